/**
 * What each event means for the crisis. `apply` is pure; `enact` does the same
 * to a draft that nobody else holds, so that a whole crisis can be run without
 * a copy an event. There is one meaning, written once.
 */
import { heard } from './belief.ts'
import { arrivalOf, SLOTS } from './calendar.ts'
import {
  BLOCS,
  type Bloc,
  type BlocId,
  type Crisis,
  type Institution,
  ISSUES,
  type Pact,
  PEOPLE,
  type PersonId,
  PLACES,
  SEAT,
  type Side,
} from './crisis.ts'
import type { PoliticalEvent } from './events.ts'
import { bondsOf } from './opening.ts'
import { regardFavours, regardGuess, regardTrust, rescore, rescoreAll, retie, rounded } from './reasons.ts'
import { isInRoom, isOpenToAll, isSeated } from './rollCall.ts'

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

export function apply(crisis: Crisis, event: PoliticalEvent): Crisis {
  const draft = draftOf(crisis)
  enact(draft, event)
  return draft
}

const MEN = PEOPLE.length
const [AWAY, TRAVELLING, MOSCOW, ILL] = PLACES.map((_, place) => place) as [number, number, number, number]

/** How strongly an act is felt, in points of trust. */
const SLIGHT = 3
const REAL = 6
const STRONG = 10
const GRAVE = 15

const clamp = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value
const signOf = (side: Side): 1 | -1 => (side === 'seven' ? 1 : -1)

/** Trust moves with diminishing returns: the nearer the limit, the less an act adds. */
function feel(draft: Draft, person: number, towards: number, force: number): void {
  const cell = person * MEN + towards
  const before = draft.trust[cell]!
  const after = clamp(before + rounded(force * (100 - Math.abs(before)), 100), -100, 100)
  if (after === before) return
  draft.trust[cell] = after
  regardTrust(draft, person, towards, after - before)
}

/** Writes where one man thinks another stands, and lets it count in his lean. */
function guess(draft: Draft, person: number, about: number, stand: number): void {
  const cell = person * MEN + about
  const before = draft.guesses[cell]!
  if (stand === before) return
  draft.guesses[cell] = stand
  regardGuess(draft, person, about, before, stand)
}

/**
 * Those who see a man wronged or helped feel a quarter of it towards the doer,
 * as far as they like the one it was done to. Heider (1946); Cartwright and
 * Harary, “Structural balance”, Psychological Review 63 (1956).
 */
function witness(draft: Draft, by: number, whom: number, force: number): void {
  for (let seat = 0; seat < MEN; seat++) {
    if (seat === by || seat === whom || !isInRoom(draft, seat)) continue
    feel(draft, seat, by, rounded(force * draft.trust[seat * MEN + whom]!, 400))
  }
}

/** One man has gone to another, or rung him up. */
function visit(draft: Draft, by: number, whom: number): void {
  draft.approached[by * MEN + whom]!++
}

/** Moves what one man believes of another's stand. */
function believe(draft: Draft, person: number, about: number, by: number): void {
  if (person === about) return
  guess(draft, person, about, clamp(draft.guesses[person * MEN + about]! + by, -100, 100))
}

/** Everyone in the room now knows where he stands; word reaches the others too, less surely. */
function seen(draft: Draft, about: number, stand: number): void {
  rescore(about)
  const open = isOpenToAll(draft)
  for (let seat = 0; seat < MEN; seat++) {
    if (seat === about) continue
    const heard = isSeated(draft, seat, open)
    guess(draft, seat, about, heard ? stand : rounded(draft.guesses[seat * MEN + about]! + 2 * stand, 3))
  }
}

/** Moves a man's views on one issue. */
function persuade(draft: Draft, person: number, issue: number, by: number): void {
  const cell = person * ISSUES.length + issue
  draft.views[cell] = clamp(draft.views[cell]! + by, -100, 100)
  rescore(person)
}

/** Makes a man's file safer (or less safe) on one side. */
function shelter(draft: Draft, person: number, side: Side, by: number): void {
  const safety = side === 'seven' ? draft.safeWithSeven : draft.safeWithKhrushchev
  safety[person] = clamp(safety[person]! + by, 0, 100)
  rescore(person)
}

/** What a promise of shelter is worth to a man who trusts the giver wholly; half of it to one who has no opinion of him. */
const SHELTER = 40
/** What the threat of a man heeded by all takes away on the other side; a lighter man's, in proportion. */
const THREAT = 30
/** How much a call made good binds the man it was made on. */
const PLEDGE = 12
/** What a file read aloud leaves of a man's safety with the seven. */
const READ_ALOUD = 60
/** What a vote over a plea of no quorum costs the seven with every bloc. */
const IRREGULAR = 8
/** Hearsay that moved a guess by less than this is not remembered against the teller. */
const HEEDED = 12
/** What asking pardon buys. */
const PARDON = 40

/** Gives an event its meaning, in a draft. */
export function enact(draft: Draft, event: PoliticalEvent): void {
  draft.log.push({ slot: draft.slot, event })
  switch (event.type) {
    case 'slot-began':
      draft.slot = event.slot
      // A new sitting begins with its points of order unspent.
      if (SLOTS[event.slot]!.part === 'morning') {
        draft.table.quorumPleaded = false
        draft.table.adjourned = false
      }
      return
    case 'arrived':
      draft.place[SEAT[event.who]] = MOSCOW
      draft.arrives[SEAT[event.who]] = -1
      return
    case 'lobbied': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      const issue = ISSUES.indexOf(event.issue)
      persuade(draft, whom, issue, event.moved)
      believe(draft, whom, by, 60 * signOf(event.side))
      // A man shows something of himself while he is argued with.
      believe(draft, by, whom, 25 * Math.sign(draft.views[whom * ISSUES.length + issue]!))
      feel(draft, whom, by, event.moved * signOf(event.side) > 0 ? SLIGHT : -SLIGHT)
      return
    }
    case 'promised': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      const trust = draft.trust[whom * MEN + by]!
      shelter(draft, whom, event.side, rounded(SHELTER * (100 + trust), 200))
      believe(draft, whom, by, 80 * signOf(event.side))
      feel(draft, whom, by, SLIGHT)
      if (trust >= 0) owe(draft, whom, by, 1)
      return
    }
    case 'favour-called': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      owe(draft, whom, by, -1)
      bind(draft, event.by, event.whom, event.side, PLEDGE)
      believe(draft, by, whom, 60 * signOf(event.side))
      return
    }
    case 'told': {
      const whom = SEAT[event.whom]
      const about = SEAT[event.about]
      visit(draft, SEAT[event.by], whom)
      believe(draft, whom, about, event.weight)
      if (
        event.side !== undefined &&
        whom !== about &&
        Math.abs(event.weight) >= HEEDED &&
        draft.word[about] === 0
      ) {
        const { whom, about, by, side, truly } = event
        draft.rumours = [...draft.rumours, { whom, about, by, side, truly }]
      }
      return
    }
    case 'found-out':
      // He cannot tell a lie from a mistake, and is sore at either.
      feel(draft, SEAT[event.whom], SEAT[event.by], -STRONG)
      draft.rumours = draft.rumours.filter(({ whom, about }) => whom !== event.whom || about !== event.about)
      return
    case 'gap-found':
      for (let seat = 0; seat < MEN; seat++)
        if (seat !== SEAT[event.by] && isInRoom(draft, seat)) feel(draft, seat, SEAT[event.by], -REAL)
      return
    case 'revealed': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      const about = SEAT[event.about]
      visit(draft, by, whom)
      feel(draft, whom, about, -GRAVE)
      feel(draft, about, by, -STRONG)
      shelter(draft, about, 'seven', -THREAT)
      return
    }
    case 'concealed': {
      const about = SEAT[event.about]
      draft.exposure[about] = clamp(draft.exposure[about]! - 20, 0, 100)
      rescore(about)
      feel(draft, about, SEAT[event.by], event.about === event.by ? 0 : REAL)
      return
    }
    case 'threatened': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      const lost = rounded(-THREAT * draft.weight[by]!, 100)
      shelter(draft, whom, event.side === 'seven' ? 'khrushchev' : 'seven', lost)
      feel(draft, whom, by, -STRONG)
      believe(draft, whom, by, 80 * signOf(event.side))
      witness(draft, by, whom, -REAL)
      return
    }
    case 'reconciled': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      feel(draft, whom, by, STRONG)
      feel(draft, by, whom, SLIGHT)
      return
    }
    case 'slighted': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      feel(draft, whom, by, -GRAVE)
      witness(draft, by, whom, -STRONG)
      return
    }
    case 'pact-made': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      bind(draft, event.by, event.whom, event.side, event.strength)
      believe(draft, by, whom, 90 * signOf(event.side))
      believe(draft, whom, by, 90 * signOf(event.side))
      return
    }
    case 'pact-refused': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      believe(draft, by, whom, -60 * signOf(event.side))
      believe(draft, whom, by, 90 * signOf(event.side))
      return
    }
    case 'pact-joined': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      draft.pacts = draft.pacts.map(pact =>
        pact.id === event.pact
          ? { ...learned(pact, [event.whom]), members: [...pact.members, event.whom] }
          : pact,
      )
      bondAnew(draft)
      believe(draft, by, whom, 90 * signOf(event.side))
      believe(draft, whom, by, 90 * signOf(event.side))
      return
    }
    case 'pact-betrayed': {
      const by = SEAT[event.by]
      const betrayed = draft.pacts.find(({ id }) => id === event.pact)
      // Those who are bound do not forgive it; those who knew of it think the less of him.
      for (const person of betrayed?.knownTo ?? []) {
        const seat = SEAT[person]
        if (seat === by || draft.place[seat] !== MOSCOW) continue
        feel(draft, seat, by, event.members.includes(person) ? -GRAVE : -SLIGHT)
      }
      draft.pacts = draft.pacts.flatMap(pact => (pact.id === event.pact ? without(pact, event.by) : [pact]))
      bondAnew(draft)
      return
    }
    case 'pact-kept':
      for (const one of event.members)
        for (const other of event.members) if (one !== other) feel(draft, SEAT[one], SEAT[other], SLIGHT)
      return
    case 'pact-disclosed': {
      const by = SEAT[event.by]
      const whom = SEAT[event.whom]
      visit(draft, by, whom)
      const told = draft.pacts.find(({ id }) => id === event.pact)
      draft.pacts = draft.pacts.map(pact => (pact.id === event.pact ? learned(pact, [event.whom]) : pact))
      const weight = heard(draft, whom, by, 90 * signOf(event.side))
      for (const member of told?.members ?? []) believe(draft, whom, SEAT[member], weight)
      return
    }
    case 'pact-seen': {
      const witnesses = PEOPLE.filter((_, seat) => isInRoom(draft, seat))
      draft.pacts = draft.pacts.map(pact => (pact.id === event.pact ? learned(pact, witnesses) : pact))
      return
    }
    case 'pact-broken': {
      const shared = draft.pacts.filter(
        pact => pact.members.includes(event.by) && pact.members.includes(event.whom),
      )
      draft.pacts = draft.pacts.flatMap(pact => (shared.includes(pact) ? without(pact, event.by) : [pact]))
      bondAnew(draft)
      // Those he leaves remember it.
      for (const pact of shared) {
        for (const member of pact.members)
          if (member !== event.by) feel(draft, SEAT[member], SEAT[event.by], -GRAVE)
      }
      return
    }
    case 'summoned':
      draft.place[SEAT[event.whom]] = TRAVELLING
      draft.arrives[SEAT[event.whom]] = event.arrives
      feel(draft, SEAT[event.whom], SEAT[event.by], SLIGHT)
      return
    case 'bloc-told':
      draft.blocs[event.bloc].told += event.more
      return
    case 'bloc-flown':
    case 'bloc-came':
      draft.blocs[event.bloc].here += event.more
      return
    case 'claimed':
      if (event.obeyed) draft.holders[event.institution] = event.by
      return
    case 'letter-signed':
      draft.letter.signatures += event.more
      return
    case 'word-given': {
      const by = SEAT[event.by]
      const before = draft.word[by]!
      const sign = signOf(event.side)
      draft.word[by] = sign
      seen(draft, by, 100 * sign)
      // Those he deserts do not forget it.
      if (before === -sign) {
        for (let seat = 0; seat < MEN; seat++)
          if (seat !== by && draft.word[seat] === before) feel(draft, seat, by, -STRONG)
      }
      return
    }
    case 'hedged': {
      const by = SEAT[event.by]
      seen(draft, by, draft.word[by]! * 50)
      return
    }
    case 'chair-taken':
      draft.table.chair = event.by
      return
    case 'chair-kept':
      // The shouting costs him: those who care for form like him the less.
      for (let seat = 0; seat < MEN; seat++) {
        if (seat !== SEAT[event.by]) feel(draft, seat, SEAT[event.by], -SLIGHT)
      }
      return
    case 'chair-declined':
      return
    case 'motion-moved':
      draft.table.moved = { ...draft.table.moved, [event.motion]: event.by }
      return
    case 'motion-seconded':
      draft.table.seconded = {
        ...draft.table.seconded,
        [event.motion]: [...(draft.table.seconded[event.motion] ?? []), event.by],
      }
      return
    case 'quorum-pleaded':
      draft.table.quorumPleaded = true
      return
    case 'plenum-demanded':
      draft.table.demanders = [...draft.table.demanders, event.by]
      return
    case 'roll-called':
      draft.table.decided = { ...draft.table.decided, [event.motion]: event.carried ? 'carried' : 'lost' }
      for (const { member, vote } of event.ballots) {
        const seat = SEAT[member]
        const stand = vote === 'abstain' ? 0 : (vote === 'for') === (event.motion !== 'plenum') ? 1 : -1
        draft.word[seat] = stand
        seen(draft, seat, 100 * stand)
      }
      // A vote taken over a plea of no quorum offends those who were not asked.
      if (draft.table.quorumPleaded && event.carried) {
        for (const bloc of BLOCS)
          draft.blocs[bloc].lean = clamp(draft.blocs[bloc].lean - IRREGULAR, -100, 100)
      }
      return
    case 'adjourned':
      draft.table.adjourned = true
      // The General Department telephones everybody who is away (SKH).
      for (let seat = 0; seat < MEN; seat++) {
        if (draft.place[seat] !== AWAY) continue
        draft.place[seat] = TRAVELLING
        draft.arrives[seat] = arrivalOf(draft, seat)
      }
      return
    case 'delegation-knocked':
      draft.letter.delegation = 'knocking'
      return
    case 'delegation-received':
      draft.letter.delegation = 'received'
      return
    case 'delegation-refused':
      draft.letter.delegation = 'refused'
      return
    case 'plenum-called':
      draft.hall.called = true
      draft.hall.calledBy = event.by
      return
    case 'plenum-opened':
      draft.hall.open = true
      rescoreAll()
      draft.hall.present = event.present
      // The First Secretary opens a plenum, if he is one.
      if (draft.table.decided.dismissal !== 'carried') draft.table.chair = 'khrushchev'
      return
    case 'silence-refused':
      return
    case 'silence-agreed':
      draft.hall.silent = true
      return
    case 'file-read': {
      const by = SEAT[event.by]
      const about = SEAT[event.about]
      draft.hall.read = [...draft.hall.read, event.about]
      draft.hall.silent = false
      shelter(draft, about, 'seven', -READ_ALOUD)
      feel(draft, about, by, -GRAVE)
      // Whoever hears it likes the man less, and those with files of their own fear the reader.
      for (let seat = 0; seat < MEN; seat++) {
        if (seat === about || !isInRoom(draft, seat)) continue
        feel(draft, seat, about, -STRONG)
        if (draft.exposure[seat]! >= 50) shelter(draft, seat, 'seven', -10)
      }
      return
    }
    case 'recanted': {
      const by = SEAT[event.by]
      draft.hall.recanted = [...draft.hall.recanted, event.by]
      draft.word[by] = -1
      shelter(draft, by, 'khrushchev', PARDON)
      seen(draft, by, -60)
      return
    }
    case 'hall-turned':
      draft.hall.against = event.against
      rescoreAll()
      draft.hall.present = event.present
      return
    case 'fell-ill':
      draft.place[SEAT[event.who]] = ILL
      return
    case 'left':
      for (let seat = 0; seat < MEN; seat++) feel(draft, seat, SEAT[event.who], -SLIGHT)
      return
    case 'resolved':
      draft.outcome = event.outcome
      draft.fates = event.fates
      return
    default:
      unknownEvent(event)
  }
}

function unknownEvent(event: never): never {
  throw new Error(`There is no such event: ${JSON.stringify(event)}`)
}

/** One man owes another so many favours more, between none and three. */
function owe(draft: Draft, debtor: number, creditor: number, more: number): void {
  const cell = debtor * MEN + creditor
  const before = draft.favours[cell]!
  const after = clamp(before + more, 0, 3)
  draft.favours[cell] = after
  regardFavours(draft, debtor, creditor, after - before)
}

/** A pact of two. */
function bind(draft: Draft, by: PersonId, whom: PersonId, side: Side, strength: number): void {
  const members = [by, whom]
  draft.pacts = [
    ...draft.pacts,
    { id: `${by}-${whom}-${side}-${draft.slot}`, members, side, strength, knownTo: members },
  ]
  bondAnew(draft)
}

/** Pacts have changed, and with them the debts of those they bind. */
function bondAnew(draft: Draft): void {
  const before = draft.bonds
  draft.bonds = bondsOf(draft.pacts)
  for (let seat = 0; seat < MEN; seat++) if (draft.bonds[seat] !== before[seat]) retie(seat)
}

/** A pact that some more people know of. */
const learned = (pact: Pact, people: readonly PersonId[]): Pact => ({
  ...pact,
  knownTo: [...pact.knownTo, ...people.filter(person => !pact.knownTo.includes(person))],
})

/** A pact without a man; a pact of one is none. */
function without(pact: Pact, person: PersonId): Pact[] {
  const members = pact.members.filter(member => member !== person)
  return members.length < 2 ? [] : [{ ...pact, members }]
}
