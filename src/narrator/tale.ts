/** A tale is any ink story that is not ours: what it tells, what it offers, and how it may stop. */

/** A paragraph or an option, and what its author noted beside it. */
export interface TaleWords {
  readonly text: string
  readonly tags: readonly string[]
}

/** Where in a tale something went wrong; compiled ink does not know its lines. */
export interface TalePlace {
  readonly file: string
  readonly line?: number
}

/** Why a tale tells no further. */
export type TaleEnd =
  | { readonly type: 'end' }
  /** Its author has forgotten to say what comes next. */
  | { readonly type: 'ran-out'; readonly place: TalePlace }
  /** Ink cannot go on. */
  | { readonly type: 'broken'; readonly says: string; readonly place: TalePlace }
  /** It went beyond a limit without coming to a choice, and may well have gone on without end. */
  | { readonly type: 'runaway'; readonly limit: TaleLimit; readonly place: TalePlace }

/** What is told up to a choice or an end. */
export interface Moment {
  readonly paragraphs: readonly TaleWords[]
  readonly options: readonly TaleWords[]
  /** Absent while there is something to choose. */
  readonly end?: TaleEnd
  readonly warnings: readonly { readonly says: string; readonly place: TalePlace }[]
}

declare const inside: unique symbol
/** All that ink knows at a moment; never changed, so that it can be gone on from more than once. */
export interface InkState {
  readonly [inside]: true
}

export interface Told {
  readonly moment: Moment
  /** To go on from; absent where the tale has broken. */
  readonly state: InkState | undefined
}

export interface Tale {
  /** Tags at its top: `title: The Intercept`. */
  readonly tags: readonly string[]
  /** Its luck is the seed's. */
  readonly begin: (seed: number) => Told
  readonly after: (state: InkState, option: number) => Told
}

/** Limits far above what an honest tale needs, so that none can hang. */
export const LIMITS = {
  /** Steps of ink from one choice to the next: some seconds. What takes ink longer than a step counts for several. */
  steps: 3_000_000,
  /** Functions, tunnels and threads inside one another. */
  depth: 10_000,
  /** Characters of one value. */
  characters: 100_000,
  /** Paragraphs from one choice to the next. */
  paragraphs: 20_000,
  /** Options of one choice. */
  options: 1_000,
} as const

export type TaleLimit = keyof typeof LIMITS

/** Paragraphs shown of those that a runaway tale has told. */
export const SHOWN = 20
