/**
 * The fact behind a reason: what of the log, or of how things stood as the
 * curtain rose, fed it most. The crisis asked is the one in which he votes.
 */
import {
  type Crisis,
  chanceOfSeven,
  FULL_MEMBERS,
  ISSUES,
  type Issue,
  type LogEntry,
  leanOf,
  type Motion,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  type Reason,
  ROOM_SIZE,
  SEAT,
  type Side,
} from '../engine/index.ts'

export type Fact =
  /** The issue that moves him most, and who pressed him on it last. */
  | { readonly reason: 'conviction'; readonly issue: Issue; readonly from?: LogEntry }
  /** Whom he trusts, or distrusts, to most effect, and what passed between them or what that man said. */
  | {
      readonly reason: 'loyalty'
      readonly who: PersonId
      readonly trusts: boolean
      readonly from?: LogEntry
    }
  | {
      readonly reason: 'debts'
      readonly to: PersonId
      readonly how: 'favour' | 'pact'
      readonly from?: LogEntry
    }
  /** In per cent, what he gives that side; how many of the other members he counts on it; and what the hall says. */
  | {
      readonly reason: 'room'
      readonly chance: number
      readonly members: number
      readonly hall?: { readonly present: number; readonly with: number }
    }
  | { readonly reason: 'fear'; readonly from?: LogEntry }
  | { readonly reason: 'word'; readonly from?: LogEntry }

/** What stands behind a reason that leans to a side; nothing stands behind a mood, or behind no points. */
export function factOf(
  crisis: Crisis,
  person: PersonId,
  reason: Reason,
  side: Side,
  motion: Motion,
): Fact | undefined {
  switch (reason) {
    case 'conviction':
      return convictionFact(crisis, person, side, motion)
    case 'loyalty':
      return loyaltyFact(crisis, person, side)
    case 'debts':
      return debtFact(crisis, person, side)
    case 'room':
      return roomFact(crisis, person, side)
    case 'fear':
      return { reason, from: last(crisis, event => touchesFile(crisis, event, person, side)) }
    case 'word':
      return { reason, from: last(crisis, event => givesWord(event, person)) }
    case 'mood':
      return undefined
  }
}

const signOf = (side: Side): 1 | -1 => (side === 'seven' ? 1 : -1)

const last = ({ log }: Crisis, is: (event: PoliticalEvent) => boolean): LogEntry | undefined =>
  log.findLast(({ event }) => is(event))

function convictionFact(crisis: Crisis, person: PersonId, side: Side, motion: Motion): Fact {
  const [issue] = ISSUES.map(each => [each, alone(crisis, person, each, motion)] as const).sort(
    ([, a], [, b]) => (b - a) * (motion === 'plenum' ? -1 : 1) * signOf(side),
  )[0]!
  const from = last(
    crisis,
    event =>
      event.type === 'lobbied' && event.whom === person && event.issue === issue && event.side === side,
  )
  return { reason: 'conviction', issue, from }
}

/** What his conviction would come to if he had a view on one issue only, and it were the only thing he cared about. */
function alone(crisis: Crisis, person: PersonId, issue: Issue, motion: Motion): number {
  const views = crisis.views.map((view, cell) =>
    cell === SEAT[person] * ISSUES.length + ISSUES.indexOf(issue) ? view : 0,
  )
  const care = crisis.care.map(() => 100)
  return leanOf({ ...crisis, views, care }, person, motion).parts.conviction
}

function loyaltyFact(crisis: Crisis, person: PersonId, side: Side): Fact | undefined {
  const cell = (other: PersonId): number => SEAT[person] * PEOPLE.length + SEAT[other]
  const pull = (other: PersonId): number =>
    signOf(side) * crisis.trust[cell(other)]! * crisis.guesses[cell(other)]! * crisis.weight[SEAT[other]]!
  const who = PEOPLE.filter(other => other !== person).reduce((best, other) =>
    pull(other) > pull(best) ? other : best,
  )
  if (pull(who) <= 0) return undefined
  const trusts = crisis.trust[cell(who)]! > 0
  const felt = last(crisis, event => isFelt(event, who, person, trusts))
  const stands: Side = trusts ? side : side === 'seven' ? 'khrushchev' : 'seven'
  const heard = last(
    crisis,
    event => event.type === 'word-given' && event.by === who && event.side === stands,
  )
  return { reason: 'loyalty', who, trusts, from: felt ?? heard }
}

/** What one man did to another that made him trust him more, or less. */
function isFelt(event: PoliticalEvent, by: PersonId, whom: PersonId, warms: boolean): boolean {
  switch (event.type) {
    case 'reconciled':
    case 'promised':
      return warms && event.by === by && event.whom === whom
    case 'slighted':
    case 'threatened':
    case 'found-out':
      return !warms && event.by === by && event.whom === whom
    case 'pact-betrayed':
      return !warms && event.by === by && event.members.includes(whom)
    default:
      return false
  }
}

function debtFact(crisis: Crisis, person: PersonId, side: Side): Fact | undefined {
  const owed = (other: PersonId): number => signOf(side) * favourOf(crisis, person, other)
  const creditor = PEOPLE.reduce((best, other) => (owed(other) > owed(best) ? other : best))
  const [pact] = crisis.pacts
    .filter(({ members, side: whose }) => whose === side && members.includes(person))
    .sort((one, other) => other.strength - one.strength)
  if (owed(creditor) > 0 && (!pact || owed(creditor) >= pact.strength)) {
    const from = last(
      crisis,
      event => event.type === 'promised' && event.by === creditor && event.whom === person,
    )
    return { reason: 'debts', to: creditor, how: 'favour', from }
  }
  const to = pact?.members.find(member => member !== person)
  return to && { reason: 'debts', to, how: 'pact', from: last(crisis, event => binds(event, person, to)) }
}

/** In points towards the seven, what he owes one man alone. */
function favourOf(crisis: Crisis, person: PersonId, other: PersonId): number {
  const cell = SEAT[person] * PEOPLE.length + SEAT[other]
  if (crisis.favours[cell] === 0) return 0
  const favours = crisis.favours.map((owed, at) => (at === cell ? owed : 0))
  return leanOf({ ...crisis, favours, bonds: crisis.bonds.map(() => 0) }, person).parts.debts
}

const binds = (event: PoliticalEvent, one: PersonId, other: PersonId): boolean =>
  (event.type === 'pact-made' || event.type === 'pact-joined' || event.type === 'favour-called') &&
  [event.by, event.whom].includes(one) &&
  [event.by, event.whom].includes(other)

function roomFact(crisis: Crisis, person: PersonId, side: Side): Fact {
  const row = SEAT[person] * PEOPLE.length
  const members = FULL_MEMBERS.filter(
    other => other !== person && signOf(side) * crisis.guesses[row + SEAT[other]]! > 0,
  ).length
  const thousandths = chanceOfSeven(crisis, SEAT[person])
  const { present, against } = crisis.hall
  return {
    reason: 'room',
    chance: Math.round((side === 'seven' ? thousandths : 1000 - thousandths) / 10),
    members,
    ...(present > ROOM_SIZE && { hall: { present, with: side === 'seven' ? against : present - against } }),
  }
}

function touchesFile(crisis: Crisis, event: PoliticalEvent, person: PersonId, side: Side): boolean {
  switch (event.type) {
    case 'promised':
    case 'threatened':
      return event.whom === person && event.side === side
    case 'revealed':
      return event.about === person && side === 'khrushchev'
    case 'file-read':
      return side === 'khrushchev' && (event.about === person || crisis.exposure[SEAT[person]]! >= 50)
    case 'recanted':
      return event.by === person && side === 'khrushchev'
    default:
      return false
  }
}

const givesWord = (event: PoliticalEvent, person: PersonId): boolean =>
  ((event.type === 'word-given' || event.type === 'recanted') && event.by === person) ||
  (event.type === 'roll-called' && event.ballots.some(({ member }) => member === person))
