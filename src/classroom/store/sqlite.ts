/**
 * Classes in one file of SQLite, through whichever of two engines is there:
 * the `libsql` package, or the one that newer versions of Node carry.
 */
import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { makeFolder } from '../../play/makeFolder.ts'
import type { Entry } from '../events.ts'
import { type ClassStore, classColumns, classOf, columnsOf, entryOf, TABLES } from './store.ts'

/** What both engines have. */
interface Database {
  exec(sql: string): unknown
  prepare(sql: string): {
    run(...values: readonly (string | number | null)[]): unknown
    all(...values: readonly (string | number | null)[]): unknown[]
  }
  close(): unknown
}

export type SqliteEngine = 'libsql' | 'node:sqlite'

type Row = Readonly<Record<string, unknown>>

/** How often another program's writing is looked for, in milliseconds. */
const LOOK = 250

/** A file of classes, made if it is not there. Throws a sentence if no engine is. */
export async function sqliteStore(file: string, engine?: SqliteEngine): Promise<ClassStore> {
  makeFolder(dirname(file))
  const database = await openDatabase(file, engine)
  // Whatever runs on this machine beside us is not to read what was said.
  chmodSync(file, 0o600)
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'foreign_keys = ON',
    'busy_timeout = 4000',
  ])
    database.prepare(`PRAGMA ${pragma}`).all()
  for (const table of TABLES) database.exec(table)
  const addClass = database.prepare('INSERT INTO class VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const addEntry = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)')
  const readEntries = database.prepare(
    'SELECT seq, at, id, data FROM entry WHERE sid = ? AND seq >= ? ORDER BY seq',
  )
  const readLast = database.prepare('SELECT max(seq) AS last FROM entry WHERE sid = ?')
  const readVersion = database.prepare('PRAGMA data_version')
  const version = (): unknown => (readVersion.all()[0] as Row).data_version

  const inTransaction = (work: () => void): void => {
    database.exec('BEGIN IMMEDIATE')
    try {
      work()
      database.exec('COMMIT')
    } catch (error) {
      rollBack(database)
      throw error
    }
  }
  const isNext = (sid: string, { seq }: Entry): boolean => (readLast.all(sid)[0] as Row).last === seq - 1

  let looking: NodeJS.Timeout | undefined
  return {
    place: file,
    lasts: true,
    async create(row, opening) {
      try {
        inTransaction(() => {
          addClass.run(...classColumns(row))
          addEntry.run(...columnsOf(row.sid, opening))
        })
        return true
      } catch (error) {
        if (isTaken(error)) return false
        throw error
      }
    },
    async append(additions) {
      const fenced = new Set<string>()
      inTransaction(() => {
        for (const { sid, entries } of additions) {
          if (!isNext(sid, entries[0]!)) fenced.add(sid)
          else for (const entry of entries) addEntry.run(...columnsOf(sid, entry))
        }
      })
      return fenced
    },
    read: async (sid, from): Promise<readonly Entry[]> => (readEntries.all(sid, from) as Row[]).map(entryOf),
    list: async () => (database.prepare('SELECT * FROM class ORDER BY created').all() as Row[]).map(classOf),
    async byCode(code) {
      const [row] = database.prepare('SELECT * FROM class WHERE code = ?').all(code) as Row[]
      return row && classOf(row)
    },
    async purge(sid) {
      database.prepare('DELETE FROM class WHERE sid = ?').run(sid)
      database.exec('VACUUM')
      database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
    },
    async announce() {},
    watch({ added }) {
      let seen = version()
      looking = setInterval(() => {
        const now = version()
        if (now !== seen) added(undefined)
        seen = now
      }, LOOK)
      looking.unref()
    },
    async close() {
      clearInterval(looking)
      database.close()
    },
  }
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}

/** Both engines say it in words; only one has a code for it. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && /UNIQUE constraint failed/.test(error.message)

export class NoSqlite extends Error {}

type Open = (file: string) => Database

async function openDatabase(file: string, only?: SqliteEngine): Promise<Database> {
  const engines: Readonly<Record<SqliteEngine, () => Promise<Open | undefined>>> = {
    libsql: async () => {
      try {
        const Libsql = await installedLibsql()
        return path => new Libsql(path) as Database
      } catch {
        // It is not there, or not for this kind of machine.
        return undefined
      }
    },
    'node:sqlite': async () => {
      const sqlite = withoutWarning(() =>
        process.getBuiltinModule?.('node:sqlite' as 'node:fs'),
      ) as unknown as { readonly DatabaseSync: new (path: string) => Database } | undefined
      return sqlite && (path => new sqlite.DatabaseSync(path))
    },
  }
  for (const name of Object.keys(engines) as SqliteEngine[]) {
    const open = only === undefined || only === name ? await engines[name]() : undefined
    if (open) return open(file)
  }
  const mend = isExecutable()
    ? 'This copy of the program cannot keep classes in a file: it has an older Node in it. Take a copy made with Node 22.13 or later, or run npm install libsql in its folder.'
    : 'This Node cannot keep classes in a file. Use Node 22.13 or later, or run npm install libsql beside the program.'
  throw new NoSqlite(`${mend} With --store memory a class lasts until the program is stopped.`)
}

/** Whether we run as one file with Node in it. */
const isExecutable = (): boolean =>
  (
    process.getBuiltinModule?.('node:sea' as 'node:fs') as unknown as { isSea(): boolean } | undefined
  )?.isSea() ?? false

/** An executable finds by itself only what it has in it; what is installed stands in its folder. */
const installedLibsql = async (): Promise<typeof import('libsql')> =>
  isExecutable() ? createRequire(process.execPath)('libsql') : (await import('libsql')).default

/** Node warns that its SQLite is young; whoever holds a class has no use for that. */
function withoutWarning<T>(work: () => T): T {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}
