/**
 * What a seat, a teacher or the clock may ask for. A command comes from outside
 * as anything at all; `readCommand` makes it one of these or says what is wrong.
 * Who asks is never in it.
 */
import {
  type Act,
  FULL_MEMBERS,
  type FullMember,
  PEOPLE,
  SIDES,
  type Side,
  VOTES,
  type Vote,
} from '../engine/index.ts'
import { PARAMETERS } from '../narrator/parseAct.ts'
import { isWrong, type Reading, read, wrong } from '../narrator/problem.ts'
import { readArgument } from '../narrator/vocabulary.ts'
import { isFields } from '../play/fields.ts'
import { sanitize } from '../text/sanitize.ts'
import { graphemes } from '../text/width.ts'
import type { Ballot, Minder, Showable, Stance, WireAct } from './events.ts'
import { SHOWABLE } from './events.ts'
import { type DocumentId, type RoleId, WATCHERS, WIRE_MODES, type WireMode } from './lesson.ts'
import { ANSWER_LENGTH, TEXT_LENGTH } from './protocol.ts'

export type PupilCommand =
  | { readonly type: 'ready'; readonly right: number }
  | { readonly type: 'speak'; readonly text: string; readonly stance?: Stance; readonly cites?: DocumentId }
  | { readonly type: 'wire'; readonly to: RoleId; readonly text: string; readonly act?: WireAct }
  | { readonly type: 'act'; readonly act: Act }
  /** `opened` says which vote was before him; a hand that comes late is not counted in the next. */
  | { readonly type: 'vote'; readonly vote: Vote; readonly opened?: number }
  | { readonly type: 'file'; readonly text: string }
  | { readonly type: 'hand'; readonly up: boolean }
  | { readonly type: 'mark'; readonly about: FullMember; readonly side: Side | 'unsure' }
  | { readonly type: 'report'; readonly wire: number }
  | { readonly type: 'exit'; readonly answers: readonly string[] }

export type TeacherCommand =
  | { readonly type: 'start' }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'extend'; readonly minutes: number }
  | { readonly type: 'inject'; readonly inject: string }
  | { readonly type: 'mind'; readonly role: RoleId; readonly by: Minder }
  | { readonly type: 'free'; readonly role: RoleId }
  | { readonly type: 'mute'; readonly role: RoleId; readonly on: boolean }
  | { readonly type: 'lock'; readonly on: boolean }
  | { readonly type: 'wires'; readonly mode: WireMode }
  | { readonly type: 'release'; readonly wire: number }
  | { readonly type: 'return'; readonly wire: number; readonly text: string }
  | { readonly type: 'remove'; readonly wire: number }
  | { readonly type: 'open_vote'; readonly ballot: Ballot }
  | { readonly type: 'close_vote' }
  | { readonly type: 'drop_vote' }
  | { readonly type: 'override'; readonly role: RoleId; readonly vote: Vote }
  | { readonly type: 'show'; readonly items: readonly Showable[] }
  | { readonly type: 'note'; readonly to: RoleId; readonly text: string }
  | { readonly type: 'revert'; readonly to: number }
  | { readonly type: 'close' }

/** What only the server asks for: a telegram is due, a device sits down, a seat gets a new key. */
export type HouseCommand =
  | { readonly type: 'deliver'; readonly wire: number }
  | { readonly type: 'take'; readonly role: RoleId; readonly device: string }
  | { readonly type: 'rekey'; readonly role: RoleId; readonly key: string }

export type Command = PupilCommand | TeacherCommand | HouseCommand

export const isRole = (value: unknown): value is RoleId =>
  (PEOPLE as readonly unknown[]).includes(value) || (WATCHERS as readonly unknown[]).includes(value)

type Reader<T> = (value: unknown) => T | undefined

const oneOf =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  value =>
    (words as readonly unknown[]).includes(value) ? (value as T) : undefined
const role: Reader<RoleId> = value => (isRole(value) ? value : undefined)
const flag: Reader<boolean> = value => (typeof value === 'boolean' ? value : undefined)
const count =
  (most: number): Reader<number> =>
  value =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
      ? (value as number)
      : undefined
const line =
  (most: number): Reader<string> =>
  value => {
    if (typeof value !== 'string') return undefined
    const clean = sanitize(value.slice(0, 8 * most)).trim()
    return clean !== '' && graphemes(clean).length <= most ? clean : undefined
  }
const listOf =
  <T>(item: Reader<T>, most: number): Reader<readonly T[]> =>
  value => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const items = value.map(item)
    return items.some(each => each === undefined) ? undefined : (items as T[])
  }
const optional =
  <T>(reader: Reader<T>): Reader<T | null> =>
  value =>
    value === undefined || value === null ? null : reader(value)

const minder: Reader<Minder> = value =>
  oneOf('pupil', 'leaning', 'history', 'nobody')(value) ??
  (isFields(value) && isRole(value.like) ? { like: value.like } : undefined)

const ballot = oneOf('dismissal', 'abolition', 'plenum', 'resolution')

/** An act with all it needs and no more; `hands` are for the class to raise. */
const act: Reader<Act> = value => {
  if (!isFields(value) || typeof value.type !== 'string' || !Object.hasOwn(PARAMETERS, value.type))
    return undefined
  const parameters = Object.entries(PARAMETERS[value.type as Act['type']])
  const given = parameters.map(([name, kind]) => {
    const argument = value[name]
    const reading = typeof argument === 'string' ? readArgument(kind, argument) : undefined
    return reading && !isWrong(reading) ? ([name, reading.read] as const) : undefined
  })
  if (given.some(each => each === undefined)) return undefined
  return { type: value.type, ...Object.fromEntries(given as [string, unknown][]) } as Act
}

const WIRED: ReadonlySet<string> = new Set<WireAct['type']>([
  'lobby',
  'promise',
  'call_in',
  'tell',
  'lie',
  'reveal',
  'disclose',
  'threaten',
  'reconcile',
  'pact',
  'break_pact',
])
const isWireAct = (value: Act): value is WireAct => WIRED.has(value.type)
const wireAct: Reader<WireAct> = value => {
  const found = act(value)
  return found && isWireAct(found) ? found : undefined
}

/** Which fields a command has, and what each must be; one that may be left out reads as null. */
const FIELDS: {
  readonly [T in (PupilCommand | TeacherCommand)['type']]: Readonly<Record<string, Reader<unknown>>>
} = {
  ready: { right: count(20) },
  speak: {
    text: line(TEXT_LENGTH),
    stance: optional(oneOf(...SIDES, 'neither')),
    cites: optional(line(40)),
  },
  wire: { to: role, text: line(TEXT_LENGTH), act: optional(wireAct) },
  act: { act },
  vote: { vote: oneOf(...VOTES), opened: optional(count(1e9)) },
  file: { text: line(TEXT_LENGTH) },
  hand: { up: flag },
  mark: { about: oneOf(...FULL_MEMBERS), side: oneOf(...SIDES, 'unsure') },
  report: { wire: count(1e6) },
  exit: { answers: listOf(line(ANSWER_LENGTH), 5) },
  start: {},
  next: {},
  back: {},
  pause: {},
  resume: {},
  extend: { minutes: count(60) },
  inject: { inject: line(40) },
  mind: { role, by: minder },
  free: { role },
  mute: { role, on: flag },
  lock: { on: flag },
  wires: { mode: oneOf(...WIRE_MODES) },
  release: { wire: count(1e6) },
  return: { wire: count(1e6), text: line(TEXT_LENGTH) },
  remove: { wire: count(1e6) },
  open_vote: { ballot },
  close_vote: {},
  drop_vote: {},
  override: { role, vote: oneOf(...VOTES) },
  show: { items: listOf(oneOf(...SHOWABLE), SHOWABLE.length) },
  note: { to: role, text: line(TEXT_LENGTH) },
  revert: { to: count(1e9) },
  close: {},
}

const COMPLAINTS: Readonly<Record<string, string>> = {
  text: `The text must be between 1 and ${TEXT_LENGTH} signs long.`,
  answers: `Up to five answers, of ${ANSWER_LENGTH} signs at most.`,
  act: 'That is no act, or it lacks whom, what or which side.',
}

/** Commands that only a pupil's seat may give. */
const PUPILS: ReadonlySet<string> = new Set<PupilCommand['type']>([
  'ready',
  'speak',
  'wire',
  'act',
  'vote',
  'file',
  'hand',
  'mark',
  'report',
  'exit',
])
export const isPupilCommand = (command: Command): command is PupilCommand => PUPILS.has(command.type)
const HOUSE: ReadonlySet<string> = new Set<HouseCommand['type']>(['deliver', 'take', 'rekey'])
export const isHouseCommand = (command: Command): command is HouseCommand => HOUSE.has(command.type)

/** Anything, read as a command. What only the server asks for is none. */
export function readCommand(value: unknown): Reading<PupilCommand | TeacherCommand> {
  if (!isFields(value) || typeof value.type !== 'string' || !Object.hasOwn(FIELDS, value.type))
    return wrong('There is no such command.')
  const fields: Record<string, unknown> = {}
  for (const [name, reader] of Object.entries(FIELDS[value.type as keyof typeof FIELDS])) {
    const found = reader(value[name])
    if (found === undefined)
      return wrong(COMPLAINTS[name] ?? `“${name}” is missing, or is not what it should be.`)
    if (found !== null) fields[name] = found
  }
  return read({ type: value.type, ...fields } as PupilCommand | TeacherCommand)
}
