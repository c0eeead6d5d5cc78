/** A screen as a picture: SVG with text in it, for the README. */

import { ROLES } from '../text/spans.ts'
import { width as columnsOf } from '../text/width.ts'
import { type Cells, cellsText } from './cells.ts'
import { type Colour, type Style, type Theme, type ThemeName, themes } from './themes.ts'

const CELL = { width: 8.4, height: 18 } as const
const MARGIN = 14
const FONT = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"

interface Run {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly style: Style
}

/** Neighbours in one style, without the spaces around them: SVG would collapse or stretch them. */
function runsOf(cells: Cells, theme: Theme): Run[] {
  const runs: Run[] = []
  for (let y = 0; y < cells.rows; y += 1) {
    for (let x = 0; x < cells.columns; ) {
      const style = cells.styles[y * cells.columns + x]!
      let to = x + 1
      while (to < cells.columns && cells.styles[y * cells.columns + to] === style) to += 1
      const text = cells.chars.slice(y * cells.columns + x, y * cells.columns + to).join('')
      const lead = text.length - text.trimStart().length
      runs.push({ x: x + lead, y, text: text.trim(), style: theme[ROLES[style]!] })
      x = to
    }
  }
  return runs.filter(run => run.text !== '')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0')

const fillOf = (colour: Colour | undefined, otherwise: string): string => colour?.rgb ?? otherwise

const attributes = (style: Style, ink: string): string =>
  [
    `fill="${fillOf(style.ink, ink)}"`,
    style.bold && 'font-weight="bold"',
    style.italic && 'font-style="italic"',
    style.underline && 'text-decoration="underline"',
  ]
    .filter(Boolean)
    .join(' ')

const place = (value: number): string => value.toFixed(1)

/** Between two columns: drawn as a line, since letters would leave gaps. */
const RULE = '│'

function ruleOf({ x, y, style }: Run, ink: string): string {
  const at = `x="${place(MARGIN + (x + 0.5) * CELL.width)}" y="${place(MARGIN + y * CELL.height)}"`
  return `<rect ${at} width="1" height="${CELL.height}" fill="${fillOf(style.ink, ink)}"/>`
}

function textOf(run: Run, ink: string): string {
  const { x, y, text, style } = run
  if (text === RULE) return ruleOf(run, ink)
  const at = `x="${place(MARGIN + x * CELL.width)}" y="${place(MARGIN + (y + 0.75) * CELL.height)}"`
  const length = `textLength="${place(columnsOf(text) * CELL.width)}"`
  return `<text ${at} ${length} ${attributes(style, ink)}>${escaped(text)}</text>`
}

function groundOf({ x, y, text, style }: Run, ground: string): string {
  const colour = fillOf(style.ground, ground)
  if (colour === ground) return ''
  const at = `x="${place(MARGIN + x * CELL.width)}" y="${place(MARGIN + y * CELL.height)}"`
  return `<rect ${at} width="${place(columnsOf(text) * CELL.width)}" height="${CELL.height}" fill="${colour}"/>`
}

/** Painted in a theme that has a ground of its own to be painted on. */
export function svgOf(cells: Cells, name: ThemeName = 'dark'): string {
  const theme = themes[name]
  const ground = fillOf(theme.prose.ground, '#000000')
  const ink = fillOf(theme.prose.ink, '#ffffff')
  const width = place(cells.columns * CELL.width + 2 * MARGIN)
  const height = place(cells.rows * CELL.height + 2 * MARGIN)
  const runs = runsOf(cells, theme)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" font-size="14">`,
    `<title>${escaped(cellsText(cells).trim().split('\n')[0]!.trim())}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${ground}"/>`,
    ...runs.map(run => groundOf(run, ground)).filter(Boolean),
    ...runs.map(run => textOf(run, ink)),
    '</svg>',
    '',
  ].join('\n')
}
