/** How Khrushchev’s chances moved in two plays, day by day. */
import { SLOTS } from '../engine/index.ts'
import type { Both } from './compare.ts'
import { courseOf } from './course.ts'
import type { Position } from './director.ts'
import type { Edition } from './edition.ts'
import { oddsIn, seedsOf } from './odds.ts'
import type { Rerun, Watch } from './rerun.ts'
import type { Playthrough } from './turn.ts'

/** How often Khrushchev keeps his post from a day on, in thousandths of the runs. */
export interface Chance {
  /** The first slot of the day. */
  readonly slot: number
  readonly keeps: number
}

export const CHANCE_RUNS = 200

/** Plays of one seed are run again under the same seeds, so that only what was decided differs. */
export async function chancesIn(
  edition: Edition,
  plays: Both<Playthrough>,
  rerun: Rerun,
  { runs = CHANCE_RUNS, onProgress, signal }: Watch & { readonly runs?: number } = {},
): Promise<Both<readonly Chance[]>> {
  const days = { a: mornings(edition, plays.a), b: mornings(edition, plays.b) }
  const all = runs * (days.a.length + days.b.length)
  const of = async (which: 'a' | 'b', before: number): Promise<Chance[]> => {
    const watch = {
      ...(signal && { signal }),
      onProgress: (done: number) => onProgress?.(before + done, all),
    }
    const futures = await rerun(days[which], seedsOf(plays[which].seed, runs), watch)
    return days[which].map((position, at) => ({
      slot: dayBegins(position),
      keeps: Math.round((1000 * oddsIn(futures[at]!).keeps) / runs),
    }))
  }
  return { a: await of('a', 0), b: await of('b', runs * days.a.length) }
}

const dayOf = ({ crisis }: Position): number => SLOTS[crisis.slot]!.day
const dayBegins = (position: Position): number => SLOTS.findIndex(({ day }) => day === dayOf(position))

/** The first moment of each day. */
function mornings(edition: Edition, play: Playthrough): Position[] {
  const { positions } = courseOf(edition, play)
  return positions.filter((position, at) => at === 0 || dayOf(positions[at - 1]!) !== dayOf(position))
}
