/** What need not be said again: hints that were given, warnings that were made. One word a line, in the data folder. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './makeFolder.ts'
import { expectRegularFile, readRegularFile } from './regularFile.ts'

export interface SaidOnce {
  readonly said: () => ReadonlySet<string>
  readonly say: (what: string) => void
}

const FILE = 'said-once.txt'

export function openSaidOnce(folder: string): SaidOnce {
  const file = join(folder, FILE)
  const said = new Set(wordsIn(file))
  return {
    said: () => said,
    say(what) {
      if (said.has(what)) return
      said.add(what)
      try {
        makeFolder(folder)
        expectRegularFile(file)
        appendFileSync(file, `${what.replaceAll(/\s+/g, ' ')}\n`)
      } catch {
        // Where nothing can be kept, the same is said once more another day; plays complain for themselves.
      }
    },
  }
}

function wordsIn(file: string): string[] {
  try {
    return readRegularFile(file).toString('utf8').split('\n').filter(Boolean)
  } catch {
    // Nothing has been said yet.
    return []
  }
}
