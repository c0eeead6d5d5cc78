/** The plays of a chair on this machine, ready to be merged. */
import type { PersonId } from '../engine/index.ts'
import type { Trodden } from './branches.ts'
import type { Edition } from './edition.ts'
import type { Run } from './runs.ts'
import { isStepOf, wordsOf } from './steps.ts'
import type { Playthrough } from './turn.ts'

export interface Kept {
  /** Each play, and behind it the ways that it took back. */
  readonly plays: readonly Trodden[]
  /** Plays of that chair made with another edition of the story. */
  readonly foreign: number
}

export function troddenBy(edition: Edition, runs: readonly Run[], chair: PersonId): Kept {
  const his = runs.filter(run => run.chair === chair)
  const ours = his.filter(
    run => run.edition === edition.index.fingerprint && run.path.length > 0 && !run.since,
  )
  const known = new Map<string, boolean>()
  const isKnown = (word: string): boolean => {
    if (!known.has(word)) known.set(word, isStepOf(edition, chair, word))
    return known.get(word)!
  }
  const along = (run: Run, way: Pick<Run, 'path' | 'took'>) => ({
    chair,
    seed: run.seed,
    path: way.path,
    took: told(edition, { ...run, ...way }, isKnown),
    who: run.name,
  })
  const plays: Trodden[] = []
  for (const run of ours) {
    const back = plays.length
    plays.push({ ...along(run, run), outcome: run.outcome })
    for (const way of run.left ?? []) plays.push({ ...along(run, way), back })
  }
  return {
    plays,
    foreign: his.filter(run => run.edition !== edition.index.fingerprint).length,
  }
}

/** What was written down as it was played; followed anew where nothing was, or something that is not of this story. */
const told = (edition: Edition, run: Run, isKnown: (word: string) => boolean): readonly string[] =>
  run.took && run.took.length === run.path.length && run.took.every(isKnown)
    ? run.took
    : wordsOf(edition, run)

export const tread = (
  edition: Edition,
  play: Playthrough,
  rest: Pick<Trodden, 'who' | 'outcome'> = {},
): Trodden => ({ ...play, ...rest, took: wordsOf(edition, play) })
