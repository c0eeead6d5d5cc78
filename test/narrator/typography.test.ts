/** How text is set. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setSentences, setType } from '../../src/narrator/typography.ts'

test.each([
  ['"Tomorrow, then."', '“Tomorrow, then.”'],
  ['"Tomorrow," he says, "at ten."', '“Tomorrow,” he says, “at ten.”'],
  ['("Tomorrow")', '(“Tomorrow”)'],
  ['"_Pravda_" and _"Pravda"_', '“_Pravda_” and _“Pravda”_'],
  ['"\'Correct,\' he said."', '“‘Correct,’ he said.”'],
  ['"He said \'Correct!\'"', '“He said ‘Correct!’”'],
  ["Malenkov's and the comrades' hands", 'Malenkov’s and the comrades’ hands'],
  ["the spring of '37", 'the spring of ’37'],
  ["'Correct' is a word", '‘Correct’ is a word'],
  ['eight - not eleven', 'eight – not eleven'],
  ['"But I -"', '“But I –”'],
  ['"But I -" he begins', '“But I –” he begins'],
  ['he stops - "Tomorrow" - and goes', 'he stops – “Tomorrow” – and goes'],
  ['twenty-one and 18-20', 'twenty-one and 18-20'],
  ['N. S. Khrushchev', 'N.\u00A0S.\u00A0Khrushchev'],
  ['on 19 June', 'on 19\u00A0June'],
  ['12.0 million tonnes', '12.0\u00A0million tonnes'],
  ['и\u0306', 'й'],
])('%s', (written, set) => {
  expect(setType(written)).toBe(set)
})

test('a number that opens a sentence is a capital letter', () => {
  expect(setSentences('six against. six for, in sixty-two. party')).toBe(
    'Six against. Six for, in sixty-two. party',
  )
})

const prose = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      ' ',
      '-',
      ' - ',
      '.',
      ',',
      '_',
      '(',
      ')',
      'a',
      'Six',
      'six',
      '19',
      ' June',
      'N.',
      'и\u0306',
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''))

test('setting type twice is setting it once', () => {
  fc.assert(
    fc.property(prose, text => {
      expect(setType(setType(text))).toBe(setType(text))
    }),
  )
})

test('no straight quotation mark is left', () => {
  fc.assert(
    fc.property(prose, text => {
      expect(setType(text)).not.toMatch(/["']/)
    }),
  )
})
