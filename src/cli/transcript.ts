/** A play as a transcript: every turn as plain mode tells it, with the choice that was made. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Manner, transcriptLines } from '../plain/lines.ts'
import { codeLine } from '../plain/play.ts'
import type { Edition } from '../play/edition.ts'
import { reasonOf } from '../play/reason.ts'
import type { Session } from '../play/session.ts'
import { sanitize } from '../text/sanitize.ts'

const wholeOf = (edition: Edition, session: Session, manner: Manner): string[] => [
  ...transcriptLines(edition, session.turn().path, session.turnAt, manner),
  codeLine(session),
]

export function printTranscript(edition: Edition, session: Session, manner: Manner): number {
  for (const line of wholeOf(edition, session, manner)) process.stdout.write(`${line}\n`)
  return 0
}

/** Names to try, so that no transcript is written over another. */
const TRIES = 1000

export const writeTranscript = (edition: Edition, session: Session, manner: Manner, named?: string): string =>
  writeLines(wholeOf(edition, session, manner), `majority-${session.chair}`, named)

/** Writes lines where the program was started, under a name that is free, and says where; or why not. */
export function writeLines(lines: readonly string[], stem: string, named?: string): string {
  const text = `${lines.join('\n')}\n`
  for (let n = 1; n <= TRIES; n++) {
    const file = resolve(named ?? `${stem}${n === 1 ? '' : `-${n}`}.txt`)
    try {
      writeFileSync(file, text, { flag: 'wx' })
      return `The play so far is in ${sanitize(file)}.`
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isThere) return `The play cannot be written to ${sanitize(file)}: ${reasonOf(error)}.`
      if (named !== undefined) return `There is a file ${sanitize(file)} already; it is left as it is.`
    }
  }
  return 'There are too many transcripts here already.'
}
