/** Words for this terminal and this width. */
import type { Mark } from '../narrator/storyIndex.ts'
import { ascii } from '../text/ascii.ts'
import { lately } from '../text/lately.ts'
import { emphasised, MARK_SIGNS } from '../text/prose.ts'
import { type Line, type Role, type Span, span } from '../text/spans.ts'
import { type Indents, wrap } from '../text/wrap.ts'
import { isAscii, type Model, measureOf } from './model.ts'

/** How far a paragraph may be believed, in one column. */
export const markSign = (mark: Mark): Span => span(MARK_SIGNS[mark], mark)

/** Paragraphs that are set stay on the screen for many keys: some screens full of them are known by heart. */
const set = lately<Line[]>(200)

interface Asked {
  readonly text: string
  readonly role: Role
  readonly width: number
  readonly italics: boolean
  readonly indents?: Indents | undefined
}

/** One paragraph in lines of this terminal's letters. */
function paragraph(model: Model, { text, role, width, italics, indents = {} }: Asked): Line[] {
  const { first = 0, hang = 0 } = indents
  return set([isAscii(model), role, width, italics, first, hang, text].join(' '), () => {
    const spelled = isAscii(model) ? ascii(text) : text
    return wrap(italics ? emphasised(spelled, role) : [span(spelled, role)], width, indents)
  })
}

/** One paragraph of prose, with its italics. */
export const prose = (model: Model, text: string, width: number): Line[] =>
  paragraph(model, { text, role: 'prose', width: Math.min(measureOf(model), width), italics: true })

/** One paragraph in one role. */
export const words = (model: Model, text: string, role: Role, width: number, indents?: Indents): Line[] =>
  paragraph(model, { text, role, width: Math.min(measureOf(model), width), italics: false, indents })

/** Words below a page, as wide as the screen. What they name may have underscores. */
export const notice = (model: Model, text: string, role: Role, width: number): Line[] =>
  paragraph(model, { text, role, width, italics: false })

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
  // Italics are ours; an underscore in another tale is an underscore.
  const italics = !model.tale
  const lines = paragraph(model, { text, role, width: Math.min(measure, width - indent), italics })
  return lines.map((line, place) => (place === 0 ? [...lead, ...line] : [span(' '.repeat(indent)), ...line]))
}
