/** The engine's one door. */

export type { Act, ActType } from './acts.ts'
export * from './alliances.ts'
export { apply } from './apply.ts'
export { PARTS, type Part, SLOTS, type Slot, slotAt, weekday } from './calendar.ts'
export * from './crisis.ts'
export { type Decision, decide, isCutOff, type Refusal } from './decide.ts'
export { type Ballot, type Lean, type PoliticalEvent, REASONS, type Reason } from './events.ts'
export type { Opening, OpeningPerson } from './opening.ts'
export { openCrisis } from './opening.ts'
export { keepsPost, outcomeOf } from './outcome.ts'
export { cascade, gathered, hallNow, shareAgainst } from './plenum.ts'
export {
  chanceOfSeven,
  FULL_COMMITTEE,
  flipDistance,
  leanOf,
  ROOM_SIZE,
  reasonsInOrder,
  scoreOf,
  THRESHOLD,
  voteOf,
} from './reasons.ts'
export { carries, castVotes, declared, inMoscow, inRoom, isFullMember, voters } from './rollCall.ts'
export type { Temperament } from './temperament.ts'
export { begin, finishCrisis, handOver, passTime, perform, runCrisis, runUntil, sees } from './world.ts'
