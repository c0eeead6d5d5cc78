/** Keys and commands, each named once: in the first play in which it would help. */
import type { Turn } from '../play/turn.ts'

export interface Hint {
  readonly id: string
  /** What it does on a screen, as the table of keys has it. */
  readonly does: string
  /** What is typed for it in plain mode. */
  readonly slash: string
  /** What stands behind the key, or the command. */
  readonly says: string
  readonly when: (turn: Turn) => boolean
}

const after =
  (decisions: number) =>
  (turn: Turn): boolean =>
    turn.decisions >= decisions

const saw =
  (...types: readonly string[]) =>
  (turn: Turn): boolean =>
    turn.news.some(({ type }) => types.includes(type))

/** In the order in which they are given, one a turn. */
export const HINTS: readonly Hint[] = [
  { id: 'undo', does: 'undo', slash: '/undo', says: 'takes a choice back', when: after(1) },
  {
    id: 'board',
    does: 'open board',
    slash: '/board',
    says: 'shows who has said what, and what you guess',
    when: saw('word-given', 'hedged', 'stood-aside'),
  },
  {
    id: 'roll-call',
    does: 'open rollCall',
    slash: '/roll',
    says: 'shows the vote again, and why each man cast his',
    when: saw('roll-called'),
  },
  {
    id: 'hall',
    does: 'open hall',
    slash: '/hall',
    says: 'shows the hall, and who has reached it',
    when: saw('plenum-opened'),
  },
  {
    id: 'sources',
    does: 'open sources',
    slash: '/sources',
    says: 'says where this comes from, and how far to believe it',
    when: after(2),
  },
  {
    id: 'codex',
    does: 'open codex',
    slash: '/codex',
    says: 'has a page on everybody named here',
    when: after(3),
  },
  {
    id: 'journal',
    does: 'open journal',
    slash: '/journal',
    says: 'keeps what you have seen happen',
    when: after(5),
  },
  {
    id: 'quit',
    does: 'quit',
    slash: '/quit',
    says: 'leaves whenever you like; the play is kept',
    when: turn => turn.slot.day > 18,
  },
  {
    id: 'rewind',
    does: 'open rewind',
    slash: '/rewind',
    says: 'goes back to any earlier moment',
    when: after(9),
  },
  {
    id: 'palette',
    does: 'open palette',
    slash: '/help WORDS',
    says: 'finds anything by a few letters of its name',
    when: after(12),
  },
  {
    id: 'transcript',
    does: 'transcript',
    slash: '/transcript',
    says: 'writes the play so far to a file',
    when: after(20),
  },
]

/** The hints that would help now and have not been given. */
export const hintsDue = (turn: Turn, given: ReadonlySet<string>): readonly Hint[] =>
  HINTS.filter(({ id, when }) => !given.has(`hint ${id}`) && when(turn))
