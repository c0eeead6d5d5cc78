/** The telephone: everybody is somewhere on it, and whoever can be reached is a choice of this turn. */
import { expect, test } from 'vitest'
import { inMoscow, PEOPLE, type PersonId, SEAT } from '../../src/engine/index.ts'
import { callsNow, openingPosition, type Position, step } from '../../src/play/director.ts'
import { nameOf } from '../../src/text/names.ts'
import { plainText } from '../../src/text/spans.ts'
import { type TelephoneRow, telephone } from '../../src/text/telephone.ts'
import { CHAIRS, dice, edition, openWays } from '../support/edition.ts'

const people = edition.opening.people

/** Every position of a careless play. */
function* positions(chair: PersonId, seed: number): Generator<Position> {
  const roll = dice(seed * 7919 + 1)
  let position = openingPosition(edition, chair, seed)
  while (position.stage !== 'end') {
    yield position
    const ways = openWays(position)
    position = step(edition, position, ways[roll(ways.length)]!)!
  }
}

const rowsAt = (position: Position): readonly TelephoneRow[] =>
  telephone(people, position.crisis, position.chair, callsNow(edition, position))

/** The sections by their headings. */
function sectionsOf(rows: readonly TelephoneRow[]): Map<string, string> {
  const sections = new Map<string, string>()
  let title = ''
  for (const { line } of rows) {
    const text = plainText(line)
    if (line[0]?.role === 'heading') title = text
    else sections.set(title, `${sections.get(title) ?? ''}${text}\n`)
  }
  return sections
}

test.each(CHAIRS)('%s finds everybody else once, and himself nowhere', chair => {
  let looked = 0
  for (const position of positions(chair, 3)) {
    const sections = sectionsOf(rowsAt(position))
    const [spoken = '', never = '', away = ''] = [
      'WHAT HAS PASSED BETWEEN YOU, THE LAST FIRST',
      'NOTHING ASKED YET, AND NOTHING PROMISED',
      'AWAY OR ILL',
    ].map(title => sections.get(title))
    expect(away).not.toContain('(away)')
    const first = spoken.split('\n').map(text => text.split(':')[0])
    for (const person of PEOPLE) {
      const name = nameOf(people, person)
      const named = [first.includes(name), never.includes(name), away.includes(name)]
      if (person === chair) expect(named.slice(0, 2), name).toEqual([false, false])
      else {
        const isFar = !inMoscow(position.crisis, person)
        expect(named[2], name).toBe(isFar && !position.crisis.outcome)
        expect(named[0] || named[1] || isFar, name).toBe(true)
        expect(named[0] && named[1], name).toBe(false)
      }
    }
    looked += 1
  }
  expect(looked).toBeGreaterThan(40)
})

test('whoever can be reached now is a choice of this turn, and to choose it leads to him', () => {
  let reached = 0
  for (const chair of CHAIRS)
    for (const position of positions(chair, 5))
      for (const { whom, way } of callsNow(edition, position)) {
        const next = step(edition, position, way)!
        const acts = next.scene!.options.flatMap(option => option.acts)
        expect(acts.length).toBeGreaterThan(0)
        expect(acts.every(act => 'whom' in act && act.whom === whom)).toBe(true)
        expect(openWays(position)).toContain(way)
        reached += 1
      }
  expect(reached).toBeGreaterThan(20)
})

test('a man who has spoken on the other side from whoever holds the exchange has no line, and the holder has the best', () => {
  const { crisis } = openingPosition(edition, 'bulganin', 1)
  const holder = crisis.holders.telephones
  const having = (yours: number, his: number): string => {
    const word = crisis.word.with(SEAT.bulganin, yours).with(SEAT[holder], his)
    return plainText(telephone(people, { ...crisis, word }, 'bulganin', [])[0]!.line)
  }
  expect(having(1, -1)).toBe(
    `The line is dead. The exchange obeys ${nameOf(people, holder)}, who has spoken on the other side.`,
  )
  for (const [yours, his] of [
    [0, -1],
    [1, 1],
    [1, 0],
  ] as const)
    expect(having(yours, his)).toBe('The exchange puts you through.')
  expect(plainText(telephone(people, crisis, holder, [])[0]!.line)).toContain('The exchange is yours')
})
