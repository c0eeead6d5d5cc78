/** The codex on the screen, with its own pages. */
import { codex, sources } from 'story:compiled'
import { describe, expect, test } from 'vitest'
import { openSession } from '../../src/play/session.ts'
import { cellsText } from '../../src/tui/cells.ts'
import { gamePages } from '../../src/tui/gamePages.ts'
import { type Model, openingModel } from '../../src/tui/model.ts'
import { view } from '../../src/tui/view.ts'
import { edition, narrator } from '../support/edition.ts'
import { follow, press } from './plays.ts'

const session = openSession(edition, narrator, { chair: 'bulganin', seed: 0, path: [] })
const pages = gamePages(edition, { codex, sources, narrator }, () => session)
const opened = (of: string, columns = 80, rows = 24): Model =>
  follow(openingModel({ size: { columns, rows }, pages, chairs: edition.chairs, turn: session.turn() }), {
    type: 'open',
    page: 'entry',
    of,
  }).model
const shown = (model: Model): string => cellsText(view(model)).replace(/\s+/g, ' ')

describe('where one may read on', () => {
  const { see } = codex().find(({ id }) => id === 'quorum')!
  const page = opened('quorum')

  test('stands at the foot of a page, in any window', () => {
    for (const model of [page, opened('quorum', 40, 15), opened('quorum', 140, 45)])
      for (const { title } of see) expect(shown(model)).toContain(title.replace(/\s+/g, ' '))
    expect(shown(page)).toMatch(/▸See also \S/)
  })

  test('is not gone to while it is out of sight', () => {
    const small = opened('quorum', 30, 10)
    const once = press(small, 'enter').model
    expect(once.here).toMatchObject({ of: 'quorum', item: see[0]!.id })
    expect(shown(once)).toContain('once more chooses it')
    expect(press(once, 'enter').model.here.of).toBe(see[0]!.id)
  })

  test('is followed by Enter, and Esc comes back to where one was', () => {
    const second = press(page, 'down').model
    expect(second.here.item).toBe(see[1]!.id)
    const there = press(second, 'enter').model
    expect(there.here).toMatchObject({ page: 'entry', of: see[1]!.id })
    expect(press(there, 'escape').model.here).toEqual(second.here)
  })
})
