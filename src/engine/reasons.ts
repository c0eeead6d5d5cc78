/**
 * Why a person leans as he does. A lean *is* the sum of its reasons, each a
 * whole number of points, so the account given cannot drift from the rule.
 */
import { type Crisis, FULL_MEMBERS, ISSUES, type Motion, PEOPLE, type PersonId, SEAT, type Vote } from './crisis.ts'
import { type Lean, REASONS, type Reason } from './events.ts'

/** At this many points a man votes for, and at minus as many against; between, he abstains. */
export const THRESHOLD = 6

/** How much each issue speaks for a motion, in per cent, in the order of `ISSUES`. */
export const MOTION_WEIGHTS: Readonly<Record<Motion, readonly number[]>> = {
  /** One-man rule was the complaint that carried waverers (arguments.md A1); the reform moved the managers. */
  dismissal: [40, 15, 25, 20],
  /** Molotov's cure for one-man rule: secretaries “for general questions” (ZHUKOV-MS). */
  abolition: [70, 5, 15, 10],
  /** Whoever wants the plenum to decide wants Khrushchev kept. */
  plenum: [40, 15, 25, 20],
}
/** Which way a motion leans: 1 towards the seven, −1 towards Khrushchev. */
const DIRECTION: Readonly<Record<Motion, 1 | -1>> = { dismissal: 1, abolition: 1, plenum: -1 }
/** Loyalty, debts and a public word bind less to the milder motion; in per cent. */
const BINDING: Readonly<Record<Motion, number>> = { dismissal: 100, abolition: 50, plenum: 100 }

/** Points of conviction when all views and care are at their limit. */
const CONVICTION = 45
/** Points of loyalty when all he trusts stand on one side. */
const LOYALTY = 90
/** What one favour owed to a man known to stand on a side is worth. */
const FAVOUR = 6
/** What the room is worth to a man with no nerve who is certain who wins. */
const ROOM = 28
/** What fear is worth to a man wholly exposed, and safe on one side only. */
const FEAR = 20
/** What it costs to go back on a public word. */
const WORD = 18

const MEN = PEOPLE.length
const MEMBERS = FULL_MEMBERS.length

/** The nearest whole number to n / d, halves away from zero, so that swapped sides swap signs. */
export const rounded = (n: number, d: number): number =>
  n < 0 ? 0 - Math.floor((-2 * n + d) / (2 * d)) : Math.floor((2 * n + d) / (2 * d))

/**
 * Agreement with the motion, issue by issue: direction times strength, times
 * how much he cares. Rabinowitz and Macdonald, “A directional theory of issue
 * voting”, APSR 83 (1989).
 */
function conviction(crisis: Crisis, person: number, motion: Motion): number {
  const weights = MOTION_WEIGHTS[motion]
  const row = person * ISSUES.length
  let sum = 0
  for (let issue = 0; issue < weights.length; issue++) sum += weights[issue]! * crisis.views[row + issue]!
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

const regard: Regard = { pull: 0, heed: 0, owed: 0, seven: 0, voices: 0 }

/** Fills `regard` for one person. Leans are asked for a thousand times a crisis, so the three share a loop. */
function look(crisis: Crisis, person: number): void {
  const { trust, guesses, favours, weight, care } = crisis
  let pull = 0
  let heed = 0
  let owed = 0
  let seven = 0
  let voices = 0
  for (let other = 0, cell = person * MEN; other < MEN; other++, cell++) {
    const guess = guesses[cell]!
    if (guess === 0) continue
    const sure = guess < 0 ? -guess : guess
    const heavy = weight[other]!
    pull += heavy * trust[cell]! * guess
    heed += heavy * sure
    owed += favours[cell]! * guess
    if (other < MEMBERS) {
      const voice = heavy * care[other]! * sure
      voices += voice
      if (guess > 0) seven += voice
    }
  }
  regard.pull = pull
  regard.heed = heed
  regard.owed = owed
  regard.seven = seven
  regard.voices = voices
}

/**
 * Trust in those he believes to stand on either side, by their weight: the
 * frustration of one camp less that of the other. Axelrod and Bennett, “A
 * landscape theory of aggregation”, BJPS 23 (1993).
 */
const loyalty = ({ pull, heed }: Regard): number => (heed === 0 ? 0 : rounded(LOYALTY * pull, 100 * heed))

/** Favours owed to men on either side, and the pacts he is in. */
const debts = (crisis: Crisis, person: number, { owed }: Regard): number =>
  rounded(FAVOUR * owed, 100) + crisis.bonds[person]!

/** His guess, in thousandths, that the seven win. */
export function chanceOfSeven(crisis: Crisis, person: number): number {
  look(crisis, person)
  return chance(crisis, regard)
}

/**
 * The share of weighted support he believes the seven have: among the members
 * until the Central Committee gathers, and by the hall as far as it has. Bueno
 * de Mesquita's challenge equation, as replicated by Scholz, Calbert and Smith
 * (2011).
 */
function chance(crisis: Crisis, { seven, voices }: Regard): number {
  const table = voices === 0 ? 500 : rounded(1000 * seven, voices)
  const gathered = crisis.hall.present
  if (gathered <= ROOM_SIZE) return table
  const hall = rounded(1000 * crisis.hall.against, gathered)
  return rounded(table * (FULL_COMMITTEE - gathered) + hall * gathered, FULL_COMMITTEE)
}

/** Full members of the Central Committee in June 1957 (STENO1998 via ZENK). */
export const FULL_COMMITTEE = 130
/** Presidium members, candidates and the other secretaries: all of them full members (plenum-and-places 1.3). */
export const ROOM_SIZE = 21

/** Wanting to be with the winners, damped by nerve; grows with the danger of losing. */
const room = (crisis: Crisis, person: number, regard: Regard): number =>
  rounded(ROOM * (100 - crisis.nerve[person]!) * (2 * chance(crisis, regard) - 1000), 100_000)

/** What the files could do to him on one side, less what they could on the other. */
const fear = (crisis: Crisis, person: number): number =>
  rounded(FEAR * crisis.exposure[person]! * (crisis.safeWithSeven[person]! - crisis.safeWithKhrushchev[person]!), 10_000)

const scratch: Record<Reason, number> = { conviction: 0, loyalty: 0, debts: 0, room: 0, fear: 0, word: 0, mood: 0 }

/** Fills the parts of a lean into the record given, and returns their sum. */
function weigh(crisis: Crisis, person: number, motion: Motion, parts: Record<Reason, number>): number {
  look(crisis, person)
  const binding = BINDING[motion]
  const direction = DIRECTION[motion]
  // + 0 turns a −0 into a 0, which JSON and equality would tell apart
  parts.conviction = direction * conviction(crisis, person, motion) + 0
  parts.loyalty = direction * rounded(binding * loyalty(regard), 100) + 0
  parts.debts = direction * rounded(binding * debts(crisis, person, regard), 100) + 0
  parts.room = direction * room(crisis, person, regard) + 0
  parts.fear = direction * fear(crisis, person) + 0
  parts.word = direction * rounded(binding * WORD * crisis.word[person]!, 100) + 0
  parts.mood = direction * crisis.mood[person]! + 0
  return (
    parts.conviction + parts.loyalty + parts.debts + parts.room + parts.fear + parts.word + parts.mood
  )
}

/**
 * Scores on the dismissal, of one crisis at a time. They are asked for far
 * oftener than what feeds them changes, so each is kept until `apply.ts` says
 * that its man has something new to weigh.
 */
const kept = { crisis: undefined as Crisis | undefined, scores: new Array<number>(MEN).fill(0), stands: new Array<boolean>(MEN).fill(false) }

/** The score of the man in a seat on the dismissal. */
export function scoreAt(crisis: Crisis, seat: number): number {
  if (kept.crisis !== crisis) {
    kept.crisis = crisis
    kept.stands.fill(false)
  }
  if (!kept.stands[seat]) {
    kept.scores[seat] = weigh(crisis, seat, 'dismissal', scratch)
    kept.stands[seat] = true
  }
  return kept.scores[seat]!
}

/** One man has something new to weigh. */
export function reweigh(seat: number): void {
  kept.stands[seat] = false
}

/** Everybody has. */
export function reweighAll(): void {
  kept.stands.fill(false)
}

/** The score alone, for those who only need to know which way he leans. */
export const scoreOf = (crisis: Crisis, person: PersonId, motion: Motion = 'dismissal'): number =>
  motion === 'dismissal' ? scoreAt(crisis, SEAT[person]) : weigh(crisis, SEAT[person], motion, scratch)

/** The lean with its parts. Plus is for the motion. */
export function leanOf(crisis: Crisis, person: PersonId, motion: Motion = 'dismissal'): Lean {
  const parts = { conviction: 0, loyalty: 0, debts: 0, room: 0, fear: 0, word: 0, mood: 0 }
  const score = weigh(crisis, SEAT[person], motion, parts)
  return { score, parts }
}

/** No dice at the vote. */
export const voteOf = (score: number): Vote =>
  score >= THRESHOLD ? 'for' : score <= -THRESHOLD ? 'against' : 'abstain'

/** How many points would have made him abstain, and how many would have sent him across; 0 where he is there. */
export function flipDistance(score: number): { readonly toFor: number; readonly toAbstain: number; readonly toAgainst: number } {
  return {
    toFor: Math.max(0, THRESHOLD - score),
    toAbstain: score >= THRESHOLD ? score - THRESHOLD + 1 : score <= -THRESHOLD ? -THRESHOLD + 1 - score : 0,
    toAgainst: Math.max(0, score + THRESHOLD),
  }
}

/** Reasons on the winning side, strongest first, then the contrary ones. */
export const reasonsInOrder = ({ score, parts }: Lean): Reason[] =>
  [...REASONS].sort((a, b) => (score < 0 ? parts[a] - parts[b] : parts[b] - parts[a]))
