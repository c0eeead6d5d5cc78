/** The built program as a user runs it, with a data folder of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const PROGRAM = join(import.meta.dirname, '../../dist/majority.cjs')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly complaint: string
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'majority-'))

/** Runs it with words and lines of input. */
export function majority(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, MAJORITY_HOME: freshFolder(), LANG: 'C.UTF-8', ...env },
    maxBuffer: 1 << 26,
  })
  return { code: status, out: stdout, complaint: stderr }
}

export interface Started {
  readonly type: (line: string) => void
  /** What it has said when it has said these words. */
  readonly until: (words: string) => Promise<string>
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Ended>
}

/** Starts it, and leaves its input open. */
export function startMajority(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, MAJORITY_HOME: freshFolder(), LANG: 'C.UTF-8', ...env },
  })
  let out = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', said => {
    out += said
  })
  child.stderr.setEncoding('utf8').on('data', said => {
    complaint += said
  })
  return {
    type: line => {
      child.stdin.write(`${line}\n`)
    },
    until: words =>
      new Promise(resolve => {
        const look = (): void => {
          if (!out.includes(words)) return
          child.stdout.off('data', look)
          resolve(out)
        }
        child.stdout.on('data', look)
        look()
      }),
    kill: signal => {
      child.kill(signal)
    },
    ended: new Promise(resolve => child.on('close', code => resolve({ code, out, complaint }))),
  }
}
