/** Plain mode: the game as lines on standard output, choices as lines on standard input. */
import { createInterface, type Interface } from 'node:readline'
import type { Chair } from '../narrator/chairs.ts'
import type { Position } from '../play/director.ts'
import type { SaidOnce } from '../play/saidOnce.ts'
import type { Session } from '../play/session.ts'
import { hintsDue } from '../text/hints.ts'
import { quoted } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import { type Game, slash } from './commands.ts'
import { choiceIn, type Manner, said, transcriptLines, turnLines, whatToType, wrapped } from './lines.ts'

export interface PlainOptions {
  /** How lines are set; settings change it as one plays. */
  readonly manner: () => Manner
  readonly write: (line: string) => void
  /** Lines typed or piped, one at a time. */
  readonly input: AsyncIterable<string>
  /** A person is typing, so a prompt is wanted. */
  readonly interactive: boolean
  readonly once: SaidOnce
  /** Told when the player goes on with another play. */
  readonly onSession?: (session: Session) => void
}

/** Lines of standard input as they come. */
export const typedLines = (input: NodeJS.ReadableStream): Interface =>
  createInterface({ input, terminal: false })

/**
 * Plays from where the session stands until the input or the player ends it, or the player wants
 * another chair. The last line is the code.
 */
export async function playPlainly(
  game: Game,
  { manner, write, input, interactive, once, onSession }: PlainOptions,
): Promise<'left' | 'title'> {
  const { edition } = game
  let { session } = game
  let before: Position | undefined
  const tell = (): void => {
    for (const words of turnLines(edition, session.turn(), manner(), before)) write(words)
    before = session.turn().position
    hint()
  }
  const print = (words: string): void => {
    for (const each of wrapped(words, manner())) write(each)
  }
  /** Only who is typing needs to be told what to type. */
  const hint = (): void => {
    const turn = session.turn()
    if (!interactive || turn.kind !== 'scene' || game.settings.now().hints === 'off') return
    const due = hintsDue(turn, once.said()).find(({ does }) => does !== 'undo' || !session.committed)
    if (!due) return
    once.say(`hint ${due.id}`)
    print(`${due.slash} ${due.says}.`)
  }
  let next: 'left' | 'title' = 'left'
  tell()
  if (interactive) print('Type a number, or /help.')
  for await (const typed of input) {
    const text = sanitize(typed).trim()
    if (text.startsWith('/')) {
      const reply = slash({ ...game, session }, text)
      if ('quit' in reply) break
      if ('leaveFor' in reply) {
        next = reply.leaveFor
        break
      }
      if ('wait' in reply) {
        print('Working it out.')
        for (const each of await reply.wait) print(said(each))
      }
      if ('say' in reply) for (const each of reply.say) print(said(each))
      if ('session' in reply) {
        session = reply.session
        onSession?.(session)
      }
      if ('retell' in reply) {
        const { path } = session.turn()
        for (const words of transcriptLines(edition, path, session.turnAt, manner())) write(words)
      }
      if ('tell' in reply || 'session' in reply) {
        before = undefined
        tell()
      }
    } else {
      const trouble = choose(session, text)
      if (trouble === undefined) tell()
      else print(trouble)
    }
    const complaint = session.trouble()
    if (complaint) print(sanitize(complaint))
  }
  write(codeLine(session))
  return next
}

/** The last line of a play, however it ends. */
export const codeLine = (session: Session): string => `code: ${session.code()}`

function choose(session: Session, text: string): string | undefined {
  const turn = session.turn()
  if (turn.kind === 'end') return 'The play is over. /debrief, /undo, /new and /code still answer.'
  const last = turn.kind === 'count' ? 1 : turn.options.length
  if (text === '') return `${whatToType(last)}, or /help.`
  const choice = choiceIn(text, last)
  return choice === undefined
    ? `${quoted(text)} is not one of the choices. ${whatToType(last)}, or /help.`
    : session.choose(choice)
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
