/**
 * What the model's answer hangs on: every starting number moved by itself, and
 * the same crises run again. Common seeds make most of them agree, so a small
 * effect shows in few runs.
 */
import {
  BLOCS,
  type Crisis,
  declared,
  finishCrisis,
  ISSUES,
  keepsPost,
  type Opening,
  type OpeningPerson,
  PEOPLE,
  type PersonId,
  runUntil,
  type Side,
  slotAt,
} from '../engine/index.ts'

/** One number of the opening, moved. */
export interface Nudge {
  /** Whose, as `bulganin` or `bulganin → khrushchev`; a bloc by its name. */
  readonly whose: string
  readonly number: string
  /** Points it was moved by. */
  readonly by: number
  readonly opening: Opening
}

/** What moving one number did, in runs of `runs`. */
export interface Effect {
  readonly whose: string
  readonly number: string
  readonly by: number
  readonly runs: number
  /** How many more runs there are in which he keeps his post, and in which six or more declare against him. */
  readonly keeps: number
  readonly majority: number
  /** Runs of which either was different, whichever way. */
  readonly moved: number
}

/** Points a percentage, a view or a lean is moved by; a tie by a step of the tie table. */
const STEP = 20
const TIE = 25

/** Up, or down where there is no room above. */
const stepFrom = (value: number, most: number): number => (value + STEP <= most ? STEP : -STEP)

/** Every starting number of the story, each moved alone. */
export function nudges(opening: Opening): Nudge[] {
  return [...PEOPLE.flatMap(id => personNudges(opening, id)), ...tieNudges(opening), ...blocNudges(opening)]
}

const PERCENTAGES = ['care', 'weight', 'nerve', 'exposure', 'safeWithSeven', 'safeWithKhrushchev'] as const

function personNudges(opening: Opening, id: PersonId): Nudge[] {
  const person = opening.people[id]
  const nudge = (number: string, by: number, changed: Partial<OpeningPerson>): Nudge => ({
    whose: id,
    number,
    by,
    opening: { ...opening, people: { ...opening.people, [id]: { ...person, ...changed } } },
  })
  const { reach, ...does } = person.temperament
  return [
    ...ISSUES.map(issue => {
      const by = stepFrom(person.views[issue], 100)
      return nudge(`view: ${issue}`, by, { views: { ...person.views, [issue]: person.views[issue] + by } })
    }),
    ...PERCENTAGES.map(key => {
      const by = stepFrom(person[key], 100)
      return nudge(key, by, { [key]: person[key] + by })
    }),
    ...(Object.keys(does) as (keyof typeof does)[]).map(key => {
      const by = stepFrom(does[key], 100)
      return nudge(`temperament: ${key}`, by, {
        temperament: { ...person.temperament, [key]: does[key] + by },
      })
    }),
  ]
}

const replaced = <T>(list: readonly T[], at: number, item: T): T[] =>
  list.map((each, place) => (place === at ? item : each))

function tieNudges(opening: Opening): Nudge[] {
  return [
    ...opening.ties.map(([from, to, points], at): Nudge => {
      const by = points + TIE <= 100 ? TIE : -TIE
      return {
        whose: `${from} → ${to}`,
        number: 'trust',
        by,
        opening: { ...opening, ties: replaced(opening.ties, at, [from, to, points + by]) },
      }
    }),
    ...opening.favours.map(
      ([from, to, owed], at): Nudge => ({
        whose: `${from} → ${to}`,
        number: 'favour owed',
        by: -1,
        opening: { ...opening, favours: replaced(opening.favours, at, [from, to, owed - 1]) },
      }),
    ),
    ...opening.pacts.map((pact, at): Nudge => {
      const by = 4
      return {
        whose: pact.members.join(' + '),
        number: 'pact',
        by,
        opening: {
          ...opening,
          pacts: replaced(opening.pacts, at, { ...pact, strength: pact.strength + by }),
        },
      }
    }),
  ]
}

const blocNudges = (opening: Opening): Nudge[] =>
  BLOCS.flatMap(id => {
    const bloc = opening.blocs[id]
    return (['lean', 'spread', 'here'] as const).map((number): Nudge => {
      const by = number === 'lean' ? STEP : number === 'spread' ? 10 : bloc.here < bloc.size ? 1 : -1
      return {
        whose: id,
        number,
        by,
        opening: { ...opening, blocs: { ...opening.blocs, [id]: { ...bloc, [number]: bloc[number] + by } } },
      }
    })
  })

/** Whether he keeps his post, and whether six declared against him: a bit each. */
export type Ends = Uint8Array
const KEEPS = 1
const MAJORITY = 2
const EVE_OF_PLENUM = slotAt(21, 'sitting', 3)

export const endsOf = (opening: Opening, seeds: readonly number[]): Ends =>
  Uint8Array.from(seeds, seed => {
    const eve: Crisis = runUntil(opening, seed, EVE_OF_PLENUM)
    const end = finishCrisis(eve, opening)
    return (keepsPost(end.outcome!) ? KEEPS : 0) + (declared(eve).seven >= 6 ? MAJORITY : 0)
  })

const countOf = (ends: Ends, bit: number): number =>
  ends.reduce((count, end) => count + (end & bit ? 1 : 0), 0)

/** What a nudge did, beside how the same seeds end without it. */
export function effectOf(
  { whose, number, by, opening }: Nudge,
  seeds: readonly number[],
  before: Ends,
): Effect {
  const after = endsOf(opening, seeds)
  return {
    whose,
    number,
    by,
    runs: seeds.length,
    keeps: countOf(after, KEEPS) - countOf(before, KEEPS),
    majority: countOf(after, MAJORITY) - countOf(before, MAJORITY),
    moved: after.reduce((moved, end, run) => moved + (end === before[run] ? 0 : 1), 0),
  }
}

/** Points of a bond by which somebody is turned. */
const TURNED = 25

/** Those of the eleven who might have gone the other way, and the marshal. */
export const WAVERERS: readonly (readonly [PersonId, Side])[] = [
  ['bulganin', 'khrushchev'],
  ['voroshilov', 'khrushchev'],
  ['pervukhin', 'khrushchev'],
  ['saburov', 'khrushchev'],
  ['mikoyan', 'seven'],
  ['suslov', 'seven'],
  ['zhukov', 'seven'],
  ['furtseva', 'seven'],
]

/** A person bound to a side as by a strong pact that nobody knows of. */
export const turning = (opening: Opening, people: readonly (readonly [PersonId, Side])[]): Nudge => ({
  whose: people.map(([person]) => person).join(' + '),
  number: 'turned',
  by: TURNED,
  opening: {
    ...opening,
    pacts: [
      ...opening.pacts,
      ...people.map(([person, side]) => ({ members: [person], side, strength: TURNED })),
    ],
  },
})

/** The majority's waverers, all at once. */
export const MANY_TURNED = WAVERERS.filter(([, side]) => side === 'khrushchev')
