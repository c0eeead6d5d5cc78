/** The model's report on itself, in words, the targets beside what was measured. */
import { OUTCOMES, type Outcome, REASONS } from '../engine/index.ts'
import type { Lever } from '../model/levers.ts'
import type { ModelReport } from '../model/report.ts'
import type { Effect } from '../model/sensitivity.ts'
import { REAL_ROLL_CALL } from '../model/tally.ts'
import { listed, nameOf, OUTCOME_WORDS, type People } from './names.ts'
import { REASON_NAMES } from './reasonWords.ts'
import { type Line, line, span } from './spans.ts'

/** A target, what was measured, and whether it was met. */
export interface Measure {
  readonly what: string
  readonly target: string
  readonly measured: string
  readonly met: boolean
}

const percent = (count: number, of: number): number => (of === 0 ? 0 : (100 * count) / of)
const said = (share: number): string =>
  `${share >= 10 || share === 0 ? share.toFixed(0) : share.toFixed(1)} %`
const between = (share: number, low: number, high: number): boolean => share >= low && share <= high

const commonest = (counts: Readonly<Record<string, number>>): string =>
  Object.keys(counts).reduce((best, each) => (counts[each]! > (counts[best] ?? 0) ? each : best), '')

/** The median number for and the median number against, of counts written `7–4`. */
function medians(counts: Readonly<Record<string, number>>): string {
  const median = (side: number): number => {
    const numbers = Object.entries(counts)
      .flatMap(([count, runs]) => Array.from({ length: runs }, () => Number(count.split('–')[side])))
      .sort((a, b) => a - b)
    return numbers[numbers.length >> 1] ?? 0
  }
  return `${median(0)}–${median(1)}`
}

/** A lever moves the outcome by so many points; a click may move it by no more than so many. */
const LEVER = 10
const TOO_STRONG = 35
const LEVERS = 3

/** Every target there is. */
export function measuresOf(people: People, { alone, levers }: ModelReport): Measure[] {
  const range = (what: string, share: number, low: number, high: number): Measure => ({
    what,
    target: low > 0 ? `${low}–${high} %` : `at most ${high} %`,
    measured: said(share),
    met: between(share, low, high),
  })
  const exactly = (what: string, wanted: string, found: string): Measure => ({
    what,
    target: wanted,
    measured: found,
    met: wanted === found,
  })
  return [
    exactly(
      'The commonest line-up on the evening of the 21st is the real one',
      'yes',
      commonest(alone.rollCalls) === REAL_ROLL_CALL ? 'yes' : 'no',
    ),
    range('It comes about in', percent(alone.rollCalls[REAL_ROLL_CALL] ?? 0, alone.runs), 20, 40),
    range('Six or more declare against him in', percent(alone.majority, alone.runs), 85, 95),
    range('He keeps his post in', percent(alone.keeps, alone.runs), 75, 90),
    exactly('Declared by the evening of the 18th, medians', '6–2', medians(alone.on18)),
    exactly('Declared by the evening of the 20th, medians', '7–4', medians(alone.on20)),
    ...REASONS.filter(reason => reason !== 'mood').map(reason =>
      range(`Votes that ${REASON_NAMES[reason]} leads`, percent(alone.led[reason], alone.votes), 8, 40),
    ),
    range('Votes that mood decides', percent(alone.byMood, alone.votes), 0, 10),
    ...levers.flatMap(({ chair, levers }): Measure[] => {
      const strong = levers.filter(({ pull }) => Math.abs(pull) >= LEVER).length
      const strongest = Math.abs(levers[0]?.pull ?? 0)
      const name = nameOf(people, chair)
      return [
        {
          what: `Levers of ${LEVER} points in ${name}’s chair`,
          target: `${LEVERS} or more`,
          measured: `${strong}`,
          met: strong >= LEVERS,
        },
        {
          what: `The strongest click in ${name}’s chair`,
          target: `${TOO_STRONG} points or less`,
          measured: `${strongest} points`,
          met: strongest <= TOO_STRONG,
        },
      ]
    }),
  ]
}

const heading = (words: string): Line[] => [line(), line(span(words, 'heading'))]
const sentence = (words: string): Line => line(span(words))

/** The whole of it. */
export function modelReportLines(people: People, report: ModelReport): Line[] {
  const measures = measuresOf(people, report)
  const missed = measures.filter(({ met }) => !met)
  return [
    line(span(`The model, left to itself for ${report.seeds.toLocaleString('en')} seeds`, 'heading')),
    sentence('Every figure is a share of crises or votes that nobody plays, unless it says otherwise.'),
    ...heading('Targets'),
    ...measures.map(({ what, target, measured, met }) =>
      line(
        span(`${what}: `),
        span(measured, 'number'),
        span(` (target ${target})`, 'faint'),
        span(met ? '' : ', missed', 'alert'),
      ),
    ),
    sentence(
      missed.length === 0
        ? 'All of them are met.'
        : `${missed.length} of ${measures.length} ${missed.length === 1 ? 'is' : 'are'} missed.`,
    ),
    ...heading('How it ends'),
    ...OUTCOMES.map(outcome => endingLine(outcome, report)),
    sentence(
      `The affair stays a quarrel, with neither six against him nor a vote: ${said(percent(report.alone.quiet, report.alone.runs))}.`,
    ),
    sentence(
      'There is no ending in which a crowd, a foreign power, a secret police of its own, or another First Secretary decides it: the model has no such act and no such outcome.',
    ),
    ...heading('What each chair can move'),
    ...report.levers.flatMap(({ chair, levers }) => [
      line(span(`${nameOf(people, chair)}. `, 'emphasis'), span(leverWords(levers))),
    ]),
    ...heading('If a man were turned'),
    ...report.turned.map(effect => sentence(turnedWords(people, effect))),
    ...heading('Which starting numbers matter'),
    ...sensitivityLines(people, report.sensitivity),
    ...heading('Where the model is weak'),
    ...WEAKNESSES.map(sentence),
    ...heading('How the numbers were set'),
    ...SETTINGS.map(sentence),
  ]
}

function endingLine(outcome: Outcome, { alone, played, levers }: ModelReport): Line {
  const plays = played.plays * levers.length
  return line(
    span(`${OUTCOME_WORDS[outcome].title}: `, 'emphasis'),
    span(said(percent(alone.outcomes[outcome], alone.runs)), 'number'),
    span(`; of careless plays, ${said(percent(played.outcomes[outcome], plays))}`, 'faint'),
  )
}

const SHOWN_LEVERS = 6

const leverWords = (levers: readonly Lever[]): string =>
  listed(
    levers
      .filter(({ pull }) => Math.abs(pull) >= 5)
      .slice(0, SHOWN_LEVERS)
      .map(({ option, pull }) => `${option} ${pull > 0 ? '+' : '−'}${Math.abs(pull)}`),
  ) || 'Nothing by as much as five points.'

function turnedWords(people: People, { whose, runs, keeps, majority }: Effect): string {
  const names = whose.split(' + ').map(id => nameOf(people, id as keyof People))
  return `${listed(names)}: he keeps his post ${more(keeps, runs)}; six against him ${more(majority, runs)}.`
}

const more = (by: number, of: number): string =>
  by === 0 ? 'as often' : `${said(Math.abs(percent(by, of)))} ${by > 0 ? 'oftener' : 'less often'}`

const SHOWN_NUMBERS = 15
/** An effect this many times its own standard error is not chance. */
const SURE = 2

const isSure = ({ keeps, majority, moved }: Effect): boolean =>
  moved > 0 && Math.max(Math.abs(keeps), Math.abs(majority)) > SURE * Math.sqrt(moved)

function sensitivityLines(people: People, all: readonly Effect[]): Line[] {
  const sure = all.filter(isSure)
  const still = all.filter(({ moved }) => moved === 0)
  const name = (id: string): string => (id in people ? nameOf(people, id as keyof People) : id)
  return [
    sentence(
      `Of ${all.length} starting numbers, moved one at a time, ${sure.length} shift an outcome beyond chance, and ${still.length} change no crisis at all in ${all[0]?.runs ?? 0}: those are as good as arbitrary.`,
    ),
    ...sure.slice(0, SHOWN_NUMBERS).map(({ whose, number, by, runs, keeps, majority }) =>
      sentence(
        `${whose
          .split(/ (→|\+) /)
          .map(name)
          .join(
            ' ',
          )}, ${number} ${by > 0 ? '+' : '−'}${Math.abs(by)}: he keeps his post ${more(keeps, runs)}, six against him ${more(majority, runs)}.`,
      ),
    ),
  ]
}

/** Written by hand after reading the figures; a report is no better for hiding them. */
const WEAKNESSES: readonly string[] = [
  'Nobody measured these men. Every starting number is a reading of memoirs written by winners and losers, and most of what was said on 18–21 June was not taken down.',
  'The model knows how it ended. The record was used to choose its form and its constants, so that it reproduces the record proves nothing; only what it says about changes can teach anything, and no more than the evidence behind the numbers.',
  'A score adds reasons as if they could be weighed on one scale. Men do not; the receipts are an account of the model and not of a mind.',
  'The hall is nine blocs whose leanings are estimates from who signed and who spoke; how it would have voted under a real threat of arrest nobody knows.',
  'What a click weighs is an average over careless plays. In one play a single click can settle everything: Bulganin puts the question, and the hall goes with him or does not; two plays in five it does. The average hides that.',
  'Zhukov’s army is a voice and aircraft here, never tanks. If force had been used, the model has nothing to say.',
]

const SETTINGS: readonly string[] = [
  'Starting numbers were argued for one by one from the record, and each has its ground beside it in the source. Shepilov’s care and his pact with Kaganovich alone were raised so that he speaks when nobody is in any mood, as he did.',
  'The points of each reason were set so that over a thousand seeds each leads between 8 and 40 per cent of votes; the reach of moods and of what is unknown of the eve, so that the real line-up is the commonest and comes about in 20 to 40 per cent; the luck of the chair’s nerve, so that a vote is taken in about three crises of ten; what a decision weighs with the hall, and what Khrushchev’s own file does, so that no single click settles the matter by itself more often than in one play of three. None was fitted to a single seed; the still seed, which has no luck, was looked at last, as a check.',
]
