/**
 * Keys, clicks, pastes, sizes and signals by the thousand. `npm run fuzz --
 * --seed N --events M` begins with another seed, goes on for as long as it
 * takes, and sits at a real terminal as well, where no two sittings are quite
 * alike; otherwise the same forty thousand strokes are tried every time.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { monkey } from '../support/monkey.ts'
import { PROGRAM } from '../support/program.ts'
import { PLACES, type Sat, sit } from '../terminal/monkey.ts'

const SEED = Number(process.env.MAJORITY_FUZZ_SEED ?? 1)
const ASKED = process.env.MAJORITY_FUZZ_EVENTS
/** Strokes in each test. */
const EVENTS = Number(ASKED ?? 40_000)
const A_SEED = 2_000
const A_SITTING = 600
const A_DAY = 86_400_000

const folder = mkdtempSync(join(tmpdir(), 'majority-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Seeds one after another, until enough has been done. */
async function seeds(each: (seed: number) => Promise<number>): Promise<{ strokes: number; seeds: number }> {
  let [strokes, seed] = [0, SEED]
  while (strokes < EVENTS) {
    strokes += await each(seed)
    seed += 1
  }
  return { strokes, seeds: seed - SEED }
}

test(
  'without a terminal, every screen stands and every decision is kept',
  async () => {
    let decisions = 0
    const done = await seeds(async seed => {
      const seen = await monkey(seed, Math.min(A_SEED, EVENTS))
      decisions += seen.decisions
      return seen.strokes
    })
    console.log(`${done.strokes} strokes of ${done.seeds} seeds, ${decisions} of them decisions`)
    expect(done.strokes).toBeGreaterThan(0)
  },
  A_DAY,
)

test.skipIf(process.platform !== 'linux' || ASKED === undefined)(
  'in a real terminal, it is restored and no decision is lost',
  async () => {
    const program = join(folder, 'majority.cjs')
    copyFileSync(PROGRAM, program)
    const sat: Sat[] = []
    const done = await seeds(async seed => {
      const place = PLACES[seed % PLACES.length]!
      const home = mkdtempSync(join(folder, 'home-'))
      sat.push(await sit({ program, home, seed, place, strokes: Math.min(A_SITTING, EVENTS) }))
      rmSync(home, { recursive: true, force: true })
      return sat.at(-1)!.strokes
    })
    const sum = (of: (each: Sat) => number): number => sat.reduce((all, each) => all + of(each), 0)
    const endings = [...new Set(sat.map(({ ending }) => ending))].sort()
    const grown = Math.max(...sat.map(({ memory: [, last] }) => last)) / 1024
    console.log(
      `${done.strokes} strokes in ${sat.length} sittings, ${sum(each => each.sizes)} sizes, ${sum(each => each.signals)} signals; ` +
        `${sum(each => Number(each.looked))} plays looked for at the end; ended ${endings.join(', ')}; ${grown.toFixed(0)} MB at most`,
    )
    expect(done.strokes).toBeGreaterThan(0)
  },
  A_DAY,
)
