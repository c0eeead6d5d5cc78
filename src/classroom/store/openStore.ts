/** The store that an address names. Each engine is loaded only when it is asked for. */
import type { ClassStore } from './store.ts'

export const isPostgres = (address: string): boolean => /^postgres(ql)?:\/\//.test(address)

/** What was named is no store; it may be a slip of the pen, so no file is made of it. */
export class NoStore extends Error {}

/** The file that an address names, if it names one. */
export const storeFile = (address: string): string | undefined =>
  !isPostgres(address) && (address.startsWith('file:') || /^[^:]*[/\\.]/.test(address))
    ? address.replace(/^file:/, '')
    : undefined

/** `postgres://…`, `file:PATH`, a path with a stop or a slash in it, or `memory`. */
export async function openStore(address: string): Promise<ClassStore> {
  if (isPostgres(address)) return (await import('./postgres.ts')).postgresStore(address)
  if (address === 'memory') return (await import('./memory.ts')).memoryStore()
  const file = storeFile(address)
  if (file === undefined) throw new NoStore()
  return (await import('./sqlite.ts')).sqliteStore(file)
}
