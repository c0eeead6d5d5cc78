/**
 * Given facts in letters that can be pasted: what a share code is to a path.
 * Three letters of edition; then, deflated, a checksum, the seed and the facts.
 * A class is some five thousand letters.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Edition } from './edition.ts'
import type { Result } from './result.ts'
import { EDITION, editionLetters, LAST_SEED, LETTERS, type ShareCodeProblem, tidied } from './shareCode.ts'
import { readSince, type Since } from './since.ts'

export interface SeedAndSince {
  readonly seed: number
  readonly since: Since
}

/** No share code is as long, and no such code is shorter. */
export const SHORTEST = 200
/** Bytes that it may unpack to. */
const MOST = 2_000_000
const CHECKSUM = 4

export function makeSinceCode(edition: Edition, { seed, since }: SeedAndSince): string {
  const facts = Buffer.from(JSON.stringify({ seed, since }))
  const sum = Buffer.alloc(CHECKSUM)
  sum.writeUInt32BE(crc32(facts))
  return editionLetters(edition) + inFives(Buffer.concat([sum, deflateRawSync(facts, { level: 9 })]))
}

export function parseSinceCode(
  edition: Edition,
  code: string,
): Result<SeedAndSince, Extract<ShareCodeProblem['type'], 'malformed' | 'misspelt' | 'other-edition'>> {
  const letters = tidied(code)
  if (letters.length < SHORTEST || [...letters].some(letter => !LETTERS.includes(letter)))
    return { problem: 'malformed' }
  if (letters.slice(0, EDITION) !== editionLetters(edition)) return { problem: 'other-edition' }
  const facts = unpacked(outOfFives(letters.slice(EDITION)))
  return facts ? { ok: facts } : { problem: 'misspelt' }
}

function unpacked(bytes: Buffer): SeedAndSince | undefined {
  try {
    const facts = inflateRawSync(bytes.subarray(CHECKSUM), { maxOutputLength: MOST })
    if (crc32(facts) !== bytes.readUInt32BE(0)) return undefined
    const { seed, since } = JSON.parse(facts.toString('utf8'))
    const read = readSince(since)
    return read && Number.isSafeInteger(seed) && seed >= 0 && seed <= LAST_SEED
      ? { seed, since: read }
      : undefined
  } catch {
    // A letter is wrong, and what it leads to is no packing, or no facts.
    return undefined
  }
}

/** Five bits a letter, the first bit first. */
function inFives(bytes: Buffer): string {
  let [letters, held, bits] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) letters += LETTERS[(held >> (bits - 5)) & 31]
    held &= 31
  }
  return bits > 0 ? letters + LETTERS[(held << (5 - bits)) & 31] : letters
}

function outOfFives(letters: string): Buffer {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (const letter of letters) {
    held = ((held << 5) | LETTERS.indexOf(letter)) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 255)
  }
  return Buffer.from(bytes)
}
