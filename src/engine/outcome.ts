/** How it ends, and for whom: the last vote of 29 June. */
import {
  type Crisis,
  type Fate,
  FULL_MEMBERS,
  type FullMember,
  type Outcome,
  PEOPLE,
  type PersonId,
  SEAT,
} from './crisis.ts'
import type { PoliticalEvent } from './events.ts'
import { scoreOf } from './reasons.ts'

/** Files enough, on both sides, that nobody comes out whole, once the hall shields Khrushchev no longer. */
const BOOMERANG = 4

/**
 * The ending, in the order in which one excludes another: what was read, what
 * the Presidium decided, what the hall wants, what was kept quiet. The kinds
 * are those of `counterfactuals.md`, “Plausible whole-game endings”.
 */
export function outcomeOf(crisis: Crisis): Outcome {
  const { read, silent, against, present } = crisis.hall
  const lost = 2 * against > present
  if (lost && read.includes('khrushchev') && read.length >= BOOMERANG) return 'boomerang'
  if (crisis.table.decided.dismissal === 'carried') return lost ? 'government' : 'two_authorities'
  if (lost) return crisis.table.decided.abolition === 'carried' ? 'directory' : 'defeat'
  if (silent && read.length === 0) return 'settled'
  return read.length === 0 ? 'mild' : 'kept'
}

/** Outcomes in which Khrushchev is First Secretary on the evening of the 29th. */
export const keepsPost = (outcome: Outcome): boolean =>
  outcome === 'kept' || outcome === 'mild' || outcome === 'settled' || outcome === 'two_authorities'

const PREMIER: PersonId = 'bulganin'
const HEAD_OF_STATE: PersonId = 'voroshilov'

/**
 * What becomes of everyone. In June 1957 the leaders and the man who had joined
 * them were put out; the premier was reprimanded in a paragraph that was not
 * printed, two ministers went down, and the head of state was spared, because
 * a printed list would have shown that seven of eleven had been against the
 * First Secretary (VOIT).
 */
export function fatesOf(crisis: Crisis, outcome: Outcome): Partial<Record<PersonId, Fate>> {
  const fates: Partial<Record<PersonId, Fate>> = {}
  const stayed = keepsPost(outcome)
  const losing = stayed ? 1 : -1
  const losers = spokeFor(crisis, losing)
  for (let seat = 0; seat < PEOPLE.length; seat++) {
    const person = PEOPLE[seat]!
    const spoke = (losers & (1 << seat)) !== 0
    if (outcome === 'settled') fates[person] = 'stays'
    else if (outcome === 'boomerang') fates[person] = crisis.exposure[seat]! >= 60 ? 'demoted' : 'stays'
    else if (!spoke)
      fates[person] =
        seat >= FULL_MEMBERS.length && seat < 18 && crisis.word[seat] === -losing ? 'raised' : 'stays'
    else if (person === HEAD_OF_STATE) fates[person] = 'stays'
    else if (outcome === 'mild' || outcome === 'directory' || outcome === 'two_authorities')
      fates[person] = 'reprimanded'
    else fates[person] = sentence(crisis, person)
  }
  if (!stayed && outcome !== 'boomerang') fates.khrushchev = outcome === 'government' ? 'expelled' : 'demoted'
  return fates
}

/** A loser's lot, where losers are named. */
function sentence(crisis: Crisis, person: PersonId): Fate {
  if (crisis.hall.read.includes(person)) return 'expelled'
  if (!crisis.hall.recanted.includes(person)) return 'expelled'
  return person === PREMIER ? 'reprimanded' : 'demoted'
}

/** Everyone, as bits, who ever declared for a side in front of the others: 1 against Khrushchev, −1 for him. */
function spokeFor(crisis: Crisis, sign: 1 | -1): number {
  const [side, vote] = sign > 0 ? (['seven', 'for'] as const) : (['khrushchev', 'against'] as const)
  let people = 0
  for (const { event } of crisis.log) {
    if (event.type === 'word-given') {
      if (event.side === side) people |= 1 << SEAT[event.by]
    } else if (event.type === 'roll-called' && event.motion === 'dismissal') {
      for (const ballot of event.ballots) if (ballot.vote === vote) people |= 1 << SEAT[ballot.member]
    }
  }
  return people
}

/** Whether the last thing that somebody did in this slot was to abstain. */
function abstainsAtLast({ log, slot }: Crisis, person: PersonId): boolean {
  const last = log.findLast(entry => entry.slot === slot && 'by' in entry.event && entry.event.by === person)
  return last?.event.type === 'stood-aside'
}

/**
 * The last resolution. The accused vote with the hall, all but a man who has
 * not recanted and still stands where he stood: to vote against the party is
 * to leave it, so he abstains, as Molotov did, alone (TIME57). A player abstains if that
 * was the last thing he did.
 */
export function resolve(crisis: Crisis): PoliticalEvent {
  const outcome = outcomeOf(crisis)
  const losing = keepsPost(outcome) ? 1 : -1
  const stands = (member: FullMember): boolean =>
    losing * scoreOf(crisis, member) > 0 &&
    crisis.word[SEAT[member]] === losing &&
    !crisis.hall.recanted.includes(member)
  const abstained = FULL_MEMBERS.filter(member =>
    crisis.players.includes(member) ? abstainsAtLast(crisis, member) : stands(member),
  )
  return { type: 'resolved', outcome, fates: fatesOf(crisis, outcome), abstained }
}
