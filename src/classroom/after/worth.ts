/** What each fork of a class was worth: the rest run again from just before it and just after, every seat in the engine's hands. */
import type { Crisis } from '../../engine/index.ts'
import { difference, KEEPS, oddsIn, type Share, type Start, seedsOf, share } from '../../play/odds.ts'
import type { Rerun, Watch } from '../../play/rerun.ts'
import type { ClassDebrief } from './debrief.ts'

/** How often Khrushchev keeps his post. */
export interface Worth {
  readonly runs: number
  readonly before: Share
  readonly after: Share
  /** After less before, the same luck under both. */
  readonly worth: Share
}

export const CLASS_RUNS = 300

/** Of each fork, in order. */
export async function worthOf(
  { forks, room }: Pick<ClassDebrief, 'forks' | 'room'>,
  rerun: Rerun,
  { runs = CLASS_RUNS, ...watch }: Watch & { readonly runs?: number } = {},
): Promise<readonly Worth[]> {
  const starts = forks.flatMap(({ before, after }) => [startAt(before), startAt(after)])
  const futures = await rerun(starts, seedsOf(room.crisis.seed, runs), watch)
  return forks.map((_, n) => {
    const [before, after] = [futures[2 * n]!, futures[2 * n + 1]!]
    const keeps = (of: typeof before): Share => share(oddsIn(of).keeps, runs)
    return { runs, before: keeps(before), after: keeps(after), worth: difference(after, before, KEEPS) }
  })
}

/** Whose aims are counted makes no difference here. */
const startAt = (crisis: Crisis): Start => ({
  chair: 'khrushchev',
  crisis,
  taken: new Set(),
  ran: new Set(),
})
