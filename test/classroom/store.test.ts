/** Classes are kept alike wherever they are kept, and nothing that is kept can say who sat there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import { type SqliteEngine, sqliteStore } from '../../src/classroom/store/sqlite.ts'
import { type ClassStore, TABLES } from '../../src/classroom/store/store.ts'
import { freshFolder } from '../support/program.ts'
import { keepsTheContract, tellsTheOthers } from './storeContract.ts'

const opened: ClassStore[] = []
afterAll(async () => {
  for (const store of opened) await store.close()
})
const kept = async (store: ClassStore | Promise<ClassStore>): Promise<ClassStore> => {
  opened.push(await store)
  return store
}

describe('memory', () => {
  const store = memoryStore()
  keepsTheContract(async () => store)
})

const ENGINES: readonly SqliteEngine[] = process.getBuiltinModule('node:sqlite' as 'node:fs')
  ? ['libsql', 'node:sqlite']
  : ['libsql']
describe.each(ENGINES)('a file, by %s', engine => {
  const file = join(freshFolder(), 'classes.db')
  const open = (): Promise<ClassStore> => kept(sqliteStore(file, engine))
  keepsTheContract(open)
  tellsTheOthers(open)

  test('what is purged is nowhere in the file any more', async () => {
    const store = await open()
    const words = 'Comrade, this must never be read'
    const bytes = (): string => ['', '-wal'].map(end => readFileSync(`${file}${end}`, 'latin1')).join('')
    const sid = 'to-be-purged'
    await store.create(
      {
        sid,
        code: 'PURGED',
        created: 1,
        purgeAfter: 2,
        plan: 'block',
        edition: 'small',
        teacherHash: '',
        recoveryHash: '',
      },
      { seq: 1, at: 1, event: { type: 'filed', by: 'correspondent', text: words } },
    )
    expect(bytes()).toContain(words)
    await store.purge(sid)
    expect(bytes()).not.toContain(words)
  })
})

test('no column can hold a name or an address: they are ids, moments, digests, words of ours and what happened', () => {
  const columns = TABLES.flatMap(table =>
    [...table.matchAll(/^\s+([a-z_]+) (?:TEXT|BIGINT)|, ([a-z_]+) (?:TEXT|BIGINT)/gm)].map(
      ([, first, next]) => first ?? next,
    ),
  )
  expect(columns).toEqual([
    'sid',
    'code',
    'created',
    'purge_after',
    'plan',
    'edition',
    'teacher_hash',
    'recovery_hash',
    'sid',
    'seq',
    'at',
    'id',
    'type',
    'data',
  ])
})
