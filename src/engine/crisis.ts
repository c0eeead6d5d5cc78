/**
 * The crisis as plain data, and the words for its parts. Everything here is
 * `readonly`, JSON-shaped and in whole numbers, so that it can be compared,
 * stored and sent, and is the same on every machine. What may happen to it is
 * in `events.ts`; what it means, in `apply.ts`.
 */

export const FULL_MEMBERS = [
  'khrushchev',
  'bulganin',
  'molotov',
  'malenkov',
  'kaganovich',
  'voroshilov',
  'mikoyan',
  'suslov',
  'kirichenko',
  'pervukhin',
  'saburov',
] as const
export const CANDIDATES = [
  'zhukov',
  'furtseva',
  'brezhnev',
  'shepilov',
  'shvernik',
  'kozlov',
  'mukhitdinov',
] as const
/** Secretaries, officers and a minister: they act, and have neither vote nor seat. */
export const OTHERS = [
  'serov',
  'konev',
  'ignatov',
  'aristov',
  'belyaev',
  'pospelov',
  'gromyko',
  'malin',
] as const
export const PEOPLE = [...FULL_MEMBERS, ...CANDIDATES, ...OTHERS] as const

export type FullMember = (typeof FULL_MEMBERS)[number]
export type PersonId = (typeof PEOPLE)[number]

/** Where a person's numbers stand in the arrays of a crisis. Without a prototype, so that it is looked up as the dictionary it is. */
export const SEAT: Readonly<Record<PersonId, number>> = Object.assign(
  Object.create(null),
  Object.fromEntries(PEOPLE.map((person, seat) => [person, seat])),
)

/**
 * The two sides, as they called themselves or each other. Wherever a number
 * leans, plus leans to the seven and minus to Khrushchev.
 */
export const SIDES = ['seven', 'khrushchev'] as const
export type Side = (typeof SIDES)[number]

/** What they disagreed about; plus is the complaint against Khrushchev. */
export const ISSUES = ['oneMan', 'crimes', 'industry', 'abroad'] as const
export type Issue = (typeof ISSUES)[number]

/** What could be put to the Presidium. */
export const MOTIONS = ['dismissal', 'abolition', 'plenum'] as const
export type Motion = (typeof MOTIONS)[number]

export const VOTES = ['for', 'against', 'abstain'] as const
export type Vote = (typeof VOTES)[number]

/** What could be held in June 1957 besides an opinion. */
export const INSTITUTIONS = ['telephones', 'guards', 'aircraft', 'archives', 'pravda'] as const
export type Institution = (typeof INSTITUTIONS)[number]

/** The Central Committee outside the Presidium's room, in nine blocs. */
export const BLOCS = [
  'russia',
  'ukraine',
  'republics',
  'apparatus',
  'ministers',
  'army',
  'security',
  'diplomats',
  'unions',
] as const
export type BlocId = (typeof BLOCS)[number]

/** Where a person is. Only those in Moscow can be in a room; whoever walked out of one is back when that sitting is over. */
export const PLACES = ['away', 'travelling', 'moscow', 'ill', 'out'] as const
export type Place = (typeof PLACES)[number]

/** How the crisis can end; `outcome.ts` says when it ends so. */
export const OUTCOMES = [
  /** The plenum keeps Khrushchev and puts the named men out, the files having been read. */
  'kept',
  /** The plenum keeps Khrushchev; no files are read, and the losers are reprimanded. */
  'mild',
  /** The quarrel is reported as criticism, settled; nobody falls. */
  'settled',
  /** The post of First Secretary is abolished; a quarrelling directory governs. */
  'directory',
  /** The Presidium dismisses him and the plenum confirms it. */
  'government',
  /** The Presidium dismisses him, the plenum does not confirm it, and marshals arbitrate. */
  'two_authorities',
  /** No vote in the Presidium, but the plenum itself turns him out. */
  'defeat',
  /** The files name everyone, Khrushchev too; younger men divide what is left. */
  'boomerang',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What becomes of a person on 29 June. */
export type Fate = 'stays' | 'raised' | 'reprimanded' | 'demoted' | 'expelled'

/** People bound to one purpose, and who knows of it. */
export interface Pact {
  readonly id: string
  readonly members: readonly PersonId[]
  /** Their purpose: to stand with this side. */
  readonly side: Side
  /** How binding it is: points it adds to a member's lean, 0–20. */
  readonly strength: number
  /** Its members, and whoever was told of it or has seen them stand together. */
  readonly knownTo: readonly PersonId[]
}

/** What one man was told of another's stand, until that other speaks. */
export interface Rumour {
  readonly whom: PersonId
  readonly about: PersonId
  readonly by: PersonId
  readonly side: Side
  /** Whether the teller believed it. */
  readonly truly: boolean
}

/** One of the nine blocs, as it stands. */
export interface Bloc {
  /** Full members of the Central Committee in it. */
  readonly size: number
  /** Plus leans to the seven; −100…100. */
  readonly lean: number
  /** How far its members differ; the larger, the slower it turns together. */
  readonly spread: number
  readonly patron: PersonId
  /** How many of its members have been told what is going on, 0…size. */
  readonly told: number
  /** How many have reached Moscow, 0…size. */
  readonly here: number
}

/** What is on the table of the Presidium, and at its door. */
export interface Table {
  /** Who presides, once a sitting has opened. */
  readonly chair: PersonId
  /** Motions that somebody moved, with their movers. */
  readonly moved: Readonly<Partial<Record<Motion, PersonId>>>
  /** Who seconded each. */
  readonly seconded: Readonly<Partial<Record<Motion, readonly PersonId[]>>>
  /** Motions the Presidium has voted on, and whether they carried. */
  readonly decided: Readonly<Partial<Record<Motion, 'carried' | 'lost'>>>
  /** Whether today's sitting has been told that it has no quorum. */
  readonly quorumPleaded: boolean
  /** Who has demanded that the plenum decide. */
  readonly demanders: readonly PersonId[]
  readonly adjourned: boolean
}

/** The letter of the Central Committee's members, and its bearers. */
export interface Letter {
  /** Signatures, 0…109; the eighteen of the room do not sign. */
  readonly signatures: number
  readonly delegation: 'gathering' | 'knocking' | 'refused' | 'received'
}

/** The Central Committee in session. */
export interface Hall {
  readonly called: boolean
  readonly calledBy: 'delegation' | 'agreement' | 'majority' | undefined
  readonly open: boolean
  /** It was agreed to tell the hall of criticism, settled, and no more. */
  readonly silent: boolean
  /** Full members gathered in the Kremlin or the hall, the room's included. */
  readonly present: number
  /** Of those, how many speak, or would speak, against Khrushchev now. */
  readonly against: number
  /** Whose files have been read aloud. */
  readonly read: readonly PersonId[]
  /** Who has asked pardon of it. */
  readonly recanted: readonly PersonId[]
}

export interface Crisis {
  readonly seed: number
  /** Whose acts come from outside: the viewpoint of a play, the pupils of a class. The engine chooses everyone else's. */
  readonly players: readonly PersonId[]
  /** Index into `SLOTS`. */
  readonly slot: number

  /** Person × issue, −100…100; row length is `ISSUES.length`. */
  readonly views: readonly number[]
  /** How much the question matters to him, 0…100. */
  readonly care: readonly number[]
  /** How much the others heed him, 0…100. */
  readonly weight: readonly number[]
  /** How far he will stand alone, 0…100. */
  readonly nerve: readonly number[]
  /** What the files could show, 0…100. */
  readonly exposure: readonly number[]
  /** How safe his file is if he stands with the seven and they win, 0…100. */
  readonly safeWithSeven: readonly number[]
  /** How safe his file is if he stands with Khrushchev, 0…100. */
  readonly safeWithKhrushchev: readonly number[]
  /** Public word: 1 against Khrushchev, −1 for him, 0 silent. */
  readonly word: readonly number[]
  /** Hidden, drawn once from the seed, told afterwards; −18…18. */
  readonly mood: readonly number[]
  /** Index into `PLACES`. */
  readonly place: readonly number[]
  /** How far away he begins: 0 a night's journey, 1 until the next afternoon, 2 a day more. */
  readonly journey: readonly number[]
  /** The slot in which a traveller reaches Moscow; −1 if none. */
  readonly arrives: readonly number[]

  /** Person × person, −100…100: how far the first trusts the second. */
  readonly trust: readonly number[]
  /** Person × person, 0…3: favours the first owes the second. */
  readonly favours: readonly number[]
  /**
   * Person × person, −100…100: where the first thinks the second stands. The
   * sign is the guess, the size is how sure he is.
   */
  readonly guesses: readonly number[]
  /** Person × person: how often the first has gone to the second, by day or night. */
  readonly approached: readonly number[]
  readonly rumours: readonly Rumour[]

  readonly pacts: readonly Pact[]
  /** Points his pacts add to a man's lean: the sum over `pacts`, kept beside them because every lean asks for it. */
  readonly bonds: readonly number[]
  readonly blocs: Readonly<Record<BlocId, Bloc>>
  readonly holders: Readonly<Record<Institution, PersonId>>
  readonly table: Table
  readonly letter: Letter
  readonly hall: Hall
  /** Set on 29 June. */
  readonly outcome: Outcome | undefined
  readonly fates: Readonly<Partial<Record<PersonId, Fate>>>
  /** Everything done, in order. */
  readonly log: readonly LogEntry[]
}

/** An event with its moment. */
export interface LogEntry {
  readonly slot: number
  readonly event: import('./events.ts').PoliticalEvent
}
