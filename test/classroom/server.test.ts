/** A class over real lines: what is acknowledged is kept, and everybody is told what he should be and nothing else. */
import { afterEach, describe, expect, test } from 'vitest'
import { type Bot, chance, strayed, takeTurn } from './bots.ts'
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
    await play([teacher, ...pupils, ...polling], 25, seed)
    const [latecomer] = await serving.pupils(1)
    pupils[3]!.cut()
    await play([teacher, ...pupils, ...polling, latecomer!], 25, seed + 100)
    await settled()
    const entries = await log(serving)
    expect(entries.length).toBeGreaterThan(150)
    for (const bot of [teacher, projector, latecomer!, ...pupils, ...polling])
      expect(strayed(bot, materials, entries)).toEqual([])
    expect(serving.mistakes).toEqual([])
  })
})
