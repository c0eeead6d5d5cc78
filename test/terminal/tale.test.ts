/** Any story in ink, in the built program and a real terminal. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FERRY } from '../support/tales.ts'
import type { TestTerminal } from './harness.ts'
import { aHome, expectSane, GAME, inTerminal } from './playing.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'majority-tale-'))

function inkFile(text: string): string {
  const file = join(folder(), 'mine.ink')
  writeFileSync(file, text)
  return file
}

interface Reading {
  readonly home?: string
  readonly columns?: number
  readonly rows?: number
  readonly args?: readonly string[]
}

const read = (
  file: string,
  { home = aHome(), args = ['--seed', '7'], ...size }: Reading = {},
): TestTerminal =>
  inTerminal({
    file: 'sh',
    args: [
      '-c',
      `cd ${folder()} && exec "$@"`,
      'sh',
      process.execPath,
      GAME,
      'play',
      '--story',
      file,
      ...args,
    ],
    env: { MAJORITY_HOME: home },
    ...size,
  })

const press = async (terminal: TestTerminal, key: string): Promise<void> => {
  const before = terminal.text()
  terminal.key(key)
  await terminal.until(screen => screen !== before)
}

test('a story is read, chosen in, and gone back in', async () => {
  const terminal = read(FERRY)
  await terminal.until('The ferry leaves at six.')
  expectSane(terminal)
  expect(terminal.line(0)).toMatch(/^ ★ The Ferry +by Nobody in particular $/)
  await press(terminal, '2')
  await terminal.until('You have paid, and the purser nods.')
  expect(terminal.line(0)).toMatch(/1 choice $/)
  await press(terminal, 'down')
  await press(terminal, 'enter')
  await terminal.until('It goes in sideways.')
  await press(terminal, 'u')
  await terminal.until('You have paid, and the purser nods.')
  await press(terminal, 'U')
  await terminal.until('Go back to')
  expect(terminal.text()).toContain('▸1. Pay 3 coins')
  await press(terminal, 'enter')
  await terminal.until('by Nobody in particular')
})

test('its tags are shown when asked for, and everything told can be searched', async () => {
  const terminal = read(FERRY)
  await terminal.until('The ferry leaves at six.')
  expect(terminal.text()).not.toContain('# ')
  await press(terminal, 'm')
  expect(terminal.text()).toContain('# place: quay  # mood: calm')
  expect(terminal.text()).toContain('# aside')
  await press(terminal, 'm')
  await press(terminal, '1')
  await terminal.until('by night')
  await press(terminal, 'T')
  await terminal.until('Told so far')
  expect(terminal.text()).toContain('› Ask about the weather')
  await press(terminal, '/')
  for (const letter of 'eggs') await press(terminal, letter)
  expect(terminal.text()).toContain('mail, eggs')
  expect(terminal.text()).not.toContain('by night')
})

test('nothing of the crisis is offered: no key, no page', async () => {
  const terminal = read(FERRY, { columns: 140, rows: 45 })
  await terminal.until('The ferry leaves at six.')
  await press(terminal, '1')
  await terminal.until('by night')
  await press(terminal, '?')
  await terminal.until('Help')
  expect(terminal.text()).toContain('everything told so far')
  expect(terminal.text()).not.toMatch(
    /board|whip|journal|codex|hall|roll call|sources|debrief|chair|alliances|believ/i,
  )
  terminal.key('escape')
  await terminal.until('by night')
  for (const key of ['b', 'w', 'j', 'c', 'h', 'v', 's', 'd', 'x', 'tab']) {
    terminal.key(key)
    await terminal.until('does nothing here')
    expect(terminal.text()).toContain('by night')
  }
})

test('it ends, and can be begun again; a transcript is written', async () => {
  const terminal = read(FERRY)
  await terminal.until('The ferry leaves at six.')
  for (const key of ['4', '3']) {
    terminal.key(key)
    await terminal.quiet()
  }
  await terminal.until('The end.')
  expectSane(terminal)
  terminal.key('e')
  await terminal.until('The play so far is in')
  terminal.key('1')
  await terminal.until('▸2. Sail')
  terminal.key('escape')
  await terminal.until('The end.')
  terminal.key('3')
  await terminal.until('The ferry leaves at six.')
  terminal.key('q')
  expect(await terminal.ended()).toBe(0)
})

test('a play left off is gone on with', async () => {
  const home = aHome()
  const first = read(FERRY, { home })
  await first.until('The ferry leaves at six.')
  await press(first, '2')
  await first.until('You have paid')
  first.key('C-c')
  await first.until('Leave')
  first.key('C-c')
  expect(await first.ended()).toBe(0)
  expect(readdirSync(home)).toEqual(['read-before.txt', 'tales'])
  const second = read(FERRY, { home, args: [] })
  await second.until('Go on where you left off')
  second.key('2')
  await second.until('You have paid')
  expect(second.line(0)).toMatch(/1 choice $/)
})

test('a story that goes round for ever says so, and leaves the keys alive', async () => {
  const terminal = read(inkFile('* [Round] -> a\n* [Out] Away. -> END\n=== a\n-> a\n'))
  await terminal.until('Round')
  terminal.key('1')
  await terminal.until(/without\s+coming\s+to\s+a\s+choice/)
  expect(terminal.text()).toMatch(/mine\.ink:\d: The story goes on here/)
  terminal.key('u')
  await terminal.until('Out')
  terminal.key('2')
  await terminal.until('Away.')
})

describe('hostile words', () => {
  const evil = '\u001b\\]0;owned\u0007\u001b\\[2J\u001b\\[?1049l\u009b31m\u202eback\u202c'
  const file = inkFile(
    `# title: ${evil}T\n${evil} # ${evil}\nZ${'\u0301'.repeat(50)}\n\\{bold\\}tag\\{/bold\\}\n${'x'.repeat(10_000)}\n${'漢'.repeat(10_000)}\n+ [${evil} # ${evil}] -> many\n=== many\n${Array.from({ length: 200 }, (_, n) => `+ [Way ${n} ${evil}] -> END\n`).join('')}`,
  )

  test('are read as words at every size, page by page', async () => {
    const terminal = read(file)
    await terminal.until('{bold}tag{/bold}')
    await press(terminal, 'm')
    expectSane(terminal)
    for (const [columns, rows] of [
      [140, 45],
      [40, 15],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows)
      await terminal.until(/\? help {2}q quit *$/)
      await terminal.quiet()
      expectSane(terminal)
    }
    for (const key of ['T', 'escape', 'end', '1', 'end', 'u', 'U', 'escape', '?', 'escape']) {
      terminal.key(key)
      await terminal.quiet(150)
      expectSane(terminal)
    }
    expect(terminal.state().alternate).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
    expect(terminal.output()).not.toMatch(/\]0;owned\u0007|\u001b\[2J\u001b\[\?1049l|\u009b|\u202e/)
  })
})

test('what was written is what was told', async () => {
  const terminal = read(FERRY)
  await terminal.until('The ferry leaves at six.')
  await press(terminal, '2')
  terminal.key('e')
  await terminal.until('The play so far is in')
  const path = terminal.text().match(/is in\s+(\S+)\.\s/)?.[1]
  expect(path).toBeDefined()
  expect(readFileSync(path!, 'utf8')).toContain('> Pay 3 coins\n\nYou have paid, and the purser nods.')
})
