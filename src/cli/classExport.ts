/** `majority class export CODE FILE`: a class as a file that anybody may have. */
import { classFile, sinceOf } from '../classroom/after/classFile.ts'
import { makeSinceCode } from '../play/sinceCode.ts'
import { shortly } from '../text/quoted.ts'
import { classOver } from './classLog.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { writeText } from './files.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const { options } = call
  const [word, file, more] = call.rest
  if (options.code) {
    if (word === undefined || file !== undefined)
      throw new UserError(
        'Which class? As in: majority class export KDM4X7 --code, which prints, and takes no file.',
      )
    const { steps } = await classOver(call, word)
    process.stdout.write(`${makeSinceCode(ourEdition(), sinceOf(steps))}\n`)
    return 0
  }
  if (word === undefined || file === undefined || more !== undefined)
    throw new UserError('Which class, and into which file? As in: majority class export KDM4X7 class.jsonl')
  const { materials, entries } = await classOver(call, word)
  const text = classFile(materials, entries)!
  if (file === '-') process.stdout.write(text)
  else {
    writeText(file, text, { always: options.force === true })
    process.stdout.write(
      `Written to ${shortly(file)}: votes, acts and speeches, no telegrams’ text, no exit tickets. majority replay ${shortly(file)} tells it; majority play --from ${shortly(file)} goes on from it.\n`,
    )
  }
  return 0
}
