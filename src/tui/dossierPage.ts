/** One chair on one page: who he is, and what he would call success. His name stands above it. */
import type { Chair } from '../narrator/chairs.ts'
import { type Line, span } from '../text/spans.ts'
import { isLookedUp, type Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { hanging, prose } from './words.ts'

export const chairOf = (model: Model): Chair | undefined =>
  model.chairs.find(chair => chair.id === model.here.of)

/** Narrower than this, a heading stands above its paragraph. */
const BESIDE = 56
const HEADING = 7

/** Apart where there is room for blank rows between them. */
type Fullness = 'apart' | 'tight'

function part(model: Model, heading: string, text: string, width: number, fullness: Fullness): Row[] {
  const blank = fullness === 'apart' ? [blankRow] : []
  if (width < BESIDE) return [...rowsOf([[span(heading, 'heading')], ...prose(model, text, width)]), ...blank]
  const lead: Line = [span(heading.padEnd(HEADING), 'heading')]
  return [...rowsOf(hanging(model, lead, text, 'prose', width, width)), ...blank]
}

/** His three objectives, under one heading. */
function objectives(model: Model, chair: Chair, width: number): Row[] {
  const heading = width < BESIDE ? '' : 'AIMS'.padEnd(HEADING)
  const rows = chair.objectives.flatMap(({ words: objective }, place) => {
    const lead = [
      span(place === 0 ? heading : ' '.repeat(heading.length), 'heading'),
      span(`${place + 1}`, 'number'),
      span('  '),
    ]
    return rowsOf(hanging(model, lead, objective, 'prose', width, width))
  })
  return width < BESIDE ? [row([span('AIMS', 'heading')]), ...rows] : rows
}

/** On one row where it fits. */
function foot(model: Model, width: number): Row[] {
  if (isLookedUp(model)) return []
  const sit: Line = [span('Enter', 'key'), span('  Sit in this chair')]
  const takingBack = model.committed ? 'Committed: nothing can be taken back' : 'Any choice can be taken back'
  if (width < BESIDE + HEADING) return [row(sit), row([span('x', 'key'), span(`      ${takingBack}`)])]
  return [row([...sit, span('      '), span('x', 'key'), span(`  ${takingBack}`)])]
}

export function dossierPage(model: Model, width: number, height: number): Page {
  const chair = chairOf(model)
  if (!chair) return { rows: [], foot: [] }
  const rows = (fullness: Fullness): Row[] => [
    ...part(model, 'WHO', chair.who, width, fullness),
    ...part(model, 'WANTS', chair.wants, width, fullness),
    ...part(model, 'FEARS', chair.fears, width, fullness),
    ...part(model, 'FILE', chair.file, width, fullness),
    ...part(model, 'OWES', chair.owes, width, fullness),
    ...objectives(model, chair, width),
  ]
  const below = foot(model, width)
  const fits = rows('apart').length + below.length < height
  return { rows: rows(fits ? 'apart' : 'tight'), foot: below }
}
