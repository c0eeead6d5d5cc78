/**
 * The terminal: cells out, events in. The only importer of blessed, which
 * enters the alternate screen, hides the cursor and runs the cycle of
 * rendering; how a frame becomes bytes, how bytes become keys and how a
 * program ends are our own, since blessed's ways lose keys and terminals.
 * Nothing here knows the game. Call it only where there is a terminal.
 */
import { PassThrough } from 'node:stream'
import * as blessed from 'blessed'
import type { Cells } from './cells.ts'
import { type InputEvent, inputReader } from './input.ts'
import { holdLifeline, writeNow } from './lifeline.ts'
import { paint } from './paint.ts'
import { TERMINAL, terminfo } from './terminfo.ts'

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

const FEATURES = { paste: '?2004', wrapping: '?7' } as const
const MOUSE = ['?1000', '?1006'] as const

const on = (modes: readonly string[]): string => modes.map(mode => `\u001b[${mode}h`).join('')
const off = (modes: readonly string[]): string => modes.map(mode => `\u001b[${mode}l`).join('')

const entering = (mouse: boolean): string =>
  off([FEATURES.wrapping]) + on([FEATURES.paste, ...(mouse ? MOUSE : [])])

/** Puts text on the clipboard (OSC 52). GNU screen hands on only what is wrapped for it, in pieces of 768 bytes at most. */
function clipboard(text: string, { STY }: NodeJS.ProcessEnv): string {
  const bytes = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`
  if (!STY) return bytes
  return (bytes.match(/.{1,700}/gs) ?? []).map(piece => `\u001bP${piece}\u001b\\`).join('')
}

/** Undoes everything, whatever state we were in. */
const LEAVING = [
  off(['?2026', '?1006', '?1002', '?1000', FEATURES.paste]),
  on([FEATURES.wrapping]),
  '\u001b]8;;\u001b\\',
  '\u001b[m',
  off(['?1']),
  '\u001b>',
  on(['?25']),
  off(['?1049']),
].join('')

/** How long a stop may take to reach us; after that, nobody stops this program. */
const STOPS_WITHIN = 200

/** What blessed has at run time and its types do not say. */
interface Untyped {
  Tput: { prototype: { readTerminfo: () => unknown } }
}
interface UntypedScreen {
  draw: () => void
  enter: () => void
  render: () => void
  program: { cols: number; rows: number; isAlt: boolean; flush: () => void }
}

const BLESSED_LISTENS_TO = ['exit', 'uncaughtException', 'SIGINT', 'SIGTERM', 'SIGQUIT'] as const

/** Makes a blessed screen, and takes away its listeners, which end programs with the wrong code. */
function startBlessed(): UntypedScreen {
  ;(blessed as unknown as Untyped).Tput.prototype.readTerminfo = terminfo
  const listeners = BLESSED_LISTENS_TO.map(name => [name, process.listeners(name as 'exit')] as const)
  const resizing = process.stdout.listeners('resize')
  const screen = blessed.screen({
    terminal: TERMINAL,
    forceUnicode: true,
    fullUnicode: false,
    autoPadding: false,
    input: new PassThrough(),
    output: process.stdout,
  } as blessed.Widgets.IScreenOptions)
  for (const [name, kept] of listeners)
    for (const each of process.listeners(name as 'exit')) if (!kept.includes(each)) process.off(name, each)
  for (const each of process.stdout.listeners('resize') as (() => void)[])
    if (!resizing.includes(each)) process.stdout.off('resize', each)
  return screen as unknown as UntypedScreen
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

  const tree = startBlessed()
  const reader = inputReader(event => {
    // What came in one piece with a Ctrl-Z was pressed for whoever has the terminal then.
    if (inside) onEvent(event)
  })
  const lifeline = holdLifeline({ restore, beforeEnd: options.beforeEnd })

  tree.draw = () => {
    if (!wanted) return
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

  function frame(): void {
    scheduled = false
    if (inside && !choked) tree.render()
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
      tree.program.cols = size.columns
      tree.program.rows = size.rows
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
    tree.program.isAlt = false
    tree.enter()
    tree.program.flush()
    stdout.write(entering(mouse))
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
    stdout.off('resize', resized)
    if (code !== undefined) process.exit(code)
  }

  process.on('SIGTSTP', suspend)
  stdout.on('resize', resized)
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
