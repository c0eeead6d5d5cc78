/**
 * Ballots and public words typed in from paper, and the crisis in which they
 * were given. Nothing else of the class is known: everybody is a pupil's, and
 * moves only by what is typed.
 */
import {
  apply,
  type Ballot,
  begin,
  CANDIDATES,
  type Crisis,
  carries,
  castVotes,
  FULL_MEMBERS,
  type FullMember,
  flipDistance,
  inMoscow,
  isFullMember,
  MOTIONS,
  type Motion,
  type Opening,
  PEOPLE,
  type PersonId,
  passTime,
  perform,
  runUntil,
  type Side,
  SLOTS,
  slotAt,
  type Vote,
  voteOf,
} from '../engine/index.ts'
import { nearest } from '../narrator/vocabulary.ts'
import type { Result } from '../play/result.ts'

export type Entered =
  | { readonly type: 'words'; readonly words: readonly { readonly who: PersonId; readonly side: Side }[] }
  | {
      readonly type: 'roll'
      readonly slot: number
      readonly motion: Motion
      readonly hands: Readonly<Partial<Record<FullMember, Vote>>>
    }

export type TallyProblem =
  | { readonly type: 'unreadable'; readonly text: string }
  | { readonly type: 'no-sitting'; readonly when: string }
  | { readonly type: 'no-motion'; readonly given: string; readonly near: Motion | undefined }
  | { readonly type: 'nobody'; readonly given: string; readonly near: PersonId | undefined }
  | { readonly type: 'several'; readonly given: string; readonly people: readonly PersonId[] }
  | { readonly type: 'no-vote'; readonly who: PersonId }
  | { readonly type: 'what-vote'; readonly who: PersonId; readonly given: string }
  | { readonly type: 'what-side'; readonly who: PersonId; readonly given: string }
  | { readonly type: 'twice'; readonly who: PersonId }
  | { readonly type: 'back'; readonly slot: number; readonly now: number }
  | { readonly type: 'said-it'; readonly who: PersonId }

const VOTE_WORDS: Readonly<Record<string, Vote>> = {
  for: 'for',
  yes: 'for',
  aye: 'for',
  y: 'for',
  '+': 'for',
  against: 'against',
  no: 'against',
  nay: 'against',
  n: 'against',
  '-': 'against',
  abstain: 'abstain',
  abstains: 'abstain',
  abstained: 'abstain',
  abstaining: 'abstain',
  abst: 'abstain',
  '0': 'abstain',
}
const SIDE_NAMES: Readonly<Record<string, Side>> = {
  seven: 'seven',
  '7': 'seven',
  khrushchev: 'khrushchev',
  k: 'khrushchev',
}

/** Letters and figures as they are compared: small, without accents, dashes and minus signs alike. */
const plainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** A line that holds ballots or words; nothing for one that is empty or a note behind `#`. */
export function readEntry(line: string): Result<Entered, TallyProblem> | undefined {
  const text = plainly(line.replace(/#.*$/, ''))
  if (text === '') return undefined
  const words = /^words?:? (.+)$/.exec(text)
  if (words) return readWords(words[1]!)
  const roll = /^([^:]+):(.*)$/.exec(text)
  return roll ? readRoll(roll[1]!, roll[2]!) : { problem: { type: 'unreadable', text } }
}

function readWords(text: string): Result<Entered, TallyProblem> {
  const words: { who: PersonId; side: Side }[] = []
  for (const part of partsOf(text)) {
    const read = readPart(part)
    if ('problem' in read) return read
    const { who, said } = read.ok
    const side = SIDE_NAMES[said] ?? nearestOf(said, SIDE_NAMES)
    if (!side) return { problem: { type: 'what-side', who, given: said } }
    words.push({ who, side })
  }
  return words.length > 0 ? { ok: { type: 'words', words } } : { problem: { type: 'unreadable', text } }
}

function readRoll(head: string, list: string): Result<Entered, TallyProblem> {
  const read = readHead(head)
  if ('problem' in read) return read
  const hands: Partial<Record<FullMember, Vote>> = {}
  for (const part of partsOf(list)) {
    const one = readPart(part, FULL_MEMBERS)
    if ('problem' in one) return one
    const { who, said } = one.ok
    if (!isFullMember(who)) return { problem: { type: 'no-vote', who } }
    if (hands[who]) return { problem: { type: 'twice', who } }
    const vote = VOTE_WORDS[said] ?? nearestOf(said, VOTE_WORDS)
    if (!vote) return { problem: { type: 'what-vote', who, given: said } }
    hands[who] = vote
  }
  return { ok: { type: 'roll', ...read.ok, hands } }
}

const HEAD = /^(\d{1,2})(?: june)?(?: sitting)?(?: (\d))? (\S+)$/

/** `18 sitting dismissal`, `19 June sitting 2 plenum`, `20 abolition`. */
function readHead(head: string): Result<{ slot: number; motion: Motion }, TallyProblem> {
  const parts = HEAD.exec(head.trim())
  if (!parts) return { problem: { type: 'unreadable', text: head } }
  const [, day, round, given] = parts
  // On the 18th the first hour was spent on the chair.
  const slot = slotAt(Number(day), 'sitting', round ? Number(round) : Number(day) === 18 ? 2 : 1)
  if (SLOTS[slot]?.kind !== 'presidium')
    return { problem: { type: 'no-sitting', when: `${day}${round ? ` sitting ${round}` : ''}` } }
  const motion = MOTIONS.find(each => each === given)
  if (motion) return { ok: { slot, motion } }
  return {
    problem: { type: 'no-motion', given: given!, near: nearest(given!, MOTIONS) as Motion | undefined },
  }
}

const partsOf = (list: string): string[] =>
  list
    .replace(/\band\b/g, ',')
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(part => part !== '')

/** “n. a. bulganin: against” is Bulganin, and what he said. A name that is cut short is first looked for among some. */
function readPart(
  part: string,
  likely: readonly PersonId[] = PEOPLE,
): Result<{ who: PersonId; said: string }, TallyProblem> {
  const words = part.replace(/[:=]/g, ' ').trim().split(/\s+/)
  if (words.length < 2) return { problem: { type: 'unreadable', text: part } }
  const said = words.pop()!
  const name = words.at(-1)!
  const begins = (among: readonly PersonId[]): PersonId[] => among.filter(id => id.startsWith(name))
  const known = begins(likely).length > 0 ? begins(likely) : begins(PEOPLE)
  if (known.length === 1) return { ok: { who: known[0]!, said } }
  if (known.length > 1) return { problem: { type: 'several', given: name, people: known } }
  const near = nearest(name, PEOPLE) as PersonId | undefined
  // A letter or two amiss is read as it was meant, if only one person can be meant.
  const meant = near && PEOPLE.filter(id => nearest(name, [id]) !== undefined).length === 1
  return meant ? { ok: { who: near, said } } : { problem: { type: 'nobody', given: name, near } }
}

/** A word of a table with a letter amiss. */
function nearestOf<T>(given: string, table: Readonly<Record<string, T>>): T | undefined {
  if (given.length < 4) return undefined
  const near = nearest(
    given,
    Object.keys(table).filter(word => word.length > 3),
  )
  return near === undefined ? undefined : table[near]
}

export interface Roll {
  readonly slot: number
  readonly motion: Motion
  /** As it stood when the roll was called. */
  readonly crisis: Crisis
  readonly ballots: readonly Ballot[]
  readonly carried: boolean
  readonly absent: readonly FullMember[]
  /** Members whom nobody named, and for whom the engine voted. */
  readonly byEngine: readonly FullMember[]
}

export interface Tally {
  readonly opening: Opening
  readonly seed: number
  /** Whether members who are not named vote as they lean, if they have reached Moscow by then. */
  readonly engine: boolean
  readonly crisis: Crisis
  readonly rolls: readonly Roll[]
}

/** Before anything was typed: the first sitting, the chair settled. */
export function openTally(opening: Opening, seed: number, engine: boolean): Tally {
  const crisis = begin(opening, seed, [...FULL_MEMBERS, ...CANDIDATES])
  return { opening, seed, engine, crisis: passedTo(crisis, opening, slotAt(18, 'sitting', 2)), rolls: [] }
}

function passedTo(crisis: Crisis, opening: Opening, slot: number): Crisis {
  let now = crisis
  while (now.slot < slot) now = passTime(now, opening)
  return now
}

/** The tally with one entry more; a roll that was called is its last. */
export function enter(tally: Tally, entered: Entered): Result<Tally, TallyProblem> {
  return entered.type === 'words' ? speak(tally, entered.words) : callRoll(tally, entered)
}

function speak(
  tally: Tally,
  words: Extract<Entered, { type: 'words' }>['words'],
): Result<Tally, TallyProblem> {
  let { crisis } = tally
  for (const { who, side } of words) {
    const after = perform(crisis, who, [{ type: 'declare', side }])
    if ('refused' in after) return { problem: { type: 'said-it', who } }
    crisis = after.crisis
  }
  return { ok: { ...tally, crisis } }
}

function callRoll(
  tally: Tally,
  { slot, motion, hands }: Extract<Entered, { type: 'roll' }>,
): Result<Tally, TallyProblem> {
  const { opening, seed, engine } = tally
  if (SLOTS[slot]!.day < SLOTS[tally.crisis.slot]!.day)
    return { problem: { type: 'back', slot, now: tally.crisis.slot } }
  const alone = engine ? runUntil(opening, seed, slot) : undefined
  const byEngine = FULL_MEMBERS.filter(
    member => hands[member] === undefined && alone && inMoscow(alone, member),
  )
  const voting = FULL_MEMBERS.filter(member => hands[member] !== undefined || byEngine.includes(member))
  const crisis = voting
    .filter(member => !inMoscow(tally.crisis, member))
    .reduce<Crisis>((now, who) => apply(now, { type: 'arrived', who }), passedTo(tally.crisis, opening, slot))
  const ballots = castVotes(crisis, motion, hands).filter(({ member }) => voting.includes(member))
  const carried = carries(ballots)
  const roll: Roll = {
    slot: crisis.slot,
    motion,
    crisis,
    ballots,
    carried,
    absent: FULL_MEMBERS.filter(member => !voting.includes(member)),
    byEngine,
  }
  const called = { type: 'roll-called', by: crisis.table.chair, motion, ballots, carried } as const
  return { ok: { ...tally, crisis: apply(crisis, called), rolls: [...tally.rolls, roll] } }
}

export interface Turning {
  /** Hands more than were needed, or, below nothing, fewer. */
  readonly margin: number
  /** Those who could have made it otherwise alone, by another hand. */
  readonly decisive: readonly FullMember[]
  /** Those who raised another hand than they lean. */
  readonly against: readonly FullMember[]
  /** Whether it would have been carried had each voted as he leans. */
  readonly leaning: boolean
  /** Of the hands that decided it, whose lean is nearest to turning, and by how many points. */
  readonly nearest: { readonly member: FullMember; readonly points: number } | undefined
}

const NEEDED = Math.floor(FULL_MEMBERS.length / 2) + 1

/** Whose hand made it so. */
export function turningOf({ ballots, carried }: Roll): Turning {
  const fors = ballots.filter(({ vote }) => vote === 'for')
  const margin = fors.length - NEEDED
  const held = carried ? fors : ballots.filter(({ vote }) => vote !== 'for')
  const alone = carried ? margin === 0 : margin === -1
  const willing = held
    .filter(({ vote, lean }) => vote === voteOf(lean.score))
    .map(({ member, lean }) => ({ member, points: pointsToTurn(lean.score, carried) }))
  return {
    margin,
    decisive: alone ? held.map(({ member }) => member) : [],
    against: ballots.filter(({ vote, lean }) => vote !== voteOf(lean.score)).map(({ member }) => member),
    leaning: carries(ballots.map(ballot => ({ ...ballot, vote: voteOf(ballot.lean.score) }))),
    nearest: willing.toSorted((a, b) => a.points - b.points)[0],
  }
}

/** Points from a lean to another hand: away from a vote for, or to one. */
function pointsToTurn(score: number, carried: boolean): number {
  const { toFor, toAbstain } = flipDistance(score)
  return carried ? toAbstain : toFor
}
