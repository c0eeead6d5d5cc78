/** Plain mode: the game as lines on standard output, choices as lines on standard input. */
import { createInterface, type Interface } from 'node:readline'
import type { Chair } from '../narrator/chairs.ts'
import type { Position } from '../play/director.ts'
import { markOf, marksOf, type ReadBefore } from '../play/readBefore.ts'
import type { SaidOnce } from '../play/saidOnce.ts'
import type { Session } from '../play/session.ts'
import type { Settings } from '../play/settings.ts'
import type { Telling } from '../play/telling.ts'
import type { Turn } from '../play/turn.ts'
import { hintsDue } from '../text/hints.ts'
import { quoted } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import type { Line } from '../text/spans.ts'
import { commandIn, type Game, type Progress, type Reply, SLASH_COMMANDS, slash } from './commands.ts'
import {
  choiceIn,
  type Manner,
  type Skips,
  said,
  transcriptLines,
  turnLines,
  whatToType,
  wrapped,
} from './lines.ts'

/** Where lines come from and go. */
export interface LineTerminal {
  /** How lines are set; settings change it as one plays. */
  readonly manner: () => Manner
  readonly write: (line: string) => void
  /** Lines typed or piped, one at a time. */
  readonly input: AsyncIterable<string>
  /** A person is typing, so a prompt is wanted. */
  readonly interactive: boolean
}

export interface PlainOptions extends LineTerminal {
  /** What was said before, and is not said again. */
  readonly once: SaidOnce
  /** What was read in earlier plays, and is read in this one. */
  readonly before: ReadBefore
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
  /** What would help whoever is typing now, and is said only once. */
  readonly hint?: () => string | undefined
  /** What was typed as a command, with its slash, if it is one. */
  readonly commandIn: (text: string) => string | undefined
  readonly slash: (text: string) => Reply
  /** What a reply asks for besides words: another play to go on with, or this one told again. */
  readonly follow?: (
    reply: Extract<Reply, { readonly session: unknown } | { readonly retell: true }>,
    manner: Manner,
  ) => readonly string[]
  /** How many choices there are now, or a sentence if the play is over. */
  readonly choices: () => number | string
}

/** Why a conversation ended: the player or the input did, or another chair is wanted. */
export type Left = 'left' | 'title'

/** Plays from where the session stands. */
export function playPlainly(game: Game, options: PlainOptions): Promise<Left> {
  const { edition } = game
  let { session } = game
  let before: Position | undefined
  const repeats = repeating(options.before, game.settings.now)
  return converse(
    {
      session: () => session,
      tell(manner, again) {
        const turn = session.turn()
        const lines = turnLines(edition, turn, manner, again ? undefined : before, repeats.skips(turn))
        repeats.told(turn)
        before = session.turn().position
        return lines
      },
      hint: () => hintFor(session, game, options.once),
      commandIn: text => commandIn(SLASH_COMMANDS, text),
      slash: text => slash({ ...game, session }, text),
      follow(reply, manner) {
        if ('retell' in reply) {
          const { path } = (reply.of ?? session).turn()
          if (!reply.of) return transcriptLines(edition, path, session.turnAt, manner)
          // What is offered at its end is not to be chosen here.
          const { turnAt } = reply.of
          const told = (length: number): Turn =>
            length === path.length ? { ...turnAt(length), options: [] } : turnAt(length)
          return [
            ...transcriptLines(edition, path, told, manner),
            '',
            ...wrapped('So far that play. Yours goes on:', manner),
            '',
            ...turnLines(edition, session.turn(), manner, undefined),
          ]
        }
        session = reply.session
        options.onSession?.(session)
        return []
      },
      choices() {
        const { kind, options: ways } = session.turn()
        if (kind === 'end')
          return 'The play is over. /debrief, /odds, /seen, /compare, /undo, /new and /code still answer.'
        return kind === 'count' ? 1 : ways.length
      },
    },
    options,
  )
}

/** What need not be told again, if that is wished: what was read before, unless the same moment is asked for once more. */
export function repeating(before: ReadBefore, settings: () => Settings) {
  let last: Telling | undefined
  return {
    skips(telling: Telling): Skips {
      if (settings().repeats === 'told' || telling === last) return () => false
      const known = new Set(before.marks())
      return paragraph => known.has(markOf(paragraph))
    },
    told(telling: Telling): void {
      last = telling
      before.keep(marksOf(telling))
    },
  }
}

function hintFor(session: Session, { settings }: Game, once: SaidOnce): string | undefined {
  const turn = session.turn()
  if (turn.kind !== 'scene' || settings.now().hints === 'off') return undefined
  const due = hintsDue(turn, once.said()).find(({ does }) => does !== 'undo' || !session.committed)
  if (!due) return undefined
  once.say(`hint ${due.id}`)
  return `${due.slash} ${due.says}.`
}

/** Plays until the input or the player ends it, or the player wants another chair. The last line is the code. */
export async function converse(talk: Talk, options: LineTerminal): Promise<Left> {
  const { manner, input, interactive } = options
  const { write, page } = spaced(options)
  let next: Left = 'left'
  const tell = (again: boolean): void => {
    for (const words of talk.tell(manner(), again)) write(words)
    // Only who is typing needs to be told what to type.
    const hint = interactive ? talk.hint?.() : undefined
    if (hint !== undefined) print(hint)
  }
  const print = (words: string): void => {
    for (const each of wrapped(words, manner())) write(each)
  }
  tell(true)
  if (interactive) print('Type a number, or /help.')
  for await (const typed of input) {
    const text = sanitize(typed).trim()
    const command = talk.commandIn(text)
    if (command !== undefined) {
      const reply = talk.slash(command)
      if ('quit' in reply) break
      if ('leaveFor' in reply) {
        next = reply.leaveFor
        break
      }
      if ('wait' in reply) {
        print('Working it out.')
        page(await reply.wait(inQuarters(interactive ? print : () => {})))
      }
      if ('say' in reply) page(reply.say ?? [])
      if ('session' in reply || 'retell' in reply)
        for (const each of talk.follow?.(reply, manner()) ?? []) write(each)
      if ('read' in reply) for (const each of reply.read) print(each)
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
  return next
}

/** Lines one under another; a page of more than one has a blank line above and below it. */
function spaced({ manner, write }: LineTerminal) {
  let isApart = true
  const put = (line: string): void => {
    isApart = line === ''
    write(line)
  }
  const apart = (): void => {
    if (!isApart) put('')
  }
  return {
    write: put,
    page(lines: readonly Line[]): void {
      if (lines.length > 1) apart()
      for (const words of lines.flatMap(each => wrapped(said(each), manner())))
        if (words !== '' || !isApart) put(words)
      if (lines.length > 1) apart()
    },
  }
}

const QUARTERS = ['A quarter is done.', 'Half is done.', 'Three quarters are done.']

/** Says three times how far work has come. */
function inQuarters(print: (words: string) => void): Progress {
  let told = 0
  return (done, all) => {
    const quarter = Math.floor((4 * done) / all)
    if (quarter <= told || quarter > QUARTERS.length) return
    told = quarter
    print(QUARTERS[quarter - 1]!)
  }
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
  ].flatMap(words => [...wrapped(words, manner, /^\d\. /.test(words) ? 3 : 0), ''])
