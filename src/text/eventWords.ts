/** What happened, in a sentence; empty for what goes without saying. */
import type { BlocId, PersonId, PoliticalEvent, Side } from '../engine/index.ts'
import {
  BLOC_WORDS,
  FATE_WORDS,
  listed,
  MOTION_WORDS,
  nameOf,
  OUTCOME_WORDS,
  type People,
  pronounOf,
  SIDE_WORDS,
} from './names.ts'

/** Blocs whose name is not that of their people, for counting some of them. */
const MEMBERS_OF: Partial<Readonly<Record<BlocId, string>>> = {
  ukraine: 'the members from Ukraine',
  republics: 'the members from the other republics',
  security: 'the members from security and justice',
  unions: 'the members from trade unions, Komsomol and veterans',
}

/** Khrushchev is not told of in the third person to himself, nor by himself. */
export const sideWords = (side: Side, by: PersonId | undefined, you: PersonId | undefined): string =>
  side === 'seven'
    ? SIDE_WORDS.seven
    : you === 'khrushchev'
      ? 'with you'
      : by === 'khrushchev'
        ? 'with him'
        : SIDE_WORDS.khrushchev

/** Why the plenum was called. */
export const PLENUM_CALLED = {
  delegation: 'The plenum was called because members stood at the door.',
  agreement: 'The plenum was called by agreement, with nobody at the door.',
  majority: 'The majority called the plenum, to confirm what it had voted.',
} as const

export function eventWords(people: People, event: PoliticalEvent, you?: PersonId): string {
  const name = (person: PersonId): string => (person === you ? 'you' : nameOf(people, person))
  const start = (person: PersonId): string => (person === you ? 'You' : nameOf(people, person))
  const have = (person: PersonId): string => (person === you ? 'have' : 'has')
  /** Yourself first, since a sentence begins with them. */
  const together = (members: readonly PersonId[]): string =>
    listed([...members.filter(each => each === you), ...members.filter(each => each !== you)].map(start))
  switch (event.type) {
    case 'slot-began':
      return ''
    case 'arrived':
      return `${start(event.who)} ${have(event.who)} reached Moscow.`
    case 'lobbied':
      return `${start(event.by)} pressed ${name(event.whom)} to stand ${sideWords(event.side, event.by, you)}.`
    case 'promised':
      return `${start(event.by)} promised ${name(event.whom)} shelter if ${event.whom === you ? 'you stand' : `${pronounOf(event.whom)} stands`} ${sideWords(event.side, event.by, you)}.`
    case 'favour-called':
      return `${start(event.by)} called in the favour that ${name(event.whom)} owed.`
    case 'told': {
      const { by, whom, about, side } = event
      const stands = `${name(about)} ${about === you ? 'stand' : 'stands'}`
      const his = [by, whom].find(person => person === 'khrushchev')
      const what = side === undefined ? `where ${stands}` : `that ${stands} ${sideWords(side, his, you)}`
      return `${start(by)} told ${name(whom)} ${what}.`
    }
    case 'revealed':
      return `${start(event.by)} showed ${name(event.whom)} what a file holds on ${name(event.about)}.`
    case 'concealed':
      return event.by === event.about
        ? `${start(event.by)} put papers of his own out of reach.`.replace(
            'his own',
            event.by === you ? 'your own' : 'his own',
          )
        : `${start(event.by)} put papers of ${name(event.about)} out of reach.`
    case 'threatened':
      return `${start(event.by)} told ${name(event.whom)} what it would cost not to stand ${sideWords(event.side, event.by, you)}.`
    case 'reconciled':
      return `${start(event.by)} showed ${name(event.whom)} goodwill.`
    case 'slighted':
      return `${start(event.by)} slighted ${name(event.whom)} in front of others.`
    case 'pact-made':
      return `${start(event.by)} and ${name(event.whom)} bound ${event.by === you ? 'yourselves' : 'themselves'} to stand ${event.side === 'khrushchev' && [event.by, event.whom].includes('khrushchev') ? 'together' : SIDE_WORDS[event.side]}.`
    case 'pact-joined':
      return `${start(event.by)} brought ${name(event.whom)} into a bargain to stand ${sideWords(event.side, undefined, you)}.`
    case 'pact-betrayed':
      return `${start(event.by)} broke with ${listed(event.members.map(name))}, to whom ${event.by === you ? 'you were' : `${pronounOf(event.by)} was`} bound.`
    case 'pact-kept':
      return `${together(event.members)} voted as ${event.members.some(each => each === you) ? 'you' : 'they'} had agreed.`
    case 'pact-disclosed': {
      const { by, whom, about, side } = event
      const his = [by, whom, about].find(person => person === 'khrushchev')
      const stand = `to stand ${sideWords(side, his, you)}`
      return about === 'khrushchev' && side === 'khrushchev'
        ? `${start(by)} told ${name(whom)} that ${name(about)} ${have(about)} others bound ${stand}.`
        : `${start(by)} told ${name(whom)} that a bargain binds ${name(about)} ${stand}.`
    }
    case 'pact-seen':
      return event.members.some(each => each === you)
        ? `It was plain to everybody that ${listed(['you', ...event.members.filter(each => each !== you).map(name)])} had agreed beforehand.`
        : `${together(event.members)} have plainly agreed beforehand.`
    case 'found-out':
      return `What ${name(event.by)} had told ${name(event.whom)} about ${name(event.about)} was not so.`
    case 'gap-found':
      return `Papers are missing from the file on ${name(event.about)}, and ${name(event.by)} had the handling of it.`
    case 'pact-refused':
      return `${start(event.whom)} would not be bound by ${name(event.by)}.`
    case 'pact-broken':
      return `${start(event.by)} went back on a bargain with ${name(event.whom)}.`
    case 'summoned':
      return `${start(event.by)} had ${name(event.whom)} called to Moscow.`
    case 'bloc-told':
      return `${start(event.by)} let ${BLOC_WORDS[event.bloc]} know.`
    case 'bloc-flown':
      return `${start(event.by)} had ${event.more} of ${MEMBERS_OF[event.bloc] ?? BLOC_WORDS[event.bloc]} flown in.`
    case 'bloc-came':
      return ''
    case 'claimed':
      return `${start(event.by)} gave orders about ${event.institution === 'pravda' ? 'Pravda' : `the ${event.institution}`}; they were ${event.obeyed ? 'obeyed' : 'not obeyed'}.`
    case 'letter-signed':
      return `${start(event.by)} brought ${event.more} ${event.more === 1 ? 'name' : 'names'} to the letter.`
    case 'word-given':
      return event.by === 'khrushchev' && event.side === 'khrushchev'
        ? `${start(event.by)} answered them.`
        : `${start(event.by)} spoke, and stood ${sideWords(event.side, undefined, you)}.`
    case 'hedged':
      return `${start(event.by)} spoke, and left both doors open.`
    case 'stood-aside':
      return `${start(event.by)} stood aside from the vote.`
    // From its second session he presides over the plenum, as a matter of course.
    case 'chair-taken':
      return event.by === 'suslov'
        ? `${start(event.by)} presided from then on.`
        : `${start(event.by)} took the chair in ${event.from === you ? 'your' : `${name(event.from)}’s`} place.`
    case 'chair-kept':
      return `${start(event.by)} would not give up the chair.`
    case 'chair-declined':
      return `${start(event.by)} declined the chair.`
    case 'motion-moved':
      return `${start(event.by)} moved ${MOTION_WORDS[event.motion]}.`
    case 'motion-seconded':
      return `${start(event.by)} seconded the motion ${MOTION_WORDS[event.motion]}.`
    case 'quorum-pleaded':
      return `${start(event.by)} said that there was no quorum.`
    case 'plenum-demanded':
      return `${start(event.by)} demanded the plenum.`
    case 'roll-called': {
      const count = (vote: string): number => event.ballots.filter(ballot => ballot.vote === vote).length
      return `The roll was called on the motion ${MOTION_WORDS[event.motion]}: ${count('for')} for, ${count('against')} against, ${count('abstain')} abstaining; it was ${event.carried ? 'carried' : 'lost'}.`
    }
    case 'adjourned':
      return `${start(event.by)} adjourned the sitting.`
    case 'delegation-knocked':
      return 'Members of the Central Committee are at the door.'
    case 'delegation-received':
      return `${start(event.by)} received the delegation.`
    case 'delegation-refused':
      return `${start(event.by)} refused to receive the delegation.`
    case 'plenum-called':
      return 'The plenum was called.'
    case 'plenum-opened':
      return `The plenum opened, with ${event.present} members present.`
    case 'silence-agreed':
      return 'It was agreed to tell the plenum of criticism, settled, and no more.'
    case 'silence-refused':
      return `${start(event.by)} asked for silence towards the plenum, and did not get it then.`
    case 'file-read':
      return `${start(event.by)} read from the files on ${event.about !== event.by ? name(event.about) : event.by === you ? 'yourself' : 'himself'}.`
    case 'recanted':
      return `${start(event.by)} owned up before the plenum.`
    case 'hall-turned':
      return `In the hall ${event.against} of ${event.present} now speak against Khrushchev.`
    case 'fell-ill':
      return `${start(event.who)} ${event.who === you ? 'were' : 'was'} taken ill.`
    case 'left':
      return `${start(event.who)} left the room.`
    case 'resolved': {
      const out = (Object.keys(event.fates) as PersonId[]).filter(who => event.fates[who] === 'expelled')
      const put = out.length > 1 || out[0] === you ? 'are put out' : FATE_WORDS.expelled
      const { abstained } = event
      return [
        OUTCOME_WORDS[event.outcome].words,
        ...(out.length > 0 ? [`${together(out)} ${put}.`] : []),
        ...(abstained.length > 0
          ? [
              `${together(abstained)} ${abstained.length > 1 ? 'abstain' : abstained[0] === you ? 'abstain, alone' : 'abstains, alone'}.`,
            ]
          : []),
      ].join(' ')
    }
  }
}
