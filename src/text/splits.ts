/** Where many plays agree and where they part, in lines. */
import { type Answer, type Branches, loneRoads, type Split } from '../play/branches.ts'
import type { Labels } from '../play/labels.ts'
import { whoOf } from './branchTree.ts'
import { listed } from './names.ts'
import { type Line, line, span } from './spans.ts'
import { shortDate } from './when.ts'

/** Questions that divide most, and how each was answered. */
export function splitLines(divided: readonly Split[], labels: Labels, most = 5): Line[] {
  const parted = divided.filter(({ pairs }) => pairs > 0)
  if (parted.length === 0) return [line(span('Nobody parted from anybody.'))]
  return parted
    .slice(0, most)
    .flatMap(({ slot, answers }) => [
      line(span(shortDate(slot), 'faint')),
      ...answers.map(answer =>
        line(
          span(`${String(answer.plays.length).padStart(3)}  `, 'number'),
          span(labels(answer.decision)),
          ...(answer.history ? [span(' (the historical line)', 'faint')] : []),
        ),
      ),
    ])
}

/** Roads that one play alone took, and whose it was; where most others were asked first. */
export function loneLines({ plays }: Branches, divided: readonly Split[], labels: Labels, most = 12): Line[] {
  const alone = loneRoads(divided)
  if (alone.length === 0) return [line(span('None.'))]
  const more = alone.length - most
  return [
    ...alone
      .slice(0, most)
      .map(({ answer }) =>
        line(
          span(`${shortDate(answer.slot)}  `, 'faint'),
          span(`${whose(plays, answer)}: ${labels(answer.decision)}`),
          ...(answer.history ? [span(' (the historical line)', 'faint')] : []),
        ),
      ),
    ...(more > 0 ? [line(span(`… and ${more} more, in the HTML file.`, 'faint'))] : []),
  ]
}

/** Whose plays they are, as far as anything is known of them. */
export const whose = (plays: Branches['plays'], answer: Answer): string =>
  listed(answer.plays.map(play => whoOf(plays[play]!) ?? `play ${play + 1}`))
