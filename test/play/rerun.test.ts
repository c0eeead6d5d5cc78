import { expect, test } from 'vitest'
import { openingPosition } from '../../src/play/director.ts'
import { futuresOf, oddsAt, seedsOf } from '../../src/play/odds.ts'
import { dealtTo, oddsBy, type Work, workedHere } from '../../src/play/rerun.ts'
import { edition } from '../support/edition.ts'

const starts = (['bulganin', 'mikoyan'] as const).map(chair => openingPosition(edition, chair, 7))
const seeds = seedsOf(7, 120)
const here = workedHere(edition)
/** A hand that takes its time, and not always the same. */
const idle =
  (ticks: number): Work =>
  async piece => {
    for (let tick = 0; tick < ticks; tick++) await new Promise(resolve => setImmediate(resolve))
    return here(piece)
  }

test('however many hands work it, and however fast, the numbers are the same', async () => {
  const alone = starts.map(start => futuresOf(edition, start, seeds))
  for (const hands of [[here], [here, here], [idle(9), here, idle(2)]])
    expect(await dealtTo(hands)(starts, seeds)).toEqual(alone)
})

test('what is worked in pieces is what is worked at once', async () => {
  const [position] = starts
  expect(await oddsBy(dealtTo([here]), edition, position!, { runs: 70 })).toEqual(
    oddsAt(edition, position!, { runs: 70 }),
  )
})

test('it says how far it is, and when it is done', async () => {
  const told: number[] = []
  await dealtTo([here, idle(3)])(starts, seeds, {
    onProgress: (done, all) => {
      expect(all).toBe(240)
      told.push(done)
    },
  })
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.at(-1)).toBe(240)
})

test('nobody waiting for it, it stops', async () => {
  const ending = new AbortController()
  let done = 0
  const given = dealtTo([here])(starts, seeds, {
    signal: ending.signal,
    onProgress: now => {
      done = now
      ending.abort()
    },
  })
  await expect(given).rejects.toThrow(/abort/)
  expect(done).toBeLessThan(240)
})
