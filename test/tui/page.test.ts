import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, span } from '../../src/text/spans.ts'
import { isAtEnd, isMore, itemsOf, type Page, row, scrollTo, windowOf } from '../../src/tui/page.ts'

const page = (rows: number, foot: number): Page => ({
  rows: Array.from({ length: rows }, (_, n) => row([span(`row ${n}`)])),
  foot: Array.from({ length: foot }, (_, n) => row([span(`way ${n}`)], String(n))),
})

const said = (given: Page, height: number, scroll = 0): string[] =>
  windowOf(given, height, scroll).shown.map(each => plainText(each.line))

const RULE = '─'.repeat(24)

describe('the part of a page that is seen', () => {
  test('ways stand directly under the prose', () => {
    expect(said(page(2, 2), 10)).toEqual(['row 0', 'row 1', RULE, 'way 0', 'way 1'])
  })

  test('too much prose leaves them at the bottom, and more has a row of its own', () => {
    expect(said(page(9, 2), 6)).toEqual(['row 0', 'row 1', 'row 2', '▼ more  Space', 'way 0', 'way 1'])
    expect(said(page(9, 2), 6, 99)).toEqual(['row 6', 'row 7', 'row 8', RULE, 'way 0', 'way 1'])
  })

  test('ways that would take more than half flow with the prose', () => {
    expect(said(page(3, 5), 6)).toEqual(['row 0', 'row 1', 'row 2', RULE, 'way 0', '▼ more  Space'])
  })

  test('an item is scrolled into sight, and no farther', () => {
    const long: Page = {
      rows: Array.from({ length: 30 }, (_, n) => row([span(String(n))], String(n))),
      foot: [],
    }
    expect(scrollTo(windowOf(long, 10, 0), '3')).toBe(0)
    expect(scrollTo(windowOf(long, 10, 0), '12')).toBe(4)
    expect(scrollTo(windowOf(long, 10, 20), '12')).toBe(12)
    expect(itemsOf(long)).toHaveLength(30)
  })

  test('paging shows every row, once the end is reached all have been', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 60 }),
        fc.nat({ max: 12 }),
        fc.integer({ min: 4, max: 30 }),
        (rows, foot, height) => {
          const given = page(rows, foot)
          const met = new Set<string>()
          let scroll = 0
          for (let turn = 0; turn < 200; turn += 1) {
            const window = windowOf(given, height, scroll)
            expect(window.shown.length).toBeLessThanOrEqual(height)
            expect(window.shown.some(isMore)).toBe(!isAtEnd(window))
            for (const each of window.shown) met.add(plainText(each.line))
            if (isAtEnd(window)) break
            scroll = window.scroll + Math.max(1, window.room - 1)
          }
          for (const each of [...given.rows, ...given.foot]) expect(met).toContain(plainText(each.line))
        },
      ),
    )
  })
})
