/**
 * Two grids to the bytes that turn the one into the other: one string a frame,
 * empty if nothing differs. Knows cursor moves and style codes, and no theme.
 */
import { isNarrow } from '../text/width.ts'
import type { Cells } from './cells.ts'

export interface Paint {
  /** A code for each style number, from `themes.ts`. */
  readonly codes: readonly string[]
  /** Whether to ask the terminal to show the frame in one piece (mode 2026). */
  readonly synchronised: boolean
}

/** Equal cells between two changes that are cheaper to write again than to step over. */
const SHORT_GAP = 4

interface Run {
  readonly from: number
  readonly to: number
}

type Differs = (place: number) => boolean

const differing = (before: Cells | undefined, after: Cells): Differs =>
  before && before.columns === after.columns && before.rows === after.rows
    ? place => before.chars[place] !== after.chars[place] || before.styles[place] !== after.styles[place]
    : () => true

/** Stretches of a row to be written, whole characters only. */
function runsOf(after: Cells, row: number, differs: Differs): Run[] {
  const runs: { from: number; to: number }[] = []
  const start = row * after.columns
  for (let x = 0; x < after.columns; x += 1) {
    if (!differs(start + x)) continue
    const from = after.chars[start + x] === '' && x > 0 ? x - 1 : x
    const last = runs.at(-1)
    if (last && from - last.to <= SHORT_GAP) last.to = x + 1
    else runs.push({ from, to: x + 1 })
  }
  return runs.map(({ from, to }) => ({
    from,
    to: after.chars[start + to] === '' && to < after.columns ? to + 1 : to,
  }))
}

const moveTo = (x: number, y: number): string =>
  x === 0 ? (y === 0 ? '\u001b[H' : `\u001b[${y + 1}H`) : `\u001b[${y + 1};${x + 1}H`

/** Where the row has nothing but the terminal's own ground to its end. */
function emptyFrom(cells: Cells, row: number, codes: readonly string[]): number {
  let x = cells.columns
  const start = row * cells.columns
  while (x > 0 && cells.chars[start + x - 1] === ' ' && codes[cells.styles[start + x - 1]!] === '') x -= 1
  return x
}

/** Writes runs one after another, remembering the style the terminal is in. */
function brush(after: Cells, codes: readonly string[]) {
  let style = ''
  const select = (code: string): string => {
    if (code === style) return ''
    style = code
    return code === '' ? '\u001b[m' : `\u001b[0;${code}m`
  }
  const stretch = (row: number, from: number, to: number): string => {
    let bytes = moveTo(from, row)
    for (let x = from; x < to; x += 1) {
      const char = after.chars[row * after.columns + x]!
      bytes += select(codes[after.styles[row * after.columns + x]!]!) + char
      // Terminals disagree on how wide such a letter is: say where the next one goes.
      if (!isNarrow(char) && x + 1 < to)
        bytes += moveTo(after.chars[row * after.columns + x + 1] === '' ? x + 2 : x + 1, row)
    }
    return bytes
  }
  const run = (row: number, { from, to }: Run): string => {
    const end = emptyFrom(after, row, codes)
    if (to < after.columns || to - end <= SHORT_GAP) return stretch(row, from, to)
    const begin = Math.max(from, end)
    const words = from < end ? stretch(row, from, end) : moveTo(begin, row)
    return `${words}${select('')}\u001b[K`
  }
  return { run, rest: () => select('') }
}

/** The bytes that turn what is on the screen into what should be. Without a `before`, everything is painted. */
export function paint(before: Cells | undefined, after: Cells, { codes, synchronised }: Paint): string {
  const differs = differing(before, after)
  const { run, rest } = brush(after, codes)
  let bytes = ''
  for (let row = 0; row < after.rows; row += 1)
    for (const each of runsOf(after, row, differs)) bytes += run(row, each)
  if (bytes === '') return ''
  bytes += rest()
  return synchronised ? `\u001b[?2026h${bytes}\u001b[?2026l` : bytes
}
