/** `majority play --story FILE`: another author's tale, on the screen or in lines. */
import { randomInt } from 'node:crypto'
import { constants } from 'node:os'
import { wrapped } from '../plain/lines.ts'
import { codeLine, typedLines } from '../plain/play.ts'
import { playTalePlainly, type TaleGame, taleTranscript } from '../plain/tale.ts'
import { explainRuns } from '../play/runs.ts'
import { TALE_SETTING_KEYS } from '../play/settings.ts'
import { parseTaleCode, type TalePlay } from '../play/taleCode.ts'
import { openRoads } from '../play/taleRoads.ts'
import { isLeftOff, openTaleRuns, type TaleRun, type TaleRuns } from '../play/taleRuns.ts'
import { openTaleSession, type TaleSession, withQuestion } from '../play/taleSession.ts'
import { type TaleBranch, taleTree } from '../play/taleTree.ts'
import { sanitize } from '../text/sanitize.ts'
import { earlierWords } from '../text/tale.ts'
import { taleTreeLines, taleTreeSentences } from '../text/taleTree.ts'
import type { Terminal } from '../tui/run.ts'
import type { Call } from './commands.ts'
import { keepHeapSmall } from './keepHeapSmall.ts'
import { mannerOf, plainManner } from './manner.ts'
import { codeGiven, numberOption, seedOption } from './options.ts'
import { type OurSettings, ourReadBefore } from './ourSettings.ts'
import { onSignal } from './playLines.ts'
import { openTaleFile, type TaleFile } from './taleFile.ts'
import { writeLines } from './transcript.ts'

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
  settings: OurSettings,
  screen: TaleScreen | undefined,
): Promise<number> {
  const seed = seedOption(call)
  const opened = await openTaleFile(file)
  const { session, notices: ofTale } = call.options['take-over']
    ? takeOver(opened, folder, call)
    : sitDown(opened, folder, seed, call.options.committed === true)
  const notices = [...settings.notices(), ...ofTale]
  const tree = (): TaleBranch => taleTree(opened, openTaleRuns(folder, opened).list(), chosenIn(session))
  const write = (name?: string): string => writeTale(session, settings, name)
  const by = opened.author === undefined ? '' : `, by ${opened.author}`
  if (!screen)
    return taleLines(
      {
        session,
        settings: { ...settings, keys: TALE_SETTING_KEYS },
        roads: () => taleTreeSentences(tree()),
        write,
        before: ourReadBefore(),
      },
      [...notices, `${opened.title}${by}.`],
    )
  keepHeapSmall()
  const { playTaleOnScreen } = await import('../tui/talePlay.ts')
  await playTaleOnScreen({
    session,
    roads: columns => taleTreeLines(tree(), columns),
    notice: shortened(notices),
    write,
    settings: settings.now(),
    settingsFile: settings.file && sanitize(settings.file),
    set: settings.set,
    before: ourReadBefore(),
    ...screen,
  })
  return 0
}

const chosenIn = (session: TaleSession): string[] =>
  session.turn().path.map((way, length) => session.turnAt(length).options[way]?.label ?? '')

/** A new play if a seed is given; else the reader is asked, if a play was left off. */
function sitDown(
  tale: TaleFile,
  folder: string,
  seed: number | undefined,
  committed: boolean,
): { readonly session: TaleSession; readonly notices: readonly string[] } {
  const runs = openTaleRuns(folder, tale)
  const begin = (): TaleSession =>
    openTaleSession(tale, { seed: seed ?? draw(), path: [] }, { committed, runs, draw })
  const { left, says } = leftOff(tale, runs)
  const asks = left !== undefined && left.path.length > 0 && seed === undefined
  const session = asks
    ? withQuestion(tale, left, begin, () => openTaleSession(tale, left, { runs, run: left, draw }), says)
    : begin()
  return {
    session,
    notices: [
      ...(says !== undefined && !asks ? [says] : []),
      ...runs.problems.map(problem => sanitize(explainRuns(problem))),
      ...tale.warnings,
    ],
  }
}

/** The play to go on with; before this text has been played, as much of one of an earlier text as it still has. */
function leftOff(
  tale: TaleFile,
  runs: TaleRuns,
): { readonly left: TaleRun | undefined; readonly says?: string } {
  const earlier = runs.list().length === 0 ? runs.earlier() : undefined
  if (!earlier) return { left: runs.list().findLast(isLeftOff) }
  const { path, seed, keptIn } = earlier
  const still = openRoads(tale.tale, seed).asFarAs(path)
  return { left: { ...earlier, path: path.slice(0, still) }, says: earlierWords(path.length, still, keptIn) }
}

/** The play in a code, or as much of it as `--to` says. */
function codedPlay(tale: TaleFile, call: Call): TalePlay {
  const whole = codeGiven(call, code =>
    parseTaleCode(tale.fingerprint, code, seed => openRoads(tale.tale, seed).walk()),
  )
  const to = numberOption(call, 'to', 0, whole.path.length) ?? whole.path.length
  return { ...whole, path: whole.path.slice(0, to) }
}

/** Plays on from where a code ends; the play is kept as one's own, from its next choice on. */
function takeOver(tale: TaleFile, folder: string, call: Call): ReturnType<typeof sitDown> {
  const runs = openTaleRuns(folder, tale)
  const session = openTaleSession(tale, codedPlay(tale, call), { runs, draw })
  return {
    session,
    notices: [...runs.problems.map(problem => sanitize(explainRuns(problem))), ...tale.warnings],
  }
}

/** There is room for one warning above a screen. */
const shortened = ([first, ...rest]: readonly string[]): string | undefined =>
  first && (rest.length > 0 ? `${first} And ${rest.length} more; with --plain all are said.` : first)

async function taleLines(game: TaleGame, headings: readonly string[]): Promise<number> {
  const { session, settings } = game
  const manner = () => mannerOf(settings.now())
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const typed = typedLines(process.stdin)
  const stopListening = onSignal(signal => {
    // A terminal echoes Ctrl-C and leaves the line unfinished.
    if (process.stdout.isTTY) print('')
    print(codeLine(session))
    process.exit(128 + constants.signals[signal])
  })
  for (const words of headings) {
    wrapped(words, manner()).forEach(print)
    print('')
  }
  await playTalePlainly(game, {
    manner,
    write: print,
    input: typed,
    interactive: process.stdin.isTTY === true,
  })
  stopListening()
  typed.close()
  return 0
}

/** `majority replay --story FILE CODE`. */
export async function replayTale(file: string, call: Call): Promise<number> {
  const tale = await openTaleFile(file)
  const session = openTaleSession(tale, codedPlay(tale, call))
  for (const line of taleTranscript(session, plainManner(call))) process.stdout.write(`${line}\n`)
  return 0
}

/** Writes the play so far under its title. */
const writeTale = (session: TaleSession, settings: OurSettings, named?: string): string =>
  writeLines(
    [...taleTranscript(session, mannerOf(settings.now()))],
    session.title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'story',
    named,
  )
