/** What a crisis answers to the story's questions. */
import {
  type Crisis,
  declared,
  FULL_MEMBERS,
  gathered,
  hallNow,
  inRoom,
  type Pact,
  PEOPLE,
  type PersonId,
  PLACES,
  SEAT,
  type Side,
  whoIsNext,
} from '../engine/index.ts'
import { inWords } from './inWords.ts'
import type { ArgumentKind, Ask, QUESTIONS, QuestionName } from './questions.ts'
import type { Condition } from './storyIndex.ts'
import type { ArgumentOf } from './vocabulary.ts'

/** A crisis seen from one chair, and what has been done from it. */
export interface Context {
  readonly crisis: Crisis
  readonly viewpoint: PersonId
  /** Options taken, each with its scene: `bulganin_18_quorum.adjourn`. */
  readonly taken: ReadonlySet<string>
  /** Errands run. */
  readonly ran: ReadonlySet<string>
  /** Whether the chair's first, second or third objective is met. */
  readonly met: (objective: number) => boolean
}

type Answer = ReturnType<Ask>
type AnswerTo<Q extends QuestionName> = {
  yes: boolean
  count: number
  words: string
}[(typeof QUESTIONS)[Q]['answer']]
type ArgumentsOf<Kinds extends readonly ArgumentKind[]> = {
  -readonly [Place in keyof Kinds]: ArgumentOf[Kinds[Place]]
}
type Answers = {
  readonly [Q in QuestionName]: (
    context: Context,
    ...args: ArgumentsOf<(typeof QUESTIONS)[Q]['args']>
  ) => AnswerTo<Q>
}

/** More than half of the full members. */
const MAJORITY = Math.floor(FULL_MEMBERS.length / 2) + 1
/** More than half sure. */
const SURE = 50

/** Where a number leans: plus to the seven, minus to Khrushchev. */
const leansTo = (number: number, side: Side): boolean => (side === 'seven' ? number > 0 : number < 0)
const placeOf = ({ place }: Crisis, who: PersonId) => PLACES[place[SEAT[who]]!]!
const between = (table: readonly number[], one: PersonId, other: PersonId): number =>
  table[SEAT[one] * PEOPLE.length + SEAT[other]]!
const binds = ({ members }: Pact, ...people: readonly PersonId[]): boolean =>
  people.every(person => members.includes(person))
/** While the plenum sits, as the last round of speeches left it; before, as it would be. */
const hallOf = (crisis: Crisis) => (crisis.hall.open ? crisis.hall : hallNow(crisis))

/** Worked out once for each end of a crisis: an epilogue asks it of one man after another. */
const nexts = new WeakMap<Crisis, ReturnType<typeof whoIsNext>>()

function nextOf(crisis: Crisis): ReturnType<typeof whoIsNext> {
  if (!nexts.has(crisis)) nexts.set(crisis, whoIsNext(crisis))
  return nexts.get(crisis)
}

const ANSWERS: Answers = {
  in_room: ({ crisis }, who) => inRoom(crisis, who),
  away: ({ crisis }, who) => ['away', 'travelling'].includes(placeOf(crisis, who)),
  ill: ({ crisis }, who) => placeOf(crisis, who) === 'ill',
  chairs: ({ crisis }, who) => crisis.table.chair === who,
  trusts: ({ crisis }, who, whom, least) => between(crisis.trust, who, whom) >= least,
  owes: ({ crisis }, who, whom) => between(crisis.favours, who, whom) > 0,
  declared: ({ crisis }, who, side) => leansTo(crisis.word[SEAT[who]]!, side),
  silent: ({ crisis }, who) => crisis.word[SEAT[who]] === 0,
  i_think: ({ crisis, viewpoint }, who, side) => {
    const guess = between(crisis.guesses, viewpoint, who)
    return leansTo(guess, side) && Math.abs(guess) > SURE
  },
  bound: ({ crisis }, who, whom) => crisis.pacts.some(pact => binds(pact, who, whom)),
  pact_known: ({ crisis, viewpoint }, who) =>
    crisis.pacts.some(
      pact => binds(pact, who) && (binds(pact, viewpoint) || pact.knownTo.includes(viewpoint)),
    ),
  found_out: ({ crisis, viewpoint }, who) =>
    crisis.log.some(
      ({ event }) => event.type === 'found-out' && event.by === who && event.whom === viewpoint,
    ),
  betrayed: ({ crisis, viewpoint }, who) =>
    crisis.log.some(
      ({ event }) => event.type === 'pact-betrayed' && event.by === who && event.members.includes(viewpoint),
    ),
  read: ({ crisis }, who) => crisis.hall.read.includes(who),
  recanted: ({ crisis }, who) => crisis.hall.recanted.includes(who),
  majority_declared: ({ crisis }) => declared(crisis).seven >= MAJORITY,
  declared_seven: ({ crisis }) => declared(crisis).seven,
  declared_khrushchev: ({ crisis }) => declared(crisis).khrushchev,
  moved: ({ crisis }, motion) => crisis.table.moved[motion] !== undefined,
  carried: ({ crisis }, motion) => crisis.table.decided[motion] === 'carried',
  lost: ({ crisis }, motion) => crisis.table.decided[motion] === 'lost',
  voted: ({ crisis }) => Object.keys(crisis.table.decided).length > 0,
  quorum_pleaded: ({ crisis }) => crisis.table.quorumPleaded,
  adjourned: ({ crisis }) => crisis.table.adjourned,
  plenum_demanded: ({ crisis }) => crisis.table.demanders.length > 0,
  holds: ({ crisis }, who, institution) => crisis.holders[institution] === who,
  told: ({ crisis }, bloc) => 2 * crisis.blocs[bloc].told >= crisis.blocs[bloc].size,
  arrived: ({ crisis }, bloc) => 2 * crisis.blocs[bloc].here >= crisis.blocs[bloc].size,
  signed: ({ crisis }, least) => crisis.letter.signatures >= least,
  signatures: ({ crisis }) => crisis.letter.signatures,
  knocking: ({ crisis }) => crisis.letter.delegation === 'knocking',
  refused: ({ crisis }) => crisis.letter.delegation === 'refused',
  received: ({ crisis }) => crisis.letter.delegation === 'received',
  plenum_called: ({ crisis }) => crisis.hall.called,
  gathered: ({ crisis }) => gathered(crisis),
  hall_with: ({ crisis }, side) => {
    const { present, against } = hallOf(crisis)
    return 2 * (side === 'seven' ? against : present - against) > present
  },
  hall_against: ({ crisis }) => hallOf(crisis).against,
  any_read: ({ crisis }) => crisis.hall.read.length > 0,
  silence_kept: ({ crisis }) => crisis.hall.silent,
  took: ({ taken }, option) => taken.has(option),
  ran: ({ ran }, errand) => ran.has(errand),
  outcome: ({ crisis }, outcome) => crisis.outcome === outcome,
  fate: ({ crisis }, who, fate) => crisis.outcome !== undefined && (crisis.fates[who] ?? 'stays') === fate,
  endangered: ({ crisis }, who) => nextOf(crisis)?.endangered.some(({ person }) => person === who) ?? false,
  met: ({ met }, objective) => met(objective),
  in_words: (_, number) => inWords(number),
}

/** Answers one question. The check has seen to it that its arguments are what it takes. */
export function answer(question: QuestionName, args: readonly (string | number)[], context: Context): Answer {
  const answers = ANSWERS[question] as (context: Context, ...args: readonly (string | number)[]) => Answer
  return answers(context, ...args)
}

/** Somebody to ask, who knows that context. */
export const askOf =
  (context: Context): Ask =>
  (question, args) =>
    answer(question, args, context)

/** Whether a condition of `# needs:` holds. */
export function holds(condition: Condition, ask: Ask): boolean {
  if ('not' in condition) return !holds(condition.not, ask)
  if ('all' in condition) return condition.all.every(each => holds(each, ask))
  if ('any' in condition) return condition.any.some(each => holds(each, ask))
  return ask(condition.ask, condition.args) === true
}
