import { describe, expect, test } from 'vitest'
import { SLOTS } from '../../src/engine/index.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { aimsIn, oddsAt } from '../../src/play/odds.ts'
import { dealtTo, workedHere } from '../../src/play/rerun.ts'
import { follow } from '../../src/play/turn.ts'
import { MOVE_MARKS, marked, markOf, turningPoints } from '../../src/play/turningPoints.ts'
import { carelessPlay, edition } from '../support/edition.ts'

const rerun = dealtTo([workedHere(edition)])
const RUNS = 8
const play = { chair: 'khrushchev', seed: 11, path: carelessPlay('khrushchev', 11).path } as const
const course = turningPoints(edition, play, rerun, { runs: RUNS })

describe('the curve', () => {
  test('has a point for every slot and every decision of a scene, in order', async () => {
    const { curve, decisions } = await course
    const slots = curve.filter(({ after }) => after === 'slot').map(({ slot }) => slot)
    expect(slots).toEqual(SLOTS.map((_, slot) => slot))
    expect(curve.filter(({ after }) => after === 'decision')).toHaveLength(decisions.length)
    const steps = curve.map(({ step }) => step)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })

  test('ends where the play ended', async () => {
    const { position } = follow(edition, play.chair, play.seed)
    const { outcome } = position(play.path)!.crisis
    expect((await course).curve.at(-1)!.odds.outcomes[outcome!]).toBe(RUNS)
  })

  test('of a play that goes on goes as far as that', async () => {
    const { path } = historicalPlay(edition, 'mikoyan')
    const short = { chair: 'mikoyan', seed: 0, path: path.slice(0, 9) } as const
    const { crisis } = follow(edition, 'mikoyan', 0).position(short.path)!
    const { curve } = await turningPoints(edition, short, rerun, { runs: 5 })
    expect(curve.at(-1)!.slot).toBe(crisis.slot)
  })
})

describe('a decision', () => {
  test('is judged by the odds that were there', async () => {
    const { decisions } = await course
    const { position } = follow(edition, play.chair, play.seed)
    for (const { step, moment } of decisions.slice(0, 8)) {
      const there = oddsAt(edition, position(play.path.slice(0, step))!, {
        runs: RUNS,
        taken: play.path[step]!,
      })
      expect(moment).toEqual(there)
    }
  })

  test('with a mark against it had a better way, and one with a mark for it had none', async () => {
    const found = marked(await course)
    expect(found.length).toBeGreaterThan(0)
    for (const { mark, taken, other } of found) {
      const worse = MOVE_MARKS.indexOf(mark!) < MOVE_MARKS.indexOf('!?')
      expect(aimsIn(taken.odds) < aimsIn(other!.odds)).toBe(worse)
    }
  })

  test('that left no choice is not marked', async () => {
    for (const { mark, moment } of (await course).decisions)
      if (moment.options.length < 2) expect(mark).toBeUndefined()
  })

  test.each([
    [{ share: 333, low: 300, high: 350 }, '??'],
    [{ share: 120, low: 80, high: 150 }, '?'],
    [{ share: 60, low: 10, high: 110 }, '?!'],
    [{ share: -60, low: -110, high: -10 }, '!?'],
    [{ share: -120, low: -150, high: -80 }, '!'],
    [{ share: -333, low: -350, high: -300 }, '!!'],
    [{ share: 60, low: -5, high: 125 }, undefined],
    [{ share: 40, low: 30, high: 50 }, undefined],
  ])('whose best alternative is worth %o more is marked %s', (over, mark) => {
    expect(markOf(over)).toBe(mark)
  })
})

describe('what others did', () => {
  const shaken = { chair: 'mikoyan', seed: 7, path: carelessPlay('mikoyan', 7).path } as const

  test('is by others, moved the odds surely, and the strongest stands first', async () => {
    const told = [
      await course,
      await turningPoints(edition, historicalPlay(edition, 'mikoyan'), rerun, { runs: 40 }),
      await turningPoints(edition, shaken, rerun, { runs: 40 }),
    ]
    expect(told.flatMap(({ strokes }) => strokes).length).toBeGreaterThan(0)
    for (const { strokes, chair } of told) {
      for (const { by, aims } of strokes) {
        expect(by).not.toBe(chair)
        expect(aims.low > 0 || aims.high < 0).toBe(true)
      }
      const sizes = strokes.map(({ aims }) => Math.abs(aims.share))
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    }
  })
})
