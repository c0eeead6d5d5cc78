/**
 * Those who sit in the class and not in the crisis. None is a real person. The
 * correspondents know only what anybody could see; the delegates speak in the
 * plenum.
 */
import type { Role } from '../../../src/classroom/lesson.ts'

export const correspondent: Role = {
  id: 'correspondent',
  name: 'A foreign correspondent',
  office: 'Western newspaperman, accredited in Moscow.',
  load: 'watches',
  card: 'You have a hotel room, a typewriter, a car that is followed, and a censor. Nobody tells you anything. So you count: limousines through Red Square, windows lit late, names missing from a list of guests. Your editor wants four hundred words and a headline. Your rule is to print what you saw, then what you think, and not to mix them. This afternoon big black cars drove into the Kremlin and have not come out. The papers are full of milkmaids. It would be pleasant to be first. It would be more pleasant to be right.',
  plain:
    'You write for a newspaper in the West. You live in Moscow. Nobody tells you secrets. You may use only what everybody can see and hear. You count black cars and look for names that are missing. Write short headlines. Say what you saw. Then say what you think it means. Do not mix the two. Try to be right, not only first.',
  mark: 'invented',
  sources: ['TIME57', 'FRUS24'],
  secret: {
    words:
      'Last week you filed a story that Molotov was on the way back up. It has not been printed yet. You could still withdraw it.',
    mark: 'invented',
    sources: ['TIME57'],
  },
  aims: [
    { words: 'File three headlines that rest on public facts.', met: { filed: 3 } },
    {
      words: 'Have a story worth the front page: not a quarrel settled in silence.',
      met: 'not outcome(settled)',
    },
    { words: 'Miss nothing: file five.', met: { filed: 5 } },
  ],
  powers: [],
  document: 'pravda-silence',
}

export const minuteTaker: Role = {
  id: 'minute-taker',
  name: 'The minute-taker',
  office: 'Stenographer of the General Department.',
  load: 'watches',
  card: 'You write down what is said: who, when, what was moved, who seconded, how many hands. How it was said you hear, and do not write. People forget that you are there and begin sentences that they would not begin before a stranger. Leave out nothing because it is embarrassing; put in nothing because it is good. If two people remember a thing differently, write down both. In the Presidium nobody has asked for minutes, so yours may be the only ones. You take no side. It is restful.',
  plain:
    'You keep the record. Write who spoke and what they asked for. Write who was for it and who was against. Count the hands. You take no side, and you need not make a speech. Nobody else is writing, so your record matters. Two people may remember the same thing in two ways. Then write both. Be short, exact and fair.',
  mark: 'invented',
  sources: ['MLECHIN-V', 'SPITSYN'],
  secret: {
    words:
      'You were told to stop writing when voices are raised. You have not decided whether you heard that.',
    mark: 'invented',
    sources: ['SPITSYN'],
  },
  aims: [
    { words: 'File the minutes of three phases.', met: { filed: 3 } },
    { words: 'Leave no gap: file the minutes of five.', met: { filed: 5 } },
    { words: 'Be allowed to keep them: no agreement to say nothing.', met: 'not silence_kept()' },
  ],
  powers: [],
  document: 'statute-1956',
}

export const pravda: Role = {
  id: 'pravda',
  name: 'The night editor of Pravda',
  office: 'Editor at the party’s newspaper.',
  load: 'watches',
  card: 'At twenty to five in the morning the paper is printed, and then what stands in it is so. Until then it is your worry. Two secretaries could ring this week and say opposite things. In the drawer you have milk, Leningrad and a poem; one can fill a front page with those for a long time. Print nothing, and whoever wins may ask why you did not help. Print one word, and you had better know who has won. Your readers are clever: they read what is missing. Choose what is missing with care.',
  plain:
    'You make the front page of Pravda, the party’s newspaper. People believe that what it prints is decided. Both sides may ask you for help. You may print something, or you may print nothing. Printing nothing says something too. Your readers look for what is missing. Write a headline in each phase. It can be about milk. Know why you chose it.',
  mark: 'invented',
  sources: ['TIME57', 'FRUS24'],
  secret: {
    words: 'You have had two front pages set, one for each ending. Only the printer knows.',
    mark: 'invented',
    sources: ['FRUS24'],
  },
  aims: [
    { words: 'Bring out the paper: file three front pages.', met: { filed: 3 } },
    {
      words: 'Keep your chair: let the First Secretary, whom you have printed for years, still be there.',
      met: 'not outcome(government) and not outcome(defeat) and not outcome(boomerang)',
    },
    { words: 'Never miss an edition: file five.', met: { filed: 5 } },
  ],
  powers: [],
  document: 'pravda-silence',
}

export const ambassador: Role = {
  id: 'ambassador',
  name: 'An ambassador with a diary',
  office: 'Head of a neutral country’s embassy in Moscow.',
  load: 'watches',
  card: 'You dine out for your country. On the thirteenth, at the British Embassy, you stood near enough to hear the joke about the beard, and saw Molotov and Malenkov in the best of spirits, which puzzled you. Tonight the Bulgarians receive, and you mean to look at faces. Each evening you write down what you saw, who told you what, and how far you believe him: three columns. Your government asks one thing: whom shall we be dealing with in July? You speak low, inquire after people’s health, and never put the question that you came with.',
  plain:
    'You are an ambassador in Moscow. You go to parties and watch people’s faces. You heard Khrushchev make fun of Bulganin’s beard. Every evening you write in your diary. Write what you saw. Write what somebody told you. Write how far you believe it. Your government wants to know who will rule next month. You are polite, and you never ask straight out.',
  mark: 'invented',
  sources: ['NIKONOV', 'TAUBMAN2003'],
  secret: {
    words:
      'One of your best sources tells the same stories to the Soviet side. You know it, and go on asking him to lunch.',
    mark: 'invented',
    sources: ['NIKONOV'],
  },
  aims: [
    { words: 'Write your diary: file three entries.', met: { filed: 3 } },
    { words: 'Let the men who opened doors to the world still be in charge.', met: 'hall_with(khrushchev)' },
    { words: 'Keep it up: file five entries.', met: { filed: 5 } },
  ],
  powers: [],
  document: 'yugoslavia-note',
}

export const delegateUkraine: Role = {
  id: 'delegate-ukraine',
  name: 'A delegate from Ukraine',
  office: 'Member of the Central Committee, provincial secretary.',
  load: 'talks',
  card: 'You have mines, beet, and ten colleagues in the Committee who think as you do, or did until this week. Khrushchev was your chief for eleven years; you saw him in rubber boots, which is more than you can say of the rest. Kaganovich you had in 1947, and people still lower their voices. You come by night train with sausage in your case, and nobody at the hotel can tell you what the meeting is. Kirichenko says: with me. You probably will. But you would like to be told why first, and mean to say so.',
  plain:
    'You lead the party in a Ukrainian province. Khrushchev was your chief for many years, and you liked him. Kaganovich came in 1947, and people were afraid. Now you have been called to Moscow in a hurry. Nobody explains anything. You speak in the plenum, and you vote with the hall there. Ask why you were not told. Say what your province needs.',
  mark: 'invented',
  sources: ['K', 'AKSYUTIN'],
  secret: {
    words:
      'You wrote Khrushchev a warm letter on his second gold star, and another, the same week, to Malenkov.',
    mark: 'invented',
    sources: ['MLECHIN'],
  },
  aims: [
    { words: 'Have a plenum that keeps Khrushchev.', met: 'hall_with(khrushchev)' },
    {
      words: 'See Kaganovich demoted or expelled.',
      met: 'fate(kaganovich, demoted) or fate(kaganovich, expelled)',
    },
    { words: 'Speak from the platform, and cite a document.', met: { cited: 1 } },
  ],
  powers: [],
  document: 'sovnarkhoz-law',
}

export const delegateFactories: Role = {
  id: 'delegate-factories',
  name: 'A delegate from the ministries',
  office: 'Member of the Central Committee, from a ministry that the reform abolished.',
  load: 'talks',
  card: 'On the tenth of May your ministry was abolished, with its lifts, its canteen and your desk. You have been offered a council in a town which you had to look up. You think that the reform is a mistake and can prove it, machine by machine. The men who say so at the table are the wrong men; one of them roared at you for years. So you agree with the losers, if they lose, and will vote with the winners, if they win. It is not heroic. Somebody ought to ask what becomes of the turbines.',
  plain:
    'You worked in a Moscow ministry. The reform closed it. Now you must move to a far town. You think the reform will harm the factories, and you have numbers. But the men who agree with you are hard men, and you fear them. When the plenum meets, you speak and vote with the hall. Say what is wrong. Decide whom you trust to mend it.',
  mark: 'invented',
  sources: ['MLECHIN-BR', 'VYZH', 'VYZH-B', 'K'],
  secret: {
    words: 'You have packed nothing. You are waiting for the reform to be taken back before the flat is.',
    mark: 'invented',
    sources: ['K'],
  },
  aims: [
    {
      words: 'Let nobody come out with a free hand, so that the reform can be mended.',
      met: 'not outcome(kept)',
    },
    {
      words: 'See Pervukhin, who talks sense, keep his post.',
      met: 'not fate(pervukhin, demoted) and not fate(pervukhin, expelled)',
    },
    { words: 'Bring figures: cite a document in two speeches.', met: { cited: 2 } },
  ],
  powers: [],
  document: 'sovnarkhoz-law',
}

export const delegateUrals: Role = {
  id: 'delegate-urals',
  name: 'A delegate from the Urals',
  office: 'Member of the Central Committee, provincial secretary.',
  load: 'talks',
  card: 'Your province has steel, snow and a railway, in that order. Since May its factories answer to you and not to a clerk in Moscow, and you do not intend to give them back. You were on your way to the jubilee in Leningrad, in your good suit, when somebody on the platform said: not there, here. What angers you is simple. Eleven men are deciding who leads the party, and you, who helped to elect him, read about milk. You have nothing against Molotov as such. You object to being moved about like a pawn.',
  plain:
    'You lead the party in a province of steel and snow. The reform gave you the factories, and you want to keep them. You were going to a feast in Leningrad. Then they called you to Moscow. Eleven men have been deciding without you, and you are angry. In the plenum it is your turn to speak and to vote. Ask who may decide what.',
  mark: 'invented',
  sources: ['MEDVEDEV', 'AKSYUTIN', 'VYZH-B'],
  secret: {
    words:
      'When the first call came you had your wife say that you were out hunting. Only at the second did you take the receiver.',
    mark: 'invented',
    sources: ['MLECHIN-SUS'],
  },
  aims: [
    {
      words: 'Let the Presidium not decide it alone: no dismissal carried there.',
      met: 'not carried(dismissal)',
    },
    {
      words: 'Keep the factories: have a plenum that keeps the First Secretary with a free hand.',
      met: 'outcome(kept)',
    },
    { words: 'Speak from the platform, and cite a document.', met: { cited: 1 } },
  ],
  powers: [],
  document: 'letter-of-the-twenty',
}

export const delegateYouth: Role = {
  id: 'delegate-youth',
  name: 'A delegate of the Komsomol',
  office: 'Member of the Central Committee, from the youth league.',
  load: 'talks',
  card: 'In five weeks thirty thousand foreigners come to Moscow to dance, and you are responsible for the doves. You are young for this hall; some in it have sat on committees for longer than you have been able to read. You believed in Stalin at school. Last year the secret speech was read to you in a room with too few chairs, and since then you ask questions. Some men on the platform would rather be asked about something else. You have a notebook, good lungs and no file; that, an older comrade says, is a matter of time.',
  plain:
    'You speak for the youth league. You are young, and most people in the hall are old. Last year you heard Khrushchev’s secret speech about Stalin. It changed what you believe. Next month young people from all over the world come to Moscow. The plenum lets you speak and vote with the hall. Ask the old leaders what they did. Listen to the answers.',
  mark: 'invented',
  sources: ['FEST', 'BONE', 'K'],
  secret: {
    words: 'At school you wrote a poem to Stalin. It was printed, and somebody in this hall has kept it.',
    mark: 'invented',
    sources: ['K'],
  },
  aims: [
    { words: 'Have the truth told: at least one file read aloud.', met: 'any_read()' },
    { words: 'Let it not be hushed up: no agreement to keep silent.', met: 'not silence_kept()' },
    { words: 'Ask with a paper in your hand: cite a document in two speeches.', met: { cited: 2 } },
  ],
  powers: [],
  document: 'secret-speech',
}

export const secondCorrespondent: Role = {
  id: 'second-correspondent',
  name: 'A second correspondent',
  office: 'Reporter for a Communist newspaper in the West.',
  load: 'watches',
  card: 'You write for comrades in the West who pay for the paper in coins. Last year came the secret speech, which they read first in other people’s newspapers, and then Hungary; half of them left. You are tired of defending what nobody has explained to you. Other correspondents think that you are told things. You are told that everything is in order. So you do as they do, and look at cars, and at who stands next to whom. If Moscow asks for silence you must decide whom you work for. Your sentences are short.',
  plain:
    'You write for a Communist paper in the West. Your readers trust Moscow less than they did. Other reporters think that people tell you secrets. They do not. You know only what anyone in the street can know. Write that, and say how you know it. If a thing is only a rumour, call it one. Will you print what Moscow would not like?',
  mark: 'invented',
  sources: ['CIA57', 'PRESSC57', 'K'],
  secret: {
    words: 'You have already written your letter of resignation. It has no date.',
    mark: 'invented',
    sources: ['K'],
  },
  aims: [
    { words: 'File three headlines that your readers could check.', met: { filed: 3 } },
    {
      words: 'Have something to explain to them: no agreement among the leaders to say nothing.',
      met: 'not silence_kept()',
    },
    { words: 'Earn the coins: file five.', met: { filed: 5 } },
  ],
  powers: [],
  document: 'milk-and-meat-speech',
}
