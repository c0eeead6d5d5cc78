/** The Central Committee: who has reached it, and how it stands. The hemicycle is drawn by the screen; these are its words. */
import { BLOCS, type Crisis, FULL_COMMITTEE, gathered, hallNow } from '../engine/index.ts'
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
export function hall(crisis: Crisis): Line[] {
  const { present, seven, khrushchev } = hallCount(crisis)
  const open = crisis.hall.open
  return [
    line(
      span('THE CENTRAL COMMITTEE', 'heading'),
      span(`  ${open ? 'in session' : crisis.hall.called ? 'called for the 22nd' : 'not called'}`, 'faint'),
    ),
    [],
    line(
      span(
        open
          ? `${present} of ${FULL_COMMITTEE} full members are in the hall.`
          : `${gathered(crisis)} of ${FULL_COMMITTEE} full members have gathered in the Kremlin, the Presidium’s room included.`,
      ),
    ),
    ...(open
      ? [
          line(
            span(`${khrushchev} are with Khrushchev`, 'khrushchev'),
            span(', '),
            span(`${seven} against him`, 'seven'),
            span('.'),
          ),
        ]
      : []),
    ...(crisis.letter.signatures > 0
      ? [line(span(`${crisis.letter.signatures} have put their names to the letter.`))]
      : []),
    [],
    ...BLOCS.map(bloc => {
      const { here, size } = crisis.blocs[bloc]
      return line(span(capital(BLOC_WORDS[bloc])), span(`: ${here} of ${size} in Moscow`, 'faint'))
    }),
  ]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
