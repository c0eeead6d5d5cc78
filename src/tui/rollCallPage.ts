/** A roll call, one ballot a key press, in the order of the table. */
import type { Side, Vote } from '../engine/index.ts'
import { listed } from '../text/names.ts'
import { type Line, type Role, span } from '../text/spans.ts'
import { width as columnsOf, padded } from '../text/width.ts'
import type { Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type Ballot, type RollCall, type Row, rowsOf } from './pages.ts'
import { hanging, words } from './words.ts'

const CALLED: Readonly<Record<Vote, string>> = { for: 'FOR', against: 'AGAINST', abstain: 'abstains' }

const other = (side: Side): Side => (side === 'seven' ? 'khrushchev' : 'seven')

const roleOf = ({ side }: RollCall, vote: Vote): Role =>
  vote === 'for' ? side : vote === 'against' ? other(side) : 'undecided'

const ballotRow = (roll: RollCall, ballot: Ballot, place: number, shown: boolean, nameWidth: number): Row => {
  const name = padded(ballot.name, nameWidth)
  const number = span(`${String(place + 1).padStart(2)}  `, 'number')
  if (!shown) return row([number, span(name, 'faint'), span(' ·', 'faint')])
  return row([number, span(name), span(` ${CALLED[ballot.vote]}`, roleOf(roll, ballot.vote))], ballot.who)
}

const count = (ballots: readonly Ballot[], vote: Vote): number =>
  ballots.filter(ballot => ballot.vote === vote).length

const LABEL = 9

/** The bars are as long as the whole body: those who are away cannot make a majority. */
const membersOf = ({ ballots, absent }: RollCall): number => Math.max(1, ballots.length + absent.length)

const absentRows = (model: Model, { absent }: RollCall, width: number): Row[] =>
  absent.length === 0
    ? []
    : [blankRow, ...rowsOf(words(model, `Not in the room: ${listed(absent)}.`, 'faint', width))]

function bar(roll: RollCall, shown: readonly Ballot[], vote: Vote, aVote: number): Line {
  const votes = count(shown, vote)
  const role = roleOf(roll, vote)
  return [
    span(CALLED[vote].toUpperCase().slice(0, 7).padEnd(LABEL), role),
    span('█'.repeat(votes * aVote), role),
    span('░'.repeat((membersOf(roll) - votes) * aVote), 'rule'),
    span(`  ${votes}`, 'number'),
  ]
}

/** Under the bars: how far they must reach. */
const threshold = ({ needed }: RollCall, aVote: number): Line => [
  span(' '.repeat(LABEL + needed * aVote - 1)),
  span('^', 'key'),
  span(` ${needed} carries`),
]

function bars(roll: RollCall, shown: readonly Ballot[], width: number): Line[] {
  const aVote = Math.max(1, Math.min(4, Math.floor((width - LABEL - 4) / membersOf(roll))))
  return [bar(roll, shown, 'for', aVote), bar(roll, shown, 'against', aVote), threshold(roll, aVote)]
}

/** In the header: what is at stake. */
export const stake = ({ needed }: RollCall): string => `${needed} carries`

export function rollCallPage(model: Model, width: number): Page {
  const roll = model.pages.rollCall(model)
  if (!roll) return { rows: [], foot: [] }
  const shown = roll.ballots.slice(0, model.revealed)
  const nameWidth = Math.max(...roll.ballots.map(ballot => columnsOf(ballot.name)))
  const all = shown.length === roll.ballots.length
  return {
    rows: [
      ...rowsOf(hanging(model, [span('MOTION  ', 'heading')], roll.motion, 'prose', width)),
      blankRow,
      ...roll.ballots.map((ballot, place) => ballotRow(roll, ballot, place, place < shown.length, nameWidth)),
      ...absentRows(model, roll, width),
    ],
    foot: [
      ...rowsOf(bars(roll, shown, width)),
      ...(all ? rowsOf(words(model, roll.verdict, 'prose', width)) : [blankRow]),
    ],
  }
}
