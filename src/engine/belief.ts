/** Hearsay: what somebody was told, and what happens to the teller when it proves false. */
import { type Crisis, PEOPLE, type PersonId, SEAT, type Side } from './crisis.ts'
import type { PoliticalEvent } from './events.ts'
import { larger, rounded } from './reasons.ts'
import { isInMoscow } from './rollCall.ts'

const MEN = PEOPLE.length

/** What hearsay moves a guess by: half of what the teller claims to know, as far as he is trusted. */
export const heard = (crisis: Crisis, seat: number, teller: number, known: number): number =>
  rounded(known * larger(0, crisis.trust[seat * MEN + teller]! + 20), 240)

/** Those who were told otherwise find it out when a man stands with a side in front of the others. */
export function foundOut(crisis: Crisis, about: PersonId, side: Side): PoliticalEvent[] {
  const events: PoliticalEvent[] = []
  for (const rumour of crisis.rumours) {
    if (rumour.about !== about || rumour.side === side || !isInMoscow(crisis, SEAT[rumour.whom])) continue
    const { by, whom, truly } = rumour
    events.push({ type: 'found-out', by, whom, about, truly })
  }
  return events
}

/** A file read aloud shows what was taken out of it, and everybody can guess by whom. */
export function gapsIn(crisis: Crisis, about: PersonId): PoliticalEvent[] {
  const hands = new Set<PersonId>()
  for (const { event } of crisis.log)
    if (event.type === 'concealed' && event.about === about) hands.add(event.by)
  return [...hands].map(by => ({ type: 'gap-found', by, about }))
}
