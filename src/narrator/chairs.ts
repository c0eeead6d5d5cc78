/** What a chair's first screen says, and what its man would call success. */
import type { PersonId } from '../engine/crisis.ts'

export interface Objective {
  /** One sentence, to the man: “Keep the post.” */
  readonly words: string
  /** A condition asked of the crisis on 29 June, in the grammar of `# needs:`. */
  readonly met: string
}

export interface Chair {
  readonly id: PersonId
  readonly name: string
  readonly post: string
  /** One line on the list of chairs: what is at stake for him, in under 60 letters. */
  readonly line: string
  /** Each one to three sentences, second person, present tense. */
  readonly who: string
  readonly wants: string
  readonly fears: string
  /** What the files could show. */
  readonly file: string
  readonly owes: string
  readonly objectives: readonly [Objective, Objective, Objective]
  /** Keys of `story/sources.ts` on which the above rests. */
  readonly sources: readonly string[]
}
