/**
 * What may be attempted. One vocabulary for the player, the other persons and
 * a class. Who is acting is said beside the act; whether he may, and what
 * comes of it, is for `decide.ts`.
 */
import type { BlocId, FullMember, Institution, Motion, PersonId, Side, Vote } from './crisis.ts'

export type Act =
  // in private
  /** Argue a side with somebody, on the issue one knows best. */
  | { readonly type: 'lobby'; readonly whom: PersonId; readonly side: Side }
  /** Promise to keep a man and his file safe if he stands with one's side. Leaves a favour owed. */
  | { readonly type: 'promise'; readonly whom: PersonId; readonly side: Side }
  /** Ask for a favour owed; it binds him to the side named. */
  | { readonly type: 'call_in'; readonly whom: PersonId; readonly side: Side }
  /** Tell somebody, truly, where one thinks a third person stands. */
  | { readonly type: 'tell'; readonly whom: PersonId; readonly about: PersonId }
  /** Tell somebody that a third person stands where one does not believe he does. */
  | { readonly type: 'lie'; readonly whom: PersonId; readonly about: PersonId; readonly side: Side }
  /** Show somebody what a file holds about a third person. */
  | { readonly type: 'reveal'; readonly whom: PersonId; readonly about: PersonId }
  /** Put one's own papers, or a friend's, out of reach. */
  | { readonly type: 'conceal'; readonly about: PersonId }
  /** Let a man know what the other side's victory will cost him. */
  | { readonly type: 'threaten'; readonly whom: PersonId; readonly side: Side }
  /** Mend what can be mended. */
  | { readonly type: 'reconcile'; readonly whom: PersonId }
  /** Wound a man in front of others. */
  | { readonly type: 'slight'; readonly whom: PersonId }
  /** Join a man to one's strongest pact for a side; if one has none, make one with him. */
  | { readonly type: 'pact'; readonly whom: PersonId; readonly side: Side }
  /** Go back on every pact shared with a man. */
  | { readonly type: 'break_pact'; readonly whom: PersonId }
  /** Tell somebody of the pacts one knows that bind a third person. */
  | { readonly type: 'disclose'; readonly whom: PersonId; readonly about: PersonId }
  /** Have an absent member called to Moscow at once. */
  | { readonly type: 'summon'; readonly whom: PersonId }
  /** Let a bloc of the Central Committee know what is going on. */
  | { readonly type: 'tell_bloc'; readonly bloc: BlocId }
  /** Have a bloc carried to Moscow. */
  | { readonly type: 'fly_in'; readonly bloc: BlocId }
  /** Give orders to those who hold an institution, and see whether they obey. */
  | { readonly type: 'claim'; readonly institution: Institution }
  /** Put one's name to the letter, or bring names to it. */
  | { readonly type: 'sign_letter' }
  // at the Presidium's table, or in the hall
  /** Say in front of the others where one stands. */
  | { readonly type: 'declare'; readonly side: Side }
  /** Speak, and leave both doors open. */
  | { readonly type: 'hedge' }
  | { readonly type: 'move'; readonly motion: Motion }
  | { readonly type: 'second'; readonly motion: Motion }
  /** Say that so few cannot decide this. */
  | { readonly type: 'plead_no_quorum' }
  /** Say that only the plenum can decide this. */
  | { readonly type: 'demand_plenum' }
  /** From the chair: put a motion to the vote. Hands that were raised in a classroom hold, whatever was said or felt before. */
  | {
      readonly type: 'put_to_vote'
      readonly motion: Motion
      readonly hands?: Readonly<Partial<Record<FullMember, Vote>>>
    }
  /** From the chair: put the sitting off. */
  | { readonly type: 'adjourn' }
  /** Take the chair when the sitting opens. */
  | { readonly type: 'take_chair' }
  /** Give the chair up to another. */
  | { readonly type: 'yield_chair'; readonly to: PersonId }
  /** Refuse to give up the chair: an hour's shouting over a rule nobody wrote. */
  | { readonly type: 'keep_chair' }
  | { readonly type: 'receive_delegation' }
  | { readonly type: 'refuse_delegation' }
  /** Agree that the plenum be told of criticism, settled, and no more. */
  | { readonly type: 'keep_silence' }
  /** Read from the files, aloud. */
  | { readonly type: 'read_archive'; readonly about: PersonId }
  /** Ask pardon. */
  | { readonly type: 'recant' }
  /** Let it be known that one will abstain. */
  | { readonly type: 'abstain' }
  | { readonly type: 'leave' }
  | { readonly type: 'wait' }

export type ActType = Act['type']
