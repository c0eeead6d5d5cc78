/** A turn as lines: one thing a line, one column, nothing drawn. */
import type { Position } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import type { ToldParagraph, Way } from '../play/telling.ts'
import type { Paragraph, Turn } from '../play/turn.ts'
import { capital } from '../text/capital.ts'
import { meanwhile } from '../text/meanwhile.ts'
import { OUTCOME_WORDS } from '../text/names.ts'
import { occasion } from '../text/occasion.ts'
import { MARK_WORDS } from '../text/prose.ts'
import { type Line, plainText, type Span } from '../text/spans.ts'
import { dateLine, dayCount, placeOf } from '../text/when.ts'
import { wrap } from '../text/wrap.ts'

export interface Manner {
  /** Columns of a line; 0 for one paragraph a line, however long. */
  readonly width: number
  /** Whether each paragraph says how far to believe it. */
  readonly marks: boolean
  readonly ascii: (text: string) => string
}

/** A line as it is spoken: nothing drawn, headings in small letters, and a stop where columns were set apart. */
export const said = (line: Line): string =>
  capital(
    plainText(line.filter(({ role }) => role !== 'rule').map(spoken))
      .replace(/[▶◀▸●○·█] ?/g, '')
      .trim()
      .replace(/^([+−]?\d{1,3}) {2,}/, '$1, ')
      .replace(/([\p{L}\p{N})]) {2,}/gu, '$1: ')
      .replace(/ {2,}/g, ' '),
  )

const spoken = (each: Span): Span =>
  each.role === 'heading' && each.text === each.text.toUpperCase()
    ? { ...each, text: inSmallLetters(each.text) }
    : each.text === '? '
      ? { ...each, text: '' }
      : each

/** A reader that speaks may spell capitals. */
const inSmallLetters = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\b(june|first secretary|khrushchev)\b/g, words =>
      words.replace(/\b[a-z]/g, letter => letter.toUpperCase()),
    )

/** Which choice a line names, from 0; `1`, ` 01 ` and `1.` are all the first. */
export function choiceIn(text: string, last: number): number | undefined {
  const digits = /^0*(\d{1,3})[.)]?$/.exec(text.normalize('NFKC').trim())?.[1]
  const number = Number(digits)
  return number >= 1 && number <= last ? number - 1 : undefined
}

export const whatToType = (last: number): string =>
  last === 1 ? 'Type 1' : `Type a number from 1 to ${last}`

export function wrapped(text: string, { width, ascii }: Manner, hang = 0): string[] {
  const words = ascii(text)
  return width === 0 || words === ''
    ? [words]
    : wrap([{ text: words, role: 'prose' }], width, { hang }).map(plainText)
}

const unmarked = (text: string): string => text.replace(/_/g, '')

/** Which paragraphs need not be told again. */
export type Skips = (paragraph: ToldParagraph) => boolean
const TELLS_ALL: Skips = () => false

/** Each paragraph as lines; of those that are skipped, only how many they are. */
export function withoutRepeats<P extends ToldParagraph>(
  paragraphs: readonly P[],
  skips: Skips,
  manner: Manner,
  lines: (paragraph: P) => readonly string[],
): string[] {
  const skippedFrom = (at: number): number => {
    const end = paragraphs.findIndex((each, n) => n > at && !skips(each))
    return (end < 0 ? paragraphs.length : end) - at
  }
  return paragraphs.flatMap((each, at) => {
    if (!skips(each)) return lines(each)
    if (at > 0 && skips(paragraphs[at - 1]!)) return []
    const count = skippedFrom(at)
    const them = count === 1 ? 'a paragraph; /again tells it' : `${count} paragraphs; /again tells them`
    return [...wrapped(`Read before: ${them}.`, manner), '']
  })
}

export function paragraphLines(
  paragraphs: readonly Paragraph[],
  manner: Manner,
  skips: Skips = TELLS_ALL,
): string[] {
  return withoutRepeats(paragraphs, skips, manner, ({ text, mark, sources }) => {
    const belief = manner.marks
      ? ` (${MARK_WORDS[mark]}${sources.length > 0 ? `: ${sources.join(', ')}` : ''})`
      : ''
    return [...wrapped(unmarked(text) + belief, manner), '']
  })
}

export function optionLines(options: readonly Way[], manner: Manner): string[] {
  return options.flatMap(({ label, hint, locked }, at) => {
    const price = locked !== undefined ? ` (closed: ${locked})` : hint !== undefined ? ` (${hint})` : ''
    return wrapped(`${at + 1}. ${unmarked(label)}${price}`, manner, 3)
  })
}

/** Everything that stands in front of a decision. */
export function turnLines(
  edition: Edition,
  turn: Turn,
  manner: Manner,
  before: Position | undefined,
  skips: Skips = TELLS_ALL,
): string[] {
  const moved = before?.crisis.slot !== turn.crisis.slot
  const { ownRolls, rolls, news } = meanwhile(edition.opening.people, turn)
  const rollLines = (roll: readonly Line[]): string[] => [
    ...roll.flatMap(each => wrapped(said(each), manner)),
    '',
  ]
  return [
    ...ownRolls.flatMap(rollLines),
    ...paragraphLines(turn.aftermath, manner, skips),
    ...rolls.flatMap(rollLines),
    ...(moved && turn.kind !== 'end' ? [...headLines(turn, manner), ''] : []),
    ...news.flatMap(words => wrapped(words, manner)),
    ...(news.length > 0 ? [''] : []),
    ...paragraphLines(turn.passage, manner, skips),
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
      return [...wrapped(occasion(turn), manner), ...optionLines(turn.options, manner)]
    case 'count':
      return [
        ...wrapped(
          'Before you sleep, you count. /whip reads your sheet. To mark a man, type /whip, his name, and seven, khrushchev or unsure, as in /whip saburov unsure.',
          manner,
        ),
        ...optionLines(turn.options.slice(0, 1), manner),
      ]
    case 'scene':
      return optionLines(turn.options, manner)
    case 'end':
      return wrapped(
        `The end: ${OUTCOME_WORDS[turn.crisis.outcome!].title}. /debrief sets your twelve days beside the real ones.`,
        manner,
      )
  }
}

/** A play from end to end: every turn with the choice that was made, and the last as it stands. */
export function transcriptLines(
  edition: Edition,
  path: readonly number[],
  turnAt: (length: number) => Turn,
  manner: Manner,
): string[] {
  let before: Position | undefined
  return Array.from({ length: path.length + 1 }, (_, length) => {
    const turn = turnAt(length)
    const n = path[length]
    const lines =
      n === undefined
        ? turnLines(edition, turn, manner, before)
        : [
            ...turnLines(edition, { ...turn, options: [] }, manner, before),
            ...wrapped(`> ${unmarked(turn.options[n]!.label)}`, manner, 2),
            '',
          ]
    before = turn.position
    return lines
  }).flat()
}
