/** The story is edited while people play it: prose breaks nothing, and a change of structure is said. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileStory } from '../../src/narrator/compileStory.ts'
import { openEdition } from '../../src/play/edition.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { explainShareCode, makeShareCode, parseShareCode } from '../../src/play/shareCode.ts'
import { pathOf, wordsOf } from '../../src/play/steps.ts'
import { chairs } from '../../story/chairs.ts'
import { opening } from '../../story/opening.ts'
import { SOURCES } from '../../story/sources.ts'
import { CHAIRS, carelessPlay } from '../support/edition.ts'

const STORY = join(import.meta.dirname, '../../story')

const files = new Map(
  readdirSync(STORY, { recursive: true, encoding: 'utf8' })
    .map(name => [name.split(sep).join('/'), join(STORY, name)] as const)
    .filter(([name]) => name.endsWith('.ink'))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, file]) => [name, readFileSync(file, 'utf8')] as const),
)

function editionOf(edited: (text: string, name: string) => string) {
  const ink = new Map(
    [...files].map(([name, text]) => [name, name === 'questions.ink' ? text : edited(text, name)]),
  )
  const { index, ink: compiled } = compileStory({
    ink,
    sources: new Set(Object.keys(SOURCES)),
    chairs: new Map(chairs.map(chair => [chair.id, { chair, text: '' }])),
  })
  expect(compiled, 'ink compiles it').toBeDefined()
  return openEdition(index, opening, chairs)
}

/** Every word of four letters or more of prose becomes another; tags, questions and names of knots stay. */
const rewritten = (text: string): string =>
  text
    .split('\n')
    .map(line => {
      if (/^\s*(===|INCLUDE|->|-\s*->|\{|\}|-\s*else)/.test(line) || /^\s*$/.test(line)) return line
      const [prose = '', ...tags] = line.split('#')
      const words = prose
        .split(/(\{[^}]*\}|->\s*\w+)/)
        .map((part, at) => (at % 2 === 1 ? part : part.replace(/[a-z]{4,}/g, 'quite other')))
        .join('')
      const said = tags.map(tag =>
        tag.replace(/^( (?:hint|locked|menu): )([^\]]*)/, '$1quite another thing '),
      )
      return [words, ...said].join('#')
    })
    .join('\n')

const ours = editionOf(text => text)
const plays = CHAIRS.flatMap(chair => [
  historicalPlay(ours, chair),
  ...[1, 2].map(seed => ({ chair, seed, path: carelessPlay(chair, seed).path })),
])

test('with every sentence of the story changed, every code and every kept play is the same', () => {
  const other = editionOf(rewritten)
  const changed = [...files].filter(([name, text]) => name.startsWith('days/') && rewritten(text) !== text)
  expect(changed.length).toBeGreaterThan(30)
  expect(other.index.fingerprint).toBe(ours.index.fingerprint)
  for (const play of plays) {
    const code = makeShareCode(ours, play)
    expect(makeShareCode(other, play)).toBe(code)
    expect(parseShareCode(other, code)).toEqual({
      ok: { chair: play.chair, seed: play.seed, path: play.path },
    })
    expect(wordsOf(other, play)).toEqual(wordsOf(ours, play))
  }
})

describe('with an option called by another name', () => {
  const play = historicalPlay(ours, 'bulganin')
  const took = wordsOf(ours, play)
  /** The last option of a scene of some days later. */
  const at = took.findIndex((word, n) => n > 30 && word.includes('.'))
  const [scene, option] = took[at]!.split('.') as [string, string]
  const other = editionOf(text =>
    text.replace(new RegExp(`(=== ${scene} ===[^]*?# id: )${option}\\b`), `$1${option}_anew`),
  )

  test('its codes are refused with what to do, and with the code of what they would be here', () => {
    const parsed = parseShareCode(other, makeShareCode(ours, play))
    expect(parsed).toMatchObject({ problem: { type: 'other-edition' } })
    if (!('problem' in parsed)) throw new Error('It opens.')
    const words = explainShareCode(parsed.problem)
    expect(words).toMatch(/Ask for the play to be shared again/)
    expect(words).toContain(`${play.path.length} steps as Bulganin, seed ${play.seed}. All of them fit here`)
    expect(words).toContain(makeShareCode(other, play))
  })

  test('a kept play still goes as far as that option', () => {
    expect(pathOf(other, 'bulganin', play.seed, took)).toEqual(play.path.slice(0, at))
  })
})

test('with an option taken out of the story, a code says that its steps do not all fit, and reads right up to there', () => {
  const play = historicalPlay(ours, 'bulganin')
  const took = wordsOf(ours, play)
  const at = took.findIndex((word, n) => n > 10 && word.includes('.'))
  const scene = took[at]!.split('.')[0]!
  const other = editionOf(text =>
    text.replace(new RegExp(`(=== ${scene} ===[^]*?)\\n\\*[^]*?(?=\\n\\*|\\n-)`), '$1'),
  )
  const parsed = parseShareCode(other, makeShareCode(ours, play))
  if (!('problem' in parsed) || parsed.problem.type !== 'other-edition') throw new Error('It opens.')
  expect(parsed.problem.play?.path.slice(0, at)).toEqual(play.path.slice(0, at))
  expect(parsed.problem.play?.reads).toBeUndefined()
  expect(explainShareCode(parsed.problem)).toContain('They do not all fit here')
})

test('with the options of a scene in another order a kept play goes on by their names', () => {
  const play = historicalPlay(ours, 'bulganin')
  const took = wordsOf(ours, play)
  const at = took.findIndex((word, n) => n > 10 && word.includes('.'))
  const scene = took[at]!.split('.')[0]!
  const other = editionOf(text =>
    text.replace(new RegExp(`(=== ${scene} ===[^]*?)(\\n\\*[^]*?)(\\n\\*[^]*?)(?=\\n\\*|\\n-)`), '$1$3$2'),
  )
  const path = pathOf(other, 'bulganin', play.seed, took)
  expect(path).toHaveLength(play.path.length)
  expect(wordsOf(other, { ...play, path })).toEqual(took)
  expect(other.index.fingerprint).not.toBe(ours.index.fingerprint)
})
