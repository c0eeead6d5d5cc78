/** The slash commands of plain mode. Each says what a page of the screen shows. */
import { FULL_MEMBERS, type FullMember, PEOPLE, type Reason } from '../engine/index.ts'
import { nearest } from '../narrator/vocabulary.ts'
import { argueBallots, parseScale } from '../play/argue.ts'
import { compare, isSamePlay } from '../play/compare.ts'
import { chancesIn } from '../play/compareOdds.ts'
import { statesOf, type Taken } from '../play/course.ts'
import { debriefOf } from '../play/debrief.ts'
import { callsNow, MARKINGS, type Marking, markingOf, markingWay } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import { justBefore, rollToArgue } from '../play/moments.ts'
import { mistakesIn, seenIn } from '../play/otherChair.ts'
import type { Rerun } from '../play/rerun.ts'
import type { Result } from '../play/result.ts'
import { playOf, type Session, turnsOf, yesterdayOf } from '../play/session.ts'
import { isSettingKey, LEVELS, readValue, type SettingKey, type Settings } from '../play/settings.ts'
import { explainShareCode, parseShareCode, type ShareCodeProblem } from '../play/shareCode.ts'
import type { Paragraph, Playthrough } from '../play/turn.ts'
import { alliancesInTruth, alliancesInWords } from '../text/alliances.ts'
import { argumentLines, explainScale } from '../text/argument.ts'
import { boardSentences, standsWords } from '../text/board.ts'
import { capital } from '../text/capital.ts'
import { type ComparisonTold, comparisonLines, SAME_PLAY } from '../text/comparison.ts'
import { debriefLines } from '../text/debrief.ts'
import { decisionWords } from '../text/decisions.ts'
import { finderOf } from '../text/finder.ts'
import { fuzzyFind } from '../text/fuzzy.ts'
import { hall } from '../text/hall.ts'
import { journal } from '../text/journal.ts'
import { nameOf, personNamed, pronounOf } from '../text/names.ts'
import { oddsPage } from '../text/oddsPage.ts'
import { otherChair } from '../text/otherChair.ts'
import { MARK_WORDS } from '../text/prose.ts'
import { quoted, shortly } from '../text/quoted.ts'
import { leaning, receipt } from '../text/receipt.ts'
import { lastRollCall, rollCallSentences } from '../text/rollCall.ts'
import { sanitize } from '../text/sanitize.ts'
import {
  noSuchSetting,
  noSuchValue,
  settingSentence,
  settingSentences,
  valueWords,
} from '../text/settings.ts'
import { type Line, line, span } from '../text/spans.ts'
import { telephone } from '../text/telephone.ts'
import { shortDate } from '../text/when.ts'
import { markingWords, whip } from '../text/whip.ts'

/** What a command leads to: lines to print, a new turn to tell, or the end. */
export type Reply =
  | { readonly say: readonly Line[] }
  /** Lines that have to be worked out first. */
  | { readonly wait: (progress: Progress) => Promise<readonly Line[]> }
  | { readonly tell: true }
  /** Another play to go on with. */
  | { readonly session: Session; readonly say: readonly Line[] }
  | { readonly quit: true }
  /** Another chair is wanted. */
  | { readonly leaveFor: 'title' }
  /** This play told again, or another one. */
  | { readonly retell: true; readonly of?: Session; readonly say?: readonly Line[] }
  /** Words of others, printed as they are. */
  | { readonly read: readonly string[] }

/** Told how much of some work is done, as often as it likes. */
export type Progress = (done: number, all: number) => void

/** A command, and what it needs to know: most need a game. */
export interface SlashCommand<Known = Game> {
  readonly name: string
  /** Second names that it answers to. */
  readonly also?: readonly string[]
  readonly takes?: string
  readonly help: string
  readonly does: (known: Known, words: readonly string[]) => Reply
}

export interface Game {
  readonly edition: Edition
  readonly session: Session
  /** Codex pages found by words; given by the door, since the pages are compiled in. */
  readonly codex: (words: string) => readonly Line[]
  /** Author and title of a source, by its key. */
  readonly citation: (source: string) => string
  readonly settings: PlainSettings
  readonly rerun: Rerun
  /** Writes a play so far to a file, and says where it is or why it is not. */
  readonly transcript: (session: Session, file?: string) => string
  /** The tree of plays; from the door too, since the plays are its to keep. */
  readonly tree?: Tree | undefined
  /** What was chosen in a play, in words; likewise, since the ink is compiled in. */
  readonly labels: (play: Playthrough) => (taken: Taken) => string
}

export interface PlainSettings {
  readonly now: () => Settings
  /** The settings that mean something here; all, if it is not said. */
  readonly keys?: readonly SettingKey[]
  readonly file: string | undefined
  /** A sentence if it cannot be kept. */
  readonly set: (key: SettingKey, value: string) => string | undefined
}

/** The plays kept here: as a tree whose decisions have numbers, and one by one. */
export interface Tree {
  /** Every fork in sentences; of many plays, an overview. */
  readonly lines: (session: Session) => readonly Line[]
  /** All that comes after a decision; none if there is no such number. */
  readonly linesFrom: (session: Session, number: number) => readonly Line[] | undefined
  /** The decisions that have these words, with their numbers. */
  readonly found: (session: Session, words: string) => readonly Line[]
  /** What is told at a decision. */
  readonly passage: (session: Session, number: number) => readonly Line[] | undefined
  readonly at: (session: Session, number: number) => Place | undefined
  /** A new play that begins with these steps. */
  readonly from: (play: Playthrough) => Session
  /** A play to look at. */
  readonly watch: (play: Playthrough) => Session
  /** The plays in a list, numbered; with words, those that have them. */
  readonly plays: (words: string) => readonly Line[]
  /** One of them, as it is called, as far as it can be followed; or why not. */
  readonly called: (
    typed: string,
  ) => Result<{ readonly play: Playthrough; readonly besides: string | undefined }, string>
}

/** A decision in the tree: a play that took it, before it and whole. */
export interface Place {
  readonly before: Playthrough
  readonly whole: Playthrough
  readonly isOver: boolean
}

export const say = (...sentences: readonly string[]): Reply => ({
  say: sentences.map(words => line(span(words))),
})

/** What else is typed by whoever wants to leave, or help. */
export const LEAVES: readonly string[] = ['q', 'exit', 'leave']
export const HELPS: readonly string[] = ['h', '?']

/** What can be set, in whatever is played. */
export const SETTING_COMMANDS: readonly SlashCommand<Pick<Game, 'settings'>>[] = [
  { name: 'settings', help: 'what can be set, and how it is set', does: settingsCommand },
  { name: 'set', takes: 'KEY VALUE', help: 'change a setting', does: setCommand },
]

/** What needs no game: it answers before a chair is taken, too. */
export const ANYWHERE: readonly SlashCommand<Pick<Game, 'codex' | 'settings'>>[] = [
  {
    name: 'codex',
    also: ['search', 'find'],
    takes: '[WORDS]',
    help: 'look something up',
    does: ({ codex }, words) => ({ say: codex(words.join(' ')) }),
  },
  ...SETTING_COMMANDS,
]

export const SLASH_COMMANDS: readonly SlashCommand[] = [
  {
    name: 'board',
    help: 'who has said what, and what you believe',
    does: ({ edition, session }) =>
      say(...boardSentences(edition.opening.people, session.turn().crisis, session.chair)),
  },
  {
    name: 'alliances',
    takes: '[truth]',
    help: 'who holds with whom, as far as you know; when the play is over, in truth',
    does: alliancesCommand,
  },
  { name: 'roll', also: ['roll-call', 'votes'], help: 'the last roll call, man by man', does: roll },
  {
    name: 'why',
    takes: 'NAME [LEVEL]',
    help: 'why a man voted as he did, or what you know of him; worded plain, adult or historian',
    does: why,
  },
  {
    name: 'argue',
    takes: '[REASON=N]',
    help: 'the last roll call with a reason counted otherwise, as in /argue without fear, or /argue loyalty=2',
    does: argueCommand,
  },
  {
    name: 'whip',
    takes: '[NAME MARK]',
    help: 'your whip sheet; at night, mark a man seven, khrushchev or unsure',
    does: whipCommand,
  },
  {
    name: 'telephone',
    also: ['phone'],
    help: 'whom you can reach, and what has passed between you',
    does: telephoneCommand,
  },
  {
    name: 'hall',
    help: 'who of the Central Committee has come',
    does: ({ session }) => ({ say: hall(session.turn().crisis) }),
  },
  ...ANYWHERE,
  {
    name: 'journal',
    takes: '[WORDS]',
    help: 'what you have seen happen, or what of it has these words',
    does: journalCommand,
  },
  {
    name: 'told',
    takes: '[N or WORDS]',
    help: 'the last decision as it was told, or the last N; or what has these words, or a day: 19 June',
    does: toldCommand,
  },
  {
    name: 'tree',
    takes: '[N|N on|WORDS]',
    help: 'all plays on this machine in this chair, fork by fork; with a number, what is told at that decision, or what comes on from it; with words, the decisions that have them',
    does: treeCommand,
  },
  {
    name: 'fork',
    takes: 'N',
    help: 'begin a new play before that decision of the tree',
    does: forkCommand,
  },
  {
    name: 'plays',
    takes: '[WORDS]',
    help: 'the plays kept here, numbered; /replay and a number tells one',
    does: playsCommand,
  },
  { name: 'aims', help: 'what you would call success', does: aims },
  { name: 'sources', help: 'where this passage comes from', does: sources },
  {
    name: 'marks',
    help: 'say behind each paragraph how far to believe it, or stop',
    does: toggleMarks,
  },
  { name: 'again', help: 'tell this moment again', does: () => ({ tell: true }) },
  {
    name: 'undo',
    also: ['back'],
    takes: '[N]',
    help: 'take back the last decision, or the last N',
    does: undo,
  },
  {
    name: 'rewind',
    takes: '[N]',
    help: 'your decisions by number, or back to before number N',
    does: rewind,
  },
  {
    name: 'transcript',
    takes: '[FILE]',
    help: 'write the play so far to a file',
    does: ({ transcript, session }, words) => say(transcript(session, words.join(' ') || undefined)),
  },
  { name: 'new', help: 'another chair; this play is kept', does: () => ({ leaveFor: 'title' }) },
  {
    name: 'code',
    also: ['share', 'copy'],
    help: 'this play in one line',
    does: ({ session }) => say(session.code()),
  },
  {
    name: 'replay',
    takes: '[PLAY]',
    help: 'tell this play again from its beginning, or another one by number, name or share code',
    does: replayCommand,
  },
  {
    name: 'takeover',
    takes: '[N]',
    help: 'a new play that begins as this one did, up to here or to before decision number N',
    does: takeOver,
  },
  {
    name: 'compare',
    takes: 'PLAY [odds]',
    help: 'this play beside another, or beside the real course: /compare history; with the word odds, how they moved in each',
    does: compareCommand,
  },
  {
    name: 'seen',
    takes: '[NAME or N]',
    help: 'after the end, the same days as somebody else lived through them; alone, whose',
    does: seenCommand,
  },
  { name: 'debrief', help: 'the play afterwards, beside what happened', does: debriefCommand },
  {
    name: 'odds',
    also: ['hindsight'],
    takes: '[N]',
    help: 'what this moment may come to, or decision N of the tree; afterwards, where it was decided',
    does: odds,
  },
  {
    name: 'save',
    help: 'how plays are kept',
    does: () =>
      say('Every decision is kept as you make it. Started again, the game offers to go on from here.'),
  },
  {
    name: 'help',
    also: HELPS,
    takes: '[WORDS]',
    help: 'this list, or what of it has these words',
    does: (_, words) => ({ say: helpLines(SLASH_COMMANDS, words.join(' ')) }),
  },
  { name: 'quit', also: LEAVES, help: 'leave; the play is kept', does: () => ({ quit: true }) },
]

const helpLine = ({ name, takes, help }: Pick<SlashCommand, 'name' | 'takes' | 'help'>): string =>
  `/${name}${takes ? ` ${takes}` : ''}: ${help}`

export function helpLines<Known>(commands: readonly SlashCommand<Known>[], words = ''): Line[] {
  const found = fuzzyFind(words, commands, each => [each.name, helpLine(each), ...(each.also ?? [])])
  if (found.length === 0) return [line(span(`No command goes by ${quoted(words)}. /help lists them.`))]
  const first = words === '' ? ['Type the number of a choice. Besides that:'] : []
  return [...first, ...found.map(helpLine)].map(each => line(span(each)))
}

/** Runs a command with its slash. */
export const slash = (game: Game, text: string): Reply => slashAmong(SLASH_COMMANDS, game, text)

export function slashAmong<Known>(
  commands: readonly SlashCommand<Known>[],
  known: Known,
  text: string,
): Reply {
  const [name = '', ...words] = text.slice(1).trim().split(/\s+/)
  const command =
    commandCalled(commands, name) ??
    commands.find(each => name !== '' && each.name.startsWith(name.toLowerCase()))
  return command ? command.does(known, words) : say(noCommand(commands, name))
}

type Named = Pick<SlashCommand, 'name' | 'also' | 'takes'>

export const commandCalled = <Command extends Named>(
  commands: readonly Command[],
  name: string,
): Command | undefined => {
  const called = name.toLowerCase()
  return commands.find(each => each.name === called) ?? commands.find(({ also }) => also?.includes(called))
}

/** What somebody typed as a command, if it is one: with its slash, or the bare name of one and what that takes. */
export function commandIn(commands: readonly Named[], text: string): string | undefined {
  if (text.startsWith('/')) return text
  const [name = '', ...words] = text.split(/\s+/)
  const command = commandCalled(commands, name)
  return command && (words.length === 0 || command.takes) ? `/${text}` : undefined
}

/** Of shorter words half the letters would be guessed. */
const LONG_ENOUGH = 4

function noCommand(commands: readonly Named[], name: string): string {
  const typed = shortly(name)
  const names = commands.map(each => each.name)
  const near =
    names.find(each => typed.startsWith(each)) ??
    (typed.length < LONG_ENOUGH ? undefined : nearest(typed.toLowerCase(), names))
  const meant = near === undefined ? '' : ` Did you mean /${near}?`
  return `There is no command /${typed} here. /help lists them.${meant}`
}

// before a chair is taken

export interface Title extends Pick<Game, 'codex' | 'settings'> {
  /** Plays with a way back, or without; says which. */
  readonly commit: () => string
}

const TITLE_COMMANDS: readonly SlashCommand<Title>[] = [
  ...ANYWHERE,
  {
    name: 'committed',
    help: 'play with a way back, or committed',
    does: ({ commit }) => say(commit()),
  },
  { name: 'help', also: HELPS, help: 'this list', does: () => ({ say: titleHelp() }) },
  { name: 'quit', also: LEAVES, help: 'leave', does: () => ({ quit: true }) },
]

const titleHelp = (): Line[] =>
  ['Type the number of a chair. Besides that:', ...TITLE_COMMANDS.map(helpLine)].map(each => line(span(each)))

/** A reply to what was typed, if it was a command. */
export function titleSlash(title: Title, text: string): Reply | undefined {
  const command = commandIn(TITLE_COMMANDS, text)
  return command === undefined ? undefined : slashAmong(TITLE_COMMANDS, title, command)
}

const unknown = (words: readonly string[]): Reply =>
  say(
    words.length === 0
      ? 'Whom do you mean? For instance: /why bulganin.'
      : `There is nobody called ${quoted(words.join(' '))} here. Members: ${FULL_MEMBERS.join(', ')}.`,
  )

function alliancesCommand({ edition, session }: Game, [asked]: readonly string[]): Reply {
  const { crisis } = session.turn()
  const { people } = edition.opening
  if (asked === undefined)
    return { say: alliancesInWords(people, crisis, session.chair, yesterdayOf(session)) }
  if (asked.toLowerCase() !== 'truth')
    return say(`/alliances takes nothing, or the word truth; ${quoted(asked)} is neither.`)
  return crisis.outcome
    ? { say: alliancesInTruth(people, crisis, session.chair) }
    : say('The truth is told when the play is over. Until then you have what you believe: /alliances.')
}

function roll({ edition, session }: Game): Reply {
  const call = lastRollCall(session.turn().crisis)
  return call
    ? { say: rollCallSentences(edition.opening.people, call) }
    : say('Nothing has been put to the vote.')
}

function why({ edition, session, settings }: Game, words: readonly string[]): Reply {
  const usual = settings.now().receipts
  const level = LEVELS.find(each => each === words.at(-1)?.toLowerCase())
  const name = level ? words.slice(0, -1) : words
  const person = personNamed(edition.opening.people, name)
  if (!person) return unknown(name)
  const { crisis } = session.turn()
  const { opening } = edition
  const calls = crisis.log.flatMap(({ event }) => (event.type === 'roll-called' ? [event] : []))
  const call = calls.findLast(({ ballots }) => ballots.some(({ member }) => member === person))
  const ballot = call?.ballots.find(({ member }) => member === person)
  if (call && ballot) {
    const then = justBefore(opening, crisis, call)
    return { say: receipt(opening.people, then, ballot, call.motion, level ?? usual, crisis, session.chair) }
  }
  if (person === session.chair || crisis.outcome)
    return { say: leaning(opening.people, crisis, person, level ?? usual, session.chair) }
  const he = pronounOf(person)
  const his = he === 'she' ? 'her' : 'his'
  const reasons = FULL_MEMBERS.includes(person as FullMember)
    ? `${his} reasons are ${his} own until ${he} has voted`
    : `${he} has no vote, and keeps ${his} reasons`
  return say(`${standsWords(opening.people, crisis, session.chair, person)} ${capital(reasons)}.`)
}

/** `/argue without fear`, `/argue loyalty=2 fear=0.5`. */
function argueCommand({ edition, session }: Game, words: readonly string[]): Reply {
  const { crisis } = session.turn()
  const { opening } = edition
  const roll = rollToArgue(opening, crisis)
  if (!roll) return say('Nothing has been put to the vote. Until it is, reasons are their owners’.')
  const scales: Partial<Record<Reason, number>> = {}
  for (const word of words
    .join(' ')
    .replace(/\bwithout\s+/gi, '0=')
    .split(/[\s,]+/)
    .filter(Boolean)) {
    const [left = '', right = ''] = word.split('=')
    const read = left === '0' ? parseScale(right, '0') : parseScale(left, right === '' ? '0' : right)
    if ('problem' in read) return say(explainScale(read.problem))
    scales[read.ok[0]] = read.ok[1]
  }
  const argued = argueBallots(roll.ballots, roll.crisis, scales)
  return { say: argumentLines(opening.people, roll.motion, argued, scales) }
}

const AT_NIGHT = 'You mark your sheet last thing, before you sleep.'

function telephoneCommand({ edition, session }: Game): Reply {
  const { crisis, chair, position } = session.turn()
  return {
    say: telephone(edition.opening.people, crisis, chair, callsNow(edition, position)).map(
      ({ line: words, way }) => (way === undefined ? words : [span(`${way + 1}. `), ...words]),
    ),
  }
}

function whipCommand({ edition, session }: Game, words: readonly string[]): Reply {
  const turn = session.turn()
  const people = edition.opening.people
  const how =
    'To mark a man, type for instance: /whip saburov unsure. The marks are seven, khrushchev and unsure.'
  if (words.length === 0)
    return {
      say: [...whip(people, session.chair, turn.whip), line(span(turn.kind === 'count' ? how : AT_NIGHT))],
    }
  const marking = MARKINGS.find(each => each.startsWith((words.at(-1) ?? '').toLowerCase()))
  const member = personNamed(edition.opening.people, words.slice(0, -1))
  if (!marking || !member || !FULL_MEMBERS.includes(member as FullMember) || member === session.chair) {
    return say(how)
  }
  if (turn.kind !== 'count') return say(AT_NIGHT)
  session.choose(markingWay(session.chair, member as FullMember, marking as Marking))
  return say(
    `Marked. ${nameOf(people, member)}: ${markingWords(markingOf(session.turn().position, member as FullMember), session.chair)}.`,
  )
}

function journalCommand({ edition, session }: Game, words: readonly string[]): Reply {
  const wanted = words.join(' ')
  const lines = journal(edition.opening.people, session.turn().crisis, session.chair, wanted)
  if (lines.length > 0) return { say: lines }
  return say(
    wanted === ''
      ? 'Nothing has happened yet that you have seen.'
      : `Nothing in the journal has ${quoted(wanted)}.`,
  )
}

/** Decisions that were made, each with the length of the path before it. */
function decisionsOf(session: Session): { readonly length: number; readonly words: string }[] {
  const { path } = session.turn()
  return path.flatMap((way, length) => {
    const words = decisionWords(session.turnAt(length), way)
    return words === undefined ? [] : [{ length, words }]
  })
}

const NOTHING_DECIDED = 'Nothing has been decided yet.'

/** The last decisions as they were told, by their number; or what has the words, or was told on the day they name. */
function toldCommand(game: Game, words: readonly string[]): Reply {
  const { session } = game
  const last = words.length > 1 ? undefined : wholeNumber(words[0] ?? '1')
  if (decisionsOf(session).length === 0) return say(NOTHING_DECIDED)
  if (last === undefined) return toldWith(game, words.join(' '))
  const from = decisionsOf(session).slice(-last)[0]!.length
  return {
    say: session
      .turn()
      .path.slice(from)
      .flatMap((way, at) => toldAt(game, from + at, way)),
  }
}

function toldWith(game: Game, words: string): Reply {
  const has = finderOf(words)
  const lines = game.session.turn().path.flatMap((way, length) => {
    const date = shortDate(game.session.turnAt(length).crisis.slot)
    const told = toldAt(game, length, way, text => has(date) || has(text))
    return told.length > 0 ? [line(span(`${date}.`)), ...told] : []
  })
  return lines.length > 0 ? { say: lines } : say(`Nothing told so far has ${quoted(words)}.`)
}

/** What was told before a step, and what was chosen there, if it was a decision. */
function toldAt(
  { session, settings }: Game,
  length: number,
  way: number,
  has: (text: string) => boolean = () => true,
): Line[] {
  const turn = session.turnAt(length)
  const words = decisionWords(turn, way)
  return [
    ...[...turn.aftermath, ...turn.passage]
      .filter(({ text }) => has(text))
      .flatMap(each => [line(span(each.text.replace(/_/g, '')), ...markSpans(each, settings.now())), line()]),
    ...(words !== undefined && has(words) ? [line(span(`You chose, on ${words}.`))] : []),
  ]
}

const markSpans = ({ mark }: Paragraph, { marks }: Settings): Line =>
  marks === 'on' ? [span(` (${MARK_WORDS[mark]})`)] : []

function rewind({ session }: Game, [typed]: readonly string[]): Reply {
  const decisions = decisionsOf(session)
  if (decisions.length === 0) return say(NOTHING_DECIDED)
  if (typed === undefined)
    return say(
      ...decisions.map(({ words }, at) => `${at + 1}. ${words}`),
      'Type /rewind and a number to stand before that decision again.',
    )
  const number = wholeNumber(typed)
  const to = number === undefined ? undefined : decisions[number - 1]
  if (!to) return say(`/rewind takes a number from 1 to ${decisions.length}; ${quoted(typed)} is none.`)
  const trouble = session.back(session.turn().path.length - to.length)
  return trouble === undefined ? { tell: true } : say(trouble)
}

const wholeNumber = (typed: string): number | undefined =>
  /^\d+$/.test(typed) && Number(typed) > 0 ? Number(typed) : undefined

function toggleMarks({ settings }: Game): Reply {
  const told = settings.now().marks === 'on'
  const trouble = settings.set('marks', told ? 'auto' : 'on')
  return say(told ? 'Marks are not told.' : 'Marks are told.', ...(trouble === undefined ? [] : [trouble]))
}

function settingsCommand({ settings }: Pick<Game, 'settings'>): Reply {
  const kept = settings.file === undefined ? [] : [`They are kept in ${sanitize(settings.file)}.`]
  return say(
    ...settingSentences(settings.now(), settings.keys),
    ...kept,
    'To change one, type /set, its name and a value, as in /set width 60.',
  )
}

function setCommand({ settings }: Pick<Game, 'settings'>, [key, ...words]: readonly string[]): Reply {
  if (key === undefined)
    return say('To change a setting, type for instance: /set width 60. /settings lists them.')
  const known = key.toLowerCase()
  if (!isSettingKey(known)) return say(noSuchSetting(key))
  if (words.length === 0) return say(settingSentence(settings.now(), known))
  const value = readValue(known, words.join(' '))
  if (value === undefined) return say(noSuchValue(known, words.join(' ')))
  const trouble = settings.set(known, value)
  return say(`${known} is ${valueWords(known, value)}.`, ...(trouble === undefined ? [] : [trouble]))
}

function aims({ edition, session }: Game): Reply {
  const chair = edition.chairs.find(each => each.id === session.chair)!
  return say(...chair.objectives.map(({ words }, at) => `${at + 1}. ${words}`))
}

/** Where each paragraph comes from by key, and then once what each key stands for. */
function sources({ session, citation }: Game): Reply {
  const turn = session.turn()
  const told = [...turn.aftermath, ...turn.passage]
  if (told.length === 0) return say('Nothing is told at this moment that could have a source.')
  const begun = (text: string): string => text.replace(/_/g, '').split(/\s+/).slice(0, 6).join(' ')
  const cited = [...new Set(told.flatMap(({ sources: keys }) => keys))]
  return say(
    ...told.map(
      ({ text, mark, sources: keys }) => `${begun(text)} …: ${[MARK_WORDS[mark], ...keys].join(', ')}.`,
    ),
    ...cited.map(key => `${key}: ${citation(key)}`),
    ...(cited.length === 0 ? [] : [`What a source is worth, /codex tells, as in /codex ${cited[0]}.`]),
  )
}

function compareCommand(game: Game, typed: readonly string[]): Reply {
  const { edition, session, labels, rerun, settings } = game
  const wantsOdds = typed.length > 1 && typed.at(-1)!.toLowerCase() === 'odds'
  const words = wantsOdds ? typed.slice(0, -1) : typed
  const { kind } = session.turn()
  const mine = playOf(session)
  const code = words.join(' ')
  if (code === '')
    return say(
      'Beside which play? Type /compare history, or /compare and a share code or the number of one of /plays.',
    )
  const isHistory = code.toLowerCase() === 'history'
  const found = isHistory
    ? { ok: { play: historicalPlay(edition, mine.chair), besides: undefined } }
    : playTyped(game, code)
  if ('problem' in found) return say(found.problem)
  const { play: other, besides } = found.ok
  if (isSamePlay(mine, other)) return say(SAME_PLAY)
  const told = { a: labels(mine), b: labels(other) }
  const lines = (odds?: ComparisonTold['odds']): Line[] => [
    ...(besides === undefined ? [] : [line(span(besides))]),
    ...comparisonLines({
      people: edition.opening.people,
      comparison: compare(edition, mine, other),
      label: (which, taken) => told[which](taken),
      secrets: kind === 'end',
      names: { a: 'this play', b: isHistory ? 'history' : 'the other' },
      ...(odds && { odds }),
    }),
  ]
  if (!wantsOdds) return { say: lines() }
  if (kind !== 'end' && settings.now().odds === 'off') return say(NOT_YET)
  return {
    wait: async progress =>
      lines(await chancesIn(edition, { a: mine, b: other }, rerun, { onProgress: progress })),
  }
}

function seenCommand({ edition, session }: Game, words: readonly string[]): Reply {
  const { kind, crisis } = session.turn()
  if (kind !== 'end') return say('What others saw is told when the play is over.')
  const people = edition.opening.people
  if (words.length === 0)
    return say(
      'Through whose eyes? Type /seen and a number or a name, as in /seen zhukov.',
      ...PEOPLE.map((person, at) => `${at + 1}. ${nameOf(people, person)}`),
    )
  const number = wholeNumber(words.join(' '))
  const who = number === undefined ? personNamed(people, words) : PEOPLE[number - 1]
  if (!who)
    return say(
      number === undefined
        ? `There is nobody called ${quoted(words.join(' '))} here. Known: ${PEOPLE.join(', ')}.`
        : `/seen takes a name, or a number from 1 to ${PEOPLE.length}; ${quoted(words.join(' '))} is none.`,
    )
  const states = statesOf(edition.opening, crisis)
  return {
    say: otherChair({ people, seen: seenIn(states, who), mistakes: mistakesIn(states, who), inline: false }),
  }
}

/** Whatever can be gone back in. */
interface GoesBack {
  readonly session: { readonly back: (steps: number) => string | undefined }
}

export function undo({ session }: GoesBack, [count = '1']: readonly string[]): Reply {
  const steps = wholeNumber(count)
  if (steps === undefined)
    return say(
      `/undo takes how many decisions to take back, as in /undo 3; ${quoted(count)} is not a number of them.`,
    )
  const trouble = session.back(steps)
  return trouble === undefined ? { tell: true } : say(trouble)
}

function treeCommand({ tree, session }: Game, words: readonly string[]): Reply {
  if (!tree) return say(NO_PLAYS)
  const [typed, on, ...more] = words
  if (typed === undefined) return { say: tree.lines(session) }
  const number = wholeNumber(typed)
  if (number === undefined || more.length > 0) return { say: tree.found(session, words.join(' ')) }
  const lines = on?.toLowerCase() === 'on' ? tree.linesFrom(session, number) : tree.passage(session, number)
  return lines ? { say: lines } : noDecision(typed)
}

function forkCommand({ tree, session }: Game, [number = '']: readonly string[]): Reply {
  if (!tree) return say(NO_PLAYS)
  if (number === '') return say('Type /fork and the number of a decision, as /tree gives it.')
  const place = tree.at(session, wholeNumber(number) ?? 0)
  return place ? { session: tree.from(place.before), say: [line(span(ANEW))] } : noDecision(number)
}

function playsCommand({ tree }: Game, words: readonly string[]): Reply {
  if (!tree) return say(NO_PLAYS)
  const wanted = words.join(' ')
  const found = tree.plays(wanted)
  if (found.length > 0)
    return { say: [...found, line(span('To have one told, type /replay and its number.'))] }
  return say(wanted === '' ? 'No plays are kept here yet.' : `No play has ${quoted(wanted)}.`)
}

function replayCommand(game: Game, words: readonly string[]): Reply {
  const { tree } = game
  const typed = words.join(' ')
  if (typed === '') return { retell: true }
  if (!tree) return say(NO_PLAYS)
  const found = playTyped(game, typed)
  if ('problem' in found) return say(found.problem)
  const { play, besides } = found.ok
  return {
    retell: true,
    of: tree.watch(play),
    ...(besides !== undefined && { say: [line(span(besides))] }),
  }
}

/** A share code, or a kept play as it is called; or a sentence. */
function playTyped({ edition, tree }: Game, typed: string): ReturnType<Tree['called']> {
  const parsed = parseShareCode(edition, typed)
  if ('ok' in parsed) return { ok: { play: parsed.ok, besides: undefined } }
  const found = tree?.called(typed)
  if (found && 'ok' in found) return found
  return { problem: explainTyped(parsed.problem, typed, found?.problem) }
}

/** What is no code at all may have been meant for a play. */
const explainTyped = (problem: ShareCodeProblem, typed: string, besides?: string): string =>
  [
    explainShareCode('code' in problem ? { ...problem, code: shortly(typed) } : problem),
    ...(problem.type === 'malformed' && besides !== undefined ? [besides] : []),
  ].join(' ')

function takeOver({ tree, session }: Game, [typed]: readonly string[]): Reply {
  if (!tree) return say(NO_PLAYS)
  const { path, kind } = session.turn()
  const decisions = decisionsOf(session)
  if (typed === undefined && kind === 'end')
    return say(
      'Here the play is over; /rewind numbers your decisions, and /takeover 3 begins before the third.',
    )
  const number = typed === undefined ? undefined : wholeNumber(typed)
  const to = number === undefined ? undefined : decisions[number - 1]
  if (typed !== undefined && !to)
    return say(
      decisions.length === 0
        ? NOTHING_DECIDED
        : `/takeover takes a number from 1 to ${decisions.length}; ${quoted(typed)} is none.`,
    )
  return {
    session: tree.from({ ...playOf(session), path: path.slice(0, to?.length) }),
    say: [line(span(ANEW))],
  }
}

const NO_PLAYS = 'There is no tree here: plays are not kept.'
const ANEW = 'A new play from here. The others are kept as they are.'

const noDecision = (number: string): Reply =>
  say(`There is no decision ${quoted(number)} in the tree; /tree gives their numbers.`)

function debriefCommand({ edition, session, settings, rerun }: Game): Reply {
  const over = session.turn().kind === 'end'
  const debrief = over ? debriefOf(edition, turnsOf(session), session.code()) : undefined
  const { people } = edition.opening
  const level = settings.now().receipts
  if (!debrief) return { say: debriefLines(people, debrief) }
  return {
    wait: async progress => {
      const { course } = await oddsPage(edition, session, rerun, { onProgress: progress })
      return debriefLines(people, debrief, { course, level })
    },
  }
}

function odds({ edition, session, rerun, settings, tree }: Game, [typed]: readonly string[]): Reply {
  const mayBeTold = settings.now().odds === 'on'
  if (typed !== undefined) {
    const place = tree?.at(session, wholeNumber(typed) ?? 0)
    if (!tree || !place) return noDecision(typed)
    if (!mayBeTold && !place.isOver) return say(NOT_YET)
    const { before, whole } = place
    const taken = whole.path[before.path.length]
    return {
      wait: progress =>
        oddsPage(edition, tree.watch(before), rerun, {
          onProgress: progress,
          ...(taken !== undefined && { taken }),
        }).then(({ lines }) => lines),
    }
  }
  if (!mayBeTold && session.turn().kind !== 'end') return say(NOT_YET)
  return {
    wait: progress => oddsPage(edition, session, rerun, { onProgress: progress }).then(({ lines }) => lines),
  }
}

const NOT_YET = 'The odds are told when the play is over; after /set odds on, at any moment.'
