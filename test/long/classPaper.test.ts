/**
 * The pack of a class in a real Chromium: what axe says of every sheet, and on
 * how many pages it is printed. What it looks like is left in `dist/pages/class`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { majority } from '../support/program.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FOLDER = join(import.meta.dirname, '../../dist/pages/class')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
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
      const wider = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      if (sheet !== 'board') expect(wider, sheet).toBeLessThanOrEqual(0)
      await page.evaluate(AXE)
      const violations = await page.evaluate(async tags => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
        const { violations: found } = await axe.run({ runOnly: tags } as never)
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      }, WCAG)
      expect(violations, sheet).toEqual([])
      await page.close()
    }
  }, 180_000)
})
