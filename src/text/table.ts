/** The table and its eleven chairs, for the title: who votes, and in whose place one may sit. */
import { FULL_MEMBERS, type FullMember } from '../engine/index.ts'
import { listed, nameOf, type People } from './names.ts'
import { type Line, type Role, type Span, span } from './spans.ts'
import { width as columnsOf, padded } from './width.ts'

/** Columns from one chair to the next along a side. */
const STEP = 12
const [HEAD, ...SIDES] = FULL_MEMBERS
const FAR = SIDES.slice(0, SIDES.length / 2)
const NEAR = SIDES.slice(SIDES.length / 2)
const BEFORE = 13

/** The columns that the drawing needs. */
export const TABLE_WIDTH = BEFORE + FAR.length * STEP + 1

/** The first in the list at the head, five along either side. It is a list with edges: who sat next to whom is not claimed. */
export function tableOfEleven(
  people: People,
  open: readonly FullMember[],
  chosen: FullMember | undefined,
): Line[] {
  const role = (member: FullMember): Role =>
    member === chosen ? 'selected' : open.includes(member) ? 'prose' : 'faint'
  const seat = (member: FullMember): Span =>
    span(open.includes(member) ? '●' : '○', member === chosen ? 'key' : role(member))
  const names = (members: readonly FullMember[]): Line => [
    span(' '.repeat(BEFORE)),
    ...members.flatMap(member => {
      const name = nameOf(people, member)
      return [span(name, role(member)), span(' '.repeat(Math.max(1, STEP - columnsOf(name))))]
    }),
  ]
  const edge = (left: string, right: string, members: readonly FullMember[]): Line => [
    span(' '.repeat(BEFORE - 2)),
    span(`${left}─`, 'rule'),
    ...members.flatMap(member => [seat(member), span('─'.repeat(STEP - 1), 'rule')]),
    span(right, 'rule'),
  ]
  const head = nameOf(people, HEAD!)
  return [
    names(FAR),
    edge('┌', '┐', FAR),
    [
      span(head, role(HEAD!)),
      span(padded('', BEFORE - 2 - columnsOf(head))),
      seat(HEAD!),
      span(' '.repeat(FAR.length * STEP + 1)),
      span('│', 'rule'),
    ],
    edge('└', '┘', NEAR),
    names(NEAR),
  ]
}

/** The same in a sentence. */
export const elevenSentence = (people: People): string =>
  `The eleven are ${listed(FULL_MEMBERS.map(member => nameOf(people, member)))}.`
