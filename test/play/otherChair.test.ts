/** A play as somebody else lived through it: nothing in it that he could not know. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Crisis,
  FULL_MEMBERS,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SEAT,
  sees,
} from '../../src/engine/index.ts'
import { courseOf, statesOf } from '../../src/play/course.ts'
import { mistakesIn, seenIn } from '../../src/play/otherChair.ts'
import { otherChair } from '../../src/text/otherChair.ts'
import { plainText } from '../../src/text/spans.ts'
import { CHAIRS, carelessPlay, edition } from '../support/edition.ts'

const MEN = PEOPLE.length
const COURSES = CHAIRS.map((chair, seed) =>
  courseOf(edition, { chair, seed, path: carelessPlay(chair, seed).path }),
)
/** By number, so that a failure is short to print. */
const anyCourse = fc.nat(COURSES.length - 1)
const anybody = fc.constantFrom(...PEOPLE)

const told = (states: readonly Crisis[], who: PersonId): string =>
  otherChair({ people: edition.opening.people, seen: seenIn(states, who), mistakes: [], inline: true })
    .map(plainText)
    .join('\n')

/** A crisis in which every number is another that he cannot know. */
function spoilt(crisis: Crisis, who: PersonId, by: number): Crisis {
  const others = (cells: readonly number[]): number[] => {
    const wide = cells.length / MEN
    return cells.map((value, at) => (Math.floor(at / wide) === SEAT[who] ? value : value + by))
  }
  const all = (cells: readonly number[]): number[] => cells.map(value => value + by)
  return {
    ...crisis,
    views: all(crisis.views),
    trust: others(crisis.trust),
    guesses: others(crisis.guesses),
    favours: others(crisis.favours),
    mood: all(crisis.mood),
    nerve: all(crisis.nerve),
    exposure: all(crisis.exposure),
    safeWithSeven: all(crisis.safeWithSeven),
    safeWithKhrushchev: all(crisis.safeWithKhrushchev),
    pacts: crisis.pacts.filter(({ knownTo }) => knownTo.includes(who)),
    rumours: [],
    approached: all(crisis.approached),
    bonds: all(crisis.bonds),
  }
}

test('no number that he cannot know shows in it', () => {
  fc.assert(
    fc.property(anyCourse, anybody, fc.integer({ min: 1, max: 40 }), (at, who, by) => {
      const { states } = COURSES[at]!
      expect(
        told(
          states.map(state => spoilt(state, who, by)),
          who,
        ),
      ).toBe(told(states, who))
    }),
    { numRuns: 30 },
  )
})

/** Everything that a person has of his own in a crisis, and where he is. */
const own = (crisis: Crisis, who: PersonId): string =>
  JSON.stringify([
    crisis.guesses.slice(SEAT[who] * MEN, (SEAT[who] + 1) * MEN),
    crisis.place[SEAT[who]],
    crisis.arrives[SEAT[who]],
  ])

test('an event that he does not see changes nothing for him until something that he sees brings it', () => {
  let left = 0
  let reached = 0
  fc.assert(
    fc.property(anyCourse, anybody, fc.nat(10_000), (at, who, pick) => {
      const { states, end } = COURSES[at]!
      const isSeen = (entry: number): boolean =>
        [states[entry]!, states[entry + 1]!].some(state => sees(state, end.log[entry]!.event, who))
      const hidden = end.log.flatMap(({ event }, entry) =>
        event.type !== 'slot-began' &&
        !isSeen(entry) &&
        own(states[entry]!, who) === own(states[entry + 1]!, who)
          ? [entry]
          : [],
      )
      fc.pre(hidden.length > 0)
      const entry = hidden[pick % hidden.length]!
      const log = end.log.filter((_, each) => each !== entry)
      const without = statesOf(edition.opening, { ...end, log })
      const lived = (all: readonly Crisis[]): unknown => seenIn(all, who).hours.map(hour => hour.lived)
      expect(lived(without)).toEqual(lived(states))
      const first = without.findIndex(
        (state, each) => each > entry && own(state, who) !== own(states[each + 1]!, who),
      )
      // Entry `first - 1` of the shorter log is `first` of the longer.
      if (first >= 0) expect(isSeen(first)).toBe(true)
      else expect(told(without, who)).toBe(told(states, who))
      left += 1
      if (first >= 0) reached += 1
    }),
    { numRuns: 60 },
  )
  expect(left).toBeGreaterThan(40)
  expect(reached).toBeLessThan(left / 2)
})

test('what he sees, he is told: it cannot be left out', () => {
  const { states, end } = COURSES[1]!
  const entry = end.log.findIndex(
    ({ event }) => event.type === 'roll-called' || event.type === 'plenum-called',
  )
  const without = statesOf(edition.opening, { ...end, log: end.log.filter((_, at) => at !== entry) })
  expect(told(without, 'mikoyan')).not.toBe(told(states, 'mikoyan'))
})

test('he is told what he was told, and not whether it was true', () => {
  const { states, end } = COURSES[0]!
  const said = (truly: boolean): PoliticalEvent => ({
    type: 'told',
    by: 'malenkov',
    whom: 'furtseva',
    about: 'zhukov',
    side: 'seven',
    weight: 30,
    truly,
  })
  const withIt = (truly: boolean): Crisis[] =>
    statesOf(edition.opening, { ...end, log: [{ slot: 0, event: said(truly) }, ...end.log] })
  expect(states.length).toBeGreaterThan(100)
  expect(told(withIt(true), 'furtseva')).toContain('Malenkov told you that Zhukov stands with the seven.')
  expect(told(withIt(false), 'furtseva')).toBe(told(withIt(true), 'furtseva'))
  expect(mistakesIn(withIt(false), 'furtseva')).toContainEqual({
    type: 'lie',
    slot: 0,
    by: 'malenkov',
    about: 'zhukov',
  })
  expect(mistakesIn(withIt(true), 'furtseva').filter(({ type }) => type === 'lie')).toEqual([])
})

describe('whoever walks it', () => {
  test.each(PEOPLE)('%s has every day of it, and is “you”', who => {
    for (const { states } of COURSES) {
      const words = told(states, who)
      for (let day = 18; day <= 29; day++) expect(words).toMatch(new RegExp(`DAY ${day} JUNE`))
      const { name } = edition.opening.people[who]
      expect(words.split('\n').slice(2).join('\n')).not.toMatch(
        new RegExp(`(^|\\. )${name} (has|spoke|demanded)`),
      )
      expect(words).not.toMatch(/undefined|NaN|\byou stands\b|\byou has\b/)
    }
  })

  test('believes something of every member but himself at the end of every day', () => {
    for (const who of PEOPLE) {
      const nights = seenIn(COURSES[0]!.states, who).hours.flatMap(({ beliefs }) =>
        beliefs ? [beliefs] : [],
      )
      expect(nights).toHaveLength(12)
      for (const beliefs of nights)
        expect(Object.keys(beliefs)).toEqual(FULL_MEMBERS.filter(member => member !== who))
    }
  })
})
