/** The package as npm makes it, in a folder that has nothing else. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '../support/program.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = freshFolder()
const npm = (words: readonly string[], cwd = folder) =>
  spawnSync('npm', ['--loglevel=error', ...words], {
    cwd,
    encoding: 'utf8',
    // Nothing is to be fetched.
    env: { ...process.env, MAJORITY_HOME: freshFolder(), npm_config_offline: 'true' },
    shell: process.platform === 'win32',
  })

/** What keeps classes in a file, ready made; an installation does without where it is not to be had. */
const SQLITE = ['libsql', '@libsql', '@neon-rs', 'detect-libc']

test('npm packs the program and its papers, installs them with nothing but SQLite, and npx plays', () => {
  const packed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT)
  const [{ filename, files }] = JSON.parse(packed.stdout)
  expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY.txt',
    'dist/majority.cjs',
    'package.json',
  ])
  expect(npm(['install', `./${filename}`, '--prefix', '.', '--no-audit', '--no-fund'])).toMatchObject({
    status: 0,
    stderr: '',
  })
  expect(
    readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.') && !SQLITE.includes(name)),
  ).toEqual(['arithmetic-majority'])
  const played = npm(['exec', '--no', '--', 'majority', 'history', '--as', 'mikoyan'])
  expect(played).toMatchObject({ status: 0, stderr: '' })
  expect(played.stdout).toContain('The end: ')
  expect(npm(['exec', '--no', '--', 'majority', 'class', 'list'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: 'No class is kept here.\n',
  })
})
