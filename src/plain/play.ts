/** Plain mode: the game as lines on standard output, choices as lines on standard input. */
import { createInterface, type Interface } from 'node:readline'
import type { Chair } from '../narrator/chairs.ts'
import type { Position } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import type { Rerun } from '../play/rerun.ts'
import type { Session } from '../play/session.ts'
import { quoted } from '../text/quoted.ts'
import type { Level } from '../text/reasonWords.ts'
import { sanitize } from '../text/sanitize.ts'
import { type Game, type Reply, slash } from './commands.ts'
import { choiceIn, type Manner, said, transcriptLines, turnLines, whatToType, wrapped } from './lines.ts'

/** Where lines come from and go. */
export interface LineTerminal {
  readonly manner: Manner
  readonly write: (line: string) => void
  /** Lines typed or piped, one at a time. */
  readonly input: AsyncIterable<string>
  /** A person is typing, so a prompt is wanted. */
  readonly interactive: boolean
}

export interface PlainOptions extends LineTerminal {
  readonly rerun: Rerun
  /** Whether the odds may be told before the play is over. */
  readonly hindsight: boolean
  /** How receipts are worded. */
  readonly level?: Level
  readonly tree?: Game['tree']
  /** Told when the player goes on with another play. */
  readonly onSession?: (session: Session) => void
}

/** Lines of standard input as they come. */
export const typedLines = (input: NodeJS.ReadableStream): Interface =>
  createInterface({ input, terminal: false })

/** What a play in lines is talked through with. */
export interface Talk {
  readonly session: () => {
    readonly choose: (n: number) => string | undefined
    readonly code: () => string
    readonly trouble: () => string | undefined
  }
  /** What stands in front of a decision; once more from the top if `again`. */
  readonly tell: (manner: Manner, again: boolean) => readonly string[]
  readonly slash: (text: string) => Reply
  /** What a reply asks for besides words: another play to go on with, or this one told again. */
  readonly follow?: (
    reply: Extract<Reply, { readonly session: unknown } | { readonly retell: true }>,
    manner: Manner,
  ) => readonly string[]
  /** How many choices there are now, or a sentence if the play is over. */
  readonly choices: () => number | string
}

/** Plays from where the session stands until the input or the player ends it. The last line is the code. */
export async function playPlainly(
  edition: Edition,
  first: Session,
  library: Pick<Game, 'codex' | 'labels'>,
  options: PlainOptions,
): Promise<void> {
  const { rerun, hindsight, tree, level = 'adult' } = options
  let session = first
  let before: Position | undefined
  return converse(
    {
      session: () => session,
      tell(manner, again) {
        const lines = turnLines(edition, session.turn(), manner, again ? undefined : before)
        before = session.turn().position
        return lines
      },
      slash: text => slash({ edition, session, ...library, rerun, hindsight, level, tree }, text),
      follow(reply, manner) {
        if ('retell' in reply)
          return [...transcriptLines(edition, session.turn().path, session.turnAt, manner)]
        session = reply.session
        options.onSession?.(session)
        return []
      },
      choices() {
        const { kind, options: ways } = session.turn()
        if (kind === 'end') return 'The play is over. /debrief, /undo and /code still answer.'
        return kind === 'count' ? 1 : ways.length
      },
    },
    options,
  )
}

export async function converse(talk: Talk, options: LineTerminal): Promise<void> {
  const { write, input } = options
  let manner = options.manner
  const tell = (again: boolean): void => {
    for (const words of talk.tell(manner, again)) write(words)
  }
  const print = (words: string): void => {
    for (const each of wrapped(words, manner)) write(each)
  }
  tell(true)
  if (options.interactive) print('Type a number, or /help.')
  for await (const typed of input) {
    const text = sanitize(typed).trim()
    if (text.startsWith('/')) {
      const reply = talk.slash(text)
      if ('quit' in reply) break
      if ('toggle' in reply) {
        manner = { ...manner, marks: !manner.marks }
        print(`${reply.toggle === 'marks' ? 'Marks' : 'Tags'} are ${manner.marks ? '' : 'not '}told.`)
      }
      if ('wait' in reply) {
        print('Working it out.')
        for (const each of await reply.wait) print(said(each))
      }
      if ('say' in reply) for (const each of reply.say) print(said(each))
      if ('session' in reply || 'retell' in reply) talk.follow?.(reply, manner).forEach(write)
      if ('read' in reply) reply.read.forEach(print)
      if ('tell' in reply || 'session' in reply) tell(true)
    } else {
      const trouble = choose(talk, text)
      if (trouble === undefined) tell(false)
      else print(trouble)
    }
    const complaint = talk.session().trouble()
    if (complaint) print(sanitize(complaint))
  }
  write(codeLine(talk.session()))
}

/** The last line of a play, however it ends. */
export const codeLine = (session: { readonly code: () => string }): string => `code: ${session.code()}`

function choose({ session, choices }: Talk, text: string): string | undefined {
  const last = choices()
  if (typeof last === 'string') return last
  if (text === '') return `${whatToType(last)}, or /help.`
  const choice = choiceIn(text, last)
  return choice === undefined
    ? `${quoted(text)} is not one of the choices. ${whatToType(last)}, or /help.`
    : session().choose(choice)
}

/** A chair's first screen, in lines. */
export const dossierLines = (chair: Chair, manner: Manner): string[] =>
  [
    `${chair.name}, ${chair.post}.`,
    chair.who,
    `You want: ${chair.wants}`,
    `You fear: ${chair.fears}`,
    `In your file: ${chair.file}`,
    `You owe: ${chair.owes}`,
    'What you would call success:',
    ...chair.objectives.map(({ words }, at) => `${at + 1}. ${words}`),
  ].flatMap(words => [...wrapped(words, manner), ''])
