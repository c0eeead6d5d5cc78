/**
 * A class afterwards, as plain data: beside June 1957, where it turned, who
 * wrote to whom and what was said after it, what was cited, and what each card
 * had kept to itself. All of it follows from the log.
 */
import { fates1957 } from '../../../story/classroom/afterwards.ts'
import {
  apply as applyPolitics,
  type Crisis,
  type Fate,
  FULL_MEMBERS,
  type Outcome,
  type PersonId,
  type PoliticalEvent,
  SEAT,
  type Side,
  type Vote,
} from '../../engine/index.ts'
import { declaredBy } from '../../play/dayFacts.ts'
import { hasVote } from '../decide.ts'
import { type Ballot, type Entry, happenedIn, type WireAct } from '../events.ts'
import type { Document, RoleId } from '../lesson.ts'
import {
  apply,
  arrivalsIn,
  isPerson,
  type Materials,
  MINUTE,
  nameIn,
  openingRoom,
  phaseOf,
  type Room,
  roleOf,
  type Seat,
  standing,
  wordOf,
} from '../room.ts'
import { type Revealed, revealed } from '../views.ts'

export interface ClassDebrief {
  /** As it stands at the end, or has come to. */
  readonly room: Room
  readonly outcome: Outcome | undefined
  readonly seats: readonly SeatBeside[]
  readonly forks: readonly Fork[]
  readonly rolls: readonly ClassRoll[]
  readonly influence: readonly Tie[]
  readonly evidence: readonly Cited[]
  readonly secrets: readonly Revealed[]
  readonly counts: Readonly<Partial<Record<RoleId, Counts>>>
  readonly said: readonly Said[]
  /** Questions of the exit ticket, with who answered and how. */
  readonly exit: readonly {
    readonly asks: string
    readonly answers: readonly { readonly role: RoleId; readonly text: string }[]
  }[]
}

type Hands = Readonly<Partial<Record<RoleId, Vote>>>
type RollCalled = Extract<PoliticalEvent, { type: 'roll-called' }>

/** A seat in the class and the person in June 1957. */
export interface SeatBeside {
  readonly role: PersonId
  readonly name: string
  readonly pupil: boolean
  /** What was said before the others by the evening of the 21st. */
  readonly declared: Side | undefined
  readonly votes: readonly { readonly ballot: Ballot; readonly vote: Vote }[]
  /** None before it is over. */
  readonly fate: Fate | undefined
  readonly in1957: {
    readonly stood: Side | undefined
    readonly fate: Fate
    readonly words: string
    /** Where it is from how he stood; nothing of those whom only their cards tell of. */
    readonly counted: readonly string[]
    /** Where it is from what became of him. */
    readonly sources: readonly string[]
  }
}

/** Something after which it went another way; the crisis just before it and just after. */
export interface Fork {
  readonly kind: 'first-vote' | 'removal' | 'arrivals' | 'door'
  readonly slot: number
  readonly event: PoliticalEvent
  readonly before: Crisis
  readonly after: Crisis
}

export interface ClassRoll {
  readonly slot: number
  readonly call: RollCalled
  readonly room: Crisis
  /** Hands that pupils raised. */
  readonly hands: Hands
}

/** Who wrote to whom, and what the receiver said differently before the others afterwards: after it, and not therefore because of it. */
export interface Tie {
  readonly by: RoleId
  readonly to: RoleId
  readonly wires: number
  readonly acts: Readonly<Partial<Record<WireAct['type'], number>>>
  readonly changed: readonly { readonly slot: number; readonly from: Side | undefined; readonly to: Side }[]
}

export interface Cited {
  readonly document: Document
  readonly times: number
  readonly by: readonly RoleId[]
}

/** What a seat did, counted: evidence for whoever marks, and no mark. */
export interface Counts {
  /** Minutes with a device at the seat while the clock ran. */
  readonly present: number
  readonly speeches: number
  readonly cited: number
  readonly wires: number
  readonly filed: number
  readonly votesCast: number
  readonly votesPossible: number
  /** Check questions answered rightly, if the card was read. */
  readonly prepared: number | undefined
}

export interface Said {
  readonly role: RoleId
  readonly slot: number
  readonly text: string
  readonly cites?: string
  readonly filed: boolean
}

/** An entry that stands, with the class before it and after. */
export interface ClassStep {
  readonly entry: Entry
  readonly before: Room
  readonly after: Room
}

/** A class entry by entry, what was taken back left out; nothing if its log does not begin with its opening. */
export function stepsOf(materials: Materials, entries: readonly Entry[]): readonly ClassStep[] | undefined {
  const [first, ...rest] = standing(entries)
  let room = first && openingRoom(materials, first)
  if (!room) return undefined
  const steps: ClassStep[] = [{ entry: first!, before: room, after: room }]
  for (const entry of rest) {
    const before: Room = room
    room = apply(before, entry)
    steps.push({ entry, before, after: room })
  }
  return steps
}

export function classDebriefOf(materials: Materials, entries: readonly Entry[]): ClassDebrief | undefined {
  const steps = stepsOf(materials, entries)
  if (!steps) return undefined
  const { after: room } = steps.at(-1)!
  const rolls = rollsIn(steps)
  return {
    room,
    outcome: room.crisis.outcome,
    seats: seatsBeside(materials, room, rolls),
    forks: forksIn(steps),
    rolls,
    influence: influenceIn(steps),
    evidence: evidenceIn(materials, steps),
    secrets: revealed(materials, room),
    counts: countsIn(steps),
    said: saidIn(steps),
    exit: exitIn(materials, room),
  }
}

/** Whether a class has come to where its secrets may be told. */
export const isOver = (room: Room): boolean => phaseOf(room) === 'debrief'

// beside June 1957

/** The last day of the Presidium; what is said later is said in the hall. */
const PRESIDIUM_ENDS = 21

/** Seven against four were counted on the 20th, without a vote. */
const COUNTED = 'SKH'

function seatsBeside(
  materials: Materials,
  { crisis, seats, dealt, resolutions }: Room,
  rolls: readonly ClassRoll[],
): SeatBeside[] {
  const words = declaredBy(crisis.log, PRESIDIUM_ENDS)
  const inRoom = (Object.keys(seats) as RoleId[])
    .filter(isPerson)
    .filter(role => dealt.includes(role) || (FULL_MEMBERS as readonly PersonId[]).includes(role))
  return inRoom
    .sort((a, b) => SEAT[a] - SEAT[b])
    .map(role => {
      const stood = roleOf(materials, role)?.stood
      const real = fates1957[role]
      return {
        role,
        name: nameIn(materials, role),
        pupil: dealt.includes(role),
        declared: words.get(role),
        votes: votesOf(role, rolls, resolutions),
        fate: crisis.outcome && (crisis.fates[role] ?? 'stays'),
        in1957: {
          stood,
          fate: real?.fate ?? 'stays',
          words: real?.words ?? 'stayed',
          counted: stood && (FULL_MEMBERS as readonly PersonId[]).includes(role) ? [COUNTED] : [],
          sources: real?.sources ?? [],
        },
      }
    })
}

const votesOf = (
  role: PersonId,
  rolls: readonly ClassRoll[],
  resolutions: readonly Hands[],
): SeatBeside['votes'] => [
  ...rolls.flatMap(({ call: { ballots, motion } }) =>
    ballots.flatMap(({ member, vote }) => (member === role ? [{ ballot: motion, vote }] : [])),
  ),
  ...resolutions.flatMap(hands =>
    hands[role] ? [{ ballot: 'resolution' as const, vote: hands[role] }] : [],
  ),
]

// where it turned

function forksIn(steps: readonly ClassStep[]): Fork[] {
  const forks: Fork[] = []
  for (const { before, event, after } of happenings(steps)) {
    const kind = kindOf(event, before, after, forks)
    if (kind) forks.push({ kind, slot: before.slot, event, before, after })
  }
  return forks
}

interface Happening {
  readonly step: ClassStep
  readonly before: Crisis
  readonly event: PoliticalEvent
  readonly after: Crisis
}

const happenings = (steps: readonly ClassStep[]): Happening[] => steps.flatMap(happeningsIn)

/** What happened in the crisis with an entry, one by one. What the opening brought is the morning itself. */
function happeningsIn(step: ClassStep): Happening[] {
  if (step.entry.event.type === 'opened') return []
  let crisis = step.before.crisis
  return happenedIn(step.entry.event).map(event => {
    const before = crisis
    crisis = applyPolitics(before, event)
    return { step, before, event, after: crisis }
  })
}

function kindOf(
  event: PoliticalEvent,
  before: Crisis,
  after: Crisis,
  known: readonly Fork[],
): Fork['kind'] | undefined {
  if (event.type === 'delegation-received' || event.type === 'delegation-refused') return 'door'
  if (event.type === 'roll-called') {
    if (!known.some(({ event: { type } }) => type === 'roll-called')) return 'first-vote'
    return event.motion === 'plenum' ? undefined : 'removal'
  }
  const crossed = arrivalsIn(before) < HALF && arrivalsIn(after) >= HALF
  return crossed && !known.some(({ kind }) => kind === 'arrivals') ? 'arrivals' : undefined
}

const HALF = 50

// votes

const rollsIn = (steps: readonly ClassStep[]): ClassRoll[] =>
  happenings(steps).flatMap(({ step, before, event }) =>
    event.type === 'roll-called'
      ? [{ slot: before.slot, call: event, room: before, hands: raisedBy(step) }]
      : [],
  )

/** Hands that were raised in an open vote by pupils. */
const raisedBy = ({ entry, before: { vote, seats } }: ClassStep): Hands =>
  entry.event.type !== 'vote-closed' || !vote
    ? {}
    : Object.fromEntries(
        (Object.entries(vote.hands) as [RoleId, Vote][]).filter(([role]) => seats[role]?.minder === 'pupil'),
      )

// who moved whom

function influenceIn(steps: readonly ClassStep[]): Tie[] {
  const ties = new Map<string, { -readonly [K in keyof Tie]: Tie[K] }>()
  /** Who has written to a person since he last took a side. */
  const writers = new Map<RoleId, Set<RoleId>>()
  for (const step of steps) {
    const { event } = step.entry
    if (event.type === 'delivered') {
      const { by, to, act } = step.after.wires.find(({ wire }) => wire === event.wire)!
      const tie = ties.get(`${by} ${to}`) ?? { by, to, wires: 0, acts: {}, changed: [] }
      if (act) tie.acts = { ...tie.acts, [act.type]: (tie.acts[act.type] ?? 0) + 1 }
      ties.set(`${by} ${to}`, { ...tie, wires: tie.wires + 1 })
      writers.set(to, (writers.get(to) ?? new Set()).add(by))
    }
    for (const { before, event: each } of happeningsIn(step)) {
      if (each.type !== 'word-given') continue
      const from = wordOf(before, each.by)
      for (const by of from === each.side ? [] : (writers.get(each.by) ?? [])) {
        const tie = ties.get(`${by} ${each.by}`)!
        tie.changed = [...tie.changed, { slot: before.slot, from, to: each.side }]
      }
      writers.delete(each.by)
    }
  }
  return [...ties.values()].sort((a, b) => b.changed.length - a.changed.length || b.wires - a.wires)
}

// what they relied on

function evidenceIn({ lesson }: Materials, steps: readonly ClassStep[]): Cited[] {
  const by = new Map<string, RoleId[]>()
  for (const { role, cites } of saidIn(steps)) if (cites) by.set(cites, [...(by.get(cites) ?? []), role])
  return lesson.documents
    .flatMap((document): Cited[] => {
      const speakers = by.get(document.id)
      return speakers ? [{ document, times: speakers.length, by: [...new Set(speakers)] }] : []
    })
    .sort((a, b) => b.times - a.times)
}

const saidIn = (steps: readonly ClassStep[]): Said[] =>
  steps.flatMap(({ entry: { event }, before }): Said[] => {
    const { slot } = before.crisis
    if (event.type === 'filed') return [{ role: event.by, slot, text: event.text, filed: true }]
    if (event.type !== 'spoke') return []
    return [
      { role: event.by, slot, text: event.text, filed: false, ...(event.cites && { cites: event.cites }) },
    ]
  })

function exitIn({ lesson }: Materials, { seats, dealt }: Room): ClassDebrief['exit'] {
  return lesson.exit.map((asks, n) => ({
    asks,
    answers: dealt.flatMap(role => {
      const text = seats[role]?.exit?.[n]
      return text ? [{ role, text }] : []
    }),
  }))
}

// counts

/** After so long without an entry nobody is there: a class that goes on another day. */
const GONE_HOME = 30 * MINUTE

function countsIn(steps: readonly ClassStep[]): ClassDebrief['counts'] {
  const { after: room } = steps.at(-1)!
  const present = presenceIn(steps)
  const votes = steps.flatMap(({ entry: { event }, before }) =>
    event.type === 'vote-closed' ? [{ before, ballot: event.ballot, hands: before.vote?.hands ?? {} }] : [],
  )
  return Object.fromEntries(
    room.dealt.map(role => {
      const { spoke, cited, wired, filed, read } = room.seats[role] as Seat
      const asked = votes.filter(({ before, ballot }) => hasVote(before, role, ballot))
      return [
        role,
        {
          present: Math.round((present.get(role) ?? 0) / MINUTE),
          speeches: spoke,
          cited,
          wires: wired,
          filed,
          votesCast: asked.filter(({ hands }) => hands[role] !== undefined).length,
          votesPossible: asked.length,
          prepared: read,
        } satisfies Counts,
      ]
    }),
  )
}

function presenceIn(steps: readonly ClassStep[]): ReadonlyMap<RoleId, number> {
  const present = new Map<RoleId, number>()
  steps.forEach(({ entry, before }, n) => {
    const passed = entry.at - (steps[n - 1]?.entry.at ?? entry.at)
    if (!before.clock.runs || passed > GONE_HOME) return
    for (const role of before.dealt)
      if (before.seats[role]?.device) present.set(role, (present.get(role) ?? 0) + passed)
  })
  return present
}
