/**
 * What every device in a class may read, whoever sits at it: one file that is
 * the same for all. Cards go to their seats alone, and what the teacher can let
 * happen goes to the teacher.
 */
import type { Lesson, Role } from './lesson.ts'

export interface PublicLesson
  extends Pick<Lesson, 'documents' | 'phases' | 'check' | 'phrasebook' | 'glossary' | 'exit'> {
  readonly roles: readonly Pick<Role, 'id' | 'name' | 'office' | 'load'>[]
}

export const publicLesson = (lesson: Lesson): PublicLesson => ({
  roles: lesson.roles.map(({ id, name, office, load }) => ({ id, name, office, load })),
  documents: lesson.documents,
  phases: lesson.phases,
  check: lesson.check,
  phrasebook: lesson.phrasebook,
  glossary: lesson.glossary,
  exit: lesson.exit,
})
