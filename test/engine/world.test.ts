/** The slots pass, and the others act in them. */
import { describe, expect, test } from 'vitest'
import {
  begin,
  inRoom,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  passTime,
  perform,
  SLOTS,
  sees,
  slotAt,
} from '../../src/engine/index.ts'
import { done, opening, waitUntil, wordGiven } from '../support/crises.ts'

const at = (slot: number, ...players: PersonId[]) => waitUntil(begin(opening, 0, players), slot)
const doneBy = (events: readonly { readonly event: PoliticalEvent }[], person: PersonId) =>
  events.filter(({ event }) => 'by' in event && event.by === person)

test.each(PEOPLE)('nobody acts for %s but whoever looks through his eyes', person => {
  const own = doneBy(at(SLOTS.length - 1, person).log, person).filter(
    // What the hour does for a chair that lets it pass, and what a body gives him, is not his choice.
    ({ event }) => !['adjourned', 'chair-taken'].includes(event.type),
  )
  expect(own).toEqual([])
})

test.each<[PersonId, number]>([
  ['zhukov', slotAt(18, 'sitting', 2)],
  ['saburov', slotAt(19, 'sitting', 1)],
  ['kozlov', slotAt(19, 'sitting', 1)],
  ['suslov', slotAt(20, 'sitting', 1)],
  ['kirichenko', slotAt(20, 'sitting', 1)],
])('%s comes in when he came in', (person, slot) => {
  expect(inRoom(at(slot - 1), person)).toBe(false)
  expect(inRoom(at(slot), person)).toBe(true)
})

test('if Bulganin lets the chair go by, Voroshilov has it', () => {
  expect(at(slotAt(18, 'sitting', 2), 'bulganin').table.chair).toBe('voroshilov')
})

test('a Khrushchev who is played keeps the chair if he says so', () => {
  const kept = done(at(slotAt(18, 'sitting', 1), 'khrushchev'), 'khrushchev', { type: 'keep_chair' })
  expect(passTime(kept, opening).table.chair).toBe('khrushchev')
})

test('a sitting that the chair lets run on is adjourned by the hour', () => {
  const evening = at(slotAt(18, 'evening'), 'bulganin')
  expect(evening.log.filter(({ event }) => event.type === 'adjourned')).toHaveLength(1)
})

test('acts done together are refused together', () => {
  const before = at(slotAt(18, 'evening'), 'suslov')
  const attempt = perform(before, 'suslov', [{ type: 'conceal', about: 'suslov' }, { type: 'adjourn' }])
  expect(attempt).toEqual({ refused: { type: 'not-at-the-table' } })
})

test('a dismissal that carries calls the plenum in its own name', () => {
  const sitting = at(slotAt(20, 'sitting', 3), 'bulganin')
  const crisis = { ...sitting, table: { ...sitting.table, chair: 'bulganin' as const } }
  const voted = done(crisis, 'bulganin', { type: 'put_to_vote', motion: 'dismissal' })
  expect(voted.table.decided.dismissal).toBe('carried')
  expect(waitUntil(voted, slotAt(21, 'evening')).hall.calledBy).toBe('majority')
})

describe('one sees', () => {
  const evening = at(slotAt(18, 'evening'))
  test.each<[string, PoliticalEvent, PersonId, boolean]>([
    ['what one does', { type: 'reconciled', by: 'suslov', whom: 'mikoyan' }, 'suslov', true],
    ['what is done to one', { type: 'reconciled', by: 'suslov', whom: 'mikoyan' }, 'mikoyan', true],
    [
      'not what two others do in private',
      { type: 'reconciled', by: 'suslov', whom: 'mikoyan' },
      'zhukov',
      false,
    ],
    ['what is said at the table', wordGiven('molotov', 'seven'), 'zhukov', true],
    ['not what is said while one is away', wordGiven('molotov', 'seven'), 'kirichenko', false],
  ])('%s', (_, event, person, seen) => expect(sees(evening, event, person)).toBe(seen))
})
