/**
 * Where a play was decided: the odds after every decision and every slot, each
 * decision marked as chess players mark a move, and what others did that moved
 * the odds most.
 *
 * The scale is what the chair wants: of his three objectives, how many are met
 * on average, in thousandths; 333 is one objective, wholly won or lost. Whether
 * Khrushchev keeps his post is counted beside it.
 */
import { apply, type Crisis, PEOPLE, type PersonId, type PoliticalEvent, passTime } from '../engine/index.ts'
import { actedOn, type Position } from './director.ts'
import type { Edition } from './edition.ts'
import {
  AIMS,
  difference,
  type Futures,
  inquire,
  KEEPS,
  type Moment,
  type Odds,
  type OptionOdds,
  oddsIn,
  type Share,
  type Start,
  seedsOf,
} from './odds.ts'
import type { Rerun, Watch } from './rerun.ts'
import { follow, type Playthrough } from './turn.ts'

export const MOVE_MARKS = ['??', '?', '?!', '!?', '!', '!!'] as const
export type MoveMark = (typeof MOVE_MARKS)[number]

/** A point of the curve: after a decision, or once a slot has begun and the others have acted in it. */
export interface CurvePoint {
  /** Ways taken until then. */
  readonly step: number
  readonly slot: number
  readonly after: 'decision' | 'slot'
  readonly odds: Odds
}

/** A decision as it is judged afterwards. */
export interface Judged {
  /** Ways taken before it. */
  readonly step: number
  readonly moment: Moment
  readonly taken: OptionOdds
  /** The best of the others, if there was another. */
  readonly other: OptionOdds | undefined
  readonly mark: MoveMark | undefined
}

/** Something another did, and the odds with it less the odds without. */
export interface Stroke {
  readonly slot: number
  readonly by: PersonId
  readonly event: PoliticalEvent
  readonly aims: Share
  readonly keeps: Share
}

export interface TurningPoints {
  readonly chair: PersonId
  readonly runs: number
  readonly curve: readonly CurvePoint[]
  readonly decisions: readonly Judged[]
  /** The strongest first. */
  readonly strokes: readonly Stroke[]
}

/** Enough to mark a decision by: with common seeds most runs agree. */
export const CURVE_RUNS = 100
/** After so many, a moment at which no run hangs on what is decided is not run again any further. */
const FIRST_LOOK = 25

export async function turningPoints(
  edition: Edition,
  play: Playthrough,
  rerun: Rerun,
  { runs = CURVE_RUNS, ...watch }: Watch & { readonly runs?: number } = {},
): Promise<TurningPoints> {
  const seeds = seedsOf(play.seed, runs)
  const stations = stationsOf(edition, play)
  const inquiries = stations.map(({ position, way }) =>
    way === undefined ? undefined : inquire(edition, position, way),
  )
  const groups = stations.map(({ position }, at) => inquiries[at]?.starts ?? [position])
  const known = await lookedAt(groups, rerun, seeds, watch)

  const curve: CurvePoint[] = []
  const decisions: Judged[] = []
  const swings: Swing[] = []
  let last: { readonly crisis: Crisis; readonly futures: Futures } | undefined
  for (const [at, { step, position, way, after }] of stations.entries()) {
    const { slot } = position.crisis
    const inquiry = inquiries[at]
    if (after === undefined || inquiry === undefined) {
      const here = known.get(position)!
      curve.push({ step, slot, after: 'slot', odds: oddsIn(here) })
      if (last) swings.push({ position, before: last.crisis, moved: between(here, last.futures) })
      last = { crisis: position.crisis, futures: here }
      continue
    }
    const moment = inquiry.answer(inquiry.starts.map(start => known.get(start)!))
    const taken = moment.options.find(option => option.way === way)!
    curve.push({ step: step + 1, slot, after: 'decision', odds: taken.odds })
    decisions.push(judged(step, moment, taken))
    last = { crisis: after, futures: known.get(inquiry.starts[1 + moment.options.indexOf(taken)]!)! }
  }
  return {
    chair: play.chair,
    runs,
    curve,
    decisions,
    strokes: await strokesIn(play.chair, swings, known, rerun, seeds),
  }
}

/**
 * Runs the rest again from every start of every group, a few times; and then
 * the rest of the times where the starts of a group did not all come to the
 * same. A group of one is taken as far.
 */
async function lookedAt(
  groups: readonly (readonly Start[])[],
  rerun: Rerun,
  seeds: readonly number[],
  watch: Watch,
): Promise<ReadonlyMap<Start, Futures>> {
  const starts = [...new Set(groups.flat())]
  const few = await rerun(starts, seeds.slice(0, FIRST_LOOK), inPart(watch, 0, FIRST_LOOK / seeds.length))
  const known = new Map(starts.map((start, at) => [start, few[at]!]))
  const open = [...new Set(groups.filter(group => !areAlike(group.map(start => known.get(start)!))).flat())]
  const more = await rerun(open, seeds.slice(FIRST_LOOK), inPart(watch, FIRST_LOOK / seeds.length, 1))
  for (const [at, start] of open.entries())
    known.set(start, Uint8Array.from([...known.get(start)!, ...more[at]!]))
  return known
}

const areAlike = ([first, ...others]: readonly Futures[]): boolean =>
  others.length > 0 && others.every(each => each.every((future, run) => future === first![run]))

/** The same watch over a part of the work. */
const inPart = ({ onProgress, ...watch }: Watch, from: number, to: number): Watch => ({
  ...watch,
  ...(onProgress && {
    onProgress: (done, all) => onProgress(Math.round(1000 * (from + ((to - from) * done) / all)), 1000),
  }),
})

/** How much more the one is worth than the other, over the runs that both have. */
function between(here: Futures, there: Futures): number {
  const runs = Math.min(here.length, there.length)
  return difference(here.subarray(0, runs), there.subarray(0, runs), AIMS).share
}

/** A place on the way: a slot as it has begun, or a decision in it and the way taken. */
interface Station {
  readonly step: number
  readonly position: Position
  readonly way?: number
  /** The crisis when the decision has been carried out. */
  readonly after?: Crisis
}

/** Every slot and every decision of a play, in order. What is chosen off a menu is decided in its scene. */
function stationsOf(edition: Edition, { chair, seed, path, since }: Playthrough): Station[] {
  const follower = follow(edition, chair, seed, since)
  const at = (step: number): Position => follower.position(path.slice(0, step))!
  const stations: Station[] = [{ step: 0, position: at(0) }]
  for (const [step, way] of path.entries()) {
    const position = at(step)
    const option = position.stage === 'scene' ? position.scene!.options[way] : undefined
    let crisis = option ? actedOn(position, option) : position.crisis
    if (option) stations.push({ step, position, way, after: crisis })
    const next = at(step + 1)
    while (crisis.slot < next.crisis.slot) {
      crisis = passTime(crisis, edition.opening)
      const arrived = crisis.slot === next.crisis.slot
      stations.push({ step: step + 1, position: arrived ? next : { ...position, crisis } })
    }
  }
  return stations
}

/** From how many thousandths a decision is marked slightly, clearly, heavily. */
const SLIGHTLY = 50
const CLEARLY = 100
const HEAVILY = 200

function judged(step: number, moment: Moment, taken: OptionOdds): Judged {
  const others = moment.options.filter(option => option !== taken)
  const other = others.reduce<OptionOdds | undefined>(
    (best, each) => (best && best.aims.share >= each.aims.share ? best : each),
    undefined,
  )
  return { step, moment, taken, other, mark: other && markOf(other.aims) }
}

/**
 * As on a chess board, by what the best of the others would have been worth
 * over the way taken: `??` it threw much away, `?` some, `?!` a little; `!!`
 * every other way would have, `!` some, `!?` a little. Without a mark it made
 * no difference that so many runs can be sure of.
 */
export function markOf({ share, low, high }: Share): MoveMark | undefined {
  const size = Math.abs(share)
  if (size < SLIGHTLY || (low <= 0 && high >= 0)) return undefined
  const degree = size >= HEAVILY ? 0 : size >= CLEARLY ? 1 : 2
  return MOVE_MARKS[share > 0 ? degree : MOVE_MARKS.length - 1 - degree]
}

/** The marked decisions, the weightiest first. */
export const marked = ({ decisions }: TurningPoints): Judged[] =>
  decisions
    .filter(({ mark }) => mark !== undefined)
    .sort((a, b) => Math.abs(b.other!.aims.share) - Math.abs(a.other!.aims.share))

/** What a slot changed: the crisis before it, and as it had begun. */
interface Swing {
  readonly position: Position
  readonly before: Crisis
  readonly moved: number
}

/** Slots looked into, how much one must have moved, and what is worth telling of it. */
const LOOKED_INTO = 3
const WORTH_LOOKING = 30
const TOLD = 5

/** Of the slots that moved most, what each act of another did to it: the slot again without that act. */
async function strokesIn(
  chair: PersonId,
  swings: readonly Swing[],
  known: ReadonlyMap<Start, Futures>,
  rerun: Rerun,
  seeds: readonly number[],
): Promise<Stroke[]> {
  const looked = [...swings]
    .filter(({ moved }) => Math.abs(moved) >= WORTH_LOOKING)
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, LOOKED_INTO)
  const acts = looked.flatMap(({ position, before }) => {
    const events = position.crisis.log.slice(before.log.length)
    return events.flatMap(({ slot, event }, nth) => {
      const by = doerOf(event)
      if (by === undefined || by === chair) return []
      const without = events
        .filter((_, at) => at !== nth)
        .reduce((now, entry) => apply(now, entry.event), before)
      return [{ slot, by, event, position, start: { ...position, crisis: without } }]
    })
  })
  const futures = await rerun(
    acts.map(({ start }) => start),
    seeds,
  )
  return acts
    .map(({ slot, by, event, position }, at) => {
      const withIt = known.get(position)!
      const without = futures[at]!.subarray(0, withIt.length)
      return {
        slot,
        by,
        event,
        aims: difference(withIt, without, AIMS),
        keeps: difference(withIt, without, KEEPS),
      }
    })
    .filter(({ aims }) => aims.low > 0 || aims.high < 0)
    .sort((a, b) => Math.abs(b.aims.share) - Math.abs(a.aims.share))
    .slice(0, TOLD)
}

const doerOf = (event: PoliticalEvent): PersonId | undefined =>
  'by' in event ? PEOPLE.find(person => person === event.by) : undefined
