/** Who holds with whom: the ties as you know them, camps, pacts, and on whom it turns. */
import {
  affinity,
  bondOf,
  type Camps,
  type Crisis,
  campsOf,
  FULL_MEMBERS,
  type FullMember,
  knowsPact,
  MAJORITY,
  type Pact,
  PEOPLE,
  type PersonId,
  pactsSeenBy,
  pivotalIn,
  SEAT,
} from '../engine/index.ts'
import { allianceChanges, trustIn } from './allianceChanges.ts'
import { capital } from './capital.ts'
import { khrushchevTo, nameOf, namesOf, type People } from './names.ts'
import { type Line, line, type Role, type Span, span } from './spans.ts'
import { nextLines } from './whoIsNext.ts'
import { padded } from './width.ts'
import { unbroken } from './wrap.ts'

/** From so many points a tie is said, and from so many it is strong. */
const SAID = 10
const STRONG = 40

/** Letters of a name where there is room for few. */
const SHORT = 3

/** The columns of a name and of a tie, in the table of ties. */
interface Ruled {
  readonly name: number
  readonly cell: number
}
const WIDE: Ruled = { name: 12, cell: 4 }
/** Names cut short, to stand beside something; how strong a tie with a pact is stands under the table. */
const NARROW: Ruled = { name: 4, cell: 3 }
const widthOf = ({ name, cell }: Ruled): number => name + cell * FULL_MEMBERS.length
/** The columns that the table of ties would have, and those it needs. */
export const TIES_WIDTH = widthOf(WIDE)
export const NARROWEST_TIES = widthOf(NARROW)

/** All of it, with the ties as a table of so many columns. */
export function alliances(
  people: People,
  crisis: Crisis,
  you: PersonId,
  before?: Crisis,
  width = TIES_WIDTH,
): Line[] {
  return page(people, crisis, you, before, matrix(people, crisis, you, width < TIES_WIDTH ? NARROW : WIDE))
}

/** The same, with the ties in sentences. */
export const alliancesInWords = (people: People, crisis: Crisis, you: PersonId, before?: Crisis): Line[] =>
  page(people, crisis, you, before, thoughtLines(people, crisis, you))

const page = (
  people: People,
  crisis: Crisis,
  you: PersonId,
  before: Crisis | undefined,
  ties: readonly Line[],
): Line[] => [
  line(span('TIES, AS YOU KNOW THEM', 'heading')),
  ...ties,
  line(span(ownWords(people, crisis, you))),
  [],
  line(span('CAMPS, AS YOU BELIEVE THEM', 'heading')),
  ...campLines(people, campsOf(crisis, you), you),
  [],
  line(span('PACTS YOU KNOW OF', 'heading')),
  ...pactLines(people, pactsSeenBy(crisis, you), you),
  [],
  line(span('ON WHOM IT TURNS', 'heading')),
  line(span(pivotWords(people, crisis, you))),
  ...(before ? [[], ...allianceChanges(people, crisis, you, before)] : []),
]

// Ties

const SIGNS_OF_TIES = ['+ close,', '++ very;', '− at odds,', '−− very;', '· nothing known;', '= a pact.']

/** Camp by camp, so that those who hold together stand together. */
function matrix(people: People, crisis: Crisis, you: PersonId, { name, cell }: Ruled): Line[] {
  const { khrushchev, loners, others } = campsOf(crisis, you)
  const order = [...khrushchev, ...loners, ...others]
  const short = (member: FullMember): string =>
    nameOf(people, member)
      .slice(0, Math.min(SHORT, cell - 1))
      .padStart(cell - 1)
  const called = (member: FullMember): string =>
    member === you ? 'You' : nameOf(people, member).slice(0, name > SHORT + 1 ? undefined : SHORT)
  const pacts = pactsSeenBy(crisis, you)
  const isBound = (one: FullMember, other: FullMember): boolean =>
    pacts.some(each => bondOf(each, one, other) > 0)
  const tied = (one: FullMember, other: FullMember): Span => {
    if (one === other) return span(' '.repeat(cell))
    const points = affinity(crisis, one, other, you)
    const signs = isBound(one, other) ? signsOfPact(points, cell) : `${signOf(points)} `
    return span(signs.padStart(cell), roleOf(points))
  }
  return [
    line(span(`${' '.repeat(name)}${order.map(member => `${short(member)} `).join('')}`.trimEnd(), 'faint')),
    ...order.map(member =>
      line(
        span(padded(called(member), name), member === you ? 'emphasis' : 'prose'),
        ...order.map(other => tied(member, other)),
      ),
    ),
    line(span(SIGNS_OF_TIES.map(unbroken).join(' '), 'faint')),
    ...(cell > SHORT
      ? []
      : strongLines(people, you, order, (one, other) =>
          isBound(one, other) ? affinity(crisis, one, other, you) : 0,
        )),
    line(span('What others feel for each other is what you make of where they stand.', 'faint')),
    [],
  ]
}

/** “Very close, with a pact: you and Malenkov; Molotov and Kaganovich.” */
function strongLines(
  people: People,
  you: PersonId,
  order: readonly FullMember[],
  points: (one: FullMember, other: FullMember) => number,
): Line[] {
  const pairs = order.flatMap((one, at) => order.slice(at + 1).map(other => [one, other] as const))
  const said = (words: string, isSo: (points: number) => boolean): Line[] => {
    const names = pairs
      .filter(pair => isSo(points(...pair)))
      .map(pair => namesOf(people, youFirst(pair, you), you))
    return names.length === 0 ? [] : [line(span(`${words}, with a pact: ${names.join('; ')}.`, 'faint'))]
  }
  return [
    ...said('Very close', each => each >= STRONG),
    ...said('Very much at odds', each => each <= -STRONG),
  ]
}

const signOf = (points: number): string => {
  const sign = points > 0 ? '+' : '−'
  return Math.abs(points) < SAID ? '·' : Math.abs(points) < STRONG ? sign : sign.repeat(2)
}
/** Neighbouring ties never touch. */
const signsOfPact = (points: number, cell: number): string =>
  cell > SHORT ? `${signOf(points)}=` : `${signOf(points)[0]}= `
const roleOf = (points: number): Role => (Math.abs(points) < SAID ? 'faint' : points > 0 ? 'prose' : 'alert')

/** “trust Mikoyan and Malenkov; distrust Khrushchev”, as `verb` puts it; empty if there is nothing to say. */
function sorted(
  people: People,
  among: readonly PersonId[],
  points: (other: PersonId) => number,
  [near, far]: readonly [string, string],
  you?: PersonId,
): string {
  const most = [...among].sort((a, b) => Math.abs(points(b)) - Math.abs(points(a)))
  const close = most.filter(other => points(other) >= SAID)
  const odds = most.filter(other => points(other) <= -SAID)
  return [
    ...(close.length > 0 ? [`${near} ${namesOf(people, close, you)}`] : []),
    ...(odds.length > 0 ? [`${far} ${namesOf(people, odds, you)}`] : []),
  ].join('; ')
}

const favoursOf = (crisis: Crisis, one: PersonId, other: PersonId): number =>
  crisis.favours[SEAT[one] * PEOPLE.length + SEAT[other]]!

/** “You trust Mikoyan and Malenkov; distrust Khrushchev. You owe Zhukov a favour.” */
function ownWords(people: People, crisis: Crisis, you: PersonId): string {
  const others = PEOPLE.filter(person => person !== you)
  const feelings = sorted(people, others, other => trustIn(crisis, you, other), ['trust', 'distrust'])
  const owing = others.filter(other => favoursOf(crisis, you, other) > 0)
  const owed = others.filter(other => favoursOf(crisis, other, you) > 0)
  return [
    feelings === '' ? 'You trust and distrust nobody in particular.' : `You ${feelings}.`,
    ...(owing.length > 0 ? [`You owe a favour to ${namesOf(people, owing)}.`] : []),
    ...(owed.length > 0
      ? [`${namesOf(people, owed)} ${owed.length === 1 ? 'owes' : 'owe'} you a favour.`]
      : []),
  ].join(' ')
}

/**
 * “Molotov and Malenkov: close to each other and to Saburov; at odds with
 * Khrushchev.”, as far as you can tell. Those of whom the same is to be said
 * are named together.
 */
function thoughtLines(people: People, crisis: Crisis, you: PersonId): Line[] {
  const members = FULL_MEMBERS.filter(member => member !== you)
  const groups = new Map<
    string,
    { readonly all: FullMember[]; readonly close: FullMember[]; readonly odds: FullMember[] }
  >()
  for (const member of members) {
    const points = (other: FullMember): number =>
      other === member ? 0 : affinity(crisis, member, other, you)
    const close = members.filter(other => other === member || points(other) >= SAID)
    const odds = members.filter(other => points(other) <= -SAID)
    const key = close.length + odds.length === 1 ? '' : `${close} / ${odds}`
    const known = groups.get(key)
    if (known) known.all.push(member)
    else groups.set(key, { all: [member], close, odds })
  }
  return [...groups.values()].map(({ all, close, odds }) => {
    const beyond = close.filter(other => !all.includes(other))
    const to = [
      ...(all.length > 1 ? ['each other'] : []),
      ...(beyond.length > 0 ? [namesOf(people, beyond)] : []),
    ]
    const words = [
      ...(to.length > 0 ? [`close to ${to.join(' and to ')}`] : []),
      ...(odds.length > 0 ? [`at odds with ${namesOf(people, odds)}`] : []),
    ].join('; ')
    return line(
      span(
        `${namesOf(people, all)}: ${words === '' ? `you cannot tell whom ${all.length > 1 ? 'they are' : 'he is'} close to` : words}.`,
      ),
    )
  })
}

/** “Bulganin: trusts Mikoyan and Malenkov; distrusts Khrushchev and Zhukov.”, as it is. */
function trueWords(people: People, crisis: Crisis, member: FullMember, you: PersonId): string {
  const others = PEOPLE.filter(other => other !== member)
  const words = sorted(people, others, other => trustIn(crisis, member, other), ['trusts', 'distrusts'], you)
  return `${nameOf(people, member)}: ${words === '' ? 'trusts and distrusts nobody in particular' : words}.`
}

// Camps

/** Below so many points a head a man could soon be elsewhere. */
const LOOSELY = 10

function campLines(people: People, camps: Camps, you: PersonId): Line[] {
  const { khrushchev, others, loners, firmness, lows } = camps
  const loose = [...khrushchev, ...others]
    .filter(member => firmness[member] < LOOSELY)
    .sort((a, b) => firmness[a] - firmness[b])
  return [
    line(
      span('◀ ', 'khrushchev'),
      span(`${you === 'khrushchev' ? 'With you' : 'With Khrushchev'}: `, 'faint'),
      span(`${campNames(people, khrushchev, you)}.`),
    ),
    line(
      span('▶ ', 'seven'),
      span(`${you === 'khrushchev' ? 'Against you' : 'Against him'}: `, 'faint'),
      span(`${campNames(people, others, you)}.`),
    ),
    ...(loners.length > 0
      ? [line(span('· Held by neither: ', 'faint'), span(`${namesOf(people, loners, you)}.`))]
      : []),
    ...(loose.length > 0
      ? [line(span('Nearest to changing camps: ', 'faint'), span(`${namesOf(people, loose, you)}.`))]
      : []),
    ...(lows > 1
      ? [line(span('These ties could come to rest in another way too; much is open.', 'faint'))]
      : []),
  ]
}

/** Whose camp it is goes without saying. */
const campNames = (people: People, members: readonly FullMember[], you: PersonId): string =>
  namesOf(
    people,
    members.filter(member => member !== 'khrushchev'),
    you,
  ) || 'nobody'

// Pacts

/** How much a pact binds, from so many points. */
const BINDING: readonly (readonly [number, string])[] = [
  [13, 'an oath'],
  [8, 'a bargain that binds'],
  [4, 'an understanding'],
  [0, 'a word in passing'],
]

function pactLines(people: People, pacts: readonly Pact[], you: PersonId | undefined): Line[] {
  if (pacts.length === 0) return [line(span('You are in none, and have heard of none.'))]
  return pacts.map(pact => line(span(pactWords(people, pact, you))))
}

/** “You and Malenkov, to stand with the seven: an understanding.” */
function pactWords(people: People, pact: Pact, you: PersonId | undefined): string {
  const { members, strength } = pact
  const binding = BINDING.find(([least]) => strength >= least)![1]
  const ordered = youFirst(members, you)
  const heard = you !== undefined && knowsPact(pact, you) && !members.includes(you) ? ', as you know' : ''
  return `${capital(namesOf(people, ordered, you))}, ${purposeWords(pact, you)}: ${binding}${heard}.`
}

const youFirst = <Who extends PersonId>(members: readonly Who[], you: PersonId | undefined): readonly Who[] =>
  [...members].sort((a, b) => Number(b === you) - Number(a === you))

const purposeWords = ({ side, members }: Pact, you: PersonId | undefined): string =>
  side === 'seven'
    ? 'to stand with the seven'
    : members.includes('khrushchev')
      ? 'to stand together'
      : `to stand with ${khrushchevTo(you)}`

// On whom it turns

/** More names than this are not told one by one. */
const MANY = 4

function pivotWords(people: People, crisis: Crisis, you: PersonId): string {
  if (crisis.hall.open) return 'The question has left this table: the plenum decides.'
  const { swings, ways, for: ayes, needed, open } = pivotalIn(crisis, you)
  const count = `${ayes === 0 ? 'Nobody has' : ayes === 1 ? 'One has' : `${ayes} have`} settled on a dismissal, by your count, and 6 carry it`
  if (needed === 0)
    return ayes === MAJORITY
      ? `${count}: none of the rest is needed, and any one of the 6 could undo it.`
      : `${count}: no one man can decide it any more.`
  if (needed > open) return `${count}; ${needed} are wanted, and there are not so many to be had.`
  const members = swings.map(({ member }) => member)
  const wanted = `${needed} ${needed === 1 ? 'is' : 'are'} wanted of ${open} who may still go either way`
  const each = members.length === 1 ? '' : members.length > MANY ? 'each of them' : 'each of '
  const who = members.length > MANY ? '' : namesOf(people, members, you)
  return `${count}; ${wanted}. ${shareWords(swings[0]!.swings, ways)} ${each}${who}.`
}

/** “Half the ways this can go turn on”. */
function shareWords(part: number, whole: number): string {
  const [, words] = SHARES.reduce((best, each) =>
    Math.abs(each[0] - part / whole) < Math.abs(best[0] - part / whole) ? each : best,
  )
  return `${words} the ways this can go ${words.startsWith('One') ? 'turns' : 'turn'} on`
}

const SHARES: readonly (readonly [number, string])[] = [
  [1, 'All'],
  [3 / 4, 'Three quarters of'],
  [1 / 2, 'Half'],
  [3 / 8, 'Three in eight of'],
  [1 / 4, 'A quarter of'],
  [1 / 8, 'One in eight of'],
  [1 / 16, 'One in sixteen of'],
  [1 / 32, 'One in thirty-two of'],
]

// Afterwards

/** When all is over: the same in truth, and who of the winners could be next. */
export function alliancesInTruth(people: People, crisis: Crisis, you: PersonId): Line[] {
  const hidden = crisis.pacts.filter(pact => !knowsPact(pact, you))
  return [
    line(span('TIES, IN TRUTH', 'heading')),
    ...FULL_MEMBERS.filter(member => member !== you).map(member =>
      line(span(trueWords(people, crisis, member, you))),
    ),
    [],
    line(span('CAMPS, IN TRUTH', 'heading')),
    ...campLines(people, campsOf(crisis, 'truth'), you),
    [],
    ...(hidden.length > 0
      ? [
          line(span('PACTS THAT STAND, AND YOU NEVER HEARD OF', 'heading')),
          ...hidden.map(pact => line(span(pactWords(people, pact, you)))),
          [],
        ]
      : []),
    ...nextLines(people, crisis, you),
  ]
}
