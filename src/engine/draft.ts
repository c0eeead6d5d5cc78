/** A crisis that one function owns and may write to, while a whole slot or a whole course is worked out. */
import { BLOCS, type Bloc, type BlocId, type Crisis, type Institution, type PersonId } from './crisis.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Cells =
  | 'views'
  | 'exposure'
  | 'safeWithSeven'
  | 'safeWithKhrushchev'
  | 'word'
  | 'place'
  | 'arrives'
  | 'trust'
  | 'favours'
  | 'guesses'
  | 'approached'
  | 'bonds'

/** A crisis that one function owns and may write to. */
export type Draft = Omit<
  Writable<Crisis>,
  Cells | 'blocs' | 'table' | 'letter' | 'hall' | 'holders' | 'log'
> & {
  [K in Cells]: number[]
} & {
  blocs: Record<BlocId, Writable<Bloc>>
  table: Writable<Crisis['table']>
  letter: Writable<Crisis['letter']>
  hall: Writable<Crisis['hall']>
  holders: Record<Institution, PersonId>
  log: Crisis['log'][number][]
}

/**
 * A copy that may be written to. Its parts are named one by one, in the order
 * of `Crisis`, so that every draft has one shape, which a machine reads fast.
 */
export function draftOf(crisis: Crisis): Draft {
  const blocs: Draft['blocs'] = { ...crisis.blocs }
  for (const bloc of BLOCS) blocs[bloc] = { ...crisis.blocs[bloc] }
  return {
    seed: crisis.seed,
    players: crisis.players,
    slot: crisis.slot,
    views: crisis.views.slice(),
    care: crisis.care,
    weight: crisis.weight,
    nerve: crisis.nerve,
    exposure: crisis.exposure.slice(),
    safeWithSeven: crisis.safeWithSeven.slice(),
    safeWithKhrushchev: crisis.safeWithKhrushchev.slice(),
    word: crisis.word.slice(),
    mood: crisis.mood,
    place: crisis.place.slice(),
    journey: crisis.journey,
    arrives: crisis.arrives.slice(),
    trust: crisis.trust.slice(),
    favours: crisis.favours.slice(),
    guesses: crisis.guesses.slice(),
    approached: crisis.approached.slice(),
    rumours: crisis.rumours,
    pacts: crisis.pacts,
    bonds: crisis.bonds.slice(),
    blocs,
    holders: { ...crisis.holders },
    table: { ...crisis.table },
    letter: { ...crisis.letter },
    hall: { ...crisis.hall },
    outcome: crisis.outcome,
    fates: crisis.fates,
    log: crisis.log.slice(),
  }
}
