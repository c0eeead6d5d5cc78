/** Pacts: who is bound to whom, and what a public stand does to it. */
import { type Crisis, type Pact, PEOPLE, type PersonId, SEAT, type Side } from './crisis.ts'
import type { Ballot, PoliticalEvent } from './events.ts'
import { isInRoom } from './rollCall.ts'

/** A set of people as bits: bit n is set for the man in seat n. */
export function bitsOf(people: readonly PersonId[]): number {
  let bits = 0
  for (const person of people) bits |= 1 << SEAT[person]
  return bits
}

/** Whether somebody is among a few; looked for by hand, since `includes` takes longer to begin than such lists to read. */
function isAmong(people: readonly PersonId[], person: PersonId): boolean {
  for (let nth = 0; nth < people.length; nth++) if (people[nth] === person) return true
  return false
}

const isBinding = (pact: Pact, person: PersonId): boolean => isAmong(pact.members, person)

/** Whether somebody knows of a pact. */
export const isKnown = (pact: Pact, person: PersonId): boolean => isAmong(pact.knownTo, person)

/** Whether two people are in one pact for that side. */
export function areBound(crisis: Crisis, one: PersonId, other: PersonId, side: Side): boolean {
  for (const pact of crisis.pacts)
    if (pact.side === side && isBinding(pact, one) && isBinding(pact, other)) return true
  return false
}

/** The strongest of a person's pacts for a side, the eldest of equals. */
export function strongestPact(crisis: Crisis, person: PersonId, side: Side): Pact | undefined {
  let best: Pact | undefined
  for (const pact of crisis.pacts) {
    if (pact.side === side && isBinding(pact, person) && pact.strength > (best?.strength ?? 0)) best = pact
  }
  return best
}

/** The pacts that bind `about`, which `by` knows of and `whom` does not. */
export const pactsToDisclose = (crisis: Crisis, by: PersonId, whom: PersonId, about: PersonId): Pact[] =>
  crisis.pacts.filter(pact => isBinding(pact, about) && isKnown(pact, by) && !isKnown(pact, whom))

/** What it does to a man's pacts that he stands with a side in front of the others. */
export function pactsAfterWord(crisis: Crisis, by: PersonId, side: Side): PoliticalEvent[] {
  const events: PoliticalEvent[] = []
  for (const pact of crisis.pacts) {
    if (!isBinding(pact, by)) continue
    if (pact.side !== side) events.push(betrayal(pact, by))
    else if (isShown(crisis, pact, by))
      events.push({ type: 'pact-seen', side, pact: pact.id, members: pact.members })
  }
  return events
}

/** What a roll call does to the pacts of those who answered it. */
export function pactsAfterVote(
  crisis: Crisis,
  ballots: readonly Ballot[],
  sideOfFor: Side,
): PoliticalEvent[] {
  const stands = new Map<PersonId, Side>()
  for (const { member, vote } of ballots) {
    if (vote !== 'abstain')
      stands.set(member, (vote === 'for') === (sideOfFor === 'seven') ? 'seven' : 'khrushchev')
  }
  return crisis.pacts.flatMap((pact): PoliticalEvent[] => {
    const traitors = pact.members.filter(member => (stands.get(member) ?? pact.side) !== pact.side)
    if (traitors.length > 0) return traitors.map(by => betrayal(pact, by))
    return pact.members.every(member => stands.get(member) === pact.side)
      ? [{ type: 'pact-kept', side: pact.side, pact: pact.id, members: pact.members }]
      : []
  })
}

const betrayal = (pact: Pact, by: PersonId): PoliticalEvent => ({
  type: 'pact-betrayed',
  by,
  side: pact.side,
  pact: pact.id,
  members: pact.members.filter(member => member !== by),
})

/** Whether all but one have spoken for their purpose, that one speaks now, and somebody in the room had not known. */
function isShown(crisis: Crisis, { members, knownTo, side }: Pact, last: PersonId): boolean {
  const word = side === 'seven' ? 1 : -1
  for (const member of members) if (member !== last && crisis.word[SEAT[member]] !== word) return false
  const known = bitsOf(knownTo)
  return PEOPLE.some((_, seat) => (known & (1 << seat)) === 0 && isInRoom(crisis, seat))
}
