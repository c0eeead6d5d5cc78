/** What tests write goes into one folder, which is swept up after them. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function scratch(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'm-'))
  // Some tests are somebody else.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  process.env.TEMP = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
