/** Pages printed to PDF by whatever Chromium this machine has. */
import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { sanitize } from '../text/sanitize.ts'
import { showProgress } from './progress.ts'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge']

/** The first Chromium that the system finds by name. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return BROWSERS.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

const LONGEST = 60_000
/** Two at a time keep two cores busy. */
const ABREAST = 2

/** Prints every page beside itself; a sentence that says how far it went. */
export async function printPages(pages: readonly string[]): Promise<string> {
  const browser = findBrowser()
  if (browser === undefined)
    return 'No Chromium was found, so there are no PDF files: open the pages in any browser, and print them from there.'
  const progress = showProgress('Printing')
  const waiting = [...pages]
  let printed = 0
  let trouble: string | undefined
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page && trouble === undefined; page = waiting.shift()) {
      trouble = await printOne(browser, page, page.replace(/\.html$/, '.pdf'))
      if (trouble === undefined) printed++
      progress.onProgress?.(printed, pages.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: ABREAST }, work))
  } finally {
    progress.end()
  }
  return trouble === undefined
    ? 'A PDF stands beside each.'
    : `${sanitize(browser)} could not print (${trouble}), so ${printed} of ${pages.length} sheets have a PDF; open the pages in any browser, and print them from there.`
}

async function printOne(browser: string, page: string, pdf: string): Promise<string | undefined> {
  const profile = mkdtempSync(join(tmpdir(), 'majority-print-'))
  // A container's root has no sandbox to give; the pages are ours, and have no scripts.
  const isRoot = process.getuid?.() === 0
  try {
    await promisify(execFile)(
      browser,
      [
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--no-pdf-header-footer',
        ...(isRoot ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        `--print-to-pdf=${resolve(pdf)}`,
        pathToFileURL(resolve(page)).href,
      ],
      { timeout: LONGEST, killSignal: 'SIGKILL' },
    )
    return existsSync(pdf) ? undefined : 'it wrote nothing'
  } catch (error) {
    const { killed } = error as { readonly killed?: boolean }
    return killed ? `it took longer than ${LONGEST / 1000} seconds` : 'it ended with a complaint'
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}
