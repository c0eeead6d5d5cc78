/**
 * The historical line: a play in which each chair does what its man did, so
 * far as is known, under the still seed, so that the others do what they were
 * likeliest to do.
 */
import type { PersonId } from '../engine/index.ts'
import { errandsNow, openingPosition, type Position, standingOf, step } from './director.ts'
import type { Edition } from './edition.ts'
import type { Playthrough } from './turn.ts'

export const HISTORICAL_SEED = 0

export function historicalPlay(edition: Edition, chair: PersonId): Playthrough {
  const path: number[] = []
  let position = openingPosition(edition, chair, HISTORICAL_SEED)
  while (position.stage !== 'end') {
    const n = historicalWay(edition, position)
    const next = step(edition, position, n)
    if (!next)
      throw new Error(
        `The historical line of ${chair} breaks at ${position.scene?.id ?? position.stage}, way ${n}.`,
      )
    position = next
    path.push(n)
  }
  return { chair, seed: HISTORICAL_SEED, path }
}

/** The way the man took; where nothing says, the first that is open. */
function historicalWay(edition: Edition, position: Position): number {
  if (position.stage === 'errands') {
    const errands = errandsNow(edition, position)
    const next = errands
      .filter(errand => errand.history !== undefined)
      .sort((a, b) => a.history! - b.history!)[0]
    return next ? errands.indexOf(next) : errands.length
  }
  if (position.stage !== 'scene') return 0
  const { options } = position.scene!
  const taken = options.findIndex(
    option => option.history && standingOf(edition, position, option) === 'open',
  )
  return taken >= 0 ? taken : options.findIndex(option => standingOf(edition, position, option) === 'open')
}
