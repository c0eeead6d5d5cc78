import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hemicycle } from '../../src/text/hemicycle.ts'
import { type Line, plainText } from '../../src/text/spans.ts'
import { width } from '../../src/text/width.ts'

const signs = (lines: readonly Line[], sign: string): number =>
  lines.map(plainText).join('').split(sign).length - 1

describe('the hall', () => {
  test('at 76 × 15 it is a half circle', async () => {
    const drawn = hemicycle({ khrushchev: 76, silent: 19, seven: 26 }, 76, 15).map(line =>
      plainText(line).trimEnd(),
    )
    await expect(`${drawn.join('\n')}\n`).toMatchFileSnapshot('hemicycle.txt')
  })

  test('those for Khrushchev sit on the left, the seven’s on the right', () => {
    const lines = hemicycle({ khrushchev: 60, silent: 1, seven: 60 }, 76, 15).map(plainText)
    for (const line of lines)
      expect(line.lastIndexOf('●')).toBeLessThan(line.includes('▶') ? line.indexOf('▶') : 99)
  })

  test('everybody has a seat of his own, inside the place', () => {
    const someone = fc.nat({ max: 130 })
    fc.assert(
      fc.property(
        someone,
        someone,
        someone,
        fc.integer({ min: 20, max: 140 }),
        fc.integer({ min: 4, max: 40 }),
        (khrushchev, silent, seven, columns, rows) => {
          const lines = hemicycle({ khrushchev, silent, seven }, columns, rows)
          expect([signs(lines, '●'), signs(lines, '○'), signs(lines, '▶')]).toEqual([
            khrushchev,
            silent,
            seven,
          ])
          for (const line of lines) expect(width(plainText(line).trimEnd())).toBeLessThanOrEqual(columns)
        },
      ),
      { examples: [[129, 93, 26, 89, 19]] },
    )
  })

  test('two seats in a row never touch', () => {
    for (const line of hemicycle({ khrushchev: 70, silent: 30, seven: 30 }, 90, 20))
      expect(plainText(line)).not.toMatch(/[●○◀]{2}/)
  })

  test('an empty hall is nothing', () => {
    expect(hemicycle({ khrushchev: 0, silent: 0, seven: 0 }, 80, 20)).toEqual([])
  })
})
