/**
 * How well a whip sheet told where the members leaned. Brier, “Verification of
 * forecasts expressed in terms of probability”, Monthly Weather Review 78
 * (1950): the mean squared error, here in thousandths. A member between the
 * thresholds counts as half.
 */
import { type Crisis, type FullMember, type PersonId, scoreOf, type Vote, voteOf } from '../engine/index.ts'
import { countedBy, guessOf, type Marking, markingOf, type Position } from './director.ts'

/** How surely a mark is taken to have been meant, in per cent for the seven. */
const MEANT: Readonly<Record<Marking, number>> = { seven: 90, khrushchev: 10, unsure: 50 }
const TRUTH: Readonly<Record<Vote, number>> = { for: 100, abstain: 50, against: 0 }
const MARK_OF: Readonly<Record<Vote, Marking>> = { for: 'seven', abstain: 'unsure', against: 'khrushchev' }

/** Brier scores in thousandths; 0 is perfect. */
export interface Scores {
  /** The sheet as it was marked. */
  readonly sheet: number
  /** The chair’s own guesses, as sure as he was of them. */
  readonly guesses: number
  /** A sheet that says “unsure” of everybody. */
  readonly unsure: number
  /** The best that three marks allow, for one who knew everything. */
  readonly knowing: number
}

export interface Marked {
  readonly marked: Marking
  /** The chair’s guess, −100…100; plus is with the seven. */
  readonly guess: number
  /** How he would have voted that night on the dismissal. */
  readonly truth: Vote
}

export interface Night extends Scores {
  readonly slot: number
  readonly members: Readonly<Partial<Record<FullMember, Marked>>>
  /** Marked for one side, and on the other. */
  readonly wrong: readonly FullMember[]
}

export interface Calibration {
  readonly nights: readonly Night[]
  /** Over all nights; absent if nothing was ever counted. */
  readonly all?: Scores
  /** Man by man: how far the chair’s guess was from the truth, in points of a hundred, over all nights. */
  readonly errors: readonly { readonly member: FullMember; readonly points: number; readonly wrong: number }[]
}

/** Scores every night on which the sheet was closed; `positionAt` gives the position as it then stood. */
export function calibration(
  { chair, counts }: Position,
  positionAt: (slot: number) => Position | undefined,
): Calibration {
  const nights = counts.flatMap(({ slot }) => {
    const position = positionAt(slot)
    return position ? [nightOf(position, slot)] : []
  })
  return {
    nights,
    ...(nights.length > 0 && { all: overAll(nights) }),
    errors: countedBy(chair).map(member => errorOf(nights, member)),
  }
}

function nightOf(position: Position, slot: number): Night {
  const { crisis, chair } = position
  const members = countedBy(chair).map(member => [member, markedAs(position, crisis, chair, member)] as const)
  const mean = (percent: (of: Marked) => number): number =>
    Math.round(
      members.reduce((sum, [, of]) => sum + (percent(of) - TRUTH[of.truth]) ** 2, 0) / members.length / 10,
    )
  return {
    slot,
    members: Object.fromEntries(members),
    sheet: mean(({ marked }) => MEANT[marked]),
    guesses: mean(({ guess }) => 50 + guess / 2),
    unsure: mean(() => MEANT.unsure),
    knowing: mean(({ truth }) => MEANT[MARK_OF[truth]]),
    wrong: members.flatMap(([member, of]) =>
      Math.abs(MEANT[of.marked] - TRUTH[of.truth]) > 50 ? [member] : [],
    ),
  }
}

const markedAs = (position: Position, crisis: Crisis, chair: PersonId, member: FullMember): Marked => ({
  marked: markingOf(position, member),
  guess: guessOf(crisis, chair, member),
  truth: voteOf(scoreOf(crisis, member)),
})

function overAll(nights: readonly Night[]): Scores {
  const mean = (score: (night: Night) => number): number =>
    Math.round(nights.reduce((sum, night) => sum + score(night), 0) / nights.length)
  return {
    sheet: mean(night => night.sheet),
    guesses: mean(night => night.guesses),
    unsure: mean(night => night.unsure),
    knowing: mean(night => night.knowing),
  }
}

function errorOf(nights: readonly Night[], member: FullMember) {
  const points = nights.map(({ members }) => {
    const { guess, truth } = members[member]!
    return Math.abs(50 + guess / 2 - TRUTH[truth])
  })
  return {
    member,
    points: Math.round(points.reduce((sum, each) => sum + each, 0) / Math.max(1, points.length)),
    wrong: nights.filter(({ wrong }) => wrong.includes(member)).length,
  }
}
