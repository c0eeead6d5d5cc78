/** The whip sheet: what you have marked each member as; and, afterwards, how right you were. */
import { type Crisis, type FullMember, type PersonId, SLOTS, scoreOf, voteOf } from '../engine/index.ts'
import { countedBy, type Marking, type Position, type WhipSheet } from '../play/director.ts'
import { nameOf, type People } from './names.ts'
import { type Line, line, type Role, span } from './spans.ts'

export const MARKING_WORDS: Readonly<Record<Marking, string>> = {
  seven: 'with the seven',
  khrushchev: 'with Khrushchev',
  unsure: 'unsure',
}
const MARKING_ROLE: Readonly<Record<Marking, Role>> = {
  seven: 'seven',
  khrushchev: 'khrushchev',
  unsure: 'undecided',
}
const MARKING_GLYPH: Readonly<Record<Marking, string>> = { seven: '▶', khrushchev: '◀', unsure: '?' }

/** The count, and a row for each member. */
export function whip(people: People, chair: PersonId, sheet: WhipSheet): Line[] {
  const members = countedBy(chair)
  const count = (marking: Marking): number =>
    members.filter(member => (sheet[member] ?? 'unsure') === marking).length
  return [
    line(
      span(
        `You count ${count('khrushchev')} with Khrushchev, ${count('seven')} with the seven, ${count('unsure')} unsure, and yourself.`,
      ),
    ),
    ...members.map(member => {
      const marking = sheet[member] ?? 'unsure'
      return line(
        span(nameOf(people, member).padEnd(13)),
        span(`${MARKING_GLYPH[marking]} `, MARKING_ROLE[marking]),
        span(MARKING_WORDS[marking], MARKING_ROLE[marking]),
      )
    }),
  ]
}

/** How surely a mark is taken to have been meant, in per cent for the seven. */
const MEANT: Readonly<Record<Marking, number>> = { seven: 90, khrushchev: 10, unsure: 50 }

export interface Calibration {
  readonly slot: number
  /** The mean squared error of that night's sheet, in thousandths: 0 is perfect, 250 is knowing nothing. */
  readonly score: number
  readonly wrong: readonly FullMember[]
}

/**
 * How well each night's sheet told where the members leaned that night. Brier,
 * “Verification of forecasts expressed in terms of probability”, Monthly
 * Weather Review 78 (1950). A member between the thresholds counts as half.
 */
export function calibration(position: Position, crisisAt: (slot: number) => Crisis): Calibration[] {
  return position.counts.map(({ slot, sheet }) => {
    const crisis = crisisAt(slot)
    const members = countedBy(position.chair)
    const errors = members.map(member => {
      const vote = voteOf(scoreOf(crisis, member))
      const truth = vote === 'for' ? 100 : vote === 'against' ? 0 : 50
      return (MEANT[sheet[member] ?? 'unsure'] - truth) ** 2
    })
    return {
      slot,
      score: Math.round(errors.reduce((sum, error) => sum + error, 0) / members.length / 10),
      wrong: members.filter((_, at) => errors[at]! > 50 ** 2),
    }
  })
}

export function calibrationLines(people: People, results: readonly Calibration[]): Line[] {
  if (results.length === 0) return []
  return [
    line(
      span('YOUR WHIP SHEET AGAINST THE TRUTH', 'heading'),
      span('  Brier score: 0 is perfect, 0.250 is knowing nothing', 'faint'),
    ),
    ...results.map(({ slot, score, wrong }) =>
      line(
        span(`Night of ${SLOTS[slot]!.day} June: `),
        span(`0.${String(score).padStart(3, '0')}`, 'number'),
        span(
          wrong.length === 0
            ? '; nobody far wrong'
            : `; far wrong on ${wrong.map(member => nameOf(people, member)).join(', ')}`,
          'faint',
        ),
      ),
    ),
  ]
}
