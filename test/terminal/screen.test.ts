import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { bundleDemo } from './bundleDemo.ts'
import { type Started, startTerminal, type TestTerminal } from './harness.ts'

const demo = bundleDemo('demo.ts')
let open: TestTerminal[] = []

afterEach(() => {
  for (const each of open) each.close()
  open = []
})

const started = (how: Started): TestTerminal => {
  const terminal = startTerminal(how)
  open.push(terminal)
  return terminal
}

const startDemo = async (how: Partial<Started> = {}): Promise<TestTerminal> => {
  const terminal = started({ file: process.execPath, args: [demo], ...how })
  await terminal.until('Demo')
  await terminal.quiet()
  return terminal
}

describe('a screen', () => {
  test.each([
    [140, 45],
    [100, 30],
    [80, 24],
    [40, 15],
    [20, 5],
    [10, 3],
  ])('is drawn at %i × %i', async (columns, rows) => {
    const terminal = await startDemo({ columns, rows })
    expect(terminal.line(0)).toContain('Demo')
    expect(terminal.cell(columns - 1, rows - 1).getChars()).toBe('┘')
    expect(terminal.state()).toEqual({
      alternate: true,
      cursorHidden: true,
      mouse: 'vt200',
      bracketedPaste: true,
      applicationKeys: false,
      wraps: false,
    })
  })

  test('shows Cyrillic and signs in their columns', async () => {
    const terminal = await startDemo()
    expect(terminal.line(1)).toBe('Хрущёв ● ▶ “—” │')
  })

  test('a frame is one write, and many in a row are one frame', async () => {
    const terminal = await startDemo()
    const before = terminal.output().length
    terminal.key('f')
    await terminal.until('key f')
    await terminal.quiet()
    const written = terminal.output().slice(before)
    expect(written.split('\u001b[?2026h')).toHaveLength(2)
    expect(written.startsWith('\u001b[?2026h') && written.endsWith('\u001b[?2026l')).toBe(true)
  })

  test('writes nothing while nobody does anything', async () => {
    const terminal = await startDemo()
    const before = terminal.received()
    await terminal.quiet(1500)
    expect(terminal.received()).toBe(before)
  })

  test('is painted again when a window is soon as large as it was', async () => {
    const terminal = await startDemo()
    for (let n = 0; n < 20; n += 1) {
      terminal.resize(40, 8)
      terminal.resize(80, 24)
      await terminal.quiet(60)
      expect(terminal.line(0)).toContain('Demo 80×24')
      expect(terminal.cell(79, 23).getChars()).toBe('┘')
    }
  })

  test('has the right picture after a storm of sizes', async () => {
    const terminal = await startDemo()
    for (let step = 0; step < 40; step += 1) terminal.resize(40 + ((step * 7) % 60), 10 + ((step * 5) % 30))
    terminal.resize(91, 27)
    await terminal.until('Demo 91×27')
    await terminal.quiet()
    expect(terminal.cell(90, 26).getChars()).toBe('┘')
    expect(terminal.line(1)).toBe('Хрущёв ● ▶ “—” │')
  })

  test('is painted again on request', async () => {
    const terminal = await startDemo()
    const before = terminal.received()
    terminal.key('C-l')
    await terminal.until('key C-l')
    await terminal.quiet()
    expect(terminal.output().slice(-(terminal.received() - before))).toContain('Demo 80×24')
  })

  test('hands text to the clipboard', async () => {
    const terminal = await startDemo()
    terminal.key('y')
    await terminal.until('key y')
    expect(terminal.output()).toContain(`\u001b]52;c;${Buffer.from('K7Q2-0120').toString('base64')}\u0007`)
  })
})

describe('colours', () => {
  const sgr = (terminal: TestTerminal): string[] => terminal.output().match(/\[[\d;]*m/g) ?? []

  test('truecolor, 256 and 16, as the terminal says', async () => {
    for (const [env, code] of [
      [{ COLORTERM: 'truecolor' }, '38;2;17;119;208'],
      [{}, '38;5;32'],
      [{ TERM: 'xterm' }, '1;36'],
    ] as const) {
      const terminal = await startDemo({ env })
      expect(sgr(terminal).join(' ')).toContain(code)
    }
  })

  test('NO_COLOR means none, in any theme', async () => {
    for (const DEMO_THEME of ['auto', 'dark']) {
      const terminal = await startDemo({ env: { NO_COLOR: '1', COLORTERM: 'truecolor', DEMO_THEME } })
      expect(sgr(terminal).join(' ')).not.toMatch(/[;[](?:3[0-8]|4[0-8]|9\d|10\d)[;m]/)
      expect(sgr(terminal).length).toBeGreaterThan(0)
    }
  })

  test('a painted theme covers every cell', async () => {
    const terminal = await startDemo({ env: { DEMO_THEME: 'light' } })
    for (const [x, y] of [
      [0, 0],
      [79, 0],
      [40, 12],
      [0, 23],
      [79, 23],
    ] as const)
      expect(terminal.cell(x, y).getBgColor()).toBe(230)
  })

  test('terminals that blessed cannot read are like any other', async () => {
    for (const TERM of ['tmux-256color', 'alacritty', 'foot', 'screen-256color', 'unheard-of']) {
      const terminal = await startDemo({ env: { TERM, TERMINFO: '/nowhere' } })
      expect(terminal.line(0)).toContain('Demo 80×24')
      expect(terminal.output()).not.toContain('function')
    }
  })
})

describe('keys and mouse', () => {
  test('keys arrive by name', async () => {
    const terminal = await startDemo()
    for (const key of ['a', 'up', 'enter', 'tab', 'S-tab', 'pagedown', 'space', 'C-c']) {
      terminal.key(key)
      await terminal.until(`key ${key}`)
    }
    expect(terminal.text()).not.toContain('key escape')
  })

  test('Enter is one key', async () => {
    const terminal = await startDemo()
    terminal.key('enter')
    await terminal.until('key enter')
    await terminal.quiet()
    expect(terminal.text().match(/key enter/g)).toHaveLength(1)
  })

  test('an arrow in two pieces is an arrow, an escape alone is an escape', async () => {
    const terminal = await startDemo()
    terminal.send('\u001b')
    terminal.send('[A')
    await terminal.until('key up')
    expect(terminal.text()).not.toContain('key escape')
    terminal.key('escape')
    await terminal.until('key escape')
  })

  test('a paste presses no key', async () => {
    const terminal = await startDemo()
    terminal.send('\u001b[200~q1\r2\u001b[201~')
    await terminal.until('paste "q1\\r2"')
    expect(terminal.text()).not.toContain('key')
  })

  test('an answer of the terminal presses no key', async () => {
    const terminal = await startDemo()
    terminal.send('\u001b[?62;22c\u001b]11;rgb:1111/2222/3333\u0007x')
    await terminal.until('key x')
    expect(terminal.text().match(/key/g)).toHaveLength(1)
  })

  test('clicks and the wheel arrive with their place, beside a key in the same read', async () => {
    const terminal = await startDemo()
    terminal.send('\u001b[<0;5;3M\u001b[<0;5;3mb\u001b[<65;80;24M\u001b[<65;80;24M')
    await terminal.until('wheel-down 79,23\n wheel-down 79,23')
    expect(terminal.text()).toContain(' press 4,2\n release 4,2\n key b')
  })
})

/** What the shell around the program finds afterwards. */
const RESTORED = { alternate: false, cursorHidden: false, mouse: 'none', applicationKeys: false, wraps: true }

/** The program in a shell that compares the terminal's settings before and after. */
const inShell = async (env: Started['env'] = {}): Promise<TestTerminal> => {
  const script = `echo before; A=$(stty -g); '${process.execPath}' '${demo}'; echo "code $?"; [ "$A" = "$(stty -g)" ] && echo same settings; sleep 30`
  const terminal = started({ file: 'bash', args: ['--norc', '-c', script], env })
  await terminal.until('Demo')
  await terminal.quiet()
  return terminal
}

const pidOf = (terminal: TestTerminal): number => Number(/pid (\d+)/.exec(terminal.text())![1])

const expectRestored = async (terminal: TestTerminal, code: number): Promise<void> => {
  await terminal.until(`code ${code}`)
  await terminal.until('same settings')
  expect(terminal.state()).toMatchObject({ ...RESTORED, bracketedPaste: false })
  expect(terminal.text()).toMatch(/^before/)
  expect(terminal.text()).not.toContain('Demo')
}

describe('however it ends, the terminal is as it was', () => {
  test('asked to', async () => {
    const terminal = await inShell()
    terminal.key('q')
    await expectRestored(terminal, 0)
  })

  test.each([
    ['t', 'thrown by the demo'],
    ['r', 'rejected by the demo'],
  ])('our mistake: %s', async (key, message) => {
    const terminal = await inShell()
    terminal.key(key)
    await expectRestored(terminal, 70)
    expect(terminal.text()).toContain(`Error: ${message}`)
    expect(terminal.text()).toMatch(/demo\.cjs:\d+/)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('%s', async (signal, code) => {
    const DEMO_SAVES = join(dirname(demo), signal)
    const terminal = await inShell({ DEMO_SAVES })
    process.kill(pidOf(terminal), signal)
    await expectRestored(terminal, code)
    expect(existsSync(DEMO_SAVES)).toBe(true)
  })

  test('its window is closed', async () => {
    const DEMO_SAVES = join(dirname(demo), 'closed')
    const DEMO_ENDS = join(dirname(demo), 'ends')
    const terminal = await startDemo({ env: { DEMO_SAVES, DEMO_ENDS } })
    terminal.hangUp()
    await expect
      .poll(() => existsSync(DEMO_ENDS) && readFileSync(DEMO_ENDS, 'utf8'), { timeout: 15_000 })
      .toBe('129')
    expect(existsSync(DEMO_SAVES)).toBe(true)
  })

  test('the terminal goes away', async () => {
    const DEMO_SAVES = join(dirname(demo), 'gone')
    const terminal = await startDemo({ env: { DEMO_SAVES } })
    process.kill(terminal.pid, 'SIGHUP')
    expect(await terminal.ended()).toBe(129)
    expect(existsSync(DEMO_SAVES)).toBe(true)
  })
})

describe('suspending', () => {
  const interactive = async (): Promise<TestTerminal> => {
    const terminal = started({ file: 'bash', args: ['--norc', '--noprofile', '-i'], env: { PS1: '$ ' } })
    await terminal.until('$ ')
    terminal.send(`'${process.execPath}' '${demo}'\r`)
    await terminal.until('Demo 80')
    await terminal.quiet()
    return terminal
  }

  test('gives the shell its terminal and takes it again, twice, at another size', async () => {
    const terminal = await interactive()
    for (const [columns, rows] of [
      [100, 30],
      [70, 20],
    ] as const) {
      terminal.key('C-z')
      await terminal.until('Stopped')
      expect(terminal.state()).toMatchObject(RESTORED)
      terminal.resize(columns, rows)
      await terminal.quiet()
      terminal.send('fg\r')
      await terminal.until(`Demo ${columns}×${rows}`)
      await terminal.untilState({ alternate: true, cursorHidden: true, mouse: 'vt200', bracketedPaste: true })
    }
    terminal.key('a')
    await terminal.until('key a')
    terminal.key('q')
    await terminal.untilState({ alternate: false, cursorHidden: false })
  })

  test('from outside is the same', async () => {
    const terminal = await interactive()
    process.kill(pidOf(terminal), 'SIGTSTP')
    await terminal.until('Stopped')
    expect(terminal.state()).toMatchObject(RESTORED)
    terminal.send('fg\r')
    await terminal.until('Demo 80')
    terminal.key('b')
    await terminal.until('key b')
  })

  test('what was pressed in one go with Ctrl-Z is not heard, and it still ends well', async () => {
    const terminal = await interactive()
    terminal.send('\u001aqt')
    await terminal.until('Stopped')
    terminal.send('fg\r')
    await terminal.until('Demo 80')
    terminal.key('a')
    await terminal.until('key a')
    process.kill(pidOf(terminal), 'SIGTERM')
    await terminal.untilState(RESTORED)
  })

  test('where nobody can stop it, it goes on', async () => {
    const terminal = await startDemo()
    terminal.key('z')
    await terminal.quiet(400)
    terminal.key('a')
    await terminal.until('key a')
    expect(terminal.state()).toMatchObject({ alternate: true, cursorHidden: true })
  })
})

const hasTmux = spawnSync('tmux', ['-V']).status === 0

test.skipIf(!hasTmux)('inside tmux it is the same', async () => {
  const socket = join(dirname(demo), 'tmux')
  const terminal = started({
    file: 'tmux',
    args: ['-S', socket, '-f', '/dev/null', 'new-session', `'${process.execPath}' '${demo}'; sleep 30`],
  })
  await terminal.until('Demo 80×23')
  terminal.key('a')
  await terminal.until('key a')
  terminal.resize(100, 30)
  await terminal.until('Demo 100×29')
  expect(terminal.line(1)).toContain('Хрущёв ● ▶ “—” │')
  terminal.key('q')
  await terminal.until(screen => !screen.includes('Demo'))
  spawnSync('tmux', ['-S', socket, 'kill-server'])
})
