/**
 * A class in memory: its log, how it stands, and its feed. Whatever reads a log
 * goes through here, so that a class that was just opened again and one that
 * never stopped are the same.
 */
import type { Viewer } from './decide.ts'
import type { Entry } from './events.ts'
import { apply, type Materials, type Room, roomOf } from './room.ts'
import { type Addressed, type FeedItem, feedOf, isFor } from './views.ts'

export interface Step {
  readonly entry: Entry
  readonly before: Room
  readonly after: Room
  readonly feed: readonly Addressed[]
}

export interface Session {
  readonly room: () => Room
  readonly entries: readonly Entry[]
  /** Takes in the next entry. */
  readonly add: (entry: Entry) => Step
  /** What a viewer has been told, from the item of his own counted from 0. */
  readonly told: (viewer: Viewer, from?: number) => readonly FeedItem[]
}

/** A class from its log; nothing, if that does not begin with its opening. */
export function openSession(materials: Materials, log: readonly Entry[]): Session | undefined {
  const opening = roomOf(materials, log.slice(0, 1))
  if (!opening) return undefined
  let room = opening
  const entries: Entry[] = [log[0]!]
  const feed: Addressed[] = []
  const add = (entry: Entry): Step => {
    entries.push(entry)
    const before = room
    room = entry.event.type === 'reverted' ? roomOf(materials, entries)! : apply(before, entry)
    const added = feedOf(materials, before, room, entry)
    feed.push(...added)
    return { entry, before, after: room, feed: added }
  }
  for (const entry of log.slice(1)) add(entry)
  return {
    room: () => room,
    entries,
    add,
    told: (viewer, from = 0) =>
      feed
        .filter(addressed => isFor(addressed, viewer))
        .slice(from)
        .map(({ item }) => item),
  }
}
