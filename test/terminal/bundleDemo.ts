/** Makes the demo one file, as the game is made, once for all tests of a file. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { blessedPlugin } from '../../build/blessed.mjs'

export async function bundleDemo(entry: string): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'majority-demo-')), 'demo.cjs')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [blessedPlugin],
    logLevel: 'warning',
  })
  return outfile
}
