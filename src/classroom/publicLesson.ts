/**
 * What every device in a class may read, whoever sits at it: one file that is
 * the same for all. Cards go to their seats alone, and what the teacher can let
 * happen goes to the teacher.
 */
import type { Document, Lesson, Role } from './lesson.ts'
import type { Card, PublicView } from './views.ts'

export interface PublicLesson
  extends Pick<Lesson, 'documents' | 'phases' | 'check' | 'phrasebook' | 'glossary' | 'exit'> {
  readonly roles: readonly (Pick<Role, 'id' | 'name' | 'office' | 'load'> & {
    /** Whether it is known where that person stood in June 1957, so that the game can play the seat from history. */
    readonly hasStand: boolean
  })[]
}

export const publicLesson = (lesson: Lesson): PublicLesson => ({
  roles: lesson.roles.map(({ id, name, office, load, stood }) => ({
    id,
    name,
    office,
    load,
    hasStand: stood !== undefined,
  })),
  documents: lesson.documents.filter(({ from }) => from === undefined),
  phases: lesson.phases,
  check: lesson.check,
  phrasebook: lesson.phrasebook,
  glossary: lesson.glossary,
  exit: lesson.exit,
})

/** What can be read and cited now: what lay there from the start, what has been laid out since, and one's own. */
export function papersOf(
  { documents }: Pick<PublicLesson, 'documents'>,
  { laidOut }: Pick<PublicView, 'laidOut'>,
  card?: Pick<Card, 'paper'> | null,
): readonly Document[] {
  const papers = [...documents, ...laidOut]
  const own = card?.paper
  return own && !papers.some(({ id }) => id === own.id) ? [own, ...papers] : papers
}
