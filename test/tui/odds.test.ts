import { describe, expect, test } from 'vitest'
import { DEFAULTS } from '../../src/play/settings.ts'
import { line, plainText, span } from '../../src/text/spans.ts'
import type { Model } from '../../src/tui/model.ts'
import { view } from '../../src/tui/view.ts'
import { follow, opening, pages, press, turn } from './plays.ts'

/** The odds as a page of the game has them: what the model holds, in words. */
const withOdds = pages({
  has: (page, model) => page === 'odds' && (model.settings.odds === 'on' || model.turn?.kind === 'end'),
  page: (page, { odds }) =>
    page === 'odds' && odds
      ? 'worked' in odds
        ? [{ line: line(span(`${odds.worked} per cent done`)) }]
        : odds.lines.map(each => ({ line: each }))
      : [],
})
const now = turn()
const playing = opening({ turn: now, pages: withOdds, settings: { ...DEFAULTS, odds: 'on' } })
const known = { drawn: [], lines: [line(span('He stays in 90 of 100.'))] }
const shown = (model: Model): string =>
  model.pages
    .page('odds', model, 60)
    .map(row => plainText(row.line))
    .join('\n')

describe('the odds page', () => {
  test('before the end is there only for those who asked for hindsight', () => {
    const blind = opening({ turn: now, pages: withOdds })
    const { model, effects } = press(blind, 'o')
    expect(model.here.page).toBe('scene')
    expect(effects).toEqual([])
    expect(press(playing, 'o').model.here.page).toBe('odds')
    expect(press(opening({ turn: turn({ kind: 'end' }), pages: withOdds }), 'o').model.here.page).toBe('odds')
  })

  test('says at once that it is being worked out, and asks once', () => {
    const { model, effects } = press(playing, 'o')
    expect(effects).toEqual([{ type: 'odds' }])
    expect(shown(model)).toBe('0 per cent done')
    expect(press(model, 'o', 'o').effects).toEqual([])
  })

  test('fills when the answer comes, wherever one has gone meanwhile', () => {
    const { model } = follow(press(playing, 'o', 'escape').model, { type: 'odds', of: now, odds: known })
    expect(model.here.page).toBe('scene')
    expect(shown(press(model, 'o').model)).toBe('He stays in 90 of 100.')
    expect(press(model, 'o').effects).toEqual([])
    expect(view(press(model, 'o').model).rows).toBe(24)
  })

  test('of a moment that is over is forgotten, and an answer about it not heard', () => {
    const answered = follow(press(playing, 'o').model, { type: 'odds', of: now, odds: known }).model
    const later = turn({ path: [0, 1, 2], decisions: 3 })
    const { model } = follow(answered, { type: 'turn', turn: later })
    expect(model.odds).toBeUndefined()
    expect(follow(model, { type: 'odds', of: now, odds: known }).model.odds).toBeUndefined()
  })

  test('of the play are asked for by its debrief too, once for both', () => {
    const over = opening({
      turn: turn({ kind: 'end' }),
      pages: pages({ ...withOdds, has: page => page === 'odds' || page === 'debrief' }),
    })
    const { model, effects } = press(over, 'd')
    expect(effects).toEqual([{ type: 'odds' }])
    expect(press(model, 'escape', 'o').effects).toEqual([])
  })

  test('of a road are not taken for those of the play', () => {
    const { model } = press(playing, 'o')
    const answered = follow(model, { type: 'odds', of: now, road: '7', odds: known })
    expect(shown(answered.model)).toBe('0 per cent done')
  })
})
