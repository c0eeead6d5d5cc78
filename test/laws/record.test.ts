/** Left alone, the crisis goes as it went; with another seed, about so. */
import { beforeAll, describe, expect, test } from 'vitest'
import {
  begin,
  type Crisis,
  declared,
  FULL_MEMBERS,
  inRoom,
  keepsPost,
  type PersonId,
  type PoliticalEvent,
  passTime,
  runCrisis,
  SEAT,
  SLOTS,
  slotAt,
} from '../../src/engine/index.ts'
import { opening, waitUntil } from '../support/crises.ts'

const STILL = 0

/** Events of a type, each with its day. */
function happened<T extends PoliticalEvent['type']>(crisis: Crisis, type: T) {
  return crisis.log.flatMap(({ slot, event }) =>
    event.type === type
      ? [{ day: SLOTS[slot]!.day, ...(event as Extract<PoliticalEvent, { type: T }>) }]
      : [],
  )
}

describe('with the still seed the record is reproduced', () => {
  const end = runCrisis(opening, STILL)
  const at = (day: number): Crisis => waitUntil(begin(opening, STILL), slotAt(day, 'sitting', 3))
  const membersFor = (crisis: Crisis, sign: number): readonly string[] =>
    FULL_MEMBERS.filter(member => crisis.word[SEAT[member]] === sign)

  test('Bulganin presides on the 18th', () => {
    expect(happened(end, 'chair-taken')[0]).toMatchObject({ day: 18, by: 'bulganin', from: 'khrushchev' })
  })

  test('six to two are declared on the 18th', () => {
    expect(declared(at(18))).toEqual({ seven: 6, khrushchev: 2 })
  })

  test('seven to four by the 20th, with the names that history has', () => {
    expect([...membersFor(at(20), 1)].sort()).toEqual([
      'bulganin',
      'kaganovich',
      'malenkov',
      'molotov',
      'pervukhin',
      'saburov',
      'voroshilov',
    ])
    expect([...membersFor(at(20), -1)].sort()).toEqual(['khrushchev', 'kirichenko', 'mikoyan', 'suslov'])
  })

  test('of the candidates Shepilov alone joins the seven', () => {
    expect(
      happened(end, 'word-given').filter(
        ({ by, side }) => side === 'seven' && SEAT[by] >= FULL_MEMBERS.length,
      ),
    ).toMatchObject([{ by: 'shepilov' }])
  })

  test('the dismissal is moved and never put to the vote', () => {
    expect(happened(end, 'motion-moved')).toContainEqual(
      expect.objectContaining({ motion: 'dismissal', day: 18 }),
    )
    expect(happened(end, 'roll-called')).toEqual([])
  })

  test('Kaganovich shouts Brezhnev out of the room on the 19th', () => {
    expect(happened(end, 'slighted')[0]).toMatchObject({ day: 19, by: 'kaganovich', whom: 'brezhnev' })
    expect(happened(end, 'fell-ill')).toMatchObject([{ day: 19, who: 'brezhnev' }])
    expect(inRoom(at(19), 'brezhnev')).toBe(false)
  })

  test('a delegation knocks on the 21st, is refused, and has its plenum', () => {
    expect(happened(end, 'delegation-knocked')).toMatchObject([{ day: 21 }])
    expect(happened(end, 'delegation-refused')).toMatchObject([{ day: 21, by: 'bulganin' }])
    expect(happened(end, 'plenum-called')).toMatchObject([{ day: 21, by: 'delegation' }])
    expect(happened(end, 'plenum-opened')).toMatchObject([{ day: 22 }])
  })

  test('Zhukov reads Molotov’s file to the hall on the 22nd', () => {
    expect(happened(end, 'file-read')[0]).toMatchObject({ day: 22, by: 'zhukov', about: 'molotov' })
  })

  test('Bulganin asks pardon on the 25th, the first of all; Molotov and Shepilov never do', () => {
    const pardons = happened(end, 'recanted')
    expect(pardons[0]).toMatchObject({ day: 25, by: 'bulganin' })
    const penitents = pardons.map(({ by }) => by)
    expect(penitents).not.toContain('molotov')
    expect(penitents).not.toContain('shepilov')
  })

  test('Molotov abstains, alone', () => {
    expect(happened(end, 'resolved')).toMatchObject([{ day: 29, abstained: ['molotov'] }])
  })

  test.each<[PersonId, string]>([
    ['khrushchev', 'stays'],
    ['molotov', 'expelled'],
    ['malenkov', 'expelled'],
    ['kaganovich', 'expelled'],
    ['shepilov', 'expelled'],
    ['bulganin', 'reprimanded'],
    ['voroshilov', 'stays'],
    ['saburov', 'demoted'],
    ['pervukhin', 'demoted'],
    ['mikoyan', 'stays'],
    ['zhukov', 'raised'],
    ['furtseva', 'raised'],
    ['brezhnev', 'raised'],
    ['kozlov', 'raised'],
    ['shvernik', 'raised'],
  ])('%s %s', (person, fate) => {
    expect(end.outcome).toBe('kept')
    expect(end.fates[person]).toBe(fate)
  })
})

describe('left alone for a thousand seeds', () => {
  const ends: { readonly most: number; readonly end: Crisis }[] = []

  beforeAll(() => {
    for (let seed = 1; seed <= 1000; seed++) {
      const end = runCrisis(opening, seed)
      ends.push({ end, most: mostDeclared(end) })
    }
  }, 60_000)

  /** The most full members who stood declared against him at one time before the plenum. */
  function mostDeclared(end: Crisis): number {
    const against = new Set<PersonId>()
    let most = 0
    for (const { slot, event } of end.log) {
      if (SLOTS[slot]!.day > 21) break
      if (event.type !== 'word-given' || SEAT[event.by] >= FULL_MEMBERS.length) continue
      if (event.side === 'seven') against.add(event.by)
      else against.delete(event.by)
      most = Math.max(most, against.size)
    }
    return most
  }

  const share = (holds: (each: (typeof ends)[number]) => boolean): number =>
    ends.filter(holds).length / ends.length

  test('six or more declare against Khrushchev in four of five', () => {
    expect(share(({ most }) => most >= 6)).toBeGreaterThanOrEqual(0.8)
  })

  test('he keeps his post in seven of ten', () => {
    expect(share(({ end }) => keepsPost(end.outcome!))).toBeGreaterThanOrEqual(0.7)
  })

  test('everybody’s fate is said on the 29th', () => {
    for (const { end } of ends) {
      expect(Object.keys(end.fates)).toHaveLength(26)
      expect(end.slot).toBe(SLOTS.length - 1)
    }
  })

  test('the eleven of June 1957 stand as they stood more often than in any other way', () => {
    const lines = new Map<string, number>()
    for (const { end } of ends) {
      const line = FULL_MEMBERS.map(member => firstWord(end, member)).join(' ')
      lines.set(line, (lines.get(line) ?? 0) + 1)
    }
    const [commonest] = [...lines].sort(([, a], [, b]) => b - a)
    expect(commonest?.[0]).toBe(
      FULL_MEMBERS.map(member => firstWord(runCrisis(opening, STILL), member)).join(' '),
    )
  })

  const firstWord = (end: Crisis, member: PersonId): string =>
    happened(end, 'word-given').find(({ by, day }) => by === member && day <= 21)?.side ?? 'silent'
})

test('time never goes back, and a crisis that is over stays as it is', () => {
  let crisis = begin(opening, 5)
  for (let slot = 1; slot < SLOTS.length; slot++) {
    crisis = passTime(crisis, opening)
    expect(crisis.slot).toBe(slot)
  }
  expect(passTime(crisis, opening).slot).toBe(SLOTS.length - 1)
})
