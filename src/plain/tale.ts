/** Another author's tale in lines: what stands in front of a choice, and the slash commands that need no crisis. */
import type { ReadBefore } from '../play/readBefore.ts'
import type { TaleSession, TaleTurn } from '../play/taleSession.ts'
import { quoted } from '../text/quoted.ts'
import { plainText } from '../text/spans.ts'
import { choicesWords, endWords, sayingWords, toldLines } from '../text/tale.ts'
import {
  commandCalled,
  commandIn,
  HELPS,
  helpLines,
  LEAVES,
  type PlainSettings,
  type Reply,
  SETTING_COMMANDS,
  SLASH_COMMANDS,
  type SlashCommand,
  say,
  slashAmong,
  undo,
} from './commands.ts'
import { type Manner, type Skips, withoutRepeats, wrapped } from './lines.ts'
import { converse, type Left, type LineTerminal, repeating } from './play.ts'

export interface TaleGame {
  readonly session: TaleSession
  readonly settings: PlainSettings
  /** What was read in earlier plays, and is read in this one. */
  readonly before: ReadBefore
  /** Where the plays of this tale part, in sentences. */
  readonly roads: () => readonly string[]
  /** Writes the play so far to a file, and says where it is or why it is not. */
  readonly write: (name: string | undefined) => string
}

export interface KnownOfTale extends TaleGame {
  /** Tells the tags, or no longer; says which. */
  readonly switchTags: () => string
}

export const TALE_COMMANDS: readonly SlashCommand<KnownOfTale>[] = [
  {
    name: 'told',
    also: ['search', 'find', 'replay', 'journal'],
    takes: '[WORDS]',
    help: 'everything told so far, or what of it has these words',
    does: toldCommand,
  },
  {
    name: 'tags',
    also: ['marks'],
    help: 'say behind each paragraph and choice the tags its author gave it, or stop',
    does: ({ switchTags }) => say(switchTags()),
  },
  { name: 'again', help: 'tell this moment again', does: () => ({ tell: true }) },
  {
    name: 'undo',
    also: ['back'],
    takes: '[N]',
    help: 'take back the last choice, or the last N',
    does: undo,
  },
  { name: 'rewind', takes: '[N]', help: 'the choices so far; go back to before choice N', does: rewind },
  {
    name: 'roads',
    also: ['tree', 'plays'],
    help: 'where the plays of this story on this machine part',
    does: ({ roads }) => say(...roads()),
  },
  { name: 'restart', also: ['new'], help: 'begin again; this play is kept', does: restart },
  {
    name: 'code',
    also: ['share', 'copy'],
    help: 'this play in one line',
    does: ({ session }) => say(session.code()),
  },
  {
    name: 'transcript',
    takes: '[FILE]',
    help: 'write everything told so far to a file',
    does: ({ write }, words) => say(write(words.length > 0 ? words.join(' ') : undefined)),
  },
  {
    name: 'save',
    help: 'how plays are kept',
    does: () =>
      say('Every choice is kept as you make it. Started again, the story offers to go on from here.'),
  },
  ...SETTING_COMMANDS,
  {
    name: 'help',
    also: HELPS,
    takes: '[WORDS]',
    help: 'this list, or what of it has these words',
    does: (_, words) => ({ say: helpLines(TALE_COMMANDS, words.join(' ')) }),
  },
  { name: 'quit', also: LEAVES, help: 'leave; the play is kept', does: () => ({ quit: true }) },
]

/** What is said to a command that only our own story has. */
function ofOurs(text: string): Reply | undefined {
  const [name = ''] = text.slice(1).split(/\s+/)
  const isOurs = commandCalled(SLASH_COMMANDS, name) && !commandCalled(TALE_COMMANDS, name)
  return isOurs
    ? say(
        `/${name.toLowerCase()} belongs to our own story; it means nothing in another. /help lists what does.`,
      )
    : undefined
}

export const turnsOf = (session: TaleSession): TaleTurn[] =>
  Array.from({ length: session.turn().path.length + 1 }, (_, length) => session.turnAt(length))

function toldCommand({ session }: TaleGame, words: readonly string[]): Reply {
  const lines = toldLines(turnsOf(session), words.join(' ')).filter(each => each.length > 0)
  if (lines.length > 0) return { read: lines.map(plainText) }
  return say(
    words.length === 0 ? 'Nothing has been told yet.' : `Nothing told so far has ${quoted(words.join(' '))}.`,
  )
}

function rewind({ session }: TaleGame, [to]: readonly string[]): Reply {
  const turns = turnsOf(session)
  const last = turns.length - 1
  if (last === 0) return say('Nothing has been chosen yet.')
  if (to === undefined)
    return say(
      ...turns.slice(1).map(({ path }, at) => `${at + 1}. ${turns[at]!.options[path.at(-1)!]!.label}`),
    )
  const choice = Number(to)
  if (!/^\d+$/.test(to) || choice < 1 || choice > last)
    return say(`/rewind takes the number of a choice, from 1 to ${last}; ${quoted(to)} is not one.`)
  const trouble = session.back(last - choice + 1)
  return trouble === undefined ? { tell: true } : say(trouble)
}

function restart({ session }: TaleGame): Reply {
  session.restart()
  return { tell: true }
}

const tagsBehind = (tags: readonly string[] | undefined, { marks }: Manner): string =>
  marks && tags && tags.length > 0 ? ` (${tags.length === 1 ? 'tag' : 'tags'}: ${tags.join('; ')})` : ''

/** Everything that stands in front of a choice. */
export function taleLines(
  { passage, options, end, warnings, path }: TaleTurn,
  manner: Manner,
  skips: Skips = () => false,
): string[] {
  return [
    ...withoutRepeats(passage, skips, manner, ({ text, tags }) => {
      const words = `${text}${tagsBehind(tags, manner)}`.trim()
      return words === '' ? [] : [...wrapped(words, manner), '']
    }),
    ...options.flatMap(({ label, hint, tags }, at) =>
      wrapped(`${at + 1}. ${label}${hint ? ` (${hint})` : ''}${tagsBehind(tags, manner)}`, manner, 3),
    ),
    ...warnings.flatMap(each => wrapped(sayingWords(each), manner)),
    ...(end ? [...wrapped(endWords(end), manner), ...wrapped(afterEnd(path.length), manner)] : []),
  ]
}

const afterEnd = (choices: number): string =>
  choices === 0 ? 'Nothing was to be chosen.' : `${choicesWords(choices)}. /undo takes the last one back.`

export function playTalePlainly(game: TaleGame, options: LineTerminal): Promise<Left> {
  const { session } = game
  let marks = options.manner().marks
  const repeats = repeating(game.before, game.settings.now)
  const switchTags = (): string => {
    marks = !marks
    return `Tags are ${marks ? '' : 'not '}told.`
  }
  return converse(
    {
      session: () => session,
      tell(manner) {
        const turn = session.turn()
        const lines = taleLines(turn, { ...manner, marks }, repeats.skips(turn))
        repeats.told(turn)
        return lines
      },
      commandIn: text => commandIn(TALE_COMMANDS, text),
      slash: text => ofOurs(text) ?? slashAmong(TALE_COMMANDS, { ...game, switchTags }, text),
      choices: () =>
        session.turn().end
          ? 'The story is over. /undo, /restart and /code still answer.'
          : session.turn().options.length,
    },
    options,
  )
}

/** A play from its beginning to where it stands, with what was chosen. */
export function* taleTranscript(session: TaleSession, manner: Manner): Generator<string> {
  const turns = turnsOf(session)
  for (const [at, turn] of turns.entries()) {
    const way = turns[at + 1]?.path.at(-1)
    yield* taleLines(way === undefined ? turn : { ...turn, options: [] }, manner)
    if (way === undefined) continue
    yield* wrapped(`> ${turn.options[way]!.label}`, manner, 2)
    yield ''
  }
  yield `code: ${session.code()}`
}
