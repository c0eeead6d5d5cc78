/** Who holds with whom: ties, camps, the men a vote turns on, and who could be next. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  affinity,
  type Crisis,
  campsOf,
  FULL_MEMBERS,
  lastingCoalitions,
  lowestSplit,
  openCrisis,
  PEOPLE,
  type PersonId,
  pivotalIn,
  pivotsAmong,
  powerOf,
  rulingCoalition,
  runCrisis,
  SEAT,
  whoIsNext,
} from '../../src/engine/index.ts'
import { anybody, anyCrisis, mirrored, opening, presidium, withNumbers, withPair } from '../support/crises.ts'

const morning = openCrisis(opening, 0)
const end = runCrisis(opening, 0)
const MEN = PEOPLE.length
const pair = fc.uniqueArray(anybody, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[PersonId, PersonId]>

describe('a tie', () => {
  test('is the same from either end, whoever looks', () => {
    fc.assert(
      fc.property(anyCrisis, pair, anybody, (crisis, [one, other], eyes) => {
        for (const whose of [eyes, 'truth'] as const) {
          const points = affinity(crisis, one, other, whose)
          expect(points).toBe(affinity(crisis, other, one, whose))
          expect(Math.abs(points)).toBeLessThanOrEqual(100)
          expect(Number.isInteger(points)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  const room = presidium({})
  const tied = (crisis: Crisis, eyes: PersonId | 'truth'): number =>
    affinity(crisis, 'mikoyan', 'suslov', eyes)

  test('in truth is the mean of the trust both ways; to one of the two, his own', () => {
    const trusting = { ...room, trust: withPair(room.trust, 'mikoyan', 'suslov', 60) }
    expect(tied(trusting, 'truth')).toBe(30)
    expect(tied(trusting, 'mikoyan')).toBe(60)
    expect(tied(trusting, 'suslov')).toBe(0)
  })

  test('is the closer for a favour owed either way', () => {
    const owing = { ...room, favours: withPair(room.favours, 'mikoyan', 'suslov', 2) }
    for (const eyes of ['truth', 'mikoyan', 'suslov'] as const) expect(tied(owing, eyes)).toBe(20)
    expect(tied(owing, 'molotov')).toBe(0)
  })

  test('is the closer for a pact, to those who know of it', () => {
    const members = ['mikoyan', 'suslov'] as const
    const pact = { id: 'p', members, side: 'seven', strength: 7, knownTo: [...members, 'serov'] } as const
    const bound = { ...room, pacts: [pact] }
    for (const eyes of ['truth', 'mikoyan', 'suslov', 'serov'] as const) expect(tied(bound, eyes)).toBe(14)
    expect(tied(bound, 'molotov')).toBe(0)
  })

  test('between two others is what one makes of where they stand', () => {
    const thinks = (suslov: number): Crisis => ({
      ...room,
      guesses: withPair(withPair(room.guesses, 'molotov', 'mikoyan', -80), 'molotov', 'suslov', suslov),
    })
    expect(tied(thinks(-100), 'molotov')).toBe(40)
    expect(tied(thinks(50), 'molotov')).toBe(-20)
    expect(tied(thinks(0), 'molotov')).toBe(0)
  })

  test('never grows looser for more trust', () => {
    fc.assert(
      fc.property(anyCrisis, pair, fc.nat(40), (crisis, [one, other], more) => {
        const cell = SEAT[one] * MEN + SEAT[other]
        const trust = Math.min(100, crisis.trust[cell]! + more)
        const closer = { ...crisis, trust: withPair(crisis.trust, one, other, trust) }
        for (const eyes of [one, other, 'truth'] as const)
          expect(affinity(closer, one, other, eyes)).toBeGreaterThanOrEqual(
            affinity(crisis, one, other, eyes),
          )
      }),
      { numRuns: 60 },
    )
  })
})

test('what a man makes of it all hangs on nothing that he cannot know', () => {
  const points = fc.integer({ min: -100, max: 100 })
  const rubbish = fc.array(points, { minLength: MEN * MEN, maxLength: MEN * MEN })
  const row = fc.array(points, { minLength: MEN, maxLength: MEN })
  fc.assert(
    fc.property(anyCrisis, anybody, rubbish, row, fc.nat(), (crisis, man, other, row, seed) => {
      const own = (cell: number): boolean => Math.floor(cell / MEN) === SEAT[man]
      const his = (cell: number): boolean => own(cell) || cell % MEN === SEAT[man]
      const elsewhere = PEOPLE.filter(person => person !== man)
      const altered: Crisis = {
        ...crisis,
        seed,
        players: [],
        trust: crisis.trust.map((value, cell) => (own(cell) ? value : other[cell]!)),
        guesses: crisis.guesses.map((value, cell) => (own(cell) ? value : other[cell]!)),
        favours: crisis.favours.map((value, cell) => (his(cell) ? value : Math.abs(other[cell]!) % 4)),
        views: crisis.views.map((_, cell) => other[cell]!),
        mood: row,
        nerve: row,
        care: row,
        exposure: row,
        safeWithSeven: row,
        safeWithKhrushchev: row,
        pacts: [
          { id: 'unheard-of', members: elsewhere, side: 'seven', strength: 20, knownTo: elsewhere },
          ...crisis.pacts.filter(({ members, knownTo }) => members.includes(man) || knownTo.includes(man)),
        ],
        bonds: row,
        log: [],
      }
      for (const one of PEOPLE)
        for (const two of PEOPLE)
          if (one !== two) expect(affinity(altered, one, two, man)).toBe(affinity(crisis, one, two, man))
      expect(campsOf(altered, man)).toEqual(campsOf(crisis, man))
      expect(pivotalIn(altered, man)).toEqual(pivotalIn(crisis, man))
    }),
    { numRuns: 60 },
  )
})

/** Sizes and ties of up to seven actors. */
const landscape = fc.integer({ min: 1, max: 7 }).chain(count =>
  fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: count, maxLength: count }),
    ties: fc
      .array(fc.integer({ min: -100, max: 100 }), { minLength: count ** 2, maxLength: count ** 2 })
      .map(cells =>
        cells.map((_, cell) => {
          const [one, other] = [Math.floor(cell / count), cell % count]
          return one === other ? 0 : cells[Math.min(one, other) * count + Math.max(one, other)]!
        }),
      ),
  }),
)

describe('the lowest split', () => {
  /** The energy as the formula has it. */
  const energyOf = (sizes: readonly number[], ties: readonly number[], apart: readonly boolean[]): number =>
    sizes.reduce(
      (sum, size, one) =>
        sizes.reduce(
          (part, other, two) =>
            two > one && apart[one] !== apart[two]
              ? part + size * other * ties[one * sizes.length + two]!
              : part,
          sum,
        ),
      0,
    )

  test('is the lowest of all, with the energy of the formula', () => {
    fc.assert(
      fc.property(landscape, ({ sizes, ties }) => {
        const { apart, energy } = lowestSplit(sizes, ties)
        const splits = Array.from({ length: 2 ** (sizes.length - 1) }, (_, set) =>
          sizes.map((_, actor) => actor > 0 && ((set >> (actor - 1)) & 1) === 1),
        )
        expect(energyOf(sizes, ties, apart)).toBe(energy)
        expect(energy).toBe(Math.min(...splits.map(split => energyOf(sizes, ties, split))))
      }),
      { numRuns: 200 },
    )
  })

  test('nobody would leave alone; what holds him is what leaving would cost', () => {
    fc.assert(
      fc.property(landscape, ({ sizes, ties }) => {
        const { apart, energy, firmness, lows } = lowestSplit(sizes, ties)
        const others = sizes.reduce((sum, size) => sum + size, 0)
        expect(lows).toBeGreaterThanOrEqual(1)
        sizes.forEach((size, actor) => {
          const moved = apart.map((side, at) => (at === actor ? !side : side))
          const cost = energyOf(sizes, ties, moved) - energy
          expect(cost).toBeGreaterThanOrEqual(0)
          if (sizes.length > 1)
            expect(Math.abs(cost / (size * (others - size)) - firmness[actor]!)).toBeLessThanOrEqual(0.5)
        })
      }),
      { numRuns: 200 },
    )
  })

  test('of strangers is one camp', () => {
    expect(lowestSplit([1, 2, 3], Array(9).fill(0)).apart).toEqual([false, false, false])
  })
})

describe('camps', () => {
  test('the ties of the eve, in truth, part the eleven as June did', () => {
    const camps = campsOf(morning, 'truth')
    expect(camps.khrushchev).toEqual(['khrushchev', 'mikoyan', 'suslov', 'kirichenko'])
    expect(camps.others).toHaveLength(7)
    expect(camps.lows).toBe(1)
  })

  test('everybody is in one of them or in neither', () => {
    fc.assert(
      fc.property(anyCrisis, fc.oneof(anybody, fc.constant('truth' as const)), (crisis, eyes) => {
        const { khrushchev, others, loners, firmness } = campsOf(crisis, eyes)
        expect([...khrushchev, ...others, ...loners].sort()).toEqual([...FULL_MEMBERS].sort())
        for (const member of loners) expect(firmness[member]).toBeLessThan(3)
      }),
      { numRuns: 60 },
    )
  })

  test('are the same people if the two sides change about', () => {
    fc.assert(
      fc.property(anyCrisis, anybody, (crisis, eyes) => {
        expect(campsOf(mirrored(crisis), eyes)).toEqual(campsOf(crisis, eyes))
      }),
      { numRuns: 40 },
    )
  })

  test('of a man who has only heard of seven, the others are told apart by what he heard', () => {
    const room = presidium({})
    const guesses = FULL_MEMBERS.slice(1, 8).reduce(
      (row, member) => withPair(row, 'zhukov', member, 90),
      withPair(room.guesses, 'zhukov', 'khrushchev', -100),
    )
    const { others, khrushchev, loners } = campsOf({ ...room, guesses }, 'zhukov')
    expect(others).toEqual(FULL_MEMBERS.slice(1, 8))
    expect(khrushchev).toEqual(['khrushchev'])
    expect(loners).toEqual(FULL_MEMBERS.slice(8))
  })
})

describe('who is pivotal', () => {
  const eleven = FULL_MEMBERS.map(() => 1)
  const open = (unsettled: number, ayes: number) =>
    pivotsAmong(
      eleven,
      6,
      eleven.map((_, at) => (at < unsettled ? undefined : at < unsettled + ayes ? 'for' : 'against')),
    )

  test.each([
    [3, 5, 1, 4],
    [3, 4, 2, 4],
    [1, 5, 1, 1],
    [3, 6, 0, 4],
    [3, 2, 0, 4],
  ])('with %i unsettled and %i for, each decides in %i of %i ways', (unsettled, ayes, swings, ways) => {
    const pivots = open(unsettled, ayes)
    expect(pivots.ways).toBe(ways)
    expect(pivots.swings.slice(0, unsettled)).toEqual(Array(unsettled).fill(swings))
    expect(pivots.swings.slice(unsettled).every(each => each === 0)).toBe(true)
  })

  test('where the vote is open, every order has one man who brings it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        fc.nat(60),
        (weights, quota) => {
          const all = weights.reduce((sum, weight) => sum + weight, 0)
          const { orders, orderings } = pivotsAmong(weights, 1 + (quota % all))
          expect(orders.reduce((sum, each) => sum + each, 0)).toBe(orderings)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('Khrushchev need not say that he would stay', () => {
    expect(pivotalIn(morning, 'khrushchev').swings.map(({ member }) => member)).not.toContain('khrushchev')
    expect(pivotalIn(morning, 'truth')).toMatchObject({ for: 0, needed: 6, open: 10 })
  })

  test('a word is believed, unless one surely knows better', () => {
    const room = presidium({}, { word: withNumbers(presidium({}).word, { suslov: 1 }) })
    const suslovIsOpen = (guess: number): boolean =>
      pivotalIn(
        { ...room, guesses: withPair(room.guesses, 'mikoyan', 'suslov', guess) },
        'mikoyan',
      ).swings.some(({ member }) => member === 'suslov')
    expect(suslovIsOpen(100)).toBe(false)
    expect(suslovIsOpen(-40)).toBe(false)
    expect(suslovIsOpen(-60)).toBe(true)
  })
})

describe('a coalition', () => {
  const powers = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 7 })
  const sum = (powers: readonly number[], places: readonly number[]): number =>
    places.reduce((total, at) => total + powers[at]!, 0)

  test('lasts unless a part of it that would last outweighs the rest', () => {
    fc.assert(
      fc.property(powers, powers => {
        const lasting = lastingCoalitions(powers)
        const isLasting = new Set(lasting.map(String))
        for (let set = 1; set < 2 ** powers.length; set++) {
          const whole = [...powers.keys()].filter(at => (set >> at) & 1)
          const broken = lasting.some(
            part =>
              part.length < whole.length &&
              part.every(at => whole.includes(at)) &&
              2 * sum(powers, part) > sum(powers, whole),
          )
          expect(isLasting.has(String(whole))).toBe(!broken)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('that rules would last, has a majority, and is the weakest such', () => {
    fc.assert(
      fc.property(powers, powers => {
        const ruling = rulingCoalition(powers)
        const everyone = [...powers.keys()]
        const winning = lastingCoalitions(powers).filter(
          each => 2 * sum(powers, each) > sum(powers, everyone),
        )
        expect(winning.map(String)).toContain(String(ruling))
        expect(sum(powers, ruling)).toBe(Math.min(...winning.map(each => sum(powers, each))))
      }),
      { numRuns: 60 },
    )
  })
})

describe('who is next', () => {
  test('is not asked before the end', () => expect(whoIsNext(morning)).toBeUndefined())

  const next = whoIsNext(end)!
  const grounds = (person: PersonId): readonly string[] =>
    next.endangered.find(each => each.person === person)?.grounds ?? []

  test('is somebody who still sits', () => {
    for (const person of ['molotov', 'malenkov', 'kaganovich', 'shepilov', 'saburov', 'serov'] as const)
      expect(next.table).not.toContain(person)
    for (const person of ['khrushchev', 'bulganin', 'zhukov', 'furtseva'] as const)
      expect(next.table).toContain(person)
    for (const { person } of next.endangered) expect(next.table).toContain(person)
  })

  test('with June as it was: Zhukov, for what stands behind him; Bulganin, for the word he gave', () => {
    expect(next.lasts).toBe(false)
    expect(grounds('zhukov')).toContain('shutOut')
    expect(next.endangered.find(({ person }) => person === 'zhukov')?.strong).toBe(true)
    expect(grounds('bulganin')).toContain('word')
    expect(grounds('kirichenko')).toEqual([])
  })

  test('Zhukov without aircraft, marshals or a name need not fear it', () => {
    const harmless: Crisis = {
      ...end,
      weight: withNumbers(end.weight, { zhukov: 30 }),
      holders: { ...end.holders, aircraft: 'serov' },
      blocs: { ...end.blocs, army: { ...end.blocs.army, patron: 'konev' } },
    }
    expect(powerOf(end, 'zhukov') - powerOf(harmless, 'zhukov')).toBe(75)
    const still = whoIsNext(harmless)!.endangered.find(({ person }) => person === 'zhukov')
    expect(still?.strong ?? false).toBe(false)
  })

  test('where nobody lost, nobody’s word is held against him', () => {
    const settled: Crisis = { ...end, outcome: 'settled' }
    for (const each of whoIsNext(settled)!.endangered) expect(each.grounds).not.toContain('word')
  })
})
