/**
 * The game with Node in it, as one file that needs nothing installed: a single
 * executable application of Node, for the machine it is made on. Odds are
 * worked on one thread there, since a worker is started from a file of code.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'postject'
import { BARE } from './bundle.mjs'
import { ROOT } from './story.mjs'

/** Where Node looks for what it is to run, and how it knows that something is there. */
const RESOURCE = 'NODE_SEA_BLOB'
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

const FOLDER = join(ROOT, 'dist/package')

/** Makes it from the program as built; the path of the executable. */
export async function makeExecutable() {
  const windows = process.platform === 'win32'
  const executable = join(FOLDER, windows ? 'majority.exe' : 'majority')
  const blob = join(FOLDER, 'majority.blob')
  const config = join(FOLDER, 'sea.json')
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    config,
    JSON.stringify({ main: BARE, output: blob, disableExperimentalSEAWarning: true, useCodeCache: true }),
  )
  run(process.execPath, '--experimental-sea-config', config)
  copyFileSync(process.execPath, executable)
  chmodSync(executable, 0o755)
  // Names of functions, for debuggers: a tenth of the file. After the injection it would not run.
  if (process.platform === 'linux') spawnSync('strip', [executable])
  if (process.platform === 'darwin') run('codesign', '--remove-signature', executable)
  await inject(executable, RESOURCE, readFileSync(blob), {
    sentinelFuse: FUSE,
    machoSegmentName: process.platform === 'darwin' ? 'NODE_SEA' : undefined,
  })
  if (process.platform === 'darwin') run('codesign', '--sign', '-', executable)
  rmSync(blob)
  rmSync(config)
  run(executable, '--version')
  console.log(`${executable}, ${(statSync(executable).size / 1e6).toFixed(0)} MB`)
  return executable
}

function run(program, ...args) {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
}
