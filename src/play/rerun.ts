/**
 * Running the rest again, many times and without holding anybody up: work in
 * pieces, told as it goes, given up when nobody waits for it any longer. Where
 * the pieces are worked is somebody else's business, and changes no number.
 */

import type { Position } from './director.ts'
import type { Edition } from './edition.ts'
import {
  type Futures,
  futuresOf,
  inquire,
  type Moment,
  type OddsOptions,
  RUNS,
  type Start,
  seedsOf,
} from './odds.ts'

/** Runs the rest again from each start under each seed. */
export type Rerun = (
  starts: readonly Start[],
  seeds: readonly number[],
  watch?: Watch,
) => Promise<readonly Futures[]>

export interface Watch {
  /** How many runs of how many are done. */
  readonly onProgress?: (done: number, all: number) => void
  /** Ends it; the promise is rejected with the reason. */
  readonly signal?: AbortSignal
}

/** Some seeds of one start. */
export interface Piece {
  readonly start: Start
  readonly seeds: readonly number[]
}

/** Works one piece, here or elsewhere. */
export type Work = (piece: Piece) => Promise<Futures>

/** Runs of a piece: a hundredth of a second or so. */
const PIECE = 50

/** Deals the pieces out to as many hands as there are, and puts what comes back in order. */
export const dealtTo =
  (hands: readonly Work[]): Rerun =>
  async (starts, seeds, { onProgress, signal } = {}) => {
    const futures = starts.map(() => new Uint8Array(seeds.length))
    const all = starts.length * seeds.length
    let done = 0
    let next = 0
    const perStart = Math.ceil(seeds.length / PIECE)
    const worked = async (work: Work): Promise<void> => {
      while (next < starts.length * perStart) {
        const piece = next++
        const at = Math.floor(piece / perStart)
        const from = (piece % perStart) * PIECE
        const some = seeds.slice(from, from + PIECE)
        futures[at]!.set(await work({ start: starts[at]!, seeds: some }), from)
        signal?.throwIfAborted()
        done += some.length
        onProgress?.(done, all)
      }
    }
    await Promise.all(hands.map(worked))
    return futures
  }

/** Works pieces on this thread, and lets everything else have its turn between two. */
export const workedHere =
  (edition: Edition): Work =>
  async ({ start, seeds }) => {
    await new Promise(resolve => setImmediate(resolve))
    return futuresOf(edition, start, seeds)
  }

/** The odds at a moment, run again wherever that is done. */
export async function oddsBy(
  rerun: Rerun,
  edition: Edition,
  position: Position,
  { runs = RUNS, taken, ...watch }: OddsOptions & Watch = {},
): Promise<Moment> {
  const { starts, answer } = inquire(edition, position, taken)
  return answer(await rerun(starts, seedsOf(position.crisis.seed, runs), watch))
}
