/** What a narrator tells: a paragraph, and how far it may be believed. */
import type { Mark } from './storyIndex.ts'

export interface Paragraph {
  /** `_so_` is italic; nothing else is markup. */
  readonly text: string
  readonly mark: Mark
  readonly sources: readonly string[]
}
