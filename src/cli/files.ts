/** Files that somebody names: read with a limit, written without destroying anything. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { reasonOf } from '../play/reason.ts'
import { quoted } from '../text/quoted.ts'
import { UserError } from './userError.ts'

/** The text of a file, or of standard input for `-`. */
export function readText(file: string, mostBytes: number): string {
  try {
    const size = file === '-' ? 0 : statSync(file).size
    if (size > mostBytes)
      throw new UserError(
        `${quoted(file)} is ${megabytes(size)}; no more than ${megabytes(mostBytes)} is read.`,
      )
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${quoted(file)} cannot be read (${reasonOf(error)}).`)
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`

/** Writes a file that is not there yet, or one that begins as it would. */
export function writeText(file: string, text: string, replaces?: string): void {
  if (existsSync(file) && !(replaces !== undefined && beginsWith(file, replaces)))
    throw new UserError(`${quoted(file)} is there already, and is left as it is. Name another file.`)
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new UserError(`${quoted(file)} cannot be written (${reasonOf(error)}).`, 1)
  }
}

function beginsWith(file: string, words: string): boolean {
  try {
    return readFileSync(file, 'utf8').startsWith(words)
  } catch {
    return false
  }
}
