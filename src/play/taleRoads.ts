/**
 * Where the ways through a tale lead, as far as they have been gone: a tree of
 * moments. Ink's own memory is kept for the last few; the way there is gone
 * again for the others.
 */
import type { InkState, Moment, Tale } from '../narrator/tale.ts'
import type { Walk } from './taleCode.ts'

/** Moments of which ink's memory is kept. */
const REMEMBERED = 300

interface Place {
  readonly moment: Moment
  readonly from: { readonly place: Place; readonly way: number } | undefined
  readonly next: Map<number, Place>
  state: InkState | undefined
}

export interface Roads {
  /** What is told where a path leads; nothing if it leads nowhere. */
  readonly momentAt: (path: readonly number[]) => Moment | undefined
  /** The longest beginning of a path that leads somewhere. */
  readonly asFarAs: (path: readonly number[]) => number
  readonly walk: () => Walk
}

export function openRoads(tale: Tale, seed: number): Roads {
  const remembered = new Set<Place>()
  const remember = (place: Place): void => {
    remembered.delete(place)
    remembered.add(place)
    if (remembered.size <= REMEMBERED) return
    const [oldest] = remembered
    remembered.delete(oldest!)
    oldest!.state = undefined
  }
  /** Back to the last moment that is remembered, or to the beginning; and from there again. */
  const stateAt = (place: Place): InkState => {
    const way: Place[] = []
    for (let back: Place | undefined = place; back && !back.state; back = back.from?.place) way.push(back)
    for (const each of way.reverse()) {
      const { from } = each
      each.state = (from ? tale.after(from.place.state!, from.way) : tale.begin(seed)).state!
      remember(each)
    }
    remember(place)
    return place.state!
  }
  const on = (place: Place, way: number): Place | undefined => {
    const known = place.next.get(way)
    if (known || place.moment.options[way] === undefined) return known
    const { moment, state } = tale.after(stateAt(place), way)
    const next: Place = { moment, state, from: { place, way }, next: new Map() }
    place.next.set(way, next)
    if (state) remember(next)
    return next
  }
  let first: Place | undefined
  const opening = (): Place => {
    first ??= { ...tale.begin(seed), from: undefined, next: new Map() }
    return first
  }
  const placeAt = (path: readonly number[]): Place | undefined => {
    let place: Place | undefined = opening()
    for (const way of path) {
      place = on(place, way)
      if (!place) return undefined
    }
    return place
  }
  return {
    momentAt: path => placeAt(path)?.moment,
    asFarAs(path) {
      let place: Place | undefined = opening()
      for (const [length, way] of path.entries()) {
        place = on(place, way)
        if (!place) return length
      }
      return path.length
    },
    walk() {
      let place = opening()
      return {
        ways: () => place.moment.options.length,
        take: way => {
          place = on(place, way)!
        },
      }
    },
  }
}
