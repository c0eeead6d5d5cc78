/**
 * The bibliography: every key that a scene, a chair, a number or a page of the
 * codex may name, with what the work is worth. Russian is transliterated. The
 * last three keys stand for no book; they say how else something is known.
 */

export const SOURCE_KINDS = ['primary', 'memoir', 'scholarship', 'press', 'reference', 'popular'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export interface Source {
  /** In full as far as it is known. */
  readonly citation: string
  readonly kind: SourceKind
  /** What it is good for, and what to beware of. */
  readonly note: string
  /** What the compiler of the facts had before him: a passage, a title or opening, or nothing. */
  readonly seen: 'passage' | 'heading' | 'not seen'
}

export const SOURCES = {
  // Papers of the time, and speeches
  STENO1998: {
    citation:
      "Molotov, Malenkov, Kaganovich. 1957. Stenogramma iyun'skogo plenuma TsK KPSS i drugie dokumenty, ed. A. N. Yakovlev, comp. N. Kovaleva and others (Moscow: MFD, 1998), 845 pp.; first printed in Istoricheskii arkhiv, 1993 nos 3–6 and 1994 nos 1–2",
    kind: 'primary',
    note: 'The verbatim record of the plenum, heckling included, on which everything about 22–29 June rests; speakers could mend their own sheets before it was bound.',
    seen: 'passage',
  },
  WILSON57: {
    citation:
      'Extracts from the plenum of June 1957 (24, 25 and 26 June) in English, Cold War International History Project Bulletin 10 (1998) and Wilson Center Digital Archive',
    kind: 'primary',
    note: 'Ready English for the quarrels over foreign policy; a choice of pages, made for that subject alone.',
    seen: 'passage',
  },
  WILSON84: {
    citation: 'Meeting of the Politburo, 12 July 1984, Wilson Center Digital Archive, document 111231',
    kind: 'primary',
    note: "Old men discuss older men: Molotov's party card, and letters from Malenkov, Kaganovich and Shelepin.",
    seen: 'passage',
  },
  RESOL57: {
    citation:
      'Resolution of the Central Committee "On the anti-party group of Malenkov, G. M., Kaganovich, L. M., and Molotov, V. M.", 29 June 1957; Pravda, 4 July 1957; KPSS v rezolyutsiyakh',
    kind: 'primary',
    note: 'The charge sheet as printed; read it for what it leaves out, since a closed part went to members only.',
    seen: 'passage',
  },
  LIPETSK57: {
    citation:
      "District newspapers of Lipetsk province, 5 July 1957 (Leninskoe slovo, Za pobedu kommunizma, Put' k kommunizmu), digitised at opac.lib48.ru",
    kind: 'press',
    note: 'How the news looked in a village, down to the price of the paper; the words are those of Moscow.',
    seen: 'passage',
  },
  KHR22MAY: {
    citation: 'N. S. Khrushchev, speech in Leningrad, 22 May 1957, as printed',
    kind: 'primary',
    note: 'The exact promise about meat, milk and butter; the printed text names no year, though the spoken one did.',
    seen: 'passage',
  },
  FRUS24: {
    citation: 'Foreign Relations of the United States, 1955–1957, vol. XXIV, documents 17, 66, 67, 81',
    kind: 'primary',
    note: 'What Washington knew and guessed, and when; excellent on that, and on Moscow only as far as embassies could see.',
    seen: 'passage',
  },
  CAESAR15: {
    citation:
      'Central Intelligence Agency, Khrushchev and the "Anti-Party Group" (CAESAR XV, OCI 1608/62, 27 April 1962; author Avis Bohlen; released June 2007)',
    kind: 'primary',
    note: 'How much a careful outsider could piece together by 1962; only the title page and introduction were read for this game.',
    seen: 'heading',
  },
  CIA57: {
    citation:
      'Central Intelligence Agency, Current Intelligence Bulletins of 4, 5, 6 and 14 July 1957; "The Khrushchev Purge", 23 July 1957; information report of 29 August 1957; brief of 21 September 1957',
    kind: 'primary',
    note: 'Analysis and rumour while the ink was wet; a rumour does not become true by being filed.',
    seen: 'heading',
  },
  'ZHUKOV-MS': {
    citation:
      'G. K. Zhukov, manuscript account of 1957, written in 1963–64 and printed after 1990; read as quoted in MIKH, SHISHKIN, SOKOLOV-Z and elsewhere',
    kind: 'memoir',
    note: 'The nearest thing to minutes of 18–21 June from inside the room; the author had since been disgraced and is always its steadiest man.',
    seen: 'passage',
  },
  'ZHUKOV-SP': {
    citation:
      "G. K. Zhukov, speech to the plenum, 22 June 1957, in Georgii Zhukov. Stenogramma oktyabr'skogo (1957) plenuma TsK KPSS i drugie dokumenty (Moscow: MFD, 2001)",
    kind: 'primary',
    note: "The lists and their figures as he read them; the papers are real, the choice of whose to read was his side's.",
    seen: 'passage',
  },
  'KAG-MEM': {
    citation:
      'L. M. Kaganovich, Pamyatnye zapiski (Moscow, 1996); the chapter on 1957 in English in Revolutionary Democracy IV/1',
    kind: 'memoir',
    note: "The losers' case at its most obstinate; nearly forty years late, and never in doubt.",
    seen: 'passage',
  },
  CHUEV: {
    citation: 'F. Chuev, Sto sorok besed s Molotovym (Moscow, 1991); in English as Molotov Remembers (1993)',
    kind: 'memoir',
    note: 'Molotov in old age, talking to an admirer; candid about aims, silent about victims.',
    seen: 'passage',
  },
  SHEP: {
    citation:
      "D. T. Shepilov, memoirs, Voprosy istorii, 1998; Neprimknuvshii (Moscow, 2001); in English as The Kremlin's Scholar (2007)",
    kind: 'memoir',
    note: 'Vivid on the grumbling of spring 1957, in which others grumble more than he; a defence from first page to last.',
    seen: 'passage',
  },
  MIK: {
    citation: 'A. I. Mikoyan, Tak bylo (Moscow, 1999)',
    kind: 'memoir',
    note: 'Why he stood by Khrushchev, in his own account; nothing in it about his telephone calls of the spring.',
    seen: 'passage',
  },
  'KHR-MEM': {
    citation: "N. S. Khrushchev, Vremya. Lyudi. Vlast'. Vospominaniya",
    kind: 'memoir',
    note: 'Splendid on the arrest of Beria in 1953, thin and evasive on June 1957.',
    seen: 'passage',
  },
  MUKH: {
    citation: 'N. A. Mukhitdinov, Gody, provedennye v Kremle (Tashkent, 1994)',
    kind: 'memoir',
    note: 'The youngest man in the room and a taker of notes; his dates slip by a day.',
    seen: 'passage',
  },
  SEROV: {
    citation: 'I. A. Serov, Zapiski iz chemodana, ed. A. Khinshtein (Moscow, 2016)',
    kind: 'memoir',
    note: 'The chairman of the KGB on rows, corridors and telephones; how far the papers were edited is debated, and he is his own hero.',
    seen: 'passage',
  },
  SKH: {
    citation: 'S. N. Khrushchev, Nikita Khrushchev. Reformator (Moscow, 2010); Rozhdenie sverkhderzhavy',
    kind: 'memoir',
    note: "A son with a good memory and access to his father's confidants: best on votes, journeys and the household, and always on his father's side.",
    seen: 'passage',
  },
  POLY61: {
    citation:
      'Speeches at the XXII Congress of the party, October 1961 (Polyansky on Voroshilov; Khrushchev, Ignatov, Spiridonov)',
    kind: 'primary',
    note: "The victors' public version four years on, with new charges; only Polyansky was read for this game.",
    seen: 'passage',
  },
  TIME57: {
    citation: 'Time, 3 June, 10 June and 15 July 1957; "Back to the Bank", spring 1958',
    kind: 'press',
    note: 'Street colour and early guesses, some of them very good; written from outside, in a hurry, for Americans.',
    seen: 'passage',
  },
  PRESS57: {
    citation: 'The Press (Christchurch, New Zealand), 5 July 1957, in Papers Past',
    kind: 'press',
    note: "How the world's newspapers took the news, gathered on one page, with their mistakes.",
    seen: 'passage',
  },
  CBS57: {
    citation: 'CBS, Face the Nation, interview with N. S. Khrushchev, broadcast 2 June 1957',
    kind: 'press',
    note: 'Khrushchev in high spirits three weeks before; a performance, and known to him as one.',
    seen: 'passage',
  },
  BONE: {
    citation:
      'J. Bone, annotations to an English text of Khrushchev\'s report of 25 February 1956 ("On the Cult of Personality and Its Consequences")',
    kind: 'scholarship',
    note: "Sets archive documents beside the Secret Speech, among them the telegram of July 1937; the figures are documents, the reading is the annotator's.",
    seen: 'passage',
  },

  // Scholars and biographers
  TAUBMAN2003: {
    citation:
      'W. Taubman, Khrushchev: The Man and His Era (New York, 2003), ch. 12; read in Russian translation',
    kind: 'scholarship',
    note: 'The best single narrative of the crisis; it leans on memoirs wherever there are no minutes, as everyone must.',
    seen: 'passage',
  },
  TORIGIAN2022: {
    citation:
      'J. Torigian, Prestige, Manipulation, and Coercion: Elite Power Struggles in the Soviet Union and China after Stalin and Mao (New Haven: Yale UP, 2022)',
    kind: 'scholarship',
    note: 'Argues that prestige, compromising papers and control of force decided the matter and the plenum ratified it; known here from its argument, not read in a passage.',
    seen: 'not seen',
  },
  TOMPSON1995: {
    citation: 'W. J. Tompson, Khrushchev: A Political Life (Basingstoke, 1995)',
    kind: 'scholarship',
    note: 'Short and sober; written before most of the record was in print.',
    seen: 'not seen',
  },
  PIKHOIA: {
    citation: 'R. G. Pikhoia, Sovetskii Soyuz: istoriya vlasti. 1945–1991',
    kind: 'scholarship',
    note: "An archivist's account, strong on who was present; on who was absent on the 18th he follows a later speech.",
    seen: 'passage',
  },
  NAUMOV1996: {
    citation:
      'V. P. Naumov, "Bor\'ba N. S. Khrushcheva za edinolichnuyu vlast\'", Novaya i noveishaya istoriya, 1996, no. 2',
    kind: 'scholarship',
    note: "The first reconstruction from the archives, under a title that takes the losers' complaint seriously.",
    seen: 'not seen',
  },
  BARSUKOV: {
    citation: 'N. A. Barsukov, articles on 1957 and on Zhukov',
    kind: 'scholarship',
    note: 'An early specialist on the affair, here only as others cite him.',
    seen: 'not seen',
  },
  KRAMER1999: {
    citation:
      'M. Kramer, "Declassified materials from CPSU Central Committee plenums", Cahiers du monde russe 40/1–2 (1999)',
    kind: 'scholarship',
    note: 'How plenum records were taken down, corrected and managed; the antidote to reading a transcript as a tape recording.',
    seen: 'passage',
  },
  WOLFF1998: {
    citation:
      'D. Wolff, essay introducing plenum transcripts, Cold War International History Project Bulletin 10 (1998)',
    kind: 'scholarship',
    note: 'Plenums as theatre, with the exchange about the axe; brief.',
    seen: 'passage',
  },
  ZUBOK1998: {
    citation:
      'V. M. Zubok, essay on the plenums of the 1950s and foreign policy, Cold War International History Project Bulletin 10 (1998)',
    kind: 'scholarship',
    note: "Molotov's quarrel with the new foreign policy, Yugoslavia to sauna; it looks at nothing else.",
    seen: 'passage',
  },
  SPITSYN: {
    citation: "E. Yu. Spitsyn, Khrushchevskaya slyakot'; Politburo i Sekretariat TsK",
    kind: 'scholarship',
    note: "Careful lists of who was where and who signed; the sympathies are with Stalin's men.",
    seen: 'passage',
  },
  VOIT: {
    citation: 'S. S. Voitikov, Ekaterina Furtseva. Zhenshchina vo vlasti',
    kind: 'scholarship',
    note: "Good on the delegation of 21 June and rich in the plenum's own words; a doubter about aeroplanes.",
    seen: 'passage',
  },
  VOIT2: {
    citation:
      'S. S. Voitikov, Istoriya protivostoyaniya: TsK ili Sovnarkom, appendix, document 12 (5 July 1957)',
    kind: 'primary',
    note: 'The fallen before their own party cell at the Council of Ministers; only the opening lines were read.',
    seen: 'heading',
  },
  ZENK: {
    citation: "N. A. Zenkovich, Tainy ushedshego veka. Lzhesvidetel'stva…",
    kind: 'popular',
    note: 'Retells the record, Mukhitdinov and Sergei Khrushchev at length; useful quotations, loose joins.',
    seen: 'passage',
  },
  'ZENK-M': {
    citation: 'N. A. Zenkovich, Marshaly i genseki',
    kind: 'popular',
    note: "Sets two versions of Zhukov's threat side by side; says little about where each began.",
    seen: 'passage',
  },
  EMEL: {
    citation: "Yu. V. Emelyanov, Khrushchev. Smut'yan v Kremle",
    kind: 'popular',
    note: "Long extracts from the losers' papers, chosen by a writer who thinks that they were right.",
    seen: 'passage',
  },
  SOROKIN: {
    citation: 'A. K. Sorokin, "Prakticheskii rabotnik" Georgii Malenkov (Moscow, 2021)',
    kind: 'scholarship',
    note: 'From the party archive: the special prison and the years in Kazakhstan; the best book on Malenkov.',
    seen: 'passage',
  },
  VYZH: {
    citation: "V. V. Vyzhutovich, Lazar' Kaganovich. Uznik strakha",
    kind: 'scholarship',
    note: "Kaganovich at the plenum, line by line, and in exile; a journalist's biography on documents.",
    seen: 'passage',
  },
  'VYZH-B': {
    citation: 'V. V. Vyzhutovich, Nikolai Baibakov. Poslednii stalinskii narkom',
    kind: 'scholarship',
    note: 'The quarrel about the reform in March 1957, with who stood where; seen from Gosplan.',
    seen: 'passage',
  },
  SHISHKIN: {
    citation: 'E. Shishkin, Nikolai Bulganin',
    kind: 'popular',
    note: 'The clash of Bulganin and Zhukov from the verbatim record; between quotations it is a friendly life.',
    seen: 'passage',
  },
  NIKONOV: {
    citation: 'V. A. Nikonov, Molotov: Nashe delo pravoe, book 2',
    kind: 'scholarship',
    note: 'Molotov from May to June 1957, by his grandson; full of detail, and a grandson.',
    seen: 'passage',
  },
  'SOKOLOV-M': {
    citation: "B. V. Sokolov, Molotov. Ten' vozhdya",
    kind: 'popular',
    note: 'Used for the memoirs that it quotes.',
    seen: 'passage',
  },
  'SOKOLOV-Z': {
    citation: 'B. V. Sokolov, Neizvestnyi Zhukov',
    kind: 'popular',
    note: "Used for Zhukov's manuscript and his household; the author likes to overturn things.",
    seen: 'passage',
  },
  MIKH: {
    citation: 'S. E. Mikheenkov, Zhukov. Tanets pobeditelya',
    kind: 'popular',
    note: "Prints stretches of Zhukov's manuscript, and takes his word.",
    seen: 'passage',
  },
  LOPEZ: {
    citation: 'J. Lopez and L. Otkhmezuri, Zhukov: portret na fone epokhi (Russian translation)',
    kind: 'scholarship',
    note: "The hour of the first meeting and Mikoyan's quorum; at a distance from both camps.",
    seen: 'passage',
  },
  MLECHIN: {
    citation: 'L. M. Mlechin, Tainaya diplomatiya Kremlya; Nikita Khrushchev; Brezhnev',
    kind: 'popular',
    note: 'A lively journalist with many interviews; every date wants checking.',
    seen: 'passage',
  },
  'MLECHIN-BR': {
    citation: 'L. M. Mlechin, Brezhnev',
    kind: 'popular',
    note: 'Habits and tastes of Brezhnev and his colleagues, mostly from later years.',
    seen: 'passage',
  },
  'MLECHIN-DIP': {
    citation: 'L. M. Mlechin, Tainaya diplomatiya Kremlya',
    kind: 'popular',
    note: 'Shepilov before the hall, with the voices; told to be told again.',
    seen: 'passage',
  },
  'MLECHIN-FUR': {
    citation: 'L. M. Mlechin, Furtseva; Znamenitye samoubiitsy; Demontazh patriarkhata',
    kind: 'popular',
    note: 'Furtseva at work and at home; not free of the tone in which such books write of women.',
    seen: 'passage',
  },
  'MLECHIN-KHR': {
    citation: 'L. M. Mlechin, Nikita Khrushchev',
    kind: 'popular',
    note: 'Scenes from congresses and corridors; good anecdotes are kept whether or not they can be proved.',
    seen: 'passage',
  },
  'MLECHIN-SHEL': {
    citation: 'L. M. Mlechin, Shelepin; Zheleznyi Shurik',
    kind: 'popular',
    note: "The Komsomol's chief at the plenum and the traps he set Bulganin; drawn in part from late interviews.",
    seen: 'passage',
  },
  'MLECHIN-STALIN': {
    citation: 'L. M. Mlechin, Iosif Stalin, ego marshaly i generaly',
    kind: 'popular',
    note: "Voroshilov's small humiliations; comic, and chosen to be.",
    seen: 'passage',
  },
  'MLECHIN-SUS': {
    citation: 'L. M. Mlechin, Mikhail Suslov',
    kind: 'popular',
    note: "Watch, tea and galoshes, and Kapitonov's hunting trip; the habits are attested for later years.",
    seen: 'passage',
  },
  'MLECHIN-V': {
    citation: 'L. M. Mlechin, Vozhdi SSSR',
    kind: 'popular',
    note: 'The routine of a sitting, anteroom to note-cards; general, and not dated to 1957.',
    seen: 'passage',
  },
  SCHATT: {
    citation: 'S. Schattenberg, Leonid Brezhnev (Russian translation)',
    kind: 'scholarship',
    note: "A historian sorts out the versions of Brezhnev's collapse; she cannot settle them either.",
    seen: 'passage',
  },
  RUBANOV: {
    citation: 'A. Rubanov, Anastas Mikoyan',
    kind: 'popular',
    note: "Used where it quotes Mikoyan's memoirs.",
    seen: 'passage',
  },
  AGAREV: {
    citation: 'A. Agarev, Preemnik Khrushcheva (on F. R. Kozlov)',
    kind: 'popular',
    note: "Leningrad's festivities and the leaders' late visit; proud of the city.",
    seen: 'passage',
  },
  MEDVEDEV: {
    citation: 'R. A. Medvedev, Nikita Khrushchev; Oni okruzhali Stalina',
    kind: 'scholarship',
    note: 'Written from oral sources when the archives were shut; a pioneer, since corrected on several names.',
    seen: 'passage',
  },
  AKSYUTIN: {
    citation:
      'Yu. V. Aksyutin, Khrushchevskaya "ottepel\'" i obshchestvennye nastroeniya v SSSR v 1953–1964 gg. (2nd ed., Moscow, 2010)',
    kind: 'scholarship',
    note: 'What party reports heard in villages and workshops in July 1957; some pages were read in an untitled copy and attributed by their manner.',
    seen: 'passage',
  },
  PARFENOV2003: {
    citation: 'S. Parfenov, "Poslednyaya pesnya Lazarya", Ural, 2003, no. 2; with pages of asbestgid.ru',
    kind: 'press',
    note: 'Kaganovich in Asbest as the town recalls him; local memory, half a lifetime on.',
    seen: 'passage',
  },
  COOLLIB: {
    citation: 'Vybiraya svoyu istoriyu. "Razvilki" na puti Rossii',
    kind: 'scholarship',
    note: "The plenum's procedure in numbers, by authors who ask what might have been otherwise.",
    seen: 'passage',
  },
  CHANG: {
    citation: 'J. Chang and J. Halliday, Mao: The Unknown Story (2005)',
    kind: 'popular',
    note: "Mikoyan's night with Mao; a hostile and contested book, used for the scene alone.",
    seen: 'passage',
  },
  MACF: {
    citation: 'R. MacFarquhar, The Origins of the Cultural Revolution, vol. 2',
    kind: 'scholarship',
    note: 'The bargain of 1957 between Moscow and Peking; known from its argument.',
    seen: 'not seen',
  },
  MEMORIAL: {
    citation: "Memorial Society, Stalinskie rasstrel'nye spiski (2002; 2013)",
    kind: 'reference',
    note: 'The execution lists themselves, with a count of who signed how many; the counts here are taken from others who used them.',
    seen: 'not seen',
  },
  GORLIZKI: {
    citation:
      'Y. Gorlizki and O. Khlevniuk, Substate Dictatorship: Networks, Loyalty, and Institutional Change in the Soviet Union (New Haven: Yale UP, 2020)',
    kind: 'scholarship',
    note: 'Why provincial first secretaries mattered and what they wanted; known from its argument.',
    seen: 'not seen',
  },
  FITZ: {
    citation:
      "S. Fitzpatrick, On Stalin's Team: The Years of Living Dangerously in Soviet Politics (Princeton UP, 2015)",
    kind: 'scholarship',
    note: 'How the old leaders had learned to work together, and why they half trusted one another; known from its argument.',
    seen: 'not seen',
  },
  ELITE: {
    citation:
      'E. Mawdsley and S. White, The Soviet Elite from Lenin to Gorbachev: The Central Committee and its Members 1917–1991 (Oxford UP, 2000), ch. 3–5; Russian translation 2011',
    kind: 'scholarship',
    note: 'Who sat in the Central Committee, counted; its nearest table is for 1961, four years late for us.',
    seen: 'passage',
  },
  RUBTSOV: {
    citation: 'Yu. V. Rubtsov, Stalinskie marshaly v zhernovakh politiki (2006)',
    kind: 'scholarship',
    note: 'Voroshilov in the hall, from the verbatim record; a military historian, not gentle with him.',
    seen: 'passage',
  },
  OGR: {
    citation: 'V. V. Ogryzko, Mikhail Suslov. U rulya ideologii',
    kind: 'scholarship',
    note: "From archives: Suslov's return, and who asked for the floor in vain; fond of its subject.",
    seen: 'passage',
  },
  PETROV: {
    citation: "N. V. Petrov, Ivan Serov, predsedatel' KGB",
    kind: 'scholarship',
    note: "The trophy file and the deportations, from documents; the other side of Serov's own pages.",
    seen: 'passage',
  },
  RODIONOV: {
    citation: 'P. A. Rodionov, Kak nachinalsya zastoi?',
    kind: 'memoir',
    note: "A later official of the Central Committee who has Ignatov lead the twenty; one man's word.",
    seen: 'passage',
  },
  VLAD: {
    citation:
      'K. Vladimirov, "The Art of the Arcane: The June Plenum of 1957 and the Clash of Generations" (article; journal not established)',
    kind: 'scholarship',
    note: 'Reads the crisis as young secretaries against the men who had made room for them in 1937; only the opening was seen.',
    seen: 'heading',
  },
  GOLDMAN: {
    citation: 'W. Z. Goldman, Terror and Democracy in the Age of Stalin (Russian translation)',
    kind: 'scholarship',
    note: 'Shvernik losing his temper in 1937, and the unions under the Terror; nothing on 1957.',
    seen: 'passage',
  },
  KRAMOLA: {
    citation:
      'V. A. Kozlov and S. V. Mironenko (eds), Kramola. Inakomyslie v SSSR pri Khrushcheve i Brezhneve',
    kind: 'scholarship',
    note: 'Tables of people sentenced for what they said; they do not say how many spoke of this affair.',
    seen: 'passage',
  },
  CWIHP67: {
    citation:
      'M. Kramer, notes 93–94 in Cold War International History Project Bulletin 6–7, quoting M. Schoenhals, "Mao Zedong: Speeches at the 1957 Moscow Conference" (1986)',
    kind: 'scholarship',
    note: 'Mao explains June to a roomful of Communists in November, and gets a fact wrong.',
    seen: 'passage',
  },
  OCT57: {
    citation:
      "Georgii Zhukov. Stenogramma oktyabr'skogo (1957) plenuma TsK KPSS i drugie dokumenty (Moscow: MFD, 2001)",
    kind: 'primary',
    note: 'The plenum that broke Zhukov, and how such a hall voted; a model for June, not a record of it.',
    seen: 'passage',
  },
  UKRBUKVA: {
    citation: "Student paper in Ukrainian on the army's part in June 1957, quoting STENO1998 and KAG-MEM",
    kind: 'scholarship',
    note: "Konev's words and the marshals' letters, with page numbers; a student's work.",
    seen: 'passage',
  },
  KOSYREV: {
    citation: 'D. Kosyrev, Sovetskii Kennedi. Zagadka po imeni Dmitrii Shepilov',
    kind: 'memoir',
    note: 'Shepilov by his grandson: family lore, told with affection.',
    seen: 'passage',
  },

  // Other witnesses
  HOXHA: {
    citation: 'E. Hoxha, The Khrushchevites (Russian translation)',
    kind: 'memoir',
    note: 'A sharp eye for bad manners at table, in the head of an enemy of everyone present.',
    seen: 'passage',
  },
  KONEVA: {
    citation: 'N. I. Koneva, memoir and interviews',
    kind: 'memoir',
    note: 'The marshal at home, by his daughter.',
    seen: 'passage',
  },
  KASH: {
    citation: 'Konev protiv Zhukova. Poedinok marshalov, relying on S. Kashurko',
    kind: 'popular',
    note: 'What Konev is supposed to have said in old age, through a doubtful witness.',
    seen: 'passage',
  },
  PROK: {
    citation: 'I. Prokopenko, popular books quoting Yu. Rubtsov and N. Koneva',
    kind: 'popular',
    note: 'The debt of October 1941 and the race for Berlin; written for television.',
    seen: 'passage',
  },
  BEZPROT: {
    citation: 'A. Bogomolov and G. Sannikov, Bez protokola',
    kind: 'memoir',
    note: 'A diplomat and an intelligence man remember Pervukhin as their ambassador, tea-room and all; one of their dates is wrong.',
    seen: 'passage',
  },
  KUN: {
    citation: 'D. A. Kunaev, O moem vremeni (1992)',
    kind: 'memoir',
    note: 'Malenkov rings Alma-Ata from exile; the author could do nothing, and says so.',
    seen: 'passage',
  },
  SALOSH: {
    citation: 'V. N. Saloshenko, Pervye. Nabroski k portretam… (on the first secretaries of Krasnodar)',
    kind: 'popular',
    note: 'Provincial portraits, Polyansky and Ignatov among them; kindly.',
    seen: 'passage',
  },
  NEVOLIN: {
    citation: "V. Nevolin, Sekretar' raikoma",
    kind: 'memoir',
    note: "A provincial's days at the Hotel Moskva about 1960; a pattern for 1957, not evidence of it.",
    seen: 'passage',
  },
  VOSLENSKY: {
    citation: 'M. S. Voslensky, Nomenklatura, section on telephones',
    kind: 'memoir',
    note: 'An insider who left explains the government exchanges; he writes to be quoted.',
    seen: 'passage',
  },
  'PERV-ZAP': {
    citation: 'M. G. Pervukhin, notes kept by his family, published in part',
    kind: 'memoir',
    note: 'His private account of the voting exists; only its heading was seen, which is a pity.',
    seen: 'heading',
  },
  'PERV-RG': {
    citation: 'Feature for the 120th birthday of M. G. Pervukhin, Rossiiskaya gazeta, 14 October 2024',
    kind: 'press',
    note: 'His wartime offices and the bomb; a birthday article.',
    seen: 'heading',
  },
  KREMZH: {
    citation: 'L. N. Vasilyeva, Kremlevskie zheny',
    kind: 'popular',
    note: "The Voroshilovs' household; gathers gossip as well as fact.",
    seen: 'passage',
  },
  FMEDV: {
    citation: 'F. N. Medvedev, Yekaterina Furtseva. Glavnaya zhenshchina SSSR',
    kind: 'popular',
    note: 'A wedding under cherry-blossom that joined two families; undated colour.',
    seen: 'passage',
  },
  SORATNIKI: {
    citation: 'Biographical essay on M. A. Suslov, after R. A. Medvedev',
    kind: 'popular',
    note: 'His old enmity with Malenkov; no papers are cited.',
    seen: 'passage',
  },
  BALAYAN: {
    citation: 'L. A. Balayan, Stalin i Khrushchev',
    kind: 'popular',
    note: 'A polemic; used only for which room they sat in.',
    seen: 'passage',
  },
  ZASTOI: {
    citation: 'Mif o zastoe (author not established), quoting KAG-MEM, p. 521',
    kind: 'popular',
    note: 'Prints what Saburov told Khrushchev on the 21st; partisan, and puts Zhukov outside the door.',
    seen: 'passage',
  },
  DOBR: {
    citation: 'Kak ubivali Stalina (author not established), where it prints an interview with Shepilov',
    kind: 'popular',
    note: "Bulganin's complaint about wires in his yard, at two removes; the book around it is a polemic.",
    seen: 'passage',
  },
  BASHK: {
    citation: 'Popular book on Bashkiria (author not established), on the Order of Lenin of 13 June 1957',
    kind: 'popular',
    note: 'Helps to explain why Shvernik was in Ufa; good for that date.',
    seen: 'passage',
  },
  ASPIDOV: {
    citation: 'A. Aspidov, Peterburgskie arabeski',
    kind: 'popular',
    note: "The calendar of Leningrad's jubilee, day by day; says nothing of politics.",
    seen: 'passage',
  },
  GORDIN: {
    citation: 'A. Gordin, "Hot summer of 1957, or how the plant was renamed", Avtozavod-Online, July 2012',
    kind: 'press',
    note: "The car works at Gorky loses Molotov's name; its dialogue is made up.",
    seen: 'heading',
  },

  // Reference, newspapers, pages
  ANTIDOC: {
    citation: 'Account of the plenum posted with documents of the Central Committee (author not established)',
    kind: 'reference',
    note: 'Opening hours and rules of the hall; unsigned.',
    seen: 'passage',
  },
  MATDIAL: {
    citation: 'materialisme-dialectique.com, page on the attempt of 1957 (in French)',
    kind: 'reference',
    note: 'Who was absent, and since when; a partisan site whose dates want a second witness.',
    seen: 'passage',
  },
  MSU: {
    citation: 'Seventeen Moments in Soviet History, soviethistory.msu.edu',
    kind: 'reference',
    note: 'A teaching site with the resolution in English.',
    seen: 'passage',
  },
  MARXDIC: {
    citation: 'marxdic.com, "The Twentieth Congress of the C.P.S.U."',
    kind: 'reference',
    note: 'How many were elected in February 1956; used for the count alone.',
    seen: 'passage',
  },
  WIKI: {
    citation: 'Wikipedia, articles on the Anti-Party Group, Shepilov, Saburov, Kirichenko and others',
    kind: 'reference',
    note: 'Dates of posts and lives; its account of the affair itself has a page of corrections here.',
    seen: 'passage',
  },
  WEB: {
    citation: 'Unsigned or popular pages of the web',
    kind: 'popular',
    note: 'Colour only; nothing rests on it.',
    seen: 'passage',
  },
  ARIM: {
    citation: "Web compilation on Khrushchev's Presidium (2013), quoting N. Zenkovich and STENO1998",
    kind: 'popular',
    note: "Shepilov's cigars and what was shouted at him; a scrapbook.",
    seen: 'heading',
  },
  CHRONOS: {
    citation: 'hrono.ru, biographical notices',
    kind: 'reference',
    note: 'Schools, posts and dates.',
    seen: 'passage',
  },
  DEDUH: {
    citation: 'deduhova.ru, biographical notice of M. Z. Saburov',
    kind: 'reference',
    note: 'Where he began and where he ended; a notice, no more.',
    seen: 'passage',
  },
  YUNEWS: {
    citation: 'yu-news.ru (Yuryuzan), biographical notice of M. G. Pervukhin',
    kind: 'reference',
    note: "A home town's page on its blacksmith's son.",
    seen: 'passage',
  },
  DAY: {
    citation: 'Den\' (Kyiv), "A leader with character", February–March 2008',
    kind: 'press',
    note: 'On Kirichenko, and what it meant to have a Ukrainian lead the party there; only the opening was seen.',
    seen: 'heading',
  },
  FELDGRAU: {
    citation: "Post printing the plenum's exchange about the sauna",
    kind: 'reference',
    note: 'Serov loses his temper; gives no page of the record.',
    seen: 'passage',
  },
  VOR28: {
    citation:
      'K. E. Voroshilov, speech of 28 June 1957, transcribed from STENO1998 on a personal page (2017)',
    kind: 'primary',
    note: 'The same transcript as VOROSH28, known from its opening.',
    seen: 'heading',
  },
  VOROSH28: {
    citation:
      'K. E. Voroshilov, speech at the tenth session, morning of 28 June 1957, transcribed from the verbatim record in a LiveJournal post (alecktimakov, 31 July 2017)',
    kind: 'primary',
    note: 'Fixes the numbering of the sessions, and lets an old man be funny; the opening only, copied by an amateur.',
    seen: 'heading',
  },
  APPM: {
    citation: 'Journalistic page on the vertushka',
    kind: 'press',
    note: 'How a new subscriber was announced; of a later decade.',
    seen: 'passage',
  },
  RUSNEWS: {
    citation: 'Journalistic page on the vertushka and its loss',
    kind: 'press',
    note: 'A dead telephone as the first sign of disgrace; general, not of 1957.',
    seen: 'passage',
  },
  MANSIONS: {
    citation: 'mr.moscow, "Osobnyaki za zaborom"',
    kind: 'reference',
    note: 'The villas on the Lenin Hills behind their wall.',
    seen: 'passage',
  },
  SEMEN: {
    citation: 'Stalin. Bol\'shaya kniga o nyom, ch. 6, "The Far Dacha"',
    kind: 'popular',
    note: 'The house at Semenovskoye, its architect and its furniture.',
    seen: 'passage',
  },
  SENATE: {
    citation:
      'Reference articles on the Senate Palace and its Catherine Hall (museums.artyx.ru; copies of Wikipedia)',
    kind: 'reference',
    note: 'Walls and dome; for who sat where one needs witnesses.',
    seen: 'passage',
  },
  KREML55: {
    citation: 'moscowseasons.com and prlib.ru, on the opening of the Kremlin to visitors in July 1955',
    kind: 'reference',
    note: 'The hour and the gate.',
    seen: 'passage',
  },
  METRO: {
    citation: 'Russia Beyond (Italian edition) on renamed Moscow stations; m24.ru, 2014',
    kind: 'press',
    note: "The station that bore Kaganovich's name until he fell.",
    seen: 'passage',
  },
  UKRAINA57: {
    citation: 'TASS, 25 May 2017, "Hotel Ukraina"',
    kind: 'press',
    note: 'Opening day of the tower hotel.',
    seen: 'passage',
  },
  RUSTEAM: {
    citation: 'rusteam.su, match sheet USSR–Poland, 23 June 1957 (also 11v11.com)',
    kind: 'reference',
    note: "Scorers, minutes and the crowd of the plenum's free Sunday.",
    seen: 'passage',
  },
  VARTANYAN: {
    citation: 'A. Vartanyan, "Letopis\'. 1957, part 3", Sport-Ekspress, 19 November 2010',
    kind: 'press',
    note: 'The football month as a chronicler has it; opening seen.',
    seen: 'heading',
  },
  LEAGUE57: {
    citation: 'Encyclopaedia page on the Soviet football championship of 1957',
    kind: 'reference',
    note: 'The final table.',
    seen: 'passage',
  },
  FEST: {
    citation:
      'Pages on the Sixth World Festival of Youth, quoting A. Kozlov, Kozyol na sakse, and family memories',
    kind: 'popular',
    note: 'A city painting itself for guests; memories long after.',
    seen: 'passage',
  },
  MAO19: {
    citation: 'Publication note to Mao Zedong, On the Correct Handling of Contradictions Among the People',
    kind: 'reference',
    note: 'That it was printed in Peking on 19 June 1957.',
    seen: 'passage',
  },
  LURK: {
    citation: 'Satirical wiki page on the formula about Shepilov',
    kind: 'popular',
    note: 'Proves that the joke lived, and nothing else.',
    seen: 'passage',
  },
  PRESSC57: {
    citation: 'Central Intelligence Agency, Press Comment, 5 July 1957 (47 pp.)',
    kind: 'press',
    note: "The world's papers summarised the day after; the first page was read.",
    seen: 'heading',
  },
  PRESS57B: {
    citation: 'The Press (Christchurch), 5 July 1957, report from Washington',
    kind: 'press',
    note: 'Officials surprised on the eve of a holiday.',
    seen: 'passage',
  },
  PRESS57C: {
    citation: 'The Press (Christchurch), 5 July 1957, leading article',
    kind: 'press',
    note: 'A shrewd leader-writer very far away.',
    seen: 'passage',
  },
  KATH: {
    citation: 'Kathimerini, "July 3, 1957" (reprint)',
    kind: 'press',
    note: 'The news in Athens that evening.',
    seen: 'passage',
  },
  PRAVDA5: {
    citation: 'Pravda, 5 July 1957, report telephoned from Kiev, reprinted in a blog of 2022',
    kind: 'press',
    note: 'Six hours of unanimity; how unanimity was reported.',
    seen: 'passage',
  },

  // No book
  K: {
    citation: 'Standard reference and scholarly literature, not seen in a passage',
    kind: 'reference',
    note: 'What any good history of the period gives: used for dates, posts and events, never for a quotation.',
    seen: 'not seen',
  },
  CALC: {
    citation: 'Worked out from other dated or counted facts',
    kind: 'reference',
    note: 'Weekdays, ages and sums; as sound as what went into them.',
    seen: 'not seen',
  },
  EST: {
    citation: 'An estimate made for this game',
    kind: 'reference',
    note: 'A number nobody has counted, chosen so that the crisis can be played; argue with it.',
    seen: 'not seen',
  },
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof SOURCES
