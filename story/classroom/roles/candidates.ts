/** Candidate members of the Presidium: they may speak there, and have no vote. */
import type { Role } from '../../../src/classroom/lesson.ts'

export const zhukov: Role = {
  id: 'zhukov',
  name: 'Georgy Zhukov',
  office: 'Candidate member: speaks, has no vote. Marshal, Minister of Defence.',
  load: 'talks',
  card: 'Malenkov came this morning to complain of Khrushchev. You asked him who had sent him. Bulganin would have had you at exercises, sixty-five kilometres out. You have no vote, and all the aircraft. You owe Khrushchev your return from disgrace; you do not owe him a liking for drink and speeches. Malenkov’s people used to listen to marshals through the wall. What you want is on paper: who signed for the shooting of your fellow officers in 1937 and 1938. You report, you order, you do not discuss. When you come in, ministers sit up.',
  plain:
    'You are the country’s most famous soldier, and minister of defence. You have no vote at the table. You may speak, and people listen. Your aeroplanes could bring the big Committee to Moscow. Before the war many officers were shot. You know who signed the lists, and you want it said aloud. You talk as if you were giving orders.',
  mark: 'plausible',
  sources: ['ZHUKOV-MS', 'SKH', 'SPITSYN', 'EMEL', 'ZHUKOV-SP', 'K'],
  secret: {
    words:
      'You were not always so firm. Bulganin says that in private you too thought the First Secretary might become a mere “secretary for general questions”. You could not deny that you talked.',
    mark: 'documented',
    sources: ['SHISHKIN'],
  },
  aims: [
    {
      words: 'Have it read aloud what Molotov signed, and what Kaganovich signed.',
      met: 'read(molotov) and read(kaganovich)',
    },
    {
      words: 'Get a vote of your own: be made a full member.',
      met: 'fate(zhukov, raised)',
    },
    {
      words:
        'Save a friend without frightening him: let Khrushchev trust you as much at the end as he did before.',
      met: 'trusts(khrushchev, zhukov, 50)',
    },
  ],
  powers: [
    {
      act: 'fly_in',
      words:
        'Send an aircraft: eight members of one group are told and carried to Moscow. Nobody ordered it but you.',
    },
    {
      act: 'read_archive',
      words:
        'Read from a man’s file, aloud. Shvernik keeps the files and must trust you. Everyone with papers of his own will fear the reader.',
    },
    {
      act: 'threaten',
      words:
        'Tell somebody what the other side’s victory would cost him. Coming from you it weighs; he will remember, and so will his friends.',
    },
  ],
  document: 'execution-lists',
  stood: 'khrushchev',
}

export const furtseva: Role = {
  id: 'furtseva',
  name: 'Yekaterina Furtseva',
  office:
    'Candidate member: speaks, has no vote. First Secretary of Moscow, Secretary of the Central Committee.',
  load: 'writes',
  card: 'You are the only woman in the room, and whoever describes you begins with the linen suit. Your mother stood at a loom for thirty years and cannot sign her name. You run Moscow. Most Committee members who live here you have promoted or befriended, and on your desk stands a government telephone. Your husband is ambassador in Belgrade; this week is yours alone. You have no vote. In March you helped to condemn Molotov, and can guess what he would do with you. You speak quickly and exactly. What you feel is for the bath-house and two old friends.',
  plain:
    'You lead the party in Moscow. You are the only woman in the room. Your mother was a weaver and could not write her name. You have no vote. But you have a telephone, and you know everybody. If the members of the big Committee hear what is going on, they may come. You think fast, speak clearly and hide what you feel.',
  mark: 'plausible',
  sources: ['ZENK', 'MLECHIN-FUR', 'VYZH-B', 'VOIT', 'WEB', 'K'],
  secret: {
    words:
      'Shepilov says that you used to come to him to complain of Khrushchev. Two days ago, he says, you came again, pale, and threatened to have him rubbed into camp dust if he told.',
    mark: 'paraphrase',
    sources: ['SHEP', 'EMEL'],
  },
  aims: [
    {
      words: 'Bring the Committee: eighty names under its letter, and a hall that keeps Khrushchev.',
      met: 'signed(80) and hall_with(khrushchev)',
    },
    {
      words: 'Be raised: the first woman to have a full member’s vote.',
      met: 'fate(furtseva, raised)',
    },
    {
      words: 'Let Shepilov end anywhere but with the seven. As long as he fights he may talk, also of you.',
      met: 'not declared(shepilov, seven)',
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words:
        'Telephone one group of the Committee; the trade unions and the young are yours, and twice as many of them hear. Serov’s operators hear as well.',
    },
    {
      act: 'sign_letter',
      words:
        'Bring names to the letter, a dozen at most each time, of those who are here, know, and are with you. Names can be read by both sides.',
    },
    {
      act: 'demand_plenum',
      words:
        'Say at the table that only the plenum can decide. Each who says it makes the chair more afraid to count hands; for you there is no way back.',
    },
  ],
  document: 'meeting-call',
  stood: 'khrushchev',
}

export const shepilov: Role = {
  id: 'shepilov',
  name: 'Dmitri Shepilov',
  office: 'Candidate member: speaks, has no vote. Secretary of the Central Committee.',
  load: 'talks',
  card: 'Khrushchev found you, a scholar with a baritone, and made you a Secretary and, for eight months, foreign minister. You ought to be grateful, and were. But you care for style, and the man says “I smell it with my nose” and knows better than every expert. Your neighbour Kaganovich has walked you through the woods with his arithmetic. Voroshilov has complained to you as well. Nobody says it aloud. You know whole operas by heart, smoke Havana cigars, have never shouted at an assistant, and have no blood on your hands, which at this table is a distinction.',
  plain:
    'Khrushchev discovered you and made you important. You are a scholar, and you sing. You have no vote, but you speak better than anyone. You write down the foolish things that Khrushchev says. Kaganovich tells you that the majority is sure. Many people complain to you in private. Will you say it aloud, to the man who helped you?',
  mark: 'plausible',
  sources: ['TAUBMAN2003', 'WIKI', 'ZENK', 'SHEP', 'ARIM', 'K'],
  secret: {
    words:
      'You keep a notebook. It is not only Khrushchev who is in it: you remember who came to you to complain, and Furtseva came.',
    mark: 'paraphrase',
    sources: ['K', 'SHEP'],
  },
  aims: [
    {
      words: 'Say aloud what they all say in private, and do not take it back.',
      met: 'declared(shepilov, seven)',
    },
    {
      words: 'Do not pay for it with everything: be not expelled.',
      met: 'not fate(shepilov, expelled)',
    },
    {
      words: 'Let Khrushchev, who was fond of you, not hate you for it.',
      met: 'trusts(khrushchev, shepilov, 70)',
    },
  ],
  powers: [
    {
      act: 'declare',
      words:
        'Say in front of all where you stand. He promoted you: it will be remembered longest, by both sides.',
    },
    {
      act: 'slight',
      words:
        'Tell somebody to his face what is in the notebook. It wounds; those who like him turn from you.',
    },
    {
      act: 'lobby',
      words:
        'Argue with one person, in whole sentences. You move those who trust you; the others hear only the voice.',
    },
  ],
  document: 'milk-and-meat-speech',
  stood: 'seven',
}

export const brezhnev: Role = {
  id: 'brezhnev',
  name: 'Leonid Brezhnev',
  office: 'Candidate member: speaks, has no vote. Secretary of the Central Committee.',
  load: 'talks',
  card: 'You are fifty, handsome, a smoker, a teller of stories at long tables, and would like everybody to get on. Khrushchev brought you up from the Dnieper. In 1953 you were dumped in the army’s Political Directorate, PUR for short; he fetched you out, and you have not got over it. In January you spoke for his reform when Molotov spoke against it. As a Secretary you can help to have people called in. You are afraid of Kaganovich, who shouts. You envy Kirichenko, who is all that you are and always one step higher.',
  plain:
    'You are a Secretary of the party. You have no vote yet, and you would like one. You are friendly and want people to like you. Khrushchev helped you when you were in a bad post. If he falls, you may be sent back there. Kaganovich shouts at you, and it makes you feel ill. You can speak for Khrushchev, or you can leave the room.',
  mark: 'plausible',
  sources: ['MLECHIN', 'MLECHIN-BR', 'SCHATT', 'SKH', 'K'],
  secret: {
    words:
      'Are you ill? You say that you have come straight from hospital, with your heart. Serov does not believe a word of it.',
    mark: 'paraphrase',
    sources: ['SCHATT', 'SEROV'],
  },
  aims: [
    {
      words: 'Rise: be made a full member.',
      met: 'fate(brezhnev, raised)',
    },
    {
      words: 'Keep your patron in his post.',
      met: 'outcome(kept) or outcome(mild) or outcome(settled) or outcome(two_authorities)',
    },
    {
      words: 'Ill or well, have Khrushchev trust you when it is over.',
      met: 'trusts(khrushchev, brezhnev, 50)',
    },
  ],
  powers: [
    {
      act: 'leave',
      words:
        'Feel unwell and go out. Nobody can make you answer, nobody hears you, and everybody thinks a little less of you.',
    },
    {
      act: 'tell_bloc',
      words:
        'Have part of the Committee told. If Kaganovich asks whether it was you, you will have to say something.',
    },
    {
      act: 'declare',
      words:
        'Say where you stand while they are shouting. It is what promotions are made of, on the side that wins.',
    },
  ],
  document: 'sovnarkhoz-law',
  stood: 'khrushchev',
}

export const kozlov: Role = {
  id: 'kozlov',
  name: 'Frol Kozlov',
  office: 'Candidate member: speaks, has no vote. First Secretary of Leningrad.',
  load: 'talks',
  card: 'Your city is two hundred and fifty this week: speeches, a new Pushkin in bronze, and the leaders promised for Saturday. You were not asked to the meeting that is said to be about it. You take the night train. In 1949 and 1950 Leningrad’s leaders were arrested and shot, and the city knows who saw to it: Malenkov. You have only to say “Leningrad” slowly. You are tall, waved, well dressed, hard; on a platform you get drunk on your own voice, a poet says. Khrushchev gave you the city, and in February a seat without a vote.',
  plain:
    'You lead the party in Leningrad. Your city has a great birthday this week. Now the leaders may not come, because they are quarrelling. Eight years ago the city’s leaders were arrested, and then shot. Malenkov had a hand in that. You hate him and say so. You speak loudly and well. You have no vote, and you want one.',
  mark: 'plausible',
  sources: ['ASPIDOV', 'SKH', 'MLECHIN-SHEL', 'AGAREV', 'K'],
  secret: {
    words:
      'You made your own career in Leningrad between 1949 and 1952, while the men before you were being cleared away. Nobody has asked yet.',
    mark: 'documented',
    sources: ['K'],
  },
  aims: [
    {
      words: 'Have Malenkov’s file read aloud, for Leningrad.',
      met: 'read(malenkov)',
    },
    {
      words: 'Get a vote: be made a full member.',
      met: 'fate(kozlov, raised)',
    },
    {
      words: 'Keep your place, and have nobody left at the table who could ask about your own rise.',
      met: 'not fate(kozlov, expelled) and not endangered(kozlov)',
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words:
        'Catch the provincial secretaries who are on their way to your jubilee, and tell them. They will ask why they are not at the table.',
    },
    {
      act: 'slight',
      words: 'Insult somebody before all of them. Those who like him will like you less, and he not at all.',
    },
    {
      act: 'demand_plenum',
      words:
        'Say at the table that only the plenum can decide. Each voice makes the chair hesitate; the seven note the name.',
    },
  ],
  document: 'leningrad-affair',
  stood: 'khrushchev',
}

export const mukhitdinov: Role = {
  id: 'mukhitdinov',
  name: 'Nuritdin Mukhitdinov',
  office: 'Candidate member: speaks, has no vote. First Secretary in Uzbekistan.',
  load: 'writes',
  card: 'The telephone woke you in Tashkent at dawn: come to Moscow, an extra aircraft is ready. You had presents for Leningrad put on board, since that must be it. Drive straight to the Kremlin, they said at the airfield; you decided not to ask. You are thirty-nine, the youngest at the table, badly wounded at Stalingrad, courteous; you use everyone’s full name and patronymic. Khrushchev raised you. You mean to be taken for a statesman of the Union and not for a bit of embroidery. You take notes. When you greet a room you notice who answers.',
  plain:
    'You lead the party in Uzbekistan, far from Moscow. You are thirty-nine, the youngest in the room. They woke you by telephone and flew you in. Nobody told you why. You were badly wounded in the war. You are polite and call everyone by his full name. You take notes. You want people to listen to what you say, not only to look at where you come from.',
  mark: 'plausible',
  sources: ['MUKH', 'ZENK', 'WIKI', 'SKH', 'K'],
  secret: {
    words:
      'At twenty you were given a ticket to one sitting of Bukharin’s trial. You have seen with your own eyes how old leaders confess, and you do not speak of it.',
    mark: 'plausible',
    sources: ['WIKI'],
  },
  aims: [
    {
      words: 'Help to keep Khrushchev, who raised you, by a plenum that is with him.',
      met: 'hall_with(khrushchev) and not carried(dismissal)',
    },
    {
      words: 'Be made a full member, the first from Central Asia.',
      met: 'fate(mukhitdinov, raised)',
    },
    {
      words: 'Be listened to: cite a document in two speeches.',
      met: { cited: 2 },
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words: 'Ring the republics. They will want to know who else has been told, and you will have to say.',
    },
    {
      act: 'declare',
      words: 'Say where you stand, courteously. The youngest is heard when he speaks early, or not at all.',
    },
  ],
  document: 'meeting-call',
  stood: 'khrushchev',
}

export const shvernik: Role = {
  id: 'shvernik',
  name: 'Nikolai Shvernik',
  office: 'Candidate member: speaks, has no vote. Chairman of the Party Control Committee.',
  load: 'writes',
  card: 'Mild, moustached, a turner at fourteen, in prison before 1917, lately head of state: people compare you with a well-fed cat. They forget what is in your safes. Your committee goes through the cases of those who were shot and clears their names, and so you have what this whole table fears: the lists, and the signatures. When it begins you are in Ufa, at an anniversary. Whoever wants a file must come to you. You seldom lose your temper; when you do, you ask a man about his party conscience. Bulganin seems to you in want of one.',
  plain:
    'You look after the party’s discipline. Your office clears the names of people who were shot although they had done nothing. So you keep the old files, with the signatures. Everyone at the table is afraid of them. You are quiet and friendly, until somebody lies. You have no vote. But you can open a file, lend it, or keep it shut.',
  mark: 'plausible',
  sources: ['WIKI', 'WEB', 'SKH', 'PIKHOIA', 'SHISHKIN', 'GOLDMAN', 'K'],
  secret: {
    words:
      'You led the trade unions all through the purge, and afterwards signed what a head of state was handed. Your own name is in the safe as well.',
    mark: 'plausible',
    sources: ['K'],
  },
  aims: [
    {
      words: 'Have at least one file read aloud, so that the dead have been mentioned.',
      met: 'any_read()',
    },
    {
      words: 'Be made a full member.',
      met: 'fate(shvernik, raised)',
    },
    {
      words:
        'Keep the key, and keep Mikoyan, who helped your work, out of it: the archives still yours, his file unread.',
      met: 'holds(shvernik, archives) and not read(mikoyan)',
    },
  ],
  powers: [
    {
      act: 'read_archive',
      words: 'Read from a man’s file, aloud. It can be done once for each man, and never undone.',
    },
    {
      act: 'reveal',
      words:
        'Show one person what is in another’s file. He will think worse of the man; the man will learn who showed it.',
    },
    {
      act: 'conceal',
      words:
        'Put a file out of reach. If it is asked for all the same, everybody sees the gap, and who had the key.',
    },
  ],
  document: 'execution-lists',
  stood: 'khrushchev',
}
