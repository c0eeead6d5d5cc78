/**
 * Everyone as the curtain rises, on the morning of 18 June 1957. No source
 * gives these numbers. Each is a reading of the evidence named beside it, of
 * what he said and did before and in those days but not of how he voted;
 * `majority model report` says which of them matter. Keys are those of
 * `sources.ts`. Where nothing is said beside a number, a rule below gives its
 * band, and its place within the band is an estimate (EST).
 *
 * Views: plus is the complaint against Khrushchev (one-man rule, too much said
 * of the crimes, ministries abolished, adventures abroad). Percentages 0–100.
 *
 * Care: 75 for whoever of the room asked for the floor at the first full
 * session (OGR) or spoke at it. More if his own place hangs on the answer; less
 * if he came in for another's sake, spoke late or not at all.
 *
 * Weight goes by post (K): the First Secretary 100; those who signed the lists
 * of 1937–38 beside Stalin (MEMORIAL) or have been premier 60–90; other members
 * 40–55; candidates 25–45; the rest 10–40.
 *
 * Nerve is 40–55, and exposure 5–25, where nothing on record says more or less.
 *
 * Safe with the seven: 55–85 their own, 40–50 those they would leave alone, 35
 * or less those whose posts they would want (SEROV) or who feared 1937 again
 * (VOIT). Safe with Khrushchev: 70–80 the men he placed; 50–65 the others, and
 * whoever has next to nothing in a file (exposure 10 or less); 45 or less those
 * who have crossed him and have blood in theirs (MEMORIAL, SOROKIN).
 *
 * Temperament: 60 and more, a deed on which the story turns, or one that was
 * his and nobody else's to do; 20–55, once on record, or to be expected of his
 * character or post; 15 and less, little or nothing of it on record. Heckling
 * the fallen does not count, since everybody did (VOIT). Deceives: Malenkov
 * would agree “not to tell everything” (VOIT), Kaganovich counted heads for
 * Shepilov (TAUBMAN2003), Serov by profession; Mikoyan had listened to both
 * camps (SHEP); Bulganin called the meeting under a pretext (K). Reach: the blocs that
 * would take his call, for his post or for what he holds (K).
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
    // No list bears his name (MEMORIAL); the telegram of July 1937 does (BONE). Moscow 1935–38, Ukraine 1938–49 (K).
    exposure: 60,
    safeWithSeven: 20,
    safeWithKhrushchev: 80,
    place: 'moscow',
    // Rang round on the first night (K), went out to the hall on the 21st (KAG-MEM), left the rest to Zhukov:
    // “do whatever you think necessary” (ZHUKOV-MS); “I'll never forget it” (ZENK-M).
    // “Grind to powder” (VOIT), the beard (NIKONOV): taken below his habit, because here he is the accused.
    // Gave up the chair without a word (ZHUKOV-MS).
    temperament: {
      talks: 60,
      promises: 45,
      threatens: 30,
      deceives: 25,
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
    // “Only one intention, to remove shortcomings” (MLECHIN-SHEL).
    care: 60,
    // Premier, and chairman by other men's motion (ZHUKOV-MS).
    weight: 60,
    // “Without ever saying a flat yes or no” (TIME57); “for some reason led the session very irresolutely” (SPITSYN).
    nerve: 15,
    // Stalin's commissar over the army; the officers back from captivity (MLECHIN).
    exposure: 45,
    safeWithSeven: 55,
    safeWithKhrushchev: 50,
    place: 'moscow',
    // The others came to him (SHISHKIN); he grumbled by telephone (SHEP), soothed ambassadors (TIME57),
    // had the running order worked out (OGR).
    temperament: {
      talks: 35,
      promises: 30,
      threatens: 5,
      deceives: 20,
      procedure: 20,
      gathers: 5,
      reads: 0,
      wounds: 5,
      reach: ['ministers'],
    },
  },
  molotov: {
    name: 'Molotov',
    // Alone against the reform in January (MLECHIN), against Belgrade and Vienna (RESOL57);
    // no First Secretaries at all (ZHUKOV-MS).
    views: { oneMan: 90, crimes: 75, industry: 85, abroad: 95 },
    // Fears little for his place (K); for the line he argues alone (WILSON57).
    care: 100,
    // Premier before the war; the name that the rest of them needed (K).
    weight: 90,
    // In the hall the only one who defended a position rather than himself (WILSON57).
    nerve: 98,
    // 372 lists (MEMORIAL); 3,167 names in a day (ZHUKOV-SP).
    exposure: 100,
    safeWithSeven: 75,
    // Opposing Khrushchev has so far cost him a ministry and not his seat (WIKI).
    safeWithKhrushchev: 40,
    place: 'moscow',
    // “Secretaries for general questions” (ZHUKOV-MS), “Why not tomorrow?” (ZENK).
    // Went to Bulganin in his turn (SHISHKIN); never raises his voice (K).
    temperament: {
      talks: 45,
      promises: 10,
      threatens: 10,
      deceives: 0,
      procedure: 80,
      gathers: 5,
      reads: 0,
      wounds: 15,
      reach: ['diplomats'],
    },
  },
  malenkov: {
    name: 'Malenkov',
    // Beaten in 1955; his quarrel is with the man (SKH, SOROKIN). A reformer in consumption (TIME57) and abroad (K).
    views: { oneMan: 90, crimes: 60, industry: 50, abroad: 10 },
    care: 95,
    weight: 75,
    // Intelligent, evasive, brittle; pleaded for silence by the 21st (VOIT).
    nerve: 40,
    // The Leningrad case and the special prison in his own hand (SOROKIN).
    exposure: 95,
    safeWithSeven: 85,
    // His aide's papers are kept in reserve against him (SOROKIN).
    safeWithKhrushchev: 15,
    place: 'moscow',
    // Sounded Zhukov that morning, moved the change of chair, spoke first (ZHUKOV-MS);
    // “we must agree … not to tell everything” (VOIT).
    temperament: {
      talks: 85,
      promises: 60,
      threatens: 15,
      deceives: 50,
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
    // “We'll drive you beyond Mozhai” (SCHATT), and roars at engineers (VYZH);
    // “what sort of First Secretary” (ZHUKOV-MS).
    // Walked Shepilov round the woods with assurances (TAUBMAN2003); “any lawyer …” (VYZH).
    temperament: {
      talks: 60,
      promises: 20,
      threatens: 60,
      deceives: 45,
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
    views: { oneMan: 85, crimes: 70, industry: 40, abroad: 15 },
    // Had thought that it was only about speaking frankly in the Presidium (VOR28).
    care: 60,
    // Head of state, and a figure of fun at table (MLECHIN-STALIN).
    weight: 60,
    // “Always backed the winner” (SKH); yet “Splitters!” at the door on the 21st, when the winner had changed (RUBTSOV).
    nerve: 50,
    // The officer corps; about 185 lists (MEMORIAL).
    exposure: 90,
    safeWithSeven: 60,
    safeWithKhrushchev: 45,
    place: 'moscow',
    // “Splitters! Factionalists!” (RUBTSOV) was temper and no threat. Brought his complaint to Shepilov himself (SHEP).
    temperament: {
      talks: 30,
      promises: 5,
      threatens: 15,
      deceives: 5,
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
    // “I did everything I could to keep him” (MIK, by RUBANOV).
    care: 80,
    weight: 75,
    // The only full member to stand up for him on the 18th (LOPEZ); in spring he had only grumbled (SHEP).
    nerve: 60,
    // Eight lists (MEMORIAL); Armenia 1937 (K).
    exposure: 45,
    // They sounded him that morning (MIKH), so he might have been forgiven.
    safeWithSeven: 40,
    safeWithKhrushchev: 65,
    place: 'moscow',
    // “No quorum” (LOPEZ); in the corridor on the 18th (ZHUKOV-MS), out to the delegation on the 21st (VOIT).
    // “Everything I could” (MIK).
    temperament: {
      talks: 65,
      promises: 50,
      threatens: 10,
      deceives: 30,
      procedure: 90,
      gathers: 45,
      reads: 0,
      wounds: 10,
      reach: ['ministers', 'republics'],
    },
  },
  suslov: {
    name: 'Suslov',
    // Loyal to the plenum's authority more than to the man (K); “Disloyal”, of Molotov's memorandum (VYZH-B).
    views: { oneMan: 20, crimes: 15, industry: -50, abroad: -10 },
    care: 75,
    // The only member beside Khrushchev who is also a Secretary (K).
    weight: 55,
    // Flew back and took his side without wavering; Serov had found him evasive on the telephone (OGR).
    nerve: 60,
    // Stavropol and the Lithuanian bureau (K).
    exposure: 40,
    // They had culture or education in mind for him (K).
    safeWithSeven: 35,
    safeWithKhrushchev: 60,
    // On leave since 19 May (MATDIAL); back by 19–20 June (K).
    place: 'away',
    journey: 2,
    // “The Presidium … did not adopt any decision” (STENO1998): the rules are his weapon.
    // Gathers as any Secretary could; nothing of it on record.
    temperament: {
      talks: 25,
      promises: 10,
      threatens: 10,
      deceives: 10,
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
    // Told Zhukov at the wedding that he had only to say one word (ZHUKOV-MS).
    nerve: 75,
    // Nothing of his own on record; taken as for any province under Stalin: his was Odessa (SPITSYN).
    exposure: 30,
    safeWithSeven: 30,
    safeWithKhrushchev: 80,
    // In Kiev on the 18th (MATDIAL); back by 19–20 June (K).
    place: 'away',
    journey: 2,
    // The word at the wedding (ZHUKOV-MS); rude and vindictive (SKH, SPITSYN).
    // Ukraine is his to gather (K), but no call of his is on record and no Ukrainian among the signatures seen (SPITSYN).
    temperament: {
      talks: 55,
      promises: 20,
      threatens: 40,
      deceives: 10,
      procedure: 30,
      gathers: 60,
      reads: 5,
      wounds: 35,
      reach: ['ukraine'],
    },
  },
  pervukhin: {
    name: 'Pervukhin',
    // Voted against the reform, which undid his commission (BEZPROT); no quarrel of ideology (K).
    views: { oneMan: 50, crimes: 0, industry: 100, abroad: 5 },
    // One thing only, the reform (BEZPROT).
    care: 65,
    weight: 45,
    // Calm, honest, no orator (YUNEWS, BEZPROT).
    nerve: 40,
    // Nothing from 1937–38; only economics (K).
    exposure: 10,
    safeWithSeven: 60,
    safeWithKhrushchev: 55,
    place: 'moscow',
    // The tea was drunk behind his office and without him, he said (BEZPROT); no deed of his in those days is on record.
    temperament: {
      talks: 15,
      promises: 5,
      threatens: 0,
      deceives: 0,
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
    // Told the plenum everything (SEROV); one flash of anger on the 21st (ZASTOI).
    nerve: 25,
    // Took over Gosplan after Voznesensky, who was shot (K).
    exposure: 25,
    safeWithSeven: 60,
    safeWithKhrushchev: 50,
    // Warsaw on the 18th, by the better account (SPITSYN); asks about tanks on the second day (ZHUKOV-MS).
    place: 'away',
    journey: 0,
    // “I considered you a most honest man” (ZASTOI) is the one wound; the tanks were a question (ZHUKOV-MS).
    temperament: {
      talks: 15,
      promises: 5,
      threatens: 5,
      deceives: 5,
      procedure: 15,
      gathers: 0,
      reads: 0,
      wounds: 20,
      reach: ['ministers'],
    },
  },
  zhukov: {
    name: 'Zhukov',
    // Ambivalent on the post (SHISHKIN); wants the army's dead cleared (K).
    views: { oneMan: 25, crimes: -85, industry: -10, abroad: -10 },
    care: 75,
    // Above a candidate: the most popular soldier in the country (K), whom Malenkov sounded that morning (ZHUKOV-MS).
    weight: 90,
    // “An unusual and forced statement” against a majority, by his own account (ZHUKOV-MS);
    // Serov has him prefer his bed (SEROV).
    nerve: 90,
    // The trophy file (PETROV).
    exposure: 30,
    // His talk is in the safe of Malenkov's aide (EMEL).
    safeWithSeven: 30,
    // Needed, but there is what he said of the post to Bulganin (SHISHKIN).
    safeWithKhrushchev: 60,
    // Solnechnogorsk, and late (SPITSYN).
    place: 'travelling',
    // Read the lists (ZHUKOV-SP), sent the aeroplanes (ZHUKOV-MS), threatened to appeal over their heads (ZENK-M).
    // Tried Voroshilov (MIKH), held out a ladder to Saburov (SHISHKIN); “what are you babbling about?” (ZHUKOV-MS).
    temperament: {
      talks: 45,
      promises: 25,
      threatens: 55,
      deceives: 5,
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
    // Insisted on the 18th that everybody be called (VOIT); “camp dust” (SHEP).
    nerve: 65,
    // What she said to Shepilov (SHEP).
    exposure: 30,
    safeWithSeven: 15,
    // Her secret would hurt her with him too (SHEP).
    safeWithKhrushchev: 55,
    place: 'moscow',
    // Had befriended most members who lived in Moscow, and had the government telephone (ZENK);
    // “camp dust” (SHEP); all to be called (VOIT).
    temperament: {
      talks: 60,
      promises: 20,
      threatens: 45,
      deceives: 10,
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
    // The deportations from Moldavia (K).
    exposure: 30,
    // PUR again, if Khrushchev falls (SCHATT).
    safeWithSeven: 20,
    safeWithKhrushchev: 70,
    place: 'moscow',
    // First to help call in the absent, then ill (SCHATT);
    // tried to get Zhukov out of bed (SEROV); all to be called (VOIT).
    temperament: {
      talks: 35,
      promises: 15,
      threatens: 5,
      deceives: 10,
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
    views: { oneMan: 85, crimes: -40, industry: 5, abroad: -15 },
    // It had been building up (MLECHIN-DIP).
    care: 85,
    weight: 40,
    // Beside Molotov the only one who did not recant (MLECHIN-DIP);
    // but he went in believing that it was settled (TAUBMAN2003).
    nerve: 75,
    // A notebook, and no blood (K).
    exposure: 10,
    safeWithSeven: 60,
    safeWithKhrushchev: 55,
    place: 'moscow',
    // “Then why do you claim to know everything?!” (ZENK) is all that he did;
    // he was talked to, in the woods (TAUBMAN2003) and at home (SHEP).
    temperament: {
      talks: 30,
      promises: 5,
      threatens: 0,
      deceives: 5,
      procedure: 20,
      gathers: 0,
      reads: 0,
      wounds: 60,
      reach: [],
    },
  },
  shvernik: {
    name: 'Shvernik',
    // Runs the rehabilitations (K).
    views: { oneMan: -10, crimes: -70, industry: -30, abroad: -20 },
    care: 75,
    weight: 45,
    nerve: 50,
    // Headed the unions through the purge; signed decrees as head of state (K).
    exposure: 40,
    safeWithSeven: 30,
    safeWithKhrushchev: 70,
    // Ufa; back on the 19th (SKH).
    place: 'away',
    journey: 0,
    // Party Control is his post (K). His papers were what Zhukov read (PIKHOIA);
    // he read none himself. “You have no party conscience” (SHISHKIN).
    temperament: {
      talks: 25,
      promises: 10,
      threatens: 15,
      deceives: 5,
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
    // Rose in Leningrad in 1949–52, during its purge (K).
    exposure: 40,
    safeWithSeven: 15,
    safeWithKhrushchev: 70,
    // The Red Arrow, morning of the 19th (SKH).
    place: 'away',
    journey: 0,
    // Hard (K), and drunk on his own voice (MLECHIN-SHEL).
    // Leningrad is his to gather; no call, threat or reading of his is on record.
    temperament: {
      talks: 35,
      promises: 10,
      threatens: 25,
      deceives: 15,
      procedure: 30,
      gathers: 50,
      reads: 20,
      wounds: 35,
      reach: ['russia'],
    },
  },
  mukhitdinov: {
    name: 'Mukhitdinov',
    // Raised by Khrushchev; the reform gives his republic its factories; no quarrel of his own on record (MUKH).
    views: { oneMan: -20, crimes: -40, industry: -70, abroad: -30 },
    // Asked for the floor (OGR), having decided not to ask why he was there (MUKH).
    care: 70,
    weight: 25,
    nerve: 45,
    exposure: 10,
    safeWithSeven: 40,
    safeWithKhrushchev: 60,
    // Tashkent; arrives on the 19th (SKH).
    place: 'away',
    journey: 0,
    // On his feet twice in the four days (MUKH).
    // No call of his is on record, and no Central Asian among the signatures seen (SPITSYN): a guess from his post.
    temperament: {
      talks: 30,
      promises: 5,
      threatens: 0,
      deceives: 0,
      procedure: 30,
      gathers: 30,
      reads: 0,
      wounds: 0,
      reach: ['republics'],
    },
  },
  serov: {
    name: 'Serov',
    // Khrushchev's man since Ukraine (K), whom they planned to replace (SEROV); some of the crimes are his own (PETROV).
    views: { oneMan: -30, crimes: 10, industry: -20, abroad: -20 },
    care: 100,
    weight: 40,
    // Shouted back at a premier (SEROV); in front at the door (MUKH).
    nerve: 70,
    // Deportations, Berlin (PETROV).
    exposure: 90,
    safeWithSeven: 10,
    safeWithKhrushchev: 75,
    place: 'moscow',
    // Every summons passed his operators (VOSLENSKY), and he is himself a threat.
    // That he talked Zhukov out of bed is his word alone (SEROV).
    temperament: {
      talks: 15,
      promises: 5,
      threatens: 40,
      deceives: 40,
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
    // On the fourth day he asks after his missing minister (UKRBUKVA).
    care: 60,
    weight: 40,
    // Stood his ground at the door (MUKH), gave way in October (KONEVA).
    nerve: 70,
    // Somebody denounced him, and the paper exists (KONEVA).
    exposure: 30,
    safeWithSeven: 40,
    safeWithKhrushchev: 60,
    place: 'moscow',
    // Gathers, as the delegation's front (UKRBUKVA); nothing else on record. A marshal at the door is half a threat.
    temperament: {
      talks: 10,
      promises: 0,
      threatens: 20,
      deceives: 0,
      procedure: 10,
      gathers: 60,
      reads: 0,
      wounds: 10,
      reach: ['army'],
    },
  },
  ignatov: {
    name: 'Ignatov',
    // Khrushchev's host at Gorky in April (SKH); a province that the reform makes master at home (VYZH-B).
    views: { oneMan: -30, crimes: -20, industry: -80, abroad: -10 },
    // His way back to Moscow (MLECHIN-SHEL).
    care: 90,
    weight: 35,
    // Gets his way by shouting (MLECHIN-SHEL).
    nerve: 65,
    // The Cheka, 1921–32, on no better word than a web page (WEB).
    exposure: 35,
    safeWithSeven: 20,
    safeWithKhrushchev: 70,
    // Gorky, a night's train away (CALC).
    place: 'away',
    journey: 0,
    // Led the twenty, by one account (RODIONOV); he had no seat at the table to do anything else from.
    temperament: {
      talks: 20,
      promises: 10,
      threatens: 10,
      deceives: 15,
      procedure: 10,
      gathers: 90,
      reads: 0,
      wounds: 15,
      reach: ['russia', 'republics'],
    },
  },
  aristov: {
    name: 'Aristov',
    // Against Molotov's memorandum on the reform in March (VYZH-B); no other opinion of his on record.
    views: { oneMan: -20, crimes: -40, industry: -50, abroad: -10 },
    care: 75,
    weight: 30,
    nerve: 55,
    exposure: 25,
    safeWithSeven: 30,
    safeWithKhrushchev: 70,
    // Away on the 18th (SPITSYN); in the room when it was full (OGR).
    place: 'away',
    journey: 0,
    // Could name everyone who was told to sit (OGR): procedure. Rang Zhukov at night (SEROV): gathers.
    temperament: {
      talks: 25,
      promises: 5,
      threatens: 5,
      deceives: 5,
      procedure: 45,
      gathers: 55,
      reads: 0,
      wounds: 10,
      reach: ['russia', 'apparatus'],
    },
  },
  belyaev: {
    name: 'Belyaev',
    // Against Molotov's memorandum in March (VYZH-B); pinned Kaganovich down on the agriculture job (VYZH).
    views: { oneMan: -20, crimes: -20, industry: -60, abroad: -10 },
    care: 75,
    weight: 30,
    nerve: 50,
    exposure: 15,
    safeWithSeven: 30,
    safeWithKhrushchev: 70,
    // Away on the 18th (SPITSYN); in the room when it was full (OGR).
    place: 'away',
    journey: 0,
    // Asked for the floor (OGR). No call of his is on record: 50 is for the provinces that his post had him deal with.
    temperament: {
      talks: 20,
      promises: 5,
      threatens: 5,
      deceives: 5,
      procedure: 30,
      gathers: 35,
      reads: 0,
      wounds: 15,
      reach: ['russia'],
    },
  },
  pospelov: {
    name: 'Pospelov',
    // Author of the lies, and of the report on them (SKH).
    views: { oneMan: -10, crimes: -50, industry: -20, abroad: -10 },
    // Not among those who asked for the floor (OGR).
    care: 60,
    weight: 25,
    // Wrote each when it was wanted (SKH).
    nerve: 30,
    // The Short Course is in print (SKH).
    exposure: 45,
    safeWithSeven: 40,
    safeWithKhrushchev: 65,
    // Away on the 18th (SPITSYN); nobody says when he was back, taken as with the other Secretaries.
    place: 'away',
    journey: 0,
    // Nothing in those days on record. The report was his, and another read it out (SKH).
    temperament: {
      talks: 15,
      promises: 0,
      threatens: 0,
      deceives: 15,
      procedure: 30,
      gathers: 25,
      reads: 15,
      wounds: 5,
      reach: ['apparatus'],
    },
  },
  gromyko: {
    name: 'Gromyko',
    // Molotov's pupil, four months a minister (K).
    views: { oneMan: 0, crimes: 0, industry: 0, abroad: -40 },
    // First heard on the evening of the 25th: “Dulles's allies” (WILSON57).
    care: 50,
    weight: 20,
    nerve: 45,
    exposure: 15,
    safeWithSeven: 50,
    safeWithKhrushchev: 60,
    place: 'moscow',
    // Nothing on record before the 25th. The embassies are his to call (K).
    temperament: {
      talks: 10,
      promises: 0,
      threatens: 0,
      deceives: 5,
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
    // Made the calls of the 18th when he was told to (SKH, MUKH); nothing else on record.
    temperament: {
      talks: 0,
      promises: 0,
      threatens: 0,
      deceives: 0,
      procedure: 0,
      gathers: 50,
      reads: 0,
      wounds: 0,
      reach: ['republics', 'russia'],
    },
  },
}

/** One step of a tie, from hatred (−3) to devotion (3), in points of trust. */
const STEP = 25

type Tie = readonly [PersonId, PersonId, number]

/**
 * Directed ties on the eve, 17 June, each with its ground. What a man did to
 * the other that month is taken for what he had felt before it. A pair not named
 * is 0: nothing is on record, or what there is cancels out.
 */
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
  ['khrushchev', 'brezhnev', 2], // his Dnieper man (K)
  ['brezhnev', 'khrushchev', 2], // patron; fear of PUR if he falls (SCHATT)
  ['ignatov', 'khrushchev', 2], // chance to get back to Moscow (MLECHIN-SHEL)
  ['kozlov', 'khrushchev', 2], // made him Leningrad chief (AGAREV)
  ['mukhitdinov', 'khrushchev', 2], // raised him (K)
  ['shvernik', 'khrushchev', 2], // given the work of rehabilitation (K)
  ['aristov', 'khrushchev', 2], // a secretary by his choice (K)
  ['belyaev', 'khrushchev', 2], // his secretary for agriculture (K)
  ['pospelov', 'khrushchev', 1], // wrote the report for him (SKH)
  ['malin', 'khrushchev', 1], // keeps his notes (K)
  ['konev', 'khrushchev', 1], // the army's dead: Uborevich was his teacher (KONEVA)
  ['molotov', 'kaganovich', -1], // allied for the hour (VLAD)
  ['kaganovich', 'molotov', 1], // backs his memorandum (VYZH-B)
  ['molotov', 'malenkov', -1], // condemned by him in March (VYZH-B)
  ['molotov', 'voroshilov', 1], // deserving, wavering (CHUEV)
  ['voroshilov', 'molotov', 2], // stood by his memorandum (VYZH-B)
  ['molotov', 'shepilov', -1], // took his ministry (ZENK)
  ['molotov', 'mikoyan', -1], // a trader (K)
  ['mikoyan', 'molotov', -2], // dreads his rule (MIK)
  ['mikoyan', 'malenkov', -1], // weak, would submit to Molotov (MIK)
  ['mikoyan', 'bulganin', 1], // months of telephone grumbling (SHEP)
  ['bulganin', 'mikoyan', 1], // the same line, the other end (SHEP)
  ['bulganin', 'malenkov', 1], // came to him one by one (SHISHKIN)
  ['bulganin', 'kaganovich', 1], // Moscow in the thirties (K)
  ['malenkov', 'saburov', 2], // friend (WIKI)
  ['saburov', 'malenkov', 2], // friend, till the bill comes (WIKI)
  ['saburov', 'voroshilov', 1], // joins because he is in (SKH)
  ['voroshilov', 'saburov', 1], // joins because he is in (SKH)
  ['saburov', 'pervukhin', 1], // both lost their institutions to the reform (K)
  ['pervukhin', 'saburov', 1], // the same
  ['pervukhin', 'malenkov', 1], // tea in the rest-room (BEZPROT)
  ['suslov', 'malenkov', -2], // enmity since the early 1950s (SORATNIKI)
  ['suslov', 'molotov', -1], // “Disloyal” (VYZH-B)
  ['kozlov', 'malenkov', -3], // the Leningrad Affair, and the need to be seen hating it (K)
  ['furtseva', 'malenkov', -2], // harsher measures in 1955 (VOIT)
  ['furtseva', 'shepilov', -2], // he knows what she said (SHEP)
  ['shepilov', 'furtseva', -1], // “it was you who came to me” (SHEP)
  ['kaganovich', 'shepilov', 2], // woodland walks (TAUBMAN2003)
  ['kaganovich', 'brezhnev', -2], // “beyond Mozhai” (SCHATT)
  ['brezhnev', 'kaganovich', -2], // afraid of him (SCHATT)
  ['brezhnev', 'kirichenko', -2], // envy of a luckier twin (SKH)
  ['kirichenko', 'brezhnev', -1], // shouts at him (SKH)
  ['kirichenko', 'kaganovich', -2], // Ukraine, 1947 (K)
  ['kirichenko', 'zhukov', 2], // Odessa together (SPITSYN)
  ['zhukov', 'kirichenko', 1], // Odessa, but wary of the compliment (K)
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
  ['serov', 'ignatov', 1], // former Chekist, and Khrushchev's man (K)
  ['furtseva', 'ignatov', 2], // a faction of two (SKH)
  ['aristov', 'bulganin', -1], // told to sit and wait (OGR)
  ['shvernik', 'bulganin', -2], // “no party conscience” (SHISHKIN)
  ['shvernik', 'zhukov', 1], // gave him what he read (PIKHOIA)
  ['shvernik', 'mikoyan', 1], // neither wants the files shut: inferred from their views (EST)
  ['belyaev', 'kaganovich', -2], // pins him on the agriculture job (VYZH)
  ['voroshilov', 'kaganovich', 2], // leaps to his defence (POLY61)
  ['voroshilov', 'bulganin', 1], // the other marshal in the government: no word between them on record (EST)
  ['gromyko', 'molotov', 1], // his teacher (K)
]

export const ties: readonly Tie[] = STEPS.map(([from, to, step]) => [from, to, STEP * step])

/** The first owes the second: 1 for a post or a service, 2 for nearly all that he is. */
export const favours: readonly Tie[] = [
  ['kirichenko', 'khrushchev', 2], // each step of his career (SPITSYN)
  ['serov', 'khrushchev', 2], // from Ukraine to the KGB (K)
  ['brezhnev', 'khrushchev', 2], // out of PUR (SCHATT)
  ['furtseva', 'khrushchev', 1], // Moscow and the Secretariat (K)
  ['kozlov', 'khrushchev', 1], // Leningrad (AGAREV)
  ['mukhitdinov', 'khrushchev', 1], // raised him (K)
  ['ignatov', 'khrushchev', 1], // climbed back under him after March 1953 (MLECHIN-SHEL)
  ['zhukov', 'khrushchev', 1], // recalled and made minister (K)
  ['khrushchev', 'zhukov', 1], // the arrest of 26 June 1953 (KHR-MEM)
  ['khrushchev', 'mikoyan', 1], // his foreign errands (SKH)
  ['konev', 'zhukov', 1], // October 1941 (PROK)
  ['saburov', 'malenkov', 1], // his friend's part in his rise: inferred (WIKI)
  ['shepilov', 'khrushchev', 1], // “found him, promoted him” (ZENK)
]

/**
 * What everybody took for granted of everybody, and how surely: plus, against
 * Khrushchev. −40 or −50 without a word: in March he condemned Molotov's
 * memorandum against the reform (VYZH-B). Not named: nobody took anything for
 * granted of him.
 */
const REPUTATION: Readonly<Partial<Record<PersonId, number>>> = {
  molotov: 60, // alone against the reform, in the open (MLECHIN)
  kaganovich: 40, // stood by Molotov's memorandum (VYZH-B)
  malenkov: 20, // his ruined friendship (SKH), against his word in March (VYZH-B)
  voroshilov: 10, // stood by the memorandum (VYZH-B); “always backed the winner” (SKH)
  bulganin: -20, // “B. and K.” (TIME57)
  mikoyan: -40, // the neighbour he walks with (SKH)
  suslov: -40,
  kirichenko: -80, // owes him each step (SPITSYN)
  zhukov: -40, // 1953; but Malenkov thought him worth sounding (ZHUKOV-MS)
  furtseva: -50,
  brezhnev: -50,
  shepilov: -40, // Khrushchev's own discovery (TAUBMAN2003)
  shvernik: -40,
  kozlov: -50,
  mukhitdinov: -40, // raised by him (K)
  serov: -70, // knows only him (SEROV)
  ignatov: -50, // the host of Gorky in April (SKH)
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

/**
 * The three met over tea (BEZPROT) and went to the others one by one
 * (SHISHKIN): they are sure of one another, and the four are surer of them (75)
 * than they of the four (65), who might still turn. The seven never met in full
 * (SHISHKIN), so that the four only half guess at one another.
 */
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

/** Shepilov has Kaganovich's word that there is a majority (TAUBMAN2003). */
export const guesses: readonly Tie[] = PEOPLE.flatMap(who =>
  PEOPLE.filter(about => about !== who).flatMap((about): Tie[] => {
    const guess = told(who, about) ?? (who === 'shepilov' && SEVEN.includes(about) ? 50 : REPUTATION[about])
    return guess === undefined ? [] : [[who, about, guess]]
  }),
)

/**
 * Who had agreed with whom before the 18th: “no unity, no programme. We had
 * only agreed to remove him” (CHUEV). Hence few points out of 20.
 */
export const pacts: readonly {
  readonly members: readonly PersonId[]
  readonly side: Side
  readonly strength: number
}[] = [
  // Tea in the rest-room behind Pervukhin's office, several times (BEZPROT).
  { members: ['molotov', 'malenkov', 'kaganovich'], side: 'seven', strength: 6 },
  // Won one by one (SHISHKIN); Saburov as a friend (WIKI).
  { members: ['malenkov', 'bulganin'], side: 'seven', strength: 4 },
  { members: ['malenkov', 'saburov'], side: 'seven', strength: 4 },
  // He knew whose tea it was, and said that he had drunk none of it (BEZPROT).
  { members: ['malenkov', 'pervukhin'], side: 'seven', strength: 3 },
  // “Saburov joins because Voroshilov is in; Voroshilov joins because Saburov is” (SKH).
  { members: ['voroshilov', 'saburov'], side: 'seven', strength: 4 },
  // Neighbours by a garden gate, who walk together (SKH).
  { members: ['khrushchev', 'mikoyan'], side: 'khrushchev', strength: 4 },
  // Kaganovich recruited his dacha neighbour (TAUBMAN2003).
  { members: ['kaganovich', 'shepilov'], side: 'seven', strength: 6 },
]
