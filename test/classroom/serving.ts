/** A server in this process with a class, and bots in their seats. */
import { type Hub, type Opened, startHub } from '../../src/classroom/hub.ts'
import type { Plan } from '../../src/classroom/lesson.ts'
import { type ClassServer, type ServerOptions, startServer } from '../../src/classroom/server.ts'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import type { ClassStore } from '../../src/classroom/store/store.ts'
import { type Bot, type BotOptions, startBot } from './bots.ts'
import { materials } from './smallLesson.ts'

export interface Serving {
  readonly hub: Hub
  readonly server: ClassServer
  readonly store: ClassStore
  readonly address: string
  readonly opened: Opened
  readonly mistakes: readonly unknown[]
  readonly teacher: (options?: Partial<BotOptions>) => Promise<Bot>
  readonly projector: (options?: Partial<BotOptions>) => Promise<Bot>
  /** Pupils in the next free seats, in order. */
  readonly pupils: (count?: number, options?: Partial<BotOptions>) => Promise<readonly Bot[]>
  readonly close: () => Promise<void>
}

export async function serveClass({
  seats = 12,
  seed = 1,
  plan = 'one-lesson' as Plan['id'],
  store = memoryStore(),
  server: options = {} as Partial<ServerOptions>,
} = {}): Promise<Serving> {
  const mistakes: unknown[] = []
  const report = (error: unknown): void => void mistakes.push(error)
  const hub = startHub({ materials, store, report })
  const server = await startServer({ hub, routes: [], host: '127.0.0.1', port: 0, report, ...options })
  const opened = await hub.open({
    plan,
    seed,
    seats: materials.lesson.roles.slice(0, seats).map(({ id }) => id),
  })
  const address = `${options.tls ? 'https' : 'http'}://127.0.0.1:${server.port}`
  const bots: Bot[] = []
  let taken = 0
  const start = async (options: Partial<BotOptions> & Pick<BotOptions, 'kind'>): Promise<Bot> => {
    const bot = startBot({ address, code: opened.code, ...options })
    bots.push(bot)
    await bot.until(() => bot.isUp() || bot.refused() !== undefined, 'welcome')
    if (!bot.isUp()) throw new Error(bot.refused())
    return bot
  }
  return {
    hub,
    server,
    store,
    address,
    opened,
    mistakes,
    teacher: (options = {}) => start({ kind: 'teacher', token: opened.secret, ...options }),
    projector: (options = {}) => start({ kind: 'projector', ...options }),
    pupils: (count = seats, options = {}) => {
      const roles = opened.seats.slice(taken, taken + count)
      taken += count
      return Promise.all(roles.map(role => start({ kind: 'pupil', key: opened.keys[role]!, ...options })))
    },
    async close() {
      for (const bot of bots) bot.leave()
      await hub.close()
      await server.close()
    },
  }
}
