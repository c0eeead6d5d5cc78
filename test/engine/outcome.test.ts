import { describe, expect, test } from 'vitest'
import {
  type Act,
  type Crisis,
  keepsPost,
  OUTCOMES,
  outcomeOf,
  type PersonId,
  perform,
} from '../../src/engine/index.ts'
import { fatesOf, resolve } from '../../src/engine/outcome.ts'
import { presidium, withNumbers, wordGiven } from '../support/crises.ts'

const room = presidium({})
type Changes = { readonly decided?: Crisis['table']['decided']; readonly hall?: Partial<Crisis['hall']> }
const ended = ({ decided = {}, hall = {} }: Changes): Crisis => ({
  ...room,
  table: { ...room.table, decided },
  hall: { ...room.hall, present: 120, against: 20, read: ['molotov'], ...hall },
})
const HOSTILE = { against: 100 }
const FOUR_FILES = ['molotov', 'khrushchev', 'malenkov', 'kaganovich'] as const

test.each([
  ['kept', {}],
  ['mild', { hall: { read: [] } }],
  ['settled', { hall: { read: [], silent: true } }],
  ['directory', { decided: { abolition: 'carried' }, hall: HOSTILE }],
  ['government', { decided: { dismissal: 'carried' }, hall: HOSTILE }],
  ['two_authorities', { decided: { dismissal: 'carried' } }],
  ['defeat', { hall: HOSTILE }],
  ['boomerang', { hall: { read: FOUR_FILES, present: 120, against: 61 } }],
  ['kept', { hall: { read: FOUR_FILES, present: 120, against: 60 } }],
  ['kept', { hall: { read: ['molotov', 'khrushchev'] } }],
  ['kept', { decided: { dismissal: 'lost' } }],
  ['kept', { hall: { present: 120, against: 60 } }],
] as const)('%s: %o', (outcome, changes) => expect(outcomeOf(ended(changes))).toBe(outcome))

test('he keeps his post in four endings of eight', () => {
  expect(OUTCOMES.filter(keepsPost)).toEqual(['kept', 'mild', 'settled', 'two_authorities'])
})

describe('fates', () => {
  const declared = (person: PersonId, side: 'seven' | 'khrushchev') => ({
    slot: 2,
    event: wordGiven(person, side),
  })
  const crisis: Crisis = {
    ...ended({ hall: { recanted: ['bulganin', 'saburov'] } }),
    word: withNumbers(room.word, { molotov: 1, zhukov: -1, suslov: -1 }),
    log: [
      declared('molotov', 'seven'),
      declared('bulganin', 'seven'),
      declared('saburov', 'seven'),
      declared('voroshilov', 'seven'),
      declared('zhukov', 'khrushchev'),
    ],
  }

  test.each<readonly [PersonId, string]>([
    ['molotov', 'expelled'],
    ['bulganin', 'reprimanded'],
    ['saburov', 'demoted'],
    ['voroshilov', 'stays'],
    ['zhukov', 'raised'],
    ['suslov', 'stays'],
    ['gromyko', 'stays'],
  ])('he keeps his post: %s %s', (person, fate) => expect(fatesOf(crisis, 'kept')[person]).toBe(fate))

  test('where it is settled nobody falls', () => {
    expect(new Set(Object.values(fatesOf(crisis, 'settled')))).toEqual(new Set(['stays']))
  })

  test('where no files are read the losers are reprimanded', () => {
    expect(fatesOf(crisis, 'mild').molotov).toBe('reprimanded')
  })

  test('if the seven win, those who spoke for him fall, and he first', () => {
    const fates = fatesOf(crisis, 'government')
    expect([fates.khrushchev, fates.zhukov, fates.molotov]).toEqual(['expelled', 'expelled', 'stays'])
  })

  test('to vote against the party is to leave it: who has not asked pardon and still stands there abstains', () => {
    const stubborn = { ...crisis, mood: withNumbers(crisis.mood, { molotov: 9 }) }
    expect(resolve(stubborn)).toMatchObject({ outcome: 'kept', abstained: ['molotov'] })
    expect(resolve({ ...stubborn, hall: { ...stubborn.hall, recanted: ['molotov'] } })).toMatchObject({
      abstained: [],
    })
  })

  test('a player abstains if that was the last he did before the hands went up', () => {
    const played = { ...crisis, players: ['bulganin' as const] }
    const abstains = (...acts: Act[]): boolean => {
      const done = perform(played, 'bulganin', acts)
      const event = 'crisis' in done && resolve(done.crisis)
      return event && event.type === 'resolved' && event.abstained.includes('bulganin')
    }
    expect(abstains({ type: 'abstain' })).toBe(true)
    expect(abstains({ type: 'hedge' })).toBe(false)
    expect(abstains({ type: 'abstain' }, { type: 'reconcile', whom: 'khrushchev' })).toBe(false)
  })
})
