/** A model as cells: header, page, what stands beside it, notice, keys. */
import type { TaleTurn } from '../play/taleSession.ts'
import type { Turn } from '../play/turn.ts'
import { asciiSign } from '../text/ascii.ts'
import { type Line, plainText, span } from '../text/spans.ts'
import { choicesWords } from '../text/tale.ts'
import { dateLine, dayCount, placeOf, shortDate } from '../text/when.ts'
import { width as columnsOf, shorten } from '../text/width.ts'
import { besideRows } from './beside.ts'
import { blank, type Cells, fill, mapChars, put, putLine, putLines } from './cells.ts'
import { foundOf } from './codexPage.ts'
import { chairOf } from './dossierPage.ts'
import { footerOf } from './footer.ts'
import { BETWEEN, type Beside, GUTTER, isTooSmall, type Layout, seen, tooSmall } from './layout.ts'
import { isAscii, type Model, type Replay } from './model.ts'
import type { Window } from './page.ts'
import type { PageName, Row } from './pages.ts'
import { stake } from './rollCallPage.ts'
import { notice, words } from './words.ts'

export function view(model: Model): Cells {
  const cells = blank(model.size.columns, model.size.rows)
  if (isTooSmall(model.size)) drawTooSmall(cells, model)
  else draw(cells, model)
  return isAscii(model) ? mapChars(cells, asciiSign) : cells
}

const drawTooSmall = (cells: Cells, model: Model): void =>
  putLines(cells, 0, 0, words(model, tooSmall(model.size), 'prose', cells.columns))

function draw(cells: Cells, model: Model): void {
  const { layout, window } = seen(model)
  drawHeader(cells, model, layout)
  drawPage(cells, model, layout, window)
  for (const beside of [layout.left, layout.right]) if (beside) drawBeside(cells, model, layout, beside)
  drawNotice(cells, model, layout)
  drawFooter(cells, model, layout)
}

// the header

const TITLES: Readonly<Record<PageName, string>> = {
  title: '',
  dossier: '',
  scene: '',
  board: 'The Presidium',
  rollCall: 'Roll call',
  hall: 'The plenum',
  whip: 'Whip sheet',
  telephone: 'The telephone',
  alliances: 'Alliances',
  journal: 'Journal',
  codex: 'Codex',
  entry: 'Codex',
  receipt: 'His reasons',
  argue: 'What if',
  sources: 'Sources',
  told: 'Told so far',
  roads: 'The plays of this story',
  settings: 'Settings',
  palette: 'Find',
  debrief: 'Debrief',
  odds: 'Odds',
  rewind: 'Go back to',
  tree: 'The roads taken',
  there: 'On that road',
  plays: 'Plays kept here',
  compare: 'Beside the historical line',
  others: 'Whose eyes?',
  otherChair: 'The same days',
  help: 'Help',
  quit: 'Leave',
}

const moment = (turn: Turn | undefined): string => (turn ? shortDate(turn.crisis.slot) : '')

/** Before the first choice, whose story it is. */
const howFar = ({ decisions, author }: TaleTurn): string =>
  decisions > 0 ? choicesWords(decisions) : author === undefined ? '' : `by ${author}`

/** What is said on the left and on the right, the fullest first. */
function headings(model: Model): readonly (readonly [string, string])[] {
  const { turn, tale, here } = model
  if (here.page === 'scene' && tale)
    return [
      [`★ ${tale.title}`, howFar(tale)],
      [tale.title, ''],
    ]
  if (here.page === 'scene' && turn) {
    const [date, day] = [dateLine(turn.slot), model.replay ? watched(model.replay) : dayCount(turn.crisis)]
    return [
      [`★ ${date} · ${placeOf(turn.slot)}`, day],
      [`★ ${date}`, day],
      [moment(turn), day],
      [moment(turn), ''],
    ]
  }
  const chair = here.page === 'dossier' ? chairOf(model) : undefined
  if (chair)
    return [
      [chair.name, chair.post],
      [chair.name, ''],
    ]
  const title =
    here.page === 'compare' && here.of !== undefined
      ? 'Two plays compared'
      : here.page === 'receipt' && here.of === turn?.chair
        ? 'Your reasons'
        : TITLES[here.page]
  return [
    [title, aside(model)],
    [title, ''],
  ]
}

/** How far into the play that is watched. */
const watched = ({ at, stops, auto, pace }: Replay): string =>
  `Replay, ${stops.findLast(stop => stop.at <= at)!.decisions} of ${stops.at(-1)!.decisions} decisions${auto ? `, ${pace} words a minute` : ''}`

function aside(model: Model): string {
  const roll = model.here.page === 'rollCall' ? model.pages.rollCall(model) : undefined
  if (roll) return stake(roll)
  if (model.here.page === 'title') return ''
  return model.here.page === 'codex' ? foundOf(model) : moment(model.turn)
}

function drawHeader(cells: Cells, model: Model, { band }: Layout): void {
  const room = band.width - 2
  const fits = ([left, right]: readonly [string, string]) => columnsOf(left) + columnsOf(right) + 2 <= room
  const [left, right] = headings(model).find(fits) ?? [shorten(headings(model).at(-1)![0], room), '']
  put(cells, band.x + 1, 0, left, 'heading')
  put(cells, band.x + band.width - 1 - columnsOf(right), 0, right, 'faint')
}

// the page

const lineWidth = ({ main }: Layout): number => main.width - GUTTER

/** On what the cursor is on, prose stands out. */
const chosen = (line: Line): Line =>
  line.map(each => (each.role === 'prose' ? span(each.text, 'selected') : each))

function drawRow(
  cells: Cells,
  row: Row,
  x: number,
  y: number,
  width: number,
  cursor: boolean,
  first: boolean,
): void {
  if (row.sign) put(cells, x, y, row.sign.text, row.sign.role)
  if (cursor && first) put(cells, x + 1, y, '▸', 'key')
  putLine(cells, x + GUTTER, y, cursor ? chosen(row.line) : row.line, width)
}

function drawPage(cells: Cells, model: Model, layout: Layout, { shown }: Window): void {
  shown.forEach((row, place) => {
    const cursor = row.item !== undefined && row.item === model.here.item
    const first = shown[place - 1]?.item !== row.item
    drawRow(cells, row, layout.main.x, layout.top + place, lineWidth(layout), cursor, first)
  })
}

/** A column of its own, with a rule between it and the page. */
function drawBeside(cells: Cells, model: Model, { main, top, height }: Layout, beside: Beside): void {
  const { x, width } = beside
  const rows = besideRows(model, beside, height)
  if (rows.length === 0) return
  const lines = rows.map(({ line }) => line)
  putLines(cells, x, top, lines, width, height)
  const rule = x < main.x ? x + width + 1 : x - BETWEEN + 1
  fill(cells, { x: rule, y: top, width: 1, height }, '│', 'rule')
}

// below

/** It covers the end of the page. */
function drawNotice(cells: Cells, model: Model, { band }: Layout): void {
  const hint = model.here.page === 'scene' ? model.hint : undefined
  const text = model.notice ?? hint
  if (!text) return
  const width = band.width - 2
  const said = atMost(
    notice(model, text, model.notice ? 'alert' : 'hint', width),
    Math.floor(cells.rows / 2),
    width,
  )
  const y = cells.rows - 1 - said.length
  if (said.length > 1) fill(cells, { x: 0, y, width: cells.columns, height: said.length })
  putLines(cells, band.x + 1, y, said, width)
}

/** So many lines of a paragraph; the last says with an ellipsis that there were more. */
function atMost(lines: readonly Line[], rows: number, width: number): readonly Line[] {
  const [last, next] = lines.slice(rows - 1).map(plainText)
  if (last === undefined || next === undefined) return lines
  return [...lines.slice(0, rows - 1), [span(shorten(`${last} ${next}`, width), lines[0]![0]!.role)]]
}

function drawFooter(cells: Cells, model: Model, { band }: Layout): void {
  for (const { x, keys, help } of footerOf(model, band.width - 2)) {
    const next = put(cells, band.x + 1 + x, cells.rows - 1, keys, 'key')
    put(cells, next, cells.rows - 1, ` ${help}`, 'faint')
  }
}
