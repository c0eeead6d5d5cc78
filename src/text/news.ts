/** What has happened since the last decision, in as few lines as it can be said. */
import type { PersonId, PoliticalEvent, Side } from '../engine/index.ts'
import { eventWords } from './eventWords.ts'
import { nameOf, type People, SIDE_WORDS } from './names.ts'

/** Told in the scenes themselves, or seen on the board. */
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
])

/** Told of several at once. */
const GATHERED: ReadonlySet<PoliticalEvent['type']> = new Set([
  'word-given',
  'arrived',
  'plenum-demanded',
  'lobbied',
])

/** Who was pressed to stand where, and by whom. */
function pressed(people: People, news: readonly PoliticalEvent[], you: PersonId): string[] {
  const by = new Map<string, string[]>()
  for (const event of news) {
    if (event.type !== 'lobbied') continue
    const what = `${event.whom === you ? 'you' : nameOf(people, event.whom)} to stand ${SIDE_WORDS[event.side]}`
    const names = by.get(what) ?? []
    const name = nameOf(people, event.by)
    by.set(what, names.includes(name) ? names : [...names, name])
  }
  return [...by].map(([what, names]) => `${listed(names)} pressed ${what}.`)
}

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
    ...pressed(people, others, you),
    ...others
      .filter(event => !UNTOLD.has(event.type) && !GATHERED.has(event.type))
      .map(event => eventWords(people, event, you))
      .filter(words => words !== ''),
  ]
}

/** “Molotov, Malenkov and Kaganovich”. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
