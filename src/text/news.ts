/** What has happened since the last decision, in as few lines as it can be said. */
import type { PersonId, PoliticalEvent, Side } from '../engine/index.ts'
import { eventWords } from './eventWords.ts'
import { khrushchevTo, listed, nameOf, type People } from './names.ts'

/** Told in the scenes themselves, seen on the board, or kept for the journal: who argued with whom goes on all day. */
const UNTOLD: ReadonlySet<PoliticalEvent['type']> = new Set([
  'slot-began',
  'bloc-came',
  'hall-turned',
  'motion-seconded',
  'hedged',
  'stood-aside',
  'resolved',
  'adjourned',
  'chair-taken',
  'plenum-called',
  'plenum-opened',
  'lobbied',
])

/** Told of several at once. */
const GATHERED: ReadonlySet<PoliticalEvent['type']> = new Set(['word-given', 'arrived', 'plenum-demanded'])

/** What one did oneself. A roll is everybody's. */
export const isOwn = (event: PoliticalEvent, you: PersonId): boolean =>
  'by' in event && event.by === you && event.type !== 'roll-called'

export function newsLines(
  people: People,
  news: readonly PoliticalEvent[],
  you: PersonId,
  untold = UNTOLD,
): string[] {
  const others = news.filter(event => !isOwn(event, you))
  // Whoever speaks twice has stood where he stood last.
  const words = new Map(
    others.flatMap(event => (event.type === 'word-given' ? [[event.by, event.side] as const] : [])),
  )
  const spoke = (side: Side): string[] =>
    [...words].flatMap(([by, his]) => (his === side && by !== 'khrushchev' ? [nameOf(people, by)] : []))
  const him = khrushchevTo(you)
  const [accusers, defenders] = [spoke('seven'), spoke('khrushchev')]
  const named = (type: 'arrived' | 'plenum-demanded'): string[] => [
    ...new Set(
      others.flatMap(event =>
        event.type !== type ? [] : [nameOf(people, event.type === 'arrived' ? event.who : event.by)],
      ),
    ),
  ]
  const [arrived, demanded] = [named('arrived'), named('plenum-demanded')]
  return [
    ...(arrived.length > 0 ? [`In from a journey: ${listed(arrived)}.`] : []),
    ...(accusers.length > 0 ? [`Against ${him} spoke ${listed(accusers)}.`] : []),
    ...(defenders.length > 0 ? [`For ${him} spoke ${listed(defenders)}.`] : []),
    ...(words.get('khrushchev') === 'khrushchev' ? ['Khrushchev answered them.'] : []),
    ...(demanded.length > 0 ? [`A plenum was demanded by ${listed(demanded)}.`] : []),
    ...new Set(
      others
        .filter(event => !untold.has(event.type) && !GATHERED.has(event.type))
        .map(event => eventWords(people, event, you))
        .filter(words => words !== ''),
    ),
  ]
}
