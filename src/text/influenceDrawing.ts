/** Who wrote to whom, as arrows round a ring. A table beside it says the same. */
import { html, type Markup } from './html.ts'

export interface Arrow {
  readonly from: string
  readonly to: string
  readonly times: number
  /** Whether the receiver changed sides before the others after it. */
  readonly turned: boolean
}

const SIZE = 400
const MIDDLE = SIZE / 2
const RADIUS = 158
const LABELS = RADIUS + 12
const tenth = (number: number): string => number.toFixed(1)

/** Names stand round a ring in the order given; an arrow bends, so that one back is seen beside it. */
export function influenceDrawing(names: readonly string[], arrows: readonly Arrow[], label: string): Markup {
  const angle = (name: string): number => (2 * Math.PI * names.indexOf(name)) / names.length - Math.PI / 2
  const at = (name: string, radius: number): readonly [number, number] => [
    MIDDLE + radius * Math.cos(angle(name)),
    MIDDLE + radius * Math.sin(angle(name)),
  ]
  return html`<svg viewBox="-130 12 ${SIZE + 260} ${SIZE - 24}" role="img" aria-label="${label}">${arrows.map(
    ({ from, to, times, turned }) => arrow(at(from, RADIUS), at(to, RADIUS), times, turned),
  )}${names.map(name => {
    const [x, y] = at(name, RADIUS)
    const [textX, textY] = at(name, LABELS)
    const side = Math.cos(angle(name))
    const anchor = side > 0.25 ? 'start' : side < -0.25 ? 'end' : 'middle'
    const down = Math.abs(side) <= 0.25 ? (Math.sin(angle(name)) > 0 ? 12 : -4) : 4
    return html`<circle class="marked" cx="${tenth(x)}" cy="${tenth(y)}" r="4"/><text x="${tenth(textX)}" y="${tenth(textY + down)}" text-anchor="${anchor}">${name}</text>`
  })}</svg>`
}

const HEAD = 8

function arrow(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  times: number,
  turned: boolean,
): Markup {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const [bendX, bendY] = [(x1 + x2) / 2 - dy * 0.12, (y1 + y2) / 2 + dx * 0.12]
  // It ends short of the dot, along its own last direction.
  const [ux, uy] = unit(x2 - bendX, y2 - bendY)
  const [endX, endY] = [x2 - ux * 6, y2 - uy * 6]
  const [baseX, baseY] = [endX - ux * HEAD, endY - uy * HEAD]
  const kind = turned ? 'turned' : 'still'
  const wide = Math.min(5, 0.8 + 0.7 * times)
  return html`<path class="tie ${kind}" stroke-width="${tenth(wide)}"${{ markup: turned ? '' : ' stroke-dasharray="3 3"' }} d="M${tenth(x1)} ${tenth(y1)}Q${tenth(bendX)} ${tenth(bendY)} ${tenth(baseX)} ${tenth(baseY)}"/><path class="tie-end ${kind}" d="M${tenth(endX)} ${tenth(endY)}L${tenth(baseX - uy * 4)} ${tenth(baseY + ux * 4)}L${tenth(baseX + uy * 4)} ${tenth(baseY - ux * 4)}Z"/>`
}

function unit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y) || 1
  return [x / length, y / length]
}
