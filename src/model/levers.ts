/**
 * What a chair can move. At every decision of some careless plays the rest is
 * run again for each option that is open; an option's pull is how much oftener
 * Khrushchev keeps his post after it than after the others there, on average.
 */
import type { PersonId } from '../engine/index.ts'
import { openingPosition, type Position, step, waysOn } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { oddsAt } from '../play/odds.ts'

/** One option, wherever those plays met it. */
export interface Lever {
  readonly scene: string
  readonly option: string
  /** Plays that met it. */
  readonly met: number
  /** Points, −100…100; plus is for Khrushchev. */
  readonly pull: number
}

/** What few careless plays happened upon is an anecdote: an option counts if one play in so many met it. */
const ONE_IN = 12

/** A chair's options by the strength of their pull. */
export function leversOf(
  edition: Edition,
  chair: PersonId,
  seeds: readonly number[],
  runs: number,
): readonly Lever[] {
  const pulls = new Map<string, { scene: string; option: string; points: number[] }>()
  for (const seed of seeds) {
    for (const position of carelessly(edition, chair, seed)) {
      if (position.stage !== 'scene') continue
      for (const { scene, option, points } of pullsAt(edition, position, runs)) {
        const known = pulls.get(`${scene}/${option}`) ?? { scene, option, points: [] }
        pulls.set(`${scene}/${option}`, { ...known, points: [...known.points, points] })
      }
    }
  }
  return [...pulls.values()]
    .filter(({ points }) => points.length * ONE_IN >= seeds.length)
    .map(({ scene, option, points }) => ({
      scene,
      option,
      met: points.length,
      pull: Math.round(points.reduce((sum, each) => sum + each, 0) / points.length),
    }))
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull) || a.option.localeCompare(b.option))
}

function pullsAt(edition: Edition, position: Position, runs: number) {
  const { options } = oddsAt(edition, position, { runs })
  const all = options.reduce((sum, { odds }) => sum + odds.keeps, 0)
  if (options.length < 2) return []
  return options.map(({ id, odds }) => ({
    scene: position.scene!.id,
    option: id,
    points: (100 * (odds.keeps - (all - odds.keeps) / (options.length - 1))) / runs,
  }))
}

/** The decisions of a play in which any open way is as good as another. */
export function* carelessly(edition: Edition, chair: PersonId, seed: number): Generator<Position> {
  let position = openingPosition(edition, chair, seed)
  let roll = seed
  while (position.stage !== 'end') {
    yield position
    roll = (Math.imul(roll, 1_103_515_245) + 12_345) >>> 0
    // A count is closed as it stands: marking a sheet over and over is no play.
    const ways = position.stage === 'count' ? 1 : waysOn(edition, position)
    const from = (roll >>> 8) % ways
    position = firstOpen(edition, position, from, ways)
  }
  yield position
}

function firstOpen(edition: Edition, position: Position, from: number, ways: number): Position {
  for (let n = 0; n < ways; n++) {
    const next = step(edition, position, (from + n) % ways)
    if (next) return next
  }
  throw new Error(`There is no way on from ${position.scene?.id ?? position.stage}.`)
}
