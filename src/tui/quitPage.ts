/** Asks before something is lost. */
import { span } from '../text/spans.ts'
import type { Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { rowsOf } from './pages.ts'
import { words } from './words.ts'

export const STAY = 'stay'
export const LEAVE = 'leave'

const asking = ({ unsaved, turn, tale }: Model): string => {
  if (unsaved) return 'Leave? This play has not been saved, and would be lost.'
  if (!(turn ?? tale)?.path.length) return 'Leave? Nothing has been decided yet.'
  return turn?.kind === 'end' || tale?.end
    ? 'Leave? This play is over, and is kept.'
    : 'Leave? This play is kept; you can go on with it another time.'
}

export const quitPage = (model: Model, width: number): Page => ({
  rows: [...rowsOf(words(model, asking(model), 'prose', width)), blankRow],
  foot: [
    row([span('1', 'number'), span('  Stay')], STAY),
    row([span('2', 'number'), span('  Leave')], LEAVE),
  ],
})
