import { describe, expect, test } from 'vitest'
import { cellsText } from '../../src/tui/cells.ts'
import type { Effect, Model } from '../../src/tui/model.ts'
import { CLOSE_NOTEBOOK, rowsOf } from '../../src/tui/pages.ts'
import { view } from '../../src/tui/view.ts'
import { follow, opening, option, pages, paragraph, press, ROLL, turn, UNREAD } from './plays.ts'

const playing = opening({ turn: turn() })
const long = turn({ aftermath: UNREAD, path: [0, 1, 2], decisions: 3 })
const effects = (model: Model, ...keys: string[]): readonly Effect[] => press(model, ...keys).effects
const mouse = (x: number, y: number, action: 'press' | 'wheel-down' | 'wheel-up' = 'press') =>
  ({ type: 'mouse', action, x, y }) as const

describe('the title', () => {
  test('begins on the play that was left off', () => {
    expect(effects(opening({ ongoing: 'Bulganin, 19 June' }), 'enter')).toEqual([{ type: 'continue' }])
  })

  test('a chair is chosen by arrows, number or click; its page comes first', () => {
    for (const { model } of [
      press(opening(), 'down', 'enter'),
      press(opening(), '2'),
      follow(opening(), mouse(10, 11)),
    ]) {
      expect(model.here).toMatchObject({ page: 'dossier', of: 'bulganin' })
      expect(effects(model, 'enter')).toEqual([{ type: 'begin', chair: 'bulganin', committed: false }])
    }
  })

  test('a play can know no way back, and have a seed', () => {
    expect(effects(opening({ seed: 7 }), 'enter', 'x', 'enter')).toEqual([
      { type: 'begin', chair: 'khrushchev', seed: 7, committed: true },
    ])
  })

  test('i looks one’s own chair up in a play, where nobody sits down a second time', () => {
    const looked = press(playing, 'i').model
    expect(looked.here).toMatchObject({ page: 'dossier', of: looked.turn!.chair })
    const again = press(looked, 'enter')
    expect(again.effects).not.toContainEqual(expect.objectContaining({ type: 'begin' }))
    expect(press(looked, 'escape').model.here.page).toBe('scene')
    expect(press(looked, 'q').model.here.page).toBe('quit')
  })

  test('Esc leaves the dossier', () => {
    expect(press(opening(), 'enter', 'escape').model.here.page).toBe('title')
  })
})

describe('choosing', () => {
  test('by number, by arrows and Enter, by click', () => {
    expect(effects(playing, '2')).toEqual([{ type: 'choose', way: 1 }])
    expect(effects(playing, 'down', 'enter')).toEqual([{ type: 'choose', way: 1 }])
    expect(follow(playing, mouse(8, 16)).effects).toEqual([{ type: 'choose', way: 1 }])
  })

  test('a closed way stays on the page and says why', () => {
    const { model, effects: done } = press(playing, '3')
    expect(done).toEqual([])
    expect(model.notice).toBe('Closed: nobody has moved anything yet')
    expect(press(model, 'down').model.notice).toBeUndefined()
  })

  test('the cursor begins on the first open way', () => {
    const first = opening({
      turn: turn({ options: [option('Vote', { locked: 'no motion' }), option('Wait')] }),
    })
    expect(first.here.item).toBe('1')
  })

  test('a number there is no way for does nothing', () => {
    expect(effects(playing, '9')).toEqual([])
  })

  test('a paste chooses nothing', () => {
    expect(follow(playing, { type: 'paste', text: '1\r2' })).toEqual({ model: playing, effects: [] })
  })

  test('an errand beyond the ninth is reached by arrows', () => {
    const many = opening({
      turn: turn({
        kind: 'errands',
        passage: [],
        options: Array.from({ length: 12 }, (_, n) => option(`Ring ${n}`)),
      }),
    })
    const keys = Array.from({ length: 11 }, () => 'down')
    expect(effects(press(many, 'end').model, ...keys, 'enter')).toEqual([{ type: 'choose', way: 11 }])
  })

  test.each([['2'], ['enter']])('%s brings an errand into sight before it is chosen', key => {
    const errands = Array.from({ length: 12 }, (_, n) => option(`Ring ${n}`, { hint: 'an hour' }))
    const many = opening({ turn: turn({ kind: 'errands', passage: [], options: errands }) })
    const end = press(press(many, ...(key === 'enter' ? ['down'] : [])).model, 'end').model
    expect(cellsText(view(end))).not.toContain('2  Ring 1')
    const once = press(end, key)
    expect(once.effects).toEqual([])
    expect(once.model.here.item).toBe('1')
    expect(cellsText(view(once.model))).toContain('▸2  Ring 1')
    expect(effects(once.model, key)).toEqual([{ type: 'choose', way: 1 }])
  })
})

describe('the key that completes a text does not choose', () => {
  const unread = follow(playing, { type: 'turn', turn: long }).model

  test.each(['enter', '1', 'space', '4'])('%s', key => {
    expect(unread.read).toBe(false)
    const { model, effects: done } = press(unread, key)
    expect(done).toEqual([])
    expect(model.here.scroll).toBeGreaterThan(0)
  })

  test('a number says why', () => {
    expect(press(unread, '1').model.notice).toContain('more to read')
    expect(press(unread, 'space').model.notice).toBeUndefined()
  })

  test('nor does a click', () => {
    expect(follow(unread, mouse(8, 20)).effects).toEqual([])
  })

  test('once the end was seen, choosing works, also after reading back', () => {
    const read = press(unread, 'end').model
    expect(read.read).toBe(true)
    expect(effects(read, 'home', '1')).toEqual([{ type: 'choose', way: 0 }])
  })

  test('who does not want to be held up is not', () => {
    const quick = follow({ ...playing, paced: false }, { type: 'turn', turn: long }).model
    expect(effects(quick, '1')).toEqual([{ type: 'choose', way: 0 }])
  })

  test('a larger window may show the end', () => {
    const { model } = follow(unread, { type: 'resize', size: { columns: 80, rows: 50 } })
    expect(model.read).toBe(true)
  })
})

describe('a window that is as large again as it was', () => {
  const sizes = [
    { columns: 140, rows: 60 },
    { columns: 33, rows: 11 },
    { columns: 20, rows: 5 },
    { columns: 101, rows: 18 },
  ]
  test.each([0, 1, 2, 5])('shows what it showed, %i lines down', lines => {
    const unread = follow(playing, { type: 'turn', turn: long }).model
    const before = press(unread, ...Array.from({ length: lines }, () => 'down')).model
    const after = follow(before, ...[...sizes, before.size].map(size => ({ type: 'resize', size }) as const))
    expect(after.model.here.scroll).toBe(before.here.scroll)
  })
})

describe('the cursor of a list', () => {
  const shown = (model: Model): boolean => cellsText(view(model)).includes('▸')
  const deep = press(playing, ':', ...Array.from({ length: 15 }, () => 'down')).model

  test('is seen still when the window shrinks', () => {
    expect(shown(deep)).toBe(true)
    expect(shown(follow(deep, { type: 'resize', size: { columns: 40, rows: 15 } }).model)).toBe(true)
  })

  test.each([['pagedown'], ['end', 'pageup']])('goes with the page: %s', (...keys) => {
    const list = press(playing, ':').model
    expect(shown(press(list, ...keys).model)).toBe(true)
  })

  test('goes with the wheel', () => {
    const wheel = Array.from({ length: 6 }, () => mouse(10, 10, 'wheel-down'))
    expect(shown(follow(press(playing, ':').model, ...wheel).model)).toBe(true)
  })
})

describe('turning pages', () => {
  test('a page that help tells of is opened from there, and nothing is decided', () => {
    for (const key of ['1', '2']) expect(effects(playing, '?', key)).toEqual([])
    expect(press(playing, '?', 'b').model.here.page).toBe('board')
    expect(press(press(playing, '?', 'b').model, 'escape').model.here.page).toBe('scene')
  })

  test('a key opens a page and closes it again; Esc too', () => {
    for (const key of ['b', 'escape', 'backspace'])
      expect(press(playing, 'b', key).model.here.page).toBe('scene')
    expect(press(playing, 'a').model.here.page).toBe('alliances')
    expect(press(playing, 'a', 'a').model.here.page).toBe('scene')
  })

  test('the scene is found again as it was left', () => {
    const read = press(follow(playing, { type: 'turn', turn: long }).model, 'end').model
    expect(press(read, 'b', 'j', 'escape', 'escape').model.here).toEqual(read.here)
  })

  test('pages do not pile up', () => {
    expect(press(playing, 'b', 'w', 'b', 'w', 'b').model.under.length).toBeLessThan(3)
  })

  test('Tab goes round, Shift-Tab back', () => {
    const round = ['board', 'alliances', 'whip', 'journal', 'codex', 'scene']
    let now = playing
    for (const page of round) {
      now = press(now, 'tab').model
      expect(now.here.page).toBe(page)
    }
    expect(press(now, 'S-tab').model.here.page).toBe('codex')
  })

  test('Enter on a man shows his reasons', () => {
    expect(press(playing, 'b', 'down', 'enter').model.here).toMatchObject({ page: 'receipt', of: 'bulganin' })
  })

  test('the journal opens at its end', () => {
    const { model } = press(playing, 'j')
    expect(model.here.scroll).toBeGreaterThan(30)
    expect(press(model, 'g').model.here.scroll).toBe(0)
  })

  test('the wheel scrolls, and stops at the ends', () => {
    const journal = press(playing, 'j', 'g').model
    expect(follow(journal, mouse(5, 5, 'wheel-down')).model.here.scroll).toBe(3)
    expect(follow(journal, mouse(5, 5, 'wheel-up')).model.here.scroll).toBe(0)
  })

  test('“more” can be clicked', () => {
    const journal = press(playing, 'j', 'g').model
    expect(follow(journal, mouse(4, 21)).model.here.scroll).toBeGreaterThan(10)
  })

  test('a click beside the scene opens the page that stands there, or the man', () => {
    const wide = opening({ turn: turn(), size: { columns: 140, rows: 45 } })
    const clicked = (x: number, y: number) => follow(wide, mouse(x, y)).model.here
    expect(clicked(5, 9)).toMatchObject({ page: 'journal' })
    expect(clicked(105, 2)).toMatchObject({ page: 'board' })
    expect(clicked(105, 6)).toMatchObject({ page: 'receipt', of: 'molotov' })
    expect(clicked(105, 17)).toMatchObject({ page: 'alliances' })
    expect(clicked(105, 40)).toMatchObject({ page: 'scene' })
    const codex = press(playing, 'c', 'down').model
    expect(follow(codex, mouse(40, 5)).model.here).toMatchObject({ page: 'entry', of: 'molotov' })
  })

  test('a word of the footer can be clicked', () => {
    expect(follow(playing, mouse(29, 23)).model.here.page).toBe('board')
  })

  test('help does what its line says, on the page below', () => {
    const { model } = press(playing, '?')
    const undo = press(model)
    expect(undo.model.here.item).toBe('undo')
    expect(effects(model, 'enter')).toEqual([{ type: 'undo' }])
    expect(press(model, 'down', 'enter').model.here.page).toBe('rewind')
  })
})

describe('the codex', () => {
  const codex = press(playing, 'c').model

  test('is searched letter by letter', () => {
    const { model } = press(codex, '/', 'M', 'o', 'l')
    expect(model).toMatchObject({ search: 'Mol', typing: true, here: { item: 'molotov' } })
    expect(press(model, 'enter').model.typing).toBe(false)
    expect(press(model, 'enter', 'enter').model.here).toMatchObject({ page: 'entry', of: 'molotov' })
    expect(press(model, 'backspace').model.search).toBe('Mo')
  })

  test('takes a paste, cleaned', () => {
    const { model } = follow(press(codex, '/').model, { type: 'paste', text: '\u001b[2Jquo\nrum' })
    expect(model.search).toBe('quo rum')
  })
})

describe('a roll call', () => {
  const withRoll = opening({ turn: turn(), pages: pages({ rollCall: () => ROLL }) })
  const called = turn({ path: [0, 1, 2], decisions: 3, news: [{ type: 'roll-called' }] as never })
  const begun = follow(withRoll, { type: 'turn', turn: called }).model

  test('opens by itself when one was called, with no ballot shown', () => {
    expect(begun).toMatchObject({ here: { page: 'rollCall' }, revealed: 0 })
  })

  test('a key shows one ballot; another, all', () => {
    expect(press(begun, 'space', 'enter').model).toMatchObject({ revealed: 2, here: { item: 'bulganin' } })
    expect(press(begun, 'a').model.revealed).toBe(11)
  })

  test('shown to its end it gives reasons, and goes on to the scene', () => {
    const all = press(begun, 'a').model
    expect(press(all, 'r').model.here).toMatchObject({ page: 'receipt', of: 'saburov' })
    expect(press(all, 'space').model.here.page).toBe('scene')
  })

  test('a receipt’s wording goes round and stays as it was left', () => {
    const open = press(begun, 'a', 'r').model
    expect(open.settings.receipts).toBe('adult')
    expect(press(open, 'l').model.settings.receipts).toBe('historian')
    expect(press(open, 'l', 'l').model.settings.receipts).toBe('plain')
    expect(press(open, 'l', 'escape', 'up', 'r').model).toMatchObject({
      settings: { receipts: 'historian' },
      here: { page: 'receipt' },
    })
  })

  test('shown to its end it can be argued with: arrows count a reason more or less, and begin afresh', () => {
    const arguing = press(begun, 'a', 'a').model
    expect(arguing).toMatchObject({ here: { page: 'argue', item: 'conviction' }, scales: {} })
    expect(press(arguing, 'left').model.scales).toEqual({ conviction: 50 })
    expect(press(arguing, 'left', 'left', 'left').model.scales).toEqual({ conviction: 200 })
    expect(press(arguing, 'down', 'enter').model.scales).toEqual({ loyalty: 200 })
    const back = press(arguing, 'left', 'escape').model
    expect(back.here.page).toBe('rollCall')
    expect(press(back, 'a').model.scales).toEqual({})
  })

  test('a ballot not yet shown has no receipt', () => {
    expect(press(begun, 'r').model.here.page).toBe('rollCall')
  })

  test('does not open again when a choice is taken back', () => {
    const { model } = follow(begun, { type: 'turn', turn: { ...called, path: [0], decisions: 1 } })
    expect(model.here.page).toBe('scene')
  })
})

describe('the whip sheet', () => {
  const counting = turn({ kind: 'count', passage: [], options: [option('Close the notebook')] })
  const sheet = press(opening({ turn: counting }), '1').model

  test('is reached from the night’s count, and closed there', () => {
    expect(sheet.here.page).toBe('whip')
    expect(effects(sheet, 'escape', '2')).toEqual([{ type: 'choose', way: 0 }])
  })

  test.each([
    [40, 15],
    [30, 10],
    [80, 24],
  ])('at %i×%i shows the way to bed whatever the cursor is on', (columns, rows) => {
    const closing = rowsOf([[{ text: 'Close the notebook', role: 'prose' }]], CLOSE_NOTEBOOK)
    const { page } = pages()
    const some = pages({
      page: (name, model, width) => [...page(name, model, width), ...(name === 'whip' ? closing : [])],
    })
    const small = press(opening({ turn: counting, size: { columns, rows }, pages: some }), '1').model
    expect(cellsText(view(small))).toMatch(/▸ ?Khrushchev.*Close the notebook/s)
    expect(effects(small, 'end', 'enter')).toEqual([{ type: 'choose', way: 0 }])
  })

  test('marks a man one step to either side, or round', () => {
    const bulganin = press(sheet, 'down').model
    expect(effects(bulganin, 'right')).toEqual([{ type: 'mark', who: 'bulganin', as: 'seven' }])
    expect(effects(bulganin, 'left')).toEqual([{ type: 'mark', who: 'bulganin', as: 'khrushchev' }])
    expect(effects(bulganin, 'enter')).toEqual([{ type: 'mark', who: 'bulganin', as: 'seven' }])
    expect(effects(bulganin, 'down', 'right')).toEqual([{ type: 'mark', who: 'molotov', as: 'seven' }])
  })

  test('keeps its place when a mark has been made', () => {
    const down = press(sheet, 'down', 'down').model
    expect(follow(down, { type: 'turn', turn: counting }).model.here).toEqual(down.here)
  })

  test('is only read at other times', () => {
    expect(effects(playing, 'w', 'enter')).toEqual([])
  })
})

describe('going back and leaving', () => {
  test('undo and rewind ask the outside', () => {
    expect(effects(playing, 'u')).toEqual([{ type: 'undo' }])
    expect(effects(playing, 'U', 'down', 'enter')).toEqual([{ type: 'rewind', to: '1' }])
  })

  test('at the beginning there is nothing to take back', () => {
    const { model, effects: done } = press(opening({ turn: turn({ path: [] }) }), 'u')
    expect(done).toEqual([])
    expect(model.notice).toMatch(/nothing to take back/)
  })

  test('q leaves at once before a play, and asks in one; again, it leaves', () => {
    expect(effects(opening(), 'q')).toEqual([{ type: 'quit' }])
    expect(effects(playing, 'q')).toEqual([])
    expect(effects(playing, 'q', 'q')).toEqual([{ type: 'quit' }])
    const unsaved = follow(playing, { type: 'saved', saved: false }).model
    expect(press(unsaved, 'q')).toMatchObject({
      model: { here: { page: 'quit', item: 'stay' } },
      effects: [],
    })
    expect(press(unsaved, 'q', 'enter').model.here.page).toBe('scene')
    expect(effects(unsaved, 'q', 'down', 'enter')).toEqual([{ type: 'quit' }])
    expect(effects(unsaved, 'q', 'y')).toEqual([{ type: 'quit' }])
  })

  test('Ctrl-C asks; twice, it leaves, wherever one is', () => {
    expect(effects(playing, 'C-c')).toEqual([])
    for (const keys of [[], ['b'], ['c', '/'], ['?']])
      expect(effects(press(playing, ...keys).model, 'C-c', 'C-c')).toEqual([{ type: 'quit' }])
    expect(effects(playing, 'C-c', 'escape', 'C-c')).toEqual([])
  })

  test('the share code is shown and copied', () => {
    expect(effects(playing, 'y')).toEqual([{ type: 'share' }])
    const shared = follow(playing, { type: 'shared', code: 'K7Q2-0120' })
    expect(shared.model.notice).toContain('K7Q2-0120')
    expect(shared.effects).toEqual([{ type: 'copy', text: 'K7Q2-0120' }])
  })

  test('after the end there is the debrief, other eyes, the play once more, and another chair', () => {
    const ended = opening({
      turn: turn({ kind: 'end', passage: [], options: [], aftermath: [paragraph('It is over.')] }),
      pages: pages({ has: () => true }),
    })
    expect(press(ended, '1').model.here.page).toBe('debrief')
    expect(press(ended, '2').model.here.page).toBe('others')
    expect(press(ended, '3').effects).toEqual([{ type: 'replay' }])
    expect(press(ended, '4').model.here.page).toBe('title')
  })
})

test('in any window, after any keys, there is no error and the cursor is on something', () => {
  const keys = [
    'down',
    'up',
    'enter',
    'b',
    'j',
    'c',
    '/',
    'm',
    'escape',
    'tab',
    'v',
    '?',
    'end',
    'space',
    'w',
    '1',
    'C-c',
  ]
  for (const [columns, rows] of [
    [1, 1],
    [30, 10],
    [40, 15],
    [80, 24],
    [200, 60],
  ] as const) {
    let model = opening({ size: { columns, rows }, turn: turn(), pages: pages({ rollCall: () => ROLL }) })
    for (let step = 0; step < 200; step += 1)
      model = press(model, keys[(step * 7 + (step % 3)) % keys.length]!).model
    expect(model.here.scroll).toBeGreaterThanOrEqual(0)
  }
})

test('italics in the words of an option are set as italics', () => {
  const model = opening({ turn: turn({ options: [option('Ring _Pravda_ about page one')] }) })
  const shown = cellsText(view(press(model, 'end').model))
  expect(shown).toContain('Ring Pravda about page one')
  expect(shown).not.toContain('_')
})

test('a key that does nothing is named as it was pressed', () => {
  expect(press(press(playing, 'w').model, '7').model.notice).toMatch(/^7 /)
})

test('a committed play is not offered the way back', () => {
  expect(press({ ...playing, bound: true }, 'U').model.here.page).toBe('scene')
  expect(press({ ...playing, bound: false }, 'U').model.here.page).toBe('rewind')
})
