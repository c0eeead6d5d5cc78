/** Secretaries, officers and a minister who were at the door, the telephone or the table, and had no seat there. */
import type { Role } from '../../../src/classroom/lesson.ts'

export const serov: Role = {
  id: 'serov',
  name: 'Ivan Serov',
  office: 'Not a member. Chairman of the KGB.',
  load: 'writes',
  card: 'You are head of the KGB, and nobody warned you: you had your usual three or four items ready for an ordinary Tuesday. Every call out of the Kremlin passes your operators, every guard at its doors is yours, and the seven have asked for neither. Perhaps they have someone else for your office. Bulganin shouted at you because your papers go to Khrushchev and not to him. You have had one patron since Ukraine. You are used to knowing things first. This week you know who rang whom, and not who will win.',
  plain:
    'You are head of the KGB, the state’s security police. You have no seat at the table. But all the telephones and guards are yours. Nobody told you about the meeting. Khrushchev is your one friend at the top. If he falls, so do you. You can help people to make calls. You can listen. In this play nobody is arrested, by you or by anyone.',
  mark: 'plausible',
  sources: ['SEROV', 'VOSLENSKY', 'K'],
  secret: {
    words:
      'In the war you sent whole peoples into exile. In 1948 a witness told of valuables and sacks of Reichsbank money that you brought home from Berlin. It is all written down.',
    mark: 'documented',
    sources: ['PETROV', 'K'],
  },
  aims: [
    {
      words: 'Keep your post, and keep in his the man who gave it to you.',
      met: 'fate(serov, stays) and (outcome(kept) or outcome(mild) or outcome(settled) or outcome(two_authorities))',
    },
    {
      words: 'See Bulganin, who shouted at you, reprimanded or worse.',
      met: 'fate(bulganin, reprimanded) or fate(bulganin, demoted) or fate(bulganin, expelled)',
    },
    {
      words: 'Stay on terms with Zhukov, who was in Berlin with you: have him trust you at the end.',
      met: 'trusts(zhukov, serov, 25)',
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words:
        'Put the calls through: from you twice as many hear at a time. Everyone will know that the exchange took sides.',
    },
    {
      act: 'declare',
      words:
        'Say where you stand. While you are silent everyone has a line; once you speak, those who have spoken on the other side have none.',
    },
    {
      act: 'sign_letter',
      words:
        'Put your own name to the letter and bring others. The KGB has signed nothing of the kind before.',
    },
  ],
  document: 'letter-of-the-twenty',
  stood: 'khrushchev',
}

export const ignatov: Role = {
  id: 'ignatov',
  name: 'Nikolai Ignatov',
  office: 'Member of the Central Committee. First Secretary of Gorky province.',
  load: 'writes',
  card: 'A carpenter’s son from a Cossack village, eleven years in the Cheka, since then secretary here and there. In March 1953 they took your place in Moscow away; you have climbed back through Leningrad, Voronezh and Gorky, which is one night’s train from the Kremlin. The reform has just made you master of your own factories. You shout, and get your way; but at table you ask what a farmer is really paid. Serov is a friend worth having; so is Furtseva. Scores of secretaries have not been told. You have a list, a suitcase and a pen.',
  plain:
    'You lead the party in Gorky, a night’s train from Moscow. Once you had a high post in the capital, and you want it back. You are loud and never tired. If the leaders decide in secret, men like you count for nothing. If the big Committee meets, you count. So you collect names for a letter. You know whom to ask first.',
  mark: 'plausible',
  sources: ['WEB', 'MLECHIN-SHEL', 'SALOSH', 'SKH', 'RODIONOV', 'VYZH-B', 'CALC'],
  secret: {
    words:
      'It was in Gorky, with you as host, that Khrushchev in April talked of freezing what the state owes people on its bonds. If he falls, somebody will ask who invited him.',
    mark: 'plausible',
    sources: ['SKH', 'K'],
  },
  aims: [
    {
      words: 'Bring ninety names to the letter.',
      met: 'signed(90)',
    },
    {
      words: 'Have a plenum that keeps Khrushchev and clears some chairs in Moscow.',
      met: 'outcome(kept)',
    },
    {
      words: 'Have a friend at the top: let Furtseva trust you when it is over.',
      met: 'trusts(furtseva, ignatov, 50)',
    },
  ],
  powers: [
    {
      act: 'sign_letter',
      words:
        'Bring up to a dozen names. They must be in Moscow, know what it is about, and be willing: you cannot invent them.',
    },
    {
      act: 'tell_bloc',
      words: 'Ring the secretaries. Each will ask who else knows, and one may ring the other side.',
    },
  ],
  document: 'letter-of-the-twenty',
  stood: 'khrushchev',
}

export const konev: Role = {
  id: 'konev',
  name: 'Ivan Konev',
  office: 'Member of the Central Committee. Marshal, commander of the Warsaw Pact forces.',
  load: 'talks',
  card: 'Shaven head, straight back: with an enemy in front of you, you are afraid of nothing. You raced Zhukov to Berlin and were turned aside, and it still hurts, although in 1941 it was he who stood between you and Stalin. Now you are his deputy. Your teacher Uborevich was shot. If your minister were kept in the Kremlin for days and nobody said why, it would seem to you natural to go and ask; and others who want to ask will want a marshal in front. Doors do not impress you. You have taken harder positions.',
  plain:
    'You are a marshal. You and Zhukov are rivals, but in the war he once protected you from Stalin. Your old teacher was shot before that. This week Zhukov may be kept in a meeting for days. If nobody says why, other members of the big Committee will want to go to the door and ask. You walk in front. You stay polite, and you do not leave.',
  mark: 'plausible',
  sources: ['PROK', 'KONEVA', 'UKRBUKVA', 'SPITSYN', 'RUBTSOV', 'K'],
  secret: {
    words:
      'Somewhere in the files lies a denunciation of you. Whoever opens them for others may come upon it.',
    mark: 'documented',
    sources: ['KONEVA'],
  },
  aims: [
    {
      words: 'Have a file read aloud, for your teacher’s sake.',
      met: 'any_read()',
    },
    {
      words: 'Have the Committee keep Khrushchev, with fifty-seven names under its letter.',
      met: 'signed(57) and hall_with(khrushchev)',
    },
    {
      words: 'Be let in at the door, and not shouted at through it.',
      met: 'received()',
    },
  ],
  powers: [
    {
      act: 'sign_letter',
      words:
        'Sign, and bring your people. A marshal’s name on a petition is half a threat, and will be taken for one.',
    },
    {
      act: 'tell_bloc',
      words: 'Let the army’s members know. Somebody is sure to ask about tanks.',
    },
  ],
  document: 'letter-of-the-twenty',
  stood: 'khrushchev',
}

export const aristov: Role = {
  id: 'aristov',
  name: 'Averky Aristov',
  office: 'Not a member of the Presidium: speaks there, has no vote. Secretary of the Central Committee.',
  load: 'writes',
  card: 'You look after the party’s people in Russia’s provinces, so you know who was appointed by whom. By trade you are a metallurgist, by inclination an angler; both teach one to wait. When it begins you are out of town. A Secretary may speak in the Presidium and has no vote, and you expect to be told to sit for a while. You will notice who else had his hand up. It is dry work, but one day it may be evidence. Your sentences are short. You like to see the moment when a fire goes out.',
  plain:
    'You are a Secretary of the party without a vote. You know all the provincial leaders and who gave them their posts. You may put up your hand and speak. They may tell you to wait. You notice such things and write them down. You like fishing, so you know how to sit still. When you speak, it is short and dry.',
  mark: 'plausible',
  sources: ['OGR', 'SKH', 'VOIT', 'SPITSYN', 'K'],
  secret: {
    words: 'In March you condemned Molotov’s memorandum along with everybody. You had read about half of it.',
    mark: 'invented',
    sources: ['VYZH-B'],
  },
  aims: [
    {
      words:
        'Get the Committee to Moscow: fifty-seven names under the letter, and a hall that is with Khrushchev.',
      met: 'signed(57) and hall_with(khrushchev)',
    },
    {
      words: 'Stay where you are, under a First Secretary who stays.',
      met: 'fate(aristov, stays) and (outcome(kept) or outcome(mild) or outcome(settled))',
    },
    {
      words: 'Be given the floor after all: cite a document in two speeches.',
      met: { cited: 2 },
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words: 'Ring the provinces; you have the list. Bulganin will ask who gave you leave.',
    },
    {
      act: 'summon',
      words:
        'Have an absent member called to Moscow at once. He will thank you, and ask why it was not done before.',
    },
  ],
  document: 'statute-1956',
  stood: 'khrushchev',
}

export const gromyko: Role = {
  id: 'gromyko',
  name: 'Andrei Gromyko',
  office: 'Member of the Central Committee. Foreign minister for four months.',
  load: 'writes',
  card: 'You have been foreign minister for four months, and half the world has not noticed. What you know of negotiating you learned from Molotov: prepare, repeat, give nothing for a smile. Now your teacher and your chief disagree about Yugoslavia, Austria, Finland, and how a statesman dresses for a sauna. You are not in the room. Nobody has asked your opinion, and you have not offered it. Most of your ambassadors could not reach Moscow in time. When you must speak you will choose a formula, with one adverb in it that makes everything possible.',
  plain:
    'You are foreign minister, but new. Molotov taught you everything. Now Molotov and Khrushchev quarrel about foreign countries. You are not in the room where it happens. You say nothing until you must. If you support your old teacher, you may fall with him. If you attack him, people will remember who trained you. You prepare every sentence.',
  mark: 'plausible',
  sources: ['WIKI', 'WILSON57', 'ZUBOK1998', 'K'],
  secret: {
    words: 'You still admire your teacher’s method. You would rather that neither side found out how much.',
    mark: 'invented',
    sources: ['K'],
  },
  aims: [
    {
      words: 'Be minister with no teacher above you: see Molotov demoted or expelled.',
      met: 'fate(molotov, demoted) or fate(molotov, expelled)',
    },
    {
      words: 'Keep your ambassadors informed: let half of the diplomats have been told.',
      met: 'told(diplomats)',
    },
    {
      words: 'Speak late and on paper: cite a document in one speech.',
      met: { cited: 1 },
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words:
        'Let the ambassadors know. Most are Molotov’s pupils too; but whoever is told early leans to those who took the trouble.',
    },
    {
      act: 'hedge',
      words: 'Speak, and say nothing that could be quoted. It is noticed, as a beginning.',
    },
  ],
  document: 'yugoslavia-note',
}

export const pospelov: Role = {
  id: 'pospelov',
  name: 'Pyotr Pospelov',
  office: 'Not a member of the Presidium: speaks there, has no vote. Secretary of the Central Committee.',
  load: 'writes',
  card: 'You write what is needed. For Stalin you helped to write the party’s history, in which he was right on every page. Then you were asked what had really happened, and wrote that too: arrests, confessions, numbers. Khrushchev made his secret speech out of it. Now both books are in the world, and both are yours. On Thursday, in the middle of it all, you turn fifty-nine. You do not put your hand up. You know which paper is in which folder, and that a historian who waits is seldom asked to hurry.',
  plain:
    'You are the party’s historian. First you helped to write a book that praised Stalin. Then you wrote the report on Stalin’s crimes. Khrushchev used it for his secret speech. You do not like to stand in front. But you know the papers. Someone will want to read from them. You turn fifty-nine this week, and nobody will notice.',
  mark: 'plausible',
  sources: ['SKH', 'OGR', 'SPITSYN', 'CALC', 'K'],
  secret: {
    words: 'You believed the first book while you wrote it. You are not sure what that makes you.',
    mark: 'invented',
    sources: ['SKH'],
  },
  aims: [
    {
      words: 'Have your report stand: something read from the files, and Khrushchev’s own left alone.',
      met: 'any_read() and not read(khrushchev)',
    },
    {
      words: 'Stay a Secretary, whoever wins.',
      met: 'fate(pospelov, stays) or fate(pospelov, raised)',
    },
    {
      words: 'For once say it yourself: cite a document in one speech.',
      met: { cited: 1 },
    },
  ],
  powers: [
    {
      act: 'tell',
      words:
        'Tell somebody, truly, where you believe a third man stands. You are a careful source; if you err, you lose that name.',
    },
    {
      act: 'hedge',
      words: 'Give a survey of the question. Nobody will be angry, and nobody grateful.',
    },
  ],
  document: 'secret-speech',
}

export const belyaev: Role = {
  id: 'belyaev',
  name: 'Nikolai Belyaev',
  office:
    'Not a member of the Presidium: speaks there, has no vote. Secretary of the Central Committee, for agriculture.',
  load: 'talks',
  card: 'You come from the Altai, where the steppe was ploughed, and last year’s harvest is the best argument Khrushchev has. You are his Secretary for agriculture: when he promises the country meat, it is you who must find it. You are out of Moscow when the meeting begins. Rumour has said since winter that some would not throw him out at all, only move him, to agriculture. That is your field; you take an interest. If Kaganovich denies it, you would like to ask again, in front of Bulganin. You put short questions, and wait.',
  plain:
    'You are the party’s Secretary for farming. You come from the Altai, where new land was ploughed. Khrushchev promised the country much more meat, and you have to find it. People say that the seven want to give him your job. You have no vote, but you can ask questions. Ask short ones. Ask them when others can hear the answer.',
  mark: 'plausible',
  sources: ['VYZH', 'KHR22MAY', 'TAUBMAN2003', 'SPITSYN', 'K'],
  secret: {
    words: 'You have seen the figures for cattle. You do not believe in the meat either.',
    mark: 'invented',
    sources: ['K'],
  },
  aims: [
    {
      words: 'Keep Khrushchev where he is, and so yourself where you are.',
      met: 'outcome(kept) or outcome(mild) or outcome(settled) or outcome(two_authorities)',
    },
    {
      words: 'Have Kaganovich answer for it: see him demoted or expelled.',
      met: 'fate(kaganovich, demoted) or fate(kaganovich, expelled)',
    },
    {
      words: 'Bring Bulganin to say it: let him end on Khrushchev’s side.',
      met: 'declared(bulganin, khrushchev)',
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words: 'Ring the farming provinces. They will ask you about fodder first.',
    },
    {
      act: 'lobby',
      words:
        'Talk to one person about the harvest. It works on those who trust you, and bores the rest against you.',
    },
  ],
  document: 'milk-and-meat-speech',
  stood: 'khrushchev',
}

export const malin: Role = {
  id: 'malin',
  name: 'Vladimir Malin',
  office: 'Not a member. Head of the General Department of the Central Committee.',
  load: 'watches',
  card: 'You call people to meetings, lay out papers, and sit in a corner with a packet of cards: who was present, what was meant, what was decided. No decision leaves the building except on your paper. You have no side, or none that anyone has recorded. If you are told to summon the absent you will ring Tashkent and Kiev and Ufa in the voice in which you order tea, and say only that they are wanted. It may be the most important thing that anybody does this week. Nobody has said whether you are to write cards.',
  plain:
    'You run the Committee’s office. You call people to meetings and write down what they decide. You have no vote and no side that anyone knows of. If you are told to ring those who are away, you ring them. If the leaders decide something, it goes out on your paper. You see everything. You have learned to look as if you did not.',
  mark: 'plausible',
  sources: ['MLECHIN-V', 'SPITSYN', 'MUKH', 'SKH', 'K'],
  secret: {
    words:
      'You carry a packet of blank cards for these days, and have not decided whether to leave them blank.',
    mark: 'invented',
    sources: ['SPITSYN'],
  },
  aims: [
    {
      words: 'Serve whoever wins: give no public word, and keep your office.',
      met: 'silent(malin) and (fate(malin, stays) or fate(malin, raised))',
    },
    {
      words: 'Have no decision to type that might be called unlawful: no roll called in the Presidium.',
      met: 'not voted()',
    },
    {
      words: 'Let there be a record: no agreement to tell the Committee nothing.',
      met: 'not silence_kept()',
    },
  ],
  powers: [
    {
      act: 'summon',
      words: 'Have an absent member called. He comes sooner, and somebody will ask on whose orders.',
    },
    {
      act: 'conceal',
      words:
        'Put your own papers out of reach. They cannot be used; but if somebody asks for them aloud, everybody sees the gap.',
    },
  ],
  document: 'meeting-call',
}
