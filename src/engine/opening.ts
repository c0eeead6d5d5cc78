/** How a crisis begins: from the story's people and blocs, a seed and whoever is played. */
import { slotAt } from './calendar.ts'
import { STILL, STREAM, swing } from './chance.ts'
import {
  BLOCS,
  type Bloc,
  type BlocId,
  type Crisis,
  type Institution,
  ISSUES,
  type Issue,
  type Pact,
  PEOPLE,
  type PersonId,
  PLACES,
  type Place,
  SEAT,
  type Side,
} from './crisis.ts'
import { type Draft, draftOf } from './draft.ts'
import type { Temperament } from './temperament.ts'

/** A person as the curtain rises. Percentages and points as in `crisis.ts`. */
export interface OpeningPerson {
  readonly name: string
  readonly views: Readonly<Record<Issue, number>>
  readonly care: number
  readonly weight: number
  readonly nerve: number
  readonly exposure: number
  readonly safeWithSeven: number
  readonly safeWithKhrushchev: number
  readonly place: Place
  /** If away: 0 a night's journey, 1 until the next afternoon, 2 a day more. */
  readonly journey?: 0 | 1 | 2
  readonly temperament: Temperament
}

export interface Opening {
  readonly people: Readonly<Record<PersonId, OpeningPerson>>
  /** One-way trust, −100…100; a missing pair is 0. */
  readonly ties: readonly (readonly [PersonId, PersonId, number])[]
  /** The first owes the second so many favours. */
  readonly favours: readonly (readonly [PersonId, PersonId, number])[]
  /** What each side knows of its own before anybody has spoken: who, about whom, −100…100. */
  readonly guesses: readonly (readonly [PersonId, PersonId, number])[]
  readonly pacts: readonly {
    readonly members: readonly PersonId[]
    readonly side: Side
    readonly strength: number
  }[]
  readonly blocs: Readonly<Record<BlocId, Bloc>>
  readonly holders: Readonly<Record<Institution, PersonId>>
}

/** A function whose answer for one thing is worked out once: all crises of a story begin alike. */
export function remembered<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return key => {
    const value = known.get(key) ?? workOut(key)
    known.set(key, value)
    return value
  }
}

const MEN = PEOPLE.length
const KHRUSHCHEV = SEAT.khrushchev

/** So many zeros, to be written over. All arrays of a crisis begin as such, and so are of one kind to the machine. */
const zeros = (count: number): number[] => new Array<number>(count).fill(0)

/** What each man's pacts add to his lean. */
export function bondsOf(pacts: readonly Pact[]): number[] {
  const bonds = zeros(MEN)
  for (const { members, side, strength } of pacts) {
    for (const member of members) bonds[SEAT[member]]! += side === 'seven' ? strength : -strength
  }
  return bonds
}

/** Mood reaches this far either way. */
const MOOD = 18

/**
 * What nobody wrote down of the eve reaches this far either way: how sure the
 * seven were of each other, how warm a tie was that week, and what a bloc
 * thought. The readings of `people.ts` and `blocs.ts` are the middle of it.
 */
const SURENESS = 40
const WARMTH = 20
const TEMPER = 20

/** The crisis on the morning of 18 June, before anybody has acted. */
export const openCrisis = (opening: Opening, seed: number, players: readonly PersonId[] = []): Crisis =>
  openDraft(opening, seed, players)

/** The same, for whoever goes on from there and wants no second copy. */
export function openDraft(opening: Opening, seed: number, players: readonly PersonId[] = []): Draft {
  const morning = morningOf(opening)
  const draft = draftOf(morning)
  draft.seed = seed
  draft.players = players
  draft.mood = moodsOf(seed)
  // The copy of an empty list passes for one of numbers, until each crisis finds out that it is none.
  draft.log = []
  if (seed !== STILL) spendEve(draft, morning)
  return draft
}

/** The mood each is in under a seed. */
export function moodsOf(seed: number): number[] {
  const moods = zeros(MEN)
  for (let man = 0; man < MEN; man++)
    if (man !== KHRUSHCHEV) moods[man] = swing(seed, STREAM.mood, man, 0, MOOD)
  return moods
}

/** Gives a morning's ties, guesses and blocs what that seed's eve made of them. */
function spendEve(draft: Draft, morning: Crisis): void {
  const { seed, guesses, trust } = draft
  for (const cell of confederates(morning)) {
    guesses[cell] = within(guesses[cell]! + swing(seed, STREAM.eve, cell, 0, SURENESS))
  }
  for (const cell of known(morning)) {
    trust[cell] = within(trust[cell]! + swing(seed, STREAM.eve, cell, 1, WARMTH))
  }
  const common = swing(seed, STREAM.eve, 0, 2, TEMPER)
  for (let nth = 0; nth < BLOCS.length; nth++) {
    const bloc = draft.blocs[BLOCS[nth]!]
    bloc.lean = within(bloc.lean + (common + swing(seed, STREAM.eve, nth, 3, TEMPER)))
  }
}

const within = (points: number): number => Math.max(-100, Math.min(100, points))

/** Where the guesses of those stand who had been sounded out against Khrushchev, of one another. */
const confederates = remembered(({ pacts }: Crisis): readonly number[] => {
  const members = [...new Set(pacts.flatMap(pact => (pact.side === 'seven' ? pact.members : [])))]
  return members.flatMap(one =>
    members.flatMap(other => (one === other ? [] : [SEAT[one] * MEN + SEAT[other]])),
  )
})

/** Where the trust of those stands who have any opinion of one another. */
const known = remembered(({ trust }: Crisis): readonly number[] =>
  [...trust.keys()].filter(cell => trust[cell] !== 0),
)

/** What every crisis of a story begins from, nobody being in any mood. */
const morningOf = remembered((opening: Opening): Crisis => {
  const matrix = (entries: Opening['ties']): number[] => {
    const cells = zeros(MEN * MEN)
    for (const [from, to, value] of entries) cells[SEAT[from] * MEN + SEAT[to]] = value
    return cells
  }
  const row = (values: readonly number[]): number[] => {
    const cells = zeros(values.length)
    for (const [nth, value] of values.entries()) cells[nth] = value
    return cells
  }
  const each = (pick: (person: OpeningPerson) => number): number[] =>
    row(PEOPLE.map(id => pick(opening.people[id])))
  const guesses = matrix(opening.guesses)
  // Everyone knows where the First Secretary stands on his own dismissal.
  for (let man = 0; man < MEN; man++) guesses[man * MEN + SEAT.khrushchev] = -100
  const pacts: Pact[] = opening.pacts.map(({ members, side, strength }, nth) => ({
    id: `opening-${nth + 1}`,
    members,
    side,
    strength,
    knownTo: members,
  }))
  return {
    seed: STILL,
    players: [],
    slot: 0,
    views: row(PEOPLE.flatMap(id => ISSUES.map(issue => opening.people[id].views[issue]))),
    care: each(person => person.care),
    weight: each(person => person.weight),
    nerve: each(person => person.nerve),
    exposure: each(person => person.exposure),
    safeWithSeven: each(person => person.safeWithSeven),
    safeWithKhrushchev: each(person => person.safeWithKhrushchev),
    word: each(() => 0),
    mood: each(() => 0),
    place: each(person => PLACES.indexOf(person.place)),
    journey: each(person => person.journey ?? 0),
    // Whoever is on the way that morning comes in late, when the speeches have begun.
    arrives: each(person => (person.place === 'travelling' ? slotAt(18, 'sitting', 2) : -1)),
    trust: matrix(opening.ties),
    favours: matrix(opening.favours),
    guesses,
    approached: matrix([]),
    rumours: [],
    pacts,
    bonds: bondsOf(pacts),
    blocs: Object.fromEntries(BLOCS.map(bloc => [bloc, { ...opening.blocs[bloc] }])) as Crisis['blocs'],
    holders: { ...opening.holders },
    table: {
      chair: 'khrushchev',
      moved: {},
      seconded: {},
      decided: {},
      quorumPleaded: false,
      demanders: [],
      adjourned: false,
    },
    letter: { signatures: 0, delegation: 'gathering' },
    hall: {
      called: false,
      calledBy: undefined,
      open: false,
      silent: false,
      present: 0,
      against: 0,
      read: [],
      recanted: [],
    },
    outcome: undefined,
    fates: {},
    log: [],
  }
})
