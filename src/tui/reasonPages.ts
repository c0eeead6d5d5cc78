/** Why a man votes as he does, and what if a reason had counted otherwise. */
import { type Crisis, PEOPLE, type PersonId, REASONS, SEAT } from '../engine/index.ts'
import { argueBallots, ONCE } from '../play/argue.ts'
import { guessOf } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { type Roll, rollToArgue } from '../play/moments.ts'
import type { Turn } from '../play/turn.ts'
import { scaleLine, sidesLines, verdictLines } from '../text/argument.ts'
import { guessWords } from '../text/board.ts'
import { nameOf } from '../text/names.ts'
import { leaning, MOTION_SHORT, receipt } from '../text/receipt.ts'
import { type Line, line, span } from '../text/spans.ts'
import type { Model } from './model.ts'
import type { Row } from './pages.ts'
import { wrappedRows } from './rows.ts'

const ballotIn = (roll: Roll | undefined, person: string | undefined) =>
  roll?.called ? roll.ballots.find(each => each.member === person) : undefined

/** A man's reasons are his own until he has voted; your own you know, and after the end everybody's. */
export const reasonsKnown = (rollOf: RollOf, turn: Turn, person: string | undefined): boolean =>
  person === turn.chair || turn.crisis.outcome !== undefined || ballotIn(rollOf(turn), person) !== undefined

export type RollOf = (turn: Turn) => Roll | undefined

/** The roll that can be argued with at a turn. To replay the log up to it takes a while, so it is asked once. */
export function rollsOf({ opening }: Edition): RollOf {
  const known = new WeakMap<Turn, { readonly roll: Roll | undefined }>()
  return turn => {
    const kept = known.get(turn) ?? { roll: rollToArgue(opening, turn.crisis) }
    known.set(turn, kept)
    return kept.roll
  }
}

/** Why a man voted as he did; before he has, what you know of him. */
export function receiptLines(edition: Edition, rollOf: RollOf, { turn, here, settings }: Model): Line[] {
  const level = settings.receipts
  const { people } = edition.opening
  const person = PEOPLE.find(each => each === here.of)
  if (!turn || !person) return []
  const { crisis, chair } = turn
  const roll = rollOf(turn)
  const ballot = ballotIn(roll, person)
  if (roll && ballot) return receipt(people, roll.crisis, ballot, roll.motion, level, crisis, chair)
  return reasonsKnown(rollOf, turn, person)
    ? leaning(people, crisis, person, level, chair)
    : knownOf(nameOf(people, person), crisis, chair, person)
}

/** Each reason and how often it counts; and what would come of it. */
export function argueRows(edition: Edition, rollOf: RollOf, model: Model, width: number): Row[] {
  const roll = model.turn && rollOf(model.turn)
  if (!roll) return []
  const { scales } = model
  const argued = argueBallots(roll.ballots, roll.crisis, scales)
  const { people } = edition.opening
  const motion = `${roll.called ? 'The roll as it was called' : 'The roll that nobody called'}, on ${MOTION_SHORT[roll.motion]}. What if a reason had counted otherwise?`
  return [
    ...wrappedRows([line(span(motion, 'faint'))], width),
    { line: [] },
    ...REASONS.map(reason => ({ line: scaleLine(reason, scales[reason] ?? ONCE), item: reason })),
    { line: [] },
    ...wrappedRows(sidesLines(people, argued), width, 2),
    { line: [] },
    ...wrappedRows(verdictLines(people, argued, scales), width),
  ]
}

function knownOf(name: string, crisis: Crisis, you: PersonId, person: PersonId): Line[] {
  const word = crisis.word[SEAT[person]]!
  return [
    line(span(name.toUpperCase(), 'heading')),
    line(
      span(
        word > 0
          ? 'Has spoken with the seven.'
          : word < 0
            ? 'Has spoken for Khrushchev.'
            : 'Has said nothing in front of the others.',
      ),
    ),
    line(
      span('You think: ', 'faint'),
      span(
        guessWords(guessOf(crisis, you, person)).replace(/\??$/, mark => mark || '.'),
        'guess',
      ),
    ),
    [],
    line(span('His reasons are his own until he has voted.', 'faint')),
  ]
}
