/**
 * What has been read before, in any play on this machine: a mark a paragraph,
 * made from its words. Another wording is another mark, so what an edition
 * changes is new again. The marks are one a line in the data folder, only ever
 * added to; a line that is none marks nothing.
 */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './makeFolder.ts'
import { expectRegularFile, readRegularFile } from './regularFile.ts'
import { checksum } from './runs.ts'
import type { Telling, ToldParagraph } from './telling.ts'

export interface ReadBefore {
  readonly marks: () => ReadonlySet<string>
  readonly keep: (marks: readonly string[]) => void
}

export const markOf = ({ text }: ToldParagraph): string => checksum(text)

/** The marks of everything told at a moment. */
export const marksOf = ({ aftermath, passage }: Pick<Telling, 'aftermath' | 'passage'>): readonly string[] =>
  [...aftermath, ...passage].map(markOf)

/** Whether all that is told there has been read; where nothing is, there is nothing to have read. */
export function wasRead(
  telling: Pick<Telling, 'aftermath' | 'passage'>,
  known: ReadonlySet<string>,
): boolean {
  const marks = marksOf(telling)
  return marks.length > 0 && marks.every(mark => known.has(mark))
}

const FILE = 'read-before.txt'
const MARK = /^[0-9a-f]{8}$/

export function openReadBefore(folder: string): ReadBefore {
  const file = join(folder, FILE)
  const known = new Set(linesOf(file).filter(line => MARK.test(line)))
  return {
    marks: () => known,
    keep(marks) {
      const fresh = [...new Set(marks)].filter(mark => !known.has(mark))
      if (fresh.length === 0) return
      for (const mark of fresh) known.add(mark)
      try {
        makeFolder(folder)
        // A line that was cut short must not spoil ours.
        expectRegularFile(file)
        appendFileSync(file, `\n${fresh.join('\n')}\n`)
      } catch {
        // Where nothing can be kept, the same is new once more another day; plays complain for themselves.
      }
    },
  }
}

/** For whoever keeps nothing. */
export const readNowhere = (): ReadBefore => {
  const known = new Set<string>()
  return { marks: () => known, keep: marks => void marks.map(mark => known.add(mark)) }
}

function linesOf(file: string): string[] {
  try {
    return readRegularFile(file).toString('latin1').split('\n')
  } catch {
    // Nothing has been read yet.
    return []
  }
}
