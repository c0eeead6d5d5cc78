/**
 * What a pupil at a terminal is asked, one thing after another, until it comes
 * to a command. The answers so far are all there is to know; a menu that has
 * changed meanwhile is simply asked again.
 */
import { BLOCS, FULL_MEMBERS, INSTITUTIONS, MOTIONS, PEOPLE, SIDES, VOTES } from '../engine/crisis.ts'
import type { Act, ActType } from '../engine/index.ts'
import {
  type ActWords,
  type Asked,
  BALLOT_LABELS,
  BLOC_LABELS,
  INSTITUTION_LABELS,
  MOTION_LABELS,
  OPEN_ACTS,
  SIDE_LABELS,
  STANCE_LABELS,
  VOTE_LABELS,
  WIRE_ACTS,
} from './actWords.ts'
import type { Seen } from './client.ts'
import type { PupilCommand } from './commands.ts'
import { isRole } from './commands.ts'
import type { Stance, WireAct } from './events.ts'
import { NAME, type RoleId } from './lesson.ts'
import { ANSWER_LENGTH, TEXT_LENGTH } from './protocol.ts'
import { type PublicLesson, papersOf } from './publicLesson.ts'
import type { PublicView, PupilView } from './views.ts'

/** What can be read at any time. */
export const READINGS = ['card', 'secret', 'board', 'telegrams', 'documents', 'glossary', 'feed'] as const
export type Reading = (typeof READINGS)[number]

export interface Choice {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

export type Asking =
  | { readonly asks: string; readonly choices: readonly Choice[] }
  /** Words are wanted, of so many signs at most. */
  | { readonly asks: string; readonly text: number }
  | { readonly command: PupilCommand }
  | { readonly reading: Reading }

/** What a pupil sees when he is in. */
export interface Desk {
  readonly view: PublicView
  readonly own: PupilView
  readonly lesson: PublicLesson
}

export function deskOf(seen: Seen, lesson: PublicLesson): Desk | undefined {
  const { view, own } = seen
  return view && own && 'left' in own ? { view, own, lesson } : undefined
}

/** The next question after these answers; undefined if one of them is none any more. */
export function asking(desk: Desk, answers: readonly string[]): Asking | undefined {
  const [first, ...rest] = answers
  if (first === undefined) return { asks: hereWords(desk), choices: menu(desk) }
  if (!menu(desk).some(({ id }) => id === first)) return undefined
  const [verb, what = ''] = first.split(':')
  switch (verb) {
    case 'ready':
      return quiz(desk, rest)
    case 'vote':
      return rest[0] === undefined
        ? { asks: `${BALLOT_LABELS[desk.view.vote!.ballot]}?`, choices: choices(VOTES, VOTE_LABELS) }
        : known(VOTES, rest[0], vote => ({ type: 'vote', vote, opened: desk.view.vote!.opened }))
    case 'speak':
      return speech(desk, rest)
    case 'wire':
      return wire(desk, rest)
    case 'act':
      return act(desk, what as ActType, rest)
    case 'mark':
      return mark(desk, rest)
    case 'file':
      return rest[0] === undefined
        ? { asks: 'What do you write?', text: TEXT_LENGTH }
        : { command: { type: 'file', text: rest[0] } }
    case 'hand':
      return { command: { type: 'hand', up: !desk.own.handUp } }
    case 'exit':
      return exitTicket(desk, rest)
    case 'read':
      return { reading: what as Reading }
    default:
      return undefined
  }
}

/** What the phase asks of a pupil. */
const hereWords = ({ view, lesson }: Desk): string =>
  lesson.phases.find(({ id }) => id === view.phase.id)?.pupil ?? 'What do you do?'

const READING_LABELS: Readonly<Record<Reading, string>> = {
  card: 'Read your card',
  secret: 'Read what nobody else may know',
  board: 'Look at the board',
  telegrams: 'Read your telegrams',
  documents: 'Read the documents',
  glossary: 'Look up a word',
  feed: 'Read again what has happened',
}

/** What can be done at this moment, the pressing first. */
function menu({ view, own }: Desk): Choice[] {
  const { left } = own
  const plays =
    own.minder === 'pupil' && !view.closed && view.phase.id !== 'seats' && view.phase.id !== 'debrief'
  const doing: Choice[] = [
    ...(!own.read && view.phase.id === 'seats'
      ? [{ id: 'ready', label: 'Say that you have read your card' }]
      : []),
    ...(view.vote && own.hasVote
      ? [
          {
            id: 'vote',
            label: own.ballot ? 'Change your vote' : 'Vote',
            hint: `${BALLOT_LABELS[view.vote.ballot]}. ${own.ballot ? `Your hand so far: ${VOTE_LABELS[own.ballot].toLowerCase()}.` : 'The last hand before the vote closes counts.'}`,
          },
        ]
      : []),
    ...(plays && view.sits && left.speeches > 0 && !own.muted && own.here
      ? [{ id: 'speak', label: 'Speak', hint: `${left.speeches} left in this phase` }]
      : []),
    ...(plays && left.wires > 0 && view.wires !== 'off'
      ? [{ id: 'wire', label: 'Send a telegram', hint: `${left.wires} left; your teacher can read it` }]
      : []),
    ...(plays && left.acts > 0
      ? own.acts.flatMap(type => {
          const words = OPEN_ACTS[type as ActType]
          return words ? [{ id: `act:${type}`, label: words.label, hint: words.hint }] : []
        })
      : []),
    ...(plays && isWatcher(own.role) && left.acts > 0 ? [{ id: 'file', label: 'Write your line' }] : []),
    ...(view.phase.id === 'debrief' && !own.exit ? [{ id: 'exit', label: 'Fill in the exit ticket' }] : []),
    ...(plays ? [{ id: 'mark', label: 'Mark where you think somebody stands' }] : []),
    ...(plays ? [{ id: 'hand', label: own.handUp ? 'Put your hand down' : 'Put your hand up' }] : []),
  ]
  return [...doing, ...READINGS.map(id => ({ id: `read:${id}`, label: READING_LABELS[id] }))]
}

const isWatcher = (role: RoleId): boolean => !(PEOPLE as readonly string[]).includes(role)

const choices = <T extends string>(ids: readonly T[], labels: Readonly<Record<T, string>>): Choice[] =>
  ids.map(id => ({ id, label: labels[id] }))

function known<T extends string>(
  ids: readonly T[],
  answer: string,
  command: (id: T) => PupilCommand,
): Asking | undefined {
  const id = ids.find(each => each === answer)
  return id && { command: command(id) }
}

const NONE = 'none'

function speech({ view, own, lesson }: Desk, [stance, cites, text]: readonly string[]): Asking | undefined {
  if (stance === undefined)
    return {
      asks: 'Where do you say you stand? A side, said aloud, is kept.',
      choices: [
        ...(Object.entries(STANCE_LABELS) as [Stance, string][]).map(([id, label]) => ({ id, label })),
        { id: NONE, label: 'Take no stand, only speak' },
      ],
    }
  if (cites === undefined)
    return {
      asks: 'Do you cite a document?',
      choices: [
        { id: NONE, label: 'No' },
        ...[...papersOf(lesson, view, own.card)]
          .sort((a, b) => Number(b.id === own.card?.paper?.id) - Number(a.id === own.card?.paper?.id))
          .map(({ id, title }) => ({ id, label: id === own.card?.paper?.id ? `Yours: ${title}` : title })),
      ],
    }
  if (text === undefined) return { asks: 'What do you say?', text: TEXT_LENGTH }
  return {
    command: {
      type: 'speak',
      text,
      ...(stance !== NONE && { stance: stance as Stance }),
      ...(cites !== NONE && { cites }),
    },
  }
}

const others = ({ view, own }: Desk): Choice[] =>
  view.seats
    .filter(({ role }) => role !== own.role)
    .map(({ role, name, by }) => ({
      id: role,
      label: name,
      ...(by === 'engine' && { hint: 'played by the engine' }),
    }))

const people = (desk: Desk): Choice[] =>
  others(desk).filter(({ id }) => (PEOPLE as readonly string[]).includes(id))

/** What an act still has to be told, one question after another. */
function told(
  desk: Desk,
  asks: readonly Asked[],
  answers: readonly string[],
  given: Readonly<Record<string, string>>,
  done: (fields: Readonly<Record<string, string>>) => Asking | undefined,
): Asking | undefined {
  const [next, ...later] = asks
  if (next === undefined) return done(given)
  const [answer, ...rest] = answers
  const { words, among } = ASKED[next](desk)
  if (answer === undefined) return { asks: words, choices: among }
  return among.some(({ id }) => id === answer)
    ? told(desk, later, rest, { ...given, [next]: answer }, fields => done(fields))
    : undefined
}

const ASKED: Readonly<
  Record<Asked, (desk: Desk) => { readonly words: string; readonly among: readonly Choice[] }>
> = {
  whom: desk => ({ words: 'Whom?', among: people(desk) }),
  to: desk => ({ words: 'To whom?', among: people(desk) }),
  about: desk => ({ words: 'About whom?', among: everybody(desk) }),
  side: () => ({ words: 'For which side?', among: choices(SIDES, SIDE_LABELS) }),
  bloc: () => ({ words: 'Which bloc of the Central Committee?', among: choices(BLOCS, BLOC_LABELS) }),
  institution: () => ({ words: 'Which?', among: choices(INSTITUTIONS, INSTITUTION_LABELS) }),
  motion: () => ({ words: 'Which motion?', among: choices(MOTIONS, MOTION_LABELS) }),
}

const everybody = ({ view, own }: Desk): Choice[] =>
  view.seats
    .filter(({ role }) => (PEOPLE as readonly string[]).includes(role))
    .map(({ role, name }) => ({ id: role, label: role === own.role ? `${name}, which is you` : name }))

const WITHOUT: Choice = { id: NONE, label: 'Words only' }

function wire(desk: Desk, [to, does, ...rest]: readonly string[]): Asking | undefined {
  if (to === undefined) return { asks: 'To whom?', choices: others(desk) }
  if (!isRole(to)) return undefined
  const bargains = !isWatcher(to) && !isWatcher(desk.own.role)
  const acts = (Object.entries(WIRE_ACTS) as [WireAct['type'], ActWords][]).map(([id, { label, hint }]) => ({
    id,
    label,
    hint,
  }))
  if (does === undefined && bargains) return { asks: 'What is it to do?', choices: [WITHOUT, ...acts] }
  const type = bargains && does !== NONE ? (does as WireAct['type']) : undefined
  const answers = bargains ? rest : [does, ...rest].filter(each => each !== undefined)
  const words = type && WIRE_ACTS[type]
  if (type && !words) return undefined
  return told(desk, words?.asks ?? [], answers, {}, fields => {
    const written = answers.slice(words?.asks.length ?? 0)
    const send = (text: string): Asking => ({
      command: { type: 'wire', to, text, ...(type && { act: { type, whom: to, ...fields } as WireAct }) },
    })
    if (desk.view.wires === 'phrasebook') return phrase(desk, written, send)
    const [text] = written
    return text === undefined ? { asks: `What do you write? ${READ_TOO}`, text: TEXT_LENGTH } : send(text)
  })
}

const READ_TOO = 'Your teacher can read it.'

/** A sentence of the phrasebook, and the name that it may want. */
function phrase(
  desk: Desk,
  [sentence, whom]: readonly string[],
  send: (text: string) => Asking,
): Asking | undefined {
  const { phrasebook } = desk.lesson
  if (sentence === undefined)
    return {
      asks: `Which sentence of the phrasebook? ${READ_TOO}`,
      choices: phrasebook.map(each => ({ id: each, label: each.replace(NAME, '…') })),
    }
  if (!phrasebook.includes(sentence)) return undefined
  if (!sentence.includes(NAME)) return send(sentence)
  if (whom === undefined) return { asks: 'Whom does it name?', choices: everybody(desk) }
  const named = desk.view.seats.find(({ role }) => role === whom)
  return named && send(sentence.replace(NAME, named.name))
}

function act(desk: Desk, type: ActType, answers: readonly string[]): Asking | undefined {
  const words = OPEN_ACTS[type]
  return (
    words &&
    told(desk, words.asks, answers, {}, fields => ({
      command: { type: 'act', act: { type, ...fields } as Act },
    }))
  )
}

function mark(desk: Desk, [about, side]: readonly string[]): Asking | undefined {
  const members = FULL_MEMBERS.filter(member => member !== desk.own.role)
  const nameOf = (role: string): string => desk.view.seats.find(seat => seat.role === role)?.name ?? role
  if (about === undefined) return { asks: 'Who?', choices: members.map(id => ({ id, label: nameOf(id) })) }
  const member = members.find(each => each === about)
  if (!member) return undefined
  const labels = { ...SIDE_LABELS, unsure: 'Unsure' }
  return side === undefined
    ? { asks: `Where does ${nameOf(member)} stand?`, choices: choices([...SIDES, 'unsure'] as const, labels) }
    : known([...SIDES, 'unsure'] as const, side, of => ({ type: 'mark', about: member, side: of }))
}

function quiz({ lesson }: Desk, answers: readonly string[]): Asking {
  const next = lesson.check[answers.length]
  if (next) return { asks: next.asks, choices: next.answers.map((label, n) => ({ id: String(n), label })) }
  const right = lesson.check.filter((each, n) => Number(answers[n]) === each.right).length
  return { command: { type: 'ready', right } }
}

function exitTicket({ lesson }: Desk, answers: readonly string[]): Asking {
  const next = lesson.exit[answers.length]
  return next === undefined ? { command: { type: 'exit', answers } } : { asks: next, text: ANSWER_LENGTH }
}
