/**
 * Other ways to show a scene in a terminal, with the same words and as many
 * options: what a JavaScript programmer would take, the naive way with ink's own
 * compiler, and an interpreter of Z-code. Nothing here is a dependency: packages
 * are installed into a folder of the moment, where the registry can be reached;
 * frotz and a compiler for it are taken if the machine has them.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPTIONS, PASSAGE } from './scene.mjs'

export interface Peer {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  /** Stands there when the first picture is complete. */
  readonly ready: string
  /** Keys that move a cursor to and fro. */
  readonly moves?: readonly string[]
  /** What is sent, in turn, for a new scene. */
  readonly answers: readonly string[]
}

/** What was found, and a sentence for each that was not. */
export interface Peers {
  readonly found: readonly Peer[]
  readonly missing: readonly string[]
}

const HERE = join(import.meta.dirname, '../../bench/peers')
const ROOT = join(HERE, '../..')
const PACKAGES = ['@clack/prompts', 'ink@6', 'react@19']
const node = process.execPath

export function findPeers(folder: string): Peers {
  for (const file of ['scene.mjs', 'clack.mjs', 'react.mjs'])
    copyFileSync(join(HERE, file), join(folder, file))
  const found: Peer[] = [naive(folder)]
  const missing: string[] = []
  const installed = spawnSync(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...PACKAGES],
    {
      encoding: 'utf8',
    },
  )
  if (installed.status === 0) found.push(...prompts(folder))
  else missing.push(`npm cannot install ${PACKAGES.join(', ')} here: these were not measured.`)
  const story = zStory(folder)
  if (story) found.push(story)
  else missing.push('frotz was not measured: apt-get install frotz inform6-compiler inform6-library')
  return { found, missing }
}

const prompts = (folder: string): Peer[] => [
  {
    name: '@clack/prompts',
    file: node,
    args: [join(folder, 'clack.mjs')],
    ready: OPTIONS[3]!,
    moves: ['down', 'up'],
    answers: ['\r'],
  },
  {
    name: 'React Ink',
    file: node,
    args: [join(folder, 'react.mjs')],
    ready: '? help',
    moves: ['down', 'up'],
    answers: ['\r'],
  },
]

/** What everybody writes first: a story, and the compiler that plays it. */
function naive(folder: string): Peer {
  const story = [
    '-> scene',
    '=== scene',
    ...PASSAGE,
    ...OPTIONS.map(option => `+ [${option}]`),
    '- -> scene',
  ].join('\n')
  writeFileSync(join(folder, 'scene.ink'), story)
  return {
    name: 'inkjs-compiler -p',
    file: node,
    args: [join(ROOT, 'node_modules/inkjs/bin/inkjs-compiler.js'), '-p', join(folder, 'scene.ink')],
    ready: OPTIONS[3]!,
    answers: ['1\r'],
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', "'")}"`

function zStory(folder: string): Peer | undefined {
  const frotz = ['/usr/games/frotz', '/usr/bin/frotz', '/usr/local/bin/frotz'].find(file => existsSync(file))
  if (!frotz) return undefined
  const source = [
    'Constant Story "A scene";',
    'Constant Headline "^As much as a scene of ours.^";',
    'Include "Parser"; Include "VerbLib";',
    `Object Room "The dining-room" with description ${quoted([...PASSAGE, ...OPTIONS].join('^^'))}, has light;`,
    '[ Initialise; location = Room; ];',
    'Include "Grammar";',
  ].join('\n')
  writeFileSync(join(folder, 'scene.inf'), source)
  const story = join(folder, 'scene.z5')
  const made = spawnSync('inform6', ['+/usr/share/inform6/library', join(folder, 'scene.inf'), story])
  if (made.status !== 0 || !existsSync(story)) return undefined
  // frotz will not run as root.
  const isRoot = process.getuid?.() === 0
  chmodSync(folder, 0o755)
  return {
    name: 'frotz',
    file: isRoot ? 'setpriv' : frotz,
    args: [...(isRoot ? ['--reuid=65534', '--regid=65534', '--clear-groups', frotz] : []), story],
    ready: OPTIONS[3]!,
    answers: ['look\r'],
  }
}
