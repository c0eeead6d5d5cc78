import { describe, expect, test } from 'vitest'
import {
  type Crisis,
  chanceOfSeven,
  flipDistance,
  type Lean,
  leanOf,
  openCrisis,
  type PersonId,
  type Reason,
  reasonsInOrder,
  SEAT,
  scoreOf,
  voteOf,
} from '../../src/engine/index.ts'
import { rounded } from '../../src/engine/reasons.ts'
import { opening, presidium, withNumbers, withPair } from '../support/crises.ts'

test.each([
  [7, 2, 4],
  [-7, 2, -4],
  [5, 2, 3],
  [-5, 2, -3],
  [4, 3, 1],
  [-4, 3, -1],
  [-1, 3, 0],
  [0, 5, 0],
])('%i / %i is about %i', (n, d, whole) => expect(rounded(n, d)).toBe(whole))

test.each([
  [6, 'for', { toFor: 0, toAbstain: 1, toAgainst: 12 }],
  [5, 'abstain', { toFor: 1, toAbstain: 0, toAgainst: 11 }],
  [0, 'abstain', { toFor: 6, toAbstain: 0, toAgainst: 6 }],
  [-5, 'abstain', { toFor: 11, toAbstain: 0, toAgainst: 1 }],
  [-6, 'against', { toFor: 12, toAbstain: 1, toAgainst: 0 }],
  [17, 'for', { toFor: 0, toAbstain: 12, toAgainst: 23 }],
])('at %i points he votes %s', (score, vote, distances) => {
  expect(voteOf(score)).toBe(vote)
  expect(flipDistance(score)).toEqual(distances)
})

describe('each reason by itself', () => {
  const indifferent = presidium({})
  const { views, trust, favours, guesses } = indifferent
  const knows = withPair(guesses, 'bulganin', 'molotov', 100)
  const table: readonly (readonly [string, Reason, Partial<Crisis>, number])[] = [
    ['all complaints, as much as he cares', 'conviction', { views: views.map(() => 100) }, 20],
    ['none, as much', 'conviction', { views: views.map(() => -100) }, -20],
    [
      'a trusted man on their side',
      'loyalty',
      { guesses: knows, trust: withPair(trust, 'bulganin', 'molotov', 50) },
      35,
    ],
    [
      'a trusted man whose side he does not know',
      'loyalty',
      { trust: withPair(trust, 'bulganin', 'molotov', 50) },
      0,
    ],
    [
      'two favours owed to a man on their side',
      'debts',
      { guesses: knows, favours: withPair(favours, 'bulganin', 'molotov', 2) },
      16,
    ],
    ['a pact', 'debts', { bonds: withNumbers(indifferent.bonds, { bulganin: 8 }) }, 8],
    ['a certain win, and little nerve', 'room', { guesses: knows }, 34],
    [
      'a file safe only with the seven',
      'fear',
      {
        exposure: withNumbers(indifferent.exposure, { bulganin: 100 }),
        safeWithSeven: indifferent.care.map(() => 100),
        safeWithKhrushchev: indifferent.care.map(() => 0),
      },
      55,
    ],
    ['his word', 'word', { word: withNumbers(indifferent.word, { bulganin: 1 }) }, 16],
    ['his mood', 'mood', { mood: withNumbers(indifferent.mood, { bulganin: -7 }) }, -7],
  ]
  test.each(table)('%s: %s', (_, reason, change, points) => {
    expect(leanOf({ ...indifferent, ...change }, 'bulganin').parts[reason]).toBe(points)
  })

  test('and nobody who has none leans', () => {
    expect(scoreOf(indifferent, 'bulganin')).toBe(0)
  })
})

test('the milder motion binds half as much', () => {
  const bound = presidium({}, { word: withNumbers(presidium({}).word, { suslov: -1 }) })
  expect(leanOf(bound, 'suslov', 'dismissal').parts.word).toBe(-16)
  expect(leanOf(bound, 'suslov', 'abolition').parts.word).toBe(-8)
  expect(leanOf(bound, 'suslov', 'plenum').parts.word).toBe(16)
})

test('who knows nobody’s mind gives either side one half', () => {
  expect(chanceOfSeven(presidium({}), SEAT.suslov)).toBe(500)
})

test('a hall counts for as much as has gathered of it', () => {
  const hall = { ...presidium({}).hall, present: 130, against: 13 }
  expect(chanceOfSeven(presidium({}, { hall }), SEAT.suslov)).toBe(100)
  expect(chanceOfSeven(presidium({}, { hall: { ...hall, present: 21, against: 0 } }), SEAT.suslov)).toBe(500)
})

test('a receipt names the reasons of the winning side first, the strongest before the weaker', () => {
  const lean: Lean = {
    score: -5,
    parts: { conviction: 4, loyalty: -8, debts: 0, room: -2, fear: 0, word: 0, mood: 1 },
  }
  expect(reasonsInOrder(lean).slice(0, 2)).toEqual(['loyalty', 'room'])
  expect(reasonsInOrder({ ...lean, score: 5 })[0]).toBe('conviction')
})

test.each<PersonId>([
  'molotov',
  'kaganovich',
  'malenkov',
  'voroshilov',
  'bulganin',
  'pervukhin',
  'saburov',
  'shepilov',
])('on the morning of the 18th %s would vote for the dismissal', person =>
  expect(voteOf(scoreOf(openCrisis(opening, 0), person))).toBe('for'),
)
