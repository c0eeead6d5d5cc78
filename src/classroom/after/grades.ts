/**
 * What a teacher's mark book can take in: what each seat did, counted, beside
 * empty columns for the teacher's own marks. A count is evidence and never a
 * mark. No pupil has a name here; the teacher puts one in.
 */
import { type Materials, nameIn } from '../room.ts'
import type { ClassDebrief, Counts } from './debrief.ts'

export const MARK_BOOKS = ['plain', 'canvas', 'moodle', 'classroom'] as const
export type MarkBook = (typeof MARK_BOOKS)[number]

/** What the teacher marks, of four points each. */
const MARKS = ['teacher_fidelity(0-4)', 'teacher_argument(0-4)', 'evidence(0-4)', 'reflection(0-4)'] as const
const NO_MARKS = MARKS.map(() => '')

interface Row {
  readonly seat: string
  readonly counts: Counts
}

interface Layout {
  readonly head: readonly string[]
  readonly row: (row: Row, questions: number) => readonly string[]
}

/** Two columns and not “3/4”, which a spreadsheet takes for a day in April. */
const COUNTED: readonly (readonly [string, (counts: Counts) => number | undefined])[] = [
  ['present_min', ({ present }) => present],
  ['speeches', ({ speeches }) => speeches],
  ['docs_cited', ({ cited }) => cited],
  ['telegrams', ({ wires }) => wires],
  ['votes_cast', ({ votesCast }) => votesCast],
  ['votes_possible', ({ votesPossible }) => votesPossible],
  ['prep_quiz', ({ prepared }) => prepared],
]

/** The counts in a sentence, where a column of numbers would be taken for marks. */
const inWords = ({ seat, counts }: Row, questions: number): string =>
  `Seat: ${seat}. Counted, not marked: ${[
    of(counts.present, 'minute'),
    of(counts.speeches, 'speech', 'speeches'),
    `${of(counts.cited, 'document')} cited`,
    of(counts.wires, 'telegram'),
    `${counts.votesCast} of ${counts.votesPossible} votes`,
    `${counts.prepared ?? 'none'} of ${questions} questions on the card`,
  ].join(', ')}.`

const of = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** Columns that a mark book knows a pupil by, empty, then the marks, then the counts as a comment. */
const layout = (knownBy: readonly string[], comment: string): Layout => ({
  head: [...knownBy, ...MARKS, 'total(0-16)', comment],
  row: (row, questions) => [...knownBy.map(() => ''), ...NO_MARKS, '', inWords(row, questions)],
})

const LAYOUTS: Readonly<Record<MarkBook, Layout>> = {
  plain: {
    head: [
      'role',
      'student',
      ...COUNTED.map(([name]) => `${name} (counted, no mark)`),
      ...MARKS,
      'total',
      'comment',
    ],
    row: ({ seat, counts }) => [
      seat,
      '',
      ...COUNTED.map(([, count]) => String(count(counts) ?? '')),
      ...NO_MARKS,
      '',
      '',
    ],
  },
  canvas: layout(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'], 'Notes'),
  moodle: layout(['First name', 'Last name', 'ID number', 'Email address'], 'Feedback comments'),
  classroom: layout(['Last Name', 'First Name', 'Email Address'], 'Private comment'),
}

/** RFC 4180, with nothing in it that a spreadsheet would carry out. */
export function grades(materials: Materials, { counts, room }: ClassDebrief, book: MarkBook): string {
  const { head, row } = LAYOUTS[book]
  const rows = room.dealt.map(role =>
    row(
      {
        seat: nameIn(materials, role),
        counts: counts[role]!,
      },
      materials.lesson.check.length,
    ),
  )
  return [head, ...rows].map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it;
 * a full-width sign is as good as a narrow one to some of them.
 */
export function csvCell(text: string): string {
  const harmless = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}
