/** A lesson with bare cards, for rules that do not read them. */
import type { Role } from '../../src/classroom/lesson.ts'
import type { Materials } from '../../src/classroom/room.ts'
import { PEOPLE } from '../../src/engine/index.ts'
import { lessonWith } from '../../story/classroom/lesson.ts'
import { opening } from '../../story/opening.ts'

const roles: readonly Role[] = PEOPLE.map(id => ({
  id,
  name: opening.people[id].name,
  office: 'A comrade',
  load: 'talks',
  card: 'A card.',
  plain: 'A card.',
  mark: 'invented',
  sources: [],
  secret: { words: `TAINT-secret-of-${id}`, mark: 'invented', sources: [] },
  aims: [
    { words: `TAINT-first-aim-of-${id}`, met: 'kept' },
    { words: `TAINT-second-aim-of-${id}`, met: { cited: 1 } },
    { words: `TAINT-third-aim-of-${id}`, met: { cited: 2 } },
  ],
  powers: [],
  document: 'none',
}))

export const materials: Materials = { opening, lesson: lessonWith(roles), edition: 'small' }
