/** How soon it stands there, beside bare Node, and how much of it is opened for that. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openedIn } from '../../test/support/opened.ts'
import { startTerminal } from '../../test/terminal/harness.ts'
import { AT_TABLE, BUILT, env, folder, GAME, inChair, median, ms, STARTS, turn } from './game.ts'
import { aside, row } from './table.ts'

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
  row(
    'spawn to the complete first frame',
    median(framed!),
    'ms',
    { aim: 85, limit: 170 },
    over(framed!, bare!),
  )
  row('--version', median(versions!), 'ms', { aim: 90, limit: 140 }, over(versions!, nothing!))
  row('--help', median(helped!), 'ms', { aim: 90, limit: 140 }, over(helped!, nothing!))
  row(
    'the first line of a scene in lines',
    median(said!),
    'ms',
    { aim: 75, limit: 150 },
    over(said!, nothing!),
  )
  aside('the whole scene in lines, to the end of the program', over(told!, nothing!))
}

/** What V8 is given to read; the rest of the file it passes over. */
export async function bundle(): Promise<void> {
  const after = async (choices: number): Promise<number> => {
    const coverage = mkdtempSync(join(folder, 'coverage-'))
    const terminal = await inChair({ NODE_V8_COVERAGE: coverage })
    for (let n = 0; n < choices; n += 1) await turn(terminal, 60)
    terminal.key('C-c')
    terminal.key('C-c')
    await terminal.ended()
    return openedIn(coverage, join(BUILT, 'rooms.json')).program / 1000
  }
  const [scene, played] = [await after(0), await after(10)]
  row('code opened in a scene, without the story', Math.round(scene), 'kB', { aim: 350, limit: 450 })
  row('the same after ten choices', Math.round(played), 'kB', { aim: 350, limit: 450 })
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
