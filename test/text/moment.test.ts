import { expect, test } from 'vitest'
import { SLOTS } from '../../src/engine/index.ts'
import { dayOfTwelve, longDate, placeOf, shortDate } from '../../src/text/moment.ts'

test('the crisis began on a Tuesday and lasted twelve days', () => {
  const [first, last] = [SLOTS[0]!, SLOTS.at(-1)!]
  expect(longDate(first)).toBe('Tuesday 18\u00a0June 1957')
  expect(dayOfTwelve(first)).toBe('Day 1 of 12')
  expect(shortDate(last)).toBe('29\u00a0June')
  expect(dayOfTwelve(last)).toBe('Day 12 of 12')
})

test('the plenum met in the Sverdlov Hall', () => {
  expect(placeOf(SLOTS.find(slot => slot.kind === 'hall')!)).toBe('Sverdlov Hall, Kremlin')
})
