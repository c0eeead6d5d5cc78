/** A roll call that was typed in, in sentences; and what is wrong with a line. */
import { type FullMember, SLOTS, VOTES, type Vote, voteOf } from '../engine/index.ts'
import { inWords } from '../narrator/inWords.ts'
import type { Level } from '../play/settings.ts'
import { listed, MOTION_WORDS, nameOf, type People } from '../text/names.ts'
import { quoted } from '../text/quoted.ts'
import { receipt, signed } from '../text/receipt.ts'
import { type Line, line, span } from '../text/spans.ts'
import { shortDate } from '../text/when.ts'
import { type Roll, type TallyProblem, turningOf } from './tally.ts'

const RAISED: Readonly<Record<Vote, string>> = { for: 'for', against: 'against', abstain: 'abstaining' }

/** The roll, what it came to, and whose hand made it so. */
export const rollLines = (people: People, roll: Roll): Line[] => [
  line(span(`${shortDate(roll.slot)}: ${MOTION_WORDS[roll.motion]}`, 'heading')),
  ...roll.ballots.map(({ member, vote, lean }) =>
    line(
      span(nameOf(people, member)),
      span(`: ${RAISED[vote]}`),
      span(` (leans ${RAISED[voteOf(lean.score)]}, ${signed(lean.score)})`, 'number'),
      span(roll.byEngine.includes(member) ? '; nobody held this seat.' : '.'),
    ),
  ),
  ...(roll.absent.length > 0 ? [line(span(`Not voting: ${namesOf(people, roll.absent)}.`, 'faint'))] : []),
  line(span(countWords(roll), 'emphasis')),
  ...turningWords(people, roll).map(words => line(span(words))),
]

/** Why each might have voted as he did. */
export const receiptsLines = (people: People, { crisis, ballots, motion }: Roll, level: Level): Line[] =>
  ballots.flatMap(ballot => [...receipt(people, crisis, ballot, motion, level), []])

const namesOf = (people: People, members: readonly FullMember[], last?: string): string =>
  listed(
    members.map(member => nameOf(people, member)),
    last,
  )

function countWords({ ballots, carried }: Roll): string {
  const counts = VOTES.map(vote => `${ballots.filter(ballot => ballot.vote === vote).length} ${RAISED[vote]}`)
  return `It is ${carried ? 'carried' : 'lost'}: ${counts.join(', ')}. Six of the eleven were needed.`
}

/** By whose hand. */
function turningWords(people: People, roll: Roll): string[] {
  const { carried } = roll
  const { margin, decisive, against, leaning, nearest } = turningOf(roll)
  const other = carried ? 'lost' : 'carried'
  const said: string[] = []
  if (carried && margin === 0)
    said.push(`By one hand: without ${namesOf(people, decisive, 'or')} it would have been lost.`)
  else if (carried) said.push(`It could have spared ${inWords(margin)}.`)
  else if (decisive.length > 0)
    said.push(`By one hand: with ${namesOf(people, decisive, 'or')} as well it would have been carried.`)
  else if (margin === -1) said.push('By one hand: one of the absent would have carried it.')
  else said.push(`It was ${inWords(-margin)} hands short.`)
  if (against.length > 0)
    said.push(
      `Otherwise than ${against.length === 1 ? 'his person leans' : 'their persons lean'}: ${namesOf(people, against)}.${leaning === carried ? '' : ` Had everybody voted as he leans, it would have been ${other}.`}`,
    )
  if (nearest)
    said.push(
      `Nearest to another hand was ${nameOf(people, nearest.member)}, by ${nearest.points === 1 ? 'one point' : `${nearest.points} points`}.`,
    )
  return said
}

const HOW =
  'A roll call looks like this: 18 sitting dismissal: molotov for, mikoyan against. A public word: word molotov seven.'

export function explainTally(people: People, problem: TallyProblem): string {
  switch (problem.type) {
    case 'unreadable':
      return `${quoted(problem.text)} cannot be read. ${HOW}`
    case 'no-sitting':
      return `The Presidium does not sit on ${quoted(problem.when)}; it sits on 18, 19, 20 and 21 June, three rounds a day.`
    case 'no-motion':
      return `There is no motion ${quoted(problem.given)}${problem.near ? `; did you mean ${problem.near}?` : '. Motions: dismissal, abolition, plenum.'}`
    case 'nobody':
      return `There is nobody called ${quoted(problem.given)}${problem.near ? `; did you mean ${problem.near}?` : '.'}`
    case 'several':
      return `${quoted(problem.given)} could be ${listed(
        problem.people.map(person => nameOf(people, person)),
        'or',
      )}; write more of the name.`
    case 'no-vote':
      return `${nameOf(people, problem.who)} is no full member, and has no vote.`
    case 'what-vote':
      return `How did ${nameOf(people, problem.who)} vote? For, against or abstain; ${quoted(problem.given)} is none of them.`
    case 'what-side':
      return `Which side did ${nameOf(people, problem.who)} take? seven or khrushchev; ${quoted(problem.given)} is neither.`
    case 'twice':
      return `${nameOf(people, problem.who)} votes twice in this line.`
    case 'back':
      return `${SLOTS[problem.slot]!.day} June is before ${SLOTS[problem.now]!.day} June, where the tally stands; days only go forward.`
    case 'said-it':
      return `${nameOf(people, problem.who)} has said that already.`
  }
}
