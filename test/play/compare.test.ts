/** Two plays set side by side: what differs, and why. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { castVotes, type PersonId, SEAT, SLOTS } from '../../src/engine/index.ts'
import {
  type Both,
  compare,
  type Difference,
  type Link,
  slotEnds,
  type Which,
} from '../../src/play/compare.ts'
import { chancesIn } from '../../src/play/compareOdds.ts'
import { type Course, courseOf } from '../../src/play/course.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { dealtTo, workedHere } from '../../src/play/rerun.ts'
import type { Playthrough } from '../../src/play/turn.ts'
import { CHAIRS, carelessPlay, dice, edition } from '../support/edition.ts'

const careless = (chair: PersonId, seed: number, luck: number): Playthrough => ({
  chair,
  seed,
  path: carelessPlay(chair, seed, dice(luck)).path,
})

/** Any two plays, whole or not; as often as not of one chair and seed. */
const anyPair = fc
  .record({
    chairs: fc.oneof(
      fc.constantFrom(...CHAIRS).map(chair => [chair, chair] as const),
      fc.tuple(fc.constantFrom(...CHAIRS), fc.constantFrom(...CHAIRS)),
    ),
    seeds: fc.oneof(
      fc.nat(5).map(seed => [seed, seed] as const),
      fc.tuple(fc.nat(5), fc.nat(5)),
    ),
    luck: fc.tuple(fc.nat(50), fc.nat(50)),
    lengths: fc.tuple(fc.oneof(fc.constant(999), fc.nat(80)), fc.oneof(fc.constant(999), fc.nat(80))),
  })
  .map(({ chairs, seeds, luck, lengths }) => {
    const play = (at: 0 | 1): Playthrough => {
      const whole = careless(chairs[at], seeds[at], luck[at])
      return { ...whole, path: whole.path.slice(0, lengths[at]) }
    }
    return [play(0), play(1)] as const
  })

const SWAPPED: Readonly<Record<Which, Which>> = { a: 'b', b: 'a' }

/** Everything of a turned round: what was A's is B's. */
function mirrored<T>(value: T): T {
  if (Array.isArray(value)) return value.map(mirrored) as T
  if (typeof value !== 'object' || value === null) return value
  const object = value as Record<string, unknown>
  const turned = Object.entries(object).map(([key, each]) => [
    'a' in object && 'b' in object && (key === 'a' || key === 'b') ? SWAPPED[key] : key,
    key === 'which' ? SWAPPED[each as Which] : mirrored(each),
  ])
  return Object.fromEntries(turned)
}

test('turned round, a comparison is the same turned round', () => {
  fc.assert(
    fc.property(anyPair, ([one, other]) => {
      expect(mirrored(compare(edition, other, one))).toEqual(compare(edition, one, other))
    }),
    { numRuns: 15 },
  )
})

test('a play differs in nothing from itself, nor from its own beginning', () => {
  for (const chair of CHAIRS) {
    const play = careless(chair, 3, 4)
    for (const length of [0, 7, 30, play.path.length]) {
      const { differences, fates, chain, target, parting } = compare(edition, play, {
        ...play,
        path: play.path.slice(0, length),
      })
      expect({ differences, fates, chain, target }).toEqual({
        differences: [],
        fates: [],
        chain: [],
        target: undefined,
      })
      expect(parting?.b).toBeUndefined()
    }
  }
})

/** What a play's own log says of a difference. */
function saidOf(course: Course, difference: Difference): unknown {
  const { end } = course
  const first = (is: (event: (typeof end.log)[number]['event']) => boolean): number[] =>
    end.log.filter(({ event }) => is(event)).map(({ slot }) => slot)
  const at = slotEnds(course)[difference.slot]
  switch (difference.kind) {
    case 'vote':
      return first(event => event.type === 'roll-called' && event.motion === difference.motion)
    case 'word':
      return first(
        event => event.type === 'word-given' && event.by === difference.who && event.side === difference.side,
      )
    case 'arrival':
      return first(event => event.type === 'arrived' && event.who === difference.who)
    case 'deed':
      return first(event => event.type === difference.event.type)
    case 'pact':
      return at?.pacts.some(
        ({ members, side }) =>
          side === difference.side && [...members].sort().join() === difference.members.join(),
      )
    case 'tie':
      return at?.trust[SEAT[difference.who] * 26 + SEAT[difference.towards]]
    case 'hall':
      return undefined
  }
}

test('every difference listed is one', () => {
  let checked = 0
  for (const chair of CHAIRS) {
    for (const seed of [0, 2]) {
      const plays: Both<Playthrough> = { a: careless(chair, seed, 1), b: historicalPlay(edition, chair) }
      const courses = { a: courseOf(edition, plays.a), b: courseOf(edition, plays.b) }
      for (const difference of compare(edition, plays.a, plays.b).differences) {
        const [a, b] = [saidOf(courses.a, difference), saidOf(courses.b, difference)]
        if (difference.kind === 'tie') {
          expect([a, b]).toEqual([difference.trust.a, difference.trust.b])
          expect(Math.abs(difference.trust.a - difference.trust.b)).toBeGreaterThan(5)
        } else if ('when' in difference && difference.kind !== 'pact') {
          for (const [said, which] of [
            [a, 'a'],
            [b, 'b'],
          ] as const)
            if (difference.when[which] !== undefined) expect(said).toContain(difference.when[which])
          expect(
            difference.when.a !== difference.when.b ||
              ('ballots' in difference && difference.ballots.length > 0),
          ).toBe(true)
        }
        checked += 1
      }
    }
  }
  expect(checked).toBeGreaterThan(300)
})

test('differences come in the order of time, none after what both have reached', () => {
  fc.assert(
    fc.property(anyPair, ([one, other]) => {
      const { differences, until } = compare(edition, one, other)
      const slots = differences.map(({ slot }) => slot)
      expect(slots).toEqual([...slots].sort((x, y) => x - y))
      expect(Math.max(0, ...slots)).toBeLessThanOrEqual(until)
    }),
    { numRuns: 15 },
  )
})

describe('the chain', () => {
  const chains = CHAIRS.flatMap(chair =>
    [0, 1, 2, 3, 4].map(luck => {
      const [a, b] = [careless(chair, 2, luck), careless(chair, 2, luck + 40)]
      const { chain, target, differences } = compare(edition, a, b)
      return { a, b, chain, target, differences }
    }),
  ).filter(({ target }) => target !== undefined)

  test('leads to the first roll that differs, or, where none does, to a word', () => {
    expect(chains.length).toBeGreaterThan(5)
    for (const { target, differences } of chains) {
      const vote = differences.find(({ kind }) => kind === 'vote')
      expect(target!.type === 'word').toBe(vote === undefined)
      if (vote) expect(target!.slot).toBe(vote.slot)
    }
  })

  test('begins, under one seed, with a decision, and each step is earlier than the next', () => {
    for (const { chain, target } of chains) {
      if (chain.length === 0) continue
      expect(chain[0]!.type).toBe('decision')
      const slots = chain.map(slotOf)
      expect([...slots, target!.slot]).toEqual([...slots, target!.slot].sort((x, y) => x - y))
      for (const link of chain.slice(1)) expect(link.type).toBe('event')
    }
  })

  test('names events of that play, which the other has not in that slot', () => {
    for (const { chain, a, b } of chains) {
      const logs = { a: courseOf(edition, a).end.log, b: courseOf(edition, b).end.log }
      for (const link of chain) {
        if (link.type !== 'event') continue
        const count = (which: Which): number =>
          logs[which].filter(
            ({ slot, event }) => slot === link.slot && JSON.stringify(event) === JSON.stringify(link.event),
          ).length
        expect(count(link.which)).toBeGreaterThan(count(SWAPPED[link.which]))
        expect(link.changed.length).toBeGreaterThan(0)
      }
    }
  })

  const slotOf = (link: Link): number =>
    link.type === 'event'
      ? link.slot
      : link.type === 'decision'
        ? Math.min(...[link.taken.a, link.taken.b].flatMap(taken => (taken ? [taken.slot] : [])))
        : 0
})

test('under two seeds the chain may end in luck, and between two chairs in who is played', () => {
  const kinds = new Set<string>()
  for (const luck of [1, 2, 3, 4, 5, 6]) {
    for (const link of compare(edition, careless('mikoyan', luck, 1), careless('mikoyan', luck + 1, 1)).chain)
      kinds.add(link.type)
    for (const link of compare(edition, careless('mikoyan', luck, 1), careless('bulganin', luck, 1)).chain)
      kinds.add(link.type)
  }
  expect(kinds).toContain('seed')
})

test('until they part, two plays have the same chances', async () => {
  const [a, b] = [careless('mikoyan', 4, 1), careless('mikoyan', 4, 2)]
  const cut = { ...a, path: a.path.slice(0, 1) }
  const chances = await chancesIn(edition, { a: cut, b }, dealtTo([workedHere(edition)]), { runs: 20 })
  expect(chances.a).toEqual(chances.b.slice(0, 1))
  expect(chances.b.map(({ slot }) => SLOTS[slot]!.day)).toEqual([
    18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  ])
})

test('the log alone gives every moment back', () => {
  for (const chair of CHAIRS) {
    const { states, end, left, positions } = courseOf(edition, careless(chair, 9, 9))
    expect({ ...states.at(-1), log: [] }).toEqual({ ...end, log: [] })
    for (const { crisis } of positions)
      expect({ ...states[crisis.log.length], log: [] }).toEqual({ ...crisis, log: [] })
    expect(left.filter(Boolean)).toHaveLength(end.slot)
    expect(castVotes(states.at(-1)!, 'dismissal')).toEqual(castVotes(end, 'dismissal'))
  }
})
