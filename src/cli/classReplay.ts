/** A class told entry by entry, as the class itself was told it. */

import { entryLines } from '../classroom/after/story.ts'
import { wrapped } from '../plain/lines.ts'
import { shortDate } from '../text/when.ts'
import { classInFile } from './classLog.ts'
import type { Call } from './commands.ts'
import { plainManner } from './manner.ts'
import { numberOption } from './options.ts'

export function replayedClass(call: Call, file: string): number {
  const { materials, steps } = classInFile(file)
  const told = entryLines(materials, steps)
  const to = numberOption(call, 'to', 0, told.length) ?? told.length
  if (call.options.json) {
    const { crisis } = steps.at(-1)!.after
    const json = {
      edition: materials.edition,
      seed: crisis.seed,
      steps: told.slice(0, to),
      outcome: crisis.outcome ?? null,
      fates: crisis.fates,
    }
    process.stdout.write(`${JSON.stringify(json, null, 1)}\n`)
    return 0
  }
  const manner = plainManner(call)
  const say = (words: string): void => {
    for (const line of wrapped(words, manner, 2)) process.stdout.write(`${line}\n`)
  }
  let slot = -1
  for (const each of told.slice(0, to)) {
    if (each.slot !== slot) {
      if (slot >= 0) process.stdout.write('\n')
      say(shortDate(each.slot))
    }
    slot = each.slot
    for (const words of each.words) say(`${each.step}. ${words}`)
  }
  return 0
}
