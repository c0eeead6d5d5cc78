/** A turn as lines: one thing a line, one column, nothing drawn. */
import type { Position } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import type { Option, Paragraph, Turn } from '../play/turn.ts'
import { dateLine, dayCount, placeOf } from '../text/when.ts'
import { MARK_WORDS } from '../text/prose.ts'
import { newsLines } from '../text/news.ts'
import { OUTCOME_WORDS } from '../text/names.ts'
import { type Line, plainText } from '../text/spans.ts'
import { wrap } from '../text/wrap.ts'

export interface Manner {
  /** Columns of a line; 0 for one paragraph a line, however long. */
  readonly width: number
  /** Whether each paragraph says how far to believe it. */
  readonly marks: boolean
  readonly ascii: (text: string) => string
}

/** Spans as one line of text: drawings are left out, since a reader that speaks would spell them. */
export const said = (line: Line): string =>
  plainText(line.filter(each => each.role !== 'rule')).replace(/[▶◀▸●○·█] ?/g, '').replace(/ {2,}/g, ' ').trim()

export function wrapped(text: string, { width, ascii }: Manner, hang = 0): string[] {
  const words = ascii(text)
  return width === 0 ? [words] : wrap([{ text: words, role: 'prose' }], width, { hang }).map(plainText)
}

const unmarked = (text: string): string => text.replace(/_/g, '')

export function paragraphLines(paragraphs: readonly Paragraph[], manner: Manner): string[] {
  return paragraphs.flatMap(({ text, mark, sources }) => {
    const belief = manner.marks ? ` (${MARK_WORDS[mark]}${sources.length > 0 ? `: ${sources.join(', ')}` : ''})` : ''
    return [...wrapped(unmarked(text) + belief, manner), '']
  })
}

export function optionLines(options: readonly Option[], manner: Manner): string[] {
  return options.flatMap(({ label, hint, locked }, at) => {
    const price = locked !== undefined ? ` (closed: ${locked})` : hint !== undefined ? ` (${hint})` : ''
    return wrapped(`${at + 1}. ${unmarked(label)}${price}`, manner, 3)
  })
}

/** Everything that stands in front of a decision. */
export function turnLines(edition: Edition, turn: Turn, manner: Manner, before: Position | undefined): string[] {
  const moved = before?.crisis.slot !== turn.crisis.slot
  const news = newsLines(edition.opening.people, turn.news, turn.chair)
  return [
    ...paragraphLines(turn.aftermath, manner),
    ...(moved && turn.kind !== 'end' ? [...headLines(turn, manner), ''] : []),
    ...news.flatMap(words => wrapped(words, manner)),
    ...(news.length > 0 ? [''] : []),
    ...paragraphLines(turn.passage, manner),
    ...stageLines(turn, manner),
  ]
}

const headLines = (turn: Turn, manner: Manner): string[] =>
  wrapped(`${dateLine(turn.slot)}. ${capital(placeOf(turn.slot))}. ${dayCount(turn.crisis)}.`, manner)

function stageLines(turn: Turn, manner: Manner): string[] {
  switch (turn.kind) {
    case 'content':
      return [...wrapped(`Content: ${turn.content}.`, manner), ...optionLines(turn.options, manner)]
    case 'errands':
      return [...wrapped('Your time is your own. What will you do with it?', manner), ...optionLines(turn.options, manner)]
    case 'count':
      return [
        ...wrapped('Before you sleep, you count. /whip shows your sheet; /whip NAME seven, khrushchev or unsure marks a man.', manner),
        ...optionLines(turn.options.slice(0, 1), manner),
      ]
    case 'scene':
      return optionLines(turn.options, manner)
    case 'end':
      return wrapped(`The end: ${OUTCOME_WORDS[turn.crisis.outcome!].title}. /debrief sets your twelve days beside the real ones.`, manner)
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
