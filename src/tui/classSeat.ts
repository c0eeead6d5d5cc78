/**
 * A seat in a class on the screen: phase and clock above, what happens in the
 * middle with the board beside it, and below the question of the moment. A
 * model, what happens to it, and cells; the line to the server is lent.
 */
import { type Seen as Heard, lineWords, NOTHING_SEEN } from '../classroom/client.ts'
import type { PupilCommand } from '../classroom/commands.ts'
import { type Asking, asking, type Choice, type Desk, deskOf, type Reading } from '../classroom/dialogue.ts'
import { boardLines, feedLine, headWords, readingLines, revealedLines } from '../classroom/lines.ts'
import type { PublicLesson } from '../classroom/publicLesson.ts'
import { asciiSign } from '../text/ascii.ts'
import { sanitize } from '../text/sanitize.ts'
import { type Line, line, span } from '../text/spans.ts'
import { width as columnsOf, graphemes, shorten } from '../text/width.ts'
import { wrap } from '../text/wrap.ts'
import { blank, type Cells, fill, mapChars, put, putLine, putLines } from './cells.ts'
import { isTooSmall, tooSmall } from './layout.ts'
import { openScreen, type ScreenEvent, type Size } from './screen.ts'
import { type Look, styleCodes } from './themes.ts'

export interface SeatModel {
  readonly size: Size
  readonly heard: Heard
  readonly lesson: PublicLesson
  readonly answers: readonly string[]
  /** Which choice the cursor is on. */
  readonly cursor: number
  readonly typed: string
  readonly reading: Reading | undefined
  /** Rows back from the newest; of a reading, rows from its top. */
  readonly scroll: number
  readonly notice: string | undefined
  /** Ctrl-C or q was pressed; once more leaves. */
  readonly leaving: boolean
  readonly now: number
}

export type SeatMessage =
  | ScreenEvent
  | { readonly type: 'heard'; readonly heard: Heard }
  | { readonly type: 'refused'; readonly words: string }
  | { readonly type: 'tick'; readonly now: number }

export interface SeatStep {
  readonly model: SeatModel
  readonly give?: PupilCommand
  readonly does?: 'leave' | 'redraw' | 'suspend'
}

export const seatModel = (size: Size, lesson: PublicLesson, now: number): SeatModel => ({
  size,
  heard: NOTHING_SEEN,
  lesson,
  answers: [],
  cursor: 0,
  typed: '',
  reading: undefined,
  scroll: 0,
  notice: undefined,
  leaving: false,
  now,
})

const question = (model: SeatModel): Asking | undefined => {
  const desk = deskOf(model.heard, model.lesson)
  return desk && (asking(desk, model.answers) ?? asking(desk, []))
}
const choicesOf = (model: SeatModel): readonly Choice[] => {
  const now = question(model)
  return now && 'choices' in now ? now.choices : []
}
/** What lies open: before the play, one's card. */
const readingOf = ({ reading, heard }: SeatModel): Reading | undefined =>
  reading ?? (heard.view?.phase.id === 'seats' ? 'card' : undefined)

/** How many signs may be written now; none where a choice is asked for. */
const signsAsked = (model: SeatModel): number => {
  const now = question(model)
  return now !== undefined && 'text' in now ? now.text : 0
}
const isWriting = (model: SeatModel): boolean => signsAsked(model) > 0

export function updateSeat(model: SeatModel, message: SeatMessage): SeatStep {
  switch (message.type) {
    case 'heard': {
      const desk = deskOf(message.heard, model.lesson)
      const isOpen = desk === undefined || asking(desk, model.answers) !== undefined
      const next = { ...model, heard: message.heard }
      return {
        model: isOpen
          ? next
          : { ...next, answers: [], cursor: 0, typed: '', notice: 'That is no longer open.' },
      }
    }
    case 'refused':
      return { model: { ...model, notice: message.words } }
    case 'tick':
      return { model: { ...model, now: message.now } }
    case 'resize':
      return { model: { ...model, size: message.size, scroll: 0 } }
    case 'paste':
      return { model: isWriting(model) ? typing(model, sanitize(message.text)) : model }
    case 'mouse':
      if (message.action === 'wheel-up') return { model: scrolled(model, -3) }
      return { model: message.action === 'wheel-down' ? scrolled(model, 3) : model }
    case 'key':
      return pressed({ ...model, notice: undefined }, message.key)
    default:
      return { model }
  }
}

const typing = (model: SeatModel, text: string): SeatModel => ({
  ...model,
  typed: graphemes(model.typed + text)
    .slice(0, signsAsked(model))
    .join(''),
})

function scrolled(model: SeatModel, rows: number): SeatModel {
  const by = readingOf(model) ? rows : -rows
  return { ...model, scroll: Math.min(farthest(model), Math.max(0, model.scroll + by)) }
}

function pressed(model: SeatModel, key: string): SeatStep {
  const stays = { ...model, leaving: false }
  switch (key) {
    case 'C-c':
      return model.leaving
        ? { model, does: 'leave' }
        : { model: { ...model, leaving: true, notice: 'Ctrl-C once more leaves; your seat is kept.' } }
    case 'C-l':
      return { model: stays, does: 'redraw' }
    case 'C-z':
      return { model: stays, does: 'suspend' }
    case 'pageup':
      return { model: scrolled(stays, -5) }
    case 'pagedown':
      return { model: scrolled(stays, 5) }
    case 'escape':
      return { model: backed(stays) }
    case 'enter':
      return isWriting(stays) ? written(stays) : chosen(stays, stays.cursor)
  }
  if (isWriting(stays)) {
    if (key === 'backspace')
      return { model: { ...stays, typed: graphemes(stays.typed).slice(0, -1).join('') } }
    if (key === 'C-u') return { model: { ...stays, typed: '' } }
    const letter = key === 'space' ? ' ' : key
    return { model: graphemes(letter).length === 1 ? typing(stays, sanitize(letter)) : stays }
  }
  if (stays.reading && (key === 'up' || key === 'down' || key === 'j' || key === 'k'))
    return { model: scrolled(stays, key === 'up' || key === 'k' ? -1 : 1) }
  if (stays.reading && key === 'space') return { model: scrolled(stays, 10) }
  const last = choicesOf(stays).length - 1
  if (key === 'up' || key === 'k') return { model: { ...stays, cursor: Math.max(0, stays.cursor - 1) } }
  if (key === 'down' || key === 'j') return { model: { ...stays, cursor: Math.min(last, stays.cursor + 1) } }
  if (key === 'q')
    return model.leaving
      ? { model, does: 'leave' }
      : { model: { ...model, leaving: true, notice: 'q once more leaves; your seat is kept.' } }
  if (/^[1-9]$/.test(key)) return chosen(stays, Number(key) - 1)
  return { model: stays }
}

function backed(model: SeatModel): SeatModel {
  if (model.reading) return { ...model, reading: undefined, scroll: 0 }
  return { ...model, answers: model.answers.slice(0, -1), cursor: 0, typed: '', scroll: 0 }
}

function written(model: SeatModel): SeatStep {
  const text = model.typed.trim()
  return text === ''
    ? { model: { ...model, notice: 'Write something, or Esc to go back.' } }
    : onward(model, text)
}

function chosen(model: SeatModel, n: number): SeatStep {
  const choice = choicesOf(model)[n]
  return choice ? onward(model, choice.id) : { model }
}

function onward(model: SeatModel, answer: string): SeatStep {
  const desk = deskOf(model.heard, model.lesson)
  if (!desk) return { model }
  const answers = [...model.answers, answer]
  const next = asking(desk, answers)
  const fresh = { ...model, cursor: 0, typed: '', scroll: 0 }
  if (!next) return { model: { ...fresh, answers: [], notice: 'That is no longer open.' } }
  if ('reading' in next) return { model: { ...fresh, answers: [], reading: next.reading } }
  if ('command' in next) return { model: { ...fresh, answers: [] }, give: next.command }
  return { model: { ...fresh, answers } }
}

// drawing

const BOARD = 38
const WIDE = 100
const MARGIN = 1

interface Places {
  readonly feed: { readonly width: number; readonly top: number; readonly height: number }
  readonly board: { readonly x: number; readonly width: number } | undefined
  readonly asked: readonly { readonly line: Line; readonly choice?: number }[]
  readonly askedTop: number
}

function placesOf(model: SeatModel): Places {
  const { columns, rows } = model.size
  const board = columns >= WIDE ? { x: columns - BOARD, width: BOARD - MARGIN } : undefined
  const width = (board ? board.x - 3 : columns) - 2 * MARGIN
  const asked = askedLines(model, columns - 2 * MARGIN)
  const most = Math.max(3, Math.floor((rows - 4) / 2))
  const shown = aroundCursor(asked, model.cursor, most)
  const askedTop = rows - 2 - shown.length
  return { feed: { width, top: 2, height: Math.max(1, askedTop - 3) }, board, asked: shown, askedTop }
}

/** As many lines of the question as there is room for, the one with the cursor among them. */
function aroundCursor(lines: Places['asked'], cursor: number, most: number): Places['asked'] {
  if (lines.length <= most) return lines
  const asks = lines.filter(({ choice }) => choice === undefined).slice(0, Math.max(1, most - 4))
  const choices = lines.filter(({ choice }) => choice !== undefined)
  const room = Math.max(1, most - asks.length - 1)
  const from = Math.min(Math.max(0, cursor - Math.floor(room / 2)), Math.max(0, choices.length - room))
  const hidden = choices.length - room
  return [
    ...asks,
    ...choices.slice(from, from + room),
    ...(hidden > 0 ? [{ line: line(span(`  ↑ ↓ ${hidden} more`, 'faint')) }] : []),
  ]
}

function askedLines(model: SeatModel, width: number): Places['asked'] {
  const now = question(model)
  if (!now || !('asks' in now)) return [{ line: line(span(lineWords(model.heard), 'faint')) }]
  const asks = wrap([span(now.asks, 'heading')], width).map(each => ({ line: each }))
  if ('text' in now) {
    const typed = wrap([span(`${model.typed}▏`, 'selected')], width).map(each => ({ line: each }))
    return [
      ...asks,
      ...typed.slice(-4),
      { line: line(span(`${now.text - graphemes(model.typed).length} signs left`, 'faint')) },
    ]
  }
  return [
    ...asks,
    ...now.choices.map(({ label, hint }, choice) => ({
      choice,
      line: line(
        span(choice === model.cursor ? '▸ ' : '  ', 'key'),
        span(choice < 9 ? `${choice + 1} ` : '  ', 'key'),
        span(label, choice === model.cursor ? 'selected' : 'prose'),
        ...(hint ? [span(shorten(`  ${hint}`, Math.max(0, width - 4 - columnsOf(label))), 'hint')] : []),
      ),
    })),
  ]
}

/** What stands in the middle: a reading from its top, or what has happened up to now. */
function middle(model: SeatModel, width: number): Line[] {
  const desk = deskOf(model.heard, model.lesson)
  if (!desk) return []
  const reading = readingOf(model)
  const lines = reading
    ? readingLines(desk, model.heard.feed, reading)
    : [...model.heard.feed.map(item => feedLine(desk, item)), ...ending(desk)]
  const measure = Math.min(72, width)
  return lines.flatMap(each => (each.length === 0 ? [[]] : wrap(each, measure, { hang: 2 })))
}

const ending = (desk: Desk): Line[] =>
  desk.view.outcome
    ? [
        [],
        line(span(desk.view.outcome.title, 'heading')),
        line(span(desk.view.outcome.words)),
        [],
        ...revealedLines(desk),
      ]
    : []

function farthest(model: SeatModel): number {
  const { feed } = placesOf(model)
  return Math.max(0, middle(model, feed.width).length - feed.height)
}

export function seatCells(model: SeatModel, ascii: boolean): Cells {
  const { columns, rows } = model.size
  const cells = blank(columns, rows)
  if (isTooSmall(model.size)) putLines(cells, 0, 0, wrap([span(tooSmall(model.size))], columns))
  else drawSeat(cells, model)
  return ascii ? mapChars(cells, asciiSign) : cells
}

function drawSeat(cells: Cells, model: SeatModel): void {
  const { columns, rows } = model.size
  const { feed, board, asked, askedTop } = placesOf(model)
  const desk = deskOf(model.heard, model.lesson)
  const who = desk?.own.card?.name ?? ''
  const head = headWords(model.heard, model.now)
  put(cells, MARGIN, 0, shorten(head, columns - columnsOf(who) - 4), 'heading')
  put(cells, columns - MARGIN - columnsOf(who), 0, who, 'faint')
  const lines = middle(model, feed.width)
  const from = readingOf(model) ? model.scroll : Math.max(0, lines.length - feed.height - model.scroll)
  putLines(cells, MARGIN, feed.top, lines.slice(from, from + feed.height), feed.width)
  if (board && desk) {
    fill(cells, { x: board.x - 2, y: feed.top, width: 1, height: feed.height }, '│', 'rule')
    const eleven = boardLines(desk).flatMap(each => wrap(each, board.width, { hang: 2 }))
    putLines(cells, board.x, feed.top, eleven, board.width, feed.height)
  }
  fill(cells, { x: MARGIN, y: askedTop - 1, width: Math.min(24, columns - 2), height: 1 }, '─', 'rule')
  for (const [n, { line: each }] of asked.entries())
    putLine(cells, MARGIN, askedTop + n, each, columns - 2 * MARGIN)
  const notice = model.notice ?? (model.heard.line === 'online' ? undefined : lineWords(model.heard))
  if (notice) put(cells, MARGIN, rows - 2, shorten(notice, columns - 2), 'alert')
  putLine(cells, MARGIN, rows - 1, footer(model), columns - 2 * MARGIN)
}

function footer(model: SeatModel): Line {
  const keys: readonly (readonly [string, string])[] = isWriting(model)
    ? [
        ['Enter', 'sends it'],
        ['Esc', 'back'],
        ['PgUp', 'what was said'],
      ]
    : model.reading
      ? [
          ['↑ ↓', 'scroll'],
          ['Esc', 'back'],
          ['q', 'leave'],
        ]
      : [
          ['1–9 ↑ ↓ Enter', 'choose'],
          [model.answers.length > 0 ? 'Esc' : 'PgUp', model.answers.length > 0 ? 'back' : 'what was said'],
          ['q', 'leave'],
        ]
  return keys.flatMap(([key, help]) => [span(key, 'key'), span(` ${help}   `, 'faint')])
}

// at a terminal

export interface SeatTerminal {
  readonly look: Look
  readonly ascii: boolean
  readonly mouse: boolean
  readonly synchronised?: boolean
}

export interface ScreenSeat {
  readonly changed: (heard: Heard) => void
  /** Resolves when the pupil leaves; the terminal is then as it was. */
  readonly left: Promise<void>
}

export function sitOnScreen(
  lesson: PublicLesson,
  give: (command: PupilCommand) => Promise<string | undefined>,
  { look, ascii, mouse, synchronised }: SeatTerminal,
): ScreenSeat {
  let leave: () => void = () => undefined
  const left = new Promise<void>(resolve => {
    leave = resolve
  })
  const screen = openScreen({
    codes: styleCodes(look),
    mouse,
    synchronised,
    onEvent: tell,
  })
  let model = seatModel(screen.size(), lesson, Date.now())
  const ticking = setInterval(() => {
    // Only a clock that runs has something new to show.
    if (model.heard.view && 'ends' in model.heard.view.clock) tell({ type: 'tick', now: Date.now() })
  }, 1_000)
  function tell(message: SeatMessage): void {
    const step = updateSeat(model, message)
    model = step.model
    if (step.give)
      void give(step.give).then(refusal => refusal !== undefined && tell({ type: 'refused', words: refusal }))
    if (step.does === 'redraw') screen.repaint()
    if (step.does === 'suspend') screen.suspend()
    if (step.does === 'leave') {
      clearInterval(ticking)
      screen.close()
      leave()
    } else screen.draw(seatCells(model, ascii))
  }
  screen.draw(seatCells(model, ascii))
  return { changed: heard => tell({ type: 'heard', heard }), left }
}
