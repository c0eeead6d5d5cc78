/**
 * A play that begins from given facts. Instead of the morning of 18 June it
 * starts where somebody else's events have brought the crisis: a class that
 * was held, or a class up to a day. With no step of its own such a play is the
 * class itself.
 */
import {
  apply,
  BLOCS,
  type Crisis,
  FULL_MEMBERS,
  INSTITUTIONS,
  ISSUES,
  MOTIONS,
  type Opening,
  OUTCOMES,
  openCrisis,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  REASONS,
  SIDES,
  SLOTS,
  VOTES,
} from '../engine/index.ts'
import { isFields } from './fields.ts'

export interface Since {
  /** Whose acts were not the engine's. */
  readonly players: readonly PersonId[]
  /** Everything that happened, from the first morning. */
  readonly events: readonly PoliticalEvent[]
  /** Events that had happened when the people of the facts first could act in each slot; by slot, where it is known. */
  readonly entered: readonly number[]
}

/** The crisis that the facts have come to. */
export const crisisSince = (opening: Opening, seed: number, { players, events }: Since): Crisis =>
  events.reduce((crisis, event) => apply(crisis, event), openCrisis(opening, seed, players))

export const isSameSince = (one: Since | undefined, other: Since | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** The facts up to the first morning of a day, the others having acted in it; nothing if they do not reach it. */
export function sinceUntil(since: Since, day: number): Since | undefined {
  const slot = SLOTS.findIndex(each => each.day === day)
  const length = since.entered[slot]
  return length === undefined
    ? undefined
    : { ...since, events: since.events.slice(0, length), entered: since.entered.slice(0, slot + 1) }
}

// read from outside

type Reader = (value: unknown) => boolean

const oneOf =
  (words: readonly string[]): Reader =>
  value =>
    words.includes(value as string)
const person = oneOf(PEOPLE)
const integer: Reader = value => Number.isSafeInteger(value) && Math.abs(value as number) <= 100_000
const flag: Reader = value => typeof value === 'boolean'
const people: Reader = value => Array.isArray(value) && value.length <= PEOPLE.length && value.every(person)
const text: Reader = value => typeof value === 'string' && value.length <= 200
const optional =
  (reader: Reader): Reader =>
  value =>
    value === undefined || value === null || reader(value)
const lean: Reader = value =>
  isFields(value) &&
  integer(value.score) &&
  isFields(value.parts) &&
  REASONS.every(reason => integer((value.parts as Record<string, unknown>)[reason]))
const ballots: Reader = value =>
  Array.isArray(value) &&
  value.length <= FULL_MEMBERS.length &&
  value.every(
    each => isFields(each) && oneOf(FULL_MEMBERS)(each.member) && oneOf(VOTES)(each.vote) && lean(each.lean),
  )
const fates: Reader = value =>
  isFields(value) &&
  Object.entries(value).every(
    ([who, fate]) => person(who) && oneOf(['stays', 'raised', 'reprimanded', 'demoted', 'expelled'])(fate),
  )
const slot: Reader = value => integer(value) && SLOTS[value as number] !== undefined

/** A field means the same in every event. */
const FIELDS = {
  by: person,
  whom: person,
  about: person,
  who: person,
  from: person,
  side: oneOf(SIDES),
  issue: oneOf(ISSUES),
  bloc: oneOf(BLOCS),
  motion: oneOf(MOTIONS),
  institution: oneOf(INSTITUTIONS),
  outcome: oneOf(OUTCOMES),
  members: people,
  abstained: people,
  moved: integer,
  weight: integer,
  strength: integer,
  more: integer,
  present: integer,
  against: integer,
  arrives: slot,
  slot,
  truly: flag,
  obeyed: flag,
  carried: flag,
  pact: text,
  lean,
  ballots,
  fates,
} as const satisfies Readonly<Record<string, Reader>>

type Field = keyof typeof FIELDS

/** What each event holds. */
const EVENTS: { readonly [T in PoliticalEvent['type']]: readonly Field[] } = {
  'slot-began': ['slot'],
  arrived: ['who'],
  lobbied: ['by', 'whom', 'side', 'issue', 'moved'],
  promised: ['by', 'whom', 'side'],
  'favour-called': ['by', 'whom', 'side'],
  told: ['by', 'whom', 'about', 'weight', 'truly'],
  revealed: ['by', 'whom', 'about'],
  concealed: ['by', 'about'],
  threatened: ['by', 'whom', 'side'],
  reconciled: ['by', 'whom'],
  slighted: ['by', 'whom'],
  'pact-made': ['by', 'whom', 'side', 'strength'],
  'pact-refused': ['by', 'whom', 'side'],
  'pact-joined': ['by', 'whom', 'side', 'pact'],
  'pact-broken': ['by', 'whom'],
  'pact-betrayed': ['by', 'side', 'pact', 'members'],
  'pact-kept': ['side', 'pact', 'members'],
  'pact-disclosed': ['by', 'whom', 'about', 'side', 'pact'],
  'pact-seen': ['side', 'pact', 'members'],
  'found-out': ['by', 'whom', 'about', 'truly'],
  'gap-found': ['by', 'about'],
  summoned: ['by', 'whom', 'arrives'],
  'bloc-told': ['by', 'bloc', 'more'],
  'bloc-flown': ['by', 'bloc', 'more'],
  'bloc-came': ['bloc', 'more'],
  claimed: ['by', 'institution', 'obeyed'],
  'letter-signed': ['by', 'more'],
  'word-given': ['by', 'side', 'lean'],
  hedged: ['by'],
  'stood-aside': ['by'],
  'chair-taken': ['by', 'from'],
  'chair-kept': ['by'],
  'chair-declined': ['by'],
  'motion-moved': ['by', 'motion'],
  'motion-seconded': ['by', 'motion'],
  'quorum-pleaded': ['by'],
  'plenum-demanded': ['by'],
  'roll-called': ['by', 'motion', 'ballots', 'carried'],
  adjourned: ['by'],
  'delegation-knocked': [],
  'delegation-received': ['by'],
  'delegation-refused': ['by'],
  'plenum-called': [],
  'plenum-opened': ['present'],
  'silence-agreed': ['by'],
  'silence-refused': ['by'],
  'file-read': ['by', 'about'],
  recanted: ['by'],
  'hall-turned': ['against', 'present'],
  'fell-ill': ['who'],
  left: ['who'],
  resolved: ['outcome', 'fates', 'abstained'],
}

/** What differs from what the name of the field says. */
const SPECIAL: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  'plenum-called': { by: oneOf(['delegation', 'agreement', 'majority']) },
  // Of a man the teller knows nothing of, no side.
  told: { side: optional(oneOf(SIDES)) },
}

/** An event from outside, with what belongs to it and nothing else. */
export function readEvent(value: unknown): PoliticalEvent | undefined {
  if (!isFields(value) || typeof value.type !== 'string' || !Object.hasOwn(EVENTS, value.type))
    return undefined
  const special = SPECIAL[value.type] ?? {}
  const readers: [string, Reader][] = [
    ...EVENTS[value.type as PoliticalEvent['type']].map((name): [string, Reader] => [name, FIELDS[name]]),
    ...Object.entries(special),
  ]
  if (readers.some(([name, reader]) => !reader(value[name]))) return undefined
  const fields = readers.flatMap(([name]) =>
    value[name] === undefined || value[name] === null ? [] : [[name, value[name]] as const],
  )
  return { type: value.type, ...Object.fromEntries(fields) } as PoliticalEvent
}

/** Events that there can be in twelve days, ten times over. */
const MOST = 10_000

export function readSince(value: unknown): Since | undefined {
  if (!isFields(value) || !people(value.players) || !Array.isArray(value.events)) return undefined
  if (value.events.length > MOST || !Array.isArray(value.entered)) return undefined
  const events = value.events.map(readEvent)
  const entered = value.entered.slice(0, SLOTS.length)
  if (events.some(event => event === undefined) || !entered.every(integer)) return undefined
  return { players: value.players as PersonId[], events: events as PoliticalEvent[], entered }
}
