/** A kept play by what somebody calls it. */
import { openingPosition, type Position } from './director.ts'
import type { Edition } from './edition.ts'
import type { Result } from './result.ts'
import { commonLength, type Run } from './runs.ts'
import { lettersOf, makeShareCode, type Old } from './shareCode.ts'
import { pathOf } from './steps.ts'
import { follow } from './turn.ts'

export type WhichProblem =
  | { readonly type: 'none-kept' }
  | { readonly type: 'unknown'; readonly typed: string }
  | { readonly type: 'several'; readonly typed: string; readonly ids: readonly string[] }

export const LAST = 'last'

/** By its id, its name, its number in the list of all, the beginning of its id, or as the last. */
export function whichRun(all: readonly Run[], typed: string): Result<Run, WhichProblem> {
  if (all.length === 0) return { problem: { type: 'none-kept' } }
  const wanted = typed.trim().toLowerCase()
  if (wanted === LAST) return { ok: all.at(-1)! }
  const exact = all.find(({ id }) => id.toLowerCase() === wanted)
  if (exact) return { ok: exact }
  const named = all.filter(({ name }) => name?.toLowerCase() === wanted)
  const numbered = /^\d{1,6}$/.test(wanted) ? all[Number(wanted) - 1] : undefined
  if (named.length === 0 && numbered) return { ok: numbered }
  const found = named.length > 0 ? named : all.filter(({ id }) => id.toLowerCase().startsWith(wanted))
  if (found.length === 1) return { ok: found[0]! }
  return {
    problem:
      found.length === 0
        ? { type: 'unknown', typed }
        : { type: 'several', typed, ids: found.map(({ id }) => id) },
  }
}

export const isOurs = (edition: Edition, run: Run): boolean => run.edition === edition.index.fingerprint

export interface Still {
  readonly path: readonly number[]
  /** Where that leads. */
  readonly position: Position
  readonly code: string | undefined
}

/** How much of a run this edition can play: of another edition's, what is still called the same. */
export function stillPlays(edition: Edition, run: Run): Still {
  const { chair, seed, path, took } = run
  if (!edition.chairs.some(({ id }) => id === chair))
    return { path: [], position: openingPosition(edition, chair, seed), code: undefined }
  const follower = follow(edition, chair, seed)
  const still =
    !isOurs(edition, run) && took ? pathOf(edition, chair, seed, took) : path.slice(0, follower.asFarAs(path))
  const code =
    still.length > 0 || isOurs(edition, run)
      ? makeShareCode(edition, { chair, seed, path: still })
      : undefined
  return { path: still, position: follower.position(still)!, code }
}

/** Fewer steps than this two plays may well begin with. */
const ALIKE = 8

/** The kept play that a code of another edition may have been made of. */
export function runBehind(all: readonly Run[], made: string, old: Old): Run | undefined {
  const likely = all
    .filter(
      ({ edition, chair, seed, path }) =>
        lettersOf(edition) === made && chair === old.chair && seed === old.seed && path.length === old.steps,
    )
    .map(run => ({ run, alike: commonLength(run.path, old.path) }))
    .sort((one, other) => other.alike - one.alike)
  const [first] = likely
  return first && first.alike >= Math.min(ALIKE, old.steps) ? first.run : undefined
}
