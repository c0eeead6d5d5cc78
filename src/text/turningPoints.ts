/** The decisions that moved the odds most, as a chess book marks them, and what others did that moved them. */

import { aimsIn } from '../play/odds.ts'
import type { Session } from '../play/session.ts'
import { type Judged, type MoveMark, marked, type TurningPoints } from '../play/turningPoints.ts'
import { eventWords } from './eventWords.ts'
import type { People } from './names.ts'
import { type Labels, labelsAt, percent, points } from './odds.ts'
import { quotation } from './quotation.ts'
import { type Line, line, span } from './spans.ts'
import { shortDate } from './when.ts'

/** What a mark says aloud. */
export const MOVE_WORDS: Readonly<Record<MoveMark, string>> = {
  '??': 'a blunder',
  '?': 'a mistake',
  '?!': 'doubtful',
  '!?': 'well found',
  '!': 'strong',
  '!!': 'the only one',
}

export function turningPointLines(people: People, turning: TurningPoints, session: Session): Line[] {
  const decisions = marked(turning)
  return [
    line(span('WHERE IT WAS DECIDED', 'heading')),
    ...(decisions.length === 0
      ? [line(span('No single decision moved the odds enough to be marked.'))]
      : [...decisions]
          .sort((a, b) => a.step - b.step)
          .map(each => decisionLine(each, labelsAt(session, each.step)))),
    ...(turning.strokes.length === 0
      ? []
      : [
          [],
          line(span('WHAT OTHERS DID TO YOUR ODDS', 'heading')),
          ...turning.strokes.map(({ slot, event, aims }) =>
            line(
              span(`${shortDate(slot)}  `, 'number'),
              span(eventWords(people, event, turning.chair)),
              span(` ${aims.share > 0 ? 'It helped' : 'It hurt'}, by ${points(aims.share)}.`, 'emphasis'),
            ),
          ),
        ]),
    [],
    line(
      span(
        `From every moment the rest was run again ${turning.runs} times for each way on. One objective of the three is 33\u00a0%.`,
        'faint',
      ),
    ),
  ]
}

function decisionLine({ moment, taken, other, mark }: Judged, labels: Labels): Line {
  const worse = other!.aims.share > 0
  return line(
    span(mark!.padEnd(4), worse ? 'alert' : 'emphasis'),
    span(`${shortDate(moment.slot)}, `, 'number'),
    span(`${MOVE_WORDS[mark!]}: `, 'faint'),
    span(quotation(labels(taken))),
    span(
      `, ${percent(aimsIn(taken.odds))} of the objectives met; ${quotation(labels(other!))} ${worse ? 'would have met' : 'only'} ${percent(aimsIn(other!.odds))}.`,
    ),
  )
}
