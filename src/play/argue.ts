/**
 * Arguing with the model: the same roll call with reasons switched off or
 * scaled. Points stay whole, each reason rounded by itself, so that the parts
 * still add up; and nothing else in the crisis is touched.
 */
import {
  type Ballot,
  type Crisis,
  carries,
  castVotes,
  type Lean,
  type Motion,
  REASONS,
  type Reason,
  SEAT,
  voteOf,
} from '../engine/index.ts'

/** How many times over each reason counts, in hundredths; a missing one counts once. */
export type Scales = Readonly<Partial<Record<Reason, number>>>

/** A reason counted once. */
export const ONCE = 100
/** The most that is listened to: a reason ten times over. */
const MOST = 10

export interface Argued {
  /** As it would be. */
  readonly ballots: readonly Ballot[]
  readonly carried: boolean
  /** As it is. */
  readonly was: readonly Ballot[]
  readonly wasCarried: boolean
  /** Those who vote otherwise than they did. */
  readonly changed: readonly Ballot[]
}

/** Points times hundredths, to the nearest whole number, halves away from zero. */
const times = (points: number, hundredths: number): number => {
  const size = Math.floor((2 * Math.abs(points) * hundredths + ONCE) / (2 * ONCE))
  return points < 0 ? 0 - size : size
}

/** A lean whose reasons count more or less than they do. */
export function scaled({ parts }: Lean, scales: Scales): Lean {
  const entries = REASONS.map(reason => [reason, times(parts[reason], scales[reason] ?? ONCE)] as const)
  return {
    score: entries.reduce((sum, [, points]) => sum + points, 0),
    parts: Object.fromEntries(entries) as Record<Reason, number>,
  }
}

/** The roll as it would be called on a motion at this moment. */
export const argue = (crisis: Crisis, motion: Motion, scales: Scales): Argued =>
  argueBallots(castVotes(crisis, motion), crisis, scales)

/**
 * Ballots that were cast, argued with. A player's hand follows what he
 * has said, whatever he leans to, unless his word is what is switched off.
 */
export function argueBallots(was: readonly Ballot[], crisis: Crisis, scales: Scales): Argued {
  const isHeld = (member: Ballot['member']): boolean =>
    crisis.players.includes(member) && crisis.word[SEAT[member]] !== 0 && scales.word !== 0
  const ballots = was.map(ballot => {
    const lean = scaled(ballot.lean, scales)
    const vote = isHeld(ballot.member) || isUntouched(ballot.lean, lean) ? ballot.vote : voteOf(lean.score)
    return { ...ballot, vote, lean }
  })
  return {
    ballots,
    carried: carries(ballots),
    was,
    wasCarried: carries(was),
    changed: ballots.filter(({ vote }, at) => vote !== was[at]!.vote),
  }
}

const isUntouched = (before: Lean, after: Lean): boolean =>
  REASONS.every(reason => before.parts[reason] === after.parts[reason])

export type ScaleProblem =
  | { readonly type: 'no-reason'; readonly name: string }
  | { readonly type: 'no-factor'; readonly reason: Reason; readonly factor: string }

/** Reads `loyalty` and `2`, or `0.5`. */
export function parseScale(
  name: string,
  factor: string,
): { readonly ok: readonly [Reason, number] } | { readonly problem: ScaleProblem } {
  const reason = REASONS.find(each => each === name.toLowerCase())
  if (!reason) return { problem: { type: 'no-reason', name } }
  const number = factor === '½' ? 0.5 : Number(factor)
  if (!/^(\d{1,2}(\.\d{1,2})?|½)$/.test(factor) || number > MOST)
    return { problem: { type: 'no-factor', reason, factor } }
  return { ok: [reason, Math.round(number * ONCE)] }
}
