/**
 * What a piece of prose in this folder may ask of a play. A piece is told only
 * of a play in which all that it asks for has happened, and none of what it
 * excludes; `src/play/happenings.ts` reads them off the log.
 */
import type { Motion, Outcome, PersonId } from '../../src/engine/crisis.ts'

export type Happening =
  /** Whose eyes one has looked through. */
  | `chair:${PersonId}`
  | `outcome:${Outcome}`
  /** He keeps the post, or does not. */
  | 'khrushchev-stays'
  | 'khrushchev-falls'
  /** Khrushchev would not give up the chair on the 18th. */
  | 'chair-kept'
  /** Whoever else had the chair in between, Bulganin had it when the 18th was over. */
  | 'bulganin-presided'
  /** The Presidium called a roll on the First Secretary or his post. */
  | 'voted'
  | 'voted-on-the-18th'
  | 'never-voted'
  | `carried:${Motion}`
  | `lost:${Motion}`
  /** A roll that one vote would have turned. */
  | 'by-one-vote'
  /** Six or more full members declared against Khrushchev, and no roll. */
  | 'unused-majority'
  /** He once declared himself in front of the others, against Khrushchev or for him. */
  | `against:${PersonId}`
  | `for:${PersonId}`
  | 'quorum-pleaded'
  | 'abolition-moved'
  | 'fell-ill'
  | 'delegation-refused'
  | 'delegation-received'
  | 'no-delegation'
  /** Somebody else had members of the Central Committee flown in. */
  | 'aircraft'
  /** Orders were given about it, and obeyed. */
  | 'telephones-taken'
  | 'guards-taken'
  | 'silence-agreed'
  | 'silence-refused'
  | 'files-read'
  | 'no-files'
  | `read:${PersonId}`
  | `recanted:${PersonId}`
  | `abstained:${PersonId}`
  | 'somebody-abstained'
  | 'unanimous'
  | `expelled:${PersonId}`
  | `demoted:${PersonId}`
  | `reprimanded:${PersonId}`
  | `raised:${PersonId}`
  | 'somebody-expelled'
  /** Reprimanded or brought down, and not put out. */
  | 'somebody-brought-down'
  | 'somebody-raised'
  | 'somebody-recanted'
  | 'nobody-fell'
  /** The hall was nearer than one in five to turning the other way. */
  | 'hall-close'
  /** What the player did. */
  | 'you-lied'
  | 'you-threatened'
  | 'you-revealed'
  | 'you-promised'
  | 'you-called-in'
  | 'you-bound-yourself'
  | 'you-broke-a-pact'
  | 'you-hedged'
  | 'you-read-a-file'
  | 'you-recanted'
  | 'you-abstained'
  | 'you-concealed'
  | 'you-waited'
  /** What was done to him. */
  | 'you-were-lied-to'
  | 'you-were-threatened'
  | 'you-were-read'
  | 'bargains-behind-your-back'
  /** A full member voted otherwise than he had spoken. */
  | 'word-broken'
  | 'all-met'
  | 'some-met'
  | 'none-met'
  /** The whip sheet did better, or worse, than a sheet that knows nothing. */
  | 'counted-well'
  | 'counted-badly'

/** A piece and when it is told. */
export interface Piece {
  readonly all?: readonly Happening[]
  readonly none?: readonly Happening[]
  /**
   * Blanks are filled from the play: names in `{out}` (put out), `{down}`
   * (brought down), `{raised}`, `{abstained}`, `{read}`, `{ill}`; numbers in
   * `{present}`, `{with}` and `{against}` (the hall), `{names}` (the letter).
   */
  readonly words: string
}
