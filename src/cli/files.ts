/** Files that somebody names: read with a limit, written without destroying anything. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '../play/reason.ts'
import { MADE_BY_US } from '../text/html.ts'
import { quotedFile } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import type { Call } from './commands.ts'
import { UserError } from './userError.ts'

/** The text of a file, or of standard input for `-`. A device may have no end, so it is read up to a limit. */
export function readText(file: string, mostBytes: number): string {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    const from = file === '-' ? STANDARD_INPUT : openSync(file, 'r')
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const read = readSync(from, chunk)
      if (read === 0) break
      chunks.push(chunk.subarray(0, read))
      bytes += read
      if (bytes > mostBytes)
        throw new UserError(
          `${quotedFile(file)} has more than ${mostBytes / 1e6} MB, and no more than that is read.`,
        )
    }
    if (file !== '-') closeSync(from)
    return Buffer.concat(chunks).toString('utf8')
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${quotedFile(file)} cannot be read (${reasonOf(error)}).`)
  }
}

const STANDARD_INPUT = 0
const CHUNK = 1 << 20

/** Whether a file that is there may be replaced: always, or only one with these words at its beginning. */
export interface Replaces {
  readonly always: boolean
  readonly ours?: string
}

/** Says, before long work, what would keep a file from being written after it. */
export function checkWritable(file: string, { always, ours }: Replaces): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there?.isDirectory())
      throw new UserError(`${quotedFile(file)} cannot be written: it is a folder. Name a file in it.`, 1)
    const folder = dirname(file)
    if (!there && !existsSync(folder))
      throw new UserError(
        `${quotedFile(file)} cannot be written: there is no folder ${quotedFile(folder)}.`,
        1,
      )
    accessSync(there ? file : folder, constants.W_OK)
    if (there?.isFile() && !always && !(ours !== undefined && beginsWith(file, ours)))
      throw new UserError(
        `${quotedFile(file)} is there already${ours === undefined ? '' : ', and no page of ours'}: it is left as it is. Name another file, or add --force.`,
      )
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

/** Writes a new file, or replaces one: by the whole of the new or not at all. What is no file, as /dev/null, is written to. */
export function writeText(file: string, text: string, replaces: Replaces): void {
  checkWritable(file, replaces)
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) replace(file, text)
    else writeFileSync(file, text)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

const cannotWrite = (file: string, error: unknown): UserError =>
  error instanceof UserError
    ? error
    : new UserError(`${quotedFile(file)} cannot be written (${reasonOf(error)}).`, 1)

/** How far into a file its head may reach. */
const HEAD = 1000

const beginsWith = (file: string, words: string): boolean =>
  readFileSync(file, 'utf8').slice(0, HEAD).includes(words)

function replace(file: string, text: string): void {
  const real = realpathSync(file)
  const fresh = `${real}.${process.pid}.new`
  try {
    writeFileSync(fresh, text, { flag: 'wx', mode: statSync(real).mode })
    renameSync(fresh, real)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/** The rule for pages: a new file, or in place of an older page of ours. */
const pageRule = ({ options }: Call): Replaces => ({ always: options.force === true, ours: MADE_BY_US })

/** Says, before a page is worked out, what would keep it from being written. */
export function checkPage(call: Call, file: Call['options'][string]): void {
  if (typeof file === 'string' && file !== '-') checkWritable(file, pageRule(call))
}

/** A page for a browser: to standard output for `-`, else into a file. */
export function writePage(call: Call, file: string, html: string): void {
  if (file === '-') {
    process.stdout.write(html)
    return
  }
  writeText(file, html, pageRule(call))
  process.stderr.write(`Written to ${sanitize(file)}.\n`)
}
