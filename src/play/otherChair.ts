/**
 * A play as somebody else lived through it. Everything here is made of what he
 * saw, what was said or done to him, what he did, and what he believed; what
 * he could not know is in `mistakesIn`, and comes only if it is asked for.
 */
import {
  type Crisis,
  FULL_MEMBERS,
  type FullMember,
  type Opening,
  type Pact,
  type PersonId,
  PLACES,
  type Place,
  type PoliticalEvent,
  SEAT,
  type Side,
  SLOTS,
  scoreOf,
  sees,
  type Vote,
  voteOf,
} from '../engine/index.ts'
import { statesOf } from './course.ts'
import { guessOf } from './director.ts'

/** What he thinks of where a member stands, −100…100; plus is with the seven. */
export type Beliefs = Readonly<Partial<Record<FullMember, number>>>

/** What he was told, by whom, of a third man. Whether it was true he does not know. */
export interface Hearsay {
  readonly by: PersonId
  readonly about: PersonId
  /** Where that man was said to stand; undefined if the teller knew nothing. */
  readonly side: Side | undefined
  readonly believed: boolean
}

export type Lived =
  | { readonly type: 'event'; readonly event: PoliticalEvent }
  | ({ readonly type: 'told' } & Hearsay)

/** One slot as he lived through it. */
export interface Hour {
  readonly slot: number
  readonly place: Place
  readonly lived: readonly Lived[]
  /** At the end of a day, what he believes. */
  readonly beliefs?: Beliefs
}

/** What he got wrong on a night, or was made to believe. */
export type Mistake =
  | {
      readonly type: 'belief'
      readonly slot: number
      readonly about: FullMember
      readonly guess: number
      /** How the member would have voted on the dismissal that night. */
      readonly truth: Vote
    }
  | { readonly type: 'lie'; readonly slot: number; readonly by: PersonId; readonly about: PersonId }

export interface OtherChair {
  readonly who: PersonId
  /** Bargains that he knew of from the first: his own, mostly. */
  readonly knew: readonly Pick<Pact, 'members' | 'side'>[]
  readonly hours: readonly Hour[]
}

/** The play slot by slot as a person lived through it. */
export const asSeenBy = (opening: Opening, crisis: Crisis, who: PersonId): OtherChair =>
  seenIn(statesOf(opening, crisis), who)

/** The same, from the crisis before each event and at the end. */
export function seenIn(states: readonly Crisis[], who: PersonId): OtherChair {
  const hours: Hour[] = []
  const { log } = states.at(-1)!
  for (let slot = 0; slot <= states.at(-1)!.slot; slot++) {
    const entries = log.flatMap((entry, at) => (entry.slot === slot ? [at] : []))
    const end = states[(entries.at(-1) ?? -1) + 1]!
    hours.push({
      slot,
      place: PLACES[end.place[SEAT[who]]!]!,
      lived: entries.flatMap(at => livedOf(states[at]!, states[at + 1]!, log[at]!.event, who)),
      ...(endsDay(slot, states.at(-1)!.slot) && { beliefs: beliefsOf(end, who) }),
    })
  }
  const knew = states[0]!.pacts
    .filter(({ knownTo }) => knownTo.includes(who))
    .map(({ members, side }) => ({ members, side }))
  return { who, knew, hours }
}

/** A day ends with its last slot; a play that is not over, where it stands. */
const endsDay = (slot: number, last: number): boolean =>
  slot === last || SLOTS[slot + 1]?.day !== SLOTS[slot]!.day

function livedOf(before: Crisis, after: Crisis, event: PoliticalEvent, who: PersonId): Lived[] {
  // A man sees himself arrive, and being taken ill; others, where he was.
  if (!sees(before, event, who) && !sees(after, event, who)) return []
  if (event.type === 'slot-began') return []
  if (event.type !== 'told' || event.by === who) return [{ type: 'event', event: outwardly(event) }]
  const { by, about, side, weight } = event
  return [{ type: 'told', by, about, side, believed: weight !== 0 }]
}

/** What an event looks like: of a ballot the hand and of a word the sound, and not the reasons. */
function outwardly(event: PoliticalEvent): PoliticalEvent {
  if (event.type === 'lobbied') return { ...event, moved: 0 }
  if (event.type === 'word-given') return { ...event, lean: UNKNOWN }
  // Whether it was a lie or a mistake nobody can tell.
  if (event.type === 'found-out') return { ...event, truly: true }
  if (event.type !== 'roll-called') return event
  return { ...event, ballots: event.ballots.map(ballot => ({ ...ballot, lean: UNKNOWN })) }
}
const UNKNOWN = {
  score: 0,
  parts: { conviction: 0, loyalty: 0, debts: 0, room: 0, fear: 0, word: 0, mood: 0 },
} as const

const beliefsOf = (crisis: Crisis, who: PersonId): Beliefs =>
  Object.fromEntries(
    FULL_MEMBERS.filter(member => member !== who).map(member => [member, guessOf(crisis, who, member)]),
  )

/** As sure as this, he counts a man; on the other side, he is wrong. */
const COUNTED = 50

/** Where he was wrong: whom he counted on the wrong side at the end of a day, once until he changes his mind, and the lies he was told. */
export function mistakesIn(states: readonly Crisis[], who: PersonId): Mistake[] {
  const { log, slot: last } = states.at(-1)!
  const mistakes: Mistake[] = log.flatMap(({ slot, event }): Mistake[] =>
    event.type === 'told' && event.whom === who && !event.truly
      ? [{ type: 'lie', slot, by: event.by, about: event.about }]
      : [],
  )
  const wrong = new Set<FullMember>()
  for (let slot = 0; slot <= last; slot++) {
    if (!endsDay(slot, last)) continue
    const end = states[log.findLastIndex(entry => entry.slot <= slot) + 1]!
    for (const about of FULL_MEMBERS) {
      if (about === who) continue
      const guess = guessOf(end, who, about)
      const truth = voteOf(scoreOf(end, about))
      const is = Math.abs(guess) >= COUNTED && truth !== (guess > 0 ? 'for' : 'against')
      if (is && !wrong.has(about)) mistakes.push({ type: 'belief', slot, about, guess, truth })
      if (is) wrong.add(about)
      else wrong.delete(about)
    }
  }
  return mistakes.sort((x, y) => x.slot - y.slot)
}
