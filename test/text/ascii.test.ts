import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ascii, asciiLine, asciiSign } from '../../src/text/ascii.ts'
import { span } from '../../src/text/spans.ts'
import { graphemes, graphemeWidth } from '../../src/text/width.ts'

describe('prose in ASCII', () => {
  test.each([
    ['“No,” he said — and left…', '"No," he said -- and left...'],
    ['18–29 June, № 5', '18-29 June, No. 5'],
    ['Хрущёв', 'Khrushchev'],
    ['Щербаков и Юдин', 'Shcherbakov i Yudin'],
    ['Ulbricht and Čepička', 'Ulbricht and Cepicka'],
    ['19\u00a0June', '19 June'],
    ['и\u0306', 'i'],
  ])('%s', (text, expected) => {
    expect(ascii(text)).toBe(expected)
  })

  test('a line keeps its roles', () => {
    expect(asciiLine([span('—', 'faint')])).toEqual([span('--', 'faint')])
  })

  test('is always ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(ascii(text)).toMatch(/^[\x20-\x7e]*$/)
      }),
    )
  })
})

describe('drawn signs in ASCII', () => {
  test.each([
    ['●', '@'],
    ['○', 'o'],
    ['·', '.'],
    ['│', '|'],
    ['├', '+'],
    ['╭', '+'],
    ['█', '#'],
    ['▼', 'v'],
    ['—', '-'],
    ['й', 'i'],
    ['漢', '??'],
  ])('%s is %s', (sign, expected) => expect(asciiSign(sign)).toBe(expected))

  test('a sign keeps its columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const sign of graphemes(text)) expect(asciiSign(sign)).toHaveLength(graphemeWidth(sign))
      }),
      { examples: [['\u3000']] },
    )
  })
})
