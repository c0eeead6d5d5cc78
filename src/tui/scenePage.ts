/** What is told and what can be done: the page on which the game is played. */

import { markOf } from '../play/readBefore.ts'
import type { Way } from '../play/telling.ts'
import type { Option, Paragraph, Turn } from '../play/turn.ts'
import { OUTCOME_WORDS } from '../text/names.ts'
import { occasion } from '../text/occasion.ts'
import { span } from '../text/spans.ts'
import { type Model, showsMarks } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { hanging, markSign, prose, words } from './words.ts'

const BREAK = row([span('· · ·', 'rule')])

const paragraphRows = (model: Model, { text, mark }: Paragraph, width: number): Row[] =>
  rowsOf(prose(model, text, width)).map((each, place) =>
    place === 0 && showsMarks(model) ? { ...each, sign: markSign(mark) } : each,
  )

/** The most rows that it takes to say what has happened meanwhile. */
const NEWS_ROWS = 6

/** What has happened since the last decision: short, and not in the way. */
function newsRows(model: Model, turn: Turn, width: number): Row[] {
  if (turn.kind === 'end' || turn.path.length === 0) return []
  const news = model.pages.news(model).map(each => rowsOf(words(model, each, 'faint', width, { hang: 2 })))
  if (news.flat().length <= NEWS_ROWS) return news.flat()
  const fits = news.findIndex((_, place) => news.slice(0, place + 1).flat().length >= NEWS_ROWS)
  return [...news.slice(0, fits).flat(), row([span('… and more, in the journal', 'faint')])]
}

/** Parts with a blank row between each two. */
export const spaced = (parts: readonly (readonly Row[])[]): Row[] =>
  parts.filter(part => part.length > 0).flatMap((part, place) => (place === 0 ? part : [blankRow, ...part]))

const told = (model: Model, paragraphs: readonly Paragraph[], width: number): Row[] =>
  spaced(
    paragraphs.map(each => {
      const read = model.known.has(markOf(each))
      return paragraphRows(model, each, width).map(part => ({ ...part, read }))
    }),
  )

/** How it came out, under the last word. */
const theEnd = (model: Model, { crisis, kind }: Turn, width: number): Row[] =>
  kind === 'end' && crisis.outcome
    ? rowsOf(words(model, `The end: ${OUTCOME_WORDS[crisis.outcome].title}.`, 'heading', width))
    : []

const passageRows = (model: Model, turn: Turn, width: number): Row[] =>
  spaced([
    rowsOf(words(model, occasion(turn), turn.kind === 'content' ? 'alert' : 'prose', width)),
    told(model, turn.passage, width),
    theEnd(model, turn, width),
  ])

export const numbered = (place: number): string => (place < 9 ? String(place + 1) : ' ')

/** The reason why not, or the price. */
const aside = (option: Way): string | undefined => (option.locked ? `Closed: ${option.locked}` : option.hint)

/** An option by its number, with its price or why it is closed. */
export function optionRows(model: Model, option: Way, place: number, width: number): Row[] {
  const item = String(place)
  const lead = [span(numbered(place), option.locked ? 'locked' : 'number'), span('  ')]
  const below = aside(option)
  return [
    ...rowsOf(hanging(model, lead, option.label, option.locked ? 'locked' : 'prose', width), item),
    ...(below
      ? rowsOf(
          words(model, below, 'hint', width - 3).map(line => [span('   '), ...line]),
          item,
        )
      : []),
  ]
}

function markedRows(model: Model, turn: Turn, option: Option, place: number, width: number): Row[] {
  const rows = optionRows(model, option, place, width)
  if (!showsMarks(model) || turn.kind !== 'scene') return rows
  return rows.map((each, at) => (at === 0 ? { ...each, sign: markSign(option.mark) } : each))
}

/** A way on by its number. */
export const numberedRows = (model: Model, place: number, text: string, item: string, width: number): Row[] =>
  rowsOf(hanging(model, [span(numbered(place), 'number'), span('  ')], text, 'prose', width), item)

/** Before sleep: the sheet, and the end of the day. */
const counting = (model: Model, turn: Turn, width: number): Row[] => [
  ...numberedRows(model, 0, 'Go through the whip sheet', 'open whip', width),
  ...numberedRows(model, 1, turn.options[0]?.label ?? 'Close it', '0', width),
]

/** After the last word: what else there is. */
const afterwards = (model: Model, width: number): Row[] =>
  [
    ...(model.pages.has('debrief', model)
      ? [['The debrief: your days beside the real ones', 'open debrief'] as const]
      : []),
    ['The same days as somebody else lived through them', 'open others'] as const,
    ['Watch it again from the beginning', 'replay'] as const,
    ['Another chair', 'open title'] as const,
  ].flatMap(([text, item], place) => numberedRows(model, place, text, item, width))

/** What could be chosen in a play that is watched: only what was taken stands out. */
function watchedWays(model: Model, turn: Turn, width: number): Row[] {
  const taken = model.replay?.taken
  if (turn.kind === 'end') return []
  const options = turn.kind === 'count' ? turn.options.slice(0, 1) : turn.options
  return options.flatMap((option, place) => {
    const isTaken = place === taken
    const { locked: _, ...open } = option
    const rows = markedRows(model, turn, isTaken ? { ...open, hint: 'taken' } : option, place, width)
    return isTaken ? rows : rows.map(({ item: __, ...rest }) => rest)
  })
}

function ways(model: Model, turn: Turn, width: number): Row[] {
  if (model.replay) return watchedWays(model, turn, width)
  if (turn.kind === 'end') return afterwards(model, width)
  if (turn.kind === 'count') return counting(model, turn, width)
  return turn.options.flatMap((option, place) => markedRows(model, turn, option, place, width))
}

export function scenePage(model: Model, width: number): Page {
  const { turn } = model
  if (!turn) return { rows: [], foot: [] }
  const aftermath = told(model, turn.aftermath, width)
  const passage = passageRows(model, turn, width)
  const news = newsRows(model, turn, width)
  const parted = aftermath.length > 0 && news.length + passage.length > 0 ? [BREAK] : []
  return {
    rows: spaced([aftermath, parted, news, passage]),
    foot: ways(model, turn, width),
  }
}

/** Everything told on this page, in order. */
export const paragraphsOf = <Told>({
  aftermath,
  passage,
}: {
  readonly aftermath: readonly Told[]
  readonly passage: readonly Told[]
}): readonly Told[] => [...aftermath, ...passage]
