/** A man's reasons on the screen: whose are known, and what can be done with them. */
import { expect, test } from 'vitest'
import { openSession } from '../../src/play/session.ts'
import { cellsText } from '../../src/tui/cells.ts'
import { gamePages } from '../../src/tui/gamePages.ts'
import { openingModel } from '../../src/tui/model.ts'
import { view } from '../../src/tui/view.ts'
import { CHAIRS, carelessPlay, edition, narrator } from '../support/edition.ts'
import { follow } from './plays.ts'

const chair = CHAIRS[1]!

/** The receipt of a man, at a window of a play. */
function receiptOf(of: string, path: readonly number[]): string {
  const session = openSession(edition, narrator, { chair, seed: 3, path })
  const pages = gamePages(edition, { codex: () => [], sources: () => ({}), narrator }, () => session)
  const size = { columns: 80, rows: 24 }
  const model = openingModel({ size, pages, chairs: edition.chairs, turn: session.turn() })
  return cellsText(view(follow(model, { type: 'open', page: 'receipt', of }).model))
}

test('wordings are offered only for reasons that are known', () => {
  const whole = carelessPlay(chair, 3).path
  expect(receiptOf('molotov', [])).toContain('His reasons are his own until he has voted.')
  expect(receiptOf('molotov', [])).not.toContain('l wording')
  expect(receiptOf(chair, [])).toContain('l wording')
  expect(receiptOf('serov', whole)).toContain('l wording')
})
