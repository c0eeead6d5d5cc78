/** Where a path leads. A `Turn` is all that any screen needs. */
import type { Crisis, PersonId, Side } from '../engine/crisis.ts'
import type { Slot } from '../engine/calendar.ts'
import type { PoliticalEvent } from '../engine/events.ts'
import type { Paragraph } from '../narrator/paragraph.ts'
import type { Mark } from '../narrator/storyIndex.ts'

export type { Paragraph }

export interface Option {
  readonly id: string
  readonly label: string
  /** Its price, in words. */
  readonly hint?: string
  /** Why it cannot be taken now. */
  readonly locked?: string
  readonly mark: Mark
  readonly sources: readonly string[]
}

/** The viewpoint's whip sheet: what he has marked each full member as. */
export type WhipSheet = Readonly<Partial<Record<PersonId, Side | 'unsure'>>>

export interface Turn {
  readonly path: readonly number[]
  readonly chair: PersonId
  readonly seed: number
  readonly crisis: Crisis
  readonly slot: Slot
  readonly kind: 'scene' | 'errands' | 'count' | 'end'
  /** The scene being told; absent on a menu. */
  readonly scene?: string
  /** Said before a scene some may want to skip; its first option then is a way round. */
  readonly content?: string
  /** What the last option led to. */
  readonly aftermath: readonly Paragraph[]
  readonly passage: readonly Paragraph[]
  readonly options: readonly Option[]
  /** What has happened since the last choice, as the viewpoint could see it. */
  readonly news: readonly PoliticalEvent[]
  readonly whip: WhipSheet
  /** Decisions made so far. */
  readonly decisions: number
}
