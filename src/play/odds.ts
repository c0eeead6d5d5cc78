/**
 * What the rest of a play may come to. From a moment the rest is run again,
 * many times, and what it comes to is counted; for every option there with the
 * same list of seeds, so that between two options only the option differs.
 *
 * In each run the luck of the days to come and everybody's mood are drawn anew:
 * nobody could know a mood, and the odds are not to tell it. What has been said
 * and done in an old mood stays said, and so do ties, guesses and what the
 * blocs think, which are the position itself: people have acted on them, and
 * other ones would be another crisis.
 * The viewpoint's later acts are chosen like anybody's, by his temperament, so
 * that an option is not credited with what the player made of it later.
 */
import { handOver, keepsPost, OUTCOMES, type Outcome, type PersonId } from '../engine/index.ts'
import { askOf, holds } from '../narrator/answers.ts'
import type { OptionEntry, SceneEntry } from '../narrator/storyIndex.ts'
import { actedOn, contextOf, errandsNow, type Position, standingOf } from './director.ts'
import type { Edition } from './edition.ts'

/** How often each thing came of so many runs. */
export interface Odds {
  readonly runs: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** Runs in which Khrushchev keeps his post. */
  readonly keeps: number
  /** Runs in which the chair's first, second and third objective is met. */
  readonly met: readonly [number, number, number]
}

/** A share in thousandths, and the 95 % interval about it. */
export interface Share {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** What taking a way would have been worth. */
export interface OptionOdds {
  /** As a path counts it. */
  readonly way: number
  /** The option's id, or the errand's; `errands.rest` for letting an evening go. */
  readonly id: string
  /** Of an errand, the option in it that serves the chair best: the one that is counted. */
  readonly within?: string
  readonly taken: boolean
  readonly odds: Odds
  /** Over the way taken, or over letting the moment pass where none is: how much oftener Khrushchev keeps his post, and how much more of what the chair wants is met. */
  readonly keeps: Share
  readonly aims: Share
}

/** A moment of a play and what it may come to. */
export interface Moment {
  readonly slot: number
  readonly chair: PersonId
  /** If the chair lets the moment pass. */
  readonly now: Odds
  /** Of every way that is open; none where there is nothing political to decide. */
  readonly options: readonly OptionOdds[]
}

/** From where the rest is run again. */
export type Start = Pick<Position, 'chair' | 'crisis' | 'taken' | 'ran'>

/**
 * What came of one run in one byte: the outcome's place in `OUTCOMES`, and
 * above it a bit for each objective. Small enough to send a million of.
 */
export type Futures = Uint8Array
const OBJECTIVE_BITS = [8, 16, 32] as const
const OUTCOME_MASK = 7

/** Something that can be answered once the rest has been run again from some moments. */
export interface Inquiry<Answer> {
  readonly starts: readonly Start[]
  /** Takes the futures of each start, in order. */
  readonly answer: (futures: readonly Futures[]) => Answer
}

export interface OddsOptions {
  /** How many times the rest is run again. */
  readonly runs?: number
  /** The way that the play took from here. */
  readonly taken?: number
}

export const RUNS = 1000

/** The odds at a moment, worked out here and now. */
export function oddsAt(
  edition: Edition,
  position: Position,
  { runs = RUNS, taken }: OddsOptions = {},
): Moment {
  const { starts, answer } = inquire(edition, position, taken)
  const seeds = seedsOf(position.crisis.seed, runs)
  return answer(starts.map(start => futuresOf(edition, start, seeds)))
}

/**
 * Seeds for the re-runs of a play, all different; the same for every moment and
 * option of it. None is the still seed, under which everybody does what he is
 * likeliest to do. The mixing is the 32-bit finaliser of murmur3, which never
 * makes two numbers one.
 */
export function seedsOf(playSeed: number, runs: number): number[] {
  const seeds: number[] = []
  for (let n = 0; seeds.length < runs; n++) {
    let h = (Math.imul(playSeed + 1, 0x9e3779b1) + n) | 0
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    h = (h ^ (h >>> 16)) >>> 0
    if (h !== 0) seeds.push(h)
  }
  return seeds
}

/** Runs the rest again, once for each seed. */
export function futuresOf(edition: Edition, start: Start, seeds: readonly number[]): Futures {
  const objectives = edition.objectivesOf(start.chair)
  return Uint8Array.from(seeds, seed => {
    const crisis = handOver(start.crisis, edition.opening, seed)
    const ask = askOf(contextOf(edition, { ...start, crisis }))
    let future = OUTCOMES.indexOf(crisis.outcome!)
    for (const [at, objective] of objectives.entries())
      if (holds(objective, ask)) future |= OBJECTIVE_BITS[at]!
    return future
  })
}

/** Counts what came of the runs. */
export function oddsIn(futures: Futures): Odds {
  const outcomes = Object.fromEntries(OUTCOMES.map(outcome => [outcome, 0])) as Record<Outcome, number>
  const met: [number, number, number] = [0, 0, 0]
  let keeps = 0
  for (const future of futures) {
    const outcome = outcomeIn(future)
    outcomes[outcome]++
    if (keepsPost(outcome)) keeps++
    for (const [at, bit] of OBJECTIVE_BITS.entries()) if (future & bit) met[at]!++
  }
  return { runs: futures.length, outcomes, keeps, met }
}

const outcomeIn = (future: number): Outcome => OUTCOMES[future & OUTCOME_MASK]!

/** What a future is worth, from 0 to 1. */
export type Worth = (future: number) => number
export const KEEPS: Worth = future => (keepsPost(outcomeIn(future)) ? 1 : 0)
/** Of the chair's three objectives, how many are met: what its man would call success. */
export const AIMS: Worth = future =>
  OBJECTIVE_BITS.reduce((met, bit) => met + (future & bit ? 1 : 0), 0) / OBJECTIVE_BITS.length

/** The same on average over all runs, in thousandths: 1000 when every objective always is. */
export const aimsIn = ({ runs, met }: Odds): number =>
  Math.round((1000 * (met[0] + met[1] + met[2])) / (3 * runs))

/** The 97.5 % point of the normal distribution. */
const Z = 1.96

/**
 * A share with its 95 % interval. Wilson, “Probable inference, the law of
 * succession, and statistical inference”, JASA 22 (1927).
 */
export function share(count: number, runs: number): Share {
  const p = count / runs
  const middle = p + (Z * Z) / (2 * runs)
  const reach = Z * Math.sqrt((p * (1 - p)) / runs + (Z * Z) / (4 * runs * runs))
  const scale = 1 + (Z * Z) / runs
  return inThousandths(p, (middle - reach) / scale, (middle + reach) / scale)
}

/**
 * How much more one list of futures is worth than another of the same seeds, a
 * run on average, with its 95 % interval. Common seeds make most runs agree,
 * and those say that there is no difference. Agresti and Min, “Simple improved
 * confidence intervals for comparing matched proportions”, Statistics in
 * Medicine 24 (2005): two runs are added, that half of one differs either way.
 */
export function difference(ours: Futures, theirs: Futures, worth: Worth): Share {
  let sum = 0
  let squares = 0
  for (let run = 0; run < ours.length; run++) {
    const gained = worth(ours[run]!) - worth(theirs[run]!)
    sum += gained
    squares += gained * gained
  }
  const runs = ours.length + 2
  const middle = sum / runs
  const reach = (Z * Math.sqrt(squares + 1 - (sum * sum) / runs)) / runs
  return inThousandths(sum / ours.length, middle - reach, middle + reach)
}

const inThousandths = (middle: number, low: number, high: number): Share => ({
  share: Math.round(1000 * middle),
  low: Math.floor(1000 * Math.max(-1, low) + 1e-9),
  high: Math.ceil(1000 * Math.min(1, high) - 1e-9),
})

/** One way on, and the moments that could be meant by it: of an errand, one for each option in it. */
interface WayOn {
  readonly way: number
  readonly id: string
  readonly branches: readonly { readonly id?: string; readonly start: Start }[]
}

/** What has to be run again to know the odds at a moment. */
export function inquire(edition: Edition, position: Position, taken?: number): Inquiry<Moment> {
  const ways = waysOf(edition, position)
  return {
    starts: [position, ...ways.flatMap(({ branches }) => branches.map(({ start }) => start))],
    answer([now, ...rest]) {
      const counted = ways.map(({ way, id, branches }) => ({
        way,
        id,
        ...bestOf(branches, rest.splice(0, branches.length)),
      }))
      const measure = counted.find(({ way }) => way === taken)?.futures ?? now!
      return {
        slot: position.crisis.slot,
        chair: position.chair,
        now: oddsIn(now!),
        options: counted.map(({ way, id, within, futures }) => ({
          way,
          id,
          ...(within !== undefined && { within }),
          taken: way === taken,
          odds: oddsIn(futures),
          keeps: difference(futures, measure, KEEPS),
          aims: difference(futures, measure, AIMS),
        })),
      }
    },
  }
}

interface Counted {
  readonly within?: string
  readonly futures: Futures
}

function bestOf(branches: WayOn['branches'], futures: readonly Futures[]): Counted {
  const counted = branches.map(({ id }, at): Counted => ({ within: id, futures: futures[at]! }))
  return counted.reduce((best, each) => (sumOf(each.futures) > sumOf(best.futures) ? each : best))
}

const sumOf = (futures: Futures): number => aimsIn(oddsIn(futures))

/** The ways that are open and can change anything: going round a warning and marking a notebook cannot. */
function waysOf(edition: Edition, position: Position): WayOn[] {
  if (position.stage === 'scene')
    return branchesOf(edition, position, position.scene!).map(({ way, id, start }) => ({
      way,
      id,
      branches: [{ start }],
    }))
  if (position.stage !== 'errands') return []
  const errands = errandsNow(edition, position)
  return [
    ...errands.map((errand, way) => ({
      way,
      id: errand.id,
      branches: branchesOf(edition, position, errand),
    })),
    { way: errands.length, id: 'errands.rest', branches: [{ start: position }] },
  ]
}

const branchesOf = (
  edition: Edition,
  position: Position,
  scene: SceneEntry,
): { readonly way: number; readonly id: string; readonly start: Start }[] =>
  scene.options.flatMap((option, way) =>
    standingOf(edition, position, option) === 'open'
      ? [{ way, id: option.id, start: startAfter(position, option) }]
      : [],
  )

/** When an option's acts are done, and before time passes: what follows is drawn anew in every run. */
export function startAfter(position: Position, option: OptionEntry): Start {
  const { chair, taken, ran } = position
  return { chair, ran, taken: new Set([...taken, option.id]), crisis: actedOn(position, option) }
}
