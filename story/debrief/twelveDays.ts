/**
 * What happened, day by day, to set beside a play. The counts of the 18th and
 * 20th are of declared opinions: no vote is recorded (contested.md 1).
 */
import type { RealDay, RealFact } from './facts.ts'

const noVote = (words: string): RealFact => ({
  fact: { about: 'vote', motions: [] },
  words,
  sources: ['SPITSYN', 'VYZH'],
})

export const TWELVE_DAYS: readonly RealDay[] = [
  {
    day: 18,
    words:
      'Bulganin takes the chair. Six speak against Khrushchev, two for him; Mikoyan pleads that eight are no quorum, and the sitting is put off.',
    sources: ['ZHUKOV-MS', 'LOPEZ', 'SKH'],
    facts: [
      {
        fact: { about: 'chair', who: 'bulganin' },
        words: 'On Malenkov’s motion Bulganin took the chair, and Khrushchev gave it up.',
        sources: ['ZHUKOV-MS'],
      },
      {
        fact: { about: 'quorum', pleaded: true },
        words: 'Mikoyan said that eight were no quorum.',
        sources: ['LOPEZ'],
      },
      noVote('Nothing was put to the vote; Kaganovich had counted on finishing that evening.'),
      {
        fact: { about: 'count', seven: 6, khrushchev: 2 },
        words: 'Six had spoken against Khrushchev; he and Mikoyan stood on the other side.',
        sources: ['K'],
      },
      {
        fact: { about: 'adjourned', by: 'bulganin' },
        words: 'Bulganin put it off until all could be called.',
        sources: ['SKH'],
      },
    ],
  },
  {
    day: 19,
    words:
      'The absent come back. Candidates and secretaries speak, most of them for Khrushchev; Brezhnev is taken ill; Zhukov says that there has been no order for tanks.',
    sources: ['MUKH', 'SCHATT', 'SHISHKIN'],
    facts: [
      {
        fact: { about: 'ill', who: ['brezhnev'] },
        words: 'Kaganovich barked at Brezhnev, who felt ill and was led out.',
        sources: ['SCHATT'],
      },
      noVote('Malenkov wanted it settled, Zhukov would not have it, and no roll was called.'),
    ],
  },
  {
    day: 20,
    words: 'Seven full members stand against four. Nothing is put to the vote.',
    sources: ['SKH', 'SPITSYN'],
    facts: [
      {
        fact: { about: 'count', seven: 7, khrushchev: 4 },
        words: 'With everybody back, seven stood against four.',
        sources: ['SKH'],
      },
      noVote('Seven of eleven, and still nobody asked for hands.'),
      {
        fact: { about: 'abolition', moved: true },
        words: 'Molotov had proposed that there be no First Secretary at all.',
        sources: ['ZHUKOV-MS'],
      },
    ],
  },
  {
    day: 21,
    words:
      'Two letters, 48 and 28 names. The delegation is refused, then four are sent out to it; the plenum is called.',
    sources: ['SPITSYN', 'ZHUKOV-MS', 'VOIT'],
    facts: [
      {
        fact: { about: 'letter', names: 76 },
        words: 'Two letters survive, with 48 and 28 names.',
        sources: ['SPITSYN'],
        within: 20,
      },
      {
        fact: { about: 'delegation', answer: 'refused' },
        words: 'The majority would not see the delegation; in the end four men were sent out to it.',
        sources: ['VOIT', 'ZHUKOV-MS'],
      },
      noVote('The day ended without a roll call.'),
      {
        fact: { about: 'silence', agreed: false },
        words: 'Malenkov begged for silence towards the plenum, and did not get it.',
        sources: ['VOIT'],
      },
      {
        fact: { about: 'called', by: 'delegation' },
        words: 'Those who had knocked would not leave, and so the plenum was called.',
        sources: ['VOIT'],
      },
    ],
  },
  {
    day: 22,
    words: 'The plenum opens with 121 of 130. Suslov reports mildly; Zhukov reads the lists.',
    sources: ['ZENK', 'COOLLIB', 'ZHUKOV-SP'],
    facts: [
      {
        fact: { about: 'present', members: 121 },
        words: 'The plenum opened with 121 of its 130 full members.',
        sources: ['ZENK'],
        within: 6,
      },
      {
        fact: { about: 'read', who: ['molotov', 'malenkov', 'kaganovich'] },
        words:
          'Zhukov read from the lists of 1937–38 against Molotov and Kaganovich, and called Malenkov guiltier still.',
        sources: ['ZHUKOV-SP'],
      },
    ],
  },
  { day: 23, words: 'No session.', sources: ['ZENK'], facts: [] },
  {
    day: 24,
    words: 'Kaganovich, Bulganin and Molotov answer; Molotov alone argues policy.',
    sources: ['VYZH', 'SHISHKIN', 'WILSON57'],
    facts: [],
  },
  {
    day: 25,
    words: 'Bulganin recants: a mistaken idea of an arithmetical majority.',
    sources: ['STENO1998', 'VOIT'],
    facts: [],
  },
  {
    day: 26,
    words: 'Ustinov, Shelepin and Furtseva speak.',
    sources: ['WILSON57', 'VOIT'],
    facts: [],
  },
  {
    day: 27,
    words: 'A parade of secretaries, ministers and marshals.',
    sources: ['VOIT'],
    facts: [],
  },
  {
    day: 28,
    words: 'Voroshilov submits; Kaganovich and Malenkov have begged; Khrushchev sums up.',
    sources: ['VOROSH28', 'COOLLIB'],
    facts: [
      {
        fact: {
          about: 'recanted',
          who: ['bulganin', 'malenkov', 'kaganovich', 'voroshilov', 'pervukhin', 'saburov'],
        },
        words:
          'Of the seven all but Molotov took it back, Kaganovich and Malenkov last; he admitted mistakes, and no guilt.',
        sources: ['VOIT', 'STENO1998', 'K'],
      },
    ],
  },
  {
    day: 29,
    words: 'The resolution. Molotov, Malenkov, Kaganovich and Shepilov are put out; Molotov abstains, alone.',
    sources: ['TIME57', 'VOIT'],
    facts: [
      {
        fact: { about: 'outcome', outcome: 'kept' },
        words: 'Khrushchev kept his post.',
        sources: ['RESOL57'],
      },
      {
        fact: { about: 'abstained', who: ['molotov'] },
        words: 'Molotov abstained, alone.',
        sources: ['TIME57'],
      },
      {
        fact: { about: 'expelled', who: ['molotov', 'malenkov', 'kaganovich', 'shepilov'] },
        words: 'Molotov, Malenkov, Kaganovich and Shepilov were put out.',
        sources: ['RESOL57', 'TIME57'],
      },
      {
        fact: { about: 'punished', who: ['bulganin', 'pervukhin', 'saburov'] },
        words:
          'In a paragraph that was not printed, Bulganin was reprimanded, Pervukhin made a candidate, and Saburov left the Presidium.',
        sources: ['VOIT'],
      },
      {
        fact: { about: 'raised', who: ['zhukov', 'furtseva', 'brezhnev', 'shvernik', 'kozlov'] },
        words:
          'Of the candidates Zhukov, Furtseva, Brezhnev, Shvernik and Kozlov were raised; Mukhitdinov waited until December.',
        sources: ['FRUS24', 'TIME57', 'K'],
      },
    ],
  },
]
