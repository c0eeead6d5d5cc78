/** A roll call argued with: which votes change, and whether it would be carried. */
import {
  type Ballot,
  type Motion,
  REASONS,
  type Reason,
  reasonsInOrder,
  VOTES,
  type Vote,
  voteOf,
} from '../engine/index.ts'
import { inWords } from '../narrator/inWords.ts'
import { type Argued, ONCE, type ScaleProblem, type Scales } from '../play/argue.ts'
import { capital } from './capital.ts'
import { listed, MOTION_WORDS, nameOf, type People } from './names.ts'
import { quoted } from './quoted.ts'
import { nameOfReason, REASON_NAMES, signed } from './reasonWords.ts'
import { absentLines } from './rollCall.ts'
import { type Line, line, span } from './spans.ts'

const VOTE_WORDS: Readonly<Record<Vote, string>> = { for: 'for', against: 'against', abstain: 'abstains' }

const changedReasons = (scales: Scales): Reason[] =>
  REASONS.filter(reason => (scales[reason] ?? ONCE) !== ONCE)

const isChanged = (scales: Scales): boolean => changedReasons(scales).length > 0

/** “without fear, with loyalty × 2”. */
function scalesWords(scales: Scales): string {
  return listed(
    changedReasons(scales).map(reason =>
      scales[reason] === 0
        ? `without ${REASON_NAMES[reason]}`
        : `with ${REASON_NAMES[reason]} ${factorWords(scales[reason]!)}`,
    ),
  )
}

/** “×2”, “×0.5”. */
const factorWords = (hundredths: number): string => `×${hundredths / ONCE}`

/** How often a reason can be counted on a page, in hundredths; a command takes any number. */
export const COUNTS: readonly number[] = [0, ONCE / 2, ONCE, 2 * ONCE]

/** A reason, and which of those it is. */
export const scaleLine = (reason: Reason, now: number): Line =>
  line(
    span(REASON_NAMES[reason].padEnd(12)),
    ...COUNTS.map(each =>
      each === now ? span(`[${factorWords(each)}] `, 'key') : span(` ${factorWords(each)}  `, 'faint'),
    ),
  )

/** The whole roll, a man a line, each with the parts of his score; then what it comes to. */
export const argumentLines = (people: People, motion: Motion, argued: Argued, scales: Scales): Line[] => [
  line(
    span(
      `On the motion ${MOTION_WORDS[motion]}${isChanged(scales) ? `, ${scalesWords(scales)}` : ''}:`,
      'heading',
    ),
  ),
  ...argued.ballots.map((ballot, at) => ballotLine(people, ballot, argued.was[at]!)),
  ...absentLines(people, argued.ballots),
  ...verdictLines(people, argued, scales),
]

function ballotLine(people: People, { member, vote, lean }: Ballot, was: Ballot): Line {
  const parts = reasonsInOrder(lean).filter(reason => lean.parts[reason] !== 0)
  const sum = parts.map(reason => `${nameOfReason(reason, member)} ${signed(lean.parts[reason])}`).join(', ')
  return line(
    span(nameOf(people, member), vote === was.vote ? 'prose' : 'emphasis'),
    span(`: ${VOTE_WORDS[vote]}${vote === was.vote ? '' : `, not ${VOTE_WORDS[was.vote]}`}`),
    span(
      ` (${signed(lean.score)}${lean.score === was.lean.score ? '' : `, not ${signed(was.lean.score)}`})`,
      'number',
    ),
    span(parts.length > 0 ? `: ${sum}.` : '.', 'faint'),
    ...(vote === voteOf(lean.score) ? [] : [span(' He votes as he has said.')]),
  )
}

/** Who is where, in three lines at most, for where there is no room for the whole. */
export const sidesLines = (people: People, { ballots }: Argued): Line[] =>
  VOTES.flatMap(vote => {
    const those = ballots.filter(ballot => ballot.vote === vote)
    return those.length === 0
      ? []
      : [
          line(
            span(`${TURNED[vote]}: `, 'faint'),
            span(
              those.map(({ member, lean }) => `${nameOf(people, member)} ${signed(lean.score)}`).join(', '),
            ),
          ),
        ]
  })

/** Who votes otherwise, if anything was changed; and whether it carries. */
export const verdictLines = (people: People, argued: Argued, scales: Scales): Line[] => [
  ...(isChanged(scales) ? [changesLine(people, argued)] : []),
  line(span(carriedWords(argued, isChanged(scales)), 'emphasis')),
]

const changesLine = (people: People, argued: Argued): Line =>
  line(
    span(
      argued.changed.length === 0
        ? 'No vote changes.'
        : `${argued.changed.length === 1 ? 'One vote changes' : `${capital(inWords(argued.changed.length))} votes change`}: ${argued.changed
            .map(({ member, vote }) => changeWords(people, argued, member, vote))
            .join('; ')}.`,
    ),
  )

const changeWords = (people: People, { was }: Argued, member: Ballot['member'], vote: Vote): string =>
  `${nameOf(people, member)} from ${TURNED[was.find(ballot => ballot.member === member)!.vote]} to ${TURNED[vote]}`

const TURNED: Readonly<Record<Vote, string>> = { for: 'for', against: 'against', abstain: 'abstaining' }

function carriedWords({ ballots, carried, wasCarried }: Argued, changed: boolean): string {
  const count = (vote: Vote): number => ballots.filter(ballot => ballot.vote === vote).length
  const counted = `${count('for')} for, ${count('against')} against, ${count('abstain')} abstaining`
  const end = !changed
    ? ''
    : carried === wasCarried
      ? '; without your changes too'
      : `; without your changes it is ${wasCarried ? 'carried' : 'lost'}`
  return `It would be ${carried ? 'carried' : 'lost'}: ${counted}${end}.`
}

export function explainScale(problem: ScaleProblem): string {
  return problem.type === 'no-reason'
    ? `There is no reason ${quoted(problem.name)}. Reasons: ${REASONS.join(', ')}.`
    : `${quoted(problem.factor)} is not a number of times from 0 to 10, as in ${problem.reason}=2 or ${problem.reason}=0.5.`
}
