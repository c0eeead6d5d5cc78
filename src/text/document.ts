/**
 * Something to read in parts, told the same in lines and on a page: whatever
 * a page draws, a table beside it says.
 */
import type { Markup } from './html.ts'
import { type Line, line, span } from './spans.ts'

export type Part =
  | { readonly kind: 'words'; readonly words: string; readonly note?: true }
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: true }
  | {
      readonly kind: 'table'
      readonly caption: string
      /** The first is of the column that names the rows. */
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Drawn on a page alone; a table must follow that says the same. */
  | { readonly kind: 'figure'; readonly drawing: Markup; readonly caption: string }
  | { readonly kind: 'receipts'; readonly receipts: readonly (readonly Line[])[] }
  /** Room to write in, on paper. */
  | { readonly kind: 'blank'; readonly lines: number }

export interface Section {
  readonly id: string
  readonly title: string
  readonly parts: readonly Part[]
}

export const words = (text: string): Part => ({ kind: 'words', words: text })
export const note = (text: string): Part => ({ kind: 'words', words: text, note: true })
export const list = (items: readonly string[], numbered?: true): Part => ({
  kind: 'list',
  items,
  ...(numbered && { numbered }),
})
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Part => ({ kind: 'table', caption, head, rows })

export const documentLines = (sections: readonly Section[]): Line[] =>
  sections.flatMap(({ title, parts }) => [
    line(span(title.toUpperCase(), 'heading')),
    ...parts.flatMap(partLines),
    [],
  ])

function partLines(part: Part): Line[] {
  switch (part.kind) {
    case 'words':
      return [line(span(part.words, part.note ? 'faint' : 'prose'))]
    case 'heading':
      return [[], line(span(part.words, 'emphasis'))]
    case 'list':
      return part.items.map((item, at) =>
        line(span(part.numbered ? `${at + 1}. ` : '- ', 'number'), span(item)),
      )
    case 'table':
      return [
        line(span(`${part.caption}:`, 'faint')),
        ...part.rows.map(([name = '', ...cells]) =>
          line(
            span(`- ${name}. `, 'emphasis'),
            span(
              cells
                .flatMap((cell, at) =>
                  cell === '' ? [] : [`${part.head[at + 1]!}: ${cell.replace(/\.$/, '')}`],
                )
                .join('; ')
                .concat('.'),
            ),
          ),
        ),
      ]
    case 'receipts':
      return part.receipts.flatMap(lines => [[], ...lines])
    case 'figure':
    case 'blank':
      return []
  }
}
