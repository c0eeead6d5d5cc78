/** What a class is held with: the people of this edition and the lesson. */
import { index } from 'story:compiled'
import { lessonWith } from '../../story/classroom/lesson.ts'
import { roles } from '../../story/classroom/roles.ts'
import { opening } from '../../story/opening.ts'
import type { Materials } from '../classroom/room.ts'

export const ourMaterials = (): Materials => ({
  opening,
  lesson: lessonWith(roles),
  edition: index.fingerprint,
})
