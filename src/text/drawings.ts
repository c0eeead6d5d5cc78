/**
 * Drawings for a page, as SVG. Each is named in words and stands beside a table
 * that says the same; shapes tell the sides apart where colours cannot.
 */
import { FULL_MEMBERS, type FullMember, type PersonId } from '../engine/index.ts'
import type { Stand } from '../play/debrief.ts'
import { html, type Markup } from './html.ts'
import { nameOf, type People } from './names.ts'

const WIDTH = 400
const tenth = (number: number): string => number.toFixed(1)

const drawing = (height: number, label: string, inside: readonly Markup[]): Markup =>
  html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">${inside}</svg>`

/** A sign for where somebody stands: a wedge with the seven, a disc with Khrushchev, a ring for neither. */
function sign(stand: Stand | 'absent', x: number, y: number, size: number): Markup {
  switch (stand) {
    case 'seven':
      return html`<path class="seven" d="M${tenth(x - size)} ${tenth(y - size)}L${tenth(x + size)} ${tenth(y)}L${tenth(x - size)} ${tenth(y + size)}Z"/>`
    case 'khrushchev':
      return html`<circle class="khrushchev" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(size)}"/>`
    case 'silent':
      return html`<circle class="ring" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(size * 0.85)}"/>`
    case 'absent':
      return html`<circle class="absent" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(size * 0.4)}"/>`
  }
}

/** What the signs mean, to stand under a drawing. */
export const signLegend = (words: readonly (readonly [Stand | 'absent', string])[]): Markup =>
  html`<ul class="legend">${words.map(
    ([stand, each]) =>
      html`<li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${sign(stand, 8, 8, 6)}</svg> ${each}</li>`,
  )}</ul>`

const SEAT_HEIGHT = 34

/** The long table: who presides at its head, the others down its sides, where each had declared himself. */
export function tableDrawing(
  people: People,
  stands: Readonly<Record<FullMember, Stand>>,
  chair: PersonId,
  label: string,
): Markup {
  const seated = FULL_MEMBERS.filter(member => member !== chair)
  const half = Math.ceil(seated.length / 2)
  const bottom = 52 + half * SEAT_HEIGHT
  const head = FULL_MEMBERS.find(member => member === chair)
  return drawing(bottom + 12, label, [
    html`<rect class="table" x="${WIDTH / 2 - 34}" y="46" width="68" height="${bottom - 46}" rx="8"/>`,
    ...(head
      ? [
          html`<text x="${WIDTH / 2}" y="14" text-anchor="middle">${nameOf(people, head)}</text>`,
          sign(stands[head], WIDTH / 2, 31, 8),
        ]
      : []),
    ...seated.map((member, at) => {
      const left = at < half
      const y = 52 + SEAT_HEIGHT / 2 + (left ? at : at - half) * SEAT_HEIGHT
      const x = WIDTH / 2 + (left ? -52 : 52)
      return html`${sign(stands[member], x, y, 8)}<text x="${x + (left ? -16 : 16)}" y="${y + 4.5}" text-anchor="${left ? 'end' : 'start'}">${nameOf(people, member)}</text>`
    }),
  ])
}

const ARCS = [70, 92, 114, 136, 158, 180] as const

/** The hall as a half circle, those with Khrushchev on the left, those who have not come in the middle. */
export function hallDrawing(
  {
    present,
    against,
    missing,
  }: { readonly present: number; readonly against: number; readonly missing: number },
  label: string,
): Markup {
  const all = present + missing
  const length = ARCS.reduce((sum, radius) => sum + radius, 0)
  let left = all
  const seats = ARCS.flatMap((radius, place) => {
    const count = place === ARCS.length - 1 ? left : Math.round((all * radius) / length)
    left -= count
    return Array.from({ length: count }, (_, at) => {
      const along = count === 1 ? 0.5 : at / (count - 1)
      const angle = Math.PI * along
      return { along, x: WIDTH / 2 - radius * Math.cos(angle), y: 192 - radius * Math.sin(angle) }
    })
  })
  const inOrder = [...seats].sort((a, b) => a.along - b.along)
  const withHim = present - against
  return drawing(
    202,
    label,
    inOrder.map(({ x, y }, at) =>
      sign(at < withHim ? 'khrushchev' : at < withHim + missing ? 'absent' : 'seven', x, y, 5.5),
    ),
  )
}

export interface Curve {
  /** A point a slot, 0…1000; a slot without one is left out. */
  readonly points: readonly { readonly slot: number; readonly thousandths: number }[]
  readonly dashed?: boolean
}

export interface CurveMark {
  readonly slot: number
  readonly thousandths: number
  readonly mark: string
}

const PLOT = { left: 44, right: WIDTH - 8, top: 18, bottom: 196 } as const

/** How chances moved over the slots, with the days under them. */
export function curveDrawing(
  curves: readonly Curve[],
  marks: readonly CurveMark[],
  days: readonly { readonly day: number; readonly from: number }[],
  slots: number,
  label: string,
): Markup {
  const x = (slot: number): number => PLOT.left + ((PLOT.right - PLOT.left) * (slot + 0.5)) / slots
  const y = (thousandths: number): number => PLOT.bottom - ((PLOT.bottom - PLOT.top) * thousandths) / 1000
  return drawing(228, label, [
    ...[0, 500, 1000].map(
      level =>
        html`<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${tenth(y(level))}" y2="${tenth(y(level))}"/><text x="${PLOT.left - 6}" y="${tenth(y(level) + 4)}" text-anchor="end">${level / 10} %</text>`,
    ),
    ...days.map(({ day, from }, at) => {
      const to = days[at + 1]?.from ?? slots
      return html`<line class="grid" x1="${tenth(x(from - 0.5))}" x2="${tenth(x(from - 0.5))}" y1="${PLOT.top}" y2="${PLOT.bottom}"/>${
        to - from > 1 &&
        html`<text x="${tenth(x((from + to - 1) / 2))}" y="${PLOT.bottom + 18}" text-anchor="middle">${day}</text>`
      }`
    }),
    ...curves.map(
      ({ points, dashed }) =>
        html`<polyline class="${dashed ? 'curve dashed' : 'curve'}" points="${points
          .map(({ slot, thousandths }) => `${tenth(x(slot))},${tenth(y(thousandths))}`)
          .join(' ')}"/>`,
    ),
    ...marks.map(({ slot, thousandths, mark }, at) => {
      const down = thousandths > 850
      // Two marks side by side would read as one.
      const near = at > 0 && slot - marks[at - 1]!.slot <= 2 && at % 2 === 1
      const shift = (down ? 16 : -7) + (near ? (down ? 14 : -14) : 0)
      return html`<circle class="marked" cx="${tenth(x(slot))}" cy="${tenth(y(thousandths))}" r="3.5"/><text class="mark" x="${tenth(x(slot))}" y="${tenth(y(thousandths) + shift)}" text-anchor="middle">${mark}</text>`
    }),
  ])
}
