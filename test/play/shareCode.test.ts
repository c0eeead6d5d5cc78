/** Codes that survive a blackboard: they come back whole, and a wrong one is refused. */
import { index } from 'story:compiled'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openingPosition, type Position, step } from '../../src/play/director.ts'
import { openEdition } from '../../src/play/edition.ts'
import { historicalPlay } from '../../src/play/history.ts'
import {
  EXAMPLE_CODE,
  explainShareCode,
  LAST_SEED,
  LETTERS,
  makeShareCode,
  parseShareCode,
  type ShareCodeProblem,
} from '../../src/play/shareCode.ts'
import type { Playthrough } from '../../src/play/turn.ts'
import { chairs } from '../../story/chairs.ts'
import { opening } from '../../story/opening.ts'
import { CHAIRS, carelessPlay, dice, edition, openWays } from '../support/edition.ts'

const codeOf = (play: Playthrough): string => makeShareCode(edition, play)
const problemOf = (code: string): ShareCodeProblem['type'] | undefined => {
  const parsed = parseShareCode(edition, code)
  return 'problem' in parsed ? parsed.problem.type : undefined
}

/** The beginning of somebody's careless play. */
function someOf(chair: Playthrough['chair'], seed: number, decisions: number): Playthrough {
  const { path } = carelessPlay(chair, seed)
  return { chair, seed, path: path.slice(0, decisions) }
}

const anyPlay = fc
  .record({
    chair: fc.constantFrom(...CHAIRS),
    seed: fc.integer({ min: 0, max: LAST_SEED }),
    decisions: fc.nat(80),
  })
  .map(({ chair, seed, decisions }) => someOf(chair, seed, decisions))

test('a code comes back as the play it was made from, in every chair', () => {
  fc.assert(
    fc.property(anyPlay, play => {
      expect(parseShareCode(edition, codeOf(play))).toEqual({ ok: play })
    }),
    { numRuns: 150 },
  )
})

test('the whip sheet goes with it, marked as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CHAIRS), fc.infiniteStream(fc.nat()), (chair, rolls) => {
      const play = { chair, seed: 3, path: markedPath(openingPosition(edition, chair, 3), rolls) }
      expect(parseShareCode(edition, codeOf(play))).toEqual({ ok: play })
    }),
    { numRuns: 20 },
  )
})

/** As far as the first night's sheet, with three marks on it. */
function markedPath(from: Position, rolls: IterableIterator<number>): number[] {
  const path: number[] = []
  for (let position = from, marks = 0; marks < 4 && position.stage !== 'end'; ) {
    const ways = openWays(position)
    const n = ways[rolls.next().value % ways.length]!
    if (position.stage === 'count') marks++
    path.push(n)
    position = step(edition, position, n)!
  }
  return path
}

test.each(CHAIRS)('the historical line of %s has a code', chair => {
  const play = historicalPlay(edition, chair)
  expect(parseShareCode(edition, codeOf(play))).toEqual({ ok: { chair, seed: play.seed, path: play.path } })
})

test('sixty decisions take fewer than 45 characters', () => {
  const lengths = CHAIRS.flatMap(chair =>
    [1, 2, 3, 4, 5, 6, 7].map(seed => codeOf(someOf(chair, seed, 60)).length),
  )
  const middle = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]!
  expect(middle).toBeLessThan(45)
  expect(Math.max(...lengths)).toBeLessThan(50)
})

describe('is forgiven', () => {
  const play = someOf('bulganin', 7919, 40)
  const code = codeOf(play)
  test.each([
    ['small letters', code.toLowerCase()],
    ['no dashes', code.replaceAll('-', '')],
    ['spaces', ` ${code.replaceAll('-', ' ')}\n`],
    ['dashes of another kind', code.replaceAll('-', '–')],
    ['O for 0', code.replaceAll('0', 'O')],
    ['I and l for 1', code.replace('1', 'I').replaceAll('1', 'l')],
  ])('%s', (_, written) => expect(parseShareCode(edition, written)).toEqual({ ok: play }))
})

describe.each([
  ['hardly begun', someOf('mikoyan', 12, 2)],
  ['half way', someOf('khrushchev', 99_999, 30)],
  ['at its end', someOf('bulganin', LAST_SEED, 80)],
])('of a play %s', (_, play) => {
  const letters = codeOf(play).replaceAll('-', '')

  test('no letter can be wrong', () => {
    for (let at = 0; at < letters.length; at++)
      for (const letter of LETTERS)
        if (letter !== letters[at])
          expect(problemOf(letters.slice(0, at) + letter + letters.slice(at + 1))).toBe('misspelt')
  })

  test('no two letters can change places', () => {
    for (let one = 0; one < letters.length; one++)
      for (let other = one + 1; other < letters.length; other++) {
        if (letters[one] === letters[other]) continue
        const swapped = [...letters]
        ;[swapped[one], swapped[other]] = [letters[other]!, letters[one]!]
        expect(problemOf(swapped.join(''))).toBe('misspelt')
      }
  })

  test('a letter missing or written twice shows, but for one in some thirty thousand', () => {
    const opened = [...letters].flatMap((_, at) =>
      [letters.slice(0, at) + letters.slice(at + 1), letters.slice(0, at + 1) + letters.slice(at)].filter(
        code => problemOf(code) === undefined,
      ),
    )
    expect(opened.length).toBeLessThanOrEqual(1)
  })

  test.each([1, 2, 3, 4])('nor can it have %i noughts at its end or before it', noughts => {
    expect(problemOf(letters + '0'.repeat(noughts))).toBe('misspelt')
    expect(problemOf('0'.repeat(noughts) + letters)).toBe('misspelt')
  })
})

test('no two letters of a code can be wrong, wherever they stand and whatever they become', () => {
  const letters = codeOf(someOf('mikoyan', 12, 2)).replaceAll('-', '')
  const opened: string[] = []
  for (let one = 0; one < letters.length; one++)
    for (let other = one + 1; other < letters.length; other++)
      for (const first of LETTERS)
        for (const second of LETTERS) {
          if (first === letters[one] || second === letters[other]) continue
          const wrong = [...letters]
          ;[wrong[one], wrong[other]] = [first, second]
          if (problemOf(wrong.join('')) !== 'misspelt') opened.push(wrong.join(''))
        }
  expect(opened).toEqual([])
})

test('nor any two of a long one', () => {
  const letters = codeOf(someOf('bulganin', LAST_SEED, 80)).replaceAll('-', '')
  const roll = dice(7)
  for (let n = 0; n < 30_000; n++) {
    const one = roll(letters.length - 1)
    const other = one + 1 + roll(letters.length - 1 - one)
    const wrong = [...letters]
    ;[wrong[one], wrong[other]] = [LETTERS[roll(32)]!, LETTERS[roll(32)]!]
    if (wrong[one] === letters[one] && wrong[other] === letters[other]) continue
    expect(problemOf(wrong.join(''))).toBe('misspelt')
  }
})

test('a code from another edition is refused, and both editions are named', () => {
  const older = openEdition(
    { ...index, fingerprint: `0badcafe${index.fingerprint.slice(8)}` },
    opening,
    chairs,
  )
  const play = someOf('mikoyan', 4, 20)
  const parsed = parseShareCode(edition, makeShareCode(older, play))
  const [made, ours] = [makeShareCode(older, play).slice(0, 3), codeOf(play).slice(0, 3)]
  expect(parsed).toMatchObject({ problem: { type: 'other-edition', made, ours } })
  if ('problem' in parsed) expect(explainShareCode(parsed.problem)).toMatch(new RegExp(`${made}.+${ours}`))
})

test('a play of thousands of steps has a code too, and comes back from it', () => {
  const marks = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 900, maxLength: 2500 })
  fc.assert(
    fc.property(marks, fc.constantFrom(...CHAIRS), (sheet, chair) => {
      const path = nightOf(chair).concat(sheet)
      const play = { chair, seed: 3, path }
      expect(parseShareCode(edition, codeOf(play))).toEqual({ ok: play })
    }),
    { numRuns: 6 },
  )
})

test.each([1021, 1022, 1023, 1024, 1025])('%i steps are counted right', steps => {
  const path = nightOf('mikoyan')
  const play = { chair: 'mikoyan' as const, seed: 0, path: [...path, ...Array(steps - path.length).fill(1)] }
  const code = codeOf(play)
  expect(parseShareCode(edition, code)).toEqual({ ok: play })
  expect(problemOf(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)).toBe('misspelt')
})

/** To the first night, when a sheet can be marked for as long as one likes. */
function nightOf(chair: Playthrough['chair']): number[] {
  const path: number[] = []
  for (let position = openingPosition(edition, chair, 3); position.stage !== 'count'; ) {
    const [n] = openWays(position) as [number]
    path.push(n)
    position = step(edition, position, n)!
  }
  return path
}

test('the one that is shown as an example is one', () => {
  expect(parseShareCode(edition, EXAMPLE_CODE)).toMatchObject({ problem: { type: 'other-edition' } })
})

test.each([
  '',
  ' ',
  'hello',
  'K7Q2F-0120X-3M9',
  '💥💥💥💥💥💥💥💥💥💥💥💥💥',
  '0'.repeat(13),
  'Z'.repeat(4000),
  '../../etc/passwd',
])('%j is no code, and is told so', code => {
  const parsed = parseShareCode(edition, code)
  if ('ok' in parsed) throw new Error('It opens.')
  expect(explainShareCode(parsed.problem)).toMatch(/^.{3}[\s\S]+[.]$/u)
})

test('of a hundred thousand lines of letters none opens', () => {
  let state = 1957
  const roll = (ways: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % ways
  }
  const opened: string[] = []
  for (let n = 0; n < 100_000; n++) {
    const line = Array.from({ length: roll(60) }, () => LETTERS[roll(LETTERS.length)]).join('')
    if (problemOf(line) === undefined) opened.push(line)
  }
  expect(opened).toEqual([])
})

test('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => problemOf(text) !== undefined),
    { numRuns: 2000 },
  )
})
