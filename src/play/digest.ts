/**
 * What a long file of plays comes to, so that it need not be read line by line
 * each time. The file is the truth: a digest counts only while the bytes it was
 * made from are still the same, and is lost without loss.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Run } from './runs.ts'

export interface Digest {
  /** How much of the file it stands for. */
  readonly bytes: number
  readonly runs: readonly Run[]
}

/** Raised when runs say more than before. */
const FORMAT = 2
const FILE = 'plays.digest.json'

export function readDigest(folder: string, file: Buffer): Digest | undefined {
  try {
    const [sum, text] = readFileSync(join(folder, FILE), 'utf8').split('\n') as [string, string]
    if (Number(sum) !== crc32(text)) return undefined
    const { format, bytes, of, runs } = JSON.parse(text)
    const holds = format === FORMAT && bytes <= file.length && crc32(file.subarray(0, bytes)) === of
    return holds ? { bytes, runs } : undefined
  } catch {
    // None yet, or spoilt: the file itself is read.
    return undefined
  }
}

/** Whether it could be kept; a folder that cannot be written to is read in full each time. */
export function keepDigest(folder: string, file: Buffer, runs: readonly Run[]): boolean {
  const fresh = join(folder, `${FILE}.${process.pid}`)
  const text = JSON.stringify({ format: FORMAT, bytes: file.length, of: crc32(file), runs })
  try {
    writeFileSync(fresh, `${crc32(text)}\n${text}`)
    renameSync(fresh, join(folder, FILE))
    return true
  } catch {
    return false
  }
}
