/** Who is in the room, who votes, and what carries. */
import { SLOTS } from './calendar.ts'
import {
  CANDIDATES,
  type Crisis,
  FULL_MEMBERS,
  type FullMember,
  type Motion,
  PEOPLE,
  type PersonId,
  PLACES,
  SEAT,
  type Vote,
} from './crisis.ts'
import type { Ballot } from './events.ts'
import { leanOf, voteOf } from './reasons.ts'

const MOSCOW = PLACES.indexOf('moscow')
const OUT = PLACES.indexOf('out')
const SECRETARIES: readonly PersonId[] = ['aristov', 'belyaev', 'pospelov']
/** Full members, candidates and secretaries sit at the Presidium's table (institutions.md 1). */
const AT_TABLE: readonly boolean[] = PEOPLE.map(
  id =>
    (FULL_MEMBERS as readonly PersonId[]).includes(id) ||
    (CANDIDATES as readonly PersonId[]).includes(id) ||
    SECRETARIES.includes(id),
)

/** Whether the man in a seat of the arrays is in Moscow and within reach; `inMoscow` asks by name. */
export const isInMoscow = (crisis: Crisis, seat: number): boolean => crisis.place[seat] === MOSCOW

/** Whether he has come at all, though he may have walked out since. */
export const hasCome = (crisis: Crisis, seat: number): boolean =>
  isInMoscow(crisis, seat) || crisis.place[seat] === OUT

const OPEN_TO_ALL: readonly boolean[] = SLOTS.map(({ kind }) => kind === 'hall')
/** Whether the sitting is in the hall, where everybody is, and not at the Presidium's table. */
export const isOpenToAll = (crisis: Crisis): boolean => OPEN_TO_ALL[crisis.slot]!

/** Present where the sitting is, which is open to all or not. */
export const isSeated = (crisis: Crisis, seat: number, open: boolean): boolean =>
  crisis.place[seat] === MOSCOW && (open || AT_TABLE[seat]!)

/** Present where the sitting is: at the Presidium's table, or in the hall with everybody else. */
export const isInRoom = (crisis: Crisis, seat: number): boolean => isSeated(crisis, seat, isOpenToAll(crisis))

export const inMoscow = (crisis: Crisis, person: PersonId): boolean => isInMoscow(crisis, SEAT[person])
export const inRoom = (crisis: Crisis, person: PersonId): boolean => isInRoom(crisis, SEAT[person])

export const isFullMember = (person: PersonId): person is FullMember => SEAT[person] < FULL_MEMBERS.length

/** How many full members are in the room. */
export function present(crisis: Crisis): number {
  let members = 0
  for (let member = 0; member < FULL_MEMBERS.length; member++) if (isInRoom(crisis, member)) members++
  return members
}

/** Full members in the room; only they have a decisive voice. */
export const voters = (crisis: Crisis): FullMember[] => FULL_MEMBERS.filter(member => inRoom(crisis, member))

/** Calls the roll on a motion. Candidates may have spoken, and are not counted. Each ballot keeps its reasons; a hand that is given holds against them. */
export function castVotes(
  crisis: Crisis,
  motion: Motion,
  hands: Readonly<Partial<Record<FullMember, Vote>>> = {},
): Ballot[] {
  return voters(crisis).map(member => {
    const lean = leanOf(crisis, member, motion)
    return { member, vote: hands[member] ?? handOf(crisis, member, motion) ?? voteOf(lean.score), lean }
  })
}

/** A player's hand follows what he has said in front of the others, whatever he leans to; the rest vote as they lean. */
function handOf(crisis: Crisis, member: FullMember, motion: Motion): Vote | undefined {
  const word = crisis.word[SEAT[member]]!
  if (word === 0 || !crisis.players.includes(member)) return undefined
  return word > 0 === (motion !== 'plenum') ? 'for' : 'against'
}

/** More than half of all full members, present or not, carries a motion. */
export const carries = (ballots: readonly Ballot[]): boolean =>
  2 * ballots.filter(ballot => ballot.vote === 'for').length > FULL_MEMBERS.length

/** Full members who have said in front of the others that they are with the seven, or with Khrushchev. */
export function declared(crisis: Crisis): { readonly seven: number; readonly khrushchev: number } {
  let seven = 0
  let khrushchev = 0
  for (let member = 0; member < FULL_MEMBERS.length; member++) {
    if (crisis.word[member]! > 0) seven++
    else if (crisis.word[member]! < 0) khrushchev++
  }
  return { seven, khrushchev }
}
