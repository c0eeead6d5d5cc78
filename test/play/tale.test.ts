/** A play of any tale is a path: it goes back, is kept, and fits in a line of letters. */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LETTERS } from '../../src/play/shareCode.ts'
import { parseTaleCode } from '../../src/play/taleCode.ts'
import { openRoads } from '../../src/play/taleRoads.ts'
import { openTaleRuns } from '../../src/play/taleRuns.ts'
import { openTaleSession, type TaleSession, withQuestion } from '../../src/play/taleSession.ts'
import { freshFolder } from '../support/program.ts'
import { ferry, taleOf } from '../support/tales.ts'

const FERRY = ferry()
const read = (code: string) =>
  parseTaleCode(FERRY.fingerprint, code, seed => openRoads(FERRY.tale, seed).walk())

/** Takes as many ways as there are numbers, as far as there are any. */
function wander(session: TaleSession, picks: readonly number[]): TaleSession {
  for (const pick of picks) {
    const { options } = session.turn()
    if (options.length > 0) session.choose(pick % options.length)
  }
  return session
}

const picks = fc.array(fc.nat(30), { maxLength: 15 })
const sitDown = (seed: number): TaleSession => openTaleSession(FERRY, { seed, path: [] })

describe('a code', () => {
  test('says the seed and the path', () => {
    fc.assert(
      fc.property(fc.nat(1048575), picks, (seed, road) => {
        const session = wander(sitDown(seed), road)
        expect(read(session.code())).toEqual({ ok: { seed, path: session.turn().path } })
        expect(read(session.code().toLowerCase().replaceAll('-', ' '))).toHaveProperty('ok')
      }),
      { numRuns: 50 },
    )
  })
  test('with one wrong letter is noticed', () => {
    const code = wander(sitDown(77), [0, 1, 2, 3, 1, 0]).code().replaceAll('-', '')
    for (let at = 0; at < code.length; at++)
      for (const letter of LETTERS.replace(code[at]!, '')) {
        const wrong = code.slice(0, at) + letter + code.slice(at + 1)
        expect(read(wrong), wrong).toMatchObject({ problem: { type: 'misspelt' } })
      }
  })
  test('is of one text only', () => {
    const other = openTaleSession({ ...FERRY, fingerprint: 'ffffffffffffffff' }, { seed: 1, path: [] })
    expect(read(other.code())).toMatchObject({ problem: { type: 'other-edition' } })
  })
})

test('going back leads to what was told there, however far', () => {
  fc.assert(
    fc.property(fc.nat(100), picks, fc.integer({ min: 1, max: 20 }), (seed, road, steps) => {
      const session = wander(sitDown(seed), road)
      const { path } = session.turn()
      session.back(steps)
      const left = Math.max(0, path.length - steps)
      expect(session.turn()).toEqual(openTaleSession(FERRY, { seed, path: path.slice(0, left) }).turn())
      for (const way of path.slice(left)) session.choose(way)
      expect(session.turn().path).toEqual(path)
    }),
    { numRuns: 50 },
  )
})

test('a play of a thousand choices goes back to its beginning and on again', () => {
  const round = {
    ...FERRY,
    tale: taleOf('VAR n = 0\n-> k\n=== k\n{n}\n~ n += 1\n+ [On] -> k\n+ [Out] -> END'),
  }
  const session = wander(openTaleSession(round, { seed: 1, path: [] }), new Array(1000).fill(0))
  session.back(990)
  expect(session.turn().passage).toMatchObject([{ text: '10' }])
  session.choose(0)
  expect(session.turn().passage).toMatchObject([{ text: '11' }])
  expect(openTaleSession(round, { seed: 1, path: new Array(1000).fill(0) }).turn().passage).toMatchObject([
    { text: '1000' },
  ])
})

describe('a play is kept', () => {
  const open = (folder: string) => openTaleRuns(folder, FERRY)

  test('at every choice, and gone on with where it stood', () => {
    const folder = freshFolder()
    const session = openTaleSession(FERRY, { seed: 3, path: [] }, { runs: open(folder) })
    wander(session, [0, 0, 1])
    session.back()
    const runs = open(folder)
    const [run] = runs.list()
    expect(run).toMatchObject({ seed: 3, path: session.turn().path, ended: false })
    const later = openTaleSession(FERRY, run!, { runs, run: run! })
    expect(later.turn()).toEqual(session.turn())
    later.choose(0)
    expect(open(folder).list()).toMatchObject([{ path: later.turn().path }])
  })
  test('as it ended, by whoever goes back from its end: that is another play', () => {
    const folder = freshFolder()
    const tale = { ...FERRY, tale: taleOf('+ [Left] -> END\n+ [Right] -> END') }
    const session = openTaleSession(tale, { seed: 3, path: [] }, { runs: open(folder) })
    session.choose(0)
    session.back()
    const kept = () =>
      open(folder)
        .list()
        .map(({ path, ended }) => ({ path, ended }))
    expect(kept()).toEqual([{ path: [0], ended: true }])
    session.choose(1)
    expect(kept()).toEqual([
      { path: [0], ended: true },
      { path: [1], ended: true },
    ])
  })
  test('in a file of its own tale, whose damaged lines are passed over', () => {
    const folder = freshFolder()
    wander(openTaleSession(FERRY, { seed: 3, path: [] }, { runs: open(folder) }), [0, 0])
    expect(readdirSync(folder)).toEqual(['tales'])
    const file = join(folder, 'tales', `${FERRY.fingerprint}.jsonl`)
    appendFileSync(file, '00000000 {"run":"x"}\nnot a line\n{"run"')
    const session = openTaleSession(FERRY, { seed: 4, path: [] }, { runs: open(folder) })
    wander(session, [1])
    expect(readFileSync(file, 'utf8')).toContain('not a line')
    expect(
      open(folder)
        .list()
        .map(({ seed }) => seed),
    ).toEqual([3, 4])
  })
  test('by two at once without mixing their steps', () => {
    const folder = freshFolder()
    wander(openTaleSession(FERRY, { seed: 3, path: [] }, { runs: open(folder) }), [0])
    const [one, two] = [open(folder), open(folder)].map(runs => {
      const run = runs.list()[0]!
      return openTaleSession(FERRY, run, { runs, run })
    })
    wander(one!, [0, 0])
    wander(two!, [1, 1])
    const paths = open(folder)
      .list()
      .map(({ path }) => path.join())
    expect(new Set(paths)).toEqual(new Set([one, two].map(each => each!.turn().path.join())))
  })
})

test('where a play was left off, the reader is asked whether to go on', () => {
  const runs = openTaleRuns(freshFolder(), FERRY)
  const begun = wander(openTaleSession(FERRY, { seed: 3, path: [] }, { runs }), [0, 1])
  const asked = () =>
    withQuestion(
      FERRY,
      runs.list()[0]!,
      () => sitDown(9),
      () => openTaleSession(FERRY, runs.list()[0]!),
    )
  const on = asked()
  expect(on.turn().options.map(({ label }) => label)).toEqual(['Begin', 'Go on where you left off'])
  on.choose(1)
  expect(on.turn()).toEqual(begun.turn())
  const afresh = asked()
  afresh.choose(0)
  expect(afresh.turn()).toEqual(sitDown(9).turn())
})

test('a committed play knows no way back', () => {
  const session = wander(openTaleSession(FERRY, { seed: 1, path: [] }, { committed: true }), [0])
  expect(session.back()).toMatch(/no going back/)
})
