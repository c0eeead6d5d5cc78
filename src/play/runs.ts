/**
 * The plays on this machine: one file of lines, only ever added to. Each line
 * is a checksum and a record; a line that does not agree with its checksum is
 * set aside and the rest kept, lines of later versions too. A decision is on
 * the disk before it is shown. Several programs may add to one file.
 */
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Outcome, PEOPLE, type PersonId } from '../engine/index.ts'
import type { Result } from './result.ts'
import type { Playthrough } from './turn.ts'

export interface Run extends Playthrough {
  readonly id: string
  /** The fingerprint of the edition it was begun with. */
  readonly edition: string
  /** No going back was chosen at the start. */
  readonly committed: boolean
  /** ISO 8601, when it was begun and last played. */
  readonly began: string
  readonly played: string
  readonly outcome?: Outcome
}

type Entry =
  | {
      readonly run: string
      readonly at: string
      readonly begin: {
        readonly chair: PersonId
        readonly seed: number
        readonly edition: string
        readonly committed: boolean
        readonly path: readonly number[]
      }
    }
  /** The path from that length on: a step adds to it, going back cuts it. */
  | { readonly run: string; readonly at: string; readonly from: number; readonly path: readonly number[] }
  | { readonly run: string; readonly at: string; readonly outcome: Outcome }

export type RunsProblem =
  | { readonly type: 'damaged'; readonly lines: number; readonly aside: string }
  | { readonly type: 'cannot-write'; readonly file: string; readonly reason: string }
  | { readonly type: 'cannot-read'; readonly file: string; readonly reason: string }

export interface Runs {
  /** Every play, the latest last. */
  readonly list: () => readonly Run[]
  readonly begin: (play: Playthrough, edition: string, committed: boolean) => Result<Run, RunsProblem>
  /** Keeps a run's new path; as a run of its own if another program has played that run meanwhile. */
  readonly keep: (run: Run, path: readonly number[]) => Result<Run, RunsProblem>
  readonly finish: (run: Run, outcome: Outcome) => Result<Run, RunsProblem>
  /** What was found wrong on opening. */
  readonly problems: readonly RunsProblem[]
}

const FILE = 'plays.jsonl'

export function openRuns(folder: string, now: () => Date = () => new Date()): Runs {
  const file = join(folder, FILE)
  const problems: RunsProblem[] = []
  const runs = new Map<string, Run>()
  let read = 0
  const found = readLines(file, problems)
  for (const { record } of found.whole) if (record) take(runs, record)
  read = found.damaged > 0 ? setAside(file, found, now(), problems) : found.size

  /** Takes in what other programs have added since, and tells which plays they have played. */
  const catchUp = (): ReadonlySet<string> => {
    const { whole, size } = readLines(file, [], read)
    read = size
    const records = whole.flatMap(({ record }) => record ?? [])
    for (const record of records) take(runs, record)
    return new Set(records.map(record => record.run))
  }
  const add = (record: Entry): Result<Run, RunsProblem> => {
    try {
      read = append(folder, file, lineOf(record))
    } catch (error) {
      take(runs, record)
      return { problem: { type: 'cannot-write', file, reason: reasonOf(error) } }
    }
    take(runs, record)
    return { ok: runs.get(record.run)! }
  }
  const begin: Runs['begin'] = ({ chair, seed, path }, edition, committed) =>
    add({
      run: newId(now(), runs),
      at: now().toISOString(),
      begin: { chair, seed, edition, committed, path },
    })
  return {
    list: () => [...runs.values()].sort((a, b) => (a.played < b.played ? -1 : 1)),
    begin,
    keep: (run, path) => {
      // Two programs that go on with one play would mix their steps: whoever comes second plays one of his own.
      if (catchUp().has(run.id)) return begin({ ...run, path }, run.edition, run.committed)
      const from = commonLength(run.path, path)
      return add({ run: run.id, at: now().toISOString(), from, path: path.slice(from) })
    },
    finish: (run, outcome) => add({ run: run.id, at: now().toISOString(), outcome }),
    problems,
  }
}

export function explainRuns(problem: RunsProblem): string {
  switch (problem.type) {
    case 'damaged':
      return `${problem.lines} damaged ${problem.lines === 1 ? 'line' : 'lines'} in the file of plays; the old file is kept as ${problem.aside}, and everything readable is still here.`
    case 'cannot-write':
      return `This play is not being kept: ${problem.file} cannot be written (${problem.reason}). The play goes on; its share code will bring it back.`
    case 'cannot-read':
      return `Earlier plays cannot be read: ${problem.file} (${problem.reason}).`
  }
}

/** What a record means for the plays. One that speaks of a play we do not have means nothing. */
function take(runs: Map<string, Run>, record: Entry): void {
  if ('begin' in record) {
    runs.set(record.run, { id: record.run, ...record.begin, began: record.at, played: record.at })
    return
  }
  const run = runs.get(record.run)
  if (!run) return
  if ('outcome' in record) {
    runs.set(record.run, { ...run, outcome: record.outcome, played: record.at })
    return
  }
  // Whoever goes back from the end has not ended.
  const { outcome: _, ...open } = run
  runs.set(record.run, {
    ...open,
    path: [...run.path.slice(0, record.from), ...record.path],
    played: record.at,
  })
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')
const lineOf = (record: Entry): string => {
  const text = JSON.stringify(record)
  return `${checksum(text)} ${text}\n`
}

/** A line as it stands in the file; without a record if a later version wrote it. */
interface Whole {
  readonly text: string
  readonly record: Entry | undefined
}

interface Read {
  readonly whole: readonly Whole[]
  /** How many lines cannot be read. */
  readonly damaged: number
  /** Bytes of the file so far. */
  readonly size: number
}

function readLines(file: string, problems: RunsProblem[], from = 0): Read {
  if (!existsSync(file)) return { whole: [], damaged: 0, size: 0 }
  try {
    const bytes = from === 0 ? readFileSync(file) : bytesFrom(file, from)
    return { ...linesIn(bytes.toString('utf8')), size: from + bytes.length }
  } catch (error) {
    problems.push({ type: 'cannot-read', file, reason: reasonOf(error) })
    return { whole: [], damaged: 0, size: from }
  }
}

function linesIn(text: string): Pick<Read, 'whole' | 'damaged'> {
  // What follows the last line end is a decision that was in flight when the machine stopped: damaged, or nothing.
  const lines = text.split('\n').filter((line, at, all) => line !== '' || at < all.length - 1)
  const whole: Whole[] = []
  let damaged = 0
  lines.forEach((line, at) => {
    const inFlight = at === lines.length - 1 && !text.endsWith('\n')
    const read = inFlight ? undefined : wholeIn(line)
    if (read) whole.push(read)
    else if (line !== '') damaged++
  })
  return { whole, damaged }
}

function wholeIn(line: string): Whole | undefined {
  const text = line.slice(9)
  if (line[8] !== ' ' || line.slice(0, 8) !== checksum(text)) return undefined
  try {
    const record: unknown = JSON.parse(text)
    return { text: line, record: isRecord(record) ? record : undefined }
  } catch {
    // The checksum of something that never was a record: damage that fits itself.
    return undefined
  }
}

/** The checksum says that the line is whole; this, that it is of a kind we know. */
function isRecord(value: unknown): value is Entry {
  if (!isObject(value) || typeof value.run !== 'string' || typeof value.at !== 'string') return false
  if (isObject(value.begin)) {
    const { chair, seed, edition, committed, path } = value.begin
    return (
      PEOPLE.some(person => person === chair) &&
      isCount(seed) &&
      typeof edition === 'string' &&
      typeof committed === 'boolean' &&
      isPath(path)
    )
  }
  return typeof value.outcome === 'string' || (isCount(value.from) && isPath(value.path))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isPath = (value: unknown): boolean => Array.isArray(value) && value.every(isCount)

/**
 * Keeps a damaged file under another name, and writes what was readable to a
 * new one: written, synced, renamed. Gives the size of the file now.
 */
function setAside(file: string, { whole, damaged, size }: Read, now: Date, problems: RunsProblem[]): number {
  const aside = `${file}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`
  try {
    const old = openSync(file, 'r')
    writeFileSync(aside, readFileSync(file))
    const fresh = `${file}.new-${process.pid}`
    const out = openSync(fresh, 'w')
    writeSync(out, whole.map(({ text }) => `${text}\n`).join(''))
    fdatasyncSync(out)
    renameSync(fresh, file)
    // What another program has added while this one was writing.
    writeSync(out, restOf(old, size))
    fdatasyncSync(out)
    const written = fstatSync(out).size
    closeSync(out)
    closeSync(old)
    problems.push({ type: 'damaged', lines: damaged, aside })
    return written
  } catch (error) {
    problems.push({ type: 'cannot-write', file, reason: reasonOf(error) })
    return size
  }
}

/** One whole line, at the end, on the disk when this returns. Gives the size of the file then. */
function append(folder: string, file: string, line: string): number {
  mkdirSync(folder, { recursive: true })
  const out = openSync(file, 'a+')
  try {
    // After a line that a full disk cut short, ours begins on a line of its own.
    writeSync(out, endsItsLine(out) ? line : `\n${line}`)
    fdatasyncSync(out)
    return fstatSync(out).size
  } finally {
    closeSync(out)
  }
}

function endsItsLine(out: number): boolean {
  const { size } = fstatSync(out)
  const last = Buffer.alloc(1)
  return size === 0 || (readSync(out, last, 0, 1, size - 1) === 1 && last.toString() === '\n')
}

function bytesFrom(file: string, from: number): Buffer {
  const out = openSync(file, 'r')
  try {
    return restOf(out, from)
  } finally {
    closeSync(out)
  }
}

function restOf(out: number, from: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, fstatSync(out).size - from))
  return bytes.subarray(0, readSync(out, bytes, 0, bytes.length, from))
}

function newId(now: Date, runs: ReadonlyMap<string, Run>): string {
  const stem = now.toISOString().slice(0, 19).replace(/[-:]/g, '')
  let id = `${stem}-${process.pid.toString(36)}`
  for (let n = 2; runs.has(id); n++) id = `${stem}-${process.pid.toString(36)}-${n}`
  return id
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it is not permitted',
  EPERM: 'it is not permitted',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file stands where a folder should be',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
}

/** Why a file could not be read or written, in words. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return REASONS[code] ?? code
}
