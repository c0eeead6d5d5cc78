/** A play that begins from given facts: a class's, up to a day. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sinceOf } from '../../src/classroom/after/classFile.ts'
import { stepsOf } from '../../src/classroom/after/debrief.ts'
import { SLOTS } from '../../src/engine/index.ts'
import { compare } from '../../src/play/compare.ts'
import { courseOf } from '../../src/play/course.ts'
import { openingPosition, step } from '../../src/play/director.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { exported, openRuns } from '../../src/play/runs.ts'
import { openSession } from '../../src/play/session.ts'
import { LETTERS, NO_CODE } from '../../src/play/shareCode.ts'
import { crisisSince, readEvent, readSince, sinceUntil } from '../../src/play/since.ts'
import { makeSinceCode, parseSinceCode } from '../../src/play/sinceCode.ts'
import { follow, type Playthrough } from '../../src/play/turn.ts'
import { materials, randomClass } from '../support/classes.ts'
import { CHAIRS, dice, edition, narrator, openWays } from '../support/edition.ts'
import { freshFolder } from '../support/program.ts'

const { log, session } = randomClass(11, 12)
const { seed, since } = sinceOf(stepsOf(materials, log)!)
const whole: Playthrough = { chair: 'khrushchev', seed, path: [], since }
const DAYS = [...new Set(SLOTS.map(({ day }) => day))]

/** On to the end, any open way at each decision. */
function goOn(chair: Playthrough['chair'], day: number): Playthrough {
  const facts = sinceUntil(since, day)!
  const roll = dice(day * 31 + chair.length)
  const path: number[] = []
  let position = openingPosition(edition, chair, seed, facts)
  while (position.stage !== 'end') {
    const ways = openWays(position)
    const n = position.stage === 'count' && roll(4) > 0 ? 0 : ways[roll(ways.length)]!
    position = step(edition, position, n)!
    path.push(n)
  }
  return { chair, seed, path, since: facts }
}

test('a class is a play without a step of its own, and it is over', () => {
  const { crisis, stage } = openingPosition(edition, 'khrushchev', seed, since)
  expect(stage).toBe('end')
  expect(crisis.log).toEqual(session.room().crisis.log)
  expect(crisisSince(edition.opening, seed, since).outcome).toBe(session.room().crisis.outcome)
})

test('facts read back from JSON are the same facts, and what is no fact is refused', () => {
  expect(readSince(JSON.parse(JSON.stringify(since)))).toEqual(since)
  expect(readSince({ ...since, players: ['nobody'] })).toBeUndefined()
  expect(readSince({ ...since, events: [{ type: 'word-given', by: 'khrushchev' }] })).toBeUndefined()
  expect(readEvent({ type: 'left', who: 'zhukov', name: 'Ann' })).toEqual({ type: 'left', who: 'zhukov' })
  for (const { event } of session.room().crisis.log) expect(readEvent(event)).toEqual(event)
})

test.each(DAYS)('on %i June a day begins where it began in the class', day => {
  const facts = sinceUntil(since, day)!
  const crisis = crisisSince(edition.opening, seed, facts)
  expect(SLOTS[crisis.slot]!.day).toBe(day)
  expect(SLOTS[crisis.slot - 1]?.day).not.toBe(day)
  expect(since.events.slice(0, facts.events.length)).toEqual(facts.events)
})

describe.each(CHAIRS)('as %s', chair => {
  test.each([18, 19, 21, 24])('from %i June there is a way to an ending', day => {
    const play = goOn(chair, day)
    const end = follow(edition, chair, seed, play.since).position(play.path)!
    expect(end.crisis.outcome).toBeDefined()
    expect(end.crisis.log.slice(0, play.since!.events.length).map(({ event }) => event)).toEqual(
      play.since!.events,
    )
    const { states } = courseOf(edition, play)
    expect(states.at(-1)!.log).toEqual(end.crisis.log)
  })
})

describe('in letters to paste', () => {
  const code = makeSinceCode(edition, { seed, since })

  test('they come back as they were, through any spelling', () => {
    expect(parseSinceCode(edition, code)).toEqual({ ok: { seed, since } })
    expect(parseSinceCode(edition, code.toLowerCase().replace(/(.{60})/g, '$1\n '))).toEqual({
      ok: { seed, since },
    })
    expect(code.length).toBeLessThan(8_000)
  })

  test('a wrong letter, a lost one and two swapped are noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: code.length - 3 }), fc.constantFrom(...LETTERS), (at, letter) => {
        const wrong = code.slice(0, at) + letter + code.slice(at + 1)
        expect('ok' in parseSinceCode(edition, wrong)).toBe(wrong === code)
        expect('ok' in parseSinceCode(edition, code.slice(0, at) + code.slice(at + 1))).toBe(false)
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        expect('ok' in parseSinceCode(edition, swapped)).toBe(swapped === code)
      }),
    )
    expect(parseSinceCode(edition, `${code[0] === 'Z' ? 'Y' : 'Z'}${code.slice(1)}`)).toEqual({
      problem: 'other-edition',
    })
    expect(parseSinceCode(edition, code.slice(0, 100))).toEqual({ problem: 'malformed' })
  })
})

test('it is kept, gone on with, carried away and brought in like any play', () => {
  const play = goOn('mikoyan', 21)
  const folder = freshFolder()
  const runs = openRuns(folder)
  const begun = openSession(edition, narrator, { ...play, path: [] }, { runs })
  for (const n of play.path.slice(0, 5)) expect(begun.choose(n)).toBeUndefined()
  expect(begun.code()).toBe(NO_CODE)
  const [kept] = openRuns(folder).list()
  expect(kept).toMatchObject({ chair: 'mikoyan', seed, path: play.path.slice(0, 5), since: play.since })
  const again = openSession(edition, narrator, kept!, { runs: openRuns(folder), run: kept! })
  expect(again.turn().crisis).toEqual(begun.turn().crisis)
  for (const n of play.path.slice(5)) expect(again.choose(n)).toBeUndefined()
  const elsewhere = openRuns(freshFolder())
  const text = exported(openRuns(folder).list())
  expect(elsewhere.takeIn(text)).toMatchObject({ ok: { added: 1 } })
  expect(elsewhere.takeIn(text)).toMatchObject({ ok: { known: 1 } })
  expect(elsewhere.list()[0]).toMatchObject({ path: play.path, since: play.since })
})

test('a class is set beside a class, a play that goes on from it, and the historical line', () => {
  const branch = goOn('mikoyan', 21)
  const other = sinceOf(stepsOf(materials, randomClass(12, 10).log)!)
  const history = historicalPlay(edition, 'khrushchev')
  expect(compare(edition, whole, whole).differences).toEqual([])
  expect(compare(edition, whole, branch).differences.every(({ slot }) => SLOTS[slot]!.day >= 21)).toBe(true)
  expect(compare(edition, whole, { ...whole, ...other }).differences.length).toBeGreaterThan(0)
  expect(compare(edition, whole, history).plays.a.given).toBe(since.players.length)
  // One that is not over is compared as far as it has come.
  expect(compare(edition, whole, { ...history, path: history.path.slice(0, 4) }).plays.a.whole).toBe(false)
})
