/**
 * What each event means for the crisis. `apply` is pure; `enact` does the same
 * to a draft that nobody else holds, so that a whole crisis can be run without
 * a copy an event. There is one meaning, written once.
 */
import { heard } from './belief.ts'
import { arrivalOf, SLOTS } from './calendar.ts'
import {
  BLOCS,
  type Crisis,
  ISSUES,
  type Motion,
  type Pact,
  PEOPLE,
  type PersonId,
  PLACES,
  SEAT,
  type Side,
} from './crisis.ts'
import { type Draft, draftOf } from './draft.ts'
import type { PoliticalEvent } from './events.ts'
import { bondsOf } from './opening.ts'
import { bitsOf } from './pacts.ts'
import { recanvass } from './plenum.ts'
import {
  regardFavours,
  regardGuess,
  regardTrust,
  rescore,
  rescoreAll,
  retie,
  rounded,
  sizeOf,
} from './reasons.ts'
import { isInRoom, isOpenToAll, isSeated } from './rollCall.ts'

export function apply(crisis: Crisis, event: PoliticalEvent): Crisis {
  const draft = draftOf(crisis)
  enact(draft, event)
  return draft
}

const MEN = PEOPLE.length
const [AWAY, TRAVELLING, MOSCOW, ILL, OUT] = PLACES.map((_, place) => place) as [
  number,
  number,
  number,
  number,
  number,
]

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
  const after = clamp(before + rounded(force * (100 - sizeOf(before)), 100), -100, 100)
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

/** One man has gone to another, or rung him up. Gives the seats of the two. */
function visit(draft: Draft, by: PersonId, whom: PersonId): { readonly from: number; readonly to: number } {
  const from = SEAT[by]
  const to = SEAT[whom]
  draft.approached[from * MEN + to]!++
  return { from, to }
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

/**
 * Gives an event its meaning, in a draft. Each case takes its event apart by
 * itself: a part asked of all kinds of events at one place is found slowly.
 */
export function enact(draft: Draft, event: PoliticalEvent): void {
  draft.log.push({ slot: draft.slot, event })
  switch (event.type) {
    case 'slot-began': {
      const { slot } = event
      draft.slot = slot
      // A new sitting begins with its points of order unspent.
      if (SLOTS[slot]!.part === 'morning') {
        draft.table.quorumPleaded = false
        draft.table.adjourned = false
      }
      if (SLOTS[slot]!.round === 1) comeBack(draft)
      return
    }
    case 'arrived': {
      const { who } = event
      const seat = SEAT[who]
      draft.place[seat] = MOSCOW
      draft.arrives[seat] = -1
      return
    }
    case 'lobbied': {
      const { by, whom, side, issue, moved } = event
      const { from, to } = visit(draft, by, whom)
      const nth = ISSUES.indexOf(issue)
      persuade(draft, to, nth, moved)
      believe(draft, to, from, 60 * signOf(side))
      // A man shows something of himself while he is argued with.
      believe(draft, from, to, 25 * Math.sign(draft.views[to * ISSUES.length + nth]!))
      feel(draft, to, from, moved * signOf(side) > 0 ? SLIGHT : -SLIGHT)
      return
    }
    case 'promised': {
      const { by, whom, side } = event
      const { from, to } = visit(draft, by, whom)
      const trust = draft.trust[to * MEN + from]!
      shelter(draft, to, side, rounded(SHELTER * (100 + trust), 200))
      believe(draft, to, from, 80 * signOf(side))
      feel(draft, to, from, SLIGHT)
      if (trust >= 0) owe(draft, to, from, 1)
      return
    }
    case 'favour-called': {
      const { by, whom, side } = event
      const { from, to } = visit(draft, by, whom)
      owe(draft, to, from, -1)
      bind(draft, by, whom, side, PLEDGE)
      believe(draft, from, to, 60 * signOf(side))
      return
    }
    case 'told': {
      const { by, whom, about, weight, side, truly } = event
      const { to } = visit(draft, by, whom)
      believe(draft, to, SEAT[about], weight)
      if (
        side !== undefined &&
        whom !== about &&
        Math.abs(weight) >= HEEDED &&
        draft.word[SEAT[about]] === 0
      ) {
        draft.rumours = [...draft.rumours, { whom, about, by, side, truly }]
      }
      return
    }
    case 'found-out': {
      const { by, whom, about } = event
      // He cannot tell a lie from a mistake, and is sore at either.
      feel(draft, SEAT[whom], SEAT[by], -STRONG)
      draft.rumours = draft.rumours.filter(rumour => rumour.whom !== whom || rumour.about !== about)
      return
    }
    case 'gap-found': {
      const { by } = event
      const thief = SEAT[by]
      for (let seat = 0; seat < MEN; seat++)
        if (seat !== thief && isInRoom(draft, seat)) feel(draft, seat, thief, -REAL)
      return
    }
    case 'revealed': {
      const { by, whom, about } = event
      const { from, to } = visit(draft, by, whom)
      const shown = SEAT[about]
      feel(draft, to, shown, -GRAVE)
      feel(draft, shown, from, -STRONG)
      shelter(draft, shown, 'seven', -THREAT)
      return
    }
    case 'concealed': {
      const { by, about } = event
      const hidden = SEAT[about]
      draft.exposure[hidden] = clamp(draft.exposure[hidden]! - 20, 0, 100)
      rescore(hidden)
      feel(draft, hidden, SEAT[by], about === by ? 0 : REAL)
      return
    }
    case 'threatened': {
      const { by, whom, side } = event
      const { from, to } = visit(draft, by, whom)
      const lost = rounded(-THREAT * draft.weight[from]!, 100)
      shelter(draft, to, side === 'seven' ? 'khrushchev' : 'seven', lost)
      feel(draft, to, from, -STRONG)
      believe(draft, to, from, 80 * signOf(side))
      witness(draft, from, to, -REAL)
      return
    }
    case 'reconciled': {
      const { by, whom } = event
      const { from, to } = visit(draft, by, whom)
      feel(draft, to, from, STRONG)
      feel(draft, from, to, SLIGHT)
      return
    }
    case 'slighted': {
      const { by, whom } = event
      feel(draft, SEAT[whom], SEAT[by], -GRAVE)
      witness(draft, SEAT[by], SEAT[whom], -STRONG)
      return
    }
    case 'pact-made': {
      const { by, whom, side, strength } = event
      const { from, to } = visit(draft, by, whom)
      bind(draft, by, whom, side, strength)
      believe(draft, from, to, 90 * signOf(side))
      believe(draft, to, from, 90 * signOf(side))
      return
    }
    case 'pact-refused': {
      const { by, whom, side } = event
      const { from, to } = visit(draft, by, whom)
      believe(draft, from, to, -60 * signOf(side))
      believe(draft, to, from, 90 * signOf(side))
      return
    }
    case 'pact-joined': {
      const { by, whom, side, pact } = event
      const { from, to } = visit(draft, by, whom)
      rewrite(draft, old => (old.id === pact ? joined(learned(old, 1 << to), whom) : old))
      bondAnew(draft)
      believe(draft, from, to, 90 * signOf(side))
      believe(draft, to, from, 90 * signOf(side))
      return
    }
    case 'pact-betrayed': {
      const { by, pact, members } = event
      const traitor = SEAT[by]
      const betrayed = draft.pacts.find(({ id }) => id === pact)
      const bound = bitsOf(members)
      // Those who are bound do not forgive it; those who knew of it think the less of him.
      for (const person of betrayed?.knownTo ?? []) {
        const seat = SEAT[person]
        if (seat === traitor || draft.place[seat] !== MOSCOW) continue
        feel(draft, seat, traitor, (bound & (1 << seat)) !== 0 ? -GRAVE : -SLIGHT)
      }
      rewrite(draft, old => (old.id === pact ? without(old, by) : old))
      bondAnew(draft)
      return
    }
    case 'pact-kept': {
      const { members } = event
      for (const one of members)
        for (const other of members) if (one !== other) feel(draft, SEAT[one], SEAT[other], SLIGHT)
      return
    }
    case 'pact-disclosed': {
      const { by, whom, side, pact } = event
      const { from, to } = visit(draft, by, whom)
      const told = draft.pacts.find(({ id }) => id === pact)
      rewrite(draft, old => (old.id === pact ? learned(old, 1 << to) : old))
      const weight = heard(draft, to, from, 90 * signOf(side))
      for (const member of told?.members ?? []) believe(draft, to, SEAT[member], weight)
      return
    }
    case 'pact-seen': {
      const { pact } = event
      let witnesses = 0
      for (let seat = 0; seat < MEN; seat++) if (isInRoom(draft, seat)) witnesses |= 1 << seat
      rewrite(draft, old => (old.id === pact ? learned(old, witnesses) : old))
      return
    }
    case 'pact-broken': {
      const { by, whom } = event
      const shared = draft.pacts.filter(({ members }) => members.includes(by) && members.includes(whom))
      rewrite(draft, pact => (shared.includes(pact) ? without(pact, by) : pact))
      bondAnew(draft)
      // Those he leaves remember it.
      for (const { members } of shared) {
        for (const member of members) if (member !== by) feel(draft, SEAT[member], SEAT[by], -GRAVE)
      }
      return
    }
    case 'summoned': {
      const { by, whom, arrives } = event
      draft.place[SEAT[whom]] = TRAVELLING
      draft.arrives[SEAT[whom]] = arrives
      feel(draft, SEAT[whom], SEAT[by], SLIGHT)
      return
    }
    case 'bloc-told': {
      const { bloc, more } = event
      draft.blocs[bloc].told += more
      recanvass()
      return
    }
    case 'bloc-flown':
    case 'bloc-came': {
      const { bloc, more } = event
      draft.blocs[bloc].here += more
      recanvass()
      return
    }
    case 'claimed': {
      const { by, institution, obeyed } = event
      if (obeyed) draft.holders[institution] = by
      recanvass()
      return
    }
    case 'letter-signed': {
      const { more } = event
      draft.letter.signatures += more
      return
    }
    case 'word-given': {
      const { by, side } = event
      const speaker = SEAT[by]
      const before = draft.word[speaker]!
      const word = signOf(side)
      draft.word[speaker] = word
      recanvass()
      seen(draft, speaker, 100 * word)
      // Those he deserts do not forget it.
      if (before === -word) {
        for (let seat = 0; seat < MEN; seat++)
          if (seat !== speaker && draft.word[seat] === before) feel(draft, seat, speaker, -STRONG)
      }
      return
    }
    case 'hedged':
    case 'stood-aside': {
      const { by } = event
      const speaker = SEAT[by]
      seen(draft, speaker, draft.word[speaker]! * 50)
      return
    }
    case 'chair-taken': {
      const { by } = event
      draft.table.chair = by
      return
    }
    case 'chair-kept': {
      const { by } = event
      const chair = SEAT[by]
      // The shouting costs him: those who care for form like him the less.
      for (let seat = 0; seat < MEN; seat++) if (seat !== chair) feel(draft, seat, chair, -SLIGHT)
      return
    }
    case 'chair-declined':
      return
    case 'motion-moved': {
      const { by, motion } = event
      draft.table.moved = withEntry(draft.table.moved, motion, by)
      return
    }
    case 'motion-seconded': {
      const { by, motion } = event
      const { seconded } = draft.table
      draft.table.seconded = withEntry(seconded, motion, [...(seconded[motion] ?? []), by])
      return
    }
    case 'quorum-pleaded':
      draft.table.quorumPleaded = true
      return
    case 'plenum-demanded': {
      const { by } = event
      draft.table.demanders = [...draft.table.demanders, by]
      return
    }
    case 'roll-called': {
      const { motion, ballots, carried } = event
      draft.table.decided = withEntry(draft.table.decided, motion, carried ? 'carried' : 'lost')
      recanvass()
      for (const { member, vote } of ballots) {
        const voter = SEAT[member]
        const stand = vote === 'abstain' ? 0 : (vote === 'for') === (motion !== 'plenum') ? 1 : -1
        draft.word[voter] = stand
        seen(draft, voter, 100 * stand)
      }
      // A vote taken over a plea of no quorum offends those who were not asked.
      if (draft.table.quorumPleaded && carried) {
        for (const bloc of BLOCS)
          draft.blocs[bloc].lean = clamp(draft.blocs[bloc].lean - IRREGULAR, -100, 100)
      }
      return
    }
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
    case 'plenum-called': {
      const { by } = event
      draft.hall.called = true
      draft.hall.calledBy = by
      return
    }
    case 'plenum-opened': {
      const { present } = event
      draft.hall.open = true
      rescoreAll()
      draft.hall.present = present
      // The First Secretary opens a plenum, if he is one.
      if (draft.table.decided.dismissal !== 'carried') draft.table.chair = 'khrushchev'
      return
    }
    case 'silence-refused':
      return
    case 'silence-agreed':
      draft.hall.silent = true
      return
    case 'file-read': {
      const { by, about } = event
      const named = SEAT[about]
      draft.hall.read = [...draft.hall.read, about]
      recanvass()
      draft.hall.silent = false
      shelter(draft, named, 'seven', -READ_ALOUD)
      feel(draft, named, SEAT[by], -GRAVE)
      // Whoever hears it likes the man less, and those with files of their own fear the reader.
      for (let seat = 0; seat < MEN; seat++) {
        if (seat === named || !isInRoom(draft, seat)) continue
        feel(draft, seat, named, -STRONG)
        if (draft.exposure[seat]! >= 50) shelter(draft, seat, 'seven', -10)
      }
      return
    }
    case 'recanted': {
      const { by } = event
      const penitent = SEAT[by]
      draft.hall.recanted = [...draft.hall.recanted, by]
      draft.word[penitent] = -1
      recanvass()
      shelter(draft, penitent, 'khrushchev', PARDON)
      seen(draft, penitent, -60)
      return
    }
    case 'hall-turned': {
      const { against, present } = event
      draft.hall.against = against
      rescoreAll()
      draft.hall.present = present
      return
    }
    case 'fell-ill': {
      const { who } = event
      draft.place[SEAT[who]] = ILL
      return
    }
    case 'left': {
      const { who } = event
      for (let seat = 0; seat < MEN; seat++) feel(draft, seat, SEAT[who], -SLIGHT)
      draft.place[SEAT[who]] = OUT
      return
    }
    case 'resolved': {
      const { outcome, fates } = event
      draft.outcome = outcome
      draft.fates = fates
      return
    }
    default:
      unknownEvent(event)
  }
}

/** What stands under each motion, with one written anew. */
function withEntry<Entry>(
  entries: Readonly<Partial<Record<Motion, Entry>>>,
  motion: Motion,
  entry: Entry,
): Readonly<Partial<Record<Motion, Entry>>> {
  const copy: Partial<Record<Motion, Entry>> = { ...entries }
  copy[motion] = entry
  return copy
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
  const id = `${by}-${whom}-${side}-${draft.slot}`
  draft.pacts = [...draft.pacts, { id, members, side, strength, knownTo: members }]
  bondAnew(draft)
}

/** Puts what becomes of each pact in its place, or nothing. */
function rewrite(draft: Draft, become: (pact: Pact) => Pact | undefined): void {
  const pacts: Pact[] = []
  for (const pact of draft.pacts) {
    const now = become(pact)
    if (now) pacts.push(now)
  }
  draft.pacts = pacts
}

/** Pacts have changed, and with them the debts of those they bind. */
function bondAnew(draft: Draft): void {
  const before = draft.bonds
  draft.bonds = bondsOf(draft.pacts)
  for (let seat = 0; seat < MEN; seat++) if (draft.bonds[seat] !== before[seat]) retie(seat)
}

// Pacts are written out whole, so that all have one shape.

/** A pact that those in a set of bits know of as well. */
function learned({ id, members, side, strength, knownTo }: Pact, people: number): Pact {
  const news = people & ~bitsOf(knownTo)
  const all = knownTo.slice()
  for (let seat = 0; seat < MEN; seat++) if ((news & (1 << seat)) !== 0) all.push(PEOPLE[seat]!)
  return { id, members, side, strength, knownTo: all }
}

/** A pact with a man more. */
const joined = ({ id, members, side, strength, knownTo }: Pact, person: PersonId): Pact => ({
  id,
  members: [...members, person],
  side,
  strength,
  knownTo,
})

/** A pact without a man; a pact of one is none. */
function without({ id, members, side, strength, knownTo }: Pact, person: PersonId): Pact | undefined {
  const others = members.filter(member => member !== person)
  return others.length < 2 ? undefined : { id, members: others, side, strength, knownTo }
}

/** The sitting is over: whoever had walked out of it is there for the next. */
function comeBack(draft: Draft): void {
  for (let seat = 0; seat < MEN; seat++) if (draft.place[seat] === OUT) draft.place[seat] = MOSCOW
}
