/** Where the paragraphs of this turn come from, and how far each may be believed. */
import type { Paragraph } from '../play/turn.ts'
import { MARK_WORDS } from '../text/prose.ts'
import { span } from '../text/spans.ts'
import { shorten } from '../text/width.ts'
import type { Model } from './model.ts'
import { type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { paragraphsOf } from './scenePage.ts'
import { hanging, markSign } from './words.ts'

function paragraphRows(model: Model, { text, mark, sources }: Paragraph, width: number): Row[] {
  const beginning = shorten(text.replaceAll('_', ''), Math.max(8, width - 2))
  const named = sources.flatMap(source =>
    hanging(
      model,
      [span('  '), span(source, 'source'), span('  ')],
      model.pages.citation(source),
      'prose',
      width,
    ),
  )
  return [
    { ...row([span(beginning, 'emphasis')]), sign: markSign(mark) },
    row([span(`  ${MARK_WORDS[mark]}`, 'hint')]),
    ...rowsOf(named),
    row([]),
  ]
}

export const sourcesPage = (model: Model, width: number): Page => ({
  rows: model.turn ? paragraphsOf(model.turn).flatMap(each => paragraphRows(model, each, width)) : [],
  foot: [],
})
