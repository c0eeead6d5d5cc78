/**
 * A play of another tale: the same path and the same moves as at our own
 * table, without a crisis.
 */
import type { Moment, Tale, TaleEnd, TaleWords } from '../narrator/tale.ts'
import { explainRuns, type RunsProblem } from './runs.ts'
import { LONGEST_PATH, makeTaleCode, type TalePlay } from './taleCode.ts'
import { openRoads, type Roads } from './taleRoads.ts'
import type { OfTale, TaleRun, TaleRuns } from './taleRuns.ts'
import type { Telling, ToldParagraph } from './telling.ts'

/** A tale as it lies on the table. */
export interface OpenTale extends OfTale {
  readonly tale: Tale
  /** By its own tags, or the name of its file. */
  readonly title: string
  readonly author?: string
  /** Of its text: another text is another edition. */
  readonly fingerprint: string
}

export interface TaleTurn extends Telling {
  readonly title: string
  readonly author?: string
  readonly end?: TaleEnd
  readonly warnings: Moment['warnings']
}

export interface TaleSession {
  readonly title: string
  readonly seed: number
  /** No going back. */
  readonly committed: boolean
  readonly turn: () => TaleTurn
  /** Takes a way out of this turn. A sentence if it is not there. */
  readonly choose: (n: number) => string | undefined
  /** One choice back; several with a number. A sentence if that is not allowed. */
  readonly back: (steps?: number) => string | undefined
  /** The turn as it stood after so many choices. */
  readonly turnAt: (length: number) => TaleTurn
  /** The same tale from its beginning, with other luck; this play stays as it is. */
  readonly restart: () => void
  readonly code: () => string
  /** What could not be kept; said once until keeping works again. */
  readonly trouble: () => string | undefined
}

export interface TaleSessionOptions {
  readonly committed?: boolean
  /** Where the play is kept; without it, nowhere. */
  readonly runs?: TaleRuns
  /** A run to go on with. */
  readonly run?: TaleRun
  /** The luck of a play begun again. */
  readonly draw?: () => number
}

export function openTaleSession(
  { tale, fingerprint, ...by }: OpenTale,
  play: TalePlay,
  { committed = false, runs, run, draw = () => 0 }: TaleSessionOptions = {},
): TaleSession {
  let seed = play.seed
  let roads: Roads = openRoads(tale, seed)
  let path = play.path.slice(0, roads.asFarAs(play.path))
  const bound = run?.committed ?? committed
  let kept: TaleRun | undefined
  let told: TaleTurn | undefined
  let complaint: string | undefined
  let complained = false

  const turnAt = (length: number): TaleTurn => turnOf(by, path.slice(0, length), roads)
  const turn = (): TaleTurn => {
    told ??= turnAt(path.length)
    return told
  }
  const goTo = (next: readonly number[]): void => {
    path = [...next]
    told = undefined
  }
  /** A decision is on the disk before it is shown. */
  const keep = (): void => {
    if (!runs || (!kept && !run && path.length === 0)) return
    const ended = turn().end !== undefined
    const first = kept ? { ok: kept } : runs.begin({ seed, path }, bound, run)
    settle('ok' in first && (kept || ended) ? runs.keep(first.ok, path, ended) : first)
  }
  const settle = (answer: { readonly ok: TaleRun } | { readonly problem: RunsProblem }): void => {
    if ('ok' in answer) kept = answer.ok
    else if (!complained) complaint = explainRuns(answer.problem)
    complained = 'problem' in answer
  }

  return {
    title: by.title,
    get seed() {
      return seed
    },
    committed: bound,
    turn,
    choose(n) {
      if (turn().options[n] === undefined) return 'There is no such choice here.'
      if (path.length === LONGEST_PATH) return 'This play is as long as a play can be.'
      goTo([...path, n])
      keep()
      return undefined
    },
    back(steps = 1) {
      if (bound) return 'You chose to live with it: in a committed play there is no going back.'
      if (path.length === 0) return 'This is where the play begins.'
      // What is over stays kept as it ended: whoever goes back from there begins another play.
      if (turn().end) kept = run = undefined
      goTo(path.slice(0, Math.max(0, path.length - steps)))
      keep()
      return undefined
    },
    turnAt,
    restart() {
      seed = draw()
      roads = openRoads(tale, seed)
      kept = undefined
      run = undefined
      goTo([])
    },
    code: () => makeTaleCode(fingerprint, { seed, path }, roads.walk()),
    trouble() {
      const words = complaint
      complaint = undefined
      return words
    },
  }
}

type By = Pick<OpenTale, 'title' | 'author'>

function turnOf({ title, author }: By, path: readonly number[], roads: Roads): TaleTurn {
  const { paragraphs, options, end, warnings } = roads.momentAt(path)!
  return {
    title,
    ...(author !== undefined && { author }),
    path,
    aftermath: [],
    passage: paragraphs.map(paragraphOf),
    options: options.map(({ text, tags }) => ({ label: text === '' ? '…' : text, tags })),
    ...(end && { end }),
    warnings,
    decisions: path.length,
  }
}

const paragraphOf = ({ text, tags }: TaleWords): ToldParagraph => ({ text, tags })

/** What is asked first where a play was left off: whether to begin or to go on. */
export function withQuestion(
  { title, author }: OpenTale,
  left: TalePlay,
  begin: () => TaleSession,
  goOn: () => TaleSession,
  says = 'You have left off in this story before.',
): TaleSession {
  let session: TaleSession | undefined
  const question: TaleTurn = {
    title,
    ...(author !== undefined && { author }),
    path: [],
    aftermath: [],
    passage: [{ text: says }],
    options: [
      { label: 'Begin' },
      {
        label: 'Go on where you left off',
        hint: left.path.length === 1 ? 'one choice in' : `${left.path.length} choices in`,
      },
    ],
    warnings: [],
    decisions: 0,
  }
  return {
    title,
    get seed() {
      return session?.seed ?? left.seed
    },
    get committed() {
      return session?.committed ?? false
    },
    turn: () => session?.turn() ?? question,
    choose(n) {
      if (session) return session.choose(n)
      if (question.options[n] === undefined) return 'There is no such choice here.'
      session = n === 0 ? begin() : goOn()
      return undefined
    },
    back: steps => (session ? session.back(steps) : 'This is where the play begins.'),
    turnAt: length => session?.turnAt(length) ?? question,
    restart() {
      if (session) session.restart()
      else session = begin()
    },
    code: () => (session ?? goOn()).code(),
    trouble: () => session?.trouble(),
  }
}
