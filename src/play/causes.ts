/**
 * Why something happened in one play and not in the other. Two crises of the
 * same rules differ only in their numbers, so a cause is found by trial: give
 * the one crisis a few numbers of the other, let time pass, and see whether
 * the thing still happens. What cannot be left out is the cause.
 */

import type { PoliticalEvent } from '../engine/index.ts'
import {
  type Crisis,
  ISSUES,
  type Issue,
  type Opening,
  PEOPLE,
  type PersonId,
  passTime,
  SEAT,
} from '../engine/index.ts'
import type { Course } from './course.ts'

/** Two plays that stand abreast. */
export interface Pair {
  readonly opening: Opening
  readonly a: Course
  readonly b: Course
}
type Which = 'a' | 'b'
type Both<T> = Readonly<Record<Which, T>>

/** A part of a crisis: all of a kind, what one person has of it, or that towards one other or on one issue. */
export interface Cell {
  readonly key: keyof Crisis
  readonly who?: PersonId
  readonly towards?: PersonId
  readonly issue?: Issue
}

/** What had to be otherwise, and how much of each log had happened then. */
export interface Why {
  readonly cells: readonly Cell[]
  readonly before: Both<number>
}

const MEN = PEOPLE.length
/** Follows from the rest, or is the moment itself; bonds go with pacts. */
const DERIVED: ReadonlySet<string> = new Set(['slot', 'outcome', 'fates', 'bonds'])

const isRow = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.length % MEN === 0 && typeof value[0] === 'number'

const wideOf = (crisis: Crisis, key: keyof Crisis): number => (crisis[key] as readonly number[]).length / MEN

/** Where in its array a cell begins, and how many numbers it is. */
function placeOf(crisis: Crisis, { key, who, towards, issue }: Cell): readonly [from: number, to: number] {
  const wide = wideOf(crisis, key)
  const from = SEAT[who!] * wide
  if (towards !== undefined) return [from + SEAT[towards], from + SEAT[towards] + 1]
  if (issue !== undefined) return [from + ISSUES.indexOf(issue), from + ISSUES.indexOf(issue) + 1]
  return [from, from + wide]
}

const numbersIn = (crisis: Crisis, cell: Cell): readonly number[] =>
  (crisis[cell.key] as readonly number[]).slice(...placeOf(crisis, cell))

/** How far a cell differs: in points, or all or nothing. */
function distance(one: Crisis, other: Crisis, cell: Cell): number {
  if (one[cell.key] === other[cell.key]) return 0
  if (cell.who === undefined)
    return JSON.stringify(one[cell.key]) === JSON.stringify(other[cell.key]) ? 0 : ALL
  const [a, b] = [numbersIn(one, cell), numbersIn(other, cell)]
  return a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0)
}
const ALL = 100

/** Every cell in which two crises differ, a person's of one kind together. */
function differing(one: Crisis, other: Crisis): Cell[] {
  return (Object.keys(one) as (keyof Crisis)[])
    .filter(key => !DERIVED.has(key))
    .flatMap(key => (isRow(one[key]) ? PEOPLE.map((who): Cell => ({ key, who })) : [{ key }]))
    .filter(cell => distance(one, other, cell) > 0)
}

/** The single numbers of a person's cell. */
function singles(crisis: Crisis, cell: Cell): Cell[] {
  if (cell.who === undefined) return [cell]
  const wide = wideOf(crisis, cell.key)
  if (wide === MEN) return PEOPLE.map(towards => ({ ...cell, towards }))
  return wide === ISSUES.length ? ISSUES.map(issue => ({ ...cell, issue })) : [cell]
}

/** A crisis with some of its cells taken from another. */
function grafted(crisis: Crisis, from: Crisis, cells: readonly Cell[]): Crisis {
  const graft: { -readonly [K in keyof Crisis]?: unknown } = {}
  for (const cell of cells) {
    const { key } = cell
    if (cell.who === undefined) graft[key] = from[key]
    else {
      const row = (graft[key] ?? [...(crisis[key] as readonly number[])]) as number[]
      const [first] = placeOf(crisis, cell)
      numbersIn(from, cell).forEach((value, at) => {
        row[first + at] = value
      })
      graft[key] = row
    }
    if (key === 'pacts') graft.bonds = from.bonds
  }
  return { ...crisis, ...graft } as Crisis
}

/** The later in this order, the rather it is kept: a person's own reasons before what lay on the table, and that before others’ minds. */
function order(cells: readonly Cell[], doer: PersonId | undefined): Cell[] {
  const rank = ({ key, who }: Cell): number =>
    key === 'log'
      ? 0
      : key === 'seed' || key === 'players' || key === 'mood'
        ? 1
        : who === undefined
          ? 3
          : who === doer
            ? 4
            : 2
  return [...cells].sort((x, y) => rank(x) - rank(y))
}

/** Cells none of which can be left out if the graft is to take. By delta debugging: whole groups first, then one by one. */
function needed(cells: readonly Cell[], takes: (cells: readonly Cell[]) => boolean): Cell[] {
  let kept = [...cells]
  if (!takes(kept)) return []
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      const without = [...kept.slice(0, from), ...kept.slice(from + size)]
      if (without.length < kept.length && takes(without)) kept = without
      else from += size
    }
  }
  return kept
}

/** The fewest numbers of `from` that make a crisis answer otherwise. */
function otherwise(
  crisis: Crisis,
  from: Crisis,
  doer: PersonId | undefined,
  is: (crisis: Crisis) => boolean,
): Cell[] {
  const takes = (cells: readonly Cell[]): boolean => is(grafted(crisis, from, cells))
  const rows = needed(order(differing(crisis, from), doer), takes)
  const single = rows.flatMap(cell => singles(crisis, cell)).filter(cell => distance(crisis, from, cell) > 0)
  return needed(single, takes)
}

/** Who did it, or whom it befell. */
export const doerOf = (event: PoliticalEvent): PersonId | undefined =>
  'by' in event && event.by in SEAT ? (event.by as PersonId) : 'who' in event ? event.who : undefined

/** What makes two events of one slot the same: what happened, and not why. */
export const nameOf = (event: PoliticalEvent): string =>
  JSON.stringify(event, (key, value) => (key === 'lean' ? undefined : value))

/** The same, of a roll only that it was called. */
const callOf = (event: PoliticalEvent): string =>
  event.type === 'roll-called' ? `${event.type} ${event.motion}` : nameOf(event)

const timesIn = ({ log }: Pick<Crisis, 'log'>, from: number, slot: number, name: string): number =>
  log.slice(from).filter(entry => entry.slot === slot && callOf(entry.event) === name).length

const NOTHING: Why = { cells: [], before: { a: 0, b: 0 } }

/** Why an event happened in this play and not, in that slot, in the other: from where both stood before time brought it. */
function whyEvent(pair: Pair, which: Which, entry: number): Why {
  const [here, there] = which === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
  const { slot, event } = here.end.log[entry]!
  const ruled = entry >= (here.left[slot]?.log.length ?? Number.POSITIVE_INFINITY)
  const start = ruled ? slot : slot - 1
  if (start < 0) return { cells: begun(pair), before: { a: 0, b: 0 } }
  const [from, to] = [here.left[start], there.left[start]]
  if (!from || !to) return NOTHING
  const name = callOf(event)
  const times = timesIn(there.end, 0, slot, name) - timesIn(to, 0, slot, name)
  const happens = (crisis: Crisis): number =>
    timesIn(passTime(crisis, pair.opening), crisis.log.length, slot, name)
  const cells = otherwise(from, to, doerOf(event), crisis => happens(crisis) <= times)
  const [mine, theirs] = [from.log.length, to.log.length]
  return { cells, before: which === 'a' ? { a: mine, b: theirs } : { a: theirs, b: mine } }
}

/** Before the first decision only these can differ. */
const begun = ({ a, b }: Pair): Cell[] => [
  ...(a.play.seed === b.play.seed ? [] : [{ key: 'seed' as const }]),
  ...(a.play.chair === b.play.chair ? [] : [{ key: 'players' as const }]),
]

/** Which entries of each log have no fellow in the same slot of the other. */
function alone(pair: Pair): Both<ReadonlySet<number>> {
  const known = lonely.get(pair)
  if (known) return known
  const of = (here: Course, there: Course): Set<number> => {
    const fellows = new Map<string, number>()
    const nameIn = ({ slot, event }: Crisis['log'][number]): string => `${slot} ${nameOf(event)}`
    for (const each of there.end.log) fellows.set(nameIn(each), (fellows.get(nameIn(each)) ?? 0) + 1)
    const single = new Set<number>()
    here.end.log.forEach((each, entry) => {
      const left = fellows.get(nameIn(each)) ?? 0
      if (left === 0) single.add(entry)
      else fellows.set(nameIn(each), left - 1)
    })
    return single
  }
  const found = { a: of(pair.a, pair.b), b: of(pair.b, pair.a) }
  lonely.set(pair, found)
  return found
}
const lonely = new WeakMap<Pair, Both<ReadonlySet<number>>>()

export interface Source {
  readonly which: Which
  readonly entry: number
  readonly cells: readonly Cell[]
}

/**
 * The event of one play only that moved those cells most; of several that
 * moved them alike, the latest. Where only events of both plays moved them, it
 * is asked one slot earlier why they moved them differently.
 */
export function moved(pair: Pair, { cells, before }: Why): Source | undefined {
  const single = alone(pair)
  const sources = (['a', 'b'] as const).flatMap(which => {
    const { states, end } = pair[which]
    return [...single[which]]
      .filter(entry => entry < before[which])
      .flatMap(entry => {
        const touched = cells.filter(cell => distance(states[entry]!, states[entry + 1]!, cell) > 0)
        if (touched.length === 0) return []
        const most = Math.max(...touched.map(cell => distance(states[entry]!, states[entry + 1]!, cell)))
        return [{ which, entry, cells: touched, most, at: end.log[entry]! }]
      })
  })
  const [first] = sources.sort(
    (x, y) =>
      y.most - x.most ||
      y.at.slot - x.at.slot ||
      (JSON.stringify(x.at.event) < JSON.stringify(y.at.event) ? -1 : 1),
  )
  return first ?? earlier(pair, cells)
}

/** Why cells came to differ that no event of one play only has touched. */
function earlier(pair: Pair, cells: readonly Cell[]): Source | undefined {
  const { a, b } = pair
  const last = Math.min(a.left.length, b.left.length) - 1
  for (const cell of cells) {
    for (let slot = 0; slot < last; slot++) {
      const [one, other] = [a.left[slot], b.left[slot]]
      if (!one || !other || distance(one, other, cell) > 0) break
      const then = (crisis: Crisis): Crisis => passTime(crisis, pair.opening)
      if (distance(then(one), then(other), cell) === 0) continue
      const valueIn = (crisis: Crisis): unknown =>
        cell.who === undefined ? crisis[cell.key] : numbersIn(crisis, cell)
      const [from, to] = inOrder(one, other, crisis => valueIn(then(crisis)))
      const wanted = then(to)
      const causes = otherwise(from, to, cell.who, crisis => distance(then(crisis), wanted, cell) === 0)
      return moved(pair, { cells: causes, before: { a: one.log.length, b: other.log.length } })
    }
  }
  return undefined
}

export const causesOf = {
  event: whyEvent,
  /** Why two crises answer a question about a person differently. */
  answer(before: Both<Crisis>, who: PersonId, ask: (crisis: Crisis) => unknown): Cell[] {
    const [one, other] = inOrder(before.a, before.b, ask)
    const wanted = ask(other)
    return otherwise(one, other, who, crisis => ask(crisis) === wanted)
  },
}

/** Which of two crises is given the other’s numbers must not hang on which play is called A. */
const inOrder = (a: Crisis, b: Crisis, of: (crisis: Crisis) => unknown): readonly [Crisis, Crisis] =>
  String(JSON.stringify(of(a))) <= String(JSON.stringify(of(b))) ? [a, b] : [b, a]
