/**
 * Reads a line of a story: its prose, with the questions that choose words in
 * it, and the tags at its end.
 */
import {
  type Checked,
  checkPrinted,
  checkTruth,
  type Expression,
  type Naming,
  parseExpression,
} from './parseExpression.ts'
import { isWrong } from './problem.ts'
import { parseTag, type Tag } from './tags.ts'

/** Prose is plain words, questions printed, and questions that choose between words. */
export type Piece =
  | string
  | { readonly prints: Expression }
  | { readonly asks: Expression; readonly either: readonly Prose[] }
export type Prose = readonly Piece[]

/** Words before the first `#`, and the tags after it. */
export function splitTags(line: string): { readonly words: string; readonly tags: readonly Tag[] } {
  const [words = '', ...tags] = line.split('#')
  return { words: words.trim(), tags: tags.map(parseTag) }
}

export interface ParsedProse {
  readonly prose: Prose
  readonly wrongs: readonly string[]
  readonly names: readonly Naming[]
}

/** Prose with everything in its braces read and checked. */
export function parseProse(text: string): ParsedProse {
  const wrongs: string[] = []
  const names: Naming[] = []
  const note = ({ wrongs: found, names: named }: Checked) => {
    wrongs.push(...found)
    names.push(...named)
  }
  const piecesOf = (part: string): Prose =>
    splitBraces(part, says => wrongs.push(says)).flatMap(piece =>
      typeof piece === 'string' ? (piece === '' ? [] : [piece]) : inBraces(piece.inside),
    )
  const inBraces = (inside: string): Prose => {
    const { head, alternatives } = splitLogic(inside)
    const expression = parseExpression(head)
    if (alternatives === undefined && splitTop(inside, '|').length > 1 && isWrong(expression)) {
      wrongs.push(`{${inside}} has alternatives but asks nothing; write {question(): this|that}.`)
      return []
    }
    if (isWrong(expression)) {
      wrongs.push(expression.wrong)
      return []
    }
    note(alternatives ? checkTruth(expression.read, 'prose') : checkPrinted(expression.read))
    if (!alternatives) return [{ prints: expression.read }]
    if (alternatives.length > 2)
      wrongs.push(`{${head}: …} chooses between two, and here are ${alternatives.length}.`)
    return [{ asks: expression.read, either: alternatives.map(piecesOf) }]
  }
  const prose = piecesOf(text)
  return { prose, wrongs, names }
}

/** Plain parts, and parts in braces without their braces. */
function splitBraces(
  text: string,
  complain: (says: string) => void,
): readonly (string | { readonly inside: string })[] {
  const parts: (string | { inside: string })[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' && depth++ === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    } else if (text[at] === '}' && --depth === 0) {
      parts.push({ inside: text.slice(from, at) })
      from = at + 1
    }
    if (depth < 0) break
  }
  if (depth !== 0) complain(depth > 0 ? 'A { is not closed on its line.' : 'A } closes nothing.')
  return [...parts, depth === 0 ? text.slice(from) : '']
}

/** What is asked before the colon, and the alternatives after it, if there is a colon. */
function splitLogic(inside: string): { readonly head: string; readonly alternatives?: readonly string[] } {
  const [head = '', ...rest] = splitTop(inside, ':')
  return rest.length > 0 ? { head, alternatives: splitTop(rest.join(':'), '|') } : { head }
}

/** Splits at a sign that stands outside braces, parentheses and, before the colon, quotation marks. */
function splitTop(text: string, sign: ':' | '|'): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (text[at] === sign && depth === 0 && !isDoubled(text, at)) {
      parts.push(text.slice(from, at))
      from = at + 1
      if (sign === ':') break
    }
  }
  return [...parts, text.slice(from)]
}

/** `||` means or. */
const isDoubled = (text: string, at: number): boolean =>
  text[at] === '|' && (text[at + 1] === '|' || text[at - 1] === '|') && !text.slice(0, at).includes(':')

/** Every way the words can read, each question in turn answered alike wherever it stands. */
export function readings(prose: Prose): readonly string[] {
  const ways = Math.max(1, ...prose.map(waysOf))
  return Array.from({ length: ways }, (_, way) => prose.map(piece => wayOf(piece, way)).join(''))
}

const waysOf = (piece: Piece): number =>
  typeof piece === 'string' || 'prints' in piece
    ? 1
    : Math.max(2, piece.either.length) * Math.max(1, ...piece.either.map(either => readings(either).length))

function wayOf(piece: Piece, way: number): string {
  if (typeof piece === 'string') return piece
  if ('prints' in piece) return PRINTED
  const outcomes = Math.max(2, piece.either.length)
  const chosen = piece.either[way % outcomes]
  if (!chosen) return ''
  const inner = readings(chosen)
  return inner[Math.floor(way / outcomes) % inner.length]!
}

/** What stands for a printed answer when words are counted. */
const PRINTED = 'six'

export const countWords = (text: string): number =>
  text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** The words of its longest reading. */
export const longestReading = (prose: Prose): number => Math.max(...readings(prose).map(countWords))

/** The words of everything it can show. */
export const allWords = (prose: Prose): number =>
  prose.reduce(
    (sum: number, piece) =>
      sum +
      (typeof piece === 'string'
        ? countWords(piece)
        : 'prints' in piece
          ? 1
          : piece.either.reduce((inner, each) => inner + allWords(each), 0)),
    0,
  )
