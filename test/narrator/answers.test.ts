/** What a crisis answers. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Crisis,
  FULL_MEMBERS,
  openCrisis,
  PEOPLE,
  type PersonId,
  PLACES,
  SEAT,
  slotAt,
} from '../../src/engine/index.ts'
import { answer, askOf, type Context } from '../../src/narrator/answers.ts'
import { inWords } from '../../src/narrator/inWords.ts'
import { type ArgumentKind, QUESTIONS, type QuestionName } from '../../src/narrator/questions.ts'
import { WORDS } from '../../src/narrator/vocabulary.ts'
import { opening } from '../../story/opening.ts'

const start: Crisis = openCrisis(opening, 1957)
const seenFrom = (crisis: Crisis, rest: Partial<Context> = {}): Context => ({
  crisis,
  viewpoint: 'bulganin',
  taken: new Set(),
  ran: new Set(),
  met: () => false,
  ...rest,
})
const ask = (crisis: Crisis, question: QuestionName, ...args: readonly (string | number)[]) =>
  answer(question, args, seenFrom(crisis))

const set = (row: readonly number[], seat: number, value: number) => row.with(seat, value)
const cell = (one: PersonId, other: PersonId) => SEAT[one] * PEOPLE.length + SEAT[other]
const word = (crisis: Crisis, ...people: readonly PersonId[]): Crisis => ({
  ...crisis,
  word: crisis.word.map((said, seat) => (people.includes(PEOPLE[seat]!) ? 1 : said)),
})
const placed = (who: PersonId, place: (typeof PLACES)[number]): Crisis => ({
  ...start,
  place: set(start.place, SEAT[who], PLACES.indexOf(place)),
})

test('six full members make a declared majority, and a candidate does not count', () => {
  const five = word({ ...start, word: start.word.map(() => 0) }, ...FULL_MEMBERS.slice(1, 6), 'shepilov')
  expect([ask(five, 'declared_seven'), ask(five, 'majority_declared')]).toEqual([5, false])
  const six = word(five, 'pervukhin')
  expect([
    ask(six, 'declared_seven'),
    ask(six, 'majority_declared'),
    ask(six, 'declared', 'pervukhin', 'seven'),
  ]).toEqual([6, true, true])
  expect([ask(six, 'silent', 'mikoyan'), ask(six, 'silent', 'pervukhin')]).toEqual([true, false])
})

test('a traveller is away, an ill man is in no room', () => {
  expect([
    ask(placed('zhukov', 'travelling'), 'away', 'zhukov'),
    ask(placed('zhukov', 'travelling'), 'in_room', 'zhukov'),
  ]).toEqual([true, false])
  expect([
    ask(placed('brezhnev', 'ill'), 'ill', 'brezhnev'),
    ask(placed('brezhnev', 'ill'), 'in_room', 'brezhnev'),
  ]).toEqual([true, false])
  expect(ask(placed('zhukov', 'moscow'), 'in_room', 'zhukov')).toBe(true)
})

test("a general sits in the hall and not at the Presidium's table", () => {
  const konev = placed('konev', 'moscow')
  expect(ask({ ...konev, slot: slotAt(18, 'sitting', 2) }, 'in_room', 'konev')).toBe(false)
  expect(ask({ ...konev, slot: slotAt(24, 'morning') }, 'in_room', 'konev')).toBe(true)
})

test('trust is one-way and reaches its mark', () => {
  const crisis = {
    ...start,
    trust: set(set(start.trust, cell('serov', 'bulganin'), 20), cell('bulganin', 'serov'), -20),
  }
  expect(ask(crisis, 'trusts', 'serov', 'bulganin', 20)).toBe(true)
  expect(ask(crisis, 'trusts', 'serov', 'bulganin', 21)).toBe(false)
  expect(ask(crisis, 'trusts', 'bulganin', 'serov', 20)).toBe(false)
})

test('a guess counts once it is more than half sure', () => {
  const guess = (sure: number) => ({
    ...start,
    guesses: set(start.guesses, cell('bulganin', 'suslov'), sure),
  })
  expect(ask(guess(50), 'i_think', 'suslov', 'seven')).toBe(false)
  expect(ask(guess(51), 'i_think', 'suslov', 'seven')).toBe(true)
  expect(ask(guess(-51), 'i_think', 'suslov', 'khrushchev')).toBe(true)
})

test('half of a bloc is enough', () => {
  const army = (told: number, here: number) => ({
    ...start,
    blocs: { ...start.blocs, army: { ...start.blocs.army, size: 7, told, here } },
  })
  expect([ask(army(3, 4), 'told', 'army'), ask(army(3, 4), 'arrived', 'army')]).toEqual([false, true])
})

test('a pact is known to those in it and to those who have heard', () => {
  const pact = { id: 'p', members: ['molotov', 'malenkov'] as const, side: 'seven' as const, strength: 9 }
  const known = (...knownTo: PersonId[]): Crisis => ({ ...start, pacts: [{ ...pact, knownTo }] })
  expect(ask(known(), 'bound', 'malenkov', 'molotov')).toBe(true)
  expect([ask(known(), 'pact_known', 'molotov'), ask(known('bulganin'), 'pact_known', 'molotov')]).toEqual([
    false,
    true,
  ])
  expect(answer('pact_known', ['molotov'], seenFrom(known(), { viewpoint: 'malenkov' }))).toBe(true)
})

test('the hall is with whom more than half of it is', () => {
  const hall = (against: number): Crisis => ({
    ...start,
    hall: { ...start.hall, open: true, present: 100, against },
  })
  expect([ask(hall(50), 'hall_with', 'seven'), ask(hall(50), 'hall_with', 'khrushchev')]).toEqual([
    false,
    false,
  ])
  expect([ask(hall(51), 'hall_with', 'seven'), ask(hall(49), 'hall_with', 'khrushchev')]).toEqual([
    true,
    true,
  ])
})

test('whoever nothing happened to stays, once it is over', () => {
  expect(ask(start, 'fate', 'zhukov', 'stays')).toBe(false)
  expect(ask({ ...start, outcome: 'kept', fates: { molotov: 'expelled' } }, 'fate', 'zhukov', 'stays')).toBe(
    true,
  )
  expect(
    ask({ ...start, outcome: 'kept', fates: { molotov: 'expelled' } }, 'fate', 'molotov', 'expelled'),
  ).toBe(true)
})

test('what was done from the chair is remembered by name', () => {
  const context = seenFrom(start, {
    taken: new Set(['a.b']),
    ran: new Set(['c']),
    met: objective => objective === 2,
  })
  const asked = askOf(context)
  expect([
    asked('took', ['a.b']),
    asked('took', ['a.c']),
    asked('ran', ['c']),
    asked('met', [1]),
    asked('met', [2]),
  ]).toEqual([true, false, true, false, true])
})

const argument = (kind: ArgumentKind): fc.Arbitrary<string | number> =>
  kind === 'number'
    ? fc.integer({ min: -100, max: 200 })
    : kind in WORDS
      ? fc.constantFrom(...WORDS[kind as keyof typeof WORDS])
      : fc.constant('a.b')

test.each(Object.entries(QUESTIONS))(
  '%s is answered for anything it may be asked, and always alike',
  (name, { args, answer: kind }) => {
    const type = { yes: 'boolean', count: 'number', words: 'string' }[kind]
    fc.assert(
      fc.property(fc.tuple(...args.map(argument)), given => {
        const first = ask(start, name as QuestionName, ...given)
        expect(typeof first).toBe(type)
        expect(ask(start, name as QuestionName, ...given)).toBe(first)
      }),
      { numRuns: 20 },
    )
  },
)

test.each([
  [0, 'none'],
  [6, 'six'],
  [19, 'nineteen'],
  [42, 'forty-two'],
  [100, 'one hundred'],
  [107, 'one hundred and seven'],
  [-1, '-1'],
])('%i is “%s”', (number, words) => {
  expect(inWords(number)).toBe(words)
})
