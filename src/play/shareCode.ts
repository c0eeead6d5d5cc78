/**
 * A play in one line of letters that survives a blackboard. Crockford's base
 * 32: no I, L, O or U; case, spaces and dashes do not matter.
 *
 * Three letters of edition, one of chair, four of seed, two of length (of a
 * longer path ZZ, and four for what goes beyond); then the path as one number in
 * mixed radix, so that a step costs what it had to choose from; last, three
 * letters of check. To decode is to follow the play, so a wrong code cannot open
 * as a plausible one.
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
/** The length from which on it takes more letters, and how many. */
const LONG = 32 ** LENGTH - 1
const BEYOND = 4
export const CHECK = 3
const HEAD = EDITION + CHAIR + SEED + LENGTH
const GROUP = 5

/** Seeds run from 0 to this. */
export const LAST_SEED = 32 ** SEED - 1

export type ShareCodeProblem =
  | { readonly type: 'malformed'; readonly code: string }
  | { readonly type: 'misspelt'; readonly code: string }
  | OtherEdition
  | { readonly type: 'leads-nowhere'; readonly code: string; readonly steps: number }

export interface OtherEdition {
  readonly type: 'other-edition'
  readonly made: string
  readonly ours: string
  /** What any edition can read in a code of ours: where the play began, and how long it is. */
  readonly play?: Old | undefined
}

/** A play as a code of another edition tells it. */
export interface Old {
  readonly chair: PersonId
  /** What he is called. */
  readonly name: string
  readonly seed: number
  readonly steps: number
  /** The same number read in this edition, if it comes out even: then the same play, unless options have changed places. */
  readonly reads?: string | undefined
  /** The path as this edition reads it: right as far as both editions ask for the same, and nonsense from there on. */
  readonly path: readonly number[]
}

/** The three letters by which codes know an edition. */
export const editionLetters = (edition: Edition): string => lettersOf(edition.index.fingerprint)

export const lettersOf = (fingerprint: string): string =>
  inLetters(BigInt(Number.parseInt(fingerprint.slice(0, 8), 16) % 32 ** EDITION), EDITION)

/** What stands for the code of a play that begins from given facts, which no such code can hold. */
export const NO_CODE = 'none; it goes on from a class, and is kept here; majority runs export FILE carries it'

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
    lengthLetters(path.length) +
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
  const chair = PEOPLE[Number(inNumber(body.slice(EDITION, EDITION + CHAIR)))]
  const isChair = edition.chairs.some(each => each.id === chair)
  if (made !== ours)
    return {
      problem: { type: 'other-edition', made, ours, play: isChair ? oldPlay(edition, body) : undefined },
    }
  if (!isChair) return { problem: { type: 'malformed', code } }
  const { seed, steps, number } = contentsOf(body)
  const path = pathIn(edition, chair!, seed, steps, number)
  // Only one code says a thing: what would be written otherwise is refused.
  if (!path || makeShareCode(edition, { chair: chair!, seed, path }) !== grouped(letters))
    return { problem: { type: 'leads-nowhere', code, steps } }
  return { ok: { chair: chair!, seed, path } }
}

const lengthLetters = (steps: number): string =>
  steps < LONG
    ? inLetters(BigInt(steps), LENGTH)
    : inLetters(BigInt(LONG), LENGTH) + inLetters(BigInt(steps - LONG), BEYOND)

interface Contents {
  readonly seed: number
  readonly steps: number
  readonly number: bigint
}

/** What stands behind edition and chair. */
function contentsOf(body: string): Contents {
  const seed = Number(inNumber(body.slice(EDITION + CHAIR, EDITION + CHAIR + SEED)))
  const short = Number(inNumber(body.slice(EDITION + CHAIR + SEED, HEAD)))
  const end = short < LONG ? HEAD : HEAD + BEYOND
  const beyond = short < LONG ? 0 : Number(inNumber(body.slice(HEAD, end)))
  return { seed, steps: short + beyond, number: inNumber(body.slice(end)) }
}

/**
 * A code says how many ways in each step, and not which words: of another
 * edition's, nobody can tell where the two editions part. But where they ask for
 * something else, the number soon comes out uneven.
 */
function oldPlay(edition: Edition, body: string): Old {
  const chair = PEOPLE[Number(inNumber(body.slice(EDITION, EDITION + CHAIR)))]!
  const { seed, steps, number } = contentsOf(body)
  const { path, rest } = stepsIn(edition, chair, seed, steps, number)
  const isEven = path.length === steps && rest === 0n && steps >= TELLING
  return {
    chair,
    name: edition.opening.people[chair].name,
    seed,
    steps,
    path,
    reads: isEven ? makeShareCode(edition, { chair, seed, path }) : undefined,
  }
}

/** Fewer steps than this may come out even by chance. */
const TELLING = 8

/** A code as it may be shown: Bulganin, seed 7, three steps of some edition. */
export const EXAMPLE_CODE = 'K7Q10-00703-3X9H'

export function explainShareCode(problem: ShareCodeProblem): string {
  switch (problem.type) {
    case 'malformed':
      return `"${problem.code}" is not a share code. One looks like ${EXAMPLE_CODE}.`
    case 'misspelt':
      return `"${problem.code}" is a share code with a letter wrong, missing or swapped: please check it.`
    case 'other-edition':
      return [
        `That code was made with edition ${problem.made} of the story; this is ${problem.ours}.`,
        ...(problem.play ? [oldWords(problem.play)] : []),
        'Ask for the play to be shared again from this edition, or open it with that one.',
      ].join(' ')
    case 'leads-nowhere':
      return `"${problem.code}" is spelt right but leads nowhere in this story.`
  }
}

const oldWords = ({ name, seed, steps, reads }: Old): string => {
  const count = `${steps} ${steps === 1 ? 'step' : 'steps'}`
  const what = `It holds ${count} as ${name}, seed ${seed}`
  return reads
    ? `${what}. All of them fit here: unless options have changed places, it is what ${reads} holds.`
    : `${what}. They do not all fit here, and its letters alone do not say how far they do.`
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

/** The path in a number, if it is there and nothing is left of the number. */
function pathIn(
  edition: Edition,
  chair: PersonId,
  seed: number,
  steps: number,
  number: bigint,
): number[] | undefined {
  const { path, rest } = stepsIn(edition, chair, seed, steps, number)
  return path.length === steps && rest === 0n ? path : undefined
}

/** As many steps as can be taken by a number, and what is left of it. */
function stepsIn(
  edition: Edition,
  chair: PersonId,
  seed: number,
  steps: number,
  number: bigint,
): { readonly path: number[]; readonly rest: bigint } {
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
    if (ways === 0) break
    const n: number =
      position.stage !== 'count' ? take(BigInt(ways)) : take(2n) === 0 ? 0 : 1 + take(BigInt(ways - 1))
    position = step(edition, position, n)
    if (!position) break
    path.push(n)
  }
  return { path, rest }
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

export const inLetters = (number: bigint, length = 0): string =>
  (number === 0n ? '' : number.toString(32))
    .replace(/./g, digit => LETTERS[Number.parseInt(digit, 32)]!)
    .padStart(length, LETTERS[0])

/** By way of bits, since of a long code that takes no longer than its letters. */
export const inNumber = (letters: string): bigint =>
  BigInt(`0b0${Array.from(letters, letter => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('')}`)

/** Upper case, look-alikes put right, spaces and dashes gone. */
export const tidied = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replace(/[OIL]/g, letter => LOOK_ALIKES[letter]!)

export const grouped = (letters: string): string =>
  letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? ''
