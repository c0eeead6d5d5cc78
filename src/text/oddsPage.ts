/** The odds of a play as they are shown: while it lasts, of this moment; when it is over, of the whole. */
import type { Edition } from '../play/edition.ts'
import { oddsBy, type Rerun, type Watch } from '../play/rerun.ts'
import type { Session } from '../play/session.ts'
import { turningPoints } from '../play/turningPoints.ts'
import type { Course } from './debrief.ts'
import { labelsAt, oddsLines } from './odds.ts'
import { oddsCurveSentences, oddsCurves } from './oddsCurve.ts'
import type { Line } from './spans.ts'
import { turningPointLines } from './turningPoints.ts'

export interface OddsPage {
  /** To be looked at, where there is room; `lines` say the same. */
  readonly drawn: readonly Line[]
  readonly lines: readonly Line[]
  /** Of a play that is over, for its debrief. */
  readonly course?: Course
}

export async function oddsPage(
  edition: Edition,
  session: Session,
  rerun: Rerun,
  watch?: Watch & { readonly taken?: number },
): Promise<OddsPage> {
  const { people } = edition.opening
  const { kind, path, position } = session.turn()
  if (kind !== 'end') {
    const moment = await oddsBy(rerun, edition, position, watch)
    return { drawn: [], lines: oddsLines(people, moment, labelsAt(session, path.length)) }
  }
  const { chair, seed } = session
  const turning = await turningPoints(edition, { chair, seed, path }, rerun, watch)
  return {
    drawn: oddsCurves(turning),
    course: { turning, session },
    lines: [...oddsCurveSentences(turning), [], ...turningPointLines(people, turning, session)],
  }
}
