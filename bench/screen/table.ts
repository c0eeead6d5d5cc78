/** The rows that a measurement leaves behind, and how they are printed. */

/** What is aimed at, and what it may never be worse than. */
interface Bounds {
  readonly aim: number
  readonly limit: number
  /** What more of is better. */
  readonly atLeast?: true
}

interface Row {
  readonly what: string
  readonly aim: string
  readonly limit: string
  readonly measured: string
  readonly verdict: '' | 'reached' | 'within' | 'OVER'
}

type Unit = '' | 'ms' | 'MB' | 'kB' | 's'

const rows: Row[] = []

const amount = (value: number, unit: Unit): string =>
  `${Number.isInteger(value) ? value : value.toFixed(1)}${unit && ` ${unit}`}`

/** A row of the acceptance table. `more` is said behind the figure. */
export function row(what: string, value: number, unit: Unit, bounds: Bounds, more = ''): void {
  const { aim, limit, atLeast } = bounds
  const keeps = (bound: number): boolean => (atLeast ? value >= bound : value <= bound)
  rows.push({
    what,
    aim: amount(aim, unit),
    limit: amount(limit, unit),
    measured: `${amount(value, unit)}${more && `; ${more}`}`,
    verdict: keeps(aim) ? 'reached' : keeps(limit) ? 'within' : 'OVER',
  })
}

/** A figure that nothing was asked of. */
export const aside = (what: string, measured: string): void => {
  rows.push({ what, aim: '', limit: '', measured, verdict: '' })
}

const HEAD: Row = { what: '', aim: 'aim', limit: 'limit', measured: 'measured', verdict: '' }

/** Every row so far, in columns. */
export function printed(): string {
  const all = [HEAD, ...rows]
  const columns = ['what', 'aim', 'limit', 'measured'] as const
  const widths = columns.map(name => Math.max(...all.map(each => each[name].length)))
  return all
    .map(each =>
      [...columns.map((name, at) => each[name].padEnd(widths[at]!)), each.verdict].join('  ').trimEnd(),
    )
    .join('\n')
}
