/** The built server as a process of its own that can be killed, and bots that go on whatever happens to it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Entry } from '../../src/classroom/events.ts'
import type { Materials } from '../../src/classroom/room.ts'
import { lessonWith } from '../../story/classroom/lesson.ts'
import { roles } from '../../story/classroom/roles.ts'
import { opening } from '../../story/opening.ts'
import { PROGRAM } from '../support/program.ts'
import type { Bot } from './bots.ts'

/** What the built program holds a class with. */
export const ourMaterials: Materials = { opening, lesson: lessonWith(roles), edition: '' }

export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

export interface Served {
  readonly child: ChildProcess
  readonly output: () => string
  /** As the kernel kills. */
  readonly kill: () => Promise<void>
}

/** Runs `majority` with words until it says that it can be stopped with Ctrl-C. */
export async function serveBy(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  shell?: string,
): Promise<Served> {
  const node = [process.execPath, PROGRAM, ...words]
  const child = shell
    ? spawn('sh', ['-c', `${shell} exec "$0" "$@"`, ...node], { env: { ...process.env, ...env } })
    : spawn(node[0]!, node.slice(1), { env: { ...process.env, ...env } })
  let output = ''
  let isOver = false
  child.on('exit', () => {
    isOver = true
  })
  const said = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text
      if (output.includes('Ctrl-C')) resolve()
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      output += text
    })
    child.on('exit', code => reject(new Error(`The server ended with ${code}: ${output}`)))
  })
  await said
  return {
    child,
    output: () => output,
    async kill() {
      if (isOver) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** Code and secret as the server printed them. */
export function linksIn(output: string): { readonly code: string; readonly secret: string } {
  const [, code = '', secret = ''] = /\/teacher#(\w+)-(\w+)/.exec(output) ?? []
  return { code, secret }
}

/** In what the log breaks the promise that acknowledged is kept once. */
export function broken(bots: readonly Bot[], log: readonly Entry[]): string[] {
  const places = new Map<string, number[]>()
  log.forEach(({ id }, n) => {
    if (id !== undefined) places.set(id, [...(places.get(id) ?? []), n])
  })
  const doubled = [...places].filter(([, at]) => at.at(-1)! - at[0]! !== at.length - 1)
  const lost = bots.flatMap(bot =>
    bot.acknowledged
      .filter(({ id, command }) => !isIdle(command) && !places.has(`${bot.role() ?? bot.kind} ${id}`))
      .map(({ command }) => `${bot.role() ?? bot.kind} lost ${JSON.stringify(command)}`),
  )
  const gaps = log.flatMap(({ seq }, n) => (seq === n + 1 ? [] : [`entry ${n + 1} is numbered ${seq}`]))
  return [...doubled.map(([id]) => `${id} is there twice`), ...lost, ...gaps]
}

/** What may be granted without leaving anything, since it is so already. */
const isIdle = (command: object): boolean =>
  'type' in command && (command.type === 'hand' || command.type === 'report')
