/**
 * Every question the story may ask of a crisis: in prose, as an ink EXTERNAL,
 * and in `# needs:` conditions. Questions are pure; nothing here changes
 * anything. `answers.ts` answers them.
 */

export type ArgumentKind =
  | 'person'
  | 'side'
  | 'motion'
  | 'bloc'
  | 'institution'
  | 'outcome'
  | 'fate'
  | 'number'
  | 'option'
  | 'scene'

interface Question {
  readonly args: readonly ArgumentKind[]
  /** What comes back: a yes or no, a whole number, or words to print. */
  readonly answer: 'yes' | 'count' | 'words'
}

export const QUESTIONS = {
  // people
  /** At the sitting, or in the hall, now. */
  in_room: { args: ['person'], answer: 'yes' },
  /** Not in Moscow yet. */
  away: { args: ['person'], answer: 'yes' },
  ill: { args: ['person'], answer: 'yes' },
  /** Presides now. */
  chairs: { args: ['person'], answer: 'yes' },
  /** The first trusts the second at least so far (−100…100). */
  trusts: { args: ['person', 'person', 'number'], answer: 'yes' },
  /** The first owes the second a favour. */
  owes: { args: ['person', 'person'], answer: 'yes' },
  /** Has said in front of the others that he is with that side. */
  declared: { args: ['person', 'side'], answer: 'yes' },
  /** Has given no public word. */
  silent: { args: ['person'], answer: 'yes' },
  /** The viewpoint believes that he is with that side, and is more than half sure. */
  i_think: { args: ['person', 'side'], answer: 'yes' },
  /** Both are in one pact. */
  bound: { args: ['person', 'person'], answer: 'yes' },
  /** The viewpoint has learned of a pact that holds him. */
  pact_known: { args: ['person'], answer: 'yes' },
  /** What he told the viewpoint of a third man turned out false. */
  found_out: { args: ['person'], answer: 'yes' },
  /** He stood in public against a pact that bound him to the viewpoint. */
  betrayed: { args: ['person'], answer: 'yes' },
  /** His files have been read aloud in the hall. */
  read: { args: ['person'], answer: 'yes' },
  recanted: { args: ['person'], answer: 'yes' },
  // the Presidium
  /** Six or more full members have declared for the seven. */
  majority_declared: { args: [], answer: 'yes' },
  declared_seven: { args: [], answer: 'count' },
  declared_khrushchev: { args: [], answer: 'count' },
  moved: { args: ['motion'], answer: 'yes' },
  carried: { args: ['motion'], answer: 'yes' },
  lost: { args: ['motion'], answer: 'yes' },
  /** The roll has been called on something. */
  voted: { args: [], answer: 'yes' },
  quorum_pleaded: { args: [], answer: 'yes' },
  adjourned: { args: [], answer: 'yes' },
  plenum_demanded: { args: [], answer: 'yes' },
  /** Obeys that person. */
  holds: { args: ['person', 'institution'], answer: 'yes' },
  // the Central Committee
  /** At least half of the bloc has been told. */
  told: { args: ['bloc'], answer: 'yes' },
  /** At least half of the bloc is in Moscow. */
  arrived: { args: ['bloc'], answer: 'yes' },
  signed: { args: ['number'], answer: 'yes' },
  signatures: { args: [], answer: 'count' },
  knocking: { args: [], answer: 'yes' },
  refused: { args: [], answer: 'yes' },
  received: { args: [], answer: 'yes' },
  plenum_called: { args: [], answer: 'yes' },
  /** Full members of the Central Committee in the Kremlin, or in the hall. */
  gathered: { args: [], answer: 'count' },
  /** More than half of those in the hall are with that side. */
  hall_with: { args: ['side'], answer: 'yes' },
  hall_against: { args: [], answer: 'count' },
  any_read: { args: [], answer: 'yes' },
  /** All have agreed to tell the plenum of criticism, settled. */
  silence_kept: { args: [], answer: 'yes' },
  // the play
  took: { args: ['option'], answer: 'yes' },
  /** The viewpoint ran that errand. */
  ran: { args: ['scene'], answer: 'yes' },
  // the end
  outcome: { args: ['outcome'], answer: 'yes' },
  fate: { args: ['person', 'fate'], answer: 'yes' },
  /** Left at the table, and in danger from the others there (`whoIsNext`). */
  endangered: { args: ['person'], answer: 'yes' },
  /** The chair's first, second or third objective is met. */
  met: { args: ['number'], answer: 'yes' },
  /** 6 → “six”. */
  in_words: { args: ['number'], answer: 'words' },
} as const satisfies Record<string, Question>

export type QuestionName = keyof typeof QUESTIONS

/** Somebody who answers; the same question is always answered alike. */
export type Ask = (question: QuestionName, args: readonly (string | number)[]) => boolean | number | string
