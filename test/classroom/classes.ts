/** Classes as tests need them: opened, played by anybody's commands, and kept as logs. */
import fc from 'fast-check'
import type { Command } from '../../src/classroom/commands.ts'
import { readCommand } from '../../src/classroom/commands.ts'
import type { Decided, Viewer } from '../../src/classroom/decide.ts'
import { SHOWABLE } from '../../src/classroom/events.ts'
import { type RoleId, WATCHERS, WIRE_MODES } from '../../src/classroom/lesson.ts'
import type { Materials } from '../../src/classroom/room.ts'
import type { Session } from '../../src/classroom/session.ts'
import { FULL_MEMBERS, PEOPLE, SIDES, VOTES } from '../../src/engine/index.ts'
import { isWrong } from '../../src/narrator/problem.ts'
import { bidIn, seatedClass } from '../support/classes.ts'
import { anyAct } from '../support/crises.ts'
import { materials } from './smallLesson.ts'

export const BEGAN = Date.UTC(2026, 10, 23, 9)

/** A class of so many pupils, each in his seat. */
export function classOf(pupils: number, seed = 1957, held: Materials = materials): Session {
  return seatedClass(held, pupils, { seed, at: BEGAN, key: 'KEY', device: 'device of ' })
}

/** Gives a command; what it led to is in the log. Each comes a second after the one before. */
export function bid(
  session: Session,
  viewer: Viewer,
  command: Command,
  held: Materials = materials,
): Decided {
  return bidIn(held, session, viewer, command, session.entries.at(-1)!.at + 1_000)
}

export const TEACHER: Viewer = { kind: 'teacher' }
export const pupil = (role: RoleId): Viewer => ({ kind: 'pupil', role })
/** …and it must be allowed. */
export function must(session: Session, viewer: Viewer, command: Command, held: Materials = materials): void {
  const decided = bid(session, viewer, command, held)
  if ('refused' in decided) throw new Error(`${JSON.stringify(command)}: ${decided.refused}`)
}

const anyRole = fc.constantFrom<RoleId[]>(...PEOPLE, ...WATCHERS)
const text = fc.constantFrom(
  'I move that he go.',
  'Where do you stand?',
  'Only the plenum.',
  'I stand with you.',
)

/** Anything a seat may say; most of it will be refused. */
const anyPupilCommand = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('act'), act: anyAct }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('speak'),
      text,
      stance: fc.option(fc.constantFrom(...SIDES, 'neither')),
      cites: fc.option(fc.constantFrom('charge', 'rules')),
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ type: fc.constant('wire'), to: anyRole, text, act: fc.option(anyAct) })
      .map(wire => ({
        ...wire,
        act: wire.act && 'whom' in wire.act ? { ...wire.act, whom: wire.to } : null,
      })),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('vote'), vote: fc.constantFrom(...VOTES) }) },
  fc.record({ type: fc.constant('file'), text }),
  fc.record({ type: fc.constant('hand'), up: fc.boolean() }),
  fc.record({
    type: fc.constant('mark'),
    about: fc.constantFrom(...FULL_MEMBERS),
    side: fc.constantFrom(...SIDES, 'unsure'),
  }),
  fc.record({ type: fc.constant('report'), wire: fc.nat(20) }),
  fc.record({ type: fc.constant('ready'), right: fc.nat(5) }),
  fc.record({ type: fc.constant('exit'), answers: fc.array(text, { maxLength: 3 }) }),
)

const anyTeacherCommand = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ type: 'next' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('open_vote'),
      ballot: fc.constantFrom('dismissal', 'abolition', 'plenum', 'resolution'),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'close_vote' }) },
  fc.constantFrom(
    { type: 'start' },
    { type: 'back' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'drop_vote' },
  ),
  fc.record({ type: fc.constant('extend'), minutes: fc.nat(5) }),
  fc.record({
    type: fc.constant('inject'),
    inject: fc.constantFrom('kirichenko-lands', 'fire-drill', 'rumour'),
  }),
  fc.record({
    type: fc.constant('mind'),
    role: anyRole,
    by: fc.oneof(fc.constantFrom('pupil', 'leaning', 'history', 'nobody'), fc.record({ like: anyRole })),
  }),
  fc.record({ type: fc.constant('free'), role: anyRole }),
  fc.record({ type: fc.constant('mute'), role: anyRole, on: fc.boolean() }),
  fc.record({ type: fc.constant('wires'), mode: fc.constantFrom(...WIRE_MODES) }),
  fc.record({ type: fc.constantFrom('release', 'remove'), wire: fc.nat(20) }),
  fc.record({ type: fc.constant('return'), wire: fc.nat(20), text }),
  fc.record({ type: fc.constant('override'), role: anyRole, vote: fc.constantFrom(...VOTES) }),
  fc.record({ type: fc.constant('show'), items: fc.subarray([...SHOWABLE]) }),
  fc.record({ type: fc.constant('note'), to: anyRole, text }),
  fc.record({ type: fc.constant('revert'), to: fc.nat(120) }),
)

/** Who asks for what. */
export const anyRequest: fc.Arbitrary<{ readonly viewer: Viewer; readonly command: unknown }> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ viewer: anyRole.map(pupil), command: anyPupilCommand }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ viewer: fc.constant(TEACHER), command: anyTeacherCommand }),
  },
)

/** Requests put to a class one after another, telegrams delivered as they fall due. */
export function played(session: Session, requests: readonly { viewer: Viewer; command: unknown }[]): Session {
  for (const { viewer, command } of requests) {
    const reading = readCommand(command)
    if (!isWrong(reading)) bid(session, viewer, reading.read)
    for (const { wire, due, state } of session.room().wires)
      if (state === 'waiting' && due! <= session.entries.at(-1)!.at)
        bid(session, { kind: 'house' }, { type: 'deliver', wire })
  }
  return session
}

/** Any class that anybody's commands can lead to, begun and at any phase. */
export const anyClass = fc
  .record({
    pupils: fc.integer({ min: 8, max: 35 }),
    seed: fc.nat(1000),
    requests: fc.array(anyRequest, { minLength: 30, maxLength: 150 }),
  })
  .map(({ pupils, seed, requests }) =>
    played(classOf(pupils, seed), [{ viewer: TEACHER, command: { type: 'start' } }, ...requests]),
  )
