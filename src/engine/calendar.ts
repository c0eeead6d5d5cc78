/**
 * The slots of the twelve days. A day is a row of slots; in each, the others
 * act first and then the viewpoint.
 */

export const PARTS = ['morning', 'sitting', 'interval', 'evening', 'night'] as const
export type Part = (typeof PARTS)[number]

export interface Slot {
  /** Day of June 1957. */
  readonly day: number
  readonly part: Part
  /** A sitting has up to three rounds of speeches; elsewhere 1. */
  readonly round: number
  /** Which rules hold: corridors and telephones, the Presidium's table, or the plenum. */
  readonly kind: 'private' | 'presidium' | 'hall'
  /** Moscow time, as the clock in the room shows it; an estimate before the 22nd. */
  readonly hour: string
  /** How many errands the viewpoint can run. */
  readonly errands: number
  /** Whether the viewpoint marks his whip sheet at the end of it. */
  readonly count: boolean
}

const slot = (
  day: number,
  part: Part,
  round: number,
  kind: Slot['kind'],
  hour: string,
  errands = 0,
  count = false,
): Slot => ({
  day,
  part,
  round,
  kind,
  hour,
  errands,
  count,
})

/**
 * No record of 18–21 June was kept (SPITSYN), so hours there are estimates:
 * the first sitting began about four and ended about six (LOPEZ, SKH).
 */
const presidiumDay = (day: number, hours: readonly [string, string, string, string]): Slot[] => [
  slot(day, 'morning', 1, 'private', hours[0]),
  slot(day, 'sitting', 1, 'presidium', hours[1]),
  slot(day, 'sitting', 2, 'presidium', hours[2]),
  slot(day, 'sitting', 3, 'presidium', hours[3]),
]

/** The plenum sat twice a working day (VOROSH28: the tenth session was the morning of the 28th). */
const plenumDay = (day: number, errands: number): Slot[] => [
  slot(day, 'morning', 1, 'hall', '10:00'),
  slot(day, 'interval', 1, 'private', '14:00'),
  slot(day, 'evening', 1, 'hall', '16:00'),
  slot(day, 'night', 1, 'private', '21:00', errands),
]

export const SLOTS: readonly Slot[] = [
  ...presidiumDay(18, ['13:00', '16:00', '16:50', '17:30']),
  slot(18, 'evening', 1, 'private', '19:00', 2),
  slot(18, 'night', 1, 'private', '23:00', 1, true),
  ...presidiumDay(19, ['09:00', '12:00', '14:00', '16:30']),
  slot(19, 'evening', 1, 'private', '19:00', 1),
  slot(19, 'night', 1, 'private', '23:00', 1, true),
  ...presidiumDay(20, ['09:00', '11:00', '13:30', '16:30']),
  slot(20, 'evening', 1, 'private', '19:00', 1),
  slot(20, 'night', 1, 'private', '23:00', 1, true),
  ...presidiumDay(21, ['09:00', '11:00', '14:00', '17:00']),
  slot(21, 'evening', 1, 'private', '20:00', 1),
  slot(21, 'night', 1, 'private', '23:00', 1, true),
  slot(22, 'morning', 1, 'private', '11:00'),
  slot(22, 'sitting', 1, 'hall', '14:00'),
  slot(22, 'sitting', 2, 'hall', '16:00'),
  slot(22, 'evening', 1, 'private', '19:00', 1),
  slot(23, 'morning', 1, 'private', '11:00', 1),
  slot(23, 'evening', 1, 'private', '19:00', 1),
  ...plenumDay(24, 1),
  ...plenumDay(25, 1),
  ...plenumDay(26, 1),
  ...plenumDay(27, 1),
  ...plenumDay(28, 0),
  slot(29, 'morning', 1, 'hall', '10:00'),
  slot(29, 'sitting', 1, 'hall', '13:00'),
  slot(29, 'evening', 1, 'private', '19:00'),
]

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** 18 June 1957 was a Tuesday (SPITSYN). */
export const weekday = (day: number): string => WEEKDAYS[(day - 16) % 7]!

/**
 * The slot in which an absent man who is called now reaches the room: by the
 * next sitting, by its end, or a day later, as his journey is long.
 */
export function arrivalOf(
  crisis: { readonly slot: number; readonly journey: readonly number[] },
  seat: number,
): number {
  const { day } = SLOTS[crisis.slot]!
  const journey = crisis.journey[seat]!
  const slot =
    journey === 2 ? slotAt(day + 2, 'sitting', 1) : slotAt(day + 1, 'sitting', journey === 1 ? 3 : 1)
  return slot < 0 ? Math.min(crisis.slot + 1, SLOTS.length - 1) : slot
}

/** The slot's number, or −1: `slotAt(18, 'sitting', 2)`. */
export const slotAt = (day: number, part: Part, round = 1): number =>
  SLOTS.findIndex(each => each.day === day && each.part === part && each.round === round)
