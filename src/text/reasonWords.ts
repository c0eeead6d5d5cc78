/** The words for reasons and for the facts behind them, in the three wordings. */
import {
  type Crisis,
  ISSUES,
  type Issue,
  type LogEntry,
  type PersonId,
  type Reason,
  SEAT,
  type Side,
  SLOTS,
} from '../engine/index.ts'
import { capital } from './capital.ts'
import { nameOf, type People, pronounOf } from './names.ts'
import type { Fact } from './reasonFacts.ts'

type FactOf<R extends Fact['reason']> = Extract<Fact, { readonly reason: R }>

export const REASON_NAMES: Readonly<Record<Reason, string>> = {
  conviction: 'conviction',
  loyalty: 'loyalty',
  debts: 'debts',
  room: 'the room',
  fear: 'fear',
  word: 'his word',
  mood: 'mood',
}

export const nameOfReason = (reason: Reason, person: PersonId): string =>
  reason === 'word' ? `${his(person)} word` : REASON_NAMES[reason]

const he = pronounOf
const his = (person: PersonId): string => (he(person) === 'he' ? 'his' : 'her')
const him = (person: PersonId): string => (he(person) === 'he' ? 'him' : 'her')
/** Khrushchev is not spoken of by name in his own receipt. */
const himOrName = (person: PersonId): string => (person === 'khrushchev' ? 'him' : 'Khrushchev')

export type Tense = 'now' | 'then'

/** A reason in plain words, for those who have none of their own. */
export function clauseInPlainWords(
  reason: Reason,
  side: Side,
  person: PersonId,
  tense: Tense = 'now',
): string {
  const sideName = side === 'seven' ? 'the seven' : himOrName(person)
  const or = (now: string, then: string): string => (tense === 'now' ? now : then)
  switch (reason) {
    case 'conviction':
      return `${he(person)} ${side === 'seven' ? or('agrees', 'agreed') : or('does not agree', 'did not agree')} with the complaint`
    case 'loyalty':
      return `those ${he(person)} ${or('trusts stand', 'trusted stood')} with ${sideName}`
    case 'debts':
      return `what ${he(person)} ${or('owes binds', 'owed bound')} ${him(person)} to ${sideName}`
    case 'room':
      return `${he(person)} ${or('thinks', 'thought')} that ${person === 'khrushchev' && side === 'khrushchev' ? 'he' : sideName} ${or('will', 'would')} win`
    case 'fear':
      return `${his(person)} file ${or('is', 'was')} safer ${person === 'khrushchev' && side === 'khrushchev' ? `if he ${or('stays', 'stayed')}` : `with ${sideName}`}`
    case 'word':
      return `${he(person)} ${or('has', 'had')} spoken ${side === 'seven' ? 'with the seven' : person === 'khrushchev' ? 'for himself' : 'for Khrushchev'}`
    case 'mood':
      return `it ${or('is', 'was')} one of ${his(person)} days for ${side === 'seven' ? 'getting things done' : 'leaving things be'}`
  }
}

/** The same of a loyalty that is only distrust of somebody on the other side. */
export const distrustInPlainWords = (
  people: People,
  who: PersonId,
  person: PersonId,
  tense: Tense = 'now',
): string => `${he(person)} ${tense === 'now' ? 'does' : 'did'} not trust ${nameOf(people, who)}`

export const ISSUE_WORDS: Readonly<Record<Issue, string>> = {
  oneMan: 'one-man rule',
  crimes: 'the reckoning with Stalin’s crimes',
  industry: 'who runs industry',
  abroad: 'the opening abroad',
}

const ISSUE_EXPLAINED: Readonly<Record<Issue, string>> = {
  oneMan: 'one man deciding everything',
  crimes: 'how much is said about Stalin’s crimes',
  industry: 'the reform that closes ministries in Moscow and lets the provinces run the factories',
  abroad: 'making friends with countries that Stalin quarrelled with',
}

/** “on the 18th”. */
const onDay = ({ slot }: LogEntry): string => `on the ${ordinal(SLOTS[slot]!.day)}`
const ordinal = (day: number): string =>
  `${day}${day === 21 ? 'st' : day === 22 ? 'nd' : day === 23 ? 'rd' : 'th'}`

/** The fact in a clause, for the table of points. */
export function factWords(people: People, person: PersonId, side: Side, fact: Fact): string {
  switch (fact.reason) {
    case 'conviction':
      return `above all ${ISSUE_WORDS[fact.issue]}${fact.from ? `; ${pressed(people, person, fact.from)}` : ', of his own accord'.replace('his', his(person))}`
    case 'loyalty':
      return tieWords(people, person, side, fact)
    case 'debts':
      return debtWords(people, person, fact)
    case 'room':
      return `${he(person)} gives ${sideShort(side, person)} ${fact.chance} chances in 100: ${fact.members} of the other ten${fact.hall ? `, and ${fact.hall.with} of the ${fact.hall.present} of the Central Committee who have come` : ''}`
    case 'fear':
      return fact.from
        ? touched(people, person, fact.from)
        : `by what ${his(person)} file held before the 18th`
    case 'word':
      return fact.from ? givenHow(person, fact.from) : 'said before the others'
  }
}

function debtWords(people: People, person: PersonId, { to, how, from }: FactOf<'debts'>): string {
  const name = nameOf(people, to)
  if (how === 'favour')
    return `a favour owed to ${name}${from ? `, who promised ${him(person)} shelter ${onDay(from)}` : ' since before the 18th'}`
  return `a bargain with ${name}${from ? `, made ${onDay(from)}` : ' since before the 18th'}`
}

/** Whom he trusts or does not, and what passed between them; or else where that man has said he stands. */
function tieWords(
  people: People,
  person: PersonId,
  side: Side,
  { who, trusts, from }: FactOf<'loyalty'>,
): string {
  const whom = `${nameOf(people, who)}, whom ${he(person)} ${trusts ? 'trusts' : 'does not trust'}`
  const lead = `${trusts ? 'above all ' : 'against '}${whom}`
  const withSeven = trusts === (side === 'seven')
  const stands = withSeven ? 'with the seven' : `with ${himOrName(person)}`
  const spoke = withSeven ? 'with the seven' : `for ${himOrName(person)}`
  switch (from?.event.type) {
    case 'reconciled':
      return `${lead} and who showed ${him(person)} goodwill ${onDay(from)}`
    case 'promised':
      return `${lead} and who promised ${him(person)} shelter ${onDay(from)}`
    case 'slighted':
      return `${lead} and who slighted ${him(person)} before others ${onDay(from)}`
    case 'threatened':
      return `${lead} and who threatened ${him(person)} ${onDay(from)}`
    case 'found-out':
      return `${lead} and whose word turned out false ${onDay(from)}`
    case 'pact-betrayed':
      return `${lead} and who left their bargain ${onDay(from)}`
    case 'word-given':
      return who === 'khrushchev' ? lead : `${whom}, spoke ${spoke} ${onDay(from)}`
    default:
      return who === 'khrushchev' ? lead : `${whom}, is thought to stand ${stands}`
  }
}

const sideShort = (side: Side, person: PersonId): string =>
  side === 'seven' ? 'the seven' : person === 'khrushchev' ? 'himself' : 'Khrushchev'

const byOf = ({ event }: LogEntry): PersonId | undefined =>
  'by' in event ? (event.by as PersonId) : undefined

const pressed = (people: People, person: PersonId, from: LogEntry): string =>
  `${nameOf(people, byOf(from)!)} pressed ${him(person)} on it ${onDay(from)}`

function touched(people: People, person: PersonId, from: LogEntry): string {
  const { event } = from
  const by = byOf(from)!
  const name = nameOf(people, by)
  switch (event.type) {
    case 'promised':
      return `${name} promised ${him(person)} shelter ${onDay(from)}`
    case 'threatened':
      return `${name} told ${him(person)} what it would cost to lose, ${onDay(from)}`
    case 'revealed':
      return `${name} showed what is in ${his(person)} file ${onDay(from)}`
    case 'recanted':
      return `${he(person)} owned up before the plenum ${onDay(from)}`
    case 'file-read':
      return by === person
        ? `${he(person)} read files aloud ${onDay(from)}`
        : `${name} read ${event.about === person ? `${his(person)} file` : `the file on ${nameOf(people, event.about)}`} aloud ${onDay(from)}`
    default:
      return onDay(from)
  }
}

const givenHow = (person: PersonId, from: LogEntry): string =>
  from.event.type === 'roll-called'
    ? `${he(person)} voted so ${onDay(from)}`
    : from.event.type === 'recanted'
      ? `${he(person)} owned up before the plenum ${onDay(from)}`
      : `said before the others ${onDay(from)}`

/** What each reason is, for somebody who meets the word for the first time. */
const EXPLAINED: Readonly<Record<Reason, string>> = {
  conviction: 'what he thinks is right',
  loyalty: 'whom he trusts',
  debts: 'what he owes',
  room: 'who he thinks will win',
  fear: 'what is in the secret files',
  word: 'what he has already said',
  mood: 'what sort of day it is',
}

export const explainedName = (reason: Reason, person: PersonId): string =>
  he(person) === 'he' ? EXPLAINED[reason] : EXPLAINED[reason].replace(/\bhe\b/g, 'she')

/** The reason and its fact in short sentences. */
export function plainSentence(
  people: People,
  person: PersonId,
  reason: Reason,
  side: Side,
  fact: Fact | undefined,
): string {
  const start = capital(clauseInPlainWords(reason, side, person))
  switch (fact?.reason) {
    case undefined:
      return reason === 'mood'
        ? `${capital(he(person))} got up that day wanting ${side === 'seven' ? 'to get something done' : 'to be left in peace'}. That is luck.`
        : `${start}.`
    case 'conviction':
      return `${start} against ${himOrName(person)}, ${side === 'seven' ? 'most' : 'least'} of all about ${ISSUE_EXPLAINED[fact.issue]}.${fact.from ? ` ${capital(pressed(people, person, fact.from))}.` : ''}`
    case 'loyalty': {
      const name = nameOf(people, fact.who)
      return fact.trusts
        ? `${capital(he(person))} trusts ${name}, who is on this side.`
        : `${capital(he(person))} does not trust ${name}, and ${name} is on the other side.`
    }
    case 'debts':
      return fact.how === 'favour'
        ? `${capital(he(person))} owes ${nameOf(people, fact.to)} a favour, and favours are paid back with votes.`
        : `${capital(he(person))} has a bargain with ${nameOf(people, fact.to)}, and breaking it would be remembered.`
    case 'room': {
      const hall = fact.hall && 2 * fact.hall.with > fact.hall.present
      return `${start}: ${fact.members} of the other ten are on that side${hall ? ', and so are most of those who have come to Moscow' : ''}. It is safer to be with the winners.`
    }
    case 'fear':
      return `Secret papers say what each of them did under Stalin. ${start}.${fact.from ? ` ${capital(touched(people, person, fact.from))}.` : ''}`
    case 'word':
      return `${start}${fact.from ? `, ${onDay(fact.from)}` : ''}. To go back on it now would cost ${him(person)} respect.`
  }
}

/** The formula’s term, with what goes into it and whose idea it is. */
export function termWords(
  people: People,
  crisis: Crisis,
  person: PersonId,
  reason: Reason,
  fact: Fact | undefined,
): string {
  const at = SEAT[person]
  switch (reason) {
    case 'conviction':
      return `care ${crisis.care[at]} × views (${ISSUES.map((issue, nth) => `${ISSUE_WORDS[issue]} ${signed(crisis.views[at * ISSUES.length + nth]!)}`).join(', ')}); Rabinowitz and Macdonald 1989`
    case 'loyalty':
      return `frustration of one camp less the other’s${fact?.reason === 'loyalty' ? `; largest term ${nameOf(people, fact.who)}` : ''}; Axelrod and Bennett 1993`
    case 'debts':
      return `favours owed × sureness, and pacts (${signed(crisis.bonds[at]!)})`
    case 'room':
      return `(100 − nerve ${crisis.nerve[at]}) × edge over one half; Scholz, Calbert and Smith 2011`
    case 'fear':
      return `exposure ${crisis.exposure[at]} × (safety with the seven ${crisis.safeWithSeven[at]} − with Khrushchev ${crisis.safeWithKhrushchev[at]})`
    case 'word':
      return `public word ${signed(crisis.word[at]!)}, and what it costs to go back on it`
    case 'mood':
      return 'drawn once from the seed; stands for what no source tells'
  }
}

export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'
