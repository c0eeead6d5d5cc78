/** A moment of another author's tale, where our own scenes are read. */
import type { TaleTurn } from '../play/taleSession.ts'
import type { ToldParagraph, Way } from '../play/telling.ts'
import { span } from '../text/spans.ts'
import { endWords, sayingWords, tagWords } from '../text/tale.ts'
import { isAscii, type Model, measureOf } from './model.ts'
import type { Page } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { numberedRows, optionRows, spaced } from './scenePage.ts'
import { words } from './words.ts'

/** A long passage is wrapped once, and not at every key. */
const drawn = new WeakMap<TaleTurn, Map<string, Page>>()

export function talePage(model: Model, tale: TaleTurn, width: number): Page {
  const pages = drawn.get(tale) ?? new Map<string, Page>()
  drawn.set(tale, pages)
  const key = `${width} ${measureOf(model)} ${model.tags} ${isAscii(model)}`
  const page = pages.get(key) ?? pageOf(model, tale, width)
  pages.set(key, page)
  return page
}

const pageOf = (model: Model, tale: TaleTurn, width: number): Page => ({
  rows: spaced([
    ...tale.passage.map(paragraph => paragraphRows(model, paragraph, width)),
    ...tale.warnings.map(each => rowsOf(words(model, sayingWords(each), 'alert', width))),
    endRows(model, tale, width),
  ]),
  foot: tale.end
    ? waysOf(tale).flatMap(([text, item], place) => numberedRows(model, place, text, item, width))
    : tale.options.flatMap((option, place) => wayRows(model, option, place, width)),
})

const paragraphRows = (model: Model, { text, tags }: ToldParagraph, width: number): Row[] => [
  ...rowsOf(words(model, text, 'prose', width)),
  ...rowsOf(tagLines(model, tags, width)),
]

const tagLines = (model: Model, tags: readonly string[] = [], width: number) =>
  model.tags && tags.length > 0 ? words(model, tagWords(tags), 'hint', width) : []

const wayRows = (model: Model, option: Way, place: number, width: number): Row[] => [
  ...optionRows(model, option, place, width),
  ...rowsOf(
    tagLines(model, option.tags, width - 3).map(line => [span('   '), ...line]),
    String(place),
  ),
]

const endRows = (model: Model, { end }: TaleTurn, width: number): Row[] =>
  end ? rowsOf(words(model, endWords(end), end.type === 'end' ? 'heading' : 'alert', width)) : []

/** What there is to choose, each with its item; where nothing is, what else there is. */
export const waysOf = ({ end, options, path }: TaleTurn): readonly (readonly [string, string])[] => {
  if (!end) return options.map(({ label }, place) => [label, String(place)])
  const again = ['Begin again', 'restart'] as const
  return path.length === 0
    ? [again]
    : [['Go back to an earlier choice', 'open rewind'], ['Everything told so far', 'open told'], again]
}
