/** Settings, the palette, looking back, and hints: on a screen, without a terminal. */
import { describe, expect, test } from 'vitest'
import { markOf } from '../../src/play/readBefore.ts'
import { SETTING_KEYS, valuesOf } from '../../src/play/settings.ts'
import { HINTS } from '../../src/text/hints.ts'
import { cellsText, rowText } from '../../src/tui/cells.ts'
import { canBeRun } from '../../src/tui/helpPage.ts'
import { bindingsNow, KEYMAP } from '../../src/tui/keymap.ts'
import type { Model } from '../../src/tui/model.ts'
import { type Row, rowsOf } from '../../src/tui/pages.ts'
import { commandsFound } from '../../src/tui/palette.ts'
import { view } from '../../src/tui/view.ts'
import { follow, opening, pages, paragraph, press, ROLL, turn, UNREAD } from './plays.ts'

const playing = opening({ turn: turn() })
const typed = (model: Model, text: string): Model =>
  press(
    model,
    ...text
      .replaceAll(' ', '\0')
      .split('')
      .map(key => (key === '\0' ? 'space' : key)),
  ).model
const rolled = turn({ path: [0, 1, 2], decisions: 3, news: [{ type: 'roll-called' }] as never })

describe('the settings', () => {
  test('are changed with → and ←, seen at once, and kept', () => {
    const { model, effects } = press(playing, ',', 'right')
    expect(model.settings.theme).toBe('light')
    expect(effects).toEqual([{ type: 'set', key: 'theme', settings: model.settings }])
    expect(press(model, 'left').model.settings.theme).toBe('auto')
  })

  test('every one is reached by arrows, and comes round', () => {
    let model = press(playing, ',').model
    for (const key of SETTING_KEYS) {
      expect(model.here.item).toBe(key)
      const around = press(model, ...valuesOf(key).map(() => 'enter')).model
      expect(around.settings).toEqual(model.settings)
      model = press(model, 'down').model
    }
  })

  test('the measure, the marks and ASCII change what is told', () => {
    const narrow = opening({ turn: turn(), settings: { ...playing.settings, measure: '60' } })
    const widest = (model: Model): number =>
      Math.max(
        ...cellsText(view(model))
          .split('\n')
          .slice(2, -1)
          .map(row => row.trimEnd().length),
      )
    expect(widest(narrow)).toBeLessThanOrEqual(62)
    expect(widest(playing)).toBeGreaterThan(62)
    expect(cellsText(view(press(playing, 'm').model))).not.toContain('§')
    expect(
      cellsText(view(opening({ turn: turn(), settings: { ...playing.settings, ascii: 'on' } }))),
    ).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test('ASCII can be refused where the locale would have it', () => {
    const asked = opening({ turn: turn(), ascii: true })
    expect(cellsText(view(asked))).not.toContain('“')
    const settings = { ...asked.settings, ascii: 'off' } as const
    expect(cellsText(view(follow(asked, { type: 'settings', settings }).model))).toContain('“')
  })

  test('with reduced motion a roll call is shown whole', () => {
    const some = pages({ rollCall: () => ROLL })
    const shown = (model: Model): number => follow(model, { type: 'turn', turn: rolled }).model.revealed
    const settled = { ...playing.settings, motion: 'reduced' } as const
    expect(shown(opening({ turn: turn(), pages: some }))).toBe(0)
    expect(shown(opening({ turn: turn(), pages: some, settings: settled }))).toBe(ROLL.ballots.length)
  })

  test('M gives the mouse to the terminal, and back', () => {
    const { model, effects } = press(playing, 'M')
    expect(effects).toMatchObject([{ type: 'set', key: 'mouse', settings: { mouse: 'off' } }])
    expect(press(model, 'M').model.settings.mouse).toBe('on')
  })
})

describe('the palette', () => {
  const open = press(playing, ':').model

  test('lists every action that can be run now, each once, and nothing else', () => {
    const runnable = bindingsNow(playing).map(({ does }) => does)
    const listed = commandsFound(open).map(({ item }) => item)
    expect(listed).toHaveLength(new Set(listed).size)
    expect(new Set(listed)).toEqual(
      new Set(runnable.filter(does => canBeRun(does) && does !== 'open palette')),
    )
  })

  test('says of what is looked for too early when it can be done, as its key does', () => {
    const young = opening({ turn: turn(), pages: pages({ has: page => page !== 'debrief' }) })
    const looked = commandsFound(typed(press(young, ':').model, 'debrief'))
    expect(looked[0]).toEqual(expect.objectContaining({ words: 'Debrief: once the play is over', keys: 'd' }))
    expect(looked[0]!.item).toBeUndefined()
    expect(press(young, 'd').model.notice).toBe('Debrief: once the play is over.')
  })

  test('does what a key does', () => {
    expect(press(typed(open, 'board of'), 'enter').model.here.page).toBe('board')
    expect(press(typed(open, 'take the last'), 'enter').effects).toEqual([{ type: 'undo' }])
    const { model } = press(typed(press(playing, 'C-p').model, 'help'), 'enter')
    expect(model.here.page).toBe('help')
  })

  test.each([
    ['transcript', 'transcript'],
    ['compare', 'open compare'],
    ['telephone', 'open telephone'],
    ['phone', 'open telephone'],
    ['undo', 'undo'],
    ['back take', 'undo'],
    ['hindsight', 'open odds'],
    ['exit', 'quit'],
    ['leave', 'quit'],
    ['presidium', 'open board'],
    ['whose eyes', 'open others'],
    ['code', 'share'],
    ['b', 'open board'],
    ['journ', 'open journal'],
    ['light theme', 'set theme light'],
  ])('finds by “%s” first what the footer, help or lines of text call so', (asked, item) => {
    const all = opening({ turn: turn(), pages: pages({ has: () => true }) })
    expect(commandsFound(typed(press(all, ':').model, asked))[0]).toMatchObject({ item })
  })

  test('sets every value of every setting, and finds every page of the codex', () => {
    for (const key of SETTING_KEYS)
      for (const value of valuesOf(key).filter(each => each !== playing.settings[key])) {
        const { model, effects } = press(typed(open, `set ${key} to ${value}`), 'enter')
        expect(model.settings[key]).toBe(value)
        expect(effects).toMatchObject([{ type: 'set', key }])
        expect(model.here.page).toBe('scene')
      }
    expect(press(typed(open, 'mikoy'), 'enter').model.here).toMatchObject({ page: 'entry', of: 'mikoyan' })
  })

  test('letters are letters, Esc leaves, a paste is typed and chooses nothing', () => {
    expect(typed(open, 'q?:u1').wanted).toBe('q?:u1')
    expect(press(typed(open, 'ab'), 'backspace').model.wanted).toBe('a')
    expect(press(typed(open, 'q'), 'escape').model.here.page).toBe('scene')
    const pasted = follow(open, { type: 'paste', text: 'boa\nrd' })
    expect(pasted.effects).toEqual([])
    expect(pasted.model.wanted).toBe('boa rd')
  })

  test('says that it found nothing, and then does nothing', () => {
    const lost = typed(open, 'zzzz')
    expect(cellsText(view(lost))).toContain('Nothing here goes by that name.')
    expect(press(lost, 'enter')).toMatchObject({ effects: [], model: { here: { page: 'palette' } } })
  })

  test('lies over any page, and leaves it as it was', () => {
    for (const key of ['b', 'w', 'j', 'c', ',', '?', 't', 'T', 's']) {
      const below = press(playing, key).model
      expect(press(below, 'C-p', 'escape').model.here).toEqual(below.here)
    }
    expect(press(opening(), ':', 'escape').model.here.page).toBe('title')
  })
})

describe('looking back', () => {
  const told = (decisions: number): Row[] =>
    Array.from({ length: decisions }, (_, n): Row[] => [
      { line: [{ text: `MOMENT ${n}`, role: 'heading' }] },
      ...rowsOf(
        Array.from({ length: n % 2 === 0 ? 5 : 30 }, () => [{ text: `words ${n}`, role: 'prose' as const }]),
      ),
      { line: [{ text: `› DECISION ${n},`, role: 'key' }], landmark: true },
      { line: [{ text: 'and no other', role: 'key' }], landmark: true },
      { line: [] },
    ])
      .flat()
      .concat(rowsOf([[{ text: 'words of now', role: 'prose' }]]))
  const some = pages({ has: () => true, page: page => (page === 'told' ? told(4) : []) })
  const open = opening({ turn: turn(), pages: some })
  const rows = (model: Model): string[] =>
    cellsText(view(model))
      .split('\n')
      .map(row => row.trim())
  const top = (model: Model): string => rows(model)[2]!

  test('p goes to the decision before, one at a time; n comes back to the scene', () => {
    const last = press(open, 'p').model
    expect(rows(last)).toContain('› DECISION 3,')
    const first = press(last, 'p', 'p', 'p').model
    expect(top(first)).toBe('MOMENT 0')
    expect(rows(first)).toContain('and no other')
    expect(press(first, 'p').model.notice).toBe('This is the first decision.')
    expect(rows(press(first, 'n').model)).toContain('› DECISION 1,')
    expect(press(first, 'n', 'n', 'n', 'n').model.here.page).toBe('scene')
  })

  test('a decision is seen whole with what led to it: from its beginning, or as much as there is room for', () => {
    const long = press(open, 'p', 'p', 'p').model
    expect(top(long)).toBe('words 1')
    expect(rows(long).findLast(row => row !== '' && !row.startsWith('▼') && !row.includes('Esc'))).toBe(
      'and no other',
    )
    const short = press(long, 'n').model
    expect(top(short)).toBe('MOMENT 2')
    expect(rows(short)).toContain('› DECISION 2,')
  })

  test('p begins with the last decision wherever what was told was left', () => {
    const left = press(open, 'p', 'p', 'p', 'escape').model
    expect(press(left, 'T').model.here.scroll).toBe(press(open, 'p', 'p', 'p').model.here.scroll)
    expect(press(left, 'p').model.here).toEqual(press(open, 'p').model.here)
  })

  test('what has been read once need not be paged through again', () => {
    const long = turn({ aftermath: UNREAD, path: [0, 1, 2], decisions: 3 })
    const fresh = follow(playing, { type: 'turn', turn: long }).model
    expect(press(fresh, '1').effects).toEqual([])
    const again = follow(
      press(fresh, 'n').model,
      { type: 'turn', turn: turn() },
      { type: 'turn', turn: long },
    ).model
    expect(press(again, '1').effects).toEqual([{ type: 'choose', way: 0 }])
  })

  test('nor in another play, whoever read it when', () => {
    const long = turn({ aftermath: UNREAD, path: [0, 1, 2], decisions: 3 })
    const fresh = follow(playing, { type: 'turn', turn: long }).model
    const { effects } = press(fresh, 'n')
    expect(effects).toEqual([{ type: 'read', marks: UNREAD.map(markOf) }])
    const later = opening({ known: new Set([...fresh.known, ...UNREAD.map(markOf)]), turn: turn() })
    const another = follow(later, { type: 'turn', turn: { ...long, seed: 8 } }).model
    expect(press(another, '1').effects).toEqual([{ type: 'choose', way: 0 }])
  })

  test('n goes past what was read before, and no farther than to what was not', () => {
    const known = new Set(UNREAD.slice(0, 2).map(markOf))
    const long = turn({ aftermath: UNREAD, passage: [...turn().passage, ...turn().passage], path: [0, 1, 2] })
    const { model } = follow(opening({ known }), { type: 'turn', turn: long })
    const once = press(model, 'n').model
    expect(once.read).toBe(false)
    expect(rowText(view(once), 2)).toContain('It is a small thing')
    const end = press(once, 'n', 'n').model
    expect(end.read).toBe(true)
    expect(press(end, 'n').model.notice).toBe('Choose by number, or with ↑ ↓ and Enter.')
  })

  test('in what was never read, n turns one page; over what comes behind it and was, it goes on', () => {
    const read = Array.from({ length: 20 }, (_, n) => paragraph(`What was read before, number ${n}.`))
    const fresh = Array.from({ length: 20 }, (_, n) => paragraph(`What is new, number ${n}.`))
    const known = new Set(read.map(markOf))
    const shown = (passage: readonly ReturnType<typeof paragraph>[]): Model =>
      follow(opening({ known }), { type: 'turn', turn: turn({ passage, path: [0, 1, 2] }) }).model
    const seenOn = (model: Model): string[] => cellsText(view(model)).match(/number \d+/g) ?? []
    let model = shown(fresh)
    while (!model.read) {
      const { here } = press(model, 'space').model
      model = press(model, 'n').model
      expect(model.here).toEqual(here)
    }
    const middle = press(shown([...read, ...fresh, ...read]), 'n').model
    expect(seenOn(middle)[0]).toBe('number 0')
    expect(cellsText(view(middle))).toContain('What is new, number 0.')
    expect(press(shown([...fresh.slice(0, 2), ...read]), 'n').model.read).toBe(true)
  })

  test('in another tale, n turns a page of what was never read', () => {
    const tale = { passage: turn().passage.concat(UNREAD, UNREAD) }
    const told = follow(opening(), {
      type: 'tale',
      tale: { ...turn(), ...tale, warnings: [] } as never,
      committed: false,
    }).model
    const once = press(told, 'n').model
    expect(once.read).toBe(false)
    expect(once.here.scroll).toBe(press(told, 'space').model.here.scroll)
  })

  test('Y copies the passage as it was written, or the page one looks at', () => {
    const short = opening({
      turn: turn({ passage: [paragraph('He reads _Pravda_.'), paragraph('So do you.')] }),
    })
    expect(press(short, 'Y').effects).toEqual([{ type: 'copy', text: 'He reads Pravda.\n\nSo do you.' }])
    expect(press(short, 'j', 'Y').effects).toMatchObject([
      { type: 'copy', text: /^0\. Bulganin telephones\.\n/ },
    ])
  })

  test('e asks for a transcript, N for another chair, and Esc comes back from the title', () => {
    expect(press(playing, 'e').effects).toEqual([{ type: 'transcript' }])
    const title = press(playing, 'N').model
    expect(title.here.page).toBe('title')
    expect(press(title, 'escape').model.here.page).toBe('scene')
  })

  test('the journal is searched', () => {
    const searching = press(playing, 'j', '/').model
    expect(typed(searching, 'bul').search).toBe('bul')
    expect(cellsText(view(typed(searching, 'bul')))).toContain('/ bul█')
    const found = press(typed(searching, 'bul'), 'enter').model
    expect(press(found, 'escape').model).toMatchObject({ here: { page: 'journal' }, search: '' })
    expect(press(found, 'escape', 'escape').model.here.page).toBe('scene')
    expect(press(found, 'escape', 'escape', 'j').model.search).toBe('')
  })

  test('a search that is ended leaves the cursor on what was found, and so does a page that is closed', () => {
    const playing = opening({ turn: turn() })
    const found = press(typed(press(playing, 'c', '/').model, 'quo'), 'enter').model
    const ended = press(found, 'enter', 'escape', 'escape').model
    expect(ended).toMatchObject({ here: { page: 'codex', item: 'quorum' }, search: '' })
    expect(press(ended, 'escape', 'c').model.here).toEqual(ended.here)
  })

  test('a page is found again where it was left, until something is decided', () => {
    const playing = opening({ turn: turn() })
    const read = press(playing, 'j', 'pageup', 'pageup').model
    expect(press(read, 'escape', 'j').model.here).toEqual(read.here)
    const on = follow(press(read, 'escape').model, { type: 'turn', turn: turn({ path: [0, 1, 2] }) }).model
    expect(press(on, 'j').model.here).toEqual(press(playing, 'j').model.here)
  })

  test('after a replay the scene stands where it was left for it', () => {
    const ending = turn({ kind: 'end', passage: [...UNREAD, ...UNREAD], path: [0, 1, 2], options: [] })
    const read = press(opening({ turn: ending }), 'end').model
    const replay = { stops: [{ at: 0, day: 18, decisions: 0, vote: false }], at: 0, alone: false }
    const { model } = follow(
      read,
      { type: 'shown', turn: turn({ path: [] }), replay },
      { type: 'turn', turn: ending },
    )
    expect(read.here.scroll).toBeGreaterThan(0)
    expect(model.here.scroll).toBe(read.here.scroll)
  })
})

describe('hints', () => {
  const hinting = (hinted: ReadonlySet<string>, rest = {}): Model =>
    opening({ turn: turn(rest), pages: pages({ has: () => true }), hinted })

  test('name a key of the table, and are given one a turn, each once', () => {
    const given: string[] = []
    let model = hinting(new Set(), { decisions: 30, path: [0] })
    for (let n = 1; n < 20; n++) {
      const step = follow(model, { type: 'turn', turn: turn({ decisions: 30, path: [0, n] }) })
      for (const effect of step.effects) if (effect.type === 'hinted') given.push(effect.hint)
      model = step.model
    }
    expect(new Set(given).size).toBe(given.length)
    expect(given.length).toBeGreaterThan(4)
    expect(model.hint).toBeUndefined()
  })

  test.each(HINTS.map(({ id, does }) => [id, does]))('%s is about a key that there is', (_, does) => {
    expect(KEYMAP.some(binding => binding.does === does && (binding.help || binding.long))).toBe(true)
  })

  test('stand below the scene until the next decision, and under a notice', () => {
    const model = hinting(new Set(), { decisions: 1 })
    expect(cellsText(view(model))).toContain('u takes a choice back.')
    expect(cellsText(view(press(model, 'up').model))).toContain('u takes a choice back.')
    expect(cellsText(view(press(model, 'b').model))).not.toContain('takes a choice back')
    expect(cellsText(view(press(model, 'X').model))).not.toContain('takes a choice back')
  })

  test('are not given before, nor to those who want none, nor of what cannot be done', () => {
    expect(hinting(new Set(['hint undo']), { decisions: 1 }).hint).toBeUndefined()
    expect(opening({ turn: turn({ decisions: 1 }) }).hint).toBeUndefined()
    const settings = { ...playing.settings, hints: 'off' } as const
    expect(opening({ turn: turn({ decisions: 1 }), hinted: new Set(), settings }).hint).toBeUndefined()
    expect(opening({ turn: turn({ decisions: 1 }), hinted: new Set(), bound: true }).hint).toBeUndefined()
  })
})
