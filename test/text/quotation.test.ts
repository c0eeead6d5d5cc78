import { expect, test } from 'vitest'
import { quotation } from '../../src/text/quotation.ts'

test.each([
  ['Give him tea', '“Give him tea”'],
  ['Cry “Answer!” with the rest', '“Cry ‘Answer!’ with the rest”'],
  ['“We are eight”', '“‘We are eight’”'],
])('%s stands between marks as %s', (words, quoted) => {
  expect(quotation(words)).toBe(quoted)
})
