/** Every key of the page below, from the table of keys. Choosing a line does it. */
import { span } from '../text/spans.ts'
import { padded } from '../text/width.ts'
import { type Action, bindingsNow, nameOf } from './keymap.ts'
import type { Model } from './model.ts'
import { type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { hanging } from './words.ts'

const KEYS = 12

/** What makes sense without the page in sight. */
const canBeRun = (action: Action): boolean =>
  action.startsWith('open ') ||
  ['undo', 'share', 'marks', 'search', 'redraw', 'suspend', 'quit'].includes(action)

/** The model as it was before help was opened. */
export const beneath = (model: Model): Model => ({
  ...model,
  here: model.under.at(-1) ?? model.here,
  typing: false,
})

export function helpPage(model: Model, width: number): Page {
  const seen = new Set<Action>()
  const rows: Row[] = bindingsNow(beneath(model)).flatMap(binding => {
    const named = padded(nameOf(binding), KEYS)
    const runs = canBeRun(binding.does) && !seen.has(binding.does)
    seen.add(binding.does)
    const lines = hanging(model, [span(named, 'key')], binding.long ?? binding.help, 'prose', width)
    return runs ? rowsOf(lines, binding.does) : rowsOf(lines)
  })
  return {
    rows: [
      row([span('Keys here', 'heading')]),
      row([]),
      ...rows,
      row([]),
      ...rowsOf(
        hanging(
          model,
          [span(padded('Mouse', KEYS), 'key')],
          'click chooses, the wheel scrolls; with Shift held (Option in iTerm2) the terminal selects text',
          'prose',
          width,
        ),
      ),
    ],
    foot: [],
  }
}
