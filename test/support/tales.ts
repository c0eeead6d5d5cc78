/** Tales for tests: those under `test/tales`, or a few lines of ink. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compileTale } from '../../src/narrator/compileInk.ts'
import { openTale } from '../../src/narrator/openTale.ts'
import type { Problem } from '../../src/narrator/problem.ts'
import type { Tale } from '../../src/narrator/tale.ts'
import type { OpenTale } from '../../src/play/taleSession.ts'
import { sanitize } from '../../src/text/sanitize.ts'

const FOLDER = join(import.meta.dirname, '../tales')

export const FERRY = join(FOLDER, 'ferry.ink')

const compiled = (file: string, text: string, folder = FOLDER) =>
  compileTale(file, text, name => readFileSync(join(folder, name), 'utf8'))

/** Ink as a tale; it must compile. */
export function taleOf(text: string, file = 'story.ink'): Tale {
  const answer = compiled(file, text)
  if (!('ok' in answer))
    throw new Error(answer.problem.map(({ line, says }) => `${line}: ${says}`).join('\n'))
  return openTale(answer.ok.ink, { clean: sanitize, file, placeOf: answer.ok.placeOf })
}

export function problemsOf(text: string): readonly Problem[] {
  const answer = compiled('story.ink', text)
  return 'ok' in answer ? answer.ok.warnings : answer.problem
}

export const ferry = (): OpenTale => ({
  tale: taleOf(readFileSync(FERRY, 'utf8'), basename(FERRY)),
  title: 'The Ferry',
  fingerprint: '00112233aabbccdd',
})
