/** Pages of the codex: how they are read, and what the check says to their writer. */
import { codex, index, sources } from 'story:compiled'
import { describe, expect, test } from 'vitest'
import { PEOPLE } from '../../src/engine/crisis.ts'
import { compileCodex, PAGE_KINDS } from '../../src/narrator/codex.ts'
import { sceneWith, storyIn } from '../support/stories.ts'

const QUORUM = [
  'title: Quorum',
  'kind: term',
  'sources: LOPEZ, SPITSYN',
  'see: mikoyan',
  '',
  '"Eight," said Mikoyan [LOPEZ]. It was _not_ enough [LOPEZ, SPITSYN].',
  '',
  `Nobody knew why. ${[...Array(8)].map((_, at) => `On count ${at} there were eight chairs taken and three left empty.`).join(' ')}`,
]
const MIKOYAN = QUORUM.map(line =>
  line.replace('title: Quorum', 'title: Mikoyan').replace('see: mikoyan', 'see: quorum'),
)
  .map(line =>
    line
      .replaceAll('chairs', 'hats')
      .replace('Nobody knew why', 'Everyone knew why')
      .replace('said Mikoyan', 'said he'),
  )
  .join('\n')

const compiled = (lines: Readonly<Record<number, string>> = {}, name = 'quorum') =>
  compileCodex(
    new Map([
      [`codex/${name}.md`, QUORUM.map((line, at) => lines[at + 1] ?? line).join('\n')],
      ['codex/mikoyan.md', MIKOYAN],
    ]),
    new Set(['LOPEZ', 'SPITSYN']),
  )
const saysOf = (lines: Readonly<Record<number, string>>, name?: string) =>
  compiled(lines, name).problems.map(({ file, line, grade, says }) => `${file}:${line} ${grade}: ${says}`)

describe('a page', () => {
  test('has a head, and prose with its sources where they stand', () => {
    const { pages, problems } = compiled()
    expect(problems).toEqual([])
    expect(pages[0]).toMatchObject({
      id: 'quorum',
      title: 'Quorum',
      kind: 'term',
      sources: ['LOPEZ', 'SPITSYN'],
      see: [{ id: 'mikoyan', title: 'Mikoyan' }],
    })
    expect(pages[0]!.paragraphs).toHaveLength(2)
    expect(pages[0]!.paragraphs[0]).toEqual([
      { text: '“Eight,” said Mikoyan' },
      { keys: ['LOPEZ'] },
      { text: '. It was _not_ enough' },
      { keys: ['LOPEZ', 'SPITSYN'] },
      { text: '.' },
    ])
  })

  test('is the same with the line endings of Windows', () => {
    const text = QUORUM.join('\r\n')
    const { pages } = compileCodex(new Map([['codex/quorum.md', text]]), undefined)
    expect(pages[0]!.title).toBe('Quorum')
    expect(pages[0]!.paragraphs).toHaveLength(2)
  })

  test('may break a paragraph over several lines', () => {
    const { pages } = compiled({ 6: '"Eight,"\nsaid Mikoyan [LOPEZ].' })
    expect(pages[0]!.paragraphs[0]![0]).toEqual({ text: '“Eight,” said Mikoyan' })
  })
})

describe('a problem is said with its file and line', () => {
  test.each([
    ['no title', { 1: 'titel: Quorum' }, /codex\/quorum\.md:1 error: The page has no title/],
    ['an empty title', { 1: 'title:' }, /quorum\.md:1 error: The page has no title/],
    [
      'a misspelt field',
      { 1: 'titel: Quorum' },
      /quorum\.md:1 error: There is no field "titel"; did you mean title/,
    ],
    ['a field twice', { 4: 'kind: term' }, /quorum\.md:4 error: kind: is given twice/],
    ['a line that is no field', { 4: 'See Mikoyan' }, /quorum\.md:4 error: Not a line like title: Quorum/],
    [
      'a kind that is none',
      { 2: 'kind: terms' },
      /quorum\.md:2 error: There is no kind "terms"; did you mean term/,
    ],
    ['no sources', { 3: 'sources:' }, /quorum\.md:3 error: The page names no sources/],
    [
      'an unknown key in the head',
      { 3: 'sources: LOPEZ, SPITSYN, PRAVDA' },
      /quorum\.md:3 error: There is no source "PRAVDA"/,
    ],
    [
      'an unknown key in the prose',
      { 6: 'Eight [PRAVDA].' },
      /quorum\.md:6 error: There is no source "PRAVDA"/,
    ],
    [
      'a key that the head leaves out',
      { 3: 'sources: LOPEZ' },
      /quorum\.md:6 error: \[SPITSYN\] is not among the page's sources/,
    ],
    [
      'a page that is nowhere',
      { 4: 'see: mikoian' },
      /quorum\.md:4 error: There is no story\/codex\/mikoian\.md/,
    ],
    ['a page that sees itself', { 4: 'see: quorum' }, /quorum\.md:4 error: The page sends readers to itself/],
    ['too few words', { 8: 'Nobody knew why.' }, /quorum\.md:1 warning: The page has 10 words/],
    [
      'a sentence of another page',
      { 6: 'On count 3 there were eight hats taken and three left empty.' },
      /mikoyan\.md:8 warning: .* already stands in codex\/quorum\.md:6/,
    ],
  ] as const)('%s', (_, lines, says) => {
    expect(saysOf(lines)).toContainEqual(expect.stringMatching(says))
  })

  test('a name that is not small letters and hyphens', () => {
    expect(saysOf({}, 'The_Quorum')).toContainEqual(
      expect.stringMatching(/:1 error: A page is named in small letters/),
    )
  })
})

describe('a scene opens pages', () => {
  const opening = (page: string) =>
    storyIn(sceneWith({ 2: `# when: 18 sitting 3 # chair: bulganin # codex: quorum, ${page}` }), {
      codex: new Map([
        ['codex/quorum.md', QUORUM.join('\n')],
        ['codex/arithmetical-majority.md', MIKOYAN],
      ]),
    })

  test('that there are, written with hyphens or as ink writes names', () => {
    const { index, problems } = opening('arithmetical_majority')
    expect(problems.filter(({ file }) => !file.startsWith('codex/'))).toEqual([])
    expect(index.scenes[0]!.codex).toEqual(['quorum', 'arithmetical-majority'])
  })

  test('and is told of one that is not there', () => {
    expect(opening('tea').problems).toContainEqual({
      grade: 'error',
      file: 'days/18-june/bulganin.ink',
      line: 2,
      says: 'There is no story/codex/tea.md.',
    })
  })
})

describe('the codex itself', () => {
  test('has a page for everyone in the crisis', () => {
    const people = codex()
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) => id)
    expect(people).toEqual(expect.arrayContaining([...PEOPLE]))
  })

  test('has pages of every kind, each with prose, sources and somewhere to go on', () => {
    expect(new Set(codex().map(({ kind }) => kind))).toEqual(new Set(PAGE_KINDS))
    for (const { id, paragraphs, sources: keys, see } of codex()) {
      expect(paragraphs.length, id).toBeGreaterThan(0)
      expect(keys.length, id).toBeGreaterThan(0)
      expect(see.length, id).toBeGreaterThan(0)
    }
  })

  test('can be reached: another page or a scene leads to each', () => {
    const linked = new Set([
      ...codex().flatMap(({ see }) => see.map(({ id }) => id)),
      ...index.scenes.flatMap(scene => scene.codex),
    ])
    expect(
      codex()
        .map(({ id }) => id)
        .filter(id => !linked.has(id)),
    ).toEqual([])
  })

  test('never puts words into quotation marks on no better ground than a handbook', () => {
    for (const { id, paragraphs } of codex())
      for (const paragraph of paragraphs)
        for (const [at, piece] of paragraph.entries()) {
          const before = paragraph[at - 1]
          if (!('keys' in piece) || piece.keys.join() !== 'K' || !before || !('text' in before)) continue
          const sentence = before.text.split(/[.!?]\s/).at(-1)!
          expect(sentence, id).not.toMatch(/“[^”]+ [^”]+ [^”]+ [^”]+”/)
        }
  })

  test('rests on works that say what they are worth', () => {
    for (const [key, { citation, note }] of Object.entries(sources)) {
      expect(citation, key).not.toBe('')
      expect(note, key).toMatch(/\.$/)
    }
  })
})
