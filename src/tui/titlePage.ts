/** The first page: whose chair. */
import { FULL_MEMBERS, type FullMember, type PersonId } from '../engine/index.ts'
import type { Chair } from '../narrator/chairs.ts'
import { type Line, plainText, span } from '../text/spans.ts'
import { TABLE_WIDTH, tableOfEleven } from '../text/table.ts'
import { width as columnsOf } from '../text/width.ts'
import type { Model } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { words } from './words.ts'

/** The item of the play that was left off. */
export const CONTINUE = 'continue'

const NAME = 'ARITHMETIC MAJORITY'
const WIDE_NAME = 'A R I T H M E T I C   M A J O R I T Y'
const WHEN = 'Moscow, 18–29\u00a0June 1957'

const centred = (line: Line, width: number): Line => [
  span(' '.repeat(Math.max(0, Math.floor((width - columnsOf(plainText(line))) / 2)))),
  ...line,
]

function head(model: Model, width: number): Row[] {
  const name = width >= WIDE_NAME.length ? WIDE_NAME : NAME
  const lines: Line[] = [
    [span(name, 'heading')],
    [span('─'.repeat(Math.min(width, name.length)), 'rule')],
    ...words(model, WHEN, 'faint', width),
  ]
  return [...rowsOf(lines.map(line => centred(line, width))), blankRow]
}

const continued = (model: Model, width: number): Row[] =>
  model.ongoing === undefined
    ? []
    : [...rowsOf(words(model, `Continue: ${model.ongoing}`, 'prose', width), CONTINUE), blankRow]

/** How much is said of each chair, the most that fits; `close` leaves no row free above them, `stakes` leaves out the posts. */
const FULLNESS = ['apart', 'whole', 'close', 'stakes', 'chosen', 'names'] as const
type Fullness = (typeof FULLNESS)[number]
/** What must be said beside the table; with less it is left out. */
const WITH_TABLE: readonly Fullness[] = ['apart', 'whole', 'close', 'stakes']

/** His number and name, his post, and what is at stake. */
function chairRows(model: Model, chair: Chair, place: number, width: number, fullness: Fullness): Row[] {
  const number = span(place < 9 ? String(place + 1) : ' ', 'number')
  const name = row([number, span('  '), span(chair.name)], chair.id)
  const isChosen = model.here.item === chair.id
  if (fullness === 'names' || (fullness === 'chosen' && !isChosen)) return [name]
  const below = (text: string, role: 'faint' | 'hint'): Row[] =>
    rowsOf(
      words(model, text, role, width - 3).map(line => [span('   '), ...line]),
      chair.id,
    )
  const isLast = place === model.chairs.length - 1
  return [
    name,
    ...(fullness === 'stakes' ? [] : below(chair.post, 'faint')),
    ...below(chair.line, 'hint'),
    ...(fullness === 'apart' && !isLast ? [blankRow] : []),
  ]
}

/** Where there is room for it: the table, and who sits at it. */
function tableRows({ people, chairs, here }: Model, width: number): Row[] {
  if (!people || width < TABLE_WIDTH) return []
  const members = chairs.map(({ id }) => id).filter(isFullMember)
  const lines = tableOfEleven(
    people,
    members,
    members.find(id => id === here.item),
  )
  const indent = span(' '.repeat(Math.floor((width - TABLE_WIDTH) / 2)))
  return [...rowsOf(lines.map(line => [indent, ...line])), blankRow]
}

const isFullMember = (id: PersonId): id is FullMember => (FULL_MEMBERS as readonly PersonId[]).includes(id)

export function titlePage(model: Model, width: number, height: number): Page {
  const rows = (fullness: Fullness, table: readonly Row[] = []): Row[] => [
    ...head(model, width),
    ...table,
    ...continued(model, width),
    ...rowsOf(words(model, 'Whose chair will you sit in?', 'prose', width)),
    ...(fullness === 'close' ? [] : [blankRow]),
    ...model.chairs.flatMap((chair, place) => chairRows(model, chair, place, width, fullness)),
  ]
  const table = tableRows(model, width)
  const tries = [...WITH_TABLE.map(each => rows(each, table)), ...FULLNESS.map(each => rows(each))]
  return { rows: tries.find(each => each.length <= height) ?? tries.at(-1)!, foot: [] }
}
