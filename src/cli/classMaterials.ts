/** What a class is held with: the people of this edition and the lesson. */
import { index } from 'story:compiled'
import { lessonWith } from '../../story/classroom/lesson.ts'
import { opening } from '../../story/opening.ts'
import type { Role } from '../classroom/lesson.ts'
import type { Materials } from '../classroom/room.ts'
import { PEOPLE } from '../engine/index.ts'

export const ourMaterials = (): Materials => ({
  opening,
  lesson: lessonWith(roles()),
  edition: index.fingerprint,
})

/** Bare cards, until they are written. */
const roles = (): readonly Role[] =>
  PEOPLE.map(id => ({
    id,
    name: opening.people[id].name,
    office: 'A comrade',
    load: 'talks',
    card: 'Not written yet.',
    plain: 'Not written yet.',
    mark: 'invented',
    sources: [],
    secret: { words: `The secret of ${id}.`, mark: 'invented', sources: [] },
    aims: [
      { words: 'Speak.', met: { cited: 0 } },
      { words: 'Cite.', met: { cited: 1 } },
      { words: 'Cite twice.', met: { cited: 2 } },
    ],
    powers: [],
    document: 'none',
  }))
