/** What has happened since the last decision, in as few lines as it can be said. */
import type { PersonId, PoliticalEvent, Side } from '../engine/index.ts'
import { eventWords } from './eventWords.ts'
import { nameOf, type People } from './names.ts'

/** Told in the scenes themselves, seen on the board, or kept for the journal: who argued with whom goes on all day. */
const UNTOLD: ReadonlySet<PoliticalEvent['type']> = new Set([
  'slot-began',
  'bloc-came',
  'hall-turned',
  'motion-seconded',
  'hedged',
  'resolved',
  'adjourned',
  'chair-taken',
  'plenum-opened',
  'lobbied',
])

/** Told of several at once. */
const GATHERED: ReadonlySet<PoliticalEvent['type']> = new Set([
  'word-given',
  'arrived',
  'plenum-demanded',
])

export function newsLines(people: People, news: readonly PoliticalEvent[], you: PersonId): string[] {
  const others = news.filter(event => !('by' in event && event.by === you && event.type !== 'roll-called'))
  const spoke = (side: Side): string[] =>
    others.flatMap(event =>
      event.type === 'word-given' && event.side === side ? [nameOf(people, event.by)] : [],
    )
  const defenders = spoke('khrushchev').filter(name => name !== nameOf(people, 'khrushchev'))
  const arrived = others.flatMap(event => (event.type === 'arrived' ? [nameOf(people, event.who)] : []))
  const demanded = others.flatMap(event =>
    event.type === 'plenum-demanded' ? [nameOf(people, event.by)] : [],
  )
  return [
    ...(arrived.length > 0 ? [`In from a journey: ${listed(arrived)}.`] : []),
    ...(spoke('seven').length > 0 ? [`Against Khrushchev spoke ${listed(spoke('seven'))}.`] : []),
    ...(defenders.length > 0 ? [`For Khrushchev spoke ${listed(defenders)}.`] : []),
    ...(others.some(
      event => event.type === 'word-given' && event.by === 'khrushchev' && event.side === 'khrushchev',
    )
      ? ['Khrushchev answered them.']
      : []),
    ...(demanded.length > 0 ? [`A plenum was demanded by ${listed(demanded)}.`] : []),
    ...others
      .filter(event => !UNTOLD.has(event.type) && !GATHERED.has(event.type))
      .map(event => eventWords(people, event, you))
      .filter(words => words !== ''),
  ]
}

/** “Molotov, Malenkov and Kaganovich”. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
