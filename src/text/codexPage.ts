/** Pages of the codex as they are read, the list of them, and a search that forgives. */
import type { Source } from '../../story/sources.ts'
import { type CodexPage, type CodexParagraph, PAGE_KINDS, type PageKind } from '../narrator/codex.ts'
import { setType } from '../narrator/typography.ts'
import { ascii } from './ascii.ts'
import { emphasised } from './prose.ts'
import { quotation } from './quotation.ts'
import { sanitize } from './sanitize.ts'
import { type Line, line, type Span, span } from './spans.ts'

export type { CodexPage } from '../narrator/codex.ts'
export type Sources = Readonly<Record<string, Source>>

export const KIND_WORDS: Readonly<Record<PageKind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'People' },
  body: { one: 'body', many: 'Bodies' },
  term: { one: 'term or paper', many: 'Terms and papers' },
  place: { one: 'place', many: 'Places' },
  dispute: { one: 'disputed', many: 'What is disputed' },
  event: { one: 'event', many: 'Before and meanwhile' },
  after: { one: 'afterwards', many: 'Afterwards' },
}

const SEEN_WORDS: Readonly<Record<Source['seen'], string>> = {
  passage: 'seen in a passage',
  heading: 'seen in its heading or opening',
  'not seen': 'not seen',
}

/** One page: what it says, what it rests on, and where to read on. */
export const codexPage = (page: CodexPage, sources: Sources): Line[] => [
  ...codexText(page, sources),
  ...(page.see.length > 0 ? [line(), seeLine(page)] : []),
]

/** The same without where to read on. */
export function codexText(page: CodexPage, sources: Sources): Line[] {
  return [
    line(span(page.title, 'heading')),
    line(span(KIND_WORDS[page.kind].one, 'faint')),
    ...page.paragraphs.flatMap(paragraph => [line(), paragraphLine(paragraph)]),
    line(),
    line(span('Sources', 'heading')),
    ...page.sources.map(key => sourceLine(key, sources)),
  ]
}

const paragraphLine = (paragraph: CodexParagraph): Line =>
  paragraph.flatMap(piece =>
    'text' in piece ? emphasised(piece.text, 'prose') : [span(` [${piece.keys.join(', ')}]`, 'source')],
  )

const seeLine = ({ see }: CodexPage): Line => [
  span('See also ', 'faint'),
  ...see.flatMap(({ title }, at): Span[] => [...(at > 0 ? [span('; ', 'faint')] : []), span(title, 'key')]),
]

/** A key, the work it stands for, and what it is worth. */
export function sourceLine(key: string, sources: Sources): Line {
  const source = sources[key]
  if (!source) throw new Error(`There is no source "${key}" in the bibliography.`)
  const { citation, note, seen } = source
  return line(
    span(key, 'source'),
    span(`  ${setType(citation)}${/[.!?…]$/.test(citation) ? '' : '.'} `),
    span(`${setType(note)} `, 'faint'),
    span(`(${SEEN_WORDS[seen]})`, 'faint'),
  )
}

/** Titles by kind; with words to look for, those that have them, best first. */
export function codexList(pages: readonly CodexPage[], filter = ''): Line[] {
  const words = sanitize(filter).trim()
  if (words === '') return byKind(pages)
  const found = findPages(pages, words)
  if (found.length === 0) return [line(span(`No page has ${quotation(words)}.`, 'faint'))]
  return found.map(page => line(span(page.title), span(`  ${KIND_WORDS[page.kind].one}`, 'faint')))
}

const byKind = (pages: readonly CodexPage[]): Line[] =>
  PAGE_KINDS.flatMap(kind => {
    const titles = inOrder(pages.filter(page => page.kind === kind))
    if (titles.length === 0) return []
    return [
      line(span(KIND_WORDS[kind].many, 'heading')),
      ...titles.map(({ title }) => line(span(`  ${title}`))),
      line(),
    ]
  }).slice(0, -1)

/** By kind, then by title; people by their surnames. */
export const pagesInOrder = (pages: readonly CodexPage[]): readonly CodexPage[] =>
  PAGE_KINDS.flatMap(kind => inOrder(pages.filter(page => page.kind === kind)))

const inOrder = (pages: readonly CodexPage[]): readonly CodexPage[] =>
  pages.toSorted((one, other) => (sortedBy(one) < sortedBy(other) ? -1 : 1))

function sortedBy({ kind, title }: CodexPage): string {
  const words = plain(title).split(' ')
  return kind === 'person' ? [words.at(-1), ...words].join(' ') : words.join(' ')
}

/** What finding a word in a page is worth. */
const FOUND = {
  exactly: 40,
  inTitle: 10,
  beginsInTitle: 6,
  somewhereInTitle: 4,
  inText: 1,
  person: 4,
} as const
/** A page that repeats a word is no better than one that says it this often. */
const OFTEN = 3

/**
 * Pages with all of these words in title or text, best match first; without
 * words, all of them. Case,
 * diacritics, hyphens and alphabet do not matter: “Жуков” finds Zhukov.
 */
export function findPages(pages: readonly CodexPage[], words: string): readonly CodexPage[] {
  const wanted = plain(words)
  if (wanted === '') return pagesInOrder(pages)
  const scored = inOrder(pages).map(page => ({ page, score: scoreOf(page, wanted) }))
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ page }) => page)
}

function scoreOf(page: CodexPage, wanted: string): number {
  const { names, text } = wordsIn(page)
  const scores = wanted.split(' ').map(word => wordScore(word, names.join(' '), text))
  if (scores.includes(0)) return 0
  const sum = scores.reduce((total, score) => total + score, 0)
  const isOf = page.kind === 'person' && scores.every(score => score >= FOUND.beginsInTitle)
  return sum + (isOf ? FOUND.person : 0) + (names.includes(wanted) ? FOUND.exactly : 0)
}

/** Pages do not change, and every letter typed asks them all. */
const known = new WeakMap<
  CodexPage,
  { readonly names: readonly string[]; readonly text: readonly string[] }
>()

function wordsIn(page: CodexPage) {
  const found = known.get(page) ?? {
    names: [plain(page.title), plain(page.id)],
    text: plain(page.paragraphs.flat().map(wordsOf).join(' ')).split(' '),
  }
  known.set(page, found)
  return found
}

const wordsOf = (piece: CodexParagraph[number]): string => ('text' in piece ? piece.text : '')

function wordScore(word: string, names: string, text: readonly string[]): number {
  const titleWords = names.split(' ')
  const times = Math.min(OFTEN, text.filter(each => each.startsWith(word)).length)
  const title = titleWords.includes(word)
    ? FOUND.inTitle
    : titleWords.some(each => each.startsWith(word))
      ? FOUND.beginsInTitle
      : names.includes(word)
        ? FOUND.somewhereInTitle
        : 0
  return title + times * FOUND.inText
}

/** Small Latin letters and digits with single spaces, whatever was typed. */
const plain = (text: string): string =>
  ascii(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
