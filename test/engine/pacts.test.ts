/** Pacts are made, joined, kept, betrayed and told of; and what was said of a man comes out when he speaks. */
import { describe, expect, test } from 'vitest'
import {
  type Crisis,
  castVotes,
  decide,
  type Pact,
  type PersonId,
  type PoliticalEvent,
  perform,
  scoreOf,
  slotAt,
} from '../../src/engine/index.ts'
import { areBound } from '../../src/engine/pacts.ts'
import { between, done, presidium, withPair } from '../support/crises.ts'

const pact = (
  id: string,
  members: readonly PersonId[],
  strength = 8,
  side: Pact['side'] = 'seven',
): Pact => ({
  id,
  members,
  side,
  strength,
  knownTo: members,
})

const bound = (
  pacts: readonly Pact[],
  leans: Parameters<typeof presidium>[0] = {},
  rest: Partial<Crisis> = {},
): Crisis => presidium(leans, { pacts, ...rest })

const eventsOf = (
  crisis: Crisis,
  by: PersonId,
  act: Parameters<typeof decide>[2],
): readonly PoliticalEvent[] => {
  const decision = decide(crisis, by, act)
  return 'events' in decision ? decision.events : []
}
const typesOf = (events: readonly PoliticalEvent[]): string[] => events.map(({ type }) => type)

describe('to bring a man into a pact', () => {
  const crisis = bound([pact('three', ['molotov', 'malenkov', 'kaganovich'], 6)])
  const joined = done(crisis, 'malenkov', { type: 'pact', whom: 'saburov', side: 'seven' })

  test('binds him to all who are in it, as strongly as them', () => {
    expect(areBound(joined, 'saburov', 'kaganovich', 'seven')).toBe(true)
    expect(scoreOf(joined, 'saburov') - scoreOf(crisis, 'saburov')).toBeGreaterThanOrEqual(6)
  })

  test('lets him know of it, and nobody else', () => {
    expect(joined.pacts[0]!.knownTo).toEqual(['molotov', 'malenkov', 'kaganovich', 'saburov'])
  })

  test('is not done with a man who leans away', () => {
    const away = bound(crisis.pacts, { mikoyan: -20 })
    expect(typesOf(eventsOf(away, 'malenkov', { type: 'pact', whom: 'mikoyan', side: 'seven' }))).toEqual([
      'pact-refused',
    ])
  })
})

describe('who stands in public against those he is bound to', () => {
  const crisis = bound([pact('pair', ['bulganin', 'malenkov'])])
  const turned = done(crisis, 'bulganin', { type: 'declare', side: 'khrushchev' })

  test('is out of the pact, which two made and one cannot keep', () => expect(turned.pacts).toEqual([]))

  test('is remembered for it by the other', () => {
    expect(between(turned.trust, 'malenkov', 'bulganin')).toBeLessThan(
      between(crisis.trust, 'malenkov', 'bulganin') - 10,
    )
  })

  test('is thought the less of by those who had been told, and by nobody else', () => {
    const told = bound([{ ...crisis.pacts[0]!, knownTo: ['bulganin', 'malenkov', 'suslov'] }])
    const after = done(told, 'bulganin', { type: 'declare', side: 'khrushchev' })
    expect(between(after.trust, 'suslov', 'bulganin')).toBeLessThan(0)
    expect(between(after.trust, 'mikoyan', 'bulganin')).toBe(0)
  })
})

describe('those who speak alike, one after another', () => {
  const crisis = bound([pact('pair', ['voroshilov', 'saburov'])])
  const first = done(crisis, 'voroshilov', { type: 'declare', side: 'seven' })
  const both = done(first, 'saburov', { type: 'declare', side: 'seven' })

  test('have plainly agreed, when the last of them has spoken', () => {
    expect(first.pacts[0]!.knownTo).toEqual(['voroshilov', 'saburov'])
    expect(both.pacts[0]!.knownTo).toContain('khrushchev')
  })
})

describe('a roll call', () => {
  const pacts = [pact('kept', ['molotov', 'malenkov']), pact('broken', ['pervukhin', 'saburov'])]
  const leans = { molotov: 30, malenkov: 30, pervukhin: 30, saburov: -40 }
  const crisis = bound(pacts, leans, { slot: slotAt(18, 'sitting', 3) })
  const chaired = { ...crisis, table: { ...crisis.table, chair: 'bulganin' as const } }
  const attempt = perform(chaired, 'bulganin', [{ type: 'put_to_vote', motion: 'dismissal' }])
  const voted = 'crisis' in attempt ? attempt.crisis : undefined

  test('is as they lean', () =>
    expect(castVotes(chaired, 'dismissal').find(({ member }) => member === 'saburov')!.vote).toBe('against'))

  test('keeps one pact, to the credit of both, and breaks the other', () => {
    expect(typesOf(voted!.log.map(({ event }) => event))).toEqual(
      expect.arrayContaining(['pact-kept', 'pact-betrayed']),
    )
    expect(between(voted!.trust, 'molotov', 'malenkov')).toBeGreaterThan(0)
    expect(between(voted!.trust, 'pervukhin', 'saburov')).toBeLessThan(0)
  })
})

describe('a secret told', () => {
  const crisis = bound([pact('pair', ['kaganovich', 'shepilov'])], {}, { slot: slotAt(18, 'evening') })

  test('needs somebody who knows it', () =>
    expect(decide(crisis, 'mikoyan', { type: 'disclose', whom: 'suslov', about: 'shepilov' })).toEqual({
      refused: { type: 'nothing-to-disclose', about: 'shepilov' },
    }))

  test('is known to the man it was told to, who thinks the worse of their minds as far as he trusts the teller', () => {
    const trusting = { ...crisis, trust: withPair(crisis.trust, 'khrushchev', 'shepilov', 80) }
    const told = done(trusting, 'shepilov', { type: 'disclose', whom: 'khrushchev', about: 'kaganovich' })
    expect(told.pacts[0]!.knownTo).toContain('khrushchev')
    expect(between(told.guesses, 'khrushchev', 'kaganovich')).toBeGreaterThan(20)
  })
})

describe('what a man was told', () => {
  const evening = presidium({}, { slot: slotAt(18, 'evening') })
  const trusting = { ...evening, trust: withPair(evening.trust, 'suslov', 'kaganovich', 60) }
  const lied = done(trusting, 'kaganovich', {
    type: 'lie',
    whom: 'suslov',
    about: 'mikoyan',
    side: 'seven',
  })
  const at = (crisis: Crisis): Crisis => ({ ...crisis, slot: slotAt(19, 'sitting', 2) })

  test('moves his guess, as far as he trusts the teller', () =>
    expect(between(lied.guesses, 'suslov', 'mikoyan')).toBeGreaterThan(0))

  test('is found out when the other speaks, and the teller pays for it', () => {
    const spoken = done(at(lied), 'mikoyan', { type: 'declare', side: 'khrushchev' })
    expect(spoken.log.at(-1)!.event).toMatchObject({ type: 'found-out', by: 'kaganovich', whom: 'suslov' })
    expect(between(spoken.trust, 'suslov', 'kaganovich')).toBeLessThan(60)
    expect(spoken.rumours).toEqual([])
  })

  test('costs nothing if it comes true', () => {
    const spoken = done(at(lied), 'mikoyan', { type: 'declare', side: 'seven' })
    expect(between(spoken.trust, 'suslov', 'kaganovich')).toBe(60)
  })

  test('is not found out by a man who is not there', () => {
    const away = { ...at(lied), place: lied.place.map((place, seat) => (seat === 7 ? 0 : place)) }
    const spoken = done(away, 'mikoyan', { type: 'declare', side: 'khrushchev' })
    expect(typesOf(spoken.log.map(({ event }) => event))).not.toContain('found-out')
  })
})

test('papers put out of reach are missed when the file is read', () => {
  const hall = presidium({}, { slot: slotAt(24, 'morning') })
  const open = {
    ...hall,
    hall: { ...hall.hall, open: true },
    holders: { ...hall.holders, archives: 'shvernik' as const },
  }
  const hidden = done(open, 'shvernik', { type: 'conceal', about: 'malenkov' })
  const read = done(hidden, 'shvernik', { type: 'read_archive', about: 'malenkov' })
  expect(read.log.at(-1)!.event).toEqual({ type: 'gap-found', by: 'shvernik', about: 'malenkov' })
  expect(between(read.trust, 'suslov', 'shvernik')).toBeLessThan(0)
})
