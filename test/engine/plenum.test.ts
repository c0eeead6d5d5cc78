import { describe, expect, test } from 'vitest'
import {
  BLOCS,
  begin,
  type Crisis,
  gathered,
  hallNow,
  openCrisis,
  shareAgainst,
  slotAt,
} from '../../src/engine/index.ts'
import { willingToSign } from '../../src/engine/plenum.ts'
import { opening, waitUntil } from '../support/crises.ts'

const morning = openCrisis(opening, 0)
type Change = Partial<Crisis['blocs']['russia']>
/** The morning with all blocs changed alike. */
const blocs = (change: (bloc: Crisis['blocs']['russia']) => Change, crisis = morning): Crisis => ({
  ...crisis,
  blocs: Object.fromEntries(
    BLOCS.map(id => [id, { ...crisis.blocs[id], ...change(crisis.blocs[id]) }]),
  ) as Crisis['blocs'],
})
const full = blocs(({ size }) => ({ told: size, here: size }))

test('the Committee is 130: twenty-one of the room and a hundred and nine outside', () => {
  expect(BLOCS.reduce((sum, id) => sum + morning.blocs[id].size, 21)).toBe(130)
})

test('before the plenum opens only those who know come', () => {
  const here = blocs(({ size }) => ({ told: 0, here: size }))
  expect(gathered(here)).toBe(gathered(blocs(() => ({ here: 0 }))))
  expect(gathered({ ...here, hall: { ...here.hall, open: true } })).toBe(gathered(here) + 109)
})

test('the hall is the room and those who have come', () => {
  expect(hallNow(full).present).toBe(gathered(full))
  expect(hallNow(full).against).toBeLessThanOrEqual(hallNow(full).present)
})

describe('a bloc', () => {
  test.each(BLOCS)('%s speaks the more against him, the more others do', bloc => {
    const shares = [0, 200, 400, 600, 800, 1000].map(share => shareAgainst(full, bloc, share))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1000)
  })

  test('that is told leans to Khrushchev, whose men do the telling', () => {
    expect(shareAgainst(full, 'ministers', 300)).toBeLessThan(shareAgainst(morning, 'ministers', 300))
  })

  test('follows a decision that was taken', () => {
    const decided: Crisis = { ...full, table: { ...full.table, decided: { dismissal: 'carried' } } }
    for (const bloc of BLOCS)
      expect(shareAgainst(decided, bloc, 300)).toBeGreaterThan(shareAgainst(full, bloc, 300))
  })
})

test('a hall turns with its blocs', () => {
  const leaning = (lean: number): number => hallNow(blocs(() => ({ lean }), full)).against
  const counts = [-80, -40, 0, 40, 80].map(leaning)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(counts[0]).toBeLessThan(counts[4]!)
})

test('the names on the letter are those of men who know, are here, and are for him', () => {
  expect(willingToSign(blocs(() => ({ told: 0 })))).toBe(0)
  expect(willingToSign(full)).toBeGreaterThan(
    willingToSign(blocs(({ size }) => ({ told: size, here: size, lean: 90 }))),
  )
  expect(willingToSign(full)).toBeLessThanOrEqual(109)
})

test('by the 22nd most of the Committee has come', () => {
  const { hall } = waitUntil(begin(opening, 0), slotAt(22, 'sitting', 2))
  expect(hall.open).toBe(true)
  expect(hall.present).toBeGreaterThan(100)
})
