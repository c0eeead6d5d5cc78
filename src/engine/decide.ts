/** An act in; events, or the reason why not, out. Every act has its rule here, and nowhere else. */

import type { Act } from './acts.ts'
import { foundOut, gapsIn, heard } from './belief.ts'
import { arrivalOf, SLOTS } from './calendar.ts'
import { STREAM, swing } from './chance.ts'
import {
  type BlocId,
  type Crisis,
  FULL_MEMBERS,
  type Institution,
  ISSUES,
  type Motion,
  PEOPLE,
  type PersonId,
  PLACES,
  SEAT,
  type Side,
} from './crisis.ts'
import type { Ballot, PoliticalEvent } from './events.ts'
import { areBound, pactsAfterVote, pactsAfterWord, pactsToDisclose, strongestPact } from './pacts.ts'
import { willingToSign } from './plenum.ts'
import { BEARINGS, chanceOfSeven, leanOf, rounded, scoreAt } from './reasons.ts'
import { carries, castVotes, inMoscow, isInMoscow, isInRoom, present } from './rollCall.ts'

/** Why an act cannot be done; `text/refusal.ts` says it in a clause. */
export type Refusal =
  | { readonly type: 'himself' }
  | { readonly type: 'not-at-a-sitting' }
  | { readonly type: 'not-at-the-table' }
  | { readonly type: 'not-in-the-hall' }
  | { readonly type: 'not-in-the-chair'; readonly chair: PersonId }
  | { readonly type: 'not-there'; readonly whom: PersonId }
  | { readonly type: 'ill'; readonly whom: PersonId }
  | { readonly type: 'already-here'; readonly whom: PersonId }
  | { readonly type: 'owes-nothing'; readonly whom: PersonId }
  | { readonly type: 'promised-enough'; readonly whom: PersonId }
  | { readonly type: 'already-bound'; readonly whom: PersonId }
  | { readonly type: 'not-bound'; readonly whom: PersonId }
  | { readonly type: 'nothing-to-disclose'; readonly about: PersonId }
  | { readonly type: 'files-closed'; readonly keeper: PersonId }
  | { readonly type: 'already-read'; readonly about: PersonId }
  | { readonly type: 'no-more-to-tell'; readonly bloc: BlocId }
  | { readonly type: 'line-dead'; readonly holder: PersonId }
  | { readonly type: 'no-aircraft'; readonly holder: PersonId }
  | { readonly type: 'nobody-to-fly'; readonly bloc: BlocId }
  | { readonly type: 'holds-it'; readonly institution: Institution }
  | { readonly type: 'nobody-to-sign' }
  | { readonly type: 'already-moved'; readonly motion: Motion }
  | { readonly type: 'already-decided'; readonly motion: Motion }
  | { readonly type: 'nothing-to-second'; readonly motion: Motion }
  | { readonly type: 'quorum' }
  | { readonly type: 'said-it' }
  | { readonly type: 'chair-settled' }
  | { readonly type: 'nobody-at-the-door' }
  | { readonly type: 'plenum-is-called' }
  | { readonly type: 'nothing-to-recant' }
  | { readonly type: 'already-adjourned' }

export type Decision = { readonly events: readonly PoliticalEvent[] } | { readonly refused: Refusal }

const done = (event: PoliticalEvent): Decision => ({ events: [event] })
const refuse = (refused: Refusal): Decision => ({ refused })

/** View points that an argument moves a man who trusts the speaker wholly. */
const ARGUMENT = 30
/** …and one who has no opinion of him. */
const CIVIL_HEARING = 6
/** The points a pact of two adds to each one's lean. */
const PACT = 8
/** How many the telephone tells at one go; a bloc's own patron, or whoever has the exchange, reaches twice as many. */
const TOLD_AT_ONCE = 4
/** How many an aircraft carries. */
const CARRIED_AT_ONCE = 8
/** How many names one man can bring to the letter. */
const NAMES = 12
/** Fewer absent full members than this, and nobody can plead that there is no quorum. */
const ABSENTEES = 3

const MEN = PEOPLE.length
const ILL = PLACES.indexOf('ill')
const OUT = PLACES.indexOf('out')
const trustOf = (crisis: Crisis, seat: number, towards: number): number => crisis.trust[seat * MEN + towards]!
const favoursOf = (crisis: Crisis, seat: number, to: number): number => crisis.favours[seat * MEN + to]!
const signOf = (side: Side): 1 | -1 => (side === 'seven' ? 1 : -1)

/** The issue on which a man speaks best for a side, as `ISSUES` numbers it. */
function bestIssue(crisis: Crisis, seat: number, sign: 1 | -1): number {
  const { issues } = BEARINGS.dismissal
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let issue = 0; issue < ISSUES.length; issue++) {
    const force = issues[issue]! * (100 + sign * crisis.views[seat * ISSUES.length + issue]!)
    if (force > most) {
      best = issue
      most = force
    }
  }
  return best
}

/**
 * How many view points an argument moves: as far as he trusts the speaker, and
 * the less the nearer he already is; distrust turns it half against him.
 */
function argued(crisis: Crisis, seat: number, by: number, issue: number, sign: 1 | -1): number {
  const trust = trustOf(crisis, seat, by)
  const force = trust >= 0 ? CIVIL_HEARING + rounded(ARGUMENT * trust, 100) : rounded(ARGUMENT * trust, 200)
  const left = 100 - sign * crisis.views[seat * ISSUES.length + issue]!
  return rounded(sign * force * left, 150)
}

/** The exchange puts through whom it obeys: a man who has spoken on the other side from its holder gets no line. */
export const isCutOff = (crisis: Crisis, seat: number): boolean =>
  crisis.word[seat]! * crisis.word[SEAT[crisis.holders.telephones]]! < 0

/** Who opens the files for whom: their keeper for himself, and for those he trusts. */
function opensFiles(crisis: Crisis, seat: number): boolean {
  const keeper = SEAT[crisis.holders.archives]
  return keeper === seat || trustOf(crisis, keeper, seat) >= 20
}

/** Does the man who holds an institution obey? His trust, the claimant's weight, and what the Presidium has decided, against his own side. */
function obeys(crisis: Crisis, seat: number, institution: Institution): boolean {
  const holder = SEAT[crisis.holders[institution]]
  const side = Math.sign(scoreAt(crisis, seat))
  const decided = crisis.table.decided.dismissal === 'carried' ? 30 * side : 0
  const will =
    trustOf(crisis, holder, seat) +
    rounded(crisis.weight[seat]!, 2) +
    15 * favoursOf(crisis, holder, seat) +
    decided +
    side * scoreAt(crisis, holder) +
    swing(crisis.seed, STREAM.obedience, holder, crisis.slot, 20)
  return will > 20
}

/**
 * Would more than half of the members rather say nothing? The seven would, if
 * their files could hurt them; Khrushchev's men only if they are not sure of
 * the hall, or trust the man who asks.
 */
function silenceSuits(crisis: Crisis, asker: number): boolean {
  const willing = FULL_MEMBERS.filter((_, seat) => {
    if (seat === asker) return true
    if (crisis.exposure[seat]! < 40) return false
    return (
      scoreAt(crisis, seat) >= 0 || trustOf(crisis, seat, asker) >= 20 || chanceOfSeven(crisis, seat) > 350
    )
  })
  return 2 * willing.length > FULL_MEMBERS.length
}

/** The acts done on a man: he must be another, and within reach. */
function reach(crisis: Crisis, by: PersonId, whom: PersonId): Refusal | undefined {
  if (by === whom) return { type: 'himself' }
  if (SLOTS[crisis.slot]!.kind !== 'private' && !inMoscow(crisis, whom)) return { type: 'not-there', whom }
  return undefined
}

/**
 * What comes of an act, or why it cannot be done. Each case takes its act apart
 * by itself, as those of `enact` do.
 */
export function decide(crisis: Crisis, by: PersonId, act: Act): Decision {
  const slot = SLOTS[crisis.slot]!
  const seat = SEAT[by]
  const atTable = slot.kind === 'presidium'
  const sitting = slot.kind !== 'private'
  switch (act.type) {
    case 'wait':
      return { events: [] }
    case 'lobby': {
      const { whom, side } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      const sign = signOf(side)
      const issue = bestIssue(crisis, seat, sign)
      const moved = argued(crisis, SEAT[whom], seat, issue, sign)
      return done({ type: 'lobbied', by, whom, side, issue: ISSUES[issue]!, moved })
    }
    case 'promise': {
      const { whom, side } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      if (favoursOf(crisis, SEAT[whom], seat) >= 2) return refuse({ type: 'promised-enough', whom })
      return done({ type: 'promised', by, whom, side })
    }
    case 'call_in': {
      const { whom, side } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      if (favoursOf(crisis, SEAT[whom], seat) < 1) return refuse({ type: 'owes-nothing', whom })
      return done({ type: 'favour-called', by, whom, side })
    }
    case 'tell': {
      const { whom, about } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      const known = crisis.guesses[seat * MEN + SEAT[about]]!
      return done({
        type: 'told',
        by,
        whom,
        about,
        weight: heard(crisis, SEAT[whom], seat, known),
        side: known === 0 ? undefined : known > 0 ? 'seven' : 'khrushchev',
        truly: true,
      })
    }
    case 'lie': {
      const { whom, about, side } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      return done({
        type: 'told',
        by,
        whom,
        about,
        weight: heard(crisis, SEAT[whom], seat, 100 * signOf(side)),
        side,
        truly: false,
      })
    }
    case 'reveal': {
      const { whom, about } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      if (!opensFiles(crisis, seat)) return refuse({ type: 'files-closed', keeper: crisis.holders.archives })
      return done({ type: 'revealed', by, whom, about })
    }
    case 'conceal': {
      const { about } = act
      if (about !== by && !opensFiles(crisis, seat))
        return refuse({ type: 'files-closed', keeper: crisis.holders.archives })
      return done({ type: 'concealed', by, about })
    }
    case 'threaten': {
      const { whom, side } = act
      const out = reach(crisis, by, whom)
      return out ? refuse(out) : done({ type: 'threatened', by, whom, side })
    }
    case 'reconcile': {
      const { whom } = act
      const out = reach(crisis, by, whom)
      return out ? refuse(out) : done({ type: 'reconciled', by, whom })
    }
    case 'slight': {
      const { whom } = act
      const out = reach(crisis, by, whom)
      return out ? refuse(out) : { events: slighted(crisis, by, whom) }
    }
    case 'pact': {
      const { whom, side } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      if (areBound(crisis, by, whom, side)) return refuse({ type: 'already-bound', whom })
      const will = signOf(side) * scoreAt(crisis, SEAT[whom]) + rounded(trustOf(crisis, SEAT[whom], seat), 4)
      if (will < 0) return done({ type: 'pact-refused', by, whom, side })
      const standing = strongestPact(crisis, by, side)
      return done(
        standing
          ? { type: 'pact-joined', by, whom, side, pact: standing.id }
          : { type: 'pact-made', by, whom, side, strength: PACT },
      )
    }
    case 'break_pact': {
      const { whom } = act
      if (!crisis.pacts.some(pact => pact.members.includes(by) && pact.members.includes(whom))) {
        return refuse({ type: 'not-bound', whom })
      }
      return done({ type: 'pact-broken', by, whom })
    }
    case 'disclose': {
      const { whom, about } = act
      const out = reach(crisis, by, whom)
      if (out) return refuse(out)
      const known = pactsToDisclose(crisis, by, whom, about)
      if (known.length === 0 || whom === about) return refuse({ type: 'nothing-to-disclose', about })
      return {
        events: known.map(({ id, side }) => ({ type: 'pact-disclosed', by, whom, about, side, pact: id })),
      }
    }
    case 'summon': {
      const { whom } = act
      const called = SEAT[whom]
      if (crisis.place[called] === ILL) return refuse({ type: 'ill', whom })
      if (crisis.arrives[called]! >= 0 || crisis.place[called] === OUT || isInMoscow(crisis, called))
        return refuse({ type: 'already-here', whom })
      const arrives = arrivalOf(crisis, called)
      return done({ type: 'summoned', by, whom, arrives })
    }
    case 'tell_bloc': {
      const { bloc } = act
      const { patron, size, told } = crisis.blocs[bloc]
      if (isCutOff(crisis, seat)) return refuse({ type: 'line-dead', holder: crisis.holders.telephones })
      const reached = patron === by || crisis.holders.telephones === by ? 2 * TOLD_AT_ONCE : TOLD_AT_ONCE
      const more = Math.min(reached, size - told)
      return more <= 0
        ? refuse({ type: 'no-more-to-tell', bloc })
        : done({ type: 'bloc-told', by, bloc, more })
    }
    case 'fly_in': {
      const { bloc } = act
      const holder = crisis.holders.aircraft
      if (holder !== by && trustOf(crisis, SEAT[holder], seat) < 0)
        return refuse({ type: 'no-aircraft', holder })
      const { size, here, told } = crisis.blocs[bloc]
      const more = Math.min(CARRIED_AT_ONCE, size - here)
      if (more <= 0) return refuse({ type: 'nobody-to-fly', bloc })
      const news = Math.min(more, size - told)
      const flown: PoliticalEvent = { type: 'bloc-flown', by, bloc, more }
      return news > 0 ? { events: [{ type: 'bloc-told', by, bloc, more: news }, flown] } : done(flown)
    }
    case 'claim': {
      const { institution } = act
      if (crisis.holders[institution] === by) return refuse({ type: 'holds-it', institution })
      return done({
        type: 'claimed',
        by,
        institution,
        obeyed: obeys(crisis, seat, institution),
      })
    }
    case 'sign_letter': {
      const more = Math.min(NAMES, willingToSign(crisis) - crisis.letter.signatures)
      return more <= 0 ? refuse({ type: 'nobody-to-sign' }) : done({ type: 'letter-signed', by, more })
    }
    case 'declare': {
      const { side } = act
      if (!sitting) return refuse({ type: 'not-at-a-sitting' })
      if (crisis.word[seat] === signOf(side)) return refuse({ type: 'said-it' })
      return {
        events: [
          { type: 'word-given', by, side, lean: leanOf(crisis, by) },
          ...pactsAfterWord(crisis, by, side),
          ...foundOut(crisis, by, side),
        ],
      }
    }
    case 'hedge':
      return sitting ? done({ type: 'hedged', by }) : refuse({ type: 'not-at-a-sitting' })
    case 'abstain':
      return sitting ? done({ type: 'stood-aside', by }) : refuse({ type: 'not-at-a-sitting' })
    case 'move': {
      const { motion } = act
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.moved[motion] !== undefined) return refuse({ type: 'already-moved', motion })
      return done({ type: 'motion-moved', by, motion })
    }
    case 'second': {
      const { motion } = act
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.moved[motion] === undefined) return refuse({ type: 'nothing-to-second', motion })
      return done({ type: 'motion-seconded', by, motion })
    }
    case 'plead_no_quorum':
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.quorumPleaded) return refuse({ type: 'said-it' })
      return FULL_MEMBERS.length - present(crisis) < ABSENTEES
        ? refuse({ type: 'quorum' })
        : done({ type: 'quorum-pleaded', by })
    case 'demand_plenum':
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.hall.called) return refuse({ type: 'plenum-is-called' })
      if (crisis.table.demanders.includes(by)) return refuse({ type: 'said-it' })
      return done({ type: 'plenum-demanded', by })
    case 'put_to_vote': {
      const { motion, hands } = act
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.chair !== by) return refuse({ type: 'not-in-the-chair', chair: crisis.table.chair })
      if (crisis.table.decided[motion] !== undefined) return refuse({ type: 'already-decided', motion })
      const ballots = castVotes(crisis, motion, hands)
      const called: PoliticalEvent = {
        type: 'roll-called',
        by,
        motion,
        ballots,
        carried: carries(ballots),
      }
      const moved: PoliticalEvent[] =
        crisis.table.moved[motion] === undefined ? [{ type: 'motion-moved', by, motion }] : []
      return { events: [...moved, called, ...afterVote(crisis, motion, ballots)] }
    }
    case 'adjourn':
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.chair !== by) return refuse({ type: 'not-in-the-chair', chair: crisis.table.chair })
      return crisis.table.adjourned ? refuse({ type: 'already-adjourned' }) : done({ type: 'adjourned', by })
    case 'take_chair':
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.chair !== 'khrushchev' || chairSettled(crisis))
        return refuse({ type: 'chair-settled' })
      return done({ type: 'chair-taken', by, from: crisis.table.chair })
    case 'yield_chair': {
      const { to } = act
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.chair !== by) return refuse({ type: 'not-in-the-chair', chair: crisis.table.chair })
      return done({ type: 'chair-taken', by: to, from: by })
    }
    case 'keep_chair':
      if (!atTable) return refuse({ type: 'not-at-the-table' })
      if (crisis.table.chair !== by) return refuse({ type: 'not-in-the-chair', chair: crisis.table.chair })
      return done({ type: 'chair-kept', by })
    case 'receive_delegation':
      if (crisis.letter.delegation !== 'knocking' && crisis.letter.delegation !== 'refused')
        return refuse({ type: 'nobody-at-the-door' })
      return done({ type: 'delegation-received', by })
    case 'refuse_delegation':
      if (crisis.letter.delegation !== 'knocking') return refuse({ type: 'nobody-at-the-door' })
      return done({ type: 'delegation-refused', by })
    case 'keep_silence':
      if (crisis.hall.silent) return refuse({ type: 'said-it' })
      if (crisis.hall.read.length > 0) return refuse({ type: 'already-read', about: crisis.hall.read[0]! })
      return done(
        silenceSuits(crisis, seat) ? { type: 'silence-agreed', by } : { type: 'silence-refused', by },
      )
    case 'read_archive': {
      const { about } = act
      if (!sitting) return refuse({ type: 'not-at-a-sitting' })
      if (!opensFiles(crisis, seat)) return refuse({ type: 'files-closed', keeper: crisis.holders.archives })
      if (crisis.hall.read.includes(about)) return refuse({ type: 'already-read', about })
      return { events: [{ type: 'file-read', by, about }, ...gapsIn(crisis, about)] }
    }
    case 'recant':
      if (!crisis.hall.open) return refuse({ type: 'not-in-the-hall' })
      if (crisis.hall.recanted.includes(by)) return refuse({ type: 'nothing-to-recant' })
      return { events: [{ type: 'recanted', by }, ...pactsAfterWord(crisis, by, 'khrushchev')] }
    case 'leave':
      return sitting && isInRoom(crisis, seat)
        ? done({ type: 'left', who: by })
        : refuse({ type: 'not-at-a-sitting' })
    default:
      return unknownAct(act)
  }
}

function unknownAct(act: never): never {
  throw new Error(`There is no such act: ${JSON.stringify(act)}`)
}

/** A roll call keeps pacts and breaks them, and shows who had been told falsely of whom. */
function afterVote(crisis: Crisis, motion: Motion, ballots: readonly Ballot[]): PoliticalEvent[] {
  const [sideOfFor, sideOfAgainst]: readonly [Side, Side] =
    BEARINGS[motion].direction > 0 ? ['seven', 'khrushchev'] : ['khrushchev', 'seven']
  return [
    ...pactsAfterVote(crisis, ballots, sideOfFor),
    ...ballots.flatMap(({ member, vote }) =>
      vote === 'abstain' ? [] : foundOut(crisis, member, vote === 'for' ? sideOfFor : sideOfAgainst),
    ),
  ]
}

/** A heavy man's insult at the table can put a nervous one out of the room, as Kaganovich's did Brezhnev (SCHATT). */
function slighted(crisis: Crisis, by: PersonId, whom: PersonId): PoliticalEvent[] {
  const slight: PoliticalEvent = { type: 'slighted', by, whom }
  const heavy = crisis.weight[SEAT[by]]! >= 60 && crisis.nerve[SEAT[whom]]! <= 20
  return heavy && SLOTS[crisis.slot]!.kind === 'presidium' && SEAT[whom] >= FULL_MEMBERS.length
    ? [slight, { type: 'fell-ill', who: whom }]
    : [slight]
}

/** Somebody has taken, kept or declined the chair. */
const chairSettled = (crisis: Crisis): boolean =>
  crisis.log.some(({ event }) => event.type === 'chair-taken' || event.type === 'chair-kept')
