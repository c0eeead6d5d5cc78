/** `majority history --as CHAIR`: the historical line, told. */
import { historicalPlay } from '../play/history.ts'
import { openSession } from '../play/session.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { plainManner } from './manner.ts'
import { narrator } from './narrator.ts'
import { chairOption } from './options.ts'
import { printTranscript } from './transcript.ts'
import { UserError } from './userError.ts'

export function run(call: Call): number {
  const edition = ourEdition()
  const chair = chairOption(edition, call)
  if (!chair)
    throw new UserError(
      `Whose history? Add --as CHAIR. Chairs: ${edition.chairs.map(each => each.id).join(', ')}.`,
    )
  const session = openSession(edition, narrator, historicalPlay(edition, chair))
  return printTranscript(edition, session, plainManner(call))
}
