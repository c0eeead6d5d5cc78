/**
 * A class as it stands: who sits where, the phase and its clock, telegrams, the
 * open vote, and the crisis itself. It follows from the log alone; `decide.ts`
 * says what may be added to it.
 */
import {
  apply as applyPolitics,
  type Crisis,
  FULL_COMMITTEE,
  type FullMember,
  gathered,
  type Opening,
  openCrisis,
  PEOPLE,
  type PersonId,
  SEAT,
  type Side,
  type Vote,
} from '../engine/index.ts'
import {
  type Ballot,
  type Entry,
  happenedIn,
  isPlayed,
  type Minder,
  type RoomEvent,
  type Showable,
  type WireAct,
} from './events.ts'
import {
  type Document,
  type DocumentId,
  type Lesson,
  PHASES,
  type PhaseId,
  type Plan,
  type Role,
  type RoleId,
  WATCHERS,
  type WireMode,
} from './lesson.ts'
import type { Allowance } from './phases.ts'

/** What a class is held with: the people as the engine knows them, and the lesson. */
export interface Materials {
  readonly opening: Opening
  readonly lesson: Lesson
  /** Fingerprint of both. */
  readonly edition: string
}

export interface Seat {
  readonly role: RoleId
  readonly minder: Minder
  /** What its card says; absent for a seat that was never dealt. */
  readonly key?: string
  /** Digest of the token of the device that sits here. */
  readonly device?: string
  readonly muted: boolean
  readonly handUp: boolean
  /** Check questions rightly answered, once the card was read. */
  readonly read?: number
  /** What was used of the phase's allowance. */
  readonly used: Allowance
  /** Over the whole class. */
  readonly spoke: number
  readonly wired: number
  readonly acted: number
  readonly cited: number
  readonly filed: number
  /** When its pupil last did anything. */
  readonly last?: number
  readonly marks: Readonly<Partial<Record<FullMember, Side | 'unsure'>>>
  readonly exit?: readonly string[]
}

export interface Wire {
  readonly wire: number
  readonly by: RoleId
  readonly to: RoleId
  readonly text: string
  readonly act?: WireAct
  readonly due?: number
  readonly state: 'waiting' | 'held' | 'delivered' | 'returned' | 'removed'
  readonly reported: boolean
}

export interface OpenVote {
  /** The entry that opened it. */
  readonly opened: number
  readonly ballot: Ballot
  readonly hands: Readonly<Partial<Record<RoleId, Vote>>>
}

export interface Clock {
  readonly runs: boolean
  /** Milliseconds left at `since`. */
  readonly left: number
  /** `Date.now()` of the server. */
  readonly since: number
}

export interface Room {
  readonly plan: Plan
  /** Index into the plan. */
  readonly phase: number
  readonly clock: Clock
  readonly crisis: Crisis
  readonly seats: Readonly<Partial<Record<RoleId, Seat>>>
  /** Seats for pupils, in the order in which they were dealt. */
  readonly dealt: readonly RoleId[]
  readonly wires: readonly Wire[]
  /** Of the last telegram that was ever sent: a number that was taken back is not given again. */
  readonly lastWire: number
  readonly wireMode: WireMode
  readonly vote: OpenVote | undefined
  /** Votes on the resolution, part by part, as they were closed; the Presidium’s are in the crisis. */
  readonly resolutions: readonly OpenVote['hands'][]
  readonly injected: readonly string[]
  /** Documents that somebody has cited aloud. */
  readonly cited: readonly DocumentId[]
  readonly shown: readonly Showable[]
  readonly headline: { readonly by: RoleId; readonly text: string } | undefined
  readonly locked: boolean
  readonly closed: boolean
  /** Of the last entry. */
  readonly seq: number
  /** Beginnings of phases, for going back. */
  readonly turns: readonly number[]
}

const NOTHING_USED: Allowance = { speeches: 0, wires: 0, acts: 0 }

export const isPerson = (role: RoleId): role is PersonId => !(WATCHERS as readonly string[]).includes(role)

export const roleOf = ({ lesson }: Materials, id: RoleId): Role | undefined =>
  lesson.roles.find(role => role.id === id)

export const phaseOf = ({ plan, phase }: Room): PhaseId => plan.phases[phase]!.phase

export const nameIn = (materials: Materials, id: RoleId): string =>
  roleOf(materials, id)?.name ?? (isPerson(id) ? materials.opening.people[id].name : id)

/** Milliseconds left of the phase at a moment; below zero it is over time. */
export const leftAt = ({ runs, left, since }: Clock, now: number): number =>
  runs ? left - (now - since) : left

/** People whose acts the engine does not choose. */
export const playersIn = (seats: Room['seats']): PersonId[] =>
  PEOPLE.filter(person => seats[person] !== undefined && seats[person].minder !== 'leaning')

/** Whether everybody may read a document: from the start, from its phase on, or once somebody has cited it. */
export const isLaidOut = (room: Room, { id, from }: Document): boolean =>
  from === undefined || PHASES.indexOf(phaseOf(room)) >= PHASES.indexOf(from) || room.cited.includes(id)

/** A class from its log, steps back taken; nothing, if it does not begin with its opening. */
export function roomOf(materials: Materials, entries: readonly Entry[]): Room | undefined {
  const [first] = entries
  const room =
    first &&
    standing(entries)
      .slice(1)
      .reduce<Room | undefined>((now, entry) => now && apply(now, entry), openingRoom(materials, first))
  const lastWire = entries.findLast(({ event }) => event.type === 'wired')?.event
  return room && lastWire?.type === 'wired' ? { ...room, lastWire: lastWire.wire } : room
}

/** A class at its first entry, if that opens it. */
export const openingRoom = (materials: Materials, first: Entry): Room | undefined =>
  first.event.type === 'opened' ? opened(materials, first, first.event) : undefined

/** A log without what was taken back. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  let kept: Entry[] = []
  for (const entry of entries) {
    const { event } = entry
    if (event.type === 'reverted') kept = kept.filter(each => each.seq <= event.to || !isPlayed(each.event))
    kept.push(entry)
  }
  return kept
}

function opened(
  { opening, lesson }: Materials,
  { seq, at }: Entry,
  event: Extract<RoomEvent, { type: 'opened' }>,
): Room {
  const plan = lesson.plans.find(({ id }) => id === event.plan) ?? lesson.plans[0]!
  const roles: readonly RoleId[] = [...event.seats, ...PEOPLE.filter(person => !event.seats.includes(person))]
  const seats = Object.fromEntries(
    roles.map(role => [
      role,
      {
        role,
        minder: event.seats.includes(role) ? 'pupil' : 'leaning',
        ...(event.keys[role] && { key: event.keys[role] }),
        muted: false,
        handUp: false,
        used: NOTHING_USED,
        spoke: 0,
        wired: 0,
        acted: 0,
        cited: 0,
        filed: 0,
        marks: {},
      } satisfies Seat,
    ]),
  ) as Room['seats']
  const crisis = event.happened.reduce(
    (now, each) => applyPolitics(now, each),
    openCrisis(opening, event.seed, playersIn(seats)),
  )
  return {
    plan,
    phase: 0,
    clock: { runs: false, left: plan.phases[0]!.minutes * MINUTE, since: at },
    crisis,
    seats,
    dealt: event.seats,
    wires: [],
    lastWire: 0,
    wireMode: 'delayed',
    vote: undefined,
    resolutions: [],
    injected: [],
    cited: [],
    shown: ['board', 'vote', 'bars', 'quotes', 'headline', 'code'],
    headline: undefined,
    locked: false,
    closed: false,
    seq,
    turns: [],
  }
}

export const MINUTE = 60_000

/** Full members of the Central Committee who are in Moscow, in hundredths of them all. */
export const arrivalsIn = (crisis: Crisis): number => Math.round((100 * gathered(crisis)) / FULL_COMMITTEE)

/** The side that somebody has taken aloud. */
export function wordOf({ word }: Crisis, person: PersonId): Side | undefined {
  const said = word[SEAT[person]]!
  return said > 0 ? 'seven' : said < 0 ? 'khrushchev' : undefined
}

/** The class after one more entry. A step back is for `roomOf`, which sees what came before. */
export function apply(room: Room, { seq, at, event }: Entry): Room {
  const happened = happenedIn(event)
  const crisis = happened.reduce((now, each) => applyPolitics(now, each), room.crisis)
  const next: Room = { ...room, seq, crisis }
  const seated = (role: RoleId, change: (seat: Seat) => Partial<Seat>): Room['seats'] => {
    const seat = next.seats[role]
    return seat ? { ...next.seats, [role]: { ...seat, ...change(seat) } } : next.seats
  }
  const using = (role: RoleId, what: keyof Allowance, change: (seat: Seat) => Partial<Seat>): Room['seats'] =>
    seated(role, seat => ({ used: { ...seat.used, [what]: seat.used[what] + 1 }, last: at, ...change(seat) }))
  const wire = (number: number, change: Partial<Wire>): Room['wires'] =>
    next.wires.map(each => (each.wire === number ? { ...each, ...change } : each))
  switch (event.type) {
    case 'opened':
    case 'reverted':
      return next
    case 'taken':
      return withPlayers({
        ...next,
        seats: seated(event.role, () => ({ device: event.device, minder: 'pupil', last: at })),
      })
    case 'freed':
      return { ...next, seats: seated(event.role, () => ({ device: undefined })) }
    case 'rekeyed':
      return { ...next, seats: seated(event.role, () => ({ key: event.key, device: undefined })) }
    case 'locked':
      return { ...next, locked: event.on }
    case 'read':
      return { ...next, seats: seated(event.by, () => ({ read: event.right, last: at })) }
    case 'phase': {
      const seats = Object.fromEntries(
        Object.entries(next.seats).map(([role, seat]) => [role, { ...seat, used: NOTHING_USED }]),
      ) as Room['seats']
      const { minutes } = next.plan.phases[event.to]!
      const clock = { runs: event.to > 0, left: minutes * MINUTE, since: at }
      return { ...next, seats, phase: event.to, vote: undefined, clock, turns: [...next.turns, seq] }
    }
    case 'clock':
      return { ...next, clock: { runs: event.runs, left: event.left, since: at } }
    case 'spoke':
      return {
        ...next,
        cited: event.cites ? [...new Set([...next.cited, event.cites])] : next.cited,
        seats: using(event.by, 'speeches', ({ spoke, cited }) => ({
          spoke: spoke + 1,
          cited: cited + (event.cites ? 1 : 0),
          handUp: false,
        })),
      }
    case 'wired': {
      const { wire: number, by, to, text, act, due } = event
      const sent: Wire = {
        wire: number,
        by,
        to,
        text,
        ...(act && { act }),
        ...(due !== undefined && { due }),
        state: due === undefined ? 'held' : 'waiting',
        reported: false,
      }
      return {
        ...next,
        wires: [...next.wires, sent],
        lastWire: number,
        seats: using(by, 'wires', ({ wired }) => ({ wired: wired + 1 })),
      }
    }
    case 'delivered':
      return { ...next, wires: wire(event.wire, { state: 'delivered' }) }
    case 'returned':
      return { ...next, wires: wire(event.wire, { state: 'returned' }) }
    case 'removed':
      return { ...next, wires: wire(event.wire, { state: 'removed' }) }
    case 'reported':
      return { ...next, wires: wire(event.wire, { reported: true }) }
    case 'acted':
      return { ...next, seats: using(event.by, 'acts', ({ acted }) => ({ acted: acted + 1 })) }
    case 'vote-opened':
      return { ...next, vote: { opened: seq, ballot: event.ballot, hands: {} } }
    case 'voted':
      return {
        ...next,
        vote: next.vote && { ...next.vote, hands: { ...next.vote.hands, [event.by]: event.vote } },
        seats: event.teacher ? next.seats : seated(event.by, () => ({ last: at })),
      }
    case 'vote-closed':
      return {
        ...next,
        vote: undefined,
        resolutions: event.ballot === 'resolution' ? [...next.resolutions, event.hands] : next.resolutions,
      }
    case 'vote-dropped':
      return { ...next, vote: undefined }
    case 'filed':
      return {
        ...next,
        headline: { by: event.by, text: event.text },
        seats: using(event.by, 'acts', ({ filed }) => ({ filed: filed + 1 })),
      }
    case 'injected':
      return { ...next, injected: [...next.injected, event.inject] }
    case 'minded':
      return withPlayers({ ...next, seats: seated(event.role, () => ({ minder: event.by })) })
    case 'muted':
      return { ...next, seats: seated(event.role, () => ({ muted: event.on })) }
    case 'wires-set':
      return { ...next, wireMode: event.mode }
    case 'shown':
      return { ...next, shown: event.items }
    case 'noted':
      return next
    case 'hand':
      return { ...next, seats: seated(event.by, () => ({ handUp: event.up, last: at })) }
    case 'marked':
      return {
        ...next,
        seats: seated(event.by, ({ marks }) => ({
          marks: { ...marks, [event.about]: event.side },
          last: at,
        })),
      }
    case 'exit':
      return { ...next, seats: seated(event.by, () => ({ exit: event.answers, last: at })) }
    case 'closed':
      return {
        ...next,
        closed: true,
        clock: { ...next.clock, runs: false, left: leftAt(next.clock, at), since: at },
      }
  }
}

/** The engine plays whoever nobody else does. */
const withPlayers = (room: Room): Room => ({
  ...room,
  crisis: { ...room.crisis, players: playersIn(room.seats) },
})
