/** The pages that another author's tale has: everything told so far, and the choices that can be gone back to. */
import type { TaleSession, TaleTurn } from '../play/taleSession.ts'
import { ascii } from '../text/ascii.ts'
import { quotation } from '../text/quotation.ts'
import { shortly } from '../text/quoted.ts'
import { type Line, line, span } from '../text/spans.ts'
import { toldParts } from '../text/tale.ts'
import { isAscii, type Model, measureOf } from './model.ts'
import type { Pages, Row } from './pages.ts'
import { wrappedRows } from './rows.ts'

/** With `roads`, the tree of its plays. */
export function talePages(session: TaleSession, roads?: (columns: number) => readonly Line[]): Pages {
  const turns = (): TaleTurn[] =>
    Array.from({ length: session.turn().path.length + 1 }, (_, length) => session.turnAt(length))
  const rows = keptForTale((page: string, model: Model, width: number): readonly Row[] =>
    page === 'told'
      ? toldRows(turns(), model, width)
      : page === 'roads'
        ? (roads?.(width) ?? []).map(each => ({ line: spelled(model, each) }))
        : rewindRows(turns(), model, width),
  )
  return {
    has: page => page === 'told' || page === 'rewind' || (page === 'roads' && roads !== undefined),
    page: rows,
    codex: () => [],
    news: () => [],
    rollCall: () => undefined,
    hall: () => undefined,
    citation: source => source,
  }
}

/** A screen asks for the same page several times a key. */
function keptForTale(
  draw: (page: string, model: Model, width: number) => readonly Row[],
): (page: string, model: Model, width: number) => readonly Row[] {
  let kept: { readonly tale: unknown; readonly key: string; readonly rows: readonly Row[] } | undefined
  return (page, model, width) => {
    const key = [page, width, measureOf(model), model.search, isAscii(model)].join()
    if (kept?.tale !== model.tale || kept?.key !== key)
      kept = { tale: model.tale, key, rows: draw(page, model, width) }
    return kept.rows
  }
}

const spelled = (model: Model, words: Line): Line =>
  isAscii(model) ? words.map(each => ({ ...each, text: ascii(each.text) })) : words

function toldRows(turns: readonly TaleTurn[], model: Model, width: number): Row[] {
  const measure = Math.min(measureOf(model), width)
  const rows = toldParts(turns, model.search).flatMap(part =>
    part.flatMap(each =>
      wrappedRows([spelled(model, each)], measure).map(
        (row): Row => (each.some(({ role }) => role === 'key') ? { ...row, landmark: true } : row),
      ),
    ),
  )
  const nothing = line(
    span(
      model.search === ''
        ? 'Nothing has been told yet.'
        : `Nothing told so far has ${quotation(shortly(model.search))}.`,
      'hint',
    ),
  )
  return rows.length > 0 ? rows : wrappedRows([spelled(model, nothing)], measure)
}

/** Every choice so far, the latest first; choosing one goes back to before it. */
function rewindRows(turns: readonly TaleTurn[], model: Model, width: number): Row[] {
  const chosen = turns.slice(1).map(({ path }, at) => `${at + 1}. ${turns[at]!.options[path.at(-1)!]!.label}`)
  if (chosen.length === 0) return [{ line: [span('Nothing has been chosen yet.', 'faint')] }]
  return chosen
    .map((label, at) =>
      wrappedRows([spelled(model, line(span(label)))], width, 3).map(row => ({ ...row, item: String(at) })),
    )
    .reverse()
    .flat()
}
