/** Who holds with whom: the ties as you know them, camps, pacts, on whom it turns, and what has changed. */
import {
  affinity,
  backingOf,
  bondOf,
  type Camps,
  type Crisis,
  campsOf,
  type Endangered,
  FULL_MEMBERS,
  type FullMember,
  type Ground,
  knowsPact,
  MAJORITY,
  type Pact,
  PEOPLE,
  type PersonId,
  type PoliticalEvent,
  pactsSeenBy,
  pivotalIn,
  SEAT,
  SLOTS,
  sees,
  whoIsNext,
} from '../engine/index.ts'
import { eventWords } from './eventWords.ts'
import { BLOC_WORDS, listed, nameOf, type People, pronounOf } from './names.ts'
import { type Line, line, type Role, type Span, span } from './spans.ts'
import { padded } from './width.ts'

/** From so many points a tie is said, and from so many it is strong. */
const SAID = 10
const STRONG = 40

const NAME = 12
const SHORT = 3
const CELL = 4
/** The columns that the table of ties needs. */
export const TIES_WIDTH = NAME + CELL * FULL_MEMBERS.length

/** All of it, with the ties as a table. */
export function alliances(people: People, crisis: Crisis, you: PersonId, before?: Crisis): Line[] {
  return page(people, crisis, you, before, matrix(people, crisis, you))
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
  ...(before ? [[], ...changed(people, crisis, you, before)] : []),
]

// Ties

/** Camp by camp, so that those who hold together stand together. */
function matrix(people: People, crisis: Crisis, you: PersonId): Line[] {
  const { khrushchev, loners, others } = campsOf(crisis, you)
  const order = [...khrushchev, ...loners, ...others]
  const short = (member: FullMember): string =>
    nameOf(people, member)
      .slice(0, SHORT)
      .padStart(CELL - 1)
  const pacts = pactsSeenBy(crisis, you)
  const tied = (one: FullMember, other: FullMember): Span => {
    if (one === other) return span(' '.repeat(CELL))
    const points = affinity(crisis, one, other, you)
    const pact = pacts.some(each => bondOf(each, one, other) > 0)
    return span(`${signOf(points).padStart(CELL - 1)}${pact ? '=' : ' '}`, roleOf(points))
  }
  return [
    line(span(`${' '.repeat(NAME)}${order.map(member => `${short(member)} `).join('')}`.trimEnd(), 'faint')),
    ...order.map(member =>
      line(
        span(
          padded(member === you ? 'You' : nameOf(people, member), NAME),
          member === you ? 'emphasis' : 'prose',
        ),
        ...order.map(other => tied(member, other)),
      ),
    ),
    line(span('+ close, ++ very; − at odds, −− very; · nothing known; = a pact.', 'faint')),
    line(span('What others feel for each other is what you make of where they stand.', 'faint')),
    [],
  ]
}

const signOf = (points: number): string => {
  const sign = points > 0 ? '+' : '−'
  return Math.abs(points) < SAID ? '·' : Math.abs(points) < STRONG ? sign : sign.repeat(2)
}
const roleOf = (points: number): Role => (Math.abs(points) < SAID ? 'faint' : points > 0 ? 'prose' : 'alert')

const names = (people: People, persons: readonly PersonId[], you?: PersonId): string =>
  listed(persons.map(person => (person === you ? 'you' : nameOf(people, person))))

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
    ...(close.length > 0 ? [`${near} ${names(people, close, you)}`] : []),
    ...(odds.length > 0 ? [`${far} ${names(people, odds, you)}`] : []),
  ].join('; ')
}

const trustIn = (crisis: Crisis, one: PersonId, other: PersonId): number =>
  crisis.trust[SEAT[one] * PEOPLE.length + SEAT[other]]!
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
    ...(owing.length > 0 ? [`You owe a favour to ${names(people, owing)}.`] : []),
    ...(owed.length > 0
      ? [`${names(people, owed)} ${owed.length === 1 ? 'owes' : 'owe'} you a favour.`]
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
      ...(beyond.length > 0 ? [names(people, beyond)] : []),
    ]
    const words = [
      ...(to.length > 0 ? [`close to ${to.join(' and to ')}`] : []),
      ...(odds.length > 0 ? [`at odds with ${names(people, odds)}`] : []),
    ].join('; ')
    return line(
      span(
        `${names(people, all)}: ${words === '' ? `you cannot tell whom ${all.length > 1 ? 'they are' : 'he is'} close to` : words}.`,
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
      ? [line(span('· Held by neither: ', 'faint'), span(`${names(people, loners, you)}.`))]
      : []),
    ...(loose.length > 0
      ? [line(span('Nearest to changing camps: ', 'faint'), span(`${names(people, loose, you)}.`))]
      : []),
    ...(lows > 1
      ? [line(span('These ties could come to rest in another way too; much is open.', 'faint'))]
      : []),
  ]
}

/** Whose camp it is goes without saying. */
const campNames = (people: People, members: readonly FullMember[], you: PersonId): string =>
  names(
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
  const ordered = [...members].sort((a, b) => Number(b === you) - Number(a === you))
  const heard =
    you !== undefined && knowsPact(pact, you) && !members.includes(you) ? ', as you have heard' : ''
  return `${capital(names(people, ordered, you))}, ${purposeWords(pact, you)}: ${binding}${heard}.`
}

const purposeWords = ({ side, members }: Pact, you: PersonId | undefined): string =>
  side === 'seven'
    ? 'to stand with the seven'
    : members.includes('khrushchev')
      ? 'to stand together'
      : `to stand with ${you === 'khrushchev' ? 'you' : 'Khrushchev'}`

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
  const who = members.length > MANY ? '' : names(people, members, you)
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

// What has changed

/** A feeling that has moved by fewer points is not worth telling. */
const MOVED = 5

/** What of all this is new since a moment, and why, as far as you have seen. */
function changed(people: People, crisis: Crisis, you: PersonId, before: Crisis): Line[] {
  const then = SLOTS[before.slot]!
  const today = then.day === SLOTS[crisis.slot]!.day
  const seen = crisis.log
    .slice(before.log.length)
    .flatMap(({ event }) => (sees(crisis, event, you) ? [event] : []))
  const told = [
    ...seen.filter(({ type }) => PACTS.has(type)).map(event => eventWords(people, event, you)),
    ...wordChanges(people, crisis, you, before),
    ...campChanges(people, crisis, you, before, seen),
    ...trustChanges(people, crisis, you, before, seen),
  ]
  return [
    line(span(today ? 'SINCE THIS MORNING' : `SINCE ${then.day} JUNE`, 'heading')),
    ...(told.length > 0 ? told : ['Nothing has changed that you have seen.']).map(words => line(span(words))),
  ]
}

const PACTS: ReadonlySet<PoliticalEvent['type']> = new Set([
  'pact-made',
  'pact-broken',
  'pact-refused',
  'favour-called',
])

/** Who has spoken who had not, or who had spoken otherwise. */
function wordChanges(people: People, crisis: Crisis, you: PersonId, before: Crisis): string[] {
  const him = you === 'khrushchev' ? 'you' : 'Khrushchev'
  return [1, -1].flatMap(word =>
    [0, -word].flatMap(earlier => {
      const who = FULL_MEMBERS.filter(
        member => crisis.word[SEAT[member]] === word && before.word[SEAT[member]] === earlier,
      ).filter(member => member !== 'khrushchev')
      if (who.length === 0) return []
      const have = who.length === 1 && who[0] !== you ? 'has' : 'have'
      const side = word > 0 ? 'with the seven' : `for ${him}`
      return [
        `${capital(names(people, who, you))} ${have} ${earlier === 0 ? `spoken ${side}` : `gone over and spoken ${side}`}.`,
      ]
    }),
  )
}

const CAMPS = ['khrushchev', 'others', 'loners'] as const

/** Whom you now count elsewhere. */
function campChanges(
  people: People,
  crisis: Crisis,
  you: PersonId,
  before: Crisis,
  seen: readonly PoliticalEvent[],
): string[] {
  const [now, then] = [campsOf(crisis, you), campsOf(before, you)]
  const him = you === 'khrushchev' ? 'your' : 'Khrushchev’s'
  return CAMPS.flatMap(camp => {
    const come = now[camp].filter(member => !then[camp].includes(member))
    const where =
      camp === 'khrushchev'
        ? `in ${him} camp`
        : camp === 'others'
          ? `in the camp against ${you === 'khrushchev' ? 'you' : 'him'}`
          : 'in neither camp'
    return come.map(member => {
      const why = seen.findLast(event => touches(event, member))
      const spoken = crisis.word[SEAT[member]] !== before.word[SEAT[member]]
      const because = spoken ? 'by what has been said' : why ? lower(eventWords(people, why, you)) : ''
      return `You now count ${member === you ? 'yourself' : nameOf(people, member)} ${where}${because === '' ? '' : `: ${because.replace(/\.$/, '')}`}.`
    })
  })
}

/** Whether an event tells you something of where a man stands. */
const touches = (event: PoliticalEvent, person: PersonId): boolean =>
  eventIsTelling.has(event.type) &&
  (('by' in event && event.by === person) ||
    ('whom' in event && event.whom === person) ||
    ('about' in event && event.about === person))

const eventIsTelling: ReadonlySet<PoliticalEvent['type']> = new Set([
  'told',
  'lobbied',
  'promised',
  'pact-made',
  'pact-refused',
  'pact-broken',
  'favour-called',
  'hedged',
  'recanted',
  'roll-called',
])

/** Whom you trust more or less than you did. */
function trustChanges(
  people: People,
  crisis: Crisis,
  you: PersonId,
  before: Crisis,
  seen: readonly PoliticalEvent[],
): string[] {
  return PEOPLE.filter(person => person !== you).flatMap(person => {
    const moved = trustIn(crisis, you, person) - trustIn(before, you, person)
    if (Math.abs(moved) < MOVED) return []
    const why = seen.findLast(event => wins(event, person, you))
    const because = why ? `: ${lower(eventWords(people, why, you)).replace(/\.$/, '')}` : ''
    return [`You trust ${nameOf(people, person)} ${moved > 0 ? 'more' : 'less'} than you did${because}.`]
  })
}

/** Whether an event could have won a man your trust, or cost him it. */
function wins(event: PoliticalEvent, person: PersonId, you: PersonId): boolean {
  switch (event.type) {
    case 'file-read':
      return event.about === person || (event.by === person && event.about === you)
    case 'revealed':
      return (event.about === person && event.whom === you) || (event.by === person && event.about === you)
    case 'threatened':
    case 'slighted':
    case 'word-given':
    case 'chair-kept':
      return event.by === person
    case 'left':
      return event.who === person
    case 'lobbied':
    case 'promised':
    case 'summoned':
    case 'pact-broken':
      return event.by === person && event.whom === you
    case 'reconciled':
      return [event.by, event.whom].includes(person) && [event.by, event.whom].includes(you)
    case 'concealed':
      return event.by === person && event.about === you
    default:
      return false
  }
}

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
    line(span('PACTS YOU NEVER HEARD OF', 'heading')),
    ...(hidden.length > 0
      ? hidden.map(pact => line(span(pactWords(people, pact, you))))
      : [line(span('None.'))]),
    [],
    ...nextLines(people, crisis, you),
  ]
}

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
          : `Of the ${table.length} who are left at the table, ${names(people, coalition, you)} could put out ${names(people, out, you)}, and be safe from each other.`,
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

function groundWords(
  crisis: Crisis,
  { person, strong }: Endangered,
  ground: Ground,
  you: PersonId | undefined,
): string {
  const he = person === you ? 'you' : pronounOf(person)
  const [his, him, is, has] = {
    you: ['your', 'you', 'are', 'have'],
    she: ['her', 'her', 'is', 'has'],
    he: ['his', 'him', 'is', 'has'],
  }[he]
  switch (ground) {
    case 'shutOut':
      return strong
        ? `${backedBy(crisis, person, him!)}${he} ${is} stronger than the rest can be safe beside`
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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
/** A sentence that goes on after a colon: “You” is small there, and a name is not. */
const lower = (words: string): string =>
  words.replace(/^(You|The|Members|In|It)\b/, word => word.toLowerCase())
