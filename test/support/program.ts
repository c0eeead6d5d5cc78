/** The built program as a user runs it, with a data folder of its own. */
import { spawnSync } from 'node:child_process'
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
export function majority(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, MAJORITY_HOME: freshFolder(), LANG: 'C.UTF-8', ...env },
    maxBuffer: 1 << 26,
  })
  return { code: status, out: stdout, complaint: stderr }
}
