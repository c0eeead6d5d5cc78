// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for

/**
 * A monkey at the built program in a real pseudo-terminal, under a shell that
 * stops it, wakes it and looks at the terminal when it has ended. What was
 * shown as decided is looked for in the file of plays.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRuns } from '../../src/play/runs.ts'
import { LAST_SEED, makeShareCode, parseShareCode } from '../../src/play/shareCode.ts'
import type { Playthrough } from '../../src/play/turn.ts'
import type { ScreenEvent } from '../../src/tui/screen.ts'
import { CHAIRS, carelessPlay, dice, edition } from '../support/edition.ts'
import { strokes } from '../support/strokes.ts'
import { FERRY } from '../support/tales.ts'
import { bytesOf, startTerminal, type TestTerminal } from './harness.ts'

export const PLACES = ['title', 'play', 'end', 'watched', 'tale'] as const
export type Place = (typeof PLACES)[number]

/** How a sitting ends, and the code the program leaves; without one, nobody is left to tell. */
const ENDINGS = {
  SIGTERM: 143,
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  asked: 0,
  SIGKILL: undefined,
  closed: undefined,
} as const
type Ending = keyof typeof ENDINGS

export interface Monkey {
  readonly program: string
  readonly home: string
  readonly seed: number
  readonly place: Place
  readonly strokes: number
}

export interface Sat {
  readonly strokes: number
  readonly signals: number
  readonly sizes: number
  readonly ending: string
  /** Kilobytes resident, at first and at last. */
  readonly memory: readonly [number, number]
  /** Whether the play on the screen at the end was looked for in the file. */
  readonly looked: boolean
}

/** Strokes between two looks at the screen, at most. */
const BURST = 40
const SHARE = 'y'
/** Bytes sent at once, and bytes sent before one looks whether they were read; signs may be longer than a byte. */
const A_PIECE = 250
const UNHEARD = 750
/** Times that one looks whether it sleeps. */
const LOOKS = 6
/** Between two of them, milliseconds: all together, longer than an Esc waits for what it might begin. */
const A_LOOK = 15
/** Pages that may lie on each other. */
const ESCAPES = 6
const PATIENCE = 15_000
/** Odds asked for at last are worked out to their end. */
const WORK = 90_000

export async function sit({ program, home, seed, place, strokes: count }: Monkey): Promise<Sat> {
  const roll = dice(seed)
  const next = strokes(seed)
  const files = { pid: join(home, `pid-${seed}`), script: join(home, 'shell.sh') }
  writeFileSync(files.script, SHELL)
  const terminal = startTerminal({
    file: 'bash',
    args: [
      '--norc',
      '--noprofile',
      files.script,
      files.pid,
      process.execPath,
      program,
      ...wordsFor(place, seed),
    ],
    env: { MAJORITY_HOME: home, COLORTERM: roll(2) === 0 ? 'truecolor' : undefined },
  })
  let [done, signals, sizes] = [0, 0, 0]
  const hasLeft = (): boolean => LEFT.test(terminal.text())
  try {
    await terminal.untilState({ alternate: true, bracketedPaste: true }, PATIENCE)
    const pid = Number(readFileSync(files.pid, 'utf8'))
    await terminal.until('? help')
    const fresh = residentOf(pid)
    let unheard = 0
    /** In pieces, for a terminal holds four thousand bytes that nobody reads, and then both sides would wait. */
    const say = async (bytes: string): Promise<void> => {
      for (let from = 0; from < bytes.length; from += A_PIECE) {
        if (unheard >= UNHEARD) {
          await untilAsleep(pid)
          unheard = 0
        }
        terminal.send(bytes.slice(from, from + A_PIECE))
        unheard += A_PIECE
      }
    }
    while (done < count && !hasLeft()) {
      let bytes = ''
      const burst = 1 + roll(BURST)
      for (let n = 0; n < burst; n += 1) {
        const event = next()
        done += 1
        if (event.type !== 'resize') bytes += bytesOfEvent(event)
        else {
          sizes += 1
          await say(bytes)
          bytes = ''
          terminal.resize(event.size.columns, event.size.rows)
        }
      }
      await say(bytes)
      if (roll(8) === 0) {
        signals += 1
        hit(pid, roll(3) === 0 ? 'SIGTSTP' : roll(2) === 0 ? 'SIGWINCH' : 'SIGCONT')
      }
      // One burst in four comes while the last is still worked.
      if (roll(4) > 0) await terminal.quiet(12, PATIENCE)
      if (roll(4) === 0) expectCleanScreen(terminal)
    }
    const looked = !hasLeft() && (await shareAtLast(terminal, pid, home, place))
    const grown = residentOf(pid)
    const ending = hasLeft() ? 'by itself' : (Object.keys(ENDINGS)[seed % 7] as Ending)
    // Once it is stopped, and until it runs again, the terminal is not its own, and a Ctrl-C is a signal.
    if (ending === 'by itself') expectLeft(terminal, [ENDINGS.asked, ENDINGS.SIGINT, ENDINGS.SIGQUIT])
    else await end(terminal, pid, ending)
    expectKept(terminal, home, place)
    return { strokes: done, signals, sizes, ending, memory: [fresh, grown], looked }
  } catch (trouble) {
    throw new Error(
      `Place ${place}, seed ${seed}, stroke ${done}: ${trouble instanceof Error ? trouble.stack : trouble}`,
    )
  } finally {
    terminal.close()
  }
}

/** What is stopped is woken at once. Line by line, since a second stop ends a loop of bash, and a function as well. */
const WAKE = `if [ $C -eq 148 ]; then fg %1 > /dev/null; else (exit $C); fi
C=$?
`

/** A shell with job control. What is pressed after the end is read and heard by nobody. */
const SHELL = `set -m
trap : INT QUIT
cd "$MAJORITY_HOME"
A=$(stty -g)
FILE=$1; shift
bash -c 'echo $$ > "$0"; exec "$@"' "$FILE" "$@"
C=$?
${WAKE.repeat(400)}
[ "$A" = "$(stty -g)" ] && S=same || S=other
stty raw -echo
printf '\\r\\ncode %s stty %s\\r\\n' $C $S
cat > /dev/null
sleep 1000
`

/** What the shell says then. */
const LEFT = /code (\d+) stty (\w+)/
/** What the first Ctrl-C is answered with. */
const ASKS = /once more leaves/

/** How the program is called, to begin in such a place. */
function wordsFor(place: Place, drawn: number): string[] {
  const seed = drawn % (LAST_SEED + 1)
  const chair = CHAIRS[seed % CHAIRS.length]!
  const { path } = carelessPlay(chair, seed)
  const code = (length: number): string =>
    makeShareCode(edition, { chair, seed, path: path.slice(0, length) })
  switch (place) {
    case 'title':
      return []
    case 'play':
      return ['replay', code(seed % path.length), '--take-over']
    case 'end':
      return ['replay', code(path.length), '--take-over']
    case 'watched':
      return ['replay', code(path.length)]
    case 'tale':
      return ['play', '--story', FERRY, '--seed', String(seed)]
  }
}

function bytesOfEvent(event: ScreenEvent): string {
  switch (event.type) {
    case 'key':
      return bytesOf(event.key)
    case 'paste':
      return `\u001b[200~${event.text}\u001b[201~`
    case 'mouse': {
      const button = { press: 0, release: 0, 'wheel-up': 64, 'wheel-down': 65 }[event.action]
      return `\u001b[<${button};${event.x + 1};${event.y + 1}${event.action === 'release' ? 'm' : 'M'}`
    }
    default:
      return ''
  }
}

const isRunning = (pid: number): boolean => existsSync(`/proc/${pid}`)

function hit(pid: number, signal: NodeJS.Signals): void {
  if (isRunning(pid)) process.kill(pid, signal)
}

/** What the system says of it; nothing once it is gone. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

const residentOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0)

/** One that has ended waits for nothing any more. */
const isAsleep = (pid: number): boolean => !/^State:\s+[^SZX]/m.test(statusOf(pid))

/** Until it waits for something; what it writes is read meanwhile. */
async function untilAsleep(pid: number): Promise<void> {
  const giveUp = Date.now() + WORK
  do {
    if (Date.now() > giveUp) throw new Error('It does not listen.')
    await new Promise(done => setTimeout(done, A_LOOK))
  } while (!isAsleep(pid))
}

/** Until it has worked off whatever was pressed: nothing comes, and it sleeps whenever one looks. */
async function untilIdle(terminal: TestTerminal, pid: number): Promise<void> {
  const giveUp = Date.now() + WORK
  for (let calm = 0; calm < LOOKS; ) {
    await terminal.quiet(15, PATIENCE)
    await new Promise(done => setTimeout(done, A_LOOK))
    calm = isAsleep(pid) ? calm + 1 : 0
    if (Date.now() > giveUp) throw new Error('It is never idle.')
  }
  if (!isRunning(pid)) await terminal.until(LEFT, PATIENCE)
}

async function end(terminal: TestTerminal, pid: number, ending: Ending): Promise<void> {
  if (ending === 'closed') {
    terminal.hangUp()
    const giveUp = Date.now() + PATIENCE
    while (isRunning(pid)) {
      if (Date.now() > giveUp) throw new Error('The terminal is gone, and the program still runs.')
      await new Promise(done => setTimeout(done, 10))
    }
    return
  }
  if (ending === 'asked') {
    // The stroke before may have been the first of two.
    const isAsking = ASKS.test(terminal.text())
    terminal.key('C-c')
    await terminal.until(isAsking ? LEFT : new RegExp(`${ASKS.source}|${LEFT.source}`), PATIENCE)
    // While it was being woken from a stop the terminal was not its own, and a Ctrl-C is a signal.
    if (LEFT.test(terminal.text())) return expectLeft(terminal, [ENDINGS[isAsking ? 'asked' : 'SIGINT']])
    terminal.key('C-c')
  } else hit(pid, ending)
  await terminal.until(LEFT, PATIENCE)
  if (ending !== 'SIGKILL') expectLeft(terminal, [ENDINGS[ending]!])
}

/** What a program of ours may write: cursor, colours, modes, links, the clipboard. */
const OURS =
  /\u001b(?:\[[?>]?[\d;]*[A-Za-z]|\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)|\]52;c;[A-Za-z0-9+/=]*\u0007|[=>78]|\(B)/g
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

function expectCleanScreen(terminal: TestTerminal): void {
  // While it is stopped, the terminal echoes what is pressed.
  if (!terminal.state().alternate) return
  const found = CONTROL.exec(terminal.text())
  if (found)
    throw new Error(`U+${found[0].codePointAt(0)!.toString(16)} is on the screen:\n${terminal.text()}`)
}

/** Modes that are on while nobody has asked for anything. */
const USUAL_MODES: ReadonlySet<string> = new Set(['25', '7'])

/** It has left with one of these codes, and everything it switched is switched back. */
function expectLeft(terminal: TestTerminal, codes: readonly number[]): void {
  const screen = terminal.text()
  const [, code, stty] = LEFT.exec(screen) ?? []
  if (!codes.includes(Number(code))) throw new Error(`It left with ${code}, not ${codes}:\n${screen}`)
  if (stty !== 'same') throw new Error(`The terminal’s settings are others than before:\n${screen}`)
  const output = terminal.output()
  const modes = new Map<string, boolean>()
  for (const [, names, to] of output.matchAll(/\u001b\[\?([\d;]+)([hl])/g))
    for (const name of names!.split(';')) modes.set(name, to === 'h')
  const wrong = [...modes].filter(([name, on]) => on !== USUAL_MODES.has(name)).map(([name]) => name)
  if (wrong.length > 0) throw new Error(`Modes not as they were: ${wrong}`)
  const state = terminal.state()
  if (state.alternate || state.cursorHidden || state.mouse !== 'none' || state.bracketedPaste || !state.wraps)
    throw new Error(`The terminal is left as ${JSON.stringify(state)}`)
  // Outside the alternate screen the terminal itself echoes what is pressed.
  for (const [, inside] of output.matchAll(/\u001b\[\?1049h(.*?)\u001b\[\?1049l/gs)) {
    const rest = inside!.replace(OURS, '')
    const at = CONTROL.exec(rest)?.index
    if (at !== undefined)
      throw new Error(`Written, and not ours: ${JSON.stringify(rest.slice(Math.max(0, at - 40), at + 40))}`)
  }
}

const codesIn = (output: string): string[] =>
  [...output.matchAll(/\u001b\]52;c;([A-Za-z0-9+/=]*)\u0007/g)]
    .map(([, base64]) => Buffer.from(base64!, 'base64').toString())
    // Passages are copied too.
    .filter(copied => /^[0-9A-Z]+(?:-[0-9A-Z]+)+$/.test(copied))

/** Goes to what is being read and asks for its code; whether one came and the play is kept as it says. */
async function shareAtLast(
  terminal: TestTerminal,
  pid: number,
  home: string,
  place: Place,
): Promise<boolean> {
  const hasLeft = (): boolean => LEFT.test(terminal.text())
  terminal.resize(80, 24)
  // A paste may have lost its end while it was stopped: then nothing is heard for a second.
  await terminal.quiet(1_200, PATIENCE)
  await untilIdle(terminal, pid)
  for (let n = 0; n < ESCAPES; n += 1) {
    terminal.key('escape')
    await untilIdle(terminal, pid)
  }
  const isOnScene = /^ ★ /.test(terminal.line(0)) && !/Replay \d+\/\d+/.test(terminal.line(0))
  if (hasLeft() || place === 'tale' || !isOnScene) return false
  const shared = codesIn(terminal.output()).length
  await share(terminal)
  const code = codesIn(terminal.output()).slice(shared).at(-1)!
  const { chair, seed, path } = playIn(code)
  if (path.length === 0) return false
  const kept = openRuns(home).list()
  if (!kept.some(run => run.chair === chair && run.seed === seed && String(run.path) === String(path)))
    throw new Error(
      `${code} was shown at last, and is not kept (${chair} ${seed} ${path}).\n${terminal.text()}`,
    )
  return true
}

/** On a busy machine a key that follows Esc can be taken for Alt with it, as terminals write that; then it is pressed again. */
async function share(terminal: TestTerminal): Promise<void> {
  terminal.key(SHARE)
  await terminal.until('is this play', PATIENCE / 3).catch(async () => {
    terminal.key(SHARE)
    await terminal.until('is this play', PATIENCE)
  })
}

function playIn(code: string): Playthrough {
  const shown = parseShareCode(edition, code)
  if (!('ok' in shown)) throw new Error(`${code} is no code.`)
  return shown.ok
}

/** Every play that was ever on this machine, as it stood after each line of the file. */
function everKept(home: string): Playthrough[] {
  const file = join(home, 'plays.jsonl')
  if (!existsSync(file)) return []
  const now = new Map<string, Playthrough>()
  const all: Playthrough[] = []
  for (const text of readFileSync(file, 'utf8').trim().split('\n')) {
    const { run, begin, from, path } = JSON.parse(text.slice(9))
    const known = now.get(run)
    const next = begin ?? (path && known && { ...known, path: [...known.path.slice(0, from), ...path] })
    if (!next) continue
    now.set(run, next)
    all.push(next)
  }
  return all
}

/** Every code that was ever shown is of a play that is kept, or of its beginning. */
function expectKept(terminal: TestTerminal, home: string, place: Place): void {
  if (place === 'tale' || place === 'watched') return
  const kept = everKept(home)
  for (const code of codesIn(terminal.output())) {
    const { chair, seed, path } = playIn(code)
    const known = kept.some(
      each => each.chair === chair && each.seed === seed && path.every((way, at) => each.path[at] === way),
    )
    if (path.length > 0 && !known) throw new Error(`${code} was shown, and was never kept.`)
  }
}
