/** The columns beside a page, row by row: what a click on a row opens, and a mark where there is more than fits. */
import { type Line, plainText, span } from '../text/spans.ts'
import { bindingsNow, keysIn, nameOf } from './keymap.ts'
import type { Beside, Layout } from './layout.ts'
import type { Model } from './model.ts'
import type { Row, TextPage } from './pages.ts'

export interface BesideRow extends Row {
  /** The page it is of. */
  readonly page: TextPage
}

/** Of what the cursor is on; until it is on something, the column is kept free. */
export function besideRows(model: Model, { page, under, width }: Beside, height: number): BesideRow[] {
  const rowsOf = (wanted: TextPage): BesideRow[] => {
    const of = { ...model, search: '', here: { ...model.here, page: wanted, of: model.here.item } }
    return model.pages.page(wanted, of, width).map(row => ({ ...row, page: wanted }))
  }
  const rows = rowsOf(page)
  if (rows.length > height)
    return page === 'journal'
      ? [more(model, page, '▲'), ...lastEntries(rows, height - 1)]
      : [...rows.slice(0, height - 1), more(model, page, '▼')]
  const room = height - rows.length - 1
  if (!under || rows.length === 0) return rows
  const below = rowsOf(under)
  const whole = below.length <= room ? below : parts(below, room - 1)
  const cut = whole.length > 0 && whole.length < below.length ? [more(model, under, '▼')] : []
  return [...rows, { line: [], page }, ...whole, ...cut]
}

/** With the key that shows the rest. */
function more(model: Model, page: TextPage, sign: '▲' | '▼'): BesideRow {
  const now = bindingsNow(model)
  const key = now.find(({ does }) => does === `open ${page}`) ?? now.find(({ does }) => does === 'choose')
  return {
    line: [span(`${sign} more`, 'key'), span(key ? `  ${keysIn(model, nameOf(key))}` : '', 'faint')],
    page,
  }
}

/** The column that a place on the screen is in. */
export const besideAt = ({ left, right }: Layout, x: number): Beside | undefined =>
  [left, right].find(each => each && x >= each.x && x < each.x + each.width)

/** The end of a journal: as many whole entries as there are rows for, under their day. */
function lastEntries(rows: readonly BesideRow[], room: number): readonly BesideRow[] {
  const first = rows.findIndex((row, at) => at > rows.length - room && isFirstOfEntry(row.line))
  if (first < 0) return rows.slice(-room)
  const day = isDay(rows[first]!) ? undefined : rows.slice(0, first).findLast(isDay)
  return [...(day ? [day] : []), ...rows.slice(first)]
}

const isDay = ({ line }: Row): boolean => line[0]?.role === 'heading'
/** The other lines of an entry hang. */
const isFirstOfEntry = (line: Line): boolean => line.length > 0 && !plainText(line).startsWith(' ')

/** As many parts of a page as there are rows for, each whole. */
function parts(rows: readonly BesideRow[], room: number): readonly BesideRow[] {
  const ends = [...rows.keys(), rows.length].filter(at => at <= room && (rows[at]?.line.length ?? 0) === 0)
  return rows.slice(0, ends.at(-1) ?? 0)
}
