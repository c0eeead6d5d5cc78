/** Lines that fail slowly: readers who do not read, dead spots, disks that fill. */
import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { sqliteStore } from '../../src/classroom/store/sqlite.ts'
import { type Bot, chance, keysOf, leadTo, startBot, strayed, takeTurn } from '../classroom/bots.ts'
import { broken, freePort, linksIn, ourMaterials, serveBy } from '../classroom/drill.ts'
import { deafLine, hello } from '../classroom/rawLine.ts'
import { serveClass } from '../classroom/serving.ts'
import { materials } from '../classroom/smallLesson.ts'
import { startHole } from '../support/lines.ts'
import { freshFolder } from '../support/program.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

test('a line that reads nothing is ended when a megabyte waits for it, and the class goes on', async () => {
  const serving = await serveClass({ seats: 35 })
  closing.push(serving.close)
  const teacher = await serving.teacher()
  const slow = await deafLine(
    serving.address,
    hello(serving, { kind: 'teacher', token: serving.opened.secret }),
  )
  expect(serving.hub.counts().clients).toBe(2)
  const gone = once(slow, 'close')
  const note = { type: 'note', to: serving.opened.seats[0]!, text: 'long '.repeat(50) }
  while (serving.hub.counts().clients === 2)
    await Promise.all(Array.from({ length: 10 }, () => teacher.give(note)))
  slow.resume()
  await gone
  expect(teacher.isUp()).toBe(true)
  // Both were the teacher, and have used up what he may say at a stretch.
  await new Promise(resolve => setTimeout(resolve, 1_000))
  expect(await teacher.give({ type: 'start' })).toBeUndefined()
}, 120_000)

test('half a class in a dead spot for a minute during a vote: each of them votes once, and there is one result', async () => {
  const serving = await serveClass({ seats: 15 })
  closing.push(serving.close)
  const hole = await startHole(Number(new URL(serving.address).port))
  closing.push(hole.close)
  const teacher = await serving.teacher()
  const here = await serving.pupils(8)
  const away = await serving.pupils(7, { address: hole.address })
  const pupils = [...here, ...away]
  await leadTo(teacher, 'sitting')
  await teacher.give({ type: 'open_vote', ballot: 'dismissal' })
  await Promise.all(pupils.map(pupil => pupil.until(({ view }) => view().vote !== null, 'the vote')))
  hole.swallow(true)
  const minute = new Promise(resolve => setTimeout(resolve, 60_000))
  const going = Promise.all(pupils.map(pupil => pupil.give({ type: 'vote', vote: 'against' })))
  await teacher.until(
    ({ online }) => online().length === here.length,
    'the others are seen to be away',
    50_000,
  )
  await minute
  hole.swallow(false)
  const healed = performance.now()
  const refusals = await going
  console.log(
    `All votes were acknowledged ${(performance.now() - healed).toFixed(0)} ms after the line was well again.`,
  )
  await teacher.give({ type: 'close_vote' })
  await new Promise(resolve => setTimeout(resolve, 600))
  const log = await serving.store.read(serving.opened.sid, 1)
  const votes = log.flatMap(({ event }) => (event.type === 'voted' ? [event.by] : []))
  expect(new Set(votes).size).toBe(votes.length)
  expect(votes).toHaveLength(refusals.filter(refused => refused === undefined).length)
  expect(votes.length).toBeGreaterThanOrEqual(6)
  expect(log.filter(({ event }) => event.type === 'vote-closed')).toHaveLength(1)
  expect(broken([teacher, ...pupils], log)).toEqual([])
  for (const bot of [teacher, ...pupils]) expect(strayed(bot, materials, log)).toEqual([])
}, 180_000)

/** Whether this account may make a small disk. */
const mounts = (folder: string): boolean => {
  mkdirSync(folder, { recursive: true })
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'majority', folder]).status === 0
}

interface SmallDisk {
  readonly folder: string
  /** What has to be run before the server in its shell. */
  readonly shell?: string
  readonly fill: () => void
  readonly makeRoom: (pid: number) => void
}

function diskOf2MB(): SmallDisk | undefined {
  const folder = join(freshFolder(), 'disk')
  if (!mounts(folder)) return undefined
  closing.push(() => spawnSync('umount', ['-l', folder]))
  const filler = join(folder, 'filler')
  return {
    folder,
    fill() {
      for (let size = 1 << 20; size >= 512; size >>= 1)
        for (;;) {
          try {
            writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
          } catch {
            break
          }
        }
      expect(readFileSync(filler).length).toBeGreaterThan(100_000)
    },
    makeRoom: () => rmSync(filler),
  }
}

/** Files of that server may not grow beyond a limit, which can be lifted while it runs. */
const limitedFiles = (): SmallDisk => ({
  folder: freshFolder(),
  shell: "trap '' XFSZ; ulimit -Sf 400;",
  fill() {},
  makeRoom: pid => void execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited']),
})

test.each([
  ['a disk that is full', diskOf2MB],
  ['a file that may not grow', limitedFiles],
])(
  '%s: nothing is acknowledged and the teacher is told; when there is room again the class goes on',
  async (_, make) => {
    const disk = make()
    // Without the right to mount, the other disk has to do.
    if (!disk) return
    const file = join(disk.folder, 'classes.db')
    const words = ['--store', file, '--port', String(await freePort()), '--host', '127.0.0.1']
    const address = `http://127.0.0.1:${words[3]}`
    const server = await serveBy(['class', '--seats', '12', ...words], {}, disk.shell)
    closing.push(server.kill)
    const { code, secret } = linksIn(server.output())
    const bots: Bot[] = []
    closing.push(() => {
      for (const bot of bots) bot.leave()
    })
    const teacher = startBot({ address, code, kind: 'teacher', token: secret })
    bots.push(teacher)
    await teacher.until(({ isUp }) => isUp(), 'the teacher is in')
    bots.push(...keysOf(teacher).map(([, key]) => startBot({ address, code, kind: 'pupil', key })))
    for (const bot of bots) await bot.until(({ isUp }) => isUp(), 'welcome')
    await teacher.give({ type: 'start' })
    disk.fill()
    const draw = chance(3)
    const going: Promise<unknown>[] = []
    while (teacher.trouble() === null) {
      const turns = bots.map(bot => takeTurn(bot, draw))
      going.push(...turns)
      await Promise.race([
        Promise.all(turns),
        teacher.until(({ trouble }) => trouble() !== null, 'trouble', 1e6),
      ])
    }
    expect(teacher.trouble()).toMatch(/Nothing can be written down/)
    const kept = bots.map(bot => bot.acknowledged.length)
    going.push(...bots.map(bot => takeTurn(bot, draw)))
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(bots.map(bot => bot.acknowledged.length)).toEqual(kept)
    disk.makeRoom(server.child.pid!)
    await teacher.until(({ trouble }) => trouble() === null, 'it is written again')
    await Promise.all(going)
    await Promise.all(bots.map(bot => takeTurn(bot, draw)))
    await new Promise(resolve => setTimeout(resolve, 600))
    const store = await sqliteStore(file)
    const [{ sid } = { sid: '' }] = await store.list()
    const log = await store.read(sid, 1)
    await store.close()
    expect(broken(bots, log)).toEqual([])
    for (const bot of bots) expect(strayed(bot, ourMaterials, log)).toEqual([])
  },
  120_000,
)
