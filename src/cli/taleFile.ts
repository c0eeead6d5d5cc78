/** Another author's tale, from its file: ink as it is written, or compiled. */
import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import type { CompiledTale } from '../narrator/compileInk.ts'
import { openTale } from '../narrator/openTale.ts'
import type { Problem } from '../narrator/problem.ts'
import { reasonOf } from '../play/reason.ts'
import type { OpenTale } from '../play/taleSession.ts'
import { pathWords, shortly } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import { UserError } from './userError.ts'

export interface TaleFile extends OpenTale {
  /** What the compiler warns of, a sentence each. */
  readonly warnings: readonly string[]
}

export async function openTaleFile(file: string): Promise<TaleFile> {
  const text = textOf(file)
  const { ink, warnings, placeOf, texts } = isCompiled(file, text)
    ? compiledIn(file, text)
    : await compiled(file, text)
  const tale = opened(file, () => openTale(ink, { clean: sanitize, file: basename(file), placeOf }))
  const tag = (name: string): string | undefined =>
    tale.tags
      .map(each => new RegExp(`^${name}\\s*:\\s*(.+)$`, 'i').exec(each)?.[1])
      .find(value => value !== undefined)
  const author = tag('author')
  return {
    tale,
    title: tag('title') ?? nameOf(file),
    ...(author !== undefined && { author }),
    fingerprint: fingerprintOf(texts),
    file: realpathSync(file),
    warnings: warnings.map(problemWords),
  }
}

interface Ink {
  readonly ink: object
  readonly warnings: readonly Problem[]
  readonly placeOf?: CompiledTale['placeOf']
  /** All the text it is made from. */
  readonly texts: readonly string[]
}

/** A story is made of text; more than this is something else. */
const LARGEST = 64 * 1024 * 1024

/** As other commands write it; a name of no file. */
const STANDARD_INPUT = '-'

/** A file as text, without what Windows adds. A sentence if it cannot be read. */
function textOf(file: string): string {
  const name = pathWords(file)
  try {
    const stat = file === STANDARD_INPUT ? undefined : statSync(file)
    if (stat?.isDirectory()) throw new UserError(`${name} is no file, so there is no story in it.`)
    if (!stat?.isFile())
      throw new UserError(
        `${name} is no file. Save the story as one, such as story.ink: it is opened again for its plays and codes.`,
      )
    if (stat.size > LARGEST) throw new UserError(`${name} is too large to be a story.`)
    return decoded(name, readFileSync(file)).replace(/\r\n?/g, '\n')
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${name} cannot be read: ${reasonOf(error)}.`)
  }
}

/** UTF-16 if its mark says so, as Windows writes it; else UTF-8. */
function decoded(name: string, bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${name} is not in UTF-8: save it as that, and its letters will be right.`)
  }
}

/** By its name; or by its beginning, where it has no name that says. */
const isCompiled = (file: string, text: string): boolean =>
  /\.json$/i.test(file) || (!/\.ink$/i.test(file) && /^\s*\{\s*"inkVersion"/.test(text))

const NEWEST = 21
const isRead = (version: unknown): boolean => Number(version) >= 18 && Number(version) <= NEWEST

function compiledIn(file: string, text: string): Ink {
  try {
    const ink: unknown = JSON.parse(text)
    if (typeof ink === 'object' && ink !== null && 'inkVersion' in ink && 'root' in ink)
      // Versions 18 to 21 are read alike; of any but the last inkjs complains where nobody looks.
      return {
        ink: isRead(ink.inkVersion) ? { ...ink, inkVersion: NEWEST } : ink,
        warnings: [],
        texts: [text],
      }
  } catch {
    // Said below: it is JSON cut short, or none.
  }
  throw new UserError(
    `${pathWords(file)} is not compiled ink: a whole file of it is JSON with "inkVersion" and "root".`,
  )
}

/** Longer ones take a moment to compile. */
const LONG = 50_000

async function compiled(file: string, text: string): Promise<Ink> {
  if (process.stderr.isTTY && text.length > LONG) process.stderr.write(`Reading ${pathWords(file)}.\n`)
  const { compileTale } = await import('../narrator/compileInk.ts')
  const texts = new Map([['', text]])
  const read = (name: string): string => {
    const included = texts.get(name) ?? textOf(isAbsolute(name) ? name : join(dirname(file), name))
    texts.set(name, included)
    return included
  }
  const answer = compileTale(basename(file), text, read)
  if ('ok' in answer) return { ...answer.ok, texts: [...texts.values()] }
  const [first, ...rest] = answer.problem.map(problemWords)
  throw new UserError([`${pathWords(file)} cannot be played.`, first, ...shownOf(rest)].join('\n'))
}

const SHOWN = 19

const shownOf = (lines: readonly string[]): string[] =>
  lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), `And ${lines.length - SHOWN} more.`]

const LONGEST = 300

/** `story.ink:12: Ink says: ...` */
const problemWords = ({ file, line, says }: Problem): string => {
  const words = sanitize(`${file}:${line}: ${says}`)
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

/** What inkjs will not open: another version of ink, functions that only its own game has, or rubbish. */
function opened<T>(file: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    const says = sanitize(error instanceof Error ? error.message : String(error))
    const missing = /Missing function binding for external:? '?(.*?)'? ?, and no fallback/.exec(says)?.[1]
    throw new UserError(
      missing
        ? `${pathWords(file)} cannot be played here: it asks another program for ${missing.replaceAll("'", '')}, and has no ink function to fall back on.`
        : /Version of ink .* (too old|newer)/.test(says)
          ? `${pathWords(file)} was compiled with a version of ink that is too ${says.includes('too old') ? 'old' : 'new'} to be played here. Its .ink files can be played as they are.`
          : `${pathWords(file)} is no compiled ink, or a damaged one.`,
    )
  }
}

const nameOf = (file: string): string =>
  shortly(basename(file).replace(/(\.ink)?(\.json)?$/i, '')) || shortly(basename(file))

const fingerprintOf = (texts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, 16)
}
