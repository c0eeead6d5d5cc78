// biome-ignore-all lint/suspicious/noControlCharactersInRegex: none must be left

import { describe, expect, test } from 'vitest'
import { span } from '../../src/text/spans.ts'
import { cellsText, rowText } from '../../src/tui/cells.ts'
import { layoutOf } from '../../src/tui/layout.ts'
import type { Model } from '../../src/tui/model.ts'
import { rowsOf } from '../../src/tui/pages.ts'
import { svgOf } from '../../src/tui/shot.ts'
import { view } from '../../src/tui/view.ts'
import { follow, HALL, opening, option, pages, press, ROLL, turn, UNREAD } from './plays.ts'

const full = pages({ rollCall: () => ROLL, hall: () => HALL })
const at = (columns: number, rows: number, rest = {}): Model =>
  opening({ size: { columns, rows }, turn: turn(), pages: full, ...rest })
const told = { path: [0, 1, 2], decisions: 3, aftermath: turn().passage.slice(1) }
const errands = turn({
  kind: 'errands',
  passage: [],
  slot: { ...turn().slot, part: 'evening', kind: 'private', hour: '19:00' },
  options: Array.from({ length: 12 }, (_, n) =>
    option(`Ring somebody, number ${n + 1}`, { hint: 'he may be asleep' }),
  ),
})

const screens: readonly (readonly [string, Model])[] = [
  ['title-80x24', opening({ ongoing: 'Bulganin, 19 June, 16:30' })],
  ['title-40x15', opening({ size: { columns: 40, rows: 15 } })],
  ['title-100x50', opening({ size: { columns: 100, rows: 50 } })],
  ['dossier-80x24', press(opening(), 'enter').model],
  ['scene-80x24', at(80, 24)],
  ['scene-overflowing-80x24', at(80, 24, { turn: turn(told) })],
  ['scene-read-80x24', press(at(80, 24, { turn: turn(told) }), 'end').model],
  ['scene-100x30', at(100, 30)],
  ['scene-140x45', at(140, 45)],
  ['scene-200x50', at(200, 50)],
  ['scene-40x15', at(40, 15)],
  ['scene-30x10', at(30, 10)],
  ['scene-ascii-80x24', at(80, 24, { ascii: true })],
  ['scene-without-marks-80x24', press(at(80, 24), 'm').model],
  ['errands-80x24', at(80, 24, { turn: errands })],
  [
    'content-80x24',
    at(80, 24, {
      turn: turn({
        kind: 'content',
        content: 'the names of people shot in 1938',
        passage: [],
        options: [option('Go on'), option('Go round it')],
      }),
    }),
  ],
  ['roll-call-80x24', { ...press(at(80, 24), 'v').model, revealed: 5 }],
  ['roll-call-all-80x24', press(at(80, 24), 'v').model],
  ['roll-call-40x15', press(at(40, 15), 'v').model],
  ['hall-80x24', press(at(80, 24), 'h').model],
  ['hall-40x15', press(at(40, 15), 'h').model],
  ['board-80x24', press(at(80, 24), 'b', 'down').model],
  ['board-140x45', press(at(140, 45), 'b', 'down').model],
  ['codex-80x24', press(at(80, 24), 'c', '/', 'm').model],
  ['sources-80x24', press(at(80, 24), 's').model],
  ['help-80x24', press(at(80, 24), '?').model],
  ['quit-80x24', press(at(80, 24), 'C-c').model],
  ['too-small-20x5', at(20, 5)],
]

describe('screens as text', () => {
  test.each(screens)('%s', async (name, model) => {
    await expect(`${cellsText(view(model))}\n`).toMatchFileSnapshot(`screens/${name}.txt`)
  })

  test('the prose is never wider than 68 columns', () => {
    for (const columns of [96, 124, 160, 220]) {
      const rows = cellsText(view(at(columns, 40)))
        .split('\n')
        .slice(1)
      const prose = rows.flatMap(row => /[§~·] {1}(.*?)(?: │|$)/.exec(row)?.[1] ?? [])
      expect(prose.length).toBeGreaterThan(0)
      for (const each of prose) expect(each.trim().length).toBeLessThanOrEqual(68)
    }
  })

  test('the prose has 60 columns, whatever stands beside it', () => {
    for (let columns = 80; columns < 220; columns += 1)
      expect(layoutOf(at(columns, 40)).main.width).toBeGreaterThanOrEqual(62)
  })

  test('pages that are read hold to the reader’s measure, lists and tables need not', () => {
    const measured = (page: Model['here']['page']): number => {
      const model = at(120, 40)
      const settings = { ...model.settings, measure: '60' } as const
      return layoutOf({ ...model, settings, here: { page, scroll: 0 } }).main.width
    }
    for (const page of ['journal', 'told', 'debrief', 'entry'] as const) expect(measured(page)).toBe(62)
    for (const page of ['help', 'alliances'] as const) expect(measured(page)).toBe(78)
  })

  test('a list stays where it is when the cursor comes to it', () => {
    const roll = press(at(140, 45), 'v').model
    const before = { ...roll, revealed: 0, here: { page: 'rollCall', scroll: 0 } } as const
    expect(layoutOf(before).main).toEqual(layoutOf(roll).main)
  })

  test('at 80×24 the hall is a half circle, however much is said of it', () => {
    const words = Array.from({ length: 4 }, () => HALL.words[0]!)
    const blocs = Array.from({ length: 9 }, () => ['Ukraine', '0 of 11'] as const)
    const talked = pages({ hall: () => ({ ...HALL, words, blocs }) })
    expect(cellsText(view(press(at(80, 24, { pages: talked }), 'h').model))).not.toContain('●●')
  })

  test('the journal beside a scene begins with a whole entry, under its day, and says that there is more', () => {
    for (const rows of [30, 31, 44, 45]) {
      const [more, day, entry] = cellsText(view(at(124, rows)))
        .split('\n')
        .slice(2)
      expect(more).toMatch(/^ ?▲ more {2}j /)
      expect(day).toMatch(/^ ?18 JUNE, 11:00/)
      expect(entry).toMatch(/^ ?\d+\. Bulganin/)
    }
  })

  test('a column that does not fit ends with a mark, and one that fits has none', () => {
    const ties = rowsOf([0, 1, 2, 3].flatMap(n => [[span(`TIES ${n}`)], [span('of him')], []]))
    const { page } = pages()
    const some = pages({
      page: (name, model, width) => (name === 'alliances' ? ties : page(name, model, width)),
    })
    const shown = (rows: number): string => cellsText(view(at(100, rows, { pages: some })))
    expect(shown(45)).toContain('TIES 3')
    expect(shown(45)).not.toContain('▼')
    expect(shown(28)).toMatch(/TIES 2 *\n.*of him *\n.*▼ more {2}a *\n/)
    const long = { page: (name: string) => (name === 'entry' ? ties.concat(ties, ties) : []) }
    const codex = press(opening({ turn: turn(), pages: pages(long as never) }), 'c').model
    expect(cellsText(view(codex))).toMatch(/▼ more {2}Enter/)
  })

  test('every size can be drawn, and has its footer', () => {
    for (let columns = 1; columns < 160; columns += 7)
      for (let rows = 1; rows < 60; rows += 5) {
        const cells = view(at(columns, rows))
        expect(cells.chars).toHaveLength(columns * rows)
        if (columns >= 30 && rows >= 10) expect(rowText(cells, rows - 1)).toContain('q quit')
      }
  })

  test('a notice is read whole, paths and all; where half the screen is too little, it says that there is more', () => {
    const path = '/home/a_pupil/plays_of_1957/'.repeat(3)
    const words = `This play is not being kept: ${path}plays.jsonl cannot be written (no space left). The play goes on; its share code will bring it back.`
    const said = (columns: number, rows: number): string => {
      const model = opening({ turn: turn(), size: { columns, rows }, notice: words })
      return cellsText(view(model)).replace(/\s+/g, '')
    }
    const whole = words.replace(/\s+/g, '')
    for (const [columns, rows] of [
      [80, 24],
      [40, 15],
    ] as const)
      expect(said(columns, rows)).toContain(whole)
    expect(said(30, 10)).toMatch(/Thisplayisnotbeingkept:[^…]+…/)
  })

  test('in ASCII there is nothing else', () => {
    for (const [, model] of screens)
      expect(cellsText(view({ ...model, asciiLocale: true }))).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test('while nothing is read to its end, the footer does not offer to choose', () => {
    const { model } = follow(at(80, 24), { type: 'turn', turn: turn({ ...told, aftermath: UNREAD }) })
    expect(rowText(view(model), 23)).toMatch(/^ Space read on/)
  })
})

test('a screen as a picture keeps its words and columns', () => {
  const svg = svgOf(view(at(80, 24)))
  expect(svg).toContain('>Pravda</text>')
  expect(svg).toContain('font-style="italic"')
  expect(svg.match(/textLength="/g)!.length).toBeGreaterThan(20)
  expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})
