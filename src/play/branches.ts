/**
 * Many plays of one chair merged into one tree: where they are alike they are
 * one road, where they part it forks. Plays are merged by what was asked and
 * taken, not by their seeds, so a class that drew different luck still shares a
 * road for as long as it decides alike.
 */
import type { Outcome, PersonId } from '../engine/index.ts'
import type { Edition } from './edition.ts'
import { type Decision, decisionIn, errandIn, slotAsked } from './steps.ts'
import type { Playthrough } from './turn.ts'

/** A play, and its steps in words. */
export interface Trodden extends Playthrough {
  readonly took: readonly string[]
  /** Who played it, or what it is called. */
  readonly who?: string | undefined
  readonly outcome?: Outcome | undefined
  /** Of a way that was taken back, which of the plays it was; it stands behind that. */
  readonly back?: number
}

export interface Branch {
  /** Its place in the tree, the same as long as the plays are. */
  readonly id: string
  /** What was decided to come here; nothing where the tree begins. */
  readonly decision?: Decision | undefined
  /** When it was asked. */
  readonly slot: number
  /** Plays that came this way, by their number. */
  readonly plays: readonly number[]
  /** Steps of the first of them before the decision. */
  readonly steps: number
  /** Whether the historical line comes this way. */
  readonly history: boolean
  /** Plays that end here or were left off here. */
  readonly ended: readonly number[]
  /** Roads on, the most trodden first. */
  readonly roads: readonly Branch[]
  /** Set on a road of one play, from that step on: it forks no more, and `stretchFrom` says what it holds. */
  readonly alone?: number | undefined
  /** Roads on that are known to be there and that nobody took. */
  readonly fog: number
  /** Whether the historical line goes on from here by one of those. */
  readonly historyInFog: boolean
}

export interface Branches {
  readonly edition: Edition
  /** The decisions in words, each read once. */
  readonly reading: Reading
  readonly chair: PersonId
  readonly plays: readonly Trodden[]
  readonly root: Branch
  /** How often plays part: by a decision, or because one was left off. */
  readonly forks: number
}

/** A branch while plays are still being added. */
interface Growing {
  readonly decision: Decision | undefined
  readonly slot: number
  readonly steps: number
  readonly plays: number[]
  readonly ended: number[]
  readonly roads: Map<string, Growing>
  /** One play alone goes on from here, from that step; it is followed when somebody joins it. */
  alone: number | undefined
  history: boolean
  historyEnds: boolean
}

type Reading = (word: string) => Decision | undefined

export function mergeBranches(
  edition: Edition,
  chair: PersonId,
  plays: readonly Trodden[],
  history: readonly string[] = [],
): Branches {
  const reading = remembered(decisionIn)
  const root = growing(undefined, 0, 0)
  const grow = { edition, plays, reading }
  plays.forEach((_, play) => {
    addPlay(grow, root, play)
  })
  markHistory(grow, root, history)
  const { branch, forks } = grown(edition, root)
  return { edition, reading, chair, plays, root: branch, forks }
}

interface Grow {
  readonly edition: Edition
  readonly plays: readonly Trodden[]
  readonly reading: Reading
}

function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    if (!known.has(word)) known.set(word, read(word))
    return known.get(word)!
  }
}

const growing = (decision: Decision | undefined, slot: number, steps: number): Growing => ({
  decision,
  slot,
  steps,
  plays: [],
  ended: [],
  roads: new Map(),
  alone: undefined,
  history: false,
  historyEnds: false,
})

/** A play goes a road once; a way that it took back has its own only from where it parts. */
function addPlay(grow: Grow, root: Growing, play: number): void {
  const { took, back = play } = grow.plays[play]!
  const goes = ({ plays }: Growing): void => {
    if ((plays.at(-1) ?? -1) < back) plays.push(play)
  }
  let here = root
  goes(here)
  for (let at = 0; at < took.length; at++) {
    const decision = grow.reading(took[at]!)
    if (!decision) continue
    const known = here.roads.get(decision.took)
    const next = known ?? newRoad(grow.edition, here, decision, at)
    if (known) joined(grow, known)
    goes(next)
    here = next
    if (known) continue
    here.alone = at + 1
    return
  }
  if (here.plays.at(-1) === play) here.ended.push(play)
}

function newRoad(edition: Edition, from: Growing, decision: Decision, steps: number): Growing {
  const road = growing(decision, slotAsked(edition, decision, from.slot), steps)
  from.roads.set(decision.took, road)
  return road
}

/** Where somebody comes that way, the one who went alone is followed by one decision more. */
function joined({ edition, plays, reading }: Grow, road: Growing): void {
  if (road.alone === undefined) return
  const [play] = road.plays as [number]
  const { took } = plays[play]!
  let at = road.alone
  while (at < took.length && !reading(took[at]!)) at++
  road.alone = undefined
  if (at === took.length) {
    road.ended.push(play)
    return
  }
  const next = newRoad(edition, road, reading(took[at]!)!, at)
  next.plays.push(play)
  next.alone = at + 1
}

function markHistory(grow: Grow, root: Growing, history: readonly string[]): void {
  let here = root
  here.history = true
  for (const word of history) {
    if (!grow.reading(word)) continue
    joined(grow, here)
    const next = here.roads.get(word)
    if (!next) {
      here.historyEnds = true
      return
    }
    next.history = true
    here = next
  }
}

/** From the last branch to the first, so that a long road is no deep recursion. */
function grown(edition: Edition, root: Growing): { readonly branch: Branch; readonly forks: number } {
  const inOrder: Growing[] = []
  const waiting = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    inOrder.push(next)
    waiting.push(...[...next.roads.values()].reverse())
  }
  const done = new Map<Growing, Branch>()
  let forks = 0
  for (let at = inOrder.length - 1; at >= 0; at--) {
    const { decision, slot, steps, plays, ended, roads, alone, history, historyEnds } = inOrder[at]!
    const on = Array.from(roads.values(), road => done.get(road)!).sort(mostTroddenFirst)
    const fog = on.length > 0 ? unseen(edition, on) : 0
    if (on.length > 1 || (on.length > 0 && ended.length > 0)) forks++
    done.set(inOrder[at]!, {
      id: String(at),
      decision,
      slot,
      plays,
      steps,
      history,
      ended,
      roads: on,
      alone,
      fog,
      historyInFog: historyEnds && fog > 0,
    })
  }
  return { branch: done.get(root)!, forks }
}

/** Of two alike the historical one. */
const mostTroddenFirst = (one: Branch, other: Branch): number =>
  other.plays.length - one.plays.length || Number(other.history) - Number(one.history)

/** Of a scene the options nobody took; of a menu that nobody left by a second way, at least one. */
function unseen(edition: Edition, roads: readonly Branch[]): number {
  const asked = [...new Set(roads.map(({ decision }) => decision!.asked))]
  return asked.reduce((sum, question) => {
    const taken = roads.filter(({ decision }) => decision!.asked === question)
    if (errandIn(taken[0]!.decision!)) return sum + (taken.length > 1 ? 0 : 1)
    return sum + edition.scene(question).options.length - taken.length
  }, 0)
}

/** From a branch to where it forks next or ends: how many decisions, and where that is. */
export interface Stretch {
  readonly decisions: number
  readonly to: Branch
  /** The first of them. */
  readonly first: string
  /** Each decision on the way as a branch of its own, `to` the last of them. */
  readonly branches: () => readonly Branch[]
}

export function stretchFrom(tree: Branches, from: Branch): Stretch {
  const passed: Branch[] = []
  let here = from
  while (here.roads.length === 1 && here.ended.length === 0) {
    here = here.roads[0]!
    passed.push(here)
  }
  const first = passed[0]?.id ?? `${here.id}+1`
  if (here.alone === undefined) return { decisions: passed.length, to: here, first, branches: () => passed }
  const { took } = tree.plays[here.plays[0]!]!
  let tail = 0
  for (let at = here.alone; at < took.length; at++) if (tree.reading(took[at]!)) tail++
  return {
    decisions: passed.length + tail,
    to: { ...here, ended: here.plays },
    first,
    branches: () => [...passed, ...tailOf(tree, here)],
  }
}

/** A play that goes alone, decision by decision. */
function tailOf(
  { edition, reading, plays }: Branches,
  { id, slot: from, plays: alone, alone: step }: Branch,
): Branch[] {
  const { took } = plays[alone[0]!]!
  const tail: Branch[] = []
  let slot = from
  for (let steps = step!; steps < took.length; steps++) {
    const decision = reading(took[steps]!)
    if (!decision) continue
    slot = slotAsked(edition, decision, slot)
    tail.push({
      id: `${id}+${tail.length + 1}`,
      decision,
      slot,
      plays: alone,
      steps,
      history: false,
      ended: [],
      roads: [],
      fog: 0,
      historyInFog: false,
    })
  }
  return tail
}

/** Every branch of a tree in its order, those of lone plays too. */
export function* everyBranch(tree: Branches): Generator<Branch> {
  const waiting = [tree.root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    if (next.alone !== undefined) yield* tailOf(tree, next)
    waiting.push(...[...next.roads].reverse())
  }
}

/** Every decision of a tree in its order: the nth is called n, counted from 1. */
export const decisionsIn = (tree: Branches): Branch[] =>
  [...everyBranch(tree)].filter(({ decision }) => decision !== undefined)

/** The decisions whose words are found, with what each is called. */
export const decisionsFound = (
  tree: Branches,
  has: (decision: Decision) => boolean,
): { readonly number: number; readonly branch: Branch }[] =>
  decisionsIn(tree).flatMap((branch, at) => (has(branch.decision!) ? [{ number: at + 1, branch }] : []))

/**
 * A play of each of two roads, best of one seed and to the end. Two that did
 * not both take both of them, where there are such; nothing if the roads have
 * one play between them.
 */
export function playsApart(
  { plays }: Branches,
  one: Branch,
  other: Branch,
): readonly [Playthrough, Playthrough] | undefined {
  const without = (some: Branch, others: Branch) => some.plays.filter(play => !others.plays.includes(play))
  const [ofOne, ofOther] = [without(one, other), without(other, one)]
  const pairs = [
    [ofOne, ofOther],
    [ofOne, other.plays],
    [one.plays, ofOther],
    [one.plays, other.plays],
  ] as const
  for (const [some, others] of pairs) {
    const found = some
      .slice(0, TRIED)
      .flatMap(a => others.slice(0, TRIED).flatMap(b => (a === b ? [] : [[plays[a]!, plays[b]!] as const])))
      .sort((x, y) => worth(...y) - worth(...x))
    if (found[0]) return found[0]
  }
  return undefined
}

/** Plays of a road among which a pair is looked for. */
const TRIED = 60

/** Of one seed, what was decided alone makes the difference; and two ends can be set side by side. */
const worth = (a: Trodden, b: Trodden): number =>
  Number(a.seed === b.seed) * 2 + Number(a.outcome !== undefined) + Number(b.outcome !== undefined)

/** Whether somebody who took that road has seen the end. */
export const isOverBeyond = ({ plays }: Branches, branch: Branch): boolean =>
  branch.plays.some(play => plays[play]!.outcome !== undefined)

/** From so many plays on, what grows from a branch is an overview first, and roads that fewer than a twentieth of them took are folded. */
const MANY = 40
const TWENTIETH = 20
export const fewestShown = ({ plays }: Pick<Branch, 'plays'>): number =>
  plays.length < MANY ? 0 : Math.ceil(plays.length / TWENTIETH)

/** The beginning of the first play that came this way, up to before the decision. */
export function playTo({ plays }: Branches, { plays: [first], steps }: Branch): Playthrough | undefined {
  const play = plays[first ?? -1]
  return play && { chair: play.chair, seed: play.seed, path: play.path.slice(0, steps) }
}

/** The whole of that play. */
export const playOn = ({ plays }: Branches, { plays: [first] }: Branch): Playthrough | undefined =>
  plays[first ?? -1]

/** How a question was answered, wherever on the tree it was asked. */
export interface Split {
  readonly asked: string
  readonly slot: number
  readonly answers: readonly Answer[]
  /** Pairs of plays that part there. */
  readonly pairs: number
}

export interface Answer {
  readonly decision: Decision
  readonly plays: readonly number[]
  readonly history: boolean
  /** Of the first of them: steps before it, and when it was asked. */
  readonly steps: number
  readonly slot: number
}

/** Every question of a scene that more than one play met, the most divisive first. */
export function splits({ edition, reading, plays }: Branches, history: readonly string[] = []): Split[] {
  const questions = new Map<string, Map<string, Omit<Answer, 'history'> & { plays: number[] }>>()
  plays.forEach(({ took, back }, play) => {
    if (back !== undefined) return
    let slot = 0
    took.forEach((word, steps) => {
      const decision = reading(word)
      if (!decision) return
      slot = slotAsked(edition, decision, slot)
      if (errandIn(decision)) return
      const answers = questions.get(decision.asked) ?? new Map()
      questions.set(decision.asked, answers)
      const answer = answers.get(word)
      if (answer) answer.plays.push(play)
      else answers.set(word, { plays: [play], decision, steps, slot })
    })
  })
  return Array.from(questions.values(), answers => splitOf([...answers.values()], new Set(history)))
    .filter(({ answers }) => answered(answers) > 1)
    .sort((one, other) => other.pairs - one.pairs || one.slot - other.slot)
}

const answered = (answers: readonly Answer[]): number =>
  answers.reduce((sum, { plays }) => sum + plays.length, 0)

function splitOf(found: readonly Omit<Answer, 'history'>[], history: ReadonlySet<string>): Split {
  const answers = found
    .map(answer => ({ ...answer, history: history.has(answer.decision.took) }))
    .sort((one, other) => other.plays.length - one.plays.length)
  const { decision } = answers[0]!
  const alike = answers.reduce((sum, { plays }) => sum + plays.length ** 2, 0)
  return {
    asked: decision.asked,
    slot: Math.min(...answers.map(({ slot }) => slot)),
    answers,
    pairs: (answered(answers) ** 2 - alike) / 2,
  }
}

/** Answers that one play alone gave where at least two others answered otherwise: the most alone first. */
export const loneRoads = (divided: readonly Split[]): { readonly split: Split; readonly answer: Answer }[] =>
  divided
    .filter(({ answers }) => answered(answers) > 2)
    .flatMap(split =>
      split.answers.filter(({ plays }) => plays.length === 1).map(answer => ({ split, answer })),
    )
    .sort(
      (one, other) =>
        answered(other.split.answers) - answered(one.split.answers) || one.split.slot - other.split.slot,
    )
