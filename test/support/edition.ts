/** The edition as tests play it, and a careless player. */
import { index, ink } from 'story:compiled'
import type { PersonId } from '../../src/engine/index.ts'
import { openNarrator } from '../../src/narrator/narrator.ts'
import { openingPosition, type Position, standingOf, step, waysOn } from '../../src/play/director.ts'
import { openEdition } from '../../src/play/edition.ts'
import { chairs } from '../../story/chairs.ts'
import { opening } from '../../story/opening.ts'

export const edition = openEdition(index, opening, chairs)
export const narrator = openNarrator(ink)
export const CHAIRS: readonly PersonId[] = chairs.map(({ id }) => id)

/** A number below `ways`, from a seed that it moves on. */
export function dice(seed: number): (ways: number) => number {
  let state = seed >>> 0
  return ways => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % ways
  }
}

/** Ways out of a position that are open. */
export const openWays = (position: Position): number[] =>
  Array.from({ length: waysOn(edition, position) }, (_, n) => n).filter(
    n => position.stage !== 'scene' || standingOf(edition, position, position.scene!.options[n]!) === 'open',
  )

/** Plays to the end, any open way at each decision. */
export function carelessPlay(
  chair: PersonId,
  seed: number,
  roll = dice(seed * 7919 + 1),
): { readonly path: readonly number[]; readonly end: Position } {
  const path: number[] = []
  let position = openingPosition(edition, chair, seed)
  while (position.stage !== 'end') {
    const ways = openWays(position)
    const n = position.stage === 'count' && roll(4) > 0 ? 0 : ways[roll(ways.length)]!
    position = step(edition, position, n)!
    path.push(n)
  }
  return { path, end: position }
}
