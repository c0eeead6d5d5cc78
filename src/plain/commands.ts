/** The slash commands of plain mode. Each says what a page of the screen shows. */
import { FULL_MEMBERS, type FullMember, PEOPLE, type Reason } from '../engine/index.ts'
import { argueBallots, parseScale } from '../play/argue.ts'
import { compare } from '../play/compare.ts'
import { statesOf, type Taken } from '../play/course.ts'
import { debriefOf } from '../play/debrief.ts'
import { MARKINGS, type Marking, markingOf, markingWay } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import { justBefore, rollToArgue } from '../play/moments.ts'
import { mistakesIn, seenIn } from '../play/otherChair.ts'
import type { Rerun } from '../play/rerun.ts'
import { type Session, turnsOf, yesterdayOf } from '../play/session.ts'
import { explainShareCode, parseShareCode } from '../play/shareCode.ts'
import type { Playthrough } from '../play/turn.ts'
import { alliancesInTruth, alliancesInWords } from '../text/alliances.ts'
import { argumentLines, explainScale } from '../text/argument.ts'
import { boardSentences, standsWords } from '../text/board.ts'
import { comparisonLines } from '../text/comparison.ts'
import { debriefLines } from '../text/debrief.ts'
import { hall } from '../text/hall.ts'
import { journal } from '../text/journal.ts'
import { nameOf, personNamed, pronounOf } from '../text/names.ts'
import { oddsPage } from '../text/oddsPage.ts'
import { otherChair } from '../text/otherChair.ts'
import { MARK_WORDS } from '../text/prose.ts'
import { quoted, shortly } from '../text/quoted.ts'
import { LEVELS, type Level } from '../text/reasonWords.ts'
import { leaning, receipt } from '../text/receipt.ts'
import { lastRollCall, rollCallSentences } from '../text/rollCall.ts'
import { type Line, line, span } from '../text/spans.ts'
import { MARKING_WORDS, whip } from '../text/whip.ts'

/** What a command leads to: lines to print, a new turn to tell, or the end. */
export type Reply =
  | { readonly say: readonly Line[] }
  /** Lines that have to be worked out first. */
  | { readonly wait: Promise<readonly Line[]> }
  | { readonly tell: true }
  /** Another play to go on with. */
  | { readonly session: Session; readonly say: readonly Line[] }
  | { readonly quit: true }
  | { readonly toggle: 'marks' | 'tags' }
  | { readonly retell: true }
  /** Words of others, printed as they are. */
  | { readonly read: readonly string[] }

export interface SlashCommand<G = Game> {
  readonly name: string
  readonly takes?: string
  readonly help: string
  readonly does: (game: G, words: readonly string[]) => Reply
}

export interface Game {
  readonly edition: Edition
  readonly session: Session
  /** Codex pages found by words; given by the door, since the pages are compiled in. */
  readonly codex: (words: string) => readonly Line[]
  readonly rerun: Rerun
  /** Whether the odds may be told before the play is over. */
  readonly hindsight: boolean
  /** How receipts are worded, if a command does not say. */
  readonly level: Level
  /** The tree of plays; likewise, since the plays are its to keep. */
  readonly tree?: Tree | undefined
  /** What was chosen in a play, in words; from the door too, since the ink is. */
  readonly labels: (play: Playthrough) => (taken: Taken) => string
}

export interface Tree {
  /** Every fork in sentences, with a number. */
  readonly lines: (session: Session) => readonly Line[]
  /** What is told at a fork, by its number; none if there is no such fork. */
  readonly passage: (session: Session, fork: number) => readonly Line[] | undefined
  /** A new play that stands there. */
  readonly begin: (session: Session, fork: number) => Session | undefined
}

export const say = (...sentences: readonly string[]): Reply => ({
  say: sentences.map(words => line(span(words))),
})

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
  { name: 'roll', help: 'the last roll call, man by man', does: roll },
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
    name: 'hall',
    help: 'who of the Central Committee has come',
    does: ({ session }) => ({ say: hall(session.turn().crisis) }),
  },
  {
    name: 'codex',
    takes: '[WORDS]',
    help: 'look something up',
    does: ({ codex }, words) => ({ say: codex(words.join(' ')) }),
  },
  { name: 'journal', help: 'what you have seen happen', does: journalCommand },
  {
    name: 'tree',
    takes: '[N]',
    help: 'all plays on this machine in this chair, fork by fork; with a number, what is told at that fork',
    does: treeCommand,
  },
  { name: 'fork', takes: 'N', help: 'begin a new play at that fork of the tree', does: forkCommand },
  { name: 'aims', help: 'what you would call success', does: aims },
  { name: 'sources', help: 'where this passage comes from', does: sources },
  {
    name: 'marks',
    help: 'say behind each paragraph how far to believe it, or stop',
    does: () => ({ toggle: 'marks' }),
  },
  { name: 'again', help: 'tell this moment again', does: () => ({ tell: true }) },
  { name: 'undo', takes: '[N]', help: 'take back the last decision, or the last N', does: undo },
  { name: 'code', help: 'this play in one line', does: ({ session }) => say(session.code()) },
  { name: 'replay', help: 'tell this play again from its beginning', does: () => ({ retell: true }) },
  {
    name: 'compare',
    takes: 'CODE',
    help: 'this play beside another, or beside the real course: /compare history',
    does: compareCommand,
  },
  {
    name: 'seen',
    takes: 'NAME',
    help: 'after the end, the same days as somebody else lived through them',
    does: seenCommand,
  },
  { name: 'debrief', help: 'the play afterwards, beside what happened', does: debriefCommand },
  { name: 'odds', help: 'what this moment may come to; afterwards, where it was decided', does: odds },
  {
    name: 'save',
    help: 'how plays are kept',
    does: () =>
      say('Every decision is kept as you make it. Started again, the game offers to go on from here.'),
  },
  { name: 'help', help: 'this list', does: () => ({ say: helpLines(SLASH_COMMANDS) }) },
  { name: 'quit', help: 'leave; the play is kept', does: () => ({ quit: true }) },
]

export function helpLines<G>(commands: readonly SlashCommand<G>[]): Line[] {
  return [
    line(span('Type the number of a choice. Besides that:')),
    ...commands.map(({ name, takes, help }) => line(span(`/${name}${takes ? ` ${takes}` : ''}: ${help}`))),
  ]
}

/** Runs a line that begins with a slash. */
export const slash = (game: Game, text: string): Reply => slashAmong(SLASH_COMMANDS, game, text)

export function slashAmong<G>(commands: readonly SlashCommand<G>[], game: G, text: string): Reply {
  const [name = '', ...words] = text.slice(1).trim().split(/\s+/)
  const command =
    commands.find(each => each.name === name.toLowerCase()) ??
    commands.find(each => name !== '' && each.name.startsWith(name.toLowerCase()))
  return command ? command.does(game, words) : say(`There is no command /${shortly(name)}. /help lists them.`)
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

function why({ edition, session, level: usual }: Game, words: readonly string[]): Reply {
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
    return { say: receipt(opening.people, then, ballot, call.motion, level ?? usual) }
  }
  if (person === session.chair || crisis.outcome)
    return { say: leaning(opening.people, crisis, person, level ?? usual) }
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

const AT_NIGHT = 'You mark your sheet at night, before you sleep.'

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
    `Marked. ${nameOf(people, member)}: ${MARKING_WORDS[markingOf(session.turn().position, member as FullMember)]}.`,
  )
}

function journalCommand({ edition, session }: Game): Reply {
  const lines = journal(edition.opening.people, session.turn().crisis, session.chair)
  return lines.length > 0 ? { say: lines } : say('Nothing has happened yet that you have seen.')
}

function aims({ edition, session }: Game): Reply {
  const chair = edition.chairs.find(each => each.id === session.chair)!
  return say(...chair.objectives.map(({ words }, at) => `${at + 1}. ${words}`))
}

function sources({ session }: Game): Reply {
  const turn = session.turn()
  const told = [...turn.aftermath, ...turn.passage]
  if (told.length === 0) return say('Nothing is told at this moment that could have a source.')
  const begun = (text: string): string => text.replace(/_/g, '').split(/\s+/).slice(0, 6).join(' ')
  const some = told.flatMap(({ sources: keys }) => keys)[0]
  return say(
    ...told.map(
      ({ text, mark, sources: keys }) => `${begun(text)} …: ${[MARK_WORDS[mark], ...keys].join(', ')}.`,
    ),
    ...(some === undefined ? [] : [`What stands behind a key, /codex tells, as in /codex ${some}.`]),
  )
}

function compareCommand({ edition, session, labels }: Game, words: readonly string[]): Reply {
  const { chair, seed, path, kind } = session.turn()
  const mine: Playthrough = { chair, seed, path }
  const code = words.join(' ')
  if (code === '') return say('Beside which play? Type /compare history, or /compare and a share code.')
  const isHistory = code.toLowerCase() === 'history'
  const other = isHistory ? { ok: historicalPlay(edition, chair) } : parseShareCode(edition, code)
  if ('problem' in other) {
    const { problem } = other
    return say(explainShareCode('code' in problem ? { ...problem, code: shortly(code) } : problem))
  }
  const told = { a: labels(mine), b: labels(other.ok) }
  return {
    say: comparisonLines({
      people: edition.opening.people,
      comparison: compare(edition, mine, other.ok),
      label: (which, taken) => told[which](taken),
      secrets: kind === 'end',
      names: { a: 'this play', b: isHistory ? 'history' : 'the other' },
    }),
  }
}

function seenCommand({ edition, session }: Game, words: readonly string[]): Reply {
  const { kind, crisis } = session.turn()
  if (kind !== 'end') return say('What others saw is told when the play is over.')
  const people = edition.opening.people
  const who = personNamed(people, words)
  if (!who)
    return say(
      words.length === 0
        ? 'Through whose eyes? For instance: /seen zhukov.'
        : `There is nobody called ${quoted(words.join(' '))} here. Known: ${PEOPLE.join(', ')}.`,
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
  const steps = Number(count)
  if (!/^\d+$/.test(count) || steps < 1)
    return say(
      `/undo takes how many decisions to take back, as in /undo 3; ${quoted(count)} is not a number of them.`,
    )
  const trouble = session.back(steps)
  return trouble === undefined ? { tell: true } : say(trouble)
}

function treeCommand({ tree, session }: Game, [number]: readonly string[]): Reply {
  if (!tree) return say('There is no tree here: plays are not kept.')
  if (number === undefined) return { say: tree.lines(session) }
  const passage = tree.passage(session, Number(number))
  return passage ? { say: passage } : noFork(number)
}

function forkCommand({ tree, session }: Game, [number = '']: readonly string[]): Reply {
  const begun = tree?.begin(session, Number(number))
  return begun
    ? { session: begun, say: [line(span('A new play from here. The others are kept as they are.'))] }
    : noFork(number)
}

const noFork = (number: string): Reply =>
  say(`There is no fork ${quoted(number)}; /tree gives their numbers.`)

function debriefCommand({ edition, session, level }: Game): Reply {
  const over = session.turn().kind === 'end'
  const debrief = over ? debriefOf(edition, turnsOf(session), session.code()) : undefined
  return { say: debriefLines(edition.opening.people, debrief, { level }) }
}

function odds({ edition, session, rerun, hindsight }: Game): Reply {
  if (!hindsight && session.turn().kind !== 'end')
    return say('The odds are told when the play is over; majority play --odds tells them at any moment.')
  return { wait: oddsPage(edition, session, rerun).then(({ lines }) => lines) }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
