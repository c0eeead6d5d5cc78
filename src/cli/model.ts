/** `majority model report`: how far to trust the model. */
import { type ModelReport, modelReport } from '../model/report.ts'
import { said, wrapped } from '../plain/lines.ts'
import { measuresOf, modelReportLines } from '../text/modelReport.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { plainManner } from './manner.ts'
import { numberOption } from './options.ts'
import { showProgress } from './progress.ts'
import { UserError } from './userError.ts'

const SEEDS = 10_000

export async function run(call: Call): Promise<number> {
  const { options, rest } = call
  if (rest[0] !== 'report' || rest.length > 1)
    throw new UserError('There is one thing to ask of the model: majority model report.')
  const edition = ourEdition()
  const report = await workedOut(modelReport(edition, numberOption(call, 'seeds', 20, 1_000_000) ?? SEEDS))
  const { people } = edition.opening
  if (options.json)
    process.stdout.write(`${JSON.stringify({ ...report, targets: measuresOf(people, report) }, null, 2)}\n`)
  else
    for (const line of modelReportLines(people, report))
      for (const row of wrapped(said(line), plainManner(call))) process.stdout.write(`${row}\n`)
  return 0
}

const PARTS = 1000

/** Turns from time to time, so that Ctrl-C is heard. */
async function workedOut(work: Generator<number, ModelReport>): Promise<ModelReport> {
  const progress = showProgress('Measuring the model')
  try {
    for (;;) {
      const next = work.next()
      if (next.done) return next.value
      progress.onProgress?.(Math.round(next.value * PARTS), PARTS)
      await new Promise(setImmediate)
    }
  } finally {
    progress.end()
  }
}
