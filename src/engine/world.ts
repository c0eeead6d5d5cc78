/**
 * Time passing. `passTime` ends a slot and begins the next: travellers arrive,
 * the others act, each on what he knows, and the chair rules. Everything that
 * happens goes through `decide` and `enact`, as the viewpoint's own acts do.
 */
import type { Act } from './acts.ts'
import { enact } from './apply.ts'
import { SLOTS, slotAt } from './calendar.ts'
import { STREAM, swing } from './chance.ts'
import { BLOCS, type Crisis, PEOPLE, type PersonId, SEAT } from './crisis.ts'
import { decide, type Refusal } from './decide.ts'
import { type Draft, draftOf } from './draft.ts'
import type { PoliticalEvent } from './events.ts'
import { moodsOf, type Opening, openDraft, remembered } from './opening.ts'
import { resolve } from './outcome.ts'
import { gathered, hallNow, rowsOf } from './plenum.ts'
import { rounded } from './reasons.ts'
import { inMoscow } from './rollCall.ts'
import { callsOf, hallAct, privateAct, ruling, type Temperament, tableAct } from './temperament.ts'

/** A crisis at its first slot, the others having acted in it. */
export function begin(opening: Opening, seed: number, players: readonly PersonId[] = []): Crisis {
  const draft = openDraft(opening, seed, players)
  enterSlot(draft, castOf(opening))
  return draft
}

/** A player's act, with what comes of it; or the reason why not. */
export function perform(
  crisis: Crisis,
  by: PersonId,
  acts: readonly Act[],
): { readonly crisis: Crisis } | { readonly refused: Refusal } {
  const draft = draftOf(crisis)
  for (const act of acts) {
    const decision = decide(draft, by, act)
    if ('refused' in decision) return decision
    for (const event of decision.events) enact(draft, event)
  }
  return { crisis: draft }
}

/** The crisis one slot later. */
export function passTime(crisis: Crisis, opening: Opening): Crisis {
  const draft = draftOf(crisis)
  advance(draft, castOf(opening))
  return draft
}

/** A whole crisis that nobody plays. */
export const runCrisis = (opening: Opening, seed: number): Crisis => runUntil(opening, seed, SLOTS.length - 1)

/** The same, as it stands when everybody has acted in a slot. */
export function runUntil(opening: Opening, seed: number, slot: number): Crisis {
  const draft = openDraft(opening, seed)
  const cast = castOf(opening)
  enterSlot(draft, cast)
  return runOn(draft, cast, slot)
}

/** Plays a crisis to its end from where it stands, the players' acts chosen like anybody's. */
export function finishCrisis(crisis: Crisis, opening: Opening, seed = crisis.seed): Crisis {
  return runOn(draftOf({ ...crisis, players: [], seed }), castOf(opening))
}

/**
 * Plays a crisis to its end once the players have done what they will in this
 * slot: they leave it as themselves, so that a chair who has let it pass is not
 * made to rule, and in the next act last, as players do; from then on like
 * anybody. Under another seed the luck to come and everybody's mood are drawn
 * anew; the eve, on which they have acted since, is as it was.
 */
export function handOver(crisis: Crisis, opening: Opening, seed = crisis.seed): Crisis {
  const cast = castOf(opening)
  const draft = draftOf({ ...crisis, seed, mood: moodsOf(seed) })
  advance(draft, cast)
  for (const actor of cast) {
    if (isPlayed(draft, actor.person) && !isOutOfTurn(draft))
      attempt(draft, actor.person, actOf(draft, actor))
  }
  draft.players = []
  return runOn(draft, cast)
}

function runOn(draft: Draft, cast: Cast, last = SLOTS.length - 1): Crisis {
  while (draft.slot < last) advance(draft, cast)
  return draft
}

function advance(draft: Draft, cast: Cast): void {
  leaveSlot(draft)
  if (draft.slot >= SLOTS.length - 1) return
  enact(draft, { type: 'slot-began', slot: draft.slot + 1 })
  enterSlot(draft, cast)
}

/** Whether somebody's acts come from outside. */
const isPlayed = ({ players }: Draft, person: PersonId): boolean =>
  players.length > 0 && players.includes(person)

/** Does an act if the rules allow it. */
function attempt(draft: Draft, by: PersonId, act: Act | undefined): void {
  if (act === undefined) return
  const decision = decide(draft, by, act)
  if (!('events' in decision)) return
  const { events } = decision
  for (let nth = 0; nth < events.length; nth++) enact(draft, events[nth]!)
}

/**
 * The order in which they take the floor. On the 18th Malenkov spoke first,
 * then the seniors (KAG-MEM via EMEL, ZHUKOV-MS); candidates and secretaries
 * were told to sit and wait (OGR).
 */
const SPEAKING_ORDER: readonly PersonId[] = [
  'malenkov',
  'kaganovich',
  'molotov',
  'voroshilov',
  'bulganin',
  'pervukhin',
  'saburov',
  'khrushchev',
  'mikoyan',
  'suslov',
  'kirichenko',
  'zhukov',
  'shepilov',
  'furtseva',
  'brezhnev',
  'shvernik',
  'kozlov',
  'mukhitdinov',
  'aristov',
  'belyaev',
  'pospelov',
  'serov',
  'konev',
  'ignatov',
  'gromyko',
  'malin',
]

/** Everybody in that order, with his seat in the arrays and his temperament at hand. */
type Cast = readonly Actor[]

interface Actor {
  readonly person: PersonId
  readonly seat: number
  readonly temperament: Temperament
  readonly calls: readonly number[]
}

const castOf = remembered(
  ({ people }: Opening): Cast =>
    SPEAKING_ORDER.map(person => {
      const { temperament } = people[person]
      return { person, seat: SEAT[person], temperament, calls: callsOf(temperament) }
    }),
)

function enterSlot(draft: Draft, cast: Cast): void {
  const slot = SLOTS[draft.slot]!
  arrive(draft)
  if (slot.part === 'morning') travel(draft)
  if (draft.slot === OPENING_SITTING) offerChair(draft)
  if (draft.slot === OPENING_SITTING + 1) settleChair(draft)
  if (draft.slot === DOOR && knock(draft)) enact(draft, { type: 'delegation-knocked' })
  if (draft.slot === PLENUM) enact(draft, { type: 'plenum-opened', present: gathered(draft, true) })
  if (draft.slot === SECOND_SESSION) yieldHall(draft)
  const rounds = isOutOfTurn(draft) ? 0 : draft.slot === LISTS ? READINGS : 1
  for (let round = 0; round < rounds; round++) {
    for (const actor of cast) {
      if (!isPlayed(draft, actor.person)) attempt(draft, actor.person, actOf(draft, actor))
    }
  }
  if (slot.part === 'morning' || slot.kind === 'hall') countHall(draft)
}

/** What somebody chooses to do, by the rules that hold in the slot. */
function actOf(draft: Draft, { seat, temperament, calls }: Actor): Act | undefined {
  switch (SLOTS[draft.slot]!.kind) {
    case 'private':
      return privateAct(draft, seat, temperament, calls)
    case 'presidium':
      return tableAct(draft, seat, temperament)
    case 'hall':
      return hallAct(draft, seat, temperament)
  }
}

/** Nobody declares while the chair itself is in question. */
const isOutOfTurn = (draft: Draft): boolean => draft.slot === OPENING_SITTING || outOfHand(draft)

/**
 * Once the plenum sits the matter is out of their hands: what they have to say
 * is said in the hall, and between its sessions they eat and sleep.
 */
const outOfHand = (draft: Draft): boolean => draft.hall.open && SLOTS[draft.slot]!.kind === 'private'

function leaveSlot(draft: Draft): void {
  const slot = SLOTS[draft.slot]!
  if (slot.kind === 'presidium' && slot.round === 3) {
    rule(draft)
    if (slot.day === 21) callPlenum(draft)
  }
  if (
    draft.slot === DOOR + 1 &&
    draft.letter.delegation === 'knocking' &&
    !isPlayed(draft, draft.table.chair)
  ) {
    attempt(draft, draft.table.chair, { type: 'refuse_delegation' })
  }
  if (draft.slot === LAST_VOTE) {
    countHall(draft)
    enact(draft, resolve(draft))
  }
}

const OPENING_SITTING = slotAt(18, 'sitting', 1)
const DOOR = slotAt(21, 'sitting', 1)
const PLENUM = slotAt(22, 'sitting', 1)
/** The sitting in which lists were read, of one man after another (ZHUKOV-SP). */
const LISTS = slotAt(22, 'sitting', 2)
const READINGS = 2
const SECOND_SESSION = slotAt(24, 'morning')
const LAST_VOTE = slotAt(29, 'sitting', 1)

function arrive(draft: Draft): void {
  const { arrives, slot } = draft
  for (let seat = 0; seat < arrives.length; seat++) {
    if (arrives[seat]! >= 0 && arrives[seat]! <= slot) enact(draft, { type: 'arrived', who: PEOPLE[seat]! })
  }
}

/** Of those told and far away, some two in five come in a night, by train or scheduled flight; once the plenum is called, more. */
function travel(draft: Draft): void {
  const { called } = draft.hall
  const rows = rowsOf(draft)
  for (let nth = 0; nth < BLOCS.length; nth++) {
    const { told, here, size } = rows[nth]!.bloc
    // Once the plenum is called the General Department tells the rest, late.
    const bound = called ? told + rounded(size - told, 2) : told
    if (bound <= here) continue
    const share = (called ? 70 : 40) + swing(draft.seed, STREAM.travel, nth, draft.slot, 15)
    const more = Math.min(size - here, rounded((bound - here) * share, 100))
    if (more > 0) enact(draft, { type: 'bloc-came', bloc: BLOCS[nth]!, more })
  }
}

/** Malenkov moves that Bulganin preside. Khrushchev gives way, unless his temper is up. */
function offerChair(draft: Draft): void {
  if (isPlayed(draft, 'khrushchev')) return
  if (swing(draft.seed, STREAM.ruling, SEAT.khrushchev, draft.slot, 100) > 80)
    attempt(draft, 'khrushchev', { type: 'keep_chair' })
  else if (!isPlayed(draft, 'bulganin')) attempt(draft, 'khrushchev', { type: 'yield_chair', to: 'bulganin' })
}

/** By the second round somebody presides: Khrushchev if he fought for it, else Bulganin, else the head of state. */
function settleChair(draft: Draft): void {
  const settled = draft.log.some(({ event }) => event.type === 'chair-taken' || event.type === 'chair-kept')
  if (settled) return
  enact(draft, {
    type: 'chair-taken',
    by: isPlayed(draft, 'bulganin') ? 'voroshilov' : 'bulganin',
    from: 'khrushchev',
  })
}

/** The first session is whoever's it is; from the second on Suslov presides (COOLLIB). */
function yieldHall(draft: Draft): void {
  if (inMoscow(draft, 'suslov') && draft.table.chair !== 'suslov') {
    enact(draft, { type: 'chair-taken', by: 'suslov', from: draft.table.chair })
  }
}

/** Those who have come and know why do not wait outside for ever. */
const knock = (draft: Draft): boolean => draft.letter.signatures >= 20 || 2 * gathered(draft) > 130

/** The chair rules, unless he has already, or is played and has let it pass: then the hour adjourns them. */
function rule(draft: Draft): void {
  if (draft.table.adjourned) return
  const chair = draft.table.chair
  if (!isPlayed(draft, chair)) attempt(draft, chair, ruling(draft))
  if (!draft.table.adjourned) attempt(draft, chair, { type: 'adjourn' })
}

/** By the evening of the 21st a plenum is called, by whoever has the better right to say he called it. */
function callPlenum(draft: Draft): void {
  const { delegation } = draft.letter
  const by =
    draft.table.decided.dismissal === 'carried'
      ? 'majority'
      : delegation === 'gathering'
        ? 'agreement'
        : 'delegation'
  enact(draft, { type: 'plenum-called', by })
}

function countHall(draft: Draft): void {
  const { present, against } = hallNow(draft)
  if (present !== draft.hall.present || against !== draft.hall.against)
    enact(draft, { type: 'hall-turned', present, against })
}

/** Whether a person could have seen an event happen: he did it, it was done to him, or it was done in a room he was in. */
export function sees(crisis: Crisis, event: PoliticalEvent, person: PersonId): boolean {
  if ('by' in event && event.by === person) return true
  if ('whom' in event && event.whom === person) return true
  switch (event.type) {
    case 'slot-began':
    case 'arrived':
    case 'word-given':
    case 'hedged':
    case 'stood-aside':
    case 'chair-taken':
    case 'chair-kept':
    case 'chair-declined':
    case 'motion-moved':
    case 'motion-seconded':
    case 'quorum-pleaded':
    case 'plenum-demanded':
    case 'roll-called':
    case 'adjourned':
    case 'delegation-knocked':
    case 'delegation-received':
    case 'delegation-refused':
    case 'plenum-called':
    case 'plenum-opened':
    case 'silence-agreed':
    case 'silence-refused':
    case 'file-read':
    case 'recanted':
    case 'fell-ill':
    case 'left':
    case 'resolved':
      return inMoscow(crisis, person)
    case 'slighted':
    case 'pact-seen':
    case 'gap-found':
      return inMoscow(crisis, person)
    case 'pact-betrayed':
    case 'pact-kept':
      return event.members.includes(person)
    default:
      return false
  }
}
