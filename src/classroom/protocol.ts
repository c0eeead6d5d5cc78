/**
 * What goes over the wire, the same by WebSocket, by polling, in a browser and
 * in a terminal: JSON, one message a frame, at most `FRAME` bytes from a client.
 */
import type { RoleId } from './lesson.ts'
import type { FeedItem, OwnView, PublicView, SeenSeat } from './views.ts'

export const VERSION = 1
/** Signs that a speech, a telegram or a headline may have; and an answer on the exit ticket. */
export const TEXT_LENGTH = 280
export const ANSWER_LENGTH = 600
/** Bytes a client may send in one message. */
export const FRAME = 4_096

export type ClientMessage =
  | {
      readonly type: 'hello'
      readonly v: number
      /** The class code; case and look-alikes are forgiven. */
      readonly code: string
      readonly kind: 'pupil' | 'teacher' | 'projector'
      /** 128 bits in hex, made by the client and kept for the session: it says who comes back. For a teacher, the secret in his link. */
      readonly token: string
      /** From the card; needed to sit down, not to come back. */
      readonly key?: string
      /** Items of the feed it has already. */
      readonly have: number
    }
  | { readonly type: 'cmd'; readonly id: string; readonly command: unknown }
  | { readonly type: 'pong' }

/** What a teacher may send as a command that is for the server itself: a new key for a seat; the class deleted at once. */
export type Errand = { readonly type: 'rekey'; readonly role: RoleId } | { readonly type: 'purge' }

export type ServerMessage =
  /** Both views whole, and what was missed of the feed. `now` is the server's clock. */
  | {
      readonly type: 'welcome'
      readonly v: number
      readonly role: RoleId | null
      readonly now: number
      readonly view: PublicView
      readonly own: OwnView
      readonly feed: readonly FeedItem[]
      /** Items of the feed before these. */
      readonly have: number
    }
  /** The parts of the views that changed, and new items of the feed. */
  | {
      readonly type: 'ev'
      readonly view?: Partial<PublicView>
      /** Seats of the public view that are not as they were, each to stand in its role's place. */
      readonly seats?: readonly SeenSeat[]
      readonly own?: object
      readonly feed?: readonly FeedItem[]
    }
  /** A command is durable; or refused, with the reason in a sentence. */
  | { readonly type: 'ack'; readonly id: string; readonly err?: string }
  /** Whose devices are on the line, for the teacher; kept nowhere. */
  | { readonly type: 'presence'; readonly online: readonly RoleId[] }
  /** Something is wrong with the connection itself; with `final`, there is no use in trying again. */
  | { readonly type: 'err'; readonly err: string; readonly final?: true }
  /** Nothing can be written down, and why; commands wait until it can again, which `null` says. */
  | { readonly type: 'trouble'; readonly err: string | null }
  | { readonly type: 'ping' }
