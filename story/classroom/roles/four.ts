/** Full members who stood with Khrushchev in June 1957, and himself. */
import type { Role } from '../../../src/classroom/lesson.ts'

export const khrushchev: Role = {
  id: 'khrushchev',
  name: 'Nikita Khrushchev',
  office: 'Full member. First Secretary of the Central Committee.',
  load: 'talks',
  card: 'Bulganin rang while you were at lunch, short and dry: a meeting in the Kremlin, about Leningrad. You have Hungarian journalists at three. You go. Four years ago Beria was called to just such a meeting, and you had arranged it. Since then you have promised as much meat as America, broken up the Moscow ministries and laughed at Bulganin’s beard before the British. Each of these cost you a friend; you noticed one. Most provincial secretaries owe you their places, but they are far away. You talk in bursts and end on a proverb.',
  plain:
    'You lead the party. You talk fast and joke, and your jokes hurt people. Bulganin has just called you to a meeting. He says it is about a city’s birthday. It is not. Most of the eleven members want you out. But the big Committee chose you, and many people in it owe you their jobs. They are far away. You need time.',
  mark: 'plausible',
  sources: ['SKH', 'KHR-MEM', 'KHR22MAY', 'NIKONOV', 'TAUBMAN2003'],
  secret: {
    words:
      'A telegram of July 1937 to Stalin bears your name. It gives, for Moscow province, 8,500 people for “category one”: to be shot.',
    mark: 'documented',
    sources: ['BONE', 'CALC'],
  },
  aims: [
    {
      words: 'Stay: be First Secretary when the twelve days are over.',
      met: 'outcome(kept) or outcome(mild) or outcome(settled) or outcome(two_authorities)',
    },
    {
      words: 'See Molotov, Malenkov and Kaganovich lose their places, and not merely be scolded.',
      met: '(fate(molotov, expelled) or fate(molotov, demoted)) and (fate(malenkov, expelled) or fate(malenkov, demoted)) and (fate(kaganovich, expelled) or fate(kaganovich, demoted))',
    },
    {
      words:
        'Be safe among your rescuers: keep your place, and have nobody left at the table who could try this again.',
      met: 'fate(khrushchev, stays) and not endangered(khrushchev)',
    },
  ],
  powers: [
    {
      act: 'call_in',
      words:
        'Remind somebody of what he owes you; Kirichenko, Serov and Brezhnev owe most. A debt called is a debt spent.',
    },
    {
      act: 'keep_chair',
      words:
        'Refuse to give up the head of the table. You go on presiding, and the whole room likes you less for it.',
    },
    {
      act: 'tell_bloc',
      words:
        'Have the provinces rung up. From you twice as many hear of it at a time as from most; the others will say that you went behind their backs.',
    },
  ],
  document: 'milk-and-meat-speech',
  stood: 'khrushchev',
}

export const mikoyan: Role = {
  id: 'mikoyan',
  name: 'Anastas Mikoyan',
  office: 'Full member. First Deputy Chairman of the Council of Ministers, for trade.',
  load: 'talks',
  card: 'An hour before the meeting they came to sound you out as well. You can count: eleven members in the rules, eight in town, and of those, six whose minds are made up. Khrushchev is your neighbour in the country. You walk together, and he shouts on the walk too. You want him quieter, not gone: after him comes Malenkov, and behind Malenkov, Molotov. When the rest voted for troops in Hungary you said no, by telephone. You trade for the state, and know that what is put off is half saved. You speak lightly, and late.',
  plain:
    'You are in charge of trade. Khrushchev is your neighbour, and you go for walks together. You dislike his shouting. You dislike Molotov more. Eight members are in town today, and six of them are against Khrushchev. Three are away. If the meeting waits for them, he has a chance. You are good at waiting, joking and finding a middle way.',
  mark: 'plausible',
  sources: ['MIKH', 'SKH', 'WILSON57', 'MIK', 'RUBANOV', 'LOPEZ'],
  secret: {
    words:
      'You complained too. In spring you and Bulganin agreed, on the telephone, that Khrushchev had become intolerable and wanted teaching. Shepilov says that he overheard it.',
    mark: 'paraphrase',
    sources: ['SHEP'],
  },
  aims: [
    {
      words: 'Have nobody thrown out: neither Khrushchev nor Molotov expelled from the leadership.',
      met: 'not fate(khrushchev, expelled) and not fate(molotov, expelled)',
    },
    {
      words: 'Let the Presidium call no roll: once hands are counted, somebody has lost.',
      met: 'not voted()',
    },
    {
      words: 'Keep an ear on the other side: have Bulganin trust you when it is over.',
      met: 'trusts(bulganin, mikoyan, 25)',
    },
  ],
  powers: [
    {
      act: 'plead_no_quorum',
      words:
        'Say that so few cannot decide this. You can while three full members are away. If they carry a motion over it, the whole Committee thinks worse of them.',
    },
    {
      act: 'tell_bloc',
      words:
        'Let the ministers know; from you twice as many hear at a time. Whoever is told leans to those who told him; you have chosen a side.',
    },
    {
      act: 'reconcile',
      words:
        'Mend what can be mended with one person. It takes an evening, and others will ask what you talked about.',
    },
  ],
  document: 'secret-speech',
  stood: 'khrushchev',
}

export const suslov: Role = {
  id: 'suslov',
  name: 'Mikhail Suslov',
  office: 'Full member. Secretary of the Central Committee, for ideology.',
  load: 'writes',
  card: 'Your watch runs ten minutes fast so that you are never late, and now they are meeting without you: you are on leave, and must fly back. You wear galoshes in dry weather and keep quotations on index cards. Khrushchev finds you useful and a little dull. Malenkov and you have been enemies for years. Of Molotov’s memorandum in March you needed one word: “Disloyal.” To you the matter is short. Which body elected the First Secretary? You know the paragraph. If somebody must report to the Committee, let it be a man who can leave things out.',
  plain:
    'You are one of the party’s Secretaries, and you have a vote. When it began you were on holiday. You love rules, cards with quotations, and being on time. You do not love Khrushchev. But the big Committee elected him, so only the big Committee may dismiss him. Someone will have to report to it. If you are asked, choose each word with care.',
  mark: 'plausible',
  sources: ['MLECHIN-SUS', 'MLECHIN-BR', 'MATDIAL', 'OGR', 'VYZH-B', 'SORATNIKI', 'WEB'],
  secret: {
    words:
      'When Serov rang you on holiday you said so carefully nothing that he could not tell whose side you were on.',
    mark: 'plausible',
    sources: ['OGR', 'SEROV'],
  },
  aims: [
    {
      words: 'Let the Presidium decide nothing, and the plenum everything.',
      met: 'plenum_called() and not carried(dismissal) and not carried(abolition)',
    },
    {
      words: 'Have a resolution to write: a plenum that keeps the First Secretary and names who was wrong.',
      met: 'outcome(kept) or outcome(mild)',
    },
    {
      words: 'Speak from your cards: cite a document in three speeches.',
      met: { cited: 3 },
    },
  ],
  powers: [
    {
      act: 'demand_plenum',
      words:
        'Read them the rule: only the plenum can decide this. The chair finds it harder to ask for hands; whoever hoped to be done tonight will not thank you.',
    },
    {
      act: 'tell_bloc',
      words:
        'Let the officials of Old Square know what is going on; they are yours, and twice as many hear. Serov’s operators hear too.',
    },
    {
      act: 'lobby',
      words: 'Argue with one person on what you know best. If he trusts you he moves; if not, he digs in.',
    },
  ],
  document: 'statute-1956',
  stood: 'khrushchev',
}

export const kirichenko: Role = {
  id: 'kirichenko',
  name: 'Aleksei Kirichenko',
  office: 'Full member. First Secretary in Ukraine.',
  load: 'talks',
  card: 'A railwayman’s son with four years of school: herd-boy, quarryman, tractor man. Khrushchev found you in 1938, and every step since has been his doing. You lead Ukraine, the first Ukrainian to do so, and its factories have just become yours to run. While Moscow meets you are in Kiev. Ukraine’s members of the Committee will move when you ring. Kaganovich came down in 1947, hunted “nationalists” and pushed your patron aside; you have waited ten years. You are hearty, loud and rude. Ukraine, you once told a congress, could compete with all Russia. And why not?',
  plain:
    'You lead the party in Ukraine, and you have a vote. You were poor and had four years of school. Khrushchev found you and helped you up. You would do nearly anything for him. On the first day you are in Kiev, far from the meeting. You can ring the Ukrainians of the Committee. Kaganovich once treated your people badly. You are loud, cheerful and rude.',
  mark: 'plausible',
  sources: ['WIKI', 'SPITSYN', 'DAY', 'MATDIAL', 'MLECHIN-KHR', 'SKH', 'K'],
  secret: {
    words:
      'At a family wedding, days ago, you told Marshal Zhukov that he had only to say a word and the army would act. A party man should not have said it.',
    mark: 'paraphrase',
    sources: ['ZHUKOV-MS', 'K'],
  },
  aims: [
    {
      words: 'Keep in his post the man who made you.',
      met: 'outcome(kept) or outcome(mild) or outcome(settled) or outcome(two_authorities)',
    },
    {
      words: 'See Kaganovich go down, for Ukraine in 1947.',
      met: 'fate(kaganovich, expelled) or fate(kaganovich, demoted)',
    },
    {
      words: 'Have Zhukov take you for a comrade again, as in Odessa, and not for a flatterer.',
      met: 'trusts(zhukov, kirichenko, 25)',
    },
  ],
  powers: [
    {
      act: 'tell_bloc',
      words:
        'Ring Ukraine: from you twice as many hear at a time. Serov’s operators connect you, and hear who was asked.',
    },
    {
      act: 'fly_in',
      words:
        'Have eight members carried to Moscow. The aircraft are Zhukov’s; if he comes to distrust you there are none.',
    },
    {
      act: 'threaten',
      words:
        'Tell somebody what it will cost him to stand with the others. He may give way; he and his friends will not forget.',
    },
  ],
  document: 'sovnarkhoz-law',
  stood: 'khrushchev',
}
