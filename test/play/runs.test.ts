import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainRuns, openRuns, type Run } from '../../src/play/runs.ts'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'majority-runs-'))
const PLAY = { chair: 'bulganin', seed: 7, path: [] } as const
const fileIn = (folder: string): string => join(folder, 'plays.jsonl')

/** A run of that many steps, each kept. */
function played(folder: string, steps: number): Run {
  const runs = openRuns(folder)
  const begun = runs.begin(PLAY, 'abc', false)
  if (!('ok' in begun)) throw new Error('The play could not be begun.')
  let run = begun.ok
  for (let n = 1; n <= steps; n++) {
    const kept = runs.keep(run, [...run.path, n % 3])
    if ('ok' in kept) run = kept.ok
  }
  return run
}

describe('the plays on a machine', () => {
  test('are there again when the program is started again', () => {
    const folder = fresh()
    const run = played(folder, 12)
    expect(openRuns(folder).list()).toEqual([run])
  })

  test('know a step taken back', () => {
    const folder = fresh()
    const run = played(folder, 5)
    openRuns(folder).keep(run, run.path.slice(0, 2))
    expect(openRuns(folder).list()[0]!.path).toEqual([1, 2])
  })

  test('know how a play ended', () => {
    const folder = fresh()
    openRuns(folder).finish(played(folder, 3), 'kept')
    expect(openRuns(folder).list()[0]!.outcome).toBe('kept')
  })

  test('lose at most the line that was in flight when the machine stopped', () => {
    const folder = fresh()
    played(folder, 8)
    const text = readFileSync(fileIn(folder), 'utf8')
    const lastLine = text.trimEnd().lastIndexOf('\n') + 1
    for (let cut = lastLine + 1; cut < text.length; cut += 7) {
      writeFileSync(fileIn(folder), text.slice(0, cut))
      expect(openRuns(folder).list()[0]!.path).toHaveLength(7)
    }
  })

  test('set a damaged line aside with a sentence, and keep the rest', () => {
    const folder = fresh()
    played(folder, 4)
    played(folder, 6)
    const text = readFileSync(fileIn(folder), 'utf8')
    for (let at = 0; at < text.length; at += 5) {
      const bytes = Buffer.from(text)
      bytes[at] = bytes[at]! ^ 0x01
      const broken = fresh()
      writeFileSync(fileIn(broken), bytes)
      const runs = openRuns(broken)
      expect(runs.problems).toHaveLength(1)
      expect(runs.problems[0]).toMatchObject({ type: 'damaged' })
      expect(explainRuns(runs.problems[0]!)).toMatch(/damaged lines? in the file of plays/)
      expect(readdirSync(broken).some(name => name.includes('damaged'))).toBe(true)
      expect(runs.list().length).toBeGreaterThanOrEqual(1)
      expect(openRuns(broken).problems).toEqual([])
    }
  })

  test('are not said to be kept, but in a sentence that they are not, when the folder cannot be written', () => {
    const folder = fresh()
    const file = join(folder, 'a file, not a folder')
    writeFileSync(file, '')
    const runs = openRuns(join(file, 'plays'))
    const answer = runs.begin(PLAY, 'abc', false)
    expect(answer).toMatchObject({ problem: { type: 'cannot-write' } })
    if ('problem' in answer) expect(explainRuns(answer.problem)).toContain('The play goes on')
    expect(runs.list()).toEqual([])
    chmodSync(folder, 0o700)
  })
})

describe('a program that writes plays', () => {
  const writer = join(fresh(), 'writer.mjs')
  beforeAll(async () => {
    await build({
      stdin: {
        contents: `
          import { openRuns } from './src/play/runs.ts'
          const runs = openRuns(process.argv[2])
          let run = runs.begin({ chair: 'mikoyan', seed: 1, path: [] }, 'abc', false).ok
          for (;;) { run = runs.keep(run, [...run.path, run.path.length % 5]).ok; process.stdout.write(run.path.length + '\\n') }
        `,
        resolveDir: join(import.meta.dirname, '../..'),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: writer,
    })
  })

  const start = (folder: string) =>
    spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })

  test('killed at any moment has kept every step it had shown', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = fresh()
      const child = start(folder)
      let shown = ''
      child.stdout.on('data', data => {
        shown += data
      })
      const ended = new Promise(resolve => child.on('close', resolve))
      await new Promise(resolve => setTimeout(resolve, 80 + 11 * round))
      child.kill('SIGKILL')
      await ended
      const steps = shown
        .trimEnd()
        .split('\n')
        .filter(line => line !== '').length
      const [run] = openRuns(folder).list()
      expect(run?.path.length ?? 0).toBeGreaterThanOrEqual(Math.max(0, steps - 1))
      expect(run?.path ?? []).toEqual(Array.from({ length: run?.path.length ?? 0 }, (_, n) => n % 5))
    }
  })

  test('does no harm to another that writes at the same time', async () => {
    const folder = fresh()
    const children = [start(folder), start(folder)]
    const ended = children.map(child => new Promise(resolve => child.on('close', resolve)))
    for (const child of children) child.stdout.resume()
    await new Promise(resolve => setTimeout(resolve, 600))
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(ended)
    const runs = openRuns(folder)
    expect(runs.problems.filter(({ type }) => type !== 'damaged')).toEqual([])
    expect(runs.list()).toHaveLength(2)
    for (const { path } of runs.list())
      expect(path).toEqual(Array.from({ length: path.length }, (_, n) => n % 5))
  })
})
