/**
 * One class at work. Commands wait in a queue; at a tick they are decided and
 * applied in memory, and what came of them waits again until it is on the disk.
 * Only then is anybody told: the one who asked at once, everybody else in
 * frames that take up what happened meanwhile.
 */
import type { Command } from './commands.ts'
import { decide, type Viewer } from './decide.ts'
import type { Entry, RoomEvent } from './events.ts'
import type { RoleId } from './lesson.ts'
import { bucket } from './limits.ts'
import type { ServerMessage } from './protocol.ts'
import { VERSION } from './protocol.ts'
import { changed, renewal } from './renewal.ts'
import type { Materials, Room } from './room.ts'
import { openSession, type Session, type Step } from './session.ts'
import type { ClassRow } from './store/store.ts'
import { isFor, type OwnView, ownView, type PublicView, publicView, touched } from './views.ts'

/** Milliseconds between two frames to a client; and where only hands go up. */
export const GAP = 50
const QUIET_GAP = 250

/** What need not be shown at once to those whom it does not concern. */
const QUIET: ReadonlySet<RoomEvent['type']> = new Set(['voted', 'hand', 'marked', 'read', 'exit'])

/** Another server that is silent for so many milliseconds has nobody on the line. */
const REMEMBERED = 30_000

/** Somebody on the line. */
export interface Listener {
  readonly viewer: Viewer
  /** The digest of the device, where it is a seat's. */
  readonly device?: string
  readonly send: (frame: string) => void
  /** Says why, and hangs up; for good, unless he may come back. */
  readonly end: (why: string, comesBack?: 'comes back') => void
}

export interface Asked {
  readonly viewer: Viewer
  /** What the client calls it; none for the server's own. */
  readonly id?: string
  readonly command: Command
  /** Called when it is durable, or with the reason why it was refused. */
  readonly answer: (refused?: string) => void
}

export interface Actor {
  readonly row: ClassRow
  /** As it stands on the disk. */
  readonly room: () => Room
  readonly entries: () => readonly Entry[]
  readonly ask: (asked: Asked) => void
  /** Whether one more command is within what a seat may give, however many lines it has. */
  readonly within: (viewer: Viewer) => boolean
  /** Decides what was asked, and gives the entries that are to be written. */
  readonly prepare: () => readonly Entry[]
  /** They are on the disk. */
  readonly commit: () => void
  /** They are not, and these are: somebody else was faster. What was asked is asked again. */
  readonly takeBack: (theirs: readonly Entry[]) => void
  /** Joins the fan-out after a welcome with all that `have` items leave out. */
  readonly attach: (listener: Listener, have: number) => void
  readonly detach: (listener: Listener) => void
  readonly listeners: ReadonlySet<Listener>
  readonly tell: (message: ServerMessage, to?: Viewer['kind']) => void
  /** Whose devices are on the line at another server. */
  readonly hearOf: (server: string, online: readonly RoleId[]) => void
  /** Says again whose are here, for servers that have come since. */
  readonly announceAgain: () => void
  /** Tells what waits to be told, and stops its timers. */
  readonly stop: () => void
  /** When it last had anybody on the line. */
  readonly last: () => number
}

interface Own {
  view: OwnView
}

export interface ActorOptions {
  readonly materials: Materials
  readonly row: ClassRow
  readonly log: readonly Entry[]
  readonly now: () => number
  /** Called when there is something to prepare. */
  readonly wake: () => void
  readonly report: (error: unknown) => void
  /** Tells other servers whose devices are on the line here. */
  readonly announce: (online: readonly RoleId[]) => void
}

const askerOf = (viewer: Viewer): string => (viewer.kind === 'pupil' ? viewer.role : viewer.kind)

/** A class from its log; nothing, if that is not one. */
export function startActor({
  materials,
  row,
  log,
  now,
  wake,
  report,
  announce,
}: ActorOptions): Actor | undefined {
  const opened = openSession(materials, log)
  if (!opened) return undefined
  let session: Session = opened
  /** How many entries are on the disk, and the class as it stood with them. */
  let durable = session.entries.length
  let room = session.room()
  /** What everybody has been told: joiners are told the same, or they would be told twice. */
  let told = room
  let view: PublicView = publicView(materials, room)
  let viewJson = JSON.stringify(view)
  let untold: Step[] = []
  let queue: Asked[] = []
  let prepared: { readonly asked: Asked; readonly refused?: string }[] = []
  let steps: Step[] = []
  const asked = new Set<string>(log.flatMap(({ id }) => (id === undefined ? [] : [id])))
  const listeners = new Map<Listener, Own>()
  const buckets = new Map<string, () => boolean>()
  let lastFrame = 0
  let frameDue = Number.POSITIVE_INFINITY
  let frameTimer: NodeJS.Timeout | undefined
  let wireTimer: NodeJS.Timeout | undefined
  let presenceTimer: NodeJS.Timeout | undefined
  let last = now()
  /** Who is on the line at other servers, as far as has been heard lately. */
  const elsewhere = new Map<string, { readonly online: readonly RoleId[]; readonly until: number }>()

  const reopen = (entries: readonly Entry[]): void => {
    session = openSession(materials, entries)!
  }

  const decideOne = (each: Asked): string | undefined => {
    const id = each.id === undefined ? undefined : `${askerOf(each.viewer)} ${each.id}`
    if (id !== undefined && asked.has(id)) return undefined
    const at = now()
    const before = session.entries.length
    try {
      const decided = decide(materials, session.room(), each.viewer, each.command, at)
      if ('refused' in decided) return decided.refused
      for (const event of decided.events) {
        const { seq } = session.room()
        steps.push(session.add({ seq: seq + 1, at, ...(id !== undefined && { id }), event }))
      }
      if (id !== undefined) asked.add(id)
      return undefined
    } catch (error) {
      report(error)
      steps = steps.filter(({ entry }) => entry.seq <= before)
      reopen(session.entries.slice(0, before))
      return 'That went wrong here, and nothing was done. Your teacher’s screen will know more.'
    }
  }

  const schedule = (): void => {
    const gap = untold.every(({ entry }) => QUIET.has(entry.event.type)) ? QUIET_GAP : GAP
    const due = lastFrame + gap
    if (due >= frameDue) return
    clearTimeout(frameTimer)
    frameDue = due
    if (due <= now()) fanOut()
    else frameTimer = setTimeout(fanOut, due - now())
  }

  /** One frame for everybody: the public part is written once, and a client with no part of his own gets those very bytes. */
  function fanOut(): void {
    clearTimeout(frameTimer)
    frameDue = Number.POSITIVE_INFINITY
    if (untold.length === 0) return
    lastFrame = now()
    const happened = untold
    untold = []
    told = room
    const next = publicView(materials, room)
    const parts = renewal(view, next)
    view = next
    if (parts) viewJson = JSON.stringify(view)
    const head = parts ? `,${JSON.stringify(parts).slice(1, -1)}` : ''
    const items = happened.flatMap(({ feed }) => feed)
    const written = items.map(({ item }) => JSON.stringify(item))
    const whose = new Set<RoleId>()
    let everybody = false
    for (const { entry, after } of happened) {
      const roles = touched(entry.event, after)
      if (roles === 'all') everybody = true
      else for (const role of roles) whose.add(role)
    }
    const frames = new Map<string, string>()
    for (const [listener, own] of [...listeners]) {
      const { viewer } = listener
      const mine =
        viewer.kind === 'teacher' || (viewer.kind === 'pupil' && (everybody || whose.has(viewer.role)))
          ? ownView(materials, room, viewer)
          : own.view
      const delta = mine === own.view ? undefined : changed(own.view, mine)
      own.view = mine
      const feed = written.filter((_, n) => isFor(items[n]!, viewer))
      const tail = `${delta ? `,"own":${JSON.stringify(delta)}` : ''}${feed.length > 0 ? `,"feed":[${feed.join()}]` : ''}`
      if (head === '' && tail === '') continue
      let frame = frames.get(tail)
      if (frame === undefined) {
        frame = `{"type":"ev"${head}${tail}}`
        frames.set(tail, frame)
      }
      listener.send(frame)
    }
    for (const { entry } of happened) dismiss(entry.event)
  }

  /** Those who sit there no longer are told so. */
  function dismiss(event: RoomEvent): void {
    if (event.type !== 'freed' && event.type !== 'rekeyed') return
    for (const listener of listeners.keys())
      if (listener.viewer.kind === 'pupil' && listener.viewer.role === event.role)
        listener.end(
          event.type === 'freed'
            ? 'Your teacher has freed this seat. Sit down again with the key on your card.'
            : 'Your teacher has given this seat a new key. The old one no longer opens it.',
        )
  }

  const scheduleWires = (): void => {
    clearTimeout(wireTimer)
    const due = room.wires.flatMap(wire => (wire.state === 'waiting' && wire.due !== undefined ? [wire] : []))
    if (due.length === 0 || room.closed) return
    const next = Math.min(...due.map(wire => wire.due!))
    wireTimer = setTimeout(
      () => {
        for (const { wire, due: at } of due)
          if (at! <= now())
            actor.ask({ viewer: { kind: 'house' }, command: { type: 'deliver', wire }, answer: () => {} })
      },
      Math.max(0, next - now()),
    )
  }

  const tellPresence = (): void => {
    presenceTimer = undefined
    for (const [server, { until }] of elsewhere) if (until < now()) elsewhere.delete(server)
    const online = new Set([
      ...onlineIn(listeners.keys()),
      ...[...elsewhere.values()].flatMap(each => each.online),
    ])
    actor.tell({ type: 'presence', online: [...online] }, 'teacher')
  }
  const presenceChanged = (): void => {
    presenceTimer ??= setTimeout(() => {
      tellPresence()
      announce(onlineIn(listeners.keys()))
    }, QUIET_GAP)
  }

  const takeIn = (added: readonly Step[]): void => {
    durable = session.entries.length
    room = session.room()
    untold.push(...added)
    if (added.length > 0) {
      schedule()
      scheduleWires()
    }
  }

  const actor: Actor = {
    row,
    room: () => room,
    entries: () => session.entries.slice(0, durable),
    ask(each) {
      queue.push(each)
      wake()
    },
    within(viewer) {
      const asker = askerOf(viewer)
      let isWithin = buckets.get(asker)
      if (!isWithin) {
        isWithin = bucket(now)
        buckets.set(asker, isWithin)
      }
      return isWithin()
    },
    prepare() {
      const now = queue
      queue = []
      for (const each of now) {
        const refused = decideOne(each)
        prepared.push({ asked: each, ...(refused !== undefined && { refused }) })
      }
      return steps.map(({ entry }) => entry)
    },
    commit() {
      const answers = prepared
      const added = steps
      prepared = []
      steps = []
      takeIn(added)
      for (const { asked: each, refused } of answers) each.answer(refused)
    },
    takeBack(theirs) {
      const again = prepared.map(each => each.asked)
      for (const { entry } of steps) if (entry.id !== undefined) asked.delete(entry.id)
      prepared = []
      steps = []
      reopen(session.entries.slice(0, durable))
      const added = theirs.map(entry => {
        if (entry.id !== undefined) asked.add(entry.id)
        return session.add(entry)
      })
      takeIn(added)
      queue = [...again, ...queue]
      if (queue.length > 0) wake()
    },
    attach(listener, have) {
      const { viewer } = listener
      const own = ownView(materials, told, viewer)
      const items = session.told(viewer).filter(({ seq }) => seq <= told.seq)
      const from = have <= items.length ? have : 0
      listeners.set(listener, { view: own })
      last = now()
      const head: Omit<Extract<ServerMessage, { type: 'welcome' }>, 'view'> = {
        type: 'welcome',
        v: VERSION,
        role: viewer.kind === 'pupil' ? viewer.role : null,
        now: now(),
        own,
        feed: items.slice(from),
        have: from,
      }
      listener.send(`${JSON.stringify(head).slice(0, -1)},"view":${viewJson}}`)
      presenceChanged()
    },
    detach(listener) {
      if (!listeners.delete(listener)) return
      last = now()
      presenceChanged()
    },
    get listeners() {
      return new Set(listeners.keys())
    },
    tell(message, to) {
      const frame = JSON.stringify(message)
      for (const { viewer, send } of listeners.keys()) if (to === undefined || viewer.kind === to) send(frame)
    },
    hearOf(server, online) {
      const known = elsewhere.get(server)
      elsewhere.set(server, { online, until: now() + REMEMBERED })
      if (known?.online.join() !== online.join()) presenceTimer ??= setTimeout(tellPresence, QUIET_GAP)
    },
    announceAgain: () => announce(onlineIn(listeners.keys())),
    stop() {
      fanOut()
      clearTimeout(wireTimer)
      clearTimeout(presenceTimer)
    },
    last: () => (listeners.size > 0 ? now() : last),
  }
  scheduleWires()
  return actor
}

const onlineIn = (listeners: Iterable<Listener>): RoleId[] => [
  ...new Set([...listeners].flatMap(({ viewer }) => (viewer.kind === 'pupil' ? [viewer.role] : []))),
]
