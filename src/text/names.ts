/** Names and posts of people, sides, motions and outcomes, as they are printed. */
import {
  type BlocId,
  type Fate,
  type Motion,
  type Opening,
  type Outcome,
  PEOPLE,
  type PersonId,
  type Side,
} from '../engine/index.ts'

export type People = Opening['people']

/** Khrushchev is not told of in the third person to himself. */
export const khrushchevTo = (you: PersonId | undefined): string =>
  you === 'khrushchev' ? 'you' : 'Khrushchev'

export const nameOf = (people: People, person: PersonId): string => people[person].name

/** The person whose name begins so. */
export function personNamed(people: People, words: readonly string[]): PersonId | undefined {
  const start = words.join(' ').toLowerCase()
  return start === ''
    ? undefined
    : PEOPLE.find(
        person => person.startsWith(start) || nameOf(people, person).toLowerCase().startsWith(start),
      )
}

export const pronounOf = (person: PersonId): 'he' | 'she' => (person === 'furtseva' ? 'she' : 'he')

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  seven: 'with the seven',
  khrushchev: 'with Khrushchev',
}

export const MOTION_WORDS: Readonly<Record<Motion, string>> = {
  dismissal: 'that Comrade Khrushchev be relieved of the post of First Secretary',
  abolition: 'that the post of First Secretary be abolished',
  plenum: 'that the question go to a plenum of the Central Committee',
}

export const BLOC_WORDS: Readonly<Record<BlocId, string>> = {
  russia: 'the first secretaries in Russia',
  ukraine: 'Ukraine',
  republics: 'the other republics',
  apparatus: 'the central apparatus',
  ministers: 'the ministers and planners',
  army: 'the marshals',
  security: 'security and justice',
  diplomats: 'the diplomats',
  unions: 'trade unions, Komsomol and veterans',
}

/** The same in a word, for a table. */
export const BLOC_SHORT: Readonly<Record<BlocId, string>> = {
  russia: 'Russia',
  ukraine: 'Ukraine',
  republics: 'Republics',
  apparatus: 'Apparatus',
  ministers: 'Ministers',
  army: 'Marshals',
  security: 'Security',
  diplomats: 'Diplomats',
  unions: 'Unions',
}

export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly title: string; readonly words: string }>> = {
  kept: {
    title: 'The arithmetic fails',
    words: 'The plenum keeps Khrushchev; the files are read, and the named men are put out.',
  },
  mild: {
    title: 'Without the files',
    words: 'The plenum keeps Khrushchev; no files are read, and the losers are reprimanded.',
  },
  settled: {
    title: 'Criticism, settled',
    words: 'The plenum is told of criticism, settled; nobody falls, and nobody forgets.',
  },
  directory: {
    title: 'No First Secretary',
    words: 'The post is abolished; secretaries for general questions quarrel over its desk.',
  },
  government: {
    title: 'The seven govern',
    words: 'The Presidium dismisses Khrushchev, and the plenum confirms it.',
  },
  two_authorities: {
    title: 'Two authorities',
    words: 'The Presidium dismisses him; the plenum will not have it; marshals arbitrate.',
  },
  defeat: { title: 'The hall turns', words: 'The Presidium never voted; the plenum itself turns him out.' },
  boomerang: {
    title: 'The files come back',
    words: 'Everyone’s papers are read, Khrushchev’s among them; younger men divide what is left.',
  },
}

export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  stays: 'stays',
  raised: 'is raised to full membership',
  reprimanded: 'is reprimanded, in a paragraph nobody prints',
  demoted: 'goes down',
  expelled: 'is put out',
}

/** “Molotov, Malenkov and Kaganovich”. */
export const listed = (names: readonly string[], last = 'and'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`

/** “Molotov, you and Kaganovich”: the same of people, one of whom may be you. */
export const namesOf = (people: People, persons: readonly PersonId[], you?: PersonId): string =>
  listed(persons.map(person => (person === you ? 'you' : nameOf(people, person))))
