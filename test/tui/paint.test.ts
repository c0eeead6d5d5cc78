// biome-ignore-all lint/suspicious/noControlCharactersInRegex: a terminal is spoken to in them

import { Unicode11Addon } from '@xterm/addon-unicode11'
import { Terminal } from '@xterm/headless'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES } from '../../src/text/spans.ts'
import { blank, type Cells, put } from '../../src/tui/cells.ts'
import { paint } from '../../src/tui/paint.ts'
import { styleCodes } from '../../src/tui/themes.ts'

const plain = { codes: styleCodes({ theme: 'auto', depth: 'true' }), synchronised: false }
const painted = { codes: styleCodes({ theme: 'dark', depth: '256' }), synchronised: true }

function terminal(columns: number, rows: number): Terminal {
  const term = new Terminal({ cols: columns, rows, allowProposedApi: true })
  term.loadAddon(new Unicode11Addon())
  term.unicode.activeVersion = '11'
  return term
}

const write = (term: Terminal, bytes: string): Promise<void> => new Promise(done => term.write(bytes, done))

/** What the emulator shows: characters, and whether each cell is bold. */
function shown(term: Terminal) {
  const buffer = term.buffer.active
  return Array.from({ length: term.rows }, (_, y) =>
    Array.from({ length: term.cols }, (_, x) => {
      const cell = buffer.getLine(buffer.viewportY + y)!.getCell(x)!
      return {
        char: cell.getWidth() === 0 ? '' : cell.getChars() || ' ',
        bold: cell.isBold() !== 0,
        ground: cell.getBgColor(),
      }
    }),
  )
}

const wanted = (cells: Cells, codes: readonly string[]) =>
  Array.from({ length: cells.rows }, (_, y) =>
    Array.from({ length: cells.columns }, (_, x) => {
      const code = codes[cells.styles[y * cells.columns + x]!]!
      const char = cells.chars[y * cells.columns + x]!
      return { char, bold: /^1(;|$)/.test(code), ground: Number(/48;5;(\d+)/.exec(code)?.[1] ?? -1) }
    }),
  )

const drawings = fc.array(
  fc.record({
    x: fc.integer({ min: -2, max: 24 }),
    y: fc.nat({ max: 5 }),
    text: fc.stringMatching(/^[a-zа-я漢字●│ ]{1,12}$/),
    role: fc.constantFrom(...ROLES),
  }),
  { maxLength: 12 },
)

const drawn = (drawing: typeof drawings extends fc.Arbitrary<infer T> ? T : never): Cells => {
  const cells = blank(24, 6)
  for (const { x, y, text, role } of drawing) put(cells, x, y, text, role)
  return cells
}

describe('painting', () => {
  test('nothing changed, nothing written', () => {
    const cells = drawn([{ x: 1, y: 1, text: 'Mikoyan', role: 'key' }])
    expect(paint(cells, drawn([{ x: 1, y: 1, text: 'Mikoyan', role: 'key' }]), plain)).toBe('')
  })

  test('one word changed, little written', () => {
    const before = blank(80, 24)
    const after = blank(80, 24)
    put(before, 3, 4, 'seven')
    put(after, 3, 4, 'eight')
    expect(paint(before, after, plain)).toBe('\u001b[5;4Height')
  })

  test('a frame is one piece', () => {
    expect(paint(undefined, blank(4, 2), painted)).toMatch(/^\u001b\[\?2026h[\s\S]*\u001b\[\?2026l$/)
  })

  test('after a frame the terminal is back in its own style', () => {
    const cells = drawn([{ x: 0, y: 5, text: 'abc', role: 'heading' }])
    expect(paint(undefined, cells, plain)).toMatch(/\u001b\[m(\u001b\[K)?$/)
  })

  test.each([
    ['the terminal’s own ground', plain],
    ['every cell painted', painted],
  ])('any grid after any other shows as it should: %s', async (_, style) => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawings, { minLength: 1, maxLength: 4 }), async frames => {
        const term = terminal(24, 6)
        let before: Cells | undefined
        for (const frame of frames) {
          const after = drawn(frame)
          await write(term, paint(before, after, style))
          const bare = style === plain
          const tidy = (rows: ReturnType<typeof shown>) =>
            rows.map(row => row.map(each => (bare && each.char === ' ' ? { ...each, bold: false } : each)))
          expect(tidy(shown(term))).toEqual(tidy(wanted(after, style.codes)))
          before = after
        }
        term.dispose()
      }),
      { numRuns: 150 },
    )
  })

  test('stays within the bytes allowed for 80 × 24', () => {
    const page = blank(80, 24)
    for (let row = 2; row < 22; row += 1)
      put(page, 2, row, 'The telephone had rung at ten minutes to two, he said; routine, he')
    const moved = { ...page, chars: page.chars.slice(), styles: page.styles.slice() }
    put(moved, 2, 16, '▸1  On what grounds? Make Malenkov say it aloud.', 'selected')
    expect(Buffer.byteLength(paint(undefined, page, plain))).toBeLessThan(4500)
    expect(Buffer.byteLength(paint(page, moved, plain))).toBeLessThan(500)
  })
})
