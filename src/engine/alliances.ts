/**
 * Who holds with whom: ties, camps, the men on whom a vote turns, and who of
 * the winners could be next. Nothing here changes a crisis. Each question is
 * asked with somebody's eyes, and then uses only what he can know; or of the
 * truth, which is for afterwards.
 */
import {
  BLOCS,
  type BlocId,
  type Crisis,
  FULL_MEMBERS,
  type FullMember,
  INSTITUTIONS,
  type Institution,
  type Pact,
  PEOPLE,
  type PersonId,
  SEAT,
} from './crisis.ts'
import { keepsPost } from './outcome.ts'
import { rounded } from './reasons.ts'

/** Whose eyes we look with: a person's, or nobody's. */
export type Eyes = PersonId | 'truth'

const MEN = PEOPLE.length
const cell = (one: PersonId, other: PersonId): number => SEAT[one] * MEN + SEAT[other]
const within = (value: number): number => Math.max(-100, Math.min(100, value))

// Pacts are read here alone, so that a pact may come to say more of itself.

/** Whether somebody is in a pact or has heard of it. */
export const knowsPact = ({ members, knownTo }: Pact, person: PersonId): boolean =>
  members.includes(person) || knownTo.includes(person)

export const pactsSeenBy = (crisis: Crisis, eyes: Eyes): readonly Pact[] =>
  eyes === 'truth' ? crisis.pacts : crisis.pacts.filter(pact => knowsPact(pact, eyes))

/** How strongly a pact holds two people together, in points of a lean; 0 if it does not. */
export const bondOf = ({ members, strength }: Pact, one: PersonId, other: PersonId): number =>
  members.includes(one) && members.includes(other) ? strength : 0

// Ties

/** What a favour owed, either way, is worth in points of trust: as much as a strong act moves. */
const FAVOUR = 10
/** What a point of a pact is worth in points of trust: a pact of full strength makes fair friends of strangers. */
const BOND = 2
/** What it is worth, in per cent, that two others are surely on one side. */
const COMPANY = 50

/**
 * How close two people are, −100…100; the same from either end.
 *
 * In truth: the mean of their trust in each other, 10 for each favour owed
 * between them, and 2 for each point of a pact they share. A man who looks at
 * his own ties knows his trust and not the other's, which he takes for
 * returned; he knows all favours of his own, and the pacts he is in or has
 * heard of. Of a pair of others he knows only where he thinks they stand: half
 * the product of his two guesses, and the pacts he has heard of.
 */
export function affinity(crisis: Crisis, one: PersonId, other: PersonId, eyes: Eyes): number {
  let bonds = 0
  for (const pact of pactsSeenBy(crisis, eyes)) bonds += BOND * bondOf(pact, one, other)
  const favours = FAVOUR * (crisis.favours[cell(one, other)]! + crisis.favours[cell(other, one)]!)
  if (eyes === 'truth')
    return within(
      rounded(crisis.trust[cell(one, other)]! + crisis.trust[cell(other, one)]!, 2) + favours + bonds,
    )
  if (eyes === one || eyes === other)
    return within(crisis.trust[cell(eyes, eyes === one ? other : one)]! + favours + bonds)
  const company = crisis.guesses[cell(eyes, one)]! * crisis.guesses[cell(eyes, other)]!
  return within(rounded(COMPANY * company, 10_000) + bonds)
}

/** The ties of some people, as a table: row by row, 0 on the diagonal. */
export const tiesAmong = (crisis: Crisis, people: readonly PersonId[], eyes: Eyes): number[] =>
  people.flatMap(one => people.map(other => (one === other ? 0 : affinity(crisis, one, other, eyes))))

// Camps

/** Two camps, as a landscape's lowest point has them. */
export interface Split {
  /** Of each actor, whether he stands in the other camp than the first actor. */
  readonly apart: readonly boolean[]
  /** The energy of the split: what ties across the divide come to, each pair counted once. */
  readonly energy: number
  /**
   * How firmly each stands, in points of tie a head: what ties his own camp has
   * for him, less those across. At 0 he would stand as well in the other.
   */
  readonly firmness: readonly number[]
  /** Splits that nobody would leave alone; with more than one, history could have come to rest elsewhere. */
  readonly lows: number
}

/**
 * Two camps read off sizes and ties: of all splits the one of least energy,
 * E = Σ sᵢ·sⱼ·pᵢⱼ over the pairs that are apart. Axelrod and Bennett, “A
 * landscape theory of aggregation”, BJPS 23 (1993). Splits are visited so that
 * one actor moves at a time (Gray's code), the first never. Of equal splits
 * the one that leaves most with the first actor stands, then the one whose
 * deserters come first.
 */
export function lowestSplit(sizes: readonly number[], ties: readonly number[]): Split {
  const count = sizes.length
  const pull = ties.map((tie, at) => sizes[Math.floor(at / count)]! * sizes[at % count]! * tie)
  const camp = sizes.map(() => 1)
  // What each would add to the energy by moving, for as long as nobody else does.
  const cost = sizes.map((_, actor) => {
    let sum = 0
    for (let other = 0; other < count; other++) sum += pull[actor * count + other]!
    return sum
  })
  const isLow = (): boolean => cost.every(each => each >= 0)
  let energy = 0
  let apart = 0
  let best = { energy, apart, camp: [...camp], cost: [...cost] }
  let lows = isLow() ? 1 : 0
  for (let visit = 1; visit < 2 ** Math.max(0, count - 1); visit++) {
    const mover = 1 + Math.log2(visit & -visit)
    energy += cost[mover]!
    apart += camp[mover]!
    camp[mover] = -camp[mover]!
    cost[mover] = 0 - cost[mover]!
    for (let other = 0; other < count; other++) {
      if (other === mover) continue
      cost[other]! += 2 * camp[mover]! * camp[other]! * pull[mover * count + other]!
    }
    if (isLow()) lows++
    if (energy < best.energy || (energy === best.energy && comesFirst(camp, apart, best)))
      best = { energy, apart, camp: [...camp], cost: [...cost] }
  }
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return {
    apart: best.camp.map(side => side < 0),
    energy: best.energy,
    firmness: best.cost.map((each, actor) => {
      const others = sizes[actor]! * (all - sizes[actor]!)
      return others === 0 ? 0 : rounded(each, others)
    }),
    lows,
  }
}

/** Which of two splits of one energy stands. */
function comesFirst(
  camp: readonly number[],
  apart: number,
  best: { readonly apart: number; readonly camp: readonly number[] },
): boolean {
  if (apart !== best.apart) return apart < best.apart
  const parting = camp.findIndex((side, actor) => side !== best.camp[actor])
  return parting >= 0 && camp[parting]! < 0
}

/** Below so many points a head a man is held by neither camp. */
const LOOSE = 3

export interface Camps {
  /** Those who would hold with Khrushchev, himself first. */
  readonly khrushchev: readonly FullMember[]
  readonly others: readonly FullMember[]
  /** Those whom neither camp holds: they stand in the one or the other for next to nothing. */
  readonly loners: readonly FullMember[]
  /** How far each of the eleven is from changing camps, in points of tie a head. */
  readonly firmness: Readonly<Record<FullMember, number>>
  readonly lows: number
}

/** The eleven in two camps and those in neither, by their ties; each is as heavy as the others heed him. */
export function campsOf(crisis: Crisis, eyes: Eyes): Camps {
  const { apart, firmness, lows } = lowestSplit(
    FULL_MEMBERS.map(member => crisis.weight[SEAT[member]]!),
    tiesAmong(crisis, FULL_MEMBERS, eyes),
  )
  const held = (member: FullMember): boolean => firmness[SEAT[member]]! >= LOOSE
  return {
    khrushchev: FULL_MEMBERS.filter(member => held(member) && !apart[SEAT[member]]),
    others: FULL_MEMBERS.filter(member => held(member) && apart[SEAT[member]]),
    loners: FULL_MEMBERS.filter(member => !held(member)),
    firmness: Object.fromEntries(
      FULL_MEMBERS.map(member => [member, firmness[SEAT[member]]!]),
    ) as Camps['firmness'],
    lows,
  }
}

// Who is pivotal

/** What a voter has said, or is taken to have settled on; undefined if he may still go either way. */
export type Stand = 'for' | 'against' | undefined

export interface Pivots {
  /** Of each voter, in how many of the ways the others could vote his vote decides; 0 if he is settled. */
  readonly swings: readonly number[]
  /** Ways in which the unsettled others of one unsettled voter could vote. */
  readonly ways: number
  /** Of each voter, in how many orders of the unsettled he is the one who brings the quota. */
  readonly orders: readonly number[]
  /** Orders in which the unsettled could come in. */
  readonly orderings: number
}

/**
 * Who decides a weighted vote, given what some have settled on: Banzhaf's
 * count of swings (“Weighted voting doesn't work”, Rutgers Law Review 19,
 * 1965) and Shapley and Shubik's of pivots (“A method for evaluating the
 * distribution of power in a committee system”, APSR 48, 1954), both as whole
 * numbers. Exact up to 18 unsettled voters.
 */
export function pivotsAmong(
  weights: readonly number[],
  quota: number,
  stands: readonly Stand[] = weights.map(() => undefined),
): Pivots {
  const said = weights.reduce((sum, weight, voter) => sum + (stands[voter] === 'for' ? weight : 0), 0)
  const open = weights.flatMap((_, voter) => (stands[voter] === undefined ? [voter] : []))
  const factorials = [1]
  for (let n = 1; n <= open.length; n++) factorials.push(n * factorials[n - 1]!)
  const swings = weights.map(() => 0)
  const orders = weights.map(() => 0)
  for (let coalition = 0; coalition < 2 ** open.length; coalition++) {
    let sum = said
    let size = 0
    for (let at = 0; at < open.length; at++) {
      if (((coalition >> at) & 1) === 0) continue
      sum += weights[open[at]!]!
      size++
    }
    if (sum < quota) continue
    for (let at = 0; at < open.length; at++) {
      const voter = open[at]!
      if (((coalition >> at) & 1) === 0 || sum - weights[voter]! >= quota) continue
      swings[voter]!++
      orders[voter]! += factorials[size - 1]! * factorials[open.length - size]!
    }
  }
  return {
    swings,
    ways: 2 ** Math.max(0, open.length - 1),
    orders,
    orderings: factorials[open.length]!,
  }
}

/** So sure of a man, in points of a guess, one counts a silent vote as had. */
const SURE = 90
/** So sure of the contrary, one does not count a word that was given. */
const DOUBT = 50

/**
 * What each of the eleven has settled on: in truth what he has said; to
 * somebody's mind, what he believes of it. Of Khrushchev it goes without saying.
 */
export const standsOf = (crisis: Crisis, eyes: Eyes): Stand[] =>
  FULL_MEMBERS.map(member => {
    const word = crisis.word[SEAT[member]]! || (member === 'khrushchev' ? -1 : 0)
    const guess = eyes === 'truth' || eyes === member ? 0 : crisis.guesses[cell(eyes, member)]!
    if (word !== 0) return guess * word <= -DOUBT ? undefined : standing(word)
    return Math.abs(guess) >= SURE ? standing(guess) : undefined
  })

const standing = (leaning: number): Stand => (leaning > 0 ? 'for' : 'against')

/** Votes that carry a motion: more than half of the full members. */
export const MAJORITY = Math.floor(FULL_MEMBERS.length / 2) + 1

export interface Pivotal {
  /** Those on whom the dismissal turns in so many of `ways`, the most first. */
  readonly swings: readonly { readonly member: FullMember; readonly swings: number }[]
  readonly ways: number
  /** How many are for it, and how many more it needs; 0 if it is carried already. */
  readonly for: number
  readonly needed: number
  /** How many are unsettled. */
  readonly open: number
}

/** On whom the dismissal turns, given what has been said. */
export function pivotalIn(crisis: Crisis, eyes: Eyes): Pivotal {
  const stands = standsOf(crisis, eyes)
  const { swings, ways } = pivotsAmong(
    FULL_MEMBERS.map(() => 1),
    MAJORITY,
    stands,
  )
  const ayes = stands.filter(stand => stand === 'for').length
  return {
    swings: FULL_MEMBERS.map((member, at) => ({ member, swings: swings[at]! }))
      .filter(each => each.swings > 0)
      .sort((a, b) => b.swings - a.swings),
    ways,
    for: ayes,
    needed: Math.max(0, MAJORITY - ayes),
    open: stands.filter(stand => stand === undefined).length,
  }
}

// Who is next

/** A set of people as bits, in the order of their powers. */
type Coalition = number

/** The power of every coalition, by number of the set. */
function sumsOf(powers: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** powers.length)
  for (let at = 0, half = 1; at < powers.length; at++, half *= 2)
    for (let set = 0; set < half; set++) sums[half + set] = sums[set]! + powers[at]!
  return sums
}

/** Which coalitions would last, as 1 or 0 by number of the set. */
function lastingOf(sums: Float64Array, majority: number): Uint8Array {
  const lasting = new Uint8Array(sums.length)
  for (let whole = 1; whole < sums.length; whole++) {
    const bar = majority * sums[whole]!
    let part = (whole - 1) & whole
    while (part > 0 && (lasting[part] === 0 || 100 * sums[part]! <= bar)) part = (part - 1) & whole
    lasting[whole] = part > 0 ? 0 : 1
  }
  return lasting
}

const membersOf = <T>(people: readonly T[], coalition: Coalition): T[] =>
  people.filter((_, at) => ((coalition >> at) & 1) === 1)

/**
 * Which coalitions would last, each as the places of its members: those of
 * which no winning part would itself last. A part wins if it has more than so
 * many per cent of the whole's power. Acemoglu, Egorov and Sonin, “Coalition
 * formation in non-democracies”, REStud 75 (2008).
 */
export function lastingCoalitions(powers: readonly number[], majority = 50): number[][] {
  const lasting = lastingOf(sumsOf(powers), majority)
  const places = [...powers.keys()]
  return [...lasting].flatMap((lasts, set) => (lasts === 1 ? [membersOf(places, set)] : []))
}

/**
 * The places of those who rule in the end: the weakest of the lasting
 * coalitions that win, since in it each has the largest share.
 */
export function rulingCoalition(powers: readonly number[], majority = 50): number[] {
  const sums = sumsOf(powers)
  const lasting = lastingOf(sums, majority)
  const all = sums.length - 1
  let ruling = all
  for (let set = 1; set < all; set++) {
    if (lasting[set] === 0 || 100 * sums[set]! <= majority * sums[all]!) continue
    if (sums[set]! < sums[ruling]!) ruling = set
  }
  return membersOf([...powers.keys()], ruling)
}

/** What an institution that obeys a man adds to his power, in points of weight. */
const OBEYED = 10

/**
 * What a man brings to a coalition, in points: how much the others heed him, 10
 * for each institution that obeys him, and one for each full member of the
 * Committee in a bloc whose patron he is.
 */
export function powerOf(crisis: Crisis, person: PersonId): number {
  const { institutions, blocs } = backingOf(crisis, person)
  return blocs.reduce(
    (power, bloc) => power + crisis.blocs[bloc].size,
    crisis.weight[SEAT[person]]! + OBEYED * institutions.length,
  )
}

/** The institutions that obey a man, and the blocs whose patron he is. */
export const backingOf = (
  crisis: Crisis,
  person: PersonId,
): { readonly institutions: readonly Institution[]; readonly blocs: readonly BlocId[] } => ({
  institutions: INSTITUTIONS.filter(institution => crisis.holders[institution] === person),
  blocs: BLOCS.filter(bloc => crisis.blocs[bloc].patron === person),
})

/** Why a man who sits at the table could be the next to leave it. */
export const GROUNDS = ['shutOut', 'word', 'distrusted'] as const
export type Ground = (typeof GROUNDS)[number]

export interface Endangered {
  readonly person: PersonId
  /**
   * `shutOut`: the coalition that could expel the rest has no use for him. `word`: at some
   * time he spoke for those who lost. `distrusted`: his ties to the rest of the
   * table come to less than nothing.
   */
  readonly grounds: readonly Ground[]
  /** Whether he brings more power than the mean of the table: if he is shut out, then for that. */
  readonly strong: boolean
  /** In how many of `trials` he is left out. */
  readonly leftOut: number
}

export interface Next {
  /** Who sits in the Presidium after the last vote, or the eleven strongest of them: the others would follow. */
  readonly table: readonly PersonId[]
  /** Whether they would last as they sit: then nobody need fear the rest. */
  readonly lasts: boolean
  /** Those who could expel the rest, and then last; all, if all would. */
  readonly coalition: readonly PersonId[]
  /** Who is in danger, most first. */
  readonly endangered: readonly Endangered[]
  /** The powers as they are, and each of the strongest in turn a tenth more and a tenth less. */
  readonly trials: number
}

/**
 * After the last vote: which smaller coalition among those who are left could
 * expel the rest and last (Acemoglu, Egorov and Sonin 2008), and who is in
 * danger. Ruling coalitions can be fragile, as the same paper shows: so the
 * question is asked again with each of the three strongest a tenth stronger
 * and a tenth weaker, and a man counts as shut out if he is in at least half of
 * the answers. Their
 * theory knows power alone; that a man's word was with the losers, and that
 * nobody would miss him, are grounds of their own. Undefined before the end.
 */
export function whoIsNext(crisis: Crisis): Next | undefined {
  if (crisis.outcome === undefined) return undefined
  const seated = PEOPLE.filter(person => sits(crisis, person))
  const heavy = strongest(
    seated.map(person => powerOf(crisis, person)),
    FULL_MEMBERS.length,
  )
  const table = seated.filter((_, at) => heavy.includes(at))
  const powers = table.map(person => 10 * powerOf(crisis, person))
  const trials = [
    powers,
    ...strongest(powers, DOUBTED).flatMap(at =>
      [9, 11].map(tenths => powers.map((power, place) => (place === at ? (power / 10) * tenths : power))),
    ),
  ].map(each => rulingCoalition(each))
  const [places] = trials as [number[]]
  const losers = sideThatLost(crisis)
  const middle = powers.reduce((sum, power) => sum + power, 0) / powers.length
  const endangered = table
    .map((person, at): Endangered => {
      const leftOut = trials.filter(ruling => !ruling.includes(at)).length
      const ties = table.reduce(
        (sum, other) => (other === person ? sum : sum + affinity(crisis, person, other, 'truth')),
        0,
      )
      const holds: Readonly<Record<Ground, boolean>> = {
        shutOut: 2 * leftOut >= trials.length,
        word: losers !== 0 && spokeFor(crisis, person, losers),
        distrusted: ties < 0,
      }
      return {
        person,
        grounds: GROUNDS.filter(ground => holds[ground]),
        strong: powers[at]! > middle,
        leftOut,
      }
    })
    .filter(({ grounds }) => grounds.length > 0)
    .sort((a, b) => b.grounds.length - a.grounds.length || b.leftOut - a.leftOut)
  return {
    table,
    lasts: places.length === table.length,
    coalition: places.map(at => table[at]!),
    endangered,
    trials: trials.length,
  }
}

/** How many of the strongest could be a little stronger or weaker than they seem. */
const DOUBTED = 3

/** The places of so many of the strongest. */
const strongest = (powers: readonly number[], many: number): number[] =>
  [...powers.keys()].sort((a, b) => powers[b]! - powers[a]! || a - b).slice(0, many)

/** A full member who was not put out, or a candidate who was raised. */
function sits(crisis: Crisis, person: PersonId): boolean {
  const fate = crisis.fates[person]
  return SEAT[person] < FULL_MEMBERS.length ? fate === 'stays' || fate === 'reprimanded' : fate === 'raised'
}

/** 1 if those against Khrushchev lost, −1 if he did, 0 if nobody was said to. */
function sideThatLost({ outcome }: Crisis): 1 | -1 | 0 {
  if (outcome === undefined || outcome === 'settled' || outcome === 'boomerang') return 0
  return keepsPost(outcome) ? 1 : -1
}

/** Whether he ever declared for a side in front of the others, by word or by hand. */
function spokeFor(crisis: Crisis, person: PersonId, sign: 1 | -1): boolean {
  const [side, vote] = sign > 0 ? (['seven', 'for'] as const) : (['khrushchev', 'against'] as const)
  return crisis.log.some(({ event }) =>
    event.type === 'word-given'
      ? event.by === person && event.side === side
      : event.type === 'roll-called' &&
        event.motion === 'dismissal' &&
        event.ballots.some(ballot => ballot.member === person && ballot.vote === vote),
  )
}
