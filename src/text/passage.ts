/** What is told, as spans: italics, and the sign that says how far to believe it. */
import type { Mark } from '../narrator/storyIndex.ts'
import { type Line, type Span, span } from './spans.ts'

/** `_so_` is italic; nothing else is markup. */
export const emphasised = (text: string): Line =>
  text
    .split(/(?<![\p{L}\p{N}])_(\S(?:[^_]*\S)?)_(?![\p{L}\p{N}])/u)
    .map((part, place) => span(part, place % 2 === 1 ? 'emphasis' : 'prose'))
    .filter(part => part.text !== '')

/** Filled is from the record, in its words or in ours; hollow is ours, likely or made up. */
const SIGNS: Readonly<Record<Mark, string>> = {
  documented: '■',
  paraphrase: '▪',
  plausible: '□',
  invented: '▫',
}

export const markSign = (mark: Mark): Span => span(SIGNS[mark], mark)

const WORDS: Readonly<Record<Mark, string>> = {
  documented: 'documented',
  paraphrase: 'documented, in our words',
  plausible: 'plausible',
  invented: 'invented',
}

export const markWords = (mark: Mark): string => WORDS[mark]
