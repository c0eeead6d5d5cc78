/**
 * A debrief with odds at every decision, by the built program, beside the same
 * program telling the same play and beside bare node. `npm run bench -- debrief`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

const PROGRAM = join(import.meta.dirname, '../majority.cjs')
const ROUNDS = 5
/** Milliseconds. */
const AIM = 3_000

const folder = mkdtempSync(join(tmpdir(), 'majority-bench-'))

function majority(...args: readonly string[]): { readonly took: number; readonly out: string } {
  const from = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, MAJORITY_HOME: folder },
  })
  if (status !== 0) throw new Error(stderr)
  return { took: performance.now() - from, out: stdout }
}

function bareNode(): number {
  const from = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - from
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const codeOf = (chair: string): string => /code: (\S+)\s*$/.exec(majority('history', '--as', chair).out)![1]!

const codes = ['khrushchev', 'bulganin', 'mikoyan'].map(codeOf)
const rounds = Array.from({ length: ROUNDS }, (_, round) => {
  const code = codes[round % codes.length]!
  return {
    node: bareNode(),
    replay: majority('replay', code).took,
    plain: majority('debrief', code, '--runs', '0', '--html', '-').took,
    odds: majority('debrief', code, '--html', '-').took,
  }
})
const of = (what: keyof (typeof rounds)[number]): number => median(rounds.map(round => round[what]))
const ms = (number: number): string => `${Math.round(number)} ms`

console.log(`bare node                        ${ms(of('node'))}`)
console.log(`majority replay                  ${ms(of('replay'))}`)
console.log(
  `majority debrief, without odds   ${ms(of('plain'))}, ${(of('plain') / of('replay')).toFixed(1)} times a replay`,
)
console.log(
  `majority debrief, with odds      ${ms(of('odds'))}, ${(of('odds') / of('replay')).toFixed(1)} times a replay; under ${ms(AIM)} aimed at: ${of('odds') < AIM ? 'met' : 'NOT MET'}`,
)
console.log(
  `\nMedian of ${ROUNDS}. ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]!.toFixed(1)}, Node ${process.versions.node}`,
)
rmSync(folder, { recursive: true, force: true })
