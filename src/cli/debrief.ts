/** `majority debrief CODE`: a finished play afterwards, as text, as a page or as JSON. */
import { sources } from 'story:compiled'
import { said, wrapped } from '../plain/lines.ts'
import { type Debrief, debriefOf } from '../play/debrief.ts'
import type { Edition } from '../play/edition.ts'
import { openSession, type Session, turnsOf } from '../play/session.ts'
import type { Playthrough } from '../play/turn.ts'
import { turningPoints } from '../play/turningPoints.ts'
import { type Course, debriefLines, type Manner, UNFINISHED } from '../text/debrief.ts'
import { debriefPage } from '../text/debriefPage.ts'
import { classInFile, isClassFile } from './classLog.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { checkPage, writePage } from './files.ts'
import { plainManner } from './manner.ts'
import { narrator } from './narrator.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { numberOption, playArgument } from './options.ts'
import { ourSettings } from './ourSettings.ts'
import { showProgress } from './progress.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const [word] = call.rest
  if (call.rest.length === 1 && isClassFile(word!)) return classDebrief(call, word!)
  const edition = ourEdition()
  const play = playArgument(edition, call)
  const level = ourSettings(call).now().receipts
  const runs = numberOption(call, 'runs', 0, 5000)
  const session = openSession(edition, narrator, play)
  const debrief =
    session.turn().kind === 'end' ? debriefOf(edition, turnsOf(session), session.code()) : undefined
  if (!debrief) throw new UserError(UNFINISHED)
  const { html, text, json } = call.options
  checkPage(call, html)
  const course = runs === 0 ? undefined : await courseOf(edition, play, session, runs)
  if (json) print(`${JSON.stringify({ ...debrief, course: course?.turning }, withoutRooms, 1)}\n`)
  if (text || (!json && html === undefined)) {
    const manner = plainManner(call)
    for (const line of debriefLines(edition.opening.people, debrief, { course, level }))
      for (const words of wrapped(said(line), manner)) print(`${words}\n`)
  }
  if (typeof html === 'string') writePage(call, html, page(edition, debrief, { course, level }))
  return 0
}

/** A class afterwards, as `majority class debrief` has it. */
async function classDebrief(call: Call, file: string): Promise<number> {
  const { debriefed } = await import('./classDebrief.ts')
  const runs = numberOption(call, 'runs', 0, 5000)
  return debriefed(call, classInFile(file), { book: 'plain', runs, level: ourSettings(call).now().receipts })
}

/** Runs the rest again from every decision; says so if that takes a while. */
async function courseOf(
  edition: Edition,
  play: Playthrough,
  session: Session,
  runs: number | undefined,
): Promise<Course> {
  const { end, ...progress } = showProgress('Running the rest again')
  try {
    const rerun = rerunOn(edition, { program: ownProgram() })
    return {
      turning: await turningPoints(edition, play, rerun, { ...progress, ...(runs && { runs }) }),
      session,
    }
  } finally {
    end()
  }
}

const print = (words: string): void => void process.stdout.write(words)

const page = (edition: Edition, debrief: Debrief, manner: Manner): string =>
  debriefPage({
    people: edition.opening.people,
    debrief,
    ...manner,
    chairName: edition.chairs.find(({ id }) => id === debrief.chair)!.name,
    citation: key => sources()[key]?.citation,
  })

/** The whole crisis behind a receipt is for whoever prints it, not for whoever reads it. */
const withoutRooms = (key: string, value: unknown): unknown => (key === 'room' ? undefined : value)
