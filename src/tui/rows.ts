/** Lines as the rows of a page, wrapped to its width. */
import { type Line, plainText } from '../text/spans.ts'
import { wrap } from '../text/wrap.ts'
import { type Row, rowsOf } from './pages.ts'

/** A line on as many rows as it takes; an empty one is a row as well. */
export const wrappedRow = (words: Line, width: number, hang: number, item?: string): Row[] =>
  words.length === 0 ? [{ line: [] }] : rowsOf(wrap(words, width, { hang }), item)

export const wrappedRows = (drawn: readonly Line[], width: number, least = 0): Row[] =>
  drawn.flatMap(each =>
    each.length === 0
      ? [{ line: [] }]
      : wrap(each, width, { hang: Math.max(least, hangOf(each, width)) }).map(part => ({ line: part })),
  )

export const wrappedItems = (rows: readonly Row[], width: number): Row[] =>
  rows.flatMap(({ line: each, item }) =>
    wrap(each, width, { hang: hangOf(each, width) }).map(part => ({
      line: part,
      ...(item !== undefined && { item }),
    })),
  )

/** Where the words begin that stand behind a date, a number, a sign or an indent. */
const LEAD = /^(?: {6,}| *\S.{0,12}? {2,}(?=\S)|\d+\. | +)/

const hangOf = (words: Line, width: number): number =>
  Math.min(Math.floor(width / 3), LEAD.exec(plainText(words))?.[0].length ?? 0)
