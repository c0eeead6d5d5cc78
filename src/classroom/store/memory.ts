/** Classes kept nowhere, for tests and for trying things out. */
import type { Entry } from '../events.ts'
import type { ClassRow, ClassStore } from './store.ts'

export function memoryStore(): ClassStore {
  const rows = new Map<string, ClassRow>()
  const logs = new Map<string, Entry[]>()
  return {
    place: 'memory',
    lasts: false,
    async create(row, opening) {
      if ([...rows.values()].some(({ code }) => code === row.code)) return false
      rows.set(row.sid, row)
      logs.set(row.sid, [opening])
      return true
    },
    async append(additions) {
      const fenced = additions.filter(({ sid, entries }) => {
        const log = logs.get(sid)
        return entries.length > 0 && log?.at(-1)?.seq !== entries[0]!.seq - 1
      })
      for (const addition of additions)
        if (!fenced.includes(addition)) logs.get(addition.sid)?.push(...addition.entries)
      return new Set(fenced.map(({ sid }) => sid))
    },
    read: async (sid, from) => (logs.get(sid) ?? []).filter(({ seq }) => seq >= from),
    list: async () => [...rows.values()].sort((one, other) => one.created - other.created),
    byCode: async code => [...rows.values()].find(row => row.code === code),
    async purge(sid) {
      rows.delete(sid)
      logs.delete(sid)
    },
    watch() {},
    async announce() {},
    async close() {},
  }
}
