/** How soon it stands there, beside bare Node, and how much of it is opened for that. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openedIn } from '../../test/support/opened.ts'
import { startTerminal, type TestTerminal } from '../../test/terminal/harness.ts'
import { AT_TABLE, BUILT, env, folder, GAME, inChair, median, ms, STARTS, start, turn } from './game.ts'
import { aside, row } from './table.ts'

const CHOICES = 10

export async function bareNode(): Promise<number> {
  const from = performance.now()
  const terminal = startTerminal({ file: process.execPath, args: ['-e', '0'], env })
  await terminal.ended()
  return performance.now() - from
}

async function firstFrame(file = process.execPath, args: readonly string[] = [GAME]): Promise<number> {
  const from = performance.now()
  const terminal = startTerminal({ file, args, env })
  await terminal.until('? help')
  await terminal.quiet(40)
  const took = terminal.lastByte() - from
  terminal.close()
  return took
}

const outside = { PATH: process.env.PATH, HOME: process.env.HOME, ...env }

function run(args: readonly string[], file = process.execPath): number {
  const from = performance.now()
  spawnSync(file, args, { env: outside })
  return performance.now() - from
}

/** To the first line, and to the end. */
async function firstLine(args: readonly string[]): Promise<readonly [number, number]> {
  const from = performance.now()
  const child = spawn(process.execPath, args, { env: outside, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  await once(child.stdout, 'data')
  const first = performance.now() - from
  child.stdout.resume()
  await ended
  return [first, performance.now() - from]
}

export async function starting(): Promise<void> {
  const [bare, framed, versions, nothing, helped, said, told]: number[][] = [[], [], [], [], [], [], []]
  for (let n = 0; n < STARTS; n += 1) {
    bare!.push(await bareNode())
    framed!.push(await firstFrame())
    nothing!.push(run(['-e', '0']))
    versions!.push(run([GAME, '--version']))
    helped!.push(run([GAME, '--help']))
    const [first, whole] = await firstLine([GAME, '--plain', ...AT_TABLE])
    said!.push(first)
    told!.push(whole)
  }
  const over = (times: readonly number[], node: readonly number[]): string =>
    `${ms(median(times) - median(node))} over node, ×${(median(times) / median(node)).toFixed(2)}`
  aside('node -e 0, in a terminal and without', `${ms(median(bare!))}, ${ms(median(nothing!))}`)
  for (const [what, times, node, aim, limit] of [
    ['spawn to the complete first frame', framed!, bare!, 85, 170],
    ['--version', versions!, nothing!, 90, 140],
    ['--help', helped!, nothing!, 90, 140],
    ['the first line of a scene in lines', said!, nothing!, 75, 150],
  ] as const)
    row(what, median(times), 'ms', { aim, limit }, over(times, node))
  aside('the whole scene in lines, to the end of the program', over(told!, nothing!))
}

/** What V8 is given to read; the rest of the file it passes over. */
export async function bundle(): Promise<void> {
  const opened = async (reach: () => Promise<TestTerminal>, coverage: string): Promise<number> => {
    const terminal = await reach()
    terminal.key('C-c')
    terminal.key('C-c')
    await terminal.ended()
    return Math.round(openedIn(coverage, join(BUILT, 'rooms.json')).program / 1000)
  }
  const places: readonly (readonly [
    string,
    (more: { NODE_V8_COVERAGE: string }) => Promise<TestTerminal>,
  ])[] = [
    [
      'on the title',
      async more => {
        const terminal = start([], more)
        await terminal.until('? help')
        return terminal
      },
    ],
    ['in a scene', inChair],
    [
      `after ${CHOICES} choices`,
      async more => {
        const terminal = await inChair(more)
        for (let n = 0; n < CHOICES; n += 1) await turn(terminal, 60)
        return terminal
      },
    ],
  ]
  for (const [where, reach] of places) {
    const coverage = mkdtempSync(join(folder, 'coverage-'))
    const size = await opened(() => reach({ NODE_V8_COVERAGE: coverage }), coverage)
    row(`code opened without the story ${where}`, size, 'kB', { aim: 350, limit: 450 })
  }
  aside(
    'the whole file, with story, classroom and everything',
    `${Math.round(statSync(GAME).size / 1000)} kB`,
  )
}

/** The game with Node in it, if `npm run package` has made it. */
export async function executable(): Promise<void> {
  const file = join(BUILT, 'package/majority')
  if (!existsSync(file)) return
  const [framed, versions]: number[][] = [[], []]
  for (let n = 0; n < STARTS; n += 1) {
    framed!.push(await firstFrame(file, []))
    versions!.push(run(['--version'], file))
  }
  const size = Math.round(statSync(file).size / 1e6)
  aside(
    'the executable: size, first frame, --version',
    `${size} MB, ${ms(median(framed!))}, ${ms(median(versions!))}`,
  )
}
