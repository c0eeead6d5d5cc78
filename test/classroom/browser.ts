/** The pages of a class in a real Chromium: opening them and looking at them. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const FOLDER = join(import.meta.dirname, '../../dist/classPages')
/** What a browser says of a line that was cut on purpose. */
const NETWORK = /WebSocket connection to|net::ERR_/

export interface Person {
  readonly name: string
  readonly width: number
  readonly context?: BrowserContextOptions
}

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

/** Leaves in `dist/classPages` what a page looks like. */
export function shoot(page: Page, name: string, fullPage = false): Promise<unknown> {
  mkdirSync(FOLDER, { recursive: true })
  return page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage })
}

export const textOf = (page: Page): Promise<string> => page.evaluate('document.documentElement.outerHTML')

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()
