/** One seed, one crisis; and nobody's luck hangs on anybody else's acts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  apply,
  begin,
  type Crisis,
  finishCrisis,
  type LogEntry,
  openCrisis,
  PEOPLE,
  passTime,
  runCrisis,
  SEAT,
  SLOTS,
} from '../../src/engine/index.ts'
import { done, opening, waitUntil } from '../support/crises.ts'

const seed = fc.nat(1_000_000)
const written = (value: unknown): string => JSON.stringify(value)

test('the same seed gives the same log, letter for letter', () => {
  fc.assert(
    fc.property(seed, seed => {
      expect(written(runCrisis(opening, seed))).toBe(written(runCrisis(opening, seed)))
    }),
    { numRuns: 100 },
  )
})

test('slot by slot or in one run, alone or in turns with another, a crisis goes as it goes', () => {
  fc.assert(
    fc.property(seed, seed, (one, other) => {
      let [here, there] = [begin(opening, one), begin(opening, other)]
      while (here.slot < SLOTS.length - 1) [here, there] = [passTime(here, opening), passTime(there, opening)]
      expect(written(here)).toBe(written(runCrisis(opening, one)))
      expect(written(there)).toBe(written(runCrisis(opening, other)))
    }),
    { numRuns: 60 },
  )
})

test('finished from any moment, a crisis nobody plays ends as it would have', () => {
  fc.assert(
    fc.property(seed, fc.nat(SLOTS.length - 1), (seed, slot) => {
      expect(written(finishCrisis(waitUntil(begin(opening, seed), slot), opening))).toBe(
        written(runCrisis(opening, seed)),
      )
    }),
    { numRuns: 60 },
  )
})

test('a log is the crisis: its events, applied from the morning of the 18th, give the same end', () => {
  fc.assert(
    fc.property(seed, seed => {
      const end = runCrisis(opening, seed)
      const told = end.log.reduce((crisis, { event }) => apply(crisis, event), openCrisis(opening, seed))
      expect(written(told)).toBe(written(end))
    }),
    { numRuns: 40 },
  )
})

test('an act that concerns nobody else leaves everybody else’s choices as they were', () => {
  fc.assert(
    fc.property(seed, fc.nat(SLOTS.length - 2), (seed, slot) => {
      const before = waitUntil(begin(opening, seed, ['malin']), slot)
      // What a man is told of himself moves nothing.
      const after = done(before, 'malin', { type: 'tell', whom: 'gromyko', about: 'gromyko' })
      const rest = (crisis: Crisis): readonly LogEntry[] =>
        waitUntil(crisis, SLOTS.length - 1).log.slice(crisis.log.length)
      expect(written(rest(after))).toBe(written(rest(before)))
    }),
    { numRuns: 60 },
  )
})

test('moods reach eighteen points either way, small ones likelier; Khrushchev’s is his own', () => {
  const moods = Array.from({ length: 400 }, (_, seed) => begin(opening, seed + 1).mood)
  const others = moods.flatMap(mood => mood.filter((_, seat) => seat !== SEAT.khrushchev))
  expect(Math.min(...others)).toBe(-18)
  expect(Math.max(...others)).toBe(18)
  const small = others.filter(mood => Math.abs(mood) <= 6).length
  expect(small / others.length).toBeGreaterThan(0.5)
  expect(moods.every(mood => mood[SEAT.khrushchev] === 0 && mood.length === PEOPLE.length)).toBe(true)
})
