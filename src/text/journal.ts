/** What you have lived through so far: each decision, and what you saw come of it. */
import { type Crisis, type PersonId, sees } from '../engine/index.ts'
import { eventWords } from './eventWords.ts'
import type { People } from './names.ts'
import { type Line, line, span } from './spans.ts'
import { shortDate } from './when.ts'

/** Everything the viewpoint has seen, by slot, the latest last. */
export function journal(people: People, crisis: Crisis, you: PersonId): Line[] {
  const bySlot = new Map<number, string[]>()
  for (const { slot, event } of crisis.log) {
    const words = sees(crisis, event, you) ? eventWords(people, event, you) : ''
    if (words !== '') bySlot.set(slot, [...(bySlot.get(slot) ?? []), words])
  }
  return [...bySlot].flatMap(([slot, sentences], at) => [
    ...(at === 0 ? [] : [[]]),
    line(span(shortDate(slot).toUpperCase(), 'heading')),
    ...sentences.map(words => line(span(words))),
  ])
}
