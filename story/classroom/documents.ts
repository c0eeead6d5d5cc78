/**
 * The cards a speaker can cite. Words in quotation marks are in the source
 * named; the rest is ours. Cards are short so that a whole class can have read
 * them all by the plenum.
 */
import type { Document } from '../../src/classroom/lesson.ts'

export const documents: readonly Document[] = [
  {
    id: 'statute-1956',
    title: 'Who elects, and who dismisses',
    kind: 'Rules of the party, in our words',
    date: 'in force in June 1957',
    text: 'A congress, every four years, elects the Central Committee. In between the Central Committee is the highest authority. Its full meeting, the plenum, elects the Presidium, the Secretariat and the First Secretary; whoever elects may dismiss. Full members vote; candidates may speak and have no vote. The rules do not say what a First Secretary may do. They name no number that must be present in the Presidium, and nobody to preside over it.',
    mark: 'paraphrase',
    sources: ['K', 'LOPEZ'],
    reliability:
      'What the rules said is not in doubt. What they were worth is: for twenty years the Central Committee had agreed to whatever it was told.',
    rests: 'record',
  },
  {
    id: 'sovnarkhoz-law',
    title: 'The law on the regional councils',
    kind: 'Law, in our words, with a historian’s account of the quarrel',
    date: '10 May 1957',
    text: 'Twenty-five industrial ministries in Moscow are abolished, ten for the whole Union and fifteen shared with the republics. Their factories go to 105 regional councils, called sovnarkhozy. Thousands of officials must move to the provinces. In January Molotov objected, practically alone; Brezhnev supported. A first secretary in the provinces, who last month asked a ministry’s leave, now has his own industry.',
    mark: 'documented',
    sources: ['MLECHIN-BR', 'MLECHIN', 'K'],
    reliability:
      'The law and its figures are certain. Who was grateful, and who bitter, we infer from what each stood to gain: a reason, and not yet a proof.',
    rests: 'record',
  },
  {
    id: 'milk-and-meat-speech',
    title: 'Meat, milk and butter',
    kind: 'Speech, as broadcast and as printed',
    date: 'Leningrad, 22 May 1957',
    text: 'Khrushchev promises to catch up with America in meat, milk and butter a head. Meat must grow 3.2 times, “more exactly 3.15”. Economists had told him that it could be done by 1975: “let the comrade economists blush”. The Presidium had not been asked. As broadcast, the speech named 1960 or 1961. As printed it names no year.',
    mark: 'documented',
    sources: ['KHR22MAY', 'TIME57', 'KAG-MEM'],
    reliability:
      'The figures stand in both versions. Between the microphone and the press somebody took the year out; ask why, before you quote either.',
    rests: 'press',
  },
  {
    id: 'leningrad-affair',
    title: 'The Leningrad Affair',
    kind: 'Case file, reopened in 1954; a plan found in a safe in 1956',
    date: '1949–50',
    text: 'On 1 October 1950 Nikolai Voznesensky, Aleksei Kuznetsov, Pyotr Popkov, Mikhail Rodionov and others were shot on invented charges. They had led Leningrad and the state plan. Malenkov managed the party’s side of the case. The dead were cleared in 1954. In the safe of Malenkov’s arrested aide lay a plan of 1950, in Malenkov’s handwriting, for a prison for thirty or forty political prisoners.',
    mark: 'documented',
    sources: ['SOROKIN', 'K'],
    reliability:
      'The deaths and the handwriting are documents. That they were brought out in June 1957, against this man and no other, was politics.',
    rests: 'record',
  },
  {
    id: 'execution-lists',
    title: 'The lists of 1937 and 1938',
    kind: 'Archive papers. This card speaks of people who were killed; you may hand it back',
    date: 'read aloud on 22 June 1957',
    text: 'Lists of names went up to a few leaders, who signed; a court then took minutes over each person. Zhukov gave the plenum the number put down for death between February 1937 and November 1938: 38,679. One sheet read: “For the shooting of all 138. I. St., V. Molotov.” On it were Alksnis, Antonov, Bubnov, Dybenko, Mezhlauk, Rudzutak, Chubar, Unshlikht. By a later count Molotov signed 372 lists, Kaganovich 188, Voroshilov 185, Mikoyan 8.',
    mark: 'documented',
    sources: ['ZHUKOV-SP', 'MEMORIAL'],
    reliability:
      'The papers are real, and the choice of whose to read was one side’s. The number counts names on these lists alone: some 680,000 people were shot in those two years.',
    rests: 'record',
    from: 'plenum',
  },
  {
    id: 'secret-speech',
    title: 'The Secret Speech',
    kind: 'Speech behind closed doors, read out at party meetings, not printed',
    date: '25 February 1956',
    text: 'At the end of the Twentieth Congress Khrushchev spoke of Stalin’s crimes against members of the party. He said that 383 execution lists had been sent to Stalin. He did not say who else had signed them. His colleagues let him speak. Khrushchev remembered Voroshilov asking beforehand: “What shall we say of our own role?” By then 7,679 people had been cleared, many of them dead.',
    mark: 'documented',
    sources: ['BONE', 'RUBTSOV', 'K'],
    reliability:
      'The speech is on record. Voroshilov’s question is Khrushchev’s memory of a rival, many years later.',
    rests: 'record',
  },
  {
    id: 'letter-of-the-twenty',
    title: 'The members at the door',
    kind: 'Letter to the Presidium; two copies survive',
    date: '21 June 1957',
    text: '“It has become known to us, members of the CC, that the Presidium is in continuous session… Matters of such importance for the whole party cannot be hidden from members of the CC plenum… we cannot stand aside.” One copy has 48 names, the other 28: provincial secretaries above all, and twenty-one men of the government. About twenty carried it to the door. The letter takes no side. It asks that the plenum meet.',
    mark: 'documented',
    sources: ['MEDVEDEV', 'SPITSYN', 'VOIT'],
    reliability:
      'The letters are in the archive. How many stood at the door is memory: most say twenty, Zhukov said ten.',
    rests: 'record',
    from: 'door',
  },
  {
    id: 'zhukov-words',
    title: 'What Zhukov said about tanks',
    kind: 'One sentence in three versions',
    date: '19 June 1957; written down in 1963–64',
    text: 'Saburov asks whether tanks are near Moscow. By Zhukov’s own manuscript he answered: “Tanks cannot approach Moscow without an order from the minister, and there has been no such order from me.” In other accounts he says that he will appeal to the party through the army’s organisations, or to the army. In books of thirty years later the army is against the decision, and not a tank will move without his order.',
    mark: 'documented',
    sources: ['ZHUKOV-MS', 'SHISHKIN', 'ZENK-M', 'WIKI'],
    reliability:
      'No minutes were kept. The nearest witness denies a threat, and he wrote when he had been dismissed for being one. The best-known version is the youngest.',
    rests: 'memoir',
    from: 'door',
  },
  {
    id: 'yugoslavia-note',
    title: 'Belgrade, Vienna, and a sauna',
    kind: 'Molotov’s case on foreign policy, from the plenum’s record',
    date: '1955 to June 1957',
    text: 'Stalin had thrown Yugoslavia out of the Communist world. In May 1955 Khrushchev flew to Belgrade to make it up; Molotov was against, and a plenum condemned him for it. He was accused of having held back the treaty with Austria too. In June 1957 he still said no: to talk of two powers, as if Moscow and Washington could settle everything; to leaders who go visiting; to a night in a Finnish sauna.',
    mark: 'documented',
    sources: ['RESOL57', 'WILSON57', 'ZUBOK1998'],
    reliability:
      'Molotov’s words were taken down as he spoke. The resolution against him is a charge sheet, and says what suits the winners.',
    rests: 'record',
  },
  {
    id: 'meeting-call',
    title: 'A telephone call at lunch',
    kind: 'A son’s memory of what his father told',
    date: '18 June 1957, between one and two',
    text: 'Bulganin rings Khrushchev at home, short and dry. There is to be a meeting; the business is who goes to Leningrad for the city’s 250th birthday. Khrushchev wonders at the hurry: Leningrad was settled last Saturday, and at three he expects Hungarian journalists. By another account it is the government’s committee that is called. Khrushchev does not belong to it; six of the seven who want him out do.',
    mark: 'paraphrase',
    sources: ['SKH', 'TAUBMAN2003', 'K'],
    reliability:
      'Sergei Khrushchev has a good memory, and takes his father’s side. That the stated business was a pretext nearly everyone agrees.',
    rests: 'memoir',
  },
  {
    id: 'stenogram-plenum',
    title: 'A majority, or a group?',
    kind: 'Stenogram of the plenum: speech and heckling taken down',
    date: '24 and 25 June 1957',
    text: 'Kaganovich: “Of eleven members of the Presidium seven expressed a definite opinion. Is that a group?” (Noise.) Bulganin, next day, says that they had a mistaken notion of an “arithmetical majority”. A voice: “How did you get in there?” Bulganin: “There are mistakes in life, comrades.” Suslov’s report had said: “The Presidium of the CC did not adopt any decision on the question discussed.”',
    mark: 'documented',
    sources: ['STENO1998', 'VYZH', 'VOIT', 'ZENK'],
    reliability:
      'Taken down as it was said, and then corrected by each speaker. The interruptions are the truest part, since nobody thought of mending them.',
    rests: 'record',
    from: 'plenum',
  },
  {
    id: 'mikoyan-memoir',
    title: 'Why Mikoyan stood by him',
    kind: 'Memoir, printed in 1999, set beside another memoir',
    date: 'about June 1957; written in old age',
    text: 'Mikoyan: “Khrushchev hung by a thread… I did everything I could to keep him.” Malenkov was weak, he says, and would have submitted to Molotov. He does not mention what Shepilov claims to have overheard that spring, Mikoyan on the telephone to Bulganin: “Right, Nikolai, it is intolerable… we want to teach Khrushchev a lesson.”',
    mark: 'documented',
    sources: ['MIK', 'RUBANOV', 'SHEP'],
    reliability:
      'Two old men, each the hero of his own book. Both may be right, about different months. On 18 June Mikoyan was the one full member who spoke up for the accused.',
    rests: 'memoir',
    from: 'plenum',
  },
  {
    id: 'decree-29-june',
    title: 'The resolution',
    kind: 'Resolution of the Central Committee, printed on 4 July',
    date: '29 June 1957',
    text: 'It names Malenkov, Kaganovich and Molotov, and Shepilov “who joined them”. In foreign affairs the group “showed inertia and in every way hindered new measures”; it was against the regional councils, the peasants’ incentives, Yugoslavia, Austria. A part that was not printed punishes Bulganin, Pervukhin and Saburov. Voroshilov is not known to be in either. Nothing is said of the Terror. All are still called Comrade.',
    mark: 'documented',
    sources: ['RESOL57', 'LIPETSK57', 'VOIT'],
    reliability:
      'An exact source for what the winners wished to be believed. Count who is left out: three names look like a clique, seven of eleven like a majority.',
    rests: 'record',
    from: 'resolution',
  },
  {
    id: 'pravda-silence',
    title: 'What the newspapers said',
    kind: 'The press, and an embassy reading it',
    date: '18 June to 4 July 1957',
    text: 'From the 18th to the end of the plenum: nothing. Readers had milkmaids’ pledges and Leningrad’s birthday. On 30 June the air show was called off, because of “muggy” weather. On 3 July a leading article hinted. On the 4th Pravda had it all in the edition of twenty to five in the morning. In Washington the President thought that “the more trouble the Soviet leaders got into, the better for us all”.',
    mark: 'documented',
    sources: ['FRUS24', 'TIME57'],
    reliability:
      'A newspaper that is told what to print is excellent evidence of what its masters wanted kept quiet, and until when.',
    rests: 'press',
    from: 'resolution',
  },
]
