/**
 * What the acts of a seat are called on a button, and in a sentence what each
 * is for and costs. Those done on one man go with a telegram.
 */
import type { ActType } from '../engine/acts.ts'
import type { BlocId, Institution, Motion, Side, Vote } from '../engine/crisis.ts'
import type { Ballot, Stance, WireAct } from './events.ts'

/** What an act has to be told beside whom it is for. */
export type Asked = 'whom' | 'side' | 'about' | 'bloc' | 'institution' | 'motion' | 'to'

export interface ActWords {
  readonly label: string
  readonly hint: string
  readonly asks: readonly Asked[]
}

/** With a telegram. */
export const WIRE_ACTS: Readonly<Record<WireAct['type'], ActWords>> = {
  lobby: {
    label: 'Argue for a side',
    hint: 'Moves whoever trusts you; whoever distrusts you, the wrong way.',
    asks: ['side'],
  },
  promise: {
    label: 'Promise protection',
    hint: 'You will be owed a favour, and held to your word.',
    asks: ['side'],
  },
  call_in: {
    label: 'Call in a favour',
    hint: 'Binds to a side whoever owes it. The favour is spent.',
    asks: ['side'],
  },
  tell: {
    label: 'Say where a third stands',
    hint: 'What you believe, truly. It shows whom you count on.',
    asks: ['about'],
  },
  lie: {
    label: 'Lie about where a third stands',
    hint: 'Works until it is found out; then you are trusted less.',
    asks: ['about', 'side'],
  },
  reveal: {
    label: 'Show a file',
    hint: 'Only if the archives open for you. Whoever is in it will not forgive it.',
    asks: ['about'],
  },
  disclose: {
    label: 'Tell of another’s pact',
    hint: 'Only pacts that you know of. A confidence is spent.',
    asks: ['about'],
  },
  threaten: {
    label: 'Threaten',
    hint: 'Frightens toward a side, and costs you trust.',
    asks: ['side'],
  },
  reconcile: {
    label: 'Make peace',
    hint: 'Mends what can be mended, and moves no vote by itself.',
    asks: [],
  },
  pact: {
    label: 'Make a pact',
    hint: 'Binds you both. Standing against it in public is betrayal.',
    asks: ['side'],
  },
  break_pact: { label: 'Break your pact', hint: 'Whoever hears of it remembers.', asks: [] },
}

/** By order, or aloud. */
export const OPEN_ACTS: Readonly<Partial<Record<ActType, ActWords>>> = {
  summon: {
    label: 'Call a member to Moscow',
    hint: 'On the way at once, and you do not know for whom.',
    asks: ['whom'],
  },
  tell_bloc: {
    label: 'Telephone a bloc',
    hint: 'A few of the Central Committee learn what is going on, unless you are cut off.',
    asks: ['bloc'],
  },
  fly_in: { label: 'Fly a bloc in', hint: 'Eight at a time, if the aircraft obey you.', asks: ['bloc'] },
  claim: {
    label: 'Give orders to an institution',
    hint: 'If you are not obeyed, you know how little you hold.',
    asks: ['institution'],
  },
  sign_letter: {
    label: 'Bring names to the letter',
    hint: 'It asks that the plenum meet. A name cannot be taken back.',
    asks: [],
  },
  conceal: {
    label: 'Put papers out of reach',
    hint: 'Yours, or a friend’s. If the file is read, the gap shows.',
    asks: ['about'],
  },
  move: {
    label: 'Move a motion',
    hint: 'It stands in your name. Somebody must second it.',
    asks: ['motion'],
  },
  second: {
    label: 'Second a motion',
    hint: 'Then it can be put to the vote, with your name under it.',
    asks: ['motion'],
  },
  plead_no_quorum: {
    label: 'Say there is no quorum',
    hint: 'So few cannot decide this. It can be said once.',
    asks: [],
  },
  demand_plenum: {
    label: 'Demand the plenum',
    hint: 'Only the Central Committee can decide this. All hear that you count on it.',
    asks: [],
  },
  put_to_vote: {
    label: 'Put it to the vote',
    hint: 'The chair’s alone. It must have been moved and seconded.',
    asks: ['motion'],
  },
  take_chair: {
    label: 'Take the chair',
    hint: 'You put motions to the vote, and are blamed for them.',
    asks: [],
  },
  keep_chair: { label: 'Keep the chair', hint: 'They will resent it, all of them.', asks: [] },
  yield_chair: { label: 'Give up the chair', hint: 'Whoever has it puts motions to the vote.', asks: ['to'] },
  slight: { label: 'Insult somebody', hint: 'It will be remembered, by the room too.', asks: ['whom'] },
  receive_delegation: {
    label: 'Receive the delegation',
    hint: 'They will say what they want, and not go away.',
    asks: [],
  },
  refuse_delegation: {
    label: 'Turn the delegation away',
    hint: 'They will not go far, and will say who refused.',
    asks: [],
  },
  keep_silence: {
    label: 'Agree to say little',
    hint: 'Criticism, settled: nothing is read that might have helped you either.',
    asks: [],
  },
  read_archive: { label: 'Read from a file', hint: 'Aloud. It cannot be unread.', asks: ['about'] },
  recant: { label: 'Ask pardon', hint: 'You will be spared, and smaller.', asks: [] },
  abstain: { label: 'Say that you will abstain', hint: 'Aloud: both sides will know.', asks: [] },
  leave: { label: 'Walk out', hint: 'You have no voice and no vote until the sitting is over.', asks: [] },
}

export const SIDE_LABELS: Readonly<Record<Side, string>> = {
  seven: 'Against Khrushchev',
  khrushchev: 'For Khrushchev',
}
/** The same in a word, for a board. */
export const SIDE_SHORT: Readonly<Record<Side | 'unsure', string>> = {
  seven: 'Against',
  khrushchev: 'For',
  unsure: 'Unsure',
}
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  ...SIDE_LABELS,
  neither: 'Neither: both doors open',
}
export const VOTE_LABELS: Readonly<Record<Vote, string>> = {
  for: 'For',
  against: 'Against',
  abstain: 'Abstain',
}
export const MOTION_LABELS: Readonly<Record<Motion, string>> = {
  dismissal: 'Relieve Khrushchev of his post',
  abolition: 'Abolish the post of First Secretary',
  plenum: 'Send the question to the plenum',
}
export const BALLOT_LABELS: Readonly<Record<Ballot, string>> = {
  ...MOTION_LABELS,
  resolution: 'Adopt the resolution',
}
export const INSTITUTION_LABELS: Readonly<Record<Institution, string>> = {
  telephones: 'the telephone exchange',
  guards: 'the guards',
  aircraft: 'the aircraft',
  archives: 'the archives',
  pravda: 'Pravda',
}
export const BLOC_LABELS: Readonly<Record<BlocId, string>> = {
  russia: 'Russia’s provinces',
  ukraine: 'Ukraine',
  republics: 'the other republics',
  apparatus: 'the central apparatus',
  ministers: 'the ministers',
  army: 'the marshals',
  security: 'security and justice',
  diplomats: 'the diplomats',
  unions: 'trade unions and Komsomol',
}
