/** Makes a demo one file, as the game is made, once for all tests of a file; gone when they are done. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { blessedPlugin } from '../../build/blessed.mjs'

/** Where the bundled demo will be, in a folder of its own. */
export function bundleDemo(entry: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'majority-demo-'))
  const outfile = join(folder, 'demo.cjs')
  beforeAll(async () => {
    await build({
      entryPoints: [join(import.meta.dirname, entry)],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      plugins: [blessedPlugin],
      logLevel: 'warning',
    })
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return outfile
}
