/**
 * Why a person leans as he does. A lean *is* the sum of its reasons, each a
 * whole number of points, so the account given cannot drift from the rule.
 */
import {
  type Crisis,
  FULL_MEMBERS,
  ISSUES,
  type Motion,
  PEOPLE,
  type PersonId,
  SEAT,
  type Vote,
} from './crisis.ts'
import { type Lean, REASONS, type Reason } from './events.ts'

/** At this many points a man votes for, and at minus as many against; between, he abstains. */
export const THRESHOLD = 6

/** How a motion bears on the reasons. */
interface Bearing {
  /** Which way it leans: 1 towards the seven, −1 towards Khrushchev. */
  readonly direction: 1 | -1
  /** How much each issue speaks for it, in per cent, in the order of `ISSUES`. */
  readonly issues: readonly number[]
  /** How far loyalty, debts and a public word bind to it, in per cent. */
  readonly binding: number
}

export const BEARINGS: Readonly<Record<Motion, Bearing>> = {
  /** One-man rule was the complaint that carried waverers (arguments.md A1); the reform moved the managers. */
  dismissal: { direction: 1, issues: [40, 15, 25, 20], binding: 100 },
  /** Molotov's cure for one-man rule: secretaries “for general questions” (ZHUKOV-MS). The milder motion binds less. */
  abolition: { direction: 1, issues: [70, 5, 15, 10], binding: 50 },
  /** Whoever wants the plenum to decide wants Khrushchev kept. */
  plenum: { direction: -1, issues: [40, 15, 25, 20], binding: 100 },
}
const { dismissal: DISMISSAL } = BEARINGS

/** Points of conviction when all views and care are at their limit. */
const CONVICTION = 34
/** Points of loyalty when all he trusts stand on one side. */
const LOYALTY = 70
/** What one favour owed to a man known to stand on a side is worth. */
const FAVOUR = 8
/** What the room is worth to a man with no nerve who is certain who wins. */
const ROOM = 40
/** What fear is worth to a man wholly exposed, and safe on one side only. */
const FEAR = 55
/** What it costs to go back on a public word. */
const WORD = 16

const MEN = PEOPLE.length
const MEMBERS = FULL_MEMBERS.length

/**
 * The nearest whole number to n / d, halves away from zero, so that swapped
 * sides swap signs. `| 0` cuts off what is left over, and never gives a −0; a
 * product can be −0, which would make slow numbers of whole ones.
 */
export function rounded(n: number, d: number): number {
  const whole = n | 0
  return ((whole < 0 ? 2 * whole - d : 2 * whole + d) / (2 * d)) | 0
}

/** The same of numbers beyond 30 bits; apart, so that the other keeps to machine integers. */
const roundedWide = (n: number, d: number): number => ((n < 0 ? 2 * n - d : 2 * n + d) / (2 * d)) | 0

// `Math.abs` and `Math.max` make fractions of whole numbers to the machine, and back again.

/** How far a whole number is from 0. */
export const sizeOf = (n: number): number => (n < 0 ? -n : n)

/** The smaller of two whole numbers. */
export const smaller = (one: number, other: number): number => (one < other ? one : other)

/** The larger of two whole numbers. */
export const larger = (one: number, other: number): number => (one < other ? other : one)

/**
 * Agreement with the motion, issue by issue: direction times strength, times
 * how much he cares. Rabinowitz and Macdonald, “A directional theory of issue
 * voting”, APSR 83 (1989).
 */
function conviction(crisis: Crisis, person: number, { issues }: Bearing): number {
  const row = person * ISSUES.length
  let sum = 0
  for (let issue = 0; issue < issues.length; issue++) sum += issues[issue]! * crisis.views[row + issue]!
  return rounded(CONVICTION * crisis.care[person]! * sum, 1_000_000)
}

/** What one pass over everybody he has a guess of yields: the sums that three reasons are made of. */
interface Regard {
  /** Trust times weight times guess, plus towards the seven. */
  pull: number
  /** Weight times sureness. */
  heed: number
  /** Favours owed times guess. */
  owed: number
  /** Of the members: weight times care times sureness, of those he thinks with the seven, and of all. */
  seven: number
  voices: number
}

/**
 * What has been worked out for one crisis at a time: each man's regard and his
 * score on the dismissal, with the parts that hold longer than their sum. They
 * are asked for far oftener than what feeds them changes, so they are kept,
 * and whoever changes a draft says below what changed. Only `apply.ts` does.
 */
const kept = {
  crisis: undefined as Crisis | undefined,
  regards: PEOPLE.map((): Regard => ({ pull: 0, heed: 0, owed: 0, seven: 0, voices: 0 })),
  /** Conviction, fear, word and mood. */
  own: PEOPLE.map(() => 0),
  /** Loyalty and debts. */
  ties: PEOPLE.map(() => 0),
  /** The share of the members that the seven have, as he believes. */
  tables: PEOPLE.map(() => 0),
  scores: PEOPLE.map(() => 0),
  /** Of whom each of these holds: bit n stands for the man in seat n. */
  holds: { regard: 0, own: 0, ties: 0, score: 0 },
  /** How far the hall is over or under one half against Khrushchev, in thousandths; it holds until the hall changes. */
  hall: undefined as number | undefined,
}

/** Forgets what was kept for another crisis. */
function keepFor(crisis: Crisis): void {
  if (kept.crisis === crisis) return
  const { holds } = kept
  kept.crisis = crisis
  holds.regard = holds.own = holds.ties = holds.score = 0
  kept.hall = undefined
}

/** Something of his own that a man's score is made of has changed: his views, his word, his file. */
export function rescore(seat: number): void {
  kept.holds.own &= ~(1 << seat)
  kept.holds.score &= ~(1 << seat)
}

/** What a man feels for others, believes of them or owes them has changed, or what his pacts bind him to. */
export function retie(seat: number): void {
  kept.holds.ties &= ~(1 << seat)
  kept.holds.score &= ~(1 << seat)
}

/** The hall has changed, and with it everybody's score. */
export function rescoreAll(): void {
  kept.holds.score = 0
  kept.hall = undefined
}

/** Whether a man's regard is kept, and so has to follow what it is made of. */
const hasRegard = (crisis: Crisis, seat: number): boolean =>
  kept.crisis === crisis && (kept.holds.regard & (1 << seat)) !== 0

// A regard follows each change by what it comes to. `Math.imul` never gives a
// −0, which would make slow numbers of whole ones.

/** A man's guess of another has changed. */
export function regardGuess(
  crisis: Crisis,
  seat: number,
  other: number,
  before: number,
  after: number,
): void {
  retie(seat)
  if (hasRegard(crisis, seat)) count(crisis, seat, other, before, after)
}

/** His trust in another has grown by so much. */
export function regardTrust(crisis: Crisis, seat: number, other: number, more: number): void {
  retie(seat)
  if (!hasRegard(crisis, seat)) return
  const heard = crisis.weight[other]! * crisis.guesses[seat * MEN + other]!
  kept.regards[seat]!.pull += Math.imul(heard, more)
}

/** He owes another so many favours more. */
export function regardFavours(crisis: Crisis, seat: number, other: number, more: number): void {
  retie(seat)
  if (!hasRegard(crisis, seat)) return
  kept.regards[seat]!.owed += Math.imul(crisis.guesses[seat * MEN + other]!, more)
}

/** What it adds to a regard that a guess of one other man is not what it was. */
function count(crisis: Crisis, seat: number, other: number, before: number, after: number): void {
  const regard = kept.regards[seat]!
  const cell = seat * MEN + other
  const weight = crisis.weight[other]!
  const more = after - before
  const surer = sizeOf(after) - sizeOf(before)
  regard.pull += Math.imul(weight * crisis.trust[cell]!, more)
  regard.heed += Math.imul(weight, surer)
  regard.owed += Math.imul(crisis.favours[cell]!, more)
  if (other >= MEMBERS) return
  const voice = weight * crisis.care[other]!
  regard.voices += Math.imul(voice, surer)
  regard.seven += Math.imul(voice, larger(after, 0) - larger(before, 0))
}

/** One man's regard, as things stand. */
function regardOf(crisis: Crisis, seat: number): Regard {
  keepFor(crisis)
  const regard = kept.regards[seat]!
  if (hasRegard(crisis, seat)) return regard
  const { guesses, trust, favours, weight, care } = crisis
  let pull = 0
  let heed = 0
  let owed = 0
  let seven = 0
  let voices = 0
  for (let other = 0; other < MEN; other++) {
    const cell = seat * MEN + other
    const guess = guesses[cell]!
    if (guess === 0) continue
    const sure = Math.imul(weight[other]!, sizeOf(guess))
    pull += Math.imul(guess > 0 ? sure : -sure, trust[cell]!)
    heed += sure
    owed += Math.imul(favours[cell]!, guess)
    if (other >= MEMBERS) continue
    const voice = sure * care[other]!
    voices += voice
    if (guess > 0) seven += voice
  }
  regard.pull = pull
  regard.heed = heed
  regard.owed = owed
  regard.seven = seven
  regard.voices = voices
  kept.holds.regard |= 1 << seat
  return regard
}

/**
 * Trust in those he believes to stand on either side, by their weight: the
 * frustration of one camp less that of the other. Axelrod and Bennett, “A
 * landscape theory of aggregation”, BJPS 23 (1993).
 */
const loyalty = ({ pull, heed }: Regard): number => (heed === 0 ? 0 : roundedWide(LOYALTY * pull, 100 * heed))

/** Favours owed to men on either side, and the pacts he is in. */
const debts = (crisis: Crisis, person: number, { owed }: Regard): number =>
  rounded(FAVOUR * owed, 100) + crisis.bonds[person]!

/** His guess, in thousandths, that the seven win. */
export const chanceOfSeven = (crisis: Crisis, seat: number): number =>
  500 + edge(crisis, regardOf(crisis, seat))

/**
 * The share of weighted support he believes the seven have, in thousandths
 * over or under one half: among the members until the Central Committee
 * gathers, and by the hall as far as it has. Bueno de Mesquita's challenge
 * equation, as replicated by Scholz, Calbert and Smith (2011).
 */
const edge = (crisis: Crisis, regard: Regard): number => edgeWith(crisis, tableOf(regard))

/** The same among the members alone. */
const tableOf = ({ seven, voices }: Regard): number =>
  voices === 0 ? 0 : roundedWide(500 * (2 * seven - voices), voices)

/** The two together. */
function edgeWith({ hall: { present, against } }: Crisis, table: number): number {
  if (present <= ROOM_SIZE) return table
  kept.hall ??= rounded(500 * (2 * against - present), present)
  return rounded(table * (FULL_COMMITTEE - present) + kept.hall * present, FULL_COMMITTEE)
}

/** Full members of the Central Committee in June 1957 (STENO1998 via ZENK). */
export const FULL_COMMITTEE = 130
/** Presidium members, candidates and the other secretaries: all of them full members (plenum-and-places 1.3). */
export const ROOM_SIZE = 21

/** Wanting to be with the winners, damped by nerve; grows with the danger of losing. */
const room = (crisis: Crisis, person: number, edge: number): number =>
  rounded(ROOM * (100 - crisis.nerve[person]!) * edge, 50_000)

/** What the files could do to him on one side, less what they could on the other. */
const fear = (crisis: Crisis, person: number): number =>
  rounded(
    FEAR * crisis.exposure[person]! * (crisis.safeWithSeven[person]! - crisis.safeWithKhrushchev[person]!),
    10_000,
  )

const scratch: Record<Reason, number> = {
  conviction: 0,
  loyalty: 0,
  debts: 0,
  room: 0,
  fear: 0,
  word: 0,
  mood: 0,
}

/** Fills the parts of a lean into the record given, and returns their sum. */
function weigh(crisis: Crisis, person: number, bearing: Bearing, parts: Record<Reason, number>): number {
  const regard = regardOf(crisis, person)
  parts.conviction = turned(conviction(crisis, person, bearing), bearing)
  parts.loyalty = bound(loyalty(regard), bearing)
  parts.debts = bound(debts(crisis, person, regard), bearing)
  parts.room = turned(room(crisis, person, edge(crisis, regard)), bearing)
  parts.fear = turned(fear(crisis, person), bearing)
  parts.word = bound(WORD * crisis.word[person]!, bearing)
  parts.mood = turned(crisis.mood[person]!, bearing)
  return parts.conviction + parts.loyalty + parts.debts + parts.room + parts.fear + parts.word + parts.mood
}

/** Points towards the seven, as points for the motion. Taken from 0, since a −0 is not a 0 to JSON and equality. */
const turned = (points: number, { direction }: Bearing): number => (direction > 0 ? points : 0 - points)

/** The same, of points that a motion may bind less. */
const bound = (points: number, bearing: Bearing): number =>
  turned(bearing.binding === 100 ? points : rounded(bearing.binding * points, 100), bearing)

/** The score of the man in a seat on the dismissal: what `weigh` comes to, of parts kept as long as they hold. */
export function scoreAt(crisis: Crisis, seat: number): number {
  keepFor(crisis)
  const { holds } = kept
  const bit = 1 << seat
  if ((holds.score & bit) === 0) {
    if ((holds.own & bit) === 0) weighOwn(crisis, seat)
    if ((holds.ties & bit) === 0) weighTies(crisis, seat)
    holds.score |= bit
    kept.scores[seat] =
      kept.own[seat]! + kept.ties[seat]! + room(crisis, seat, edgeWith(crisis, kept.tables[seat]!))
  }
  return kept.scores[seat]!
}

/** The part of that score that hangs on himself alone. */
function weighOwn(crisis: Crisis, seat: number): void {
  kept.holds.own |= 1 << seat
  kept.own[seat] =
    conviction(crisis, seat, DISMISSAL) + fear(crisis, seat) + WORD * crisis.word[seat]! + crisis.mood[seat]!
}

/** The part that hangs on others, and what the room is weighed by. */
function weighTies(crisis: Crisis, seat: number): void {
  const regard = regardOf(crisis, seat)
  kept.holds.ties |= 1 << seat
  kept.ties[seat] = loyalty(regard) + debts(crisis, seat, regard)
  kept.tables[seat] = tableOf(regard)
}

/** The score alone, for those who only need to know which way he leans. */
export const scoreOf = (crisis: Crisis, person: PersonId, motion: Motion = 'dismissal'): number =>
  motion === 'dismissal'
    ? scoreAt(crisis, SEAT[person])
    : weigh(crisis, SEAT[person], BEARINGS[motion], scratch)

/** The lean with its parts. Plus is for the motion. */
export function leanOf(crisis: Crisis, person: PersonId, motion: Motion = 'dismissal'): Lean {
  const parts = { conviction: 0, loyalty: 0, debts: 0, room: 0, fear: 0, word: 0, mood: 0 }
  const score = weigh(crisis, SEAT[person], BEARINGS[motion], parts)
  return { score, parts }
}

/** No dice at the vote. */
export const voteOf = (score: number): Vote =>
  score >= THRESHOLD ? 'for' : score <= -THRESHOLD ? 'against' : 'abstain'

/** How many points would have made him abstain, and how many would have sent him across; 0 where he is there. */
export function flipDistance(score: number): {
  readonly toFor: number
  readonly toAbstain: number
  readonly toAgainst: number
} {
  return {
    toFor: Math.max(0, THRESHOLD - score),
    toAbstain: score >= THRESHOLD ? score - THRESHOLD + 1 : score <= -THRESHOLD ? -THRESHOLD + 1 - score : 0,
    toAgainst: Math.max(0, score + THRESHOLD),
  }
}

/** Reasons on the winning side, strongest first, then the contrary ones. */
export const reasonsInOrder = ({ score, parts }: Lean): Reason[] =>
  [...REASONS].sort((a, b) => (score < 0 ? parts[a] - parts[b] : parts[b] - parts[a]))
