/**
 * Everything that `npm run` does. Node's own modules only up here, since it
 * must run before `npm install` has.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = dirname(fileURLToPath(import.meta.url))

const COMMANDS = {
  /** Builds what has changed and plays. */
  async start(...args) {
    const { isStale, PROGRAM } = await import('./build/bundle.mjs')
    if (isStale() && !(await build())) return false
    process.argv = [process.execPath, PROGRAM, ...args]
    createRequire(import.meta.url)(PROGRAM)
    return true
  },
  build,
  async test(...args) {
    return (await build()) && run('vitest/vitest.mjs', 'run', ...args)
  },
  /** What takes longer than `test`, or needs other Nodes, which it brings. */
  async long(...args) {
    const { otherNodes } = await import('./build/nodes.mjs')
    process.env.MAJORITY_NODES = otherNodes().join(':')
    process.env.MAJORITY_TESTS = 'long'
    return (await build()) && run('vitest/vitest.mjs', 'run', ...args)
  },
  /** Keys, clicks, sizes and signals without end: `--seed N --events M`, a million if not said; `class --frames M`: messages to a class. */
  async fuzz(...args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { seed: { type: 'string' }, events: { type: 'string' }, frames: { type: 'string' } },
    })
    Object.assign(process.env, {
      MAJORITY_TESTS: 'long',
      MAJORITY_FUZZ_SEED: values.seed ?? '1',
      MAJORITY_FUZZ_EVENTS: values.events ?? '1000000',
      MAJORITY_FUZZ_FRAMES: values.frames ?? '1000000',
    })
    const file = positionals[0] === 'class' ? 'classFuzz' : 'monkey'
    return (await build()) && run('vitest/vitest.mjs', 'run', `test/long/${file}.test.ts`)
  },
  /** Kills a class's server in mid-vote: `--times N`, a thousand if not said, and `--seed N`. */
  async kills(...args) {
    const { seed = '1', times = '1000' } = parseArgs({
      args,
      options: { seed: { type: 'string' }, times: { type: 'string' } },
    }).values
    Object.assign(process.env, { MAJORITY_TESTS: 'long', MAJORITY_FUZZ_SEED: seed, MAJORITY_KILLS: times })
    return (await build()) && run('vitest/vitest.mjs', 'run', 'test/long/classKills.test.ts')
  },
  /** Checks the story alone. */
  async story() {
    const { readStory, reportStory } = await import('./build/story.mjs')
    return reportStory(await readStory())
  },
  /** Types, lint and layout, story; all three, whatever the first says. */
  async check() {
    const checks = [
      run('typescript/bin/tsc', '--noEmit'),
      run('typescript/bin/tsc', '--noEmit', '-p', 'src/classroom/web'),
      run('@biomejs/biome/bin/biome', 'check', '.'),
      await COMMANDS.story(),
    ]
    return checks.every(Boolean)
  },
  /** Measures: one bench by its name, or all; what begins with `--` is for the bench. */
  async bench(...args) {
    const words = args.findIndex(word => word.startsWith('--'))
    const names = words < 0 ? args : args.slice(0, words)
    const options = words < 0 ? [] : args.slice(words)
    const known = readdirSync(join(ROOT, 'bench'))
      .filter(file => file.endsWith('.ts'))
      .map(file => file.slice(0, -'.ts'.length))
    const unknown = names.find(name => !known.includes(name))
    if (unknown) console.error(`There is no bench "${unknown}". Known: ${known.join(', ')}.`)
    if (unknown || !(await build())) return false
    const { bundleTool } = await import('./build/bundle.mjs')
    const { readRules, readStory } = await import('./build/story.mjs')
    const story = await readStory(await readRules())
    const files = await Promise.all(
      (names.length > 0 ? names : known).map(name => bundleTool(`bench/${name}.ts`, story)),
    )
    return files.map(file => node('--expose-gc', file, ...options)).every(Boolean)
  },
  /** Makes the game with Node in it, one file for this kind of machine. */
  async package() {
    if (!(await build())) return false
    const { makeExecutable } = await import('./build/package.mjs')
    return Boolean(await makeExecutable())
  },
  /** Draws the screens that the README shows; with a folder, every screen in every size into that. */
  async screenshots(...folder) {
    const { bundleTool } = await import('./build/bundle.mjs')
    const { readRules, readStory } = await import('./build/story.mjs')
    return node(await bundleTool('build/pictures.ts', await readStory(await readRules())), ...folder)
  },
}

/** Compiles the story and makes the program; says what is wrong with the story if that stops it. */
async function build() {
  console.error('Building the program.')
  const { readRules, readStory, reportStory } = await import('./build/story.mjs')
  const { bundle } = await import('./build/bundle.mjs')
  const story = await readStory(await readRules())
  if (story.problems.some(({ grade }) => grade === 'error')) return reportStory(story)
  await bundle(story)
  return true
}

const node = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0
const run = (program, ...args) => node(join(ROOT, 'node_modules', program), ...args)

/** Installs what the lock names, unless it is all there in the right versions. */
function install() {
  if (isInstalled()) return true
  console.log('Installing packages with npm ci.')
  const windows = process.platform === 'win32'
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      shell: windows,
    },
  )
  return status === 0
}

/** Packages for other machines are optional, and may be absent. */
function isInstalled() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false
  const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
    file => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages,
  )
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

const [name = 'start', ...args] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (!command) console.error(`There is no command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}.`)
if (!command || !install() || !(await command(...args))) process.exitCode ||= 1
