/** What any reading view needs of the moment a path has led to, in the crisis or in another tale. */
import type { Mark } from '../narrator/storyIndex.ts'

export interface Telling {
  /** At each decision, which way was taken, counted from 0. */
  readonly path: readonly number[]
  /** What the last option led to, and what was told since. */
  readonly aftermath: readonly ToldParagraph[]
  readonly passage: readonly ToldParagraph[]
  readonly options: readonly Way[]
  /** Decisions made so far. */
  readonly decisions: number
}

export interface ToldParagraph {
  readonly text: string
  /** How far it may be believed, where that is said. */
  readonly mark?: Mark
  /** What the author noted beside it. */
  readonly tags?: readonly string[]
}

/** Something to choose. */
export interface Way {
  readonly label: string
  /** Its price, in words. */
  readonly hint?: string
  /** Why it cannot be taken now. */
  readonly locked?: string
  readonly mark?: Mark
  readonly tags?: readonly string[]
}
