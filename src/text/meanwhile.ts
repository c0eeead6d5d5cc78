/** What came of a decision besides what its scene tells: every roll man by man, and the rest in short. */
import type { Turn } from '../play/turn.ts'
import type { People } from './names.ts'
import { newsLines } from './news.ts'
import { rollCallSentences } from './rollCall.ts'
import type { Line } from './spans.ts'

export interface Meanwhile {
  /** Called by oneself: told first, since what is told next knows how it ended. */
  readonly ownRolls: readonly (readonly Line[])[]
  /** Called by somebody else, when what one did oneself was done. */
  readonly rolls: readonly (readonly Line[])[]
  readonly news: readonly string[]
}

export function meanwhile(people: People, { news, chair }: Pick<Turn, 'news' | 'chair'>): Meanwhile {
  const rolls = (own: boolean): readonly (readonly Line[])[] =>
    news.flatMap(event =>
      event.type === 'roll-called' && (event.by === chair) === own ? [rollCallSentences(people, event)] : [],
    )
  return {
    ownRolls: rolls(true),
    rolls: rolls(false),
    news: newsLines(
      people,
      news.filter(event => event.type !== 'roll-called'),
      chair,
    ),
  }
}
