/** The Central Committee as a hall: who has reached it, and how it turns. */
import {
  BLOCS,
  type Bloc,
  type BlocId,
  CANDIDATES,
  type Crisis,
  FULL_MEMBERS,
  type PersonId,
  SEAT,
} from './crisis.ts'
import { bitsOf } from './pacts.ts'
import { rounded, scoreAt, smaller } from './reasons.ts'
import { hasCome, isInMoscow } from './rollCall.ts'

/** 1000 / (1 + e^−x) for x = 0, 0.1 … 6; a table, so that all machines agree. */
const LOGISTIC = [
  500, 525, 550, 574, 599, 622, 646, 668, 690, 711, 731, 750, 769, 786, 802, 818, 832, 846, 858, 870, 881,
  891, 900, 909, 917, 924, 931, 937, 943, 948, 953, 957, 961, 964, 968, 971, 973, 976, 978, 980, 982, 984,
  985, 987, 988, 989, 990, 991, 992, 993, 993, 994, 995, 995, 996, 996, 996, 997, 997, 997, 998,
]
const logistic = (tenths: number): number =>
  tenths < 0 ? 1000 - LOGISTIC[smaller(60, -tenths)]! : LOGISTIC[smaller(60, tenths)]!

/** The eighteen of the Presidium and the three other secretaries. */
const SECRETARIES: readonly PersonId[] = ['aristov', 'belyaev', 'pospelov']
const ROOM: readonly number[] = [...FULL_MEMBERS, ...CANDIDATES, ...SECRETARIES].map(person => SEAT[person])

/** What a telephone call from Khrushchev's men is worth, when all of a bloc have had one. */
const TOLD = 20
/** What a patron's public word is worth to his bloc. */
const PATRON = 16
/** How far a hall turns with itself. */
const BANDWAGON = 85
const ROUNDS = 8

/** Who has gathered: the room, and of each bloc those in Moscow who know why; once the plenum is open, all of them. */
export function gathered(crisis: Crisis, open = crisis.hall.open): number {
  let present = 0
  for (const seat of ROOM) if (hasCome(crisis, seat)) present++
  for (const { bloc } of rowsOf(crisis)) present += inHall(bloc, open)
  return present
}

/** Before the plenum opens only those who have been told come to the Kremlin. */
const inHall = ({ here, told }: Bloc, open: boolean): number => (open ? here : smaller(here, told))

/**
 * The blocs of one crisis at a time, in a row, each with its patron's seat;
 * and as a count reads them. To find a bloc or a seat by its name takes longer
 * than what is done with it. A draft's blocs change and stay the same objects;
 * other blocs are other objects, and are looked up.
 */
const roll = {
  blocs: undefined as Crisis['blocs'] | undefined,
  rows: [] as Row[],
}

interface Row {
  readonly bloc: Bloc
  readonly patron: number
  here: number
  pull: number
}

/** The blocs of a crisis in the order of `BLOCS`. */
export function rowsOf({ blocs }: Crisis): readonly Row[] {
  if (roll.blocs !== blocs) {
    roll.blocs = blocs
    roll.rows = BLOCS.map(id => ({ bloc: blocs[id], patron: SEAT[blocs[id].patron], here: 0, pull: 0 }))
  }
  return roll.rows
}

/**
 * A threshold cascade: how many act depends on how many acted in the round
 * before, until a round changes nothing or the rounds are over. `turn` says how
 * many act when so many did. Granovetter, “Threshold models of collective
 * behavior”, AJS 83 (1978).
 */
export function cascade(start: number, rounds: number, turn: (acted: number) => number): number {
  let acting = start
  for (let round = 0; round < rounds; round++) {
    const before = acting
    acting = turn(before)
    // A round that changed nothing is the last to change anything.
    if (acting === before) break
  }
  return acting
}

/**
 * The hall as a cascade: in each round of speeches a bloc's share speaking
 * against Khrushchev depends on its lean, on its patron's word and on the share
 * of the hall, in thousandths, that spoke so in the round before.
 */
export function hallNow(crisis: Crisis): { readonly present: number; readonly against: number } {
  let seated = 0
  let roomAgainst = 0
  for (const seat of ROOM) {
    if (!isInMoscow(crisis, seat)) continue
    seated++
    if (scoreAt(crisis, seat) > 0) roomAgainst++
  }
  const rows = rowsOf(crisis)
  const weight = authority(crisis)
  const spoken = spokenFor(crisis)
  const halved = isCompromise(crisis)
  let present = seated
  for (const row of rows) {
    row.here = inHall(row.bloc, crisis.hall.open)
    row.pull = weight + partisanship(row, spoken, halved)
    present += row.here
  }
  let against = roomAgainst
  cascade(seated === 0 ? 500 : rounded(1000 * roomAgainst, seated), ROUNDS, share => {
    const drift = bandwagon(share)
    against = roomAgainst
    for (const { bloc, here, pull } of rows) {
      if (here > 0) against += rounded(here * turned(pull + drift, bloc.spread), 1000)
    }
    return rounded(1000 * against, present)
  })
  return { present, against }
}

/** The share of a bloc, in thousandths, that speaks against Khrushchev when so many do. */
export function shareAgainst(crisis: Crisis, id: BlocId, share: number): number {
  const bloc = crisis.blocs[id]
  const row = rowsOf(crisis)[BLOCS.indexOf(id)]!
  const pull = authority(crisis) + partisanship(row, spokenFor(crisis), isCompromise(crisis))
  return turned(pull + bandwagon(share), bloc.spread)
}

/** The same, of a bloc with that spread which so much pulls against him in all. */
const turned = (pull: number, spread: number): number => logistic(rounded(17 * pull, spread))

/** What pulls every bloc when such a share of the hall, in thousandths, speaks against him. */
const bandwagon = (share: number): number => rounded(BANDWAGON * (share - 500), 1000)

/** What pulls a bloc of its own: its lean, what it has been told, its patron's word; half of it under a compromise. */
function partisanship({ bloc, patron }: Row, spoken: Words, halved: boolean): number {
  const { lean, told, size } = bloc
  const unheard = (spoken.unheard & (1 << patron)) !== 0
  const patronage = unheard ? 0 : PATRON * spoken.word[patron]!
  const partisan = lean - rounded(TOLD * told, size) + patronage
  return halved ? rounded(partisan, 2) : partisan
}

interface Words {
  readonly word: readonly number[]
  /** As bits, who speaks for nobody: his own file has been read aloud. */
  readonly unheard: number
}

/** What patrons have said, and which of them are not listened to. */
const spokenFor = ({ word, hall }: Crisis): Words => ({ word, unheard: bitsOf(hall.read) })

/**
 * What a decision already taken weighs with every bloc: since the 1930s the
 * Committee had ratified what it was brought (institutions.md 1). Yet a vote
 * would have brought a week of two authorities before a government
 * (counterfactuals.md D12), so it tips a hall that is half told, and hardly one
 * that has heard it all. And what the newspaper adds to it.
 */
const DECIDED = 71
const COMPROMISE = 40
const PRINTED = 10

/** Half the Committee could have lived with an end to the post and no more than that (counterfactuals.md D20). */
const isCompromise = ({ table }: Crisis): boolean =>
  table.decided.abolition === 'carried' && table.decided.dismissal !== 'carried'

/**
 * What Khrushchev's own file, read aloud, does to every bloc that had believed
 * the lists were other men's. Kaganovich asked him whether he had signed none
 * in Ukraine, and the hall, which was for Khrushchev, went back to
 * Kaganovich's railwaymen (STENO1998): it turns a hall that is divided.
 */
const HIS_OWN = 42

/** What pulls every bloc alike. */
function authority(crisis: Crisis): number {
  const decided =
    crisis.table.decided.dismissal === 'carried' ? DECIDED : isCompromise(crisis) ? COMPROMISE : 0
  const printed = crisis.word[SEAT[crisis.holders.pravda]]! > 0 ? PRINTED : 0
  return decided + printed + (crisis.hall.read.includes('khrushchev') ? HIS_OWN : 0)
}

/** Whoever signs pictures to himself a hall of which three in ten are against. */
const ABSENT_HALL = 300

/**
 * The answer below for one crisis at a time: it is asked for by man after man,
 * and holds until blocs or what pulls them change. Whoever changes a draft says
 * so with `recanvass`; only `apply.ts` does.
 */
const canvassed = { crisis: undefined as Crisis | undefined, willing: 0 }

/** A bloc, a word, a file read, the newspaper's holder or a decision has changed. */
export function recanvass(): void {
  canvassed.crisis = undefined
}

/** Signatures to be had: of those here who know, the ones who are with Khrushchev, candidates of the Committee among them. */
export function willingToSign(crisis: Crisis): number {
  if (canvassed.crisis !== crisis) {
    canvassed.crisis = crisis
    canvassed.willing = canvass(crisis)
  }
  return canvassed.willing
}

function canvass(crisis: Crisis): number {
  const common = authority(crisis) + bandwagon(ABSENT_HALL)
  let willing = 0
  const spoken = spokenFor(crisis)
  const halved = isCompromise(crisis)
  for (const row of rowsOf(crisis)) {
    const { bloc } = row
    const able = smaller(bloc.told, bloc.here)
    if (able === 0) continue
    const against = turned(common + partisanship(row, spoken, halved), bloc.spread)
    willing += rounded(able * (1000 - against), 1000)
  }
  return willing
}
