/** The eleven: what each has said, and what you believe. */
import {
  type Crisis,
  declared,
  FULL_MEMBERS,
  type FullMember,
  inMoscow,
  type PersonId,
  PLACES,
  SEAT,
} from '../engine/index.ts'
import { guessOf } from '../play/director.ts'
import { khrushchevTo, nameOf, type People, pronounOf } from './names.ts'
import { type Line, line, type Role, type Span, span } from './spans.ts'
import { padded } from './width.ts'
import { unbroken } from './wrap.ts'

/** A line, and the member it is about. */
export interface BoardRow {
  readonly line: Line
  readonly member?: FullMember
}

const GAUGE = 7
const NAME = 13
const SAID = 20
/** The columns that the table needs. */
export const BOARD_WIDTH = NAME + 2 + SAID + GAUGE + 2 + 'Khrushchev, likely'.length
/** A name beside the prose, and the columns of its gauge with the words to it. */
const NARROW_NAME = NAME - 2
const NARROW_WIDTH = 2 + NARROW_NAME + GAUGE + 1 + 'Khrushchev, likely'.length

/** A table: in front of everybody, and in your own mind. */
export function board(people: People, crisis: Crisis, you: PersonId): BoardRow[] {
  return [
    { line: line(span(`${boardCount(crisis, you)} Six of eleven carry a motion.`)) },
    { line: [] },
    {
      line: line(
        span(`${' '.repeat(NAME + 2)}${'HAS SAID'.padEnd(SAID)}`, 'faint'),
        span('YOU THINK', 'faint'),
      ),
    },
    ...FULL_MEMBERS.map(member => ({ line: memberLine(people, crisis, you, member), member })),
    { line: [] },
    {
      line: line(
        span('◀', 'khrushchev'),
        span(' with Khrushchev, ', 'faint'),
        span('▶', 'seven'),
        span(' with the seven. ', 'faint'),
        span('●', 'rule'),
        span(' is only your guess.', 'faint'),
      ),
    },
  ]
}

/** The same in the width of a column beside the prose; in a slim one the gauges go without words. */
export function narrowBoard(people: People, crisis: Crisis, you: PersonId, width: number): BoardRow[] {
  const { seven, khrushchev } = declared(crisis)
  const row = width < NARROW_WIDTH ? slimLine : narrowLine
  return [
    {
      line: line(
        span('SAID ', 'heading'),
        span(unbroken(`◀ ${khrushchev}`), 'khrushchev'),
        span(`${unbroken(you === 'khrushchev' ? ' for you,' : ' for him,')} `, 'faint'),
        span(unbroken(`▶ ${seven}`), 'seven'),
        span(`${unbroken(' against;')} `, 'faint'),
        span(unbroken('● guess'), 'faint'),
      ),
    },
    ...FULL_MEMBERS.map(member => ({ line: row(people, crisis, you, member), member })),
  ]
}

/** The same in sentences. */
export const boardSentences = (people: People, crisis: Crisis, you: PersonId): string[] => [
  `${boardCount(crisis, you)} Six of eleven carry a motion.`,
  ...FULL_MEMBERS.map(member => standsWords(people, crisis, you, member)),
]

/** “Molotov: has spoken with the seven; you think he is with the seven, surely.” */
export function standsWords(people: People, crisis: Crisis, you: PersonId, person: PersonId): string {
  const word = crisis.word[SEAT[person]]!
  const place = inMoscow(crisis, person) ? '' : `, and is ${whereWords(crisis, person)}`
  const said =
    word === 0
      ? `said nothing in front of the others${place}`
      : `spoken ${word > 0 ? 'with the seven' : person === 'khrushchev' ? `for ${person === you ? 'yourself' : 'himself'}` : you === 'khrushchev' ? 'for you' : 'for Khrushchev'}`
  if (person === you) return `You have ${said}.`
  const guess =
    person === 'khrushchev' ? '' : `; ${thoughtOf(guessOf(crisis, you, person), pronounOf(person), you)}`
  return `${nameOf(people, person)}: has ${said}${guess}.`
}

function thoughtOf(guess: number, he: string, you: PersonId): string {
  const sure = Math.abs(guess)
  if (isUnknown(guess)) return `you cannot tell where ${he} stands`
  const side = guess > 0 ? 'the seven' : khrushchevTo(you)
  return `you think ${he} is with ${side}, ${sure >= 90 ? 'surely' : sure >= 50 ? 'likely' : 'perhaps'}`
}

const boardCount = (crisis: Crisis, you: PersonId): string => {
  const { seven, khrushchev } = declared(crisis)
  const silent = FULL_MEMBERS.length - seven - khrushchev
  const have = (count: number): string => `${count} ${count === 1 ? 'has' : 'have'}`
  const rest = silent === 0 ? 'nobody is left who has not said' : `${have(silent)} not said`
  return `${have(seven)} spoken with the seven, ${khrushchev} for ${khrushchevTo(you)}; ${rest}.`
}

function memberLine(people: People, crisis: Crisis, you: PersonId, member: FullMember): Line {
  const [name, ...guess] = nameAndGuess(people, crisis, you, member, NAME)
  const said = saidWords(crisis, member)
  const role = wordRole(crisis.word[SEAT[member]]!)
  return line(
    name,
    wordSpan(crisis, member),
    span(padded(said, SAID), role === 'undecided' ? 'faint' : role),
    ...guess,
  )
}

/** Of whoever is away, where he is instead of what you think. */
function narrowLine(people: People, crisis: Crisis, you: PersonId, member: FullMember): Line {
  const [name, drawn, words] = nameAndGuess(people, crisis, you, member, NARROW_NAME)
  const away = inMoscow(crisis, member) || member === you ? undefined : whereWords(crisis, member)
  return line(wordSpan(crisis, member), name, drawn, away === undefined ? words : span(away, 'faint'))
}

/** The same without what you think in words. */
const slimLine = (people: People, crisis: Crisis, you: PersonId, member: FullMember): Line =>
  narrowLine(people, crisis, you, member).filter(({ role }) => role !== 'guess')

/** His name, the gauge, and the gauge in words. */
function nameAndGuess(
  people: People,
  crisis: Crisis,
  you: PersonId,
  member: FullMember,
  width: number,
): readonly [Span, Span, Span] {
  const name = padded(nameOf(people, member), width)
  if (member === you)
    return [span(name, 'emphasis'), span(' '.repeat(GAUGE + 1), 'rule'), span('you', 'faint')]
  const guess = guessOf(crisis, you, member)
  return [span(name), span(`${gauge(guess)} `, 'rule'), span(guessWords(guess), 'guess')]
}

export const wordRole = (word: number): Role => (word > 0 ? 'seven' : word < 0 ? 'khrushchev' : 'undecided')
const wordGlyph = (word: number): string => (word > 0 ? '▶' : word < 0 ? '◀' : '·')

const wordSpan = (crisis: Crisis, member: FullMember): Span => {
  const word = crisis.word[SEAT[member]]!
  return span(`${wordGlyph(word)} `, wordRole(word))
}

/** “has spoken for Khrushchev”. */
export const spokenWords = (crisis: Crisis, member: FullMember): string =>
  `${crisis.word[SEAT[member]] === 0 ? 'has said' : 'has spoken'} ${saidWords(crisis, member)}`

/** “for Khrushchev”, “nothing, away”. */
function saidWords(crisis: Crisis, member: FullMember): string {
  const word = crisis.word[SEAT[member]]!
  const said = word > 0 ? 'with the seven' : word < 0 ? 'for Khrushchev' : 'nothing'
  return word !== 0 || inMoscow(crisis, member) ? said : `${said}, ${whereWords(crisis, member)}`
}

/** Whether there is too little to go by to say a side. */
const isUnknown = (guess: number): boolean => Math.abs(guess) < 20

/** Khrushchev's side is left, the seven's right; the pin stands where you think he does, in the middle if you cannot tell. */
function gauge(guess: number): string {
  const pin = Math.round((((isUnknown(guess) ? 0 : guess) + 100) / 200) * (GAUGE - 1))
  return Array.from({ length: GAUGE }, (_, at) =>
    at === pin ? '●' : at === (GAUGE - 1) / 2 ? '│' : '─',
  ).join('')
}

export function guessWords(guess: number): string {
  if (isUnknown(guess)) return 'unknown'
  const sure = Math.abs(guess)
  const side = guess > 0 ? 'the seven' : 'Khrushchev'
  return sure >= 90 ? side : sure >= 50 ? `${side}, likely` : `${side}?`
}

/** “ill”, “on his way”, “away”. */
export const whereWords = (crisis: Crisis, member: PersonId): string => {
  const place = PLACES[crisis.place[SEAT[member]]!]
  if (place === 'out') return 'gone out'
  return place === 'ill' ? 'ill' : place === 'travelling' ? 'on his way' : 'away'
}
