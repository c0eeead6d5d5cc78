/** Where and when, in words. */
import { type Slot, weekday } from '../engine/index.ts'

/** “Tuesday 18 June 1957” */
export const longDate = ({ day }: Slot): string => `${weekday(day)} ${day}\u00a0June 1957`

/** “18 June” */
export const shortDate = ({ day }: Slot): string => `${day}\u00a0June`

/** “Day 1 of 12” */
export const dayOfTwelve = ({ day }: Slot): string => `Day ${day - 17} of 12`

const PLACES: Readonly<Record<Slot['kind'], string>> = {
  presidium: 'The Presidium’s room, Kremlin',
  hall: 'Sverdlov Hall, Kremlin',
  private: 'Moscow',
}

export const placeOf = ({ kind }: Slot): string => PLACES[kind]
