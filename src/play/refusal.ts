/** The engine's refusals in a clause, as a locked option shows them. The reason is the lesson. */
import type { Opening, PersonId, Refusal } from '../engine/index.ts'

/** Refusals that only say that the thing is so already: an act met by one is without effect, and locks nothing. */
const SPENT: ReadonlySet<Refusal['type']> = new Set([
  'said-it',
  'no-more-to-tell',
  'nobody-to-fly',
  'already-here',
  'promised-enough',
  'already-bound',
  'nobody-to-sign',
  'already-moved',
  'holds-it',
  'already-read',
  'chair-settled',
  'already-adjourned',
  'plenum-is-called',
  'nothing-to-recant',
])

export const isSpent = (refusal: Refusal): boolean => SPENT.has(refusal.type)

export function explainRefusal(refusal: Refusal, { people }: Opening): string {
  const name = (person: PersonId): string => people[person].name
  switch (refusal.type) {
    case 'himself':
      return 'that would be yourself'
    case 'not-at-a-sitting':
      return 'nobody is in session'
    case 'not-at-the-table':
      return 'that belongs to the Presidium’s table'
    case 'not-in-the-hall':
      return 'the plenum has not opened'
    case 'not-in-the-chair':
      return `${name(refusal.chair)} has the chair`
    case 'not-there':
      return `${name(refusal.whom)} is not here`
    case 'ill':
      return `${name(refusal.whom)} is ill`
    case 'already-here':
      return `${name(refusal.whom)} has been called`
    case 'owes-nothing':
      return `${name(refusal.whom)} owes you nothing`
    case 'promised-enough':
      return `${name(refusal.whom)} has your promise`
    case 'already-bound':
      return `${name(refusal.whom)} is bound to you`
    case 'not-bound':
      return `you have no bargain with ${name(refusal.whom)}`
    case 'nothing-to-disclose':
      return `you know of no bargain of ${name(refusal.about)}’s to tell`
    case 'files-closed':
      return `the files are ${name(refusal.keeper)}’s, and he does not open them for you`
    case 'already-read':
      return 'it has been read'
    case 'no-more-to-tell':
      return 'they all know'
    case 'line-dead':
      return `the exchange obeys ${name(refusal.holder)}, and your line is dead`
    case 'no-aircraft':
      return `the aircraft are ${name(refusal.holder)}’s`
    case 'nobody-to-fly':
      return 'nobody is left to fetch'
    case 'holds-it':
      return 'you hold it'
    case 'nobody-to-sign':
      return 'there is nobody left to ask'
    case 'already-moved':
      return 'that has been moved'
    case 'already-decided':
      return 'that has been voted on'
    case 'nothing-to-second':
      return 'nobody has moved it'
    case 'quorum':
      return 'too few are absent to plead it'
    case 'said-it':
      return 'it has been said'
    case 'chair-settled':
      return 'the chair is taken'
    case 'nobody-at-the-door':
      return 'nobody is at the door'
    case 'plenum-is-called':
      return 'the plenum has been called'
    case 'nothing-to-recant':
      return 'you have owned up already'
    case 'already-adjourned':
      return 'the sitting is adjourned'
  }
}
