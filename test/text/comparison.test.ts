/** What is said of two plays set side by side. */
import { describe, expect, test } from 'vitest'
import type { PersonId } from '../../src/engine/index.ts'
import { compare } from '../../src/play/compare.ts'
import { labelIn } from '../../src/play/course.ts'
import type { Playthrough } from '../../src/play/turn.ts'
import { type ComparisonTold, comparisonLines, comparisonTable } from '../../src/text/comparison.ts'
import { comparisonHtml } from '../../src/text/comparisonHtml.ts'
import { plainText } from '../../src/text/spans.ts'
import { width } from '../../src/text/width.ts'
import { CHAIRS, carelessPlay, dice, edition, narrator } from '../support/edition.ts'

const play = (chair: PersonId, seed: number, luck: number): Playthrough => ({
  chair,
  seed,
  path: carelessPlay(chair, seed, dice(luck)).path,
})

function toldOf(a: Playthrough, b: Playthrough, rest: Partial<ComparisonTold> = {}): ComparisonTold {
  const labels = { a: labelIn(edition, narrator, a), b: labelIn(edition, narrator, b) }
  return {
    people: edition.opening.people,
    comparison: compare(edition, a, b),
    label: (which, taken) => labels[which](taken),
    secrets: true,
    ...rest,
  }
}

const said = (told: ComparisonTold): string => comparisonLines(told).map(plainText).join('\n')

test('a play and itself part nowhere', () => {
  const same = play('mikoyan', 3, 1)
  expect(said(toldOf(same, same))).toContain('Nowhere: as far as they go')
})

test('two chairs and two seeds are said to be two', () => {
  expect(said(toldOf(play('mikoyan', 3, 1), play('bulganin', 3, 1)))).toContain('plays of two chairs')
  expect(said(toldOf(play('mikoyan', 3, 1), play('mikoyan', 4, 1)))).toContain('two seeds')
})

test('a way is said to lead from the parting only if it begins with a decision', () => {
  const pairs = CHAIRS.flatMap(chair =>
    [3, 4].map(seed => toldOf(play(chair, 3, 1), play(chair, seed, seed === 3 ? 2 : 1))),
  )
  const headings = pairs.map(told => {
    const { chain, target } = told.comparison
    const leads = /^(FROM THERE TO|WHAT LED TO) THE FIRST DIFFERENT/m.exec(said(told))?.[1]
    expect(leads).toBe(target && (chain[0]?.type === 'decision' ? 'FROM THERE TO' : 'WHAT LED TO'))
    return leads
  })
  expect(headings).toContain('FROM THERE TO')
  expect(headings).toContain('WHAT LED TO')
})

test('odds are told where they are given, and nowhere else', () => {
  const [a, b] = [play('mikoyan', 3, 1), play('mikoyan', 3, 2)]
  const odds = { a: [{ slot: 0, keeps: 704 }], b: [{ slot: 0, keeps: 398 }] }
  expect(said(toldOf(a, b, { odds }))).toMatch(/18 June\. A: 70 in 100; B: 40 in 100/)
  expect(said(toldOf(a, b))).not.toContain('in 100')
})

describe.each(CHAIRS)('of two plays of %s', chair => {
  const told = toldOf(play(chair, 3, 1), play(chair, 3, 2))

  test.each([30, 76, 96, 124])('a table is no wider than %i columns', columns => {
    const lines = comparisonTable(told, columns)
    expect(Math.max(...lines.map(line => width(plainText(line))))).toBeLessThanOrEqual(columns)
    const words = lines
      .map(plainText)
      .join(' ')
      .replace(/[│\s]+/g, '')
    // Broken over lines and columns, yet every heading is there.
    for (const [, heading] of said(told).matchAll(/^([A-Z0-9 ,:]+)$/gm))
      expect(words).toContain(heading!.replace(/\s+/g, ''))
  })

  test('nothing is left unsaid, and nothing said that is not so', () => {
    expect(said(told)).not.toMatch(/undefined|NaN|\[object|\.\.(?!\.)| {2,}[a-z]/)
  })

  test('a page of it shows words as words', () => {
    const spoilt = { ...told, label: () => '<b onload="x">Tom & \'Jerry\'</b>' }
    const html = comparisonHtml(spoilt, { a: 'A-CODE', b: 'B-CODE' })
    expect(html).toContain('&lt;b onload=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/b&gt;')
    expect(html).not.toContain('<b ')
  })
})
