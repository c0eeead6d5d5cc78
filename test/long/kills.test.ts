/** Programs are killed while they write plays to one file, and it is mended under those that write. */
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRuns, type Runs } from '../../src/play/runs.ts'
import { writerOfRuns } from '../support/writer.ts'

const KILLS = 200
const AT_ONCE = 4

/** A program that keeps the steps of one play; how many it has shown. */
function writing(writer: string, folder: string, seed: number) {
  const child: ChildProcess = spawn(process.execPath, [writer, folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let shown = 0
  child.stdout!.on('data', data => {
    shown += String(data).split('\n').length - 1
  })
  const ended = new Promise(resolve => child.on('close', resolve))
  return { child, seed, shown: () => shown, ended }
}

/** What is told is told after it is kept, so a kept step may not have been told; never the other way round. */
function expectKept(runs: Runs, all: readonly ReturnType<typeof writing>[]): void {
  for (const { seed, shown } of all) {
    // A program that cannot tell whether another went on with its play goes on with one of its own.
    const [path] = [...runs.list().filter(run => run.seed === seed), { path: [] }]
      .map(run => run.path)
      .toSorted((a, b) => b.length - a.length) as [readonly number[]]
    expect(path.length).toBeGreaterThanOrEqual(shown())
    expect(path).toEqual(Array.from({ length: path.length }, (_, step) => step % 5))
  }
}

test('of two hundred programs killed as they write, each has kept every step that it had shown', {
  timeout: 600_000,
}, async () => {
  const writer = await writerOfRuns()
  for (let round = 0; round < KILLS / AT_ONCE; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'majority-kills-'))
    const all = Array.from({ length: AT_ONCE }, (_, n) => writing(writer, folder, n))
    for (const [n, { child }] of all.entries()) {
      await new Promise(resolve => setTimeout(resolve, 60 + ((round * 37 + n * 101) % 140)))
      child.kill('SIGKILL')
    }
    await Promise.all(all.map(({ ended }) => ended))
    const runs = openRuns(folder)
    expect(runs.problems.filter(({ type }) => type !== 'damaged')).toEqual([])
    expectKept(runs, all)
  }
})

test('a file that is damaged and mended again and again under those who write loses nothing they had shown', {
  timeout: 600_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'majority-mended-'))
  const writer = await writerOfRuns()
  const all = Array.from({ length: AT_ONCE }, (_, n) => writing(writer, folder, n))
  await new Promise(resolve => setTimeout(resolve, 300))
  let mended = 0
  for (let damage = 0; damage < KILLS; damage++) {
    appendFileSync(join(folder, 'plays.jsonl'), 'cut sho\n')
    mended += openRuns(folder).problems.filter(({ type }) => type === 'damaged').length
    await new Promise(resolve => setTimeout(resolve, damage % 7))
  }
  for (const { child } of all) child.kill('SIGKILL')
  await Promise.all(all.map(({ ended }) => ended))
  // Those who write mend too.
  expect(mended).toBeGreaterThan(KILLS / 10)
  expectKept(openRuns(folder), all)
})
