/**
 * One play at a table: the path, where it leads, and its run on disk. The
 * front ends choose, go back and share through it; it holds nothing that the
 * path does not say.
 */
import { type Crisis, type PersonId, SLOTS } from '../engine/index.ts'
import type { Narrator } from '../narrator/narrator.ts'
import { type Position, standingOf } from './director.ts'
import type { Edition } from './edition.ts'
import { explainRuns, type Run, type Runs, type RunsProblem } from './runs.ts'
import type { Settings } from './settings.ts'
import { makeShareCode } from './shareCode.ts'
import { stepWord, wordsOf } from './steps.ts'
import { type Follower, follow, type Playthrough, type Turn, turnOf } from './turn.ts'

export interface Session {
  readonly chair: PersonId
  readonly seed: number
  /** No going back. */
  readonly committed: boolean
  readonly turn: () => Turn
  /** Takes a way out of this turn. A sentence if it is closed or not there. */
  readonly choose: (n: number) => string | undefined
  /** One decision back; several with a number. A sentence if that is not allowed. */
  readonly back: (steps?: number) => string | undefined
  /** The turn as it stood after so many steps. */
  readonly turnAt: (length: number) => Turn
  readonly positionAt: (length: number) => Position
  readonly code: () => string
  /** What could not be kept; said once until keeping works again. */
  readonly trouble: () => string | undefined
}

export interface SessionOptions {
  readonly committed?: boolean
  /** Where the play is kept; without it, nowhere. */
  readonly runs?: Runs
  /** A run to go on with. */
  readonly run?: Run
  /** What is to be done about a content note; asked without it. */
  readonly content?: () => Settings['content']
}

export function openSession(
  edition: Edition,
  narrator: Narrator,
  play: Playthrough,
  { committed = false, runs, run, content = () => 'ask' }: SessionOptions = {},
): Session {
  const follower: Follower = follow(edition, play.chair, play.seed, play.since)
  let path: readonly number[] = play.path.slice(0, follower.asFarAs(play.path))
  let took: readonly string[] = wordsOf(edition, { ...play, path })
  let kept = run
  /** Every turn is told once: by its steps, so that one gone back to is there still. */
  const told = new Map<string, Turn>()
  let complaint: string | undefined
  /** Whether the last thing to be kept was not, and that has been said. */
  let complained = false

  const at = (length: number): Position => follower.position(path.slice(0, length))!
  const turnAt = (length: number): Turn => {
    const steps = path.slice(0, length)
    const key = steps.join()
    const turn = told.get(key) ?? {
      ...turnOf(edition, narrator, steps, at(length), play.seed),
      ...(play.since && { since: play.since }),
    }
    told.set(key, turn)
    return turn
  }
  const turn = (): Turn => turnAt(path.length)

  /** A note that is not to be asked about is answered, and in going back gone past. */
  const isAnswered = (steps: readonly number[]): boolean =>
    content() !== 'ask' && follower.position(steps)?.stage === 'content'
  const pastNotes = (steps: readonly number[]): readonly number[] =>
    isAnswered(steps) ? pastNotes([...steps, content() === 'tell' ? 0 : 1]) : steps
  const beforeNotes = (steps: readonly number[]): readonly number[] =>
    steps.length > 0 && isAnswered(steps) ? beforeNotes(steps.slice(0, -1)) : steps

  const word = (steps: readonly number[], way: number): string =>
    stepWord(edition, follower.position(steps)!, way)

  /** A decision is on the disk before it is shown. */
  const keep = (): void => {
    if (!runs || (!kept && path.length === 0)) return
    // What it comes to is settled before the last evening, and the play goes on until that is over.
    const { stage, crisis } = at(path.length)
    const outcome = stage === 'end' ? crisis.outcome : undefined
    const answer = kept
      ? runs.keep(kept, path, took)
      : runs.begin({ ...play, path, took }, edition.index.fingerprint, committed)
    settle(answer)
    if (kept && outcome && kept.outcome !== outcome) settle(runs.finish(kept, outcome))
  }
  const settle = (answer: { readonly ok: Run } | { readonly problem: RunsProblem }): void => {
    if ('ok' in answer) kept = answer.ok
    else if (!complained) complaint = explainRuns(answer.problem)
    complained = 'problem' in answer
  }

  return {
    chair: play.chair,
    seed: play.seed,
    committed: run?.committed ?? committed,
    turn,
    choose(n) {
      const now = at(path.length)
      const closed =
        now.stage === 'scene' &&
        now.scene!.options[n] !== undefined &&
        standingOf(edition, now, now.scene!.options[n]!) !== 'open'
      if (closed) return `That is closed: ${turn().options[n]!.locked}.`
      const next = [...path, n]
      if (!follower.position(next)) return 'There is no such choice here.'
      const past = pastNotes(next)
      took = [
        ...took,
        ...past.slice(path.length).map((way, at) => word(past.slice(0, path.length + at), way)),
      ]
      path = past
      keep()
      return undefined
    },
    back(steps = 1) {
      if (run?.committed ?? committed)
        return 'You chose to live with it: in a committed play there is no going back.'
      if (path.length === 0) return 'This is where the play begins.'
      // What is over stays kept as it ended: whoever goes back from there begins another play.
      if (at(path.length).stage === 'end') kept = undefined
      path = beforeNotes(path.slice(0, Math.max(0, path.length - steps)))
      took = took.slice(0, path.length)
      keep()
      return undefined
    },
    turnAt,
    positionAt: at,
    code: () => makeShareCode(edition, { ...play, path }),
    trouble() {
      const words = complaint
      complaint = undefined
      return words
    },
  }
}

/** A play as far as it has come. */
export function playOf(session: Session): Playthrough {
  const { chair, seed, path, since } = session.turn()
  return { chair, seed, path, since }
}

/** The position reached when each slot's last decision was made. */
export function positionsBySlot(session: Session): ReadonlyMap<number, Position> {
  const bySlot = new Map<number, Position>()
  for (let length = 0; length <= session.turn().path.length; length++) {
    const position = session.positionAt(length)
    bySlot.set(position.crisis.slot, position)
  }
  return bySlot
}

/** The crisis as the evening before left it; on the first day, as it began. */
export function yesterdayOf(session: Session): Crisis {
  const { crisis } = session.turn()
  let before = session.positionAt(0).crisis
  for (const [slot, position] of positionsBySlot(session))
    if (SLOTS[slot]!.day < SLOTS[crisis.slot]!.day) before = position.crisis
  return before
}

/** Every turn so far, the opening first. */
export const turnsOf = (session: Session): Turn[] =>
  Array.from({ length: session.turn().path.length + 1 }, (_, length) => session.turnAt(length))
