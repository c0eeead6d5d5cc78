/** A program that does nothing but keep steps and say how many, until it is killed: `node FILE FOLDER [SEED]`. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

export async function writerOfRuns(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'majority-writer-')), 'writer.mjs')
  await build({
    stdin: {
      contents: `
        import { openRuns } from './src/play/runs.ts'
        const runs = openRuns(process.argv[2])
        let run = runs.begin({ chair: 'mikoyan', seed: Number(process.argv[3] ?? 1), path: [] }, 'abc', false).ok
        for (;;) { run = runs.keep(run, [...run.path, run.path.length % 5]).ok; process.stdout.write(run.path.length + '\\n') }
      `,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  return outfile
}
