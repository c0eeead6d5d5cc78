/** Careless plays with their debriefs, the same every time. */
import { type Debrief, debriefOf } from '../../src/play/debrief.ts'
import { openSession, type Session, turnsOf } from '../../src/play/session.ts'
import { CHAIRS, carelessPlay, edition, narrator } from './edition.ts'

export interface Debriefed {
  readonly session: Session
  readonly debrief: Debrief
}

/** So many plays of each chair, from a seed on. */
export const debriefedPlays = (ofEach: number, from = 1): Debriefed[] =>
  CHAIRS.flatMap(chair =>
    Array.from({ length: ofEach }, (_, nth) => {
      const seed = from + nth
      const { path } = carelessPlay(chair, seed)
      const session = openSession(edition, narrator, { chair, seed, path })
      return { session, debrief: debriefOf(edition, turnsOf(session), session.code())! }
    }),
  )
