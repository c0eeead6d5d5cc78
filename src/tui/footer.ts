/** The three keys that matter now and the way back, in one row, and how to find the others. The way back, help and quit always fit. */
import { width as columnsOf } from '../text/width.ts'
import { type Action, type Binding, bindingsNow, keysIn, nameOf } from './keymap.ts'
import type { Model } from './model.ts'
import { waysOf } from './talePage.ts'

export interface Hint {
  readonly keys: string
  readonly help: string
  readonly does: Action
  /** Its first column, from the beginning of the row. */
  readonly x: number
  readonly width: number
}

const GAP = 2
const ALWAYS: readonly Action[] = ['open help', 'quit']
/** How all else is found, where there is room to say so. */
const FIND: Action = 'open palette'
const THREE = 3

/** What can be chosen by number. */
function numbered(model: Model): number {
  const { here, turn, tale, chairs, pages } = model
  if (here.page === 'scene' && tale) return waysOf(tale).length
  if (here.page === 'title') return chairs.length
  if (here.page === 'quit' || turn?.kind === 'count') return 2
  if (turn?.kind === 'end') return pages.has('debrief', model) ? 4 : 3
  return Math.min(9, turn?.options.length ?? 0)
}

/** “1-4” where there are four. */
function keysOf(model: Model, binding: Binding): string {
  if (binding.does !== 'chooseNumber') return keysIn(model, nameOf(binding))
  const ways = numbered(model)
  return ways > 1 ? `1-${ways}` : '1'
}

const widthOf = (keys: string, help: string): number => columnsOf(keys) + 1 + columnsOf(help)

type Bare = Omit<Hint, 'x'>

const bare = (model: Model, binding: Binding): Bare => {
  const keys = keysOf(model, binding)
  return { keys, help: binding.help, does: binding.does, width: widthOf(keys, binding.help) }
}

const lengthOf = (hints: readonly Bare[]): number => hints.reduce((sum, hint) => sum + hint.width + GAP, -GAP)

const placed = (hints: readonly Bare[]): Hint[] => {
  let x = 0
  return hints.map(hint => {
    const at = x
    x += hint.width + GAP
    return { ...hint, x: at }
  })
}

const opens = ({ does }: Binding): boolean => does.startsWith('open ')

/** First what is done here, then the page to look at now, then the other pages. */
function byWeight(model: Model, bindings: readonly Binding[]): Binding[] {
  const weight = (binding: Binding): number => (!opens(binding) ? 0 : binding.matters?.(model) ? 1 : 2)
  return bindings.toSorted((a, b) => weight(a) - weight(b))
}

const isWayBack = ({ does, keys }: Binding): boolean =>
  (does === 'back' || does === 'leaveReplay') && keys.includes('escape')

/** The first three, and the way back if there is one. */
function mattering(bindings: readonly Binding[]): readonly Binding[] {
  const first = bindings.slice(0, THREE)
  const back = bindings.find(isWayBack)
  return back === undefined || first.includes(back) ? first : [...first, back]
}

export function footerOf(model: Model, width: number): Hint[] {
  const now = bindingsNow(model)
  const isLast = ({ does }: Binding): boolean => ALWAYS.includes(does)
  const named = now.filter(
    binding =>
      !binding.rare &&
      !binding.unnamed?.(model) &&
      !isLast(binding) &&
      binding.does !== `open ${model.here.page}`,
  )
  const matter = mattering(byWeight(model, named))
  const last = now.filter(isLast).map(each => bare(model, each))
  const back = matter.filter(isWayBack).map(each => bare(model, each))
  const fits = (hints: readonly Bare[]): boolean =>
    lengthOf([...hints, ...back.filter(({ keys }) => hints.every(hint => hint.keys !== keys)), ...last]) <=
    width
  const hints: Bare[] = []
  for (const hint of matter.map(each => bare(model, each))) if (fits([...hints, hint])) hints.push(hint)
  const find = now.filter(({ does }) => does === FIND).map(each => bare(model, each))
  const finding = hints.length === matter.length && fits([...hints, ...find]) ? find : []
  return placed([...hints, ...finding, ...last])
}
