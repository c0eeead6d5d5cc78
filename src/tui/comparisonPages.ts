/** The page that sets a play beside another. */
import { type Both, compare } from '../play/compare.ts'
import { labelIn } from '../play/course.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import { parseShareCode } from '../play/shareCode.ts'
import type { Playthrough, Turn } from '../play/turn.ts'
import { type ComparisonTold, comparisonTable } from '../text/comparison.ts'
import { line, span } from '../text/spans.ts'
import type { Library } from './gamePages.ts'
import type { Model } from './model.ts'
import { type Row, rowsOf } from './pages.ts'
import { wrappedRows } from './rows.ts'

/** What of the chances is known for the two plays that lie open. */
export const chancesOf = ({ chances, here }: Model) => (chances?.pair === here.of ? chances?.told : undefined)

/** The two plays of a page: this one and what its man did; with a share code, this one and that; with two, those. */
export function pairOn(edition: Edition, turn: Turn | undefined, of = ''): Both<Playthrough> | undefined {
  const [one, other] = of.split(' ').flatMap(code => {
    const parsed = parseShareCode(edition, code)
    return 'ok' in parsed ? [parsed.ok] : []
  })
  const a = other ? one : turn
  const b = other ?? one ?? (turn && historicalPlay(edition, turn.chair))
  return a && b && { a, b }
}

/** Two plays side by side. The last answer is remembered. */
export function sideBySide(edition: Edition, library: Library): (model: Model) => ComparisonTold | undefined {
  let last: { readonly key: string; readonly told: ComparisonTold | undefined } | undefined
  const workOut = ({ turn, here }: Model): ComparisonTold | undefined => {
    const pair = pairOn(edition, turn, here.of)
    if (!pair) return undefined
    const { a, b } = pair
    const labels = {
      a: labelIn(edition, library.narrator, a),
      b: labelIn(edition, library.narrator, b),
    }
    const comparison = compare(edition, a, b)
    const { plays } = comparison
    return {
      people: edition.opening.people,
      comparison,
      label: (which, taken) => labels[which](taken),
      secrets: plays.a.outcome !== undefined && plays.b.outcome !== undefined,
      names: a !== turn ? undefined : { a: 'this play', b: here.of === undefined ? 'history' : 'the other' },
    }
  }
  return model => {
    const { turn, here } = model
    const key = [here.of, turn?.chair, turn?.seed, turn?.path.join()].join(' ')
    if (last?.key !== key) last = { key, told: workOut(model) }
    const { told } = last
    const odds = chancesOf(model)
    return told && typeof odds === 'object' ? { ...told, odds } : told
  }
}

export const comparisonRows = (
  told: ComparisonTold | undefined,
  chances: ReturnType<typeof chancesOf>,
  width: number,
): Row[] =>
  told
    ? [
        ...(typeof chances === 'number'
          ? [
              ...wrappedRows(
                [line(span(`Running the rest again from each morning. ${chances} % done.`, 'faint'))],
                width,
              ),
              { line: [] },
            ]
          : []),
        ...rowsOf(comparisonTable(told, width)),
      ]
    : [{ line: [span('There is nothing to compare.', 'faint')] }]
