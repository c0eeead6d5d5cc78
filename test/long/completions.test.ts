/** Completions in zsh and fish themselves, where they are installed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { RUNS_ACTIONS } from '../../src/cli/commands.ts'
import { MOTIONS } from '../../src/engine/index.ts'
import { CHAIRS } from '../support/edition.ts'
import { majority } from '../support/program.ts'
import { startTerminal, type TestTerminal } from '../terminal/harness.ts'

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'majority-shell-'))
const scriptFor = (shell: string, name: string): string => {
  const file = join(folder, name)
  writeFileSync(file, majority(['completions', shell]).out)
  return file
}
writeFileSync(join(folder, 'a-tale.ink'), 'Once.\n-> END\n')

test.skipIf(!has('fish'))('fish offers commands, options, chairs, settings, values and files', () => {
  const script = scriptFor('fish', 'majority.fish')
  const offered = (line: string): string[] => {
    const asked = `source ${script}; cd ${folder}; complete -C '${line}'`
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', asked], { encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout
      .trimEnd()
      .split('\n')
      .map(each => each.split('\t')[0]!)
  }
  expect(offered('majority re')).toEqual(['replay'])
  expect(offered('majority replay --t')).toEqual(['--take-over', '--theme', '--to'])
  expect(offered('majority play --as ')).toEqual([...CHAIRS].sort())
  expect(offered('majority settings me')).toEqual(['measure'])
  expect(offered('majority settings motion ')).toEqual(['full', 'reduced'])
  expect(offered('majority play --story a-')).toEqual(['a-tale.ink'])
  expect(offered('majority play --as=m')).toEqual(['--as=mikoyan'])
  expect(offered('majority roll-call X --motion ')).toEqual([...MOTIONS].sort())
  expect(offered('majority replay X --as-seen-by fu')).toEqual(['furtseva'])
  expect(offered('majority class --plan t')).toEqual(['two-lessons'])
  expect(offered('majority runs ')).toEqual([...RUNS_ACTIONS].sort())
  expect(offered('majority runs import a-')).toEqual(['a-tale.ink'])
  expect(offered('majority model ')).toEqual(['report'])
  expect(offered('majority help repl')).toEqual(['replay'])
  expect(offered('majority map a-')).toEqual(['a-tale.ink'])
})

let terminal: TestTerminal | undefined
afterEach(() => terminal?.close())

test.skipIf(!has('zsh'))('zsh completes commands, options, chairs, settings, values and files', async () => {
  scriptFor('zsh', '_majority')
  writeFileSync(
    join(folder, '.zshrc'),
    `PS1='> '; fpath=(${folder} $fpath); autoload -Uz compinit; compinit -u -D; setopt no_beep; cd ${folder}\n`,
  )
  terminal = startTerminal({ file: 'zsh', args: ['-i'], columns: 100, rows: 40, env: { ZDOTDIR: folder } })
  await terminal.until('> ')
  for (const [typed, becomes] of [
    ['majority rep', 'majority replay '],
    ['majority replay --take', 'majority replay --take-over '],
    ['majority play --as bu', 'majority play --as bulganin '],
    ['majority settings mea', 'majority settings measure '],
    ['majority settings motion r', 'majority settings motion reduced '],
    ['majority play --story a-', 'majority play --story a-tale.ink '],
    ['majority play --as=mi', 'majority play --as=mikoyan '],
    ['majority roll-call X --motion pl', 'majority roll-call X --motion plenum '],
    ['majority replay X --as-seen-by fu', 'majority replay X --as-seen-by furtseva '],
    ['majority class --plan t', 'majority class --plan two-lessons '],
    ['majority runs de', 'majority runs delete '],
    ['majority runs import a-', 'majority runs import a-tale.ink '],
    ['majority model ', 'majority model report '],
    ['majority help repl', 'majority help replay '],
    ['majority map a-', 'majority map a-tale.ink '],
  ] as const) {
    terminal.send(`\u0015${typed}\t`)
    await terminal.until(`> ${becomes}`)
  }
  terminal.send('\u0015majority \t')
  await terminal.until('Set two plays side by side: share codes')
})
