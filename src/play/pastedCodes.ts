/**
 * Share codes out of whatever they were pasted with: one a line, among names,
 * numbers and bullets. What stands beside a code on its line is whose it is.
 */
import type { Edition } from './edition.ts'
import { parseShareCode, type ShareCodeProblem } from './shareCode.ts'
import type { Playthrough } from './turn.ts'

export interface FoundCode {
  /** Counted from 1. */
  readonly line: number
  /** What else stood on the line. */
  readonly beside: string
  readonly play: Playthrough
}

export interface BadLine {
  readonly line: number
  readonly problem: ShareCodeProblem | { readonly type: 'no-code'; readonly text: string }
}

/** Longer lines are not read to their end. */
const LONGEST = 2000
/** The words of a line among which a code is looked for. */
const WORDS = 60
/** The letters of a code, shortest and longest that is worth a try. */
const LEAST = 13
const MOST = 400
const GROUP = 5

export function codesIn(
  edition: Edition,
  text: string,
): { readonly found: readonly FoundCode[]; readonly bad: readonly BadLine[] } {
  const found: FoundCode[] = []
  const bad: BadLine[] = []
  text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((raw, at) => {
    const words = raw.slice(0, LONGEST).normalize('NFKC')
    if (words.trim() === '' || words.trimStart().startsWith('#')) return
    const line = at + 1
    const code = codeIn(edition, words)
    if (code) found.push({ line, ...code })
    else bad.push({ line, problem: problemIn(edition, words) })
  })
  return { found, bad }
}

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

const wordsIn = (line: string): Word[] =>
  Array.from(line.matchAll(/[0-9A-Za-z]+/g), match => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  })).slice(0, WORDS)

/** Any words that stand together and open. */
function codeIn(edition: Edition, line: string): Pick<FoundCode, 'beside' | 'play'> | undefined {
  const words = wordsIn(line)
  for (let first = 0; first < words.length; first++) {
    let letters = ''
    for (let last = first; last < words.length && letters.length <= MOST; last++) {
      letters += words[last]!.text
      if (letters.length < LEAST || letters.length > MOST) continue
      const parsed = parseShareCode(edition, letters)
      if ('ok' in parsed)
        return { play: parsed.ok, beside: besides(line, words[first]!.from, words[last]!.to) }
    }
  }
  return undefined
}

/** A line without its code, bullet, number and punctuation. */
const besides = (line: string, from: number, to: number): string =>
  `${line.slice(0, from)} ${line.slice(to)}`
    .replace(/\bcode\b/gi, ' ')
    .replace(/^[\s\d\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .replace(/\s+/g, ' ')

/** What is wrong with what looks most like a code. */
function problemIn(edition: Edition, line: string): BadLine['problem'] {
  const words = wordsIn(line)
  let best: readonly Word[] = []
  for (let first = 0; first < words.length; first++) {
    let last = first
    while (words[last]!.text.length === GROUP && (words[last + 1]?.text.length ?? GROUP + 1) <= GROUP) last++
    const run = words.slice(first, last + 1)
    if (looksLikeCode(run) && lengthOf(run) > lengthOf(best)) best = run
  }
  if (best.length === 0) return { type: 'no-code', text: line }
  const parsed = parseShareCode(edition, best.map(({ text }) => text).join('-'))
  return 'problem' in parsed ? parsed.problem : { type: 'no-code', text: line }
}

const lengthOf = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, 0)
const looksLikeCode = (words: readonly Word[]): boolean =>
  lengthOf(words) >= LEAST && words.some(({ text }) => /\d/.test(text))
