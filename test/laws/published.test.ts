/**
 * Results that others have published, reproduced by the functions that the
 * game itself runs. Each figure was checked against the source named with it.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cascade,
  lastingCoalitions,
  lowestSplit,
  pivotsAmong,
  rulingCoalition,
} from '../../src/engine/index.ts'

/** Powers that differ so little that only numbers count, and no two coalitions are as strong. */
const nearlyEqual = (people: number): number[] =>
  Array.from({ length: people }, (_, at) => 1_000_000 + 2 ** at)

describe('Acemoglu, Egorov and Sonin, “Coalition formation in non-democracies”, Review of Economic Studies 75 (2008)', () => {
  test('with near-equal power and majority rule only coalitions of 1, 3, 7, 15 … last (abstract)', () => {
    const sizes = new Set(lastingCoalitions(nearlyEqual(15)).map(({ length }) => length))
    expect([...sizes].sort((a, b) => a - b)).toEqual([1, 3, 7, 15])
  })

  test('and all of those sizes do', () => {
    const sized = (length: number): number =>
      lastingCoalitions(nearlyEqual(7)).filter(each => each.length === length).length
    expect([1, 2, 3, 4, 5, 6, 7].map(sized)).toEqual([7, 0, 35, 0, 0, 0, 1])
  })

  test('two men do not last; three do, unless one is disproportionately powerful (abstract)', () => {
    const lasts = (...powers: number[]): boolean =>
      lastingCoalitions(powers).some(({ length }) => length === powers.length)
    expect(lasts(3, 4)).toBe(false)
    expect(lasts(3, 4, 5)).toBe(true)
    expect(lasts(3, 4, 8)).toBe(false)
  })

  test('so that of eleven near-equals seven would rule, as many as stood against Khrushchev', () => {
    expect(rulingCoalition(nearlyEqual(11))).toHaveLength(7)
  })
})

describe('Granovetter, “Threshold models of collective behavior”, American Journal of Sociology 83 (1978), on a crowd of a hundred', () => {
  /** How many act in the end, if each does when so many others do. */
  const riot = (thresholds: readonly number[]): number =>
    cascade(0, 1 + thresholds.length, acting => thresholds.filter(each => each <= acting).length)
  const crowd = Array.from({ length: 100 }, (_, at) => at)

  test('with thresholds 0, 1, 2 … 99 all hundred riot', () => expect(riot(crowd)).toBe(100))

  test('with the man of threshold 1 changed for one of 2, one man does', () =>
    expect(riot(crowd.map(each => (each === 1 ? 2 : each)))).toBe(1))
})

describe('Banzhaf’s index of voting power', () => {
  const indexOf = (quota: number, weights: readonly number[]): number[] => {
    const { swings } = pivotsAmong(weights, quota)
    const all = swings.reduce((sum, each) => sum + each, 0)
    return swings.map(each => each / all)
  }

  test('in the Council of the six, 1958–72: 5/21 to the large, 1/7 to the middling, and to Luxembourg nothing (Brams in “The Britannica Guide to Statistics and Probability”, 2011, 194)', () => {
    expect(indexOf(12, [4, 4, 4, 2, 2, 1])).toEqual([5 / 21, 5 / 21, 5 / 21, 1 / 7, 1 / 7, 0])
  })

  test('of votes 50, 49 and 1, a majority carrying: 3/5, 1/5, 1/5 (the same, 194)', () => {
    expect(indexOf(51, [50, 49, 1])).toEqual([3 / 5, 1 / 5, 1 / 5])
  })
})

describe('Shapley and Shubik’s index of power', () => {
  const PERMANENT = 5
  const { orders, orderings } = pivotsAmong(
    Array.from({ length: 15 }, (_, at) => (at < PERMANENT ? 7 : 1)),
    39,
  )
  const factorial = (n: number): number => (n === 0 ? 1 : n * factorial(n - 1))

  test('in the Security Council: 4/2145 to a member without a veto, and more than 98 % to the five (gonitsora.com, “Veto starting to sound really good”)', () => {
    expect(orderings).toBe(factorial(15))
    expect(orders[PERMANENT]).toBe(84 * factorial(6) * factorial(8))
    expect(2145 * orders[PERMANENT]!).toBe(4 * orderings)
    const five = orders.slice(0, PERMANENT).reduce((sum, each) => sum + each, 0)
    expect(five / orderings).toBeCloseTo(0.981, 3)
  })
})

describe('balance', () => {
  /** Friends within two camps, enemies across them. */
  const balanced = fc
    .array(fc.boolean(), { minLength: 2, maxLength: 11 })
    .map(sides => ({ sides, ties: sides.flatMap(one => sides.map(other => (one === other ? 1 : -1))) }))

  test('a balanced group falls into just two camps, friends within and enemies across (Cartwright and Harary, “Structural balance”, Psychological Review 63, 1956)', () => {
    fc.assert(
      fc.property(balanced, ({ sides, ties }) => {
        const { apart, lows } = lowestSplit(
          sides.map(() => 1),
          ties.map((tie, cell) => (cell % (sides.length + 1) === 0 ? 0 : tie)),
        )
        expect(apart).toEqual(sides.map(side => side !== sides[0]))
        expect(lows).toBe(1)
      }),
    )
  })
})
