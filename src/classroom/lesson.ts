/**
 * What a class plays from: roles, documents, injects and timetables, as
 * `story/classroom/` writes them. Everything a pupil reads is here; what is
 * done with it, in `room.ts`.
 */
import type { SourceKey } from '../../story/sources.ts'
import type { Act, ActType, PersonId, Side } from '../engine/index.ts'
import type { Mark } from '../narrator/storyIndex.ts'

/** Those who sit in the class and not in the crisis: they write, and nobody counts them. */
export const WATCHERS = [
  'correspondent',
  'minute-taker',
  'pravda',
  'ambassador',
  'delegate-ukraine',
  'delegate-urals',
  'delegate-factories',
  'delegate-youth',
  'second-correspondent',
] as const
export type WatcherId = (typeof WATCHERS)[number]
export type RoleId = PersonId | WatcherId

export interface Role {
  readonly id: RoleId
  /** As on the card: "Nikita Khrushchev". */
  readonly name: string
  /** One line: "Full member. First Secretary of the Central Committee." */
  readonly office: string
  /** What the seat mostly does, so that a teacher can deal it. */
  readonly load: 'talks' | 'writes' | 'watches'
  /** Who he is this week, in the second person: some 90 words. */
  readonly card: string
  /** The same for a reader of eleven or twelve: some 60 words of short sentences. */
  readonly plain: string
  readonly mark: Mark
  readonly sources: readonly SourceKey[]
  /** What he would not want known; told to his pupil alone until the debrief. */
  readonly secret: { readonly words: string; readonly mark: Mark; readonly sources: readonly SourceKey[] }
  readonly aims: readonly [Aim, Aim, Aim]
  /** Acts his card names as his to use, with a line each for what it costs. */
  readonly powers: readonly { readonly act: ActType; readonly words: string }[]
  /** The document he is dealt. */
  readonly document: DocumentId
  /** What he said he stood for in June 1957, for a seat that is played from history; absent for watchers. */
  readonly stood?: Side
}

/** Worth 5, 3 and 2 points, in that order. */
export interface Aim {
  readonly words: string
  readonly met: AimCondition
}

/**
 * Either a condition in the story's own questions ("kept", "declared(x, y)",
 * see `src/narrator/questions.ts`), asked at the end with the seat as
 * viewpoint; or so many speeches that cited a document, or pieces filed.
 */
export type AimCondition = string | { readonly cited: number } | { readonly filed: number }

export type DocumentId = string

/** A card a speaker can cite. */
export interface Document {
  readonly id: DocumentId
  readonly title: string
  /** "Stenogram of the plenum, June 1957", "Memoir, written in the 1970s". */
  readonly kind: string
  readonly date: string
  /** What it says, in our words or in a sourced quotation: some 80 words. */
  readonly text: string
  readonly mark: Mark
  readonly sources: readonly SourceKey[]
  /** How far to believe it, and why: one or two sentences. */
  readonly reliability: string
  readonly rests: 'record' | 'memoir' | 'press' | 'later-study'
  /** The first phase in which it may be dealt without giving the end away; if absent, from the start. */
  readonly from?: PhaseId
}

/** Something the teacher lets happen. */
export interface Inject {
  readonly id: string
  readonly title: string
  /** What is read out, or sent to those it is for: at most 60 words. */
  readonly text: string
  readonly mark: Mark
  readonly sources: readonly SourceKey[]
  /** Who reads it. */
  readonly to: 'all' | readonly RoleId[]
  /** In which phases it fits. */
  readonly phases: readonly PhaseId[]
  /** What the class is to do with it: one sentence for the teacher. */
  readonly ask: string
  /** What comes of it beside the text. */
  readonly effect?:
    | { readonly acts: readonly { readonly by: PersonId; readonly act: Act }[] }
    | { readonly pause: true }
    | { readonly wires: WireMode }
}

/** Where a sentence of the phrasebook wants somebody’s name. */
export const NAME = '{name}'

/** How telegrams go: at once, after twenty seconds, after the teacher has read them, from a phrasebook only, or not at all. */
export const WIRE_MODES = ['open', 'delayed', 'approved', 'phrasebook', 'off'] as const
export type WireMode = (typeof WIRE_MODES)[number]

export const PHASES = [
  'seats',
  'caucus',
  'chair',
  'sitting',
  'telephone',
  'door',
  'second-sitting',
  'plenum',
  'resolution',
  'debrief',
] as const
export type PhaseId = (typeof PHASES)[number]

export const PLANS = ['one-lesson', 'two-lessons', 'block'] as const

/** A timetable: phases in order, each with its minutes. */
export interface Plan {
  readonly id: (typeof PLANS)[number]
  readonly title: string
  readonly phases: readonly { readonly phase: PhaseId; readonly minutes: number }[]
  /** The phase before which a two-lesson class stops for the day. */
  readonly breakBefore?: PhaseId
}

/** What is said of a phase on the strip, to pupils, and to the teacher. */
export interface PhaseText {
  readonly id: PhaseId
  readonly title: string
  readonly date: string
  /** What a pupil does in it, in the second person: one or two sentences. */
  readonly pupil: string
  /** What the teacher sees to: one or two sentences. */
  readonly teacher: string
}

/** A question put before the play, to see that the card was read. */
export interface CheckQuestion {
  readonly asks: string
  readonly answers: readonly [string, string, string]
  /** Index of the right one. */
  readonly right: number
}

export interface Lesson {
  /** In the order in which seats are filled: eight pupils take the first eight. */
  readonly roles: readonly Role[]
  readonly documents: readonly Document[]
  readonly injects: readonly Inject[]
  readonly phases: readonly PhaseText[]
  readonly plans: readonly Plan[]
  readonly check: readonly CheckQuestion[]
  /** Sentences a pupil may send where telegrams come from a phrasebook; `{name}` is filled in. */
  readonly phrasebook: readonly string[]
  readonly glossary: readonly { readonly term: string; readonly means: string }[]
  readonly exit: readonly string[]
}

/** Always dealt, whoever plays: for a pupil who would rather not, and need not say why. */
export const REFUGE: RoleId = 'minute-taker'

/** The roles of a class of so many pupils, with the refuge where it would not be among them. */
export function dealtRoles(roles: readonly Role[], pupils: number): readonly Role[] {
  const first = roles.slice(0, pupils)
  return [...first, ...roles.filter(role => role.id === REFUGE && !first.includes(role))]
}
