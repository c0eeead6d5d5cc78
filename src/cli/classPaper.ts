/** `majority class paper`: every sheet of a lesson, as pages for a browser and as PDF where a Chromium is found. */
import { execFile } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { sources } from 'story:compiled'
import type { Lesson, Plan } from '../classroom/lesson.ts'
import { type Printed, packOf } from '../classroom/paper/pack.ts'
import { OURS } from '../classroom/paper/sheet.ts'
import { reasonOf } from '../play/reason.ts'
import { quoted } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import { ourMaterials } from './classMaterials.ts'
import type { Call } from './commands.ts'
import { writeText } from './files.ts'
import { numberOption, wordOption } from './options.ts'
import { showProgress } from './progress.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const { options, rest } = call
  if (rest[0] !== undefined)
    throw new UserError(`class paper takes options only, and ${quoted(rest[0])} is none.`)
  const { lesson, opening } = ourMaterials()
  const pack = packOf({
    lesson,
    people: opening.people,
    plan: planOption(lesson, call),
    seats: seatsOption(call),
    plain: options['plain-cards'] === true,
    setting: { size: sizeOption(call), large: options.large === true },
    ...codeOption(call),
    citation: key => sources()[key]?.citation,
  })
  // Last, because it makes the folder.
  const folder = folderOption(call)
  const pages = pack.map(each => ({ ...each, path: join(folder, `${each.file}.html`) }))
  for (const { path } of pages) checkFree(path)
  for (const { path, text } of pages) writeText(path, text, OURS)
  say(`${pages.length} sheets are in ${sanitize(folder)}. Begin with index.html.`)
  if (options['no-pdf'] !== true) say(await printAll(folder, pages))
  return 0
}

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

function seatsOption(call: Call): number {
  const seats = numberOption(call, 'seats', 8, 35)
  if (seats === undefined)
    throw new UserError('For how many pupils? --seats takes a whole number from 8 to 35.')
  return seats
}

function planOption(lesson: Lesson, call: Call): Plan {
  const known = lesson.plans.map(({ id }) => id)
  const id = wordOption(call, 'plan', known) ?? 'one-lesson'
  return lesson.plans.find(plan => plan.id === id)!
}

function sizeOption({ options }: Call): 'A4' | 'Letter' {
  if (options.a4 && options.letter)
    throw new UserError('--a4 and --letter are two sizes of paper; give one of them.')
  return options.letter ? 'Letter' : 'A4'
}

function codeOption({ options }: Call): { readonly code?: string } {
  if (typeof options.code !== 'string') return {}
  const code = sanitize(options.code).trim().toUpperCase()
  if (!/^[A-Z0-9-]{4,12}$/.test(code))
    throw new UserError(
      `--code takes the class code, four to twelve letters and figures; ${quoted(options.code)} is not one.`,
    )
  return { code }
}

function folderOption({ options }: Call): string {
  if (typeof options.out !== 'string' || options.out === '')
    throw new UserError(
      'Where to? --out takes a folder, as in: majority class paper --seats 24 --out lesson.',
    )
  try {
    mkdirSync(options.out, { recursive: true })
    accessSync(options.out, constants.W_OK)
  } catch (error) {
    throw new UserError(`${quoted(options.out)} cannot be written to (${reasonOf(error)}).`, 1)
  }
  return options.out
}

/** Nothing is written before it is known that nothing of somebody else's is written over. */
function checkFree(path: string): void {
  if (!existsSync(path)) return
  const isOurs = statSync(path).isFile() && readFileSync(path, 'utf8').startsWith(OURS)
  if (!isOurs)
    throw new UserError(`${quoted(path)} is there already, and is none of our sheets. Name another folder.`)
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge']

function findBrowser(): string | undefined {
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
async function printAll(
  folder: string,
  pages: readonly (Printed & { readonly path: string })[],
): Promise<string> {
  const browser = findBrowser()
  if (browser === undefined)
    return 'No Chromium was found, so there are no PDF files: open the pages in any browser, and print them from there.'
  const progress = showProgress('Printing')
  const waiting = [...pages]
  let printed = 0
  let trouble: string | undefined
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page && trouble === undefined; page = waiting.shift()) {
      trouble = await printOne(browser, page.path, join(folder, `${page.file}.pdf`))
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
    ? `A PDF stands beside each.`
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
