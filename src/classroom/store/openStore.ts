/** The store that an address names. Each engine is loaded only when it is asked for. */
import type { ClassStore } from './store.ts'

export const isPostgres = (address: string): boolean => /^postgres(ql)?:\/\//.test(address)

/** `postgres://…`, `file:PATH`, a path, or `memory`. */
export async function openStore(address: string): Promise<ClassStore> {
  if (isPostgres(address)) return (await import('./postgres.ts')).postgresStore(address)
  if (address === 'memory') return (await import('./memory.ts')).memoryStore()
  return (await import('./sqlite.ts')).sqliteStore(address.replace(/^file:/, ''))
}
