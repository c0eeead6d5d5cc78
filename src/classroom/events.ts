/**
 * What can happen in a class. Kept in order, these are the class: its rooms,
 * its feed, its debrief and its play all follow from them. No field can hold a
 * name: a pupil is a role, a device is a digest, and the only free text is what
 * was said aloud, wired or handed in.
 */
import type { Act, FullMember, Motion, PoliticalEvent, Side, Vote } from '../engine/index.ts'
import type { DocumentId, Plan, RoleId, WireMode } from './lesson.ts'

/** Who acts for a seat: its pupil, the engine as it would, the engine as history had it, another seat's hand, or nobody. */
export type Minder = 'pupil' | 'leaning' | 'history' | 'nobody' | { readonly like: RoleId }

/** How a speaker stands: with a side, or with both doors open. */
export type Stance = Side | 'neither'

/** What can be voted on: the Presidium's motions, and the plenum's last resolution, by everybody. */
export type Ballot = Motion | 'resolution'

/** What a telegram may do beside being read. */
export type WireAct = Extract<
  Act,
  {
    readonly type:
      | 'lobby'
      | 'promise'
      | 'call_in'
      | 'tell'
      | 'lie'
      | 'reveal'
      | 'disclose'
      | 'threaten'
      | 'reconcile'
      | 'pact'
      | 'break_pact'
  }
>

/** What the projector shows beside phase and clock. */
export const SHOWABLE = ['board', 'vote', 'bars', 'quotes', 'headline', 'code'] as const
export type Showable = (typeof SHOWABLE)[number]

type Happened = readonly PoliticalEvent[]

export type RoomEvent =
  | {
      readonly type: 'opened'
      readonly seed: number
      /** Fingerprint of the edition it was begun with. */
      readonly edition: string
      readonly plan: Plan['id']
      /** Seats for pupils, in order. */
      readonly seats: readonly RoleId[]
      /** What is on each seat's card. */
      readonly keys: Readonly<Partial<Record<RoleId, string>>>
      readonly happened: Happened
    }
  /** A device has sat down; the digest is SHA-256 of a token that it made. */
  | { readonly type: 'taken'; readonly role: RoleId; readonly device: string }
  | { readonly type: 'freed'; readonly role: RoleId }
  | { readonly type: 'rekeyed'; readonly role: RoleId; readonly key: string }
  | { readonly type: 'locked'; readonly on: boolean }
  /** The card has been read, and so many of the check questions answered rightly. */
  | { readonly type: 'read'; readonly by: RoleId; readonly right: number }
  /** The class is at this phase of its plan; the engine has run up to it. */
  | { readonly type: 'phase'; readonly to: number; readonly happened: Happened }
  /** The phase's clock, from this moment: whether it runs, and the milliseconds left. */
  | { readonly type: 'clock'; readonly runs: boolean; readonly left: number }
  | {
      readonly type: 'spoke'
      readonly by: RoleId
      readonly text: string
      readonly stance?: Stance
      readonly cites?: DocumentId
      readonly happened: Happened
    }
  | {
      readonly type: 'wired'
      /** Counted from 1. */
      readonly wire: number
      readonly by: RoleId
      readonly to: RoleId
      readonly text: string
      readonly act?: WireAct
      /** When it is to be delivered, as `Date.now()`; absent while the teacher holds it. */
      readonly due?: number
    }
  | { readonly type: 'delivered'; readonly wire: number; readonly happened: Happened }
  | { readonly type: 'returned'; readonly wire: number; readonly text: string }
  | { readonly type: 'removed'; readonly wire: number }
  | { readonly type: 'reported'; readonly wire: number; readonly by: RoleId }
  | { readonly type: 'acted'; readonly by: RoleId; readonly act: Act; readonly happened: Happened }
  | { readonly type: 'vote-opened'; readonly ballot: Ballot }
  /** The last hand before the vote closes counts. `teacher` is set where the teacher has put it right. */
  | { readonly type: 'voted'; readonly by: RoleId; readonly vote: Vote; readonly teacher?: true }
  | {
      readonly type: 'vote-closed'
      readonly ballot: Ballot
      readonly hands: Readonly<Partial<Record<RoleId, Vote>>>
      readonly happened: Happened
    }
  | { readonly type: 'vote-dropped' }
  /** A headline, a line of the record, an entry of a diary. */
  | { readonly type: 'filed'; readonly by: RoleId; readonly text: string }
  | { readonly type: 'injected'; readonly inject: string; readonly happened: Happened }
  | { readonly type: 'minded'; readonly role: RoleId; readonly by: Minder }
  | { readonly type: 'muted'; readonly role: RoleId; readonly on: boolean }
  | { readonly type: 'wires-set'; readonly mode: WireMode }
  | { readonly type: 'shown'; readonly items: readonly Showable[] }
  | { readonly type: 'noted'; readonly to: RoleId; readonly text: string }
  | { readonly type: 'hand'; readonly by: RoleId; readonly up: boolean }
  /** What he thinks of where a member stands. */
  | {
      readonly type: 'marked'
      readonly by: RoleId
      readonly about: FullMember
      readonly side: Side | 'unsure'
    }
  | { readonly type: 'exit'; readonly by: RoleId; readonly answers: readonly string[] }
  /** Everything played after that entry is taken back; who sits where, and what is set, stays. */
  | { readonly type: 'reverted'; readonly to: number }
  | { readonly type: 'closed' }

/** One entry of the log. `seq` counts from 1; `at` is `Date.now()` of the server. */
export interface Entry {
  readonly seq: number
  readonly at: number
  /** Who asked for it and what his device called that command, so that asking twice does nothing twice. */
  readonly id?: string
  readonly event: RoomEvent
}

/** Those that a step back takes with it. */
const PLAYED: ReadonlySet<RoomEvent['type']> = new Set([
  'phase',
  'clock',
  'spoke',
  'wired',
  'delivered',
  'returned',
  'removed',
  'acted',
  'vote-opened',
  'voted',
  'vote-closed',
  'vote-dropped',
  'filed',
  'injected',
])

export const isPlayed = ({ type }: RoomEvent): boolean => PLAYED.has(type)

/** What came of it in the crisis. */
export const happenedIn = (event: RoomEvent): Happened => ('happened' in event ? event.happened : [])
