/** The telephone: whom you can reach, what has passed between each and you, and where nobody answers. */

import {
  type Crisis,
  inMoscow,
  isCutOff,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SEAT,
  SLOTS,
  sees,
} from '../engine/index.ts'
import { whereWords } from './board.ts'
import { capital } from './capital.ts'
import { eventWords } from './eventWords.ts'
import { BLOC_WORDS, listed, nameOf, type People } from './names.ts'
import { type Line, line, span } from './spans.ts'

/** Something that can be done now, and to whom. */
interface Call {
  readonly whom: PersonId
  readonly label: string
  /** The way out of this turn that does it. */
  readonly way: number
}

export interface TelephoneRow {
  readonly line: Line
  readonly way?: number
}

interface Contact {
  readonly slot: number
  readonly event: PoliticalEvent
}

/** Only what the viewpoint has lived through or would notice. */
export function telephone(
  people: People,
  crisis: Crisis,
  you: PersonId,
  calls: readonly Call[],
): TelephoneRow[] {
  const others = PEOPLE.filter(person => person !== you)
  const contacts = contactsOf(crisis, you)
  const strangers = others.filter(person => !contacts.has(person))
  const [within, beyond] = [strangers.filter(here(crisis)), others.filter(person => !here(crisis)(person))]
  return [
    { line: line(span(lineWords(people, crisis, you))) },
    ...section(
      'To be reached now',
      calls.map(({ whom, label, way }) => ({
        line: line(span(`${nameOf(people, whom)}: `, 'faint'), span(label)),
        way,
      })),
    ),
    ...section(
      'What has passed between you, the last first',
      [...contacts].map(([person, last]) => ({ line: contactLine(people, you, person, last) })),
    ),
    ...section(
      'Nothing asked yet, and nothing promised',
      named(within.map(person => nameOf(people, person))),
    ),
    ...section(
      'Away or ill',
      named(beyond.map(person => `${nameOf(people, person)} (${whereWords(crisis, person)})`)),
    ),
    ...section('Far off, those who take your call', blocLines(people, crisis, you)),
  ]
}

const here =
  (crisis: Crisis) =>
  (person: PersonId): boolean =>
    inMoscow(crisis, person)

const section = (title: string, rows: readonly TelephoneRow[]): TelephoneRow[] =>
  rows.length === 0 ? [] : [{ line: [] }, { line: line(span(title.toUpperCase(), 'heading')) }, ...rows]

const named = (names: readonly string[]): TelephoneRow[] =>
  names.length === 0 ? [] : [{ line: line(span(`${listed(names)}.`)) }]

/** Whether the exchange still puts you through. */
const lineWords = (people: People, crisis: Crisis, you: PersonId): string =>
  crisis.holders.telephones === you
    ? 'The exchange is yours: you are put through before anybody.'
    : isCutOff(crisis, SEAT[you])
      ? `The line is dead. The exchange obeys ${nameOf(people, crisis.holders.telephones)}, who has spoken on the other side.`
      : 'The exchange puts you through.'

/** The last that passed between the viewpoint and each of the others, the latest first. */
function contactsOf(crisis: Crisis, you: PersonId): Map<PersonId, Contact> {
  const found = new Map<PersonId, Contact>()
  for (const { slot, event } of crisis.log.toReversed()) {
    if (!('by' in event && 'whom' in event) || !sees(crisis, event, you)) continue
    const other = event.by === you ? event.whom : event.whom === you ? event.by : undefined
    if (other !== undefined && other !== you && !found.has(other)) found.set(other, { slot, event })
  }
  return found
}

function contactLine(people: People, you: PersonId, person: PersonId, last: Contact): Line {
  return line(
    span(`${nameOf(people, person)}: `, 'faint'),
    span(eventWords(people, last.event, you)),
    span(` ${SLOTS[last.slot]!.day} June.`, 'faint'),
  )
}

const blocLines = (people: People, crisis: Crisis, you: PersonId): TelephoneRow[] =>
  people[you].temperament.reach.map(bloc => {
    const { here, size } = crisis.blocs[bloc]
    return {
      line: line(span(capital(BLOC_WORDS[bloc])), span(`: ${here} of ${size} in Moscow`, 'faint')),
    }
  })
