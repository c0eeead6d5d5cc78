/** The file of settings: read forgivingly, changed a line at a time, and never lost. */
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './makeFolder.ts'
import { reasonOf } from './reason.ts'
import { readRegularFile } from './regularFile.ts'
import type { Result } from './result.ts'
import {
  DEFAULTS,
  freshFile,
  type LineProblem,
  parseSettings,
  type SettingKey,
  type Settings,
  withLine,
} from './settings.ts'

export type SettingsProblem =
  | (LineProblem & { readonly file: string })
  | { readonly type: 'set-aside'; readonly file: string; readonly aside: string }
  | { readonly type: 'cannot-read'; readonly file: string; readonly reason: string }
  | { readonly type: 'cannot-write'; readonly file: string; readonly reason: string }

export interface SettingsFile {
  readonly file: string
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
  /** Changes one line. What another program has changed meanwhile stays changed. */
  readonly set: (key: SettingKey, value: string) => Result<Settings, SettingsProblem>
}

const FILE = 'settings.conf'
/** No file of settings is longer; whatever is, is something else. */
const LONGEST = 1 << 16

export function openSettings(folder: string, now: () => Date = () => new Date()): SettingsFile {
  const file = join(folder, FILE)
  const { text, problems } = readFile(file, now())
  const parsed = parseSettings(text)
  return {
    file,
    settings: parsed.settings,
    problems: [...problems, ...parsed.problems.map(problem => ({ ...problem, file }))],
    set(key, value) {
      const found = readFile(file, now())
      const stands = found.problems.find(problem => problem.type === 'cannot-read')
      if (stands) return { problem: stands }
      const after = withLine(found.text || freshFile(DEFAULTS), key, value)
      try {
        makeFolder(folder)
        // A program that ends in the middle leaves the old file whole.
        writeFileSync(`${file}.new`, after)
        renameSync(`${file}.new`, file)
      } catch (error) {
        return { problem: { type: 'cannot-write', file, reason: reasonOf(error) } }
      }
      return { ok: parseSettings(after).settings }
    },
  }
}

interface Read {
  readonly text: string
  readonly problems: readonly SettingsProblem[]
}

/** Something that is no file of settings is set aside, where its owner finds it. */
function readFile(file: string, now: Date): Read {
  let bytes: Buffer
  try {
    bytes = readRegularFile(file)
  } catch (error) {
    if (isAbsent(error)) return { text: '', problems: [] }
    return { text: '', problems: [{ type: 'cannot-read', file, reason: reasonOf(error) }] }
  }
  const text = bytes.length > LONGEST ? undefined : textOf(bytes)
  if (text !== undefined && !saysNothingWeKnow(text)) return { text, problems: [] }
  const aside = `${file}.${now.toISOString().replaceAll(':', '-')}`
  try {
    renameSync(file, aside)
  } catch (error) {
    return { text: '', problems: [{ type: 'cannot-read', file, reason: reasonOf(error) }] }
  }
  return { text: '', problems: [{ type: 'set-aside', file, aside }] }
}

/** A typing mistake is one line; a file without one good line is not ours. */
function saysNothingWeKnow(text: string): boolean {
  const { understood, problems } = parseSettings(text)
  return understood === 0 && problems.length > 0
}

function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    // Bytes that are no text: a picture, an archive.
    return undefined
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
