/** A class told entry by entry, as the class itself was told it. */
import { entryLines, eventLines, type Told } from '../classroom/after/story.ts'
import type { Crisis } from '../engine/index.ts'
import { wrapped } from '../plain/lines.ts'
import type { Edition } from '../play/edition.ts'
import { crisisSince, type Since } from '../play/since.ts'
import type { Playthrough } from '../play/turn.ts'
import { shortDate } from '../text/when.ts'
import { classInFile } from './classLog.ts'
import type { Call } from './commands.ts'
import { plainManner } from './manner.ts'
import { numberOption } from './options.ts'

/** A class in a file: everything that everybody was told. */
export function replayedClass(call: Call, file: string): number {
  const { materials, steps } = classInFile(file)
  return printTold(call, materials.edition, entryLines(materials, steps), steps.at(-1)!.after.crisis)
}

/** A class among the kept plays: what happened in it. */
export function replayedEvents(call: Call, edition: Edition, { seed, since }: KeptClass): number {
  const told = eventLines(edition.opening.people, since)
  return printTold(call, edition.index.fingerprint, told, crisisSince(edition.opening, seed, since))
}

export type KeptClass = Playthrough & { readonly since: Since }

/** A play that is a class and nothing else: nobody has gone on from it. */
export const isKeptClass = (play: Playthrough): play is KeptClass =>
  play.since !== undefined && play.path.length === 0

function printTold(call: Call, edition: string, told: readonly Told[], crisis: Crisis): number {
  const to = numberOption(call, 'to', 0, told.length) ?? told.length
  if (call.options.json) {
    const { seed, outcome, fates } = crisis
    const json = { edition, seed, steps: told.slice(0, to), outcome: outcome ?? null, fates }
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
