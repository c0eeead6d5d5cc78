/** What is said where there is something to choose and no passage. */
import { freeTime, type Turn } from '../play/turn.ts'

const NUMBERS = ['no', 'one', 'two', 'three', 'four'] as const

/** Nothing where a scene speaks for itself. */
export function occasion(turn: Turn): string {
  if (turn.kind === 'count') return 'The day is over. Before you sleep you count.'
  if (turn.kind === 'content') return `The next scene holds ${turn.content}.`
  if (turn.kind !== 'errands') return ''
  const left = turn.position.errandsLeft
  return `The ${freeTime(turn.slot)} is yours: there is time for ${NUMBERS[left] ?? left} ${left === 1 ? 'errand' : 'errands'}.`
}
