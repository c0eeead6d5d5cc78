/** The seven full members who were against Khrushchev on 18–21 June 1957. */
import type { Role } from '../../../src/classroom/lesson.ts'

export const molotov: Role = {
  id: 'molotov',
  name: 'Vyacheslav Molotov',
  office: 'Full member. First Deputy Chairman of the Council of Ministers; Minister of State Control.',
  load: 'talks',
  card: 'You number your points. First: the party needs no First Secretary; secretaries for general questions will do. Second: breaking up the ministries is wrong; you said so in January, alone. Third: a year ago they took the Foreign Ministry from you, and now Tito is a friend. Fourth: last month they threw out the rules you had drafted for the ministry you have left. In March Malenkov condemned you; in June he is your ally. You need not like him. You stammer a little and never raise your voice. Khrushchev’s manners are, to you, a cattle-dealer’s.',
  plain:
    'You are sixty-seven. You have been prime minister and foreign minister. Then the foreign ministry was taken from you. You think Khrushchev is rude and makes friends with the wrong countries. You want no single boss at all. You speak quietly, count your points and give way on none. You do not like Malenkov much. This week you need him.',
  mark: 'plausible',
  sources: ['ZHUKOV-MS', 'MLECHIN', 'WIKI', 'VYZH-B', 'CHUEV', 'K'],
  secret: {
    words:
      'Your name stands under 372 lists of people to be shot in 1937 and 1938. Nobody signed more of them, not even Stalin.',
    mark: 'documented',
    sources: ['MEMORIAL'],
  },
  aims: [
    {
      words: 'See Khrushchev out of the First Secretary’s post.',
      met: 'outcome(government) or outcome(directory) or outcome(defeat)',
    },
    {
      words: 'Take nothing back, and have Malenkov or Kaganovich still beside you at the end.',
      met: 'not recanted(molotov) and (declared(malenkov, seven) or declared(kaganovich, seven))',
    },
    {
      words: 'Be argued with, not shouted at: cite a document in two speeches.',
      met: { cited: 2 },
    },
  ],
  powers: [
    {
      act: 'move',
      words:
        'Put a motion before the Presidium: his dismissal, or an end to the post. It stands in your name, whatever comes of it.',
    },
    {
      act: 'declare',
      words:
        'Say in front of all where you stand. The diplomats, who learned from you, will take it from there; to unsay it is to desert.',
    },
  ],
  document: 'yugoslavia-note',
  stood: 'seven',
}

export const malenkov: Role = {
  id: 'malenkov',
  name: 'Georgy Malenkov',
  office: 'Full member. Deputy Chairman of the Council of Ministers; Minister of Electric Power Stations.',
  load: 'talks',
  card: 'Two years ago you were prime minister. You and Khrushchev went for walks, and your families were inseparable; then he beat you, and took over your promise of fuller shops. This morning you tried Zhukov. He asked whether you spoke for yourself or had been sent, which is not a question you like. The plan: Bulganin takes the chair, you speak first, and it is over before anyone has telephoned. You are soft-voiced, quick with papers, charming to foreigners. Saburov is your friend. The others merely want, today, what you want.',
  plain:
    'Two years ago you were prime minister, and Khrushchev was your friend. Then he pushed you out. Now you have a plan. Bulganin will take the chair. You will speak first. It must be over soon, before Khrushchev’s people can reach Moscow. You are clever and polite, but not brave. You hope nobody asks about Leningrad.',
  mark: 'plausible',
  sources: ['SKH', 'ZHUKOV-MS', 'MIKH', 'TIME57', 'WIKI', 'K'],
  secret: {
    words:
      'In 1950 you planned a “special prison” for thirty or forty political prisoners, on paper, in your own hand. It was used against the leaders of Leningrad. The paper still exists.',
    mark: 'documented',
    sources: ['SOROKIN'],
  },
  aims: [
    {
      words: 'Get the vote: have the Presidium itself dismiss Khrushchev.',
      met: 'carried(dismissal)',
    },
    {
      words: 'Let your file stay shut.',
      met: 'not read(malenkov)',
    },
    {
      words: 'Have one friend left: let Saburov trust you when it is over.',
      met: 'trusts(saburov, malenkov, 40)',
    },
  ],
  powers: [
    {
      act: 'move',
      words: 'Move that he be dismissed. After that nobody can say that it was only a talk.',
    },
    {
      act: 'promise',
      words:
        'Promise somebody that he and his papers are safe with you. He owes you for it, if he trusts you; nobody believes a third promise.',
    },
    {
      act: 'keep_silence',
      words:
        'Ask both sides to tell the Committee nothing. They agree only if most fear for their own papers; if not, you have shown that you fear for yours.',
    },
  ],
  document: 'milk-and-meat-speech',
  stood: 'seven',
}

export const bulganin: Role = {
  id: 'bulganin',
  name: 'Nikolai Bulganin',
  office: 'Full member. Chairman of the Council of Ministers: prime minister.',
  load: 'talks',
  card: 'They came one at a time, Molotov, Malenkov, Kaganovich, so that it never felt like a meeting. You listened, and each went away content. At lunchtime you rang Khrushchev and gave Leningrad as the reason; by four you may be sitting in his place. You used to travel together. Then, five days ago, he compared your beard aloud with a British officer’s, and yours lost. While you were abroad somebody dug up your garden, and you suspect wires. You hate scenes. An ambassador admires how long you can talk without a yes or a no. Today somebody will want one.',
  plain:
    'You are prime minister. You and Khrushchev used to travel together. Lately he makes fun of you in public. Three men came to see you, one by one. They want you to take his seat at the head of the table. Whoever sits there can call the vote, or put it off. You like to be liked. You hate to say yes or no.',
  mark: 'plausible',
  sources: ['SHISHKIN', 'SKH', 'NIKONOV', 'DOBR', 'TIME57'],
  secret: {
    words:
      'You talked with Marshal Zhukov three or four times about the First Secretary’s post. Each of you will say that the other began it.',
    mark: 'documented',
    sources: ['SHISHKIN'],
  },
  aims: [
    {
      words: 'Be prime minister still, without so much as a reprimand, whoever wins.',
      met: 'fate(bulganin, stays) or fate(bulganin, raised)',
    },
    {
      words: 'Be asked along again: have Khrushchev trust you when it is over.',
      met: 'trusts(khrushchev, bulganin, 25)',
    },
    {
      words: 'Still have somebody to grumble with: let Mikoyan trust you when it is over.',
      met: 'trusts(mikoyan, bulganin, 25)',
    },
  ],
  powers: [
    {
      act: 'take_chair',
      words:
        'Sit down at the head of the table when the meeting opens. From then on both sides wait for you.',
    },
    {
      act: 'put_to_vote',
      words: 'From the chair, ask for hands. It cannot be taken back, and everyone will know who asked.',
    },
    {
      act: 'yield_chair',
      words: 'From the chair, pass it to another. You are rid of the question, and everyone sees who was.',
    },
  ],
  document: 'meeting-call',
  stood: 'seven',
}

export const kaganovich: Role = {
  id: 'kaganovich',
  name: 'Lazar Kaganovich',
  office: 'Full member. First Deputy Chairman of the Council of Ministers.',
  load: 'talks',
  card: 'You discovered Khrushchev in Yuzovka and brought him on in Moscow. Now he gives orders, and in May you lost your ministry. You ran the railways and still speak as if everybody were late. You have walked your neighbour Shepilov round the woods and told him that the majority is there. So it is, and you mean to finish tonight. People without a vote, young Brezhnev for one, should remember where they sit. Khrushchev once confessed to you that in 1923 he leaned to Trotsky; you will bring it up. Answered with paper, you fall back on the rules.',
  plain:
    'You found Khrushchev when he was unknown, and you helped him up. Now he is your boss, and you cannot bear it. You ran the railways. When you shout, people jump. You think you have the votes, and you want to finish tonight. You know an old secret of his: in 1923 he was for Trotsky. There are old papers about you too.',
  mark: 'plausible',
  sources: ['TAUBMAN2003', 'VLAD', 'ZHUKOV-MS', 'SCHATT', 'VOIT', 'VYZH'],
  secret: {
    words:
      'A condemned general’s last letter to Stalin said that he was innocent. Under it stand three comments. One is yours; it begins with an obscenity and ends: “one punishment: death”.',
    mark: 'documented',
    sources: ['PIKHOIA'],
  },
  aims: [
    {
      words: 'See the boy you made put out of his post.',
      met: 'outcome(government) or outcome(directory) or outcome(defeat)',
    },
    {
      words: 'Have nobody read aloud from the papers of the thirties, whoever they are about.',
      met: 'not any_read()',
    },
    {
      words: 'Ask no pardon, and have Shepilov, whom you talked into it, stand by it to the end.',
      met: 'not recanted(kaganovich) and declared(shepilov, seven)',
    },
  ],
  powers: [
    {
      act: 'slight',
      words:
        'Shout somebody down at the table. A nervous candidate may have to leave the room; those who like him will like you less.',
    },
    {
      act: 'threaten',
      words:
        'Tell somebody what it will cost him to stay with Khrushchev. He may give way, and will hate you for it, and so will his friends.',
    },
    {
      act: 'lie',
      words:
        'Tell somebody that a third man is yours, whatever you believe. If that man then speaks otherwise, you are found out.',
    },
  ],
  document: 'statute-1956',
  stood: 'seven',
}

export const voroshilov: Role = {
  id: 'voroshilov',
  name: 'Kliment Voroshilov',
  office: 'Full member. Chairman of the Presidium of the Supreme Soviet: head of state.',
  load: 'talks',
  card: 'You are head of state, a marshal, a legend since 1919, and at seventy-six the oldest in the room. They laugh at you. An ambassador cabled home some nonsense that you are supposed to have said about the Tsar; Khrushchev read the cable out. In spring you told Shepilov that he insults everyone, everyone. Saburov has joined because you did, and you because he did. Your grandson is married to Zhukov’s daughter. You get indignant, lose the thread and come out in the Civil War. All you ask is some respect. What you fear is a question about 1937.',
  plain:
    'You are head of state and seventy-six years old. Long ago you were a hero of the Civil War. Khrushchev makes jokes about you, and people laugh. You have had enough. You joined the others because Saburov did. He joined because you did. You get angry fast and forget what you meant to say. You do not want to be asked about the officers of 1937.',
  mark: 'plausible',
  sources: ['MLECHIN-STALIN', 'SKH', 'SHEP', 'ZHUKOV-MS', 'K'],
  secret: {
    words:
      'You gave your approval when your own officers were destroyed. Before the secret speech of 1956 you asked what you should all say of your own part, as Khrushchev remembers it.',
    mark: 'paraphrase',
    sources: ['K', 'MEMORIAL', 'RUBTSOV'],
  },
  aims: [
    {
      words: 'Get satisfaction: a vote of the Presidium against him, on the man or on his post.',
      met: 'carried(dismissal) or carried(abolition)',
    },
    {
      words: 'Let the dead officers not be called to witness: no list read aloud.',
      met: 'not any_read()',
    },
    {
      words: 'Keep the family at one table: end on the side where Zhukov ends.',
      met: '(declared(voroshilov, seven) and declared(zhukov, seven)) or (declared(voroshilov, khrushchev) and declared(zhukov, khrushchev))',
    },
  ],
  powers: [
    {
      act: 'refuse_delegation',
      words: 'Shout the Committee’s messengers away from the door. They will wait, and remember who shouted.',
    },
    {
      act: 'receive_delegation',
      words:
        'Let them in. You will be thanked by people you have never heard of, and by none of your allies.',
    },
    {
      act: 'hedge',
      words: 'Speak at length and keep both doors open. Everyone hears that you are not sure.',
    },
  ],
  document: 'secret-speech',
  stood: 'seven',
}

export const pervukhin: Role = {
  id: 'pervukhin',
  name: 'Mikhail Pervukhin',
  office: 'Full member. First Deputy Chairman; Minister of Medium Machine Building, which makes the bomb.',
  load: 'writes',
  card: 'A blacksmith’s son, an engineer, tall, never in a hurry: you helped to build the first bomb. In December you were given a commission to run the whole economy; weeks later the reform did away with it. You voted against it, and Khrushchev took that as an attack on himself. In 1953, when Malenkov hinted at something about Beria, you said that you would think; Khrushchev had to put it to you in plain words. You still prefer plain words. Your name is on none of the lists. You ask about turbines, and who will answer for them.',
  plain:
    'You are an engineer and a blacksmith’s son. You helped to build the first atom bomb. You think the new reform will harm industry, and you said so. Khrushchev was offended. You do not like plots or hints. If someone wants your vote, he should say why, in plain words. You have no crimes to hide. You speak calmly and with numbers.',
  mark: 'plausible',
  sources: ['YUNEWS', 'PERV-RG', 'BEZPROT', 'KHR-MEM', 'K'],
  secret: {
    words:
      'Molotov, Kaganovich and Malenkov have met several times over tea, in the room behind your office. You took no part, you say. You told nobody either.',
    mark: 'documented',
    sources: ['BEZPROT'],
  },
  aims: [
    {
      words: 'Let Khrushchev not come out of this with a free hand, so that the reform can still be mended.',
      met: 'not outcome(kept)',
    },
    {
      words: 'Stay in office: be neither demoted nor expelled.',
      met: 'not fate(pervukhin, demoted) and not fate(pervukhin, expelled)',
    },
    {
      words: 'Say in front of all where you stand, and take nothing back.',
      met: 'not silent(pervukhin) and not recanted(pervukhin)',
    },
  ],
  powers: [
    {
      act: 'lobby',
      words:
        'Explain the reform to one person, with figures. He moves as far as he trusts you; somebody who does not will dig in.',
    },
    {
      act: 'second',
      words: 'Second a motion that somebody else has moved. It takes one word, and is remembered longer.',
    },
  ],
  document: 'sovnarkhoz-law',
  stood: 'seven',
}

export const saburov: Role = {
  id: 'saburov',
  name: 'Maksim Saburov',
  office: 'Full member. First Deputy Chairman of the Council of Ministers; a planner.',
  load: 'talks',
  card: 'On the first day you are in Warsaw on trade business, and they miss you: with you they are seven of eleven. You came in because Voroshilov had; he says the same of you, you hear. Malenkov is your friend. You have been a planner since 1938, and this spring you saw the plan overruled by a speech. At thirteen you ran errands for a shop; you do not care to end as you began. You believe a figure until it changes, and then the new one. If you think yourself deceived you say so, to the man’s face, once.',
  plain:
    'You plan the country’s economy. On the first day you are abroad, in Warsaw. With you, the others have seven votes of eleven. You joined because old Voroshilov joined. He joined because of you. Malenkov is your friend. You believe in numbers, so you watch the numbers. If the count changes, you get nervous. If someone tricks you, you say so loudly.',
  mark: 'plausible',
  sources: ['SPITSYN', 'SKH', 'WIKI', 'DEDUH', 'CHRONOS', 'ZASTOI'],
  secret: {
    words:
      'You got the planning office after Voznesensky, who was shot in the Leningrad Affair. Malenkov had a hand in that affair. You have never asked your friend about it.',
    mark: 'plausible',
    sources: ['K', 'SOROKIN'],
  },
  aims: [
    {
      words: 'Come out of it with your post: be neither demoted nor expelled.',
      met: 'not fate(saburov, demoted) and not fate(saburov, expelled)',
    },
    {
      words: 'Do not be left alone: end on the side where Voroshilov ends.',
      met: '(declared(saburov, seven) and declared(voroshilov, seven)) or (declared(saburov, khrushchev) and declared(voroshilov, khrushchev))',
    },
    {
      words: 'Keep your friend: let Malenkov trust you when it is over.',
      met: 'trusts(malenkov, saburov, 40)',
    },
  ],
  powers: [
    {
      act: 'second',
      words: 'Second what another has moved. It is safer than moving it, and only a little.',
    },
    {
      act: 'tell',
      words:
        'Tell somebody, truly, where you think a third man stands. He will know who told him; if you were wrong, he may take it for a lie.',
    },
    {
      act: 'recant',
      words: 'In the plenum, ask its pardon. It may save your post; those you leave will have heard it.',
    },
  ],
  document: 'zhukov-words',
  stood: 'seven',
}
