/**
 * Why a member voted as he did: reasons in words with their points, which add
 * up to his score; the largest contrary one; and how far he was from turning.
 */
import {
  type Ballot,
  type Crisis,
  FULL_MEMBERS,
  type FullMember,
  flipDistance,
  ISSUES,
  type Lean,
  leanOf,
  type Motion,
  PEOPLE,
  type PersonId,
  type Reason,
  reasonsInOrder,
  SEAT,
  type Vote,
  voteOf,
} from '../engine/index.ts'
import { nameOf, type People, pronounOf } from './names.ts'
import { type Line, line, span } from './spans.ts'

const VOTE_WORDS: Readonly<Record<Vote, string>> = {
  for: 'votes for',
  against: 'votes against',
  abstain: 'abstains on',
}
const WOULD_WORDS: Readonly<Record<Vote, string>> = {
  for: 'would vote for',
  against: 'would vote against',
  abstain: 'would abstain on',
}
const SHORT: Readonly<Record<Motion, string>> = {
  dismissal: 'dismissing Khrushchev',
  abolition: 'abolishing the post',
  plenum: 'going to the plenum',
}

/** Each reason's name, and what it says when it leans to the seven and when it leans to Khrushchev. */
export const REASON_WORDS: Readonly<
  Record<
    Reason,
    { readonly name: string; readonly seven: string; readonly khrushchev: string; readonly none: string }
  >
> = {
  conviction: {
    name: 'conviction',
    seven: 'he agrees with the complaint',
    khrushchev: 'he does not agree with the complaint',
    none: 'he could see both sides of the complaint',
  },
  loyalty: {
    name: 'loyalty',
    seven: 'those he trusts stand with the seven',
    khrushchev: 'those he trusts stand with Khrushchev',
    none: 'his friends are on both sides',
  },
  debts: {
    name: 'debts',
    seven: 'what he owes binds him to the seven',
    khrushchev: 'what he owes binds him to Khrushchev',
    none: 'he owes nobody',
  },
  room: {
    name: 'the room',
    seven: 'he thinks the seven will win',
    khrushchev: 'he thinks Khrushchev will win',
    none: 'he cannot tell who will win',
  },
  fear: {
    name: 'fear',
    seven: 'his file is safer with the seven',
    khrushchev: 'his file is safer with Khrushchev',
    none: 'no file frightens him',
  },
  word: {
    name: 'his word',
    seven: 'he has spoken with the seven',
    khrushchev: 'he has spoken for Khrushchev',
    none: 'he has given no word',
  },
  mood: {
    name: 'mood',
    seven: 'he was in a mood to act',
    khrushchev: 'he was in a mood to wait',
    none: 'he was as he always is',
  },
}

export function receipt(
  people: People,
  crisis: Crisis,
  { member, vote, lean }: Ballot,
  motion: Motion,
): Line[] {
  const name = nameOf(people, member)
  const direction = motion === 'plenum' ? -1 : 1
  return [
    line(
      span(`${name} ${VOTE_WORDS[vote]} ${SHORT[motion]}`, 'heading'),
      span(` (${signed(lean.score)})`, 'number'),
    ),
    ...reasonsInOrder(lean).flatMap(reason => reasonLine(people, crisis, member, reason, lean, direction)),
    line(span(flipWords(name, lean.score), 'emphasis')),
  ]
}

/** How somebody would vote on the dismissal now, and why; for one who has not voted, or cannot. */
export function leaning(people: People, crisis: Crisis, person: PersonId): Line[] {
  const lean = leanOf(crisis, person)
  const vote = voteOf(lean.score)
  const member = FULL_MEMBERS.find(each => each === person)
  const would = `${member ? '' : 'has no vote; with one he '}${WOULD_WORDS[vote]} ${SHORT.dismissal}`
  const lines = [
    line(span(`${nameOf(people, person)} ${would}`, 'heading'), span(` (${signed(lean.score)})`, 'number')),
    // A receipt asks only whose it is; its first line says how he voted, and he has not.
    ...receipt(people, crisis, { member: person as FullMember, vote, lean }, 'dismissal').slice(1),
  ]
  return pronounOf(person) === 'he'
    ? lines
    : lines.map(each => each.map(({ text, role }) => span(ofHer(text), role)))
}

/** One of them is a woman. */
const ofHer = (text: string): string =>
  text
    .replace(/\bhe\b/g, 'she')
    .replace(/\bhis\b/g, 'her')
    .replace(/\bhim\b/g, 'her')

function reasonLine(
  people: People,
  crisis: Crisis,
  member: PersonId,
  reason: Reason,
  lean: Lean,
  direction: number,
): Line[] {
  const points = lean.parts[reason]
  const words = REASON_WORDS[reason]
  const towards = points * direction
  const clause = towards > 0 ? words.seven : towards < 0 ? words.khrushchev : words.none
  const fact = points === 0 ? '' : factOf(people, crisis, member, reason, towards > 0 ? 1 : -1)
  return [
    line(
      span(signed(points).padStart(5), 'number'),
      span(`  ${words.name}: `, 'faint'),
      span(clause),
      span(fact && ` (${fact})`, 'faint'),
    ),
  ]
}

export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'

/** How many points would have made another vote of it. */
export function flipWords(name: string, score: number): string {
  const { toFor, toAbstain, toAgainst } = flipDistance(score)
  const points = (n: number): string => `${n} ${n === 1 ? 'point' : 'points'}`
  if (toAbstain === 0)
    return `${points(toFor)} more and ${name} votes for; ${points(toAgainst)} less and he votes against.`
  return toFor === 0
    ? `${points(toAbstain)} less and ${name} abstains; ${points(toAgainst)} less and he crosses over.`
    : `${points(toAbstain)} more and ${name} abstains; ${points(toFor)} more and he crosses over.`
}

/** The fact of the crisis that fed a reason most. */
function factOf(people: People, crisis: Crisis, member: PersonId, reason: Reason, sign: 1 | -1): string {
  const row = SEAT[member] * PEOPLE.length
  switch (reason) {
    case 'conviction': {
      const views = ISSUES.map((issue, at) => ({
        issue,
        points: sign * crisis.views[SEAT[member] * ISSUES.length + at]!,
      }))
      const [most] = views.sort((a, b) => b.points - a.points)
      return ISSUE_WORDS[most!.issue]
    }
    case 'loyalty': {
      const pull = (other: PersonId): number =>
        sign *
        crisis.trust[row + SEAT[other]]! *
        crisis.guesses[row + SEAT[other]]! *
        crisis.weight[SEAT[other]]!
      const most = PEOPLE.filter(other => other !== member).reduce((best, other) =>
        pull(other) > pull(best) ? other : best,
      )
      const trusted = crisis.trust[row + SEAT[most]]! > 0
      return trusted
        ? `above all ${nameOf(people, most)}`
        : `${nameOf(people, most)}, whom he does not trust, is on the other side`
    }
    case 'debts': {
      const pact = crisis.pacts.find(
        each => each.members.includes(member) && (each.side === 'seven' ? 1 : -1) === sign,
      )
      const creditor = PEOPLE.find(
        other => crisis.favours[row + SEAT[other]]! * crisis.guesses[row + SEAT[other]]! * sign > 0,
      )
      if (creditor) return `a favour owed to ${nameOf(people, creditor)}`
      const partner = pact?.members.find(other => other !== member)
      return partner ? `a bargain with ${nameOf(people, partner)}` : ''
    }
    case 'room': {
      const on = FULL_MEMBERS.filter(
        other => other !== member && sign * crisis.guesses[row + SEAT[other]]! > 0,
      ).length
      return `he counts ${on} other members on that side`
    }
    case 'word': {
      const given = crisis.log.find(({ event }) => event.type === 'word-given' && event.by === member)
      return given ? 'said in front of them all' : ''
    }
    default:
      return ''
  }
}

export const ISSUE_WORDS = {
  oneMan: 'one-man rule',
  crimes: 'the reckoning with Stalin’s crimes',
  industry: 'who runs industry',
  abroad: 'the opening abroad',
} as const
