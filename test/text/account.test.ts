/** The accounts that the game gives of itself: receipts, board, news, whip sheet, debrief. */
import { describe, expect, test } from 'vitest'
import { type Crisis, FULL_MEMBERS, type PoliticalEvent, runCrisis } from '../../src/engine/index.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { openSession, positionsBySlot } from '../../src/play/session.ts'
import { board } from '../../src/text/board.ts'
import { debrief } from '../../src/text/debrief.ts'
import { eventWords } from '../../src/text/eventWords.ts'
import { newsLines } from '../../src/text/news.ts'
import { plainText } from '../../src/text/spans.ts'
import { calibration } from '../../src/text/whip.ts'
import { opening } from '../../story/opening.ts'
import { wordGiven } from '../support/crises.ts'
import { CHAIRS, edition, narrator } from '../support/edition.ts'

const { people } = opening
const crisis: Crisis = runCrisis(opening, 7)

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
