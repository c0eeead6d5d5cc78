/**
 * A play in one line of letters that survives a blackboard. Crockford's base
 * 32: no I, L, O or U; case, spaces and dashes do not matter.
 *
 * Three letters of edition, one of chair, four of seed, two of length; then the
 * path as one number in mixed radix, so that a step costs what it had to choose
 * from; last, three letters of check. To decode is to follow the play, so a
 * wrong code cannot open as a plausible one.
 */
import { PEOPLE, type PersonId } from '../engine/index.ts'
import { openingPosition, type Position, step, waysOn } from './director.ts'
import type { Edition } from './edition.ts'
import type { Result } from './result.ts'
import type { Playthrough } from './turn.ts'

export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

export const EDITION = 3
const CHAIR = 1
export const SEED = 4
const LENGTH = 2
export const CHECK = 3
const HEAD = EDITION + CHAIR + SEED + LENGTH
const GROUP = 5

/** Seeds run from 0 to this. */
export const LAST_SEED = 32 ** SEED - 1

export type ShareCodeProblem =
  | { readonly type: 'malformed'; readonly code: string }
  | { readonly type: 'misspelt'; readonly code: string }
  | { readonly type: 'other-edition'; readonly made: string; readonly ours: string }
  | { readonly type: 'leads-nowhere'; readonly code: string; readonly steps: number }

/** The three letters by which codes know an edition. */
export const editionLetters = (edition: Edition): string => lettersOf(edition.index.fingerprint)

export const lettersOf = (fingerprint: string): string =>
  inLetters(BigInt(Number.parseInt(fingerprint.slice(0, 8), 16) % 32 ** EDITION), EDITION)

/** What stands for the code of a play that begins from given facts, which no such code can hold. */
export const NO_CODE = 'none: it goes on from a class, and is kept here; majority runs export FILE carries it'

export function makeShareCode(edition: Edition, { chair, seed, path, since }: Playthrough): string {
  if (since) return NO_CODE
  const digits: [bigint, bigint][] = []
  let position: Position | undefined = openingPosition(edition, chair, seed)
  for (const n of path) {
    if (!position) throw new Error(`The path ${path.join(' ')} leads nowhere from ${chair}, seed ${seed}.`)
    digits.push(...digitsOf(edition, position, n))
    position = step(edition, position, n)
  }
  const number = digits.reduceRight((sum, [digit, radix]) => sum * radix + digit, 0n)
  const body =
    editionLetters(edition) +
    inLetters(BigInt(PEOPLE.indexOf(chair)), CHAIR) +
    inLetters(BigInt(seed), SEED) +
    inLetters(BigInt(path.length), LENGTH) +
    (number === 0n ? '' : inLetters(number))
  return grouped(body + checkOf(body))
}

export function parseShareCode(edition: Edition, code: string): Result<Playthrough, ShareCodeProblem> {
  const letters = tidied(code)
  if (letters.length < HEAD + CHECK || [...letters].some(letter => !LETTERS.includes(letter)))
    return { problem: { type: 'malformed', code } }
  const body = letters.slice(0, -CHECK)
  if (checkOf(body) !== letters.slice(-CHECK)) return { problem: { type: 'misspelt', code } }
  const [made, ours] = [body.slice(0, EDITION), editionLetters(edition)]
  if (made !== ours) return { problem: { type: 'other-edition', made, ours } }
  const chair = PEOPLE[Number(inNumber(body.slice(EDITION, EDITION + CHAIR)))]
  if (!edition.chairs.some(each => each.id === chair)) return { problem: { type: 'malformed', code } }
  const seed = Number(inNumber(body.slice(EDITION + CHAIR, EDITION + CHAIR + SEED)))
  const steps = Number(inNumber(body.slice(EDITION + CHAIR + SEED, HEAD)))
  const path = pathIn(edition, chair!, seed, steps, inNumber(body.slice(HEAD)))
  // Only one code says a thing: what would be written otherwise is refused.
  if (!path || makeShareCode(edition, { chair: chair!, seed, path }) !== grouped(letters))
    return { problem: { type: 'leads-nowhere', code, steps } }
  return { ok: { chair: chair!, seed, path } }
}

export function explainShareCode(problem: ShareCodeProblem): string {
  switch (problem.type) {
    case 'malformed':
      return `"${problem.code}" is not a share code. One looks like K7Q2F-0120X-3M9.`
    case 'misspelt':
      return `"${problem.code}" is a share code with a letter wrong, missing or swapped: please check it.`
    case 'other-edition':
      return `That code was made with edition ${problem.made} of the story; this is ${problem.ours}. Ask for the play to be shared again from this edition, or open it with that one.`
    case 'leads-nowhere':
      return `"${problem.code}" is spelt right but leads nowhere in this story.`
  }
}

/** A way out of a position as digits, each with its radix. Closing the notebook costs one bit, and a mark on it six. */
function digitsOf(edition: Edition, position: Position, n: number): [bigint, bigint][] {
  const ways = BigInt(waysOn(edition, position))
  if (position.stage !== 'count') return [[BigInt(n), ways]]
  return n === 0
    ? [[0n, 2n]]
    : [
        [1n, 2n],
        [BigInt(n - 1), ways - 1n],
      ]
}

function pathIn(
  edition: Edition,
  chair: PersonId,
  seed: number,
  steps: number,
  number: bigint,
): number[] | undefined {
  const path: number[] = []
  let position: Position | undefined = openingPosition(edition, chair, seed)
  let rest = number
  const take = (radix: bigint): number => {
    const digit = rest % radix
    rest /= radix
    return Number(digit)
  }
  while (path.length < steps) {
    const ways = waysOn(edition, position)
    if (ways === 0) return undefined
    const n: number =
      position.stage !== 'count' ? take(BigInt(ways)) : take(2n) === 0 ? 0 : 1 + take(BigInt(ways - 1))
    position = step(edition, position, n)
    if (!position) return undefined
    path.push(n)
  }
  return rest === 0n ? path : undefined
}

/**
 * x¹⁵ + x¹⁴ + x⁸ + x⁵ + x⁴ + x + 1, without its first term. Of the 1,800
 * primitive polynomials of that degree it is one of the two that miss no pair of
 * wrong letters for longest: up to 328 letters apart, several times a whole play.
 */
const POLYNOMIAL = 0x4133

/**
 * Fifteen bits of cyclic redundancy. One wrong letter, any two, and any two
 * swapped always show; of worse mistakes one in 32,768 does not. It starts from
 * the length, or a 0 written at either end would not show.
 */
export function checkOf(body: string): string {
  let rest = body.length & 0x7fff
  for (const letter of body + LETTERS[0]!.repeat(CHECK)) {
    const value = LETTERS.indexOf(letter)
    for (let bit = 4; bit >= 0; bit--) {
      const out = rest & 0x4000
      rest = ((rest << 1) & 0x7fff) | ((value >> bit) & 1)
      if (out) rest ^= POLYNOMIAL
    }
  }
  return inLetters(BigInt(rest), CHECK)
}

export function inLetters(number: bigint, length = 0): string {
  let letters = ''
  for (let rest = number; rest > 0n; rest /= 32n) letters = LETTERS[Number(rest % 32n)] + letters
  return letters.padStart(length, LETTERS[0])
}

export const inNumber = (letters: string): bigint =>
  [...letters].reduce((sum, letter) => sum * 32n + BigInt(LETTERS.indexOf(letter)), 0n)

/** Upper case, look-alikes put right, spaces and dashes gone. */
export const tidied = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replace(/[OIL]/g, letter => LOOK_ALIKES[letter]!)

export const grouped = (letters: string): string =>
  letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? ''
