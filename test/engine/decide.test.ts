/** What may be done, by whom, when; and why not. */
import { describe, expect, test } from 'vitest'
import {
  type Act,
  begin,
  type Crisis,
  decide,
  type PersonId,
  type Refusal,
  slotAt,
} from '../../src/engine/index.ts'
import {
  answerTo,
  between,
  done,
  opening,
  presidium,
  waitUntil,
  withNumbers,
  withPair,
} from '../support/crises.ts'

const morning = begin(opening, 0, ['malin'])
const evening = waitUntil(morning, slotAt(18, 'evening'))
const room = presidium({})
const inTheChair = (person: PersonId, crisis: Crisis = room): Crisis => ({
  ...crisis,
  table: { ...crisis.table, chair: person },
})
const hall = waitUntil(morning, slotAt(24, 'morning'))
const told = (crisis: Crisis): Crisis => ({
  ...crisis,
  blocs: { ...crisis.blocs, army: { ...crisis.blocs.army, told: 5, here: 5 } },
})

type Row = readonly [
  rule: string,
  crisis: Crisis,
  by: PersonId,
  act: Act,
  answer: Refusal['type'] | readonly string[],
]

const RULES: readonly Row[] = [
  [
    'nobody argues with himself',
    evening,
    'bulganin',
    { type: 'lobby', whom: 'bulganin', side: 'seven' },
    'himself',
  ],
  [
    'in the room one argues with those who are there',
    waitUntil(morning, slotAt(18, 'sitting', 1)),
    'bulganin',
    { type: 'lobby', whom: 'suslov', side: 'seven' },
    'not-there',
  ],
  [
    'by telephone with anybody',
    evening,
    'bulganin',
    { type: 'lobby', whom: 'suslov', side: 'seven' },
    ['lobbied'],
  ],
  [
    'a favour is called in where one is owed',
    evening,
    'khrushchev',
    { type: 'call_in', whom: 'kirichenko', side: 'khrushchev' },
    ['favour-called'],
  ],
  [
    'and nowhere else',
    evening,
    'molotov',
    { type: 'call_in', whom: 'kirichenko', side: 'seven' },
    'owes-nothing',
  ],
  [
    'two promises are enough for one man',
    { ...evening, favours: withPair(evening.favours, 'suslov', 'mikoyan', 2) },
    'mikoyan',
    { type: 'promise', whom: 'suslov', side: 'khrushchev' },
    'promised-enough',
  ],
  [
    'the files are their keeper’s',
    evening,
    'molotov',
    { type: 'reveal', whom: 'suslov', about: 'khrushchev' },
    'files-closed',
  ],
  [
    'who opens them to himself',
    evening,
    'shvernik',
    { type: 'reveal', whom: 'suslov', about: 'molotov' },
    ['revealed'],
  ],
  [
    'and to those he trusts',
    evening,
    'khrushchev',
    { type: 'reveal', whom: 'suslov', about: 'molotov' },
    ['revealed'],
  ],
  [
    'one’s own papers one can always hide',
    evening,
    'molotov',
    { type: 'conceal', about: 'molotov' },
    ['concealed'],
  ],
  [
    'another’s only with the keeper',
    evening,
    'molotov',
    { type: 'conceal', about: 'malenkov' },
    'files-closed',
  ],
  [
    'the like-minded join the pact one has',
    evening,
    'molotov',
    { type: 'pact', whom: 'saburov', side: 'seven' },
    ['pact-joined'],
  ],
  [
    'and make one where there is none',
    evening,
    'zhukov',
    { type: 'pact', whom: 'kirichenko', side: 'khrushchev' },
    ['pact-made'],
  ],
  [
    'others decline it',
    evening,
    'molotov',
    { type: 'pact', whom: 'mikoyan', side: 'seven' },
    ['pact-refused'],
  ],
  ['once is enough', evening, 'molotov', { type: 'pact', whom: 'malenkov', side: 'seven' }, 'already-bound'],
  [
    'nobody breaks what he is not in',
    evening,
    'suslov',
    { type: 'break_pact', whom: 'molotov' },
    'not-bound',
  ],
  ['but any pact he is in', evening, 'bulganin', { type: 'break_pact', whom: 'malenkov' }, ['pact-broken']],
  [
    'an absent man can be called',
    waitUntil(morning, slotAt(18, 'sitting', 1)),
    'mikoyan',
    { type: 'summon', whom: 'suslov' },
    ['summoned'],
  ],
  [
    'a sick man is left in bed',
    done(room, 'kaganovich', { type: 'slight', whom: 'brezhnev' }),
    'khrushchev',
    { type: 'summon', whom: 'brezhnev' },
    'ill',
  ],
  ['one who is there need not be', evening, 'mikoyan', { type: 'summon', whom: 'zhukov' }, 'already-here'],
  [
    'who has spoken against the exchange’s master has no line',
    { ...evening, word: withNumbers(evening.word, { serov: -1, molotov: 1 }) },
    'molotov',
    { type: 'tell_bloc', bloc: 'russia' },
    'line-dead',
  ],
  ['they can be told once', told(evening), 'zhukov', { type: 'tell_bloc', bloc: 'army' }, 'no-more-to-tell'],
  [
    'the aircraft fly for those their holder does not distrust',
    evening,
    'malenkov',
    { type: 'fly_in', bloc: 'ukraine' },
    'no-aircraft',
  ],
  [
    'those who are fetched are told why',
    evening,
    'zhukov',
    { type: 'fly_in', bloc: 'ukraine' },
    ['bloc-told', 'bloc-flown'],
  ],
  [
    'nobody is fetched who is there',
    told(evening),
    'zhukov',
    { type: 'fly_in', bloc: 'army' },
    'nobody-to-fly',
  ],
  [
    'what one holds one need not claim',
    evening,
    'serov',
    { type: 'claim', institution: 'guards' },
    'holds-it',
  ],
  [
    'nobody signs who does not know',
    waitUntil(morning, 1),
    'ignatov',
    { type: 'sign_letter' },
    'nobody-to-sign',
  ],
  [
    'a word is given at a sitting',
    evening,
    'suslov',
    { type: 'declare', side: 'khrushchev' },
    'not-at-a-sitting',
  ],
  [
    'and once',
    { ...room, word: withNumbers(room.word, { suslov: -1 }) },
    'suslov',
    { type: 'declare', side: 'khrushchev' },
    'said-it',
  ],
  [
    'it can be turned round',
    { ...room, word: withNumbers(room.word, { suslov: -1 }) },
    'suslov',
    { type: 'declare', side: 'seven' },
    ['word-given'],
  ],
  ['one hedges in company', evening, 'bulganin', { type: 'hedge' }, 'not-at-a-sitting'],
  ['one abstains in company', room, 'bulganin', { type: 'abstain' }, ['stood-aside']],
  [
    'motions are moved at the table',
    evening,
    'malenkov',
    { type: 'move', motion: 'dismissal' },
    'not-at-the-table',
  ],
  ['not in the hall', hall, 'malenkov', { type: 'move', motion: 'dismissal' }, 'not-at-the-table'],
  [
    'each once',
    done(room, 'malenkov', { type: 'move', motion: 'dismissal' }),
    'molotov',
    { type: 'move', motion: 'dismissal' },
    'already-moved',
  ],
  [
    'only what is moved is seconded',
    room,
    'molotov',
    { type: 'second', motion: 'abolition' },
    'nothing-to-second',
  ],
  ['with eleven there is a quorum', room, 'mikoyan', { type: 'plead_no_quorum' }, 'quorum'],
  [
    'with eight it can be pleaded',
    { ...room, place: withNumbers(room.place, { suslov: 0, kirichenko: 0, saburov: 0 }) },
    'mikoyan',
    { type: 'plead_no_quorum' },
    ['quorum-pleaded'],
  ],
  [
    'with nine it cannot',
    { ...room, place: withNumbers(room.place, { suslov: 0, kirichenko: 0 }) },
    'mikoyan',
    { type: 'plead_no_quorum' },
    'quorum',
  ],
  [
    'the plenum is demanded once by each',
    done(room, 'mikoyan', { type: 'demand_plenum' }),
    'mikoyan',
    { type: 'demand_plenum' },
    'said-it',
  ],
  [
    'and not when it is called',
    { ...room, hall: { ...room.hall, called: true } },
    'mikoyan',
    { type: 'demand_plenum' },
    'plenum-is-called',
  ],
  [
    'only the chair puts a motion',
    room,
    'bulganin',
    { type: 'put_to_vote', motion: 'dismissal' },
    'not-in-the-chair',
  ],
  [
    'the chair may move what it puts',
    inTheChair('bulganin'),
    'bulganin',
    { type: 'put_to_vote', motion: 'dismissal' },
    ['motion-moved', 'roll-called'],
  ],
  [
    'what is voted on is voted on',
    done(inTheChair('bulganin'), 'bulganin', { type: 'put_to_vote', motion: 'dismissal' }),
    'bulganin',
    { type: 'put_to_vote', motion: 'dismissal' },
    'already-decided',
  ],
  ['only the chair adjourns', room, 'bulganin', { type: 'adjourn' }, 'not-in-the-chair'],
  [
    'once a day',
    done(inTheChair('bulganin'), 'bulganin', { type: 'adjourn' }),
    'bulganin',
    { type: 'adjourn' },
    'already-adjourned',
  ],
  ['the chair is taken from Khrushchev', room, 'bulganin', { type: 'take_chair' }, ['chair-taken']],
  ['and from nobody else', inTheChair('voroshilov'), 'bulganin', { type: 'take_chair' }, 'chair-settled'],
  [
    'nor when he has fought for it',
    done(room, 'khrushchev', { type: 'keep_chair' }),
    'bulganin',
    { type: 'take_chair' },
    'chair-settled',
  ],
  ['who has it can give it', room, 'khrushchev', { type: 'yield_chair', to: 'voroshilov' }, ['chair-taken']],
  ['who has not cannot', room, 'bulganin', { type: 'yield_chair', to: 'voroshilov' }, 'not-in-the-chair'],
  ['nor keep it', room, 'bulganin', { type: 'keep_chair' }, 'not-in-the-chair'],
  ['nobody receives nobody', room, 'bulganin', { type: 'receive_delegation' }, 'nobody-at-the-door'],
  [
    'who was refused can still be received',
    { ...room, letter: { signatures: 80, delegation: 'refused' } },
    'bulganin',
    { type: 'receive_delegation' },
    ['delegation-received'],
  ],
  [
    'but not be refused again',
    { ...room, letter: { signatures: 80, delegation: 'refused' } },
    'bulganin',
    { type: 'refuse_delegation' },
    'nobody-at-the-door',
  ],
  [
    'there is no silence about what was read',
    { ...room, hall: { ...room.hall, read: ['molotov'] } },
    'malenkov',
    { type: 'keep_silence' },
    'already-read',
  ],
  [
    'files are read aloud in company',
    evening,
    'shvernik',
    { type: 'read_archive', about: 'molotov' },
    'not-at-a-sitting',
  ],
  ['by those who have them', room, 'malenkov', { type: 'read_archive', about: 'khrushchev' }, 'files-closed'],
  [
    'each once',
    { ...room, hall: { ...room.hall, read: ['molotov'] } },
    'shvernik',
    { type: 'read_archive', about: 'molotov' },
    'already-read',
  ],
  ['pardon is asked of the hall', room, 'bulganin', { type: 'recant' }, 'not-in-the-hall'],
  ['once', done(hall, 'bulganin', { type: 'recant' }), 'bulganin', { type: 'recant' }, 'nothing-to-recant'],
  ['one can leave a sitting', room, 'shepilov', { type: 'leave' }, ['left']],
  ['and nowhere else', evening, 'shepilov', { type: 'leave' }, 'not-at-a-sitting'],
  ['and one can always wait', evening, 'suslov', { type: 'wait' }, []],
]

test.each(RULES)('%s', (_, crisis, by, act, answer) => expect(answerTo(crisis, by, act)).toEqual(answer))

describe('an argument', () => {
  const moved = (trust: number, view = 0): number => {
    const views = room.views.map(() => view)
    const decision = decide(
      { ...room, views, trust: withPair(room.trust, 'suslov', 'mikoyan', trust) },
      'mikoyan',
      { type: 'lobby', whom: 'suslov', side: 'seven' },
    )
    return 'events' in decision && decision.events[0]?.type === 'lobbied'
      ? decision.events[0].moved
      : Number.NaN
  }

  test('moves a man as far as he trusts the speaker', () => {
    expect([-100, -50, 0, 50, 100].map(trust => moved(trust))).toEqual([-10, -5, 4, 14, 24])
  })

  test('moves him the less the nearer he is', () => {
    expect([-100, 0, 90, 100].map(view => moved(100, view))).toEqual([48, 24, 2, 0])
  })
})

test('hearsay counts for half, and for nothing from a man who is disliked', () => {
  const heard = (trust: number): unknown => {
    const crisis = {
      ...room,
      guesses: withPair(room.guesses, 'mikoyan', 'molotov', 100),
      trust: withPair(room.trust, 'suslov', 'mikoyan', trust),
    }
    return decide(crisis, 'mikoyan', { type: 'tell', whom: 'suslov', about: 'molotov' })
  }
  expect(heard(100)).toMatchObject({ events: [{ weight: 50 }] })
  expect(heard(-60)).toMatchObject({ events: [{ weight: 0 }] })
})

test('a heavy man’s insult puts a nervous candidate out of the room, and no member', () => {
  const slight = (by: PersonId, whom: PersonId): unknown => answerTo(room, by, { type: 'slight', whom })
  expect(slight('kaganovich', 'brezhnev')).toEqual(['slighted', 'fell-ill'])
  expect(slight('kaganovich', 'zhukov')).toEqual(['slighted'])
  expect(slight('kaganovich', 'bulganin')).toEqual(['slighted'])
  expect(slight('furtseva', 'brezhnev')).toEqual(['slighted'])
})

test('a bloc’s own patron reaches twice as many', () => {
  const more = (by: PersonId): unknown => decide(evening, by, { type: 'tell_bloc', bloc: 'ministers' })
  expect(more('mikoyan')).toMatchObject({ events: [{ more: 8 }] })
  expect(more('suslov')).toMatchObject({ events: [{ more: 4 }] })
})

test('one lies against what one knows, and is believed as far as one is trusted', () => {
  const lied = done({ ...room, trust: withPair(room.trust, 'suslov', 'mikoyan', 100) }, 'mikoyan', {
    type: 'lie',
    whom: 'suslov',
    about: 'zhukov',
    side: 'seven',
  })
  expect(between(lied.guesses, 'suslov', 'zhukov')).toBe(50)
})

test('an act nobody has heard of is our mistake', () => {
  expect(() => decide(room, 'suslov', { type: 'sing' } as unknown as Act)).toThrow('There is no such act')
})
