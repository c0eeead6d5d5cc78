/**
 * The far end of the protocol, for a browser, a terminal and a simulated pupil
 * alike: it keeps a line to the server, by WebSocket or by polling, folds what
 * comes into what is seen, and sends each command again until the server says
 * that it is kept. Sockets, clocks and chance are lent by whoever uses it.
 */
import type { PupilCommand, TeacherCommand } from './commands.ts'
import type { RoleId } from './lesson.ts'
import { type ClientMessage, type Errand, type ServerMessage, VERSION } from './protocol.ts'
import { renewed } from './renewal.ts'
import type { FeedItem, OwnView, PublicView } from './views.ts'

/** How the line is. */
export type Line = 'joining' | 'online' | 'polling' | 'away' | 'refused'

/** All that a client has been told. */
export interface Seen {
  readonly line: Line
  readonly role: RoleId | null
  readonly view: PublicView | null
  readonly own: OwnView
  readonly feed: readonly FeedItem[]
  /** Items of the feed that came while the line was down, until they have been read. */
  readonly missed: readonly FeedItem[]
  readonly online: readonly RoleId[]
  /** The server's clock less ours, in milliseconds. */
  readonly ahead: number
  /** Commands that the server has not kept yet. */
  readonly waiting: number
  /** What the server says is wrong with the line itself. */
  readonly problem: string | null
  /** Why nothing can be written down at the moment. */
  readonly trouble: string | null
}

export const NOTHING_SEEN: Seen = {
  line: 'joining',
  role: null,
  view: null,
  own: null,
  feed: [],
  missed: [],
  online: [],
  ahead: 0,
  waiting: 0,
  problem: null,
  trouble: null,
}

/** What is seen after one more message. */
export function fold(seen: Seen, message: ServerMessage, now: number): Seen {
  switch (message.type) {
    case 'welcome': {
      const { role, view, own, feed, have } = message
      const known = seen.feed.slice(0, have)
      return {
        ...seen,
        role,
        view,
        own,
        feed: [...known, ...feed],
        missed: seen.view ? [...seen.missed, ...feed] : [],
        ahead: message.now - now,
        problem: null,
        trouble: null,
      }
    }
    case 'ev':
      return {
        ...seen,
        view: seen.view && renewed(seen.view, message),
        own: message.own ? ({ ...seen.own, ...message.own } as OwnView) : seen.own,
        feed: message.feed ? [...seen.feed, ...message.feed] : seen.feed,
      }
    case 'presence':
      return { ...seen, online: message.online }
    case 'trouble':
      return { ...seen, trouble: message.err }
    case 'err':
      return { ...seen, problem: message.err, ...(message.final && { line: 'refused' as const }) }
    default:
      return seen
  }
}

/** The line in a sentence. */
export function lineWords({ line, waiting, problem, trouble }: Seen): string {
  if (trouble !== null && line !== 'refused') return `${trouble} What you send waits.`
  switch (line) {
    case 'joining':
      return problem ?? 'Connecting…'
    case 'online':
      return waiting > 0 ? 'Sending…' : 'Connected.'
    case 'polling':
      return waiting > 0 ? 'Sending…' : 'Connected, in compatibility mode.'
    case 'away':
      return waiting > 0
        ? 'No connection. Trying again; what you sent is kept.'
        : 'No connection. Trying again; your seat is kept.'
    case 'refused':
      return problem ?? 'The server will not have this line.'
  }
}

/** Milliseconds left of the phase, by the server's clock; below zero it is over time. */
export const timeLeft = ({ view, ahead }: Pick<Seen, 'view' | 'ahead'>, now: number): number =>
  view === null ? 0 : 'ends' in view.clock ? view.clock.ends - (now + ahead) : view.clock.left

// lines

export interface Link {
  readonly send: (message: ClientMessage) => void
  readonly close: () => void
}
export interface LinkEnds {
  readonly opened: () => void
  readonly message: (message: ServerMessage) => void
  readonly closed: () => void
}
/** A way to reach the server. */
export interface Dial {
  readonly polls: boolean
  readonly dial: (ends: LinkEnds) => Link
}

/** As much of a WebSocket as is used: a browser's, Node's own, or that of the package `ws`. */
export interface SocketLike {
  send(text: string): void
  close(): void
  onopen: unknown
  onmessage: unknown
  onclose: unknown
  onerror: unknown
}

/** `address` is that of the pages, http or https. */
export function socketDial(address: string, open: (url: string) => SocketLike): Dial {
  const url = `${address.replace(/^http/, 'ws').replace(/\/$/, '')}/ws`
  return {
    polls: false,
    dial: ({ opened, message, closed }) => {
      const socket = open(url)
      socket.onopen = opened
      socket.onmessage = ({ data }: { data: unknown }) => message(JSON.parse(String(data)))
      socket.onclose = closed
      socket.onerror = () => {}
      return {
        send: each => socket.send(JSON.stringify(each)),
        close: () => {
          socket.onclose = null
          socket.close()
          closed()
        },
      }
    },
  }
}

// keeping a line

/** A line that is silent for so long is dead: the server speaks every ten seconds. */
const SILENCE = 25_000
/** So long an opening may take. */
const OPENING = 5_000
/** After that a command that was not acknowledged is sent again. */
const RETRY = 5_000
/** The longest pause before trying again. */
const PATIENCE = 4_000

export interface World {
  readonly now: () => number
  /** Calls back after some milliseconds; gives what calls it off. */
  readonly later: (ms: number, then: () => void) => () => void
  /** From 0 to 1. */
  readonly chance: () => number
}

export const REAL_WORLD: World = {
  now: () => Date.now(),
  later: (ms, then) => {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
  chance: () => Math.random(),
}

export type HelloWords = Omit<Extract<ClientMessage, { type: 'hello' }>, 'type' | 'v' | 'have'>

export interface ClassClient {
  readonly seen: () => Seen
  /** Sends a command; resolves once it is kept, with the refusal if it was refused. */
  readonly give: (command: PupilCommand | TeacherCommand | Errand) => Promise<string | undefined>
  /** What was missed has been read. */
  readonly caughtUp: () => void
  /** The network says that it is gone, or back. */
  readonly network: (up: boolean) => void
  readonly close: () => void
}

interface Pending {
  readonly id: string
  readonly command: PupilCommand | TeacherCommand | Errand
  readonly settle: (refusal: string | undefined) => void
  sent: number
}

/** A client that tries its ways in turn, comes back by itself, and asks only for what it has not got. */
export function joinClass(
  hello: HelloWords,
  dials: readonly Dial[],
  changed: (seen: Seen) => void,
  world: World = REAL_WORLD,
): ClassClient {
  let seen = NOTHING_SEEN
  let link: Link | undefined
  /** The way that last led in, and how many others were tried after it in this round. */
  let good = 0
  let tried = 0
  let failures = 0
  let heard = world.now()
  let over = false
  let callOff: (() => void) | undefined
  const pending = new Map<string, Pending>()
  const run = Math.floor(world.chance() * 0xffffffff).toString(36)
  let count = 0

  const see = (next: Seen): void => {
    seen = { ...next, waiting: pending.size }
    changed(seen)
  }
  const isUp = (): boolean => seen.line === 'online' || seen.line === 'polling'
  const post = (each: Pending): void => {
    each.sent = world.now()
    link?.send({ type: 'cmd', id: each.id, command: each.command })
  }

  function dial(): void {
    callOff?.()
    if (over) return
    const way = (good + tried) % dials.length
    const { polls, dial: open } = dials[way]!
    let mine: Link | undefined
    let isOpen = false
    let isIn = false
    let gone = false
    heard = world.now()
    const stopOpening = world.later(OPENING, () => {
      if (!isOpen) mine?.close()
    })
    const lost = (): void => {
      if (gone) return
      gone = true
      stopOpening()
      if (link === mine) link = undefined
      if (over || seen.line === 'refused') return
      see({ ...seen, line: seen.view ? 'away' : 'joining' })
      // Every round tries the good way first: a network that comes back is not one that refuses it.
      tried = isIn ? 0 : (tried + 1) % dials.length
      if (tried === 0) failures += 1
      callOff = world.later(tried === 0 ? pause(failures) : 0, dial)
    }
    const ends: LinkEnds = {
      opened: () => {
        isOpen = true
        heard = world.now()
        mine?.send({ type: 'hello', v: VERSION, ...hello, have: seen.feed.length })
      },
      message: message => {
        heard = world.now()
        if (gone) return
        if (message.type === 'ping') return mine?.send({ type: 'pong' })
        if (message.type === 'ack') return acknowledged(message)
        const next = fold(seen, message, world.now())
        if (message.type === 'welcome') {
          isIn = true
          good = way
          tried = 0
          failures = 0
          see({ ...next, line: polls ? 'polling' : 'online' })
          for (const each of pending.values()) post(each)
        } else see(next)
        if (message.type === 'err' && message.final) finish()
      },
      closed: lost,
    }
    mine = open(ends)
    link = mine
  }

  const pause = (times: number): number =>
    Math.min(PATIENCE, 200 * 2 ** Math.min(times, 6)) * (0.5 + world.chance() / 2)

  function acknowledged({ id, err }: Extract<ServerMessage, { type: 'ack' }>): void {
    const done = pending.get(id)
    if (!done) return
    pending.delete(id)
    see(seen)
    done.settle(err)
  }

  function watch(): void {
    if (over) return
    if (isUp() && world.now() - heard > SILENCE) link?.close()
    else if (isUp()) for (const each of pending.values()) if (world.now() - each.sent > RETRY) post(each)
    stopWatching = world.later(1_000, watch)
  }
  let stopWatching = world.later(1_000, watch)

  function finish(): void {
    over = true
    callOff?.()
    stopWatching()
    link?.close()
    for (const { settle } of pending.values()) settle(seen.problem ?? 'The line was closed.')
    pending.clear()
  }

  dial()
  return {
    seen: () => seen,
    give: command =>
      new Promise(settle => {
        if (over) return settle(seen.problem ?? 'The line was closed.')
        count += 1
        const each: Pending = { id: `${run}-${count}`, command, settle, sent: 0 }
        pending.set(each.id, each)
        if (isUp()) post(each)
        see(seen)
      }),
    caughtUp: () => see({ ...seen, missed: [] }),
    network: up => {
      if (!up) link?.close()
      else if (!link) dial()
    },
    close: finish,
  }
}

/** 128 bits in hex, by which a device is known when it comes back. */
export const makeToken = (bytes: Uint8Array): string =>
  [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** A class code and a seat key out of whatever was typed or pasted: `ABC234-K7Q2P`, a link that ends in it, or both with a space. */
export function readCard(text: string): { readonly code: string; readonly key: string } | undefined {
  const tail = text.trim().replace(/^.*#/, '')
  const [, code, key] = /^([a-z0-9]{6})[\s\-–—·.,/]*([a-z0-9]{5})?$/i.exec(tail) ?? []
  return code ? { code: code.toUpperCase(), key: (key ?? '').toUpperCase() } : undefined
}
