/** Where everything is for a size: one column, with the board beside it from 96 columns, the ties under that if there are rows for them, and the journal from 124. */
import { codexPage, searchRow } from './codexPage.ts'
import { dossierPage } from './dossierPage.ts'
import { hallPage } from './hallPage.ts'
import { helpPage } from './helpPage.ts'
import { type Model, measureOf } from './model.ts'
import { blankRow, type Page, type Window, windowOf } from './page.ts'
import { CLOSE_NOTEBOOK, type PageName, type Row, type TextPage } from './pages.ts'
import { palettePage } from './palette.ts'
import { quitPage } from './quitPage.ts'
import { rollCallPage } from './rollCallPage.ts'
import { scenePage } from './scenePage.ts'
import type { Size } from './screen.ts'
import { settingsPage } from './settingsPage.ts'
import { sourcesPage } from './sourcesPage.ts'
import { talePage } from './talePage.ts'
import { titlePage } from './titlePage.ts'

export interface Panel {
  readonly x: number
  readonly width: number
}

/** A column beside the page: a text page, of whatever the cursor is on. */
export interface Beside extends Panel {
  readonly page: TextPage
  /** What stands under it, as far as there is room. */
  readonly under?: TextPage
}

export interface Layout {
  /** Header and footer. */
  readonly band: Panel
  readonly main: Panel
  readonly left?: Beside
  readonly right?: Beside
  /** The first row of the page, and how many there are. */
  readonly top: number
  readonly height: number
}

/** Two columns before every line: its mark, and the cursor. */
export const GUTTER = 2
/** Between two columns, with a rule in the middle. */
export const BETWEEN = 3

const SMALLEST: Size = { columns: 30, rows: 10 }
const ROOMY = 96
const WIDE = 124
/** The widest that one column and all three can use. */
const ALL = 144
/** Lists and tables. */
const PAGE = 76
/** Pages that are read, line after line, hold to the reader's measure. */
const READ: readonly PageName[] = ['journal', 'told', 'debrief', 'receipt', 'entry', 'there', 'otherChair']
/** Two columns and what they are about. */
const TABLE = 124

export const isTooSmall = ({ columns, rows }: Size): boolean =>
  columns < SMALLEST.columns || rows < SMALLEST.rows

export const tooSmall = ({ columns, rows }: Size): string =>
  `This window is ${columns}×${rows}. The game wants ${SMALLEST.columns}×${SMALLEST.rows}; majority --plain wants nothing.`

interface Widths {
  readonly main: number
  readonly left?: readonly [TextPage, number]
  readonly right?: readonly [TextPage, number]
  /** Under what is on the right. */
  readonly under?: TextPage
}

/** Narrower than this, prose is tiring to read; the board gives way to it. */
const LEAST_PROSE = 60
const BOARD = 42

function sceneWidths(model: Model): Widths {
  const { columns } = model.size
  const left = columns >= WIDE && model.pages.has('journal', model) ? (['journal', 22] as const) : undefined
  const free = columns - 2 - (left ? left[1] + BETWEEN : 0)
  const board = Math.min(BOARD, free - GUTTER - LEAST_PROSE - BETWEEN)
  const right = columns >= ROOMY && model.pages.has('board', model) ? (['board', board] as const) : undefined
  const under = right && model.pages.has('alliances', model) ? ('alliances' as const) : undefined
  const main = Math.min(GUTTER + measureOf(model), free - (right ? right[1] + BETWEEN : 0))
  return { main, left, right, under }
}

/** A list, and beside it what the cursor is on. */
const DETAILS: Readonly<
  Partial<Record<PageName, { readonly page: TextPage; readonly from: number; readonly list: number }>>
> = {
  codex: { page: 'entry', from: 80, list: 30 },
  tree: { page: 'there', from: WIDE, list: 74 },
  board: { page: 'receipt', from: WIDE, list: 64 },
  whip: { page: 'receipt', from: WIDE, list: 64 },
  rollCall: { page: 'receipt', from: WIDE, list: 64 },
}

function widthsOf(model: Model): Widths {
  const { columns } = model.size
  if (model.here.page === 'scene') return sceneWidths(model)
  const detail = DETAILS[model.here.page]
  if (detail && columns >= detail.from) {
    const width = Math.min(measureOf(model), columns - 1 - detail.list - BETWEEN)
    return { main: detail.list, right: [detail.page, width] }
  }
  const page =
    model.here.page === 'hall'
      ? columns - 4
      : model.here.page === 'compare'
        ? Math.min(TABLE, columns - 4)
        : model.here.page === 'dossier'
          ? PAGE + 1
          : READ.includes(model.here.page)
            ? measureOf(model)
            : PAGE
  return { main: Math.min(GUTTER + page, columns - 1) }
}

export function layoutOf(model: Model): Layout {
  const { columns, rows } = model.size
  const { main, left, right, under } = widthsOf(model)
  const before = left ? left[1] + BETWEEN : 0
  const total = before + main + (right ? BETWEEN + right[1] : 0)
  const x = columns >= ROOMY ? Math.floor((columns - total) / 2) : 0
  const top = rows >= 20 ? 2 : 1
  const band = Math.min(columns, ALL)
  return {
    band: { x: Math.floor((columns - band) / 2), width: band },
    main: { x: x + before, width: main },
    ...(left && { left: { page: left[0], x, width: left[1] } }),
    ...(right && { right: { page: right[0], x: x + before + main + BETWEEN, width: right[1], under } }),
    top,
    height: rows - top - 2,
  }
}

/** What the page says, in lines as wide as its column. */
export function pageOf(model: Model, { main, height }: Layout): Page {
  const width = main.width - GUTTER
  switch (model.here.page) {
    case 'title':
      return titlePage(model, width, height)
    case 'dossier':
      return dossierPage(model, width, height)
    case 'scene':
      return model.tale ? talePage(model, model.tale, width) : scenePage(model, width)
    case 'rollCall':
      return rollCallPage(model, width)
    case 'hall':
      return hallPage(model, width, height)
    case 'codex':
      return codexPage(model, width)
    case 'sources':
      return sourcesPage(model, width)
    case 'settings':
      return settingsPage(model, width, height)
    case 'palette':
      return palettePage(model, width)
    case 'help':
      return helpPage(model, width)
    case 'quit':
      return quitPage(model, width)
    case 'whip':
      return footed(model.pages.page('whip', model, width), item => item === CLOSE_NOTEBOOK)
    case 'entry':
      return footed(model.pages.page('entry', model, width), item => item !== undefined)
    default:
      return { rows: [...searching(model), ...model.pages.page(model.here.page, model, width)], foot: [] }
  }
}

/** The way to bed, or to other pages of the codex, is seen, however much stands above it. */
function footed(all: readonly Row[], isFoot: (item: string | undefined) => boolean): Page {
  const rows = all.filter(({ item }) => !isFoot(item))
  // The rule between them stands for a blank row.
  const end = rows.at(-1)?.line.length === 0 ? -1 : rows.length
  return { rows: rows.slice(0, end), foot: all.filter(({ item }) => isFoot(item)) }
}

const WITH_ITS_SEARCH: readonly PageName[] = ['journal', 'told', 'plays']

/** Above a page of text that is searched, what for. */
const searching = (model: Model): Row[] =>
  WITH_ITS_SEARCH.includes(model.here.page) && (model.typing || model.search !== '')
    ? [searchRow(model), blankRow]
    : []

export interface Seen {
  readonly layout: Layout
  readonly page: Page
  readonly window: Window
}

/** What is on the screen, before it is drawn. */
export function seen(model: Model): Seen {
  const layout = layoutOf(model)
  const page = pageOf(model, layout)
  return { layout, page, window: windowOf(page, layout.height, model.here.scroll) }
}
