/** The plenum: every seat, who speaks, and the count in words. */
import { hallLegend, hemicycle } from '../text/hemicycle.ts'
import { type Line, plainText, span } from '../text/spans.ts'
import { width as columnsOf } from '../text/width.ts'
import { wrap } from '../text/wrap.ts'
import type { Model } from './model.ts'
import { blankRow, type Page } from './page.ts'
import { rowsOf } from './pages.ts'
import { prose } from './words.ts'

const widest = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(line => columnsOf(plainText(line))))

const centred = (lines: readonly Line[], width: number): Line[] => {
  const indent = ' '.repeat(Math.max(0, Math.floor((width - widest(lines)) / 2)))
  return lines.map(line => [span(indent), ...line])
}

export function hallPage(model: Model, width: number, height: number): Page {
  const hall = model.pages.hall(model)
  if (!hall) return { rows: [], foot: [] }
  const legend = wrap(hallLegend(hall), width)
  const said = hall.words.flatMap(text => prose(model, text, width))
  const room = Math.max(5, height - legend.length - said.length - 2)
  return {
    rows: [
      ...rowsOf(centred(hemicycle(hall, width, room), width)),
      blankRow,
      ...rowsOf(centred(legend, width)),
      blankRow,
      ...rowsOf(said),
    ],
    foot: [],
  }
}
