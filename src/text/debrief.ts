/** The play afterwards: its outcome, objectives, days beside the real ones, roll calls, whip sheet, and its code. */
import {
  type Crisis,
  FULL_MEMBERS,
  type Opening,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SLOTS,
  sees,
} from '../engine/index.ts'
import { askOf, holds } from '../narrator/answers.ts'
import { contextOf, type Position } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { justBefore } from '../play/moments.ts'
import { afterwards } from './afterwards.ts'
import { eventWords } from './eventWords.ts'
import { HISTORY } from './history.ts'
import { FATE_WORDS, nameOf, OUTCOME_WORDS, type People } from './names.ts'
import type { Level } from './reasonWords.ts'
import { receipt } from './receipt.ts'
import { type Line, line, span } from './spans.ts'
import { calibration, calibrationLines } from './whip.ts'

export interface Debriefed {
  readonly edition: Edition
  readonly position: Position
  readonly code: string
  /** The crisis as it stood when a slot's last decision was made. */
  readonly crisisAt: (slot: number) => Crisis
  /** How receipts are worded. */
  readonly level?: Level
}

export function debrief({ edition, position, code, crisisAt, level }: Debriefed): Line[] {
  const { crisis, chair } = position
  const people = edition.opening.people
  const { outcome } = crisis
  if (!outcome) return [line(span('The play is not over. The debrief waits for 29 June.'))]
  return [
    line(span(OUTCOME_WORDS[outcome].title.toUpperCase(), 'heading')),
    line(span(OUTCOME_WORDS[outcome].words)),
    [],
    ...objectives(edition, position),
    [],
    ...beside(people, crisis, chair),
    [],
    ...rollCalls(edition.opening, crisis, level),
    ...calibrationLines(people, calibration(position, crisisAt)),
    [],
    ...fates(people, crisis),
    [],
    ...unseen(people, crisis, chair),
    ...afterwards(),
    [],
    line(span('FOR DISCUSSION', 'heading')),
    ...QUESTIONS.map((question, at) => line(span(`${at + 1}. `, 'number'), span(question))),
    [],
    line(span('This play in one line: ', 'faint'), span(code, 'key')),
  ]
}

function objectives(edition: Edition, position: Position): Line[] {
  const chair = edition.chairs.find(each => each.id === position.chair)
  const ask = askOf(contextOf(edition, position))
  const conditions = edition.objectivesOf(position.chair)
  return [
    line(span('WHAT YOU CALLED SUCCESS', 'heading')),
    ...(chair?.objectives ?? []).map(({ words }, at) => {
      const met = holds(conditions[at]!, ask)
      return line(span(met ? '● met      ' : '○ not met  ', met ? 'emphasis' : 'faint'), span(words))
    }),
  ]
}

/** What each day is remembered for: the events that anybody would put in a chronicle. */
const CHRONICLED: ReadonlySet<PoliticalEvent['type']> = new Set([
  'chair-taken',
  'chair-kept',
  'quorum-pleaded',
  'roll-called',
  'delegation-received',
  'delegation-refused',
  'plenum-called',
  'plenum-opened',
  'silence-agreed',
  'file-read',
  'recanted',
  'fell-ill',
  'resolved',
])

function beside(people: People, crisis: Crisis, you: PersonId): Line[] {
  return [
    line(span('YOUR TWELVE DAYS, AND THE REAL ONES', 'heading')),
    ...HISTORY.flatMap(({ day, words, sources }) => {
      const yours = crisis.log.filter(
        ({ slot, event }) => SLOTS[slot]!.day === day && CHRONICLED.has(event.type),
      )
      const said = sideCounts(crisis, day)
      const told = [
        ...(said ? [said] : []),
        ...yours.map(({ event }) => eventWords(people, event, you)),
      ].join(' ')
      return [
        line(span(`${day} June  `, 'number'), span(told || 'Nothing that a chronicle would keep.')),
        line(
          span('         in fact: ', 'faint'),
          span(words, 'faint'),
          span(` [${sources.join(', ')}]`, 'source'),
        ),
      ]
    }),
  ]
}

/** How many full members had declared themselves by the end of a day in the Presidium. */
function sideCounts(crisis: Crisis, day: number): string | undefined {
  if (day > 21) return undefined
  const words = new Map<PersonId, number>()
  for (const { slot, event } of crisis.log) {
    if (SLOTS[slot]!.day > day) break
    if (event.type === 'word-given') words.set(event.by, event.side === 'seven' ? 1 : -1)
  }
  const count = (sign: number): number => FULL_MEMBERS.filter(member => words.get(member) === sign).length
  return `${count(1)} have spoken with the seven, ${count(-1)} with Khrushchev.`
}

function rollCalls(opening: Opening, crisis: Crisis, level: Level | undefined): Line[] {
  const { people } = opening
  const calls = crisis.log.flatMap(({ event }) => (event.type === 'roll-called' ? [event] : []))
  if (calls.length === 0)
    return [
      line(span('ROLL CALLS', 'heading')),
      line(span('None. Nobody put anything to the vote, as nobody did in June 1957.')),
      [],
    ]
  return calls.flatMap(call => {
    const then = justBefore(opening, crisis, call)
    return [
      line(span('ROLL CALL', 'heading')),
      line(span(eventWords(people, call))),
      ...call.ballots.flatMap(ballot => [[], ...receipt(people, then, ballot, call.motion, level)]),
      [],
    ]
  })
}

function fates(people: People, crisis: Crisis): Line[] {
  const named = PEOPLE.filter(
    person => crisis.fates[person] !== undefined && crisis.fates[person] !== 'stays',
  )
  return [
    line(span('WHAT BECAME OF THEM ON THE 29TH', 'heading')),
    ...(named.length === 0
      ? [line(span('Everyone keeps his place.'))]
      : named.map(person => line(span(`${nameOf(people, person)} ${FATE_WORDS[crisis.fates[person]!]}.`)))),
  ]
}

/** What was done behind your back: bargains first. */
function unseen(people: People, crisis: Crisis, you: PersonId): Line[] {
  const hidden = crisis.log
    .filter(
      ({ event }) =>
        ['pact-made', 'promised', 'threatened', 'revealed', 'favour-called'].includes(event.type) &&
        !sees(crisis, event, you),
    )
    .slice(0, 12)
  if (hidden.length === 0) return []
  return [
    line(span('WHAT YOU NEVER KNEW', 'heading')),
    ...hidden.map(({ slot, event }) =>
      line(span(`${SLOTS[slot]!.day} June  `, 'number'), span(eventWords(people, event, you))),
    ),
    [],
  ]
}

const QUESTIONS = [
  'Was a majority of seven “anti-party”? Who decides what the party is?',
  'Which of your decisions could your man have taken on what he knew, and which needed what you know?',
  'Did the Central Committee decide, or did those who decided who reached it?',
]
