/** Words for this terminal and this width. */
import type { Mark } from '../narrator/storyIndex.ts'
import { ascii } from '../text/ascii.ts'
import { emphasised, MARK_SIGNS } from '../text/prose.ts'
import { type Line, type Role, type Span, span } from '../text/spans.ts'
import { type Indents, wrap } from '../text/wrap.ts'
import { isAscii, type Model, measureOf } from './model.ts'

const spelled = (model: Model, text: string): string => (isAscii(model) ? ascii(text) : text)

/** How far a paragraph may be believed, in one column. */
export const markSign = (mark: Mark): Span => span(MARK_SIGNS[mark], mark)

/** One paragraph of prose, with its italics. */
export const prose = (model: Model, text: string, width: number): Line[] =>
  wrap(emphasised(spelled(model, text), 'prose'), Math.min(measureOf(model), width))

/** One paragraph in one role. */
export const words = (model: Model, text: string, role: Role, width: number, indents?: Indents): Line[] =>
  wrap([span(spelled(model, text), role)], Math.min(measureOf(model), width), indents)

/** Words before and a paragraph hanging from them: `WANTS  To be first for once.` */
export const hanging = (
  model: Model,
  lead: Line,
  text: string,
  role: Role,
  width: number,
  measure = measureOf(model),
): Line[] => {
  const indent = lead.reduce((sum, each) => sum + each.text.length, 0)
  const set = spelled(model, text)
  // Italics are ours; an underscore in another tale is an underscore.
  const lines = wrap(
    model.tale ? [span(set, role)] : emphasised(set, role),
    Math.min(measure, width - indent),
  )
  return lines.map((line, place) => (place === 0 ? [...lead, ...line] : [span(' '.repeat(indent)), ...line]))
}
