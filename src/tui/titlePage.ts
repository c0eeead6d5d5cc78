/** The first page: whose chair. */
import type { Chair } from '../narrator/chairs.ts'
import { type Line, plainText, span } from '../text/spans.ts'
import { width as columnsOf, padded, shorten } from '../text/width.ts'
import type { Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { words } from './words.ts'

/** The item of the play that was left off. */
export const CONTINUE = 'continue'

const NAME = 'ARITHMETIC MAJORITY'
const WIDE_NAME = 'A R I T H M E T I C   M A J O R I T Y'
const WHEN = 'Moscow, 18–29\u00a0June 1957'

const centred = (line: Line, width: number): Line => [
  span(' '.repeat(Math.max(0, Math.floor((width - columnsOf(plainText(line))) / 2)))),
  ...line,
]

function head(model: Model, width: number): Row[] {
  const name = width >= WIDE_NAME.length ? WIDE_NAME : NAME
  const lines: Line[] = [
    [span(name, 'heading')],
    [span('─'.repeat(Math.min(width, name.length)), 'rule')],
    ...words(model, WHEN, 'faint', width),
  ]
  return [...rowsOf(lines.map(line => centred(line, width))), blankRow]
}

const continued = (model: Model, width: number): Row[] =>
  model.ongoing === undefined
    ? []
    : [...rowsOf(words(model, `Continue: ${model.ongoing}`, 'prose', width), CONTINUE), blankRow]

/** His number, name and post; below it, if there is room or he is chosen, what is at stake. */
function chairRows(model: Model, chair: Chair, place: number, width: number, full: boolean): Row[] {
  const lead = [span(place < 9 ? String(place + 1) : ' ', 'number'), span(' ')]
  const name = padded(chair.name, Math.min(34, width - 2))
  const post = shorten(chair.post, Math.max(0, width - 3 - columnsOf(name)))
  const first = row([...lead, span(name), span(` ${post}`, 'faint')], chair.id)
  if (!full && model.here.item !== chair.id) return [first]
  return [
    first,
    ...rowsOf(
      words(model, chair.line, 'hint', width - 2).map(line => [span('  '), ...line]),
      chair.id,
    ),
  ]
}

export function titlePage(model: Model, width: number, height: number): Page {
  const rows = (full: boolean): Row[] => [
    ...head(model, width),
    ...continued(model, width),
    ...rowsOf(words(model, 'Whose chair will you sit in?', 'prose', width)),
    blankRow,
    ...model.chairs.flatMap((chair, place) => chairRows(model, chair, place, width, full)),
  ]
  const all = rows(true)
  return { rows: all.length <= height ? all : rows(false), foot: [] }
}
