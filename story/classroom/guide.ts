/** What is said to teachers, parents and those who look after the school's network. No pupil needs to read it. */
import type { PhaseId } from '../../src/classroom/lesson.ts'

export interface Section {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
}

/** Twelve lines to hold in one hand. */
export const teacherCard: readonly string[] = [
  'The question: they had seven votes of eleven. Why did they lose?',
  'Do not tell them that they lost. Whoever knows the end plays the end.',
  'Eleven may vote. Six carry a motion, whoever is absent. Candidates speak and do not vote.',
  'A motion needs a second. One motion at a time. Forty-five seconds a speech.',
  'What is said in front of all is a public word: write it on the board.',
  'Call on the silent first. Whoever has spoken twice waits.',
  'Between sittings it is decided: show who has arrived and who has signed.',
  'A speech at the plenum cites a document, or it is only a speech.',
  'Nobody acts an arrest, a beating or an accent. Terror is read, soberly, or not at all.',
  'Anybody may become minute-taker at any time, and need not say why.',
  'When you are late, drop amendments, then the door, then the second telegrams. Never the debrief.',
  'End with their own names, and with what they would not have done.',
]

/** What is done by hand in each phase when there are no computers. */
export const onPaper: Readonly<Record<PhaseId, string>> = {
  seats: 'Deal the role cards from the top of the list. Read out the five questions; hands for each answer.',
  caucus: 'Hand out three telegram slips each. Carry them yourself, so that you have read them.',
  chair: 'One proposes, one replies, full members raise hands. Write the name in the box on the board.',
  sitting:
    'Note each public word on the board. For a roll call take the sheet, call the eleven names, mark as they answer.',
  telephone:
    'Everybody does one thing: call an absent person home, fill an arrivals box, or fill a signature box. Three new slips.',
  door: 'If five signature boxes are full, somebody knocks. The table has two minutes; count hands.',
  'second-sitting': 'The roll-call sheet again. A dismissal that is carried goes to the plenum all the same.',
  plenum:
    'Two speakers from each side in turn. Vote by hands; each filled arrivals box is one vote more for the side written in it.',
  resolution: 'Read three sentences. Hands for each: for, against, abstaining.',
  debrief: 'Cards are turned face down. Exit tickets last.',
}

export const guide: readonly Section[] = [
  {
    heading: 'What it is',
    paragraphs: [
      'Eight to thirty-five pupils are the people in and around the Kremlin in June 1957. Seven of the eleven who vote at the top want Khrushchev out; in history he stayed. Your class argues, telephones, votes, and may come to another end. Afterwards you compare.',
      'Pupils learn which body could dismiss whom, weigh causes against each other, and set a memoir beside a stenogram. They practise arguing with evidence, in public, in less than a minute.',
    ],
  },
  {
    heading: 'Before the lesson',
    points: [
      'Choose a timetable. If you have one lesson only, give the pre-reading as homework.',
      'Print the role cards, the document cards, the slips, the ballots, the roll-call sheet and the board. Everything is black on white.',
      'Deal from the top: the first eight roles carry the story, the first fifteen hold all the votes. Seats that no pupil takes are played by the program, or stay silent.',
      'With twenty-four or more, two rooms of twelve to seventeen give everybody more to say, and two outcomes to compare. For paper, print two packs.',
      'Some document cards say from which phase they may be dealt. Keep them back until then, since they know the end; then lay them in the middle, for whoever wants to cite them.',
      'Read the card about the lists of 1937 and 1938, and decide whether your class hears it. It may be left out; nothing else depends on it.',
      'Send the letter to parents if your school expects one.',
    ],
  },
  {
    heading: 'Casting',
    points: [
      'Each card says whether its seat mostly talks, writes or watches. Give Khrushchev and Molotov to two who like to speak, Bulganin to one who finds it hard to decide.',
      'Shy pupils do well as Suslov, who asks what the rule is, as Serov, or as the correspondent.',
      'Pupils who learn the language: the plain cards, or two pupils to a card, one who speaks and one who writes.',
      'No role is tied to sex, origin or voice. Nobody imitates anybody.',
    ],
  },
  {
    heading: 'All on paper',
    paragraphs: [
      'Everything works without a computer. The board stands for the machine: a row of ten boxes for arrivals, a row of ten for signatures, the list of public words, the roll calls.',
    ],
    points: [
      'A motion is moved, seconded, argued and put. Call the eleven names from the sheet. Absent members count as not voting; six of eleven carry it.',
      'Between sittings each pupil may do one thing. To call an absent member home: he sits at the table from the next sitting. To bring people in: write K or 7 into the next arrivals box. To gather names: fill the next signature box.',
      'Five filled signature boxes bring a delegation to the door.',
      'The plenum meets whatever was voted. Each arrivals box counts as a vote for the side written in it.',
      'If you have a computer of your own: majority class tally takes the ballots as you type them and says why each person would have voted otherwise, and majority class tally --engine votes for the seats nobody holds.',
    ],
  },
  {
    heading: 'The debrief',
    paragraphs: ['Ten minutes at least, and more if you can. In this order:'],
    points: [
      'Names back: all say their own names, and one thing their person did that they would not have done.',
      'Facts: your outcome beside June 1957, from the answer key, seat by seat.',
      'Feelings: what surprised you, what made you angry, when did you want to change sides.',
      'Causes: was it the rule, the arithmetic, the aircraft, the files, or Bulganin? Make them rank, and defend the first.',
      'Evidence: what did we take from a stenogram, what from a memoir, what from nobody?',
      'The model: what did this game leave out? The dead had no seat. Say their names if you read the card.',
      'Exit ticket, alone and in silence.',
    ],
  },
  {
    heading: 'What goes wrong',
    points: [
      'Nobody speaks. Put the question to one name, with a choice of two.',
      'Two pupils speak all the time. Forty-five seconds, and the floor goes to somebody who has not had it.',
      'They vote in the first minute. Ask whether eight are enough to decide, and who is absent. That is what happened.',
      'They know the end. Ask them to make it otherwise, with the means of 1957.',
      'They laugh at the terror. Stop the clock, take the cards back, talk. Go on or not, as you see fit.',
      'Somebody is absent in the second lesson. Give the seat to a neighbour, or let it be silent; a person who is out of Moscow is part of the story.',
      'The network fails. Say that there is a power cut in the Kremlin, and deal the ballots.',
      'The bell goes. Note the boxes and the public words; next time begin there.',
    ],
  },
  {
    heading: 'Marks',
    paragraphs: [
      'Points on the card are for the game. They are not a mark, and winning is not either. If you give a mark, give it for the four things in the rubric.',
    ],
  },
]

export interface Criterion {
  readonly name: string
  /** Beginning, getting there, good, very good. */
  readonly levels: readonly [string, string, string, string]
}

export const rubric: readonly Criterion[] = [
  {
    name: 'Faithful to the person',
    levels: [
      'Speaks as a pupil of today.',
      'Names the person’s aim.',
      'Argues from what the person wanted and feared.',
      'Argues so that the person’s neighbours could have believed it.',
    ],
  },
  {
    name: 'Argument',
    levels: [
      'Says what is wanted.',
      'Gives a reason.',
      'Answers the strongest reason of the other side.',
      'Changes a mind, or says why a mind was changed.',
    ],
  },
  {
    name: 'Evidence',
    levels: [
      'Cites nothing.',
      'Names a document.',
      'Uses what stands in it.',
      'Says how far to believe it, and why.',
    ],
  },
  {
    name: 'Looking back',
    levels: [
      'Tells what happened.',
      'Names one cause.',
      'Weighs two causes against each other.',
      'Says what the game left out, and whether that matters.',
    ],
  },
]

export const parents: {
  readonly title: string
  readonly body: readonly string[]
  readonly note: readonly string[]
} = {
  title: 'To parents and guardians',
  body: [
    'In our history lessons the class will play a political crisis: Moscow, June 1957, when seven of the eleven people who voted at the top of the Soviet Union tried to remove Nikita Khrushchev, and did not succeed. Each pupil speaks for a person who lived, from a card that says what that person wanted and knew. Afterwards we compare what the class did with what happened, and ask how we know.',
    'Playing a person is not agreeing with him. Most of these people had taken part in dreadful things. We argue about rules, evidence and decisions. Nobody plays a victim, and no violence is acted.',
    'If we use computers, they talk only to one machine in the school. There are no accounts, no names, no e-mail addresses and no advertising, and nothing is sent to anybody outside. Pupils appear as the person on their card. What they wrote is deleted after thirty days, or at once if you ask.',
  ],
  note: [
    'One document, which the teacher may leave out, speaks of the people shot in the Soviet Union in 1937 and 1938, gives eight of their names, and says who signed the lists. It is read quietly. It describes no violence.',
    'Any pupil may at any time take the minutes instead of a role, without giving a reason. If you would rather that your child did so from the start, a line to me is enough.',
  ],
}

export const privacy: readonly Section[] = [
  {
    heading: 'What is kept',
    points: [
      'What was done in the game, in order: speeches, telegrams, votes, each under the name of a person of 1957 and never of a pupil.',
      'For each seat, a fingerprint of a random number that the pupil’s browser made, so that the same browser can come back to the same seat. The number itself stays in the browser, and goes when its window is closed.',
    ],
  },
  {
    heading: 'What is not kept',
    points: [
      'No names, e-mail addresses, accounts, photographs, voices or places. The program never asks.',
      'No network addresses in any file. They are held in memory, for a minute, to slow down whoever guesses codes.',
      'No cookies, no statistics, no advertising, nothing from another site, no artificial intelligence service.',
    ],
  },
  {
    heading: 'Where, and for how long',
    points: [
      'In one file on the computer that the teacher has started the program on. Nothing leaves it.',
      'Thirty days; then it is deleted. majority class purge deletes it at once.',
      'Who sits in which seat is known to the teacher’s own list, on paper. The program does not have it.',
    ],
  },
  {
    heading: 'Who can read what',
    points: [
      'Pupils see what is public, and what was sent to their seat. Above every telegram it says that the teacher can read it; the teacher can.',
      'A pupil can write a name into a speech. It is the only way in which one can come into the file. Ask them not to, and delete it if it happens.',
    ],
  },
  {
    heading: 'On paper',
    points: [
      'Role cards carry no names. Exit tickets are the only sheet that a pupil may sign; they are the teacher’s, like any test.',
    ],
  },
]

/** What the school's network must allow. `{port}` and `{host}` are filled in. */
export const network: readonly Section[] = [
  {
    heading: 'In one sentence',
    paragraphs: [
      'One computer in the room serves web pages to the others, over the school’s own network; nothing goes to the internet and nothing comes from it.',
    ],
  },
  {
    heading: 'What it needs',
    points: [
      'Computer of the teacher: Node 22.13 or newer and one file, majority.cjs; or Node 20.19 and the package from npm. No administrator’s rights, no service, no data base to look after.',
      'Port: {port}, TCP, incoming, on the teacher’s computer; if it is taken, the next free one, which majority class prints. If the firewall asks whether Node may accept connections on a private network, allow it. A fixed name or address helps: {host}.',
      'Devices of the pupils: any browser of the last four years, also on a telephone. Nothing is installed.',
      'Between them: HTTP and WebSocket to that one port. Where WebSocket is refused, the pages fall back to ordinary requests by themselves.',
      'Other hosts: none. No content network, no fonts, no statistics, no time server. The pages forbid it themselves (Content-Security-Policy).',
      'Traffic: less than 1.5 MB for each pupil in a lesson; about 100 kbit/s for a class.',
    ],
  },
  {
    heading: 'If the pupils’ devices cannot reach it',
    points: [
      'Guest networks often keep devices apart (client isolation, AP isolation). Switch it off for this network, or allow {port} to the teacher’s address alone.',
      'Teachers and pupils in different networks (VLANs): one rule, pupils to the teacher’s address, TCP {port}.',
      'A filter that opens encrypted traffic or holds back unknown addresses: put the teacher’s address on its list.',
      'None of it possible before the bell: a telephone’s hotspot with the teacher’s computer and up to ten devices, two pupils to a device; or all on paper.',
    ],
  },
  {
    heading: 'How to try it',
    points: [
      'Start majority class on the teacher’s computer. On one pupil’s device, in the room and on the network of the lesson, open the address it prints with /check behind it: the page says what gets through.',
    ],
  },
  {
    heading: 'For a school that wants it encrypted',
    paragraphs: [
      'In the room’s own network the pages are not encrypted. They carry no personal data. Whoever wants encryption gives the program a certificate (--tls-cert and --tls-key), or sets a reverse proxy before the port (443 to {port}).',
    ],
  },
]

/** Sentences under each timetable: what happens in the minutes that no phase names. */
export const planNotes: Readonly<Record<'one-lesson' | 'two-lessons' | 'block', readonly string[]>> = {
  'one-lesson': [
    'Cards and pre-reading go out the day before; there are four minutes for everything else.',
    'Telephones and the door run into each other. One question at the door: in or not?',
    'Six speeches at the plenum, three from each side, and no questions.',
  ],
  'two-lessons': [
    'First lesson, last four minutes: a roll call, name by name, and the bell.',
    'Homework: a speech of 150 words for the plenum that cites one document.',
    'Second lesson, first four minutes: where were we? Read the board, not your memory.',
    'Exit ticket in the last two minutes.',
  ],
  block: [
    'The break of five minutes stands inside Telephones. Let them go on talking; in 1957 they did.',
    'Exit ticket in the last two minutes.',
  ],
}
