/**
 * What happened, day by day, to set beside a play. The count of the 18th and
 * 20th is of declared opinions: no vote is recorded (contested.md 1).
 */
export interface HistoricalDay {
  readonly day: number
  readonly words: string
  readonly sources: readonly string[]
}

export const HISTORY: readonly HistoricalDay[] = [
  {
    day: 18,
    words:
      'Bulganin takes the chair. Six speak against Khrushchev, two for him; Mikoyan pleads that eight are no quorum, and the sitting is put off.',
    sources: ['ZHUKOV-MS', 'LOPEZ', 'SKH'],
  },
  {
    day: 19,
    words:
      'The absent come back. Candidates and secretaries speak, most of them for Khrushchev; Brezhnev is taken ill; Zhukov says that there has been no order for tanks.',
    sources: ['MUKH', 'SCHATT', 'SHISHKIN'],
  },
  {
    day: 20,
    words: 'Seven full members stand against four. Nothing is put to the vote.',
    sources: ['SKH', 'STENO1998'],
  },
  {
    day: 21,
    words:
      'Two letters, 48 and 28 names. The delegation is refused, then four are sent out to it; the plenum is called.',
    sources: ['SPITSYN', 'ZHUKOV-MS', 'VOIT'],
  },
  {
    day: 22,
    words: 'The plenum opens with 121 of 130. Suslov reports mildly; Zhukov reads the lists.',
    sources: ['ZENK', 'ZHUKOV-SP'],
  },
  { day: 23, words: 'No session.', sources: ['ZENK'] },
  {
    day: 24,
    words: 'Kaganovich, Bulganin and Molotov answer; Molotov alone argues policy.',
    sources: ['VYZH', 'SHISHKIN', 'WILSON57'],
  },
  {
    day: 25,
    words: 'Bulganin recants: a mistaken idea of an arithmetical majority.',
    sources: ['STENO1998', 'VOIT'],
  },
  { day: 26, words: 'Ustinov, Shelepin and Furtseva speak.', sources: ['WILSON57', 'VOIT'] },
  { day: 27, words: 'A parade of secretaries, ministers and marshals.', sources: ['VOIT'] },
  {
    day: 28,
    words: 'Voroshilov submits; Kaganovich and Malenkov have begged; Khrushchev sums up.',
    sources: ['VOROSH28', 'COOLLIB'],
  },
  {
    day: 29,
    words: 'The resolution. Molotov, Malenkov, Kaganovich and Shepilov are put out; Molotov abstains, alone.',
    sources: ['TIME57', 'VOIT'],
  },
]
