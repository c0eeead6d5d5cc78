import { describe, expect, test } from 'vitest'
import { asciiSign } from '../../src/text/ascii.ts'
import { span } from '../../src/text/spans.ts'
import {
  blank,
  cellsText,
  fill,
  mapChars,
  put,
  putLine,
  putLines,
  rowText,
  styleOf,
} from '../../src/tui/cells.ts'

describe('a grid of cells', () => {
  test('text is put where it is asked for, and clipped at the edge', () => {
    const cells = blank(8, 2)
    expect(put(cells, 2, 1, 'Bulganin', 'heading')).toBe(8)
    expect(cellsText(cells)).toBe('\n  Bulgan')
    expect(cells.styles[8 + 2]).toBe(styleOf('heading'))
    expect(cells.styles[8 + 1]).toBe(styleOf('prose'))
  })

  test('outside the grid nothing happens', () => {
    const cells = blank(4, 1)
    put(cells, 0, -1, 'a')
    put(cells, 0, 5, 'a')
    put(cells, -2, 0, 'abcd')
    expect(cellsText(cells)).toBe('cd')
  })

  test('spaces about a sign are not underlined with it; those about what is selected are', () => {
    const styles = (role: 'alert' | 'selected'): number[] => {
      const cells = blank(5, 1)
      put(cells, 0, 0, ' −− ', role)
      return [...cells.styles]
    }
    const [plain, alert, selected] = [styleOf('prose'), styleOf('alert'), styleOf('selected')]
    expect(styles('alert')).toEqual([plain, alert, alert, plain, plain])
    expect(styles('selected')).toEqual([selected, selected, selected, selected, plain])
  })

  test('a line of spans keeps to its width', () => {
    const cells = blank(10, 1)
    putLine(cells, 1, 0, [span('with '), span('Mikoyan', 'khrushchev')], 7)
    expect(cellsText(cells)).toBe(' with Mi')
    expect(cells.styles[6]).toBe(styleOf('khrushchev'))
  })

  test('lines keep to their height', () => {
    const cells = blank(3, 4)
    putLines(cells, 0, 1, [[span('a')], [span('b')], [span('c')]], 3, 2)
    expect(cellsText(cells)).toBe('\na\nb\n')
  })

  test('a wide letter takes two cells or none, and half of one is never left', () => {
    const cells = blank(5, 1)
    put(cells, 0, 0, '漢字漢')
    expect(rowText(cells, 0)).toBe('漢字 ')
    expect(cells.chars).toEqual(['漢', '', '字', '', ' '])
    put(cells, 1, 0, 'ab')
    expect(cells.chars).toEqual([' ', 'a', 'b', ' ', ' '])
  })

  test('a no-break space is drawn as a space', () => {
    const cells = blank(3, 1)
    put(cells, 0, 0, 'a\u00a0b')
    expect(rowText(cells, 0)).toBe('a b')
  })

  test('a rectangle is filled as far as it reaches', () => {
    const cells = blank(4, 3)
    fill(cells, { x: 2, y: 1, width: 9, height: 9 }, '█')
    expect(cellsText(cells)).toBe('\n  ██\n  ██')
  })

  test('every sign can be exchanged for one of its width', () => {
    const cells = blank(6, 1)
    put(cells, 0, 0, '▶漢│')
    expect(cellsText(mapChars(cells, asciiSign))).toBe('>??|')
  })
})
