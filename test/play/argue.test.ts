/** Arguing with the model: what a changed reason changes, and what it leaves alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { castVotes, type Lean, leanOf, REASONS, type Reason, voteOf } from '../../src/engine/index.ts'
import { argue, argueBallots, ONCE, parseScale, type Scales, scaled } from '../../src/play/argue.ts'
import { anyCrisis, presidium } from '../support/crises.ts'

const anyReason = fc.constantFrom(...REASONS)
const anyMotion = fc.constantFrom('dismissal', 'abolition', 'plenum')
const anyScales: fc.Arbitrary<Scales> = fc.dictionary(anyReason, fc.integer({ min: 0, max: 1000 }))
const sum = ({ parts }: Lean): number => REASONS.reduce((total, reason) => total + parts[reason], 0)

describe('a reason', () => {
  test('counted once, or not mentioned, leaves everything as it is', () => {
    fc.assert(
      fc.property(anyCrisis, anyMotion, fc.subarray([...REASONS]), (crisis, motion, reasons) => {
        const scales = Object.fromEntries(reasons.map(reason => [reason, ONCE]))
        const { ballots, was, changed } = argue(crisis, motion, scales)
        expect(ballots).toEqual(was)
        expect(was).toEqual(castVotes(crisis, motion))
        expect(changed).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('switched off is nothing, and every other part is what it was', () => {
    fc.assert(
      fc.property(anyCrisis, anyReason, (crisis, off) => {
        for (const { lean } of castVotes(crisis, 'dismissal')) {
          const without = scaled(lean, { [off]: 0 })
          expect(without.parts).toEqual({ ...lean.parts, [off]: 0 })
          expect(without.score).toBe(lean.score - lean.parts[off])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('counted any number of times gives whole points that still add up, and are the same for either side', () => {
    fc.assert(
      fc.property(anyCrisis, anyScales, (crisis, scales) => {
        const lean = scaled(leanOf(crisis, 'saburov'), scales)
        expect(sum(lean)).toBe(lean.score)
        for (const reason of REASONS) {
          expect(lean.parts[reason]).toBe(Math.trunc(lean.parts[reason]))
          expect(Object.is(lean.parts[reason], -0)).toBe(false)
        }
        const turned = (of: Lean): Lean => ({
          score: 0 - of.score,
          parts: Object.fromEntries(REASONS.map(reason => [reason, 0 - of.parts[reason]])) as Lean['parts'],
        })
        expect(scaled(turned(leanOf(crisis, 'saburov')), scales)).toEqual(turned(lean))
      }),
      { numRuns: 60 },
    )
  })
})

describe('an argued roll', () => {
  test('changes the votes of those whose score passes the threshold, and no others', () => {
    fc.assert(
      fc.property(anyCrisis, anyScales, (crisis, scales) => {
        const { ballots, was, changed } = argue({ ...crisis, players: [] }, 'dismissal', scales)
        for (const { vote, lean } of ballots) expect(vote).toBe(voteOf(lean.score))
        expect(changed).toEqual(ballots.filter(({ vote }, at) => vote !== was[at]!.vote))
      }),
      { numRuns: 60 },
    )
  })

  test('turns when a word is all that held a man', () => {
    const crisis = presidium({ pervukhin: -8 })
    const spoken = { ...crisis, word: crisis.word.map((_, seat) => (seat === 9 ? 1 : 0)) }
    const { was, changed } = argue(spoken, 'dismissal', { word: 0 })
    expect(was.find(({ member }) => member === 'pervukhin')!.vote).toBe('for')
    expect(changed.map(({ member, vote }) => [member, vote])).toEqual([['pervukhin', 'against']])
  })

  test('leaves a player’s hand where he put it, unless his word is what is switched off', () => {
    const crisis = presidium({ bulganin: -30 }, { players: ['bulganin'] })
    const spoken = { ...crisis, word: crisis.word.map((_, seat) => (seat === 1 ? 1 : 0)) }
    const roll = castVotes(spoken, 'dismissal')
    const hand = (scales: Scales): string =>
      argueBallots(roll, spoken, scales).ballots.find(({ member }) => member === 'bulganin')!.vote
    expect([hand({}), hand({ mood: 200 }), hand({ word: 0 })]).toEqual(['for', 'for', 'against'])
  })
})

describe('a factor', () => {
  test.each([
    ['fear', '0', ['fear', 0]],
    ['Loyalty', '2', ['loyalty', 200]],
    ['word', '0.5', ['word', 50]],
    ['word', '½', ['word', 50]],
    ['mood', '10', ['mood', 1000]],
    ['room', '0.25', ['room', 25]],
  ])('%s=%s is read', (name, factor, read) => {
    expect(parseScale(name, factor)).toEqual({ ok: read })
  })

  test.each([
    ['love', '2', 'no-reason'],
    ['', '2', 'no-reason'],
    ['fear', '', 'no-factor'],
    ['fear', '-1', 'no-factor'],
    ['fear', '11', 'no-factor'],
    ['fear', '1e3', 'no-factor'],
    ['fear', 'Infinity', 'no-factor'],
    ['fear', '1.234', 'no-factor'],
  ] as [Reason, string, string][])('%s=%s is none', (name, factor, type) => {
    expect(parseScale(name, factor)).toMatchObject({ problem: { type } })
  })
})
