/** Receipts: that they add up, that they say what weighed most, and that each man has his own. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Ballot,
  type Crisis,
  castVotes,
  FULL_MEMBERS,
  type FullMember,
  flipDistance,
  ISSUES,
  type Lean,
  leanOf,
  MOTIONS,
  openCrisis,
  PEOPLE,
  type PersonId,
  REASONS,
  runCrisis,
  SEAT,
  SIDES,
  type Side,
  slotAt,
  type Vote,
  voteOf,
} from '../../src/engine/index.ts'
import { LEVELS, type Level } from '../../src/play/settings.ts'
import { flipWords, leaning, namedReasons, receipt, signed } from '../../src/text/receipt.ts'
import { type Line, plainText } from '../../src/text/spans.ts'
import { opening } from '../../story/opening.ts'
import { type Clause, clauses, type Speaker, VOICED, type Voiced } from '../../story/receipts.ts'
import { anyCrisis, between, done, presidium, waitUntil, withNumbers } from '../support/crises.ts'

const { people } = opening
const crisis: Crisis = runCrisis(opening, 7)
const text = (lines: readonly Line[]): string => lines.map(plainText).join('\n')
const number = (words: string): number => Number(words.replace('−', '-'))

const anyLevel = fc.constantFrom(...LEVELS)
const anyPart = fc.integer({ min: -60, max: 60 })
const anyLean: fc.Arbitrary<Lean> = fc
  .record({
    conviction: anyPart,
    loyalty: anyPart,
    debts: anyPart,
    room: anyPart,
    fear: anyPart,
    word: anyPart,
    mood: fc.integer({ min: -12, max: 12 }),
  })
  .map(parts => ({ parts, score: REASONS.reduce((sum, reason) => sum + parts[reason], 0) }))

const ballotOf = (lean: Lean, member: Ballot['member'] = 'bulganin'): Ballot => ({
  member,
  vote: voteOf(lean.score),
  lean,
})

/** The rows of points, without the last, which is their sum. */
const rows = (words: string): { points: number; name: string }[] =>
  [...words.matchAll(/^ {0,4}([+−]?\d+) {2}([^:\n]+)/gm)].map(([, points, name]) => ({
    points: number(points!),
    name: name!,
  }))

describe('a receipt', () => {
  test('prints points that add up to the score it prints, in every wording and on every motion', () => {
    fc.assert(
      fc.property(
        anyCrisis,
        fc.constantFrom(...FULL_MEMBERS),
        fc.constantFrom(...MOTIONS),
        anyLevel,
        (now, member, motion, level) => {
          const words = text(
            receipt(people, now, ballotOf(leanOf(now, member, motion), member), motion, level),
          )
          const [heading] = words.split('\n')
          const score = number(/\(([+−]?\d+)\)$/.exec(heading!)![1]!)
          const all = rows(words)
          expect(all.at(-1)).toMatchObject({ name: 'in all', points: score })
          expect(all.slice(0, -1).reduce((sum, { points }) => sum + points, 0)).toBe(score)
          expect(words).not.toMatch(/undefined|NaN|\.\.|; \./)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('names the largest reasons on the winning side until they cover seventy per cent of it, and no more', () => {
    fc.assert(
      fc.property(anyLean, lean => {
        const { winning } = namedReasons(lean)
        const sign = lean.score < 0 ? -1 : 1
        const sum = (reasons: readonly (typeof REASONS)[number][]): number =>
          reasons.reduce((total, reason) => total + Math.max(0, sign * lean.parts[reason]), 0)
        const whole = sum(REASONS)
        expect(100 * sum(winning)).toBeGreaterThanOrEqual(70 * whole)
        if (winning.length > 0) expect(100 * sum(winning.slice(0, -1))).toBeLessThan(70 * whole)
        const least = Math.min(...winning.map(reason => sign * lean.parts[reason]))
        for (const reason of REASONS.filter(each => !winning.includes(each)))
          expect(sign * lean.parts[reason]).toBeLessThanOrEqual(least)
      }),
    )
  })

  test('of your own vote is told to you, in verbs that go with you; of anybody else’s, as ever', () => {
    fc.assert(
      fc.property(
        anyCrisis,
        fc.constantFrom<FullMember>('khrushchev', 'bulganin', 'mikoyan'),
        fc.constantFrom(...MOTIONS),
        anyLevel,
        fc.constantFrom<Vote>('for', 'against', 'abstain'),
        (now, you, motion, level, vote) => {
          const ballot = { member: you, vote, lean: leanOf(now, you, motion) }
          const doubts = Object.values(clauses[you]).flatMap(each =>
            Object.values(each).map(({ doubt }) => doubt),
          )
          const told = (to?: PersonId): string =>
            [...receipt(people, now, ballot, motion, level, now, to), ...leaning(people, now, you, level, to)]
              .map(each => plainText(each.filter(({ text: said }) => !doubts.includes(said.trim()))))
              .join('\n')
          const own = told(you)
          expect(own).toMatch(/^You (?:vote|abstain)/)
          expect(own).not.toMatch(/\b(?:he|him|his|himself)\b/i)
          expect(own).not.toMatch(/(?<!with )\byou(?: seldom| never| always)? (?!as\b|across\b)\w+s\b/i)
          expect(told('suslov')).toBe(told())
        },
      ),
      { numRuns: 100 },
    )
  })

  test('names the largest contrary reason, if there is one', () => {
    fc.assert(
      fc.property(anyLean, lean => {
        const { contrary } = namedReasons(lean)
        const sign = lean.score < 0 ? -1 : 1
        const against = REASONS.filter(reason => sign * lean.parts[reason] < 0)
        if (against.length === 0) expect(contrary).toBeUndefined()
        else
          expect(sign * lean.parts[contrary!]).toBe(
            Math.min(...against.map(reason => sign * lean.parts[reason])),
          )
      }),
    )
  })

  test('says a distance that turns the vote, when one point less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -120, max: 120 }), score => {
        const { toFor, toAbstain, toAgainst } = flipDistance(score)
        const away = score < 0 ? 1 : -1
        const said = [...flipWords('he', score, 'historian').matchAll(/\d+/g)].map(([n]) => Number(n))
        if (toAbstain === 0) {
          expect(said).toEqual([toFor, toAgainst])
          expect([voteOf(score + toFor), voteOf(score + toFor - 1)]).toEqual(['for', 'abstain'])
          expect([voteOf(score - toAgainst), voteOf(score - toAgainst + 1)]).toEqual(['against', 'abstain'])
          return
        }
        const across = Math.max(toFor, toAgainst)
        expect(said).toEqual([toAbstain, across])
        expect(voteOf(score + away * toAbstain)).toBe('abstain')
        expect(voteOf(score + away * (toAbstain - 1))).toBe(voteOf(score))
        expect(voteOf(score + away * across)).toBe(score < 0 ? 'for' : 'against')
        expect(voteOf(score + away * (across - 1))).toBe('abstain')
      }),
    )
  })

  test.each([
    [
      17,
      'adult',
      'It was not certain: a push of 12 points would have made him abstain, and 23 would have sent him across.',
    ],
    [
      -6,
      'adult',
      'It hung by a thread: a push of 1 point would have made him abstain, and 12 would have sent him across.',
    ],
    [-1, 'adult', 'Two votes lay within reach: 7 points more and he votes for, 5 less and he votes against.'],
    [60, 'adult', 'He was sure: it would have taken 55 points to make him abstain, 66 to send him across.'],
    [17, 'plain', 'How sure was it? 12 points the other way and he does not choose; 23 and he votes no.'],
    [17, 'historian', 'Flip distance: 12 to abstention, 23 to the other side.'],
  ] as const)('says of %i, %s, what would have turned him', (score, level, words) => {
    expect(flipWords('he', score, level)).toBe(words)
  })

  test('uses a minus that is a minus', () => {
    expect([signed(3), signed(0), signed(-3)]).toEqual(['+3', '0', '−3'])
  })

  test('of a hand that follows its word against its lean, says so', () => {
    const lean = leanOf(presidium({ bulganin: -9 }), 'bulganin')
    const words = text(receipt(people, crisis, { member: 'bulganin', vote: 'for', lean }, 'dismissal'))
    expect(words).toMatch(/^Bulganin votes for/)
    expect(words).toContain('All the same, he votes as he has said before the others.')
  })

  test('does not say that such a hand goes up although it keeps its word', () => {
    const parts = { conviction: -30, loyalty: 0, debts: 0, room: 0, fear: 0, word: 16, mood: 0 }
    const ballot: Ballot = { member: 'mikoyan', vote: 'for', lean: { parts, score: -14 } }
    const words = text(receipt(people, crisis, ballot, 'dismissal'))
    expect(words).toContain('He leans that way although he has spoken with the seven.')
    expect(words).not.toContain('He does so although')
    expect(words).toContain('Left to these reasons alone, he would have voted against it.')
    expect(words).not.toContain('send him across')
  })

  test('from a later hour, tells the vote as past, and its day', () => {
    const then = waitUntil(openCrisis(opening, 3), slotAt(18, 'sitting', 3))
    const later = { slot: slotAt(20, 'evening') }
    const of = (member: Ballot['member'], score: number, now?: Pick<Crisis, 'slot'>): string => {
      const lean = leanOf(presidium({ [member]: score }), member)
      return text(receipt(people, then, { member, vote: 'for', lean }, 'dismissal', 'adult', now))
    }
    expect(of('molotov', 40)).toMatch(/^Molotov votes for dismissing Khrushchev \(/)
    expect(of('molotov', 40, later)).toMatch(/^Molotov voted for dismissing Khrushchev, on 18 June \(/)
    expect(of('molotov', -40, later)).toMatch(/^All the same, he voted as he had said/m)
    const parts = { conviction: 30, loyalty: 0, debts: 0, room: 0, fear: 0, word: 0, mood: -9 }
    const calm: Ballot = { member: 'molotov', vote: 'for', lean: { parts, score: 21 } }
    expect(text(receipt(people, then, calm, 'dismissal', 'adult', later))).toContain(
      'He did so although it was one of his days for leaving things be.',
    )
  })
})

describe('behind a reason stands', () => {
  const table = slotAt(18, 'sitting', 2)

  test('who pressed him, and on which day', () => {
    const now = done(
      waitUntil({ ...openCrisis(opening, 0, ['malenkov']) }, slotAt(18, 'evening')),
      'malenkov',
      { type: 'lobby', whom: 'bulganin', side: 'seven' },
    )
    expect(text(leaning(people, now, 'bulganin'))).toMatch(
      /conviction: above all .+; Malenkov pressed him on it on the 18th/,
    )
  })

  test('whom he trusts most of those he believes on that side', () => {
    for (const { member, lean } of castVotes(waitUntil(openCrisis(opening, 3), table), 'dismissal')) {
      const now = waitUntil(openCrisis(opening, 3), table)
      const side = lean.parts.loyalty > 0 ? 1 : -1
      const pull = (other: PersonId): number =>
        side *
        between(now.trust, member, other) *
        between(now.guesses, member, other) *
        now.weight[SEAT[other]]!
      const most = PEOPLE.reduce((best, other) => (pull(other) > pull(best) ? other : best))
      const line = text(receipt(people, now, ballotOf(lean, member), 'dismissal'))
        .split('\n')
        .find(each => /^ *[+−]\d+ {2}loyalty:/.test(each))!
      expect(line).toContain(people[most].name)
    }
  })

  test('the bargain he has made, and when', () => {
    const saburov = text(leaning(people, openCrisis(opening, 0), 'voroshilov'))
    expect(saburov).toContain('a bargain with Saburov since before the 18th')
  })

  test('the day on which he said it', () => {
    const spoken = runCrisis(opening, 7).log.find(
      ({ event }) => event.type === 'word-given' && event.by === 'molotov',
    )!
    expect(spoken.slot).toBeLessThan(slotAt(19, 'morning'))
    expect(
      text(leaning(people, waitUntil(openCrisis(opening, 7), slotAt(19, 'morning')), 'molotov')),
    ).toContain('his word: said before the others on the 18th')
  })
})

describe('the three wordings', () => {
  const wording = (level: Level, person: PersonId): string =>
    text(leaning(people, waitUntil(openCrisis(opening, 0), slotAt(20, 'sitting', 2)), person, level))

  test('print the same points', () => {
    for (const person of PEOPLE) {
      const points = LEVELS.map(level => rows(wording(level, person)).map(row => row.points))
      expect(points[1]).toEqual(points[0])
      expect(points[2]).toEqual(points[0])
    }
  })

  test('differ: one explains its terms, one has the voice, one names sources and formulas', () => {
    for (const person of FULL_MEMBERS) {
      const [plain, adult, historian] = LEVELS.map(level => wording(level, person))
      expect(plain).toContain('Mostly it is ')
      expect(plain).not.toMatch(/conviction|\[|1989/)
      expect(adult).not.toMatch(/[A-Z]{4}|Mostly it is/)
      expect(historian).toMatch(/Ground: /)
      expect(historian).toContain('Flip distance')
    }
  })

  test('speak of Furtseva as the woman she is', () => {
    for (const level of LEVELS) {
      const lines = wording(level, 'furtseva').split('\n')
      const ours = lines.filter(each => /^ *[+−]?\d+ {2}|^How sure|^It |^Little/.test(each)).join(' ')
      expect(ours).toMatch(/\b(she|her)\b/)
      expect(ours).not.toMatch(/\b(he|him|his)\b/)
    }
  })

  test('of Khrushchev do not speak to him of Khrushchev', () => {
    for (const level of LEVELS)
      expect(wording(level, 'khrushchev').split('\n').slice(1).join('\n')).not.toMatch(
        /(with|for|against|keep) Khrushchev(?! \d)/,
      )
  })
})

interface Said {
  readonly person: Speaker
  readonly reason: Voiced
  readonly side: Side
  readonly clause: Clause
}
const EVERY: readonly Said[] = (Object.keys(clauses) as Speaker[]).flatMap(person =>
  VOICED.flatMap(reason =>
    SIDES.flatMap(side => {
      const clause = clauses[person][reason]?.[side]
      return clause ? [{ person, reason, side, clause }] : []
    }),
  ),
)

/** A room in which nothing weighs with a man but one reason, on one side. */
function moved(person: Speaker, reason: Voiced, side: Side): Crisis {
  const sign = side === 'seven' ? 1 : -1
  const indifferent = presidium({}, { players: [] })
  const cell = SEAT[person] * PEOPLE.length + SEAT[person === 'malenkov' ? 'bulganin' : 'malenkov']
  const put = (table: readonly number[], at: number, value: number): number[] =>
    table.map((old, each) => (each === at ? value : old))
  const none = indifferent.guesses
  switch (reason) {
    case 'conviction':
      return {
        ...indifferent,
        views: indifferent.views.map((_, at) =>
          Math.floor(at / ISSUES.length) === SEAT[person] ? sign * 100 : 0,
        ),
      }
    case 'loyalty':
      return {
        ...indifferent,
        nerve: indifferent.nerve.map(() => 100),
        guesses: put(none, cell, sign * 100),
        trust: put(none, cell, 100),
      }
    case 'debts':
      return {
        ...indifferent,
        nerve: indifferent.nerve.map(() => 100),
        guesses: put(none, cell, sign * 100),
        favours: put(none, cell, 3),
      }
    case 'room':
      return {
        ...indifferent,
        nerve: indifferent.nerve.map(() => 0),
        guesses: put(none, cell, sign * 100),
      }
    case 'fear':
      return {
        ...indifferent,
        exposure: withNumbers(indifferent.exposure, { [person]: 100 }),
        safeWithSeven: indifferent.safeWithSeven.map(() => (side === 'seven' ? 100 : 0)),
        safeWithKhrushchev: indifferent.safeWithKhrushchev.map(() => (side === 'seven' ? 0 : 100)),
      }
    case 'mood':
      return presidium({ [person]: sign * 12 })
    case 'word':
      return { ...indifferent, word: withNumbers(indifferent.word, { [person]: sign }) }
  }
}

describe('the clauses', () => {
  test('are each spoken by a receipt of their man when nothing else weighs with him, and by nobody else', () => {
    for (const { person, reason, side, clause } of EVERY) {
      const now = moved(person, reason, side)
      for (const level of LEVELS) expect(text(leaning(people, now, person, level))).toContain(clause.words)
    }
  })

  test('are spoken on the side they speak of when it is the plenum that is voted on', () => {
    for (const { person, reason, side, clause } of EVERY) {
      if (!(FULL_MEMBERS as readonly PersonId[]).includes(person)) continue
      const now = moved(person, reason, side)
      const member = person as Ballot['member']
      const lean = leanOf(now, member, 'plenum')
      expect(text(receipt(people, now, ballotOf(lean, member), 'plenum'))).toContain(clause.words)
    }
  })

  test('are nobody else’s: no two men share six words in a row', () => {
    const spokenBy = new Map<string, Speaker>()
    for (const { person, clause } of EVERY) {
      const words = clause.words.toLowerCase().split(/[^\p{L}\d]+/u)
      for (let at = 0; at + 6 <= words.length; at++) {
        const six = words.slice(at, at + 6).join(' ')
        expect([six, spokenBy.get(six) ?? person]).toEqual([six, person])
        spokenBy.set(six, person)
      }
    }
    expect(new Set(EVERY.map(({ clause }) => clause.words)).size).toBe(EVERY.length)
  })

  test('are there for every member and candidate, on every reason that moves him in a crisis left alone', () => {
    const missing = new Set<string>()
    for (let seed = 0; seed < 12; seed++) {
      let now = openCrisis(opening, seed)
      for (const slot of [slotAt(18, 'sitting', 3), slotAt(20, 'sitting', 2), slotAt(24, 'morning')]) {
        now = waitUntil(now, slot)
        for (const person of Object.keys(clauses) as Speaker[]) {
          const { parts, score } = leanOf(now, person)
          const { winning } = namedReasons({ parts, score })
          for (const reason of winning) {
            const side = parts[reason] > 0 ? 'seven' : 'khrushchev'
            if (!clauses[person][reason]?.[side]) missing.add(`${person} ${reason} ${side}`)
          }
        }
      }
    }
    expect([...missing]).toEqual([])
  })

  test('quote only what a source has, and are sentences', () => {
    for (const { person, clause } of EVERY) {
      expect(clause.words, person).toMatch(/^\p{Lu}.*[.!?]$/su)
      if (/[“”"]/.test(clause.words)) expect(clause.sources.length, clause.words).toBeGreaterThan(0)
      expect(clause.words, person).not.toMatch(/["']| - /)
    }
  })
})
