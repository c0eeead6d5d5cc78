/** What was decided, in a line. */
import { isDecision } from '../play/director.ts'
import type { Turn } from '../play/turn.ts'
import { shortDate } from './when.ts'

/** “18 June, 16:50: Put it to the vote”; nothing where there was nothing to decide. */
export function decisionWords({ kind, crisis, options }: Turn, way: number): string | undefined {
  if (!isDecision(kind)) return undefined
  return `${shortDate(crisis.slot)}: ${options[way]?.label.replace(/_/g, '') ?? ''}`
}
