import { describe, expect, test } from 'vitest'
import { arrivalOf, SLOTS, slotAt, weekday } from '../../src/engine/calendar.ts'

test('the twelve days begin on a Tuesday morning and end on a Saturday evening', () => {
  const [first, last] = [SLOTS[0]!, SLOTS.at(-1)!]
  expect([first.day, first.part, weekday(first.day)]).toEqual([18, 'morning', 'Tuesday'])
  expect([last.day, last.part, weekday(last.day)]).toEqual([29, 'evening', 'Saturday'])
})

test('days and hours only go forward', () => {
  const moments = SLOTS.map(({ day, hour }) => `${day} ${hour}`)
  expect(moments).toEqual([...moments].sort())
  expect(new Set(moments).size).toBe(SLOTS.length)
})

test.each([18, 19, 20, 21])('on the %i. the Presidium sits three rounds', day => {
  const sittings = SLOTS.filter(slot => slot.day === day && slot.kind === 'presidium')
  expect(sittings.map(({ round }) => round)).toEqual([1, 2, 3])
})

test('on Sunday nobody sits', () => {
  expect(weekday(23)).toBe('Sunday')
  expect(SLOTS.filter(({ day }) => day === 23).map(({ kind }) => kind)).toEqual(['private', 'private'])
})

test('from the 22nd the plenum sits, and the Presidium does not', () => {
  expect(SLOTS.filter(({ day, kind }) => day >= 22 && kind === 'presidium')).toEqual([])
  for (const day of [22, 24, 25, 26, 27, 28, 29])
    expect(SLOTS.filter(slot => slot.day === day && slot.kind === 'hall')).toHaveLength(2)
})

test('the whip sheet is marked at night, before there is a plenum', () => {
  expect(SLOTS.filter(({ count }) => count).map(({ day, part }) => `${day} ${part}`)).toEqual([
    '18 night',
    '19 night',
    '20 night',
    '21 night',
  ])
})

test.each([
  [slotAt(18, 'sitting', 2), 2],
  [slotAt(29, 'evening'), SLOTS.length - 1],
  [slotAt(23, 'sitting'), -1],
])('a slot is found by its name: %i', (found, slot) => expect(found).toBe(slot))

describe('a man called on the 18th comes', () => {
  test.each([
    ['a night’s journey', 0, slotAt(19, 'sitting', 1)],
    ['until the next afternoon', 1, slotAt(19, 'sitting', 3)],
    ['a day more', 2, slotAt(20, 'sitting', 1)],
  ])('%s', (_, journey, arrives) => {
    expect(arrivalOf({ slot: slotAt(18, 'evening'), journey: [journey] }, 0)).toBe(arrives)
  })

  test('and one called when there are no more sittings, in the next slot', () => {
    expect(arrivalOf({ slot: slotAt(28, 'night'), journey: [2] }, 0)).toBe(slotAt(28, 'night') + 1)
  })
})
