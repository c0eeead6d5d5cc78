/** A play that is watched: keys step and stride, nothing is chosen, and time passes only when asked. */
import { describe, expect, test } from 'vitest'
import { cellsText } from '../../src/tui/cells.ts'
import type { Model, Replay } from '../../src/tui/model.ts'
import { view } from '../../src/tui/view.ts'
import { follow, opening, pages, press, ROLL, turn } from './plays.ts'

const STOPS = [
  { at: 0, day: 18, decisions: 0, vote: false },
  { at: 1, day: 18, decisions: 1, vote: false },
  { at: 3, day: 18, decisions: 2, vote: true },
  { at: 4, day: 19, decisions: 3, vote: false },
  { at: 5, day: 20, decisions: 4, vote: false },
]

const shown = (at: number, rest: Partial<Replay> = {}) =>
  ({
    type: 'shown',
    turn: turn({ path: Array.from({ length: at }, () => 0), decisions: at }),
    replay: { stops: STOPS, at, alone: true, taken: 1, ...rest },
  }) as const

const watching = (at: number, rest: Partial<Replay> = {}): Model => follow(opening(), shown(at, rest)).model

describe('keys', () => {
  test.each([
    ['right', 1, 3],
    ['left', 3, 1],
    [']', 1, 4],
    ['[', 3, 0],
    ['}', 0, 3],
    ['{', 5, 3],
    ['<', 4, 0],
    ['>', 1, 5],
  ])('%s from %i asks for %i', (key, from, to) => {
    expect(press(watching(from), key).effects).toEqual([{ type: 'show', at: to }])
  })

  test.each([
    ['right', 5, /goes no further/],
    ['left', 0, /begins/],
    [']', 5, /no later day/],
    ['{', 3, /No roll was called before/],
  ])('%s at an end says so', (key, at, words) => {
    const { model, effects } = press(watching(at), key)
    expect(effects).toEqual([])
    expect(model.notice).toMatch(words)
  })

  test('that choose, mark or take back in a play do not in a replay', () => {
    for (const key of ['1', '2', '9', 'u', 'U', 'R', 'x']) {
      const { model, effects } = press(watching(1), key)
      expect(effects).toEqual([])
      expect(model.here.page).toBe('scene')
      expect(model.notice).toBeDefined()
    }
    expect(press(watching(1), '1').model.notice).toContain('t takes the play over')
  })

  test('t takes over, but not at the end', () => {
    expect(press(watching(1), 't').effects).toEqual([{ type: 'takeOver' }])
    const over = follow(opening(), { ...shown(5), turn: turn({ kind: 'end', options: [] }) }).model
    expect(press(over, 't')).toMatchObject({
      effects: [],
      model: { notice: expect.stringContaining('over') },
    })
  })

  test('Esc goes back to one’s own play, or where there is none, out', () => {
    expect(press(watching(1), 'escape').effects).toEqual([{ type: 'quit' }])
    expect(press(watching(1, { alone: false }), 'escape').effects).toEqual([{ type: 'leaveReplay' }])
  })
})

test('what was taken stands out, and the cursor is on it', () => {
  const text = cellsText(view(watching(1)))
  expect(text).toMatch(/▸2 /)
  expect(text).toContain('taken')
  expect(text).toContain('Replay, 1 of 4 decisions')
})

test('what is told so far has a key of its own, and a replay is not left for another chair', () => {
  const rich = { ...watching(1), pages: pages({ has: () => true }) }
  expect(press(rich, 'T').model.here.page).toBe('told')
  for (const key of ['N', 'n', 'p'])
    expect(press(rich, key)).toMatchObject({ effects: [], model: { here: { page: 'scene' } } })
})

test('a turn of one’s own ends the replay', () => {
  expect(follow(watching(3), { type: 'turn', turn: turn() }).model.replay).toBeUndefined()
})

describe('by itself', () => {
  const going = press(watching(1), 'a')

  test('waits as long as the words take, and then goes on', () => {
    expect(going.model.replay?.auto).toBe(true)
    const [wait] = going.effects
    if (wait?.type !== 'wait') throw new Error('It does not wait.')
    expect(wait.milliseconds).toBeGreaterThan(900)
    const read = follow(going.model, ...Array.from({ length: 9 }, () => ({ type: 'waited' }) as const))
    expect(read.effects).toEqual([{ type: 'show', at: 3 }])
    const next = follow(read.model, shown(3))
    expect(next.effects.map(({ type }) => type)).toEqual(['wait'])
  })

  test('faster is shorter', () => {
    const wait = (model: Model, key: string): number => {
      const [effect] = press(model, key).effects
      return effect?.type === 'wait' ? effect.milliseconds : Number.NaN
    }
    expect(wait(going.model, '+')).toBeLessThan(wait(going.model, '-'))
  })

  test('any other key stops it, and nothing waits any more', () => {
    for (const key of ['space', 'left', 'b', 'x']) {
      const { model, effects } = press(going.model, key)
      expect(model.replay?.auto).toBe(false)
      expect(effects[0]).toEqual({ type: 'rest' })
      expect(follow(model, { type: 'waited' }).effects).toEqual([])
    }
  })

  test('ends with the play', () => {
    const end = press(watching(5), 'a').model
    const { model, effects } = follow(end, ...Array.from({ length: 9 }, () => ({ type: 'waited' }) as const))
    expect(model.replay?.auto).toBe(false)
    expect(effects).toEqual([])
  })

  test('counts a roll call ballot by ballot', () => {
    const onRoll = follow(opening({ pages: pages({ rollCall: () => ROLL }) }), shown(1), {
      type: 'open',
      page: 'rollCall',
    }).model
    const one = follow(
      { ...onRoll, revealed: 0, replay: { ...onRoll.replay!, auto: true } },
      { type: 'waited' },
    )
    expect(one.model.revealed).toBe(1)
    expect(one.effects.map(({ type }) => type)).toEqual(['wait'])
  })
})

test('a play of one’s own never waits', () => {
  const playing = follow(opening(), { type: 'turn', turn: turn() }).model
  for (const key of ['a', '+', 'right', ']', 'space']) {
    expect(press(playing, key).effects.filter(({ type }) => type === 'wait')).toEqual([])
  }
  expect(follow(playing, { type: 'waited' })).toEqual({
    model: follow(playing, { type: 'waited' }).model,
    effects: [],
  })
})
