/** How far the check of a share code can be trusted: a million lines of noise, and a million slips of the tongue. */
import { expect, test } from 'vitest'
import { codesIn } from '../../src/play/pastedCodes.ts'
import {
  editionLetters,
  explainShareCode,
  LETTERS,
  makeShareCode,
  parseShareCode,
} from '../../src/play/shareCode.ts'
import { CHAIRS, carelessPlay, edition } from '../support/edition.ts'

const MILLION = 1_000_000

/** Better dice than those of careless plays: theirs are linear, as the check is. Mulberry32. */
let state = 1957
function roll(ways: number): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) % ways
}

const letters = (count: number): string =>
  Array.from({ length: count }, () => LETTERS[roll(LETTERS.length)]).join('')
const opens = (code: string): boolean => 'ok' in parseShareCode(edition, code)

test('of a million strings of any signs none opens, and each is answered', { timeout: 600_000 }, () => {
  let opened = 0
  for (let n = 0; n < MILLION; n++) {
    const text = String.fromCharCode(...Array.from({ length: roll(40) }, () => roll(n % 2 ? 128 : 65_536)))
    const parsed = parseShareCode(edition, text)
    if ('ok' in parsed) opened++
    else if (n % 100 === 0) expect(explainShareCode(parsed.problem)).toMatch(/[.]$/)
  }
  expect(opened).toBe(0)
})

test('of a million lines of letters that begin as our codes do, at most a few open', {
  timeout: 600_000,
}, () => {
  const head = editionLetters(edition)
  let checked = 0
  let opened = 0
  for (let n = 0; n < MILLION; n++) {
    const parsed = parseShareCode(edition, head + letters(10 + roll(40)))
    if ('ok' in parsed) opened++
    else if (parsed.problem.type !== 'misspelt') checked++
  }
  console.log(
    `Of a million: ${checked + opened} passed the check of 15 bits (expected 31), ${opened} opened.`,
  )
  expect(checked + opened).toBeLessThan(80)
  expect(opened).toBeLessThan(5)
})

test('of a million codes with two to five letters wrong, one in thirty thousand passes at most', {
  timeout: 600_000,
}, () => {
  const codes = CHAIRS.flatMap(chair =>
    [1, 2, 3, 4, 5].map(seed =>
      makeShareCode(edition, {
        chair,
        seed: seed * 997,
        path: carelessPlay(chair, seed * 997).path.slice(0, seed * 15),
      }).replaceAll('-', ''),
    ),
  )
  let opened = 0
  for (let n = 0; n < MILLION; n++) {
    const code = [...codes[roll(codes.length)]!]
    const original = code.join('')
    for (let wrong = 2 + roll(4); wrong > 0; wrong--) code[roll(code.length)] = LETTERS[roll(LETTERS.length)]!
    if (code.join('') !== original && opens(code.join(''))) opened++
  }
  console.log(`Of a million codes with two to five letters wrong, ${opened} opened as another play.`)
  expect(opened).toBeLessThan(60)
})

test('fifty thousand lines of noise are read as a file of codes', { timeout: 600_000 }, () => {
  const lines = Array.from(
    { length: 50_000 },
    (_, n) => `${n}. ${letters(roll(12))} ${letters(5)}-${letters(5)}-${letters(roll(6))}`,
  )
  const { found, bad } = codesIn(edition, lines.join('\n'))
  expect(found).toEqual([])
  expect(bad).toHaveLength(lines.length)
})
