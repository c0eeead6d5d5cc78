/**
 * The plays on this machine: one file of lines, only ever added to. Each line
 * is a checksum and a record; a line that does not agree with its checksum is
 * set aside and the rest kept, lines of later versions too. A decision is on
 * the disk before it is shown. Several programs may add to one file.
 */
import { randomInt } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { OUTCOMES, type Outcome, PEOPLE, type PersonId } from '../engine/index.ts'
import { keepDigest, readDigest } from './digest.ts'
import { isFields } from './fields.ts'
import { makeFolder } from './makeFolder.ts'
import { reasonOf } from './reason.ts'
import { expectRegularFile } from './regularFile.ts'
import type { Result } from './result.ts'
import { isSameSince, readSince, type Since } from './since.ts'
import type { Playthrough } from './turn.ts'

/** Steps of a play, and what they are called. */
type Walked = Pick<Run, 'path' | 'took'>

export interface Run extends Playthrough {
  readonly id: string
  /** Each step in words, as `stepWord` says it; absent if a version that knew none played it. */
  readonly took?: readonly string[]
  /** Where it went before something was taken back. */
  readonly left?: readonly Walked[]
  readonly name?: string
  readonly note?: string
  /** The fingerprint of the edition it was begun with. */
  readonly edition: string
  /** No going back was chosen at the start. */
  readonly committed: boolean
  /** ISO 8601, when it was begun and last played. */
  readonly began: string
  readonly played: string
  readonly outcome?: Outcome
}

type Entry = { readonly run: string; readonly at: string } & (
  | {
      readonly begin: {
        readonly chair: PersonId
        readonly seed: number
        readonly edition: string
        readonly committed: boolean
        readonly path: readonly number[]
        readonly took?: readonly string[]
        readonly since?: Since
      }
    }
  /** The path from that length on: a step adds to it, going back cuts it. */
  | { readonly from: number; readonly path: readonly number[]; readonly took?: readonly string[] }
  | { readonly outcome: Outcome }
  /** Nothing takes a name or a note away. */
  | { readonly name: string }
  | { readonly note: string }
  | { readonly deleted: true }
)

export type RunsProblem =
  | { readonly type: 'damaged'; readonly lines: number; readonly aside: string }
  | { readonly type: 'cannot-write'; readonly file: string; readonly reason: string }
  | { readonly type: 'cannot-read'; readonly file: string; readonly reason: string }

/** A line of a file of plays that was not taken in. */
export interface SkippedLine {
  /** Counted from 1. */
  readonly line: number
  readonly why: 'damaged' | 'cut-short' | 'unknown-kind' | 'no-beginning'
}

export interface Imported {
  readonly added: number
  /** Known, and played further there than here. */
  readonly longer: number
  readonly known: number
  /** Known, and gone another way there: kept beside ours. */
  readonly parted: number
  readonly skipped: readonly SkippedLine[]
}

export interface Runs {
  /** Every play, the latest last. */
  readonly list: () => readonly Run[]
  readonly begin: (
    play: Playthrough & Pick<Run, 'took'>,
    edition: string,
    committed: boolean,
  ) => Result<Run, RunsProblem>
  /** Keeps a run's new path; as a run of its own if another program has played that run meanwhile. */
  readonly keep: (run: Run, path: readonly number[], took?: readonly string[]) => Result<Run, RunsProblem>
  readonly finish: (run: Run, outcome: Outcome) => Result<Run, RunsProblem>
  readonly name: (run: Run, name: string) => Result<Run, RunsProblem>
  readonly note: (run: Run, note: string) => Result<Run, RunsProblem>
  /** It is listed no more; its lines stay in the file. */
  readonly delete: (run: Run) => Result<undefined, RunsProblem>
  /** Takes in the plays of another such file. */
  readonly takeIn: (text: string) => Result<Imported, RunsProblem>
  /** What was found wrong on opening. */
  readonly problems: readonly RunsProblem[]
}

const FILE = 'plays.jsonl'

/** Reading fewer bytes than this again is cheaper than keeping a digest of them. */
const WORTH_A_DIGEST = 1 << 20

export function openRuns(folder: string, now: () => Date = () => new Date()): Runs {
  const file = join(folder, FILE)
  const problems: RunsProblem[] = []
  const runs = new Map<string, Draft>()
  /** Which file was read, and how far. */
  let read: Extent = { file: '', size: 0 }

  const list = (): Run[] => Array.from(runs.values(), copyOf).sort((a, b) => (a.played < b.played ? -1 : 1))
  const open = (): void => {
    runs.clear()
    const found = wholeFile(file, problems)
    if (!found) return
    const { bytes } = found
    const digest = readDigest(folder, bytes)
    for (const run of digest?.runs ?? []) runs.set(run.id, draftOf(run))
    const from = digest?.bytes ?? 0
    let damaged = 0
    for (const { whole } of eachLine(bytes.subarray(from).toString('utf8'))) {
      if (whole?.record) take(runs, whole.record)
      if (!whole) damaged++
    }
    read = { file: found.file, size: bytes.length }
    if (damaged > 0) read = setAside(file, bytes, read, now(), problems) ?? read
    else if (bytes.length - from > WORTH_A_DIGEST) keepDigest(folder, bytes, list())
  }

  /** Takes in what other programs have added since. */
  const catchUp = (): void => {
    const now = extentOf(file)
    // A file that was mended is another file.
    if (now.file !== read.file || now.size < read.size) {
      open()
      return
    }
    if (now.size === read.size) return
    const bytes = bytesFrom(file, read.size)
    for (const { whole } of eachLine(bytes.toString('utf8'))) if (whole?.record) take(runs, whole.record)
    read = { ...read, size: read.size + bytes.length }
  }
  const add = (...records: readonly Entry[]): RunsProblem | undefined => {
    try {
      const lines = records.map(lineOf).join('')
      const written = append(folder, file, lines)
      const onlyOurs = written.size === read.size + Buffer.byteLength(lines)
      if (read.size === 0 || (onlyOurs && written.file === read.file)) read = written
    } catch (error) {
      return { type: 'cannot-write', file, reason: reasonOf(error) }
    }
    for (const record of records) take(runs, record)
    return undefined
  }
  const added = (record: Entry): Result<Run, RunsProblem> => {
    const problem = add(record)
    return problem ? { problem } : { ok: copyOf(runs.get(record.run)!) }
  }
  const begin: Runs['begin'] = ({ chair, seed, path, took, since }, edition, committed) =>
    added({
      run: newId(now(), runs),
      at: now().toISOString(),
      begin: { chair, seed, edition, committed, path, ...(took && { took }), ...(since && { since }) },
    })
  /** Two programs that go on with one play would mix their steps: whoever comes second plays one of his own. */
  const isOurs = (run: Run): boolean => {
    catchUp()
    const known = runs.get(run.id)
    return known !== undefined && isSame(known.path, run.path)
  }
  /** Says something of a run that must be there. */
  const say = (run: Run, what: { readonly name: string } | { readonly note: string }) => {
    catchUp()
    return runs.has(run.id)
      ? added({ run: run.id, at: now().toISOString(), ...what })
      : { problem: { type: 'cannot-write', file, reason: 'that play has been deleted' } as const }
  }

  open()
  return {
    list,
    begin,
    keep: (run, path, took) => {
      if (!isOurs(run)) return begin({ ...run, path, took }, run.edition, run.committed)
      return added(walked(run.id, now().toISOString(), run.path, { path, ...(took && { took }) }))
    },
    finish: (run, outcome) => {
      const ours = isOurs(run) ? { ok: run } : begin(run, run.edition, run.committed)
      return 'ok' in ours ? added({ run: ours.ok.id, at: now().toISOString(), outcome }) : ours
    },
    name: (run, name) => say(run, { name }),
    note: (run, note) => say(run, { note }),
    delete: run => {
      const problem = add({ run: run.id, at: now().toISOString(), deleted: true })
      return problem ? { problem } : { ok: undefined }
    },
    takeIn: text => {
      catchUp()
      const { records, result } = merge(runs, text)
      const problem = records.length > 0 ? add(...records) : undefined
      return problem ? { problem } : { ok: result }
    },
    problems,
  }
}

/** Plays as lines of such a file, a few for each. */
export const exported = (runs: readonly Run[]): string => runs.flatMap(recordsOf).map(lineOf).join('')

/** What would make a run as it is. */
function recordsOf({ id, began, played, outcome, name, note, ...begun }: Run): Entry[] {
  const { chair, seed, edition, committed, since, left = [] } = begun
  const ways: readonly Walked[] = [...left, begun]
  const { path, took } = ways[0]!
  return [
    {
      run: id,
      at: began,
      begin: { chair, seed, edition, committed, path, ...(took && { took }), ...(since && { since }) },
    },
    ...ways.slice(1).map((way, at) => walked(id, played, ways[at]!.path, way)),
    ...(played === began ? [] : [walked(id, played, begun.path, begun)]),
    ...(outcome ? [{ run: id, at: played, outcome }] : []),
    ...(name ? [{ run: id, at: played, name }] : []),
    ...(note ? [{ run: id, at: played, note }] : []),
  ]
}

/** From one path to another. */
function walked(run: string, at: string, before: readonly number[], { path, took }: Walked): Entry {
  const from = commonLength(before, path)
  return { run, at, from, path: path.slice(from), ...(took && { took: took.slice(from) }) }
}

/**
 * What to add so that the plays of another file are here too. A play both have
 * is taken as the one that went further; where they went different ways, theirs
 * is kept beside ours under a name made from where it goes, so that a file may
 * be taken in twice.
 */
function merge(
  ours: ReadonlyMap<string, Draft>,
  text: string,
): { readonly records: readonly Entry[]; readonly result: Imported } {
  const theirs = new Map<string, Draft>()
  const skipped: SkippedLine[] = []
  for (const { line, whole, cut } of eachLine(text)) {
    const record = whole?.record
    if (!whole) skipped.push({ line, why: cut ? 'cut-short' : 'damaged' })
    else if (!record) skipped.push({ line, why: 'unknown-kind' })
    else if (!('begin' in record) && !theirs.has(record.run) && !('deleted' in record))
      skipped.push({ line, why: 'no-beginning' })
    else take(theirs, record)
  }
  const count = { added: 0, longer: 0, known: 0, parted: 0 }
  const records: Entry[] = []
  for (const run of theirs.values()) {
    const mine = ours.get(run.id)
    const common = mine ? commonLength(mine.path, run.path) : 0
    const isSamePlay =
      mine?.chair === run.chair &&
      mine.seed === run.seed &&
      mine.edition === run.edition &&
      isSameSince(mine.since, run.since)
    if (!mine) {
      count.added++
      records.push(...recordsOf(run))
    } else if (isSamePlay && common === run.path.length && (mine.outcome ?? run.outcome) === mine.outcome)
      count.known++
    else if (isSamePlay && common === mine.path.length) {
      count.longer++
      records.push(...recordsOf({ ...run, name: run.name ?? mine.name, note: run.note ?? mine.note }))
    } else {
      const id = `${run.id}-${checksum([run.chair, run.seed, ...run.path].join())}`
      if (ours.has(id)) count.known++
      else {
        count.parted++
        records.push(...recordsOf({ ...run, id }))
      }
    }
  }
  return { records, result: { ...count, skipped } }
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

/** A run while records are taken in; whoever asks gets a copy. */
type Draft = { -readonly [key in keyof Run]: Run[key] } & { path: number[]; took?: string[] | undefined }

const draftOf = ({ path, took, ...rest }: Run): Draft => ({
  ...rest,
  path: [...path],
  ...(took && { took: [...took] }),
})

const copyOf = ({ path, took, ...rest }: Draft): Run => ({
  ...rest,
  path: [...path],
  ...(took && { took: [...took] }),
})

/** What a record means for the plays. One that speaks of a play we do not have means nothing. */
function take(runs: Map<string, Draft>, record: Entry): void {
  if ('begin' in record) {
    const { path, took, ...begun } = record.begin
    const at = { began: record.at, played: record.at }
    runs.set(record.run, {
      id: record.run,
      ...begun,
      path: [...path],
      ...(took && { took: [...took] }),
      ...at,
    })
    return
  }
  const run = runs.get(record.run)
  if (!run) return
  if ('deleted' in record) runs.delete(record.run)
  else if ('name' in record) run.name = record.name || undefined
  else if ('note' in record) run.note = record.note || undefined
  else {
    run.played = record.at
    // Whoever goes back from the end has not ended.
    run.outcome = 'outcome' in record ? record.outcome : undefined
    if ('from' in record) walk(run, record)
  }
}

/** Of a play taken back more often, these many of the latest. */
const MOST_LEFT = 60

function walk(run: Draft, { from, path, took }: Extract<Entry, { readonly from: number }>): void {
  if (from < run.path.length) leave(run)
  run.path.length = Math.min(run.path.length, from)
  run.path.push(...path)
  if (run.took === undefined) return
  run.took.length = Math.min(run.took.length, from)
  run.took.push(...(took ?? []))
  if (run.took.length !== run.path.length) run.took = undefined
}

/** Of two ways that are one, the longer is kept. */
function leave(run: Draft): void {
  const { path, took, left = [] } = run
  const isBeginning = (of: readonly number[], whole: readonly number[]) =>
    commonLength(of, whole) === of.length
  if (left.some(way => isBeginning(path, way.path))) return
  const others = left.filter(way => !isBeginning(way.path, path))
  run.left = [...others, { path: [...path], ...(took && { took: [...took] }) }].slice(-MOST_LEFT)
}

export const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')

/** What a terminal obeys or does not show stands in the file as numbers, so that the file can be read there. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

const lineOf = (record: Entry): string => {
  const text = JSON.stringify(record).replace(
    UNSEEN,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${checksum(text)} ${text}\n`
}

/** A line as it stands in the file; without a record if a later version wrote it. */
interface Whole {
  readonly text: string
  readonly record: Entry | undefined
}

/** A file by its number on the disk, and its length in bytes. */
interface Extent {
  readonly file: string
  readonly size: number
}

/** Which file that is: a number can be given again to a later one. */
const identityOf = ({ ino, birthtimeMs }: Stats): string => `${ino} ${birthtimeMs}`

function extentOf(file: string): Extent {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? { file: identityOf(stat), size: stat.size } : { file: '', size: 0 }
}

/** What is in a file, and which file that is, when nobody mends it. */
function wholeFile(file: string, problems: RunsProblem[]): { bytes: Buffer; file: string } | undefined {
  untilMended(file)
  if (!existsSync(file)) return undefined
  try {
    // A pipe is waited for by whoever opens it.
    expectRegularFile(file)
    const out = openSync(file, 'r')
    try {
      return { bytes: readFileSync(out), file: identityOf(fstatSync(out)) }
    } finally {
      closeSync(out)
    }
  } catch (error) {
    problems.push({ type: 'cannot-read', file, reason: reasonOf(error) })
    return undefined
  }
}

interface EachLine {
  /** Counted from 1. */
  readonly line: number
  readonly whole: Whole | undefined
  /** Without a line end: a decision that was in flight when the machine stopped. */
  readonly cut: boolean
}

/** One at a time: a file of years is long. */
function* eachLine(text: string): Generator<EachLine> {
  for (let from = 0, line = 1; from < text.length; line++) {
    const end = text.indexOf('\n', from)
    const cut = end < 0
    const words = text.slice(from, cut ? undefined : end)
    if (words !== '') yield { line, whole: cut ? undefined : wholeIn(words), cut }
    from += words.length + 1
  }
}

function wholeIn(line: string): Whole | undefined {
  const text = line.slice(9)
  if (line[8] !== ' ' || Number.parseInt(line.slice(0, 8), 16) !== crc32(text)) return undefined
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
  if (!isFields(value) || typeof value.run !== 'string' || typeof value.at !== 'string') return false
  if (isFields(value.begin)) {
    const { chair, seed, edition, committed, path, took, since } = value.begin
    return (
      PEOPLE.some(person => person === chair) &&
      isCount(seed) &&
      typeof edition === 'string' &&
      typeof committed === 'boolean' &&
      isPath(path) &&
      isWords(took) &&
      (since === undefined || readSince(since) !== undefined)
    )
  }
  return (
    OUTCOMES.some(outcome => outcome === value.outcome) ||
    typeof value.name === 'string' ||
    typeof value.note === 'string' ||
    value.deleted === true ||
    (isCount(value.from) && isPath(value.path) && isWords(value.took))
  )
}

export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
export const isPath = (value: unknown): boolean => Array.isArray(value) && value.every(isCount)
const isWords = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(word => typeof word === 'string'))

/** A program that mends takes no longer than this, milliseconds. */
const MENDING = 3_000
/** Between two looks whether it has done. */
const A_LOOK = 5

/** While this file is there, one program mends and the others wait: what they added would stand before what they added earlier. */
const mendingOf = (file: string): string => `${file}.mending`

/** Whether a program is mending; one that was killed at it is not. */
function isMended(file: string): boolean {
  try {
    const begun = statSync(mendingOf(file), { throwIfNoEntry: false })
    return begun !== undefined && Date.now() - begun.mtimeMs < MENDING
  } catch {
    // Nothing can be there, and whoever reads or writes will be told why.
    return false
  }
}

function untilMended(file: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  while (isMended(file)) Atomics.wait(clock, 0, 0, A_LOOK)
}

/** Makes a program the one that mends; not if another is at it. */
function takesMending(file: string): boolean {
  try {
    const begun = statSync(mendingOf(file), { throwIfNoEntry: false })
    if (begun && Date.now() - begun.mtimeMs < MENDING) return false
    // Somebody was killed at it.
    if (begun) rmSync(mendingOf(file))
    closeSync(openSync(mendingOf(file), 'wx'))
    return true
  } catch {
    // Another was faster; or nothing can be written here, which whoever keeps a play will be told.
    return false
  }
}

/**
 * Keeps a damaged file under another name, and writes what was readable to a
 * new one: written, synced, renamed. Gives how far the new file was read,
 * unless another program mends it or has mended it.
 */
function setAside(
  file: string,
  bytes: Buffer,
  read: Extent,
  now: Date,
  problems: RunsProblem[],
): Extent | undefined {
  if (!takesMending(file)) return undefined
  const lines = [...eachLine(bytes.toString('utf8'))]
  const readable = Buffer.from(lines.flatMap(({ whole }) => (whole ? [`${whole.text}\n`] : [])).join(''))
  const aside = `${file}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`
  const fresh = `${file}.new`
  const open: number[] = []
  try {
    const old = openSync(file, 'r')
    open.push(old)
    if (identityOf(fstatSync(old)) !== read.file) return undefined
    const out = openSync(fresh, 'w')
    open.push(out)
    writeFileSync(aside, bytes)
    writeSync(out, readable)
    // What other programs have added since the file was read, most of it before anybody sees the new one.
    const since = restOf(old, bytes.length)
    writeSync(out, since)
    fdatasyncSync(out)
    renameSync(fresh, file)
    writeSync(out, restOf(old, bytes.length + since.length))
    fdatasyncSync(out)
    problems.push({ type: 'damaged', lines: lines.filter(({ whole }) => !whole).length, aside })
    return { file: identityOf(fstatSync(out)), size: readable.length }
  } catch (error) {
    problems.push({ type: 'cannot-write', file, reason: reasonOf(error) })
    return undefined
  } finally {
    for (const each of open) closeSync(each)
    rmSync(mendingOf(file), { force: true })
  }
}

/** Whole lines, at the end, on the disk when this returns. Gives the file as it is then. */
export function append(folder: string, file: string, lines: string): Extent {
  makeFolder(folder)
  for (;;) {
    untilMended(file)
    expectRegularFile(file)
    const out = openSync(file, 'a+')
    try {
      // After a line that a full disk cut short, ours begins on a line of its own.
      const bytes = Buffer.from(endsItsLine(out) ? lines : `\n${lines}`)
      if (writeSync(out, bytes) < bytes.length)
        throw Object.assign(new Error('cut short'), { code: 'ENOSPC' })
      fdatasyncSync(out)
      const stat = fstatSync(out)
      // Another program that mended the file meanwhile may have missed it; to say a thing twice does no harm.
      if (identityOf(stat) === extentOf(file).file) return { file: identityOf(stat), size: stat.size }
    } finally {
      closeSync(out)
    }
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

/** When it was begun, and five letters by chance: plays of other machines come here too. */
function newId(now: Date, runs: ReadonlyMap<string, Draft>): string {
  const stem = now.toISOString().slice(0, 19).replace(/[-:]/g, '')
  for (;;) {
    const id = `${stem}-${randomInt(36 ** 5)
      .toString(36)
      .padStart(5, '0')}`
    if (!runs.has(id)) return id
  }
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && commonLength(a, b) === a.length

export function commonLength(a: readonly number[], b: readonly number[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
