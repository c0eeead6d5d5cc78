/** A crisis as it was: its log is replayed from the opening as far as is asked. */
import {
  apply,
  type Ballot,
  type Crisis,
  castVotes,
  type Motion,
  type Opening,
  openCrisis,
  type PoliticalEvent,
} from '../engine/index.ts'

/** The crisis as it stood when an event of its log had not yet happened. */
export function justBefore(opening: Opening, { seed, players, log }: Crisis, event: PoliticalEvent): Crisis {
  const at = log.findIndex(entry => entry.event === event)
  if (at < 0) throw new Error(`The log has no such event: ${JSON.stringify(event)}`)
  return log
    .slice(0, at)
    .reduce((crisis, entry) => apply(crisis, entry.event), openCrisis(opening, seed, players))
}

/** A roll, and the crisis in which it was called. */
export interface Roll {
  readonly crisis: Crisis
  readonly motion: Motion
  readonly ballots: readonly Ballot[]
  /** Whether it was called at all. */
  readonly called: boolean
}

/**
 * The roll that can be argued with: the last one called. Once all is over and
 * none ever was, the one that nobody called, as it would have gone when the
 * plenum was called instead.
 */
export function rollToArgue(opening: Opening, crisis: Crisis): Roll | undefined {
  const events = crisis.log.map(({ event }) => event)
  const called = events.findLast(event => event.type === 'roll-called')
  if (called)
    return {
      crisis: justBefore(opening, crisis, called),
      motion: called.motion,
      ballots: called.ballots,
      called: true,
    }
  const instead = crisis.outcome && events.find(event => event.type === 'plenum-called')
  if (!instead) return undefined
  const then = justBefore(opening, crisis, instead)
  return { crisis: then, motion: 'dismissal', ballots: castVotes(then, 'dismissal'), called: false }
}
