// biome-ignore-all lint/suspicious/noControlCharactersInRegex: that is what a terminal is sent

/** Settings, the palette, looking back and hints, in a real terminal. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edition } from '../support/edition.ts'
import type { TestTerminal } from './harness.ts'
import { aHome, expectSane, GAME, inTerminal, proseOn, sitDown, start } from './playing.ts'

const press = async (terminal: TestTerminal, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    const before = terminal.text()
    terminal.key(key)
    await terminal.until(screen => screen !== before)
    await terminal.quiet(20)
  }
}

/** What is to be seen; after a change of size the emulator pads its rows. */
const trimmed = (terminal: TestTerminal): string => terminal.text().replace(/ +$/gm, '')

describe('the settings', () => {
  test('change the colours at once, are kept, and are there the next time', async () => {
    const home = aHome()
    const env = { COLORTERM: 'truecolor' }
    const { terminal } = await sitDown('bulganin', 0, { home, env })
    await press(terminal, ',')
    expectSane(terminal)
    expect(terminal.cell(5, 5).isBgRGB()).toBeFalsy()
    await press(terminal, 'right')
    await terminal.until('theme     light')
    expect(terminal.cell(5, 5).getBgColor()).toBe(0xf4ecd8)
    expect(readFileSync(join(home, 'settings.conf'), 'utf8')).toMatch(/^theme = light$/m)
    await press(terminal, 'right')
    const again = start({ home, env })
    await again.until('Whose chair')
    expect(again.cell(5, 5).getBgColor()).toBe(0x1c1512)
  })

  test('an option of the call comes first, and is not kept', async () => {
    const home = aHome()
    const terminal = start({
      home,
      env: { COLORTERM: 'truecolor' },
      args: ['--theme', 'light', '--no-mouse'],
    })
    await terminal.until('Whose chair')
    expect(terminal.cell(5, 5).getBgColor()).toBe(0xf4ecd8)
    expect(terminal.state().mouse).toBe('none')
    await press(terminal, ',', 'down')
    terminal.key('q')
    expect(await terminal.ended()).toBe(0)
    expect(() => readFileSync(join(home, 'settings.conf'))).toThrow(/ENOENT/)
  })

  test('the mouse goes to the terminal and comes back', async () => {
    const { terminal } = await sitDown('bulganin', 0)
    expect(terminal.state().mouse).toBe('vt200')
    await press(terminal, 'M')
    await terminal.untilState({ mouse: 'none' })
    await press(terminal, 'M')
    await terminal.untilState({ mouse: 'vt200' })
  })

  test.each([
    ['NO_COLOR is set, whatever the theme', { NO_COLOR: '1', COLORTERM: 'truecolor' }, /;?[34]8;[25];/],
    [
      'the Linux console draws sixteen, and does not slant',
      { TERM: 'linux' },
      /\[(?:\d+;)*3(?:;\d+)*m|[34]8;[25];/,
    ],
  ])('%s: the colours are asked for accordingly', async (_, env, never) => {
    const terminal = start({ env, args: ['--theme', 'dark', '--as', 'bulganin', '--seed', '0'] })
    await terminal.until('? help')
    await press(terminal, ',')
    expect(terminal.output()).not.toMatch(never)
  })

  test('in a locale without UTF-8 everything is ASCII, and can be told not to be', async () => {
    const terminal = start({ env: { LANG: 'C' }, args: ['--as', 'bulganin', '--seed', '0'] })
    await terminal.until('? help')
    expect(terminal.text()).toMatch(/^[\x20-\x7e\n]*$/)
    await press(terminal, ',')
    expect(terminal.text()).toMatch(/^[\x20-\x7e\n]*$/)
    await press(terminal, 'down', 'right', 'right')
    await terminal.until('“quotation marks”')
  })
})

describe('whatever lies open', () => {
  const SIZES = [
    [40, 15],
    [100, 30],
    [140, 45],
    [30, 10],
    [80, 24],
  ] as const

  test('a new size is drawn right, and the old one as it was', async () => {
    const played = await sitDown('bulganin', 0)
    await played.take()
    await played.readOn()
    const { terminal } = played
    for (const key of [',', ':', 't', 'T', 'j', 'c', 'b', 'w', 's', '?', 'U']) {
      await press(terminal, key)
      await terminal.quiet(20)
      const first = trimmed(terminal)
      for (const [columns, rows] of SIZES) {
        terminal.resize(columns, rows)
        await terminal.until(() => /(?:q quit|Esc close) *$/.test(terminal.line(rows - 1)))
        await terminal.quiet(20)
        if (key !== ':') expectSane(terminal)
      }
      await terminal.until(() => trimmed(terminal) === first)
      terminal.key('escape')
      await terminal.until('Tuesday 18 June 1957')
    }
  })

  test('a window too small to show anything says so, and takes up again where it was', async () => {
    const { terminal } = await sitDown('bulganin', 0)
    await press(terminal, ',', 'down', 'down')
    await terminal.until(/▸motion[\s\S]*full: a vote/)
    const before = trimmed(terminal)
    terminal.resize(20, 5)
    await terminal.until('This window is')
    terminal.resize(80, 24)
    await terminal.until(() => trimmed(terminal) === before)
  })
})

describe('the palette', () => {
  test('finds a page by a few letters, and sets a theme', async () => {
    const { terminal } = await sitDown('bulganin', 0, { env: { COLORTERM: 'truecolor' } })
    await press(terminal, ':', 'w', 'h', 'i', 'p', 'enter')
    expect(terminal.line(0)).toMatch(/^ Whip sheet/)
    await press(terminal, ':', 'l', 'a', 'm', 'p', 'l', 'enter')
    await terminal.until('theme is dark.')
    expect(terminal.cell(5, 5).getBgColor()).toBe(0x1c1512)
  })

  test('a paste is typed in it, and anywhere else does nothing', async () => {
    const { terminal } = await sitDown('bulganin', 0)
    const before = terminal.text()
    terminal.send('\u001b[200~1\r1\rq\u001b[201~')
    await terminal.quiet(60)
    expect(terminal.text()).toBe(before)
    await press(terminal, ':')
    terminal.send('\u001b[200~quorum\u001b[201~')
    await terminal.until(': quorum')
  })
})

describe('looking back', () => {
  test('p shows the last decision as it was told, n returns, and Y copies the passage', async () => {
    const played = await sitDown('bulganin', 0)
    const { terminal } = played
    const { label } = played.turn().options[0]!
    await played.take()
    await press(terminal, 'p')
    expect(terminal.line(0)).toMatch(/^ Told so far/)
    expect(proseOn(terminal)).toContain(`› ${label}`)
    await press(terminal, 'n')
    await played.isTold()
    terminal.key('Y')
    await terminal.until('Copied')
    const [, copied] = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(terminal.output())!
    const told = [...played.turn().aftermath, ...played.turn().passage].map(each =>
      each.text.replaceAll('_', ''),
    )
    expect(Buffer.from(copied!, 'base64').toString()).toBe(told.join('\n\n'))
  })

  test('what was told is searched, and what is not there is named', async () => {
    const played = await sitDown('bulganin', 0)
    const { terminal } = played
    const { label } = played.turn().options[0]!
    const [begins] = played.turn().passage.map(each => each.text.split(' ').slice(0, 3).join(' '))
    await played.take()
    await press(terminal, 'T')
    const now = played.turn().passage.at(-1)!.text.split(' ').slice(-3).join(' ')
    expect(proseOn(terminal)).toContain(now)
    await press(terminal, 'home')
    expect(proseOn(terminal)).toContain(begins)
    await press(terminal, '/')
    for (const letter of label.split(' ').slice(0, 3).join(' '))
      terminal.key(letter === ' ' ? 'space' : letter)
    await terminal.until(() => proseOn(terminal).includes(`› ${label}`))
    expect(proseOn(terminal)).not.toContain(begins)
    for (const letter of 'qqq') await press(terminal, letter)
    await terminal.until('Nothing told so far has “')
  })

  test('a transcript is written where the game was started', async () => {
    const home = aHome()
    const terminal = inTerminal({
      file: 'bash',
      args: ['-c', `cd ${home} && exec ${process.execPath} ${GAME} --as bulganin --seed 0`],
      env: { MAJORITY_HOME: home },
    })
    await terminal.until('? help')
    terminal.key('e')
    await terminal.until('The play so far is in')
    const text = readFileSync(join(home, 'majority-bulganin.txt'), 'utf8')
    expect(text).toMatch(/^Tuesday 18 June 1957/)
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^code: /)
  })
})

describe('the first run', () => {
  test('four keys lead to the first decision, and no hint comes before it', async () => {
    const terminal = start({ args: ['--seed', '1'] })
    await terminal.until('Whose chair')
    await press(terminal, 'enter')
    await terminal.until('Sit in this chair')
    await press(terminal, 'enter', 'end')
    expect(terminal.text()).toMatch(/▸1 {2}\S/)
    expect(terminal.line(22)).toBe('')
  })

  test('a hint comes when it helps, and never again', async () => {
    const home = aHome()
    const played = await sitDown('bulganin', 0, { home })
    await played.take()
    await played.readOn()
    await played.terminal.until('u takes a choice back.')
    await press(played.terminal, 'b')
    expect(played.terminal.text()).not.toContain('takes a choice back')
    expect(readFileSync(join(home, 'said-once.txt'), 'utf8')).toContain('hint undo')
    const again = await sitDown('mikoyan', 0, { home })
    await again.take()
    await again.readOn()
    await again.terminal.quiet(20)
    expect(again.terminal.text()).not.toContain('takes a choice back')
  })
})

test('the title names every chair, and settings are there before one is taken', async () => {
  const terminal = start()
  await terminal.until('Whose chair')
  for (const { name } of edition.chairs) expect(terminal.text()).toContain(name)
  await press(terminal, ',')
  await terminal.until('← the one before')
  await terminal.quiet(20)
  expectSane(terminal)
  terminal.key('escape')
  await terminal.until('Whose chair')
})
