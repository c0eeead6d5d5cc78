/** A play as a transcript: every turn as plain mode tells it, with the choice that was made. */
import type { Narrator } from '../narrator/narrator.ts'
import { type Manner, turnLines, wrapped } from '../plain/lines.ts'
import type { Position } from '../play/director.ts'
import type { Edition } from '../play/edition.ts'
import { makeShareCode } from '../play/shareCode.ts'
import { follow, type Playthrough, turnOf } from '../play/turn.ts'

export function transcript(edition: Edition, narrator: Narrator, play: Playthrough, manner: Manner): number {
  const write = (line: string): void => void process.stdout.write(`${line}\n`)
  const follower = follow(edition, play.chair, play.seed)
  let before: Position | undefined
  for (let length = 0; length <= play.path.length; length++) {
    const position = follower.position(play.path.slice(0, length))!
    const turn = turnOf(edition, narrator, play.path.slice(0, length), position, play.seed)
    const n = play.path[length]
    if (n === undefined) {
      for (const line of turnLines(edition, turn, manner, before)) write(line)
    } else {
      const chosen = turn.options[n]!.label
      const lines = turnLines(edition, { ...turn, options: [] }, manner, before)
      for (const line of lines) write(line)
      for (const line of wrapped(`> ${chosen.replace(/_/g, '')}`, manner, 2)) write(line)
      write('')
    }
    before = position
  }
  write(`code: ${makeShareCode(edition, play)}`)
  return 0
}
