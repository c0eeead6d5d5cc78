/** Where each phase of a lesson stands in the twelve days, and what a seat may do in it. */
import { type Act, type ActType, SLOTS, slotAt } from '../engine/index.ts'
import type { PhaseId } from './lesson.ts'

/** What a seat has for one phase; a speech that takes a side counts once. */
export interface Allowance {
  readonly speeches: number
  readonly wires: number
  readonly acts: number
}

export interface PhaseRules {
  /** The slot at which the crisis stands, as the engine numbers them. */
  readonly slot: number
  readonly allows: Allowance
  /** Acts that may be done openly or by order here; those done on one man go by telegram. */
  readonly acts: readonly ActType[]
  /** Whether there is a room to speak in. */
  readonly sits: boolean
}

const ORDERS: readonly ActType[] = ['summon', 'tell_bloc', 'fly_in', 'claim', 'sign_letter', 'conceal']
const AT_TABLE: readonly ActType[] = [
  'move',
  'second',
  'plead_no_quorum',
  'demand_plenum',
  'put_to_vote',
  'yield_chair',
  'slight',
  'abstain',
  'leave',
]

export const RULES: Readonly<Record<PhaseId, PhaseRules>> = {
  seats: { slot: 0, allows: { speeches: 0, wires: 0, acts: 0 }, acts: [], sits: false },
  caucus: { slot: 0, allows: { speeches: 0, wires: 3, acts: 2 }, acts: ORDERS, sits: false },
  chair: {
    slot: slotAt(18, 'sitting', 1),
    allows: { speeches: 2, wires: 1, acts: 2 },
    acts: ['take_chair', 'keep_chair', 'yield_chair', 'plead_no_quorum', 'slight', 'leave'],
    sits: true,
  },
  sitting: {
    slot: slotAt(18, 'sitting', 2),
    allows: { speeches: 3, wires: 1, acts: 3 },
    acts: AT_TABLE,
    sits: true,
  },
  telephone: {
    slot: slotAt(19, 'morning'),
    allows: { speeches: 0, wires: 3, acts: 3 },
    acts: ORDERS,
    sits: false,
  },
  door: {
    slot: slotAt(21, 'sitting', 1),
    allows: { speeches: 2, wires: 1, acts: 2 },
    acts: [
      'receive_delegation',
      'refuse_delegation',
      'demand_plenum',
      'move',
      'second',
      'put_to_vote',
      'leave',
    ],
    sits: true,
  },
  'second-sitting': {
    slot: slotAt(21, 'sitting', 2),
    allows: { speeches: 3, wires: 1, acts: 3 },
    acts: [...AT_TABLE, 'receive_delegation', 'refuse_delegation', 'keep_silence', 'read_archive'],
    sits: true,
  },
  plenum: {
    slot: slotAt(22, 'sitting', 1),
    allows: { speeches: 2, wires: 1, acts: 2 },
    acts: ['read_archive', 'recant', 'keep_silence', 'abstain'],
    sits: true,
  },
  resolution: {
    slot: slotAt(29, 'sitting', 1),
    allows: { speeches: 1, wires: 0, acts: 1 },
    acts: ['recant', 'abstain'],
    sits: true,
  },
  debrief: { slot: SLOTS.length - 1, allows: { speeches: 0, wires: 0, acts: 0 }, acts: [], sits: false },
}

/** Whether an act is done on one man out of others' hearing, so that it goes by telegram. */
export const goesByWire = (act: Act): boolean =>
  'whom' in act && act.type !== 'summon' && act.type !== 'slight'
