/**
 * Odds, measured: a thousand runs from mid-crisis beside a thousand whole
 * crises; a whole play with its turning points on one thread and on all; and
 * whether memory stays flat. `npm run bench -- odds`.
 */
import { cpus, platform, release } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { index } from 'story:compiled'
import { rerunOn } from '../src/cli/oddsWorkers.ts'
import { handOver, runCrisis, slotAt } from '../src/engine/index.ts'
import { openEdition } from '../src/play/edition.ts'
import { historicalPlay } from '../src/play/history.ts'
import { futuresOf, seedsOf } from '../src/play/odds.ts'
import { dealtTo, workedHere } from '../src/play/rerun.ts'
import { follow } from '../src/play/turn.ts'
import { CURVE_RUNS, turningPoints } from '../src/play/turningPoints.ts'
import { chairs } from '../story/chairs.ts'
import { opening } from '../story/opening.ts'

const PROGRAM = join(import.meta.dirname, '../majority.cjs')
const ROUNDS = 7
const RUNS = 1_000
const MANY = 100_000

const edition = openEdition(index, opening, chairs)
const play = historicalPlay(edition, 'bulganin')
const { position } = follow(edition, play.chair, play.seed)
const middle = play.path
  .map((_, step) => position(play.path.slice(0, step))!)
  .find(({ crisis }) => crisis.slot >= slotAt(20, 'sitting', 1))!
const seeds = seedsOf(play.seed, RUNS)

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
const timed = async (does: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await does()
  return performance.now() - from
}
/** Milliseconds of one core, however many others want it. */
function worked(does: () => void): number {
  const from = process.cpuUsage()
  does()
  return process.cpuUsage(from).user / 1_000
}
const ms = (milliseconds: number): string => `${Math.round(milliseconds).toLocaleString('en')} ms`.padStart(9)
const met = (is: boolean): string => (is ? 'met' : 'NOT MET')

const contenders = {
  whole: () => seeds.forEach(seed => void runCrisis(opening, seed)),
  rest: () => void futuresOf(edition, middle, seeds),
}
const took: Record<keyof typeof contenders, number[]> = { whole: [], rest: [] }
for (let round = -1; round < ROUNDS; round++)
  for (const name of Object.keys(contenders) as (keyof typeof contenders)[]) {
    const measured = worked(contenders[name])
    // The first round warms up.
    if (round >= 0) took[name].push(measured)
  }
const [whole, rest] = [median(took.whole), median(took.rest)]

const course = (rerun: Parameters<typeof turningPoints>[2]) =>
  timed(() => turningPoints(edition, play, rerun))
const alone = median([
  await course(dealtTo([workedHere(edition)])),
  await course(dealtTo([workedHere(edition)])),
  await course(dealtTo([workedHere(edition)])),
])
const spread = rerunOn(edition, { program: PROGRAM, threads: cpus().length })
const together = median([await course(spread), await course(spread), await course(spread)])

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** What is held once everything that can be let go has been. */
const held = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}
const before = held()
for (let seed = 1; seed <= MANY; seed++) handOver(middle.crisis, opening, seed)
const after = held()

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${platform()} ${release()}, Node ${process.version}`,
)
console.log(`Medians of ${ROUNDS} alternating rounds, one core:`)
console.log(`  ${RUNS} whole crises                    ${ms(whole)}`)
console.log(
  `  ${RUNS} rests from the middle of the 20th ${ms(rest)}   ${(rest / whole).toFixed(2)} to 1 (aim: 300 ms, ${met(rest < 300)})`,
)
console.log(`A whole play, ${CURVE_RUNS} runs an option, medians of 3:`)
console.log(`  on this thread                       ${ms(alone)}`)
console.log(
  `  on ${cpus().length} threads, their start included  ${ms(together)}   ${(alone / together).toFixed(2)} to 1 (aim: 3,000 ms, ${met(together < 3_000)})`,
)
console.log(
  `Heap before and after ${MANY.toLocaleString('en')} rests: ${before.toFixed(1)} and ${after.toFixed(1)} MB (aim: flat, ${met(after - before < 2)})`,
)
