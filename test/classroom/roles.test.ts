/** The seats of a class: what their cards say, and whether what they ask for can be had and lost. */
import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/classroom/commands.ts'
import {
  type AimCondition,
  dealtRoles,
  REFUGE,
  type Role,
  type RoleId,
  WATCHERS,
} from '../../src/classroom/lesson.ts'
import { goesByWire, RULES } from '../../src/classroom/phases.ts'
import type { Materials } from '../../src/classroom/room.ts'
import { publicView, type Revealed } from '../../src/classroom/views.ts'
import {
  type Act,
  type ActType,
  BLOCS,
  begin,
  type Crisis,
  decide,
  FULL_MEMBERS,
  MOTIONS,
  OUTCOMES,
  PEOPLE,
  type PersonId,
  passTime,
  runCrisis,
  SIDES,
  SLOTS,
  slotAt,
} from '../../src/engine/index.ts'
import { askOf, holds } from '../../src/narrator/answers.ts'
import { parseCondition } from '../../src/narrator/parseCondition.ts'
import { isWrong } from '../../src/narrator/problem.ts'
import type { Condition } from '../../src/narrator/storyIndex.ts'
import { chairs } from '../../story/chairs.ts'
import { roles } from '../../story/classroom/roles.ts'
import { opening } from '../../story/opening.ts'
import { SOURCES } from '../../story/sources.ts'
import { done, waitUntil } from '../support/crises.ts'
import { bid, classOf, must, pupil, TEACHER } from './classes.ts'
import { materials as small } from './smallLesson.ts'

const FILLED: readonly RoleId[] = [
  ...([
    'khrushchev',
    'molotov',
    'malenkov',
    'mikoyan',
    'bulganin',
    'kaganovich',
    'zhukov',
    'furtseva',
  ] as const),
  ...(['voroshilov', 'suslov', 'serov', 'shepilov', 'pervukhin', 'saburov', 'kirichenko'] as const),
  ...(['brezhnev', 'ignatov', 'konev', 'kozlov', 'correspondent'] as const),
  ...(['aristov', 'mukhitdinov', 'minute-taker', 'gromyko', 'pravda', 'shvernik', 'pospelov'] as const),
  ...(['belyaev', 'malin', 'delegate-ukraine', 'delegate-factories', 'delegate-urals'] as const),
  ...(['delegate-youth', 'ambassador', 'second-correspondent'] as const),
]
/** The seats that somebody always plays, a pupil or the engine. */
const CORE = 15

const DOCUMENTS = [
  'statute-1956',
  'sovnarkhoz-law',
  'milk-and-meat-speech',
  'leningrad-affair',
  'execution-lists',
  'secret-speech',
  'letter-of-the-twenty',
  'zhukov-words',
  'yugoslavia-note',
  'meeting-call',
  'stenogram-plenum',
  'mikoyan-memoir',
  'decree-29-june',
  'pravda-silence',
]

const isWatcher = ({ id }: Role): boolean => (WATCHERS as readonly RoleId[]).includes(id)
const persons = roles.filter(role => !isWatcher(role))
const role = (id: RoleId): Role => roles.find(each => each.id === id)!
const words = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
const sentences = (text: string): string[] =>
  text.split(/(?<=[.?!][”’]?)\s+(?=[“\p{Lu}])/u).map(sentence => sentence.trim())

/** An aim's condition, parsed, unless it counts citations or pieces. */
function conditionOf(met: AimCondition): Condition | undefined {
  if (typeof met !== 'string') return undefined
  const parsed = parseCondition(met)
  if (isWrong(parsed)) throw new Error(parsed.wrong)
  return parsed.read.condition
}

/** Whether an aim is met, seen from its seat; a watcher's asks nothing that depends on who looks. */
function isMet(crisis: Crisis, { id }: Role, condition: Condition): boolean {
  const viewpoint = (PEOPLE as readonly string[]).includes(id) ? (id as PersonId) : 'malin'
  return holds(condition, askOf({ crisis, viewpoint, taken: new Set(), ran: new Set(), met: () => false }))
}

const met = (crisis: Crisis, id: RoleId, aim: number): boolean =>
  isMet(crisis, role(id), conditionOf(role(id).aims[aim]!.met)!)

/** Crises that nobody plays. */
const ENDS: readonly Crisis[] = Array.from({ length: 400 }, (_, seed) => runCrisis(opening, seed + 1))

test('thirty-five seats, each once, in the order in which they are filled', () => {
  expect(roles.map(({ id }) => id)).toEqual(FILLED)
  expect(new Set(FILLED)).toEqual(new Set([...PEOPLE, ...WATCHERS]))
  expect(roles).toHaveLength(35)
})

test('whoever would rather not play finds the minute-taker’s seat in every class, once', () => {
  for (let pupils = 8; pupils <= 35; pupils++) {
    const dealt = dealtRoles(roles, pupils).map(({ id }) => id)
    expect(dealt.slice(0, pupils)).toEqual(roles.slice(0, pupils).map(({ id }) => id))
    expect(dealt.filter(id => id === REFUGE)).toHaveLength(1)
    expect(dealt.length - pupils).toBe(roles.slice(0, pupils).some(({ id }) => id === REFUGE) ? 0 : 1)
  }
})

test('fifteen pupils hold all eleven votes', () => {
  const core = roles.slice(0, CORE).map(({ id }) => id)
  expect(FULL_MEMBERS.filter(member => !core.includes(member))).toEqual([])
})

describe.each(roles.map(each => [each.id, each] as const))('the card of %s', (_, each) => {
  test('can be read in ninety seconds', () => {
    expect(words(each.card).length).toBeGreaterThanOrEqual(75)
    expect(words(each.card).length).toBeLessThanOrEqual(100)
  })

  test('has a plain text of short sentences', () => {
    const lengths = sentences(each.plain).map(sentence => words(sentence).length)
    const all = words(each.plain).length
    expect(all).toBeGreaterThanOrEqual(45)
    expect(all).toBeLessThanOrEqual(75)
    expect(all / lengths.length).toBeLessThanOrEqual(10)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20)
  })

  test('names a document that there is, and sources that there are', () => {
    expect(DOCUMENTS).toContain(each.document)
    expect([...each.sources, ...each.secret.sources].filter(key => !(key in SOURCES))).toEqual([])
    expect(each.sources.length * each.secret.sources.length).toBeGreaterThan(0)
  })

  test('asks for three things that can be asked', () => {
    for (const aim of each.aims) {
      if (typeof aim.met === 'string') expect(parseCondition(aim.met)).not.toHaveProperty('wrong')
      else expect(Object.values(aim.met)[0]).toBeGreaterThan(0)
    }
    expect(new Set(each.aims.map(aim => JSON.stringify(aim.met))).size).toBe(3)
  })
})

test('no two texts share a sentence, nor does a card with a chair of the story', () => {
  const spoken = [
    ...roles.flatMap(({ card, plain, secret }) => [card, plain, secret.words]),
    ...chairs.flatMap(({ line, who, wants, fears, file, owes }) => [line, who, wants, fears, file, owes]),
  ]
    .flatMap(sentences)
    .filter(sentence => words(sentence).length > 4)
  const twice = spoken.filter((sentence, at) => spoken.indexOf(sentence) !== at)
  expect(twice).toEqual([])
})

test('watchers do nothing at the table, are nobody real and stood nowhere', () => {
  for (const watcher of roles.filter(isWatcher)) {
    expect([watcher.powers, watcher.stood, watcher.mark]).toEqual([[], undefined, 'invented'])
  }
})

test('seven members stood against Khrushchev, and one who had no vote', () => {
  const against = roles.filter(({ stood }) => stood === 'seven').map(({ id }) => id)
  expect(against.filter(id => (FULL_MEMBERS as readonly string[]).includes(id))).toHaveLength(7)
  expect(against).toContain('shepilov')
  expect(against).toHaveLength(8)
})

describe('an aim that can be asked of a crisis', () => {
  const asked = (some: readonly Role[]) =>
    some.flatMap(each =>
      each.aims.flatMap(({ words: aim, met: when }) => {
        const condition = conditionOf(when)
        return condition ? [{ each, aim, condition }] : []
      }),
    )

  test('is met in some and missed in some, of the fifteen who are always there', () => {
    const oneWay = asked(roles.slice(0, CORE)).filter(({ each, condition }) => {
      const times = ENDS.filter(crisis => isMet(crisis, each, condition)).length
      return times === 0 || times === ENDS.length
    })
    expect(oneWay.map(({ each, aim }) => `${each.id}: ${aim}`)).toEqual([])
  })

  test('is met in some and missed in some, of the others, if they do not all leave things to themselves', () => {
    const konev = done(waitUntil(begin(opening, 1, ['konev']), slotAt(21, 'sitting', 1)), 'konev', {
      type: 'receive_delegation',
    })
    const malin = done(begin(opening, 1, ['malin']), 'malin', { type: 'conceal', about: 'malin' })
    const spoke = done(waitUntil(malin, slotAt(22, 'sitting', 1)), 'malin', {
      type: 'declare',
      side: 'khrushchev',
    })
    const key = Array.from({ length: 20 }, (_, seed) => begin(opening, seed, ['khrushchev']))
      .map(crisis => done(crisis, 'khrushchev', { type: 'claim', institution: 'archives' }))
      .find(crisis => crisis.holders.archives === 'khrushchev')!
    const ends = [...ENDS, ...[konev, spoke, key].map(crisis => waitUntil(crisis, SLOTS.length - 1))]
    const oneWay = asked(roles.slice(CORE)).filter(({ each, condition }) => {
      const times = ends.filter(crisis => isMet(crisis, each, condition)).length
      return times === 0 || times === ends.length
    })
    expect(oneWay.map(({ each, aim }) => `${each.id}: ${aim}`)).toEqual([])
  })
})

test('however it ends, Khrushchev and Molotov do not both get what they want most', () => {
  const [end] = ENDS
  for (const outcome of OUTCOMES) {
    const crisis: Crisis = { ...end!, outcome }
    expect(met(crisis, 'khrushchev', 0) && met(crisis, 'molotov', 0)).toBe(false)
  }
})

test.each<readonly [RoleId, number, RoleId, number]>([
  ['khrushchev', 0, 'kaganovich', 0],
  ['khrushchev', 1, 'mikoyan', 0],
  ['zhukov', 0, 'kaganovich', 1],
  ['zhukov', 0, 'voroshilov', 1],
  ['suslov', 0, 'malenkov', 0],
  ['suslov', 0, 'voroshilov', 0],
  ['furtseva', 2, 'kaganovich', 2],
  ['serov', 1, 'bulganin', 0],
  ['furtseva', 2, 'shepilov', 0],
  ['kozlov', 0, 'malenkov', 1],
  ['ignatov', 1, 'pervukhin', 0],
  ['kirichenko', 0, 'molotov', 0],
  ['delegate-urals', 1, 'delegate-factories', 0],
])('what %s wants (aim %i), %s must lose (aim %i)', (one, his, other, hers) => {
  expect(ENDS.some(crisis => met(crisis, one, his))).toBe(true)
  expect(ENDS.some(crisis => met(crisis, other, hers))).toBe(true)
  expect(ENDS.filter(crisis => met(crisis, one, his) && met(crisis, other, hers))).toEqual([])
})

describe('a power on a card', () => {
  const walk = (players: readonly PersonId[]): Crisis[] => {
    const crises = [begin(opening, 1957, players)]
    while (crises.at(-1)!.slot < SLOTS.length - 1) crises.push(passTime(crises.at(-1)!, opening))
    return crises
  }
  const leftAlone = walk([])

  /** Every act of a type, whatever it is done to or with. */
  const acts = (type: ActType): Act[] =>
    PEOPLE.flatMap(whom =>
      [...BLOCS].flatMap(bloc =>
        SIDES.flatMap(side =>
          MOTIONS.map(
            motion => ({ type, whom, about: whom, to: whom, bloc, side, motion }) as unknown as Act,
          ),
        ),
      ),
    )

  test.each(persons.flatMap(({ id, powers }) => powers.map(({ act }) => [id, act] as const)))(
    'of %s: can be used (%s)',
    (id, type) => {
      const person = id as PersonId
      const crises = [...leftAlone, ...walk([person])]
      const tried = acts(type)
      expect(crises.some(crisis => tried.some(act => 'events' in decide(crisis, person, act)))).toBe(true)
    },
  )

  test('has its place in a lesson: a telegram, a speech or some phase', () => {
    const phases = Object.values(RULES).flatMap(({ acts: those }) => those)
    const isSaid = (act: ActType): boolean => act === 'declare' || act === 'hedge'
    const nowhere = persons.flatMap(({ id, powers }) =>
      powers
        .map(({ act }) => act)
        .filter(act => !isSaid(act) && !phases.includes(act) && !acts(act).some(goesByWire))
        .map(act => `${id}: ${act}`),
    )
    expect(nowhere).toEqual([])
  })

  test('comes in ones, twos and threes, each act once', () => {
    for (const { powers } of persons) {
      expect([1, 2, 3]).toContain(powers.length)
      expect(new Set(powers.map(({ act }) => act)).size).toBe(powers.length)
    }
  })
})

describe('in one lesson', () => {
  const held: Materials = { ...small, lesson: { ...small.lesson, roles } }

  /** A class of all the seats, taken to its debrief; in every phase each does what it may of one thing. */
  function lesson(each: readonly Command[]): readonly Revealed[] {
    const session = classOf(roles.length, 1957, held)
    while (publicView(held, session.room()).phase.id !== 'debrief') {
      for (const { id } of roles) for (const command of each) bid(session, pupil(id), command, held)
      must(session, TEACHER, { type: 'next' }, held)
    }
    return publicView(held, session.room()).revealed ?? []
  }
  const counts = ({ met: when }: Role['aims'][number]): boolean => typeof when !== 'string'
  const counted = (shown: readonly Revealed[], isTrue: boolean): string[] =>
    shown.flatMap(seat =>
      seat.aims
        .filter((aim, n) => counts(role(seat.role).aims[n]!) && aim.met === isTrue)
        .map(aim => `${seat.role}: ${aim.words}`),
    )

  test('whoever speaks from papers and files what he sees gets what he counts on', () => {
    const shown = lesson([
      { type: 'speak', text: 'It is written here.', cites: 'charge' },
      { type: 'speak', text: 'And here.', cites: 'rules' },
      { type: 'file', text: 'Cars in Red Square.' },
    ])
    expect(shown).toHaveLength(roles.length)
    expect(counted(shown, false)).toEqual([])
  })

  test('and whoever is silent does not', () => {
    expect(counted(lesson([]), true)).toEqual([])
  })
})
