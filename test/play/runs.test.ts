import { spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainRuns, exported, openRuns, type Run, type Runs } from '../../src/play/runs.ts'
import { writerOfRuns } from '../support/writer.ts'

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
    for (let at = 0; at < text.length; at += 13) {
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

const ok = <T>(answer: { readonly ok: T } | { readonly problem: unknown }): T => {
  if ('ok' in answer) return answer.ok
  throw new Error(JSON.stringify(answer.problem))
}

describe('what is said of a play', () => {
  test('a name and a note are there again, the last of each, and empty words take them away', () => {
    const folder = fresh()
    const run = played(folder, 3)
    const runs = openRuns(folder)
    ok(runs.name(run, 'one'))
    ok(runs.name(run, 'two'))
    ok(runs.note(run, 'too soon'))
    expect(openRuns(folder).list()).toEqual([
      { ...run, name: 'two', note: 'too soon', played: expect.any(String) },
    ])
    ok(runs.name(run, ''))
    expect(openRuns(folder).list()[0]!.name).toBeUndefined()
  })

  test('while it is being played does not make it two plays', () => {
    const folder = fresh()
    const run = played(folder, 3)
    const playing = openRuns(folder)
    ok(openRuns(folder).name(run, 'one'))
    expect(ok(playing.keep(run, [...run.path, 1]))).toMatchObject({ id: run.id, name: 'one' })
  })

  test('a deleted play is not listed; one that is being played then goes on as its own', () => {
    const folder = fresh()
    const run = played(folder, 3)
    const playing = openRuns(folder)
    ok(openRuns(folder).delete(run))
    expect(openRuns(folder).list()).toEqual([])
    ok(playing.keep(run, [...run.path, 1]))
    expect(openRuns(folder).list()).toMatchObject([{ path: [...run.path, 1] }])
  })

  test('stands in the file without a sign that a terminal obeys', () => {
    const folder = fresh()
    ok(openRuns(folder).name(played(folder, 1), 'a\u001b[31m\u009b1m\u202e\u2028b'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
    expect(readFileSync(fileIn(folder), 'utf8')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]/)
    expect(openRuns(folder).list()[0]!.name).toBe('a\u001b[31m\u009b1m\u202e\u2028b')
  })
})

describe('plays of another machine', () => {
  const theirs = (): { readonly runs: Runs; readonly text: string } => {
    const folder = fresh()
    const run = played(folder, 4)
    const runs = openRuns(folder)
    ok(runs.finish(ok(runs.keep(run, [...run.path, 2])), 'kept'))
    ok(runs.name(runs.list()[0]!, 'hers'))
    return { runs, text: exported(runs.list()) }
  }

  test('come in whole, and once only', () => {
    const { runs, text } = theirs()
    const ours = openRuns(fresh())
    expect(ok(ours.takeIn(text))).toEqual({ added: 1, longer: 0, known: 0, parted: 0, skipped: [] })
    expect(ours.list()).toEqual(runs.list())
    expect(ok(ours.takeIn(text))).toMatchObject({ added: 0, known: 1 })
    expect(ours.list()).toHaveLength(1)
  })

  test('come in from the file itself as well as from an export of it', () => {
    const folder = fresh()
    const run = played(folder, 5)
    const ours = openRuns(fresh())
    ok(ours.takeIn(readFileSync(fileIn(folder), 'utf8')))
    expect(ours.list()).toEqual([run])
  })

  test('are taken as far as they went; where they parted from ours both are kept, however often', () => {
    const { runs, text } = theirs()
    const [whole] = runs.list()
    const folder = fresh()
    const shorter = { ...whole!, path: whole!.path.slice(0, 2), outcome: undefined, name: undefined }
    ok(openRuns(folder).takeIn(exported([shorter])))
    const ours = openRuns(folder)
    expect(ok(ours.takeIn(text))).toMatchObject({ longer: 1 })
    expect(ours.list()).toMatchObject([{ id: whole!.id, path: whole!.path, outcome: 'kept' }])
    const elsewhere = exported([{ ...whole!, path: [2, 2, 2] }])
    expect(ok(ours.takeIn(elsewhere))).toMatchObject({ parted: 1 })
    expect(ok(ours.takeIn(elsewhere))).toMatchObject({ parted: 0, known: 1 })
    expect(ours.list().map(({ path }) => path)).toEqual(expect.arrayContaining([whole!.path, [2, 2, 2]]))
    expect(openRuns(folder).list()).toHaveLength(2)
  })

  test('with damaged lines come in without them, and each is accounted for', () => {
    const { text } = theirs()
    const lines = text.trimEnd().split('\n')
    const nobody = exported([{ ...played(fresh(), 1), id: 'x', name: 'nobody' }])
      .trimEnd()
      .split('\n')
      .at(-1)!
    const spoilt = [
      'noise',
      ...lines,
      lines[0]!.replace('bulganin', 'bulganim'),
      nobody,
      lines[0]!.slice(0, 40),
    ]
    const { skipped, added } = ok(openRuns(fresh()).takeIn(spoilt.join('\n')))
    expect(added).toBe(1)
    expect(skipped).toEqual([
      { line: 1, why: 'damaged' },
      { line: lines.length + 2, why: 'damaged' },
      { line: lines.length + 3, why: 'no-beginning' },
      { line: lines.length + 4, why: 'cut-short' },
    ])
  })
})

describe('a long file of plays', () => {
  const digestIn = (folder: string): string => join(folder, 'plays.digest.json')

  /** Some megabytes: one play exported under many names. */
  const long = (): string => {
    const folder = fresh()
    const run = played(folder, 8)
    const many = Array.from({ length: 6000 }, (_, n) => ({ ...run, id: `${run.id}-${n}` }))
    writeFileSync(fileIn(folder), exported(many))
    return folder
  }
  const folder = long()
  const inFull = openRuns(folder).list()

  test('is read from its digest as it was read in full', () => {
    expect(readdirSync(folder)).toContain('plays.digest.json')
    expect(openRuns(folder).list()).toEqual(inFull)
  })

  test('and what was added since is read too', () => {
    const run = inFull[17]!
    ok(openRuns(folder).keep(run, [...run.path, 4]))
    expect(
      openRuns(folder)
        .list()
        .find(({ id }) => id === run.id)!.path,
    ).toEqual([...run.path, 4])
  })

  test('does not need it, and does not believe a spoilt one', () => {
    const now = openRuns(folder).list()
    for (const spoil of [
      () => rmSync(digestIn(folder)),
      () =>
        writeFileSync(
          digestIn(folder),
          readFileSync(digestIn(folder), 'utf8').replace('"seed":7', '"seed":8'),
        ),
      () => writeFileSync(digestIn(folder), 'null\nnull'),
    ]) {
      spoil()
      expect(openRuns(folder).list()).toEqual(now)
    }
  })

  test('shows its damage though a digest was made before', () => {
    const bytes = readFileSync(fileIn(folder))
    bytes[1000] = bytes[1000]! ^ 1
    writeFileSync(fileIn(folder), bytes)
    expect(openRuns(folder).problems).toMatchObject([{ type: 'damaged', lines: 1 }])
  })
})

describe('a program that writes plays', () => {
  let writer = ''
  beforeAll(async () => {
    writer = await writerOfRuns()
  })

  const later = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

  /** Starts one, and counts the steps that it has shown. */
  const start = (folder: string) => {
    const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let steps = 0
    child.stdout.on('data', data => {
      steps += String(data).split('\n').length - 1
    })
    const ended = new Promise(resolve => child.on('close', resolve))
    return {
      steps: () => steps,
      hasShown: async (count: number) => {
        while (steps < count) await later(5)
      },
      kill: async () => {
        child.kill('SIGKILL')
        await ended
      },
    }
  }
  const inOrder = (path: readonly number[]) => path.map((_, n) => n % 5)

  test('killed at any moment has kept every step it had shown', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = fresh()
      const writing = start(folder)
      // The first few as it starts, the others as it writes.
      if (round > 3) await writing.hasShown(1)
      await later((7 * round) % 50)
      await writing.kill()
      const path = openRuns(folder).list()[0]?.path ?? []
      expect(path.length).toBeGreaterThanOrEqual(writing.steps())
      expect(path).toEqual(inOrder(path))
    }
  })

  test('does no harm to another that writes at the same time', async () => {
    const folder = fresh()
    const both = [start(folder), start(folder)]
    await Promise.all(both.map(writing => writing.hasShown(40)))
    await Promise.all(both.map(writing => writing.kill()))
    const runs = openRuns(folder)
    expect(runs.problems.filter(({ type }) => type !== 'damaged')).toEqual([])
    expect(runs.list()).toHaveLength(2)
    for (const { path } of runs.list()) {
      expect(path.length).toBeGreaterThanOrEqual(40)
      expect(path).toEqual(inOrder(path))
    }
  })

  test('loses nothing when another mends the file under it', async () => {
    const folder = fresh()
    const writing = start(folder)
    await writing.hasShown(1)
    for (let mended = 0; mended < 12; ) {
      appendFileSync(fileIn(folder), 'noise\n')
      mended += openRuns(folder).problems.length
      await later(10)
    }
    await writing.kill()
    const longest = Math.max(
      ...openRuns(folder)
        .list()
        .map(({ path }) => path.length),
    )
    expect(longest).toBeGreaterThanOrEqual(writing.steps())
  })
})
