/**
 * What many crises left to themselves come to. The measures are those by which
 * the model says how far to trust it; the targets stand beside them.
 */
import {
  type Crisis,
  castVotes,
  declared,
  FULL_MEMBERS,
  finishCrisis,
  keepsPost,
  type Lean,
  type Opening,
  OUTCOMES,
  type Outcome,
  REASONS,
  type Reason,
  runUntil,
  SEAT,
  slotAt,
  voteOf,
} from '../engine/index.ts'

/** Counts over `runs` crises. */
export interface Tally {
  readonly runs: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** Khrushchev keeps his post. */
  readonly keeps: number
  /** Six or more members have declared against him by the evening of 21 June. */
  readonly majority: number
  /** Neither that, nor any vote: the affair stays a quarrel. */
  readonly quiet: number
  /** Declared for and against, as `7–4`, by the evenings of the 18th and the 20th. */
  readonly on18: Readonly<Record<string, number>>
  readonly on20: Readonly<Record<string, number>>
  /** Who had declared how by the evening of the 21st: a sign a member, in the order of `FULL_MEMBERS`. */
  readonly rollCalls: Readonly<Record<string, number>>
  /** Votes: each word given in front of the others, and a roll call of the members on the evening of the 21st. */
  readonly votes: number
  /** Of those, how many each reason led. */
  readonly led: Readonly<Record<Reason, number>>
  /** Of those, how many would have gone otherwise in no mood. */
  readonly byMood: number
}

const MEMBERS = FULL_MEMBERS.length
/** Enough to carry a motion. */
const MAJORITY = 6
const EVENING_18 = slotAt(18, 'evening')
const EVENING_20 = slotAt(20, 'evening')
const EVE_OF_PLENUM = slotAt(21, 'sitting', 3)

/** The real line-up of 21 June, as `rollCalls` writes it: Khrushchev first, then the rest in their order. */
export const REAL_ROLL_CALL = '-+++++---++'

/** Runs the crisis once for each seed. */
export function tally(opening: Opening, seeds: readonly number[]): Tally {
  const counts = {
    outcomes: zeros(OUTCOMES),
    led: zeros(REASONS),
    on18: {},
    on20: {},
    rollCalls: {},
  }
  let [keeps, majority, quiet, votes, byMood] = [0, 0, 0, 0, 0]
  const weigh = (lean: Lean): void => {
    votes++
    counts.led[leading(lean)]++
    if (voteOf(lean.score - lean.parts.mood) !== voteOf(lean.score)) byMood++
  }
  for (const seed of seeds) {
    const eve = runUntil(opening, seed, EVE_OF_PLENUM)
    const end = finishCrisis(eve, opening)
    counts.outcomes[end.outcome!]++
    if (keepsPost(end.outcome!)) keeps++
    if (declared(eve).seven >= MAJORITY) majority++
    else if (end.table.decided.dismissal === undefined) quiet++
    raise(counts.on18, countOf(wordsUntil(end, EVENING_18)))
    raise(counts.on20, countOf(wordsUntil(end, EVENING_20)))
    raise(counts.rollCalls, eve.word.slice(0, MEMBERS).map(signOf).join(''))
    for (const { event } of end.log) if (event.type === 'word-given') weigh(event.lean)
    for (const { lean } of castVotes(eve, 'dismissal')) weigh(lean)
  }
  return { runs: seeds.length, keeps, majority, quiet, votes, byMood, ...counts }
}

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map(key => [key, 0])) as Record<Key, number>

function raise(counts: Record<string, number>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1
}

const signOf = (word: number): string => (word > 0 ? '+' : word < 0 ? '-' : '0')

/** The reason that weighed most on the side he took; mood leads nothing. */
function leading({ score, parts }: Lean): Reason {
  const side = score < 0 ? -1 : 1
  return REASONS.filter(reason => reason !== 'mood').reduce((best, reason) =>
    side * parts[reason] > side * parts[best] ? reason : best,
  )
}

/** What each member had said, by his seat, when that slot began. */
function wordsUntil({ log }: Crisis, slot: number): number[] {
  const words = Array.from({ length: MEMBERS }, () => 0)
  for (const entry of log) {
    if (entry.slot >= slot) break
    if (entry.event.type === 'word-given') words[SEAT[entry.event.by]] = entry.event.side === 'seven' ? 1 : -1
  }
  return words.slice(0, MEMBERS)
}

const countOf = (words: readonly number[]): string =>
  `${words.filter(word => word > 0).length}–${words.filter(word => word < 0).length}`
