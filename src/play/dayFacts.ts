/** What a play can be asked beside June 1957, read off its log day by day, and where the two differ. */
import type { DayFact, RealFact } from '../../story/debrief/facts.ts'
import { TWELVE_DAYS } from '../../story/debrief/twelveDays.ts'
import {
  type Crisis,
  type Fate,
  FULL_MEMBERS,
  type LogEntry,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SLOTS,
} from '../engine/index.ts'

type EventOf<T extends PoliticalEvent['type']> = Extract<PoliticalEvent, { type: T }>

const ofType = <T extends PoliticalEvent['type']>(log: readonly LogEntry[], type: T): EventOf<T>[] =>
  log.flatMap(({ event }) => (event.type === type ? [event as EventOf<T>] : []))

const until = (log: readonly LogEntry[], day: number): LogEntry[] =>
  log.filter(({ slot }) => SLOTS[slot]!.day <= day)
const on = (log: readonly LogEntry[], day: number): LogEntry[] =>
  log.filter(({ slot }) => SLOTS[slot]!.day === day)

const inSeats = (who: Iterable<PersonId>): PersonId[] => {
  const found = new Set(who)
  return PEOPLE.filter(person => found.has(person))
}

/** Where each full member had declared himself by the end of a day. */
export function declaredBy(
  log: readonly LogEntry[],
  day: number,
): ReadonlyMap<PersonId, 'seven' | 'khrushchev'> {
  return new Map(ofType(until(log, day), 'word-given').map(({ by, side }) => [by, side] as const))
}

export function countBy(log: readonly LogEntry[], day: number): { seven: number; khrushchev: number } {
  const words = declaredBy(log, day)
  const count = (side: 'seven' | 'khrushchev'): number =>
    FULL_MEMBERS.filter(member => words.get(member) === side).length
  return { seven: count('seven'), khrushchev: count('khrushchev') }
}

type FactAbout<A extends DayFact['about']> = Extract<DayFact, { about: A }>

/** What the play answers when it is asked what the record is asked of that day. */
export const factOf = <A extends DayFact['about']>(crisis: Crisis, about: A, day: number): FactAbout<A> =>
  answerTo(crisis, about, day) as FactAbout<A>

function answerTo({ log, fates, outcome }: Crisis, about: DayFact['about'], day: number): DayFact {
  const fated = (...kinds: readonly Fate[]): PersonId[] =>
    PEOPLE.filter(person => kinds.includes(fates[person] ?? 'stays'))
  switch (about) {
    case 'chair':
      return {
        about,
        who: ofType(on(log, 18), 'chair-taken').at(-1)?.by ?? 'khrushchev',
      }
    case 'quorum':
      return { about, pleaded: ofType(on(log, day), 'quorum-pleaded').length > 0 }
    case 'adjourned':
      return { about, by: ofType(on(log, day), 'adjourned').at(-1)?.by }
    case 'count':
      return { about, ...countBy(log, day) }
    case 'vote':
      return {
        about,
        motions: ofType(on(log, day), 'roll-called').map(({ motion, carried }) => ({ motion, carried })),
      }
    case 'abolition':
      return {
        about,
        moved: ofType(until(log, day), 'motion-moved').some(({ motion }) => motion === 'abolition'),
      }
    case 'ill':
      return { about, who: inSeats(ofType(on(log, day), 'fell-ill').map(({ who }) => who)) }
    case 'letter':
      return {
        about,
        names: ofType(until(log, day), 'letter-signed').reduce((sum, { more }) => sum + more, 0),
      }
    case 'delegation':
      return {
        about,
        answer:
          ofType(log, 'delegation-received').length > 0
            ? 'received'
            : ofType(log, 'delegation-refused').length > 0
              ? 'refused'
              : ofType(log, 'delegation-knocked').length > 0
                ? 'unanswered'
                : 'none',
      }
    case 'called':
      return { about, by: ofType(log, 'plenum-called')[0]?.by ?? 'agreement' }
    case 'silence':
      return { about, agreed: ofType(log, 'silence-agreed').length > 0 }
    case 'present':
      return { about, members: ofType(log, 'plenum-opened')[0]?.present ?? 0 }
    case 'read':
      return { about, who: inSeats(ofType(log, 'file-read').map(each => each.about)) }
    case 'recanted':
      return { about, who: inSeats(ofType(log, 'recanted').map(({ by }) => by)) }
    case 'abstained':
      return { about, who: inSeats(ofType(log, 'resolved').flatMap(({ abstained }) => abstained)) }
    case 'outcome':
      return { about, outcome: outcome! }
    case 'expelled':
      return { about, who: fated('expelled') }
    case 'punished':
      return { about, who: fated('reprimanded', 'demoted') }
    case 'raised':
      return { about, who: fated('raised') }
  }
}

export interface Difference {
  /** From 1, in the order of the days. */
  readonly number: number
  readonly day: number
  readonly yours: DayFact
  readonly real: RealFact
}

/** Everything in which a finished play differs from the record, in order. */
export function differences(crisis: Crisis): Difference[] {
  const found = TWELVE_DAYS.flatMap(({ day, facts }) =>
    facts.flatMap(real => {
      const yours = factOf(crisis, real.fact.about, day)
      return isSame(yours, real) ? [] : [{ day, yours, real }]
    }),
  )
  return found.map((difference, at) => ({ number: at + 1, ...difference }))
}

const NUMBERS = ['names', 'members'] as const

/** Lists are compared as sets, numbers as nearly as the record allows. */
function isSame(yours: DayFact, { fact, within = 1 }: RealFact): boolean {
  const [ours, theirs] = [entries(yours), entries(fact)]
  return [...theirs].every(([key, value]) => {
    const mine = ours.get(key)
    return (NUMBERS as readonly string[]).includes(key)
      ? Math.abs(Number(mine) - Number(value)) < within
      : canonical(mine) === canonical(value)
  })
}

const entries = (fact: DayFact): Map<string, unknown> => new Map(Object.entries(fact))
const canonical = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map(each => JSON.stringify(each)).sort() : (value ?? null))
