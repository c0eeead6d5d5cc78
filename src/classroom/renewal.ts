/** What has to be said so that one view becomes another, and what a client makes of it. */
import type { PublicView, SeenSeat } from './views.ts'

/** Whether two pieces of plain data say the same: for every seat at every act, so no text is made of them. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      key =>
        Object.hasOwn(other, key) && isSame(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  )
}

/** The parts of a view that are not as they were; undefined if all are. */
export function changed<V extends object>(before: V | null, after: V | null): Partial<V> | undefined {
  if (after === null) return undefined
  const parts: Partial<V> = {}
  let any = false
  for (const key of Object.keys(after) as (keyof V)[]) {
    if (before !== null && isSame(before[key], after[key])) continue
    parts[key] = after[key]
    any = true
  }
  return any ? parts : undefined
}

/** The public view after one frame. */
export function renewed(view: PublicView, { view: parts, seats }: Renewal): PublicView {
  if (!parts && !seats) return view
  const next = { ...view, ...parts }
  return seats
    ? { ...next, seats: next.seats.map(seat => seats.find(({ role }) => role === seat.role) ?? seat) }
    : next
}

/** What a frame says of the public view. */
export interface Renewal {
  readonly view?: Partial<PublicView>
  readonly seats?: readonly SeenSeat[]
}

/** What has to be said so that one public view becomes another: of its seats, which are most of it, only those that changed. */
export function renewal(before: PublicView, after: PublicView): Renewal | undefined {
  const parts = changed(before, after)
  if (!parts?.seats || before.seats.length !== after.seats.length) return parts && { view: parts }
  const { seats: _, ...view } = parts
  const seats = after.seats.filter((seat, n) => !isSame(before.seats[n], seat))
  return { ...(Object.keys(view).length > 0 && { view }), seats }
}
