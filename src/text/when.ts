/** Days, hours and places in words. */
import { type Crisis, SLOTS, type Slot, weekday } from '../engine/index.ts'

/** “Tuesday 18 June 1957, 16:50”. */
export const dateLine = ({ day, hour }: Slot): string => `${weekday(day)} ${day} June 1957, ${hour}`

/** “18 June, 16:50”. */
export const shortDate = (slot: number): string => {
  const { day, hour } = SLOTS[slot]!
  return `${day} June, ${hour}`
}

/** Where a slot is spent. Kremlin rooms by the better account (contested.md 3). */
export function placeOf({ day, part, round, kind }: Slot): string {
  if (kind === 'hall') return 'Sverdlov Hall'
  if (kind === 'presidium')
    return day === 18 && round === 1 ? 'the Kremlin dining-room' : 'the Presidium room'
  return part === 'interval' ? 'beside the Sverdlov Hall' : 'Moscow'
}

/** “Day 1 of 12”. */
export const dayCount = ({ slot }: Pick<Crisis, 'slot'>): string => `Day ${SLOTS[slot]!.day - 17} of 12`
