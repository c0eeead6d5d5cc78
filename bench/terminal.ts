/**
 * The built game in a pseudo-terminal, measured: how soon it stands there, how
 * soon it answers a key, what it writes, what it costs while nobody plays; and
 * the same of others that show a scene. `npm run bench -- terminal`, or with
 * `--only NAME` one measurement: `beside` for the others.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startTerminal, type TestTerminal } from '../test/terminal/harness.ts'
import { findPeers, type Peer } from './peers/peers.ts'

const STARTS = 20
const KEYS = 300
const SCENES = 60
/** Choices in which V8 still learns the program. */
const COLD = 6
const TURNS = 3_000
const SIZES = 50
const STORMS = 10
const IDLE = 5_000

const folder = mkdtempSync(join(tmpdir(), 'majority-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const GAME = join(folder, 'majority.cjs')
copyFileSync(join(import.meta.dirname, '../majority.cjs'), GAME)
const env = { MAJORITY_HOME: join(folder, 'plays'), COLORTERM: 'truecolor' }

const ordered = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b)
const quantile = (numbers: readonly number[], part: number): number =>
  ordered(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))]!
const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

const later = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

const start = (args: readonly string[] = []): TestTerminal =>
  startTerminal({ file: process.execPath, args: [GAME, ...args], env })

/** From a moment to the last byte of what follows, once it has been quiet. */
async function answered(terminal: TestTerminal, act: () => void, quiet = 25) {
  const [from, bytes, written] = [performance.now(), terminal.received(), terminal.output().length]
  act()
  while (terminal.received() === bytes && performance.now() - from < 2_000) await later(1)
  await terminal.quiet(quiet)
  return {
    milliseconds: terminal.lastByte() - from,
    bytes: terminal.received() - bytes,
    frames: terminal.output().slice(written).split('\u001b[?2026h').length - 1,
  }
}

interface Row {
  readonly what: string
  readonly aim: string
  readonly measured: string
  readonly met: boolean | undefined
}
const rows: Row[] = []
const say = (what: string, aim: string, measured: string, met?: boolean): void => {
  rows.push({ what, aim, measured, met })
}
const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`

// starting

async function bareNode(): Promise<number> {
  const from = performance.now()
  const terminal = startTerminal({ file: process.execPath, args: ['-e', '0'], env })
  await terminal.ended()
  return performance.now() - from
}

async function firstFrame(file = process.execPath, args: readonly string[] = [GAME]): Promise<number> {
  const from = performance.now()
  const terminal = startTerminal({ file, args, env })
  await terminal.until('? help')
  await terminal.quiet(40)
  const took = terminal.lastByte() - from
  terminal.close()
  return took
}

function run(args: readonly string[], file = process.execPath): number {
  const from = performance.now()
  spawnSync(file, args, { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } })
  return performance.now() - from
}

async function starting(): Promise<void> {
  const [bare, framed, versions, nothing, helped, told]: number[][] = [[], [], [], [], [], []]
  for (let n = 0; n < STARTS; n += 1) {
    bare!.push(await bareNode())
    framed!.push(await firstFrame())
    nothing!.push(run(['-e', '0']))
    versions!.push(run([GAME, '--version']))
    helped!.push(run([GAME, '--help']))
    told!.push(run([GAME, '--plain', '--as', 'bulganin', '--seed', '0']))
  }
  const [node, frame] = [median(bare!), median(framed!)]
  say('node -e 0, in a terminal', '', `${ms(node)} (median of ${STARTS})`)
  say(
    'spawn to the complete first frame',
    '≤ 80 ms over node',
    `${ms(frame)}, ${ms(frame - node)} over, ×${(frame / node).toFixed(2)}`,
    frame - node <= 80,
  )
  const over = (times: readonly number[]): number => median(times) - median(nothing!)
  for (const [what, times, aim] of [
    ['--version', versions!, 30],
    ['--help', helped!, 30],
    ['the first scene as lines, to the end of the program', told!, 80],
  ] as const)
    say(what, `≤ ${aim} ms over node`, `${ms(over(times))} over ${ms(median(nothing!))}`, over(times) <= aim)
  const bundle = statSync(GAME).size
  say('the bundle, story and all', '', `${Math.round(bundle / 1000)} kB`)
}

/** The game with Node in it, if `npm run package` has made it. */
async function executable(): Promise<void> {
  const file = join(import.meta.dirname, '../package/majority')
  if (!existsSync(file)) return
  const [framed, versions]: number[][] = [[], []]
  for (let n = 0; n < STARTS; n += 1) {
    framed!.push(await firstFrame(file, []))
    versions!.push(run(['--version'], file))
  }
  const size = Math.round(statSync(file).size / 1e6)
  say(
    'the executable: size, first frame, --version',
    '',
    `${size} MB, ${ms(median(framed!))}, ${ms(median(versions!))}`,
  )
}

// answering

async function inChair(): Promise<TestTerminal> {
  const terminal = start(['--as', 'bulganin', '--seed', '0'])
  await terminal.until('? help')
  await terminal.quiet(60)
  return terminal
}

async function keys(): Promise<void> {
  const terminal = await inChair()
  for (let n = 0; n < 20; n += 1) await answered(terminal, () => terminal.key('end'), 5)
  const moves = []
  for (let n = 0; n < KEYS; n += 1)
    moves.push(await answered(terminal, () => terminal.key(n % 2 === 0 ? 'down' : 'up'), 10))
  const times = moves.map(each => each.milliseconds)
  say(
    'key to the last byte of its repaint',
    'p95 < 8 ms',
    `p50 ${ms(median(times))}, p95 ${ms(quantile(times, 0.95))} (${KEYS} keys, warm)`,
    quantile(times, 0.95) < 8,
  )
  const frames = Math.max(...moves.map(each => each.frames))
  say('writes a frame', '1', String(frames), frames === 1)
  const bytes = median(moves.map(each => each.bytes))
  say('bytes of a cursor move, 80×24', '≤ 500', String(bytes), bytes <= 500)
  const whole = await answered(terminal, () => terminal.key('C-l'))
  say('bytes of a whole frame, 80×24', '≤ 4500', String(whole.bytes), whole.bytes <= 4_500)
  terminal.close()
}

async function firstKeys(): Promise<void> {
  const times: number[] = []
  for (let n = 0; n < STARTS; n += 1) {
    const terminal = await inChair()
    for (const key of ['down', 'up', 'b', 'escape', 'end', 'home'])
      times.push((await answered(terminal, () => terminal.key(key), 10)).milliseconds)
    terminal.close()
  }
  // Escape waits 40 ms for what it might begin.
  const p95 = quantile(
    times.map((time, n) => (n % 6 === 3 ? Math.max(0, time - 40) : time)),
    0.95,
  )
  say('the first six keys', 'p95 < 30 ms', `p95 ${ms(p95)}`, p95 < 30)
}

async function storms(): Promise<void> {
  const terminal = await inChair()
  const times: number[] = []
  let right = true
  // At a large size all has been read: from then on the screen stays the same.
  await answered(terminal, () => terminal.resize(140, 45))
  await answered(terminal, () => terminal.resize(80, 24))
  /** A blank that was written and one that never was look alike. */
  const picture = (): string => terminal.text().replace(/ +$/gm, '')
  const before = picture()
  for (let n = 0; n < STORMS; n += 1) {
    const { milliseconds } = await answered(
      terminal,
      () => {
        for (let size = 1; size < SIZES; size += 1)
          terminal.resize(30 + ((size * 37) % 150), 10 + ((size * 13) % 45))
        terminal.resize(80, 24)
        // Of a storm the program may hear in pieces, with pauses between them.
      },
      100,
    )
    times.push(milliseconds)
    right &&= picture() === before
  }
  const p95 = quantile(times, 0.95)
  say(
    `a storm of ${SIZES} sizes to the last byte`,
    '≤ 100 ms, right',
    `p50 ${ms(median(times))}, p95 ${ms(p95)}, ${right ? 'right' : 'WRONG'}`,
    right && p95 <= 100,
  )
  terminal.close()
}

const isReading = (terminal: TestTerminal): boolean => terminal.text().includes('Space read on')

/** What is said of a way that cannot be taken now, at the foot of the screen. */
const isClosed = (terminal: TestTerminal): boolean => /^ Closed: /m.test(terminal.text())

/** Chooses the first way on that is open, reading before it, and sitting out roll calls. */
async function turn(terminal: TestTerminal, quiet: number): Promise<number> {
  for (let n = 0; n < 12 && isReading(terminal); n += 1)
    await answered(terminal, () => terminal.key('space'), quiet)
  const { milliseconds } = await answered(
    terminal,
    () => terminal.key(terminal.text().includes('Close the notebook') ? '2' : '1'),
    quiet,
  )
  for (let way = 2; way <= 9 && isClosed(terminal); way += 1)
    await answered(terminal, () => terminal.key(String(way)), quiet)
  if (terminal.line(0).startsWith(' Roll call'))
    for (const key of ['a', 'space']) await answered(terminal, () => terminal.key(key), quiet)
  return milliseconds
}

async function scenes(): Promise<void> {
  const terminal = await inChair()
  const times: number[] = []
  while (times.length < SCENES && !terminal.text().includes('Another chair'))
    times.push(await turn(terminal, 20))
  const [cold, warm] = [times.slice(0, COLD), times.slice(COLD)]
  say(`the first ${COLD} choices, each`, '', cold.map(ms).join(', '))
  const p95 = quantile(warm, 0.95)
  say(
    'a choice to the last byte of the new scene, warm',
    'p95 < 25 ms',
    `p50 ${ms(median(warm))}, p95 ${ms(p95)} (${warm.length} choices)`,
    p95 < 25,
  )
  terminal.close()
}

// costing

const status = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
const megabytes = (pid: number): number => status(pid, 'VmRSS') / 1024

async function idling(): Promise<void> {
  const terminal = await inChair()
  await later(500)
  const [bytes, wakes] = [terminal.received(), status(terminal.pid, 'voluntary_ctxt_switches')]
  await later(IDLE)
  const written = terminal.received() - bytes
  const woken = status(terminal.pid, 'voluntary_ctxt_switches') - wakes
  say('bytes in 5 idle seconds', '0', String(written), written === 0)
  say('wake-ups in 5 idle seconds', '0', String(woken), woken === 0)
  terminal.close()
}

/** Pages that are looked at now and then, the search of one of them included. */
const GLANCES = ['b', 'w', 'a', 'j', 'T', 't', 'c', '?', ',', 'U', 's']

/** One decision more; after the end, another chair. */
async function onward(terminal: TestTerminal, plays: number): Promise<boolean> {
  const isOver = terminal.text().includes('Another chair')
  if (!isOver) await turn(terminal, 4)
  else
    for (const key of ['N', String(1 + (plays % 3)), 'enter'])
      await answered(terminal, () => terminal.key(key), 30)
  return isOver
}

/** Decisions one after another, play after play, in one sitting: longer than two hours of anybody. */
async function growing(): Promise<void> {
  const terminal = await inChair()
  const fresh = megabytes(terminal.pid)
  const sizes: number[] = []
  let plays = 0
  for (let n = 0; n < TURNS; n += 1) {
    if (n % (TURNS / 8) === 0) sizes.push(megabytes(terminal.pid))
    if (await onward(terminal, plays)) plays += 1
    if (n % 5 === 0)
      for (const key of [GLANCES[(n / 5) % GLANCES.length]!, 'escape'])
        await answered(terminal, () => terminal.key(key), 4)
  }
  const grown = megabytes(terminal.pid)
  say('memory after the start', '≤ 80 MB', `${fresh.toFixed(0)} MB`, fresh <= 80)
  say(
    `memory over ${TURNS} turns of ${plays} plays, by eighths`,
    '≤ 110 MB',
    `${[...sizes, grown].map(size => size.toFixed(0)).join(', ')} MB`,
    grown <= 110,
  )
  terminal.close()
}

// beside others

const OURS: Peer = {
  name: 'this game',
  file: process.execPath,
  args: [GAME, '--as', 'bulganin', '--seed', '0'],
  ready: '? help',
  moves: ['down', 'up'],
  answers: ['1', 'u'],
}

interface Beside {
  readonly name: string
  /** Milliseconds; the median. */
  readonly start: number
  readonly move: number | undefined
  readonly moveBytes: number | undefined
  readonly answer: number
  readonly answerBytes: number
  readonly memory: number
}

async function measured(peer: Peer): Promise<Beside> {
  const open = (): TestTerminal =>
    startTerminal({ file: peer.file, args: peer.args, columns: 100, rows: 30, env })
  const starts: number[] = []
  for (let n = 0; n < STARTS; n += 1) {
    const from = performance.now()
    const terminal = open()
    await terminal.until(peer.ready)
    await terminal.quiet(60)
    starts.push(terminal.lastByte() - from)
    terminal.close()
  }
  const terminal = open()
  await terminal.until(peer.ready)
  await terminal.quiet(200)
  const memory = process.platform === 'linux' ? megabytes(terminal.pid) : Number.NaN
  const repeated = async (times: number, act: (n: number) => void) => {
    const all = []
    for (let n = 0; n < times; n += 1) all.push(await answered(terminal, () => act(n), 30))
    const warm = all.slice(times / 5)
    return { ms: median(warm.map(each => each.milliseconds)), bytes: median(warm.map(each => each.bytes)) }
  }
  // What is told is read to its end, so that a digit chooses.
  if (peer === OURS) await repeated(10, () => terminal.key('space'))
  const { moves, answers } = peer
  const moved = moves && (await repeated(100, n => terminal.key(moves[n % moves.length]!)))
  const told = await repeated(50, n => terminal.send(answers[n % answers.length]!))
  terminal.close()
  return {
    name: peer.name,
    start: median(starts),
    move: moved?.ms,
    moveBytes: moved?.bytes,
    answer: told.ms,
    answerBytes: told.bytes,
    memory,
  }
}

async function beside(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'majority-peers-'))
  const { found, missing } = findPeers(place)
  const bare: number[] = []
  for (let n = 0; n < STARTS; n += 1) bare.push(await bareNode())
  const ours = await measured(OURS)
  const others: Beside[] = []
  for (const peer of found) others.push(await measured(peer))
  rmSync(place, { recursive: true, force: true })
  const ratio = (theirs: number, own: number): string => `×${(theirs / own).toFixed(2)}`
  console.log('The same scene at 100×30; behind each figure, how many times ours it is.')
  console.log(`node -e 0: started and ended in ${ms(median(bare))}, ${ratio(median(bare), ours.start)}`)
  for (const { name, start, move, moveBytes, answer, answerBytes, memory } of [ours, ...others])
    console.log(
      [
        `${name}: first picture ${ms(start)} ${ratio(start, ours.start)}`,
        ...(move === undefined
          ? []
          : [
              `a move ${ms(move)} ${ratio(move, ours.move!)}, ${moveBytes} bytes ${ratio(moveBytes!, ours.moveBytes!)}`,
            ]),
        `a new scene ${ms(answer)} ${ratio(answer, ours.answer)}, ${answerBytes} bytes ${ratio(answerBytes, ours.answerBytes)}`,
        `${memory.toFixed(0)} MB ${ratio(memory, ours.memory)}`,
      ].join('; '),
    )
  for (const sentence of missing) console.log(sentence)
  const react = others.find(({ name }) => name === 'React Ink')
  if (react)
    say(
      'ahead of the JavaScript peer that draws a screen',
      'start, move, bytes, memory',
      `React Ink ${[react.start / ours.start, react.move! / ours.move!, react.moveBytes! / ours.moveBytes!, react.memory / ours.memory].map(each => `×${each.toFixed(1)}`).join(', ')}`,
      react.start > ours.start &&
        react.move! > ours.move! &&
        react.moveBytes! > ours.moveBytes! &&
        react.memory > ours.memory,
    )
}

const ALL = [
  starting,
  beside,
  executable,
  firstKeys,
  keys,
  storms,
  scenes,
  ...(process.platform === 'linux' ? [idling, growing] : []),
]
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const chosen = only === undefined ? ALL : ALL.filter(({ name }) => name === only)
if (chosen.length === 0) {
  console.error(`There is no measurement “${only}”. Known: ${ALL.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
for (const measure of chosen) await measure()

const columns = (['what', 'aim', 'measured'] as const).map(name =>
  Math.max(...rows.map(row => row[name].length)),
)
for (const { what, aim, measured, met } of rows)
  console.log(
    [
      what.padEnd(columns[0]!),
      aim.padEnd(columns[1]!),
      measured.padEnd(columns[2]!),
      met === undefined ? '' : met ? 'met' : 'NOT MET',
    ]
      .join('  ')
      .trimEnd(),
  )
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
)
