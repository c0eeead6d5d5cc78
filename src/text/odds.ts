/** What a moment may come to, in words and numbers: every option, with how far the count can be trusted. */
import { OUTCOMES, type Outcome } from '../engine/index.ts'
import { aimsIn, type Moment, type Odds, type OptionOdds, share } from '../play/odds.ts'
import type { Session } from '../play/session.ts'
import { listed, nameOf, OUTCOME_WORDS, type People } from './names.ts'
import { quotation } from './quotation.ts'
import { type Line, line, plainText, span } from './spans.ts'
import { shortDate } from './when.ts'

/** Thousandths as per cent; what is not quite nothing or all does not look it. */
export function percent(thousandths: number): string {
  if (thousandths > 0 && thousandths < 5) return 'under 1\u00a0%'
  if (thousandths > 995 && thousandths < 1000) return 'over 99\u00a0%'
  return `${Math.round(thousandths / 10)}\u00a0%`
}

/** “26 % (21 to 31)”. */
const withInterval = (count: number, runs: number): string => {
  const { share: middle, low, high } = share(count, runs)
  return `${percent(middle)} (${Math.floor(low / 10)} to ${Math.ceil(high / 10)})`
}

/** What an option is called where it is chosen. */
export type Labels = (option: OptionOdds) => string

/** As the play called it when so many ways had been taken. */
export const labelsAt =
  (session: Session, step: number): Labels =>
  ({ way }) =>
    session.turnAt(step).options[way]!.label.replace(/_/g, '')

/** Everything known of a moment; `labels` are those of its options. */
export function oddsLines(people: People, moment: Moment, labels: Labels): Line[] {
  const { now, options, chair } = moment
  const name = nameOf(people, chair)
  return [
    line(span(`THE ODDS ON ${shortDate(moment.slot).toUpperCase()}`, 'heading')),
    ...(options.length === 0
      ? countLines(now)
      : [
          ...alike(options).flatMap(group => [
            [],
            ...group.map(option =>
              line(
                span(`${option.way + 1}. `, 'number'),
                span(labels(option), option.taken ? 'emphasis' : 'prose'),
                ...(option.taken ? [span(' (taken)', 'faint')] : []),
              ),
            ),
            ...(group.length > 1
              ? [line(span(`   ${group.length > 2 ? 'These' : 'Both'} come to the same:`, 'faint'))]
              : []),
            ...countLines(group[0]!.odds),
          ]),
          [],
          line(span(verdict(options, labels), 'emphasis')),
        ]),
    [],
    line(span(howCounted(now.runs, name), 'faint')),
  ]
}

/** Options that come to the same are told together. */
function alike(options: readonly OptionOdds[]): OptionOdds[][] {
  const groups = new Map<string, OptionOdds[]>()
  for (const option of options) {
    const words = countLines(option.odds).map(plainText).join()
    groups.set(words, [...(groups.get(words) ?? []), option])
  }
  return [...groups.values()]
}

function countLines(odds: Odds): Line[] {
  const { runs, keeps, outcomes } = odds
  const counted = (what: string, words: string): Line =>
    line(span(`   ${what}: `, 'faint'), span(words, 'number'))
  return [
    counted('Khrushchev keeps his post', withInterval(keeps, runs)),
    counted('Objectives met', percent(aimsIn(odds))),
    ...commonest(odds).map(outcome =>
      counted(OUTCOME_WORDS[outcome].title, withInterval(outcomes[outcome], runs)),
    ),
  ]
}

/** The outcomes that came about, the commonest first. */
const commonest = ({ outcomes }: Odds): Outcome[] =>
  OUTCOMES.filter(outcome => outcomes[outcome] > 0).sort((a, b) => outcomes[b] - outcomes[a])

/** Options nearer than this to the best, in thousandths, are as good. */
const AS_GOOD = 10

/** Whether it matters what is chosen here, in a sentence. */
function verdict(options: readonly OptionOdds[], labels: Labels): string {
  const most = Math.max(...options.map(({ odds }) => aimsIn(odds)))
  const best = options.filter(({ odds }) => most - aimsIn(odds) < AS_GOOD)
  const taken = options.find(option => option.taken)
  const met = `${percent(most)} of them met`
  if (best.length === options.length)
    return options.length === 1
      ? 'There is no other way.'
      : 'For the objectives it makes no difference to speak of which is chosen.'
  const names = listed(best.map(option => quotation(labels(option))))
  if (!taken) return `${names} ${best.length > 1 ? 'serve' : 'serves'} the objectives best: ${met}.`
  return best.includes(taken)
    ? 'Nothing would have served the objectives better than what was done.'
    : `${names} would have served the objectives better: ${met}, not ${percent(aimsIn(taken.odds))}.`
}

/** Thousandths as points of a hundred. */
export function points(thousandths: number): string {
  const size = Math.round(Math.abs(thousandths) / 10)
  return `${size} ${size === 1 ? 'point' : 'points'}`
}

const howCounted = (runs: number, name: string): string =>
  `From here the rest was run again ${runs.toLocaleString('en')} times for each, with the same luck, and with everybody’s mood drawn anew; ${name} went on by his temperament, not by a player’s plan. In brackets stands the range that is right 19 times in 20. The objectives are his three, on average.`
