/** What must simply be so: the terminal restored, the colours legible, the suite quick and without a flake. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROLES } from '../../src/text/spans.ts'
import { THEMES, themes } from '../../src/tui/themes.ts'
import { contrast, difference, groundsOf, LEANS, SIGHTS } from '../../test/support/colour.ts'
import { startTerminal, type TestTerminal } from '../../test/terminal/harness.ts'
import { AT_TABLE, BUILT, env, folder, GAME, median } from './game.ts'
import { row } from './table.ts'

const SUITES = 20

const LEFT = {
  alternate: false,
  cursorHidden: false,
  mouse: 'none',
  bracketedPaste: false,
  applicationKeys: false,
  wraps: true,
} as const

/** Goes wrong a moment after the game has begun, in the way that is named. */
const RUINS = join(folder, 'ruins.cjs')
writeFileSync(
  RUINS,
  `const how = process.env.RUINS
if (how) setTimeout(() => { if (how === 'throw') throw new Error('thrown'); Promise.reject(new Error('rejected')) }, 400)
`,
)

const processOf = (shell: TestTerminal): number =>
  Number(readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8').trim().split(' ').at(-1))

/** The game in a shell that compares the terminal's settings before and after. */
async function leftBy(end: (shell: TestTerminal) => void, ruins = ''): Promise<boolean> {
  const game = `'${process.execPath}' --require '${RUINS}' '${GAME}' ${AT_TABLE.join(' ')}`
  const script = `A=$(stty -g); ${game}; [ "$A" = "$(stty -g)" ] && echo same settings; sleep 30`
  const shell = startTerminal({ file: 'bash', args: ['--norc', '-c', script], env: { ...env, RUINS: ruins } })
  try {
    await shell.until('? help')
    await shell.quiet(60)
    end(shell)
    await shell.until('same settings')
    await shell.untilState(LEFT)
    return true
  } catch {
    return false
  } finally {
    shell.close()
  }
}

/** Stopped, the terminal is the shell's; then it goes on. */
async function stoppedBy(stop: (shell: TestTerminal) => void): Promise<boolean> {
  const shell = startTerminal({
    file: 'bash',
    args: ['--norc', '--noprofile', '-i'],
    env: { ...env, PS1: '$ ' },
  })
  try {
    await shell.until('$ ')
    shell.send(`'${process.execPath}' '${GAME}' ${AT_TABLE.join(' ')}\r`)
    await shell.until('? help')
    await shell.quiet(60)
    stop(shell)
    await shell.until('Stopped')
    await shell.untilState({ alternate: false, cursorHidden: false, mouse: 'none' })
    shell.send('fg\r')
    await shell.untilState({ alternate: true, cursorHidden: true })
    return true
  } catch {
    return false
  } finally {
    shell.close()
  }
}

const press =
  (...keys: readonly string[]) =>
  (shell: TestTerminal): void => {
    for (const key of keys) shell.key(key)
  }
const kill =
  (signal: NodeJS.Signals) =>
  (shell: TestTerminal): void => {
    process.kill(processOf(shell), signal)
  }

export async function restored(): Promise<void> {
  const ways: readonly (readonly [string, () => Promise<boolean>])[] = [
    ['q', () => leftBy(press('q', 'q'))],
    ['Ctrl-C', () => leftBy(press('C-c', 'C-c'))],
    ['a throw', () => leftBy(() => {}, 'throw')],
    ['a rejection', () => leftBy(() => {}, 'reject')],
    ...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const).map(
      signal => [signal, () => leftBy(kill(signal))] as const,
    ),
    ['Ctrl-Z', () => stoppedBy(press('C-z'))],
    ['SIGTSTP', () => stoppedBy(kill('SIGTSTP'))],
  ]
  const missing: string[] = []
  for (const [name, isSo] of ways) if (!(await isSo())) missing.push(name)
  row(
    `of ${ways.length} ways to end or stop, without a restored terminal`,
    missing.length,
    '',
    { aim: 0, limit: 0 },
    missing.join(', '),
  )
}

/** In every theme that has colours, on every ground it may be seen on. */
export function colours(): void {
  const coloured = THEMES.filter(name => name !== 'mono')
  const ratios = (isProse: boolean): number[] =>
    coloured.flatMap(name =>
      ROLES.filter(role => (role === 'prose') === isProse).flatMap(role => {
        const { ink, ground } = themes[name][role]
        return ink ? (ground ? [ground.rgb] : groundsOf(name)).map(under => contrast(ink.rgb, under)) : []
      }),
    )
  row('contrast of prose, the least', Math.min(...ratios(true)), '', { aim: 4.5, limit: 4.5, atLeast: true })
  row('contrast of signs, the least', Math.min(...ratios(false)), '', { aim: 3, limit: 3, atLeast: true })
  const apart = coloured.flatMap(name =>
    Object.values(SIGHTS).flatMap(sight =>
      LEANS.map(([one, other]) =>
        difference(themes[name][one].ink!.rgb, themes[name][other].ink!.rgb, sight),
      ),
    ),
  )
  row('ΔE of two leans to any sight, the least', Math.min(...apart), '', {
    aim: 25,
    limit: 20,
    atLeast: true,
  })
}

/** The tests of the built program in a terminal, again and again. */
export async function suite(): Promise<void> {
  const root = join(BUILT, '..')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const times: number[] = []
  let flakes = 0
  for (let n = 0; n < SUITES; n += 1) {
    const from = performance.now()
    const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/terminal'], { cwd: root })
    times.push(performance.now() - from)
    if (status !== 0) flakes += 1
  }
  row('the end-to-end suite', median(times) / 1000, 's', { aim: 10, limit: 30 })
  row(`flakes in ${SUITES} runs of it`, flakes, '', { aim: 0, limit: 1 })
}
