/**
 * Questions to talk over when a play is done: about arguments and evidence.
 * Three are asked: one about the way it went, one about what it came to, one
 * about what the player did and could know.
 */
import type { Piece } from './happenings.ts'

export const SUBJECTS = ['way', 'end', 'you'] as const

export interface DiscussionQuestion extends Piece {
  readonly about: (typeof SUBJECTS)[number]
}

export const QUESTIONS: readonly DiscussionQuestion[] = [
  // the vote
  {
    about: 'way',
    all: ['unused-majority', 'never-voted'],
    words:
      'Enough men for a majority had spoken, and nobody asked for hands. Had the Presidium decided? Say what you would accept as evidence that it had, and that it had not.',
  },
  {
    about: 'way',
    all: ['voted-on-the-18th', 'carried:dismissal'],
    words:
      'The Presidium dismissed its First Secretary on the first evening. Put the strongest case that it had the right, then the strongest that it had not. On which rule does each rest?',
  },
  {
    about: 'way',
    all: ['carried:dismissal', 'khrushchev-stays'],
    words:
      'A majority of the Presidium dismissed him, and he kept his post. Which of the two bodies broke a rule? Quote the rule before you answer.',
  },
  {
    about: 'way',
    all: ['lost:dismissal'],
    words:
      'The motion was put, and lost. Find the receipt that best contradicts the sentence “they voted as they believed”, and explain it to somebody who has not played.',
  },
  {
    about: 'way',
    all: ['by-one-vote'],
    words:
      'One vote more or less would have turned a roll call. Choose the man. What would have had to be different for him the evening before, and who could have made it so?',
  },
  {
    about: 'way',
    all: ['word-broken'],
    words:
      'Somebody voted otherwise than he had spoken. Which is better evidence of what a man thought, his speech or his vote? Argue it from his receipt.',
  },
  {
    about: 'way',
    all: ['abolition-moved'],
    none: ['carried:abolition'],
    words:
      'Molotov, who had served under one chief for thirty years, proposed that there be none. Give two explanations, and name a document that would decide between them.',
  },
  {
    about: 'way',
    all: ['carried:abolition'],
    words:
      'The post was abolished. What had it been allowed to decide alone, and who decides that now? What would you look for in the minutes of 1958 to know whether anything had changed?',
  },
  // rules
  {
    about: 'way',
    all: ['quorum-pleaded', 'never-voted'],
    words:
      '“Eight are not a quorum.” Was that an argument about rules, or a way to gain a night? Could a source ever show which?',
  },
  {
    about: 'way',
    all: ['chair-kept'],
    words:
      'In fact Khrushchev gave up the chair without a word; here it was kept. Which later differences can be traced to that step by step, and which only come after it?',
  },
  {
    about: 'way',
    all: ['silence-agreed'],
    words:
      'The plenum was told of “criticism, settled”. Underline every sentence of the communiqué that is true. What would have to be added before it told the truth?',
  },
  {
    about: 'way',
    all: ['silence-refused', 'files-read'],
    words:
      'Malenkov asked that not everything be told. Leave his motive aside: what could be said for the request itself, in a party that printed nothing of its disputes?',
  },
  // the door
  {
    about: 'way',
    all: ['delegation-refused'],
    words:
      'Men who demanded collective leadership would not see the Central Committee. Is that a contradiction? Argue as Voroshilov would, and then answer him.',
  },
  {
    about: 'way',
    all: ['delegation-received'],
    words:
      'Here the door was opened. What had those outside been told, and by whom? Which arguments of the majority could still be made in front of them?',
  },
  {
    about: 'way',
    all: ['no-delegation'],
    words:
      'Nobody knocked at the Presidium’s door. Trace why not. Then say whether the plenum that met afterwards can be called the Central Committee’s own.',
  },
  {
    about: 'way',
    all: ['aircraft'],
    words:
      'Aircraft of the Ministry of Defence brought the delegates in. Was that transport, or force? Name the one fact on which your answer turns.',
  },
  {
    about: 'way',
    all: ['telephones-taken'],
    words:
      'The telephones were taken in hand here, as in October 1964 and not in June 1957. What does it say of how the real seven saw their own affair that they left them alone?',
  },
  // the files
  {
    about: 'end',
    all: ['files-read'],
    none: ['read:khrushchev'],
    words:
      'Lists were read against some whose names stood under them, and not against others. What is a truth worth that is told selectively: as justice, as argument, as a source?',
  },
  {
    about: 'end',
    all: ['read:khrushchev'],
    words:
      'Here the winner’s papers were read as well. Compare what that did to his side’s arguments with what it did to his votes. Were they the same arguments?',
  },
  {
    about: 'end',
    all: ['no-files'],
    words:
      'Nobody read from the files. Who gained by it? What could a historian with nothing but the minutes of this plenum never find out?',
  },
  {
    about: 'end',
    all: ['you-read-a-file'],
    words:
      'You read from the files. Whose were left in the folder, and what would reading those have cost you? Would your argument have been better or only longer?',
  },
  {
    about: 'end',
    all: ['you-concealed'],
    words:
      'You put papers out of reach. Suppose that they turn up in 1992: what do they prove about June 1957, and what do they prove about you?',
  },
  // the end
  {
    about: 'end',
    all: ['abstained:molotov'],
    words:
      'Molotov did not vote against the resolution; he abstained. To whom in the hall was that a difference, and to whom not?',
  },
  {
    about: 'end',
    all: ['unanimous', 'somebody-expelled'],
    words:
      'The last vote was unanimous, the condemned included. What does it tell you about what each man thought? Which other trace in your play tells you more?',
  },
  {
    about: 'end',
    all: ['outcome:two_authorities'],
    words:
      'Two bodies gave opposite orders. Whom would a colonel of the Kremlin guard have obeyed, and what does your answer take for granted about where authority comes from?',
  },
  {
    about: 'end',
    all: ['outcome:government'],
    words:
      'A majority dismissed him and the Central Committee confirmed it. Would historians call it a coup? List what they would have to show, and strike out what June 1957 itself could not show.',
  },
  {
    about: 'end',
    all: ['outcome:defeat'],
    words:
      'The hall itself turned him out, as it did in October 1964. Set the two side by side: which steps are the same, and who had learned what from whom?',
  },
  {
    about: 'end',
    all: ['outcome:settled'],
    words:
      'Nobody fell. Is a quarrel that left no trace in print an event? How would anybody in 1990 have known of it?',
  },
  {
    about: 'end',
    all: ['outcome:mild'],
    words:
      'The losers were reprimanded and kept. Was mildness here principle, precedent or prudence? Say which acts of the winners would tell these apart.',
  },
  {
    about: 'end',
    all: ['outcome:directory'],
    words:
      'Several secretaries now share what one held. Name the first question on which they must disagree, and predict from the board how the votes would fall.',
  },
  {
    about: 'end',
    all: ['outcome:boomerang'],
    words:
      'Everybody’s papers were read, and younger men divided what was left. Did they win an argument, or only survive one? Whose papers did nobody ask for?',
  },
  {
    about: 'end',
    all: ['somebody-recanted', 'somebody-expelled'],
    words:
      'What is a recantation evidence of: what a man had thought, what he feared, or what the hall wished to hear? Take one from this play, and say what he got for it.',
  },
  // what you did
  {
    about: 'you',
    all: ['you-lied'],
    words:
      'You told somebody an untruth about where a third man stood. Did it move a vote? Show it in a receipt, and say what he could have checked.',
  },
  {
    about: 'you',
    all: ['you-threatened'],
    words:
      'You told a man what losing would cost him. Compare his receipt with that of a man you argued with. Which vote was the safer, and why?',
  },
  {
    about: 'you',
    all: ['you-broke-a-pact'],
    words:
      'You went back on a bargain. Who learned of it, and when? Find the last thing that somebody would have done for you otherwise.',
  },
  {
    about: 'you',
    all: ['you-bound-yourself'],
    words:
      'You bound yourself to somebody. At which moment did the bargain begin to cost more than it brought? Put a date to it and defend the date.',
  },
  {
    about: 'you',
    all: ['you-hedged'],
    words:
      'You spoke and left both doors open. Is not deciding a political act? Say who could have relied on what you had said, and for what.',
  },
  {
    about: 'you',
    all: ['you-were-lied-to'],
    words:
      'Somebody told you an untruth. What did he want you to do with it, and which of your other sources could have contradicted him in time?',
  },
  {
    about: 'you',
    all: ['bargains-behind-your-back'],
    words:
      'Bargains were struck of which you never heard. Name one decision that you would have taken otherwise, and say from what sign you might have guessed.',
  },
  {
    about: 'you',
    all: ['counted-badly'],
    words:
      'Your whip sheet did no better than one that knows nothing. Take the man you were most wrong about: were you misled by what he said, by who told you, or by what you wished?',
  },
  {
    about: 'you',
    all: ['counted-well'],
    words:
      'Your whip sheet was good. Which of your marks rested on evidence that you could name, and which were right by luck?',
  },
  // always
  {
    about: 'end',
    words:
      'Was a majority of seven “anti-party”? Who decides what the party is, and when did he acquire the right?',
  },
  {
    about: 'you',
    words:
      'Which of your decisions could your man have taken on what he knew, and which needed what you know? Sort them, and defend the doubtful one.',
  },
  {
    about: 'end',
    words:
      'Did the Central Committee decide, or those who decided who reached it in time? Answer with names and hours.',
  },
]
