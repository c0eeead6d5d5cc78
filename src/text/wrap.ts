/**
 * Breaks a paragraph of spans into lines: ragged right, with the least sum of
 * squared gaps, as a compositor would; a short word left alone on the last
 * line counts as a gap of half a line. A word that fits on a line is never
 * cut, no line begins with a dash or ends at a no-break space, nothing is
 * hyphenated, and columns set apart by spaces stay apart.
 */
import { type Line, plainText, type Span, span } from './spans.ts'
import { graphemes, graphemeWidth, width } from './width.ts'

export interface Indents {
  /** Columns left free before the first line, and before the others. */
  readonly first?: number
  readonly hang?: number
}

/** What stands between two places where a line may end. */
interface Word {
  readonly spans: Line
  readonly width: number
  /** Columns between it and the word before it, on the same line. */
  readonly gap: number
}

const NO_BREAK = '\u00a0'

/** Words that stay on one line: a sign and what it means. */
export const unbroken = (words: string): string => words.replaceAll(' ', NO_BREAK)

/** A line may end after a dash between two words, and never before one. */
const BREAKS = /[ \t\n\r]+(?![–—-]+(?:[ \t\n\r]|$))|(?<=\p{L}[,.;:!?’”"']?—)(?=[\p{L}“‘"'])/u

/** Spaces set columns apart, and stay as many as they are; any other white space is one. */
const gapOf = (space: string): number => (/^ *$/.test(space) ? space.length : 1)

interface Stretch {
  readonly from: number
  readonly to: number
  readonly gap: number
}

/** The words of a text and the space before each. */
function wordsOf(text: string): Stretch[] {
  const words: Stretch[] = []
  const pattern = new RegExp(BREAKS, 'gu')
  let from = 0
  let gap = 0
  const end = (to: number, next: number) => {
    if (to > from) words.push({ from, to, gap })
    gap = to > from ? gapOf(text.slice(to, next)) : gap + gapOf(text.slice(to, next))
    from = next
  }
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    end(found.index, found.index + found[0].length)
    if (found[0] === '') pattern.lastIndex += 1
  }
  end(text.length, text.length)
  return words
}

/** The part of a line of spans between two characters. */
export function sliceSpans(spans: Line, from: number, to: number): Line {
  const parts: Span[] = []
  let at = 0
  for (const each of spans) {
    const text = each.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text) parts.push(span(text, each.role))
    at += each.text.length
  }
  return parts
}

const wordOf = (spans: Line, { from, to, gap }: Stretch): Word => {
  const parts = sliceSpans(spans, from, to)
  return { spans: parts, width: width(plainText(parts)), gap }
}

/** The letters of a text, where each begins, and the columns before it. */
interface Letters {
  readonly all: readonly string[]
  readonly starts: readonly number[]
  readonly columns: readonly number[]
}

function lettersOf(text: string): Letters {
  const all = graphemes(text)
  const starts = [0]
  const columns = [0]
  for (const each of all) {
    starts.push(starts.at(-1)! + each.length)
    columns.push(columns.at(-1)! + graphemeWidth(each))
  }
  return { all, starts, columns }
}

const isSpace = (letter: string): boolean => /^[\s\u00a0]+$/.test(letter)
const isHyphen = (letter: string): boolean => letter === '-' || letter === '/' || letter === '—'

/** Where a piece that begins at a letter ends: behind its last hyphen, else where the line is full. */
function endOfPiece({ all, columns }: Letters, from: number, to: number, measure: number): number {
  let end = from + 1
  while (end < to && columns[end + 1]! - columns[from]! <= measure) end++
  if (end === to) return to
  let hyphen = end
  while (hyphen > from && !isHyphen(all[hyphen - 1]!)) hyphen--
  return hyphen > from ? hyphen : end
}

/** A word too long for a line, cut at the spaces inside it, then anywhere. */
function pieces(word: Word, measure: number): Word[] {
  if (word.width <= measure) return [word]
  const letters = lettersOf(plainText(word.spans))
  const { all, starts, columns } = letters
  const done: Word[] = []
  let { gap } = word
  let from = 0
  const add = (to: number): void => {
    if (to > from) done.push(wordOf(word.spans, { from: starts[from]!, to: starts[to]!, gap }))
    if (to > from) gap = 0
    from = to
  }
  const spaceFrom = (at: number): number => {
    while (at < all.length && !isSpace(all[at]!)) at++
    return at
  }
  let space = spaceFrom(0)
  while (from < all.length && columns.at(-1)! - columns[from]! > measure) {
    if (columns[space]! - columns[from]! > measure) add(endOfPiece(letters, from, space, measure))
    else {
      add(space)
      while (from < all.length && isSpace(all[from]!)) {
        gap += all[from]!.length
        from++
      }
      space = spaceFrom(from)
    }
  }
  add(all.length)
  return done
}

/** An indent before the first word stays, as far as there is room. */
function wordsIn(spans: Line, measure: number): Word[] {
  const [first, ...rest] = wordsOf(plainText(spans)).flatMap(each => pieces(wordOf(spans, each), measure))
  return first ? [{ ...first, gap: Math.min(first.gap, Math.max(0, measure - first.width)) }, ...rest] : []
}

/** The last line may be as short as it likes, if it is not one word below others and less than a quarter of the measure. */
const gapOfLast = (from: number, words: readonly Word[], measure: number): number =>
  from > 0 && from + 1 === words.length && words[from]!.width < measure / 4 ? measure / 2 : 0

/** Where the best lines begin, by dynamic programming from the end. */
function bestBreaks(words: readonly Word[], measureOf: (line: 'first' | 'other') => number): number[] {
  const cost = new Array<number>(words.length + 1).fill(Number.POSITIVE_INFINITY)
  const next = new Array<number>(words.length).fill(words.length)
  cost[words.length] = 0
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const measure = measureOf(from === 0 ? 'first' : 'other')
    let used = 0
    for (let to = from; to < words.length; to += 1) {
      used += words[to]!.width + (to > from || from === 0 ? words[to]!.gap : 0)
      if (used > measure && to > from) break
      const gap = to + 1 === words.length ? gapOfLast(from, words, measure) : measure - used
      const sum = gap ** 2 + cost[to + 1]!
      if (sum < cost[from]!) {
        cost[from] = sum
        next[from] = to + 1
      }
    }
  }
  const starts: number[] = []
  for (let at = 0; at < words.length; at = next[at]!) starts.push(at)
  return starts
}

/** Neighbouring spans of one role become one. */
export function joined(spans: Line): Line {
  const done: Span[] = []
  for (const each of spans) {
    const last = done.at(-1)
    if (last?.role === each.role) done[done.length - 1] = span(last.text + each.text, each.role)
    else done.push(each)
  }
  return done
}

/** The space between two words belongs to both, or to the plainer. */
const spaceBetween = (before: Word | undefined, { gap, spans }: Word): Span[] => {
  const [left, right] = [before?.spans.at(-1)?.role ?? 'prose', spans[0]!.role]
  return gap > 0 ? [span(' '.repeat(gap), right === 'prose' ? right : left)] : []
}

/** Words as one line. Inside a line a no-break space is a space like any other. */
function lineOf(words: readonly Word[], indent: number, isFirst: boolean): Line {
  const spans: Span[] = indent > 0 ? [span(' '.repeat(indent))] : []
  words.forEach((word, place) => {
    if (place > 0 || isFirst) spans.push(...spaceBetween(words[place - 1], word))
    spans.push(...word.spans)
  })
  return joined(spans).map(each => span(each.text.replaceAll(NO_BREAK, ' '), each.role))
}

/** One paragraph in lines no wider than the measure, indents included. */
export function wrap(paragraph: Line, measure: number, { first = 0, hang = 0 }: Indents = {}): Line[] {
  const room = Math.max(2, measure - Math.max(first, hang))
  const words = wordsIn(paragraph, room)
  const starts = bestBreaks(words, line => Math.max(2, measure - (line === 'first' ? first : hang)))
  return starts.map((from, row) =>
    lineOf(words.slice(from, starts[row + 1]), row === 0 ? first : hang, row === 0),
  )
}
