/** The whip sheet: what you have marked each member as. */
import type { PersonId } from '../engine/index.ts'
import { countedBy, type Marking, type WhipSheet } from '../play/director.ts'
import { khrushchevTo, nameOf, type People } from './names.ts'
import { type Line, line, type Role, span } from './spans.ts'

const MARKING_WORDS: Readonly<Record<Marking, string>> = {
  seven: 'with the seven',
  khrushchev: 'with Khrushchev',
  unsure: 'unsure',
}

/** What a member is marked as, to him who marks him. */
export const markingWords = (marking: Marking, you: PersonId): string =>
  marking === 'khrushchev' ? `with ${khrushchevTo(you)}` : MARKING_WORDS[marking]

const MARKING_ROLE: Readonly<Record<Marking, Role>> = {
  seven: 'seven',
  khrushchev: 'khrushchev',
  unsure: 'undecided',
}
const MARKING_GLYPH: Readonly<Record<Marking, string>> = { seven: '▶', khrushchev: '◀', unsure: '?' }

/** The count, and a row for each member. */
export function whip(people: People, chair: PersonId, sheet: WhipSheet): Line[] {
  const members = countedBy(chair)
  const count = (marking: Marking): number =>
    members.filter(member => (sheet[member] ?? 'unsure') === marking).length
  return [
    line(
      span(
        `You count ${count('khrushchev')} with ${khrushchevTo(chair)}, ${count('seven')} with the seven, ${count('unsure')} unsure, and yourself.`,
      ),
    ),
    ...members.map(member => {
      const marking = sheet[member] ?? 'unsure'
      return line(
        span(nameOf(people, member).padEnd(13)),
        span(`${MARKING_GLYPH[marking]} `, MARKING_ROLE[marking]),
        span(markingWords(marking, chair), MARKING_ROLE[marking]),
      )
    }),
  ]
}
