/**
 * The terminal: cells out, events in. The only importer of blessed, whose
 * program sets the terminal's modes; how a frame becomes bytes, how bytes
 * become keys and how a program ends are our own, since blessed's ways lose
 * keys and terminals. Its widgets stay outside: a screen of cells wants none.
 * Nothing here knows the game. Call it only where there is a terminal.
 */
import { PassThrough } from 'node:stream'
import * as blessed from 'blessed'
import type { Cells } from './cells.ts'
import { type InputEvent, inputReader } from './input.ts'
import { holdLifeline, writeNow } from './lifeline.ts'
import { paint } from './paint.ts'

export interface Size {
  readonly columns: number
  readonly rows: number
}

export type ScreenEvent = InputEvent | { readonly type: 'resize'; readonly size: Size }

export interface ScreenOptions {
  readonly onEvent: (event: ScreenEvent) => void
  /** A code for each style number; `styleCodes` of `themes.ts` makes them. */
  readonly codes: readonly string[]
  /** Ask for clicks and the wheel; the terminal's own selecting then wants Shift. */
  readonly mouse?: boolean
  /** Ask the terminal to show each frame in one piece. */
  readonly synchronised?: boolean
  /** The last moment to save before a signal, a lost terminal or an error ends the program. */
  readonly beforeEnd?: () => void
}

export interface Screen {
  size(): Size
  /** Shows these cells with the next frame; of several, the last. */
  draw(cells: Cells): void
  /** Paints everything again: something else has written to the terminal, or the styles are new. */
  repaint(codes?: readonly string[]): void
  /** Asks for clicks and the wheel, or leaves them to the terminal. */
  listen(mouse: boolean): void
  /** Stops the program, as the shell's Ctrl-Z does, and comes back with `fg`. */
  suspend(): void
  /** Puts text on the clipboard, where the terminal allows it (OSC 52). */
  copy(text: string): void
  /** Restores the terminal; with a code, ends the program. */
  close(code?: number): void
}

/** Modes of the terminal by their numbers at DEC and xterm. */
const MODES = {
  wrapping: '?7',
  cursor: '?25',
  alternate: '?1049',
  paste: '?2004',
  synchronised: '?2026',
} as const
const MOUSE = ['?1000', '?1006'] as const

const on = (modes: readonly string[]): string => modes.map(mode => `\u001b[${mode}h`).join('')
const off = (modes: readonly string[]): string => modes.map(mode => `\u001b[${mode}l`).join('')

/** Puts text on the clipboard (OSC 52). GNU screen hands on only what is wrapped for it, in pieces of 768 bytes at most. */
function clipboard(text: string, { STY }: NodeJS.ProcessEnv): string {
  const bytes = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`
  if (!STY) return bytes
  return (bytes.match(/.{1,700}/gs) ?? []).map(piece => `\u001bP${piece}\u001b\\`).join('')
}

/** Undoes everything, whatever state we were in. */
const LEAVING = [
  off([MODES.synchronised, '?1006', '?1002', '?1000', MODES.paste]),
  on([MODES.wrapping]),
  '\u001b]8;;\u001b\\',
  '\u001b[m',
  on([MODES.cursor]),
  off([MODES.alternate]),
].join('')

/** How long a stop may take to reach us; after that, nobody stops this program. */
const STOPS_WITHIN = 200

/** blessed's program without its listeners, since sizes and ends are ours, and without terminfo: the modes we set, every terminal of today has. */
function startBlessed(): blessed.BlessedProgram {
  const exits = process.listeners('exit')
  const resizes = process.stdout.listeners('resize')
  const program = blessed.program({
    tput: false,
    buffer: true,
    input: new PassThrough(),
    output: process.stdout,
  } as object)
  for (const each of process.listeners('exit')) if (!exits.includes(each)) process.off('exit', each)
  for (const each of process.stdout.listeners('resize') as (() => void)[])
    if (!resizes.includes(each)) process.stdout.off('resize', each)
  return program
}

const sizeNow = (): Size => ({ columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 })

export function openScreen(options: ScreenOptions): Screen {
  const { stdin, stdout } = process
  const { onEvent, synchronised = true } = options
  let mouse = options.mouse ?? true
  let codes = options.codes
  let shown: Cells | undefined
  let wanted: Cells | undefined
  let inside = false
  let closed = false
  let scheduled = false
  let choked = false

  const program = startBlessed()
  const reader = inputReader(event => {
    // What came in one piece with a Ctrl-Z was pressed for whoever has the terminal then.
    if (inside) onEvent(event)
  })
  const lifeline = holdLifeline({ restore, beforeEnd: options.beforeEnd })

  function frame(): void {
    scheduled = false
    if (!inside || choked || !wanted) return
    const bytes = paint(shown, wanted, { codes, synchronised })
    shown = wanted
    if (bytes !== '' && !stdout.write(bytes)) waitForRoom()
  }

  /** The terminal is slow: whatever is asked for meanwhile, only the last picture is sent. */
  function waitForRoom(): void {
    choked = true
    stdout.once('drain', () => {
      choked = false
      schedule()
    })
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    setImmediate(frame)
  }

  let resizing = false
  /** A storm of sizes is one change. */
  function resized(): void {
    if (resizing) return
    resizing = true
    setImmediate(() => {
      resizing = false
      const size = sizeNow()
      shown = undefined
      schedule()
      if (inside) onEvent({ type: 'resize', size })
    })
  }

  function enter(): void {
    inside = true
    shown = undefined
    stdin.setRawMode(true)
    stdin.on('data', reader.read)
    stdin.resume()
    program.setMode(MODES.alternate)
    program.csr(0, sizeNow().rows - 1)
    program.hideCursor()
    program.resetMode(MODES.wrapping)
    program.setMode(MODES.paste)
    if (mouse) for (const mode of MOUSE) program.setMode(mode)
    program.flush()
  }

  function restore(): void {
    if (!inside) return
    inside = false
    reader.stop()
    writeNow(1, LEAVING)
    stdin.off('data', reader.read)
    if (!stdin.destroyed) stdin.setRawMode(false)
    stdin.pause()
  }

  function suspend(): void {
    if (!inside || process.platform === 'win32') return
    restore()
    process.off('SIGTSTP', suspend)
    // Node would leave on `fg` before it hears SIGCONT if nothing held it.
    const alone = setTimeout(resume, STOPS_WITHIN)
    function resume(): void {
      clearTimeout(alone)
      process.off('SIGCONT', resume)
      if (closed) return
      process.on('SIGTSTP', suspend)
      enter()
      // A stopped job hears of no new size, and one that is just stopping tells nobody of it.
      resized()
      process.kill(process.pid, 'SIGWINCH')
    }
    process.on('SIGCONT', resume)
    process.kill(0, 'SIGTSTP')
  }

  function close(code?: number): void {
    closed = true
    restore()
    lifeline.release()
    process.off('SIGTSTP', suspend)
    process.off('SIGWINCH', resized)
    if (code !== undefined) process.exit(code)
  }

  process.on('SIGTSTP', suspend)
  // stdout's own event is silent when a window is soon as large as it was; but the terminal has moved its lines.
  process.on('SIGWINCH', resized)
  enter()

  return {
    size: sizeNow,
    draw(cells) {
      wanted = cells
      schedule()
    },
    repaint(styles = codes) {
      codes = styles
      shown = undefined
      schedule()
    },
    listen(wanted) {
      mouse = wanted
      stdout.write((wanted ? on : off)(MOUSE))
    },
    suspend,
    copy: text => void stdout.write(clipboard(text, process.env)),
    close,
  }
}
