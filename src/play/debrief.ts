/**
 * A finished play afterwards, as plain data: what `src/text/debrief.ts` says in
 * lines and `src/text/debriefPage.ts` on a page.
 */
import { TWELVE_DAYS } from '../../story/debrief/twelveDays.ts'
import {
  BLOCS,
  type BlocId,
  type Crisis,
  type Fate,
  FULL_COMMITTEE,
  FULL_MEMBERS,
  type FullMember,
  type LogEntry,
  type Opening,
  type Outcome,
  type Pact,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SEAT,
  SLOTS,
  sees,
} from '../engine/index.ts'
import { askOf, holds } from '../narrator/answers.ts'
import { MARKS, type Mark } from '../narrator/storyIndex.ts'
import { type Calibration, calibration } from './calibration.ts'
import { CHRONICLED } from './chronicle.ts'
import { type Difference, declaredBy, differences, factOf } from './dayFacts.ts'
import { contextOf, isDecision, type Position } from './director.ts'
import type { Edition } from './edition.ts'
import { happeningsOf } from './happenings.ts'
import { justBefore } from './moments.ts'
import { questionsFor, type Retelling, retell } from './retelling.ts'
import type { Paragraph, Turn } from './turn.ts'

export interface Debrief {
  /** How everything stood at the end. */
  readonly room: Crisis
  readonly chair: PersonId
  readonly seed: number
  readonly decisions: number
  readonly code: string
  readonly outcome: Outcome
  readonly objectives: readonly { readonly words: string; readonly met: boolean }[]
  readonly days: readonly Day[]
  readonly differences: readonly Difference[]
  /** Where the eleven had declared themselves on each evening of the Presidium. */
  readonly evenings: readonly Evening[]
  /** Who presided over them, once the first had settled. */
  readonly presiding: PersonId
  readonly rollCalls: readonly RollCall[]
  readonly whip: Calibration
  readonly unknown: Unknown
  readonly fates: readonly { readonly who: PersonId; readonly fate: Fate }[]
  readonly hall: {
    readonly present: number
    readonly against: number
    readonly missing: number
    readonly blocs: readonly { readonly bloc: BlocId; readonly here: number; readonly size: number }[]
  }
  readonly reading: Reading
  readonly retelling: Retelling
  readonly questions: readonly string[]
}

export interface Day {
  readonly day: number
  /** What of the play a chronicle would keep. */
  readonly events: readonly PoliticalEvent[]
  /** Numbers of the differences that fall on it. */
  readonly differences: readonly number[]
  readonly real: string
  readonly sources: readonly string[]
}

export type Stand = 'seven' | 'khrushchev' | 'silent'

export interface Evening {
  readonly day: number
  readonly stands: Readonly<Record<FullMember, Stand>>
}

type RollCalled = Extract<PoliticalEvent, { type: 'roll-called' }>

export interface RollCall {
  readonly slot: number
  readonly call: RollCalled
  /** The crisis in which it was called, to which receipts refer. */
  readonly room: Crisis
}

/** What the viewpoint could not see, and is told now. */
export interface Unknown {
  readonly pacts: readonly Pact[]
  /** Untruths told to him that never came out. */
  readonly lies: readonly { readonly slot: number; readonly by: PersonId; readonly about: PersonId }[]
  /** Promises, threats, favours, files and what was done with bargains, out of his sight. */
  readonly deeds: readonly LogEntry[]
  /** Who argued with others where he could not hear, and how often; the busiest first. */
  readonly talks: readonly { readonly by: PersonId; readonly times: number }[]
  /** Full members in a mood that moved a vote by eight points or more; plus is to act. */
  readonly moods: readonly { readonly who: PersonId; readonly points: number }[]
}

/** How far to believe what was read. */
export interface Reading {
  readonly paragraphs: Readonly<Record<Mark, number>>
  /** Sources met, those met oftenest first. */
  readonly sources: readonly { readonly key: string; readonly times: number }[]
}

/** The debrief of a play from all its turns, the last being its end. */
export function debriefOf(edition: Edition, turns: readonly Turn[], code: string): Debrief | undefined {
  const end = turns.at(-1)
  if (end?.kind !== 'end' || end.crisis.outcome === undefined) return undefined
  const { crisis, chair, seed, position } = end
  const bySlot = new Map(turns.map(turn => [turn.crisis.slot, turn.position] as const))
  const objectives = objectivesOf(edition, position)
  const whip = calibration(position, slot => bySlot.get(slot))
  const happened = happeningsOf(
    crisis,
    chair,
    objectives.map(({ met }) => met),
    whip,
  )
  const differing = differences(crisis)
  return {
    room: crisis,
    chair,
    seed,
    decisions: turns.filter(({ kind }) => isDecision(kind)).length,
    code,
    outcome: crisis.outcome!,
    objectives,
    days: TWELVE_DAYS.map(({ day, words, sources }) => ({
      day,
      events: crisis.log.flatMap(({ slot, event }) =>
        SLOTS[slot]!.day === day && CHRONICLED.has(event.type) ? [event] : [],
      ),
      differences: differing.filter(each => each.day === day).map(({ number }) => number),
      real: words,
      sources,
    })),
    differences: differing,
    evenings: EVENINGS.map(day => eveningOf(crisis, day)),
    presiding: factOf(crisis, 'chair', 18).who,
    rollCalls: rollCallsIn(edition.opening, crisis),
    whip,
    unknown: unknownTo(crisis, chair),
    fates: PEOPLE.flatMap(who => {
      const fate = crisis.fates[who] ?? 'stays'
      return fate === 'stays' ? [] : [{ who, fate }]
    }),
    hall: {
      present: crisis.hall.present,
      against: crisis.hall.against,
      missing: FULL_COMMITTEE - crisis.hall.present,
      blocs: BLOCS.map(bloc => ({ bloc, here: crisis.blocs[bloc].here, size: crisis.blocs[bloc].size })),
    },
    reading: readingOf(turns),
    retelling: retell(crisis, edition.opening, chair, happened, code),
    questions: questionsFor(happened, code).map(({ words }) => words),
  }
}

/** The evenings on which the Presidium had sat. */
const EVENINGS = [18, 19, 20, 21] as const

function objectivesOf(edition: Edition, position: Position): { words: string; met: boolean }[] {
  const chair = edition.chairs.find(({ id }) => id === position.chair)
  const ask = askOf(contextOf(edition, position))
  const conditions = edition.objectivesOf(position.chair)
  return (chair?.objectives ?? []).map(({ words }, at) => ({ words, met: holds(conditions[at]!, ask) }))
}

function eveningOf(crisis: Crisis, day: number): Evening {
  const words = declaredBy(crisis.log, day)
  return {
    day,
    stands: Object.fromEntries(FULL_MEMBERS.map(member => [member, words.get(member) ?? 'silent'])) as Record<
      FullMember,
      Stand
    >,
  }
}

const rollCallsIn = (opening: Opening, crisis: Crisis): RollCall[] =>
  crisis.log.flatMap(({ slot, event }) =>
    event.type === 'roll-called' ? [{ slot, call: event, room: justBefore(opening, crisis, event) }] : [],
  )

const DEEDS: ReadonlySet<PoliticalEvent['type']> = new Set([
  'promised',
  'threatened',
  'revealed',
  'favour-called',
  'concealed',
  'pact-joined',
  'pact-broken',
  'pact-betrayed',
  'pact-disclosed',
])
const NOTABLE_MOOD = 8

function unknownTo(crisis: Crisis, you: PersonId): Unknown {
  const unseen = crisis.log.filter(({ event }) => !sees(crisis, event, you))
  const talks = new Map<PersonId, number>()
  for (const { event } of unseen)
    if (event.type === 'lobbied') talks.set(event.by, (talks.get(event.by) ?? 0) + 1)
  return {
    pacts: crisis.pacts.filter(({ members, knownTo }) => !members.includes(you) && !knownTo.includes(you)),
    lies: crisis.log.flatMap(({ slot, event }) =>
      event.type === 'told' && event.whom === you && !event.truly && !isFoundOut(crisis, event)
        ? [{ slot, by: event.by, about: event.about }]
        : [],
    ),
    deeds: unseen.filter(({ event }) => DEEDS.has(event.type)),
    talks: [...talks].map(([by, times]) => ({ by, times })).sort((a, b) => b.times - a.times),
    moods: FULL_MEMBERS.filter(who => who !== you)
      .map(who => ({ who, points: crisis.mood[SEAT[who]]! }))
      .filter(({ points }) => Math.abs(points) >= NOTABLE_MOOD)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  }
}

/** Whether it has come out in the play that what was told was not so. */
const isFoundOut = ({ log }: Crisis, told: Extract<PoliticalEvent, { type: 'told' }>): boolean =>
  log.some(
    ({ event }) =>
      event.type === 'found-out' &&
      event.by === told.by &&
      event.whom === told.whom &&
      event.about === told.about,
  )

function readingOf(turns: readonly Turn[]): Reading {
  const paragraphs = Object.fromEntries(MARKS.map(mark => [mark, 0])) as Record<Mark, number>
  const sources = new Map<string, number>()
  for (const { mark, sources: keys } of paragraphsIn(turns)) {
    paragraphs[mark]++
    for (const key of keys) sources.set(key, (sources.get(key) ?? 0) + 1)
  }
  return {
    paragraphs,
    sources: [...sources]
      .map(([key, times]) => ({ key, times }))
      .sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1)),
  }
}

/** Everything told on the way, once: a menu that is shown again tells nothing again. */
function paragraphsIn(turns: readonly Turn[]): Paragraph[] {
  return turns.flatMap((turn, at) => {
    const before = turns[at - 1]
    const isAgain = before !== undefined && before.position.beats === turn.position.beats
    const stillOn = before?.scene !== undefined && before.scene === turn.scene
    return [...(isAgain ? [] : turn.aftermath), ...(stillOn ? [] : turn.passage)]
  })
}
