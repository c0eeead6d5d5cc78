import { expect, test } from 'vitest'
import {
  carries,
  castVotes,
  declared,
  FULL_MEMBERS,
  inRoom,
  PLACES,
  SEAT,
  slotAt,
  voters,
} from '../../src/engine/index.ts'
import { presidium, withNumbers } from '../support/crises.ts'

const AWAY = PLACES.indexOf('away')
const SIX = { bulganin: 9, molotov: 9, malenkov: 9, kaganovich: 9, voroshilov: 9, pervukhin: 9 }
const votes = (crisis: Parameters<typeof castVotes>[0]) =>
  castVotes(crisis, 'dismissal').map(({ vote }) => vote)

test('eleven vote, and the seven candidates do not', () => {
  const room = presidium({ zhukov: 50, shepilov: 50 })
  expect(voters(room)).toEqual(FULL_MEMBERS)
  expect(votes(room)).toEqual(FULL_MEMBERS.map(() => 'abstain'))
})

test.each([
  ['six of eleven', SIX, true],
  ['five of eleven, the rest abstaining', { ...SIX, pervukhin: 0 }, false],
  [
    'six against five',
    { ...SIX, khrushchev: -9, mikoyan: -9, suslov: -9, kirichenko: -9, saburov: -9 },
    true,
  ],
])('%s', (_, leans, carried) => expect(carries(castVotes(presidium(leans), 'dismissal'))).toBe(carried))

test('five of eight are no majority of eleven: the absent count', () => {
  const room = presidium({ ...SIX, pervukhin: 0 })
  const thin = { ...room, place: withNumbers(room.place, { saburov: AWAY, suslov: AWAY, kirichenko: AWAY }) }
  expect(voters(thin)).toHaveLength(8)
  expect(carries(castVotes(thin, 'dismissal'))).toBe(false)
})

test('each ballot keeps its reasons', () => {
  const [, ballot] = castVotes(presidium({ bulganin: 9 }), 'dismissal')
  expect(ballot).toEqual({
    member: 'bulganin',
    vote: 'for',
    lean: { score: 9, parts: expect.objectContaining({ mood: 9 }) },
  })
})

test('members, candidates and secretaries sit at the table; an officer does not, and may sit in the hall', () => {
  const table = presidium({})
  expect(
    ['khrushchev', 'zhukov', 'aristov', 'serov', 'konev'].map(person => inRoom(table, person as 'serov')),
  ).toEqual([true, true, true, false, false])
  expect(inRoom({ ...table, slot: slotAt(22, 'sitting', 1) }, 'konev')).toBe(true)
})

test('only full members are counted among the declared', () => {
  const room = presidium({})
  const word = withNumbers(room.word, { molotov: 1, malenkov: 1, mikoyan: -1, zhukov: -1, shepilov: 1 })
  expect(declared({ ...room, word })).toEqual({ seven: 2, khrushchev: 1 })
  expect(SEAT.zhukov).toBe(FULL_MEMBERS.length)
})
