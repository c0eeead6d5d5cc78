/** The accounts that the game gives of itself: receipts, board, news, whip sheet, debrief. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Crisis,
  castVotes,
  FULL_MEMBERS,
  leanOf,
  type PoliticalEvent,
  runCrisis,
} from '../../src/engine/index.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { openSession, positionsBySlot } from '../../src/play/session.ts'
import { board } from '../../src/text/board.ts'
import { debrief } from '../../src/text/debrief.ts'
import { eventWords } from '../../src/text/eventWords.ts'
import { newsLines } from '../../src/text/news.ts'
import { flipWords, receipt, signed } from '../../src/text/receipt.ts'
import { plainText } from '../../src/text/spans.ts'
import { calibration } from '../../src/text/whip.ts'
import { opening } from '../../story/opening.ts'
import { wordGiven } from '../support/crises.ts'
import { CHAIRS, edition, narrator } from '../support/edition.ts'

const { people } = opening
const crisis: Crisis = runCrisis(opening, 7)
const text = (lines: ReturnType<typeof receipt>): string => lines.map(plainText).join('\n')

describe('a receipt', () => {
  test('prints points that add up to the score it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.constantFrom(...FULL_MEMBERS), (seed, member) => {
        const after = runCrisis(opening, seed)
        const lean = leanOf(after, member)
        const lines = text(receipt(people, after, { member, vote: 'abstain', lean }, 'dismissal')).split('\n')
        const number = (words: string): number => Number(words.replace('−', '-').replace('+', ''))
        const parts = lines.slice(1, -1).map(line => number(line.trim().split(/\s+/)[0]!))
        expect(parts).toHaveLength(7)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(number(/\((.+)\)/.exec(lines[0]!)![1]!))
      }),
      { numRuns: 40 },
    )
  })

  test('puts the strongest reasons on the winning side first', () => {
    for (const ballot of castVotes(crisis, 'dismissal')) {
      const points = text(receipt(people, crisis, ballot, 'dismissal'))
        .split('\n')
        .slice(1, -1)
        .map(line => Number(line.trim().split(/\s+/)[0]!.replace('−', '-')))
      const ordered = [...points].sort((a, b) => (ballot.lean.score < 0 ? a - b : b - a))
      expect(points).toEqual(ordered)
    }
  })

  test.each([
    [17, /12 points less and Bulganin abstains; 23 points less and he crosses over/],
    [-6, /1 point more and Bulganin abstains; 12 points more/],
    [-1, /7 points more and Bulganin votes for; 5 points less and he votes against/],
  ])('says of %i what would have turned him', (score, words) => {
    expect(flipWords('Bulganin', score)).toMatch(words)
  })

  test('uses a minus that is a minus', () => {
    expect([signed(3), signed(0), signed(-3)]).toEqual(['+3', '0', '−3'])
  })
})

describe('the board', () => {
  test('names all eleven and shows no score', () => {
    const words = board(people, crisis, 'mikoyan')
      .map(({ line }) => plainText(line))
      .join('\n')
    for (const member of FULL_MEMBERS) expect(words).toContain(people[member].name)
    expect(words).not.toMatch(/[+−]\d/)
  })
})

describe('the news', () => {
  const spoke = (by: 'molotov' | 'malenkov' | 'khrushchev', side: 'seven' | 'khrushchev'): PoliticalEvent =>
    wordGiven(by, side)

  test('gathers those who spoke into a line a side', () => {
    expect(newsLines(people, [spoke('molotov', 'seven'), spoke('malenkov', 'seven')], 'mikoyan')).toEqual([
      'Against Khrushchev spoke Molotov and Malenkov.',
    ])
  })

  test('does not say that Khrushchev spoke for Khrushchev', () => {
    expect(newsLines(people, [spoke('khrushchev', 'khrushchev')], 'mikoyan')).toEqual([
      'Khrushchev answered them.',
    ])
  })

  test('puts everything that can happen into a sentence, or into none', () => {
    for (const { event } of crisis.log)
      expect(eventWords(people, event, 'mikoyan')).toMatch(/^$|^[A-Z].*\.$/s)
  })
})

describe.each(CHAIRS)('the debrief of %s', chair => {
  const session = openSession(edition, narrator, historicalPlay(edition, chair))
  const bySlot = positionsBySlot(session)
  const words = debrief({
    edition,
    position: session.turn().position,
    code: session.code(),
    crisisAt: slot => bySlot.get(slot)!.crisis,
  })
    .map(plainText)
    .join('\n')

  test('sets each of the twelve days beside the real one, with sources', () => {
    for (let day = 18; day <= 29; day++) expect(words).toContain(`${day} June`)
    expect(words.match(/in fact: .+\[[A-Z]/g)).toHaveLength(12)
  })

  test('judges the three objectives and ends with the code', () => {
    expect(words.match(/(● met|○ not met)/g)).toHaveLength(3)
    expect(words).toContain(session.code())
  })

  test('scores each night’s whip sheet between 0 and 1', () => {
    const scores = calibration(session.turn().position, slot => bySlot.get(slot)!.crisis)
    expect(scores).toHaveLength(4)
    for (const { score } of scores) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1000)
    }
  })
})
