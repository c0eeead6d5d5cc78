/**
 * A page and the part of it that is seen: rows to be read, and at their foot
 * what can be chosen. The foot stands directly under the rows, at the bottom
 * of the screen if they are too many, and in their flow if it is long itself.
 */
import { type Line, span } from '../text/spans.ts'
import type { Row } from './pages.ts'

export interface Page {
  readonly rows: readonly Row[]
  readonly foot: readonly Row[]
  /** Space is a letter here. */
  readonly typed?: true
}

export interface Window {
  /** What is on each row of the screen that the page has. */
  readonly shown: readonly Row[]
  /** Where the rows in `shown` begin that scroll, and how many they are. */
  readonly scrolls: readonly Row[]
  readonly room: number
  readonly scroll: number
  /** The farthest that can be scrolled. */
  readonly farthest: number
}

const EMPTY: Row = { line: [] }
const RULE: Row = { line: [span('─'.repeat(24), 'rule')] }
const MORE: Row = { line: [span('▼ more', 'key'), span('  Space', 'faint')] }
const MORE_BELOW: Row = { line: [span('▼ more', 'key'), span('  PgDn', 'faint')] }

/** The row that says there is more. */
export const isMore = (row: Row | undefined): boolean => row === MORE || row === MORE_BELOW

/** Between what is read and what is chosen. */
const between = ({ rows, foot }: Page): readonly Row[] =>
  rows.length === 0 || foot.length === 0 ? [...rows, ...foot] : [...rows, RULE, ...foot]

/** Leaves at least half of the place to what is read. */
const isPinned = ({ foot }: Page, height: number): boolean => foot.length <= height / 2

export function windowOf(page: Page, height: number, scroll: number): Window {
  const all = between(page)
  if (all.length <= height) return { shown: all, scrolls: all, room: height, scroll: 0, farthest: 0 }
  const foot = isPinned(page, height) ? page.foot : []
  const scrolls = foot.length > 0 ? page.rows : all
  const room = Math.max(1, height - foot.length - 1)
  const farthest = Math.max(0, scrolls.length - room)
  const at = Math.min(Math.max(0, scroll), farthest)
  const below = at < farthest ? (page.typed ? MORE_BELOW : MORE) : foot.length > 0 ? RULE : EMPTY
  const seen = scrolls.slice(at, at + room)
  return { shown: [...seen, below, ...foot].slice(0, height), scrolls, room, scroll: at, farthest }
}

export const isAtEnd = ({ scroll, farthest }: Window): boolean => scroll >= farthest

/** The items of a page, in order. */
export const itemsOf = ({ rows, foot }: Page): string[] => [
  ...new Set([...rows, ...foot].flatMap(({ item }) => (item === undefined ? [] : [item]))),
]

/** How far to scroll so that an item is seen whole. */
export function scrollTo({ scrolls, room, scroll }: Window, item: string | undefined): number {
  const first = scrolls.findIndex(row => row.item === item && item !== undefined)
  if (first < 0) return scroll
  const last = scrolls.findLastIndex(row => row.item === item)
  if (first < scroll) return first
  return last >= scroll + room ? Math.min(first, last - room + 1) : scroll
}

export const blankRow = EMPTY

export const row = (line: Line, item?: string): Row => (item === undefined ? { line } : { line, item })
