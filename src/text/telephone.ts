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
import type { Call } from '../play/director.ts'
import { whereWords } from './board.ts'
import { eventWords } from './eventWords.ts'
import { blocLine } from './hall.ts'
import { listed, nameOf, type People } from './names.ts'
import { emphasised } from './prose.ts'
import { type Line, line, span } from './spans.ts'

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
  const near = others.filter(person => inMoscow(crisis, person))
  // When it has been settled nobody is waited for.
  const far = crisis.outcome ? [] : others.filter(person => !inMoscow(crisis, person))
  return [
    { line: line(span(lineWords(people, crisis, you))) },
    ...section(
      'To be reached now',
      calls.map(({ whom, label, way }) => ({
        line: line(span(`${nameOf(people, whom)}: `, 'faint'), ...emphasised(label, 'prose')),
        way,
      })),
    ),
    ...section(
      'What has passed between you, the last first',
      [...contacts].map(([person, last]) => ({ line: contactLine(people, you, person, last) })),
    ),
    ...section(
      'Nothing asked yet, and nothing promised',
      named(near.flatMap(person => (contacts.has(person) ? [] : [nameOf(people, person)]))),
    ),
    ...section(
      'Away or ill',
      named(far.map(person => `${nameOf(people, person)}${notHere(crisis, person)}`)),
    ),
    ...section(
      'Beyond the table, those who take your call',
      people[you].temperament.reach.map(bloc => ({ line: blocLine(crisis, bloc) })),
    ),
  ]
}

const section = (title: string, rows: readonly TelephoneRow[]): TelephoneRow[] =>
  rows.length === 0 ? [] : [{ line: [] }, { line: line(span(title.toUpperCase(), 'heading')) }, ...rows]

const named = (names: readonly string[]): TelephoneRow[] =>
  names.length === 0 ? [] : [{ line: line(span(`${listed(names)}.`)) }]

/** Under a title that says so, who is away is only named. */
function notHere(crisis: Crisis, person: PersonId): string {
  const where = whereWords(crisis, person)
  return where === 'away' ? '' : ` (${where})`
}

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
