/**
 * How another person chooses his act: by its use to the side he leans to, on
 * what he believes, in the measure of his temperament, with a little of the
 * day's luck. He never looks at what he cannot know.
 */
import type { Act } from './acts.ts'
import { SLOTS } from './calendar.ts'
import { STREAM, swing } from './chance.ts'
import {
  BLOCS,
  type BlocId,
  CANDIDATES,
  type Crisis,
  FULL_MEMBERS,
  PEOPLE,
  type PersonId,
  SEAT,
  type Side,
} from './crisis.ts'
import { areBound, isKnown } from './pacts.ts'
import { rowsOf } from './plenum.ts'
import { chanceOfSeven, larger, rounded, scoreAt, sizeOf, smaller, THRESHOLD } from './reasons.ts'
import { declared, isInMoscow, isInRoom } from './rollCall.ts'

/** Each 0…100: how readily he does such a thing. */
export interface Temperament {
  /** Argues with people in corridors. */
  readonly talks: number
  /** Offers shelter and favours. */
  readonly promises: number
  readonly threatens: number
  /** Says of a third man what he does not believe. */
  readonly deceives: number
  /** Reaches for the rules: quorum, plenum, motions. */
  readonly procedure: number
  /** Telephones, summons, flies men in, gathers names. */
  readonly gathers: number
  /** Would read from the files. */
  readonly reads: number
  /** Wounds people in front of others. */
  readonly wounds: number
  /** The blocs that would take his call. */
  readonly reach: readonly BlocId[]
}

export type Temperaments = Readonly<Record<PersonId, Temperament>>

const MEN = PEOPLE.length
const MEMBERS = FULL_MEMBERS.length
const KHRUSHCHEV = SEAT.khrushchev
/** Points of luck either way on each thing he might do. */
const LUCK = 30
/** Below this, nothing is worth doing. */
const WORTH_DOING = 55
/** Files are read aloud for more. */
const WORTH_READING = WORTH_DOING + 20

/** A silent man declares when he leans past this; the timid wait for more. Kuran, “Private Truths, Public Lies” (1995); Granovetter (1978). */
export const speakingBar = (crisis: Crisis, seat: number): number =>
  THRESHOLD + rounded(14 * (100 - crisis.nerve[seat]!), 100)

/**
 * What one of the things a man might do, by their numbers, is worth to him in
 * this slot: his inclination and his luck. Luck is not drawn where all there is
 * of it would leave him under the bar.
 */
const worth = (
  crisis: Crisis,
  seat: number,
  thing: number,
  inclination: number,
  bar = WORTH_DOING,
): number =>
  inclination + LUCK <= bar
    ? inclination
    : inclination + swing(crisis.seed, STREAM.choice, seat, crisis.slot * 16 + thing, LUCK)

/** In the hall it is drawn from a stream of its own. */
const luckInHall = (crisis: Crisis, seat: number, thing: number): number =>
  swing(crisis.seed, STREAM.hall, seat, crisis.slot * 16 + thing, LUCK)

/** His side, if he leans at all. */
const sideOf = (score: number): Side | undefined =>
  score >= THRESHOLD ? 'seven' : score <= -THRESHOLD ? 'khrushchev' : undefined

/**
 * The voter most worth talking to: heavy, within reach, and not already known
 * to stand with one. Those he is sure of on the other side he tries only if he
 * trusts them.
 */
function quarry(crisis: Crisis, by: number, side: Side): PersonId | undefined {
  const row = by * MEN
  const sign = side === 'seven' ? 1 : -1
  let best = -1
  let most = 0
  for (let seat = 0; seat < MEMBERS; seat++) {
    if (seat === by || seat === KHRUSHCHEV || !isInMoscow(crisis, seat)) continue
    const belief = sign * crisis.guesses[row + seat]!
    if (belief >= 80 || (belief <= -50 && crisis.trust[row + seat]! < 25)) continue
    const prize =
      crisis.weight[seat]! * (100 - belief) +
      80 * crisis.trust[row + seat]! -
      TIRESOME * crisis.approached[row + seat]!
    if (prize > most) {
      best = seat
      most = prize
    }
  }
  return best < 0 ? undefined : FULL_MEMBERS[best]
}

/** What one has gone to see often is worth less than a fresh man. */
const TIRESOME = 4000

/** Members and candidates. */
const AT_TABLE = FULL_MEMBERS.length + CANDIDATES.length

/** A friend of the same side in Moscow, not yet spoken to: those with a vote first. */
function friend(crisis: Crisis, by: number, side: Side): number {
  const row = by * MEN
  const sign = side === 'seven' ? 1 : -1
  for (let seat = 0; seat < AT_TABLE; seat++) {
    if (seat === by || crisis.approached[row + seat]! > 0 || !isInMoscow(crisis, seat)) continue
    if (crisis.trust[row + seat]! >= 25 && sign * crisis.guesses[row + seat]! >= 40) return seat
  }
  return -1
}

/** Of the members other than the listener and Khrushchev, the one whose stand the teller is surest of while the man himself is silent. */
function surest(crisis: Crisis, by: number, listener: number): number {
  let best = -1
  let most = 30
  for (let seat = 0; seat < MEMBERS; seat++) {
    if (seat === by || seat === listener || seat === SEAT.khrushchev || crisis.word[seat] !== 0) continue
    const sure = sizeOf(crisis.guesses[by * MEN + seat]!)
    if (sure > most) {
      best = seat
      most = sure
    }
  }
  return best
}

/**
 * What to say to a man one has gone to see. A favour owed is called in, a
 * friend of the same mind bound, an enemy appeased, a waverer shown a file by
 * those who have one, or told that another is already won; anybody else is
 * argued with.
 */
function appeal(crisis: Crisis, by: number, whom: PersonId, side: Side, temperament: Temperament): Act {
  const listener = SEAT[whom]
  const there = by * MEN + listener
  const sign = side === 'seven' ? 1 : -1
  const person = PEOPLE[by]!
  const belief = sign * crisis.guesses[there]!
  const isFree = !areBound(crisis, person, whom, side)
  if (isFree && crisis.favours[listener * MEN + by]! > 0) return { type: 'call_in', whom, side }
  if (isFree && belief >= 40 && crisis.trust[there]! >= 25) return { type: 'pact', whom, side }
  if (crisis.trust[there]! <= -50) return { type: 'reconcile', whom }
  if (belief < 40 && temperament.reads >= SHOWS_FILES && crisis.approached[there] === 0) {
    const about = blackest(crisis, by)
    if (about && about !== whom) return { type: 'reveal', whom, about }
  }
  if (belief < 40 && worth(crisis, by, 12, temperament.deceives) > WORTH_DOING) {
    const about = silentVoter(crisis, by, listener)
    if (about) return { type: 'lie', whom, about, side }
  }
  return { type: 'lobby', whom, side }
}

/** This given to reading files aloud, a man shows them in private too. */
const SHOWS_FILES = 40

/** The heaviest member who has not spoken, for saying of him what suits; where Khrushchev stands nobody need be told. */
function silentVoter(crisis: Crisis, by: number, listener: number): PersonId | undefined {
  let best: PersonId | undefined
  let most = 0
  for (let seat = 0; seat < MEMBERS; seat++) {
    if (seat === by || seat === listener || seat === SEAT.khrushchev) continue
    if (crisis.word[seat] !== 0 || crisis.weight[seat]! <= most) continue
    best = FULL_MEMBERS[seat]!
    most = crisis.weight[seat]!
  }
  return best
}

/** What to say to a friend: a pact of the other side if one knows of one he does not, else where somebody stands. */
function brief(crisis: Crisis, by: number, listener: number, side: Side): Act | undefined {
  const person = PEOPLE[by]!
  const whom = PEOPLE[listener]!
  for (const pact of crisis.pacts) {
    if (pact.side !== side && isKnown(pact, person) && !isKnown(pact, whom))
      return { type: 'disclose', whom, about: pact.members.find(member => member !== whom)! }
  }
  const about = surest(crisis, by, listener)
  return about < 0 ? undefined : { type: 'tell', whom, about: PEOPLE[about]! }
}

/** The blocs that would take a man's call, as `BLOCS` numbers them. */
export const callsOf = ({ reach }: Temperament): readonly number[] => reach.map(bloc => BLOCS.indexOf(bloc))

/** The bloc in reach with most members untold. */
function untold(crisis: Crisis, calls: readonly number[]): BlocId | undefined {
  const rows = rowsOf(crisis)
  let best = -1
  let most = 1
  for (let nth = 0; nth < calls.length; nth++) {
    const { size, told } = rows[calls[nth]!]!.bloc
    if (size - told > most) {
      best = calls[nth]!
      most = size - told
    }
  }
  return best < 0 ? undefined : BLOCS[best]
}

/** The bloc with most members told and still far away. */
function unflown(crisis: Crisis, calls: readonly number[]): BlocId | undefined {
  const rows = rowsOf(crisis)
  let best = -1
  let most = 2
  for (let nth = 0; nth < calls.length; nth++) {
    const { size, told, here } = rows[calls[nth]!]!.bloc
    if (size - here > most && told > 0) {
      best = calls[nth]!
      most = size - here
    }
  }
  return best < 0 ? undefined : BLOCS[best]
}

/** Where nobody keeps a record: telephones, visits, corridors. */
export function privateAct(
  crisis: Crisis,
  seat: number,
  temperament: Temperament,
  calls = callsOf(temperament),
): Act | undefined {
  if (!isInMoscow(crisis, seat)) return undefined
  const score = scoreAt(crisis, seat)
  const side = sideOf(score)
  if (side === undefined) return undefined
  // On the morning of the 18th Khrushchev's men know of nothing.
  if (side === 'khrushchev' && crisis.slot === 0) return undefined
  const { gathers, talks, promises, threatens } = temperament
  const resolve = smaller(30, sizeOf(score))
  let best: Act | undefined
  let most = WORTH_DOING
  // The Central Committee is Khrushchev's weapon; the seven do not tell it.
  if (side === 'khrushchev') {
    const telling = worth(crisis, seat, 0, gathers + resolve)
    const bloc = telling > most ? untold(crisis, calls) : undefined
    if (bloc) {
      best = { type: 'tell_bloc', bloc }
      most = telling
    }
    const by = PEOPLE[seat]
    if (crisis.holders.aircraft === by || crisis.holders.telephones === by) {
      const flying = worth(crisis, seat, 1, gathers + resolve, most)
      const far = flying > most ? unflown(crisis, calls) : undefined
      if (far) {
        best = { type: 'fly_in', bloc: far }
        most = flying
      }
    }
    if (SLOTS[crisis.slot]!.day >= 20 && !crisis.hall.called) {
      const signing = worth(crisis, seat, 2, gathers - 10 + resolve, most)
      if (signing > most) {
        best = { type: 'sign_letter' }
        most = signing
      }
    }
  }
  const talking = worth(crisis, seat, 3, talks - 15 + resolve, most)
  const bar = larger(most, talking)
  const promising = worth(crisis, seat, 4, promises - 15 + resolve, bar)
  const threatening = worth(crisis, seat, 5, threatens - 25 + resolve, larger(bar, promising))
  if (talking <= most && promising <= most && threatening <= most) return best
  if (talking > most && talking >= promising && talking >= threatening) {
    const listener = friend(crisis, seat, side)
    const briefing = listener < 0 ? undefined : brief(crisis, seat, listener, side)
    if (briefing) return briefing
    const whom = quarry(crisis, seat, side)
    return whom === undefined ? best : appeal(crisis, seat, whom, side, temperament)
  }
  const whom = quarry(crisis, seat, side)
  if (whom === undefined) return best
  if (promising > most && promising >= threatening) return { type: 'promise', whom, side }
  return { type: 'threaten', whom, side }
}

/** At the Presidium's table: a word, a point of order, a motion. */
export function tableAct(crisis: Crisis, seat: number, temperament: Temperament): Act | undefined {
  if (!isInRoom(crisis, seat)) return undefined
  const score = scoreAt(crisis, seat)
  const side = sideOf(score)
  const word = crisis.word[seat]!
  if (sizeOf(score) > speakingBar(crisis, seat) && (score > 0 ? 1 : -1) !== word) {
    return { type: 'declare', side: score > 0 ? 'seven' : 'khrushchev' }
  }
  const { round, day } = SLOTS[crisis.slot]!
  if (side === 'khrushchev') {
    if (
      round === 3 &&
      !crisis.table.quorumPleaded &&
      worth(crisis, seat, 6, temperament.procedure + 30) > WORTH_DOING
    )
      return { type: 'plead_no_quorum' }
    // A way out for a man who fears that the seven will win (counterfactuals, D20).
    if (
      word < 0 &&
      canSecond(crisis, PEOPLE[seat]!) &&
      chanceOfSeven(crisis, seat) >= 500 &&
      worth(crisis, seat, 13, temperament.procedure) > WORTH_DOING
    )
      return { type: 'second', motion: 'abolition' }
    if (round >= 2 && worth(crisis, seat, 7, temperament.procedure + temperament.gathers / 2) > WORTH_DOING)
      return { type: 'demand_plenum' }
  }
  if (side === 'seven') {
    const { moved } = crisis.table
    // “We must agree, collectively agree, not to tell everything” (Malenkov, VOIT).
    if (
      day === 21 &&
      round === 3 &&
      crisis.exposure[seat]! >= 80 &&
      worth(crisis, seat, 11, temperament.promises) > WORTH_DOING
    )
      return { type: 'keep_silence' }
    if (
      round >= 2 &&
      moved.dismissal === undefined &&
      worth(crisis, seat, 8, temperament.procedure + 10) > WORTH_DOING
    )
      return { type: 'move', motion: 'dismissal' }
    if (
      day >= 20 &&
      moved.dismissal !== undefined &&
      moved.abolition === undefined &&
      worth(crisis, seat, 9, temperament.procedure - 15) > WORTH_DOING
    ) {
      return { type: 'move', motion: 'abolition' }
    }
    if (day >= 19 && worth(crisis, seat, 10, temperament.wounds - 20) > WORTH_DOING) {
      const whom = loudest(crisis, seat, 'khrushchev')
      if (whom) return { type: 'slight', whom }
    }
  }
  return undefined
}

const canSecond = ({ table: { moved, seconded, decided } }: Crisis, person: PersonId): boolean =>
  moved.abolition !== undefined &&
  decided.abolition === undefined &&
  !(seconded.abolition ?? []).includes(person)

/** The declared opponent he trusts least: among the candidates and secretaries, whom one may shout at. */
function loudest(crisis: Crisis, by: number, side: Side): PersonId | undefined {
  const sign = side === 'seven' ? 1 : -1
  let worst: PersonId | undefined
  let least = 0
  for (let seat = MEMBERS; seat < MEN; seat++) {
    const trust = crisis.trust[by * MEN + seat]!
    if (crisis.word[seat]! === sign && trust < least && isInRoom(crisis, seat)) {
      worst = PEOPLE[seat]
      least = trust
    }
  }
  return worst
}

/** In the hall: a word, a file, a plea for pardon. */
export function hallAct(crisis: Crisis, seat: number, temperament: Temperament): Act | undefined {
  if (!isInRoom(crisis, seat)) return undefined
  const word = crisis.word[seat]!
  if (word < 0 && temperament.reads <= NO_READER) return undefined
  if (word > 0 && !crisis.hall.recanted.includes(PEOPLE[seat]!) && asksPardon(crisis, seat))
    return { type: 'recant' }
  const { day, part, round } = SLOTS[crisis.slot]!
  // Suslov's report comes first; then the second round of the 22nd was Zhukov's.
  const opening = day === 22 && part === 'sitting' ? (round === 1 ? -200 : 30) : 0
  const reading = temperament.reads - (crisis.hall.silent ? 70 : 0) + opening
  if (
    reading + LUCK > WORTH_READING &&
    reading + luckInHall(crisis, seat, 1) > WORTH_READING &&
    scoreAt(crisis, seat) <= -THRESHOLD
  ) {
    const about = blackest(crisis, seat)
    if (about) return { type: 'read_archive', about }
  }
  if (word === 0 && crisis.weight[seat]! >= HEARD) {
    const score = scoreAt(crisis, seat)
    if (sizeOf(score) > speakingBar(crisis, seat))
      return { type: 'declare', side: score > 0 ? 'seven' : 'khrushchev' }
  }
  return undefined
}

/** Nobody this little given to reading aloud would do it with all the luck there is; having spoken, he has done. */
const NO_READER = WORTH_READING - 30 - LUCK

/** Lighter men than this are not given the floor of a plenum: 215 asked for it, and 60 had it (COOLLIB). */
const HEARD = 20

/** The opponent with the blackest file not yet read. */
function blackest(crisis: Crisis, by: number): PersonId | undefined {
  let worst: PersonId | undefined
  let most = 79
  for (let seat = 0; seat < MEMBERS; seat++) {
    const person = FULL_MEMBERS[seat]!
    if (
      crisis.exposure[seat]! > most &&
      crisis.word[seat]! > 0 &&
      crisis.trust[by * MEN + seat]! < 0 &&
      !crisis.hall.read.includes(person)
    ) {
      worst = person
      most = crisis.exposure[seat]!
    }
  }
  return worst
}

/** Whether his lean is under that bar, which luck moves by a quarter of itself; it is not drawn where it would not matter. */
function asksPardon(crisis: Crisis, seat: number): boolean {
  const score = scoreAt(crisis, seat)
  const bar = pardonBar(crisis, seat)
  return score < bar + rounded(LUCK, 4) && score < bar + rounded(luckInHall(crisis, seat, 0), 4)
}

/**
 * Below this lean a man who has declared against a hall that is not his asks
 * its pardon. It rises with the hall against him and with the days; nerve
 * holds it down.
 */
function pardonBar(crisis: Crisis, seat: number): number {
  const { present, against } = crisis.hall
  if (present === 0) return -100
  const hostile = Math.max(0, rounded(100 * (present - against), present) - 50)
  const days = SLOTS[crisis.slot]!.day - 22
  return rounded(hostile * (100 - crisis.nerve[seat]!) * days, 300) - 30
}

/** Points of luck either way on whether the chair finds the nerve. */
const NERVES = 62
/** Past this the chair calls the vote. */
const CALLS_IT = 20
/** What a man of the other side who seconds the milder motion is worth to a chair who would rather not decide. */
const WAY_OUT = 35

/**
 * The chair's ruling at the end of a sitting: to put a motion to the vote or to
 * put it off. He counts heads, listens to points of order, and looks at his
 * own nerve; a seventh head is worth much to him (counterfactuals.md D13). An
 * end to the post, once somebody of Khrushchev's has seconded it, tempts him
 * more than an end to the man.
 */
export function ruling(crisis: Crisis): Act {
  const chair = crisis.table.chair
  const { seven } = declared(crisis)
  const { decided, moved, seconded } = crisis.table
  const will =
    rounded(scoreAt(crisis, SEAT[chair]), 2) +
    16 * (seven - 6) +
    rounded(crisis.nerve[SEAT[chair]]!, 2) -
    (crisis.table.quorumPleaded ? 22 : 0) -
    5 * crisis.table.demanders.length -
    rounded(crisis.letter.signatures, 4) +
    swing(crisis.seed, STREAM.ruling, SEAT[chair], crisis.slot, NERVES)
  if (seven < 6 || decided.dismissal !== undefined) return { type: 'adjourn' }
  if (will > CALLS_IT) return { type: 'put_to_vote', motion: 'dismissal' }
  const bridges = (seconded.abolition ?? []).filter(person => crisis.word[SEAT[person]]! < 0).length
  const tempted = moved.abolition !== undefined && decided.abolition === undefined && bridges > 0
  return tempted && will + WAY_OUT + 7 * crisis.table.demanders.length > CALLS_IT
    ? { type: 'put_to_vote', motion: 'abolition' }
    : { type: 'adjourn' }
}
