/** `majority play --story FILE`: another author's tale, on the screen or in lines. */
import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { resolve } from 'node:path'
import { type Manner, wrapped } from '../plain/lines.ts'
import { codeLine, typedLines } from '../plain/play.ts'
import { playTalePlainly, taleTranscript } from '../plain/tale.ts'
import { reasonOf } from '../play/reason.ts'
import { explainRuns } from '../play/runs.ts'
import { parseTaleCode } from '../play/taleCode.ts'
import { openRoads } from '../play/taleRoads.ts'
import { openTaleRuns } from '../play/taleRuns.ts'
import { openTaleSession, type TaleSession, withQuestion } from '../play/taleSession.ts'
import { sanitize } from '../text/sanitize.ts'
import type { Terminal } from '../tui/run.ts'
import type { Call } from './commands.ts'
import { plainManner } from './manner.ts'
import { codeGiven, numberOption, seedOption } from './options.ts'
import { onSignal } from './playLines.ts'
import { openTaleFile, type TaleFile } from './taleFile.ts'
import { UserError } from './userError.ts'

/** Seeds drawn for a player stay short enough to say. */
const draw = (): number => 1 + randomInt(10_000)

/** A screen to play on; without it, in lines. */
export interface TaleScreen {
  readonly terminal: Terminal
  readonly ascii: boolean
}

export async function playTale(
  file: string,
  call: Call,
  folder: string,
  screen: TaleScreen | undefined,
): Promise<number> {
  refuseOurs(call, ['as', 'odds', 'level'])
  const seed = seedOption(call)
  const opened = await openTaleFile(file)
  const { session, notices } = sitDown(opened, folder, seed, call.options.committed === true)
  const write = (name?: string): string => writeTranscript(session, name)
  const by = opened.author === undefined ? '' : `, by ${opened.author}`
  if (!screen) return taleLines(session, [...notices, `${opened.title}${by}.`], write, plainManner(call))
  const { playTaleOnScreen } = await import('../tui/talePlay.ts')
  await playTaleOnScreen({ session, notice: shortened(notices), write, ...screen })
  return 0
}

/** What asks for a crisis cannot be had of a story without one. */
function refuseOurs({ options }: Call, names: readonly string[]): void {
  const ours = names.find(name => options[name] !== undefined)
  if (ours) throw new UserError(`--${ours} belongs to our own story; it means nothing in another.`)
}

/** A new play if a seed is given; else the reader is asked, if a play was left off. */
function sitDown(
  tale: TaleFile,
  folder: string,
  seed: number | undefined,
  committed: boolean,
): { readonly session: TaleSession; readonly notices: readonly string[] } {
  const runs = openTaleRuns(folder, tale.fingerprint, tale.title)
  const begin = (): TaleSession =>
    openTaleSession(tale, { seed: seed ?? draw(), path: [] }, { committed, runs, draw })
  const left = runs.list().findLast(run => !run.ended && run.path.length > 0)
  const session =
    left && seed === undefined
      ? withQuestion(tale, left, begin, () => openTaleSession(tale, left, { runs, run: left, draw }))
      : begin()
  return {
    session,
    notices: [...runs.problems.map(problem => sanitize(explainRuns(problem))), ...tale.warnings],
  }
}

/** There is room for one warning above a screen. */
const shortened = ([first, ...rest]: readonly string[]): string | undefined =>
  first && (rest.length > 0 ? `${first} And ${rest.length} more; with --plain all are said.` : first)

async function taleLines(
  session: TaleSession,
  headings: readonly string[],
  write: (name?: string) => string,
  manner: Manner,
): Promise<number> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const typed = typedLines(process.stdin)
  const stopListening = onSignal(signal => {
    // A terminal echoes Ctrl-C and leaves the line unfinished.
    if (process.stdout.isTTY) print('')
    print(codeLine(session))
    process.exit(128 + constants.signals[signal])
  })
  for (const words of headings) {
    wrapped(words, manner).forEach(print)
    print('')
  }
  await playTalePlainly(
    { session, write },
    { manner, write: print, input: typed, interactive: process.stdin.isTTY === true },
  )
  stopListening()
  typed.close()
  return 0
}

/** `majority replay --story FILE CODE`. */
export async function replayTale(file: string, call: Call): Promise<number> {
  refuseOurs(call, ['json', 'take-over', 'as-seen-by', 'hindsight'])
  const tale = await openTaleFile(file)
  const whole = codeGiven(call, code =>
    parseTaleCode(tale.fingerprint, code, seed => openRoads(tale.tale, seed).walk()),
  )
  const to = numberOption(call, 'to', 0, whole.path.length) ?? whole.path.length
  const session = openTaleSession(tale, { seed: whole.seed, path: whole.path.slice(0, to) })
  for (const line of taleTranscript(session, plainManner(call))) process.stdout.write(`${line}\n`)
  return 0
}

/** Names to try, so that no transcript is written over another. */
const TRIES = 1000

/** Lines of a transcript, whatever the width of the screen. */
const ON_PAPER: Manner = { width: 72, marks: false, ascii: text => text }

/** Writes the play so far where the program was started, under a name that is free, and says where; or why not. */
function writeTranscript(session: TaleSession, named?: string): string {
  const text = `${[...taleTranscript(session, ON_PAPER)].join('\n')}\n`
  const stem = session.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'story'
  for (let n = 1; n <= TRIES; n++) {
    const file = resolve(named ?? `${stem.slice(0, 60)}${n === 1 ? '' : `-${n}`}.txt`)
    try {
      writeFileSync(file, text, { flag: 'wx' })
      return `Everything told so far is in ${sanitize(file)}.`
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isThere) return `It cannot be written to ${sanitize(file)}: ${reasonOf(error)}.`
      if (named !== undefined) return `There is a file ${sanitize(file)} already; it is left as it is.`
    }
  }
  return 'There are too many transcripts here already.'
}
