/**
 * What is seen of a class: a public view that is the same for everybody, what a
 * pupil or the teacher sees beside it, and a feed of what happened. A viewer is
 * sent his views once, then only the parts that changed, and each item of the
 * feed once. Nothing here reaches anybody whom it is not for.
 */
import {
  type Fate,
  FULL_MEMBERS,
  inMoscow,
  inRoom,
  type Motion,
  type Outcome,
  type PersonId,
  type PoliticalEvent,
  type Side,
  SLOTS,
  sees,
  type Vote,
} from '../engine/index.ts'
import { askOf, holds } from '../narrator/answers.ts'
import { parseCondition } from '../narrator/parseCondition.ts'
import { isWrong } from '../narrator/problem.ts'
import { eventWords } from '../text/eventWords.ts'
import { OUTCOME_WORDS } from '../text/names.ts'
import { hasVote, type Viewer, wordsOnly } from './decide.ts'
import {
  type Ballot,
  type Entry,
  happenedIn,
  type Minder,
  type RoomEvent,
  type Showable,
  type Stance,
  type WireAct,
} from './events.ts'
import type { AimCondition, Document, DocumentId, Inject, PhaseId, Role, RoleId, WireMode } from './lesson.ts'
import { type Allowance, RULES } from './phases.ts'
import {
  arrivalsIn,
  isLaidOut,
  isPerson,
  type Materials,
  nameIn,
  type OpenVote,
  phaseOf,
  type Room,
  roleOf,
  type Seat,
  type Wire,
  wordOf,
} from './room.ts'

/** The same for everybody in the class, the projector too. */
export interface PublicView {
  readonly phase: {
    readonly id: PhaseId
    readonly index: number
    readonly title: string
    readonly date: string
  }
  readonly plan: readonly { readonly phase: PhaseId; readonly title: string; readonly minutes: number }[]
  /** `ends` is when the phase is over, as `Date.now()` of the server, while the clock runs; else `left` milliseconds. */
  readonly clock: { readonly ends: number } | { readonly left: number }
  /** Whether there is a room to speak in. */
  readonly sits: boolean
  readonly seats: readonly SeenSeat[]
  readonly chair: PersonId
  readonly moved: readonly {
    readonly motion: Motion
    readonly by: PersonId
    readonly seconded: boolean
    readonly decided?: 'carried' | 'lost'
  }[]
  readonly vote: {
    /** The entry that opened it. */
    readonly opened: number
    readonly ballot: Ballot
    readonly cast: number
    readonly of: number
  } | null
  readonly rolls: readonly Roll[]
  /** Of the Central Committee's full members, in hundredths. */
  readonly arrivals: number
  readonly signatures: number
  readonly hall: { readonly present: number; readonly against: number } | null
  readonly headline: { readonly by: string; readonly text: string } | null
  readonly wires: WireMode
  readonly shown: readonly Showable[]
  readonly outcome: { readonly id: Outcome; readonly title: string; readonly words: string } | null
  readonly closed: boolean
  /** Documents that would have given the end away, and are on the table now. */
  readonly laidOut: readonly Document[]
  /** Once the play is over: everybody's secret and aims. */
  readonly revealed: readonly Revealed[] | null
}

export interface SeenSeat {
  readonly role: RoleId
  readonly name: string
  readonly by: 'pupil' | 'engine' | 'nobody'
  readonly votes: boolean
  /** In the room, or in Moscow where nobody sits. */
  readonly here: boolean
  readonly word: Side | null
  readonly spoke: number
}

export interface Roll {
  readonly ballot: Ballot
  readonly carried: boolean
  readonly hands: readonly { readonly role: RoleId; readonly vote: Vote }[]
}

export interface Revealed {
  readonly role: RoleId
  readonly name: string
  readonly secret: string
  readonly aims: readonly { readonly words: string; readonly points: number; readonly met: boolean }[]
  readonly fate: Fate | null
}

/** What one pupil sees beside the public view. */
export interface PupilView {
  readonly role: RoleId
  /** His alone; null for a seat without one. */
  readonly card: Card | null
  readonly here: boolean
  readonly hasVote: boolean
  readonly minder: Minder
  readonly muted: boolean
  readonly handUp: boolean
  readonly read: boolean
  readonly left: Allowance
  /** Types of act that may be done openly here. */
  readonly acts: readonly string[]
  readonly ballot: Vote | null
  readonly marks: Seat['marks']
  readonly wires: readonly SeenWire[]
  readonly exit: boolean
}

/** A role as its pupil reads it. Whether an aim is met he learns at the end: it may rest on what he cannot know. */
export interface Card extends Pick<Role, 'name' | 'office' | 'card' | 'plain' | 'mark' | 'powers' | 'load'> {
  /** His document, which may not be on the table yet. */
  readonly paper: Document | null
  readonly secret: string
  readonly aims: readonly { readonly words: string; readonly points: number }[]
}

export interface SeenWire {
  readonly wire: number
  readonly by: RoleId
  readonly to: RoleId
  readonly text: string
  readonly act: WireAct | null
  readonly state: Wire['state']
}

/** What the teacher sees beside the public view: everything. */
export interface TeacherView {
  readonly seats: readonly {
    readonly role: RoleId
    readonly minder: Minder
    readonly key: string | null
    readonly taken: boolean
    readonly muted: boolean
    readonly handUp: boolean
    readonly read: number | null
    readonly spoke: number
    readonly wired: number
    readonly acted: number
    readonly cited: number
    readonly filed: number
    readonly last: number | null
    readonly exit: readonly string[] | null
  }[]
  readonly wires: readonly (SeenWire & { readonly reported: boolean; readonly due: number | null })[]
  readonly hands: Readonly<Partial<Record<RoleId, Vote>>> | null
  /** What can be let happen, and what of it has been. */
  readonly injects: readonly Inject[]
  readonly injected: readonly string[]
  /** Those that would be no more than their words now, and why. */
  readonly wordsOnly: Readonly<Record<string, string>>
  readonly locked: boolean
  readonly turns: readonly number[]
}

export type OwnView = PupilView | TeacherView | null

// the public view

/** Aims are worth that much, in the order in which a card gives them. */
export const AIM_POINTS = [5, 3, 2] as const

export function publicView(materials: Materials, room: Room): PublicView {
  const { crisis, clock, plan } = room
  const phase = phaseOf(room)
  const textOf = (id: PhaseId) => materials.lesson.phases.find(each => each.id === id)
  const { outcome } = crisis
  return {
    phase: {
      id: phase,
      index: room.phase,
      title: textOf(phase)?.title ?? phase,
      date: textOf(phase)?.date ?? '',
    },
    plan: plan.phases.map(each => ({ ...each, title: textOf(each.phase)?.title ?? each.phase })),
    clock: clock.runs ? { ends: clock.since + clock.left } : { left: clock.left },
    sits: RULES[phase].sits,
    seats: (Object.values(room.seats) as Seat[]).map(seat => seenSeat(materials, room, seat)),
    chair: crisis.table.chair,
    moved: movedIn(room),
    vote: room.vote ? countOf(room, room.vote) : null,
    rolls: rollsIn(room),
    arrivals: arrivalsIn(crisis),
    signatures: crisis.letter.signatures,
    hall: crisis.hall.open ? { present: crisis.hall.present, against: crisis.hall.against } : null,
    headline: room.headline ? { by: nameIn(materials, room.headline.by), text: room.headline.text } : null,
    wires: room.wireMode,
    shown: room.shown,
    outcome: outcome
      ? { id: outcome, title: OUTCOME_WORDS[outcome].title, words: OUTCOME_WORDS[outcome].words }
      : null,
    closed: room.closed,
    laidOut: materials.lesson.documents.filter(each => each.from !== undefined && isLaidOut(room, each)),
    revealed: phase === 'debrief' ? revealed(materials, room) : null,
  }
}

function seenSeat(materials: Materials, { crisis }: Room, { role, minder, spoke }: Seat): SeenSeat {
  const sitting = SLOTS[crisis.slot]!.kind !== 'private'
  return {
    role,
    name: nameIn(materials, role),
    by: minder === 'pupil' ? 'pupil' : minder === 'nobody' ? 'nobody' : 'engine',
    votes: (FULL_MEMBERS as readonly string[]).includes(role),
    here: !isPerson(role) || (sitting ? inRoom(crisis, role) : inMoscow(crisis, role)),
    word: (isPerson(role) && wordOf(crisis, role)) || null,
    spoke,
  }
}

function movedIn({ crisis }: Room): PublicView['moved'] {
  const { moved, decided } = crisis.table
  return (Object.entries(moved) as [Motion, PersonId | undefined][]).flatMap(([motion, by]) => {
    if (by === undefined) return []
    const seconded = crisis.log.some(
      ({ event }) => event.type === 'motion-seconded' && event.motion === motion,
    )
    const outcome = decided[motion]
    return [{ motion, by, seconded, ...(outcome && { decided: outcome }) }]
  })
}

function countOf(room: Room, { opened, ballot, hands }: OpenVote): PublicView['vote'] {
  const pupils = (Object.values(room.seats) as Seat[]).filter(
    ({ role, minder }) => minder === 'pupil' && hasVote(room, role, ballot),
  )
  return { opened, ballot, cast: pupils.filter(({ role }) => hands[role]).length, of: pupils.length }
}

function rollsIn({ crisis, resolutions }: Room): Roll[] {
  const called = crisis.log.flatMap(({ event }): Roll[] =>
    event.type === 'roll-called'
      ? [
          {
            ballot: event.motion,
            carried: event.carried,
            hands: event.ballots.map(({ member, vote }) => ({ role: member, vote })),
          },
        ]
      : [],
  )
  return [...called, ...resolutions.map(resolved)]
}

/** A part of the resolution, which more hands than not carry. */
function resolved(given: Room['resolutions'][number]): Roll {
  const hands = (Object.entries(given) as [RoleId, Vote][]).map(([role, vote]) => ({ role, vote }))
  const count = (vote: Vote): number => hands.filter(each => each.vote === vote).length
  return { ballot: 'resolution', carried: count('for') > count('against'), hands }
}

/** Secrets and aims of every seat that had a card. */
export function revealed(materials: Materials, room: Room): Revealed[] {
  return (Object.values(room.seats) as Seat[]).flatMap(seat => {
    const role = roleOf(materials, seat.role)
    if (!role || !room.dealt.includes(seat.role)) return []
    return [
      {
        role: role.id,
        name: role.name,
        secret: role.secret.words,
        aims: role.aims.map(({ words, met }, n) => ({
          words,
          points: AIM_POINTS[n]!,
          met: isMet(room, seat, met),
        })),
        fate: (isPerson(role.id) && room.crisis.fates[role.id]) || null,
      },
    ]
  })
}

/** Whether an aim is met as things stand. A watcher sees what anybody in Moscow could: he asks as the keeper of the minutes would. */
export function isMet({ crisis }: Room, seat: Seat, condition: AimCondition): boolean {
  if (typeof condition !== 'string')
    return 'cited' in condition ? seat.cited >= condition.cited : seat.filed >= condition.filed
  const parsed = parseCondition(condition)
  if (isWrong(parsed)) throw new Error(parsed.wrong)
  return holds(
    parsed.read.condition,
    askOf({
      crisis,
      viewpoint: isPerson(seat.role) ? seat.role : 'malin',
      taken: new Set(),
      ran: new Set(),
      met: () => false,
    }),
  )
}

// what one sees beside it

export function ownView(materials: Materials, room: Room, viewer: Viewer): OwnView {
  switch (viewer.kind) {
    case 'pupil':
      return pupilView(materials, room, viewer.role)
    case 'teacher':
      return teacherView(materials, room)
    default:
      return null
  }
}

const cards = new WeakMap<Role, Card>()

/** The same object for the same role, so that a view knows it has not changed. */
function cardOf(materials: Materials, id: RoleId): Card | null {
  const role = roleOf(materials, id)
  if (!role) return null
  const known = cards.get(role)
  if (known) return known
  const { name, office, card, plain, mark, powers, document, load } = role
  const made: Card = {
    name,
    office,
    card,
    plain,
    mark,
    powers,
    load,
    paper: materials.lesson.documents.find(({ id }) => id === document) ?? null,
    secret: role.secret.words,
    aims: role.aims.map(({ words }, n) => ({ words, points: AIM_POINTS[n]! })),
  }
  cards.set(role, made)
  return made
}

function pupilView(materials: Materials, room: Room, role: RoleId): PupilView {
  const seat = room.seats[role]!
  const { allows, acts } = RULES[phaseOf(room)]
  return {
    role,
    card: cardOf(materials, role),
    here: !isPerson(role) || inRoom(room.crisis, role),
    hasVote: room.vote ? hasVote(room, role, room.vote.ballot) : hasVote(room, role, 'dismissal'),
    minder: seat.minder,
    muted: seat.muted,
    handUp: seat.handUp,
    read: seat.read !== undefined,
    left: {
      speeches: Math.max(0, allows.speeches - seat.used.speeches),
      wires: Math.max(0, allows.wires - seat.used.wires),
      acts: Math.max(0, allows.acts - seat.used.acts),
    },
    acts: isPerson(role) ? acts : [],
    ballot: room.vote?.hands[role] ?? null,
    marks: seat.marks,
    wires: room.wires.filter(wire => mayRead(wire, role)).map(seenWire),
    exit: seat.exit !== undefined,
  }
}

/** His own telegrams, and those that have reached him. */
const mayRead = ({ by, to, state }: Wire, role: RoleId): boolean =>
  by === role || (to === role && state === 'delivered')

const seenWire = ({ wire, by, to, text, act, state }: Wire): SeenWire => ({
  wire,
  by,
  to,
  text,
  act: act ?? null,
  state,
})

function teacherView(materials: Materials, room: Room): TeacherView {
  return {
    seats: (Object.values(room.seats) as Seat[]).map(seat => ({
      role: seat.role,
      minder: seat.minder,
      key: seat.key ?? null,
      taken: seat.device !== undefined,
      muted: seat.muted,
      handUp: seat.handUp,
      read: seat.read ?? null,
      spoke: seat.spoke,
      wired: seat.wired,
      acted: seat.acted,
      cited: seat.cited,
      filed: seat.filed,
      last: seat.last ?? null,
      exit: seat.exit ?? null,
    })),
    wires: room.wires.map(wire => ({ ...seenWire(wire), reported: wire.reported, due: wire.due ?? null })),
    hands: room.vote?.hands ?? null,
    injects: materials.lesson.injects,
    injected: room.injected,
    wordsOnly: wordsOnly(materials, room.crisis),
    locked: room.locked,
    turns: room.turns,
  }
}

// the feed

export type FeedItem = {
  /** The entry it comes from, and when that was. */
  readonly seq: number
  readonly at: number
  /** Whom it was told, where that was one alone; for the teacher, who reads everything. */
  readonly to?: RoleId
} & (
  | {
      readonly kind: 'speech'
      readonly by: RoleId
      readonly text: string
      readonly stance?: Stance
      readonly cites?: DocumentId
    }
  /** What happened in the crisis, in a sentence. */
  | { readonly kind: 'event'; readonly text: string }
  | {
      readonly kind: 'wire'
      readonly wire: number
      readonly by: RoleId
      readonly to: RoleId
      readonly text: string
    }
  /** That one wrote to another, for whoever has the lines. */
  | { readonly kind: 'traffic'; readonly by: RoleId; readonly to: RoleId }
  | { readonly kind: 'returned'; readonly wire: number; readonly text: string }
  | { readonly kind: 'filed'; readonly by: RoleId; readonly text: string }
  | { readonly kind: 'inject'; readonly title: string; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'phase'; readonly text: string }
  | { readonly kind: 'house'; readonly text: string }
)

/** An item and those it is for; the teacher reads everything. */
export interface Addressed {
  readonly to: 'all' | 'teacher' | readonly RoleId[]
  readonly item: FeedItem
}

export const isFor = ({ to }: Addressed, viewer: Viewer): boolean =>
  viewer.kind === 'teacher' ||
  to === 'all' ||
  (viewer.kind === 'pupil' && to !== 'teacher' && to.includes(viewer.role))

/** What an entry adds to the feed, the class being `before` it and `after`. */
export function feedOf(
  materials: Materials,
  before: Room,
  after: Room,
  { seq, at, event }: Entry,
): Addressed[] {
  const item = (to: Addressed['to'], what: DistributiveOmit<FeedItem, 'seq' | 'at'>): Addressed => ({
    to,
    item: { seq, at, ...what } as FeedItem,
  })
  // A speech says for itself where its speaker stands.
  const unsaid = happenedIn(event).filter(
    ({ type }) =>
      event.type !== 'spoke' || (type !== 'word-given' && type !== 'hedged' && type !== 'stood-aside'),
  )
  const politics = politicsIn(materials, before, unsaid).map(({ to, text }) =>
    item(to, { kind: 'event', text, ...(typeof to !== 'string' && { to: to[0]! }) }),
  )
  switch (event.type) {
    case 'spoke': {
      const { by, text, stance, cites } = event
      return [
        item('all', { kind: 'speech', by, text, ...(stance && { stance }), ...(cites && { cites }) }),
        ...politics,
      ]
    }
    case 'delivered': {
      const wire = after.wires.find(each => each.wire === event.wire)!
      const { by, to, text } = wire
      return [
        item([to], { kind: 'wire', wire: wire.wire, by, to, text }),
        ...(readsTraffic(before) &&
        before.crisis.holders.telephones !== by &&
        before.crisis.holders.telephones !== to
          ? [item([before.crisis.holders.telephones], { kind: 'traffic', by, to })]
          : []),
        ...politics,
      ]
    }
    case 'returned': {
      const { by } = after.wires.find(each => each.wire === event.wire)!
      return [item([by], { kind: 'returned', wire: event.wire, text: event.text, to: by })]
    }
    case 'phase': {
      const phase = materials.lesson.phases.find(({ id }) => id === after.plan.phases[event.to]!.phase)
      return [
        ...politics,
        item('all', { kind: 'phase', text: phase ? `${phase.title}, ${phase.date}.` : '' }),
      ]
    }
    case 'filed':
      return [item('all', { kind: 'filed', by: event.by, text: event.text })]
    case 'injected': {
      const inject = materials.lesson.injects.find(({ id }) => id === event.inject)
      return inject
        ? [item(inject.to, { kind: 'inject', title: inject.title, text: inject.text }), ...politics]
        : politics
    }
    case 'noted':
      return [item([event.to], { kind: 'note', text: event.text, to: event.to })]
    case 'vote-opened':
      return [item('all', { kind: 'house', text: 'A vote is open.' })]
    case 'vote-closed':
      return [
        item('all', { kind: 'house', text: 'The vote is closed.' }),
        ...(event.ballot === 'resolution' ? [] : politics),
      ]
    case 'reverted':
      return [item('all', { kind: 'house', text: 'The clock was put back.' })]
    case 'wires-set': {
      const text = telegraphWords(before.wireMode, after.wireMode)
      return text === undefined ? [] : [item('all', { kind: 'house', text })]
    }
    case 'closed':
      return [item('all', { kind: 'house', text: 'The class is closed.' })]
    case 'reported':
      return [item('teacher', { kind: 'house', text: `Telegram ${event.wire} was reported.` })]
    default:
      return politics
  }
}

/** What pupils are told of a telegraph set otherwise; nothing if what they may write is the same. */
function telegraphWords(before: WireMode, after: WireMode): string | undefined {
  const [was, is] = [before, after].map(mode => (mode === 'off' || mode === 'phrasebook' ? mode : 'own'))
  if (was === is) return undefined
  if (is === 'off') return 'The telegraph is shut.'
  return is === 'phrasebook'
    ? 'Telegrams go in sentences of the phrasebook only.'
    : 'Telegrams go in your own words.'
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Whoever holds the exchange sees that A wrote to B, never what. */
const readsTraffic = ({ crisis, seats }: Room): boolean =>
  seats[crisis.holders.telephones]?.minder === 'pupil'

/** Heard by everybody, since everybody is in one classroom. */
const ALOUD: ReadonlySet<PoliticalEvent['type']> = new Set([
  'arrived',
  'hedged',
  'stood-aside',
  'chair-taken',
  'chair-kept',
  'chair-declined',
  'motion-moved',
  'motion-seconded',
  'quorum-pleaded',
  'plenum-demanded',
  'roll-called',
  'adjourned',
  'delegation-knocked',
  'delegation-received',
  'delegation-refused',
  'plenum-called',
  'plenum-opened',
  'silence-agreed',
  'silence-refused',
  'file-read',
  'recanted',
  'fell-ill',
  'left',
  'slighted',
  'resolved',
  'word-given',
])

/** What happened in words: in the third person aloud, in the second to those whom alone it concerns. */
function politicsIn(
  { opening: { people } }: Materials,
  { crisis, seats }: Room,
  happened: readonly PoliticalEvent[],
): readonly { readonly to: Addressed['to']; readonly text: string }[] {
  return happened.flatMap((event): readonly { readonly to: Addressed['to']; readonly text: string }[] => {
    if (ALOUD.has(event.type)) {
      const text = eventWords(people, event)
      return text === '' ? [] : [{ to: 'all', text }]
    }
    return concerned(event)
      .filter(person => seats[person]?.minder === 'pupil' && sees(crisis, event, person))
      .flatMap(person => {
        const text = eventWords(people, event, person)
        return text === '' ? [] : [{ to: [person], text }]
      })
  })
}

/** Those to whom something was done, and who did it. */
function concerned(event: PoliticalEvent): PersonId[] {
  const people = [
    'by' in event ? event.by : undefined,
    'whom' in event ? event.whom : undefined,
    ...('members' in event ? event.members : []),
  ]
  return [...new Set(people.filter(person => person !== undefined))] as PersonId[]
}

/** Whose own view an entry may have changed; everybody's where it is not said. */
export function touched(event: RoomEvent, after: Room): readonly RoleId[] | 'all' {
  switch (event.type) {
    case 'spoke':
    case 'filed':
    case 'read':
    case 'hand':
    case 'marked':
    case 'exit':
    case 'voted':
      return [event.by]
    case 'wired':
      return [event.by]
    case 'delivered':
    case 'returned':
    case 'removed':
    case 'reported': {
      const wire = after.wires.find(each => each.wire === event.wire)
      return wire ? [wire.by, wire.to] : []
    }
    case 'acted':
      // Somebody may have left the room, or have been shamed out of it.
      return event.happened.some(({ type }) => type === 'left' || type === 'fell-ill') ? 'all' : [event.by]
    case 'taken':
    case 'freed':
    case 'rekeyed':
    case 'muted':
    case 'minded':
      return [event.role]
    case 'noted':
    case 'clock':
    case 'locked':
    case 'shown':
      return []
    default:
      return 'all'
  }
}
