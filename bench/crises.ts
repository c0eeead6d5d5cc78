/**
 * Whole crises a second by the engine, beside random plays of an ink story the
 * size of The Intercept through inkjs: with one story used again and again, the
 * fair way, and with a new one for each play. Each has a process of its own, so
 * that none is slowed by what the machine has learned of another, and they take
 * turns.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, platform, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { Story } from 'inkjs'
import { runCrisis, runUntil, slotAt } from '../src/engine/index.ts'
import { opening } from '../story/opening.ts'
import { type Contender, compile, dice, ink, NAMES, play, worked } from './peers/contenders.ts'

const ROUNDS = 9
/** Rounds before those that count: the machine learns as it goes. */
const WARM = 4
const AIM = 20

const median = (paces: readonly number[]): number => [...paces].sort((a, b) => a - b)[paces.length >> 1]!

async function asked(contender: ChildProcess): Promise<number> {
  contender.send('go')
  const [answer] = await once(contender, 'message')
  return answer
}

/** Built as the program is, since modules of the newer kind run a tenth slower. */
async function startAll(folder: string): Promise<ChildProcess[]> {
  const outfile = join(folder, 'contenders.cjs')
  await build({
    entryPoints: ['bench/peers/contenders.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  })
  return NAMES.map(name => fork(outfile, [name]))
}

async function race(): Promise<Record<Contender, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'majority-bench-'))
  const running = await startAll(folder)
  const paces: number[][] = NAMES.map(() => [])
  for (let round = -WARM; round < ROUNDS; round++)
    for (const [nth, contender] of running.entries()) {
      const measured = await asked(contender)
      if (round >= 0) paces[nth]!.push(measured)
    }
  for (const contender of running) contender.kill()
  rmSync(folder, { recursive: true })
  return Object.fromEntries(NAMES.map((name, nth) => [name, median(paces[nth]!)])) as Record<
    Contender,
    number
  >
}

const count = (pattern: RegExp): number => ink.match(pattern)?.length ?? 0
/** Words that can be shown: what is logic is left out. */
const wordsIn = (text: string): number =>
  text.replace(/^(?:VAR|===|->|\s*~|\s*->).*|\{\w+ [<>] \d+[:}]/gm, '').match(/[a-z]+/gi)?.length ?? 0
const whole = (number: number): string => Math.round(number).toLocaleString('en')
/** Of one in the middle. */
function choicesAPlay(): number {
  const story = new Story(compile())
  return median(
    Array.from({ length: 200 }, (_, n) => {
      story.ResetState()
      return play(story, dice(n + 1))
    }),
  )
}

async function report(): Promise<void> {
  const { crises, reused: again, fresh: anew } = await race()
  console.log(
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${platform()} ${release()}, Node ${process.version}`,
  )
  console.log(
    `Ink story: ${whole(wordsIn(ink))} words, ${count(/^===/gm)} knots, ${count(/^\*/gm)} choices, ${choicesAPlay()} choices a play`,
  )
  console.log(`Medians of ${ROUNDS} alternating rounds, one core:`)
  console.log(`  whole crises by the engine      ${whole(crises).padStart(8)} a second`)
  console.log(
    `  plays of one inkjs Story, reset ${whole(again).padStart(8)} a second   ${(crises / again).toFixed(1)} to 1 (aim: ${AIM} to 1)`,
  )
  console.log(
    `  plays, a new inkjs Story each   ${whole(anew).padStart(8)} a second   ${(crises / anew).toFixed(1)} to 1`,
  )
  growth()
}

/** Crises run to see what one costs as it goes on. */
const SOME = 3_000
/** Whole crises to run for the memory; `CRISES=1000000 npm run bench -- crises` runs a million. */
const MANY = Number(process.env.CRISES ?? 50_000)
const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** What a crisis costs grows with what happens in it, and nothing is left behind. */
function growth(): void {
  for (let n = 1; n <= SOME; n++) runCrisis(opening, n)
  console.log('One crisis, as far as an evening:')
  for (const day of [18, 19, 20, 21]) {
    const slot = slotAt(day, 'evening')
    let events = 0
    const start = worked()
    for (let n = 1; n <= SOME; n++) events += runUntil(opening, n, slot).log.length
    const each = ((worked() - start) * 1000) / SOME
    console.log(
      `  ${day} June  ${whole(events / SOME).padStart(4)} events  ${whole(each).padStart(4)} µs  ${((each * SOME) / events).toFixed(2)} µs an event`,
    )
  }
  const before = heap()
  for (let n = 1; n <= MANY; n++) runCrisis(opening, n)
  console.log(`Heap before and after ${whole(MANY)} crises: ${before.toFixed(1)} and ${heap().toFixed(1)} MB`)
}

await report()
