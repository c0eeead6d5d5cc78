/** A class among the kept plays: what a chronicle would keep of it, and who went on from where. */
import { type PoliticalEvent, SLOTS } from '../engine/index.ts'
import { CHRONICLED } from '../play/chronicle.ts'
import type { Edition } from '../play/edition.ts'
import type { Run } from '../play/runs.ts'
import { eventWords } from './eventWords.ts'
import { nameOf, OUTCOME_WORDS } from './names.ts'
import { shortly } from './quoted.ts'
import { madeIn } from './runs.ts'
import { type Line, line, span } from './spans.ts'

export interface ClassRoad {
  readonly held: Run
  /** Plays that begin where it had come to, the earliest beginning first. */
  readonly on: readonly Run[]
}

/** Classes among the kept plays, each with those that go on from it. */
export function classRoads(runs: readonly Run[]): ClassRoad[] {
  const classes = runs.filter(({ since, path, outcome }) => since && path.length === 0 && outcome)
  return classes.map(held => ({
    held,
    on: runs
      .filter(run => run.since && run !== held && !classes.includes(run) && goesOnFrom(run, held))
      .sort((a, b) => a.since!.events.length - b.since!.events.length),
  }))
}

/** The facts of the one are the beginning of the other's. */
const goesOnFrom = (run: Run, held: Run): boolean =>
  run.seed === held.seed &&
  JSON.stringify(run.since!.events) === JSON.stringify(held.since!.events.slice(0, run.since!.events.length))

export function classRoadLines(edition: Edition, { held, on }: ClassRoad): Line[] {
  const { people } = edition.opening
  const seats = held.since!.players.length
  return [
    line(
      span(`A CLASS’S ROAD${held.name ? `: ${shortly(held.name)}` : ''}`, 'heading'),
      span(`  ${seats} seats in the crisis, seed ${held.seed}`, 'faint'),
    ),
    ...daysOf(held.since!.events).flatMap(({ day, events }) => [
      ...events.map((event, at) =>
        line(span(at === 0 ? `${day} June  ` : '         ', 'number'), span(eventWords(people, event))),
      ),
      ...on.filter(run => dayOf(run) === day).map(run => branchLine(edition, run)),
    ]),
    line(span('29 June  ', 'number'), span(OUTCOME_WORDS[held.outcome!].title, 'emphasis')),
  ]
}

const branchLine = (edition: Edition, run: Run): Line =>
  line(
    span('      └─ ', 'rule'),
    span(`${nameOf(edition.opening.people, run.chair)} from here, ${madeIn(edition, run).trim()}: `, 'faint'),
    span(run.outcome ? OUTCOME_WORDS[run.outcome].title : 'left off', 'emphasis'),
    ...(run.name ? [span(`  “${shortly(run.name)}”`)] : []),
  )

const dayOf = ({ since }: Run): number => daysOf(since!.events).at(-1)!.day

function daysOf(
  events: readonly PoliticalEvent[],
): { readonly day: number; readonly events: PoliticalEvent[] }[] {
  const days = [{ day: SLOTS[0]!.day, events: [] as PoliticalEvent[] }]
  for (const event of events) {
    if (event.type === 'slot-began') {
      const { day } = SLOTS[event.slot]!
      if (day !== days.at(-1)!.day) days.push({ day, events: [] })
    } else if (CHRONICLED.has(event.type)) days.at(-1)!.events.push(event)
  }
  return days
}

/** The same for programs. */
export const classRoadValue = ({ held, on }: ClassRoad) => ({
  class: held.id,
  name: held.name ?? null,
  seed: held.seed,
  outcome: held.outcome ?? null,
  on: on.map(run => ({
    id: run.id,
    chair: run.chair,
    day: dayOf(run),
    steps: run.path.length,
    outcome: run.outcome ?? null,
  })),
})
