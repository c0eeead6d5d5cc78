/** A play walked again: where one can stop in it, and how far a stride goes. */
import { SLOTS } from '../engine/index.ts'
import { isDecision, type Position } from './director.ts'

/** A moment at which something is told and asked. */
export interface Stop {
  /** The steps made until then. */
  readonly at: number
  readonly day: number
  /** The decisions made until then. */
  readonly decisions: number
  /** Whether a roll was called on the way to it. */
  readonly vote: boolean
}

export const STRIDES = ['decision', 'day', 'vote'] as const
export type Stride = (typeof STRIDES)[number]

/** Every moment but those that only add a mark to the whip sheet; the last is always one. */
export function stopsOf(positions: readonly Position[]): Stop[] {
  let decisions = 0
  return positions.flatMap((position, at) => {
    const before = positions[at - 1]
    if (before && isDecision(before.stage)) decisions += 1
    const marksOnly = before?.stage === 'count' && position.stage === 'count'
    if (marksOnly && at < positions.length - 1) return []
    const { crisis, heard } = position
    return [
      {
        at,
        day: SLOTS[crisis.slot]!.day,
        decisions,
        vote: crisis.log.slice(heard).some(({ event }) => event.type === 'roll-called'),
      },
    ]
  })
}

/** Where a stride leads, forward or back; nowhere if there is nothing more that way. A day is entered at its first moment. */
export function strideFrom(
  stops: readonly Stop[],
  at: number,
  stride: Stride,
  direction: 1 | -1,
): number | undefined {
  const ahead =
    direction > 0 ? stops.filter(stop => stop.at > at) : stops.filter(stop => stop.at < at).reverse()
  if (stride === 'decision') return ahead[0]?.at
  if (stride === 'vote') return ahead.find(({ vote }) => vote)?.at
  const day = stops.findLast(stop => stop.at <= at)?.day
  if (direction > 0) return ahead.find(stop => stop.day !== day)?.at
  const first = stops.find(stop => stop.day === ahead[0]?.day)
  return first?.at
}
