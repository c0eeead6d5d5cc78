/**
 * Everyone as the curtain rises, on the morning of 18 June 1957. No source
 * gives these numbers. Each is a reading of the evidence named beside it, made
 * from the person's record and not from how he voted; `majority model report`
 * says which of them matter. Keys are those of `sources.ts`.
 *
 * Views: plus is the complaint against Khrushchev (one-man rule, too much said
 * of the crimes, ministries abolished, adventures abroad). Percentages 0–100.
 */

import type { PersonId, Side } from '../src/engine/crisis.ts'
import { PEOPLE } from '../src/engine/crisis.ts'
import type { OpeningPerson } from '../src/engine/opening.ts'

export const people: Readonly<Record<PersonId, OpeningPerson>> = {
  khrushchev: {
    name: 'Khrushchev',
    // The policies are his own; he conceded only rudeness (TAUBMAN2003).
    views: { oneMan: -80, crimes: -60, industry: -100, abroad: -80 },
    care: 100,
    weight: 100,
    // “Somewhat demoralised, at a loss” for two days, then himself (ZHUKOV-MS).
    nerve: 65,
    // Moscow 1935–38, Ukraine 1938–49; the telegram of July 1937 (MEMORIAL and Bone's notes).
    exposure: 60,
    safeWithSeven: 20,
    safeWithKhrushchev: 80,
    place: 'moscow',
    temperament: {
      talks: 60,
      promises: 45,
      threatens: 30,
      procedure: 0,
      gathers: 35,
      reads: 5,
      wounds: 40,
      reach: ['russia', 'ukraine', 'apparatus'],
    },
  },
  bulganin: {
    name: 'Bulganin',
    // Complained of the style, not of the line; went to Belgrade and Finland himself (NIKONOV, SEROV).
    views: { oneMan: 45, crimes: 15, industry: 20, abroad: -40 },
    care: 60,
    weight: 60,
    // “Without ever saying a flat yes or no” (TIME57); “for some reason led the session very irresolutely” (SPITSYN).
    nerve: 15,
    // Stalin's commissar over the army; the officers back from captivity (MLECHIN).
    exposure: 45,
    safeWithSeven: 55,
    safeWithKhrushchev: 50,
    place: 'moscow',
    temperament: {
      talks: 35,
      promises: 30,
      threatens: 5,
      procedure: 20,
      gathers: 5,
      reads: 0,
      wounds: 5,
      reach: ['ministers'],
    },
  },
  molotov: {
    name: 'Molotov',
    // Alone against the reform in January (MLECHIN), against Belgrade and Vienna (RESOL57); no First Secretaries at all (ZHUKOV-MS).
    views: { oneMan: 90, crimes: 75, industry: 85, abroad: 95 },
    care: 100,
    weight: 90,
    // The only one who defended a position rather than himself (people.md; WILSON57).
    nerve: 98,
    // 372 lists (MEMORIAL); 3,167 names in a day (ZHUKOV-SP).
    exposure: 100,
    safeWithSeven: 75,
    safeWithKhrushchev: 40,
    place: 'moscow',
    temperament: {
      talks: 45,
      promises: 10,
      threatens: 10,
      procedure: 80,
      gathers: 5,
      reads: 0,
      wounds: 15,
      reach: ['diplomats'],
    },
  },
  malenkov: {
    name: 'Malenkov',
    // Beaten in 1955; his quarrel is with the man (SKH, SOROKIN). A reformer abroad and in consumption (arguments.md A6).
    views: { oneMan: 90, crimes: 60, industry: 50, abroad: 10 },
    care: 95,
    weight: 75,
    // Intelligent, evasive, brittle; pleaded for silence by the 21st (VOIT).
    nerve: 40,
    // The Leningrad case and the special prison in his own hand (SOROKIN).
    exposure: 95,
    safeWithSeven: 85,
    safeWithKhrushchev: 15,
    place: 'moscow',
    temperament: {
      talks: 85,
      promises: 60,
      threatens: 15,
      procedure: 55,
      gathers: 5,
      reads: 0,
      wounds: 15,
      reach: ['ministers'],
    },
  },
  kaganovich: {
    name: 'Kaganovich',
    // “What sort of First Secretary is he?” (ZHUKOV-MS); stood by Molotov's memorandum (VYZH-B).
    views: { oneMan: 85, crimes: 85, industry: 75, abroad: 50 },
    care: 95,
    weight: 70,
    // Loud until the hall met, then a collapse (VYZH).
    nerve: 40,
    // Some 190 lists (MEMORIAL); the railwaymen; the words on Yakir's letter (PIKHOIA).
    exposure: 98,
    safeWithSeven: 75,
    safeWithKhrushchev: 25,
    place: 'moscow',
    temperament: {
      talks: 60,
      promises: 20,
      threatens: 60,
      procedure: 40,
      gathers: 5,
      reads: 0,
      wounds: 90,
      reach: [],
    },
  },
  voroshilov: {
    name: 'Voroshilov',
    // “He insults everyone, humiliates everyone” (SHEP).
    views: { oneMan: 85, crimes: 70, industry: 25, abroad: 15 },
    care: 60,
    weight: 60,
    // “Always backed the winner” (SKH); deaf to argument while his pride is up (people.md).
    nerve: 50,
    // The officer corps; about 185 lists (MEMORIAL).
    exposure: 90,
    safeWithSeven: 60,
    safeWithKhrushchev: 45,
    place: 'moscow',
    temperament: {
      talks: 30,
      promises: 5,
      threatens: 15,
      procedure: 15,
      gathers: 5,
      reads: 0,
      wounds: 40,
      reach: [],
    },
  },
  mikoyan: {
    name: 'Mikoyan',
    // Grumbled of the style on Bulganin's telephone (SHEP); carried the line abroad and at the XX Congress (MIK).
    views: { oneMan: 10, crimes: -40, industry: 0, abroad: -70 },
    care: 80,
    weight: 75,
    // The only full member to stand up for him on the 18th (contested.md 15).
    nerve: 60,
    // Eight lists (MEMORIAL); Armenia 1937.
    exposure: 45,
    safeWithSeven: 40,
    safeWithKhrushchev: 65,
    place: 'moscow',
    temperament: {
      talks: 65,
      promises: 50,
      threatens: 10,
      procedure: 90,
      gathers: 45,
      reads: 0,
      wounds: 10,
      reach: ['ministers', 'republics'],
    },
  },
  suslov: {
    name: 'Suslov',
    // Loyal to the plenum's authority more than to the man (people.md); “Disloyal”, of Molotov's memorandum (VYZH-B).
    views: { oneMan: 20, crimes: 15, industry: -50, abroad: -10 },
    care: 75,
    weight: 55,
    nerve: 60,
    // Stavropol and the Lithuanian bureau.
    exposure: 40,
    safeWithSeven: 35,
    safeWithKhrushchev: 60,
    // On leave since 19 May (MATDIAL); back by 19–20 June.
    place: 'away',
    journey: 2,
    temperament: {
      talks: 25,
      promises: 10,
      threatens: 10,
      procedure: 75,
      gathers: 35,
      reads: 10,
      wounds: 10,
      reach: ['apparatus'],
    },
  },
  kirichenko: {
    name: 'Kirichenko',
    // Khrushchev's discovery from 1938; the reform gives Ukraine its factories (SPITSYN).
    views: { oneMan: -40, crimes: -20, industry: -85, abroad: -30 },
    care: 90,
    weight: 45,
    nerve: 75,
    exposure: 30,
    safeWithSeven: 30,
    safeWithKhrushchev: 80,
    // In Kiev on the 18th (MATDIAL).
    place: 'away',
    journey: 2,
    temperament: {
      talks: 55,
      promises: 20,
      threatens: 40,
      procedure: 30,
      gathers: 75,
      reads: 5,
      wounds: 35,
      reach: ['ukraine'],
    },
  },
  pervukhin: {
    name: 'Pervukhin',
    // Voted against the reform, which undid his commission (BEZPROT); no quarrel of ideology (arguments.md A6).
    views: { oneMan: 50, crimes: 0, industry: 100, abroad: 5 },
    care: 65,
    weight: 45,
    // Calm, honest, no orator (YUNEWS, BEZPROT).
    nerve: 40,
    // Nothing from 1937–38; only economics.
    exposure: 10,
    safeWithSeven: 60,
    safeWithKhrushchev: 55,
    place: 'moscow',
    temperament: {
      talks: 15,
      promises: 5,
      threatens: 0,
      procedure: 20,
      gathers: 0,
      reads: 0,
      wounds: 0,
      reach: ['ministers'],
    },
  },
  saburov: {
    name: 'Saburov',
    // A planner whose plans were overruled (SKH); joined because Voroshilov was in.
    views: { oneMan: 45, crimes: 10, industry: 80, abroad: 10 },
    care: 55,
    weight: 40,
    nerve: 25,
    // Took over Gosplan after Voznesensky.
    exposure: 25,
    safeWithSeven: 60,
    safeWithKhrushchev: 50,
    // Warsaw on the 18th, by the better account (SPITSYN).
    place: 'away',
    journey: 0,
    temperament: {
      talks: 15,
      promises: 5,
      threatens: 5,
      procedure: 15,
      gathers: 0,
      reads: 0,
      wounds: 20,
      reach: ['ministers'],
    },
  },
  zhukov: {
    name: 'Zhukov',
    // Ambivalent on the post (SHISHKIN); wants the army's dead cleared (people.md).
    views: { oneMan: 25, crimes: -85, industry: -10, abroad: -10 },
    care: 75,
    weight: 90,
    nerve: 98,
    // The trophy file (PETROV).
    exposure: 30,
    safeWithSeven: 30,
    safeWithKhrushchev: 60,
    // Solnechnogorsk, and late (SPITSYN).
    place: 'travelling',
    temperament: {
      talks: 35,
      promises: 25,
      threatens: 55,
      procedure: 35,
      gathers: 75,
      reads: 85,
      wounds: 45,
      reach: ['army', 'russia', 'republics'],
    },
  },
  furtseva: {
    name: 'Furtseva',
    // “We must guarantee the party completely” (VOIT); the grumbling is only Shepilov's word (SHEP).
    views: { oneMan: 0, crimes: -35, industry: -50, abroad: -25 },
    care: 80,
    weight: 45,
    nerve: 65,
    // What she said to Shepilov.
    exposure: 30,
    safeWithSeven: 15,
    safeWithKhrushchev: 55,
    place: 'moscow',
    temperament: {
      talks: 60,
      promises: 20,
      threatens: 45,
      procedure: 50,
      gathers: 95,
      reads: 10,
      wounds: 30,
      reach: ['apparatus', 'unions', 'russia'],
    },
  },
  brezhnev: {
    name: 'Brezhnev',
    // Spoke for the reform in January (MLECHIN).
    views: { oneMan: -20, crimes: -15, industry: -70, abroad: -20 },
    care: 75,
    weight: 35,
    // He fainted, or felt ill (SCHATT).
    nerve: 15,
    exposure: 30,
    safeWithSeven: 20,
    safeWithKhrushchev: 70,
    place: 'moscow',
    temperament: {
      talks: 35,
      promises: 15,
      threatens: 5,
      procedure: 40,
      gathers: 45,
      reads: 0,
      wounds: 5,
      reach: ['ministers', 'army'],
    },
  },
  shepilov: {
    name: 'Shepilov',
    // “Then why do you claim to know everything?!” (ZENK).
    views: { oneMan: 80, crimes: -40, industry: 5, abroad: -15 },
    care: 70,
    weight: 40,
    // Persuaded that it was settled (TAUBMAN2003).
    nerve: 75,
    // A notebook, and no blood.
    exposure: 10,
    safeWithSeven: 60,
    safeWithKhrushchev: 55,
    place: 'moscow',
    temperament: {
      talks: 30,
      promises: 5,
      threatens: 0,
      procedure: 20,
      gathers: 0,
      reads: 0,
      wounds: 60,
      reach: [],
    },
  },
  shvernik: {
    name: 'Shvernik',
    // Runs the rehabilitations (people.md).
    views: { oneMan: -10, crimes: -70, industry: -30, abroad: -20 },
    care: 75,
    weight: 45,
    nerve: 50,
    exposure: 40,
    safeWithSeven: 30,
    safeWithKhrushchev: 70,
    // Ufa (SKH).
    place: 'away',
    journey: 0,
    temperament: {
      talks: 25,
      promises: 10,
      threatens: 15,
      procedure: 45,
      gathers: 25,
      reads: 45,
      wounds: 30,
      reach: ['unions'],
    },
  },
  kozlov: {
    name: 'Kozlov',
    // Leningrad, its jubilee and its dead (AGAREV).
    views: { oneMan: -20, crimes: -30, industry: -60, abroad: -10 },
    care: 75,
    weight: 40,
    nerve: 55,
    exposure: 40,
    safeWithSeven: 15,
    safeWithKhrushchev: 70,
    // The Red Arrow, morning of the 19th (SKH).
    place: 'away',
    journey: 0,
    temperament: {
      talks: 35,
      promises: 10,
      threatens: 25,
      procedure: 30,
      gathers: 60,
      reads: 20,
      wounds: 35,
      reach: ['russia'],
    },
  },
  mukhitdinov: {
    name: 'Mukhitdinov',
    // Raised by Khrushchev; the reform gives his republic its factories; no quarrel of his own on record (MUKH).
    views: { oneMan: -20, crimes: -40, industry: -70, abroad: -30 },
    care: 70,
    weight: 25,
    nerve: 45,
    exposure: 10,
    safeWithSeven: 40,
    safeWithKhrushchev: 60,
    // Tashkent; arrives on the 19th (SKH).
    place: 'away',
    journey: 0,
    temperament: {
      talks: 30,
      promises: 5,
      threatens: 0,
      procedure: 30,
      gathers: 55,
      reads: 0,
      wounds: 0,
      reach: ['republics'],
    },
  },
  serov: {
    name: 'Serov',
    // They planned to replace him (SEROV).
    views: { oneMan: -30, crimes: 10, industry: -20, abroad: -20 },
    care: 100,
    weight: 40,
    nerve: 70,
    // Deportations, Berlin (PETROV).
    exposure: 90,
    safeWithSeven: 10,
    safeWithKhrushchev: 75,
    place: 'moscow',
    temperament: {
      talks: 15,
      promises: 5,
      threatens: 40,
      procedure: 5,
      gathers: 80,
      reads: 5,
      wounds: 20,
      reach: ['security', 'russia', 'republics'],
    },
  },
  konev: {
    name: 'Konev',
    // Signed the letter and fronted the delegation (SPITSYN, UKRBUKVA); pupil of the shot Uborevich (KONEVA).
    views: { oneMan: -10, crimes: -60, industry: 0, abroad: 0 },
    care: 60,
    weight: 40,
    nerve: 70,
    exposure: 30,
    safeWithSeven: 40,
    safeWithKhrushchev: 60,
    place: 'moscow',
    temperament: {
      talks: 10,
      promises: 0,
      threatens: 20,
      procedure: 10,
      gathers: 60,
      reads: 0,
      wounds: 10,
      reach: ['army'],
    },
  },
  ignatov: {
    name: 'Ignatov',
    // Organiser of the provincial signatories (people.md; RODIONOV).
    views: { oneMan: -30, crimes: -20, industry: -80, abroad: -10 },
    care: 90,
    weight: 35,
    nerve: 65,
    exposure: 35,
    safeWithSeven: 20,
    safeWithKhrushchev: 70,
    // Gorky, a night's train away.
    place: 'away',
    journey: 0,
    temperament: {
      talks: 20,
      promises: 10,
      threatens: 10,
      procedure: 10,
      gathers: 90,
      reads: 0,
      wounds: 15,
      reach: ['russia', 'republics'],
    },
  },
  aristov: {
    name: 'Aristov',
    // Put his hand up before everyone on the 19th and was told to sit (OGR); “the fire had gone out” (VOIT).
    views: { oneMan: -20, crimes: -40, industry: -50, abroad: -10 },
    care: 75,
    weight: 30,
    nerve: 55,
    exposure: 25,
    safeWithSeven: 30,
    safeWithKhrushchev: 70,
    place: 'away',
    journey: 0,
    temperament: {
      talks: 25,
      promises: 5,
      threatens: 5,
      procedure: 45,
      gathers: 55,
      reads: 0,
      wounds: 10,
      reach: ['russia', 'apparatus'],
    },
  },
  belyaev: {
    name: 'Belyaev',
    // Secretary for agriculture; pinned Kaganovich down on the agriculture job (VYZH).
    views: { oneMan: -20, crimes: -20, industry: -60, abroad: -10 },
    care: 75,
    weight: 30,
    nerve: 50,
    exposure: 15,
    safeWithSeven: 30,
    safeWithKhrushchev: 70,
    place: 'away',
    journey: 0,
    temperament: {
      talks: 20,
      promises: 5,
      threatens: 5,
      procedure: 30,
      gathers: 50,
      reads: 0,
      wounds: 15,
      reach: ['russia'],
    },
  },
  pospelov: {
    name: 'Pospelov',
    // Author of the lies, and of the report on them (SKH).
    views: { oneMan: -10, crimes: -50, industry: -20, abroad: -10 },
    care: 60,
    weight: 25,
    nerve: 30,
    exposure: 45,
    safeWithSeven: 40,
    safeWithKhrushchev: 65,
    place: 'away',
    journey: 0,
    temperament: {
      talks: 15,
      promises: 0,
      threatens: 0,
      procedure: 30,
      gathers: 25,
      reads: 15,
      wounds: 5,
      reach: ['apparatus'],
    },
  },
  gromyko: {
    name: 'Gromyko',
    // Molotov's pupil, four months a minister (people.md).
    views: { oneMan: 0, crimes: 0, industry: 0, abroad: -40 },
    care: 50,
    weight: 20,
    nerve: 45,
    exposure: 15,
    safeWithSeven: 50,
    safeWithKhrushchev: 60,
    place: 'moscow',
    temperament: {
      talks: 10,
      promises: 0,
      threatens: 0,
      procedure: 10,
      gathers: 20,
      reads: 0,
      wounds: 5,
      reach: ['diplomats'],
    },
  },
  malin: {
    name: 'Malin',
    // Keeps the cards and makes the calls; no opinion of his is recorded, so every number is near the middle (SKH).
    views: { oneMan: -20, crimes: 0, industry: -20, abroad: -10 },
    care: 40,
    weight: 10,
    nerve: 40,
    exposure: 5,
    safeWithSeven: 50,
    safeWithKhrushchev: 60,
    place: 'moscow',
    temperament: {
      talks: 0,
      promises: 0,
      threatens: 0,
      procedure: 0,
      gathers: 50,
      reads: 0,
      wounds: 0,
      reach: ['republics', 'russia'],
    },
  },
}

/** A step of the tie table in people-more.md, from hatred (−3) to devotion (3), in points of trust. */
const STEP = 25

type Tie = readonly [PersonId, PersonId, number]

/** Directed ties on the eve, 17 June; each with the ground that people-more.md V gives. */
const STEPS: readonly Tie[] = [
  ['khrushchev', 'bulganin', 1], // old pair of the road; no longer notices that he wounds (NIKONOV, SEROV)
  ['bulganin', 'khrushchev', -2], // the beard, “great commander”, the bugged yard (NIKONOV, SEROV, DOBR)
  ['khrushchev', 'malenkov', -2], // beaten rival; keeps Sukhanov's papers in reserve (SOROKIN)
  ['malenkov', 'khrushchev', -3], // ruined friendship (SKH)
  ['khrushchev', 'molotov', -2], // objects to everything (VYZH-B)
  ['molotov', 'khrushchev', -3], // a petty cattle-dealer (CHUEV)
  ['khrushchev', 'kaganovich', -2], // ex-patron who knows 1923 (TAUBMAN2003)
  ['kaganovich', 'khrushchev', -3], // ungrateful creature (VLAD, ZHUKOV-MS)
  ['khrushchev', 'voroshilov', -1], // a figure of fun (MLECHIN-STALIN)
  ['voroshilov', 'khrushchev', -2], // “insults everyone” (SHEP)
  ['khrushchev', 'mikoyan', 2], // dacha neighbour, walks, foreign errands (SKH)
  ['mikoyan', 'khrushchev', 1], // wants to teach a lesson, not to lose him (SHEP, MIK)
  ['khrushchev', 'pervukhin', 1], // to be told straight (KHR-MEM)
  ['pervukhin', 'khrushchev', -2], // the reform undid his life's work (BEZPROT)
  ['saburov', 'khrushchev', -1], // will call him dishonest on the 21st (ZASTOI)
  ['khrushchev', 'suslov', 1], // useful, a little despised (WEB)
  ['suslov', 'khrushchev', 1], // the lesser danger (SORATNIKI)
  ['khrushchev', 'kirichenko', 3], // his own discovery (SPITSYN)
  ['kirichenko', 'khrushchev', 3], // owes him each step (SPITSYN)
  ['khrushchev', 'shepilov', 3], // found him, promoted him (ZENK, TAUBMAN2003)
  ['shepilov', 'khrushchev', -1], // gratitude worn out by the know-all (ZENK)
  ['khrushchev', 'zhukov', 2], // needs him; a shade of fear (HOXHA)
  ['zhukov', 'khrushchev', 1], // debt for 1953 (ZHUKOV-MS)
  ['khrushchev', 'serov', 3], // “like a true Communist” (SEROV)
  ['serov', 'khrushchev', 3], // knows only him (SEROV)
  ['khrushchev', 'furtseva', 2], // trusts, demands the same as of men (MLECHIN-FUR)
  ['furtseva', 'khrushchev', 1], // grumbled in spring; now burns the bridge (SHEP)
  ['khrushchev', 'brezhnev', 2], // his Dnieper man
  ['brezhnev', 'khrushchev', 2], // patron; fear of PUR if he falls (SCHATT)
  ['ignatov', 'khrushchev', 2], // chance to get back to Moscow (MLECHIN-SHEL)
  ['kozlov', 'khrushchev', 2], // made him Leningrad chief (AGAREV)
  ['mukhitdinov', 'khrushchev', 2], // raised him
  ['shvernik', 'khrushchev', 2], // given the work of rehabilitation
  ['aristov', 'khrushchev', 2], // a secretary by his choice
  ['belyaev', 'khrushchev', 2], // virgin lands are their common cause
  ['pospelov', 'khrushchev', 1], // wrote the report for him (SKH)
  ['malin', 'khrushchev', 1], // keeps his notes
  ['konev', 'khrushchev', 1], // the army's dead
  ['molotov', 'kaganovich', -1], // allied for the hour (VLAD)
  ['kaganovich', 'molotov', 1], // backs his memorandum (VYZH-B)
  ['molotov', 'malenkov', -1], // condemned by him in March (VYZH-B)
  ['molotov', 'voroshilov', 1], // deserving, wavering (CHUEV)
  ['voroshilov', 'molotov', 2], // stood by his memorandum (VYZH-B)
  ['molotov', 'shepilov', -1], // took his ministry (ZENK)
  ['molotov', 'mikoyan', -1], // a trader
  ['mikoyan', 'molotov', -2], // dreads his rule (MIK)
  ['mikoyan', 'malenkov', -1], // weak, would submit to Molotov (MIK)
  ['mikoyan', 'bulganin', 1], // months of telephone grumbling (SHEP)
  ['bulganin', 'mikoyan', 1], // the same line
  ['bulganin', 'malenkov', 1], // came to him one by one (SHISHKIN)
  ['bulganin', 'kaganovich', 1], // Moscow in the thirties
  ['malenkov', 'saburov', 2], // friend (WIKI)
  ['saburov', 'malenkov', 2], // friend, till the bill comes (WIKI)
  ['saburov', 'voroshilov', 1], // joins because he is in (SKH)
  ['voroshilov', 'saburov', 1], // joins because he is in (SKH)
  ['saburov', 'pervukhin', 1], // planners among generals
  ['pervukhin', 'saburov', 1],
  ['pervukhin', 'malenkov', 1], // tea in the rest-room (BEZPROT)
  ['suslov', 'malenkov', -2], // enmity since the early 1950s (SORATNIKI)
  ['suslov', 'molotov', -1], // “Disloyal” (VYZH-B)
  ['kozlov', 'malenkov', -3], // the Leningrad Affair
  ['furtseva', 'malenkov', -2], // harsher measures in 1955 (VOIT)
  ['furtseva', 'shepilov', -2], // he knows what she said (SHEP)
  ['shepilov', 'furtseva', -1], // “it was you who came to me” (SHEP)
  ['kaganovich', 'shepilov', 2], // woodland walks (TAUBMAN2003)
  ['shepilov', 'kaganovich', 1], // believes his arithmetic, not him (TAUBMAN2003)
  ['kaganovich', 'brezhnev', -2], // “beyond Mozhai” (SCHATT)
  ['brezhnev', 'kaganovich', -2], // afraid of him (SCHATT)
  ['brezhnev', 'kirichenko', -2], // envy of a luckier twin (SKH)
  ['kirichenko', 'brezhnev', -1], // shouts at him (SKH)
  ['kirichenko', 'kaganovich', -2], // Ukraine, 1947
  ['kirichenko', 'zhukov', 2], // Odessa together (SPITSYN)
  ['zhukov', 'kirichenko', 1],
  ['zhukov', 'malenkov', -3], // bugged marshals (ZHUKOV-SP, EMEL)
  ['zhukov', 'molotov', -2], // the lists (ZHUKOV-SP)
  ['zhukov', 'kaganovich', -2], // Yakir's letter (PIKHOIA)
  ['zhukov', 'bulganin', -1], // commissar in marshal's stars (SHISHKIN)
  ['bulganin', 'zhukov', -1], // will drag him in (SHISHKIN)
  ['zhukov', 'serov', 1], // comrade of Berlin (SEROV)
  ['serov', 'zhukov', 1], // admires; shared trophy file (SEROV, PETROV)
  ['bulganin', 'serov', -2], // “And what am I, not the CC?” (SEROV)
  ['serov', 'bulganin', -1], // grown unrecognisable (SEROV)
  ['serov', 'molotov', -2], // interrupts him in rage (FELDGRAU)
  ['serov', 'brezhnev', -1], // a sham invalid (SEROV)
  ['brezhnev', 'serov', 1], // “Vanya, you talk to him” (SEROV)
  ['ignatov', 'serov', 2], // wants the KGB chief for a friend (MLECHIN-SHEL)
  ['serov', 'ignatov', 1], // former Chekist
  ['furtseva', 'ignatov', 2], // a faction of two (SKH)
  ['aristov', 'bulganin', -1], // told to sit and wait (OGR)
  ['shvernik', 'bulganin', -2], // “no party conscience” (SHISHKIN)
  ['shvernik', 'zhukov', 1], // gave him what he read (PIKHOIA)
  ['shvernik', 'mikoyan', 1], // the rehabilitation commissions
  ['belyaev', 'kaganovich', -2], // pins him on the agriculture job (VYZH)
  ['voroshilov', 'kaganovich', 2], // leaps to his defence (POLY61)
  ['voroshilov', 'bulganin', 1], // marshals of the council table
  ['gromyko', 'molotov', 1], // his teacher
]

export const ties: readonly Tie[] = STEPS.map(([from, to, step]) => [from, to, STEP * step])

/** The first owes the second. */
export const favours: readonly Tie[] = [
  ['kirichenko', 'khrushchev', 2], // each step of his career (SPITSYN)
  ['serov', 'khrushchev', 2],
  ['brezhnev', 'khrushchev', 2], // out of PUR (SCHATT)
  ['furtseva', 'khrushchev', 1],
  ['kozlov', 'khrushchev', 1],
  ['mukhitdinov', 'khrushchev', 1],
  ['ignatov', 'khrushchev', 1],
  ['zhukov', 'khrushchev', 1], // recalled and made minister
  ['khrushchev', 'zhukov', 1], // 26 June 1953
  ['khrushchev', 'mikoyan', 1],
  ['konev', 'zhukov', 1], // October 1941 (PROK)
  ['saburov', 'malenkov', 1],
  ['shepilov', 'khrushchev', 1], // “found him, promoted him” (ZENK)
]

/** What everybody took for granted of everybody, and how surely: plus, against Khrushchev. */
const REPUTATION: Readonly<Partial<Record<PersonId, number>>> = {
  molotov: 60, // alone against the reform, in the open (MLECHIN)
  kaganovich: 40, // stood by Molotov's memorandum (VYZH-B)
  malenkov: 30,
  voroshilov: 10,
  bulganin: -20, // “B. and K.” (TIME57)
  mikoyan: -40,
  suslov: -40,
  kirichenko: -80,
  zhukov: -40,
  furtseva: -50,
  brezhnev: -50,
  shepilov: -40, // Khrushchev's own discovery (TAUBMAN2003)
  shvernik: -40,
  kozlov: -50,
  mukhitdinov: -40,
  serov: -70,
  ignatov: -50,
  aristov: -40,
  belyaev: -40,
}

const SEVEN: readonly PersonId[] = [
  'molotov',
  'malenkov',
  'kaganovich',
  'bulganin',
  'voroshilov',
  'pervukhin',
  'saburov',
]

/** The three went to the others one by one (SHISHKIN): so they know all seven, and the others know the three. */
const told = (who: PersonId, about: PersonId): number | undefined => {
  const core = SEVEN.slice(0, 3)
  if (who === about || !SEVEN.includes(who) || !SEVEN.includes(about)) return undefined
  if (core.includes(who)) return core.includes(about) ? 90 : 65
  if (core.includes(about)) return 75
  // Saburov and Voroshilov each leaned on the other (SKH).
  return (who === 'saburov' && about === 'voroshilov') || (who === 'voroshilov' && about === 'saburov')
    ? 65
    : 35
}

export const guesses: readonly Tie[] = PEOPLE.flatMap(who =>
  PEOPLE.filter(about => about !== who).flatMap((about): Tie[] => {
    const guess = told(who, about) ?? (who === 'shepilov' && SEVEN.includes(about) ? 50 : REPUTATION[about])
    return guess === undefined ? [] : [[who, about, guess]]
  }),
)

/** Who had agreed with whom before the 18th. A combination, hardly a plot (arguments.md B1). */
export const pacts: readonly {
  readonly members: readonly PersonId[]
  readonly side: Side
  readonly strength: number
}[] = [
  { members: ['molotov', 'malenkov', 'kaganovich'], side: 'seven', strength: 6 },
  // Malenkov's two, won one by one (SHISHKIN, WIKI).
  { members: ['malenkov', 'bulganin'], side: 'seven', strength: 4 },
  { members: ['malenkov', 'saburov'], side: 'seven', strength: 4 },
  { members: ['malenkov', 'pervukhin'], side: 'seven', strength: 3 },
  // “Saburov joins because Voroshilov is in; Voroshilov joins because Saburov is” (SKH).
  { members: ['voroshilov', 'saburov'], side: 'seven', strength: 4 },
  // Neighbours by a garden gate, who walk together (SKH).
  { members: ['khrushchev', 'mikoyan'], side: 'khrushchev', strength: 4 },
  // Kaganovich recruited his dacha neighbour (TAUBMAN2003).
  { members: ['kaganovich', 'shepilov'], side: 'seven', strength: 4 },
]
