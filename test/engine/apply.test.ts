/** What events mean. */
import { describe, expect, test } from 'vitest'
import {
  apply,
  type Crisis,
  castVotes,
  gathered,
  inRoom,
  PEOPLE,
  type PoliticalEvent,
  SEAT,
  scoreOf,
  slotAt,
} from '../../src/engine/index.ts'
import { between, presidium, withNumbers, withPair, wordGiven } from '../support/crises.ts'

const room = presidium({})
const after = (...events: readonly PoliticalEvent[]): Crisis => events.reduce(apply, room)

test('a public word outweighs a private doubt', () => {
  const wavering = presidium({ bulganin: -5 })
  const bound = apply(wavering, wordGiven('bulganin', 'seven'))
  const vote = (crisis: Crisis): unknown =>
    castVotes(crisis, 'dismissal').find(({ member }) => member === 'bulganin')?.vote
  expect(vote(wavering)).toBe('abstain')
  expect(vote(bound)).toBe('for')
})

describe('who declares himself', () => {
  const absent = { ...room, place: withNumbers(room.place, { suslov: 0 }) }
  const declared = apply(absent, wordGiven('molotov', 'seven'))

  test('is known by everybody in the room', () =>
    expect(between(declared.guesses, 'mikoyan', 'molotov')).toBe(100))
  test('and less surely by those outside', () =>
    expect(between(declared.guesses, 'suslov', 'molotov')).toBe(67))
  test('and offends those he deserts, if he turns', () => {
    const joined = apply(declared, wordGiven('malenkov', 'seven'))
    const turned = apply(joined, wordGiven('molotov', 'khrushchev'))
    expect(between(turned.trust, 'malenkov', 'molotov')).toBe(-10)
    expect(between(turned.trust, 'mikoyan', 'molotov')).toBe(0)
  })
})

test('trust moves the less the nearer it is to its limit', () => {
  const mended = (trust: number): number =>
    between(
      apply(
        { ...room, trust: withPair(room.trust, 'suslov', 'mikoyan', trust) },
        { type: 'reconciled', by: 'mikoyan', whom: 'suslov' },
      ).trust,
      'suslov',
      'mikoyan',
    )
  expect([0, 50, 90, 100].map(mended)).toEqual([10, 55, 91, 100])
})

test('a friend of the man who is insulted resents it; his enemy is amused', () => {
  const ties = withPair(withPair(room.trust, 'kirichenko', 'zhukov', 80), 'malenkov', 'zhukov', -80)
  const insulted = apply({ ...room, trust: ties }, { type: 'slighted', by: 'kaganovich', whom: 'zhukov' })
  expect(between(insulted.trust, 'zhukov', 'kaganovich')).toBe(-15)
  expect(between(insulted.trust, 'kirichenko', 'kaganovich')).toBe(-2)
  expect(between(insulted.trust, 'malenkov', 'kaganovich')).toBe(2)
})

test('a promise shelters, and leaves a favour owed; the call makes it good', () => {
  const promised = after({ type: 'promised', by: 'khrushchev', whom: 'suslov', side: 'khrushchev' })
  expect(between(promised.favours, 'suslov', 'khrushchev')).toBe(1)
  expect(promised.safeWithKhrushchev[SEAT.suslov]).toBeGreaterThan(room.safeWithKhrushchev[SEAT.suslov]!)
  const called = apply(promised, {
    type: 'favour-called',
    by: 'khrushchev',
    whom: 'suslov',
    side: 'khrushchev',
  })
  expect(between(called.favours, 'suslov', 'khrushchev')).toBe(0)
  expect(called.bonds[SEAT.suslov]).toBe(-12)
})

test('nobody owes more than three favours, or fewer than none', () => {
  const promise: PoliticalEvent = { type: 'promised', by: 'khrushchev', whom: 'suslov', side: 'khrushchev' }
  const call: PoliticalEvent = { type: 'favour-called', by: 'khrushchev', whom: 'suslov', side: 'khrushchev' }
  expect(between(after(promise, promise, promise, promise).favours, 'suslov', 'khrushchev')).toBe(3)
  expect(between(after(call).favours, 'suslov', 'khrushchev')).toBe(0)
})

test('a pact leans both; broken, it leans neither, and is remembered', () => {
  const bound = after({ type: 'pact-made', by: 'malenkov', whom: 'suslov', side: 'seven', strength: 8 })
  expect([scoreOf(bound, 'suslov') - scoreOf(room, 'suslov') >= 8, bound.bonds[SEAT.malenkov]]).toEqual([
    true,
    8,
  ])
  const broken = apply(bound, { type: 'pact-broken', by: 'malenkov', whom: 'suslov' })
  expect(broken.pacts).toEqual([])
  expect(broken.bonds.every(bond => bond === 0)).toBe(true)
  expect(between(broken.trust, 'suslov', 'malenkov')).toBe(-15)
})

test('a pact of three survives the loss of one', () => {
  const three = {
    ...room,
    pacts: [
      {
        id: 'three',
        members: ['molotov', 'malenkov', 'kaganovich'],
        side: 'seven',
        strength: 6,
        knownTo: [],
      },
    ],
  } satisfies Crisis
  const left = apply(three, { type: 'pact-broken', by: 'malenkov', whom: 'molotov' })
  expect(left.pacts.map(({ members }) => members)).toEqual([['molotov', 'kaganovich']])
})

test('an adjournment has everybody who is away called', () => {
  const thin = {
    ...room,
    slot: slotAt(18, 'sitting', 3),
    place: withNumbers(room.place, { suslov: 0, kirichenko: 0 }),
  }
  const adjourned = apply(thin, { type: 'adjourned', by: 'bulganin' })
  expect(PEOPLE.filter((_, seat) => adjourned.arrives[seat]! >= slotAt(19, 'sitting'))).toEqual([
    'suslov',
    'kirichenko',
  ])
})

test('a new morning clears the points of order', () => {
  const pleaded = after({ type: 'quorum-pleaded', by: 'mikoyan' }, { type: 'adjourned', by: 'bulganin' })
  const { table } = apply(pleaded, { type: 'slot-began', slot: slotAt(19, 'morning') })
  expect([table.quorumPleaded, table.adjourned]).toEqual([false, false])
})

test('a roll-call is a public word of each', () => {
  const ballots = castVotes(presidium({ bulganin: 9, suslov: -9 }), 'dismissal')
  const { word, table } = after({
    type: 'roll-called',
    by: 'bulganin',
    motion: 'dismissal',
    ballots,
    carried: false,
  })
  expect([word[SEAT.bulganin], word[SEAT.suslov], word[SEAT.saburov]]).toEqual([1, -1, 0])
  expect(table.decided).toEqual({ dismissal: 'lost' })
})

test('a vote for the plenum is a word for Khrushchev', () => {
  const ballots = castVotes(presidium({ suslov: -9 }), 'plenum')
  expect(
    after({ type: 'roll-called', by: 'bulganin', motion: 'plenum', ballots, carried: false }).word[
      SEAT.suslov
    ],
  ).toBe(-1)
})

test('a vote forced over a plea of no quorum offends every bloc', () => {
  const vote: PoliticalEvent = {
    type: 'roll-called',
    by: 'bulganin',
    motion: 'dismissal',
    ballots: [],
    carried: true,
  }
  const lean = (crisis: Crisis): number => crisis.blocs.ministers.lean
  expect(lean(after(vote))).toBe(lean(room))
  expect(lean(after({ type: 'quorum-pleaded', by: 'mikoyan' }, vote))).toBe(lean(room) - 8)
})

test('a file read aloud ends an agreement to be silent, and costs its man the room', () => {
  const read = after(
    { type: 'silence-agreed', by: 'malenkov' },
    { type: 'file-read', by: 'zhukov', about: 'molotov' },
  )
  expect(read.hall).toMatchObject({ silent: false, read: ['molotov'] })
  expect(between(read.trust, 'suslov', 'molotov')).toBe(-10)
  expect(between(read.trust, 'molotov', 'zhukov')).toBe(-15)
})

test('a man who falls ill leaves the room', () => {
  expect(inRoom(after({ type: 'fell-ill', who: 'brezhnev' }), 'brezhnev')).toBe(false)
})

test('whoever walks out has no vote until the sitting is over, and is back for the next', () => {
  const began = (slot: number): PoliticalEvent => ({ type: 'slot-began', slot })
  const gone = after({ type: 'left', who: 'mikoyan' })
  const votes = (crisis: Crisis): boolean =>
    castVotes(crisis, 'dismissal').some(({ member }) => member === 'mikoyan')
  expect([votes(room), votes(gone)]).toEqual([true, false])
  expect(gathered(gone)).toBe(gathered(room))
  expect(votes(apply(gone, began(slotAt(18, 'sitting', 3))))).toBe(false)
  const evening = apply(gone, began(slotAt(18, 'evening')))
  expect(evening.place[SEAT.mikoyan]).toBe(room.place[SEAT.mikoyan])
  expect(votes(apply(evening, began(slotAt(19, 'sitting', 1))))).toBe(true)
})

test('who asks pardon stands with Khrushchev, and is the safer for it', () => {
  const pardoned = after({ type: 'recanted', by: 'bulganin' })
  expect(pardoned.word[SEAT.bulganin]).toBe(-1)
  expect(pardoned.safeWithKhrushchev[SEAT.bulganin]).toBeGreaterThan(room.safeWithKhrushchev[SEAT.bulganin]!)
})

test('an institution changes hands only if it obeys', () => {
  const claim = (obeyed: boolean): Crisis =>
    after({ type: 'claimed', by: 'bulganin', institution: 'guards', obeyed })
  expect([claim(true).holders.guards, claim(false).holders.guards]).toEqual(['bulganin', 'serov'])
})

test('an event nobody has heard of is our mistake', () => {
  expect(() => apply(room, { type: 'rained' } as unknown as PoliticalEvent)).toThrow('There is no such event')
})
