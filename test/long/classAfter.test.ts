/** What is printed and shown of a class afterwards, in a real Chromium: axe, a telephone, the dark, forced colours, paper. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classDebriefOf } from '../../src/classroom/after/debrief.ts'
import { dossiersPage } from '../../src/classroom/after/dossiers.ts'
import { classPage, twoRoomsPage } from '../../src/classroom/after/page.ts'
import { worthOf } from '../../src/classroom/after/worth.ts'
import { dealtTo, workedHere } from '../../src/play/rerun.ts'
import { SOURCES } from '../../story/sources.ts'
import { complaints, sideways, startBrowser } from '../support/chromium.ts'
import { materials, randomClass } from '../support/classes.ts'
import { edition } from '../support/edition.ts'

const FOLDER = join(import.meta.dirname, '../../dist/pages')

const [one, other] = [randomClass(31, 24), randomClass(32, 15)].map(
  ({ log }) => classDebriefOf(materials, log)!,
) as [ReturnType<typeof classDebriefOf> & object, ReturnType<typeof classDebriefOf> & object]
const worth = await worthOf(one, dealtTo([workedHere(edition)]), { runs: 30 })
const told = {
  materials,
  debrief: one,
  worth,
  citation: (key: string) =>
    (SOURCES as Readonly<Record<string, { readonly citation: string }>>)[key]?.citation,
}
const PAGES = {
  'class-debrief': classPage(told),
  'class-debrief-teacher': classPage({ ...told, teacher: true, level: 'plain' }),
  'class-dossiers': dossiersPage(materials, one),
  'class-rooms': twoRoomsPage(one, other),
}

let browser: Browser
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(FOLDER, `${name}.html`), page)
  browser = await startBrowser()
}, 60_000)
afterAll(() => browser?.close())

const LOOKS = [
  { name: '320', width: 320 },
  { name: '1366', width: 1366 },
  { name: '1366-dark', width: 1366, colorScheme: 'dark' as const },
  { name: '1366-forced', width: 1366, forcedColors: 'active' as const },
]

describe.each(Object.keys(PAGES))('%s', name => {
  test.each(LOOKS)(
    'at $name',
    async ({ name: look, width, ...media }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, ...media })
      const asked: string[] = []
      page.on('request', request => asked.push(request.url()))
      await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href)
      expect(await complaints(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(asked).toHaveLength(1)
      await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`), fullPage: true })
      await page.close()
    },
    60_000,
  )

  test.each(['A4', 'Letter'] as const)(
    'on %s',
    async format => {
      const page = await browser.newPage()
      await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href)
      const pdf = await page.pdf({ format, path: join(FOLDER, `${name}-${format}.pdf`), tagged: true })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length
      if (name === 'class-dossiers') expect(sheets).toBe(one.room.dealt.length)
      else expect(sheets).toBeLessThan(30)
      await page.close()
    },
    60_000,
  )
})
