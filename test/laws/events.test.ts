/** What is true of every act and every event, whoever tries it and whenever. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enact } from '../../src/engine/apply.ts'
import { draftOf } from '../../src/engine/draft.ts'
import {
  apply,
  BLOCS,
  type Crisis,
  carries,
  castVotes,
  decide,
  FULL_MEMBERS,
  ISSUES,
  MOTIONS,
  PEOPLE,
  PLACES,
  type PoliticalEvent,
  SLOTS,
  scoreOf,
} from '../../src/engine/index.ts'
import { bondsOf } from '../../src/engine/opening.ts'
import { willingToSign } from '../../src/engine/plenum.ts'
import { explainRefusal } from '../../src/play/refusal.ts'
import { type Attempt, anyAttempt, anyCrisis, opening } from '../support/crises.ts'

const attempts = fc.array(anyAttempt, { minLength: 8, maxLength: 8 })
const always = (property: fc.IRawProperty<unknown>): void => {
  fc.assert(property, { numRuns: 300 })
}

/** What those attempts lead to that the rules allow, each tried by itself. */
function eventsOf(crisis: Crisis, attempts: readonly Attempt[]): readonly PoliticalEvent[] {
  return attempts.flatMap(({ by, act }) => {
    const decision = decide(crisis, by, act)
    return 'refused' in decision ? [] : decision.events
  })
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inside of Object.values(value)) frozen(inside)
  }
  return value
}

test('whatever is tried is either refused, with its reason in a clause, or can be applied', () =>
  always(
    fc.property(anyCrisis, attempts, (crisis, attempts) => {
      for (const { by, act } of attempts) {
        const decision = decide(frozen(crisis), by, act)
        if ('refused' in decision) expect(explainRefusal(decision.refused, opening)).toMatch(/^\p{L}.+[^.]$/u)
        else decision.events.reduce(apply, crisis)
      }
    }),
  ))

test('to apply an event leaves the crisis as it was, and does what enacting it in a draft does', () =>
  always(
    fc.property(anyCrisis, attempts, (crisis, attempts) => {
      const before = JSON.stringify(crisis)
      for (const event of eventsOf(crisis, attempts)) {
        const draft = draftOf(crisis)
        enact(draft, frozen(event))
        expect(apply(frozen(crisis), event)).toEqual(draft)
        expect(JSON.stringify(crisis)).toBe(before)
      }
    }),
  ))

test('what is kept of leans and of willing hands while a draft changes is what a fresh look would find', () =>
  always(
    fc.property(anyCrisis, attempts, (crisis, attempts) => {
      const draft = draftOf(crisis)
      for (const event of eventsOf(crisis, attempts)) {
        for (const person of PEOPLE) scoreOf(draft, person)
        willingToSign(draft)
        enact(draft, event)
        const willing = willingToSign(draft)
        expect(willing, event.type).toBe(willingToSign({ ...draft }))
        for (const person of PEOPLE)
          expect(scoreOf(draft, person), event.type).toBe(scoreOf({ ...draft }, person))
        for (const person of PEOPLE) scoreOf(draft, person)
      }
    }),
  ))

test('every event is one more line of the log, under its slot', () =>
  always(
    fc.property(anyCrisis, attempts, (crisis, attempts) => {
      for (const event of eventsOf(crisis, attempts))
        expect(apply(crisis, event).log).toEqual([...crisis.log, { slot: crisis.slot, event }])
    }),
  ))

test('a crisis is plain data in whole numbers within their bounds, and pacts are what they add', () =>
  always(
    fc.property(anyCrisis, crisis => {
      expect(JSON.parse(JSON.stringify(crisis))).toEqual(crisis)
      expect(numbersWrong(crisis)).toEqual([])
      expect(crisis.bonds).toEqual(bondsOf(crisis.pacts))
    }),
  ))

const [MEN, MEMBERS] = [PEOPLE.length, FULL_MEMBERS.length]

type Bounds = readonly [least: number, most: number, length: number]
const BOUNDS: Readonly<Partial<Record<keyof Crisis, Bounds>>> = {
  views: [-100, 100, MEN * ISSUES.length],
  care: [0, 100, MEN],
  weight: [0, 100, MEN],
  nerve: [0, 100, MEN],
  exposure: [0, 100, MEN],
  safeWithSeven: [0, 100, MEN],
  safeWithKhrushchev: [0, 100, MEN],
  word: [-1, 1, MEN],
  mood: [-18, 18, MEN],
  place: [0, PLACES.length - 1, MEN],
  journey: [0, 2, MEN],
  arrives: [-1, SLOTS.length - 1, MEN],
  trust: [-100, 100, MEN * MEN],
  favours: [0, 3, MEN * MEN],
  guesses: [-100, 100, MEN * MEN],
}

/** Every number that is not whole, is −0, or is out of its bounds, by its name. */
function numbersWrong(crisis: Crisis): string[] {
  const wrong: string[] = []
  const check = (name: string, value: number, least: number, most: number): void => {
    if (!Number.isInteger(value) || Object.is(value, -0) || value < least || value > most)
      wrong.push(`${name} is ${value}`)
  }
  for (const [name, [least, most, length]] of Object.entries(BOUNDS) as [keyof Crisis, Bounds][]) {
    const row = crisis[name] as readonly number[]
    check(`the length of ${name}`, row.length, length, length)
    for (const [at, value] of row.entries()) check(`${name} ${at}`, value, least, most)
  }
  for (const id of BLOCS) {
    const { size, lean, spread, told, here } = crisis.blocs[id]
    check(`the size of ${id}`, size, 1, 109)
    check(`the lean of ${id}`, lean, -100, 100)
    check(`the spread of ${id}`, spread, 1, 100)
    check(`those told in ${id}`, told, 0, size)
    check(`those here of ${id}`, here, 0, size)
  }
  check('slot', crisis.slot, 0, SLOTS.length - 1)
  check('signatures', crisis.letter.signatures, 0, 109)
  check('present', crisis.hall.present, 0, 130)
  check('against', crisis.hall.against, 0, crisis.hall.present)
  for (const [at, bond] of crisis.bonds.entries()) check(`bond ${at}`, bond, -1000, 1000)
  for (const { event } of crisis.log)
    for (const [name, value] of Object.entries(event))
      if (typeof value === 'number') check(`${name} of ${event.type}`, value, -130, 130)
  for (const pact of crisis.pacts) {
    check(`the strength of ${pact.id}`, pact.strength, 0, 20)
    if (pact.members.length < 2) wrong.push(`${pact.id} is a pact of one`)
  }
  const names = crisis.pacts.map(({ id }) => id)
  if (new Set(names).size < names.length) wrong.push('two pacts have one name')
  return wrong
}

test('no vote carries without a majority of eleven', () =>
  always(
    fc.property(anyCrisis, fc.constantFrom(...MOTIONS), (crisis, motion) => {
      const ballots = castVotes(crisis, motion)
      const ayes = ballots.filter(({ vote }) => vote === 'for').length
      expect(carries(ballots)).toBe(ayes >= 6)
      expect(ballots.length).toBeLessThanOrEqual(MEMBERS)
      for (const { event } of crisis.log)
        if (event.type === 'roll-called')
          expect(event.carried).toBe(event.ballots.filter(({ vote }) => vote === 'for').length >= 6)
    }),
  ))
