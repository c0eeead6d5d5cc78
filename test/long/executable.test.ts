/** The game with Node in it: one file that plays where there is no Node. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeExecutable } from '../../build/package.mjs'
import { freshFolder } from '../support/program.ts'
import { startTerminal } from '../terminal/harness.ts'

const folder = freshFolder()
const game = join(folder, 'majority')
const env = { MAJORITY_HOME: join(folder, 'home'), PATH: '/nowhere', LANG: 'C.UTF-8' }

beforeAll(async () => copyFileSync(await makeExecutable(), game), 120_000)

const majority = (words: readonly string[], input = '') =>
  spawnSync(game, words, { encoding: 'utf8', input, env })

test('it plays in lines, and works odds out on its one thread', () => {
  const { status, stdout } = majority(['play', '--as', 'bulganin', '--seed', '7', '--plain'], '1\n2\n1\n')
  expect(status).toBe(0)
  const code = /^code: (.*)$/m.exec(stdout)![1]!
  const odds = majority(['odds', code, '--runs', '400', '--json'])
  expect(odds.status).toBe(0)
  expect(JSON.parse(odds.stdout)).toMatchObject({ now: { runs: 400 } })
})

test('it plays on a screen, and leaves the terminal as it was', async () => {
  const terminal = startTerminal({ file: game, args: ['--as', 'bulganin', '--seed', '7'], env })
  try {
    await terminal.until('? help')
    await terminal.quiet()
    terminal.key('q')
    await terminal.until('Leave')
    terminal.key('q')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.state()).toMatchObject({ alternate: false, cursorHidden: false, mouse: 'none' })
  } finally {
    terminal.close()
  }
})

test('it opens a class in memory, and says that Ctrl-C ends it', async () => {
  const server = spawn(game, ['class', '--store', 'memory', '--port', '0', '--host', '127.0.0.1'], { env })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', words => {
      said += words
    })
  const ended = once(server, 'close')
  try {
    while (!said.includes('Ctrl-C stops')) await once(server.stdout, 'data')
    const teacher = await fetch(/\bhttp:\S+\/teacher/.exec(said)![0])
    expect(teacher.status).toBe(200)
    expect(await teacher.text()).toContain('<title>')
  } finally {
    server.kill('SIGINT')
  }
  expect(await ended).toEqual([0, null])
  expect(said).toContain('What was in memory is gone.')
  expect(said).not.toMatch(/warning|nothing is lost|resume/i)
})

test('where its Node cannot keep classes in a file, it says in a sentence what can', () => {
  const { status, stdout, stderr } = majority(['class', 'list'])
  if (status === 0) return expect(stdout).toContain('class')
  expect(stderr).toContain('--store memory')
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
