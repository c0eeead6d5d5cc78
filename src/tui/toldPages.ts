/** What has been told and what was decided, to read again and to go back to. */
import type { Session } from '../play/session.ts'
import type { Paragraph } from '../play/turn.ts'
import { decisionWords } from '../text/decisions.ts'
import { finderOf } from '../text/finder.ts'
import { meanwhile } from '../text/meanwhile.ts'
import type { People } from '../text/names.ts'
import { emphasised } from '../text/prose.ts'
import { quotation } from '../text/quotation.ts'
import { shortly } from '../text/quoted.ts'
import { type Line, line, plainText, span } from '../text/spans.ts'
import { shortDate } from '../text/when.ts'
import { wrap } from '../text/wrap.ts'
import { type Model, measureOf, showsMarks } from './model.ts'
import type { Row } from './pages.ts'
import { wrappedRows } from './rows.ts'
import { markSign } from './words.ts'

/** Everything told so far and what stands before you, each decision under its day and hour; with words to look for, what has them all, or was told on the day they name. */
export function toldRows(people: People, model: Model, session: Session | undefined, width: number): Row[] {
  if (!session) return []
  const measure = Math.min(measureOf(model), width)
  const has = finderOf(model.search)
  const { path } = session.turn()
  const rows = [...path, undefined].flatMap((way, length) => {
    const turn = session.turnAt(length)
    const { kind, crisis, aftermath, passage, options } = turn
    const { ownRolls, rolls, news } = meanwhile(people, turn)
    const date = shortDate(crisis.slot)
    const isWanted = (text: string): boolean => has(date) || has(text)
    const apart = (part: readonly Row[]): Row[] => (part.length === 0 ? [] : [...part, { line: [] }])
    const paragraphs = (told: readonly Paragraph[]): Row[] =>
      told
        .filter(({ text }) => isWanted(text))
        .flatMap(paragraph =>
          apart(
            wrap(emphasised(paragraph.text, 'prose'), measure).map((part, at) => ({
              line: part,
              ...(at === 0 && showsMarks(model) && { sign: markSign(paragraph.mark) }),
            })),
          ),
        )
    const label = kind === 'count' || way === undefined ? undefined : options[way]?.label
    const rollRows = (called: readonly (readonly Line[])[]): Row[] =>
      called
        .filter(roll => isWanted(roll.map(plainText).join(' ')))
        .flatMap(roll => apart(wrappedRows(roll, measure, 2)))
    const told = [
      ...rollRows(ownRolls),
      ...paragraphs(aftermath),
      ...rollRows(rolls),
      ...apart(
        wrappedRows(
          news.filter(isWanted).map(words => line(span(words, 'faint'))),
          measure,
          2,
        ),
      ),
      ...paragraphs(passage),
      ...(label !== undefined && isWanted(label)
        ? apart(
            wrap(emphasised(`› ${label}`, 'key'), measure, { hang: 2 }).map(part => ({
              line: part,
              landmark: true,
            })),
          )
        : []),
    ]
    return told.length === 0 ? [] : [{ line: [span(date.toUpperCase(), 'heading')] }, ...told]
  })
  const nothing =
    model.search === ''
      ? 'Nothing has been told yet.'
      : `Nothing told so far has ${quotation(shortly(model.search))}.`
  return rows.length > 0 ? rows : wrappedRows([line(span(nothing, 'hint'))], width)
}

/** Every decision so far, the latest first; choosing one goes back to before it. */
export function rewindRows(session: Session | undefined, decided: Decided, width: number): Row[] {
  if (!session) return []
  const { path } = session.turn()
  const rows = path.flatMap((_, length) => {
    const words = decided(session, length)
    if (words === undefined) return []
    return [wrap([span(words)], width, { hang: 2 }).map(part => ({ line: part, item: String(length) }))]
  })
  return rows.length > 0
    ? rows.reverse().flat()
    : [{ line: [span('Nothing has been decided yet.', 'faint')] }]
}

/** What was decided after so many steps, if it was a decision. */
type Decided = (session: Session, length: number) => string | undefined

/** Telling a turn again takes a while: what was decided does not change, so it is asked once. */
export function decisions(): Decided {
  const known = new Map<string, string | undefined>()
  return (session, length) => {
    const { path } = session.turn()
    const step = [session.chair, session.seed, ...path.slice(0, length + 1)].join()
    if (!known.has(step)) known.set(step, decisionWords(session.turnAt(length), path[length]!))
    return known.get(step)
  }
}
