/** A roll call in sentences, one ballot a line, then who was away and the verdict; the screen draws its own. */
import { type Ballot, type Crisis, FULL_MEMBERS, type PoliticalEvent, type Vote } from '../engine/index.ts'
import { listed, MOTION_WORDS, nameOf, type People } from './names.ts'
import { type Line, line, span } from './spans.ts'

export type RollCalled = Extract<PoliticalEvent, { type: 'roll-called' }>

const VOTE_WORDS: Readonly<Record<Vote, string>> = { for: 'for', against: 'against', abstain: 'abstains' }

/** The last roll that was called, if one was. */
export const lastRollCall = ({ log }: Crisis): RollCalled | undefined =>
  log.map(({ event }) => event).findLast((event): event is RollCalled => event.type === 'roll-called')

export const rollCallSentences = (people: People, { motion, ballots, carried }: RollCalled): Line[] => {
  const count = (wanted: Vote): number => ballots.filter(({ vote }) => vote === wanted).length
  return [
    line(span(`On the motion ${MOTION_WORDS[motion]}:`)),
    ...ballots.map(({ member, vote }) => line(span(`${nameOf(people, member)}: ${VOTE_WORDS[vote]}.`))),
    ...absentLines(people, ballots),
    line(
      span(
        `It was ${carried ? 'carried' : 'lost'}: ${count('for')} for, ${count('against')} against, ${count('abstain')} abstaining.`,
      ),
    ),
  ]
}

/** Full members who did not vote because they were not there. */
export function absentLines(people: People, ballots: readonly Pick<Ballot, 'member'>[]): Line[] {
  const absent = FULL_MEMBERS.filter(member => !ballots.some(ballot => ballot.member === member))
  return absent.length === 0
    ? []
    : [line(span(`Not in the room: ${listed(absent.map(member => nameOf(people, member)))}.`, 'faint'))]
}
