/** The hint that helps now, with its key: one a turn, once it has been read, and never again. */
import { hintsDue } from '../text/hints.ts'
import { bindingsNow, keysIn, nameOf } from './keymap.ts'
import type { Model } from './model.ts'

export function hintNow(model: Model): { readonly id: string; readonly words: string } | undefined {
  const { turn, hinted, hint, here, read, settings } = model
  if (!turn || !hinted || hint !== undefined || settings.hints === 'off') return undefined
  if (here.page !== 'scene' || !read || turn.kind !== 'scene') return undefined
  const now = bindingsNow(model).filter(binding => !binding.unnamed?.(model))
  for (const { id, does, says } of hintsDue(turn, hinted)) {
    const binding = now.find(each => each.does === does)
    if (binding) return { id: `hint ${id}`, words: `${keysIn(model, nameOf(binding))} ${says}.` }
  }
  return undefined
}
