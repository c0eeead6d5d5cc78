/** Every key of the page below, from the table of keys. Choosing a line does it. */
import { type Line, span } from '../text/spans.ts'
import { padded } from '../text/width.ts'
import { type Action, bindingsNow, keysIn, nameOf } from './keymap.ts'
import type { Model } from './model.ts'
import type { Page } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { hanging } from './words.ts'

const KEYS = 11

/** What makes sense without the page in sight. */
export const canBeRun = (action: Action): boolean =>
  action.startsWith('open ') ||
  [
    'undo',
    'share',
    'copy',
    'transcript',
    'lastDecision',
    'nextDecision',
    'marks',
    'tags',
    'restart',
    'mouse',
    'committed',
    'search',
    'replay',
    'takeOver',
    'redraw',
    'suspend',
    'quit',
  ].includes(action)

/** The model as it was before help was opened. */
export const beneath = (model: Model): Model => ({
  ...model,
  here: model.under.at(-1) ?? model.here,
  typing: false,
})

/** Moving about is the same everywhere: one row says it. And who reads this knows how to open it. */
const SAID_BELOW: ReadonlySet<Action> = new Set<Action>([
  'up',
  'down',
  'pageUp',
  'pageDown',
  'first',
  'last',
  'previousPage',
  'open help',
])

export function helpPage(model: Model, width: number): Page {
  const says = (keys: string, help: string): Line[] =>
    hanging(model, [span(padded(keys, KEYS), 'key')], help, 'prose', width)
  const seen = new Set<Action>()
  const rows: Row[] = bindingsNow(beneath(model)).flatMap(binding => {
    if (SAID_BELOW.has(binding.does)) return []
    const lines = says(keysIn(model, nameOf(binding)), binding.long ?? binding.help)
    const runs = canBeRun(binding.does) && !seen.has(binding.does)
    seen.add(binding.does)
    return runs ? rowsOf(lines, binding.does) : rowsOf(lines)
  })
  return {
    rows: [
      ...rows,
      ...rowsOf(
        says(keysIn(model, '↑ ↓'), 'move, or scroll; PgUp and PgDn a page, Home and End to either end'),
      ),
      ...rowsOf(
        says('Mouse', 'click chooses, the wheel scrolls; with Shift (Option in iTerm2) you select text'),
      ),
    ],
    foot: [],
  }
}
