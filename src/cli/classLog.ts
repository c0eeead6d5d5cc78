/** A class that somebody names: by its code, from where classes are kept; or by a file that `majority class export` wrote. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import {
  CLASS_FILE,
  editionOf,
  explainClassFile,
  OTHER_EDITION,
  readClassFile,
  sinceOf,
} from '../classroom/after/classFile.ts'
import { type ClassStep, isOver, stepsOf } from '../classroom/after/debrief.ts'
import type { Entry } from '../classroom/events.ts'
import type { Materials } from '../classroom/room.ts'
import { tidied } from '../play/shareCode.ts'
import { parseSinceCode, SHORTEST } from '../play/sinceCode.ts'
import type { Playthrough } from '../play/turn.ts'
import { quoted, quotedFile } from '../text/quoted.ts'
import { ourMaterials } from './classMaterials.ts'
import { classArgument, keptStore } from './classStore.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { readText } from './files.ts'
import { UserError } from './userError.ts'

export interface ClassGiven {
  readonly materials: Materials
  readonly entries: readonly Entry[]
  readonly steps: readonly ClassStep[]
}

const LARGEST = 20_000_000

/** Whether a file holds a class, going by how it begins. */
export function isClassFile(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    const open = openSync(file, 'r')
    const begins = Buffer.alloc(CLASS_FILE.length)
    try {
      readSync(open, begins, 0, begins.length, 0)
    } finally {
      closeSync(open)
    }
    return begins.toString() === CLASS_FILE
  } catch {
    // A folder, or not ours to read: whoever reads it in earnest says why not.
    return false
  }
}

/** A class with its steps; says so if it was held with another edition. */
function given(materials: Materials, entries: readonly Entry[]): ClassGiven | undefined {
  const steps = stepsOf(materials, entries)
  if (steps && editionOf(entries) !== materials.edition) process.stderr.write(`majority: ${OTHER_EDITION}\n`)
  return steps && { materials, entries, steps }
}

/** The class in a file. */
export function classInFile(file: string): ClassGiven {
  const materials = ourMaterials()
  const read = readClassFile(materials, readText(file, LARGEST))
  if ('problem' in read)
    throw new UserError(
      explainClassFile(read.problem, quotedFile(file)),
      read.problem.type === 'later' ? 1 : 2,
    )
  return given(materials, read.ok)!
}

const SOME_FILE = /[/\\.]/

/** The class that a word names, once it has come to its debrief: what it hid may be told then, and not before. */
export async function classOver(call: Call, word: string | undefined): Promise<ClassGiven> {
  if (word === undefined)
    throw new UserError('Which class? Give its code, or a file that majority class export has written.')
  const found = existsSync(word) || SOME_FILE.test(word) ? classInFile(word) : await keptClass(call, word)
  if (!isOver(found.steps.at(-1)!.after))
    throw new UserError(
      'That class is not over: what its cards hide may not be told before the debrief. Bring it to its debrief first.',
      1,
    )
  return found
}

async function keptClass(call: Call, code: string): Promise<ClassGiven> {
  const materials = ourMaterials()
  const store = await keptStore(call)
  try {
    const { sid } = await classArgument(store, { ...call, rest: [code] })
    const kept = given(materials, await store.read(sid, 1))
    if (!kept) throw new UserError(`The class ${quoted(code)} cannot be read.`, 1)
    return kept
  } finally {
    await store.close()
  }
}

/** The class in a file, or in a pasted code, as a play that is over: Khrushchev is looked over the shoulder, and nobody takes a step of his own. */
export function classPlay(typed: string): Playthrough | undefined {
  if (isClassFile(typed)) return { chair: 'khrushchev', path: [], ...sinceOf(classInFile(typed).steps) }
  if (tidied(typed).length < SHORTEST) return undefined
  const parsed = parseSinceCode(ourEdition(), typed)
  if ('ok' in parsed) return { chair: 'khrushchev', path: [], ...parsed.ok }
  const code = quoted(`${typed.slice(0, 20)}…`)
  if (parsed.problem === 'other-edition')
    throw new UserError(`The class code ${code} was made with another edition of the story.`, 1)
  throw new UserError(`${code} is no class code, or has a letter wrong: copy it again, all of it.`)
}
