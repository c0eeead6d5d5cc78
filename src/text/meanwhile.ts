/** What came of a decision besides what its scene tells: every roll man by man, and the rest in short. */
import type { Turn } from '../play/turn.ts'
import type { People } from './names.ts'
import { newsLines } from './news.ts'
import { rollCallSentences } from './rollCall.ts'
import type { Line } from './spans.ts'

export interface Meanwhile {
  /** Told first, since what is told next may know how it ended. */
  readonly rolls: readonly (readonly Line[])[]
  readonly news: readonly string[]
}

export const meanwhile = (people: People, { news, chair }: Pick<Turn, 'news' | 'chair'>): Meanwhile => ({
  rolls: news.flatMap(event => (event.type === 'roll-called' ? [rollCallSentences(people, event)] : [])),
  news: newsLines(
    people,
    news.filter(event => event.type !== 'roll-called'),
    chair,
  ),
})
