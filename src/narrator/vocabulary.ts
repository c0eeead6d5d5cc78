/** The words a writer may put between an act's or a question's parentheses. */
import {
  BLOCS,
  type BlocId,
  type Fate,
  INSTITUTIONS,
  type Institution,
  MOTIONS,
  type Motion,
  OUTCOMES,
  type Outcome,
  PEOPLE,
  type PersonId,
  SIDES,
  type Side,
} from '../engine/crisis.ts'
import { type Reading, read, wrong } from './problem.ts'
import type { ArgumentKind } from './questions.ts'

/** What each kind of argument is once it has been read. */
export interface ArgumentOf {
  person: PersonId
  side: Side
  motion: Motion
  bloc: BlocId
  institution: Institution
  outcome: Outcome
  fate: Fate
  number: number
  option: string
  scene: string
}

const FATES = Object.keys({
  stays: true,
  raised: true,
  reprimanded: true,
  demoted: true,
  expelled: true,
} satisfies Record<Fate, true>)

/** Kinds with a closed list of words; options, scenes and numbers have none. */
export const WORDS = {
  person: PEOPLE,
  side: SIDES,
  motion: MOTIONS,
  bloc: BLOCS,
  institution: INSTITUTIONS,
  outcome: OUTCOMES,
  fate: FATES,
} as const satisfies Partial<Record<ArgumentKind, readonly string[]>>

const hasWords = (kind: ArgumentKind): kind is keyof typeof WORDS => kind in WORDS

/** A word or number of that kind, or what is wrong with it. */
export function readArgument(kind: ArgumentKind, given: string | number): Reading<string | number> {
  if (kind === 'number') return typeof given === 'number' ? read(given) : wrong(`"${given}" is not a number.`)
  if (typeof given === 'number') return wrong(`${given} is a number, where a ${kind} should stand.`)
  if (!hasWords(kind)) return read(given)
  return (WORDS[kind] as readonly string[]).includes(given)
    ? read(given)
    : wrong(noSuch(kind, given, WORDS[kind]))
}

/** `There is no person "bulgannin"; did you mean bulganin?` */
export function noSuch(what: string, given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  const hint = near ? `; did you mean ${near}?` : `. Known: ${known.join(', ')}.`
  return `There is no ${what} "${given}"${hint}`
}

/** The known word at most two letters away, or beginning alike. */
export const nearest = (given: string, known: readonly string[]): string | undefined =>
  known.find(word => distance(given, word) <= 2) ??
  known.find(word => given.length > 3 && word.startsWith(given.slice(0, 4)))

/** How many letters must be changed, added or dropped to make one word the other (Levenshtein). */
function distance(one: string, other: string): number {
  const first = Array.from({ length: other.length + 1 }, (_, column) => column)
  const last = [...one].reduce((above, letter, row) => {
    const below = [row + 1]
    for (let column = 1; column <= other.length; column++) {
      const changed = above[column - 1]! + (letter === other[column - 1] ? 0 : 1)
      below.push(Math.min(changed, above[column]! + 1, below[column - 1]! + 1))
    }
    return below
  }, first)
  return last.at(-1)!
}
