/** Plays begun here and plays left off, for both ways in. */
import { randomInt } from 'node:crypto'
import type { PersonId } from '../engine/index.ts'
import { dataFolder } from '../play/dataFolder.ts'
import type { Edition } from '../play/edition.ts'
import { explainRuns, openRuns, type Run, type Runs } from '../play/runs.ts'
import { openSession, type Session, type SessionOptions } from '../play/session.ts'
import type { Playthrough } from '../play/turn.ts'
import { nameOf } from '../text/names.ts'
import { sanitize } from '../text/sanitize.ts'
import { narrator } from './narrator.ts'
import { UserError } from './userError.ts'

/** Where plays are kept. */
export function ourFolder(): string {
  const folder = dataFolder()
  if (folder === undefined)
    throw new UserError(
      'This account has no home folder to keep plays in. Name a folder in MAJORITY_HOME.',
      1,
    )
  return folder
}

/** The plays of this machine. */
export const ourRuns = (): Runs => openRuns(ourFolder())

type Content = SessionOptions['content']

/** Seeds drawn for a player stay short enough to say. */
const SEEDS = 10_000

export const begin = (
  edition: Edition,
  runs: Runs,
  chair: PersonId,
  seed = 1 + randomInt(SEEDS),
  committed = false,
  content?: Content,
): Session => openSession(edition, narrator, { chair, seed, path: [] }, { committed, runs, content })

export const goOn = (edition: Edition, runs: Runs, run: Run, content?: Content): Session =>
  openSession(edition, narrator, run, { runs, run, content })

/** A play to look at. */
export const watch = (edition: Edition, play: Playthrough): Session => openSession(edition, narrator, play)

/** A play of one's own that begins as another did. It is kept at once, or says with its first decision why not. */
export function fork(edition: Edition, runs: Runs, play: Playthrough, content?: Content): Session {
  const begun = runs.begin(play, edition.index.fingerprint, false)
  const session = openSession(edition, narrator, play, {
    runs,
    content,
    ...('ok' in begun && { run: begun.ok }),
  })
  const { kind, crisis } = session.turn()
  if ('ok' in begun && kind === 'end' && crisis.outcome) runs.finish(begun.ok, crisis.outcome)
  return session
}

/** The play left off last, if it is of this edition and not over. */
export const unfinished = (edition: Edition, runs: Runs): Run | undefined =>
  runs.list().findLast(run => run.edition === edition.index.fingerprint && run.outcome === undefined)

/** What is to be said before anything else: trouble with the file of plays, and a play that cannot be gone on with. */
export function notices(edition: Edition, runs: Runs): string[] {
  const last = runs.list().findLast(run => run.outcome === undefined)
  const foreign = last && last.edition !== edition.index.fingerprint
  return [
    // A folder may have any name.
    ...runs.problems.map(problem => sanitize(explainRuns(problem))),
    ...(foreign
      ? [
          `The play you left off last, as ${nameOf(edition.opening.people, last.chair)}, was made with another edition of the story. It is kept, but only that edition can go on with it.`,
        ]
      : []),
  ]
}
