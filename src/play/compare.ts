/**
 * Two plays side by side: where they part, what differs after that, slot by
 * slot, and by what chain the parting led to the first different vote. Nothing
 * here prefers one play: turned round, everything is the same turned round.
 */
import {
  type Ballot,
  type Crisis,
  castVotes,
  type Fate,
  FULL_MEMBERS,
  type FullMember,
  hallNow,
  isFullMember,
  type Lean,
  leanOf,
  type Motion,
  type Outcome,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  type Side,
  type Vote,
} from '../engine/index.ts'
import { type Cell, causesOf, moved, nameOf, type Pair } from './causes.ts'
import { COMPARED } from './chronicle.ts'
import { abreast, type Course, courseOf, decisionsOf, stepOf, type Taken } from './course.ts'
import type { Edition } from './edition.ts'
import type { Playthrough } from './turn.ts'

export const PLAYS = ['a', 'b'] as const
export type Which = (typeof PLAYS)[number]
/** Something of each play. */
export type Both<T> = Readonly<Record<Which, T>>

/** When something happened in each play; undefined where it did not. */
type When = Both<number | undefined>

export interface Tally {
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly carried: boolean
}

export type Difference = { readonly slot: number } & (
  | {
      readonly kind: 'vote'
      readonly motion: Motion
      readonly when: When
      readonly tally: Both<Tally | undefined>
      /** Members who did not vote alike; undefined for one who was not in the room. Empty if the roll was called in one play only. */
      readonly ballots: readonly { readonly member: FullMember; readonly vote: Both<Vote | undefined> }[]
    }
  | { readonly kind: 'word'; readonly who: PersonId; readonly side: Side; readonly when: When }
  | { readonly kind: 'arrival'; readonly who: PersonId; readonly when: When }
  | { readonly kind: 'deed'; readonly event: PoliticalEvent; readonly when: When }
  | {
      readonly kind: 'pact'
      readonly members: readonly PersonId[]
      readonly side: Side
      readonly ended: boolean
      readonly when: When
    }
  /** How far one trusts another has come apart by more than a few points. */
  | {
      readonly kind: 'tie'
      readonly who: PersonId
      readonly towards: PersonId
      readonly trust: Both<number>
    }
  /** Who has gathered of the Central Committee, and how many of them are against Khrushchev. */
  | { readonly kind: 'hall'; readonly present: Both<number>; readonly against: Both<number> }
)
export type Kind = Difference['kind']

/** A step from the parting to the first different vote, the earliest first. */
export type Link =
  | { readonly type: 'decision'; readonly taken: Both<Taken | undefined>; readonly parting: boolean }
  /** Something that happened in one play only, or at another time, and what it changed that the next step rests on. */
  | {
      readonly type: 'event'
      readonly which: Which
      readonly slot: number
      readonly event: PoliticalEvent
      readonly changed: readonly Cell[]
    }
  /** Other luck, other moods: another seed. */
  | { readonly type: 'seed' }
  /** Somebody else plays. */
  | { readonly type: 'chair' }

/** What the chain leads to. */
export type Target = { readonly slot: number } & (
  | {
      readonly type: 'ballot'
      readonly motion: Motion
      readonly member: FullMember
      readonly vote: Both<Vote | undefined>
      readonly lean: Both<Lean>
      /** What of his lean, or of the room, had to be otherwise. */
      readonly cells: readonly Cell[]
    }
  | { readonly type: 'roll'; readonly which: Which; readonly motion: Motion; readonly cells: readonly Cell[] }
  | {
      readonly type: 'word'
      readonly which: Which
      readonly who: PersonId
      readonly side: Side
      readonly lean: Both<Lean>
      readonly cells: readonly Cell[]
    }
)

export interface Compared {
  readonly chair: PersonId
  readonly seed: number
  readonly steps: number
  /** Whether the whole of it was compared, and not only as far as the other has come. */
  readonly whole: boolean
  readonly outcome: Outcome | undefined
}

export interface Comparison {
  readonly plays: Both<Compared>
  /** The last slot that both have reached. */
  readonly until: number
  /** The first decision in which they differ; where the one has not come so far, only the other's. */
  readonly parting: Both<Taken | undefined> | undefined
  readonly differences: readonly Difference[]
  readonly chain: readonly Link[]
  readonly target: Target | undefined
  /** Those who fare differently. */
  readonly fates: readonly { readonly who: PersonId; readonly fate: Both<Fate | undefined> }[]
}

export const other = (which: Which): Which => (which === 'a' ? 'b' : 'a')

const both = <T>(make: (which: Which) => T): Both<T> => ({ a: make('a'), b: make('b') })

/** Whether there is nothing to compare: the same steps from the same beginning. */
export const isSamePlay = (one: Playthrough, another: Playthrough): boolean =>
  one.chair === another.chair && one.seed === another.seed && one.path.join() === another.path.join()

export function compare(edition: Edition, one: Playthrough, another: Playthrough): Comparison {
  const whole: Both<Course> = { a: courseOf(edition, one), b: courseOf(edition, another) }
  const [a, b] = abreast(edition.opening, whole.a, whole.b)
  const pair: Pair = { opening: edition.opening, a, b }
  const parting = partingOf(pair)
  const differences = differencesOf(pair)
  const target = targetOf(pair, differences)
  return {
    plays: both(which => ({
      chair: pair[which].play.chair,
      seed: pair[which].play.seed,
      steps: whole[which].play.path.length,
      whole: pair[which].end.log.length === whole[which].end.log.length,
      outcome: pair[which].end.outcome,
    })),
    until: Math.min(a.end.slot, b.end.slot),
    parting,
    differences,
    chain: target?.chain ?? [],
    target: target?.to,
    fates: fatesOf(pair),
  }
}

/** Plays of different chairs have no decision in common, and those of different seeds part before the first. */
function partingOf(pair: Pair): Comparison['parting'] {
  if (pair.a.play.chair !== pair.b.play.chair) return undefined
  const taken = both(which => decisionsOf(pair[which]))
  const length = Math.max(taken.a.length, taken.b.length)
  for (let n = 0; n < length; n++) {
    if (taken.a[n]?.id !== taken.b[n]?.id) return both(which => taken[which][n])
  }
  return undefined
}

function fatesOf({ a, b }: Pair): Comparison['fates'] {
  return PEOPLE.filter(who => a.end.fates[who] !== b.end.fates[who]).map(who => ({
    who,
    fate: { a: a.end.fates[who], b: b.end.fates[who] },
  }))
}

// what differs

const KINDS: readonly Kind[] = ['vote', 'word', 'arrival', 'deed', 'pact', 'tie', 'hall']

function differencesOf(pair: Pair): Difference[] {
  const all = [
    ...votes(pair),
    ...happenings(pair),
    ...pacts(pair),
    ...partings(pair, PEOPLE.length ** 2, FEW, (crisis, cell) => crisis.trust[cell]!).map(
      ({ slot, cell, values }): Difference => ({
        kind: 'tie',
        slot,
        who: PEOPLE[Math.floor(cell / PEOPLE.length)]!,
        towards: PEOPLE[cell % PEOPLE.length]!,
        trust: values,
      }),
    ),
    ...hall(pair),
  ]
  return all.sort((x, y) => x.slot - y.slot || KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind))
}

const earliest = ({ a, b }: When): number =>
  Math.min(a ?? Number.POSITIVE_INFINITY, b ?? Number.POSITIVE_INFINITY)

type RollCalled = Extract<PoliticalEvent, { type: 'roll-called' }>
interface Rolled {
  readonly slot: number
  readonly entry: number
  readonly event: RollCalled
}

const rollsOn = ({ end }: Course, motion: Motion): Rolled | undefined => {
  const entry = end.log.findIndex(({ event }) => event.type === 'roll-called' && event.motion === motion)
  return entry < 0
    ? undefined
    : { entry, slot: end.log[entry]!.slot, event: end.log[entry]!.event as RollCalled }
}

const tallyOf = ({ ballots, carried }: RollCalled): Tally => {
  const count = (vote: Vote): number => ballots.filter(ballot => ballot.vote === vote).length
  return { for: count('for'), against: count('against'), abstain: count('abstain'), carried }
}

const voteIn = (ballots: readonly Ballot[], member: FullMember): Vote | undefined =>
  ballots.find(ballot => ballot.member === member)?.vote

/** A motion is put once, so its rolls stand against each other, whenever they were called. */
function votes(pair: Pair): Difference[] {
  return (['dismissal', 'abolition', 'plenum'] as const).flatMap((motion): Difference[] => {
    const rolls = both(which => rollsOn(pair[which], motion))
    const when = both(which => rolls[which]?.slot)
    const { a, b } = rolls
    const ballots =
      a && b
        ? FULL_MEMBERS.map(member => ({
            member,
            vote: { a: voteIn(a.event.ballots, member), b: voteIn(b.event.ballots, member) },
          })).filter(({ vote }) => vote.a !== vote.b)
        : []
    if (when.a === when.b && ballots.length === 0) return []
    const tally = both(which => rolls[which] && tallyOf(rolls[which].event))
    return [{ kind: 'vote', slot: earliest(when), motion, when, tally, ballots }]
  })
}

/** What makes two events the same thing: not how many were there. */
function sameness(event: PoliticalEvent): string | undefined {
  if (event.type === 'word-given' || event.type === 'arrived') return nameOf(event)
  if (!COMPARED.has(event.type)) return undefined
  return event.type === 'plenum-opened' ? event.type : nameOf(event)
}

/** Each thing's first time in one play stands against its first time in the other, its second against its second. */
function happenings(pair: Pair): Difference[] {
  const times = both(which =>
    timesOf(pair[which].end.log.map(({ slot, event }) => ({ slot, key: sameness(event), event }))),
  )
  return paired(times).map(({ when, of: event }): Difference => {
    const slot = earliest(when)
    if (event.type === 'word-given') return { kind: 'word', slot, who: event.by, side: event.side, when }
    if (event.type === 'arrived') return { kind: 'arrival', slot, who: event.who, when }
    return { kind: 'deed', slot, event, when }
  })
}

interface Time<T> {
  readonly slot: number
  readonly key: string | undefined
  readonly event: T
}

const timesOf = <T>(all: readonly Time<T>[]): ReadonlyMap<string, readonly Time<T>[]> => {
  const times = new Map<string, Time<T>[]>()
  for (const each of all)
    if (each.key !== undefined) times.set(each.key, [...(times.get(each.key) ?? []), each])
  return times
}

function paired<T>(
  times: Both<ReadonlyMap<string, readonly Time<T>[]>>,
): { readonly when: When; readonly of: T }[] {
  const keys = [...new Set([...times.a.keys(), ...times.b.keys()])].sort()
  return keys.flatMap(key => {
    const [a, b] = [times.a.get(key) ?? [], times.b.get(key) ?? []]
    return Array.from({ length: Math.max(a.length, b.length) }, (_, n) => ({
      when: { a: a[n]?.slot, b: b[n]?.slot },
      of: (a[n] ?? b[n])!.event,
    })).filter(({ when }) => when.a !== when.b)
  })
}

interface Bond {
  readonly members: readonly PersonId[]
  readonly side: Side
  readonly ended: boolean
}

/** Pacts by whom they bind, since numbers count what has gone before. */
function pacts(pair: Pair): Difference[] {
  const times = both(which => timesOf(bondsIn(pair[which])))
  return paired(times).map(({ when, of }) => ({ kind: 'pact', slot: earliest(when), ...of, when }))
}

function bondsIn({ end, states }: Course): Time<Bond>[] {
  const named = ({ pacts }: Crisis): Map<string, Omit<Bond, 'ended'>> =>
    new Map(
      pacts.map(({ members, side }) => {
        const sorted = [...members].sort()
        return [`${side} ${sorted.join()}`, { members: sorted, side }]
      }),
    )
  let before = named(states[0]!)
  return end.log.flatMap(({ slot }, entry) => {
    if (states[entry + 1]!.pacts === states[entry]!.pacts) return []
    const [was, now] = [before, named(states[entry + 1]!)]
    before = now
    const made = [...now].filter(([key]) => !was.has(key))
    // A pact that somebody joins has not ended.
    const gone = [...was].filter(
      ([key, { members, side }]) =>
        !now.has(key) &&
        !made.some(([, bond]) => bond.side === side && members.every(each => bond.members.includes(each))),
    )
    return [
      ...made.map(([key, bond]) => ({ slot, key: `made ${key}`, event: { ...bond, ended: false } })),
      ...gone.map(([key, bond]) => ({ slot, key: `ended ${key}`, event: { ...bond, ended: true } })),
    ]
  })
}

/** Points of trust that are more than a few. */
const FEW = 7

interface Apart {
  readonly slot: number
  readonly cell: number
  readonly values: Both<number>
}

/** The slots at whose end a number has come apart by more than so much, having been closer before. */
function partings(
  pair: Pair,
  cells: number,
  more: number,
  value: (crisis: Crisis, cell: number) => number,
): Apart[] {
  const ends = both(which => slotEnds(pair[which]))
  const apart = new Array<boolean>(cells).fill(false)
  const found: Apart[] = []
  for (let slot = 0; slot <= Math.min(pair.a.end.slot, pair.b.end.slot); slot++) {
    const [a, b] = [ends.a[slot]!, ends.b[slot]!]
    for (let cell = 0; cell < cells; cell++) {
      const values = { a: value(a, cell), b: value(b, cell) }
      const isApart = Math.abs(values.a - values.b) > more
      if (isApart && !apart[cell]) found.push({ slot, cell, values })
      apart[cell] = isApart
    }
  }
  return found
}

/** The crisis at the end of each slot, the chair having ruled. */
export function slotEnds({ states, end }: Course): Crisis[] {
  const ends: Crisis[] = []
  states.forEach((state, entry) => {
    // The entry that begins a slot still bears the number of the one it ends.
    ends[state.slot] = entry === states.length - 1 ? end : state
  })
  return ends
}

/** How many heads are a difference in a hall of 130. */
const HEADS = 2

function hall(pair: Pair): Difference[] {
  const count = (crisis: Crisis, what: number): number => {
    const { present, against } = crisis.hall.open ? crisis.hall : hallNow(crisis)
    return what === 0 ? present : against
  }
  const slots = new Set(partings(pair, 2, HEADS, count).map(({ slot }) => slot))
  const ends = both(which => slotEnds(pair[which]))
  return [...slots].map(slot => ({
    kind: 'hall',
    slot,
    present: both(which => count(ends[which][slot]!, 0)),
    against: both(which => count(ends[which][slot]!, 1)),
  }))
}

// why

/** The first different vote; where nobody voted differently, the first different word. With the chain that leads to it. */
function targetOf(
  pair: Pair,
  differences: readonly Difference[],
): { readonly to: Target; readonly chain: readonly Link[] } | undefined {
  const players = [pair.a.play.chair, pair.b.play.chair]
  const words = differences.filter(each => each.kind === 'word')
  // What a player says himself explains nothing; what it made a member say, most.
  const first =
    differences.find(each => each.kind === 'vote') ??
    words.find(({ who }) => isFullMember(who) && !players.includes(who)) ??
    words.find(({ who }) => !players.includes(who)) ??
    words[0]
  if (first?.kind === 'vote') return voteTarget(pair, first)
  return first?.kind === 'word' ? wordTarget(pair, first) : undefined
}

type Of<K extends Kind> = Extract<Difference, { kind: K }>

function voteTarget(pair: Pair, { motion, slot, when, ballots }: Of<'vote'>) {
  const rolls = both(which => rollsOn(pair[which], motion))
  const first =
    ballots.find(({ member }) => ![pair.a.play.chair, pair.b.play.chair].includes(member)) ?? ballots[0]
  const { a, b } = rolls
  if (!a || !b || !first) {
    // Called in one play only, or earlier in one: why was it called there?
    const which = when.b === undefined || (when.a !== undefined && when.a < when.b) ? 'a' : 'b'
    const why = causesOf.event(pair, which, rolls[which]!.entry)
    return {
      to: { type: 'roll', slot, which, motion, cells: why.cells } as const,
      chain: chainOf(pair, why, { which, entry: rolls[which]!.entry }),
    }
  }
  const entries = { a: a.entry, b: b.entry }
  const before = both(which => pair[which].states[entries[which]]!)
  const { member, vote } = first
  const cells = causesOf.answer(before, member, crisis => voteIn(castVotes(crisis, motion), member))
  return {
    to: {
      type: 'ballot',
      slot,
      motion,
      member,
      vote,
      lean: both(which => leanOf(before[which], member, motion)),
      cells,
    } as const,
    chain: chainOf(pair, { cells, before: entries }),
  }
}

function wordTarget(pair: Pair, { who, side, slot, when }: Of<'word'>) {
  const which = when.b === undefined || (when.a !== undefined && when.a < when.b) ? 'a' : 'b'
  const entry = pair[which].end.log.findIndex(
    ({ slot: at, event }) =>
      at === slot && event.type === 'word-given' && event.by === who && event.side === side,
  )
  const why = causesOf.event(pair, which, entry)
  const lean = both(each => {
    const state = each === which ? pair[each].states[entry]! : (slotEnds(pair[each])[slot] ?? pair[each].end)
    return leanOf(state, who)
  })
  return {
    to: { type: 'word', slot, which, who, side, lean, cells: why.cells } as const,
    chain: chainOf(pair, why, { which, entry }),
  }
}

/** Follows causes back until a decision, the seed or the chair explains what is left. */
function chainOf(
  pair: Pair,
  why: ReturnType<typeof causesOf.event>,
  from?: { readonly which: Which; readonly entry: number },
): Link[] {
  const decided = from && decisionAt(pair, from.which, from.entry)
  if (decided) return [decided]
  if (why.cells.some(({ key }) => key === 'players')) return [{ type: 'chair' }]
  if (why.cells.some(({ key }) => key === 'seed' || key === 'mood')) return [{ type: 'seed' }]
  const source = moved(pair, why)
  // What nobody did was otherwise from the first.
  if (!source) return pair.a.play.seed === pair.b.play.seed ? [] : [{ type: 'seed' }]
  const { which, entry, cells } = source
  const { slot, event } = pair[which].end.log[entry]!
  const link: Link = { type: 'event', which, slot, event, changed: cells }
  return [...chainOf(pair, causesOf.event(pair, which, entry), { which, entry }), link]
}

/** The decision that did it, if the one who plays did. */
function decisionAt(pair: Pair, which: Which, entry: number): Link | undefined {
  const course = pair[which]
  const { slot } = course.end.log[entry]!
  const step = stepOf(course, entry)
  const position = course.positions[step]
  const left = course.left[slot]?.log.length ?? course.end.log.length
  if (!position || position.crisis.slot !== slot || entry >= left) return undefined
  const taken = both(each => decisionsOf(pair[each]))
  const n = taken[which].findIndex(each => each.step === step)
  if (n < 0) return undefined
  const parting = taken[which].slice(0, n).every((each, at) => each.id === taken[other(which)][at]?.id)
  const opposite = taken[other(which)][n]
  return {
    type: 'decision',
    parting,
    // Behind the parting the nth decisions of two plays are of different things.
    taken: {
      a: undefined,
      b: undefined,
      [which]: taken[which][n],
      ...(parting && { [other(which)]: opposite }),
    },
  }
}
