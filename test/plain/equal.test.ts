/** Plain mode is an equal: whatever a key does on a screen can be typed, and a whole game is played in it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SLASH_COMMANDS } from '../../src/plain/commands.ts'
import { TALE_COMMANDS } from '../../src/plain/tale.ts'
import { openTaleSession } from '../../src/play/taleSession.ts'
import { HINTS } from '../../src/text/hints.ts'
import { type Action, bindingsNow, KEYMAP } from '../../src/tui/keymap.ts'
import { openingModel } from '../../src/tui/model.ts'
import { DRAWN_PAGES, TEXT_PAGES } from '../../src/tui/pages.ts'
import { talePages } from '../../src/tui/talePages.ts'
import { freshFolder, majority } from '../support/program.ts'
import { ferry } from '../support/tales.ts'

/** Moving about on a screen: lines stay where they are printed. */
const MOVES: ReadonlySet<string> = new Set<Action>([
  'up',
  'down',
  'left',
  'right',
  'pageUp',
  'pageDown',
  'first',
  'last',
  'on',
  'back',
  'nextPage',
  'previousPage',
  'nextBallot',
  'allBallots',
  'nextDecision',
  'endSearch',
  'erase',
  'redraw',
  'suspend',
  'interrupt',
  'open scene',
  'open palette',
  // All of the tree is said, and all of a play that is told again.
  'unfold',
  'fold',
  'unfoldAll',
  'foldAll',
  'nextFork',
  'previousFork',
  'nextStop',
  'previousStop',
  'nextDay',
  'previousDay',
  'nextVote',
  'previousVote',
  'firstStop',
  'lastStop',
  'onward',
  'auto',
  'faster',
  'slower',
  'leaveReplay',
])

/** What is typed for an action or a page, where it is not the page's own name behind a slash. */
const TYPED: Readonly<Record<string, string>> = {
  choose: 'a number',
  chooseNumber: 'a number',
  markNext: '/whip',
  undo: '/undo',
  share: '/code',
  // What stands in lines can be copied.
  copy: '/again',
  transcript: '/transcript',
  lastDecision: '/told',
  replay: '/replay',
  takeOver: '/takeover',
  fork: '/fork',
  // This play beside another; two others beside each other are for `majority compare`.
  markRoad: '/compare',
  watchRoad: '/replay',
  chances: '/compare',
  marks: '/marks',
  tags: '/tags',
  restart: '/restart',
  mouse: '/set',
  level: '/set',
  committed: '/committed',
  search: '/codex',
  quit: '/quit',
  leave: '/quit',
  'open title': '/new',
  'open dossier': '/aims',
  'open scene': '/again',
  'open rollCall': '/roll',
  'open receipt': '/why',
  'open entry': '/codex',
  'open there': '/tree',
  'open others': '/seen',
  'open otherChair': '/seen',
  'open palette': '/help',
  'open quit': '/quit',
}

const among =
  (commands: readonly { readonly name: string }[]) =>
  (command: string): boolean =>
    command === 'a number' || commands.some(({ name }) => `/${name}` === command)

const isTypedInTale = among(TALE_COMMANDS)
const isTyped = (command: string): boolean => command === '/committed' || among(SLASH_COMMANDS)(command)
/** What only another story has. */
const OF_TALES: ReadonlySet<string> = new Set<Action>(['tags', 'restart', 'open roads'])

const typedFor = (action: string): string => TYPED[action] ?? action.replace(/^open /, '/')

describe('there is something to type', () => {
  test.each([...new Set(KEYMAP.map(({ does }) => does))].filter(does => !MOVES.has(does)))(
    'for the key that does “%s”',
    does => {
      const typed = OF_TALES.has(does) ? isTypedInTale : isTyped
      expect(typed(typedFor(does)), typedFor(does)).toBe(true)
    },
  )

  test('for every key that does anything in another story', () => {
    const session = openTaleSession(ferry(), { seed: 7, path: [1] })
    const model = openingModel({
      size: { columns: 80, rows: 24 },
      chairs: [],
      pages: talePages(session, () => []),
      tale: session.turn(),
    })
    const pages = [...DRAWN_PAGES, ...TEXT_PAGES].filter(
      page =>
        ['scene', 'settings', 'palette', 'help', 'quit'].includes(page) ||
        model.pages.has(page as 'told', model),
    )
    const does = pages.flatMap(page =>
      bindingsNow({ ...model, here: { page, scroll: 0 } }).map(binding => binding.does),
    )
    expect(does).toContain('open told')
    for (const each of new Set(does.filter(action => !MOVES.has(action)))) {
      const typed = each === 'search' ? '/told' : typedFor(each)
      expect(isTypedInTale(typed), typed).toBe(true)
    }
  })

  test.each([...DRAWN_PAGES, ...TEXT_PAGES])('for the page %s', page => {
    const typed = OF_TALES.has(`open ${page}`) ? isTypedInTale : isTyped
    expect(typed(typedFor(`open ${page}`)), typedFor(`open ${page}`)).toBe(true)
  })

  test.each(HINTS.map(({ id, slash }) => [id, slash]))('for the hint %s', (_, slash) => {
    expect(isTyped(slash.split(' ')[0]!)).toBe(true)
  })
})

/** Drawn rather than said, or set in columns. */
const DRAWN = /[\u2500-\u259f▶◀▸●○★]| {2}|_/

describe('a whole game', () => {
  const history = majority(['history', '--as', 'bulganin', '--width', '0']).out
  const code = history.trim().split('\n').at(-1)!.slice('code: '.length)
  const { steps } = JSON.parse(majority(['replay', code, '--json']).out) as { steps: { way: number }[] }
  /** Every command that needs no more to be said, at every fortieth step. */
  const ASIDES = SLASH_COMMANDS.map(({ name }) => name)
    .filter(
      name => !['undo', 'quit', 'new', 'takeover', 'transcript', 'rewind', 'set', 'marks'].includes(name),
    )
    .map(name => `/${name}`)
  const typed = steps.flatMap(({ way }, at) => [...(at % 40 === 5 ? ASIDES : []), String(way + 1)])
  const { out, code: exit } = majority(
    ['--plain', '--as', 'bulganin', '--seed', '0', '--width', '0'],
    `${[...typed, ...ASIDES, '/rewind', '/told 3', '/takeover', '/compare history', '/seen zhukov', '/help told', '/code'].join('\n')}\n`,
  )
  const lines = out.split('\n')

  test('is played to the same end as on a screen, and ends on its code', () => {
    expect(exit).toBe(0)
    expect(lines.some(each => /^The end: /.test(each))).toBe(true)
    expect(out.trimEnd().split('\n').at(-1)).toBe(`code: ${code}`)
  })

  test('answers every command at every moment', () => {
    expect(out).not.toContain('There is no command')
    expect(out).not.toMatch(/undefined|\[object|NaN/)
  })

  test('is one thing a line, with nothing drawn, and numbers before options', () => {
    expect(lines.filter(each => DRAWN.test(each))).toEqual([])
    const numbered = lines.filter(each => /^\d+\. /.test(each))
    expect(numbered.length).toBeGreaterThan(100)
  })

  test('has no heading in capitals: they would be spelled', () => {
    expect(lines.filter(each => /^[A-Z]{2,}[A-Z ,]{6,}$/.test(each))).toEqual([])
  })

  test('in ASCII and in twenty columns says the same words', () => {
    const plain = majority(
      ['--plain', '--as', 'bulganin', '--seed', '0', '--width', '20', '--ascii'],
      `${typed.slice(0, 40).join('\n')}\n`,
    ).out
    expect(plain).toMatch(/^[\x20-\x7e\n]*$/)
    expect(
      Math.max(
        ...plain
          .split('\n')
          .filter(each => !each.startsWith('code: '))
          .map(each => each.length),
      ),
    ).toBeLessThanOrEqual(20)
  })
})

describe('settings in lines', () => {
  const play = (home: string, ...typed: string[]): string =>
    majority(['--plain', '--as', 'bulganin', '--seed', '7'], `${typed.join('\n')}\n`, { MAJORITY_HOME: home })
      .out

  test('are listed, said, changed at once, and kept', () => {
    const home = freshFolder()
    const out = play(
      home,
      '/settings',
      '/set width 40',
      '/again',
      '/set width',
      '/set theme pink',
      '/set colour red',
      '/set',
    )
    expect(out).toContain('Theme: auto. Colours of the screen:')
    expect(out).toContain('Width is 40 columns.')
    expect(out).toMatch(/Theme can be auto[\s\S]*"pink"\s+is\s+not\s+one\s+of\s+them\./)
    expect(out).toMatch(/There is no setting "colour"\./)
    expect(out).toMatch(/type\s+for\s+instance:\s+\/set\s+width\s+60/)
    const after = out.slice(out.indexOf('Width is 40'))
    expect(Math.max(...after.split('\n').map(each => each.length))).toBeLessThanOrEqual(40)
    expect(readFileSync(join(home, 'settings.conf'), 'utf8')).toContain('width = 40')
    expect(
      Math.max(
        ...play(home)
          .split('\n')
          .map(each => each.length),
      ),
    ).toBeLessThanOrEqual(40)
  })

  test('the marks are kept too', () => {
    const home = freshFolder()
    expect(play(home, '/marks', '/again')).toMatch(/\((plausible|invented|documented)/)
    const [before, after] = play(home, '/marks', '/again').split('Marks are not told.')
    expect(before).toMatch(/\((plausible|invented|documented)/)
    expect(after).not.toMatch(/\((plausible|invented|documented)/)
  })
})

test('/told finds words, and a day, in one’s own play', () => {
  const typed = ['1', '1', '/told chair', '/told 18 june', '/told nowhere at all', '/told 2']
  const { out } = majority(
    ['play', '--as', 'bulganin', '--seed', '0', '--plain', '--width', '0'],
    `${typed.join('\n')}\n`,
  )
  expect(out).toMatch(/^18 June, [\d:]+\.$/m)
  expect(out).toContain('Nothing told so far has "nowhere at all".')
  expect(out.match(/^You chose, on 18 June/gm)!.length).toBeGreaterThanOrEqual(4)
})

test('/rewind goes to a decision by its number, and /told tells it again', () => {
  const typed = ['/rewind', '1', '/told', '/told xyzzy', '/rewind 9', '/code', '1', '/rewind', '/rewind 2']
  const { out } = majority(
    ['--plain', '--as', 'bulganin', '--seed', '7', '--width', '0'],
    `${typed.join('\n')}\n`,
  )
  expect(out).toContain('Nothing has been decided yet.')
  expect(out).toMatch(/^You chose, on 18 June, 13:00: /m)
  expect(out).toContain('Nothing told so far has "xyzzy".')
  expect(out).toContain('/rewind takes a number from 1 to 1; "9" is none.')
  expect(out).toMatch(/^1\. 18 June, 13:00: \S.*\n2\. 18 June, /m)
  const after = /^\S{5}-\S+$/m.exec(out)![0]
  expect(out.trim().split('\n').at(-1)).toBe(`code: ${after}`)
})

test('/journal with words tells what of it has them; /help with words finds a command', () => {
  const out = majority(
    ['--plain', '--as', 'bulganin', '--seed', '7', '--width', '0'],
    '1\n1\n1\n/journal молотов\n/journal zzz\n/help transc\n',
  ).out
  expect(out).toContain('Nothing in the journal has "zzz".')
  expect(out.slice(0, out.indexOf('Nothing in the journal'))).toMatch(/^.*Molotov.*$/m)
  expect(out).toMatch(/^\/transcript \[FILE\]: /m)
})

test('before a chair is taken there is help, the codex, settings, and a way to leave', () => {
  const out = majority(
    ['--plain', '--width', '0'],
    '/help\n/codex quorum\n/set theme\n/committed\n9\n/nonsense\n1\n/undo\n',
  ).out
  expect(out).toContain('/committed: play with a way back, or committed')
  expect(out).toMatch(/^Theme is auto/m)
  expect(out).toContain('Committed: nothing can be taken back.')
  expect(out).toContain('There is no command /nonsense here.')
  expect(out).toMatch(/there is no going back|This is where the play begins/)
})

test('/new leaves for another chair and keeps the play', () => {
  const home = freshFolder()
  const out = majority(
    ['--plain', '--as', 'bulganin', '--seed', '7', '--width', '0'],
    '1\n/new\n3\n/code\n',
    { MAJORITY_HOME: home },
  ).out
  expect(out.match(/Whose chair will you sit in\?/g)).toHaveLength(1)
  expect(out).toContain('Go on where you left off, as Bulganin.')
  expect(out.match(/^code: /gm)).toHaveLength(2)
})

test('/takeover begins a play of its own where this one stood, and leaves this one as it is', () => {
  const home = freshFolder()
  const { out } = majority(
    ['--plain', '--as', 'bulganin', '--seed', '7', '--width', '0'],
    '1\n1\n1\n/code\n/takeover x\n/takeover 2\n/code\n2\n',
    { MAJORITY_HOME: home },
  )
  expect(out).toMatch(/^\/takeover takes a number from 1 to \d; "x" is none\.$/m)
  expect(out).toContain('A new play from here. The others are kept as they are.')
  const [first, second] = [...out.matchAll(/^\S{5}-\S+$/gm)].map(([code]) => code)
  expect(second).not.toBe(first)
  const kept = majority(['runs', 'list'], '', { MAJORITY_HOME: home }).out
  expect(kept.match(/Bulganin/g)).toHaveLength(2)
})

test('/transcript writes a file that is never written over, and says why it cannot', () => {
  const file = join(freshFolder(), 'play.txt')
  const out = (where: string): string =>
    majority(['--plain', '--as', 'bulganin', '--seed', '7', '--width', '0'], `1\n/transcript ${where}\n`).out
  expect(out(file)).toContain(`The play so far is in ${file}.`)
  const written = readFileSync(file, 'utf8')
  expect(written).toMatch(/^> \S/m)
  expect(written.trimEnd().split('\n').at(-1)).toMatch(/^code: /)
  expect(out(file)).toContain('it is left as it is')
  expect(readFileSync(file, 'utf8')).toBe(written)
  expect(out(join(file, 'below'))).toContain('cannot be written to')
  expect(existsSync(join(file, 'below'))).toBe(false)
})
