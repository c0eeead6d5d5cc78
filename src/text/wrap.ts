/**
 * Breaks a paragraph of spans into lines: ragged right, with the least sum of
 * squared gaps, as a compositor would. A word that fits on a line is never
 * cut, no line begins with a dash or ends at a no-break space, and nothing is
 * hyphenated.
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
  /** Whether a space stands before it when it does not begin a line. */
  readonly spaced: boolean
}

const NO_BREAK = '\u00a0'

/** A line may end after a dash between two words, and never before one. */
const BREAKS = /[ \t\n\r]+(?![–—-]+(?:[ \t\n\r]|$))|(?<=\p{L}[,.;:!?’”"']?—)(?=[\p{L}“‘"'])/u

/** The places in a text where a line may end, as words and the spaces between them. */
function wordsOf(text: string): { from: number; to: number; spaced: boolean }[] {
  const words: { from: number; to: number; spaced: boolean }[] = []
  const pattern = new RegExp(BREAKS, 'gu')
  let from = 0
  let spaced = false
  const end = (to: number, next: number) => {
    if (to > from) words.push({ from, to, spaced })
    if (to > from || next > to) spaced = next > to
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

/** How much of a word too long for a line goes on it: to its last hyphen, else as much as fits. */
function lengthOfPiece(text: string, measure: number): number {
  let used = 0
  let length = 0
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme)
    if (used > measure && length > 0) break
    length += grapheme.length
  }
  const hyphen = Math.max(...['-', '/', '—'].map(mark => text.lastIndexOf(mark, length - 1))) + 1
  return length < text.length && hyphen > 0 ? hyphen : length
}

const wordOf = (spans: Line, from: number, to: number, spaced: boolean): Word => {
  const parts = sliceSpans(spans, from, to)
  return { spans: parts, width: width(plainText(parts)), spaced }
}

/** A word too long for a line, cut at the spaces inside it, then anywhere. */
function pieces(word: Word, measure: number): Word[] {
  if (word.width <= measure) return [word]
  const text = plainText(word.spans)
  const space = /[\s\u00a0]+/.exec(text)
  const length = space ? space.index : lengthOfPiece(text, measure)
  if (length >= text.length) return [word]
  const rest = wordOf(word.spans, length + (space?.[0].length ?? 0), text.length, space !== null)
  return [...pieces(wordOf(word.spans, 0, length, word.spaced), measure), ...pieces(rest, measure)]
}

const wordsIn = (spans: Line, measure: number): Word[] =>
  wordsOf(plainText(spans)).flatMap(({ from, to, spaced }) =>
    pieces(wordOf(spans, from, to, spaced), measure),
  )

/** Where the best lines begin, by dynamic programming from the end; the last line may be as short as it likes. */
function bestBreaks(words: readonly Word[], measureOf: (line: 'first' | 'other') => number): number[] {
  const cost = new Array<number>(words.length + 1).fill(Number.POSITIVE_INFINITY)
  const next = new Array<number>(words.length).fill(words.length)
  cost[words.length] = 0
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const measure = measureOf(from === 0 ? 'first' : 'other')
    let used = 0
    for (let to = from; to < words.length; to += 1) {
      used += words[to]!.width + (to > from && words[to]!.spaced ? 1 : 0)
      if (used > measure && to > from) break
      const gap = to + 1 === words.length ? 0 : (measure - used) ** 2
      if (gap + cost[to + 1]! < cost[from]!) {
        cost[from] = gap + cost[to + 1]!
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
const spaceBetween = (before: Word, after: Word): Span => {
  const [left, right] = [before.spans.at(-1)!.role, after.spans[0]!.role]
  return span(' ', right === 'prose' ? right : left)
}

/** Words as one line. Inside a line a no-break space is a space like any other. */
function lineOf(words: readonly Word[], indent: number): Line {
  const spans: Span[] = indent > 0 ? [span(' '.repeat(indent), words[0]!.spans[0]!.role)] : []
  words.forEach((word, place) => {
    if (place > 0 && word.spaced) spans.push(spaceBetween(words[place - 1]!, word))
    spans.push(...word.spans)
  })
  return joined(spans).map(each => span(each.text.replaceAll(NO_BREAK, ' '), each.role))
}

/** One paragraph in lines no wider than the measure, indents included. */
export function wrap(paragraph: Line, measure: number, { first = 0, hang = 0 }: Indents = {}): Line[] {
  const room = Math.max(2, measure - Math.max(first, hang))
  const words = wordsIn(paragraph, room)
  const starts = bestBreaks(words, line => Math.max(2, measure - (line === 'first' ? first : hang)))
  return starts.map((from, row) => lineOf(words.slice(from, starts[row + 1]), row === 0 ? first : hang))
}
