/**
 * Classes played by pupils who do whatever comes to hand, as long as it is
 * allowed: every entry of their logs went through `decide`.
 */
import type { Command } from '../../src/classroom/commands.ts'
import { readCommand } from '../../src/classroom/commands.ts'
import { type Decided, decide, open, type Viewer } from '../../src/classroom/decide.ts'
import type { Entry } from '../../src/classroom/events.ts'
import type { RoleId } from '../../src/classroom/lesson.ts'
import { RULES } from '../../src/classroom/phases.ts'
import { isPerson, type Materials, MINUTE, phaseOf, type Room } from '../../src/classroom/room.ts'
import { openSession, type Session } from '../../src/classroom/session.ts'
import {
  type Act,
  BLOCS,
  FULL_MEMBERS,
  INSTITUTIONS,
  MOTIONS,
  PEOPLE,
  SIDES,
  VOTES,
} from '../../src/engine/index.ts'
import { isWrong } from '../../src/narrator/problem.ts'
import { lessonWith } from '../../story/classroom/lesson.ts'
import { roles } from '../../story/classroom/roles.ts'
import { opening } from '../../story/opening.ts'
import { dice, edition } from './edition.ts'

export const materials: Materials = { opening, lesson: lessonWith(roles), edition: edition.index.fingerprint }
const { lesson } = materials

export interface PlayedClass {
  readonly log: readonly Entry[]
  readonly session: Session
}

/** Something in every text that a pupil writes, by which it can be found again. */
export const SPOKEN = 'said aloud'
export const WIRED = 'never to be seen'
export const HANDED_IN = 'for the teacher alone'
export const KEY = 'K3Y'
export const DEVICE = 'd1g3st'

const BALLOTS = [...MOTIONS, 'resolution'] as const

/** A class of so many pupils, each in his seat with a key and a device of his own. */
export function seatedClass(
  held: Materials,
  pupils: number,
  {
    seed,
    at,
    key,
    device,
  }: { readonly seed: number; readonly at: number; readonly key: string; readonly device: string },
): Session {
  const seats = held.lesson.roles.slice(0, pupils).map(({ id }) => id)
  const keys = Object.fromEntries(seats.map((role, n) => [role, `${key}${n}`]))
  const event = open(held, { seed, plan: 'one-lesson', seats, keys })
  const session = openSession(held, [{ seq: 1, at, event }])!
  for (const role of seats)
    bidIn(held, session, { kind: 'house' }, { type: 'take', role, device: `${device}${role}` }, at)
  return session
}

/** Gives a command at a moment; what it led to is in the log. */
export function bidIn(
  held: Materials,
  session: Session,
  viewer: Viewer,
  command: Command,
  at: number,
): Decided {
  const decided = decide(held, session.room(), viewer, command, at)
  if ('events' in decided)
    for (const event of decided.events) session.add({ seq: session.entries.length + 1, at, event })
  return decided
}

/** A class from opening to debrief, with so many pupils; `until` stops it before. */
export function randomClass(seed: number, pupils = 10, until = Number.POSITIVE_INFINITY): PlayedClass {
  const roll = dice(seed * 104_729 + pupils)
  const any = <T>(list: readonly T[]): T => list[roll(list.length)]!
  let at = 1_700_000_000_000
  const session = seatedClass(materials, pupils, { seed, at, key: KEY, device: DEVICE })
  const seats = session.room().dealt
  const does = (viewer: Viewer, command: Command): boolean =>
    'events' in bidIn(materials, session, viewer, command, at)
  const teacher: Viewer = { kind: 'teacher' }
  const house: Viewer = { kind: 'house' }
  for (const role of seats) does({ kind: 'pupil', role }, { type: 'ready', right: roll(6) })
  const last = Math.min(until, session.room().plan.phases.length - 1)
  while (session.room().phase < last) {
    does(teacher, { type: session.room().phase === 0 ? 'start' : 'next' })
    if (roll(3) > 0)
      does(teacher, {
        type: 'open_vote',
        ballot: phaseOf(session.room()) === 'resolution' ? 'resolution' : any(BALLOTS),
      })
    for (let n = 0; n < 3 * pupils; n++) {
      at += roll(30_000)
      for (const { wire, due, state } of session.room().wires)
        if (state === 'waiting' && due !== undefined && due <= at) does(house, { type: 'deliver', wire })
      const role = any(seats)
      does({ kind: 'pupil', role }, pupilCommand(session.room(), role, roll))
      const { phase } = session.room()
      if (roll(12) === 0) does(teacher, teacherCommand(session.room(), roll))
      if (session.room().phase < phase) break
    }
    at += MINUTE
  }
  if (until === Number.POSITIVE_INFINITY) does(teacher, { type: 'close' })
  return { log: session.entries, session }
}

const read = (command: unknown): Command => {
  const reading = readCommand(command)
  if (isWrong(reading)) throw new Error(`${reading.wrong} ${JSON.stringify(command)}`)
  return reading.read
}

function pupilCommand(room: Room, role: RoleId, roll: (ways: number) => number): Command {
  const any = <T>(list: readonly T[]): T => list[roll(list.length)]!
  if (room.vote && roll(2) === 0) return read({ type: 'vote', vote: any(VOTES) })
  const phase = phaseOf(room)
  if (phase === 'debrief') return read({ type: 'exit', answers: [`${HANDED_IN} ${role}`, 'We had no plan.'] })
  const documents = lesson.documents.map(({ id }) => id)
  switch (roll(6)) {
    case 0:
    case 1:
      return read({
        type: 'speak',
        text: `${SPOKEN} by ${role} ${roll(1000)}`,
        ...(roll(2) === 0 && { stance: any([...SIDES, 'neither']) }),
        ...(roll(2) === 0 && { cites: any(documents) }),
      })
    case 2: {
      const to = any(room.dealt)
      return read({
        type: 'wire',
        to,
        text: `${WIRED} ${role} ${roll(1000)}`,
        ...(isPerson(role) && isPerson(to) && roll(2) === 0 && { act: wireAct(to, any) }),
      })
    }
    case 3:
      return isPerson(role)
        ? read({ type: 'act', act: openAct(room, any) })
        : read({ type: 'file', text: `${SPOKEN} in print ${roll(1000)}` })
    case 4:
      return read({ type: 'mark', about: any(FULL_MEMBERS), side: any([...SIDES, 'unsure']) })
    default:
      return read({ type: 'hand', up: roll(2) === 0 })
  }
}

type Any = <T>(list: readonly T[]) => T

const wireAct = (whom: RoleId, any: Any): object =>
  any([
    { type: 'lobby', whom, side: any(SIDES) },
    { type: 'promise', whom, side: any(SIDES) },
    { type: 'threaten', whom, side: any(SIDES) },
    { type: 'pact', whom, side: any(SIDES) },
    { type: 'lie', whom, about: any(FULL_MEMBERS), side: any(SIDES) },
    { type: 'reconcile', whom },
  ])

function openAct(room: Room, any: Any): object {
  const motion = any(MOTIONS)
  const acts: Record<string, object> = {
    move: { type: 'move', motion },
    second: { type: 'second', motion },
    put_to_vote: { type: 'put_to_vote', motion },
    summon: { type: 'summon', whom: any(PEOPLE) },
    tell_bloc: { type: 'tell_bloc', bloc: any(BLOCS) },
    fly_in: { type: 'fly_in', bloc: any(BLOCS) },
    claim: { type: 'claim', institution: any(INSTITUTIONS) },
    yield_chair: { type: 'yield_chair', to: any(FULL_MEMBERS) },
    read_archive: { type: 'read_archive', about: any(FULL_MEMBERS) },
    slight: { type: 'slight', whom: any(FULL_MEMBERS) },
    conceal: { type: 'conceal', about: any(FULL_MEMBERS) },
  }
  const allowed = RULES[phaseOf(room)].acts
  const type = allowed.length > 0 ? any(allowed) : 'summon'
  return acts[type] ?? { type: type satisfies Act['type'] }
}

function teacherCommand(room: Room, roll: (ways: number) => number): Command {
  const any = <T>(list: readonly T[]): T => list[roll(list.length)]!
  const wire = any(room.wires.map(each => each.wire)) ?? 1
  return read(
    any([
      { type: 'open_vote', ballot: any(BALLOTS) },
      { type: 'close_vote' },
      { type: 'close_vote' },
      { type: 'override', role: any(room.dealt), vote: any(VOTES) },
      { type: 'mind', role: any(room.dealt), by: any(['pupil', 'leaning', 'history', 'nobody']) },
      { type: 'mind', role: any(room.dealt), by: 'pupil' },
      { type: 'inject', inject: any(lesson.injects).id },
      { type: 'resume' },
      { type: 'note', to: any(room.dealt), text: `${WIRED} from the teacher` },
      { type: 'return', wire, text: `${WIRED}, says the teacher` },
      { type: 'remove', wire },
      { type: 'back' },
    ]),
  )
}
