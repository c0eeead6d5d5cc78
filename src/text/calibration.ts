/** How right the whip sheet was, night by night and man by man. */
import { SLOTS } from '../engine/index.ts'
import type { Calibration } from '../play/calibration.ts'
import { listed, nameOf, type People } from './names.ts'
import { type Line, line, span } from './spans.ts'

/** “0.124”, from thousandths. */
export const brier = (thousandths: number): string => (thousandths / 1000).toFixed(3)

/** What the scores say, in a sentence. */
export function verdictOf({ all }: Calibration): string {
  if (!all) return 'You closed no night’s sheet.'
  if (all.sheet >= all.unsure) return 'A sheet that said “unsure” of everybody would have done as well.'
  if (2 * all.sheet < all.unsure)
    return 'You knew a good deal: less than half the error of one who knows nothing.'
  return 'You knew something, and less than you marked.'
}

export function calibrationLines(people: People, whip: Calibration): Line[] {
  const { nights, all, errors } = whip
  if (!all) return []
  const row = (title: string, score: number, more: string): Line =>
    line(span(`${title}: `), span(brier(score), 'number'), span(more, 'faint'))
  const far = errors.filter(({ points }) => points >= 50)
  return [
    line(span('YOUR WHIP SHEET AGAINST THE TRUTH', 'heading')),
    line(span('Brier scores: the mean squared error, the lower the better.', 'faint')),
    ...nights.map(({ slot, sheet, wrong }) =>
      row(
        `Night of ${SLOTS[slot]!.day} June`,
        sheet,
        wrong.length === 0
          ? '; nobody far wrong'
          : `; far wrong on ${listed(wrong.map(member => nameOf(people, member)))}`,
      ),
    ),
    row('In all', all.sheet, ''),
    row('Always unsure', all.unsure, ''),
    row('Your man’s guesses, as sure as he was of them', all.guesses, ''),
    row('All that three marks can say, to one who knew', all.knowing, ''),
    line(span(verdictOf(whip))),
    ...(far.length > 0
      ? [
          line(
            span(
              `Your man himself was most wrong about ${listed(far.map(({ member }) => nameOf(people, member)))}.`,
            ),
          ),
        ]
      : []),
  ]
}
