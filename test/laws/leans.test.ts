/** What is true of every lean, in every crisis that play can reach. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Crisis,
  flipDistance,
  ISSUES,
  leanOf,
  MOTIONS,
  type Motion,
  PEOPLE,
  type PersonId,
  REASONS,
  SEAT,
  scoreOf,
  voteOf,
} from '../../src/engine/index.ts'
import { anybody, anyCrisis, between, mirrored, withNumbers, withPair } from '../support/crises.ts'

const anyMotion = fc.constantFrom<Motion>(...MOTIONS)
const points = fc.integer({ min: 1, max: 80 })
const always = (property: fc.IRawProperty<unknown>): void => {
  fc.assert(property, { numRuns: 300 })
}

/** The same numbers, in objects that nothing has been worked out for. */
const fresh = (crisis: Crisis): Crisis => ({ ...crisis })

test('the parts of a receipt add up to its score, in whole points', () =>
  always(
    fc.property(anyCrisis, anyMotion, (crisis, motion) => {
      for (const person of PEOPLE) {
        const { score, parts } = leanOf(crisis, person, motion)
        expect(REASONS.reduce((sum, reason) => sum + parts[reason], 0)).toBe(score)
        expect(Object.keys(parts).sort()).toEqual([...REASONS].sort())
        for (const part of Object.values(parts)) {
          expect(Number.isInteger(part)).toBe(true)
          expect(Object.is(part, -0)).toBe(false)
        }
      }
    }),
  ))

test('a score asked for alone is the score of the receipt', () =>
  always(
    fc.property(anyCrisis, crisis => {
      for (const person of PEOPLE)
        for (const motion of MOTIONS)
          expect(scoreOf(crisis, person, motion)).toBe(leanOf(fresh(crisis), person, motion).score)
    }),
  ))

test('who swaps the sides swaps the signs, reason by reason', () =>
  always(
    fc.property(anyCrisis, anyMotion, (crisis, motion) => {
      const mirror = mirrored(crisis)
      for (const person of PEOPLE) {
        const here = leanOf(crisis, person, motion)
        const there = leanOf(mirror, person, motion)
        expect(there.score).toBe(0 - here.score)
        for (const reason of REASONS) expect(there.parts[reason]).toBe(0 - here.parts[reason])
      }
    }),
  ))

test('who wants the plenum to decide wants Khrushchev kept: the two leans are opposite', () =>
  always(
    fc.property(anyCrisis, crisis => {
      for (const person of PEOPLE) expect(scoreOf(crisis, person, 'plenum')).toBe(0 - scoreOf(crisis, person))
    }),
  ))

test('a flip distance flips: that many points change the vote, and one fewer does not', () =>
  always(
    fc.property(anyCrisis, anybody, anyMotion, (crisis, person, motion) => {
      const score = scoreOf(crisis, person, motion)
      const { toFor, toAbstain, toAgainst } = flipDistance(score)
      const pushed = (by: number): string =>
        voteOf(scoreOf(inMood(crisis, person, motion, by), person, motion))
      expect(pushed(toFor)).toBe('for')
      if (toFor > 0) expect(pushed(toFor - 1)).not.toBe('for')
      expect(pushed(-toAgainst)).toBe('against')
      if (toAgainst > 0) expect(pushed(1 - toAgainst)).not.toBe('against')
      const back = -Math.sign(score)
      expect(pushed(back * toAbstain)).toBe('abstain')
      if (toAbstain > 0) expect(pushed(back * (toAbstain - 1))).not.toBe('abstain')
    }),
  ))

/** A man in a mood that is worth so many points more for a motion. */
function inMood(crisis: Crisis, person: PersonId, motion: Motion, by: number): Crisis {
  const mood = crisis.mood[SEAT[person]]! + (motion === 'plenum' ? -by : by)
  return { ...crisis, mood: withNumbers(crisis.mood, { [person]: mood }) }
}

test('to trust a man more never turns one against his side', () =>
  always(
    fc.property(anyCrisis, anybody, anybody, points, (crisis, person, other, more) => {
      const trust = withPair(crisis.trust, person, other, between(crisis.trust, person, other) + more)
      const side = Math.sign(between(crisis.guesses, person, other))
      const gained = scoreOf({ ...crisis, trust }, person) - scoreOf(crisis, person)
      if (side === 0) expect(gained).toBe(0)
      else expect(side * gained).toBeGreaterThanOrEqual(0)
    }),
  ))

test('to owe a man more never turns one against his side', () =>
  always(
    fc.property(
      anyCrisis,
      anybody,
      anybody,
      fc.integer({ min: 1, max: 3 }),
      (crisis, person, other, more) => {
        const favours = withPair(crisis.favours, person, other, between(crisis.favours, person, other) + more)
        const side = Math.sign(between(crisis.guesses, person, other))
        const gained = scoreOf({ ...crisis, favours }, person) - scoreOf(crisis, person)
        expect(side * gained).toBeGreaterThanOrEqual(0)
      },
    ),
  ))

test('a complaint more never makes a man like Khrushchev better', () =>
  always(
    fc.property(anyCrisis, anybody, fc.nat(ISSUES.length - 1), points, (crisis, person, issue, more) => {
      const views = crisis.views.map((view, cell) =>
        cell === SEAT[person] * ISSUES.length + issue ? view + more : view,
      )
      for (const motion of ['dismissal', 'abolition'] as const)
        expect(scoreOf({ ...crisis, views }, person, motion)).toBeGreaterThanOrEqual(
          scoreOf(crisis, person, motion),
        )
    }),
  ))

test('a public word binds to its side', () =>
  always(
    fc.property(anyCrisis, anybody, (crisis, person) => {
      const scores = [-1, 0, 1].map(word =>
        scoreOf({ ...crisis, word: withNumbers(crisis.word, { [person]: word }) }, person),
      )
      expect(scores).toEqual([...scores].sort((a, b) => a - b))
      expect(scores[0]).toBeLessThan(scores[2]!)
    }),
  ))
