/** A class over real lines: what is acknowledged is kept, and everybody is told what he should be and nothing else. */
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import { sqliteStore } from '../../src/classroom/store/sqlite.ts'
import type { ClassStore, Others } from '../../src/classroom/store/store.ts'
import { freshFolder } from '../support/program.ts'
import { type Bot, chance, strayed, takeTurn } from './bots.ts'
import { broken } from './drill.ts'
import { hello, rawLine } from './rawLine.ts'
import { type Serving, serveClass } from './serving.ts'
import { materials } from './smallLesson.ts'

const open: Serving[] = []
const serve = async (options: Parameters<typeof serveClass>[0] = {}): Promise<Serving> => {
  const serving = await serveClass(options)
  open.push(serving)
  return serving
}
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.close()
})

const log = ({ store, opened }: Serving) => store.read(opened.sid, 1)
/** So long that everything has been told. */
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 400))

/** All of them do something, again and again. */
async function play(bots: readonly Bot[], rounds: number, seed: number): Promise<void> {
  const draw = chance(seed)
  for (let round = 0; round < rounds; round++)
    await Promise.all(bots.map(bot => (draw(3) === 0 ? undefined : takeTurn(bot, draw))))
}

describe('a class played at random', () => {
  test.each([1, 2, 3])('is told to each as the log has it (%i)', async seed => {
    const serving = await serve({ seats: 12, seed })
    const teacher = await serving.teacher()
    const projector = await serving.projector()
    const pupils = await serving.pupils(9)
    const polling = await serving.pupils(2, { polls: true })
    await play([teacher, ...pupils, ...polling], 12, seed)
    const [latecomer] = await serving.pupils(1)
    pupils[3]!.cut()
    await play([teacher, ...pupils, ...polling, latecomer!], 12, seed + 100)
    await settled()
    const entries = await log(serving)
    expect(entries.length).toBeGreaterThan(40)
    for (const bot of [teacher, projector, latecomer!, ...pupils, ...polling])
      expect(strayed(bot, materials, entries)).toEqual([])
    expect(serving.mistakes).toEqual([])
  })
})

const keyOf = ({ opened }: Serving, seat: number): string => opened.keys[opened.seats[seat]!]!

describe('a command', () => {
  test('that is sent again does nothing again, on whatever line it comes', async () => {
    const serving = await serve()
    const ready = { type: 'cmd', id: 'once', command: { type: 'ready', right: 4 } }
    for (let line = 0; line < 2; line++) {
      const { say, until } = await rawLine(serving.address)
      say(hello(serving, { key: keyOf(serving, 0) }))
      await until('welcome')
      say(ready)
      say(ready)
      expect(await until('ack')).toEqual({ type: 'ack', id: 'once' })
    }
    expect((await log(serving)).filter(({ event }) => event.type === 'read')).toHaveLength(1)
  })

  test('from before the hello is refused', async () => {
    const serving = await serve()
    const { say, until } = await rawLine(serving.address)
    say({ type: 'cmd', id: 'a', command: { type: 'start' } })
    expect(await until('ack')).toMatchObject({ err: 'Say first who you are.' })
  })

  test('beyond forty at a stretch is refused, and the line stays', async () => {
    const serving = await serve()
    const { say, heard, until } = await rawLine(serving.address)
    say(hello(serving, { key: keyOf(serving, 0) }))
    await until('welcome')
    for (let n = 0; n < 70; n++) say({ type: 'cmd', id: `n${n}`, command: { type: 'hand', up: n % 2 === 0 } })
    while (heard.filter(({ type }) => type === 'ack').length < 70)
      await new Promise(resolve => setTimeout(resolve, 5))
    const slowed = heard.filter(({ err }) => err === 'That is too fast. Wait a moment.')
    expect(slowed.length).toBeGreaterThan(20)
    expect(slowed.length).toBeLessThanOrEqual(30)
  })
})

describe('a seat', () => {
  test('is kept for the device that sits there', async () => {
    const serving = await serve()
    const [pupil] = await serving.pupils(1)
    const thief = await rawLine(serving.address)
    thief.say(hello(serving, { key: keyOf(serving, 0) }))
    expect(await thief.until('err')).toMatchObject({
      err: expect.stringContaining('Somebody sits there'),
      final: true,
    })
    const itself = await rawLine(serving.address)
    itself.say(hello(serving, { token: pupil!.token, code: serving.opened.code.toLowerCase() }))
    expect(await itself.until('welcome')).toMatchObject({ role: pupil!.role() })
  })

  test('that is freed, or gets a new key, says so to whoever sat there', async () => {
    const serving = await serve()
    const teacher = await serving.teacher()
    const [one, other] = await serving.pupils(2)
    await teacher.give({ type: 'free', role: one!.role() })
    await one!.until(({ refused }) => refused()?.includes('freed') === true, 'to be told')
    const before = keyOf(serving, 1)
    await teacher.give({ type: 'rekey', role: other!.role() })
    await other!.until(({ refused }) => refused() !== undefined, 'to be told')
    const { say, until } = await rawLine(serving.address)
    say(hello(serving, { key: before, token: 'cd'.repeat(16) }))
    expect(await until('err')).toMatchObject({ err: expect.stringContaining('No card') })
    expect(await other!.give({ type: 'ready', right: 1 })).toContain('a new key')
  })

  test('cannot be taken while the room is locked; whoever has one comes back', async () => {
    const serving = await serve()
    const teacher = await serving.teacher()
    const [inside] = await serving.pupils(1)
    await teacher.give({ type: 'lock', on: true })
    await expect(serving.pupils(1)).rejects.toThrow('The room is locked')
    inside!.cut()
    await inside!.until(({ isUp }) => !isUp(), 'to be gone')
    await inside!.until(({ isUp }) => isUp(), 'to be back')
  })

  test('goes to no pupil who asks for what only the teacher or the server may', async () => {
    const serving = await serve()
    const [pupil] = await serving.pupils(1)
    const role = serving.opened.seats[1]!
    for (const command of [
      { type: 'start' },
      { type: 'purge' },
      { type: 'rekey', role },
      { type: 'take', role, device: 'x' },
      { type: 'deliver', wire: 1 },
      { type: '__proto__' },
      null,
      [],
      7,
    ] as object[])
      expect(await pupil!.give(command)).toMatch(/Only the teacher|no such command/)
    expect((await log(serving)).map(({ event }) => event.type)).toEqual(['opened', 'taken'])
  })
})

describe('guessing', () => {
  test('is answered late after twenty failures, while a class of 35 sits down from the same address and others come back', async () => {
    const serving = await serve({ seats: 35 })
    const before = await serving.pupils(10)
    const guess = async (n: number): Promise<number> => {
      const began = performance.now()
      const { say, until } = await rawLine(serving.address)
      say(hello(serving, { code: n % 2 ? serving.opened.code : 'BBBBBB', key: 'BBBBB' }))
      expect(await until('err')).toMatchObject({ final: true })
      return performance.now() - began
    }
    for (let n = 0; n < 19; n++) await guess(n)
    const late = [guess(19), guess(20), guess(21)]
    before[0]!.cut()
    await before[0]!.until(({ isUp }) => isUp(), 'to be back at once', 1_500)
    await serving.pupils(25)
    for (const took of await Promise.all(late)) expect(took).toBeGreaterThan(1_500)
  })

  test('a teacher’s secret or recovery code opens his page; nothing else does', async () => {
    const serving = await serve()
    const { secret, recovery } = serving.opened
    await serving.teacher({ token: recovery.toLowerCase().replaceAll('-', ' ') })
    await serving.teacher({ token: secret })
    for (const token of ['', 'ab'.repeat(20), `${secret.slice(1)}0`, recovery.slice(1)])
      await expect(serving.teacher({ token })).rejects.toThrow('not the teacher’s link')
  })
})

describe('a line', () => {
  test.each([
    ['what is no JSON', 'hello?'],
    ['a message of no known kind', '{"type":"welcome"}'],
    ['null', 'null'],
    ['too long a message', `{"type":"pong","x":"${'x'.repeat(4_100)}"}`],
    [
      'a hello of another version',
      '{"type":"hello","v":2,"code":"BBBBBB","kind":"pupil","token":"","have":0}',
    ],
  ])('that brings %s is ended', async (_, words) => {
    const serving = await serve()
    const [pupil] = await serving.pupils(1)
    const { say, closed } = await rawLine(serving.address)
    say(words)
    await closed
    expect(await pupil!.give({ type: 'ready', right: 5 })).toBeUndefined()
    expect(serving.mistakes).toEqual([])
  })

  test('that is silent is given up, and one that hears nothing too', async () => {
    const serving = await serve({ server: { heartbeat: 50, dead: 200 } })
    const { say, until, closed } = await rawLine(serving.address)
    say(hello(serving, { key: keyOf(serving, 0) }))
    await until('welcome')
    await until('ping')
    await closed
    await vi.waitFor(() => expect(serving.hub.counts().clients).toBe(0))
  })

  test('that another page opens in a pupil’s browser is refused', async () => {
    const serving = await serve()
    const socket = new WebSocket(`${serving.address.replace('http', 'ws')}/ws`, {
      origin: 'https://elsewhere.example',
    })
    const error = await new Promise(resolve => socket.on('error', resolve))
    expect(String(error)).toContain('403')
  })
})

describe('a store that fails', () => {
  test('stops every acknowledgement and says so; when it works again, all goes on, once', async () => {
    const kept = memoryStore()
    let broken = false
    const store: ClassStore = {
      ...kept,
      append: async additions => {
        if (broken) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
        return kept.append(additions)
      },
    }
    const serving = await serve({ store })
    const teacher = await serving.teacher()
    const pupils = await serving.pupils(5)
    broken = true
    let answered = 0
    const going = pupils.map(pupil =>
      pupil.give({ type: 'ready', right: 3 }).then(refused => {
        answered++
        return refused
      }),
    )
    await teacher.until(({ trouble }) => trouble()?.includes('the disk is full') === true, 'to be told')
    expect(answered).toBe(0)
    broken = false
    expect(await Promise.all(going)).toEqual(going.map(() => undefined))
    await teacher.until(({ trouble }) => trouble() === null, 'to be told that it works again')
    expect((await log(serving)).filter(({ event }) => event.type === 'read')).toHaveLength(5)
    expect(serving.mistakes).toEqual([
      'Nothing can be written down at the moment: the disk is full. What is sent now waits; nothing is lost.',
      'Everything is written down again.',
    ])
  })

  test('after it had written and could not say so writes nothing twice', async () => {
    const kept = memoryStore()
    let lies = false
    const store: ClassStore = {
      ...kept,
      append: async additions => {
        const fenced = await kept.append(additions)
        if (lies) {
          lies = false
          throw new Error('Connection terminated unexpectedly')
        }
        return fenced
      },
    }
    const serving = await serve({ store })
    const [pupil] = await serving.pupils(1)
    lies = true
    expect(await pupil!.give({ type: 'ready', right: 3 })).toBeUndefined()
    expect((await log(serving)).filter(({ event }) => event.type === 'read')).toHaveLength(1)
  })
})

test('a class that is purged is gone from memory, and everybody is told', async () => {
  const serving = await serve()
  const teacher = await serving.teacher()
  const [pupil] = await serving.pupils(1)
  expect(await teacher.give({ type: 'purge' })).toBeUndefined()
  await pupil!.until(({ refused }) => refused()?.includes('deleted') === true, 'to be told')
  expect(await serving.store.list()).toEqual([])
  await expect(serving.pupils(1)).rejects.toThrow('There is no class with this code')
})

test('a class that another program deletes is gone here too', async () => {
  const file = join(freshFolder(), 'classes.db')
  const serving = await serve({ store: await sqliteStore(file) })
  const [pupil] = await serving.pupils(1)
  const other = await sqliteStore(file)
  await other.purge(serving.opened.sid)
  await pupil!.until(({ refused }) => refused()?.includes('deleted') === true, 'to be told')
  expect(serving.hub.counts().classes).toBe(0)
  await other.close()
})

test('two servers that write to one class at once hold one class', async () => {
  const kept = memoryStore()
  const draw = chance(5)
  const lag = (): Promise<void> => new Promise(resolve => setTimeout(resolve, draw(6)))
  const servers = new Map<ClassStore, Others>()
  const shared = (): ClassStore => {
    const store: ClassStore = {
      ...kept,
      async append(additions) {
        await lag()
        const fenced = await kept.append(additions)
        for (const [other, { added }] of servers)
          if (other !== store) for (const { sid } of additions) if (!fenced.has(sid)) added(sid)
        await lag()
        return fenced
      },
      async read(sid, from) {
        await lag()
        return kept.read(sid, from)
      },
      watch: others => void servers.set(store, others),
    }
    return store
  }
  const one = await serve({ store: shared() })
  const other = await serve({ store: shared() })
  const teacher = await one.teacher()
  const pupils = [...(await one.pupils(6)), ...(await one.pupils(6, { address: other.address }))]
  await play([teacher, ...pupils], 15, 9)
  await settled()
  const entries = await log(one)
  for (const bot of [teacher, ...pupils]) expect(strayed(bot, materials, entries)).toEqual([])
  expect(broken([teacher, ...pupils], entries)).toEqual([])
  expect([...one.mistakes, ...other.mistakes]).toEqual([])
})

test('telegrams that are due arrive by themselves', async () => {
  const serving = await serve()
  const teacher = await serving.teacher()
  const [one, other] = await serving.pupils(2)
  await teacher.give({ type: 'start' })
  await teacher.give({ type: 'wires', mode: 'open' })
  await one!.give({ type: 'wire', to: other!.role(), text: 'Come to my office.' })
  await other!.until(({ feed }) => feed.some(({ kind }) => kind === 'wire'), 'the telegram')
})
