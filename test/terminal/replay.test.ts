/** A play watched in a real terminal: forward, back, by day, by itself, taken over. */
import { expect, test } from 'vitest'
import { courseOf } from '../../src/play/course.ts'
import { type Stop, stopsOf, strideFrom } from '../../src/play/replay.ts'
import { openRuns } from '../../src/play/runs.ts'
import { openSession } from '../../src/play/session.ts'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { CHAIRS, carelessPlay, dice, edition, narrator } from '../support/edition.ts'
import type { TestTerminal } from './harness.ts'
import { aHome, expectSane, proseOn, start } from './playing.ts'

const PLAY = { chair: CHAIRS[1]!, seed: 3, path: carelessPlay(CHAIRS[1]!, 3, dice(1)).path }
const CODE = makeShareCode(edition, PLAY)
const STOPS = stopsOf(courseOf(edition, PLAY).positions)
const SESSION = openSession(edition, narrator, PLAY)

const flat = (text: string): string => text.replace(/_/g, '').replace(/[\u00a0\s]+/g, ' ')

/** Until the screen shows the moment after so many steps, and marks what was taken there. */
async function shows(terminal: TestTerminal, at: number): Promise<void> {
  const { decisions } = STOPS.find(stop => stop.at === at)!
  await terminal.until(`Replay, ${decisions} of ${STOPS.at(-1)!.decisions} decisions`)
  const { aftermath, passage } = SESSION.turnAt(at)
  const first = [...aftermath, ...passage][0]
  if (first) expect(proseOn(terminal)).toContain(flat(first.text).split(' ').slice(0, 4).join(' '))
  expectSane(terminal)
}

const watch = async (home = aHome()): Promise<TestTerminal> => {
  const terminal = start({ home, args: ['replay', CODE] })
  await shows(terminal, 0)
  return terminal
}

test('forward and back by decisions, by days, to the end and to the beginning', async () => {
  const terminal = await watch()
  expect(terminal.text()).toContain('taken')
  const walk = async (key: string, to: number | undefined): Promise<number> => {
    terminal.key(key)
    await shows(terminal, to!)
    return to!
  }
  let at = await walk('right', strideFrom(STOPS, 0, 'decision', 1))
  at = await walk('right', strideFrom(STOPS, at, 'decision', 1))
  at = await walk('left', strideFrom(STOPS, at, 'decision', -1))
  at = await walk(']', strideFrom(STOPS, at, 'day', 1))
  expect(terminal.line(0)).toContain('19 June')
  at = await walk(']', strideFrom(STOPS, at, 'day', 1))
  at = await walk('[', strideFrom(STOPS, at, 'day', -1))
  await walk('>', PLAY.path.length)
  await walk('<', 0)
  terminal.key('left')
  await terminal.until('This is where the play begins.')
})

test('the board is the board of that moment', async () => {
  const terminal = await watch()
  terminal.key('b')
  await terminal.until('The Presidium')
  expect(terminal.text()).toContain('0 have spoken with the seven')
  terminal.key('escape')
  await shows(terminal, 0)
  terminal.key(']')
  await shows(terminal, strideFrom(STOPS, 0, 'day', 1)!)
  terminal.key('b')
  await terminal.until(/[1-9] have spoken with the seven/)
})

test('by itself it goes on, and any key stops it', async () => {
  const terminal = await watch()
  for (let n = 0; n < 6; n += 1) terminal.key('+')
  const wordsAt = ({ at }: Stop): number =>
    [...SESSION.turnAt(at).aftermath, ...SESSION.turnAt(at).passage].flatMap(({ text }) => text.split(' '))
      .length
  const [shortest] = STOPS.filter(({ decisions }, n) => decisions < (STOPS[n + 1]?.decisions ?? 0)).toSorted(
    (one, other) => wordsAt(one) - wordsAt(other),
  )
  const place = STOPS.indexOf(shortest!)
  for (let stop = 1; stop <= place; stop += 1) {
    terminal.key('right')
    await shows(terminal, STOPS[stop]!.at)
  }
  terminal.key('a')
  await terminal.until(
    `Replay, ${STOPS[place + 1]!.decisions} of ${STOPS.at(-1)!.decisions} decisions, 2400 words a minute`,
  )
  terminal.key('space')
  await terminal.until(screen => !screen.includes('words a minute'))
})

test('taken over, it is a play of one’s own, kept from that step, and goes on', async () => {
  const home = aHome()
  const terminal = await watch(home)
  terminal.key('right')
  const at = strideFrom(STOPS, 0, 'decision', 1)!
  await shows(terminal, at)
  terminal.key('t')
  await terminal.until('From here the play is yours')
  expect(terminal.line(0)).toContain('Day 1 of 12')
  const path = (): readonly number[] => openRuns(home).list()[0]!.path
  expect(path()).toEqual(PLAY.path.slice(0, at))
  for (let n = 0; n < 6 && path().length === at; n += 1) {
    const before = terminal.text()
    terminal.key('1')
    await terminal.until(screen => screen !== before)
  }
  expect(path()).toEqual([...PLAY.path.slice(0, at), 0])
})

test('one’s own play is replayed with R, and Esc goes back to it', async () => {
  const terminal = start({ args: ['replay', CODE, '--to', '2', '--take-over'] })
  await terminal.until('Day 1 of 12')
  const before = terminal.line(0)
  terminal.key('R')
  await terminal.until('Replay, 0 of 2 decisions')
  terminal.key('escape')
  await terminal.until('Day 1 of 12')
  expect(terminal.line(0)).toBe(before)
})

test('where there is no play of one’s own, Esc leaves and the terminal is as it was', async () => {
  const terminal = await watch()
  terminal.key('escape')
  await terminal.untilState({ alternate: false, cursorHidden: false, mouse: 'none' })
})
