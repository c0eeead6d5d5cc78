/**
 * Why a member voted as he did, in three wordings: the largest reasons on the
 * winning side until they cover 70 per cent of it, the largest contrary one,
 * every reason's points, which add up to his score, and how far he was from
 * turning. The crisis asked is the one in which he votes.
 */

import { type Clause, clauses, type Speaker, VOICED, type Voiced } from '../../story/receipts.ts'
import {
  type Ballot,
  type Crisis,
  FULL_MEMBERS,
  flipDistance,
  type Lean,
  leanOf,
  type Motion,
  type PersonId,
  type Reason,
  reasonsInOrder,
  SEAT,
  type Side,
  SLOTS,
  THRESHOLD,
  type Vote,
  voteOf,
} from '../engine/index.ts'
import type { Level } from '../play/settings.ts'
import { capital } from './capital.ts'
import { nameOf, type People, pronounOf } from './names.ts'
import { type Fact, factOf } from './reasonFacts.ts'
import {
  clauseInPlainWords,
  distrustInPlainWords,
  explainedName,
  factWords,
  nameOfReason,
  plainSentence,
  signed,
  type Tense,
  termWords,
} from './reasonWords.ts'
import { toYou } from './secondPerson.ts'
import { type Line, line, type Span, span } from './spans.ts'

export { signed } from './reasonWords.ts'

const VOTE_WORDS: Readonly<Record<Vote, string>> = {
  for: 'votes for',
  against: 'votes against',
  abstain: 'abstains on',
}
const VOTED_WORDS: Readonly<Record<Vote, string>> = {
  for: 'voted for',
  against: 'voted against',
  abstain: 'abstained on',
}
const WOULD_WORDS: Readonly<Record<Vote, string>> = {
  for: 'would vote for',
  against: 'would vote against',
  abstain: 'would abstain on',
}
export const MOTION_SHORT: Readonly<Record<Motion, string>> = {
  dismissal: 'dismissing Khrushchev',
  abolition: 'abolishing the post',
  plenum: 'going to the plenum',
}

/** Whose vote, at what moment, on what. */
interface Case {
  readonly people: People
  readonly crisis: Crisis
  readonly person: PersonId
  readonly motion: Motion
  readonly lean: Lean
  /** Set where it is told to himself. */
  readonly isYou: boolean
}

export interface Named {
  /** The largest on the winning side, until they cover 70 per cent of it. */
  readonly winning: readonly Reason[]
  /** The largest on the other side. */
  readonly contrary: Reason | undefined
}

const COVERED = 70

/** The reasons a receipt puts into words. A score of nothing is told from the side of the motion. */
export function namedReasons(lean: Lean): Named {
  const sign = lean.score < 0 ? -1 : 1
  const points = (reason: Reason): number => sign * lean.parts[reason]
  const ordered = reasonsInOrder(lean)
  const with_ = ordered.filter(reason => points(reason) > 0)
  const whole = with_.reduce((sum, reason) => sum + points(reason), 0)
  let covered = 0
  const winning = with_.filter(reason => {
    const isNamed = 100 * covered < COVERED * whole
    covered += points(reason)
    return isNamed
  })
  const last = ordered.at(-1)!
  return { winning, contrary: points(last) < 0 ? last : undefined }
}

/** Looked back at from a later hour, it is dated; your own is told to you. */
export function receipt(
  people: People,
  crisis: Crisis,
  { member, vote, lean }: Ballot,
  motion: Motion,
  level: Level = 'adult',
  now: Pick<Crisis, 'slot'> = crisis,
  you?: PersonId,
): Line[] {
  const it: Case = { people, crisis, person: member, motion, lean, isYou: member === you }
  const manner = now.slot === crisis.slot ? 'does' : 'did'
  const held = vote !== voteOf(lean.score)
  const words =
    manner === 'does'
      ? `${VOTE_WORDS[vote]} ${motionOf(it)}`
      : `${VOTED_WORDS[vote]} ${motionOf(it)}, on ${SLOTS[crisis.slot]!.day} June`
  return [
    heading(it, words),
    ...account(it, manner, level, held),
    ...(held ? [addressed(it, line(span(heldWords(crisis, member, manner))))] : []),
    [],
    ...table(it, level),
    [],
    ...(held ? [addressed(it, line(span(unheldWords(it), 'emphasis')))] : flipLines(it, level)),
  ]
}

/** How somebody would vote on the dismissal now, and why; for one who has not voted, or cannot. */
export function leaning(
  people: People,
  crisis: Crisis,
  person: PersonId,
  level: Level = 'adult',
  you?: PersonId,
): Line[] {
  const lean = leanOf(crisis, person)
  const it: Case = { people, crisis, person, motion: 'dismissal', lean, isYou: person === you }
  const isMember = (FULL_MEMBERS as readonly PersonId[]).includes(person)
  const would = `${isMember ? '' : `has no vote; with one ${pronounOf(person)} `}${WOULD_WORDS[voteOf(lean.score)]} ${motionOf(it)}`
  return [
    heading(it, would),
    ...account(it, 'would', level),
    [],
    ...table(it, level),
    [],
    ...flipLines(it, level),
  ]
}

const motionOf = ({ person, motion }: Case): string =>
  person === 'khrushchev' && motion === 'dismissal' ? 'his own dismissal' : MOTION_SHORT[motion]

const heading = (it: Case, words: string): Line =>
  addressed(
    it,
    line(
      span(`${it.isYou ? capital(pronounOf(it.person)) : nameOf(it.people, it.person)} ${words}`, 'heading'),
      span(` (${signed(it.lean.score)})`, 'number'),
    ),
  )

/** His own receipt speaks to him. */
const addressed = ({ isYou }: Case, words: Line): Line =>
  isYou ? words.map(({ text, role }) => span(toYou(text), role)) : words

/** Another hand than he leans to: what he said in front of the others is kept; or a pupil has raised it. */
function heldWords(crisis: Crisis, person: PersonId, manner: Manner): string {
  const he = pronounOf(person)
  if (crisis.word[SEAT[person]] === 0) return 'All the same, this is the hand that was raised.'
  const votes = manner === 'did' ? `voted as ${he} had` : `votes as ${he} has`
  return `All the same, ${he} ${votes} said before the others.`
}

/** How far the lean was from another vote says nothing of a hand that did not follow it. */
const unheldWords = ({ person, lean }: Case): string =>
  `Left to these reasons alone, ${pronounOf(person)} would have ${UNHELD_WORDS[voteOf(lean.score)]}.`

const UNHELD_WORDS: Readonly<Record<Vote, string>> = {
  for: 'voted for it',
  against: 'voted against it',
  abstain: 'abstained',
}

const sideOf = (points: number, motion: Motion): Side =>
  points > 0 === (motion !== 'plenum') ? 'seven' : 'khrushchev'

/** What a person says of a reason, if he has words of his own for it. */
function ownClause(person: PersonId, reason: Reason, side: Side): Clause | undefined {
  if (!(person in clauses) || !VOICED.includes(reason as Voiced)) return undefined
  return clauses[person as Speaker][reason as Voiced]?.[side]
}

type Manner = 'does' | 'did' | 'would'

const SO: Readonly<Record<Manner, string>> = { does: 'does so', did: 'did so', would: 'would do so' }
const LEANS_SO: Readonly<Record<Manner, string>> = {
  does: 'leans that way',
  did: 'leaned that way',
  would: 'leans that way',
}

/** The reasons in words: those that win, and the one that nearly did not let them. */
function account(it: Case, manner: Manner, level: Level, held = false): Line[] {
  const { winning, contrary } = namedReasons(it.lean)
  if (winning.length === 0) return [line(span('Nothing pulls either way.'))]
  return [
    ...winning.map((reason, nth) => [
      ...addressed(it, reasonLine(it, reason, nth, level)),
      ...doubted(it, reason, level),
    ]),
    ...(contrary
      ? [[...addressed(it, contraryLine(it, contrary, manner, level, held)), ...doubted(it, contrary, level)]]
      : []),
  ]
}

/** What may be said against a clause is said of the man of 1957, whoever plays him. */
function doubted(it: Case, reason: Reason, level: Level): Line {
  const doubt = level === 'historian' && ownClause(it.person, reason, sideFor(it, reason))?.doubt
  return doubt ? [span(` ${doubt}`, 'faint')] : []
}

/** How one reason follows another. */
const LEADS = ['Mostly it is', 'Then it is', 'And it is'] as const

function reasonLine(it: Case, reason: Reason, nth: number, level: Level): Line {
  const { person } = it
  const own = ownClause(person, reason, sideFor(it, reason))
  const first = nth === 0
  switch (level) {
    case 'adult':
      return line(span(own?.words ?? `${capital(plainly(it, reason))}.`), points(it, reason))
    case 'plain':
      return line(
        span(`${LEADS[Math.min(nth, LEADS.length - 1)]} ${explainedName(reason, person)}. `, 'faint'),
        span(explained(it, reason)),
        span(` (${signed(it.lean.parts[reason])})`, 'number'),
        ...(first && own ? [span(` From where ${pronounOf(person)} sits: ${own.words}`)] : []),
      )
    case 'historian':
      return line(...claim(it, reason, first ? own?.words : undefined, own))
  }
}

const sideFor = ({ lean, motion }: Case, reason: Reason): Side => sideOf(lean.parts[reason], motion)

const factFor = (it: Case, reason: Reason): Fact | undefined =>
  factOf(it.crisis, it.person, reason, sideFor(it, reason), it.motion)

function plainly(it: Case, reason: Reason, tense: Tense = 'now'): string {
  const fact = factFor(it, reason)
  return fact?.reason === 'loyalty' && !fact.trusts
    ? distrustInPlainWords(it.people, fact.who, it.person, tense)
    : clauseInPlainWords(reason, sideFor(it, reason), it.person, tense)
}

const explained = (it: Case, reason: Reason): string =>
  plainSentence(it.people, it.person, reason, sideFor(it, reason), factFor(it, reason))

const told = (it: Case, reason: Reason): string => {
  const fact = factFor(it, reason)
  return fact ? factWords(it.people, it.person, sideFor(it, reason), fact) : ''
}

/** Reasons whose fact says the whole of it. */
const FACT_ENOUGH: readonly Reason[] = ['loyalty', 'debts']

/** The reason as a claim about this play, the voice the game gives it, and what that stands on. */
function claim(it: Case, reason: Reason, voice: string | undefined, own: Clause | undefined): Span[] {
  const fact = told(it, reason)
  const words = fact && FACT_ENOUGH.includes(reason) ? [fact] : [plainly(it, reason), ...(fact ? [fact] : [])]
  const grounds =
    reason === 'mood'
      ? ''
      : own && own.sources.length > 0
        ? ` Ground: ${own.sources.join(', ')}.`
        : ' Ground: none; plausible.'
  return [
    span(capital(nameOfReason(reason, it.person))),
    span(` ${signed(it.lean.parts[reason])}`, 'number'),
    span(`: ${words.join('; ')}.`),
    ...(voice ? [span(` The game gives it this voice: ${voice}`)] : []),
    span(grounds, 'source'),
  ]
}

/** “(conviction, +19)”. */
const points = ({ person, lean }: Case, reason: Reason): Span =>
  span(` (${nameOfReason(reason, person)}, ${signed(lean.parts[reason])})`, 'number')

/** Held to another hand than he leans to, he has only leaned. */
function contraryLine(it: Case, reason: Reason, manner: Manner, level: Level, held: boolean): Line {
  const { person, lean } = it
  const he = pronounOf(person)
  const own = ownClause(person, reason, sideFor(it, reason))
  const undecided = voteOf(lean.score) === 'abstain'
  switch (level) {
    case 'adult': {
      const so = (undecided || held ? LEANS_SO : SO)[manner]
      const although = `${capital(he)} ${so} although ${plainly(it, reason, manner === 'did' ? 'then' : 'now')}.`
      return line(
        span(own ? `${although} ${own.words}` : although),
        points(it, reason),
        span(undecided && !held ? ' Between the two, nothing comes of it.' : ''),
      )
    }
    case 'plain':
      return line(
        span(
          `Something pulls the other way${held ? '' : `, although ${undecided ? 'neither wins' : 'not enough'}`}: ${explainedName(reason, person)}. `,
          'faint',
        ),
        span(explained(it, reason)),
        span(` (${signed(lean.parts[reason])})`, 'number'),
        span(undecided && !held ? ` So ${he} does not choose.` : ''),
      )
    case 'historian':
      return line(span('Although: '), ...claim(it, reason, undefined, own))
  }
}

const TOTAL: Readonly<Record<Level, string>> = {
  plain: `${THRESHOLD} or more is yes, −${THRESHOLD} or less is no`,
  adult: '',
  historian: `for from +${THRESHOLD}, against from −${THRESHOLD}`,
}

/** Every reason’s points; they add up to the last line. */
function table(it: Case, level: Level): Line[] {
  const { lean } = it
  const { winning, contrary } = namedReasons(lean)
  const ordered = reasonsInOrder(lean)
  const none = ordered.filter(reason => lean.parts[reason] === 0)
  return [
    ...ordered
      .filter(reason => lean.parts[reason] !== 0)
      .map(reason => tableLine(it, reason, level, reason === contrary || winning.includes(reason))),
    ...(none.length > 0 ? [row(0, none.map(reason => rowName(it, reason, level)).join(', '), '')] : []),
    row(lean.score, 'in all', TOTAL[level]),
  ].map(each => addressed(it, each))
}

function tableLine(it: Case, reason: Reason, level: Level, named: boolean): Line {
  const words = {
    plain: '',
    adult: told(it, reason),
    historian: [
      ...(named ? [] : [told(it, reason)]),
      termWords(it.people, it.crisis, it.person, reason, factFor(it, reason)),
    ]
      .filter(each => each !== '')
      .join('. Term: '),
  }
  return row(it.lean.parts[reason], rowName(it, reason, level), words[level])
}

const rowName = ({ person }: Case, reason: Reason, level: Level): string =>
  level === 'plain' ? explainedName(reason, person) : nameOfReason(reason, person)

const row = (score: number, name: string, words: string): Line =>
  line(
    span(signed(score).padStart(5), 'number'),
    span(`  ${name}`),
    ...(words === '' ? [] : [span(`: ${words}`, 'faint')]),
  )

const flipLines = (it: Case, level: Level): Line[] => flips(it, level).map(each => addressed(it, each))

function flips({ person, lean }: Case, level: Level): Line[] {
  const words = line(span(flipWords(pronounOf(person), lean.score, level), 'emphasis'))
  if (level !== 'historian' || lean.parts.mood === 0) return [words]
  const calm = voteOf(lean.score - lean.parts.mood)
  const same = calm === voteOf(lean.score)
  return [
    words,
    line(
      span(`Mood is luck: without it ${pronounOf(person)} ${same ? 'votes the same' : CALM_WORDS[calm]}.`),
    ),
  ]
}

const CALM_WORDS: Readonly<Record<Vote, string>> = {
  for: 'votes for',
  against: 'votes against',
  abstain: 'abstains',
}

/** Within this many points of another vote it hung by a thread; beyond the second he was sure. */
const [THREAD, FIRM] = [3, 24]

/** How many points would have made another vote of it. */
export function flipWords(he: 'he' | 'she', score: number, level: Level = 'adult'): string {
  const { toFor, toAbstain, toAgainst } = flipDistance(score)
  const him = he === 'he' ? 'him' : 'her'
  const count = (n: number): string => `${n} ${n === 1 ? 'point' : 'points'}`
  if (toAbstain === 0) {
    switch (level) {
      case 'plain':
        return `Two votes were close: ${count(toFor)} more and ${he} says yes, ${toAgainst} fewer and ${he} says no.`
      case 'adult':
        return `Two votes lay within reach: ${count(toFor)} more and ${he} votes for, ${toAgainst} less and ${he} votes against.`
      case 'historian':
        return `Flip distance: ${toFor} to a vote for, ${toAgainst} to one against.`
    }
  }
  const across = toFor === 0 ? toAgainst : toFor
  switch (level) {
    case 'plain':
      return `How sure was it? ${capital(count(toAbstain))} the other way and ${he} does not choose; ${across} and ${he} votes ${toFor === 0 ? 'no' : 'yes'}.`
    case 'adult': {
      const would = `a push of ${count(toAbstain)} would have made ${him} abstain, and ${across} would have sent ${him} across`
      if (toAbstain <= THREAD) return `It hung by a thread: ${would}.`
      return toAbstain < FIRM
        ? `It was not certain: ${would}.`
        : `${capital(he)} was sure: it would have taken ${count(toAbstain)} to make ${him} abstain, ${across} to send ${him} across.`
    }
    case 'historian':
      return `Flip distance: ${toAbstain} to abstention, ${across} to the other side.`
  }
}
