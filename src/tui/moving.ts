/** The cursor, and the window over what is too long for it. */
import { keysIn } from './keymap.ts'
import { seen } from './layout.ts'
import type { Model } from './model.ts'
import { isAtEnd, itemsOf, scrollTo } from './page.ts'
import type { Row } from './pages.ts'

import { at, noticed } from './step.ts'

export function revealed(model: Model, wanted: number): Model {
  const ballots = model.pages.rollCall(model)?.ballots ?? []
  const count = Math.min(ballots.length, wanted)
  return followed(at({ ...model, revealed: count }, { item: ballots[count - 1]?.who }))
}

export const itemsNow = (model: Model): string[] => itemsOf(seen(model).page)

/** Scrolls so that the cursor is seen. */
export const followed = (model: Model): Model =>
  at(model, { scroll: scrollTo(seen(model).window, model.here.item) })

export function stepped(model: Model, step: 1 | -1): Model {
  const items = itemsNow(model)
  if (items.length === 0) return scrolled(model, step)
  const now = items.indexOf(model.here.item ?? '')
  const next = Math.min(items.length - 1, Math.max(0, now + step))
  // Above the first item there may be words to read.
  return next === now ? scrolled(model, step) : followed(at(model, { item: items[next] }))
}

export const scrolled = (model: Model, rows: number): Model => {
  const { window } = seen(model)
  return at(model, { scroll: Math.min(window.farthest, Math.max(0, window.scroll + rows)) })
}

/** Where there is no more to read there is something to choose. */
export function pagedOn(model: Model): Model {
  const isDone = model.here.page === 'scene' && isAtEnd(seen(model).window)
  return isDone
    ? noticed(model, keysIn(model, 'Choose by number, or with ↑ ↓ and Enter.'))
    : leafed(model, pageStep(model))
}

/** Scrolls a list with its cursor: it goes to the nearest of what is seen then. */
export function leafed(model: Model, rows: number): Model {
  const moved = scrolled(model, rows)
  if (model.here.page === 'scene') return moved
  const { scrolls, scroll, room } = seen(moved).window
  const isCursor = ({ item }: Row): boolean => item !== undefined && item === model.here.item
  const inSight = scrolls.slice(scroll, scroll + room).filter(({ item }) => item !== undefined)
  if (inSight.length === 0 || inSight.some(isCursor) || !scrolls.some(isCursor)) return moved
  return at(moved, { item: inSight.at(rows > 0 ? 0 : -1)!.item })
}

/** A page less one row, so that the eye finds its place. */
export const pageStep = (model: Model): number => Math.max(1, seen(model).window.room - 1)

export function ended(model: Model, end: 'first' | 'last'): Model {
  const moved = scrolled(model, end === 'first' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
  if (model.here.page === 'scene') return moved
  return at(moved, { item: itemsNow(model).at(end === 'first' ? 0 : -1) })
}

/** Number `n` of what is numbered on this page. */
export function itemNumbered(model: Model, n: number): string | undefined {
  if (model.here.page === 'title') return model.chairs[n - 1]?.id
  return itemsNow(model)[n - 1]
}

/** Over what was read before, to where something begins that was not, or to the decision; in what was not, a page on. */
export function skippedOn(model: Model): Model {
  const { window } = seen(model)
  const { scrolls, scroll, room } = window
  // Of another tale no row says so: all of it was read before, or none.
  if (isAtEnd(window) || (model.tale && !model.read)) return pagedOn(model)
  const unread = scrolls.findIndex(({ read }, at) => at >= scroll + room && read === false)
  if (unread < 0) return ended(model, 'last')
  const known = scrolls.slice(0, unread).findLastIndex(({ read }) => read === true)
  const begins = scrolls.findIndex(({ line }, at) => at > known && line.length > 0)
  return begins > scroll ? at(model, { scroll: begins }) : pagedOn(model)
}

/** How far to scroll to each decision on this page: it is seen, and as much of what led to it as fits above. */
export function decisionsTold(model: Model): number[] {
  const { scrolls, room, farthest } = seen(model).window
  let begins = 0
  return scrolls.flatMap((row, at) => {
    if (!row.landmark || scrolls[at + 1]?.landmark) return []
    const decision = Math.min(farthest, Math.max(begins, at - room + 1))
    begins = at + 2
    return [decision]
  })
}
