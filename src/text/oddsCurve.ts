/** How the odds moved over the twelve days: a column a slot, a row of eighths for every quarter; and the same in sentences. */
import { SLOTS } from '../engine/index.ts'
import { aimsIn, type Odds } from '../play/odds.ts'
import type { CurvePoint, TurningPoints } from '../play/turningPoints.ts'
import { percent } from './odds.ts'
import { type Line, line, type Role, span } from './spans.ts'

/** What a curve is drawn of, in thousandths. */
type Measure = (odds: Odds) => number

export const keepsIn: Measure = ({ keeps, runs }) => Math.round((1000 * keeps) / runs)

const ROWS = 4
const EIGHTHS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const AXIS = 7
/** The columns that a curve needs. */
export const CURVE_WIDTH = AXIS + SLOTS.length + (SLOTS.at(-1)!.day - SLOTS[0]!.day)

/** Both curves, drawn. */
export const oddsCurves = ({ curve }: TurningPoints): Line[] => [
  line(span('Khrushchev keeps his post', 'faint')),
  ...drawn(curve, keepsIn, 'khrushchev'),
  [],
  line(span('Objectives met', 'faint')),
  ...drawn(curve, aimsIn, 'number'),
]

/** The last point of each slot; a slot without one has what the slot before had. */
function bySlot(curve: readonly CurvePoint[]): (Odds | undefined)[] {
  const known = new Map(curve.map(({ slot, odds }) => [slot, odds]))
  const reached = Math.max(...known.keys())
  let last: Odds | undefined
  return SLOTS.map((_, slot) => {
    last = known.get(slot) ?? last
    return slot <= reached ? last : undefined
  })
}

const startsDay = (slot: number): boolean => slot > 0 && SLOTS[slot]!.day !== SLOTS[slot - 1]!.day

function drawn(curve: readonly CurvePoint[], measure: Measure, role: Role): Line[] {
  const levels = bySlot(curve).map(odds => odds && Math.round((measure(odds) * ROWS * 8) / 1000))
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const floor = (ROWS - 1 - row) * 8
    const cells = levels.map((level, slot) => {
      const eighths = level === undefined ? 0 : Math.max(0, Math.min(8, level - floor))
      return `${startsDay(slot) ? ' ' : ''}${EIGHTHS[eighths]}`
    })
    const label = row === 0 ? '100 %' : row === ROWS / 2 ? '50 %' : ''
    return line(span(`${label.padStart(AXIS - 2)} `, 'rule'), span(`│${cells.join('')}`.trimEnd(), role))
  })
  return [...rows, line(span(`${' '.repeat(AXIS)}${DAYS}`, 'rule'))]
}

const DAYS = SLOTS.map(({ day }, slot) => {
  if (slot > 0 && !startsDay(slot)) return ''
  const columns = SLOTS.filter(each => each.day === day).length + 1
  return String(day).padEnd(columns)
})
  .join('')
  .trimEnd()

/** Thousandths that a day may differ by and be told with the day before it. */
const ALIKE = 20

/** How each day ended; days that ended alike in one sentence. */
export function oddsCurveSentences({ curve }: TurningPoints): Line[] {
  const days = new Map(curve.map(({ slot, odds }) => [SLOTS[slot]!.day, odds]))
  const stretches: { readonly from: number; to: number; readonly odds: Odds }[] = []
  for (const [day, odds] of days) {
    const last = stretches.at(-1)
    if (last && areAlike(last.odds, odds)) last.to = day
    else stretches.push({ from: day, to: day, odds })
  }
  return stretches.map(({ from, to, odds }) =>
    line(
      span(
        from === to ? `At the end of ${from} June: ` : `At the end of each day from ${from} to ${to} June: `,
        'number',
      ),
      span(
        `Khrushchev keeps his post in ${percent(keepsIn(odds))} of runs, and ${percent(aimsIn(odds))} of the objectives are met.`,
      ),
    ),
  )
}

const areAlike = (one: Odds, other: Odds): boolean =>
  [keepsIn, aimsIn].every(measure => Math.abs(measure(one) - measure(other)) < ALIKE)
