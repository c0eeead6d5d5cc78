/**
 * The Central Committee outside the Presidium's room: 109 of 130 full members
 * in nine blocs. Sizes and first leanings are estimates from the composition
 * of 1961, the 76 signatures of 21 June and the posts that carried a seat
 * (ELITE, SPITSYN); each may be two or three out.
 *
 * Lean: 60 points for each whole bloc against him, less 60 for each for him,
 * from the count for / waiting / against of the morning of 18 June. Spread: how
 * mixed a bloc's interests are. `here`: who lived in Moscow or was on the way.
 */
import type { Bloc, BlocId, Institution, PersonId } from '../src/engine/crisis.ts'

export const blocs: Readonly<Record<BlocId, Bloc>> = {
  // 26 / 8 / 0: made or confirmed by his Secretariat; the reform makes them masters at home.
  russia: { size: 34, lean: -46, spread: 30, patron: 'khrushchev', told: 0, here: 3 },
  // 10 / 1 / 0: Khrushchev's country for eleven years; hatred of Kaganovich's 1947.
  ukraine: { size: 11, lean: -55, spread: 25, patron: 'kirichenko', told: 0, here: 0 },
  // 8 / 6 / 0: mixed; they want home rule over factories.
  republics: { size: 14, lean: -34, spread: 30, patron: 'khrushchev', told: 0, here: 1 },
  // 5 / 2 / 1: the Secretariat is their employer.
  apparatus: { size: 8, lean: -30, spread: 30, patron: 'suslov', told: 0, here: 8 },
  // 6 / 13 / 5: the reform abolished their ministries; 21 of them signed all the same (SPITSYN).
  ministers: { size: 24, lean: -3, spread: 32, patron: 'mikoyan', told: 0, here: 22 },
  // 3 / 2 / 0: the dead of 1937–41, the bugged talk; jealous of Zhukov.
  army: { size: 5, lean: -36, spread: 25, patron: 'zhukov', told: 0, here: 4 },
  // 3 / 0 / 0: they would lose office or worse.
  security: { size: 3, lean: -60, spread: 20, patron: 'khrushchev', told: 0, here: 3 },
  // 2 / 2 / 1: Molotov's pupils; most are at their posts and cannot come in time.
  diplomats: { size: 5, lean: -12, spread: 35, patron: 'molotov', told: 0, here: 2 },
  // 3 / 2 / 0: the young want a career, the old want quiet.
  unions: { size: 5, lean: -36, spread: 30, patron: 'furtseva', told: 0, here: 4 },
}

/** Who is obeyed, on the morning of the 18th. */
export const holders: Readonly<Record<Institution, PersonId>> = {
  telephones: 'serov', // the VCh passes through his operators (VOSLENSKY)
  guards: 'serov', // the Nine and the commandant's office (SEROV)
  aircraft: 'zhukov', // Ministry of Defence (ZHUKOV-MS)
  archives: 'shvernik', // the rehabilitation papers (people.md)
  pravda: 'suslov', // the Secretariat's press
}
