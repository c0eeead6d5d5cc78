/**
 * The Central Committee outside the Presidium's room: 109 of 130 full members
 * in nine blocs. Sizes and first leanings are estimates from the composition
 * of 1961, the 76 signatures of 21 June and the posts that carried a seat
 * (ELITE, SPITSYN); each may be two or three out.
 *
 * Lean: 60 points for each whole bloc against him, less 60 for each for him,
 * from the count for / waiting / against of the morning of 18 June (EST), which
 * stands before each.
 *
 * Spread: how mixed a bloc's interests are: 30, less where one memory or one
 * master binds them, more where patrons pull apart (EST). Patron: who placed
 * them or speaks for them (K). `told` is 0: on the 18th not even the chairman
 * of the KGB had been warned (SEROV). `here`: who lived in Moscow or was on the
 * way, by where the posts are (EST).
 */
import type { Bloc, BlocId, Institution, PersonId } from '../src/engine/crisis.ts'

export const blocs: Readonly<Record<BlocId, Bloc>> = {
  // 26 / 8 / 0: placed or confirmed by his Secretariat (AKSYUTIN), which does not make all of them his (FRUS24);
  // the reform makes them masters at home (VYZH-B). Here: Moscow province (MLECHIN-SUS), and two on the way to
  // Leningrad's jubilee (MEDVEDEV).
  russia: { size: 34, lean: -46, spread: 30, patron: 'khrushchev', told: 0, here: 3 },
  // 10 / 1 / 0: Khrushchev's country for eleven years; hatred of Kaganovich's 1947 (K).
  ukraine: { size: 11, lean: -55, spread: 25, patron: 'kirichenko', told: 0, here: 0 },
  // 8 / 6 / 0: survivors and new men; they want home rule over factories (K). The one here is a guess.
  republics: { size: 14, lean: -34, spread: 30, patron: 'khrushchev', told: 0, here: 1 },
  // 5 / 2 / 1: the Secretariat is their employer, the ideologists share Molotov's tastes (K); all at Old Square.
  apparatus: { size: 8, lean: -30, spread: 30, patron: 'suslov', told: 0, here: 8 },
  // 6 / 13 / 5: the reform abolished their ministries; 21 of the government signed all the same (SPITSYN).
  // Of their patrons at the table only Mikoyan is not of the seven (K).
  ministers: { size: 24, lean: -3, spread: 32, patron: 'mikoyan', told: 0, here: 22 },
  // 3 / 2 / 0: the dead of 1937–41 (ZHUKOV-SP), the bugged talk (EMEL); jealous of Zhukov (PROK).
  army: { size: 5, lean: -36, spread: 25, patron: 'zhukov', told: 0, here: 4 },
  // 3 / 0 / 0: Serov, Dudorov, Rudenko; the first was to lose his office (SEROV), and all are Khrushchev's (K).
  security: { size: 3, lean: -60, spread: 20, patron: 'khrushchev', told: 0, here: 3 },
  // 2 / 2 / 1: Molotov's pupils, and Malenkov's friends sent abroad; most are at their posts and cannot come in time (K).
  diplomats: { size: 5, lean: -12, spread: 35, patron: 'molotov', told: 0, here: 2 },
  // 3 / 2 / 0: the young want a career, the old want quiet; Khrushchev's Moscow circle, hence Furtseva (K).
  unions: { size: 5, lean: -36, spread: 30, patron: 'furtseva', told: 0, here: 4 },
}

/** Who is obeyed, on the morning of the 18th. */
export const holders: Readonly<Record<Institution, PersonId>> = {
  telephones: 'serov', // the VCh passes through his operators (VOSLENSKY)
  guards: 'serov', // the Nine and the commandant's office (SEROV)
  aircraft: 'zhukov', // Ministry of Defence (ZHUKOV-MS)
  archives: 'shvernik', // the rehabilitation papers (PIKHOIA)
  pravda: 'suslov', // its secretary for ideology, whoever is away (K)
}
