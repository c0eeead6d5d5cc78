/** Where classes are kept, as `--store` names it. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readCode } from '../classroom/codes.ts'
import { isPostgres, NoStore, openStore, storeFile } from '../classroom/store/openStore.ts'
import { NoSqlite } from '../classroom/store/sqlite.ts'
import { type ClassRow, type ClassStore, storeReason } from '../classroom/store/store.ts'
import { quoted, quotedFile } from '../text/quoted.ts'
import type { Call } from './commands.ts'
import { ourFolder } from './kept.ts'
import { UserError } from './userError.ts'

/** The file of classes in the folder where plays are kept too. */
const FILE = 'classes.db'

const addressIn = ({ options: { store } }: Call): string =>
  typeof store === 'string' ? store : `file:${join(ourFolder(), FILE)}`

/** The store to look for a class in. Where none was ever kept it is empty, and none is made. */
export async function keptStore(call: Call): Promise<ClassStore> {
  const file = storeFile(addressIn(call))
  return file !== undefined && isAbsent(file) ? openStore('memory') : storeOption(call)
}

function isAbsent(file: string): boolean {
  try {
    statSync(file)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

export async function storeOption(call: Call): Promise<ClassStore> {
  const address = addressIn(call)
  try {
    return await openStore(address)
  } catch (error) {
    if (error instanceof NoStore)
      throw new UserError(
        `--store takes memory, postgres://… or file:PATH; ${quoted(address)} is none of them.`,
      )
    if (error instanceof NoSqlite) throw new UserError(error.message, 1)
    // An address may hold a password.
    const place = isPostgres(address)
      ? 'The PostgreSQL of --store'
      : quotedFile(address.replace(/^file:/, ''))
    throw new UserError(`${place} cannot be used to keep classes (${storeReason(error)}).`, 1)
  }
}

/** The class that the first word of a call names by its code. */
export async function classArgument(store: ClassStore, { rest }: Call): Promise<ClassRow> {
  const [typed, ...more] = rest
  if (typed === undefined) throw new UserError('Which class? Give its code; majority class list shows them.')
  if (more.length > 0) throw new UserError(`One class at a time; ${quoted(more.join(' '))} is too much.`)
  const row = await store.byCode(readCode(typed))
  if (!row)
    throw new UserError(`There is no class ${quoted(typed)}. majority class list shows those that there are.`)
  return row
}
