/**
 * All classes of a server. Clients come in through `connect`, whatever carries
 * their words; commands of all classes are written together, one write a tick.
 */

import { isWrong, type Reading, read, wrong } from '../narrator/problem.ts'
import { isFields } from '../play/fields.ts'
import { type Actor, type Listener, startActor } from './actor.ts'
import {
  digestOf,
  makeClassCode,
  makeRecoveryCode,
  makeSeatKey,
  makeSecret,
  readCode,
  recoveryDigest,
} from './codes.ts'
import { isRole, type PupilCommand, readCommand, type TeacherCommand } from './commands.ts'
import { open, type Viewer } from './decide.ts'
import type { Entry } from './events.ts'
import type { Plan, RoleId } from './lesson.ts'
import { failures } from './limits.ts'
import { type ClientMessage, type Errand, FRAME, type ServerMessage, VERSION } from './protocol.ts'
import type { Materials } from './room.ts'
import { type ClassRow, type ClassStore, storeReason } from './store/store.ts'

export interface HubOptions {
  readonly materials: Materials
  readonly store: ClassStore
  readonly now?: () => number
  /** Told of our own mistakes; and in a sentence of a store that fails, and works again. */
  readonly report?: (error: unknown) => void
}

/** What carries a client's messages. */
export interface Line {
  readonly send: (frame: string) => void
  /** Hangs up when everything sent has gone. */
  readonly end: () => void
  /** Where it comes from, for counting failures; kept nowhere. */
  readonly address: string
}

/** What the hub hears of a line. */
export interface Ear {
  readonly hear: (frame: string) => void
  readonly gone: () => void
  /** When anything was last heard. */
  readonly last: () => number
}

/** A class as its teacher gets it: the only time that its secrets are seen. */
export interface Opened {
  readonly sid: string
  readonly code: string
  readonly secret: string
  readonly recovery: string
  readonly seats: readonly RoleId[]
  readonly keys: Readonly<Partial<Record<RoleId, string>>>
}

export interface Hub {
  readonly open: (asked: {
    readonly plan: Plan['id']
    readonly seats: readonly RoleId[]
    readonly seed: number
  }) => Promise<Opened>
  readonly connect: (line: Line) => Ear
  /** The log of a class, for those who hold its secret. */
  readonly logFor: (code: string, secret: string) => Promise<readonly Entry[] | undefined>
  readonly counts: () => {
    readonly classes: number
    readonly clients: number
    readonly trouble: string | null
  }
  /** Writes what was asked, tells it, and hangs up. */
  readonly close: () => Promise<void>
}

const DELETED = 'This class has been deleted, with everything that was said in it.'
/** Classes are deleted unasked after so many milliseconds: thirty days. */
const KEPT = 30 * 24 * 3_600_000
/** A class without anybody on the line is put away after so long. */
const IDLE = 10 * 60_000
/** Milliseconds after which other servers are told again who is on the line here. */
const ANNOUNCED = 10_000
/** Milliseconds between tries of a store that fails. */
const AGAIN = 500
/** Failures a minute: from one address, and at one class. */
const FROM_ONE_ADDRESS = 20
const AT_ONE_CLASS = 60
/** Milliseconds in which a new line has to say who it is. */
const UNGREETED = 10_000
/** Connections that one seat may have, such as a tab left open. */
const PER_SEAT = 3
const PER_PROJECTOR = 12
const PER_TEACHER = 6

const TOKEN = /^[0-9a-f]{32,64}$/
const COMMAND_ID = /^[\w-]{1,32}$/

export function startHub({ materials, store, now = Date.now, report = () => {} }: HubOptions): Hub {
  const actors = new Map<string, Promise<Actor | undefined>>()
  const running = new Map<string, Actor>()
  const sids = new Map<string, string>()
  const failedFrom = failures(now, FROM_ONE_ADDRESS)
  const failedAt = failures(now, AT_ONE_CLASS)
  const awake = new Set<Actor>()
  /** Those whose entries are on their way to the store. */
  const writing = new Set<Actor>()
  let ticking: Promise<void> | undefined
  let trouble: string | null = null
  let clients = 0
  let closing = false

  // writing

  const wake = (actor: Actor): void => {
    awake.add(actor)
    ticking ??= new Promise<void>(resolve => setImmediate(resolve))
      .then(tick)
      .catch(report)
      .finally(() => {
        ticking = undefined
        if (awake.size > 0) wake([...awake][0]!)
      })
  }

  async function tick(): Promise<void> {
    while (awake.size > 0) {
      const batch = [...awake].map(actor => ({ actor, entries: actor.prepare() }))
      awake.clear()
      const written = batch.filter(({ entries }) => entries.length > 0)
      for (const { actor } of written) writing.add(actor)
      const additions = written.map(({ actor, entries }) => ({ sid: actor.row.sid, entries }))
      const fenced = additions.length > 0 ? await write(additions) : new Set<string>()
      for (const { actor, entries } of batch) {
        try {
          if (fenced.has(actor.row.sid)) await catchUp(actor, entries)
          else actor.commit()
        } catch (error) {
          report(error)
          drop(actor, 'This class has to be opened again.', 'comes back')
        }
        writing.delete(actor)
      }
    }
  }

  /** Until it is written. Meanwhile nothing is acknowledged, and commands wait. */
  async function write(additions: Parameters<ClassStore['append']>[0]): Promise<ReadonlySet<string>> {
    for (;;) {
      try {
        const fenced = await store.append(additions)
        setTrouble(null)
        return fenced
      } catch (error) {
        setTrouble(
          `Nothing can be written down at the moment: ${storeReason(error)}. What is sent now waits; nothing is lost.`,
        )
        if (closing) throw error
        await pause(AGAIN)
      }
    }
  }

  function setTrouble(err: string | null): void {
    if (trouble === err) return
    trouble = err
    report(err ?? 'Everything is written down again.')
    for (const actor of running.values()) actor.tell({ type: 'trouble', err })
  }

  /** Entries that are in the store and not yet here; undefined if the class is there no more. */
  async function newEntries({ row, room }: Actor): Promise<readonly Entry[] | undefined> {
    const [last, ...others] = await store.read(row.sid, room().seq)
    return last && others
  }

  /** Somebody else wrote first; or we did, and never heard that it had worked. */
  async function catchUp(actor: Actor, ours: readonly Entry[]): Promise<void> {
    const theirs = await newEntries(actor)
    if (!theirs) drop(actor, DELETED)
    else if (JSON.stringify(theirs.slice(0, ours.length)) === JSON.stringify(ours)) actor.commit()
    else actor.takeBack(theirs)
  }

  /** Takes in what another server has written to a class that we serve too. */
  async function follow(actor: Actor): Promise<void> {
    for (;;) {
      while (writing.has(actor)) await ticking
      const { seq } = actor.room()
      const theirs = await newEntries(actor)
      // Read in the middle of a write of ours, it may be half of it: once more.
      if (writing.has(actor) || actor.room().seq !== seq) continue
      if (!theirs) drop(actor, DELETED)
      else if (theirs.length > 0) actor.takeBack(theirs)
      return
    }
  }

  store.watch({
    added(sid) {
      const heard = sid === undefined ? [...running.values()] : [running.get(sid)]
      for (const actor of heard) if (actor) follow(actor).catch(report)
    },
    announced: (sid, server, online) => running.get(sid)?.hearOf(server, online),
  })
  const announcing = setInterval(() => {
    for (const actor of running.values()) if (actor.listeners.size > 0) actor.announceAgain()
  }, ANNOUNCED)
  announcing.unref()

  function drop(actor: Actor, why: string, comesBack?: 'comes back'): void {
    for (const listener of actor.listeners) listener.end(why, comesBack)
    actor.stop()
    actors.delete(actor.row.sid)
    running.delete(actor.row.sid)
    awake.delete(actor)
  }

  // finding a class

  async function find(code: string): Promise<Actor | undefined> {
    const known = sids.get(code)
    if (known !== undefined && actors.has(known)) return actors.get(known)
    const row = await store.byCode(code)
    if (!row) return undefined
    sids.set(code, row.sid)
    const found = actors.get(row.sid)
    if (found) return found
    const loading = load(row)
    actors.set(row.sid, loading)
    loading.then(
      actor => (actor ? running.set(row.sid, actor) : actors.delete(row.sid)),
      () => actors.delete(row.sid),
    )
    return loading
  }

  async function load(row: ClassRow): Promise<Actor | undefined> {
    const log = await store.read(row.sid, 1)
    const actor: Actor | undefined = startActor({
      materials,
      row,
      log,
      now,
      wake: () => actor && wake(actor),
      report,
      announce: online => void store.announce(row.sid, online).catch(() => {}),
    })
    return actor
  }

  const purgeOverdue = async (): Promise<void> => {
    for (const { sid, purgeAfter } of await store.list()) if (purgeAfter <= now()) await store.purge(sid)
  }
  purgeOverdue().catch(report)
  const tidy = setInterval(() => {
    purgeOverdue().catch(report)
    for (const actor of running.values())
      if (actor.listeners.size === 0 && now() - actor.last() > IDLE) drop(actor, '')
  }, IDLE / 4)
  tidy.unref()

  // on the line

  function connect(line: Line): Ear {
    let last = now()
    let greeted = false
    let actor: Actor | undefined
    let listener: Listener | undefined
    /** Hung up by us; the other end may not know it yet, and is not listened to. */
    let ended = false
    let over = false
    clients++
    const say = (message: ServerMessage): void => line.send(JSON.stringify(message))
    const end = (err: string, comesBack?: 'comes back'): void => {
      if (over || ended) return
      ended = true
      say({ type: 'err', err, ...(!comesBack && { final: true }) })
      line.end()
      if (actor && listener) actor.detach(listener)
    }
    /** After a wait if much has failed here, right or wrong alike: an early answer would be an answer. */
    const inTurn = async (code: string): Promise<void> => {
      const wait = Math.max(failedFrom.wait(line.address), failedAt.wait(code))
      if (wait === Number.POSITIVE_INFINITY)
        end('Many wrong codes are being tried here. Your page tries again by itself.', 'comes back')
      else if (wait > 0) await pause(wait)
    }
    const fail = async (err: string, code: string): Promise<void> => {
      failedFrom.count(line.address)
      failedAt.count(code)
      await inTurn(code)
      end(err)
    }
    // Somebody who says nothing is nobody.
    const silence = setTimeout(() => {
      if (!greeted) end('Nothing was said on this line.')
    }, UNGREETED)
    silence.unref()

    async function greet(hello: Extract<ClientMessage, { type: 'hello' }>): Promise<void> {
      const code = readCode(hello.code)
      const found = await find(code)
      if (!found) return fail('There is no class with this code. Look at the board again.', code)
      const { row } = found
      const join = (viewer: Viewer, device?: string): void => {
        if (over || ended) return
        const same = [...found.listeners].filter(each => sameSeat(each.viewer, viewer))
        const most =
          viewer.kind === 'pupil' ? PER_SEAT : viewer.kind === 'teacher' ? PER_TEACHER : PER_PROJECTOR
        if (same.length >= most) same[0]!.end('This page was opened once too often; the newest goes on.')
        actor = found
        listener = { viewer, ...(device && { device }), send: line.send, end }
        found.attach(listener, hello.have)
        if (trouble) say({ type: 'trouble', err: trouble })
      }
      switch (hello.kind) {
        case 'projector':
          await inTurn(code)
          return join({ kind: 'projector' })
        case 'teacher': {
          const isHis =
            digestOf(hello.token.trim().toLowerCase()) === row.teacherHash ||
            recoveryDigest(hello.token) === row.recoveryHash
          return isHis
            ? join({ kind: 'teacher' })
            : fail('That is not the teacher’s link of this class.', code)
        }
        case 'pupil': {
          if (!TOKEN.test(hello.token)) return end('This page is out of order: reload it.')
          const device = digestOf(hello.token)
          const seats = Object.values(found.room().seats)
          const his = seats.find(seat => seat.device === device)
          if (his) return join({ kind: 'pupil', role: his.role }, device)
          const key = readCode(hello.key ?? '')
          const seat = seats.find(each => each.key !== undefined && each.key === key)
          if (!seat)
            return fail(
              key === ''
                ? 'You have no seat in this class. Type the seat key too; it is on your card.'
                : 'No card of this class has this key. Look at your card again, or ask your teacher.',
              code,
            )
          await inTurn(code)
          if (over || ended) return
          found.ask({
            viewer: { kind: 'house' },
            command: { type: 'take', role: seat.role, device },
            answer: refused => (refused ? end(refused) : join({ kind: 'pupil', role: seat.role }, device)),
          })
        }
      }
    }

    function command(id: string, value: unknown): void {
      const answer = (err?: string): void => {
        if (!over) say({ type: 'ack', id, ...(err !== undefined && { err }) })
      }
      const reading: Reading<PupilCommand | TeacherCommand | Errand> =
        !listener || actor?.within(listener.viewer)
          ? isErrand(value)
            ? read(value)
            : readCommand(value)
          : wrong('That is too fast. Wait a moment.')
      if (isWrong(reading)) answer(reading.wrong)
      else if (!actor || !listener) answer('Say first who you are.')
      else if (isErrand(reading.read)) {
        if (listener.viewer.kind === 'teacher') errand(actor, reading.read, answer)
        else answer('Only the teacher can do that.')
      } else actor.ask({ viewer: listener.viewer, id, command: reading.read, answer })
    }

    /** What a teacher asks of the server rather than of the class. */
    function errand(of: Actor, asked: Errand, answer: (err?: string) => void) {
      if (asked.type === 'rekey')
        of.ask({
          viewer: { kind: 'house' },
          command: { type: 'rekey', role: asked.role, key: freshKey(of) },
          answer,
        })
      else
        store.purge(of.row.sid).then(
          () => {
            answer()
            drop(of, DELETED)
          },
          error => answer(`It could not be deleted: ${storeReason(error)}.`),
        )
    }

    function hear(frame: string): void {
      last = now()
      if (over || ended) return
      const message = frame.length <= FRAME ? readMessage(frame) : undefined
      if (!message) {
        failedFrom.count(line.address)
        end('That was no message of this game.')
      } else if (message.type === 'cmd') command(message.id, message.command)
      else if (message.type === 'hello' && !greeted) {
        greeted = true
        if (message.v !== VERSION) end('This page is of another version: reload it.')
        else
          greet(message).catch(error => {
            report(error)
            end('This class cannot be opened just now. Try again in a moment.', 'comes back')
          })
      }
    }

    return {
      hear(frame) {
        try {
          hear(frame)
        } catch (error) {
          report(error)
          end('That went wrong here.')
        }
      },
      gone() {
        if (over) return
        over = true
        clearTimeout(silence)
        clients--
        if (actor && listener) actor.detach(listener)
      },
      last: () => last,
    }
  }

  return {
    async open({ plan, seats, seed }) {
      const keys = Object.fromEntries(distinct(seats.length, makeSeatKey).map((key, n) => [seats[n]!, key]))
      const secret = makeSecret()
      const recovery = makeRecoveryCode()
      const created = now()
      const opening: Entry = { seq: 1, at: created, event: open(materials, { seed, plan, seats, keys }) }
      for (;;) {
        const row: ClassRow = {
          sid: makeSecret(),
          code: makeClassCode(),
          created,
          purgeAfter: created + KEPT,
          plan,
          edition: materials.edition,
          teacherHash: digestOf(secret),
          recoveryHash: recoveryDigest(recovery),
        }
        if (await store.create(row, opening))
          return { sid: row.sid, code: row.code, secret, recovery, seats, keys }
      }
    },
    connect,
    async logFor(code, secret) {
      const row = await store.byCode(readCode(code))
      return row?.teacherHash === digestOf(secret) ? store.read(row.sid, 1) : undefined
    },
    counts: () => ({ classes: running.size, clients, trouble }),
    async close() {
      closing = true
      clearInterval(tidy)
      clearInterval(announcing)
      while (ticking) await ticking
      for (const actor of [...running.values()]) {
        actor.stop()
        for (const listener of actor.listeners)
          listener.end(`The server is being stopped.${store.lasts ? ' Nothing is lost.' : ''}`, 'comes back')
      }
      await store.close()
    },
  }
}

/** A key that is on no other card of the class. */
function freshKey(actor: Actor): string {
  const taken = new Set(Object.values(actor.room().seats).map(({ key }) => key))
  for (;;) {
    const key = makeSeatKey()
    if (!taken.has(key)) return key
  }
}

const isErrand = (value: unknown): value is Errand =>
  isFields(value) && (value.type === 'purge' || (value.type === 'rekey' && isRole(value.role)))

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

const sameSeat = (one: Viewer, other: Viewer): boolean =>
  one.kind === other.kind && (one.kind !== 'pupil' || (other.kind === 'pupil' && one.role === other.role))

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>()
  while (made.size < count) made.add(make())
  return [...made]
}

/** Anything, read as a message; undefined if it is none. */
export function readMessage(frame: string): ClientMessage | undefined {
  const value = parsed(frame)
  if (!isFields(value)) return undefined
  switch (value.type) {
    case 'pong':
      return { type: 'pong' }
    case 'cmd':
      return typeof value.id === 'string' && COMMAND_ID.test(value.id)
        ? { type: 'cmd', id: value.id, command: value.command }
        : undefined
    case 'hello': {
      const { v, code, kind, token = '', key = '', have = 0 } = value
      if (kind !== 'pupil' && kind !== 'teacher' && kind !== 'projector') return undefined
      if (typeof v !== 'number' || typeof code !== 'string' || typeof token !== 'string') return undefined
      if (typeof key !== 'string' || !Number.isInteger(have) || (have as number) < 0) return undefined
      return { type: 'hello', v, code, kind, token, key, have: have as number }
    }
    default:
      return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
