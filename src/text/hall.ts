/** The Central Committee: who has reached it, and how it stands. The hemicycle is drawn by the screen; these are its words. */
import { BLOCS, type BlocId, type Crisis, FULL_COMMITTEE, gathered, hallNow } from '../engine/index.ts'
import { capital } from './capital.ts'
import { BLOC_WORDS } from './names.ts'
import { type Line, line, span } from './spans.ts'

export interface HallCount {
  readonly present: number
  readonly seven: number
  readonly khrushchev: number
  readonly missing: number
}

/** The hall as the last round of speeches left it; before it opens, who has gathered. */
export function hallCount(crisis: Crisis): HallCount {
  const { present, against } = crisis.hall.open ? crisis.hall : hallNow(crisis)
  return { present, seven: against, khrushchev: present - against, missing: FULL_COMMITTEE - present }
}

/** What anybody can see of it: heads in corridors, and hands once it sits. */
export function hallSentences(crisis: Crisis): string[] {
  const { present, seven, khrushchev } = hallCount(crisis)
  const { open, called } = crisis.hall
  return [
    open
      ? `${crisis.outcome ? 'The plenum is over' : 'The plenum is in session'}: ${present} of ${FULL_COMMITTEE} full members ${crisis.outcome ? 'were' : 'are'} in the hall, ${khrushchev} with Khrushchev and ${seven} against him.`
      : `${called ? 'The plenum is called for the 22nd.' : 'No plenum has been called.'} ${gathered(crisis)} of ${FULL_COMMITTEE} full members of the Central Committee have gathered in the Kremlin, the Presidium’s room included.`,
    ...(crisis.letter.signatures > 0
      ? [`${crisis.letter.signatures} have put their names to the letter.`]
      : []),
  ]
}

/** How many of each bloc have come to Moscow. */
export const blocCounts = (
  crisis: Crisis,
): { readonly bloc: BlocId; readonly here: number; readonly size: number }[] =>
  BLOCS.map(bloc => ({ bloc, here: crisis.blocs[bloc].here, size: crisis.blocs[bloc].size }))

export function hall(crisis: Crisis): Line[] {
  return [
    ...hallSentences(crisis).map(words => line(span(words))),
    [],
    ...BLOCS.map(bloc => blocLine(crisis, bloc)),
  ]
}

/** “The marshals: 4 of 9 in Moscow”. */
export function blocLine({ blocs }: Crisis, bloc: BlocId): Line {
  const { here, size } = blocs[bloc]
  return line(span(capital(BLOC_WORDS[bloc])), span(`: ${here} of ${size} in Moscow`, 'faint'))
}
