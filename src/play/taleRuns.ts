/**
 * The plays of one tale on this machine: a file of their own for every edition
 * of every tale, only ever added to, a checksum before each line. A play gone
 * on with is a new one that takes the place of the old, so two programs never
 * write on one.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFields } from './fields.ts'
import { reasonOf } from './reason.ts'
import { readRegularFile } from './regularFile.ts'
import type { Result } from './result.ts'
import { append, checksum, commonLength, isCount, isPath, type RunsProblem } from './runs.ts'
import type { TalePlay } from './taleCode.ts'

/** Whose plays they are. */
export interface OfTale {
  readonly fingerprint: string
  readonly title: string
  /** Where its text stands, by which plays of an earlier text are known. */
  readonly file?: string
}

export interface TaleRun extends TalePlay {
  readonly id: string
  readonly file?: string
  readonly committed: boolean
  /** ISO 8601. */
  readonly began: string
  readonly played: string
  /** Whether it has come to an end. */
  readonly ended: boolean
}

type Entry = { readonly run: string; readonly at: string } & (
  | {
      readonly begin: {
        readonly tale: string
        readonly file?: string
        readonly seed: number
        readonly committed: boolean
        readonly path: readonly number[]
        /** The play that this one goes on with. */
        readonly on?: string
      }
    }
  | { readonly from: number; readonly path: readonly number[]; readonly ended: boolean }
)

export interface TaleRuns {
  /** Every play, the latest last. */
  readonly list: () => readonly TaleRun[]
  /** The last play left off in an earlier text of this tale, and the file it is kept in. */
  readonly earlier: () => (TaleRun & { readonly keptIn: string }) | undefined
  readonly begin: (play: TalePlay, committed: boolean, on?: TaleRun) => Result<TaleRun, RunsProblem>
  readonly keep: (run: TaleRun, path: readonly number[], ended: boolean) => Result<TaleRun, RunsProblem>
  readonly problems: readonly RunsProblem[]
}

export function openTaleRuns(
  folder: string,
  { fingerprint, title, file: textIn }: OfTale,
  now: () => Date = () => new Date(),
): TaleRuns {
  const home = join(folder, 'tales')
  const file = join(home, `${fingerprint}.jsonl`)
  const problems: RunsProblem[] = []
  const runs = runsIn(file, problems)
  const add = (record: Entry): Result<TaleRun, RunsProblem> => {
    take(runs, record)
    const text = JSON.stringify(record)
    try {
      append(home, file, `${checksum(text)} ${text}\n`)
    } catch (error) {
      return { problem: { type: 'cannot-write', file, reason: reasonOf(error) } }
    }
    return { ok: runs.get(record.run)! }
  }
  return {
    list: () => latestLast([...runs.values()]),
    earlier() {
      if (textIn === undefined || !existsSync(home)) return undefined
      const files = readdirSync(home).map(name => join(home, name))
      return latestLast(
        files
          .filter(each => each !== file)
          .flatMap(keptIn => [...runsIn(keptIn, []).values()].map(run => ({ ...run, keptIn }))),
      ).findLast(run => run.file === textIn && isLeftOff(run))
    },
    begin: ({ seed, path }, committed, on) =>
      add({
        run: idOf(now()),
        at: now().toISOString(),
        begin: {
          tale: title,
          ...(textIn !== undefined && { file: textIn }),
          seed,
          committed,
          path,
          ...(on && { on: on.id }),
        },
      }),
    keep: (run, path, ended) => {
      const from = commonLength(run.path, path)
      return add({ run: run.id, at: now().toISOString(), from, path: path.slice(from), ended })
    },
    problems,
  }
}

export const isLeftOff = ({ ended, path }: TaleRun): boolean => !ended && path.length > 0

const latestLast = <Run extends TaleRun>(runs: readonly Run[]): Run[] =>
  runs.toSorted((a, b) => (a.played < b.played ? -1 : 1))

function runsIn(file: string, problems: RunsProblem[]): Map<string, TaleRun> {
  const runs = new Map<string, TaleRun>()
  for (const record of recordsIn(file, problems)) take(runs, record)
  return runs
}

function take(runs: Map<string, TaleRun>, record: Entry): void {
  const { run: id, at } = record
  if ('begin' in record) {
    const { seed, committed, path, on, file } = record.begin
    const before = on === undefined ? undefined : runs.get(on)
    if (on !== undefined) runs.delete(on)
    runs.set(id, {
      id,
      ...(file !== undefined && { file }),
      seed,
      committed,
      path,
      began: before?.began ?? at,
      played: at,
      ended: false,
    })
    return
  }
  const run = runs.get(id)
  if (!run) return
  runs.set(id, {
    ...run,
    path: [...run.path.slice(0, record.from), ...record.path],
    played: at,
    ended: record.ended,
  })
}

function recordsIn(file: string, problems: RunsProblem[]): Entry[] {
  if (!existsSync(file)) return []
  try {
    return readRegularFile(file)
      .toString('utf8')
      .split('\n')
      .flatMap(line => recordIn(line) ?? [])
  } catch (error) {
    problems.push({ type: 'cannot-read', file, reason: reasonOf(error) })
    return []
  }
}

/** What does not agree with its checksum is passed over, and stays where it is. */
function recordIn(line: string): Entry | undefined {
  const text = line.slice(9)
  if (line[8] !== ' ' || line.slice(0, 8) !== checksum(text)) return undefined
  try {
    const record: unknown = JSON.parse(text)
    return isRecord(record) ? record : undefined
  } catch {
    // The checksum of something that never was a record.
    return undefined
  }
}

function isRecord(value: unknown): value is Entry {
  if (!isFields(value) || typeof value.run !== 'string' || typeof value.at !== 'string') return false
  if (!isFields(value.begin))
    return isCount(value.from) && isPath(value.path) && typeof value.ended === 'boolean'
  const { seed, committed, path } = value.begin
  return isCount(seed) && typeof committed === 'boolean' && isPath(path)
}

/** Programs that start in one second, on machines that share a folder, still draw different ones. */
const idOf = (now: Date): string =>
  `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}-${randomBytes(4).toString('hex')}`
