/** A roll call as rows and a bar. */
import { type Ballot, FULL_MEMBERS, type Motion, type PoliticalEvent, type Vote } from '../engine/index.ts'
import { MOTION_WORDS, nameOf, type People } from './names.ts'
import { type Line, line, type Role, span } from './spans.ts'

export type RollCall = Extract<PoliticalEvent, { type: 'roll-called' }>

const VOTE_ROLE: Readonly<Record<Vote, Role>> = { for: 'seven', against: 'khrushchev', abstain: 'undecided' }
const VOTE_WORD: Readonly<Record<Vote, string>> = { for: 'FOR', against: 'AGAINST', abstain: 'abstains' }
const VOTE_GLYPH: Readonly<Record<Vote, string>> = { for: '▶', against: '◀', abstain: '·' }
/** Votes needed: more than half of eleven. */
const CARRIES = Math.floor(FULL_MEMBERS.length / 2) + 1

/** The first so many ballots of a roll call; all of them if not said. */
export function rollCall(
  people: People,
  { motion, ballots, carried }: RollCall,
  shown = ballots.length,
): Line[] {
  const seen = ballots.slice(0, shown)
  return [
    line(span('MOTION  ', 'heading'), span(MOTION_WORDS[motion])),
    [],
    ...seen.map(ballot => ballotLine(people, ballot, motion)),
    [],
    ...(['for', 'against', 'abstain'] as const).map(vote =>
      tallyLine(vote, motion, seen.filter(ballot => ballot.vote === vote).length),
    ),
    ...(shown >= ballots.length
      ? [
          [],
          line(
            span(
              carried
                ? `It is carried: ${CARRIES} of ${FULL_MEMBERS.length} were needed.`
                : `It is lost: ${CARRIES} of ${FULL_MEMBERS.length} were needed.`,
              'emphasis',
            ),
          ),
        ]
      : []),
  ]
}

const roleOf = (vote: Vote, motion: Motion): Role =>
  motion === 'plenum' && vote !== 'abstain' ? VOTE_ROLE[vote === 'for' ? 'against' : 'for'] : VOTE_ROLE[vote]

const ballotLine = (people: People, { member, vote }: Ballot, motion: Motion): Line =>
  line(
    span(`${VOTE_GLYPH[vote]} `, roleOf(vote, motion)),
    span(nameOf(people, member).padEnd(13)),
    span(VOTE_WORD[vote], roleOf(vote, motion)),
  )

const tallyLine = (vote: Vote, motion: Motion, count: number): Line =>
  line(
    span(VOTE_WORD[vote].padEnd(10), 'faint'),
    span('█'.repeat(count * 2), roleOf(vote, motion)),
    span(` ${count}`, 'number'),
  )
