/** Makes the one file that is the program, and what goes with it. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { blessedPlugin } from './blessed.mjs'
import { classPagesPlugin } from './classPages.mjs'
import { behindDoor } from './door.mjs'
import { roomsOf } from './rooms.mjs'
import { ROOT, storyPlugin, storyRooms } from './story.mjs'

export const PROGRAM = join(ROOT, 'dist/majority.cjs')
/** The same without its door, for the executable. */
export const BARE = join(ROOT, 'dist/bare/majority.cjs')

/** The program, the story as data and the notices of others' work, into `dist`. */
export async function bundle(story) {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(join(ROOT, 'dist/story.json'), JSON.stringify({ ink: story.ink, index: story.index }))
  writeFileSync(join(ROOT, 'dist/THIRD-PARTY.txt'), notices())
  const program = {
    ...COMMON,
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    minify: true,
    // Native, and found beside the program where it is installed.
    external: ['libsql', 'pg-native'],
    // What nobody installs is not looked for: an executable’s Node would complain of the try.
    define: {
      ...COMMON.define,
      'process.env.WS_NO_BUFFER_UTIL': '"1"',
      'process.env.WS_NO_UTF_8_VALIDATE': '"1"',
    },
    plugins: [storyPlugin(story), classPagesPlugin, blessedPlugin],
  }
  await build({ ...program, outfile: BARE, format: 'cjs' })
  const fresh = `${PROGRAM}.new`
  const rooms = await roomsOf(program, ['inkjs', ...storyRooms(story)])
  writeFileSync(
    join(ROOT, 'dist/rooms.json'),
    JSON.stringify(rooms.map(({ files, code }) => ({ files, characters: code.length }))),
  )
  writeFileSync(
    fresh,
    behindDoor(
      rooms.map(({ code }) => code),
      version,
    ),
  )
  chmodSync(fresh, 0o755)
  // A program that runs goes on reading the file it was started from.
  renameSync(fresh, PROGRAM)
}

/** A measurement or another tool, to be run on its own: `bench/terminal.ts` becomes `dist/bench/terminal.mjs`. */
export async function bundleTool(file, story) {
  const outfile = join(ROOT, 'dist', file.replace(/\.ts$/, '.mjs'))
  await build({
    ...COMMON,
    entryPoints: [join(ROOT, file)],
    outfile,
    format: 'esm',
    // Everything but what is native: as modules, some packages hide what they export.
    external: ['@lydell/node-pty', 'esbuild', 'libsql', 'playwright-core'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    plugins: [storyPlugin(story), classPagesPlugin, blessedPlugin],
  })
  return outfile
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

const COMMON = {
  bundle: true,
  define: { VERSION: JSON.stringify(version) },
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
}

const notices = () =>
  [
    ['blessed', 'LICENSE'],
    ['inkjs', 'LICENSE.md'],
    ['pg', 'LICENSE'],
    ['uqr', 'LICENSE'],
    ['ws', 'LICENSE'],
  ]
    .map(([name, file]) => {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'))
      return `${name} ${version}\n\n${readFileSync(join(ROOT, 'node_modules', name, file), 'utf8').trim()}\n`
    })
    .join('\n\n')

/** Whether anything the program is made from is newer than it. */
export const isStale = () =>
  !existsSync(PROGRAM) || SOURCES.some(name => newest(join(ROOT, name)) > statSync(PROGRAM).mtimeMs)

const SOURCES = ['src', 'story', 'build', 'build.mjs', 'package.json', 'package-lock.json']

const newest = path => {
  const { mtimeMs } = statSync(path)
  const inside = statSync(path).isDirectory() ? readdirSync(path).map(name => newest(join(path, name))) : []
  return Math.max(mtimeMs, ...inside)
}
