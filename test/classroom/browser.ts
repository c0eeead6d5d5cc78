/** A real Chromium with the pages of a class in it: opening them, looking at them, and what axe says of them. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FOLDER = join(import.meta.dirname, '../../dist/classPages')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a browser says of a line that was cut on purpose. */
const NETWORK = /WebSocket connection to|net::ERR_/

export interface Person {
  readonly name: string
  readonly width: number
  readonly context?: BrowserContextOptions
}

// Without a sandbox, because a container's root has none to give.
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })

/** A page on a machine of its own. Mistakes, questions and strangers that it asks are added to `said`. */
export async function openPage(
  browser: Browser,
  said: string[],
  url: string,
  { width, context }: Person,
  height = 768,
): Promise<Page> {
  const { host, pathname: path } = new URL(url)
  const page = await (await browser.newContext({ viewport: { width, height }, ...context })).newPage()
  page.setDefaultTimeout(12_000)
  page.on('pageerror', error => said.push(`${path}: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !NETWORK.test(message.text())) said.push(`${path}: ${message.text()}`)
  })
  page.on('dialog', dialog => {
    said.push(`${path}: a dialog, “${dialog.message()}”`)
    dialog.dismiss()
  })
  page.on('request', request => {
    const asked = new URL(request.url()).host
    if (asked !== '' && asked !== host) said.push(`${path}: asked ${asked}`)
  })
  await page.goto(url)
  return page
}

/** What axe finds wrong, in a line each. */
export async function complaints(page: Page): Promise<string[]> {
  // Whatever is half under the bar that stays in sight would be called too small.
  await page.evaluate('scrollTo(0, 0)')
  await page.evaluate(AXE)
  return page.evaluate(async tags => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run({ runOnly: tags } as never)
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`)
          .slice(0, 3)
          .join(' ')}`,
    )
  }, WCAG)
}

/** Leaves in `dist/classPages` what a page looks like. */
export function shoot(page: Page, name: string, fullPage = false): Promise<unknown> {
  mkdirSync(FOLDER, { recursive: true })
  return page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage })
}

/** How many pixels of a page are out of its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

export const textOf = (page: Page): Promise<string> => page.evaluate('document.documentElement.outerHTML')

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()
