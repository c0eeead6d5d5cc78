/** What every store of classes keeps to. */
import { expect, test } from 'vitest'
import type { Entry, RoomEvent } from '../../src/classroom/events.ts'
import type { ClassRow, ClassStore } from '../../src/classroom/store/store.ts'

let made = 0
/** A class that no other test has. */
function row(): ClassRow {
  made += 1
  return {
    sid: `sid-${process.pid}-${made}`,
    code: `C${process.pid}-${made}`,
    created: 1_000 + made,
    purgeAfter: 5_000_000_000_000,
    plan: 'block',
    edition: 'small',
    teacherHash: 'ab'.repeat(32),
    recoveryHash: 'cd'.repeat(32),
  }
}

const entry = (seq: number, text = 'Comrades!'): Entry => ({
  seq,
  at: 1_700_000_000_000 + seq,
  ...(seq > 1 && { id: `molotov x-${seq}` }),
  event: { type: 'filed', by: 'correspondent', text } satisfies RoomEvent,
})
const entries = (from: number, to: number, text?: string): Entry[] =>
  Array.from({ length: to - from + 1 }, (_, n) => entry(from + n, text))

export function keepsTheContract(open: () => Promise<ClassStore>, another = open): void {
  const begun = async (store: ClassStore, last = 1): Promise<ClassRow> => {
    const it = row()
    expect(await store.create(it, entry(1))).toBe(true)
    if (last > 1) await store.append([{ sid: it.sid, entries: entries(2, last) }])
    return it
  }

  test('a class is found by its code, as it was made', async () => {
    const store = await open()
    const it = await begun(store)
    expect(await store.byCode(it.code)).toEqual(it)
    expect(await store.list()).toContainEqual(it)
    expect(await store.byCode('NOBODY')).toBeUndefined()
  })

  test('a code is given once', async () => {
    const store = await open()
    const it = await begun(store)
    expect(await store.create({ ...row(), code: it.code }, entry(1))).toBe(false)
    expect((await store.list()).filter(({ code }) => code === it.code)).toEqual([it])
  })

  test('entries come back in order and whole, whatever was said', async () => {
    const store = await open()
    const it = await begun(store)
    const said = '«Ё», 党, \u{1f469}\u200d\u{1f680}, \'"; DROP TABLE entry; -- \\ %s $1'
    await store.append([{ sid: it.sid, entries: entries(2, 40, said) }])
    expect(await store.read(it.sid, 1)).toEqual([entry(1), ...entries(2, 40, said)])
    expect(await store.read(it.sid, 39)).toEqual(entries(39, 40, said))
    expect(await store.read('nobody', 1)).toEqual([])
  })

  test('classes are written together', async () => {
    const store = await open()
    const [one, other] = [await begun(store), await begun(store, 5)]
    const fenced = await store.append([
      { sid: one.sid, entries: entries(2, 3) },
      { sid: other.sid, entries: entries(6, 9) },
    ])
    expect(fenced.size).toBe(0)
    expect(await store.read(one.sid, 1)).toHaveLength(3)
    expect(await store.read(other.sid, 1)).toHaveLength(9)
  })

  test('whoever comes second with an entry is told so, and his class alone', async () => {
    const store = await open()
    const second = await another()
    const [one, other] = [await begun(store), await begun(store)]
    await store.append([{ sid: one.sid, entries: entries(2, 3, 'first') }])
    const fenced = await second.append([
      { sid: one.sid, entries: entries(2, 4, 'second') },
      { sid: other.sid, entries: entries(2, 2, 'second') },
    ])
    expect([...fenced]).toEqual([one.sid])
    expect(await store.read(one.sid, 2)).toEqual(entries(2, 3, 'first'))
    expect(await store.read(other.sid, 2)).toEqual(entries(2, 2, 'second'))
  })

  test('an entry that leaves a gap, or goes to no class, is not taken', async () => {
    const store = await open()
    const it = await begun(store, 3)
    expect([...(await store.append([{ sid: it.sid, entries: entries(6, 7) }]))]).toEqual([it.sid])
    expect([...(await store.append([{ sid: 'gone', entries: entries(2, 2) }]))]).toEqual(['gone'])
    expect(await store.read(it.sid, 1)).toHaveLength(3)
    expect(await store.read('gone', 1)).toEqual([])
  })

  test('ten who write at once make one log without gap or double', async () => {
    const stores = await Promise.all(Array.from({ length: 10 }, another))
    const it = await begun(stores[0]!)
    const wrote = await Promise.all(
      stores.map(async (store, who) => {
        let mine = 0
        for (let go = 0; go < 10; go++) {
          const { length } = await store.read(it.sid, 1)
          const fenced = await store.append([{ sid: it.sid, entries: [entry(length + 1, `by ${who}`)] }])
          mine += fenced.size === 0 ? 1 : 0
        }
        return mine
      }),
    )
    const log = await stores[0]!.read(it.sid, 1)
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, n) => n + 1))
    expect(log).toHaveLength(1 + wrote.reduce((sum, mine) => sum + mine, 0))
  })

  test('a purged class is gone, and no other', async () => {
    const store = await open()
    const [one, other] = [await begun(store, 4), await begun(store, 4)]
    await store.purge(one.sid)
    expect(await store.byCode(one.code)).toBeUndefined()
    expect(await store.read(one.sid, 1)).toEqual([])
    expect(await store.read(other.sid, 1)).toHaveLength(4)
  })
}

/** What one that several servers share keeps to as well. */
export function tellsTheOthers(open: () => Promise<ClassStore>): void {
  test('what another has written is heard of', async () => {
    const store = await open()
    const it = row()
    await store.create(it, entry(1))
    const heard = new Promise(resolve =>
      store.watch({ added: sid => (sid ?? it.sid) === it.sid && resolve(true), announced() {} }),
    )
    const second = await open()
    // A line that listens takes a moment to be laid.
    await new Promise(resolve => setTimeout(resolve, 300))
    await second.append([{ sid: it.sid, entries: entries(2, 2) }])
    expect(await heard).toBe(true)
  })
}
