/** After the last vote: who of the winners could turn on whom. */
import {
  backingOf,
  type Crisis,
  type Endangered,
  type Ground,
  type PersonId,
  whoIsNext,
} from '../engine/index.ts'
import { BLOC_WORDS, listed, nameOf, namesOf, type People, pronounOf } from './names.ts'
import { type Line, line, span } from './spans.ts'

/** Who of those left at the table could expel whom, and why it might be them. */
export function nextLines(people: People, crisis: Crisis, you?: PersonId): Line[] {
  const next = whoIsNext(crisis)
  if (!next) return []
  const { table, lasts, coalition, endangered } = next
  const out = table.filter(person => !coalition.includes(person))
  return [
    line(span('WHO COULD BE NEXT', 'heading'), span('  Acemoglu, Egorov and Sonin, 2008', 'faint')),
    line(
      span(
        lasts
          ? `The ${table.length} who are left at the table balance each other: no smaller company of them could put the rest out and be safe from itself.`
          : `Of the ${table.length} who are left at the table, ${namesOf(people, coalition, you)} could put out ${namesOf(people, out, you)}, and be safe from each other.`,
      ),
    ),
    ...endangered.map(each =>
      line(
        span(`${each.person === you ? 'You' : nameOf(people, each.person)}: `, 'emphasis'),
        span(`${each.grounds.map(ground => groundWords(crisis, each, ground, you)).join('; ')}.`),
      ),
    ),
  ]
}

const FORMS = {
  you: ['your', 'you', 'are', 'have'],
  she: ['her', 'her', 'is', 'has'],
  he: ['his', 'him', 'is', 'has'],
} as const

function groundWords(
  crisis: Crisis,
  { person, strong }: Endangered,
  ground: Ground,
  you: PersonId | undefined,
): string {
  const he = person === you ? 'you' : pronounOf(person)
  const [his, him, is, has] = FORMS[he]
  switch (ground) {
    case 'shutOut':
      return strong
        ? `${backedBy(crisis, person, him)}${he} ${is} stronger than the rest can be safe beside`
        : `nobody needs ${him} to be rid of the others`
    case 'word':
      return `${his} word was once with those who lost, and nobody has forgotten it`
    case 'distrusted':
      return `${he} ${has} fewer friends than enemies at this table`
  }
}

/** “with the aircraft and the marshals behind him ”. */
function backedBy(crisis: Crisis, person: PersonId, him: string): string {
  const { institutions, blocs } = backingOf(crisis, person)
  const behind = [
    ...institutions.map(institution => (institution === 'pravda' ? 'Pravda' : `the ${institution}`)),
    ...blocs.map(bloc => BLOC_WORDS[bloc]),
  ]
  return behind.length > 0 ? `with ${listed(behind)} behind ${him} ` : ''
}
