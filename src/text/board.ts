/** The eleven: what each has said, and what you believe. */
import {
  type Crisis,
  declared,
  FULL_MEMBERS,
  inMoscow,
  type PersonId,
  PLACES,
  SEAT,
} from '../engine/index.ts'
import { guessOf } from '../play/director.ts'
import { nameOf, type People } from './names.ts'
import { type Line, line, type Role, span } from './spans.ts'

const GAUGE = 7

export function board(people: People, crisis: Crisis, you: PersonId): Line[] {
  const { seven, khrushchev } = declared(crisis)
  const silent = FULL_MEMBERS.length - seven - khrushchev
  return [
    line(
      span('THE PRESIDIUM', 'heading'),
      span(`  ${seven} have spoken with the seven, ${khrushchev} with Khrushchev; ${silent} silent`, 'faint'),
    ),
    [],
    ...FULL_MEMBERS.map(member => memberLine(people, crisis, you, member)),
    [],
    line(
      span(
        'Six of eleven carry a motion. The first mark is a man’s public word; the gauge and the words after it are your guess.',
        'faint',
      ),
    ),
  ]
}

/** The same in the width of a column beside the prose. */
export function narrowBoard(people: People, crisis: Crisis, you: PersonId): Line[] {
  const { seven, khrushchev } = declared(crisis)
  return [
    line(span('PRESIDIUM', 'heading'), span(`    said: ${khrushchev} him, ${seven} the seven`, 'faint')),
    ...FULL_MEMBERS.map(member => memberLine(people, crisis, you, member).slice(0, 4)),
  ]
}

function memberLine(people: People, crisis: Crisis, you: PersonId, member: PersonId): Line {
  const word = crisis.word[SEAT[member]]!
  const role = wordRole(word)
  const name = nameOf(people, member).padEnd(11)
  if (member === you)
    return line(
      span(`${wordGlyph(word)} `, role),
      span(name, 'emphasis'),
      span(' '.repeat(GAUGE + 1)),
      span('you', 'faint'),
      span(`; ${wordWords(word)}`, role),
    )
  const guess = guessOf(crisis, you, member)
  return line(
    span(`${wordGlyph(word)} `, role),
    span(name, word === 0 ? 'prose' : role),
    span(`${gauge(guess)} `, 'rule'),
    span(inMoscow(crisis, member) ? guessWords(guess) : whereWords(crisis, member), 'guess'),
    span(`; ${wordWords(word)}`, role),
  )
}

export const wordRole = (word: number): Role => (word > 0 ? 'seven' : word < 0 ? 'khrushchev' : 'undecided')
const wordGlyph = (word: number): string => (word > 0 ? '▶' : word < 0 ? '◀' : '·')
const wordWords = (word: number): string =>
  word > 0 ? 'has spoken with the seven' : word < 0 ? 'has spoken for Khrushchev' : 'has said nothing'

/** Khrushchev's side is left, the seven's right; the pin stands where you think he does. */
function gauge(guess: number): string {
  const pin = Math.round(((guess + 100) / 200) * (GAUGE - 1))
  return Array.from({ length: GAUGE }, (_, at) =>
    at === pin ? '●' : at === (GAUGE - 1) / 2 ? '│' : '─',
  ).join('')
}

export function guessWords(guess: number): string {
  const sure = Math.abs(guess)
  if (sure < 20) return 'unknown'
  const side = guess > 0 ? 'the seven' : 'Khrushchev'
  return sure >= 90 ? side : sure >= 50 ? `${side}, likely` : `${side}?`
}

const whereWords = (crisis: Crisis, member: PersonId): string => {
  const place = PLACES[crisis.place[SEAT[member]]!]
  return place === 'ill' ? 'ill' : place === 'travelling' ? 'on his way' : 'away'
}
