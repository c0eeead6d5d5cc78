import { describe, expect, test } from 'vitest'
import type { Turn } from '../../src/play/turn.ts'
import { width } from '../../src/text/width.ts'
import { footerOf } from '../../src/tui/footer.ts'
import { bindingFor, bindingsNow, KEYMAP, latin } from '../../src/tui/keymap.ts'
import type { Model } from '../../src/tui/model.ts'
import { CLOSE_NOTEBOOK, DRAWN_PAGES, TEXT_PAGES } from '../../src/tui/pages.ts'
import { HALL, opening, pages, press, ROLL, turn } from './plays.ts'

const playing = opening({ turn: turn(), pages: pages({ rollCall: () => ROLL, has: () => true }) })
const on = (page: Model['here']['page']): Model => ({ ...playing, here: { page, scroll: 0 } })
/** In the palette every letter is a letter. */
const everywhere = [...DRAWN_PAGES, ...TEXT_PAGES].filter(page => page !== 'palette')

const said = (model: Model, columns = 78): string =>
  footerOf(model, columns)
    .map(({ keys, help }) => `${keys} ${help}`)
    .join('  ')

describe('the table of keys', () => {
  test.each(everywhere)('on the page %s help, quit and Ctrl-C work', page => {
    expect(bindingFor(on(page), '?')?.does).toBe('open help')
    expect(bindingFor(on(page), 'q')?.does).toBe('quit')
    expect(bindingFor(on(page), 'C-c')?.does).toBe('interrupt')
  })

  test.each(everywhere)('on the page %s no two bindings are both first for a key', page => {
    const keys = bindingsNow(on(page)).map(binding =>
      binding.keys.find(key => bindingFor(on(page), key) === binding),
    )
    expect(keys).not.toContain(undefined)
  })

  test('keys that terminals disagree on are not used', () => {
    const used = KEYMAP.flatMap(binding => binding.keys)
    for (const key of ['C-space', 'C-i', 'C-m', 'C-j', 'C-[']) expect(used).not.toContain(key)
    expect(used.filter(key => key.startsWith('A-'))).toEqual([])
  })

  test.each([
    ['b', 'open board'],
    ['a', 'open alliances'],
    ['v', 'open rollCall'],
    ['w', 'open whip'],
    ['j', 'open journal'],
    ['c', 'open codex'],
    ['d', 'open debrief'],
    ['s', 'open sources'],
    ['u', 'undo'],
    ['U', 'open rewind'],
    ['m', 'marks'],
    ['y', 'share'],
    ['t', 'open tree'],
    ['T', 'open told'],
    ['tab', 'nextPage'],
    ['C-l', 'redraw'],
    ['C-z', 'suspend'],
    ['enter', 'choose'],
    ['3', 'chooseNumber'],
  ])('in a scene %s does: %s', (key, does) => {
    expect(bindingFor(playing, key)?.does).toBe(does)
  })

  test('letters of a Russian keyboard are as good', () => {
    expect(latin('и')).toBe('b')
    expect(latin('Г')).toBe('U')
    expect(latin('ц')).toBe('w')
    expect(latin('up')).toBe('up')
    expect(latin('?')).toBe('?')
    expect(press(playing, 'и').model.here.page).toBe('board')
  })

  test('a key for a page there is nothing on does nothing', () => {
    const bare = opening({ turn: turn(), pages: pages({ has: () => false, codex: () => [] }) })
    for (const key of ['a', 'b', 'v', 'h', 'w', 'j', 'c', 'd'])
      expect(press(bare, key).model.here.page).toBe('scene')
  })
})

describe('the footer', () => {
  test('says the three keys that matter now and the way back, and how to find the others', () => {
    expect(said(playing)).toBe('1-4 choose  u take back  d debrief  : find  ? help  q quit')
    for (const page of everywhere) expect(footerOf(on(page), 150).length).toBeLessThanOrEqual(7)
    expect(said({ ...on('rollCall'), revealed: 0 })).toMatch(/^Space next {2}a all at once/)
    expect(said({ ...playing, read: false })).toMatch(/^Space read on/)
  })

  test('says the way out of a replay, in any window', () => {
    const watched = { ...playing, replay: { stops: [], at: 0, alone: false, auto: false, pace: 240 } }
    expect(said(watched)).toBe('Space on  → next  ← back  Esc leave  : find  ? help  q quit')
    expect(said(watched, 38)).toBe('Space on  Esc leave  ? help  q quit')
  })

  test('in the smallest window a roll call keeps its key', () => {
    expect(said({ ...on('rollCall'), revealed: 0 }, 38)).toBe('Space next  Esc back  ? help  q quit')
  })

  test('on the last row of the whip sheet Enter closes the notebook', () => {
    const counting = { ...on('whip'), turn: turn({ kind: 'count' }) }
    const at = (item: string): string => said({ ...counting, here: { ...counting.here, item } })
    expect(at('molotov')).toMatch(/^Enter mark {2}→ the seven/)
    expect(at(CLOSE_NOTEBOOK)).toMatch(/^Enter close the notebook {2}Esc back/)
  })

  test('while a search stands, Esc ends it', () => {
    expect(said({ ...on('journal'), search: 'Zhukov' })).toMatch(/ {2}Esc end the search {2}/)
    expect(said(on('journal'))).toContain('Esc back')
  })

  test('in ASCII arrows have their names', () => {
    const settings = { ...playing.settings, ascii: 'on' } as const
    expect(said({ ...on('settings'), settings })).toMatch(/^Right next value {2}Left the one before/)
  })

  test('before a play the title names the plays that are kept', () => {
    const title = { ...on('title'), turn: undefined }
    expect(said({ ...title, ongoing: 'Bulganin, 19 June' })).toContain('P plays')
    expect(said(title)).not.toContain('P plays')
  })

  test('names the page to look at now', () => {
    const named = (of: Partial<Turn>): string =>
      said({ ...playing, pages: pages({ hall: () => HALL, rollCall: () => ROLL }), turn: turn(of) })
    expect(named({})).toBe('1-4 choose  u take back  b board  : find  ? help  q quit')
    expect(named({ news: [{ type: 'roll-called' } as Turn['news'][number]] })).toContain('  v roll call  ')
    expect(named({ kind: 'errands' })).toContain('  w whip  ')
    expect(named({ slot: { ...turn().slot, kind: 'hall' } })).toContain('  h hall  ')
  })

  test('never loses help and quit, and never runs over', () => {
    for (const page of everywhere)
      for (let columns = 28; columns < 150; columns += 1) {
        expect(said(on(page), columns)).toMatch(/\? help {2}q quit$/)
        expect(width(said(on(page), columns))).toBeLessThanOrEqual(columns)
      }
  })

  test('while a search is typed letters are letters', () => {
    const typing = press(playing, 'c', '/').model
    expect(said(typing)).toBe('Enter end the search')
    expect(press(typing, 'q').model.search).toBe('q')
  })
})
