/** The play told again: which pieces of `story/debrief` are told of it, and with what in their blanks. */
import { COMMUNIQUE, type Section } from '../../story/debrief/communique.ts'
import { type DiscussionQuestion, QUESTIONS, SUBJECTS } from '../../story/debrief/discussion.ts'
import type { Happening, Piece } from '../../story/debrief/happenings.ts'
import { NOTES, type Notes } from '../../story/debrief/notes.ts'
import { type Crisis, type Fate, type Opening, PEOPLE, type PersonId } from '../engine/index.ts'
import { factOf } from './dayFacts.ts'

type Happenings = ReadonlySet<Happening>

export interface Retelling {
  /** As the newspapers had it: paragraphs. */
  readonly communique: readonly string[]
  /** As one man wrote it down for nobody. */
  readonly notes: { readonly by: PersonId; readonly where: string; readonly paragraphs: readonly string[] }
}

/** Whether a piece may be told, and how much it asks for. */
const isTold = ({ all = [], none = [] }: Piece, happened: Happenings): boolean =>
  all.every(each => happened.has(each)) && !none.some(each => happened.has(each))
const weightOf = ({ all = [], none = [] }: Piece): number => 2 * all.length + none.length

/** Numbers from a play’s code, the same whenever it is told. */
function diceOf(code: string): (ways: number) => number {
  let state = [...code].reduce(
    (sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0,
    2_166_136_261,
  )
  return ways => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % ways
  }
}

/** Of the pieces that fit, one of those that ask for most. */
function chosen<T extends Piece>(
  pieces: readonly T[],
  happened: Happenings,
  roll: (ways: number) => number,
): T | undefined {
  const fitting = pieces.filter(piece => isTold(piece, happened))
  const most = Math.max(...fitting.map(weightOf))
  const best = fitting.filter(piece => weightOf(piece) === most)
  return best[best.length > 1 ? roll(best.length) : 0]
}

function told(
  sections: readonly Section[],
  happened: Happenings,
  roll: (ways: number) => number,
  fill: (words: string) => string,
): string[] {
  const paragraphs: string[] = []
  for (const { pieces, runsOn } of sections) {
    const piece = chosen(pieces, happened, roll)
    if (!piece) continue
    const words = fill(piece.words)
    if (runsOn && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop()} ${words}`)
    else paragraphs.push(words)
  }
  return paragraphs
}

export function retell(
  crisis: Crisis,
  opening: Opening,
  chair: PersonId,
  happened: Happenings,
  code: string,
): Retelling {
  const roll = diceOf(code)
  const fill = filler(crisis, opening)
  const writer = writerOf(chair, happened, roll)
  return {
    communique: told(COMMUNIQUE, happened, roll, fill),
    notes: {
      by: writer.by,
      where: fill(chosen(writer.where, happened, roll)?.words ?? ''),
      paragraphs: told(writer.sections, happened, roll, fill),
    },
  }
}

/** Somebody with a reason to be angry, and not the man one has been. */
function writerOf(chair: PersonId, happened: Happenings, roll: (ways: number) => number): Notes {
  const angry = NOTES.filter(
    ({ by, angry }) => by !== chair && angry.some(all => all.every(each => happened.has(each))),
  )
  const writers = angry.length > 0 ? angry : NOTES.filter(({ by }) => by !== chair)
  return writers[roll(writers.length)]!
}

function filler(crisis: Crisis, { people }: Opening): (words: string) => string {
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
  const named = (who: readonly PersonId[]): string => list.format(who.map(person => people[person].name))
  const fated = (...fates: readonly Fate[]): PersonId[] =>
    PEOPLE.filter(person => fates.includes(crisis.fates[person] ?? 'stays'))
  const blanks: Readonly<Record<string, string>> = {
    out: named(fated('expelled')),
    down: named(fated('demoted', 'reprimanded')),
    raised: named(fated('raised')),
    abstained: named(factOf(crisis, 'abstained', 29).who),
    read: named(factOf(crisis, 'read', 22).who),
    ill: named(crisis.log.flatMap(({ event }) => (event.type === 'fell-ill' ? [event.who] : []))),
    present: String(factOf(crisis, 'present', 22).members),
    names: String(factOf(crisis, 'letter', 21).names),
    against: String(crisis.hall.against),
    with: String(crisis.hall.present - crisis.hall.against),
  }
  return words =>
    words.replace(/\{(\w+)\}/g, (whole, blank: string) => {
      const value = blanks[blank]
      if (value === undefined) throw new Error(`There is no blank ${whole}.`)
      return value
    })
}

/** One question about each subject, of those that fit what happened. */
export function questionsFor(happened: Happenings, code: string): DiscussionQuestion[] {
  const roll = diceOf(`${code}?`)
  return SUBJECTS.flatMap(subject => {
    const fitting = QUESTIONS.filter(each => each.about === subject && isTold(each, happened))
    return fitting.length > 0 ? [fitting[roll(fitting.length)]!] : []
  })
}
