/**
 * What the pages say comes from outside: from `src/text`, which knows the
 * crisis. Here is only the shape in which it is asked for.
 */
import type { PersonId, Side, Vote } from '../engine/index.ts'
import type { Hall } from '../text/hemicycle.ts'
import type { Line, Span } from '../text/spans.ts'
import type { Model } from './model.ts'

/** Pages that are text from top to bottom, and lists of things to choose. */
export const TEXT_PAGES = [
  'board',
  'alliances',
  'whip',
  'telephone',
  'journal',
  'debrief',
  'odds',
  'rewind',
  'receipt',
  'argue',
  'entry',
  'told',
  'roads',
  'tree',
  'there',
  'plays',
  'compare',
  'others',
  'otherChair',
] as const
export type TextPage = (typeof TEXT_PAGES)[number]

/** Pages laid out here. */
export const DRAWN_PAGES = [
  'title',
  'dossier',
  'scene',
  'rollCall',
  'hall',
  'codex',
  'sources',
  'settings',
  'palette',
  'help',
  'quit',
] as const
export type PageName = (typeof DRAWN_PAGES)[number] | TextPage

/** One row of a page. Rows that name the same item are chosen together. */
export interface Row {
  readonly line: Line
  readonly item?: string
  /** One column before the line: how far it may be believed. */
  readonly sign?: Span
  /** On what is told: that it is a decision. */
  readonly landmark?: true
  /** Of a paragraph in a scene, whether it was read before. */
  readonly read?: boolean
  /** On the tree of plays: whether a decision stands here, whether roads part, and what can be folded. */
  readonly tree?: {
    readonly branch: boolean
    readonly forks: boolean
    /** Where this play stands. */
    readonly here: boolean
    readonly fold?: { readonly id: string; readonly open: boolean; readonly first: string } | undefined
  }
}

/** The item of the whip sheet that ends the day. */
export const CLOSE_NOTEBOOK = 'close'

export const rowsOf = (lines: readonly Line[], item?: string): Row[] =>
  lines.map(line => (item === undefined ? { line } : { line, item }))

export interface CodexEntry {
  readonly id: string
  readonly title: string
  /** People, bodies, terms, disputes. */
  readonly kind: string
}

export interface Ballot {
  readonly who: PersonId
  readonly name: string
  readonly vote: Vote
}

/** A roll as it was called, in the order of the table. */
export interface RollCall {
  /** The motion in its own words. */
  readonly motion: string
  /** Whose motion it is: a vote for it is a vote for them. */
  readonly side: Side
  readonly ballots: readonly Ballot[]
  /** Full members who are not in the room, by name. */
  readonly absent: readonly string[]
  /** Votes that carry it. */
  readonly needed: number
  /** “It carries, seven to four.” */
  readonly verdict: string
}

export interface HallPage extends Hall {
  /** Who speaks, how many of the hall have come: what the drawing cannot say. */
  readonly words: readonly string[]
  /** “Ukraine”, “11 of 11”: who has come to Moscow. */
  readonly blocs: readonly (readonly [string, string])[]
}

export interface Pages {
  /** Whether there is anything on such a page now; on a receipt, whether it gives reasons. */
  has(page: TextPage, model: Model): boolean
  /**
   * A page in lines no wider than `width`. `receipt` is of the person, `entry`
   * of the codex page and `there` of the road in `model.here.of`.
   */
  page(page: TextPage, model: Model, width: number): readonly Row[]
  /** The codex in its order; with words, the entries that have them, the best first. */
  codex(model: Model, words?: string): readonly CodexEntry[]
  /** What has happened since the last decision and no scene tells. */
  news(model: Model): readonly string[]
  /** The roll to be shown: the last one called in front of the viewpoint. */
  rollCall(model: Model): RollCall | undefined
  hall(model: Model): HallPage | undefined
  /** What is to be turned on the tree of plays so that a road can be seen. */
  unfolded?(model: Model, road: string): ReadonlySet<string>
  /** A source by its key, as a bibliography names it. */
  citation(source: string): string
}
