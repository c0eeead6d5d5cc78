/** What the keys do on the tree of plays. */
import { seen } from './layout.ts'
import type { Model } from './model.ts'
import { followed, itemsNow } from './moving.ts'
import type { Row } from './pages.ts'
import { at, noticed, type Step, stepTo } from './step.ts'

export const rowOn = (model: Model): Row['tree'] =>
  seen(model).page.rows.find(row => row.item === model.here.item)?.tree

/** The tree opens where this play stands, with what comes before and after. */
export function atThisPlay(model: Model): Model {
  const { scrolls, room } = seen(model).window
  const row = scrolls.findIndex(({ tree }) => tree?.here)
  return row < 0
    ? model
    : followed(at(model, { item: scrolls[row]!.item, scroll: Math.max(0, row - Math.floor(room / 2)) }))
}

/** Folds or unfolds what the cursor is on; the cursor stays on what is left of it. */
export function turnedTo(model: Model, wanted: 'open' | 'folded' | 'other'): Model {
  const fold = rowOn(model)?.fold
  if (!fold || (wanted !== 'other' && fold.open === (wanted === 'open'))) return model
  const turned = new Set(model.turned)
  if (!turned.delete(fold.id)) turned.add(fold.id)
  const next = { ...model, turned }
  const items = itemsNow(next)
  const item = items.includes(model.here.item ?? '')
    ? model.here.item
    : items.includes(fold.id)
      ? fold.id
      : fold.first
  return followed(at(next, { item }))
}

/** From what was found to where it stands on the tree. */
export function foundIn(model: Model): Model {
  const { item } = model.here
  const turned = item === undefined ? undefined : model.pages.unfolded?.(model, item)
  if (!turned) return model
  const next = { ...model, turned, search: '', typing: false }
  const { scrolls, room } = seen(next).window
  const row = scrolls.findIndex(each => each.item === item)
  return followed(at(next, { item, scroll: Math.max(0, row - Math.floor(room / 2)) }))
}

/** Every road open, or every road folded that is to be seen. */
export function foldedAll(model: Model, open: boolean): Model {
  let next = model
  for (;;) {
    const wrong = seen(next).page.rows.flatMap(({ tree }) =>
      tree?.forks && tree.fold && tree.fold.open !== open ? [tree.fold.id] : [],
    )
    if (wrong.length === 0) return atThisPlay(at(next, { item: undefined, scroll: 0 }))
    const turned = new Set(next.turned)
    for (const id of wrong) if (!turned.delete(id)) turned.add(id)
    next = { ...next, turned }
  }
}

export function toFork(model: Model, step: 1 | -1): Model {
  const { rows } = seen(model).page
  const now = rows.findIndex(row => row.item === model.here.item)
  const onward = step > 0 ? rows.slice(now + 1) : rows.slice(0, Math.max(0, now)).reverse()
  const fork = onward.find(row => row.tree?.forks)
  return fork
    ? followed(at(model, { item: fork.item }))
    : noticed(model, 'There is no further fork that way.')
}

/** The road that the cursor is on, or that is being read. */
export const roadHere = (model: Model): string | undefined =>
  model.here.page === 'there' ? model.here.of : rowOn(model)?.branch ? model.here.item : undefined

export const NO_ROAD = 'Go to a decision first; → unfolds them.'

export function forked(model: Model): Step {
  const road = roadHere(model)
  return road === undefined ? stepTo(noticed(model, NO_ROAD)) : stepTo(model, { type: 'fork', road })
}

export function watched(model: Model): Step {
  const road = roadHere(model)
  return road === undefined ? stepTo(noticed(model, NO_ROAD)) : stepTo(model, { type: 'watch', road })
}

export function markedRoad(model: Model): Step {
  const road = roadHere(model)
  if (road === undefined) return stepTo(noticed(model, NO_ROAD))
  const marked = model.marked.includes(road)
    ? model.marked.filter(each => each !== road)
    : [...model.marked, road]
  const [one, other] = marked
  if (one === undefined || other === undefined) return stepTo({ ...model, marked })
  return stepTo({ ...model, marked: [] }, { type: 'compare', roads: [one, other] })
}
