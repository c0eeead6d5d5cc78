/** The model's report on itself is what its parts measure, and its targets are met. */
import { describe, expect, test } from 'vitest'
import { leversOf } from '../../src/model/levers.ts'
import { modelReport } from '../../src/model/report.ts'
import { effectOf, endsOf, nudges, turning } from '../../src/model/sensitivity.ts'
import { REAL_ROLL_CALL, tally } from '../../src/model/tally.ts'
import { measuresOf, modelReportLines } from '../../src/text/modelReport.ts'
import { plainText } from '../../src/text/spans.ts'
import { edition } from '../support/edition.ts'

const { opening } = edition
const seeds = Array.from({ length: 600 }, (_, n) => n + 1)

describe('crises left to themselves', () => {
  const alone = tally(opening, seeds)

  test('each end somehow, and each vote is led by one reason', () => {
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((total, count) => total + count, 0)
    expect(sum(alone.outcomes)).toBe(seeds.length)
    expect(sum(alone.rollCalls)).toBe(seeds.length)
    expect(sum(alone.on18)).toBe(seeds.length)
    expect(sum(alone.led)).toBe(alone.votes)
    expect(alone.led.mood).toBe(0)
  })

  test('come to what the record came to oftener than to anything else', () => {
    const [commonest] = Object.entries(alone.rollCalls).sort(([, a], [, b]) => b - a)
    expect(commonest![0]).toBe(REAL_ROLL_CALL)
  })

  test('meet every target that is published, but for the chairs’ own', () => {
    const report = {
      seeds: 600,
      alone,
      played: { plays: 0, outcomes: alone.outcomes },
      levers: [],
      turned: [],
      sensitivity: [],
    }
    const missed = measuresOf(opening.people, report).filter(({ met }) => !met)
    expect(missed).toEqual([])
  })
})

describe('the numbers it begins from', () => {
  const few = seeds.slice(0, 60)

  test('are each moved once, and nothing else with them', () => {
    const all = nudges(opening)
    expect(new Set(all.map(({ whose, number }) => `${whose} ${number}`)).size).toBe(all.length)
    for (const nudge of all) expect(nudge.opening).not.toEqual(opening)
  })

  test('left as they are, they change nothing', () => {
    const same = { whose: 'nobody', number: 'none', by: 0, opening }
    expect(effectOf(same, few, endsOf(opening, few))).toMatchObject({ keeps: 0, majority: 0, moved: 0 })
  })

  test('a majority without its four waverers is none', () => {
    const four = (['bulganin', 'voroshilov', 'pervukhin', 'saburov'] as const).map(
      person => [person, 'khrushchev'] as const,
    )
    const { majority } = effectOf(turning(opening, four), few, endsOf(opening, few))
    expect(majority).toBeLessThan(-40)
  })
})

test('whether Bulganin takes the chair is a lever, for whoever sits in his', () => {
  const levers = leversOf(edition, 'bulganin', [1], 20)
  expect(levers.length).toBeGreaterThan(20)
  const take = levers.find(({ option }) => option === 'bulganin_18_chair.take')!
  expect(take.pull).toBeGreaterThan(5)
})

test('a report says how much of it is done, and is printed whole', { timeout: 60_000 }, () => {
  const work = modelReport({ ...edition, chairs: edition.chairs.slice(0, 1) }, 20)
  const shares: number[] = []
  let next = work.next()
  while (!next.done) {
    shares.push(next.value)
    next = work.next()
  }
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  const words = modelReportLines(opening.people, next.value).map(plainText).join('\n')
  expect(words).toContain('Where the model is weak')
  expect(words).not.toMatch(/undefined|NaN/)
})
