/**
 * The plays on this machine: one file of lines, only ever added to. Each line
 * is a checksum and a record; a line that does not agree with its checksum is
 * set aside and the rest kept. A decision is on the disk before it is shown.
 */
import { closeSync, existsSync, fdatasyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
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
  | { readonly run: string; readonly at: string; readonly begin: { readonly chair: PersonId; readonly seed: number; readonly edition: string; readonly committed: boolean; readonly path: readonly number[] } }
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
  /** Keeps a run's new path. */
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
  const { records, damaged } = readRecords(file, problems)
  for (const record of records) take(runs, record)
  if (damaged.length > 0) setAside(file, records, damaged, now(), problems)

  const add = (record: Entry): Result<Run, RunsProblem> => {
    try {
      append(folder, file, lineOf(record))
    } catch (error) {
      take(runs, record)
      return { problem: { type: 'cannot-write', file, reason: reasonOf(error) } }
    }
    take(runs, record)
    return { ok: runs.get(record.run)! }
  }
  return {
    list: () => [...runs.values()].sort((a, b) => (a.played < b.played ? -1 : 1)),
    begin: ({ chair, seed, path }, edition, committed) =>
      add({ run: newId(now(), runs), at: now().toISOString(), begin: { chair, seed, edition, committed, path } }),
    keep: (run, path) => {
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
  runs.set(
    record.run,
    'outcome' in record
      ? { ...run, outcome: record.outcome, played: record.at }
      : { ...run, path: [...run.path.slice(0, record.from), ...record.path], played: record.at },
  )
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')
const lineOf = (record: Entry): string => {
  const text = JSON.stringify(record)
  return `${checksum(text)} ${text}\n`
}

function readRecords(file: string, problems: RunsProblem[]): { records: Entry[]; damaged: string[] } {
  if (!existsSync(file)) return { records: [], damaged: [] }
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    problems.push({ type: 'cannot-read', file, reason: reasonOf(error) })
    return { records: [], damaged: [] }
  }
  const records: Entry[] = []
  const damaged: string[] = []
  const lines = text.split('\n')
  // A line without its end is a keypress that was in flight when the machine stopped.
  const unfinished = lines.pop() ?? ''
  for (const line of lines) {
    const record = recordIn(line)
    if (record) records.push(record)
    else if (line !== '') damaged.push(line)
  }
  if (unfinished !== '') damaged.push(unfinished)
  return { records, damaged }
}

function recordIn(line: string): Entry | undefined {
  const text = line.slice(9)
  if (line[8] !== ' ' || line.slice(0, 8) !== checksum(text)) return undefined
  const record: unknown = JSON.parse(text)
  return isRecord(record) ? record : undefined
}

/** The checksum says that we wrote it; this, that it is of a kind we know. */
function isRecord(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('run' in value) || !('at' in value)) return false
  if ('begin' in value) return PEOPLE.includes((value.begin as { chair: PersonId }).chair)
  return 'outcome' in value || 'path' in value
}

/** Keeps a damaged file under another name, and writes what was readable to a new one: written, synced, renamed. */
function setAside(file: string, records: readonly Entry[], damaged: readonly string[], now: Date, problems: RunsProblem[]): void {
  const aside = `${file}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`
  try {
    writeFileSync(aside, readFileSync(file))
    const fresh = `${file}.new`
    const out = openSync(fresh, 'w')
    writeSync(out, records.map(lineOf).join(''))
    fdatasyncSync(out)
    closeSync(out)
    renameSync(fresh, file)
    problems.push({ type: 'damaged', lines: damaged.length, aside })
  } catch (error) {
    problems.push({ type: 'cannot-write', file, reason: reasonOf(error) })
  }
}

/** One whole line, at the end, on the disk when this returns. */
function append(folder: string, file: string, line: string): void {
  mkdirSync(folder, { recursive: true })
  const out = openSync(file, 'a')
  try {
    writeSync(out, line)
    fdatasyncSync(out)
  } finally {
    closeSync(out)
  }
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

const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

