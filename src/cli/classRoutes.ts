/** The pages of a class: a table of paths. */
import { pages } from 'class:pages'
import { gzipSync } from 'node:zlib'
import { publicLesson } from '../classroom/publicLesson.ts'
import type { Materials } from '../classroom/room.ts'
import type { Route } from '../classroom/routes.ts'
import { afterRoutes } from './classAfter.ts'

export const classRoutes = (materials: Materials): readonly Route[] => {
  const { lesson } = materials
  const lessonFile = gzipSync(JSON.stringify(publicLesson(lesson)))
  return [
    ...afterRoutes(materials),
    ...pages.map(({ path, type, packed, keep }): Route => {
      const body = Buffer.from(packed, 'base64')
      return { path, answer: () => ({ type, body, packed: true, ...(keep && { keep }) }) }
    }),
    {
      path: '/lesson.json',
      answer: () => ({ type: 'application/json; charset=utf-8', body: lessonFile, packed: true }),
    },
  ]
}
