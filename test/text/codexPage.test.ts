/** How a page of the codex reads, and how it is found. */
import { codex, sources } from 'story:compiled'
import { describe, expect, test } from 'vitest'
import type { CodexPage } from '../../src/narrator/codex.ts'
import { codexList, codexPage, findPages, pagesInOrder, type Sources } from '../../src/text/codexPage.ts'
import { plainText } from '../../src/text/spans.ts'

const SOURCES: Sources = {
  LOPEZ: { citation: 'J. Lopez, Zhukov', kind: 'scholarship', note: 'At a distance.', seen: 'passage' },
  K: { citation: 'Handbooks', kind: 'reference', note: 'For dates.', seen: 'not seen' },
}
const page = (id: string, title: string, words: string, rest: Partial<CodexPage> = {}): CodexPage => ({
  id,
  title,
  kind: 'term',
  sources: ['LOPEZ', 'K'],
  see: [],
  paragraphs: [[{ text: words }]],
  ...rest,
})
const QUORUM = page('quorum', 'Quorum', '', {
  see: [
    { id: 'mikoyan', title: 'Anastas Mikoyan' },
    { id: 'presidium', title: 'The Presidium' },
  ],
  paragraphs: [
    [{ text: 'Eight were _not_ enough' }, { keys: ['LOPEZ', 'K'] }, { text: '. Kaganovich objected.' }],
    [{ text: 'Eighteen hours were gained.' }],
  ],
})
const PAGES = [
  page('snieckus', 'Antanas Sniečkus', 'He led Lithuania.', { kind: 'person' }),
  page('mikoyan', 'Anastas Mikoyan', 'He asked about the quorum, and again about the quorum.', {
    kind: 'person',
  }),
  QUORUM,
  page('zhukov', 'Georgy Zhukov', 'A marshal.', { kind: 'person' }),
  page('zhukov-october', 'Zhukov’s fall', 'Four months later.', { kind: 'after' }),
]
const idsOf = (words: string) => findPages(PAGES, words).map(({ id }) => id)
const textOf = (lines: ReturnType<typeof codexPage>) => lines.map(plainText)

describe('a page', () => {
  test('reads from its title to where one may read on', () => {
    expect(textOf(codexPage(QUORUM, SOURCES))).toEqual([
      'Quorum',
      'term or paper',
      '',
      'Eight were not enough [LOPEZ, K]. Kaganovich objected.',
      '',
      'Eighteen hours were gained.',
      '',
      'Sources',
      'LOPEZ  J.\u00a0Lopez, Zhukov. At a distance. (seen in a passage)',
      'K  Handbooks. For dates. (not seen)',
      '',
      'See also Anastas Mikoyan; The Presidium',
    ])
  })

  test('tells roles apart', () => {
    const roles = codexPage(QUORUM, SOURCES)
      .flat()
      .map(({ role }) => role)
    expect(roles).toEqual(expect.arrayContaining(['heading', 'prose', 'emphasis', 'source', 'faint', 'key']))
  })

  test('with a source that is nowhere is our mistake', () => {
    expect(() => codexPage(QUORUM, {})).toThrow('There is no source "LOPEZ"')
  })

  test('of the game can always be shown', () => {
    for (const each of codex()) expect(codexPage(each, sources()).length, each.id).toBeGreaterThan(5)
  })
})

describe('the list', () => {
  test('has people by their surnames', () => {
    const people = pagesInOrder(codex()).filter(({ kind }) => kind === 'person')
    const surnames = people.map(({ title }) => title.split(' ').at(-1)!)
    expect(surnames).toEqual(surnames.toSorted((one, other) => one.localeCompare(other, 'en')))
  })

  test('is by kind, and by title within it', () => {
    expect(textOf(codexList(PAGES))).toEqual([
      'People',
      '  Anastas Mikoyan',
      '  Antanas Sniečkus',
      '  Georgy Zhukov',
      '',
      'Terms and papers',
      '  Quorum',
      '',
      'Afterwards',
      '  Zhukov’s fall',
    ])
  })

  test('with words to look for is what has them', () => {
    expect(textOf(codexList(PAGES, ' zhukov '))).toEqual([
      'Georgy Zhukov  person',
      'Zhukov’s fall  afterwards',
    ])
  })

  test('says so when nothing does', () => {
    expect(textOf(codexList(PAGES, 'tea\u001b[2J'))).toEqual(['No page has “tea”.'])
  })
})

describe('finding', () => {
  test.each([
    ['QUORUM', ['quorum', 'mikoyan']],
    ['snieckus', ['snieckus']],
    ['Sniečkus', ['snieckus']],
    ['Жуков', ['zhukov', 'zhukov-october']],
    ['zhukov october', ['zhukov-october']],
    ['mik', ['mikoyan']],
    ['quorum lithuania', []],
    ['', ['mikoyan', 'snieckus', 'zhukov', 'quorum', 'zhukov-october']],
  ])('%j', (words, ids) => expect(idsOf(words)).toEqual(ids))

  test('in the game itself begins with the page meant', () => {
    const first = (words: string) => findPages(codex(), words)[0]?.id
    expect(first('Mikoyan')).toBe('mikoyan')
    expect(first('zhuk')).toBe('zhukov')
    expect(first('arithmetical majority')).toBe('arithmetical-majority')
    expect(first('38679')).toBe('figure-38679')
    expect(first('38,679')).toBe('figure-38679')
    expect(first('vertushka')).toBe('telephone')
    expect(first('Rudzutak')).toBe('the-138')
  })
})
