/** The kept plays in a list, and what is said where one cannot be found or followed. */
import { SLOTS } from '../engine/index.ts'
import type { Edition } from '../play/edition.ts'
import type { Run } from '../play/runs.ts'
import { decisionsMade, wordsOf } from '../play/steps.ts'
import { isOurs, type Still, stillPlays, type WhichProblem } from '../play/whichRun.ts'
import { listed, nameOf, OUTCOME_WORDS } from './names.ts'
import { quoted, shortly } from './quoted.ts'
import { type Line, line, span } from './spans.ts'
import { shortDate } from './when.ts'
import { padded } from './width.ts'

const CHAIR = 10
const DECISIONS = '100 decisions'.length

/** A row for each play, with its number among all. */
export const runRows = (
  edition: Edition,
  all: readonly Run[],
  chosen: readonly Run[] = all,
): { readonly run: Run; readonly line: Line }[] => {
  const numbers = new Map(all.map(({ id }, at) => [id, at + 1]))
  const digits = String(all.length).length
  return chosen.map(run => ({
    run,
    line: line(
      span(`${String(numbers.get(run.id) ?? 0).padStart(digits)}  `, 'number'),
      span(`${localTime(run.played)}  `, 'faint'),
      span(padded(playedAs(edition, run), CHAIR + 2)),
      span(`${madeIn(edition, run).padEnd(DECISIONS)}  `, 'faint'),
      span(howFar(edition, run)),
      ...(run.name === undefined ? [] : [span(`  “${shortly(run.name)}”`, 'emphasis')]),
    ),
  }))
}

/** “ 67 decisions”: what a play of this machine holds. */
export function madeIn(edition: Edition, run: Run): string {
  const made = decisionsMade(run.took ?? wordsOf(edition, run))
  return `${String(made).padStart(3)} ${made === 1 ? 'decision' : 'decisions'}`
}

const playedAs = (edition: Edition, { chair, since, path, outcome }: Run): string =>
  since && path.length === 0 && outcome ? 'a class' : nameOf(edition.opening.people, chair)

const howFar = (edition: Edition, run: Run): string =>
  run.outcome ? OUTCOME_WORDS[run.outcome].title : isOurs(edition, run) ? 'left off' : 'other edition'

/** Of this machine's clock; what is no time, as it stands. */
export function localTime(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return shortly(at)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
}

const steps = (count: number): string => `${count} ${count === 1 ? 'step' : 'steps'}`

/** “Bulganin, 19 June”: a play that was left off, and the day it stands at. */
export function leftWords(edition: Edition, run: Run): string {
  const { slot } = stillPlays(edition, run).position.crisis
  return `${edition.opening.people[run.chair].name}, ${SLOTS[slot]!.day} June`
}

/** How far a play of another edition still goes. */
export function stillWords(run: Run, { path, position }: Still): string {
  const to = path.length > 0 ? `, to ${shortDate(position.crisis.slot)}` : ''
  return path.length === run.path.length
    ? `All of its ${steps(path.length)} still play here${to}`
    : `Of its ${steps(run.path.length)} the first ${path.length} still play here${to}`
}

export function explainWhich(problem: WhichProblem, list: string): string {
  switch (problem.type) {
    case 'none-kept':
      return 'No plays are kept here yet.'
    case 'unknown':
      return `There is no play ${quoted(problem.typed)}. ${list} names them.`
    case 'several': {
      const { typed, ids } = problem
      return `${quoted(typed)} could be ${ids.length} plays: ${listed(ids.slice(0, 4).map(shortly))}${ids.length > 4 ? ' and more' : ''}. Give more of the id.`
    }
  }
}
