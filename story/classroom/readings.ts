/**
 * What is read before the lesson. It stops at lunch on 18 June: a class that
 * knows the end plays the end.
 */
import type { SourceKey } from '../sources.ts'

export interface Passage {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly sources: readonly SourceKey[]
}

export interface Reading {
  readonly title: string
  readonly lead: string
  readonly passages: readonly Passage[]
}

/** Two pages for readers of fourteen and over. */
export const background: Reading = {
  title: 'Moscow, June 1957',
  lead: 'Seven of the eleven people who vote at the top of the Soviet Union want its First Secretary out. Seven is a majority of eleven. This is what each of them knows on the morning of 18 June.',
  passages: [
    {
      heading: 'Who decides',
      paragraphs: [
        'The Soviet Union is ruled by one party. On paper its highest body, after a congress that meets every four years, is the Central Committee: 130 full members in June 1957, who vote, and 117 candidates, who do not. Seats go with jobs. Whoever runs a province, a republic, a ministry or an army has one.',
        'The Central Committee elects two smaller bodies and one man. The Presidium decides policy: eleven full members, and seven candidates who may speak and have no vote. The Secretariat, eight people, chooses who gets which post. The First Secretary heads the Secretariat.',
        'Beside the party stands the government, the Council of Ministers. Its inner committee has nine members. Six of the seven who want the First Secretary out belong to it. He does not.',
        'Who may dismiss the First Secretary? The rules say that the Central Committee elects him. The Presidium meets every week and decides nearly everything. In twenty years the Central Committee has not once refused what it was asked to approve.',
      ],
      sources: ['ZENK', 'ELITE', 'SPITSYN', 'K'],
    },
    {
      heading: 'After Stalin',
      paragraphs: [
        'Josef Stalin ruled for a quarter of a century, and died in March 1953. His heirs agreed that nobody should be Stalin again; they called it collective leadership. In June 1953 they arrested the most dangerous of themselves, the police chief Beria, in the middle of a meeting. Officers with pistols came in; Georgy Zhukov was among them.',
        'In September 1953 Nikita Khrushchev was elected First Secretary. Georgy Malenkov, then premier, proposed him. In 1955 Khrushchev turned Malenkov out of the premiership, and the amiable Nikolai Bulganin got it.',
        'In February 1956 Khrushchev spoke behind closed doors about Stalin’s crimes against members of the party. In 1937 and 1938 some 680,000 people had been shot. Lists of names had gone up to a handful of leaders to be signed, and several of those leaders still sit in the Presidium. Vyacheslav Molotov’s name is on 372 lists, Lazar Kaganovich’s on 188, Kliment Voroshilov’s on 185, Anastas Mikoyan’s on 8. Khrushchev’s is on none; what he sent up, from Moscow and Kiev, were numbers.',
      ],
      sources: ['KHR-MEM', 'EMEL', 'MEMORIAL', 'BONE', 'K'],
    },
    {
      heading: 'What they quarrel about',
      paragraphs: [
        'Style. He interrupts, jokes, wounds people in company, and announces decisions from platforms that nobody has taken. Even those who like him say so. His enemies call it a new cult.',
        'Industry. In May a law abolished twenty-five ministries in Moscow and gave their factories to 105 regional councils. Thousands of officials must leave the capital. Ministers have lost empires; secretaries in the provinces have gained them.',
        'Food. On 22 May he promised that the country would catch up with America in meat, milk and butter. Meat would have to be more than trebled. Economists had told him 1975. The Presidium had not been asked.',
        'Abroad. He has made peace with Yugoslavia, left Austria, and travels. Molotov, foreign minister until last year, thinks most of it a mistake. So is sitting in a sauna at night with one’s Finnish host.',
        'The past. Hardly anybody says it aloud, but whoever holds the archives can ruin anybody at that table.',
      ],
      sources: ['KAG-MEM', 'MLECHIN', 'MLECHIN-BR', 'KHR22MAY', 'TIME57', 'ZUBOK1998', 'TAUBMAN2003', 'K'],
    },
    {
      heading: 'The eleven who vote',
      paragraphs: [
        'Khrushchev, First Secretary. Bulganin, premier. Molotov and Kaganovich, Mikoyan, Pervukhin and Saburov, first deputy premiers. Malenkov, deputy premier and minister of power stations. Voroshilov, head of state. Suslov, secretary. Kirichenko, First Secretary of Ukraine.',
        'Among the candidates are Zhukov, Minister of Defence and the best-known soldier in the country, who has the aircraft; Yekaterina Furtseva, First Secretary of Moscow and the only woman in the room; Leonid Brezhnev; and Dmitri Shepilov, secretary for ideology. Ivan Serov, chairman of the KGB, is not in the room. His people guard it, and run the telephones.',
      ],
      sources: ['TAUBMAN2003', 'SEROV', 'K'],
    },
    {
      heading: 'Tuesday 18 June',
      paragraphs: [
        'Leningrad is about to keep its 250th birthday, four years late. At lunch Bulganin telephones Khrushchev: there is to be a meeting about who goes, and who says what. Khrushchev wonders at the hurry. All that was settled on Saturday.',
        'Not everybody is in Moscow. Saburov is in Warsaw, Kirichenko in Kiev, Suslov on holiday in the south. Zhukov is at exercises sixty-five kilometres out. Whoever is not in the room does not vote, and cannot be asked.',
        'There is no written rule on how many must be present. There is none on who presides. No minutes will be kept.',
        'It is four in the afternoon. Take your seat.',
      ],
      sources: ['SKH', 'TAUBMAN2003', 'SPITSYN', 'MATDIAL', 'LOPEZ', 'CALC'],
    },
  ],
}

/** The same for readers of eleven or twelve, or who are learning the language. */
export const backgroundPlain: Reading = {
  title: 'Moscow, June 1957',
  lead: 'Seven people want to remove one. Eleven may vote. This is what they know on the morning of 18 June.',
  passages: [
    {
      heading: 'Who decides',
      paragraphs: [
        'The Soviet Union has one party, and the party rules. A big committee stands at its head: the Central Committee. It has 130 members who vote. When all of them meet, this is called a plenum.',
        'The Central Committee elects a small group, the Presidium. It has eleven full members. They vote. Seven more are candidates. They may speak, but they may not vote.',
        'The Central Committee also elects the First Secretary. In 1957 he is Nikita Khrushchev. Who can remove him? The rules say: those who elected him. But the small group meets every week, and the big one agrees to everything.',
      ],
      sources: ['ZENK', 'SPITSYN', 'K'],
    },
    {
      heading: 'Before 1957',
      paragraphs: [
        'For many years Josef Stalin was the ruler. In 1937 and 1938 some 680,000 people were shot. Leaders signed long lists of names. Stalin died in 1953.',
        'After him, nobody was to have so much power again. In 1956 Khrushchev spoke about Stalin’s crimes. The doors were shut. Some people who listened had signed lists too: Molotov, Kaganovich, Voroshilov, Mikoyan. Khrushchev had not signed lists. He had sent numbers.',
      ],
      sources: ['MEMORIAL', 'BONE', 'K'],
    },
    {
      heading: 'Why they are angry',
      paragraphs: [
        'He shouts, makes jokes about people, and decides things alone.',
        'He has closed twenty-five ministries in Moscow. The factories now belong to 105 regions. People in Moscow lose their posts. People in the regions gain power.',
        'He has promised as much meat, milk and butter as in America, and soon. He asked nobody first.',
        'He makes friends with countries that were enemies. Molotov thinks this is wrong.',
        'And there are the old files. They could hurt almost everybody.',
      ],
      sources: ['KAG-MEM', 'MLECHIN', 'MLECHIN-BR', 'KHR22MAY', 'ZUBOK1998', 'K'],
    },
    {
      heading: 'Who is who',
      paragraphs: [
        'These eleven vote: Khrushchev, Bulganin, Molotov, Malenkov, Kaganovich, Voroshilov, Mikoyan, Suslov, Kirichenko, Pervukhin, Saburov.',
        'These do not vote, but matter. Marshal Zhukov has the army’s aircraft. Yekaterina Furtseva runs Moscow. Ivan Serov has the guards and the telephones.',
      ],
      sources: ['SEROV', 'K'],
    },
    {
      heading: 'Tuesday 18 June',
      paragraphs: [
        'Bulganin telephones Khrushchev at lunch. There is a meeting, he says, about a birthday: the city of Leningrad is 250 years old. But that was planned last week.',
        'Some are away. Saburov is in Warsaw, Kirichenko in Kiev, Suslov on holiday. Whoever is away cannot vote. How many must be there? No rule says so.',
        'It is four o’clock. Take your seat.',
      ],
      sources: ['SKH', 'TAUBMAN2003', 'SPITSYN', 'LOPEZ'],
    },
  ],
}

/** One page to read at home in eight minutes; the five questions of the lesson stand below it. */
export const preReading: Reading = {
  title: 'Read this before the lesson',
  lead: 'Eight minutes. Then answer the five questions below without looking back.',
  passages: [
    {
      heading: 'Where you will be',
      paragraphs: [
        'In the next history lesson you will sit in the Kremlin. It is 18 June 1957, a Tuesday, four in the afternoon. Each of you is a person who lived. Your card tells you what that person wanted, and one thing that nobody else in the room should know.',
        'You do not have to do what your person did. You do have to argue as somebody could have argued who knew what that person knew.',
      ],
      sources: ['SPITSYN', 'LOPEZ'],
    },
    {
      heading: 'What you need to know',
      paragraphs: [
        'The Communist Party runs the Soviet Union. Its leaders sit in a body called the Presidium. Eleven are full members and vote; six of them make a majority, whether the others have come or not. Seven more are candidate members. Candidates speak, and have no vote.',
        'Behind the Presidium stands a larger body, the Central Committee, with 130 full members from all over the country. When it meets, that is a plenum. By the rules it is the plenum that elects the Presidium and the First Secretary, and whoever elects may dismiss. In practice nobody has asked it for twenty years.',
        'The First Secretary is Nikita Khrushchev. Stalin has been dead for four years; in 1956 Khrushchev spoke of Stalin’s crimes, behind closed doors. Some admire Khrushchev, many fear him, and most have been insulted by him. He has closed ministries, promised mountains of meat, and travelled.',
        'The meeting of 18 June was called to settle who goes to Leningrad, which is keeping its 250th birthday. Nobody believes that this is all. And not everybody has come: one of the eleven is in Warsaw, one in Kiev, one on holiday. Whoever is away cannot vote; whether so few may decide at all, no rule says.',
      ],
      sources: ['ZENK', 'SPITSYN', 'TAUBMAN2003', 'MATDIAL', 'LOPEZ', 'K'],
    },
  ],
}
