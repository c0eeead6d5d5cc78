/**
 * A class in a file, to be taken home: what was done and said aloud, and
 * nothing that was not for everybody. No telegram's text, no exit ticket, no
 * card's key, no device. What was taken back is left out. JSON, a line an entry.
 */
import { type PoliticalEvent, SLOTS } from '../../engine/index.ts'
import { isWrong } from '../../narrator/problem.ts'
import { type Fields, isFields } from '../../play/fields.ts'
import type { Result } from '../../play/result.ts'
import { checksum } from '../../play/runs.ts'
import { readEvent, type Since } from '../../play/since.ts'
import { sanitize } from '../../text/sanitize.ts'
import { isRole, readCommand } from '../commands.ts'
import { type Entry, happenedIn, type RoomEvent } from '../events.ts'
import type { RoleId } from '../lesson.ts'
import type { Materials } from '../room.ts'
import { type ClassStep, stepsOf } from './debrief.ts'

/** Said of a class that another edition of the story was used for: its events stand as they are. */
export const OTHER_EDITION =
  'This class was held with another edition of the story: what happened stands, the numbers behind it may differ.'

/** The edition a class was held with. */
export const editionOf = ([first]: readonly Entry[]): string | undefined =>
  first?.event.type === 'opened' ? first.event.edition : undefined

/** How the first line of such a file begins. */
export const CLASS_FILE = '{"majority":"class"'
const VERSION = 1

/** A log as it may be seen by everybody: the same class, with what was private gone. */
export function publicLog(steps: readonly ClassStep[]): readonly Entry[] {
  const began = steps[0]!.entry.at
  return steps
    .flatMap(({ entry, before }) => publicEvents(entry.event, before).map(event => ({ entry, event })))
    .map(({ entry, event }, n) => ({ seq: n + 1, at: entry.at - began, event }))
}

function publicEvents(event: RoomEvent, { vote, seats }: ClassStep['before']): readonly RoomEvent[] {
  switch (event.type) {
    // Somebody sat down in a seat that was not played.
    case 'taken':
      return seats[event.role]?.minder === 'pupil' ? [] : [{ type: 'minded', role: event.role, by: 'pupil' }]
    case 'opened':
      return [{ ...event, keys: {} }]
    case 'wired': {
      const { wire, by, to, act } = event
      return [{ type: 'wired', wire, by, to, text: '', ...(act && { act }) }]
    }
    // Hands count as they stood when the vote closed, and were seen then.
    case 'vote-closed':
      return [
        ...(Object.entries(vote?.hands ?? {}) as [RoleId, 'for' | 'against' | 'abstain'][]).map(
          ([by, hand]): RoomEvent => ({ type: 'voted', by, vote: hand }),
        ),
        event,
      ]
    case 'phase':
    case 'spoke':
    case 'delivered':
    case 'acted':
    case 'vote-opened':
    case 'vote-dropped':
    case 'filed':
    case 'injected':
    case 'minded':
    case 'closed':
      return [event]
    default:
      return []
  }
}

export function classFile(materials: Materials, entries: readonly Entry[]): string | undefined {
  const steps = stepsOf(materials, entries)
  if (!steps) return undefined
  const lines = publicLog(steps).map(entry => `${JSON.stringify(entry)}\n`)
  const head = {
    majority: 'class',
    version: VERSION,
    edition: materials.edition,
    check: checksum(lines.join('')),
  }
  return `${JSON.stringify(head)}\n${lines.join('')}`
}

export type ClassFileProblem =
  | { readonly type: 'no-class' }
  | { readonly type: 'later' }
  | { readonly type: 'damaged' }

export function explainClassFile(problem: ClassFileProblem, file: string): string {
  switch (problem.type) {
    case 'no-class':
      return `${file} is no class that majority class export has written.`
    case 'later':
      return `${file} was written by a later version of this program. Get that one to open it.`
    case 'damaged':
      return `${file} is damaged or cut short. Export the class again.`
  }
}

export function readClassFile(
  materials: Materials,
  text: string,
): Result<readonly Entry[], ClassFileProblem> {
  const [first = '', ...rest] = text.split('\n')
  const head = parsed(first)
  if (!isFields(head) || head.majority !== 'class') return { problem: { type: 'no-class' } }
  if (head.version !== VERSION) return { problem: { type: 'later' } }
  const lines = rest.filter(line => line !== '')
  if (head.check !== checksum(lines.map(line => `${line}\n`).join('')))
    return { problem: { type: 'damaged' } }
  const entries = lines.map((line, n) => readEntry(materials, parsed(line), n + 1))
  const whole = entries.flatMap(entry => (entry ? [entry] : []))
  if (whole.length < entries.length || !isClass(materials, whole)) return { problem: { type: 'damaged' } }
  return { ok: whole }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    // Not JSON, so nothing of ours.
    return undefined
  }
}

function readEntry(materials: Materials, value: unknown, seq: number): Entry | undefined {
  if (!isFields(value) || value.seq !== seq || typeof value.at !== 'number' || !isFields(value.event))
    return undefined
  const event = readRoomEvent(materials, value.event)
  return event && { seq, at: value.at, event }
}

/** An event from outside, made of known fields alone. */
function readRoomEvent({ lesson }: Materials, value: Fields): RoomEvent | undefined {
  const role = (name: string): boolean => isRole(value[name])
  const happened = happenedFrom(value.happened)
  const by = value.by as RoleId
  const given = (command: unknown): boolean => !isWrong(readCommand(command))
  switch (value.type) {
    case 'opened': {
      const { seed, edition, plan, seats } = value
      const known = lesson.plans.find(({ id }) => id === plan)
      if (!known || !happened || !Array.isArray(seats) || !seats.every(isRole)) return undefined
      if (!Number.isSafeInteger(seed) || (seed as number) < 0 || typeof edition !== 'string') return undefined
      if (new Set(seats).size !== seats.length || seats.length === 0) return undefined
      return {
        type: 'opened',
        seed: seed as number,
        edition: sanitize(edition),
        plan: known.id,
        seats: seats as RoleId[],
        keys: {},
        happened,
      }
    }
    case 'phase':
      return happened && Number.isInteger(value.to) && (value.to as number) > 0
        ? { type: 'phase', to: value.to as number, happened }
        : undefined
    case 'spoke': {
      const { text, stance, cites } = value
      const reading = readCommand({ type: 'speak', text, stance, cites })
      if (isWrong(reading) || !happened || !role('by') || reading.read.type !== 'speak') return undefined
      const { type: _, ...said } = reading.read
      return { type: 'spoke', by, ...said, happened }
    }
    case 'wired': {
      const reading = readCommand({ type: 'wire', to: value.to, text: '-', act: value.act })
      if (isWrong(reading) || !role('by') || !Number.isInteger(value.wire) || reading.read.type !== 'wire')
        return undefined
      const { to, act } = reading.read
      return { type: 'wired', wire: value.wire as number, by, to, text: '', ...(act && { act }) }
    }
    case 'delivered':
      return happened && Number.isInteger(value.wire)
        ? { type: 'delivered', wire: value.wire as number, happened }
        : undefined
    case 'acted': {
      const reading = readCommand({ type: 'act', act: value.act })
      if (isWrong(reading) || !happened || !role('by') || reading.read.type !== 'act') return undefined
      return { type: 'acted', by, act: reading.read.act, happened }
    }
    case 'vote-opened': {
      const reading = readCommand({ type: 'open_vote', ballot: value.ballot })
      return isWrong(reading) || reading.read.type !== 'open_vote'
        ? undefined
        : { type: 'vote-opened', ballot: reading.read.ballot }
    }
    case 'voted': {
      const reading = readCommand({ type: 'vote', vote: value.vote })
      return isWrong(reading) || !role('by') || reading.read.type !== 'vote'
        ? undefined
        : { type: 'voted', by, vote: reading.read.vote }
    }
    case 'vote-closed': {
      const { ballot, hands } = value
      const reading = readCommand({ type: 'open_vote', ballot })
      if (isWrong(reading) || reading.read.type !== 'open_vote' || !happened || !isFields(hands))
        return undefined
      if (!Object.entries(hands).every(([who, vote]) => isRole(who) && given({ type: 'vote', vote })))
        return undefined
      return {
        type: 'vote-closed',
        ballot: reading.read.ballot,
        hands: hands as Extract<RoomEvent, { type: 'vote-closed' }>['hands'],
        happened,
      }
    }
    case 'vote-dropped':
    case 'closed':
      return { type: value.type }
    case 'filed': {
      const reading = readCommand({ type: 'file', text: value.text })
      return isWrong(reading) || !role('by') || reading.read.type !== 'file'
        ? undefined
        : { type: 'filed', by, text: reading.read.text }
    }
    case 'injected':
      return happened && lesson.injects.some(({ id }) => id === value.inject)
        ? { type: 'injected', inject: value.inject as string, happened }
        : undefined
    case 'minded': {
      const reading = readCommand({ type: 'mind', role: value.role, by: value.by })
      return isWrong(reading) || reading.read.type !== 'mind'
        ? undefined
        : { type: 'minded', role: reading.read.role, by: reading.read.by }
    }
    default:
      return undefined
  }
}

function happenedFrom(value: unknown): readonly PoliticalEvent[] | undefined {
  if (!Array.isArray(value) || value.length > 5_000) return undefined
  const events = value.map(readEvent)
  return events.some(event => event === undefined) ? undefined : (events as PoliticalEvent[])
}

/** One opening, at the beginning; telegrams that were sent before they came; phases that its plan has; time that goes forward. */
function isClass({ lesson }: Materials, entries: readonly Entry[]): boolean {
  const [first] = entries
  const plan = lesson.plans.find(({ id }) => first?.event.type === 'opened' && id === first.event.plan)
  const wires = new Set<number>()
  let slot = 0
  return entries.every(({ event }, n) => {
    if ((event.type === 'opened') !== (n === 0)) return false
    if (event.type === 'wired') wires.add(event.wire)
    if (event.type === 'delivered' && !wires.has(event.wire)) return false
    if (event.type === 'phase' && !plan?.phases[event.to]) return false
    for (const each of happenedIn(event)) {
      if (each.type !== 'slot-began') continue
      if (each.slot !== slot + 1) return false
      slot = each.slot
    }
    return true
  })
}

/** The class as given facts, from which a play can go on. */
export function sinceOf(steps: readonly ClassStep[]): { readonly seed: number; readonly since: Since } {
  const events: PoliticalEvent[] = []
  const entered: number[] = []
  const enter = (slot: number): void => {
    if (slot >= 0) entered[slot] ??= events.length
  }
  for (const { entry } of steps) {
    const happened = happenedIn(entry.event)
    for (const event of happened) {
      // A slot that was only passed through ends where the next begins; a morning ends with nothing of its own.
      if (event.type === 'slot-began') enter(event.slot - 1)
      events.push(event)
    }
    if (happened.length > 0 || entry.event.type === 'opened') enter(slotIn(events))
  }
  const { crisis } = steps.at(-1)!.after
  return {
    seed: crisis.seed,
    since: {
      players: crisis.players,
      events,
      entered: Array.from(
        { length: Math.min(SLOTS.length, crisis.slot + 1) },
        (_, slot) => entered[slot] ?? events.length,
      ),
    },
  }
}

const slotIn = (events: readonly PoliticalEvent[]): number => {
  const last = events.findLast(event => event.type === 'slot-began')
  return last?.type === 'slot-began' ? last.slot : 0
}
