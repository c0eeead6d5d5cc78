/** Two servers on one PostgreSQL: any serves any class, and when one is killed its classes go on at the other. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresStore } from '../../src/classroom/store/postgres.ts'
import { type Bot, chance, keysOf, startBot, strayed, takeTurn } from '../classroom/bots.ts'
import { broken, freePort, linksIn, ourMaterials, type Served, serveBy } from '../classroom/drill.ts'
import { type Balancer, startBalancer } from '../support/lines.ts'
import { type Postgres, startPostgres } from '../support/postgres.ts'

let postgres: Postgres
const servers: Served[] = []
const bots: Bot[] = []
const balancers: Balancer[] = []
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(async () => {
  for (const bot of bots) bot.leave()
  for (const server of servers) await server.kill()
  for (const balancer of balancers) balancer.close()
  postgres.stop()
})

test('pupils of one class on two servers play one class; one server killed, they go on at the other', async () => {
  const ports = [await freePort(), await freePort()]
  const words = (port: number) => ['--store', postgres.url, '--port', String(port), '--host', '127.0.0.1']
  const first = await serveBy(['class', '--seats', '16', ...words(ports[0]!)])
  const { code, secret } = linksIn(first.output())
  servers.push(first, await serveBy(['class', 'resume', code, ...words(ports[1]!)]))
  const balancer = await startBalancer(ports)
  balancers.push(balancer)
  const { address } = balancer
  const teacher = startBot({ address, code, kind: 'teacher', token: secret })
  const projector = startBot({ address, code, kind: 'projector' })
  bots.push(teacher, projector)
  await teacher.until(({ isUp }) => isUp(), 'the teacher is in')
  const pupils = keysOf(teacher).map(([, key]) => startBot({ address, code, kind: 'pupil', key }))
  bots.push(...pupils)
  const everybody = (isSo: (bot: Bot) => boolean, what: string) =>
    Promise.all(bots.map(bot => bot.until(isSo, what, 30_000)))
  await everybody(({ isUp }) => isUp(), 'welcome')
  expect(balancer.open().every(count => count >= 6)).toBe(true)
  await teacher.until(({ online }) => online().length === pupils.length, 'all are seen by the teacher')

  const draw = chance(7)
  const players = [teacher, ...pupils]
  for (let round = 0; round < 15; round++) await Promise.all(players.map(bot => takeTurn(bot, draw)))
  const going = players.flatMap(bot => [takeTurn(bot, draw), takeTurn(bot, draw)])
  balancer.without(0)
  await first.kill()
  const killed = performance.now()
  await everybody(({ isUp }) => isUp(), 'back at the other server')
  await Promise.all(going)
  const back = performance.now() - killed
  for (let round = 0; round < 5; round++) await Promise.all(players.map(bot => takeTurn(bot, draw)))
  await new Promise(resolve => setTimeout(resolve, 800))

  const store = await postgresStore(postgres.url)
  const row = await store.byCode(code)
  const log = await store.read(row!.sid, 1)
  await store.close()
  console.log(
    `${log.length} entries by two servers; everybody went on at the other after ${back.toFixed(0)} ms.`,
  )
  expect(broken(bots, log)).toEqual([])
  for (const bot of bots) expect(strayed(bot, ourMaterials, log)).toEqual([])
}, 120_000)
