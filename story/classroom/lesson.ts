/** The lesson: phases and timetables, and everything a class is given, put together. */
import type { CheckQuestion, Lesson, PhaseText, Plan, Role } from '../../src/classroom/lesson.ts'
import { documents } from './documents.ts'
import { injects } from './injects.ts'

export const phases: readonly PhaseText[] = [
  {
    id: 'seats',
    title: 'Seats',
    date: 'before the curtain',
    pupil: 'Read your card, and keep its last part to yourself. Then answer five questions about it.',
    teacher:
      'Begin when four in five are ready; the others catch up. Say once that everybody speaks for somebody else.',
  },
  {
    id: 'caucus',
    title: 'Caucus',
    date: 'to 17 June 1957',
    pupil: 'Find out who thinks as you do. You have three telegrams, and the corners of the room.',
    teacher: 'Let them whisper. Whoever is alone after two minutes needs a telegram from somebody.',
  },
  {
    id: 'chair',
    title: 'Who takes the chair',
    date: 'Tuesday 18 June 1957, 16:00',
    pupil:
      'The meeting was called about a birthday. Somebody says that Bulganin should preside, since the subject is Khrushchev.',
    teacher: 'One proposal, one reply, and it is settled. In June 1957 it took about a minute.',
  },
  {
    id: 'sitting',
    title: 'The first sitting',
    date: '18 June 1957',
    pupil:
      'Speak, and say what you want: forty-five seconds each. A motion needs somebody to second it; only full members vote.',
    teacher:
      'Call on those who have not spoken. Whatever is said in front of the others is a public word, and is kept. Six of eleven carry a motion, present or not.',
  },
  {
    id: 'telephone',
    title: 'Telephones',
    date: 'nights of 18–20 June 1957',
    pupil:
      'Bring people to Moscow, or keep them away. Use what your card gives you; you have three telegrams again.',
    teacher:
      'Move the two bars: who has arrived, and who has signed. This is where it is decided, so show it.',
  },
  {
    id: 'door',
    title: 'At the door',
    date: 'Friday 21 June 1957',
    pupil:
      'If enough of the Central Committee have come, or signed, they stand in the anteroom now. Let them in, send somebody out to them, or say no.',
    teacher:
      'Put the question to the table and count hands. To refuse is allowed; it costs a phase, and the letter grows.',
  },
  {
    id: 'second-sitting',
    title: 'The last sitting',
    date: '21 June 1957, evening',
    pupil: 'The last chance to settle it at this table: amend, agree, or call the roll.',
    teacher:
      'If time is short leave this out. If a majority carries the dismissal it still needs the plenum.',
  },
  {
    id: 'plenum',
    title: 'The plenum',
    date: '22–28 June 1957',
    pupil:
      'Now the Central Committee listens. Speak for forty-five seconds, cite a document, and answer one question.',
    teacher:
      'Alternate the sides. A speech without a document is a speech; one with a document moves the hall. Terror is read, never acted.',
  },
  {
    id: 'resolution',
    title: 'The resolution',
    date: 'Saturday 29 June 1957',
    pupil: 'The resolution is read in parts. Vote on each; you may abstain, and one man did.',
    teacher:
      'Three parts are enough: the First Secretary, the three who are named, and what the newspapers are told.',
  },
  {
    id: 'debrief',
    title: 'Debrief',
    date: 'today',
    pupil:
      'You are yourself again. Say your own name, and one thing your person did that you would not have done.',
    teacher:
      'Names back first. Then your class beside June 1957, then why; the exit ticket last. Nothing else may eat this time.',
  },
]

export const plans: readonly Plan[] = [
  {
    id: 'one-lesson',
    title: 'One lesson of 45 minutes',
    phases: [
      { phase: 'seats', minutes: 4 },
      { phase: 'caucus', minutes: 5 },
      { phase: 'chair', minutes: 2 },
      { phase: 'sitting', minutes: 8 },
      { phase: 'telephone', minutes: 3 },
      { phase: 'door', minutes: 2 },
      { phase: 'plenum', minutes: 8 },
      { phase: 'resolution', minutes: 2 },
      { phase: 'debrief', minutes: 11 },
    ],
  },
  {
    id: 'two-lessons',
    title: 'Two lessons of 45 minutes',
    phases: [
      { phase: 'seats', minutes: 6 },
      { phase: 'caucus', minutes: 8 },
      { phase: 'chair', minutes: 3 },
      { phase: 'sitting', minutes: 15 },
      { phase: 'telephone', minutes: 13 },
      { phase: 'door', minutes: 8 },
      { phase: 'second-sitting', minutes: 4 },
      { phase: 'plenum', minutes: 14 },
      { phase: 'resolution', minutes: 3 },
      { phase: 'debrief', minutes: 16 },
    ],
    breakBefore: 'door',
  },
  {
    id: 'block',
    title: 'One block of 90 minutes, with a break of five',
    phases: [
      { phase: 'seats', minutes: 8 },
      { phase: 'caucus', minutes: 8 },
      { phase: 'chair', minutes: 3 },
      { phase: 'sitting', minutes: 15 },
      { phase: 'telephone', minutes: 13 },
      { phase: 'door', minutes: 6 },
      { phase: 'plenum', minutes: 12 },
      { phase: 'resolution', minutes: 3 },
      { phase: 'debrief', minutes: 22 },
    ],
  },
]

export const check: readonly CheckQuestion[] = [
  {
    asks: 'How many full members has the Presidium, and how many of them carry a motion?',
    answers: ['Seven, and four of them', 'Eleven, and six of them', 'Eleven, and all of them'],
    right: 1,
  },
  {
    asks: 'What may a candidate member do at the table?',
    answers: ['Speak, and not vote', 'Vote, and not speak', 'Neither'],
    right: 0,
  },
  {
    asks: 'By the rules, who elects and dismisses the First Secretary?',
    answers: ['The Presidium', 'The Council of Ministers', 'The plenum of the Central Committee'],
    right: 2,
  },
  {
    asks: 'What is the meeting of 18 June said to be about?',
    answers: ['The harvest', 'Who goes to Leningrad’s birthday', 'A visit to Finland'],
    right: 1,
  },
  {
    asks: 'Why does it matter who is out of Moscow on 18 June?',
    answers: ['Letters take a week', 'Whoever is away cannot vote', 'The others may not speak without them'],
    right: 1,
  },
]

export const phrasebook: readonly string[] = [
  'I am with you.',
  'I cannot be with you on this.',
  'I have not decided. Convince me.',
  'What do you think of {name}?',
  'Where does {name} stand?',
  '{name} is with us.',
  'Do not count on {name}.',
  'Speak to {name} before the vote.',
  'Let us wait until {name} is here.',
  'Ask for the plenum. I shall support it.',
  'Do not let it go to the plenum.',
  'I shall speak first; second me.',
  'If I fall, I shall not be the only one.',
  'Whatever happens, I shall remember this.',
  'Not by telegram. Come and see me.',
  'I never received your last.',
]

export const glossary: Lesson['glossary'] = [
  { term: 'Abstain', means: 'To vote neither for nor against.' },
  {
    term: 'Anti-party group',
    means: 'The winners’ name for the losers. No organisation of that name existed.',
  },
  { term: 'Arithmetical majority', means: 'Bulganin’s phrase: seven of eleven, as if nobody else counted.' },
  { term: 'Candidate member', means: 'Sits at the Presidium’s table and speaks, and has no vote.' },
  {
    term: 'Central Committee',
    means:
      'The party’s highest body between congresses: 130 full members in June 1957. Elects the Presidium and the First Secretary.',
  },
  { term: 'Collective leadership', means: 'The rule after Stalin: the top dozen decide together.' },
  { term: 'Comecon', means: 'The economic council of the Soviet bloc. Saburov was at it in Warsaw.' },
  {
    term: 'Council of Ministers',
    means: 'The government; Bulganin was its chairman, which is to say premier.',
  },
  {
    term: 'Cult of personality',
    means: 'The polite name for what had been done in Stalin’s name and around it.',
  },
  { term: 'Delegation', means: 'The members, about twenty, who came to the Presidium’s door on 21 June.' },
  { term: 'Faction', means: 'In this party a crime: a group with a programme of its own.' },
  {
    term: 'First Secretary',
    means:
      'Head of the party’s staff, and its most powerful man if the others let him. Not “General Secretary”, which was Stalin’s title.',
  },
  { term: 'Full member', means: 'One of the eleven in the Presidium who vote.' },
  { term: 'General Department', means: 'The Central Committee’s chancery: it calls people to meetings.' },
  { term: 'KGB', means: 'The state’s security committee. It guarded the leaders, and their telephones.' },
  {
    term: 'Leningrad Affair',
    means: 'The trial of 1949–50 in which the city’s leaders were shot on invented charges.',
  },
  { term: 'Obkom', means: 'The party committee of a province; its first secretary runs the province.' },
  { term: 'Plenum', means: 'A full meeting of the Central Committee.' },
  {
    term: 'Presidium',
    means: 'The party’s inner leadership, called the Politburo before and after. Eleven vote in it.',
  },
  {
    term: 'Quorum',
    means: 'How many must be present for a decision to count. For the Presidium nobody could say.',
  },
  { term: 'Recant', means: 'To say in public that one was wrong, whether one thinks so or not.' },
  {
    term: 'Rehabilitation',
    means: 'Clearing the name of somebody condemned unjustly, often after his death.',
  },
  {
    term: 'Sovnarkhoz',
    means: 'A regional economic council: 105 of them took over the factories in May 1957.',
  },
  { term: 'Stenogram', means: 'A record of every word, taken in shorthand; the speakers could correct it.' },
  {
    term: 'Vertushka',
    means: 'The closed telephone exchange of the leaders. To lose one’s set was to have fallen.',
  },
]

export const exit: readonly string[] = [
  'They had seven votes of eleven. Name the one cause without which they would have won, and the document you rest it on.',
  'What did your person know, or believe, that turned out to be wrong?',
  'What did this game leave out, or make too simple?',
]

/** The lesson with the roles that it is dealt from. */
export const lessonWith = (roles: readonly Role[]): Lesson => ({
  roles,
  documents,
  injects,
  phases,
  plans,
  check,
  phrasebook,
  glossary,
  exit,
})
