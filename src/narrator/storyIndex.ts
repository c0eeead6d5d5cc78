/**
 * What the build knows of the story without telling it: scenes, options in
 * declared order, acts, conditions, sources. Made from the ink by
 * `compileStory.ts`, stored beside the compiled ink in `story.json`.
 */
import type { Act } from '../engine/acts.ts'
import type { Part } from '../engine/calendar.ts'
import type { Outcome, PersonId } from '../engine/crisis.ts'
import type { QuestionName } from './questions.ts'

/** How far a line may be believed. */
export const MARKS = ['documented', 'paraphrase', 'plausible', 'invented'] as const
export type Mark = (typeof MARKS)[number]

/** `in_room(zhukov) and not majority_declared()`, parsed. */
export type Condition =
  | { readonly ask: QuestionName; readonly args: readonly (string | number)[] }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }

/** A stretch of the calendar: `18 sitting 2`, or `19-21 evening` for errands. */
export interface When {
  readonly from: number
  readonly to: number
  readonly part: Part
  readonly round: number
}

export interface OptionEntry {
  /** Unique in the whole story: `bulganin_18_quorum.adjourn`. */
  readonly id: string
  readonly acts: readonly Act[]
  readonly needs?: Condition
  /** Why it is closed when `needs` does not hold. */
  readonly locked?: string
  /** What the man did in June 1957, as far as is known. */
  readonly history: boolean
  readonly mark: Mark
  readonly sources: readonly string[]
}

export interface SceneEntry {
  /** The knot's name. */
  readonly id: string
  readonly kind: 'scene' | 'errand' | 'ending'
  readonly chair: PersonId
  readonly when: readonly When[]
  readonly needs?: Condition
  /** Errands: how the menu names it, and its price in words. */
  readonly menu?: string
  readonly hint?: string
  /** Errands: picked, in this order, in the historical line. */
  readonly history?: number
  /** Endings: the outcome it tells; without it, told after every outcome. */
  readonly outcome?: Outcome
  /** A screen with a warning shown before it; with it goes a way round that loses nothing. */
  readonly content?: string
  /** Codex pages it opens. */
  readonly codex: readonly string[]
  readonly options: readonly OptionEntry[]
  /** Counts for `story stats`, over everything the knot can show. */
  readonly words: number
  readonly marks: Readonly<Record<Mark, number>>
  readonly file: string
  readonly line: number
}

export interface StoryIndex {
  readonly scenes: readonly SceneEntry[]
  /** Of scene ids, option ids, people and rules; prose is left out, so that mending a sentence breaks no code. */
  readonly fingerprint: string
}
