/** The accounts that the game gives of itself: receipts, board, news, whip sheet, debrief. */
import { describe, expect, test } from 'vitest'
import { type Crisis, FULL_MEMBERS, type PoliticalEvent, runCrisis } from '../../src/engine/index.ts'
import { debriefOf } from '../../src/play/debrief.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { openSession, turnsOf } from '../../src/play/session.ts'
import { board } from '../../src/text/board.ts'
import { debriefLines, UNFINISHED } from '../../src/text/debrief.ts'
import { eventWords } from '../../src/text/eventWords.ts'
import { newsLines } from '../../src/text/news.ts'
import { plainText } from '../../src/text/spans.ts'
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

  test('says of a bargain whom it binds and to which side, and once if there are two', () => {
    const bargain = { type: 'pact-disclosed', by: 'mikoyan', whom: 'bulganin' } as const
    const old: PoliticalEvent = { ...bargain, about: 'molotov', side: 'seven', pact: 'old' }
    expect(newsLines(people, [old, { ...old, pact: 'new' }], 'bulganin')).toEqual([
      'Mikoyan told you that a bargain binds Molotov to stand with the seven.',
    ])
    const his: PoliticalEvent = { ...bargain, about: 'khrushchev', side: 'khrushchev', pact: 'his' }
    expect(newsLines(people, [his], 'bulganin')).toEqual([
      'Mikoyan told you that Khrushchev has others bound to stand with him.',
    ])
  })

  test('says which side a threat is for', () => {
    const threat: PoliticalEvent = { type: 'threatened', by: 'kaganovich', whom: 'bulganin', side: 'seven' }
    expect(newsLines(people, [threat], 'bulganin')).toEqual([
      'Kaganovich told you what it would cost not to stand with the seven.',
    ])
  })

  test('does not say that silence refused once was refused for good', () => {
    expect(newsLines(people, [{ type: 'silence-refused', by: 'malenkov' }], 'bulganin')).toEqual([
      'Malenkov asked for silence towards the plenum, and did not get it then.',
    ])
  })

  test('leaves the calling of the plenum to the scenes', () => {
    expect(newsLines(people, [{ type: 'plenum-called', by: 'delegation' }], 'bulganin')).toEqual([])
  })

  test('does not tell you of your own bargain as of a stranger’s', () => {
    const seen: PoliticalEvent = {
      type: 'pact-seen',
      members: ['malenkov', 'bulganin'],
      side: 'seven',
      pact: 'old',
    }
    expect(newsLines(people, [seen], 'bulganin')).toEqual([
      'It was plain to everybody that you and Malenkov had agreed beforehand.',
    ])
    expect(newsLines(people, [seen], 'mikoyan')).toEqual([
      'Malenkov and Bulganin have plainly agreed beforehand.',
    ])
  })

  test('names you first among those who are put out', () => {
    const resolved = crisis.log.map(({ event }) => event).find(event => event.type === 'resolved')!
    const fates = { khrushchev: 'expelled', mikoyan: 'expelled' } as const
    const words = (who: Partial<typeof fates>): string =>
      eventWords(people, { ...resolved, fates: who, abstained: [] }, 'mikoyan')
    expect(words(fates)).toContain('You and Khrushchev are put out.')
    expect(words({ mikoyan: 'expelled' })).toContain('You are put out.')
  })

  test('does not have Suslov take a chair that is his by custom', () => {
    expect(eventWords(people, { type: 'chair-taken', by: 'suslov', from: 'khrushchev' }, 'khrushchev')).toBe(
      'Suslov presided from then on.',
    )
  })

  test('tells of a chair that was taken and of one that was given up alike', () => {
    const taken = { type: 'chair-taken', by: 'bulganin', from: 'khrushchev' } as const
    expect(eventWords(people, taken, 'khrushchev')).toBe('Bulganin took the chair in your place.')
    expect(eventWords(people, taken, 'mikoyan')).toBe('Bulganin took the chair in Khrushchev’s place.')
  })

  test('counts members of a republic, and not republics', () => {
    expect(eventWords(people, { type: 'bloc-flown', by: 'zhukov', bloc: 'republics', more: 8 })).toBe(
      'Zhukov had 8 of the members from the other republics flown in.',
    )
  })

  test('puts everything that can happen into a sentence, or into none', () => {
    for (const { event } of crisis.log)
      expect(eventWords(people, event, 'mikoyan')).toMatch(/^$|^[A-Z].*\.$/s)
  })
})

describe.each(CHAIRS)('the debrief of %s', chair => {
  const session = openSession(edition, narrator, historicalPlay(edition, chair))
  const debrief = debriefOf(edition, turnsOf(session), session.code())
  const words = debriefLines(people, debrief).map(plainText).join('\n')

  test('sets each of the twelve days beside the real one, with sources', () => {
    for (let day = 18; day <= 29; day++) expect(words).toContain(`${day} June  `)
    expect(words.match(/ {9}in fact: .+\[[A-Z]/g)).toHaveLength(12)
  })

  test('judges the three objectives and ends with the code', () => {
    expect(words.match(/(● met|○ not met)/g)).toHaveLength(3)
    expect(words.split('\n').at(-1)).toContain(session.code())
  })

  test('scores the sheet of four nights', () => {
    expect(words.match(/^Night of \d+ June: 0\.\d{3}; /gm)).toHaveLength(4)
  })

  test('waits for the end', () => {
    const early = openSession(edition, narrator, { chair, seed: 0, path: [] })
    expect(debriefOf(edition, turnsOf(early), early.code())).toBeUndefined()
    expect(debriefLines(people, undefined).map(plainText)).toEqual([UNFINISHED])
  })
})
