import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')
/** Lowest first. Floors on one level never meet. */
const FLOORS: readonly (readonly string[])[] = [['engine'], ['narrator'], ['play'], ['text'], ['tui', 'plain'], ['cli']]
const levelOf = (floor: string): number => FLOORS.findIndex(level => level.includes(floor))

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(found => found[1]!)
const floorOf = (file: string): string => file.split(/[\\/]/)[0]!
const target = (file: string, name: string): string => relative(SRC, resolve(join(SRC, file), '..', name))

describe('the house', () => {
  test.each(files)('%s imports only from floors below it, and from its own', file => {
    for (const name of importsOf(file).filter(each => each.startsWith('.'))) {
      const path = target(file, name)
      if (path.startsWith('..')) continue
      const [from, to] = [floorOf(file), floorOf(path)]
      if (from === to) continue
      expect(levelOf(to), `${file} imports ${path}`).toBeLessThan(levelOf(from))
    }
  })

  test('has two doors to inkjs, one to tell and one to compile, and one to blessed', () => {
    const importers = (pattern: RegExp): string[] => files.filter(file => importsOf(file).some(name => pattern.test(name))).sort()
    expect(importers(/^inkjs/)).toEqual(['narrator/compileInk.ts', 'narrator/narrator.ts'])
    expect(importers(/^blessed/).every(file => ['tui/screen.ts', 'tui/terminfo.ts'].includes(file))).toBe(true)
  })

  test('lets the story borrow types and nothing else', () => {
    const story = readdirSync(join(ROOT, 'story'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
    for (const name of story) {
      const text = readFileSync(join(ROOT, 'story', name), 'utf8')
      for (const [line] of text.matchAll(/^import .*src\/.*$/gm)) {
        // The list of people is the engine's vocabulary.
        if (!/^import type|import \{ PEOPLE \}/.test(line)) expect.fail(`story/${name}: ${line}`)
      }
    }
  })
})

describe('the engine', () => {
  const engine = files.filter(file => file.startsWith('engine'))

  test.each(engine)('%s has no clock, no dice of the machine, no files and no fractions of e', file => {
    const text = readFileSync(join(SRC, file), 'utf8')
    expect(text).not.toMatch(/Math\.(random|exp|log|pow|sin|sqrt)|Date|performance|process\.|node:/)
  })
})
