/** Folders for what is kept. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those that it stands in, unless it is there. Throws what
 * the system has against it. Node's own way of it never comes back where a
 * folder that exists takes no others, as `/proc` does.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (refused) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
    const above = dirname(folder)
    if ((refused as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(above)) throw refused
    makeFolder(above)
    makeFolder(folder)
  }
}
