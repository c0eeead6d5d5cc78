/**
 * A play unrolled: where it stood at each step, the crisis before each event,
 * and the crisis as each slot was left. All of it follows from the path.
 */
import { apply, type Crisis, type Opening, openCrisis, passTime } from '../engine/index.ts'
import type { Narrator } from '../narrator/narrator.ts'
import { actedOn, type Position } from './director.ts'
import type { Edition } from './edition.ts'
import { follow, type Playthrough, turnOf } from './turn.ts'

export interface Course {
  readonly play: Playthrough
  /** Where it stood after so many steps; one more than there are steps. */
  readonly positions: readonly Position[]
  readonly end: Crisis
  /** The crisis before each entry of the log, and at last the end. */
  readonly states: readonly Crisis[]
  /** The crisis as a slot was left: the viewpoint has acted, and time has not passed. By slot; none for the last. */
  readonly left: readonly Crisis[]
}

export function courseOf(edition: Edition, play: Playthrough): Course {
  const follower = follow(edition, play.chair, play.seed, play.since)
  const length = follower.asFarAs(play.path)
  const path = play.path.slice(0, length)
  const positions = Array.from({ length: length + 1 }, (_, steps) => follower.position(path.slice(0, steps))!)
  const end = positions.at(-1)!.crisis
  return {
    play: { ...play, path },
    positions,
    end,
    states: statesOf(edition.opening, end),
    left: leftOf(edition.opening, positions, path),
  }
}

/** Events are all that changes a crisis, so its log gives every moment of it back. */
export function statesOf(opening: Opening, { seed, players, log }: Crisis): Crisis[] {
  const states = [openCrisis(opening, seed, players)]
  for (const { event } of log) states.push(apply(states.at(-1)!, event))
  return states
}

function leftOf(opening: Opening, positions: readonly Position[], path: readonly number[]): Crisis[] {
  const left: Crisis[] = []
  path.forEach((n, step) => {
    const [before, after] = [positions[step]!, positions[step + 1]!]
    const option = before.stage === 'scene' ? before.scene!.options[n] : undefined
    let crisis = option ? actedOn(before, option) : before.crisis
    while (crisis.slot < after.crisis.slot) {
      left[crisis.slot] = crisis
      crisis = passTime(crisis, opening)
    }
  })
  return left
}

/** A decision as it was taken. Marks on the whip sheet and ways round a warning are none. */
export interface Taken {
  /** The step it was, from 0. */
  readonly step: number
  readonly slot: number
  /** What was taken: the scene and the option, or the errand. */
  readonly id: string
  readonly way: number
}

export function decisionsOf({ positions, play: { path } }: Course): Taken[] {
  return path.flatMap((way, step) => {
    const [before, after] = [positions[step]!, positions[step + 1]!]
    const id = idOf(before, after, way)
    return id === undefined ? [] : [{ step, slot: before.crisis.slot, id, way }]
  })
}

function idOf(before: Position, after: Position, way: number): string | undefined {
  if (before.stage === 'scene') return before.scene!.options[way]!.id
  // Past the last errand the next scene is on stage already.
  if (before.stage === 'errands')
    return after.errandsLeft === before.errandsLeft - 1 && after.ran.size > before.ran.size
      ? after.scene!.id
      : 'rest'
  return undefined
}

/** The step whose decision led to an entry of the log; −1 for what happened before the first. */
export const stepOf = ({ positions }: Course, entry: number): number =>
  positions.findIndex(({ crisis }) => crisis.log.length > entry) - 1

/** How far a play has come: its slot, and how many steps it has made in it. */
function reached({ positions }: Course): readonly [slot: number, steps: number] {
  const slot = positions.at(-1)!.crisis.slot
  return [slot, positions.filter(({ crisis }) => crisis.slot === slot).length - 1]
}

/** Two plays, the one that has come farther taken back to where the other stands. */
export function abreast(opening: Opening, one: Course, other: Course): readonly [Course, Course] {
  const [a, b] = [reached(one), reached(other)]
  const [slot, steps] = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? a : b
  return [upTo(opening, one, slot, steps), upTo(opening, other, slot, steps)]
}

/** A play as it stood in a slot after so many steps in it; a slot that asked for nothing is entered and no more. */
function upTo(opening: Opening, course: Course, slot: number, steps: number): Course {
  const { positions, left } = course
  if (positions.at(-1)!.crisis.slot < slot) return course
  const here = positions.flatMap(({ crisis }, step) => (crisis.slot === slot ? [step] : []))
  const before = positions.findLastIndex(({ crisis }) => crisis.slot < slot)
  const step = here[steps] ?? here.at(-1) ?? before
  // What is given was played by others: there is no step of ours in it.
  if (step < 0) return givenUpTo(course, slot)
  const end =
    here.length > steps
      ? positions[step]!.crisis
      : here.length > 0
        ? (left[slot] ?? positions[step]!.crisis)
        : passTime(left[slot - 1]!, opening)
  return {
    play: { ...course.play, path: course.play.path.slice(0, step) },
    positions: positions.slice(0, step + 1),
    end,
    states: course.states.slice(0, end.log.length + 1),
    left: left.slice(0, slot),
  }
}

function givenUpTo(course: Course, slot: number): Course {
  const at = course.states.findLastIndex(state => state.slot === slot)
  const end = course.states[at]!
  return {
    play: { ...course.play, path: [] },
    positions: [{ ...course.positions[0]!, crisis: end }],
    end,
    states: course.states.slice(0, at + 1),
    left: [],
  }
}

/** What was chosen at a step of a play, in the words in which it was offered. */
export function labelIn(
  edition: Edition,
  narrator: Narrator,
  { chair, seed, path, since }: Playthrough,
): (taken: Pick<Taken, 'step' | 'way'>) => string {
  const follower = follow(edition, chair, seed, since)
  return ({ step, way }) => {
    const before = path.slice(0, step)
    const { options } = turnOf(edition, narrator, before, follower.position(before)!, seed)
    return options[way]!.label.replace(/_/g, '')
  }
}
