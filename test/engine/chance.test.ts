import { expect, test } from 'vitest'
import { STREAM, swing } from '../../src/engine/chance.ts'

test('the still seed draws nothing', () => {
  for (let moment = 0; moment < 100; moment++) expect(swing(0, STREAM.choice, 3, moment, 30)).toBe(0)
})

test.each([
  [1, STREAM.mood, 0, 0, 12, 1],
  [1, STREAM.choice, 5, 64, 30, -11],
  [1957, STREAM.ruling, 1, 3, 30, -14],
  [1_048_575, STREAM.obedience, 17, 20, 20, -9],
  [42, STREAM.travel, 8, 12, 15, -6],
  [42, STREAM.hall, 25, 800, 30, 7],
])(
  'seed %i, stream %i, seat %i, moment %i, reach %i: %i, on every machine',
  (seed, stream, seat, moment, reach, drawn) => {
    expect(swing(seed, stream, seat, moment, reach)).toBe(drawn)
  },
)

test('a draw stays within its reach, and comes to it', () => {
  const draws = Array.from({ length: 20_000 }, (_, moment) => swing(7, STREAM.ruling, 1, moment, 30))
  expect(Math.min(...draws)).toBe(-30)
  expect(Math.max(...draws)).toBe(30)
  expect(Math.abs(draws.reduce((sum, draw) => sum + draw, 0) / draws.length)).toBeLessThan(0.5)
})

test.each(['seed', 'stream', 'seat', 'moment'])('another %s is another draw', which => {
  const of = (n: number): number => {
    const is = (name: string): number => (name === which ? n : 1)
    return swing(
      is('seed') + 1,
      STREAM[(['mood', 'choice', 'ruling'] as const)[is('stream') % 3]!],
      is('seat'),
      is('moment'),
      1000,
    )
  }
  const draws = [0, 1, 2].map(of)
  expect(new Set(draws).size).toBe(3)
})
