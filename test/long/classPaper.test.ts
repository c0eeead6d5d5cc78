/**
 * The pack of a class in a real Chromium: what axe says of every sheet, and on
 * how many pages it is printed. What it looks like is left in `dist/pages/class`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { complaints, sideways, startBrowser, WCAG } from '../support/chromium.ts'
import { majority } from '../support/program.ts'

const FOLDER = join(import.meta.dirname, '../../dist/pages/class')

/** Packs, with the height and width in millimetres that a page has between its margins. */
const PACKS = [
  { name: 'A4', options: [], high: 281, wide: 182 },
  { name: 'Letter', options: ['--letter', '--plan', 'block', '--code', 'K7Q2FX'], high: 263.4, wide: 187.9 },
  { name: 'large', options: ['--large', '--plain-cards', '--plan', 'two-lessons'], high: 281, wide: 182 },
] as const
/** Sheets that a teacher counts on being one page each, except in large type. */
const ONE_PAGE = [
  'index',
  'teacher-card',
  'pre-reading',
  'background-plain',
  'roll-call',
  'network',
  'parents',
  'privacy',
  'exit-tickets',
]
const MM = 96 / 25.4

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
}, 60_000)
afterAll(() => browser?.close())

const pagesIn = (file: string): number =>
  readFileSync(file)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)!.length

describe.each(PACKS)('the pack for 35, $name', ({ name, options, high, wide }) => {
  const folder = join(FOLDER, name)
  const sheets = (): string[] =>
    readdirSync(folder).flatMap(file => (file.endsWith('.html') ? [file.slice(0, -5)] : []))
  const opened = async (sheet: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: Math.round(wide * MM), height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    await page.goto(pathToFileURL(join(folder, `${sheet}.html`)).href)
    return page
  }
  beforeAll(() => {
    const { code, out } = majority(['class', 'paper', '--seats', '35', '--out', folder, ...options])
    if (code !== 0 || !out.includes('A PDF stands beside each')) throw new Error(out)
  }, 180_000)

  test('two cards stand on a page, or one in large type', () => {
    expect(pagesIn(join(folder, 'role-cards.pdf'))).toBe(name === 'large' ? 35 : 18)
  })

  test('forty telegrams take four pages', () => {
    if (name !== 'large') expect(pagesIn(join(folder, 'telegrams.pdf'))).toBe(4)
  })

  test.each(ONE_PAGE)('%s is one page', sheet => {
    if (name !== 'large') expect(pagesIn(join(folder, `${sheet}.pdf`))).toBe(1)
  })

  test('nothing that may not be cut is higher than a page or wider, and axe has nothing to complain of', async () => {
    for (const sheet of sheets()) {
      const page = await opened(sheet)
      const cut = await page.evaluate(`[...document.querySelectorAll('.card, .keep, .slip, tr')].filter(
        box => box.getBoundingClientRect().height > ${high * MM}).length`)
      expect(cut, sheet).toBe(0)
      // The board lies on its side.
      if (sheet !== 'board') expect(await sideways(page), sheet).toBeLessThanOrEqual(0)
      expect(await complaints(page, WCAG), sheet).toEqual([])
      await page.close()
    }
  }, 180_000)
})
