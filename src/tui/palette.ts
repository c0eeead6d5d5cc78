/**
 * Everything that can be done, found by its names or a few letters of them: every key of
 * the table, every value of every setting, every page of the codex.
 */
import { meaningOf, valuesOf } from '../play/settings.ts'
import { capital } from '../text/capital.ts'
import { fuzzyFind } from '../text/fuzzy.ts'
import { type Line, span } from '../text/spans.ts'
import { width as columnsOf, padded, shorten } from '../text/width.ts'
import { beneath, canBeRun } from './helpPage.ts'
import { type Action, bindingsNow, KEYMAP, keysIn, nameOf, waitsWords } from './keymap.ts'
import { type Model, settingKeysOf } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import type { Row } from './pages.ts'

/** Something that can be done. Without an item, it cannot be done now. */
export interface Command {
  readonly words: string
  /** What it is looked for by, if not by its words alone. */
  readonly names?: readonly string[]
  readonly keys?: string
  readonly item?: string
}

/** All that footer and help call an action, on any page, and what else it goes by. */
const namesOf = (action: Action): readonly string[] =>
  KEYMAP.filter(({ does }) => does === action).flatMap(({ help, long, also = [] }) => [
    help,
    ...(long === undefined ? [] : [long]),
    ...also,
  ])

/** A key does one thing under one name, wherever it works. */
function keyCommands(model: Model): Command[] {
  const now = new Map(bindingsNow(beneath(model)).map(binding => [binding.does, binding]))
  const seen = new Set<Action>()
  return KEYMAP.flatMap(binding => {
    const { does } = binding
    if (!canBeRun(does) || does === 'open palette' || seen.has(does)) return []
    seen.add(does)
    const here = now.get(does)
    if (here) {
      const { help, long = KEYMAP.find(each => each.does === does && each.long)?.long ?? help } = here
      return [{ words: capital(long), names: namesOf(does), keys: keysIn(model, nameOf(here)), item: does }]
    }
    const later = KEYMAP.find(each => each.does === does && each.waits !== undefined)
    return later
      ? [{ words: waitsWords(later), names: namesOf(does), keys: keysIn(model, nameOf(later)) }]
      : []
  })
}

const settingCommands = (model: Model): Command[] =>
  settingKeysOf(model).flatMap(key =>
    valuesOf(key)
      .filter(value => value !== model.settings[key])
      .map(value => ({
        words: `Set ${key} to ${value}: ${meaningOf(key, value)}`,
        item: `set ${key} ${value}`,
      })),
  )

const codexCommands = (model: Model): Command[] =>
  model.pages.has('entry', model)
    ? model.pages.codex(model).map(({ id, title }) => ({
        words: `Codex: ${title}`,
        names: [title, `Codex: ${title}`],
        item: `entry ${id}`,
      }))
    : []

const isOpen = ({ item }: Command): boolean => item !== undefined

/** Keys as the table has them; once something is typed, everything else too, the best fit first, and what is not open now. */
export function commandsFound(model: Model): readonly Command[] {
  const commands = keyCommands(model)
  if (model.wanted.trim() === '') return commands.filter(isOpen)
  // What waits for the crisis waits in vain in another tale.
  const keys = model.tale ? commands.filter(isOpen) : commands
  const all = [...keys, ...settingCommands(model), ...codexCommands(model)]
  return fuzzyFind(model.wanted, all, ({ words, keys: key, names = [words] }) =>
    key ? [...names, key] : names,
  )
}

const KEYS = 10

function commandRow({ words, keys = '', item }: Command, width: number): Row {
  const room = width - KEYS
  const name = padded(shorten(words, room), room)
  const line: Line = [span(name, item === undefined ? 'locked' : 'prose'), span(` ${keys}`, 'key')]
  return row(line, item)
}

export function palettePage(model: Model, width: number): Page {
  const found = commandsFound(model)
  const typed: Line = [span(': ', 'key'), span(model.wanted), span('█', 'key')]
  const asks = 'a few letters of what you want'
  const prompt: Line =
    model.wanted === '' && columnsOf(asks) + 4 <= width ? [...typed, span(` ${asks}`, 'hint')] : typed
  return {
    rows: [
      row(prompt),
      blankRow,
      ...(found.length === 0
        ? [row([span('Nothing here goes by that name.', 'hint')])]
        : found.map(each => commandRow(each, width))),
    ],
    foot: [],
    typed: true,
  }
}
