/** Crises as tests need them: a room in a line, and any crisis that play can reach. */
import fc from 'fast-check'
import {
  type Act,
  type ActType,
  BLOCS,
  begin,
  type Crisis,
  decide,
  INSTITUTIONS,
  type Lean,
  MOTIONS,
  openCrisis,
  PEOPLE,
  type PersonId,
  PLACES,
  type PoliticalEvent,
  passTime,
  perform,
  SEAT,
  SIDES,
  type Side,
  SLOTS,
  slotAt,
} from '../../src/engine/index.ts'
import { opening } from '../../story/opening.ts'

export { opening }

const MEN = PEOPLE.length

/** The number that two people have in one of the tables of a crisis. */
export const between = (table: readonly number[], one: PersonId, other: PersonId): number =>
  table[SEAT[one] * MEN + SEAT[other]]!

/** A row with some people's numbers changed. */
export const withNumbers = (
  row: readonly number[],
  numbers: Readonly<Partial<Record<PersonId, number>>>,
): number[] => row.map((value, seat) => numbers[PEOPLE[seat]!] ?? value)

/** A table with one pair's number changed. */
export const withPair = (table: readonly number[], one: PersonId, other: PersonId, value: number): number[] =>
  table.map((old, cell) => (cell === SEAT[one] * MEN + SEAT[other] ? value : old))

/**
 * Everybody in the room and indifferent, so that a man leans exactly as far as
 * he is said to: his mood does it.
 */
export function presidium(
  leans: Readonly<Partial<Record<PersonId, number>>>,
  rest: Partial<Crisis> = {},
): Crisis {
  const morning = openCrisis(opening, 0)
  const none = (table: readonly number[]): number[] => table.map(() => 0)
  return {
    ...morning,
    slot: slotAt(18, 'sitting', 2),
    views: none(morning.views),
    exposure: none(morning.exposure),
    trust: none(morning.trust),
    favours: none(morning.favours),
    guesses: none(morning.guesses),
    pacts: [],
    bonds: none(morning.bonds),
    place: morning.place.map(() => PLACES.indexOf('moscow')),
    mood: withNumbers(none(morning.mood), leans),
    ...rest,
  }
}

/** What an act leads to, where the rules allow it. */
export function done(crisis: Crisis, by: PersonId, ...acts: readonly Act[]): Crisis {
  const attempt = perform(crisis, by, acts)
  if ('refused' in attempt)
    throw new Error(`${by} cannot ${acts.map(({ type }) => type)}: ${attempt.refused.type}`)
  return attempt.crisis
}

/** Why an act is refused, or the events it leads to. */
export function answerTo(crisis: Crisis, by: PersonId, act: Act): string | readonly PoliticalEvent['type'][] {
  const decision = decide(crisis, by, act)
  return 'refused' in decision ? decision.refused.type : decision.events.map(({ type }) => type)
}

const INDIFFERENT: Lean = {
  score: 0,
  parts: { conviction: 0, loyalty: 0, debts: 0, room: 0, fear: 0, word: 0, mood: 0 },
}

/** That somebody spoke, for no reason that matters. */
export const wordGiven = (by: PersonId, side: Side): PoliticalEvent => ({
  type: 'word-given',
  by,
  side,
  lean: INDIFFERENT,
})

/** A crisis left to itself until a slot. */
export function waitUntil(crisis: Crisis, slot: number): Crisis {
  let now = crisis
  while (now.slot < slot) now = passTime(now, opening)
  return now
}

export const anybody = fc.constantFrom(...PEOPLE)
const [whom, about, to] = [anybody, anybody, anybody]
const side = fc.constantFrom(...SIDES)
const motion = fc.constantFrom(...MOTIONS)
const bloc = fc.constantFrom(...BLOCS)
const institution = fc.constantFrom(...INSTITUTIONS)

type Parts<T extends ActType> = Omit<Extract<Act, { type: T }>, 'type'>
type AnyParts<T extends ActType> = { readonly [Key in keyof Parts<T>]: fc.Arbitrary<Parts<T>[Key]> }

/** What each act is done to or with. */
const PARTS: { readonly [T in ActType]: AnyParts<T> } = {
  lobby: { whom, side },
  promise: { whom, side },
  call_in: { whom, side },
  tell: { whom, about },
  lie: { whom, about, side },
  reveal: { whom, about },
  conceal: { about },
  threaten: { whom, side },
  reconcile: { whom },
  slight: { whom },
  pact: { whom, side },
  break_pact: { whom },
  disclose: { whom, about },
  summon: { whom },
  tell_bloc: { bloc },
  fly_in: { bloc },
  claim: { institution },
  sign_letter: {},
  declare: { side },
  hedge: {},
  move: { motion },
  second: { motion },
  plead_no_quorum: {},
  demand_plenum: {},
  put_to_vote: { motion },
  adjourn: {},
  take_chair: {},
  yield_chair: { to },
  keep_chair: {},
  receive_delegation: {},
  refuse_delegation: {},
  keep_silence: {},
  read_archive: { about },
  recant: {},
  abstain: {},
  leave: {},
  wait: {},
}

/** Any act, whether it makes sense or not. */
export const anyAct = fc.oneof(
  ...Object.entries(PARTS).map(([type, parts]) => fc.record({ type: fc.constant(type), ...parts })),
) as fc.Arbitrary<Act>

export interface Attempt {
  readonly by: PersonId
  readonly act: Act
}
export const anyAttempt: fc.Arbitrary<Attempt> = fc.record({ by: anybody, act: anyAct })

/** A number of slots let pass, or something tried. */
type Step = number | Attempt

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: anyAttempt }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: 40 },
)

export interface Course {
  readonly seed: number
  readonly players: readonly PersonId[]
  readonly start: number
  readonly steps: readonly Step[]
}

const course: fc.Arbitrary<Course> = fc.record({
  seed: fc.nat(1_000_000),
  players: fc.uniqueArray(anybody, { maxLength: 3 }),
  start: fc.nat(SLOTS.length - 1),
  steps,
})

/** Where a course leads: what is refused on the way is left out. */
export function follow({ seed, players, start, steps }: Course): Crisis {
  let crisis = waitUntil(begin(opening, seed, players), start)
  for (const step of steps) {
    if (typeof step === 'number') {
      crisis = waitUntil(crisis, Math.min(SLOTS.length - 1, crisis.slot + step))
      continue
    }
    const attempt = perform(crisis, step.by, [step.act])
    if ('crisis' in attempt) crisis = attempt.crisis
  }
  return crisis
}

/** Any crisis that anybody's acts can lead to, at any moment of the twelve days. */
export const anyCrisis: fc.Arbitrary<Crisis> = course.map(follow)

/** The same crisis with the two sides changed about. */
export function mirrored(crisis: Crisis): Crisis {
  const negated = (row: readonly number[]): number[] => row.map(value => 0 - value)
  return {
    ...crisis,
    views: negated(crisis.views),
    word: negated(crisis.word),
    mood: negated(crisis.mood),
    guesses: negated(crisis.guesses),
    bonds: negated(crisis.bonds),
    safeWithSeven: crisis.safeWithKhrushchev,
    safeWithKhrushchev: crisis.safeWithSeven,
    hall: { ...crisis.hall, against: crisis.hall.present - crisis.hall.against },
  }
}
