/** The codex: what has been met, by kind, and a search. */
import { span } from '../text/spans.ts'
import { shorten } from '../text/width.ts'
import type { Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import type { CodexEntry, Row } from './pages.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Entries that have every word searched for in their title or kind. */
export function entriesFound(model: Model): readonly CodexEntry[] {
  const wanted = plain(model.search).split(/\s+/).filter(Boolean)
  return model.pages
    .codex(model)
    .filter(({ title, kind }) => wanted.every(word => plain(`${title} ${kind}`).includes(word)))
}

const searchRow = (model: Model): Row => {
  const cursor = model.typing ? [span('█', 'key')] : []
  const prompt =
    model.search === '' && !model.typing
      ? [span('/ to search', 'hint')]
      : [span('/ ', 'key'), span(model.search)]
  return row([...prompt, ...cursor])
}

function byKind(entries: readonly CodexEntry[], width: number): Row[] {
  const kinds = [...new Set(entries.map(entry => entry.kind))]
  return kinds.flatMap(kind => [
    blankRow,
    row([span(kind.toUpperCase(), 'heading')]),
    ...entries
      .filter(entry => entry.kind === kind)
      .map(({ id, title }) => row([span(shorten(title, width))], id)),
  ])
}

export function codexPage(model: Model, width: number): Page {
  const found = entriesFound(model)
  const rows =
    found.length > 0 ? byKind(found, width) : [blankRow, row([span('Nothing is called that.', 'hint')])]
  return { rows: [searchRow(model), ...rows], foot: [] }
}

/** For the header: “23 of 61 entries”. */
export const foundOf = (model: Model): string =>
  `${entriesFound(model).length} of ${model.pages.codex(model).length} entries`
