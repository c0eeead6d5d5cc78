/** What happened in a finished play, as the pieces of `story/debrief` ask for it. */
import type { Happening } from '../../story/debrief/happenings.ts'
import {
  type Crisis,
  type Fate,
  FULL_MEMBERS,
  keepsPost,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  SLOTS,
} from '../engine/index.ts'
import type { Calibration } from './calibration.ts'
import { countBy, declaredBy, factOf } from './dayFacts.ts'

/** Enough of eleven. */
const MAJORITY = Math.floor(FULL_MEMBERS.length / 2) + 1

export function happeningsOf(
  crisis: Crisis,
  you: PersonId,
  met: readonly boolean[],
  counted: Calibration,
): ReadonlySet<Happening> {
  const events = crisis.log.map(({ event }) => event)
  const some = (holds: (event: PoliticalEvent) => boolean): boolean => events.some(holds)
  const has = (type: PoliticalEvent['type']): boolean => some(event => event.type === type)
  const yours = (type: PoliticalEvent['type']): boolean =>
    some(event => event.type === type && 'by' in event && event.by === you)
  const toYou = (type: PoliticalEvent['type']): boolean =>
    some(event => event.type === type && 'whom' in event && event.whom === you)
  const found: (readonly [Happening, boolean])[] = [
    [`chair:${you}`, true],
    [`outcome:${crisis.outcome!}`, true],
    ['khrushchev-stays', keepsPost(crisis.outcome!)],
    ['khrushchev-falls', !keepsPost(crisis.outcome!)],
    ['chair-kept', has('chair-kept')],
    ['bulganin-presided', factOf(crisis, 'chair', 18).who === 'bulganin'],
    ...votes(crisis),
    ['quorum-pleaded', has('quorum-pleaded')],
    ['abolition-moved', some(event => event.type === 'motion-moved' && event.motion === 'abolition')],
    ['fell-ill', has('fell-ill')],
    ['delegation-refused', has('delegation-refused')],
    ['delegation-received', has('delegation-received')],
    ['no-delegation', !has('delegation-knocked')],
    ['aircraft', some(event => event.type === 'bloc-flown' && event.by !== you)],
    ['telephones-taken', obeyed(events, 'telephones')],
    ['guards-taken', obeyed(events, 'guards')],
    ['silence-agreed', has('silence-agreed')],
    ['silence-refused', has('silence-refused')],
    ['files-read', has('file-read')],
    ['no-files', !has('file-read')],
    ...events.flatMap(event =>
      event.type === 'word-given'
        ? [[`${event.side === 'seven' ? 'against' : 'for'}:${event.by}`, true] as const]
        : [],
    ),
    ...people(crisis),
    ['hall-close', isClose(crisis)],
    ['you-lied', some(event => event.type === 'told' && event.by === you && !event.truly)],
    ['you-threatened', yours('threatened')],
    ['you-revealed', yours('revealed')],
    ['you-promised', yours('promised')],
    ['you-called-in', yours('favour-called')],
    ['you-bound-yourself', yours('pact-made') || yours('pact-joined')],
    ['you-broke-a-pact', yours('pact-broken') || yours('pact-betrayed')],
    ['you-hedged', (yours('hedged') || yours('stood-aside')) && !yours('word-given')],
    ['you-read-a-file', yours('file-read')],
    ['you-recanted', yours('recanted')],
    ['you-concealed', yours('concealed')],
    ['you-abstained', abstainersIn(crisis).includes(you)],
    ['you-waited', !yours('word-given') && !yours('hedged') && !yours('stood-aside')],
    ['you-were-lied-to', some(event => event.type === 'told' && event.whom === you && !event.truly)],
    ['you-were-threatened', toYou('threatened')],
    ['you-were-read', some(event => event.type === 'file-read' && event.about === you)],
    [
      'bargains-behind-your-back',
      crisis.pacts.some(({ members, knownTo }) => !members.includes(you) && !knownTo.includes(you)),
    ],
    ['all-met', met.every(Boolean)],
    ['some-met', met.some(Boolean) && !met.every(Boolean)],
    ['none-met', !met.some(Boolean)],
    ['counted-well', counted.all !== undefined && 2 * counted.all.sheet < counted.all.unsure],
    ['counted-badly', counted.all !== undefined && counted.all.sheet >= counted.all.unsure],
  ]
  return new Set(found.flatMap(([happening, holds]) => (holds ? [happening] : [])))
}

const obeyed = (events: readonly PoliticalEvent[], institution: string): boolean =>
  events.some(event => event.type === 'claimed' && event.institution === institution && event.obeyed)

const abstainersIn = (crisis: Crisis): readonly PersonId[] => factOf(crisis, 'abstained', 29).who

function votes({ log, table }: Crisis): (readonly [Happening, boolean])[] {
  const calls = log.flatMap(({ slot, event }) => (event.type === 'roll-called' ? [{ slot, event }] : []))
  const onPost = calls.filter(({ event }) => event.motion !== 'plenum')
  const decided = Object.entries(table.decided) as [keyof typeof table.decided, 'carried' | 'lost'][]
  return [
    ['voted', onPost.length > 0],
    ['never-voted', calls.length === 0],
    ['voted-on-the-18th', onPost.some(({ slot }) => SLOTS[slot]!.day === 18)],
    ...decided.map(([motion, how]) => [`${how}:${motion}`, true] as const),
    [
      'by-one-vote',
      calls.some(({ event: { ballots } }) => {
        const ayes = ballots.filter(({ vote }) => vote === 'for').length
        return ayes === MAJORITY || ayes === MAJORITY - 1
      }),
    ],
    ['unused-majority', onPost.length === 0 && [18, 19, 20].some(day => countBy(log, day).seven >= MAJORITY)],
    [
      'word-broken',
      onPost.some(({ slot, event }) => {
        const words = declaredBy(
          log.filter(entry => entry.slot <= slot),
          29,
        )
        return event.ballots.some(
          ({ member, vote }) =>
            (words.get(member) === 'seven' && vote === 'against') ||
            (words.get(member) === 'khrushchev' && vote === 'for'),
        )
      }),
    ],
  ]
}

const FATED = ['expelled', 'demoted', 'reprimanded', 'raised'] as const

function people(crisis: Crisis): (readonly [Happening, boolean])[] {
  const { fates, hall } = crisis
  const abstained = abstainersIn(crisis)
  const fated = (person: PersonId, fate: Fate): boolean => fates[person] === fate
  return [
    ...hall.read.map(person => [`read:${person}`, true] as const),
    ...hall.recanted.map(person => [`recanted:${person}`, true] as const),
    ...abstained.map(person => [`abstained:${person}`, true] as const),
    ...FATED.flatMap(fate => PEOPLE.map(person => [`${fate}:${person}`, fated(person, fate)] as const)),
    ['somebody-abstained', abstained.length > 0],
    ['unanimous', abstained.length === 0],
    ['somebody-expelled', PEOPLE.some(person => fated(person, 'expelled'))],
    [
      'somebody-brought-down',
      PEOPLE.some(person => fated(person, 'demoted') || fated(person, 'reprimanded')),
    ],
    ['somebody-raised', PEOPLE.some(person => fated(person, 'raised'))],
    ['somebody-recanted', hall.recanted.length > 0],
    [
      'nobody-fell',
      !PEOPLE.some(person => ['expelled', 'demoted', 'reprimanded'].includes(fates[person] ?? 'stays')),
    ],
  ]
}

/** Nearer than one in five of those present to turning the other way. */
const isClose = ({ hall: { present, against } }: Crisis): boolean =>
  present > 0 && 5 * Math.abs(2 * against - present) < present * 2
