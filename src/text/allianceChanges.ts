/** What is new in who holds with whom: bargains, words, camps, and feelings of your own. */
import {
  type Crisis,
  campsOf,
  FULL_MEMBERS,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SEAT,
  SLOTS,
  sees,
} from '../engine/index.ts'
import { capital } from './capital.ts'
import { eventWords } from './eventWords.ts'
import { khrushchevTo, nameOf, namesOf, type People } from './names.ts'
import { type Line, line, span } from './spans.ts'

export const trustIn = (crisis: Crisis, one: PersonId, other: PersonId): number =>
  crisis.trust[SEAT[one] * PEOPLE.length + SEAT[other]]!
/** A feeling that has moved by fewer points is not worth telling. */
const MOVED = 5

/** What of all this is new since a moment, and why, as far as you have seen. */
export function allianceChanges(people: People, crisis: Crisis, you: PersonId, before: Crisis): Line[] {
  const then = SLOTS[before.slot]!
  const today = then.day === SLOTS[crisis.slot]!.day
  const seen = crisis.log
    .slice(before.log.length)
    .flatMap(({ event }) => (sees(crisis, event, you) ? [event] : []))
  const told = [
    ...seen.filter(({ type }) => PACTS.has(type)).map(event => eventWords(people, event, you)),
    ...wordChanges(people, crisis, you, before),
    ...campChanges(people, crisis, you, before, seen),
    ...trustChanges(people, crisis, you, before, seen),
  ]
  return [
    line(span(today ? 'SINCE THIS MORNING' : `SINCE ${then.day} JUNE`, 'heading')),
    ...(told.length > 0 ? told : ['Nothing has changed that you have seen.']).map(words => line(span(words))),
  ]
}

const PACTS: ReadonlySet<PoliticalEvent['type']> = new Set([
  'pact-made',
  'pact-joined',
  'pact-seen',
  'pact-disclosed',
  'pact-kept',
  'pact-betrayed',
  'pact-broken',
  'pact-refused',
  'favour-called',
])

/** Who has spoken who had not, or who had spoken otherwise. */
function wordChanges(people: People, crisis: Crisis, you: PersonId, before: Crisis): string[] {
  const him = khrushchevTo(you)
  return [1, -1].flatMap(word =>
    [0, -word].flatMap(earlier => {
      const who = FULL_MEMBERS.filter(
        member => crisis.word[SEAT[member]] === word && before.word[SEAT[member]] === earlier,
      ).filter(member => member !== 'khrushchev')
      if (who.length === 0) return []
      const have = who.length === 1 && who[0] !== you ? 'has' : 'have'
      const side = word > 0 ? 'with the seven' : `for ${him}`
      return [
        `${capital(namesOf(people, who, you))} ${have} ${earlier === 0 ? `spoken ${side}` : `gone over and spoken ${side}`}.`,
      ]
    }),
  )
}

const CAMPS = ['khrushchev', 'others', 'loners'] as const

/** Whom you now count elsewhere. */
function campChanges(
  people: People,
  crisis: Crisis,
  you: PersonId,
  before: Crisis,
  seen: readonly PoliticalEvent[],
): string[] {
  const [now, then] = [campsOf(crisis, you), campsOf(before, you)]
  const him = you === 'khrushchev' ? 'your' : 'Khrushchev’s'
  return CAMPS.flatMap(camp => {
    const come = now[camp].filter(member => !then[camp].includes(member))
    const where =
      camp === 'khrushchev'
        ? `in ${him} camp`
        : camp === 'others'
          ? `in the camp against ${you === 'khrushchev' ? 'you' : 'him'}`
          : 'in neither camp'
    return come.map(member => {
      const why = seen.findLast(event => touches(event, member))
      const spoken = crisis.word[SEAT[member]] !== before.word[SEAT[member]]
      const because = spoken ? 'by what has been said' : why ? lower(eventWords(people, why, you)) : ''
      return `You now count ${member === you ? 'yourself' : nameOf(people, member)} ${where}${because === '' ? '' : `: ${because.replace(/\.$/, '')}`}.`
    })
  })
}

/** Whether an event tells you something of where a man stands. */
const touches = (event: PoliticalEvent, person: PersonId): boolean =>
  eventIsTelling.has(event.type) &&
  (('by' in event && event.by === person) ||
    ('whom' in event && event.whom === person) ||
    ('about' in event && event.about === person))

const eventIsTelling: ReadonlySet<PoliticalEvent['type']> = new Set([
  'told',
  'lobbied',
  'promised',
  'pact-made',
  'pact-joined',
  'pact-disclosed',
  'pact-betrayed',
  'pact-refused',
  'pact-broken',
  'favour-called',
  'hedged',
  'stood-aside',
  'recanted',
  'roll-called',
])

/** Whom you trust more or less than you did. */
function trustChanges(
  people: People,
  crisis: Crisis,
  you: PersonId,
  before: Crisis,
  seen: readonly PoliticalEvent[],
): string[] {
  return PEOPLE.filter(person => person !== you).flatMap(person => {
    const moved = trustIn(crisis, you, person) - trustIn(before, you, person)
    if (Math.abs(moved) < MOVED) return []
    const why =
      seen.findLast(event => bearing(event, person, you) === Math.sign(moved)) ??
      seen.findLast(event => argued(event, person, you))
    const because = why ? `: ${lower(eventWords(people, why, you)).replace(/\.$/, '')}` : ''
    return [`You trust ${nameOf(people, person)} ${moved > 0 ? 'more' : 'less'} than you did${because}.`]
  })
}

/** What an event was to a man's trust in another: 1 could have won it, −1 could have cost it, 0 was neither. */
function bearing(event: PoliticalEvent, person: PersonId, you: PersonId): 1 | -1 | 0 {
  const his = 'by' in event && event.by === person
  const onYou = 'whom' in event && event.whom === you
  switch (event.type) {
    case 'promised':
    case 'summoned':
      return his && onYou ? 1 : 0
    case 'concealed':
      return his && event.about === you ? 1 : 0
    case 'reconciled':
      return (his && onYou) || (event.by === you && event.whom === person) ? 1 : 0
    case 'pact-kept':
      return event.members.includes(person) && event.members.includes(you) ? 1 : 0
    case 'threatened':
    case 'slighted':
    case 'gap-found':
    case 'word-given':
    case 'chair-kept':
    case 'pact-betrayed':
      return his ? -1 : 0
    case 'found-out':
    case 'pact-broken':
      return his && onYou ? -1 : 0
    case 'left':
      return event.who === person ? -1 : 0
    case 'file-read':
      return event.about === person || (his && event.about === you) ? -1 : 0
    case 'revealed':
      return (onYou && event.about === person) || (his && event.about === you) ? -1 : 0
    default:
      return 0
  }
}

/** Whether he argued with you, which wins a man or puts him off. */
const argued = (event: PoliticalEvent, person: PersonId, you: PersonId): boolean =>
  event.type === 'lobbied' && event.by === person && event.whom === you

/** A sentence that goes on after a colon: a name keeps its capital. */
const lower = (words: string): string => words.replace(/^(You|What|Papers)\b/, word => word.toLowerCase())
