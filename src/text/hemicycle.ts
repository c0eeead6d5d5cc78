/**
 * The hall as a half circle of seats, one sign a member, those for Khrushchev
 * on the left. Arcs stand two rows and five columns apart and seats at equal
 * steps along them; at equal angles they would interleave and look like noise.
 */
import { type Line, type Role, type Span, span } from './spans.ts'
import { unbroken } from './wrap.ts'

export interface Hall {
  readonly khrushchev: number
  readonly silent: number
  readonly seven: number
  /** Seats whose members have not come. */
  readonly absent?: number
}

interface Seat {
  readonly x: number
  readonly y: number
  /** From the left end of its arc, 0, to the right, 1. */
  readonly along: number
}

interface Arc {
  /** In columns; a row is two and a half. */
  readonly radius: number
  readonly seats: number
}

const BETWEEN_ARCS = 5
const COLUMNS_A_ROW = 2.5
/** Nearer than this on one arc, two seats look like one word. */
const CLOSEST = 2.6
const EASY = 4.4
const INNERMOST = 11

const SIGNS: readonly (readonly [keyof Hall, string, Role])[] = [
  ['khrushchev', '●', 'khrushchev'],
  ['silent', '○', 'undecided'],
  ['absent', '·', 'rule'],
  ['seven', '▶', 'seven'],
]

const sizeOf = (hall: Hall): number => hall.khrushchev + hall.silent + hall.seven + (hall.absent ?? 0)

/** Seats shared out by length, remainders to the outermost. */
function arcsFor(members: number, radii: readonly number[]): Arc[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0)
  let left = members
  return radii.map((radius, place) => {
    const seats = place === radii.length - 1 ? left : Math.round((members * radius) / length)
    left -= seats
    return { radius, seats }
  })
}

const isRoomy = ({ radius, seats }: Arc): boolean => (Math.PI * radius) / Math.max(1, seats - 1) >= CLOSEST

/** The outermost of so many arcs when seats stand at their ease. */
const easyRadius = (members: number, count: number): number =>
  (((members - count) * EASY) / Math.PI + (BETWEEN_ARCS * count * (count - 1)) / 2) / count

/** As many arcs as leave room for the rostrum, no wider than the place. */
function arcs(members: number, width: number, height: number): Arc[] | undefined {
  const widest = Math.min((width - 1) / 2, (height - 1) * COLUMNS_A_ROW)
  const radiiOf = (count: number): number[] => {
    const outermost = Math.min(widest, easyRadius(members, count))
    return Array.from({ length: count }, (_, place) => outermost - BETWEEN_ARCS * (count - 1 - place))
  }
  let radii = radiiOf(1)
  while (radiiOf(radii.length + 1)[0]! >= INNERMOST) radii = radiiOf(radii.length + 1)
  const found = arcsFor(members, radii)
  return found.every(isRoomy) ? found : undefined
}

function seatsOn({ radius, seats }: Arc, widest: number): Seat[] {
  return Array.from({ length: seats }, (_, place) => {
    const along = seats === 1 ? 0.5 : place / (seats - 1)
    const angle = Math.PI * along
    return {
      x: Math.round(widest - radius * Math.cos(angle)),
      y: Math.round((widest - radius * Math.sin(angle)) / COLUMNS_A_ROW),
      along,
    }
  })
}

/** Rounding to rows and columns can put two seats of neighbouring arcs in one place. */
const isCrowded = (seats: readonly Seat[]): boolean =>
  new Set(seats.map(({ x, y }) => `${x},${y}`)).size < seats.length

/** Everybody's sign, from left to right. */
const signs = (hall: Hall): Span[] =>
  SIGNS.flatMap(([side, sign, role]) => Array.from({ length: hall[side] ?? 0 }, () => span(sign, role)))

/** Seats as lines, empty places as spaces. */
function lines(seats: readonly (Seat & { readonly sign: Span })[]): Line[] {
  const rows = Math.max(...seats.map(seat => seat.y)) + 1
  return Array.from({ length: rows }, (_, y) => {
    const row = seats.filter(seat => seat.y === y).sort((a, b) => a.x - b.x)
    return row.flatMap((seat, place) => {
      const gap = seat.x - (place === 0 ? 0 : row[place - 1]!.x + 1)
      return gap > 0 ? [span(' '.repeat(gap)), seat.sign] : [seat.sign]
    })
  })
}

/** In a place too small for arcs: rows of signs, ten and ten. */
function ranks(hall: Hall, width: number): Line[] {
  const all = signs(hall)
  const aRow = Math.max(1, Math.floor(width / 11)) * 10
  return Array.from({ length: Math.ceil(all.length / aRow) }, (_, row) =>
    all
      .slice(row * aRow, (row + 1) * aRow)
      .flatMap((sign, place) => (place % 10 === 9 ? [sign, span(' ')] : [sign])),
  )
}

/** The seats of a half circle in a place so wide and so high, from left to right; none if it is too small for them. */
function seatsIn(hall: Hall, width: number, height: number): Seat[] {
  const found = arcs(sizeOf(hall), width, height) ?? []
  const widest = found.at(-1)?.radius ?? 0
  const seats = found.flatMap(arc => seatsOn(arc, widest))
  return isCrowded(seats) ? [] : seats.sort((a, b) => a.along - b.along || b.y - a.y)
}

/** Whether a place is large enough for a half circle. */
export const isHalfCircle = (hall: Hall, width: number, height: number): boolean =>
  seatsIn(hall, width, height).length > 0

/** The hall drawn in a place so wide and so high. */
export function hemicycle(hall: Hall, width: number, height: number): Line[] {
  if (sizeOf(hall) === 0) return []
  const seats = seatsIn(hall, width, height)
  if (seats.length === 0) return ranks(hall, width)
  const all = signs(hall)
  return lines(seats.map((seat, place) => ({ ...seat, sign: all[place]! })))
}

const APART = '   '

const LEGEND: Readonly<Record<keyof Hall, string>> = {
  khrushchev: 'with Khrushchev',
  silent: 'silent',
  absent: 'not here',
  seven: 'against him',
}

/** The same in words; before anybody has spoken, who is here and who is not. */
export function hallLegend(hall: Hall): Line {
  const groups = SIGNS.filter(([side]) => (hall[side] ?? 0) > 0)
  const isWaiting = hall.khrushchev + hall.seven === 0
  return groups.flatMap(([side, sign, role], place) => [
    span(sign, role),
    span(unbroken(` ${side === 'silent' && isWaiting ? 'here' : LEGEND[side]} ${hall[side]}`)),
    ...(place + 1 < groups.length ? [span(APART)] : []),
  ])
}
