/**
 * What can be compared between a play and June 1957: the same questions asked
 * of both. A play answers from its log, the record in `twelveDays.ts`.
 */
import type { Motion, Outcome, PersonId } from '../../src/engine/crisis.ts'

export type DayFact =
  /** Who presided once the first sitting had settled. */
  | { readonly about: 'chair'; readonly who: PersonId }
  /** Whether somebody said that so few cannot decide. */
  | { readonly about: 'quorum'; readonly pleaded: boolean }
  /** Who put the sitting off. */
  | { readonly about: 'adjourned'; readonly by: PersonId | undefined }
  /** Full members who had declared themselves by the evening. */
  | { readonly about: 'count'; readonly seven: number; readonly khrushchev: number }
  /** Motions on which the roll was called that day, and whether they carried. */
  | {
      readonly about: 'vote'
      readonly motions: readonly { readonly motion: Motion; readonly carried: boolean }[]
    }
  | { readonly about: 'abolition'; readonly moved: boolean }
  | { readonly about: 'ill'; readonly who: readonly PersonId[] }
  /** Names under the letters when the door was knocked at. */
  | { readonly about: 'letter'; readonly names: number }
  | { readonly about: 'delegation'; readonly answer: 'refused' | 'received' | 'unanswered' | 'none' }
  /** Who could say that he had called the plenum. */
  | { readonly about: 'called'; readonly by: 'delegation' | 'agreement' | 'majority' }
  /** Whether all agreed to tell the plenum of criticism, settled. */
  | { readonly about: 'silence'; readonly agreed: boolean }
  /** Full members of the Central Committee at the opening. */
  | { readonly about: 'present'; readonly members: number }
  /** Whose files were read aloud before the plenum was over. */
  | { readonly about: 'read'; readonly who: readonly PersonId[] }
  /** Who asked pardon before it was over. */
  | { readonly about: 'recanted'; readonly who: readonly PersonId[] }
  | { readonly about: 'abstained'; readonly who: readonly PersonId[] }
  | { readonly about: 'outcome'; readonly outcome: Outcome }
  | { readonly about: 'expelled'; readonly who: readonly PersonId[] }
  /** Reprimanded or brought down, and not put out. */
  | { readonly about: 'punished'; readonly who: readonly PersonId[] }
  /** Candidates made full members. */
  | { readonly about: 'raised'; readonly who: readonly PersonId[] }

export interface RealFact {
  readonly fact: DayFact
  /** The same in a sentence. */
  readonly words: string
  readonly sources: readonly string[]
  /** Numbers nearer than this are not told as a difference. */
  readonly within?: number
}

export interface RealDay {
  /** Of June 1957. */
  readonly day: number
  readonly words: string
  readonly sources: readonly string[]
  readonly facts: readonly RealFact[]
}
