/** Plain mode's door: standard input and output, the title in lines, and a decent end however it comes. */
import { constants } from 'node:os'
import { codex, sources } from 'story:compiled'
import type { PersonId } from '../engine/index.ts'
import { setType } from '../narrator/typography.ts'
import { codexLines } from '../plain/codex.ts'
import { titleSlash } from '../plain/commands.ts'
import { choiceIn, type Manner, said, whatToType, wrapped } from '../plain/lines.ts'
import { codeLine, dossierLines, playPlainly, typedLines } from '../plain/play.ts'
import { labelIn } from '../play/course.ts'
import type { Edition } from '../play/edition.ts'
import type { Runs } from '../play/runs.ts'
import type { Session } from '../play/session.ts'
import type { Playthrough } from '../play/turn.ts'
import { nameOf } from '../text/names.ts'
import { sanitize } from '../text/sanitize.ts'
import type { Line } from '../text/spans.ts'
import { elevenSentence } from '../text/table.ts'
import { begin, fork, goOn, notices, unfinished } from './kept.ts'
import { mannerOf } from './manner.ts'
import { narrator } from './narrator.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { type OurSettings, ourReadBefore, ourSaidOnce } from './ourSettings.ts'
import { plainTree } from './plainTree.ts'
import { writeTranscript } from './transcript.ts'

/** What was asked for when the program was called. */
export interface Asked {
  readonly chair: PersonId | undefined
  readonly seed: number | undefined
  readonly committed: boolean
  /** Steps to play on from. */
  readonly from?: Playthrough
}

export async function playLines(
  edition: Edition,
  runs: Runs,
  asked: Asked,
  settings: OurSettings,
): Promise<number> {
  const manner = (): Manner => mannerOf(settings.now())
  const content = () => settings.now().content
  const write = (line: string): void => void process.stdout.write(`${line}\n`)
  const print = (words: string, hang = 0): void => wrapped(words, manner(), hang).forEach(write)
  const typed = typedLines(process.stdin)
  // One iterator for title and play, so that a line piped ahead is not lost between them.
  const lines = typed[Symbol.asyncIterator]()
  const door: Door = { lines, print, settings }
  let session: Session | undefined
  const stopListening = onSignal(signal => {
    // A terminal echoes Ctrl-C and leaves the line unfinished.
    if (process.stdout.isTTY) write('')
    if (session) write(codeLine(session))
    process.exit(128 + constants.signals[signal])
  })
  for (const notice of [...settings.notices(), ...notices(edition, runs)]) {
    print(notice)
    print('')
  }
  session =
    asked.from !== undefined
      ? fork(edition, runs, asked.from, content)
      : asked.chair === undefined
        ? await chooseChair(edition, runs, asked, door)
        : begin(edition, runs, asked.chair, asked.seed, asked.committed, content)
  while (session) {
    const chair = edition.chairs.find(({ id }) => id === session?.chair)!
    if (session.turn().path.length === 0) dossierLines(chair, manner()).forEach(write)
    const next = await playPlainly(
      {
        edition,
        session,
        codex: lookUp,
        citation: source => setType(sources()[source]?.citation ?? source),
        settings,
        rerun: rerunOn(edition, { program: ownProgram() }),
        tree: plainTree(edition, runs, content),
        labels: play => labelIn(edition, narrator, play),
        transcript: (of, file) => writeTranscript(edition, of, manner(), file),
      },
      {
        manner,
        write,
        // Neither title nor play may close the lines for the other.
        input: { [Symbol.asyncIterator]: () => ({ next: () => lines.next() }) },
        interactive: process.stdin.isTTY === true,
        once: ourSaidOnce(),
        before: ourReadBefore(),
        onSession: other => {
          session = other
        },
      },
    )
    session = next === 'title' ? await chooseChair(edition, runs, asked, door) : undefined
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

/** Before a chair is taken: the title, and what can be typed there. */
interface Door {
  readonly lines: AsyncIterator<string>
  readonly print: (words: string, hang?: number) => void
  readonly settings: OurSettings
}

async function chooseChair(
  edition: Edition,
  runs: Runs,
  asked: Asked,
  { lines, print, settings }: Door,
): Promise<Session | undefined> {
  const left = unfinished(edition, runs)
  const last = edition.chairs.length + (left ? 1 : 0)
  const content = () => settings.now().content
  let committed = asked.committed
  const title = {
    codex: lookUp,
    settings,
    commit: () => {
      committed = !committed
      return committed ? 'Committed: nothing can be taken back.' : 'Any choice can be taken back.'
    },
  }
  print('Arithmetic Majority. Moscow, 18–29 June 1957.')
  print('')
  print('Seven of the eleven men who vote in the Presidium want Khrushchev out.')
  print(elevenSentence(edition.opening.people))
  print('Whose chair will you sit in?')
  edition.chairs.forEach(({ name, post, line }, at) => {
    print(`${at + 1}. ${name}, ${post}. ${line}`, 3)
  })
  if (left) print(`${last}. Go on where you left off, as ${nameOf(edition.opening.people, left.chair)}.`, 3)
  for (;;) {
    const { value, done } = await lines.next()
    if (done) return undefined
    const text = sanitize(value).trim()
    const choice = choiceIn(text, last)
    const chair = choice === undefined ? undefined : edition.chairs[choice]
    if (chair) return begin(edition, runs, chair.id, asked.seed, committed, content)
    if (left && choice === last - 1) return goOn(edition, runs, left, content)
    const reply = titleSlash(title, text)
    if (reply && 'quit' in reply) return undefined
    if (reply && 'say' in reply) for (const each of reply.say ?? []) print(said(each))
    else print(`${whatToType(last)}, or /help.`)
  }
}

const lookUp = (words: string): readonly Line[] => codexLines(codex(), sources(), words)
