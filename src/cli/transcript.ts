/** A play as a transcript: every turn as plain mode tells it, with the choice that was made. */
import type { Narrator } from '../narrator/narrator.ts'
import { type Manner, transcriptLines } from '../plain/lines.ts'
import type { Edition } from '../play/edition.ts'
import { makeShareCode } from '../play/shareCode.ts'
import { follow, type Playthrough, type Turn, turnOf } from '../play/turn.ts'

export function transcript(edition: Edition, narrator: Narrator, play: Playthrough, manner: Manner): number {
  const follower = follow(edition, play.chair, play.seed)
  const turnAt = (length: number): Turn => {
    const path = play.path.slice(0, length)
    return turnOf(edition, narrator, path, follower.position(path)!, play.seed)
  }
  for (const line of transcriptLines(edition, play.path, turnAt, manner)) process.stdout.write(`${line}\n`)
  process.stdout.write(`code: ${makeShareCode(edition, play)}\n`)
  return 0
}
