/** Who holds with whom, as it is drawn and as it is said. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  begin,
  type Crisis,
  openCrisis,
  PEOPLE,
  type PersonId,
  passTime,
  runCrisis,
  SEAT,
  slotAt,
} from '../../src/engine/index.ts'
import {
  alliances,
  alliancesInTruth,
  alliancesInWords,
  NARROWEST_TIES,
  TIES_WIDTH,
} from '../../src/text/alliances.ts'
import { type Line, plainText } from '../../src/text/spans.ts'
import { nextLines } from '../../src/text/whoIsNext.ts'
import { width } from '../../src/text/width.ts'
import { anybody, anyCrisis, done, opening, presidium, waitUntil, withNumbers } from '../support/crises.ts'

const { people } = opening
const text = (lines: readonly Line[]): string => lines.map(plainText).join('\n')
const words = (crisis: Crisis, you: PersonId, before?: Crisis): string =>
  text(alliancesInWords(people, crisis, you, before))
const morning = openCrisis(opening, 0)
const first = waitUntil(begin(opening, 0, ['mikoyan']), slotAt(18, 'sitting', 3))
const end = runCrisis(opening, 0)

describe('the table of ties', () => {
  const table = (crisis: Crisis, you: PersonId): string[] =>
    alliances(people, crisis, you).slice(1, 13).map(plainText)

  test('has a row and a column for each of the eleven, and fits beside nothing in 80 columns', () => {
    const [head, ...rows] = table(morning, 'bulganin')
    expect(head!.trim().split(/\s+/)).toHaveLength(11)
    expect(rows).toHaveLength(11)
    for (const row of rows) expect(width(row)).toBeLessThanOrEqual(TIES_WIDTH)
    expect(TIES_WIDTH).toBeLessThan(60)
    expect(rows.filter(row => row.startsWith('You '))).toHaveLength(1)
  })

  test('stands in a column of forty with names cut short, and says under it how strong a tie with a pact is', () => {
    const narrow = alliances(people, first, 'mikoyan', undefined, NARROWEST_TIES).slice(1, 13).map(plainText)
    const cells = (rows: readonly string[], name: number): string[] =>
      rows.slice(1).map(row => row.slice(name).replace(/ /g, ''))
    for (const row of narrow) expect(width(row)).toBeLessThanOrEqual(NARROWEST_TIES)
    expect(NARROWEST_TIES).toBeLessThanOrEqual(40)
    expect(cells(narrow, 4)).toEqual(
      cells(table(first, 'mikoyan'), 12).map(row => row.replace(/([+−])[+−]=/g, '$1=')),
    )
    for (const row of narrow.slice(1)) expect(row.slice(4)).toMatch(/^(?:.. )+$/)
    expect(narrow.map(row => row.slice(0, 3)).join(' ')).toMatch(/Khr You Sus Kir Sab Bul Mol/)
    const under = alliances(people, first, 'mikoyan', undefined, NARROWEST_TIES).map(plainText).join('\n')
    const bound = table(first, 'mikoyan').join('\n').match(/\+\+=/g)!
    const [, pairs] = /^Very close, with a pact: (you and .*)\.$/m.exec(under)!
    expect(2 * pairs!.split('; ').length).toBe(bound.length)
    expect(words(first, 'mikoyan')).not.toContain('with a pact')
  })

  test('reads the same down as across, and puts those together who hold together', () => {
    const [head, ...rows] = table(first, 'mikoyan')
    const cells = rows.map(row => Array.from({ length: 11 }, (_, at) => row.slice(12 + 4 * at, 16 + 4 * at)))
    cells.forEach((row, one) => {
      for (const [other, cell] of row.entries()) expect(cell.trimEnd()).toBe(cells[other]![one]!.trimEnd())
    })
    expect(head).toMatch(/Khr Mik Sus Kir Sab Bul Mol Mal Kag Vor Per/)
    expect(rows.find(row => row.startsWith('Khrushchev'))).toContain('+=')
  })

  test('says in sentences who is close to whom, those together of whom the same is true', () => {
    expect(words(first, 'mikoyan')).toContain(
      'Bulganin, Molotov, Malenkov, Kaganovich, Voroshilov and Pervukhin: close to each other; at odds with Khrushchev, Suslov and Kirichenko.',
    )
    expect(words(first, 'mikoyan')).toContain('Saburov: you cannot tell whom he is close to.')
  })
})

describe('of oneself', () => {
  test('all feelings and favours are known', () => {
    expect(words(morning, 'bulganin')).toMatch(
      /^You trust .*Malenkov.*Mikoyan.*; distrust .*Khrushchev.*Zhukov\.$/m,
    )
    expect(words(morning, 'mikoyan')).toContain('Khrushchev owes you a favour.')
    expect(words(presidium({}), 'suslov')).toContain('You trust and distrust nobody in particular.')
  })

  test('a pact one is in is told with its purpose and how it binds; one made behind one’s back is not', () => {
    const room = presidium({})
    const pact = (strength: number, members: readonly PersonId[]) =>
      ({ id: `${strength}`, members, side: 'seven', strength, knownTo: members }) as const
    const bound = { ...room, pacts: [pact(12, ['molotov', 'suslov']), pact(5, ['saburov', 'pervukhin'])] }
    expect(words(bound, 'suslov')).toContain(
      'You and Molotov, to stand with the seven: a bargain that binds.',
    )
    expect(words(bound, 'suslov')).not.toContain('an understanding')
    expect(words(bound, 'mikoyan')).toContain('You are in none, and have heard of none.')
    const heard = {
      ...bound,
      pacts: [{ ...pact(5, ['saburov', 'pervukhin']), knownTo: ['mikoyan'] as const }],
    }
    expect(words(heard, 'mikoyan')).toContain(
      'Saburov and Pervukhin, to stand with the seven: an understanding, as you know.',
    )
  })
})

describe('on whom it turns', () => {
  const room = presidium({})
  const said = (ayes: readonly PersonId[], noes: readonly PersonId[]): Crisis => ({
    ...room,
    word: withNumbers(room.word, {
      ...Object.fromEntries(ayes.map(person => [person, 1])),
      ...Object.fromEntries(noes.map(person => [person, -1])),
    }),
  })
  const four = ['molotov', 'malenkov', 'kaganovich', 'voroshilov'] as const
  const three = ['mikoyan', 'suslov', 'kirichenko'] as const

  test('half the ways can turn on each of three', () => {
    expect(words(said(four, three), 'molotov')).toContain(
      '4 have settled on a dismissal, by your count, and 6 carry it; 2 are wanted of 3 who may still go either way. Half the ways this can go turn on each of Bulganin, Pervukhin and Saburov.',
    )
  })

  test('or all of them on one', () => {
    expect(words(said([...four, 'saburov'], [...three, 'bulganin']), 'molotov')).toContain(
      '1 is wanted of 1 who may still go either way. All the ways this can go turn on Pervukhin.',
    )
  })

  test('six can be undone by one, and seven cannot', () => {
    expect(words(said([...four, 'saburov', 'bulganin'], three), 'molotov')).toContain(
      'any one of the 6 could undo it.',
    )
    expect(words(said([...four, 'saburov', 'bulganin', 'pervukhin'], three), 'molotov')).toContain(
      'no one man can decide it any more.',
    )
  })

  test('is past asking when the plenum sits', () => {
    expect(words(end, 'molotov')).toContain('The question has left this table: the plenum decides.')
  })
})

describe('what has changed', () => {
  const since = (crisis: Crisis, you: PersonId, before: Crisis): string => {
    const all = words(crisis, you, before)
    return all.slice(all.indexOf('SINCE'))
  }

  test('is nothing, if nothing has', () => {
    expect(since(first, 'mikoyan', first)).toBe('SINCE THIS MORNING\nNothing has changed that you have seen.')
  })

  test('who has spoken, and whom one now counts elsewhere, and why', () => {
    const told = since(first, 'mikoyan', begin(opening, 0, ['mikoyan']))
    expect(told).toMatch(/^Bulganin, .* and Pervukhin have spoken with the seven\.$/m)
    expect(told).toMatch(/^You now count Pervukhin in the camp against him: by what has been said\.$/m)
  })

  test('a bargain of one’s own, and whom one trusts less, for what he did', () => {
    const evening = waitUntil(begin(opening, 0, ['mikoyan']), slotAt(18, 'evening'))
    const night = done(evening, 'molotov', { type: 'threaten', whom: 'mikoyan', side: 'seven' })
    expect(since(night, 'mikoyan', evening)).toContain(
      'You trust Molotov less than you did: Molotov told you what it would cost not to stand with the seven.',
    )
    const dawn = passTime(passTime(evening, opening), opening)
    expect(since(dawn, 'mikoyan', evening)).toMatch(/^SINCE 18 JUNE$/m)
  })

  test('a reason never tells the other way than the feeling went', () => {
    const evening = waitUntil(begin(opening, 0, ['mikoyan']), slotAt(18, 'evening'))
    const night = done(
      evening,
      'molotov',
      { type: 'threaten', whom: 'mikoyan', side: 'seven' },
      { type: 'threaten', whom: 'mikoyan', side: 'seven' },
      { type: 'reconcile', whom: 'mikoyan' },
    )
    expect(since(night, 'mikoyan', evening)).toContain(
      'You trust Molotov less than you did: Molotov told you what it would cost not to stand with the seven.',
    )
  })

  test('what others did to each other unseen is not told', () => {
    const evening = waitUntil(begin(opening, 0, ['mikoyan']), slotAt(18, 'evening'))
    const night = done(evening, 'molotov', { type: 'threaten', whom: 'pervukhin', side: 'seven' })
    expect(since(night, 'mikoyan', evening)).toContain('Nothing has changed that you have seen.')
  })
})

test('whoever looks and whenever, every line is a sentence, and none tells what he cannot know', () => {
  fc.assert(
    fc.property(anyCrisis, anybody, (crisis, you) => {
      const said = alliancesInWords(people, crisis, you).map(plainText)
      for (const line of said.filter(line => line !== '')) {
        expect(line).toMatch(/^[A-Z ,]+$|^(?:[▶◀·] )?[A-Z0-9].*\.$/u)
        expect(line).not.toMatch(/undefined|\.\.|: \.|,,| {2}|You is|you is|you has|with with/)
      }
      const feigned: Crisis = {
        ...crisis,
        trust: crisis.trust.map((value, cell) =>
          Math.floor(cell / PEOPLE.length) === SEAT[you] ? value : -97,
        ),
        mood: crisis.mood.map(() => 12),
      }
      expect(text(alliances(people, feigned, you))).toBe(text(alliances(people, crisis, you)))
    }),
    { numRuns: 60 },
  )
})

describe('afterwards', () => {
  const truth = text(alliancesInTruth(people, end, 'mikoyan'))

  test('the truth is told of each, and the pacts that one never heard of', () => {
    expect(truth).toMatch(/^Bulganin: trusts .*Malenkov.*; distrusts .*Khrushchev/m)
    const members = ['molotov', 'suslov'] as const
    const pact = { id: 'p', members, side: 'seven', strength: 9, knownTo: members } as const
    const hiding = text(alliancesInTruth(people, { ...end, pacts: [pact] }, 'mikoyan'))
    expect(hiding).toContain('Molotov and Suslov, to stand with the seven: a bargain that binds.')
    expect(text(alliancesInTruth(people, { ...end, pacts: [pact] }, 'suslov'))).not.toContain('PACTS')
  })

  test('and who could be next, with his reason', () => {
    expect(truth).toMatch(/^Of the 11 who are left at the table, .* could put out .*Zhukov.*\.$/m)
    expect(truth).toMatch(/^Zhukov: with the aircraft and the marshals behind him he is stronger/m)
    expect(truth).toMatch(/^Bulganin: his word was once with those who lost/m)
    expect(text(alliancesInTruth(people, end, 'bulganin'))).toMatch(
      /^You: your word was once with those who lost/m,
    )
    expect(nextLines(people, morning)).toEqual([])
  })
})
