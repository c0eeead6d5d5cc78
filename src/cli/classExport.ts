/** `majority class export CODE FILE`: a class as a file that anybody may have. */
import { classFile } from '../classroom/after/classFile.ts'
import { shortly } from '../text/quoted.ts'
import { classOver } from './classLog.ts'
import type { Call } from './commands.ts'
import { writeText } from './files.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const { options } = call
  const [word, file, more] = call.rest
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
