/** The codex: what has been met, by kind, and a search. */
import { span } from '../text/spans.ts'
import { wrap } from '../text/wrap.ts'
import type { Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type CodexEntry, type Row, rowsOf } from './pages.ts'

/** Entries that have every word searched for. */
export const entriesFound = (model: Model): readonly CodexEntry[] => model.pages.codex(model, model.search)

export const searchRow = (model: Model): Row => {
  const cursor = model.typing ? [span('█', 'key')] : []
  const prompt =
    model.search === '' && !model.typing
      ? [span('/ to search', 'hint')]
      : [span('/ ', 'key'), span(model.search)]
  return row([...prompt, ...cursor])
}

const entryRows = ({ id, title }: CodexEntry, width: number): Row[] =>
  rowsOf(wrap([span(title)], width, { hang: 2 }), id)

function byKind(entries: readonly CodexEntry[], width: number): Row[] {
  const kinds = [...new Set(entries.map(entry => entry.kind))]
  return kinds.flatMap(kind => [
    blankRow,
    row([span(kind.toUpperCase(), 'heading')]),
    ...entries.filter(entry => entry.kind === kind).flatMap(entry => entryRows(entry, width)),
  ])
}

/** What was found stands in the order of how well it fits. */
function list(model: Model, width: number): Row[] {
  const found = entriesFound(model)
  if (found.length === 0) return [blankRow, row([span('No page has that.', 'hint')])]
  if (model.search === '') return byKind(found, width)
  return [blankRow, ...found.flatMap(entry => entryRows(entry, width))]
}

export const codexPage = (model: Model, width: number): Page => ({
  rows: [searchRow(model), ...list(model, width)],
  foot: [],
})

/** For the header: “23 of 61 entries”. */
export const foundOf = (model: Model): string =>
  `${entriesFound(model).length} of ${model.pages.codex(model).length} entries`
