/** A play walked again: where one can stop, and how far a stride goes. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseOf } from '../../src/play/course.ts'
import { STRIDES, type Stop, stopsOf, strideFrom } from '../../src/play/replay.ts'
import { openSession } from '../../src/play/session.ts'
import { decisionsMade, wordsOf } from '../../src/play/steps.ts'
import { decisionWords } from '../../src/text/decisions.ts'
import { CHAIRS, carelessPlay, edition, narrator } from '../support/edition.ts'

const GIVEN = CHAIRS.flatMap(chair =>
  [3, 4].map(seed => ({ chair, seed, path: carelessPlay(chair, seed).path })),
)
const PLAYS = GIVEN.map(play => courseOf(edition, play))

test('every decision is a stop, and no mark on the whip sheet is', () => {
  for (const { positions } of PLAYS) {
    const stops = stopsOf(positions)
    expect(stops[0]!.at).toBe(0)
    expect(stops.at(-1)!.at).toBe(positions.length - 1)
    const decisions = new Set(positions.map(({ decisions }) => decisions))
    expect(new Set(stops.map(({ at }) => positions[at]!.decisions))).toEqual(decisions)
    const nights = stops.filter(({ at }) => positions[at]!.stage === 'count').length
    expect(nights).toBe(positions.at(-1)!.counts.length)
  }
})

test('a replay counts the decisions that the list of plays counts, and that can be gone back to', () => {
  GIVEN.forEach((play, n) => {
    const made = decisionsMade(wordsOf(edition, play))
    const session = openSession(edition, narrator, play)
    const words = play.path.map((way, length) => decisionWords(session.turnAt(length), way))
    expect(stopsOf(PLAYS[n]!.positions).at(-1)!.decisions).toBe(made)
    expect(words.filter(each => each !== undefined)).toHaveLength(made)
  })
})

const anyStops = fc.nat(PLAYS.length - 1).map(n => stopsOf(PLAYS[n]!.positions))

test('a stride goes the way it says, to a stop, and over nothing it should have stopped at', () => {
  fc.assert(
    fc.property(
      anyStops,
      fc.nat(100),
      fc.constantFrom(...STRIDES),
      fc.constantFrom(1, -1),
      (stops, n, stride, way) => {
        const { at } = stops[n % stops.length]!
        const to = strideFrom(stops, at, stride, way as 1 | -1)
        if (to === undefined) return
        expect(Math.sign(to - at)).toBe(way)
        const over = stops.filter(stop => way * (stop.at - at) > 0 && way * (to - stop.at) > 0)
        if (stride === 'decision') expect(over).toEqual([])
        if (stride === 'vote') expect(over.filter(({ vote }) => vote)).toEqual([])
        if (stride === 'day') expect(new Set(over.map(({ day }) => day)).size).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('by days the whole play takes eleven strides, and as many back', () => {
  for (const { positions } of PLAYS) {
    const stops = stopsOf(positions)
    const days = new Set(stops.map(({ day }) => day)).size
    const walk = (from: number, way: 1 | -1): number[] => {
      const to = strideFrom(stops, from, 'day', way)
      return to === undefined ? [] : [to, ...walk(to, way)]
    }
    const there = walk(0, 1)
    expect(there).toHaveLength(days - 1)
    expect(walk(there.at(-1)!, -1)).toEqual([0, ...there.slice(0, -1)].reverse())
  }
})

test('from the middle of a day one goes back to its beginning first', () => {
  const stops: Stop[] = [0, 1, 2, 3].map(at => ({ at, day: at < 1 ? 18 : 19, decisions: at, vote: false }))
  expect(strideFrom(stops, 3, 'day', -1)).toBe(1)
  expect(strideFrom(stops, 1, 'day', -1)).toBe(0)
  expect(strideFrom(stops, 0, 'day', -1)).toBeUndefined()
})
