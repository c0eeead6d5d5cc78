/** One chair on one page: who he is, and what he would call success. */
import type { Chair } from '../narrator/chairs.ts'
import { type Line, span } from '../text/spans.ts'
import type { Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { hanging, prose, words } from './words.ts'

export const chairOf = (model: Model): Chair | undefined =>
  model.chairs.find(chair => chair.id === model.here.of)

/** Narrower than this, a heading stands above its paragraph. */
const BESIDE = 56
const HEADING = 7

function part(model: Model, heading: string, text: string, width: number): Row[] {
  if (width < BESIDE) return rowsOf([[span(heading, 'heading')], ...prose(model, text, width), []])
  const lead: Line = [span(heading.padEnd(HEADING), 'heading')]
  return [...rowsOf(hanging(model, lead, text, 'prose', width)), blankRow]
}

const objectives = (model: Model, chair: Chair, width: number): Row[] =>
  chair.objectives.flatMap(({ words: objective }, place) =>
    rowsOf(hanging(model, [span(`${place + 1}`, 'number'), span('  ')], objective, 'prose', width)),
  )

const foot = (model: Model): Row[] => [
  row([span('Enter', 'key'), span('  Sit in this chair')]),
  row([
    span('x', 'key'),
    span(
      model.committed ? '      Committed: nothing can be taken back' : '      Any choice can be taken back',
    ),
  ]),
]

export function dossierPage(model: Model, width: number): Page {
  const chair = chairOf(model)
  if (!chair) return { rows: [], foot: [] }
  return {
    rows: [
      ...rowsOf(words(model, chair.name.toUpperCase(), 'heading', width)),
      ...rowsOf(words(model, chair.post, 'faint', width)),
      blankRow,
      ...part(model, 'WHO', chair.who, width),
      ...part(model, 'WANTS', chair.wants, width),
      ...part(model, 'FEARS', chair.fears, width),
      ...part(model, 'FILE', chair.file, width),
      ...part(model, 'OWES', chair.owes, width),
      ...rowsOf(words(model, 'Any of three things would be success:', 'faint', width)),
      ...objectives(model, chair, width),
    ],
    foot: foot(model),
  }
}
