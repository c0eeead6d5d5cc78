/** The answer key: what each did in those twelve days, and what became of him. For the debrief, not before. */
import type { PersonId } from '../../src/engine/crisis.ts'
import type { SourceKey } from '../sources.ts'

export interface Answer {
  readonly did: string
  readonly later: string
  readonly sources: readonly SourceKey[]
}

export const answers: Readonly<Record<PersonId, Answer>> = {
  khrushchev: {
    did: 'Gave up the chair without a word, admitted some faults, played for time. By the 21st he was himself again and went out to the members; opened the plenum and closed it.',
    later: 'Kept his post; premier too from 1958. Dismissed on 14 October 1964 by much the same method.',
    sources: ['ZHUKOV-MS', 'TAUBMAN2003', 'KAG-MEM', 'ZENK', 'K'],
  },
  bulganin: {
    did: 'Took the chair, spoke against Khrushchev, and put nothing to the vote. Put the sitting off. Recanted on the 25th.',
    later: 'A severe reprimand that was not printed; premier until March 1958, then the State Bank.',
    sources: ['ZHUKOV-MS', 'SPITSYN', 'SKH', 'VOIT', 'TIME57'],
  },
  molotov: {
    did: 'Spoke against Khrushchev, proposed that there be no First Secretary, argued policy at the plenum. On the 29th he abstained, alone.',
    later: 'Ambassador in Mongolia; expelled in 1962; readmitted in 1984, past ninety.',
    sources: ['ZHUKOV-MS', 'WILSON57', 'TIME57', 'MEDVEDEV', 'WILSON84', 'K'],
  },
  malenkov: {
    did: 'Spoke first and moved that Bulganin preside. On the 21st he begged for silence. At the plenum he was asked about Leningrad and the prison; in the end he recanted.',
    later: 'Head of a hydroelectric station in Kazakhstan; expelled in 1961.',
    sources: ['ZHUKOV-MS', 'VOIT', 'SOROKIN', 'K'],
  },
  kaganovich: {
    did: 'The harshest voice of the first days, and sure of an evening’s work. Asked the plenum whether seven of eleven are a group. Recanted.',
    later: 'Head of an asbestos trust in the Urals; expelled in 1961; died in 1991.',
    sources: ['VOIT', 'VYZH', 'PARFENOV2003', 'K'],
  },
  voroshilov: {
    did: 'Spoke against Khrushchev, shouted at the members at the door, and was then sent out to meet them. Said on the 28th that he was guilty without guilt.',
    later: 'Not named until 1961; head of state until 1960.',
    sources: ['TAUBMAN2003', 'RUBTSOV', 'ZHUKOV-MS', 'VOROSH28', 'POLY61', 'K'],
  },
  mikoyan: {
    did: 'The one full member on the 18th who spoke for the accused; said that eight were no quorum; slipped out on the 21st to tell the members how things stood.',
    later: 'Stayed; head of state in 1964–65.',
    sources: ['LOPEZ', 'VOIT', 'K'],
  },
  suslov: {
    did: 'Came back from his holiday and took Khrushchev’s side. Gave the report that opened the plenum, mildly, and presided from the second session.',
    later: 'Stayed, and helped to remove Khrushchev in 1964.',
    sources: ['OGR', 'COOLLIB', 'K'],
  },
  kirichenko: {
    did: 'Came from Kiev by the 19th or 20th and stood by Khrushchev; spoke on the plenum’s third day.',
    later: 'For two years nearly the second man; fell in January 1960.',
    sources: ['AKSYUTIN', 'MATDIAL', 'K'],
  },
  pervukhin: {
    did: 'Spoke against Khrushchev; the reform had closed what he had built. At the plenum he told what he knew.',
    later: 'Put down to candidate, in the part that was not printed; ambassador in East Berlin.',
    sources: ['ZHUKOV-MS', 'VOIT', 'BEZPROT', 'K'],
  },
  saburov: {
    did: 'Came from Warsaw and was the seventh. Asked about tanks. Told the plenum of the plan to change the head of the KGB.',
    later: 'Left the Presidium; in the end director of a factory.',
    sources: ['SPITSYN', 'SHISHKIN', 'SEROV', 'VOIT', 'DEDUH'],
  },
  zhukov: {
    did: 'Said that the decision would be unlawful and that he would appeal to the party; sent aircraft; read the lists on the 22nd.',
    later: 'Full member in June; dismissed in October, his words about tanks held against him.',
    sources: ['ZHUKOV-MS', 'ZENK-M', 'ZHUKOV-SP', 'FRUS24'],
  },
  furtseva: {
    did: 'In the corridor with Mikoyan before the first sitting; telephoned; at the plenum asked for harder measures.',
    later: 'Full member, the first woman to be one.',
    sources: ['ZHUKOV-MS', 'VOIT', 'TIME57', 'K'],
  },
  brezhnev: {
    did: 'Began to defend Khrushchev, was shouted down by Kaganovich, felt ill, and missed the rest.',
    later: 'Full member in June 1957; First Secretary in Khrushchev’s place in 1964.',
    sources: ['SCHATT', 'TIME57', 'K'],
  },
  shepilov: {
    did: 'Joined the attack, from a notebook, though Khrushchev had made his career.',
    later:
      'Named as the one “who joined them”; an institute in Frunze; expelled in 1962, readmitted in 1976.',
    sources: ['TAUBMAN2003', 'RESOL57', 'WIKI'],
  },
  shvernik: {
    did: 'Came from Ufa on the 19th and defended Khrushchev; by Zhukov’s account one of the four sent out to the door. His committee kept the files.',
    later: 'Full member.',
    sources: ['SKH', 'SCHATT', 'ZHUKOV-MS', 'TIME57'],
  },
  kozlov: {
    did: 'Came by the night train from Leningrad on the 19th; stood by Khrushchev.',
    later: 'Full member.',
    sources: ['SKH', 'TIME57', 'K'],
  },
  mukhitdinov: {
    did: 'Flew in from Tashkent with presents for a birthday; stood by Khrushchev, and took notes.',
    later: 'Full member in December.',
    sources: ['MUKH', 'SKH', 'K'],
  },
  serov: {
    did: 'Kept the guards and the telephones for Khrushchev, and came to the door with the members. The seven had meant to replace him.',
    later: 'Kept his post after June.',
    sources: ['SEROV', 'ZENK', 'K'],
  },
  konev: {
    did: 'Signed, and headed the members at the door, by most accounts.',
    later: 'In October he signed against Zhukov.',
    sources: ['SPITSYN', 'ZENK', 'K'],
  },
  ignatov: {
    did: 'Gathered the signatures of the provinces; by one account it was he who led the twenty.',
    later: 'Full member; one of those who removed Khrushchev in 1964.',
    sources: ['SPITSYN', 'RODIONOV', 'TIME57', 'K'],
  },
  aristov: {
    did: 'Put his hand up in vain on the first day; remembered later that by the 21st the fire had gone out of the seven.',
    later: 'Full member.',
    sources: ['OGR', 'VOIT', 'TIME57'],
  },
  belyaev: {
    did: 'Pinned Kaganovich down at the plenum: they had said that a job would be found for Khrushchev in agriculture.',
    later: 'Full member.',
    sources: ['VYZH', 'TIME57'],
  },
  pospelov: {
    did: 'A secretary, away on the 18th. He had helped to write the praise of Stalin, and the report on his crimes.',
    later: 'Candidate member.',
    sources: ['SPITSYN', 'SKH', 'COOLLIB'],
  },
  gromyko: {
    did: 'Told the plenum that the group were, in effect, allies of the American secretary of state. Molotov had taught him.',
    later: 'Stayed foreign minister.',
    sources: ['WILSON57', 'K'],
  },
  malin: {
    did: 'Had everybody called to Moscow. He kept the Presidium’s notes; for these four days none is known.',
    later: 'Stayed.',
    sources: ['MUKH', 'SPITSYN', 'K'],
  },
}

/** For those who watched. */
export const watchersAnswer: Answer = {
  did: 'Nothing of it could be seen. No newspaper mentioned a meeting from the 18th to the end of the plenum; embassies counted cars, and noted an air show that was called off.',
  later:
    'Radio Moscow had the news on the evening of 3 July, Pravda next morning. The record of the plenum was printed in the 1990s.',
  sources: ['FRUS24', 'TIME57', 'STENO1998'],
}
