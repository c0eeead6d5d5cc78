/** What a class's server gives a teacher afterwards: pages to print and show, counts for a mark book, the class to take home. */
import { sources } from 'story:compiled'
import { classFile } from '../classroom/after/classFile.ts'
import { type ClassDebrief, classDebriefOf, isOver } from '../classroom/after/debrief.ts'
import { dossiersPage } from '../classroom/after/dossiers.ts'
import { grades, MARK_BOOKS } from '../classroom/after/grades.ts'
import { classPage } from '../classroom/after/page.ts'
import { type Worth, worthOf } from '../classroom/after/worth.ts'
import type { Entry } from '../classroom/events.ts'
import type { Materials } from '../classroom/room.ts'
import type { Answer, Asking, Route } from '../classroom/routes.ts'
import type { Rerun } from '../play/rerun.ts'
import { LEVELS } from '../play/settings.ts'
import { ourEdition } from './edition.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'

/** So many that a teacher need not wait; on a thread of its own, so that no class waits either. */
const RUNS = 100

interface Asked {
  readonly materials: Materials
  readonly entries: readonly Entry[]
  readonly debrief: ClassDebrief
  readonly query: URLSearchParams
}

export function afterRoutes(materials: Materials): readonly Route[] {
  const worth = worthOnce(rerunOn(ourEdition(), { program: ownProgram(), apart: true }))
  const files: Readonly<Record<string, (asked: Asked) => Answer | Promise<Answer>>> = {
    '/debrief': async ({ debrief, entries, query }) =>
      page(
        classPage({
          materials,
          debrief,
          worth: await worth(debrief, entries),
          level: LEVELS.find(level => level === query.get('level')),
          teacher: query.get('exit') === 'words',
          citation: key => sources()[key]?.citation,
        }),
      ),
    '/dossiers': ({ debrief }) => page(dossiersPage(materials, debrief)),
    '/grades.csv': ({ debrief, query }) => ({
      type: 'text/csv; charset=utf-8',
      body: grades(materials, debrief, MARK_BOOKS.find(book => book === query.get('for')) ?? 'plain'),
      name: 'grades.csv',
    }),
    '/class.jsonl': ({ entries }) => ({
      type: 'application/jsonl; charset=utf-8',
      body: classFile(materials, entries)!,
      name: 'class.jsonl',
    }),
  }
  return Object.entries(files).map(
    ([path, make]): Route => ({
      path,
      async answer(asking) {
        const entries = await logOf(asking)
        if (!entries)
          return sentence(403, 'This is for the teacher of the class: open it from the teacher’s page.')
        const debrief = classDebriefOf(materials, entries)
        if (!debrief || !isOver(debrief.room))
          return sentence(409, 'The class is not over. What its cards hide is told at the debrief.')
        return make({ materials, entries, debrief, query: asking.query })
      },
    }),
  )
}

/** The class whose teacher asks: his secret comes with the request, or in the link he opened. */
const logOf = ({ hub, query, secret }: Asking): Promise<readonly Entry[] | undefined> =>
  hub.logFor(query.get('code') ?? '', secret || (query.get('teacher') ?? ''))

const page = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body, standsAlone: true })
const sentence = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
})

/** The worth of a class's forks, run again only when the class has gone on. */
function worthOnce(
  rerun: Rerun,
): (debrief: ClassDebrief, entries: readonly Entry[]) => Promise<readonly Worth[]> {
  const known = new Map<string, Promise<readonly Worth[]>>()
  const MOST = 50
  return (debrief, entries) => {
    // Forks say by themselves what they are worth: the crisis before each is all that counts.
    const key = `${debrief.room.crisis.seed} ${entries[0]!.at} ${debrief.forks.map(({ before }) => before.log.length).join()}`
    const found = known.get(key) ?? worthOf(debrief, rerun, { runs: RUNS })
    if (known.size >= MOST && !known.has(key)) known.delete(known.keys().next().value!)
    known.set(key, found)
    found.catch(() => known.delete(key))
    return found
  }
}
