/** Two hundred programs are killed while they write plays, three at a time to one file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRuns } from '../../src/play/runs.ts'
import { writerOfRuns } from '../support/writer.ts'

const KILLS = 200
const AT_ONCE = 4

test('of two hundred programs killed as they write, each has kept every step that it had shown', {
  timeout: 600_000,
}, async () => {
  const writer = await writerOfRuns()
  for (let round = 0; round < KILLS / AT_ONCE; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'majority-kills-'))
    const shown: number[] = []
    const children: ChildProcess[] = Array.from({ length: AT_ONCE }, (_, n) => {
      const child = spawn(process.execPath, [writer, folder, String(n)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      shown[n] = 0
      child.stdout!.on('data', data => {
        shown[n]! += String(data).split('\n').length - 1
      })
      return child
    })
    const ended = children.map(child => new Promise(resolve => child.on('close', resolve)))
    for (const [n, child] of children.entries()) {
      await new Promise(resolve => setTimeout(resolve, 60 + ((round * 37 + n * 101) % 140)))
      child.kill('SIGKILL')
    }
    await Promise.all(ended)
    const runs = openRuns(folder)
    expect(runs.problems.filter(({ type }) => type !== 'damaged')).toEqual([])
    for (const n of children.keys()) {
      const run = runs.list().find(({ seed }) => seed === n)
      // What is told is told after it is kept, so a kept step may not have been told; never the other way round.
      expect(run?.path.length ?? 0).toBeGreaterThanOrEqual(shown[n]!)
      expect(run?.path ?? []).toEqual(Array.from({ length: run?.path.length ?? 0 }, (_, step) => step % 5))
    }
  }
})
