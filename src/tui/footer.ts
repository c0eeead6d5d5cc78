/** The keys that matter now, in one row, as many as there is room for. Help and quit always fit. */
import { width as columnsOf } from '../text/width.ts'
import { type Action, type Binding, bindingsNow, nameOf } from './keymap.ts'
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
  if (binding.does !== 'chooseNumber') return nameOf(binding)
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

export function footerOf(model: Model, width: number): Hint[] {
  const all = bindingsNow(model).filter(binding => !binding.rare && !binding.unnamed?.(model))
  const last = all.filter(({ does }) => ALWAYS.includes(does)).map(each => bare(model, each))
  const hints: Bare[] = []
  for (const binding of all.filter(
    ({ does }) => !ALWAYS.includes(does) && does !== `open ${model.here.page}`,
  )) {
    const hint = bare(model, binding)
    if (lengthOf([...hints, hint, ...last]) <= width) hints.push(hint)
  }
  return placed([...hints, ...last])
}
