/** A lesson of two documents and thirty-five bare cards, and a class held with it, for tests of the rules alone. */
import type { Lesson, PhaseId, Role, RoleId } from '../../src/classroom/lesson.ts'
import { PHASES, WATCHERS } from '../../src/classroom/lesson.ts'
import type { Materials } from '../../src/classroom/room.ts'
import { PEOPLE } from '../../src/engine/index.ts'
import { opening } from '../../story/opening.ts'

const FIRST: readonly RoleId[] = [
  'khrushchev',
  'molotov',
  'malenkov',
  'mikoyan',
  'bulganin',
  'kaganovich',
  'zhukov',
  'furtseva',
]
const ORDER: readonly RoleId[] = [...FIRST, ...PEOPLE.filter(person => !FIRST.includes(person)), ...WATCHERS]

const SEVEN: readonly RoleId[] = [
  'molotov',
  'malenkov',
  'kaganovich',
  'bulganin',
  'voroshilov',
  'pervukhin',
  'saburov',
]

const card = (id: RoleId, n: number): Role => ({
  id,
  name: id in opening.people ? opening.people[id as keyof typeof opening.people].name : id,
  office: 'A seat.',
  load: 'talks',
  card: `Card of ${id}.`,
  plain: `Plain card of ${id}.`,
  mark: 'invented',
  sources: [],
  secret: { words: `Secret of ${id}.`, mark: 'invented', sources: [] },
  aims: [
    { words: 'He stays.', met: 'outcome(kept)' },
    { words: 'A document is read.', met: { cited: 1 } },
    { words: 'Something is filed.', met: { filed: 1 } },
  ],
  powers: [],
  document: n % 2 === 0 ? 'charge' : 'rules',
  ...(n < 19 && { stood: SEVEN.includes(id) ? ('seven' as const) : ('khrushchev' as const) }),
})

const minutes = (phases: readonly PhaseId[], each: number) => phases.map(phase => ({ phase, minutes: each }))

export const lesson: Lesson = {
  roles: ORDER.map(card),
  documents: ['charge', 'rules'].map(id => ({
    id,
    title: id,
    kind: 'A paper.',
    date: '18 June 1957',
    text: `What the ${id} says.`,
    mark: 'invented',
    sources: [],
    reliability: 'None.',
    rests: 'record',
  })),
  injects: [
    {
      id: 'kirichenko-lands',
      title: 'An aircraft from Kiev',
      text: 'Kirichenko has landed.',
      mark: 'plausible',
      sources: [],
      to: 'all',
      phases: ['telephone'],
      ask: 'Let the class count again.',
      effect: { acts: [{ by: 'zhukov', act: { type: 'fly_in', bloc: 'ukraine' } }] },
    },
    {
      id: 'fire-drill',
      title: 'Fire drill',
      text: 'Leave the room.',
      mark: 'invented',
      sources: [],
      to: 'all',
      phases: ['sitting'],
      ask: 'Leave the room.',
      effect: { pause: true },
    },
    {
      id: 'rumour',
      title: 'A rumour',
      text: 'A rumour for one.',
      mark: 'invented',
      sources: [],
      to: ['molotov'],
      phases: ['caucus'],
      ask: 'Wait.',
    },
  ],
  phases: PHASES.map(id => ({ id, title: id, date: 'June 1957', pupil: 'You play.', teacher: 'You watch.' })),
  plans: [
    {
      id: 'one-lesson',
      title: 'One lesson',
      phases: minutes(
        ['seats', 'caucus', 'chair', 'sitting', 'telephone', 'door', 'plenum', 'resolution', 'debrief'],
        5,
      ),
    },
    { id: 'two-lessons', title: 'Two lessons', phases: minutes(PHASES, 9), breakBefore: 'door' },
    { id: 'block', title: 'A double lesson', phases: minutes(PHASES, 9) },
  ],
  check: [{ asks: 'Who votes?', answers: ['All', 'Eleven', 'One'], right: 1 }],
  phrasebook: ['I stand with you.', 'Where does {name} stand?'],
  glossary: [{ term: 'Plenum', means: 'A full meeting.' }],
  exit: ['What surprised you?'],
}

export const materials: Materials = { opening, lesson, edition: 'test' }
