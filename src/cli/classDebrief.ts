/** `majority class debrief`: a class afterwards, for the screen, as pages, as data, and for a mark book. */
import { sources } from 'story:compiled'
import { type ClassDebrief, classDebriefOf } from '../classroom/after/debrief.ts'
import { dossiersPage } from '../classroom/after/dossiers.ts'
import { grades, MARK_BOOKS } from '../classroom/after/grades.ts'
import { classPage, twoRooms, twoRoomsPage } from '../classroom/after/page.ts'
import { type ClassTold, classSections, headOf } from '../classroom/after/sections.ts'
import { CLASS_RUNS, type Worth, worthOf } from '../classroom/after/worth.ts'
import { said, wrapped } from '../plain/lines.ts'
import { documentLines, type Section } from '../text/document.ts'
import { sanitize } from '../text/sanitize.ts'
import { type ClassGiven, classOver } from './classLog.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { checkPage, checkWritable, type Replaces, writePage, writeText } from './files.ts'
import { plainManner } from './manner.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { numberOption, wordOption } from './options.ts'
import { ourSettings } from './ourSettings.ts'
import { showProgress } from './progress.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const [word, other, more] = call.rest
  if (more !== undefined) throw new UserError('Two rooms at most: one class, or two to set side by side.')
  const ofOne = OF_ONE_CLASS.find(each => other !== undefined && call.options[each] !== undefined)
  if (ofOne) throw new UserError(`--${ofOne} is of one class, and these are two.`)
  const book = wordOption(call, 'for', MARK_BOOKS) ?? 'plain'
  const runs = numberOption(call, 'runs', 0, 5000)
  const level = ourSettings(call).now().receipts
  const given = await classOver(call, word)
  if (other !== undefined) return besides(call, given, await classOver(call, other))
  return debriefed(call, given, { book, runs, level })
}

/** What has no meaning where two rooms are set side by side. */
const OF_ONE_CLASS = ['dossiers', 'grades', 'teacher', 'runs', 'level', 'text'] as const

type Asked = {
  readonly book: (typeof MARK_BOOKS)[number]
  readonly runs: number | undefined
  readonly level: ClassTold['level']
}

/** `majority debrief FILE` comes here too. */
export async function debriefed(
  call: Call,
  { materials, entries }: ClassGiven,
  { book, runs, level }: Asked,
): Promise<number> {
  const { html, text, json, dossiers, grades: marks, teacher } = call.options
  checkPage(call, html)
  checkPage(call, dossiers)
  if (typeof marks === 'string' && marks !== '-') checkWritable(marks, marksRule(call))
  const debrief = classDebriefOf(materials, entries)!
  const written = [html, dossiers, marks].some(each => typeof each === 'string')
  const wantsWorth = runs !== 0 && (json || text || typeof html === 'string' || !written)
  const worth = wantsWorth ? await worthIn(debrief, runs) : undefined
  const told: ClassTold = {
    materials,
    debrief,
    worth,
    level,
    teacher: teacher === true,
    citation: key => sources()[key]?.citation,
  }
  if (json) print(JSON.stringify(inJson(debrief, worth), null, 1))
  else if (text || !written)
    printSections(call, headOf(debrief), classSections({ ...told, citation: undefined }))
  if (typeof html === 'string') writePage(call, html, classPage(told))
  if (typeof dossiers === 'string') writePage(call, dossiers, dossiersPage(materials, debrief))
  if (typeof marks === 'string') writeMarks(call, marks, grades(materials, debrief, book))
  return 0
}

function besides(call: Call, one: ClassGiven, other: ClassGiven): number {
  const [a, b] = [one, other].map(({ materials, entries }) => classDebriefOf(materials, entries)!) as [
    ClassDebrief,
    ClassDebrief,
  ]
  const { html, json } = call.options
  if (json) print(JSON.stringify({ a: inJson(a), b: inJson(b) }, null, 1))
  else if (html === undefined) printSections(call, undefined, twoRooms(a, b))
  if (typeof html === 'string') writePage(call, html, twoRoomsPage(a, b))
  return 0
}

async function worthIn(debrief: ClassDebrief, runs: number | undefined): Promise<readonly Worth[]> {
  const { end, ...progress } = showProgress('Running the rest again')
  try {
    const rerun = rerunOn(ourEdition(), { program: ownProgram() })
    return await worthOf(debrief, rerun, { ...progress, runs: runs ?? CLASS_RUNS })
  } finally {
    end()
  }
}

function printSections(
  call: Call,
  head: { readonly title: string; readonly words: string } | undefined,
  sections: readonly Section[],
): void {
  const manner = plainManner(call)
  const say = (words: string): void => wrapped(words, manner, 2).forEach(print)
  if (head) {
    say(`${head.title}. ${head.words}`)
    print('')
  }
  for (const line of documentLines(sections)) say(said(line))
}

const print = (words: string): void => void process.stdout.write(`${words}\n`)

/** A mark book that has been filled in is not to be lost. */
const marksRule = ({ options }: Call): Replaces => ({ always: options.force === true })

function writeMarks(call: Call, file: string, marks: string): void {
  if (file === '-') {
    process.stdout.write(marks)
    return
  }
  writeText(file, marks, marksRule(call))
  process.stderr.write(`Written to ${sanitize(file)}.\n`)
}

/** Without whole rooms, in which keys and telegrams are, and without what was handed in. */
function inJson(
  { room, forks, rolls, exit, ...debrief }: ClassDebrief,
  worth?: readonly Worth[],
): Readonly<Record<string, unknown>> {
  return {
    edition: ourEdition().index.fingerprint,
    seed: room.crisis.seed,
    ...debrief,
    forks: forks.map(({ kind, slot, event }, n) => ({ kind, slot, event, worth: worth?.[n] ?? null })),
    rolls: rolls.map(({ slot, call, hands }) => ({ slot, call, hands })),
    exit: exit.map(({ asks, answers }) => ({ asks, answered: answers.length })),
  }
}
