/** Events that anybody would put in a chronicle. */
import type { PoliticalEvent } from '../engine/index.ts'

type Kind = PoliticalEvent['type']

/** What somebody does, or what befalls him, in front of the others: besides words, votes and arrivals. */
const DEEDS = [
  'chair-taken',
  'chair-kept',
  'quorum-pleaded',
  'delegation-received',
  'delegation-refused',
  'plenum-called',
  'plenum-opened',
  'silence-agreed',
  'file-read',
  'gap-found',
  'recanted',
  'fell-ill',
] as const satisfies readonly Kind[]

/** What a day is told by. */
export const CHRONICLED: ReadonlySet<Kind> = new Set([...DEEDS, 'roll-called', 'resolved'])

/** What two plays are held against each other by: what is moved, demanded and left, too. */
export const COMPARED: ReadonlySet<Kind> = new Set([
  ...DEEDS,
  'motion-moved',
  'plenum-demanded',
  'delegation-knocked',
  'slighted',
  'left',
])
