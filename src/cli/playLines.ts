/** Plain mode's door: standard input and output, the title in lines, and a decent end however it comes. */
import { constants } from 'node:os'
import { codex, ink, sources } from 'story:compiled'
import type { PersonId } from '../engine/index.ts'
import { openNarrator } from '../narrator/narrator.ts'
import { codexLines } from '../plain/codex.ts'
import { choiceIn, type Manner, whatToType, wrapped } from '../plain/lines.ts'
import { codeLine, dossierLines, playPlainly, typedLines } from '../plain/play.ts'
import { labelIn } from '../play/course.ts'
import type { Edition } from '../play/edition.ts'
import type { Runs } from '../play/runs.ts'
import type { Session } from '../play/session.ts'
import type { Playthrough } from '../play/turn.ts'
import { nameOf } from '../text/names.ts'
import type { Level } from '../text/reasonWords.ts'
import { begin, fork, goOn, notices, unfinished } from './kept.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { plainTree } from './plainTree.ts'

/** What was asked for when the program was called. */
interface Asked {
  readonly chair: PersonId | undefined
  readonly seed: number | undefined
  readonly committed: boolean
  /** Whether the odds may be told before the play is over. */
  readonly hindsight: boolean
  /** How receipts are worded. */
  readonly level: Level | undefined
  /** Steps to play on from. */
  readonly from?: Playthrough
}

export async function playLines(edition: Edition, runs: Runs, asked: Asked, manner: Manner): Promise<number> {
  const write = (line: string): void => void process.stdout.write(`${line}\n`)
  const print = (words: string, hang = 0): void => wrapped(words, manner, hang).forEach(write)
  const typed = typedLines(process.stdin)
  // One iterator for title and play, so that a line piped ahead is not lost between them.
  const lines = typed[Symbol.asyncIterator]()
  let session: Session | undefined
  const stopListening = onSignal(signal => {
    // A terminal echoes Ctrl-C and leaves the line unfinished.
    if (process.stdout.isTTY) write('')
    if (session) write(codeLine(session))
    process.exit(128 + constants.signals[signal])
  })
  for (const notice of notices(edition, runs)) {
    print(notice)
    print('')
  }
  session =
    asked.from !== undefined
      ? fork(edition, runs, asked.from)
      : asked.chair === undefined
        ? await chooseChair(edition, runs, asked, lines, print)
        : begin(edition, runs, asked.chair, asked.seed, asked.committed)
  if (session) {
    const chair = edition.chairs.find(({ id }) => id === session?.chair)!
    if (session.turn().path.length === 0) dossierLines(chair, manner).forEach(write)
    const library = {
      codex: (words: string) => codexLines(codex(), sources(), words),
      labels: (play: Playthrough) => labelIn(edition, openNarrator(ink(play.chair)), play),
    }
    await playPlainly(edition, session, library, {
      manner,
      write,
      input: { [Symbol.asyncIterator]: () => lines },
      tree: plainTree(edition, runs),
      onSession: other => {
        session = other
      },
      interactive: process.stdin.isTTY === true,
      rerun: rerunOn(edition, { program: ownProgram() }),
      hindsight: asked.hindsight,
      ...(asked.level && { level: asked.level }),
    })
  }
  stopListening()
  typed.close()
  return 0
}

/** Every decision is on the disk before it is shown, so whoever is told of a signal has only to say goodbye. */
export function onSignal(end: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, end)
  return () => {
    for (const signal of signals) process.off(signal, end)
  }
}

async function chooseChair(
  edition: Edition,
  runs: Runs,
  { seed, committed }: Asked,
  lines: AsyncIterator<string>,
  print: (words: string, hang?: number) => void,
): Promise<Session | undefined> {
  const left = unfinished(edition, runs)
  const last = edition.chairs.length + (left ? 1 : 0)
  print('Arithmetic Majority. Moscow, 18–29 June 1957.')
  print('')
  print('Seven of the eleven men who vote in the Presidium want Khrushchev out. Whose chair will you sit in?')
  edition.chairs.forEach(({ name, line }, at) => {
    print(`${at + 1}. ${name}. ${line}`, 3)
  })
  if (left) print(`${last}. Go on where you left off, as ${nameOf(edition.opening.people, left.chair)}.`, 3)
  for (;;) {
    const { value, done } = await lines.next()
    if (done || /^\/q(uit)?$/.test(value.trim())) return undefined
    const choice = choiceIn(value, last)
    const chair = choice === undefined ? undefined : edition.chairs[choice]
    if (chair) return begin(edition, runs, chair.id, seed, committed)
    if (left && choice === last - 1) return goOn(edition, runs, left)
    print(`${whatToType(last)}, or /quit.`)
  }
}
