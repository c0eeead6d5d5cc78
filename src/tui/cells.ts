/**
 * A screen as a grid: in each cell one character and the number of its style.
 * A style is the place of a role in `ROLES`, so words can never become markup.
 */
import { type Line, ROLES, type Role } from '../text/spans.ts'
import { graphemes, graphemeWidth, isNarrow } from '../text/width.ts'

export interface Cells {
  readonly columns: number
  readonly rows: number
  /** Row by row. A wide character is followed by an empty string. */
  readonly chars: string[]
  readonly styles: Uint8Array
}

const STYLE = Object.fromEntries(ROLES.map((role, place) => [role, place])) as Record<Role, number>

export const styleOf = (role: Role): number => STYLE[role]

export const blank = (columns: number, rows: number): Cells => ({
  columns,
  rows,
  chars: new Array<string>(columns * rows).fill(' '),
  styles: new Uint8Array(columns * rows).fill(STYLE.prose),
})

/** Half of a wide character cannot be shown: the other half becomes a space. */
function clear(cells: Cells, place: number): void {
  if (cells.chars[place] === '') cells.chars[place - 1] = ' '
  if (cells.chars[place + 1] === '' && (place + 1) % cells.columns !== 0) cells.chars[place + 1] = ' '
}

function putCell(cells: Cells, place: number, char: string, style: number): void {
  if (cells.chars[place] === '' || cells.chars[place + 1] === '') clear(cells, place)
  cells.chars[place] = char
  cells.styles[place] = style
}

/** What may be drawn into: `to` is the first column that may not. */
interface Reach {
  readonly from: number
  readonly to: number
}

const whole = (cells: Cells): Reach => ({ from: 0, to: cells.columns })

/**
 * Writes text from a column on, within its reach; gives the column after it.
 * Spaces before and after it belong to no role, lest they be underlined; what
 * is selected keeps them.
 */
export function put(
  cells: Cells,
  x: number,
  y: number,
  text: string,
  role: Role = 'prose',
  reach: Reach = whole(cells),
): number {
  if (y < 0 || y >= cells.rows) return x
  const narrow = isNarrow(text)
  const [begins, ends] =
    role === 'selected' ? [0, text.length] : [text.length - text.trimStart().length, text.trimEnd().length]
  let at = x
  let place = 0
  for (const char of narrow ? text : graphemes(text)) {
    const style = place >= begins && place < ends ? STYLE[role] : STYLE.prose
    place += char.length
    const columns = narrow ? 1 : graphemeWidth(char)
    if (columns === 0) continue
    if (at + columns > reach.to) break
    if (at >= reach.from) {
      putCell(cells, y * cells.columns + at, char === '\u00a0' ? ' ' : char, style)
      if (columns === 2) putCell(cells, y * cells.columns + at + 1, '', style)
    }
    at += columns
  }
  return at
}

/** Writes a line of spans, clipped to a width if one is given. */
export function putLine(cells: Cells, x: number, y: number, line: Line, width = cells.columns - x): number {
  const reach = { from: Math.max(0, x), to: Math.min(cells.columns, x + width) }
  return line.reduce((at, span) => put(cells, at, y, span.text, span.role, reach), x)
}

/** Writes lines one below the other, as many as fit into the height. */
export function putLines(
  cells: Cells,
  x: number,
  y: number,
  lines: readonly Line[],
  width = cells.columns - x,
  height = cells.rows - y,
): void {
  lines.slice(0, Math.max(0, height)).forEach((line, row) => {
    putLine(cells, x, y + row, line, width)
  })
}

/** Fills a rectangle with one character. */
export function fill(
  cells: Cells,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  char = ' ',
  role: Role = 'prose',
): void {
  const from = Math.max(0, at.x)
  const to = Math.min(cells.columns, at.x + at.width)
  for (let y = Math.max(0, at.y); y < Math.min(cells.rows, at.y + at.height); y += 1)
    for (let x = from; x < to; x += 1) putCell(cells, y * cells.columns + x, char, STYLE[role])
}

/** The same grid with every character put through a function that keeps its width. */
export const mapChars = (cells: Cells, change: (char: string) => string): Cells => {
  const chars = cells.chars.slice()
  chars.forEach((char, place) => {
    const changed = char === '' ? '' : change(char)
    if (changed === char) return
    for (let part = 0; part < changed.length; part += 1) chars[place + part] = changed[part]!
  })
  return { ...cells, chars }
}

export const rowText = (cells: Cells, y: number): string =>
  cells.chars.slice(y * cells.columns, (y + 1) * cells.columns).join('')

/** The grid as text, rows trimmed on the right. */
export const cellsText = (cells: Cells): string =>
  Array.from({ length: cells.rows }, (_, y) => rowText(cells, y).trimEnd()).join('\n')
