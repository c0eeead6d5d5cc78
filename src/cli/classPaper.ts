/** `majority class paper`: every sheet of a lesson, as pages for a browser and as PDF where a Chromium is found. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sources } from 'story:compiled'
import { readCode } from '../classroom/codes.ts'
import type { Lesson, Plan, RoleId } from '../classroom/lesson.ts'
import { packOf } from '../classroom/paper/pack.ts'
import { OURS } from '../classroom/paper/sheet.ts'
import type { Materials, Room } from '../classroom/room.ts'
import { openSession } from '../classroom/session.ts'
import { makeFolder } from '../play/makeFolder.ts'
import { reasonOf } from '../play/reason.ts'
import { quoted, quotedFile } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import { ourMaterials } from './classMaterials.ts'
import { keptStore } from './classStore.ts'
import type { Call } from './commands.ts'
import { writeText } from './files.ts'
import { numberOption, wordOption } from './options.ts'
import { printPages } from './printPages.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const { options, rest } = call
  if (rest[0] !== undefined)
    throw new UserError(`class paper takes options only, and ${quoted(rest[0])} is none.`)
  const materials = ourMaterials()
  const { lesson, opening } = materials
  const plan = planOption(lesson, call)
  const code = codeOption(call)
  const kept = code === undefined ? undefined : await keptClass(call, materials, code)
  if (code !== undefined && !kept) strange(code, options.seats !== undefined)
  const pack = packOf({
    lesson,
    people: opening.people,
    plan: plan ?? kept?.plan ?? lesson.plans[0]!,
    seats: seatsOption(call, kept?.dealt.length),
    plain: options['plain-cards'] === true,
    setting: { size: options.letter ? 'Letter' : 'A4', large: options.large === true },
    ...(code !== undefined && { code }),
    ...(kept && { keys: keysOf(kept) }),
    citation: key => sources()[key]?.citation,
  })
  // Last, because it makes the folder.
  const folder = folderOption(call)
  const pages = pack.map(each => ({ ...each, path: join(folder, `${each.file}.html`) }))
  for (const { path } of pages) checkFree(path)
  for (const { path, text } of pages) writeText(path, text, { always: false, ours: OURS })
  say(`${pages.length} sheets are in ${sanitize(folder)}. Begin with index.html.`)
  if (options['no-pdf'] !== true) say(await printPages(pages.map(({ path }) => path)))
  return 0
}

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

/** A class of another machine has its cards too, if one says for how many; its keys are there. */
function strange(code: string, hasSeats: boolean): void {
  if (!hasSeats)
    throw new UserError(
      `There is no class ${quoted(code)} here; majority class list shows those that there are. With --seats N its cards are made without keys.`,
    )
  say(`No class ${quoted(code)} is kept here, so the boxes for seat keys stay empty.`)
}

function seatsOption(call: Call, dealt: number | undefined): number {
  const asked = numberOption(call, 'seats', 8, 35)
  if (asked !== undefined && dealt !== undefined && asked !== dealt)
    throw new UserError(`That class has ${dealt} seats, and --seats says ${asked}. Leave --seats out.`)
  const seats = dealt ?? asked
  if (seats === undefined)
    throw new UserError('For how many pupils? --seats takes a whole number from 8 to 35.')
  return seats
}

/** The class of that code, if it is kept here: its cards carry the keys of its seats. */
async function keptClass(call: Call, materials: Materials, code: string): Promise<Room | undefined> {
  const store = await keptStore(call)
  try {
    const row = await store.byCode(readCode(code))
    return row && openSession(materials, await store.read(row.sid, 1))?.room()
  } finally {
    await store.close()
  }
}

const keysOf = ({ seats }: Room): Readonly<Partial<Record<RoleId, string>>> =>
  Object.fromEntries(Object.values(seats).flatMap(({ role, key }) => (key ? [[role, key]] : [])))

function planOption({ plans }: Lesson, call: Call): Plan | undefined {
  const id = wordOption(
    call,
    'plan',
    plans.map(plan => plan.id),
  )
  return plans.find(plan => plan.id === id)
}

function codeOption({ options }: Call): string | undefined {
  if (typeof options.code !== 'string') return undefined
  const code = sanitize(options.code).trim().toUpperCase()
  if (!/^[A-Z0-9-]{4,12}$/.test(code))
    throw new UserError(
      `--code takes the class code, four to twelve letters and figures; ${quoted(options.code)} is not one.`,
    )
  return code
}

function folderOption({ options }: Call): string {
  if (typeof options.out !== 'string' || options.out === '')
    throw new UserError(
      'Where to? --out takes a folder, as in: majority class paper --seats 24 --out lesson.',
    )
  try {
    makeFolder(options.out)
    accessSync(options.out, constants.W_OK)
  } catch (error) {
    throw new UserError(`${quotedFile(options.out)} cannot be written to (${reasonOf(error)}).`, 1)
  }
  return options.out
}

/** Nothing is written before it is known that nothing of somebody else's is written over. */
function checkFree(path: string): void {
  if (!existsSync(path)) return
  const isOurs = statSync(path).isFile() && readFileSync(path, 'utf8').startsWith(OURS)
  if (!isOurs)
    throw new UserError(
      `${quotedFile(path)} is there already, and is none of our sheets. Name another folder.`,
    )
}
