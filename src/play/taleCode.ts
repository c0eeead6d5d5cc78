/**
 * A play of another tale in the same letters: three of edition, which are of
 * the tale's text; a Z, which is no chair; four of seed, three of length; then
 * the path in mixed radix and the check.
 */
import type { Result } from './result.ts'
import {
  CHECK,
  checkOf,
  EDITION,
  grouped,
  inLetters,
  inNumber,
  LETTERS,
  lettersOf,
  SEED,
  type ShareCodeProblem,
  tidied,
} from './shareCode.ts'

const NO_CHAIR = 'Z'
const LENGTH = 3
const SEED_AT = EDITION + NO_CHAIR.length
const HEAD = SEED_AT + SEED + LENGTH

/** Choices that a code has room to count. */
export const LONGEST_PATH = 32 ** LENGTH - 1

export interface TalePlay {
  readonly seed: number
  readonly path: readonly number[]
}

/** A tale followed from its beginning. */
export interface Walk {
  /** How many ways lead on from here. */
  readonly ways: () => number
  readonly take: (way: number) => void
}

export function makeTaleCode(fingerprint: string, { seed, path }: TalePlay, walk: Walk): string {
  const digits = path.map(n => {
    const ways = walk.ways()
    walk.take(n)
    return [BigInt(n), BigInt(ways)] as const
  })
  const number = digits.reduceRight((sum, [digit, radix]) => sum * radix + digit, 0n)
  const body =
    lettersOf(fingerprint) +
    NO_CHAIR +
    inLetters(BigInt(seed), SEED) +
    inLetters(BigInt(path.length), LENGTH) +
    (number === 0n ? '' : inLetters(number))
  return grouped(body + checkOf(body))
}

/** To decode is to follow the tale, which `walk` opens with a seed. */
export function parseTaleCode(
  fingerprint: string,
  code: string,
  walk: (seed: number) => Walk,
): Result<TalePlay, ShareCodeProblem> {
  const letters = tidied(code)
  if (letters.length < HEAD + CHECK || [...letters].some(letter => !LETTERS.includes(letter)))
    return { problem: { type: 'malformed', code } }
  const body = letters.slice(0, -CHECK)
  if (checkOf(body) !== letters.slice(-CHECK)) return { problem: { type: 'misspelt', code } }
  const [made, ours] = [body.slice(0, EDITION), lettersOf(fingerprint)]
  if (made !== ours || body[EDITION] !== NO_CHAIR) return { problem: { type: 'other-edition', made, ours } }
  const seed = Number(inNumber(body.slice(SEED_AT, SEED_AT + SEED)))
  const steps = Number(inNumber(body.slice(SEED_AT + SEED, HEAD)))
  const path = pathIn(walk(seed), steps, inNumber(body.slice(HEAD)))
  // Only one code says a thing: what would be written otherwise is refused.
  if (!path || makeTaleCode(fingerprint, { seed, path }, walk(seed)) !== grouped(letters))
    return { problem: { type: 'leads-nowhere', code, steps } }
  return { ok: { seed, path } }
}

function pathIn({ ways, take }: Walk, steps: number, number: bigint): number[] | undefined {
  const path: number[] = []
  let rest = number
  while (path.length < steps) {
    const radix = BigInt(ways())
    if (radix === 0n) return undefined
    const way = Number(rest % radix)
    rest /= radix
    take(way)
    path.push(way)
  }
  return rest === 0n ? path : undefined
}
