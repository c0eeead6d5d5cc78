/** Files that are files: a pipe or a device under such a name would hold the program for ever. */
import { readFileSync, statSync } from 'node:fs'

/** Throws if something is there that is neither a file nor a folder; of a folder the system says so itself. */
export function expectRegularFile(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat && !stat.isFile() && !stat.isDirectory())
    throw Object.assign(new Error('no regular file'), { code: 'ENOTFILE' })
}

export function readRegularFile(file: string): Buffer {
  expectRegularFile(file)
  return readFileSync(file)
}
