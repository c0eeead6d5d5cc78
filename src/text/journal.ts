/** What you have lived through so far: each decision, and what you saw come of it. */
import { type Crisis, type PersonId, type PoliticalEvent, sees } from '../engine/index.ts'
import { eventWords } from './eventWords.ts'
import { finderOf } from './finder.ts'
import type { People } from './names.ts'
import { isOwn, newsLines } from './news.ts'
import { type Line, line, span } from './spans.ts'
import { shortDate } from './when.ts'

/**
 * Everything the viewpoint has seen, by slot, the latest last: first what others did, as they act first.
 * With words to look for, the sentences that have them all, in whatever alphabet, and all of a day that has.
 */
export function journal(people: People, crisis: Crisis, you: PersonId, words = ''): Line[] {
  const has = finderOf(words)
  const bySlot = new Map<number, PoliticalEvent[]>()
  for (const { slot, event } of crisis.log)
    if (sees(crisis, event, you)) bySlot.set(slot, [...(bySlot.get(slot) ?? []), event])
  const days = [...bySlot]
    .map(([slot, events]) => ({
      slot,
      sentences: sentencesOf(people, events, you).filter(sentence => has(shortDate(slot)) || has(sentence)),
    }))
    .filter(({ sentences }) => sentences.length > 0)
  return days.flatMap(({ slot, sentences }, at) => [
    ...(at === 0 ? [] : [[]]),
    line(span(shortDate(slot).toUpperCase(), 'heading')),
    ...sentences.map(words => line(span(words))),
  ])
}

const sentencesOf = (people: People, events: readonly PoliticalEvent[], you: PersonId): string[] => [
  ...newsLines(people, events, you, new Set()),
  ...events
    .filter(event => isOwn(event, you))
    .map(event => eventWords(people, event, you))
    .filter(words => words !== ''),
]
