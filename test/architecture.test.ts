/** Imports only go down the floors; what comes from outside comes in by one door each. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** From the ground up; rooms on one floor have never heard of each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['story'],
  ['engine'],
  ['narrator'],
  ['play'],
  ['model'],
  ['text'],
  ['classroom'],
  ['tui', 'plain'],
  ['cli'],
]

/** What the ground floor may borrow: types, and the names that people and issues have. */
const LENT_TO_THE_STORY = /^src\/(engine\/(crisis|opening)|narrator\/chairs|classroom\/lesson)\.ts$/

/** Doors, and who may stand in them. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  inkjs: ['src/narrator/narrator.ts', 'src/narrator/openTale.ts', 'src/narrator/compileInk.ts'],
  blessed: ['src/tui/screen.ts'],
  'story:compiled': ['src/cli'],
}

interface Import {
  readonly file: string
  /** A file of ours, from the root, or the name of a package. */
  readonly of: string
}

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => `${folder}/${name.split(sep).join('/')}`)

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const importsOf = (file: string): Import[] =>
  [...textOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name]) => ({
    file,
    of: name!.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(file), name!))
          .split(sep)
          .join('/')
      : name!,
  }))

const FILES = ['src', 'story'].flatMap(filesUnder)
const IMPORTS = FILES.flatMap(importsOf)

const roomOf = (file: string): string | undefined =>
  file.startsWith('story/') ? 'story' : /^src\/(\w+)\//.exec(file)?.[1]
const floorOf = (room: string): number => FLOORS.findIndex(rooms => rooms.includes(room))

test('every file stands in a room of the house', () => {
  expect(FILES.filter(file => floorOf(roomOf(file) ?? '') < 0)).toEqual([])
  expect(IMPORTS.length).toBeGreaterThan(200)
})

test('imports only go down', () => {
  const upward = IMPORTS.filter(({ file, of }) => {
    const [from, to] = [roomOf(file), roomOf(of)]
    if (from === undefined || to === undefined || from === to) return false
    if (from === 'story') return !LENT_TO_THE_STORY.test(of)
    return floorOf(to) >= floorOf(from)
  })
  expect(upward).toEqual([])
})

test('the engine imports nothing but itself', () => {
  expect(IMPORTS.filter(({ file, of }) => roomOf(file) === 'engine' && roomOf(of) !== 'engine')).toEqual([])
})

describe('comes in by one door:', () => {
  test.each(Object.entries(DOORS))('%s', (name, doors) => {
    const strangers = IMPORTS.filter(
      ({ file, of }) =>
        (of === name || of.startsWith(`${name}/`)) &&
        !doors.some(door => file === door || file.startsWith(`${door}/`)),
    )
    expect(strangers).toEqual([])
  })
})

test.each(['Math.random', 'Math.exp', 'Date', 'performance', 'process'])(
  'the engine has never heard of %s',
  word => {
    const spoken = new RegExp(`(?<![\\w'.])${word.replace('.', '\\.')}\\b`)
    const code = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(filesUnder('src/engine').filter(file => spoken.test(code(file)))).toEqual([])
  },
)
