import { describe, expect, test } from 'vitest'
import { SLOTS } from '../../src/engine/index.ts'
import type { Odds, OptionOdds } from '../../src/play/odds.ts'
import type { TurningPoints } from '../../src/play/turningPoints.ts'
import { oddsLines, percent } from '../../src/text/odds.ts'
import { CURVE_WIDTH, oddsCurveSentences, oddsCurves } from '../../src/text/oddsCurve.ts'
import { plainText } from '../../src/text/spans.ts'
import { width } from '../../src/text/width.ts'
import { opening } from '../support/crises.ts'

const none = {
  kept: 0,
  mild: 0,
  settled: 0,
  directory: 0,
  government: 0,
  two_authorities: 0,
  defeat: 0,
  boomerang: 0,
}
const odds = (keeps: number, met: number): Odds => ({
  runs: 100,
  outcomes: { ...none, kept: keeps, government: 100 - keeps },
  keeps,
  met: [met, met, met],
})
const nothing = { share: 0, low: -20, high: 20 }
const option = (way: number, taken: boolean, counted: Odds): OptionOdds => ({
  way,
  id: `way_${way}`,
  taken,
  odds: counted,
  keeps: nothing,
  aims: nothing,
})
const LABELS = ['Vote now', 'Adjourn', 'Ask Zhukov']
const told = (...options: readonly OptionOdds[]): string =>
  oddsLines(
    opening.people,
    { slot: 3, chair: 'bulganin', now: odds(80, 30), options },
    ({ way }) => LABELS[way]!,
  )
    .map(plainText)
    .join('\n')
    .replaceAll('\u00a0', ' ')

describe('the odds of a moment in words', () => {
  test('say what would have been better', () => {
    expect(told(option(0, true, odds(80, 30)), option(1, false, odds(40, 60)))).toContain(
      '“Adjourn” would have served the objectives better: 60 % of them met, not 30 %.',
    )
    expect(told(option(0, false, odds(80, 30)), option(1, true, odds(40, 60)))).toContain(
      'Nothing would have served the objectives better than what was done.',
    )
  })

  test('name the best of what can still be chosen, or several that are as good', () => {
    expect(
      told(option(0, false, odds(80, 30)), option(1, false, odds(40, 60)), option(2, false, odds(41, 60))),
    ).toContain('“Adjourn” and “Ask Zhukov” serve the objectives best: 60 % of them met.')
  })

  test('tell options together that come to the same', () => {
    const words = told(option(0, false, odds(80, 30)), option(1, true, odds(80, 30)))
    expect(words).toContain(
      '1. Vote now\n2. Adjourn (taken)\n   Both come to the same:\n   Khrushchev keeps his post: 80 % (71 to 87)',
    )
    expect(words).toContain('it makes no difference to speak of')
  })

  test('never call something nothing, nor nearly everything all', () => {
    expect([0, 1, 4, 5, 500, 995, 996, 999, 1000].map(percent)).toEqual(
      ['0', 'under 1', 'under 1', '1', '50', '100', 'over 99', 'over 99', '100'].map(
        words => `${words}\u00a0%`,
      ),
    )
  })
})

const course = (shares: readonly number[]): TurningPoints => ({
  chair: 'bulganin',
  runs: 100,
  curve: shares.map((share, slot) => ({ step: slot, slot, after: 'slot', odds: odds(share, share) })),
  decisions: [],
  strokes: [],
})

describe('the curve', () => {
  const rows = (shares: readonly number[]): string[] => oddsCurves(course(shares)).map(plainText)

  test('fits its width, and a day stands over its number', () => {
    const drawn = rows(SLOTS.map(() => 100))
    for (const row of drawn) expect(width(row)).toBeLessThanOrEqual(CURVE_WIDTH)
    const days = drawn.find(row => row.includes('29'))!
    const nineteenth = SLOTS.findIndex(({ day }) => day === 19)
    expect(drawn[1]![days.indexOf('19') - 1]).toBe(' ')
    expect(drawn[1]!.slice(days.indexOf('18'), days.indexOf('19')).trim()).toHaveLength(nineteenth)
  })

  test('rises with the share: a hundred fills four rows, nothing none', () => {
    const column = (share: number): string =>
      rows([share])
        .slice(1, 5)
        .map(row => row[7] ?? ' ')
        .join('')
    expect(column(100)).toBe('████')
    expect(column(0).trim()).toBe('')
    expect(column(50)).toBe('  ██')
    expect(column(90)).toBe('▅███')
  })

  test('of a play that goes on ends where that does', () => {
    expect(rows([100, 100, 100])[1]).toBe('100 % │███')
  })

  test('in sentences tells days that were alike together', () => {
    const shares = SLOTS.map(({ day }) => (day < 21 ? 80 : 100))
    expect(oddsCurveSentences(course(shares)).map(plainText)).toEqual([
      'At the end of each day from 18 to 20 June: Khrushchev keeps his post in 80\u00a0% of runs, and 80\u00a0% of the objectives are met.',
      'At the end of each day from 21 to 29 June: Khrushchev keeps his post in 100\u00a0% of runs, and 100\u00a0% of the objectives are met.',
    ])
  })
})
