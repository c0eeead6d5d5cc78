/** The built game alone in a folder, started in a pseudo-terminal, and clocks to hold beside it. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTerminal, type TestTerminal } from '../../test/terminal/harness.ts'

export const folder = mkdtempSync(join(tmpdir(), 'majority-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Where the build left everything. */
export const BUILT = join(import.meta.dirname, '..')
export const GAME = join(folder, 'majority.cjs')
copyFileSync(join(BUILT, 'majority.cjs'), GAME)
export const env = { MAJORITY_HOME: join(folder, 'plays'), COLORTERM: 'truecolor' }

/** How often what takes a moment is done. */
export const STARTS = 20

const ordered = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b)
export const quantile = (numbers: readonly number[], part: number): number =>
  ordered(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))]!
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)
export const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`
export const later = (milliseconds: number): Promise<void> =>
  new Promise(done => setTimeout(done, milliseconds))

export const start = (
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): TestTerminal => startTerminal({ file: process.execPath, args: [GAME, ...args], env: { ...env, ...more } })

export const AT_TABLE = ['--as', 'bulganin', '--seed', '0'] as const

/** In a scene. */
export async function inChair(more?: Readonly<Record<string, string>>): Promise<TestTerminal> {
  const terminal = start(AT_TABLE, more)
  await terminal.until('? help')
  await terminal.quiet(60)
  return terminal
}

/** From a moment to the last byte of what follows, once it has been quiet. */
export async function answered(terminal: TestTerminal, act: () => void, quiet = 25) {
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

const isReading = (terminal: TestTerminal): boolean => terminal.text().includes('Space read on')

/** What is said of a way that cannot be taken now, at the foot of the screen. */
const isClosed = (terminal: TestTerminal): boolean => /^ Closed: /m.test(terminal.text())

/** Chooses the first way on that is open, reading before it, and sitting out roll calls; how long the choice took. */
export async function turn(terminal: TestTerminal, quiet: number): Promise<number> {
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

/** What Linux says of a process. */
export const status = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
export const megabytes = (pid: number): number => status(pid, 'VmRSS') / 1024
