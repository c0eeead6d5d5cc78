/**
 * Where classes are kept: a row for each and its entries in order. What
 * `append` has promised is on the disk. No field here or in an entry can hold
 * a name, an address or anything else that says who sat there.
 */
import { reasonOf } from '../../play/reason.ts'
import type { Entry } from '../events.ts'
import type { Plan, RoleId } from '../lesson.ts'

export interface ClassRow {
  readonly sid: string
  readonly code: string
  readonly created: number
  /** When it is deleted unasked, as `Date.now()`. */
  readonly purgeAfter: number
  readonly plan: Plan['id']
  /** Fingerprint of the edition it was begun with. */
  readonly edition: string
  /** SHA-256 of the secret in the teacher's link, and of the recovery code. */
  readonly teacherHash: string
  readonly recoveryHash: string
}

/** Entries of one class that go on from those already there. */
export interface Addition {
  readonly sid: string
  readonly entries: readonly Entry[]
}

/** What is heard of other servers on the same store. */
export interface Others {
  /** One may have added to a class, or to any if none is named. */
  readonly added: (sid: string | undefined) => void
  /** Whose devices are on the line there. */
  readonly announced: (sid: string, server: string, online: readonly RoleId[]) => void
}

export interface ClassStore {
  /** Where it is, for a person to read. */
  readonly place: string
  /** Whether what is in it outlives the program. */
  readonly lasts: boolean
  /** A new class with its first entry; false if the code is taken. */
  readonly create: (row: ClassRow, opening: Entry) => Promise<boolean>
  /**
   * Adds to any number of classes at once, durably. A class where the entries
   * do not go on from the last one, since somebody else has added to it or has
   * deleted it, is left alone and named in the answer.
   */
  readonly append: (additions: readonly Addition[]) => Promise<ReadonlySet<string>>
  /** Entries from that number on, in order. */
  readonly read: (sid: string, from: number) => Promise<readonly Entry[]>
  readonly list: () => Promise<readonly ClassRow[]>
  readonly byCode: (code: string) => Promise<ClassRow | undefined>
  /** Deletes a class and every trace of what was said in it. */
  readonly purge: (sid: string) => Promise<void>
  readonly watch: (others: Others) => void
  /** Tells other servers whose devices are on the line here; kept nowhere. */
  readonly announce: (sid: string, online: readonly RoleId[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** The same in SQLite and in PostgreSQL. */
export const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS class (
    sid TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, created BIGINT NOT NULL, purge_after BIGINT NOT NULL,
    plan TEXT NOT NULL, edition TEXT NOT NULL, teacher_hash TEXT NOT NULL, recovery_hash TEXT NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS entry (
    sid TEXT NOT NULL REFERENCES class (sid) ON DELETE CASCADE, seq BIGINT NOT NULL, at BIGINT NOT NULL, id TEXT, type TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (sid, seq)
  )`,
]

/** An entry as a row has it. */
export const columnsOf = (
  sid: string,
  { seq, at, id, event }: Entry,
): readonly [string, number, number, string | null, string, string] => [
  sid,
  seq,
  at,
  id ?? null,
  event.type,
  JSON.stringify(event),
]

/** Columns of `bigint` come as strings from PostgreSQL. */
export const entryOf = (row: Readonly<Record<string, unknown>>): Entry => ({
  seq: Number(row.seq),
  at: Number(row.at),
  ...(typeof row.id === 'string' && { id: row.id }),
  event: JSON.parse(String(row.data)),
})

export const classOf = (row: Readonly<Record<string, unknown>>): ClassRow => ({
  sid: String(row.sid),
  code: String(row.code),
  created: Number(row.created),
  purgeAfter: Number(row.purge_after),
  plan: String(row.plan) as Plan['id'],
  edition: String(row.edition),
  teacherHash: String(row.teacher_hash),
  recoveryHash: String(row.recovery_hash),
})

export const classColumns = (row: ClassRow): readonly (string | number)[] => [
  row.sid,
  row.code,
  row.created,
  row.purgeAfter,
  row.plan,
  row.edition,
  row.teacherHash,
  row.recoveryHash,
]

/** Why a store does not work, in a clause: engines say it in words of their own. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/SQLITE_FULL|disk is full|disk full|No space left|ENOSPC/i, 'the disk is full'],
  [/SQLITE_READONLY|readonly|read-only/i, 'it can only be read'],
  [/SQLITE_BUSY|is locked/i, 'another program is using it'],
  [/SQLITE_NOTADB|not a database/i, 'the file is something else'],
  [/SQLITE_CANTOPEN|unable to open|SQLITE_IOERR|disk I\/O error/i, 'the disk does not answer as it should'],
  [/password authentication|no pg_hba|28P01|28000/i, 'it does not know this account'],
  [
    /ECONN|EHOSTUNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|timeout|terminat|shutting down|starting up|Connection/i,
    'the database does not answer',
  ],
]

export function storeReason(error: unknown): string {
  const words =
    error instanceof Error
      ? `${'code' in error ? error.code : ''} ${error.message} ${error.cause ?? ''}`
      : String(error)
  return REASONS.find(([pattern]) => pattern.test(words))?.[1] ?? reasonOf(error)
}
