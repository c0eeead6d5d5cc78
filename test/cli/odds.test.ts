import { beforeAll, describe, expect, test } from 'vitest'
import { rerunOn } from '../../src/cli/oddsWorkers.ts'
import { OUTCOMES } from '../../src/engine/index.ts'
import { openingPosition } from '../../src/play/director.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { futuresOf, seedsOf } from '../../src/play/odds.ts'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { edition } from '../support/edition.ts'
import { majority, PROGRAM } from '../support/program.ts'

const play = historicalPlay(edition, 'mikoyan')
const code = makeShareCode(edition, play)
const odds = (...args: string[]) => majority(['odds', code, ...args])

describe('majority odds', () => {
  test('tells each open option with its chances, and which was taken', () => {
    const { out, code: ended } = odds('--at', '2', '--runs', '60')
    expect(ended).toBe(0)
    expect(out).toMatch(/^THE ODDS ON 18 JUNE, 16:50$/m)
    expect(out).toMatch(/^1\. His faults, yes; his dismissal, no \(taken\)$/m)
    expect(out.match(/^ {3}Khrushchev keeps his post: /gm)!.length).toBeGreaterThan(1)
    expect(out).toMatch(/^ {3}Objectives met: \d+ %$/m)
    expect(out).toMatch(/60 times for each/)
  })

  test('as JSON, every count adds up', () => {
    const { options, now } = JSON.parse(odds('--at', '2', '--runs', '40', '--json').out)
    expect(options).toHaveLength(3)
    expect(options.filter((option: { taken: boolean }) => option.taken)).toHaveLength(1)
    for (const { runs, outcomes } of [now, ...options]) {
      expect(runs).toBe(40)
      expect(OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0)).toBe(40)
    }
  })

  test('of a play that is over tells the whole course, in columns and in sentences', () => {
    const { out } = odds('--runs', '10', '--ascii')
    expect(out).toMatch(/^100 % \|/m)
    expect(out).toMatch(/^ {7}18 {5}19 {5}20 .* 29$/m)
    expect(out).toMatch(/June: Khrushchev keeps his post in/)
    expect(out).toMatch(/^WHERE IT WAS DECIDED$/m)
    expect(out).toMatch(/^[\x20-\x7e\n]*$/)
  }, 60_000)

  test.each([
    [['--at', '999'], /--at takes a whole number from 0 to/],
    [['--runs', '3'], /--runs takes a whole number from 10 to/],
  ])('%j is refused in a sentence', (args, words) => {
    const { code: ended, complaint } = odds(...args)
    expect(ended).toBe(2)
    expect(complaint).toMatch(words)
  })
})

describe('threads', () => {
  const starts = [openingPosition(edition, 'bulganin', 7), openingPosition(edition, 'mikoyan', 8)]
  const seeds = seedsOf(7, 130)
  let alone: ReturnType<typeof futuresOf>[]
  beforeAll(() => {
    alone = starts.map(start => futuresOf(edition, start, seeds))
  })

  test.each([1, 2, 3])('%i of them count the same', async threads => {
    expect(await rerunOn(edition, { program: PROGRAM, threads, apart: true })(starts, seeds)).toEqual(alone)
  })

  test('that cannot be had are done without', async () => {
    expect(await rerunOn(edition, { program: '/nowhere/majority.cjs', threads: 2 })(starts, seeds)).toEqual(
      alone,
    )
    expect(await rerunOn(edition, { program: undefined })(starts, seeds)).toEqual(alone)
  })
})
