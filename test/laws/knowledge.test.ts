/** Nobody acts on what he cannot know. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Crisis, ISSUES, PEOPLE, type PersonId, runCrisis, SEAT, SLOTS } from '../../src/engine/index.ts'
import { bondsOf } from '../../src/engine/opening.ts'
import { hallAct, privateAct, ruling, tableAct } from '../../src/engine/temperament.ts'
import { anybody, anyCrisis, opening } from '../support/crises.ts'

const MEN = PEOPLE.length

/** A crisis that differs in everything that somebody cannot know. */
function otherwise(crisis: Crisis, person: PersonId, by: number): Crisis {
  const seat = SEAT[person]
  const shifted = (value: number, cell: number): number =>
    Math.max(-100, Math.min(100, value + ((cell * 37 + by) % 61) - 30))
  const within = (value: number, cell: number): number => Math.abs(shifted(value, cell))
  const others = (
    row: readonly number[],
    change: (value: number, at: number) => number,
    width = 1,
  ): number[] => row.map((value, cell) => (Math.floor(cell / width) === seat ? value : change(value, cell)))
  // A guess of nobody stays none: who has a guess at all is part of who has met.
  const pacts = crisis.pacts.filter(pact => pact.knownTo.includes(person))
  const bonds = bondsOf(pacts)
  return {
    ...crisis,
    views: others(crisis.views, shifted, ISSUES.length),
    nerve: others(crisis.nerve, within),
    safeWithSeven: others(crisis.safeWithSeven, within),
    safeWithKhrushchev: others(crisis.safeWithKhrushchev, within),
    mood: others(crisis.mood, shifted),
    trust: others(crisis.trust, shifted, MEN),
    guesses: others(crisis.guesses, shifted, MEN),
    approached: others(crisis.approached, value => value + 1, MEN),
    // He knows what he owes and what is owed to him.
    favours: others(crisis.favours, (value, cell) => (cell % MEN === seat ? value : (value + by) % 4), MEN),
    rumours: crisis.rumours.filter(({ by: teller, whom }) => teller === person || whom === person),
    pacts,
    bonds: bonds.map((bond, at) => (at === seat ? crisis.bonds[at]! : bond)),
  }
}

test('what somebody does next hangs on nothing that he cannot know', () => {
  fc.assert(
    fc.property(anyCrisis, anybody, fc.nat(60), (crisis, person, by) => {
      const choose = { private: privateAct, presidium: tableAct, hall: hallAct }[SLOTS[crisis.slot]!.kind]
      const { temperament } = opening.people[person]
      const seat = SEAT[person]
      expect(choose(otherwise(crisis, person, by), seat, temperament)).toEqual(
        choose(crisis, seat, temperament),
      )
    }),
    { numRuns: 500 },
  )
})

test('nor does the chair rule by it', () => {
  fc.assert(
    fc.property(anyCrisis, fc.nat(60), (crisis, by) => {
      expect(ruling(otherwise(crisis, crisis.table.chair, by))).toEqual(ruling(crisis))
    }),
    { numRuns: 300 },
  )
})

test('nobody is told where Khrushchev stands, truly or not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), seed => {
      const told = runCrisis(opening, seed).log.map(({ event }) => event)
      expect(told.filter(event => event.type === 'told' && event.about === 'khrushchev')).toEqual([])
    }),
    { numRuns: 60 },
  )
})
