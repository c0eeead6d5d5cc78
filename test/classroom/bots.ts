/**
 * Simulated pupils, teachers and projectors. A bot keeps a line as a page does:
 * it comes back when the line breaks, sends again what was not acknowledged, and
 * folds what it is told into what it sees. Beside that it watches its stream:
 * whatever breaks a promise of the protocol is in `problems`.
 */
import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { WebSocket } from 'ws'
import type { Viewer } from '../../src/classroom/decide.ts'
import type { Entry } from '../../src/classroom/events.ts'
import type { PhaseId, RoleId } from '../../src/classroom/lesson.ts'
import type { ServerMessage } from '../../src/classroom/protocol.ts'
import { renewed } from '../../src/classroom/renewal.ts'
import type { Materials } from '../../src/classroom/room.ts'
import { openSession } from '../../src/classroom/session.ts'
import {
  type FeedItem,
  type OwnView,
  ownView,
  type PublicView,
  type PupilView,
  publicView,
  type TeacherView,
} from '../../src/classroom/views.ts'
import { FULL_MEMBERS, PEOPLE } from '../../src/engine/index.ts'
import { PARAMETERS } from '../../src/narrator/parseAct.ts'

export interface BotOptions {
  /** `http://localhost:1957`; asked again at every try, so that a class may move. */
  readonly address: string | (() => string)
  readonly code: string
  readonly kind: Viewer['kind'] & ('pupil' | 'teacher' | 'projector')
  readonly key?: string
  /** A teacher's secret; a pupil's is made. */
  readonly token?: string
  /** By requests that wait, where WebSockets do not go through. */
  readonly polls?: boolean
  /** For a server with a certificate of its own making. */
  readonly insecure?: boolean
  /** Told of every frame, as it came. */
  readonly hears?: (frame: string) => void
}

export interface Bot {
  readonly kind: 'pupil' | 'teacher' | 'projector'
  readonly token: string
  readonly role: () => RoleId | null
  readonly view: () => PublicView
  readonly own: () => OwnView
  readonly feed: readonly FeedItem[]
  readonly online: () => readonly RoleId[]
  /** What the server last said is wrong: with its disk, or with this line. */
  readonly trouble: () => string | null
  readonly refused: () => string | undefined
  /** Whether it has been welcomed and the line is up. */
  readonly isUp: () => boolean
  /** Resolves once it is acknowledged, with the reason if it was refused. */
  readonly give: (command: object) => Promise<string | undefined>
  /** Commands that were acknowledged without a reason against them, by the id they were given. */
  readonly acknowledged: readonly { readonly id: string; readonly command: object }[]
  readonly problems: readonly string[]
  /** Everything that came, as it came. */
  readonly bytes: () => number
  readonly until: (isSo: (bot: Bot) => boolean, what: string, ms?: number) => Promise<void>
  /** Breaks the line as a lost network does; it comes back by itself. */
  readonly cut: () => void
  readonly leave: () => void
}

interface Pipe {
  readonly send: (message: object) => void
  readonly close: () => void
}

const SILENCE = 25_000

export function startBot(options: BotOptions): Bot {
  const token = options.token ?? randomBytes(16).toString('hex')
  const run = randomBytes(4).toString('hex')
  const pending = new Map<
    string,
    { readonly command: object; readonly settle: (refused: string | undefined) => void }
  >()
  const acknowledged: { id: string; command: object }[] = []
  const feed: FeedItem[] = []
  const problems: string[] = []
  const watchers = new Set<() => void>()
  let pipe: Pipe | undefined
  let view: PublicView | undefined
  let own: OwnView = null
  let role: RoleId | null = null
  let online: readonly RoleId[] = []
  let trouble: string | null = null
  let refused: string | undefined
  let up = false
  let left = false
  let count = 0
  let bytes = 0
  let tries = 0

  function dial(): void {
    if (left) return
    const address = typeof options.address === 'string' ? options.address : options.address()
    let over = false
    let asked = 0
    let silence: NodeJS.Timeout | undefined
    const ends = {
      opened: () => {
        asked = feed.length
        mine.send({
          type: 'hello',
          v: 1,
          code: options.code,
          kind: options.kind,
          token,
          ...(options.key && { key: options.key }),
          have: asked,
        })
      },
      heard: (text: string) => {
        clearTimeout(silence)
        silence = setTimeout(() => mine.close(), SILENCE)
        bytes += text.length
        options.hears?.(text)
        if (!over) hear(JSON.parse(text), asked, mine)
        for (const watch of watchers) watch()
      },
      closed: () => {
        clearTimeout(silence)
        if (over) return
        over = true
        up = false
        if (!left && refused === undefined)
          setTimeout(dial, Math.min(500, 50 * 2 ** tries++) * (0.5 + Math.random()))
      },
    }
    const mine: Pipe = options.polls ? polling(address, ends) : socket(address, options.insecure, ends)
    pipe = mine
  }

  function hear(message: ServerMessage, asked: number, mine: Pipe): void {
    switch (message.type) {
      case 'welcome':
        if (message.have !== asked) problems.push(`asked from ${asked}, welcomed from ${message.have}`)
        feed.length = message.have
        ;({ view, own, role } = message)
        take(message.feed)
        up = true
        tries = 0
        for (const [id, { command }] of pending) mine.send({ type: 'cmd', id, command })
        return
      case 'ev':
        if (!view) return void problems.push('told before it was welcomed')
        view = renewed(view, message)
        if (message.own) own = { ...own, ...message.own } as OwnView
        take(message.feed ?? [])
        return
      case 'ack': {
        const given = pending.get(message.id)
        if (!given) return
        pending.delete(message.id)
        if (message.err === undefined) acknowledged.push({ id: message.id, command: given.command })
        given.settle(message.err)
        return
      }
      case 'presence':
        online = message.online
        return
      case 'trouble':
        trouble = message.err
        return
      case 'err':
        trouble = message.err
        if (!message.final || /being stopped|opened again|just now/.test(message.err)) return
        refused = message.err
        for (const { settle } of pending.values()) settle(message.err)
        return
      case 'ping':
        mine.send({ type: 'pong' })
    }
  }

  function take(items: readonly FeedItem[]): void {
    for (const item of items) {
      const before = feed.at(-1)
      if (before && item.seq < before.seq) problems.push(`entry ${item.seq} after ${before.seq}`)
      feed.push(item)
    }
  }

  dial()
  const bot: Bot = {
    kind: options.kind,
    token,
    role: () => role,
    view: () => view!,
    own: () => own,
    feed,
    online: () => online,
    trouble: () => trouble,
    refused: () => refused,
    isUp: () => up,
    give: command =>
      new Promise(settle => {
        if (refused !== undefined) return settle(refused)
        const id = `${run}-${++count}`
        pending.set(id, { command, settle })
        if (up) pipe?.send({ type: 'cmd', id, command })
      }),
    acknowledged,
    problems,
    bytes: () => bytes,
    until: (isSo, what, ms = 10_000) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          watchers.delete(look)
          clearInterval(again)
          clearTimeout(late)
        }
        const look = (): void => {
          if (!isSo(bot)) return
          stop()
          resolve()
        }
        const again = setInterval(look, 20)
        const late = setTimeout(() => {
          stop()
          reject(new Error(`${options.kind} ${role ?? ''} waited ${ms} ms: ${what}`))
        }, ms)
        watchers.add(look)
        look()
      }),
    cut: () => pipe?.close(),
    leave: () => {
      left = true
      pipe?.close()
    },
  }
  return bot
}

interface Ends {
  readonly opened: () => void
  readonly heard: (text: string) => void
  readonly closed: () => void
}

function socket(address: string, insecure = false, { opened, heard, closed }: Ends): Pipe {
  const line = new WebSocket(`${address.replace(/^http/, 'ws')}/ws`, {
    rejectUnauthorized: !insecure,
    handshakeTimeout: 5_000,
    perMessageDeflate: false,
  })
  line.on('open', opened)
  line.on('message', data => heard(String(data)))
  line.on('close', closed)
  line.on('error', () => line.terminate())
  return {
    send: message => line.readyState === line.OPEN && line.send(JSON.stringify(message)),
    close: () => {
      line.terminate()
      closed()
    },
  }
}

function polling(address: string, { opened, heard, closed }: Ends): Pipe {
  const stop = new AbortController()
  let name = ''
  let sending = Promise.resolve()
  let over = false
  const end = (): void => {
    if (over) return
    over = true
    stop.abort()
    closed()
  }
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(`${address}${path}`, { ...init, signal: stop.signal })
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }
  const listen = async (): Promise<void> => {
    name = ((await ask('/poll', { method: 'POST' })) as { line: string }).line
    opened()
    while (!over)
      for (const message of (await ask(`/poll/${name}`)) as object[]) heard(JSON.stringify(message))
  }
  listen().catch(end)
  return {
    send: message => {
      sending = sending
        .then(() => ask(`/poll/${name}`, { method: 'POST', body: JSON.stringify(message) }))
        .then(() => {}, end)
    },
    close: end,
  }
}

/** In what a bot differs from what the log says that it should have been told; nothing, if in nothing. */
export function strayed(bot: Bot, materials: Materials, log: readonly Entry[]): string[] {
  const session = openSession(materials, log)!
  const role = bot.role()
  const viewer: Viewer = bot.kind === 'pupil' ? { kind: 'pupil', role: role! } : { kind: bot.kind }
  const who = role ?? bot.kind
  const wrong = [...bot.problems.map(problem => `${who}: ${problem}`)]
  const told = session.told(viewer)
  if (!isDeepStrictEqual(plain(bot.feed), plain(told)))
    wrong.push(`${who}: heard ${bot.feed.length} items of ${told.length}, or not the same ones`)
  const differ = (name: string, seen: object | null, right: object | null): void => {
    for (const key of Object.keys(right ?? {}))
      if (!isDeepStrictEqual(plain((seen as never)?.[key]), plain((right as never)[key])))
        wrong.push(`${who}: ${name}.${key} is ${JSON.stringify((seen as never)?.[key])?.slice(0, 200)}`)
  }
  differ('view', bot.view(), publicView(materials, session.room()))
  differ('own', bot.own(), ownView(materials, session.room(), viewer))
  return wrong
}

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

// what they do

export type Draw = (below: number) => number

/** Chance that is the same every time: mulberry32. */
export function chance(seed: number): Draw {
  let state = seed | 0
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const SPEECHES = [
  'Comrades, who called this meeting?',
  'Eight of us are no quorum.',
  'The virgin lands have paid for themselves twice.',
  'I ask that the Central Committee be told.',
  'He decides everything alone, and we read of it in Pravda.',
]
const SIDES = ['khrushchev', 'seven']
const WORDS: Readonly<Record<string, readonly string[]>> = {
  person: PEOPLE,
  side: SIDES,
  motion: ['dismissal', 'abolition', 'plenum'],
  bloc: ['ukraine', 'moscow', 'leningrad', 'army', 'regions'],
  institution: ['telephones', 'guards', 'pravda'],
}
const WIRED = ['lobby', 'promise', 'call_in', 'tell', 'threaten', 'reconcile', 'pact'] as const

/** Something that a pupil may want to do as he stands, often allowed. */
export function pupilCommand(own: PupilView, view: PublicView, draw: Draw): object {
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)]!
  const parametersOf = (type: keyof typeof PARAMETERS): object =>
    Object.fromEntries(
      Object.entries(PARAMETERS[type]).map(([name, kind]) => [name, pick(WORDS[kind] ?? PEOPLE)]),
    )
  const others = view.seats.map(({ role }) => role).filter(role => role !== own.role)
  if (!own.read && draw(2) === 0) return { type: 'ready', right: draw(5) }
  if (view.vote && own.hasVote && own.ballot === null)
    return { type: 'vote', vote: pick(['for', 'against', 'abstain']) }
  switch (draw(10)) {
    case 0:
    case 1:
    case 2:
      return { type: 'speak', text: pick(SPEECHES), stance: pick([...SIDES, 'neither']) }
    case 3:
    case 4: {
      const to = pick(others)
      const type = pick(WIRED)
      const act = draw(2) === 0 && { act: { ...parametersOf(type), type, whom: to } }
      return { type: 'wire', to, text: `TAINT-wire-${own.role}-to-${to}: ${pick(SPEECHES)}`, ...act }
    }
    case 5:
    case 6: {
      if (own.acts.length === 0) return { type: 'hand', up: !own.handUp }
      const type = pick(own.acts) as keyof typeof PARAMETERS
      return { type: 'act', act: { ...parametersOf(type), type } }
    }
    case 7:
      return { type: 'hand', up: !own.handUp }
    case 8:
      return { type: 'mark', about: pick(FULL_MEMBERS), side: pick([...SIDES, 'unsure']) }
    default:
      return { type: 'vote', vote: pick(['for', 'against', 'abstain']) }
  }
}

/** Something that a teacher may want to do; now and then he moves on. */
export function teacherCommand(own: TeacherView, view: PublicView, draw: Draw): object {
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)]!
  if (view.phase.index === 0) return { type: 'start' }
  if (!('ends' in view.clock)) return { type: 'resume' }
  const waiting = own.wires.filter(({ state }) => state === 'held' || state === 'waiting')
  switch (draw(14)) {
    case 0:
      return view.phase.id === 'debrief' ? { type: 'extend', minutes: 1 } : { type: 'next' }
    case 1:
      return { type: 'pause' }
    case 2:
      return waiting.length > 0
        ? { type: 'release', wire: pick(waiting).wire }
        : { type: 'wires', mode: 'delayed' }
    case 3:
      return waiting.length > 0
        ? { type: 'return', wire: pick(waiting).wire, text: 'Say it more kindly.' }
        : { type: 'wires', mode: pick(['open', 'approved']) }
    case 4:
    case 5:
      return { type: 'open_vote', ballot: pick(['dismissal', 'abolition', 'plenum', 'resolution']) }
    case 6:
      return { type: 'close_vote' }
    case 7:
      return { type: 'mind', role: pick(own.seats).role, by: pick(['pupil', 'leaning', 'history', 'nobody']) }
    case 8:
      return { type: 'mute', role: pick(own.seats).role, on: draw(3) === 0 }
    case 9:
      return { type: 'note', to: pick(own.seats).role, text: 'Speak up.' }
    case 10:
      return draw(3) === 0 ? { type: 'back' } : { type: 'extend', minutes: 1 }
    case 11:
      return { type: 'inject', inject: pick(['power-cut', 'fire-drill']) }
    default:
      return { type: 'extend', minutes: 1 }
  }
}

/** One turn of whatever it is. */
export const takeTurn = (bot: Bot, draw: Draw): Promise<string | undefined> =>
  bot.kind === 'teacher'
    ? bot.give(teacherCommand(bot.own() as TeacherView, bot.view(), draw))
    : bot.give(pupilCommand(bot.own() as PupilView, bot.view(), draw))

/** Keys on the cards, as the teacher's page shows them. */
export const keysOf = (teacher: Bot): readonly (readonly [RoleId, string])[] =>
  (teacher.own() as TeacherView).seats.flatMap(({ role, key }) =>
    key === null ? [] : [[role, key] as const],
  )

/** Has the teacher start the class and go on to a phase, each step only when the last is seen: what is acknowledged is shown a frame later. */
export async function leadTo(teacher: Bot, phase: PhaseId): Promise<void> {
  while (teacher.view().phase.id !== phase) {
    const { index } = teacher.view().phase
    const refused = await teacher.give({ type: index === 0 ? 'start' : 'next' })
    if (refused !== undefined) throw new Error(`The class did not go on to ${phase}: ${refused}`)
    await teacher.until(({ view }) => view().phase.index > index, 'the next phase')
  }
}
