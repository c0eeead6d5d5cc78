/** Codes as they come from thirty pupils: with names, numbers, bullets and mistakes. */
import { describe, expect, test } from 'vitest'
import { codesIn } from '../../src/play/pastedCodes.ts'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { CHAIRS, carelessPlay, edition } from '../support/edition.ts'

const plays = CHAIRS.flatMap(chair =>
  [1, 2, 3].map(seed => ({ chair, seed, path: carelessPlay(chair, seed).path.slice(0, seed * 17) })),
)
const codes = plays.map(play => makeShareCode(edition, play))
const [code] = codes as [string]

describe('a code is found', () => {
  test.each([
    ['behind a number and a name', `12. Anna Petrova: ${code}`, 'Anna Petrova'],
    ['behind a bullet', `• ${code}`, ''],
    ['before a name', `${code} - Ben O’Hara`, 'Ben O’Hara'],
    ['in small letters, without dashes', `Eve ${code.toLowerCase().replaceAll('-', '')}`, 'Eve'],
    ['in groups of five', `Çelik\t${code.replaceAll('-', ' ')}`, 'Çelik'],
    ['in a table', `"Dóra","9b","${code}"`, 'Dóra","9b'],
    ['with what the program said before it', `code: ${code}.`, ''],
    ['with other dashes', `Kim ${code.replaceAll('-', '\u2011')}`, 'Kim'],
    ['with look-alikes', `Kim ${code.replaceAll('0', 'o').replaceAll('1', 'l')}`, 'Kim'],
    ['between two names', `Ivy ${code} Jo`, 'Ivy Jo'],
    ['with a name tied to it', `Hugo-${code}`, 'Hugo'],
  ])('%s', (_, line, beside) => {
    expect(codesIn(edition, line)).toEqual({ found: [{ line: 1, beside, play: plays[0] }], bad: [] })
  })
})

test('each on its line, in every chair; empty lines and comments are nothing', () => {
  const { found, bad } = codesIn(edition, `# class 9b\r\n\r\n${codes.join('\r\n')}\r\n`)
  expect(found.map(({ line }) => line)).toEqual(codes.map((_, at) => at + 3))
  expect(found.map(({ play }) => play)).toEqual(plays)
  expect(bad).toEqual([])
})

test('what does not open is told with its line and what is wrong', () => {
  const foreign = makeShareCode(
    { ...edition, index: { ...edition.index, fingerprint: '0000002a00000000' } },
    { chair: 'mikoyan', seed: 7, path: [] },
  )
  const wrong = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')
  const { found, bad } = codesIn(
    edition,
    ['Our class', wrong, foreign, code, '\u001b[31m', 'x'.repeat(5000)].join('\n'),
  )
  expect(found.map(({ line }) => line)).toEqual([4])
  expect(bad.map(({ line, problem }) => [line, problem.type])).toEqual([
    [1, 'no-code'],
    [2, 'misspelt'],
    [3, 'other-edition'],
    [5, 'no-code'],
    [6, 'no-code'],
  ])
})

test('a page of prose holds no code', () => {
  const prose = edition.index.scenes.map(
    ({ id, file }) => `${id} in ${file}, 1957: nothing to see here, ${id}`,
  )
  expect(codesIn(edition, prose.join('\n')).found).toEqual([])
})
