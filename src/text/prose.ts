/** Paragraphs as spans: italics, and the mark that says how far to believe them. */
import type { Paragraph } from '../narrator/paragraph.ts'
import type { Mark } from '../narrator/storyIndex.ts'
import { type Line, type Role, span } from './spans.ts'

/** A sign for each mark, behind its paragraph. */
export const MARK_SIGNS: Readonly<Record<Mark, string>> = {
  documented: '§',
  paraphrase: '~',
  plausible: '≈',
  invented: '·',
}
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  documented: 'documented',
  paraphrase: 'documented in sense, not in words',
  plausible: 'plausible',
  invented: 'invented',
}

/** A paragraph, not yet wrapped; with its mark if marks are shown. */
export function proseLine({ text, mark }: Paragraph, marks: boolean): Line {
  return [...emphasised(text, 'prose'), ...(marks ? [span(` ${MARK_SIGNS[mark]}`, mark)] : [])]
}

/** `_so_` is italic. */
export const emphasised = (text: string, role: Role): Line =>
  text.split('_').flatMap((part, at) => (part === '' ? [] : [span(part, at % 2 === 1 ? 'emphasis' : role)]))
