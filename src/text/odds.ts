/** What a moment may come to, in words and numbers: every option, with how far the count can be trusted. */
import { OUTCOMES, type Outcome } from '../engine/index.ts'
import { aimsIn, type Moment, type Odds, type OptionOdds, type Share, share } from '../play/odds.ts'
import type { Session } from '../play/session.ts'
import { nameOf, OUTCOME_WORDS, type People } from './names.ts'
import { type Line, line, span } from './spans.ts'
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
          ...options.flatMap(option => [
            [],
            line(
              span(`${option.way + 1}. `, 'number'),
              span(labels(option), option.taken ? 'emphasis' : 'prose'),
              ...(option.taken ? [span(' (taken)', 'faint')] : []),
            ),
            ...countLines(option.odds),
          ]),
          [],
          line(span(verdict(options, labels), 'emphasis')),
        ]),
    [],
    line(span(howCounted(now.runs, name), 'faint')),
  ]
}

function countLines(odds: Odds): Line[] {
  const { runs, keeps } = odds
  return [
    line(
      span('   Khrushchev keeps his post: ', 'faint'),
      span(withInterval(keeps, runs)),
      span('; objectives met: ', 'faint'),
      span(percent(aimsIn(odds))),
    ),
    line(
      span('   Ends: ', 'faint'),
      ...commonest(odds).flatMap((outcome, at) => [
        span(`${at > 0 ? '; ' : ''}${OUTCOME_WORDS[outcome].title}, `),
        span(withInterval(odds.outcomes[outcome], runs)),
      ]),
    ),
  ]
}

/** The outcomes that came about, the commonest first. */
const commonest = ({ outcomes }: Odds): Outcome[] =>
  OUTCOMES.filter(outcome => outcomes[outcome] > 0).sort((a, b) => outcomes[b] - outcomes[a])

/** Whether it matters what is chosen here, in a sentence. */
function verdict(options: readonly OptionOdds[], labels: Labels): string {
  const taken = options.find(option => option.taken)
  const [best, second] = [...options].sort((a, b) => b.aims.share - a.aims.share)
  if (!best || !second) return 'There is no other way on.'
  const sure = options.filter(option => option !== taken && isSure(option.aims))
  if (sure.length === 0)
    return 'What is chosen here makes no difference to the objectives that so many runs can show.'
  if (!taken)
    return `${quotedLabel(best, labels)} serves the objectives best${pointsOver(best.aims, 'letting the moment pass')}.`
  if (best !== taken && isSure(best.aims))
    return `${quotedLabel(best, labels)} would have served the objectives better${pointsOver(best.aims, 'what was done')}.`
  return 'Nothing would have served the objectives better than what was done.'
}

const isSure = ({ low, high }: Share): boolean => low > 0 || high < 0

const pointsOver = ({ share: middle, low, high }: Share, what: string): string =>
  low > 0 ? `, by ${points(middle)} over ${what} (${Math.floor(low / 10)} to ${Math.ceil(high / 10)})` : ''

/** Thousandths as points of a hundred. */
export function points(thousandths: number): string {
  const size = Math.round(Math.abs(thousandths) / 10)
  return `${size} ${size === 1 ? 'point' : 'points'}`
}

const quotedLabel = (option: OptionOdds, labels: Labels): string => `“${labels(option)}”`

const howCounted = (runs: number, name: string): string =>
  `From here the rest is run again ${runs.toLocaleString('en')} times, with the same luck for every option and everybody’s mood drawn anew; ${name} goes on by his temperament, not by a player’s plan. In brackets, the range that holds in 95 of 100 such counts. “Objectives met” is the average over the chair’s three.`
