/**
 * A program in a real pseudo-terminal, seen through an emulator. Tests wait
 * for facts, never for time; whatever does not come prints the screen it
 * should have come to.
 */
import { spawn } from '@lydell/node-pty'
import { Unicode11Addon } from '@xterm/addon-unicode11'
import { Terminal } from '@xterm/headless'

export interface Started {
  readonly file: string
  readonly args?: readonly string[]
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** What the terminal is in, as far as a shell would notice. */
export interface TerminalState {
  readonly alternate: boolean
  readonly cursorHidden: boolean
  readonly mouse: string
  readonly bracketedPaste: boolean
  readonly applicationKeys: boolean
  readonly wraps: boolean
}

/** What the program puts around a frame (DEC mode 2026). */
const FRAME_BEGINS = '\u001b[?2026h'
const FRAME_ENDS = '\u001b[?2026l'

type Fact = string | RegExp | ((screen: string) => boolean)

/** How long a fact may take on a busy machine. */
const PATIENCE = 15_000
const GLANCE = 2

const KEYS: Readonly<Record<string, string>> = {
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  space: ' ',
  'S-space': '\u001b[32;2u',
  'C-space': '\u0000',
  insert: '\u001b[2~',
  f5: '\u001b[15~',
  backspace: '\u007f',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  'S-tab': '\u001b[Z',
}
const ARROWS: Readonly<Record<string, string>> = {
  up: '\u001bOA',
  down: '\u001bOB',
  right: '\u001bOC',
  left: '\u001bOD',
  home: '\u001bOH',
  end: '\u001bOF',
}

/** What a terminal sends for a key, in the mode that programs ask for. */
export function bytesOf(name: string): string {
  const known = KEYS[name]
  if (known) return known
  if (/^C-[a-z]$/.test(name)) return String.fromCharCode(name.charCodeAt(2) & 0x1f)
  return name.startsWith('A-') ? `\u001b${bytesOf(name.slice(2))}` : name
}

const holds = (fact: Fact, screen: string): boolean =>
  typeof fact === 'string' ? screen.includes(fact) : fact instanceof RegExp ? fact.test(screen) : fact(screen)

const later = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

/** A clean environment: the same colours and language on every machine. */
const environment = (env: Started['env'] = {}): Record<string, string> => {
  const all = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    ...env,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
}

export function startTerminal({ file, args = [], columns = 80, rows = 24, env }: Started) {
  const term = new Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 200 })
  term.loadAddon(new Unicode11Addon())
  term.unicode.activeVersion = '11'
  const all = environment(env)
  const pty = spawn(file, [...args], { cols: columns, rows, env: all, encoding: null, name: all.TERM })

  let unparsed = 0
  /** A frame has begun to come that has not come whole: large ones come in pieces. */
  let isHalf = false
  let received = 0
  let lastSign = performance.now()
  let lastByte = lastSign
  const chunks: string[] = []
  let exit: { code: number; signal: number } | undefined
  const sign = () => {
    lastSign = performance.now()
  }
  pty.onData(data => {
    const bytes = Buffer.from(data as unknown as Uint8Array)
    received += bytes.length
    const last = chunks.at(-1)?.slice(-FRAME_ENDS.length) ?? ''
    chunks.push(bytes.toString('utf8'))
    const fresh = last + chunks.at(-1)
    const [begins, ends] = [fresh.lastIndexOf(FRAME_BEGINS), fresh.lastIndexOf(FRAME_ENDS)]
    if (begins !== ends) isHalf = begins > ends
    unparsed += 1
    sign()
    lastByte = lastSign
    term.write(bytes, () => {
      unparsed -= 1
    })
  })
  pty.onExit(({ exitCode, signal }) => {
    exit = { code: exitCode, signal: signal ?? 0 }
    isHalf = false
  })
  // The emulator's own answers: reports of mouse and state.
  term.onData(answer => pty.write(answer))
  term.onBinary(answer => pty.write(Buffer.from(answer, 'binary') as unknown as string))

  const isSettled = (): boolean => unparsed === 0 && !isHalf

  const line = (row: number): string => {
    const buffer = term.buffer.active
    return buffer.getLine(buffer.viewportY + row)?.translateToString(true, 0, term.cols) ?? ''
  }
  const text = (): string => Array.from({ length: term.rows }, (_, row) => line(row)).join('\n')

  const wait = async (what: string, done: () => boolean, patience: number): Promise<void> => {
    const giveUp = performance.now() + patience
    while (!done()) {
      if (performance.now() > giveUp)
        throw new Error(
          `Waited ${patience} ms for ${what}.${exit ? ` It ended with ${exit.code}.` : ''}\n${framed()}`,
        )
      await later(GLANCE)
    }
  }
  const framed = (): string =>
    text()
      .split('\n')
      .map(row => `│${row}`)
      .join('\n')

  const state = (): TerminalState => ({
    alternate: term.buffer.active.type === 'alternate',
    cursorHidden: cursorHidden(term),
    mouse: term.modes.mouseTrackingMode,
    bracketedPaste: term.modes.bracketedPasteMode,
    applicationKeys: term.modes.applicationCursorKeysMode,
    wraps: term.modes.wraparoundMode,
  })

  return {
    pid: pty.pid,
    text,
    line,
    state,
    /** Bytes received so far, and how they came. */
    received: () => received,
    /** When the last of them came. */
    lastByte: () => lastByte,
    output: () => chunks.join(''),
    cell: (x: number, y: number) => {
      const buffer = term.buffer.active
      return buffer.getLine(buffer.viewportY + y)!.getCell(x)!
    },
    /** Where the words are, column and row from 0. */
    find(words: string): { x: number; y: number } {
      for (let y = 0; y < term.rows; y += 1) {
        const x = line(y).indexOf(words)
        if (x >= 0) return { x, y }
      }
      throw new Error(`There is no ${JSON.stringify(words)} on the screen:\n${framed()}`)
    },
    send(bytes: string): void {
      sign()
      pty.write(bytes)
    },
    key(name: string): void {
      this.send((term.modes.applicationCursorKeysMode ? ARROWS[name] : undefined) ?? bytesOf(name))
    },
    click(x: number, y: number): void {
      this.send(`\u001b[<0;${x + 1};${y + 1}M\u001b[<0;${x + 1};${y + 1}m`)
    },
    resize(newColumns: number, newRows: number): void {
      sign()
      term.resize(newColumns, newRows)
      pty.resize(newColumns, newRows)
    },
    /** Until the screen says it. */
    until: (fact: Fact, patience = PATIENCE) =>
      wait(String(fact), () => isSettled() && holds(fact, text()), patience),
    untilState: (wanted: Partial<TerminalState>, patience = PATIENCE) =>
      wait(
        JSON.stringify(wanted),
        () =>
          isSettled() &&
          Object.entries(wanted).every(([name, value]) => state()[name as keyof TerminalState] === value),
        patience,
      ),
    /** Until nothing has come for so long since the last output, key or size. */
    quiet: (milliseconds = 60, patience = PATIENCE) =>
      wait(
        `${milliseconds} ms of quiet`,
        () => received > 0 && isSettled() && performance.now() - lastSign >= milliseconds,
        patience,
      ),
    /** Until it has ended; its exit code. */
    async ended(patience = PATIENCE): Promise<number> {
      await wait('the end', () => exit !== undefined && unparsed === 0, patience)
      return exit!.code
    },
    /** The window is closed: the terminal is no longer there. */
    hangUp: () => (pty as unknown as { destroy: () => void }).destroy(),
    close(): void {
      if (!exit) pty.kill('SIGKILL')
      term.dispose()
    },
  }
}

export type TestTerminal = ReturnType<typeof startTerminal>

/** The emulator keeps this to itself. */
const cursorHidden = (term: Terminal): boolean =>
  (term as unknown as { _core: { coreService: { isCursorHidden: boolean } } })._core.coreService
    .isCursorHidden
