/** What can happen. Events are facts, in the past tense; what each means is in `apply.ts`. */
import type {
  BlocId,
  Fate,
  FullMember,
  Institution,
  Issue,
  Motion,
  Outcome,
  PersonId,
  Side,
  Vote,
} from './crisis.ts'

/** The six reasons and mood, in the order in which a receipt prints them. */
export const REASONS = ['conviction', 'loyalty', 'debts', 'room', 'fear', 'word', 'mood'] as const
export type Reason = (typeof REASONS)[number]

/** A lean and its parts, in whole points; plus is for the motion. The parts sum to the score. */
export interface Lean {
  readonly score: number
  readonly parts: Readonly<Record<Reason, number>>
}

export interface Ballot {
  readonly member: FullMember
  readonly vote: Vote
  readonly lean: Lean
}

export type PoliticalEvent =
  | { readonly type: 'slot-began'; readonly slot: number }
  /** He has reached Moscow. */
  | { readonly type: 'arrived'; readonly who: PersonId }
  /** One man argued with another; his views moved by so many points towards the side. */
  | {
      readonly type: 'lobbied'
      readonly by: PersonId
      readonly whom: PersonId
      readonly side: Side
      readonly issue: Issue
      readonly moved: number
    }
  /** Shelter was promised, and a favour is owed. */
  | { readonly type: 'promised'; readonly by: PersonId; readonly whom: PersonId; readonly side: Side }
  | { readonly type: 'favour-called'; readonly by: PersonId; readonly whom: PersonId; readonly side: Side }
  /** Somebody was told where a third man stands; `weight` is how far he believed it, −100…100. */
  | {
      readonly type: 'told'
      readonly by: PersonId
      readonly whom: PersonId
      readonly about: PersonId
      readonly weight: number
      /** Where he was said to stand; none of a man the teller knows nothing of. */
      readonly side: Side | undefined
      readonly truly: boolean
    }
  | { readonly type: 'revealed'; readonly by: PersonId; readonly whom: PersonId; readonly about: PersonId }
  | { readonly type: 'concealed'; readonly by: PersonId; readonly about: PersonId }
  | { readonly type: 'threatened'; readonly by: PersonId; readonly whom: PersonId; readonly side: Side }
  | { readonly type: 'reconciled'; readonly by: PersonId; readonly whom: PersonId }
  | { readonly type: 'slighted'; readonly by: PersonId; readonly whom: PersonId }
  | {
      readonly type: 'pact-made'
      readonly by: PersonId
      readonly whom: PersonId
      readonly side: Side
      readonly strength: number
    }
  | { readonly type: 'pact-refused'; readonly by: PersonId; readonly whom: PersonId; readonly side: Side }
  /** `by` brought `whom` into a pact that stood. */
  | {
      readonly type: 'pact-joined'
      readonly by: PersonId
      readonly whom: PersonId
      readonly side: Side
      readonly pact: string
    }
  /** Somebody took back his word to those he was bound to with `whom`. */
  | { readonly type: 'pact-broken'; readonly by: PersonId; readonly whom: PersonId }
  /** Somebody stood in public against those he was bound to, who now know it. */
  | {
      readonly type: 'pact-betrayed'
      readonly by: PersonId
      readonly side: Side
      readonly pact: string
      readonly members: readonly PersonId[]
    }
  /** All who were bound voted as they had agreed. */
  | {
      readonly type: 'pact-kept'
      readonly side: Side
      readonly pact: string
      readonly members: readonly PersonId[]
    }
  /** `whom` was told of a pact that binds `about`. */
  | {
      readonly type: 'pact-disclosed'
      readonly by: PersonId
      readonly whom: PersonId
      readonly about: PersonId
      readonly side: Side
      readonly pact: string
    }
  /** They have all spoken alike: whoever sat there knows that they had agreed. */
  | {
      readonly type: 'pact-seen'
      readonly side: Side
      readonly pact: string
      readonly members: readonly PersonId[]
    }
  /** What `by` had told `whom` about a third man turned out false. */
  | {
      readonly type: 'found-out'
      readonly by: PersonId
      readonly whom: PersonId
      readonly about: PersonId
      readonly truly: boolean
    }
  /** Papers that `by` had put out of reach were missed when the file was read. */
  | { readonly type: 'gap-found'; readonly by: PersonId; readonly about: PersonId }
  /** An absent man was called; he will be there by that slot. */
  | { readonly type: 'summoned'; readonly by: PersonId; readonly whom: PersonId; readonly arrives: number }
  | { readonly type: 'bloc-told'; readonly by: PersonId; readonly bloc: BlocId; readonly more: number }
  | { readonly type: 'bloc-flown'; readonly by: PersonId; readonly bloc: BlocId; readonly more: number }
  /** Members of a bloc came by themselves, by train or scheduled flight. */
  | { readonly type: 'bloc-came'; readonly bloc: BlocId; readonly more: number }
  /** Orders were given to those who hold an institution, and obeyed or not. */
  | {
      readonly type: 'claimed'
      readonly by: PersonId
      readonly institution: Institution
      readonly obeyed: boolean
    }
  | { readonly type: 'letter-signed'; readonly by: PersonId; readonly more: number }
  /** Someone declared himself in front of the others. Going back now costs him. */
  | {
      readonly type: 'word-given'
      readonly by: PersonId
      readonly side: Side
      /** Why, as he stood before he spoke: his lean on the dismissal. */
      readonly lean: Lean
    }
  /** Someone spoke, and left both doors open. */
  | { readonly type: 'hedged'; readonly by: PersonId }
  /** Someone let it be known that he abstains. */
  | { readonly type: 'stood-aside'; readonly by: PersonId }
  | { readonly type: 'chair-taken'; readonly by: PersonId; readonly from: PersonId }
  | { readonly type: 'chair-kept'; readonly by: PersonId }
  | { readonly type: 'chair-declined'; readonly by: PersonId }
  | { readonly type: 'motion-moved'; readonly by: PersonId; readonly motion: Motion }
  | { readonly type: 'motion-seconded'; readonly by: PersonId; readonly motion: Motion }
  | { readonly type: 'quorum-pleaded'; readonly by: PersonId }
  | { readonly type: 'plenum-demanded'; readonly by: PersonId }
  | {
      readonly type: 'roll-called'
      readonly by: PersonId
      readonly motion: Motion
      readonly ballots: readonly Ballot[]
      readonly carried: boolean
    }
  /** The sitting was put off, and the absent have a night to travel. */
  | { readonly type: 'adjourned'; readonly by: PersonId }
  | { readonly type: 'delegation-knocked' }
  | { readonly type: 'delegation-received'; readonly by: PersonId }
  | { readonly type: 'delegation-refused'; readonly by: PersonId }
  | { readonly type: 'plenum-called'; readonly by: 'delegation' | 'agreement' | 'majority' }
  | { readonly type: 'plenum-opened'; readonly present: number }
  | { readonly type: 'silence-agreed'; readonly by: PersonId }
  | { readonly type: 'silence-refused'; readonly by: PersonId }
  | { readonly type: 'file-read'; readonly by: PersonId; readonly about: PersonId }
  | { readonly type: 'recanted'; readonly by: PersonId }
  /** A round of speeches ended; so many of those present now speak against Khrushchev. */
  | { readonly type: 'hall-turned'; readonly against: number; readonly present: number }
  | { readonly type: 'fell-ill'; readonly who: PersonId }
  | { readonly type: 'left'; readonly who: PersonId }
  /** The last vote, and what becomes of everyone. */
  | {
      readonly type: 'resolved'
      readonly outcome: Outcome
      readonly fates: Readonly<Partial<Record<PersonId, Fate>>>
      readonly abstained: readonly PersonId[]
    }
