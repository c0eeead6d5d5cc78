/**
 * A server that is killed in the middle of a vote, twenty times, or as often as
 * `MAJORITY_KILLS` says: what was acknowledged is there once, everybody has
 * been told the class as the log has it, and everybody is back within three
 * seconds of a machine that has nothing else to do.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sqliteStore } from '../../src/classroom/store/sqlite.ts'
import { type Bot, chance, keysOf, leadTo, startBot, strayed, takeTurn } from '../classroom/bots.ts'
import { broken, freePort, linksIn, ourMaterials, serveBy } from '../classroom/drill.ts'
import { freshFolder } from '../support/program.ts'

const TIMES = Number(process.env.MAJORITY_KILLS ?? 20)
const SEED = Number(process.env.MAJORITY_FUZZ_SEED ?? 1)
/** Milliseconds until everybody is back. */
const BACK = 3_000
/** What Node takes to start where nothing else runs; a busy machine is given as much more time as it takes more. */
const BARE_START = 50

function slowness(): number {
  const began = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return Math.max(1, (performance.now() - began) / BARE_START)
}

/** One class survives so many; then another begins, as a log grows too long to be read so often. */
const IN_ONE_CLASS = 40

interface Drilled {
  /** Milliseconds until everybody was back, kill by kill. */
  readonly back: readonly number[]
  readonly slow: number
  readonly acknowledged: number
}

test(
  `killed ${TIMES} times in mid-vote: nothing acknowledged is lost or doubled, and nobody is told anything else than the log`,
  async () => {
    const drills: Drilled[] = []
    for (let done = 0; done < TIMES; done += IN_ONE_CLASS)
      drills.push(await drill(SEED + done, Math.min(IN_ONE_CLASS, TIMES - done)))
    const back = drills.flatMap(each => each.back).sort((one, other) => one - other)
    const slow = Math.max(...drills.map(each => each.slow))
    const acknowledged = drills.reduce((sum, each) => sum + each.acknowledged, 0)
    console.log(
      `${TIMES} kills, ${acknowledged} commands acknowledged, none lost or doubled; everybody back after ${back[TIMES >> 1]!.toFixed(0)} ms, at most ${back.at(-1)!.toFixed(0)} ms, on a machine at most ${slow.toFixed(1)} times slower than at rest.`,
    )
    expect(back).toHaveLength(TIMES)
    expect(back.at(-1)!).toBeLessThan(BACK * slow)
    expect(acknowledged).toBeGreaterThan(11 * TIMES)
  },
  60_000 + TIMES * 8_000,
)

async function drill(seed: number, times: number): Promise<Drilled> {
  const folder = freshFolder()
  const draw = chance(seed)
  const words = [
    '--store',
    join(folder, 'classes.db'),
    '--port',
    String(await freePort()),
    '--host',
    '127.0.0.1',
  ]
  const address = `http://127.0.0.1:${words[3]}`
  let server = await serveBy(['class', '--seats', '20', '--seed', String(seed), ...words])
  const { code, secret } = linksIn(server.output())
  const teacher = startBot({ address, code, kind: 'teacher', token: secret })
  const projector = startBot({ address, code, kind: 'projector' })
  await teacher.until(({ isUp }) => isUp(), 'the teacher is in')
  const pupils = keysOf(teacher).map(([, key], n) =>
    startBot({ address, code, kind: 'pupil', key, polls: n % 7 === 3 }),
  )
  const bots = [teacher, projector, ...pupils]
  const store = await sqliteStore(join(folder, 'classes.db'))
  const [{ sid } = { sid: '' }] = await store.list()
  const everybody = (isSo: (bot: Bot) => boolean, what: string, ms = 60_000) =>
    Promise.all(bots.map(bot => bot.until(isSo, what, ms)))
  const back: number[] = []
  let slow = slowness()
  let acknowledged = 0
  try {
    await everybody(({ isUp }) => isUp(), 'welcome')
    await leadTo(teacher, 'chair')
    await teacher.give({ type: 'wires', mode: 'open' })
    for (let time = 0; time < times; time++) {
      await teacher.give({ type: 'next' })
      await teacher.until(({ view }) => view().phase.id === 'sitting', 'the sitting')
      await teacher.give({ type: 'open_vote', ballot: 'dismissal' })
      const going = [
        ...pupils.map(pupil => pupil.give({ type: 'vote', vote: 'for' })),
        ...pupils.map(pupil => takeTurn(pupil, draw)),
        ...pupils.map(pupil => takeTurn(pupil, draw)),
      ]
      await new Promise(resolve => setTimeout(resolve, draw(40)))
      await server.kill()
      const killed = performance.now()
      server = await serveBy(['class', 'resume', code, ...words])
      await everybody(({ isUp }) => isUp(), `back after kill ${time + 1}`)
      back.push(performance.now() - killed)
      slow = Math.max(slow, slowness())
      await Promise.all(going)
      await teacher.give({ type: 'close_vote' })
      await new Promise(resolve => setTimeout(resolve, 600))
      const log = await store.read(sid, 1)
      expect(broken(bots, log)).toEqual([])
      for (const bot of bots) expect(strayed(bot, ourMaterials, log)).toEqual([])
      expect(log.filter(({ event }) => event.type === 'vote-closed')).toHaveLength(time + 1)
      // And the sitting is held again.
      await teacher.give({ type: 'back' })
      await teacher.until(({ view }) => view().phase.id === 'chair', 'the moment before')
      acknowledged = bots.reduce((sum, bot) => sum + bot.acknowledged.length, 0)
    }
    return { back: back, slow, acknowledged }
  } finally {
    for (const bot of bots) bot.leave()
    await server.kill()
    await store.close()
  }
}
