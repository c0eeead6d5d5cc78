/** Ballots from paper. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enter, openTally, readEntry, type Tally, turningOf } from '../../src/classroom/tally.ts'
import { explainTally, receiptsLines, rollLines } from '../../src/classroom/tallyLines.ts'
import { FULL_MEMBERS, SEAT, VOTES } from '../../src/engine/index.ts'
import { plainText } from '../../src/text/spans.ts'
import { opening } from '../../story/opening.ts'

/** What is wrong with a line, in words; nothing if it is well. */
const complaint = (line: string): string | undefined => {
  const read = readEntry(line)
  return read && 'problem' in read ? explainTally(opening.people, read.problem) : undefined
}

const typed = (lines: readonly string[], { seed = 0, engine = false } = {}): Tally =>
  lines.reduce(
    (tally, line) => {
      const read = readEntry(line)
      if (!read || 'problem' in read) throw new Error(`${line}: ${complaint(line)}`)
      const entered = enter(tally, read.ok)
      if ('problem' in entered) throw new Error(explainTally(opening.people, entered.problem))
      return entered.ok
    },
    openTally(opening, seed, engine),
  )

const lastRoll = (tally: Tally) => tally.rolls.at(-1)!
const SIX = 'molotov for, malenkov for, kaganovich for, voroshilov for, bulganin for, pervukhin for'

describe('a line', () => {
  test.each([
    [
      '18 sitting dismissal: molotov for, mikoyan against, suslov abstain',
      { molotov: 'for', mikoyan: 'against', suslov: 'abstain' },
    ],
    [
      '18 June sitting 3 dismissal: V. M. Molotov yes; A. I. Mikoyan: no',
      { molotov: 'for', mikoyan: 'against' },
    ],
    ['18 dismissal: MAL for and mik against', { malenkov: 'for', mikoyan: 'against' }],
    ['18 dismissal: molotow for, kirichenco agianst', { molotov: 'for', kirichenko: 'against' }],
    ['18 dismissal: bulganin − # he has not decided', { bulganin: 'against' }],
  ])('%s is understood', (line, hands) => {
    expect(readEntry(line)).toEqual({
      ok: expect.objectContaining({ type: 'roll', motion: 'dismissal', hands }),
    })
  })

  test.each(['', '   ', '# a note'])('%j is passed over', line => {
    expect(readEntry(line)).toBeUndefined()
  })

  test.each([
    ['hello', /cannot be read/],
    ['22 sitting dismissal: molotov for', /does not sit on "22"/],
    ['18 sitting 7 dismissal: molotov for', /does not sit/],
    ['18 sitting dismisal: molotov for', /did you mean dismissal/],
    ['18 dismissal: nobody for', /There is nobody called "nobody"/],
    ['18 dismissal: k for', /could be Khrushchev, Kaganovich or Kirichenko/],
    ['18 dismissal: zhukov for', /Zhukov is no full member/],
    ['18 dismissal: molotov perhaps', /How did Molotov vote/],
    ['18 dismissal: molotov for, molotov against', /votes twice/],
    ['word molotov neither', /Which side did Molotov take/],
  ])('%s is explained', (line, words) => {
    expect(complaint(line)).toMatch(words)
  })

  test('can be anything at all, and is read or explained', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
        for (const line of [text, `18 dismissal: ${text}`, `word ${text}`])
          expect(complaint(line)?.length ?? 1).toBeGreaterThan(0)
      }),
    )
  })
})

describe('a roll', () => {
  test('needs six of eleven, however few are in the room', () => {
    const five = SIX.replace(', pervukhin for', '')
    expect(lastRoll(typed([`18 dismissal: ${five}`])).carried).toBe(false)
    expect(lastRoll(typed([`18 dismissal: ${SIX}`])).carried).toBe(true)
  })

  test('counts the hands that were raised, whoever was away in June 1957', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...FULL_MEMBERS), fc.constantFrom(...VOTES), { minKeys: 1 }),
        hands => {
          const line = `18 dismissal: ${Object.entries(hands).map(([who, vote]) => `${who} ${vote}`)}`
          const { ballots, carried, absent } = lastRoll(typed([line]))
          expect(Object.fromEntries(ballots.map(({ member, vote }) => [member, vote]))).toEqual(hands)
          expect(ballots.length + absent.length).toBe(FULL_MEMBERS.length)
          expect(carried).toBe(Object.values(hands).filter(vote => vote === 'for').length >= 6)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('has the engine vote for whoever is not named and has reached Moscow, if that is asked', () => {
    const roll = lastRoll(typed(['18 dismissal: molotov for'], { engine: true }))
    expect(roll.byEngine).toContain('mikoyan')
    expect(roll.absent).toEqual(['suslov', 'kirichenko', 'saburov'])
    expect(lastRoll(typed(['21 dismissal: molotov for'], { engine: true })).absent).toEqual([])
  })

  test('leans as was said: a public word moves the man who gave it', () => {
    const lean = (tally: Tally) => lastRoll(tally).ballots.find(({ member }) => member === 'saburov')!.lean
    const silent = lean(typed(['18 dismissal: saburov for']))
    const bound = lean(typed(['word saburov seven', '18 dismissal: saburov for']))
    expect(bound.parts.word).toBeGreaterThan(silent.parts.word)
    expect(typed(['word saburov seven']).crisis.word[SEAT.saburov]).toBe(1)
  })

  test('goes forward only, and a word once', () => {
    const read = readEntry('18 dismissal: molotov for')!
    if ('problem' in read) throw new Error('unread')
    const entered = enter(typed(['20 dismissal: molotov for']), read.ok)
    expect('problem' in entered && explainTally(opening.people, entered.problem)).toMatch(
      /days only go forward/,
    )
    expect(() => typed(['word molotov seven', 'word molotov seven'])).toThrow(/has said that already/)
  })
})

describe('whose hand it was', () => {
  const said = (lines: readonly string[]): string => {
    const roll = lastRoll(typed(lines))
    return [...rollLines(opening.people, roll), ...receiptsLines(opening.people, roll, 'plain')]
      .map(plainText)
      .join('\n')
  }

  test('six of six: without any of them it would have been lost', () => {
    const roll = lastRoll(typed([`18 dismissal: ${SIX}, mikoyan against`]))
    expect(turningOf(roll)).toMatchObject({ margin: 0, leaning: true })
    expect(turningOf(roll).decisive).toHaveLength(6)
    expect(said([`18 dismissal: ${SIX}, mikoyan against`])).toMatch(
      /By one hand: without .*Bulganin.* it would have been lost/,
    )
  })

  test('a hand against the lean is named, and so is what the leans would have done', () => {
    const words = said([`18 dismissal: ${SIX.replace('bulganin for', 'bulganin against')}`])
    expect(words).toContain('Otherwise than his person leans: Bulganin.')
    expect(words).toContain('Had everybody voted as he leans, it would have been carried.')
    expect(words).toContain('By one hand: with Bulganin as well it would have been carried.')
    expect(words).toContain('All the same, this is the hand that was raised.')
  })

  test('seven could have spared one', () => {
    expect(said([`18 dismissal: ${SIX}, saburov for`])).toContain('It could have spared one.')
  })
})
