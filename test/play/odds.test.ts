import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handOver, OUTCOMES, openCrisis, passTime, SLOTS } from '../../src/engine/index.ts'
import { openingPosition, type Position, step } from '../../src/play/director.ts'
import {
  AIMS,
  aimsIn,
  difference,
  futuresOf,
  KEEPS,
  oddsAt,
  oddsIn,
  seedsOf,
  share,
} from '../../src/play/odds.ts'
import { follow } from '../../src/play/turn.ts'
import { CHAIRS, carelessPlay, dice, edition, openWays } from '../support/edition.ts'

/** A careless play of a chair, left after so many decisions. */
function somewhere(chair: Position['chair'], seed: number, decisions: number): Position {
  const roll = dice(seed + 1)
  let position = openingPosition(edition, chair, seed)
  for (let n = 0; n < decisions && position.stage !== 'end'; n++) {
    const ways = openWays(position)
    position = step(edition, position, position.stage === 'count' ? 0 : ways[roll(ways.length)]!)!
  }
  return position
}

const anyMoment = fc
  .record({ chair: fc.constantFrom(...CHAIRS), seed: fc.nat(9_999), decisions: fc.nat(70) })
  .map(({ chair, seed, decisions }) => somewhere(chair, seed, decisions))

/** The decision on which the chair's first scene with so many open options stands. */
function atScene(chair: Position['chair'], seed: number, least = 2): Position {
  let position = openingPosition(edition, chair, seed)
  while (position.stage !== 'scene' || openWays(position).length < least)
    position = step(edition, position, openWays(position)[0]!)!
  return position
}

describe('odds at a moment', () => {
  test('every run has one outcome, and every option as many runs', () => {
    fc.assert(
      fc.property(anyMoment, position => {
        const { now, options } = oddsAt(edition, position, { runs: 8 })
        for (const odds of [now, ...options.map(option => option.odds)]) {
          expect(odds.runs).toBe(8)
          expect(OUTCOMES.reduce((sum, outcome) => sum + odds.outcomes[outcome], 0)).toBe(8)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('an option that is closed has none', () => {
    const isClosed = (position: Position): boolean =>
      position.stage === 'scene' && openWays(position).length < position.scene!.options.length
    const met = Array.from({ length: 12 }, (_, seed) => {
      const { path } = carelessPlay('khrushchev', seed)
      const { position } = follow(edition, 'khrushchev', seed)
      return path.map((_, length) => position(path.slice(0, length))!).filter(isClosed)
    }).flat()
    expect(met.length).toBeGreaterThan(0)
    for (const position of met)
      expect(oddsAt(edition, position, { runs: 1 }).options.map(({ way }) => way)).toEqual(openWays(position))
  })

  test('of an errand the option that serves the chair best is counted', () => {
    let position = openingPosition(edition, 'khrushchev', 7)
    while (position.stage !== 'errands') position = step(edition, position, openWays(position)[0]!)!
    const { options } = oddsAt(edition, position, { runs: 50 })
    for (const { way, id, within, odds } of options.slice(0, -1)) {
      const errand = step(edition, position, way)!
      const inside = oddsAt(edition, errand, { runs: 50 }).options
      expect(id).toBe(errand.scene!.id)
      expect(inside.find(option => option.id === within)?.odds).toEqual(odds)
      expect(Math.max(...inside.map(option => aimsIn(option.odds)))).toBe(aimsIn(odds))
    }
    expect(options.at(-1)).toMatchObject({ id: 'errands.rest' })
  })

  test('are the same whenever they are asked for', () => {
    const position = atScene('bulganin', 7)
    expect(oddsAt(edition, position, { runs: 40 })).toEqual(oddsAt(edition, position, { runs: 40 }))
  })

  test('are certain once it is over', () => {
    const { end } = carelessPlay('mikoyan', 3)
    const { now, options } = oddsAt(edition, end, { runs: 10 })
    expect(now.outcomes[end.crisis.outcome!]).toBe(10)
    expect(options).toEqual([])
  })

  test('the way taken is worth nothing over itself', () => {
    const position = atScene('khrushchev', 7)
    const [first] = openWays(position)
    const taken = oddsAt(edition, position, { runs: 30, taken: first! }).options.find(each => each.taken)!
    expect(taken.way).toBe(first)
    expect(taken.keeps.share).toBe(0)
    expect(taken.aims.share).toBe(0)
  })
})

describe('the rest, run again', () => {
  test('under its own seed is the play’s own future, once the chair lets it pass', () => {
    fc.assert(
      fc.property(anyMoment, ({ crisis }) => {
        const again = handOver(crisis, edition.opening)
        const next = passTime(crisis, edition.opening)
        expect(again.log.slice(0, next.log.length)).toEqual(next.log)
        expect(again.mood).toEqual(crisis.mood)
        expect(again.slot).toBe(SLOTS.length - 1)
      }),
      { numRuns: 40 },
    )
  })

  test('under another seed has the moods of that seed', () => {
    const { crisis } = atScene('bulganin', 7)
    expect(handOver(crisis, edition.opening, 8).mood).toEqual(openCrisis(edition.opening, 8).mood)
  })

  test('differs between two options that do nothing in no run', () => {
    const position = atScene('mikoyan', 5)
    const seeds = seedsOf(5, 60)
    const other = { ...position, taken: new Set(['somewhere.else']) }
    expect(futuresOf(edition, other, seeds)).toEqual(futuresOf(edition, position, seeds))
  })

  test('a chair that did not take the seat is not put in it', () => {
    let position = openingPosition(edition, 'bulganin', 7)
    while (position.scene?.id !== 'bulganin_18_chair')
      position = step(edition, position, openWays(position)[0]!)!
    const { crisis } = position
    const again = handOver(crisis, edition.opening, 99)
    expect(
      again.log.find(({ event }) => event.type === 'chair-taken' && event.by !== 'suslov'),
    ).toMatchObject({ event: { by: 'voroshilov' } })
  })

  test('seeds are all different, and none is the still one', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 20 - 1), playSeed => {
        const seeds = seedsOf(playSeed, 300)
        expect(new Set(seeds).size).toBe(300)
        expect(seeds).not.toContain(0)
      }),
    )
  })
})

describe('intervals', () => {
  test('contain the share they are about', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }).chain(runs => fc.tuple(fc.nat(runs), fc.constant(runs))),
        ([count, runs]) => {
          const { share: middle, low, high } = share(count, runs)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(middle)
          expect(high).toBeGreaterThanOrEqual(middle)
          expect(high).toBeLessThanOrEqual(1000)
        },
      ),
    )
  })

  test('are those of Wilson: none of ten may be up to 28 in a hundred', () => {
    expect(share(0, 10)).toEqual({ share: 0, low: 0, high: 278 })
    expect(share(81, 263)).toEqual({ share: 308, low: 255, high: 367 })
  })

  test('grow narrower with more runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), count => {
        const width = ({ low, high }: { low: number; high: number }) => high - low
        expect(width(share(count * 16, 640))).toBeLessThan(width(share(count, 40)))
      }),
    )
  })

  test('of a difference contain it, and change sign with it', () => {
    const futures = fc.uint8Array({ minLength: 1, maxLength: 200, max: 63 })
    fc.assert(
      fc.property(futures, futures, (one, other) => {
        const length = Math.min(one.length, other.length)
        const [ours, theirs] = [one.slice(0, length), other.slice(0, length)]
        for (const claim of [KEEPS, AIMS]) {
          const there = difference(ours, theirs, claim)
          const back = difference(theirs, ours, claim)
          expect(there.low).toBeLessThanOrEqual(there.share)
          expect(there.high).toBeGreaterThanOrEqual(there.share)
          expect(0 - back.share).toBeCloseTo(there.share, 0)
          expect([0 - back.high, 0 - back.low]).toEqual([there.low, there.high])
        }
      }),
    )
  })

  test('of a difference are narrower than those of either share where the runs agree', () => {
    const one = futuresOf(edition, openingPosition(edition, 'bulganin', 7), seedsOf(7, 300))
    const { low, high } = difference(one, one, KEEPS)
    const own = share(oddsIn(one).keeps, 300)
    expect(high - low).toBeLessThan(own.high - own.low)
  })
})
