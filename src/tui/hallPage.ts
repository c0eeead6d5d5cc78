/** The plenum: every seat, who speaks, and the count in words. */
import { hallLegend, hemicycle, isHalfCircle } from '../text/hemicycle.ts'
import { type Line, plainText, span } from '../text/spans.ts'
import { width as columnsOf, padded } from '../text/width.ts'
import { wrap } from '../text/wrap.ts'
import { type Model, measureOf } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type HallPage, type Row, rowsOf } from './pages.ts'
import { prose } from './words.ts'

const widest = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(line => columnsOf(plainText(line))))

const centred = (lines: readonly Line[], width: number): Line[] => {
  const indent = ' '.repeat(Math.max(0, Math.floor((width - widest(lines)) / 2)))
  return lines.map(line => [span(indent), ...line])
}

/** A bloc and how many of it have come, in as many columns as there is room for. */
const BLOC = 22

function blocRows(blocs: HallPage['blocs'], width: number): Row[] {
  if (blocs.length === 0) return []
  const columns = Math.max(1, Math.min(3, Math.floor(width / (BLOC + 2))))
  const rows = Math.ceil(blocs.length / columns)
  const cell = ([name, count]: HallPage['blocs'][number]): Line => [
    span(padded(name, 11)),
    span(padded(count, BLOC + 2 - 11), 'faint'),
  ]
  return [
    blankRow,
    row([span('In Moscow, of those with a vote', 'faint')]),
    ...Array.from({ length: rows }, (_, at) =>
      row(
        Array.from({ length: columns }, (_, column) => blocs[at + column * rows]).flatMap(each =>
          each ? cell(each) : [],
        ),
      ),
    ),
  ]
}

/** The rows of the drawing: what the words leave it; if that is too little for a half circle, as many more as it needs, and the words are scrolled to. */
function roomFor(hall: HallPage, width: number, left: number, most: number): number {
  const more = Array.from({ length: Math.max(0, most - left) }, (_, at) => left + 1 + at)
  return [left, ...more].find(room => isHalfCircle(hall, width, room)) ?? Math.max(5, left)
}

export function hallPage(model: Model, width: number, height: number): Page {
  const hall = model.pages.hall(model)
  if (!hall) return { rows: [], foot: [] }
  const legend = wrap(hallLegend(hall), width)
  const said = hall.words.flatMap(text => prose(model, text, width))
  const blocs = blocRows(hall.blocs, Math.min(width, measureOf(model) + 8))
  const most = height - legend.length - 2
  const room = roomFor(hall, width, most - said.length - blocs.length, most)
  return {
    rows: [
      ...rowsOf(centred(hemicycle(hall, width, room), width)),
      blankRow,
      ...rowsOf(centred(legend, width)),
      blankRow,
      ...rowsOf(centred([...said, ...blocs.map(({ line }) => line)], width)),
    ],
    foot: [],
  }
}
