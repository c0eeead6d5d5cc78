/**
 * The codex: one page a file, `story/codex/quorum.md`. A page opens with lines
 * that say what it is, and after an empty line comes its prose; `[KEY]` after
 * a sentence names the source it rests on.
 *
 *     title: Quorum
 *     kind: term
 *     sources: LOPEZ, VOIT
 *     see: mikoyan, general-department
 *
 *     On the evening of 18 June Mikoyan objected that eight were not enough [LOPEZ].
 */
import { checkWording } from './checkWording.ts'
import { countWords } from './parseProse.ts'
import { error, type Place, type Problem, warning } from './problem.ts'
import { setType } from './typography.ts'
import { noSuch } from './vocabulary.ts'

export const PAGE_KINDS = ['person', 'body', 'term', 'place', 'dispute', 'event', 'after'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** Words, or the keys of the sources on which the words before them rest. */
export type CodexPiece = { readonly text: string } | { readonly keys: readonly string[] }
export type CodexParagraph = readonly CodexPiece[]

export interface PageLink {
  readonly id: string
  readonly title: string
}

export interface CodexPage extends PageLink {
  /** A person's page has his id. */
  readonly id: string
  readonly kind: PageKind
  readonly sources: readonly string[]
  readonly see: readonly PageLink[]
  /** `_So_` is italic; nothing else is markup. */
  readonly paragraphs: readonly CodexParagraph[]
}

export interface CompiledCodex {
  readonly pages: readonly CodexPage[]
  readonly problems: readonly Problem[]
}

const FIELDS = ['title', 'kind', 'sources', 'see'] as const
type Field = (typeof FIELDS)[number]

/** Words of a page. */
const LENGTH = { fewest: 60, most: 200 } as const

/** The file a page stands in, from `story/`. */
export const pageFile = (id: string): string => `codex/${id}.md`

/** An id as a scene may write it: ink likes `sverdlov_hall`, a file `sverdlov-hall`. */
export const pageId = (written: string): string => written.trim().replaceAll('_', '-')

/** Pages from their files by path from `story/`, and everything wrong with them. */
export function compileCodex(
  files: ReadonlyMap<string, string>,
  sources: ReadonlySet<string> | undefined,
): CompiledCodex {
  const drafts = [...files].map(([file, text]) => parsePage(file, text))
  const titles = new Map(drafts.map(({ id, values }) => [id, setType(values.title ?? id)]))
  const pages = drafts.map(draft => pageOf(draft, titles))
  const problems = drafts.flatMap(draft => checkPage(draft, titles, sources))
  return { pages, problems: [...problems, ...checkWording(drafts.flatMap(wordings))] }
}

interface FieldLine extends Place {
  readonly name: string
  readonly value: string
}

interface BodyLine extends Place {
  readonly text: string
}

/** A page as it was typed. */
interface Draft extends Place {
  readonly id: string
  readonly fields: readonly FieldLine[]
  readonly values: Readonly<Partial<Record<Field, string>>>
  readonly paragraphs: readonly (readonly BodyLine[])[]
}

function parsePage(file: string, text: string): Draft {
  const lines = text.split(/\r?\n/).map((each, at) => ({ file, line: at + 1, text: each.trim() }))
  const blank = lines.findIndex(each => each.text === '')
  const head = blank < 0 ? lines : lines.slice(0, blank)
  const fields = head.map(({ text, ...place }) => {
    const [, name = '', value = ''] = /^(\w+):\s*(.*)$/.exec(text) ?? []
    return { ...place, name, value }
  })
  return {
    file,
    line: 1,
    id: file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    fields,
    values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    paragraphs: blank < 0 ? [] : inParagraphs(lines.slice(blank)),
  }
}

/** Lines that follow one another without an empty one between. */
function inParagraphs(lines: readonly BodyLine[]): readonly (readonly BodyLine[])[] {
  const paragraphs: BodyLine[][] = []
  let open = false
  for (const each of lines) {
    if (each.text !== '' && open) paragraphs.at(-1)!.push(each)
    else if (each.text !== '') paragraphs.push([each])
    open = each.text !== ''
  }
  return paragraphs
}

const listed = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map(each => each.trim())
    .filter(Boolean)

const KEYS = /\s*\[([^\]]*)\]/

/** Every other part that `split` gives is what stood in brackets. */
const piecesOf = (text: string): CodexParagraph =>
  text
    .split(KEYS)
    .map((part, place) => (place % 2 === 1 ? { keys: listed(part) } : { text: setType(part) }))
    .filter(piece => !('text' in piece) || piece.text !== '')

const joined = (paragraph: readonly BodyLine[]): string => paragraph.map(({ text }) => text).join(' ')

const isKind = (word: string): word is PageKind => (PAGE_KINDS as readonly string[]).includes(word)

function pageOf({ id, values, paragraphs }: Draft, titles: ReadonlyMap<string, string>): CodexPage {
  const kind = values.kind ?? ''
  return {
    id,
    title: titles.get(id)!,
    kind: isKind(kind) ? kind : 'term',
    sources: listed(values.sources),
    see: listed(values.see).flatMap(other => {
      const title = titles.get(other)
      return title === undefined ? [] : [{ id: other, title }]
    }),
    paragraphs: paragraphs.map(paragraph => piecesOf(joined(paragraph))),
  }
}

function checkPage(
  draft: Draft,
  titles: ReadonlyMap<string, string>,
  sources: ReadonlySet<string> | undefined,
): readonly Problem[] {
  return [
    ...checkHead(draft),
    ...checkSee(draft, titles),
    ...checkKeys(draft, sources),
    ...checkLength(draft),
  ]
}

function checkHead(draft: Draft): readonly Problem[] {
  const { id, fields, values } = draft
  const given = (name: Field) => fields.find(field => field.name === name) ?? draft
  const doubled = fields.filter(({ name }, at) => fields.findIndex(other => other.name === name) < at)
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
      ? []
      : [error(draft, `A page is named in small letters, digits and hyphens: "${id}" is not.`)]),
    ...fields
      .filter(({ name }) => !(FIELDS as readonly string[]).includes(name))
      .map(field =>
        error(
          field,
          field.name === '' ? 'Not a line like title: Quorum.' : noSuch('field', field.name, FIELDS),
        ),
      ),
    ...doubled.filter(({ name }) => name !== '').map(field => error(field, `${field.name}: is given twice.`)),
    ...(values.title ? [] : [error(given('title'), 'The page has no title.')]),
    ...(values.sources ? [] : [error(given('sources'), 'The page names no sources.')]),
    ...(isKind(values.kind ?? '')
      ? []
      : [error(given('kind'), noSuch('kind', values.kind ?? '', PAGE_KINDS))]),
  ]
}

function checkSee({ id, fields }: Draft, titles: ReadonlyMap<string, string>): readonly Problem[] {
  return fields
    .filter(({ name }) => name === 'see')
    .flatMap(field =>
      listed(field.value).flatMap(other => {
        if (other === id) return [error(field, 'The page sends readers to itself.')]
        return titles.has(other) ? [] : [error(field, `There is no story/${pageFile(other)}.`)]
      }),
    )
}

/** Keys that are in no bibliography, and keys in the prose that the head leaves out. */
function checkKeys(
  { fields, values, paragraphs }: Draft,
  sources: ReadonlySet<string> | undefined,
): readonly Problem[] {
  const unknown = (place: Place, key: string): readonly Problem[] =>
    !sources || sources.has(key) ? [] : [error(place, `There is no source "${key}" in story/sources.ts.`)]
  const own = listed(values.sources)
  return [
    ...fields
      .filter(({ name }) => name === 'sources')
      .flatMap(field => own.flatMap(key => unknown(field, key))),
    ...paragraphs.flat().flatMap(line =>
      keysIn(line.text).flatMap(key => {
        if (own.includes(key)) return []
        const stray = unknown(line, key)
        return stray.length > 0 ? stray : [error(line, `[${key}] is not among the page's sources.`)]
      }),
    ),
  ]
}

const keysIn = (text: string): readonly string[] =>
  piecesOf(text).flatMap(piece => ('keys' in piece ? piece.keys : []))

const proseOf = (paragraph: readonly BodyLine[]): string =>
  joined(paragraph)
    .split(KEYS)
    .filter((_, place) => place % 2 === 0)
    .join('')

function checkLength(draft: Draft): readonly Problem[] {
  const words = draft.paragraphs.reduce((sum, paragraph) => sum + countWords(proseOf(paragraph)), 0)
  if (words === 0) return [error(draft, 'The page says nothing.')]
  return words < LENGTH.fewest || words > LENGTH.most
    ? [warning(draft, `The page has ${words} words; ${LENGTH.fewest} to ${LENGTH.most} are right.`)]
    : []
}

const wordings = ({ paragraphs }: Draft) =>
  paragraphs.map(paragraph => ({ ...paragraph[0]!, readings: [proseOf(paragraph)] }))
