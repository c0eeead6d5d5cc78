/** A roll call in sentences, one ballot a line; the screen draws its own. */
import type { Crisis, PoliticalEvent, Vote } from '../engine/index.ts'
import { MOTION_WORDS, nameOf, type People } from './names.ts'
import { type Line, line, span } from './spans.ts'

export type RollCalled = Extract<PoliticalEvent, { type: 'roll-called' }>

const VOTE_WORDS: Readonly<Record<Vote, string>> = { for: 'for', against: 'against', abstain: 'abstains' }

/** The last roll that was called, if one was. */
export const lastRollCall = ({ log }: Crisis): RollCalled | undefined =>
  log.map(({ event }) => event).findLast((event): event is RollCalled => event.type === 'roll-called')

export const rollCallSentences = (people: People, { motion, ballots, carried }: RollCalled): Line[] => [
  line(span(`On the motion ${MOTION_WORDS[motion]}:`)),
  ...ballots.map(({ member, vote }) => line(span(`${nameOf(people, member)}: ${VOTE_WORDS[vote]}.`))),
  line(span(carried ? 'It was carried.' : 'It was lost.')),
]
