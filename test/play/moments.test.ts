/** A crisis as it was: the log is enough to go back to any moment of it. */
import { expect, test } from 'vitest'
import { apply, castVotes, openCrisis } from '../../src/engine/index.ts'
import { justBefore, rollToArgue } from '../../src/play/moments.ts'
import { carelessPlay, edition } from '../support/edition.ts'

const ENDS = [1, 2, 3, 4, 5, 6].map(seed => carelessPlay('bulganin', seed).end.crisis)

test('a log replayed to its end is the crisis it was kept in', () => {
  for (const end of ENDS) {
    const opened = openCrisis(edition.opening, end.seed, end.players)
    expect(end.log.reduce((now, { event }) => apply(now, event), opened)).toEqual(end)
  }
})

test('a roll called again just before it was called gives the ballots that were cast', () => {
  const rolls = ENDS.flatMap(end =>
    end.log.flatMap(({ event }) => (event.type === 'roll-called' ? [{ end, event }] : [])),
  )
  expect(rolls.length).toBeGreaterThan(0)
  for (const { end, event } of rolls)
    expect(castVotes(justBefore(edition.opening, end, event), event.motion)).toEqual(event.ballots)
})

test('there is a roll to argue with once one was called, or all is over', () => {
  expect(rollToArgue(edition.opening, openCrisis(edition.opening, 1))).toBeUndefined()
  for (const end of ENDS) {
    const roll = rollToArgue(edition.opening, end)!
    expect(roll.called).toBe(end.log.some(({ event }) => event.type === 'roll-called'))
    expect(roll.ballots.length).toBeGreaterThan(0)
    expect(roll.crisis.hall.open).toBe(false)
  }
})
