/**
 * The pages that the program writes, in a real Chromium: on a telephone, on a
 * desk, in the dark, with colours forced, and on paper. What they look like is
 * left in `dist/pages` for whoever wants to see.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRuns } from '../../src/play/runs.ts'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { wordsOf } from '../../src/play/steps.ts'
import { complaints, startBrowser } from '../support/chromium.ts'
import { CHAIRS, carelessPlay, edition } from '../support/edition.ts'
import { freshFolder, majority } from '../support/program.ts'

const FOLDER = join(import.meta.dirname, '../../dist/pages')

/** A play with roll calls, so that there are receipts to set; and the first of each other chair. */
const played = CHAIRS.map(chair => {
  const seeds = Array.from({ length: 30 }, (_, at) => at + 1)
  const voted = seeds.find(seed =>
    carelessPlay(chair, seed).end.crisis.log.some(({ event }) => event.type === 'roll-called'),
  )
  const seed = voted ?? 1
  return { chair, code: makeShareCode(edition, { chair, seed, path: carelessPlay(chair, seed).path }) }
})

let browser: Browser
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  browser = await startBrowser()
}, 60_000)
afterAll(() => browser?.close())

interface Look {
  readonly name: string
  readonly width: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
}
const LOOKS: readonly Look[] = [
  { name: '320', width: 320 },
  { name: '1366', width: 1366 },
  { name: '1366-dark', width: 1366, colorScheme: 'dark' },
  { name: '1366-forced', width: 1366, forcedColors: 'active' },
]

async function opened(
  file: string,
  { width, name: _, ...media }: Look,
): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, ...media })
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  return { page, asked }
}

/** Plays kept as a player keeps them, with names that somebody gave. */
function keptPlays(): string {
  const home = freshFolder()
  const runs = openRuns(home)
  CHAIRS.forEach((chair, nth) => {
    for (let seed = 1; seed <= 12; seed++) {
      const play = { chair, seed, path: carelessPlay(chair, seed).path.slice(0, seed % 4 ? 999 : 20) }
      const begun = runs.begin({ ...play, took: wordsOf(edition, play) }, edition.index.fingerprint, false)
      if ('ok' in begun && seed === nth + 1)
        runs.name(begun.ok, 'Supercalifragilisticexpialidocious & <b>so on</b>')
    }
  })
  return home
}

/** A class's codes, with one that is none. */
function classCodes(): string {
  const file = join(freshFolder(), 'codes.txt')
  const codes = Array.from({ length: 24 }, (_, n) => {
    const play = { chair: CHAIRS[n % 2]!, seed: n, path: carelessPlay(CHAIRS[n % 2]!, n).path }
    return `Pupil ${n}: ${makeShareCode(edition, play)}`
  })
  writeFileSync(file, [...codes, 'Somebody: K7Q2F-0120X-3M9', 'nonsense'].join('\n'))
  return file
}

const [one, other] = played as [(typeof played)[number], (typeof played)[number]]
const PAGES: readonly (readonly [string, () => readonly string[]])[] = [
  ['compare', () => ['compare', one.code, other.code]],
  ['compare-history', () => ['compare', one.code, 'history']],
  ['tree', () => ['tree']],
  ['map', () => ['map', classCodes()]],
]

describe.each(PAGES)('the page of %s', (name, args) => {
  const file = join(FOLDER, `${name}.html`)
  beforeAll(() => {
    const home = { MAJORITY_HOME: name === 'tree' ? keptPlays() : freshFolder() }
    const { code: exit, complaint } = majority([...args(), '--html', file, '--force'], '', home)
    if (exit !== 0) throw new Error(complaint)
  }, 60_000)

  test.each(LOOKS)('has nothing for axe to complain of at $name, and fits', async look => {
    const { page, asked } = await opened(file, look)
    expect(await complaints(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width)
    expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
    await page.screenshot({ path: join(FOLDER, `${name}-${look.name}.png`), fullPage: true })
    await page.close()
  })

  test.each(['A4', 'Letter'] as const)('prints on %s, and nothing runs off the sheet', async format => {
    const { page } = await opened(file, { name: 'print', width: 700 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(700)
    const pdf = await page.pdf({ format })
    writeFileSync(join(FOLDER, `${name}-${format}.pdf`), pdf)
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(40)
    await page.close()
  })

  test('can be read with every fold open', async () => {
    const { page } = await opened(file, LOOKS[0]!)
    await page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    expect(await complaints(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.close()
  })
})

test('axe sees what is wrong with a page', async () => {
  const page = await browser.newPage()
  await page.setContent('<html><title>Without a language</title><p style="color:#ccc">Pale words.</p>')
  const found = (await complaints(page)).join('\n')
  expect(found).toContain('html-has-lang')
  expect(found).toContain('color-contrast')
  await page.close()
})

describe.each(played)('the debrief of $chair', ({ chair, code }) => {
  const file = join(FOLDER, `debrief-${chair}.html`)
  beforeAll(() => {
    const { code: exit, complaint } = majority(['debrief', code, '--html', file, '--force', '--runs', '20'])
    if (exit !== 0) throw new Error(complaint)
  }, 60_000)

  test.each(LOOKS)('has nothing for axe to complain of at $name, and fits', async look => {
    const { page, asked } = await opened(file, look)
    expect(await complaints(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width)
    expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
    await page.screenshot({ path: join(FOLDER, `debrief-${chair}-${look.name}.png`), fullPage: true })
    await page.close()
  })

  test.each(['A4', 'Letter'] as const)(
    'prints on %s, on no more sheets than a class can be given',
    async format => {
      const { page } = await opened(file, { name: 'print', width: 1366 })
      await page.emulateMedia({ media: 'print' })
      const pdf = await page.pdf({ format })
      writeFileSync(join(FOLDER, `debrief-${chair}-${format}.pdf`), pdf)
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
      expect(sheets).toBeGreaterThanOrEqual(5)
      expect(sheets).toBeLessThanOrEqual(18)
      await page.close()
    },
  )

  test('shows every drawing in ink, also where colours are forced', async () => {
    const { page } = await opened(file, LOOKS[3]!)
    const invisible = await page.evaluate(`[...document.querySelectorAll('figure > svg *')].filter(shape => {
      const { fill, stroke } = getComputedStyle(shape)
      const ground = getComputedStyle(document.body).backgroundColor
      return [fill, stroke].every(colour => colour === 'none' || colour === ground)
    }).length`)
    expect(invisible).toBe(0)
    expect(await page.locator('figure > svg *').count()).toBeGreaterThan(100)
    await page.close()
  })

  test('can be gone through by the keyboard, the way past the contents first', async () => {
    const { page } = await opened(file, LOOKS[1]!)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Go to the debrief')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.close()
  })
})
