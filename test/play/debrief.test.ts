/** What is found in a finished play: where it differs from the record, how well it was counted, what was hidden, how it is told again. */
import { describe, expect, test } from 'vitest'
import { castVotes, sees } from '../../src/engine/index.ts'
import { debriefOf } from '../../src/play/debrief.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { openSession, turnsOf } from '../../src/play/session.ts'
import { COMMUNIQUE } from '../../story/debrief/communique.ts'
import { QUESTIONS } from '../../story/debrief/discussion.ts'
import type { Happening, Piece } from '../../story/debrief/happenings.ts'
import { NOTES } from '../../story/debrief/notes.ts'
import { TWELVE_DAYS } from '../../story/debrief/twelveDays.ts'
import { SOURCES } from '../../story/sources.ts'
import { debriefedPlays } from '../support/debriefs.ts'
import { CHAIRS, edition, narrator } from '../support/edition.ts'

const plays = debriefedPlays(8)
const debriefs = plays.map(({ debrief }) => debrief)

describe('the record', () => {
  test('has twelve days, and a known source for each of them and for everything it can be asked', () => {
    expect(TWELVE_DAYS.map(({ day }) => day)).toEqual([18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])
    const keys = TWELVE_DAYS.flatMap(({ sources, facts }) => [sources, ...facts.map(each => each.sources)])
    for (const sources of keys) {
      expect(sources.length).toBeGreaterThan(0)
      for (const key of sources) expect(Object.keys(SOURCES)).toContain(key)
    }
  })

  test.each(CHAIRS)('is what the historical line of %s comes to, but for a detail or two', chair => {
    const session = openSession(edition, narrator, historicalPlay(edition, chair))
    const { differences, outcome } = debriefOf(edition, turnsOf(session), session.code())!
    expect(outcome).toBe('kept')
    expect(differences.length).toBeLessThanOrEqual(3)
    for (const { yours } of differences)
      expect(['outcome', 'vote', 'expelled', 'abstained']).not.toContain(yours.about)
  })
})

describe('differences', () => {
  test('are numbered from 1 in the order of the days, and stand on their days', () => {
    for (const { differences, days } of debriefs) {
      expect(differences.map(({ number }) => number)).toEqual(differences.map((_, at) => at + 1))
      expect(differences.map(({ day }) => day)).toEqual(
        differences.map(({ day }) => day).sort((a, b) => a - b),
      )
      for (const { day, differences: numbers } of days)
        expect(numbers).toEqual(differences.filter(each => each.day === day).map(({ number }) => number))
    }
  })

  test('are told of every play that ends otherwise than June 1957', () => {
    const otherwise = debriefs.filter(({ outcome }) => outcome !== 'kept')
    expect(otherwise.length).toBeGreaterThan(0)
    for (const { differences } of otherwise)
      expect(differences.some(({ yours }) => yours.about === 'outcome')).toBe(true)
  })
})

describe('the count of the whip sheet', () => {
  test('is never better than that of one who knew everything', () => {
    for (const { whip } of debriefs)
      for (const { sheet, unsure, knowing } of whip.nights) {
        expect(knowing).toBeLessThanOrEqual(sheet)
        expect(knowing).toBeLessThanOrEqual(unsure)
        expect(knowing).toBeLessThanOrEqual(10)
      }
  })

  test('calls wrong only those who stood on the other side', () => {
    for (const { whip } of debriefs)
      for (const { wrong, members } of whip.nights)
        for (const member of wrong) {
          const { marked, truth } = members[member]!
          expect([marked, truth]).toEqual(marked === 'seven' ? ['seven', 'against'] : ['khrushchev', 'for'])
        }
  })
})

test('what you never knew is nothing that you saw', () => {
  for (const { session, debrief } of plays) {
    const { crisis } = session.turn()
    for (const { event } of debrief.unknown.deeds) expect(sees(crisis, event, session.chair)).toBe(false)
    for (const { members, knownTo } of debrief.unknown.pacts)
      expect([...members, ...knownTo]).not.toContain(session.chair)
  }
})

test('each roll call is explained by the room as it was then', () => {
  const calls = debriefs.flatMap(({ rollCalls }) => rollCalls)
  expect(calls.length).toBeGreaterThan(0)
  for (const { call, room } of calls) {
    expect(room.log.some(({ event }) => event === call)).toBe(false)
    expect(castVotes(room, call.motion)).toEqual(call.ballots)
  }
})

test('every paragraph told is counted once, and every source met is known', () => {
  for (const { reading } of debriefs) {
    const all = Object.values(reading.paragraphs).reduce((sum, count) => sum + count, 0)
    expect(all).toBeGreaterThan(60)
    for (const { key } of reading.sources) expect(Object.keys(SOURCES)).toContain(key)
  }
  const session = plays[0]!.session
  const turns = turnsOf(session)
  const again = [...turns.slice(0, 3), turns[2]!, ...turns.slice(3)]
  const once = debriefOf(edition, turns, session.code())!
  expect(debriefOf(edition, again, session.code())!.reading).toEqual(once.reading)
})

describe('the play told again', () => {
  const told = debriefs.map(({ retelling }) => retelling)

  test('leaves no blank open and nobody out of a list', () => {
    for (const { communique, notes } of told)
      for (const words of [...communique, ...notes.paragraphs, notes.where])
        expect(words).not.toMatch(/[{}]|undefined| {2}|\s[.,;]|: \.|^\W*$/)
  })

  test('is long enough to be read and short enough to be read aloud', () => {
    for (const { communique, notes } of told) {
      expect(communique.length).toBeGreaterThanOrEqual(4)
      const words = notes.paragraphs.join(' ').split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(45)
      expect(words).toBeLessThanOrEqual(220)
    }
  })

  test('is not written by the man one has been', () => {
    for (const [at, { notes }] of told.entries()) expect(notes.by).not.toBe(debriefs[at]!.chair)
  })

  test('is the same whenever a play is told, and another for every other play', () => {
    const { session, debrief } = plays[0]!
    expect(debriefOf(edition, turnsOf(session), session.code())!.retelling).toEqual(debrief.retelling)
    const texts = told.map(({ communique, notes }) => [...communique, ...notes.paragraphs].join('\n'))
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('opens differently for every outcome', () => {
    const openings = new Map(
      debriefs.map(({ outcome, retelling }) => [outcome, retelling.communique[0]!.slice(0, 230)]),
    )
    expect(new Set(openings.values()).size).toBe(openings.size)
    expect(openings.size).toBeGreaterThanOrEqual(4)
  })

  test('has no piece that could never be told', () => {
    const pieces: Piece[] = [
      ...COMMUNIQUE.flatMap(section => section.pieces),
      ...NOTES.flatMap(({ where, sections }) => [...where, ...sections.flatMap(section => section.pieces)]),
      ...QUESTIONS,
    ]
    const apart: (readonly [Happening, Happening])[] = [
      ['voted', 'never-voted'],
      ['files-read', 'no-files'],
      ['khrushchev-stays', 'khrushchev-falls'],
      ['unanimous', 'somebody-abstained'],
      ['somebody-expelled', 'nobody-fell'],
    ]
    for (const { all = [], none = [], words } of pieces) {
      expect(
        all.filter(each => none.includes(each)),
        words,
      ).toEqual([])
      for (const [one, other] of apart) expect(all.includes(one) && all.includes(other), words).toBe(false)
    }
  })
})

describe('questions', () => {
  test('are chosen from a bank of two dozen or more, and end in a question or a task', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(24)
    for (const { words } of QUESTIONS) {
      expect(words).toMatch(/[.?]$/)
      expect(words).not.toMatch(/\bfeel/i)
    }
  })

  test('are three: about the way, the end, and you', () => {
    for (const { questions } of debriefs) {
      const asked = questions.map(words => QUESTIONS.find(each => each.words === words)!)
      expect(asked.map(({ about }) => about)).toEqual(['way', 'end', 'you'])
    }
  })

  test('differ from play to play', () => {
    expect(new Set(debriefs.flatMap(({ questions }) => questions)).size).toBeGreaterThanOrEqual(10)
  })
})
