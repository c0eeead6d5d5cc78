/** The pages of a class: a table of paths. */
import type { Materials } from '../classroom/room.ts'
import { html, json, type Route } from '../classroom/routes.ts'

export const classRoutes = ({ lesson }: Materials): readonly Route[] => [
  {
    path: '/',
    answer: () => html('<!doctype html><title>Arithmetic Majority</title><h1>Arithmetic Majority</h1>'),
  },
  { path: '/teacher', answer: () => html('<!doctype html><title>Teacher</title><h1>Teacher</h1>') },
  { path: '/projector', answer: () => html('<!doctype html><title>Projector</title><h1>Projector</h1>') },
  {
    path: '/lesson.json',
    answer: () => {
      const { documents, phases, check, phrasebook, glossary, exit } = lesson
      const roles = lesson.roles.map(({ id, name, office, load }) => ({ id, name, office, load }))
      return json({ roles, documents, phases, check, phrasebook, glossary, exit })
    },
  },
]
