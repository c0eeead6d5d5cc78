/**
 * How far to trust the model: what it comes to when nobody plays it, what each
 * chair can move, and which of its numbers matter. Published as measured, with
 * the targets beside it.
 */
import { type Opening, OUTCOMES, type Outcome, type PersonId } from '../engine/index.ts'
import type { Edition } from '../play/edition.ts'
import { carelessly, type Lever, leversOf } from './levers.ts'
import { type Effect, effectOf, endsOf, MANY_TURNED, nudges, turning, WAVERERS } from './sensitivity.ts'
import { type Tally, tally } from './tally.ts'

export interface ModelReport {
  readonly seeds: number
  readonly alone: Tally
  /** Of so many careless plays a chair, how often each outcome came of them. */
  readonly played: { readonly plays: number; readonly outcomes: Readonly<Record<Outcome, number>> }
  readonly levers: readonly { readonly chair: PersonId; readonly levers: readonly Lever[] }[]
  /** What it does to turn a man, each by himself and then the majority's four together. */
  readonly turned: readonly Effect[]
  /** What each starting number does, the strongest first. */
  readonly sensitivity: readonly Effect[]
}

/** Crises a progress report stands apart. */
const CHUNK = 250
/** Of every so many seeds one is spent on each starting number, each man turned, each careless play, each lever's play. */
const A_NUMBER = 50
const A_TURNED_MAN = 10
const A_PLAY = 50
const A_LEVER_PLAY = 100
/** Runs of the rest for each option at each meeting: many plays with few runs each say more than the reverse. */
const LEVER_RUNS = 30

const firstSeeds = (many: number): number[] => Array.from({ length: many }, (_, n) => n + 1)
const partOf = (seeds: number, share: number, least: number): number[] =>
  firstSeeds(Math.max(least, Math.round(seeds / share)))

/** Works out a report. Yields how much of it is done, from 0 to 1; returns it. */
export function* modelReport(edition: Edition, seeds: number): Generator<number, ModelReport> {
  const { opening, chairs } = edition
  const alone = yield* inShare(0, 0.1, tallied(opening, firstSeeds(seeds)))
  const few = partOf(seeds, A_NUMBER, 20)
  const more = partOf(seeds, A_TURNED_MAN, 20)
  const turned = yield* inShare(
    0.1,
    0.2,
    eachEffect(
      [...WAVERERS.map(each => turning(opening, [each])), turning(opening, MANY_TURNED)],
      opening,
      more,
    ),
  )
  const sensitivity = yield* inShare(0.2, 0.6, eachEffect(nudges(opening), opening, few))
  const plays = partOf(seeds, A_PLAY, 10)
  const outcomes = Object.fromEntries(OUTCOMES.map(outcome => [outcome, 0])) as Record<Outcome, number>
  const levers: { chair: PersonId; levers: readonly Lever[] }[] = []
  for (const [at, { id }] of chairs.entries()) {
    for (const seed of plays) outcomes[lastOf(carelessly(edition, id, seed)).crisis.outcome!]++
    yield 0.6 + (0.4 * (at + 0.3)) / chairs.length
    levers.push({ chair: id, levers: leversOf(edition, id, partOf(seeds, A_LEVER_PLAY, 1), LEVER_RUNS) })
    yield 0.6 + (0.4 * (at + 1)) / chairs.length
  }
  return {
    seeds,
    alone,
    played: { plays: plays.length, outcomes },
    levers,
    turned,
    sensitivity: sensitivity.sort((a, b) => Math.abs(b.keeps) - Math.abs(a.keeps) || b.moved - a.moved),
  }
}

/** Fits the progress of a part into that of the whole. */
function* inShare<Result>(
  from: number,
  to: number,
  part: Generator<number, Result>,
): Generator<number, Result> {
  let next = part.next()
  while (!next.done) {
    yield from + (to - from) * next.value
    next = part.next()
  }
  return next.value
}

function* tallied(opening: Opening, seeds: readonly number[]): Generator<number, Tally> {
  const parts: Tally[] = []
  for (let at = 0; at < seeds.length; at += CHUNK) {
    parts.push(tally(opening, seeds.slice(at, at + CHUNK)))
    yield Math.min(1, (at + CHUNK) / seeds.length)
  }
  return parts.reduce(added)
}

/** Two tallies as one: every count in them added up. */
const added = (one: Tally, other: Tally): Tally => summed(one, other) as unknown as Tally

type Counts = number | { readonly [name: string]: Counts }

function summed(one: unknown, other: unknown): Counts {
  if (typeof one === 'number' || typeof other === 'number')
    return ((one as number | undefined) ?? 0) + ((other as number | undefined) ?? 0)
  const [a, b] = [(one ?? {}) as Record<string, unknown>, (other ?? {}) as Record<string, unknown>]
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map(key => [key, summed(a[key], b[key])]),
  )
}

function* eachEffect(
  all: readonly ReturnType<typeof turning>[],
  opening: Opening,
  seeds: readonly number[],
): Generator<number, Effect[]> {
  const before = endsOf(opening, seeds)
  const effects: Effect[] = []
  for (const nudge of all) {
    effects.push(effectOf(nudge, seeds, before))
    yield effects.length / all.length
  }
  return effects
}

function lastOf<T>(all: Iterable<T>): T {
  let last: T | undefined
  for (const each of all) last = each
  return last!
}
