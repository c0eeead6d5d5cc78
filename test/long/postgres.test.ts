/** Classes in a real PostgreSQL. */
import { afterAll, beforeAll, describe } from 'vitest'
import { postgresStore } from '../../src/classroom/store/postgres.ts'
import type { ClassStore } from '../../src/classroom/store/store.ts'
import { keepsTheContract, tellsTheOthers } from '../classroom/storeContract.ts'
import { type Postgres, startPostgres } from '../support/postgres.ts'

let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
const opened: ClassStore[] = []
afterAll(async () => {
  for (const store of opened) await store.close()
  postgres.stop()
})
const open = async (): Promise<ClassStore> => {
  const store = await postgresStore(postgres.url)
  opened.push(store)
  return store
}

describe('PostgreSQL', () => {
  keepsTheContract(open)
  tellsTheOthers(open)
})
