/** Tags as ink has them: `source: SPITSYN`, or `invented`. */
import { MARKS, type Mark } from './storyIndex.ts'

export interface Tag {
  readonly name: string
  /** Empty for a tag that only stands there, as `# heavy` does. */
  readonly value: string
}

/** Stands before a paragraph's own tags in compiled ink, after any that an empty line above has left behind. */
export const PARAGRAPH_SIGN = '¶'

/** `source: SPITSYN`, without its `#`. */
export function parseTag(text: string): Tag {
  const colon = text.indexOf(':')
  return colon < 0
    ? { name: text.trim(), value: '' }
    : { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() }
}

export const hasTag = (tags: readonly Tag[], name: string): boolean => tags.some(tag => tag.name === name)

export const tagValue = (tags: readonly Tag[], name: string): string | undefined => tagValues(tags, name)[0]

export const tagValues = (tags: readonly Tag[], name: string): readonly string[] =>
  tags.filter(tag => tag.name === name).map(tag => tag.value)

/** How far words may be believed, and on whose word. */
export interface Belief {
  readonly mark: Mark
  readonly sources: readonly string[]
}

/** The weakest claim counts: invented before plausible, paraphrase, documented. */
export function beliefIn(tags: readonly Tag[]): Belief | undefined {
  const sources = tagValues(tags, 'source')
  const claimed = (mark: Mark) => (mark === 'documented' ? sources.length > 0 : hasTag(tags, mark))
  const mark = MARKS.filter(claimed).at(-1)
  return mark && { mark, sources }
}
