/** `# when: 18 sitting 2`, or `18-20 evening`, read into a stretch of the calendar. */
import { PARTS, type Part, SLOTS, type Slot } from '../engine/calendar.ts'
import { type Reading, read, wrong } from './problem.ts'
import type { When } from './storyIndex.ts'
import { noSuch } from './vocabulary.ts'

const WHEN = /^(\d+)(?:\s*[-–]\s*(\d+))?\s+([a-z]+)(?:\s+(\d+))?$/

export function parseWhen(text: string): Reading<When> {
  const written = WHEN.exec(text.trim())
  if (!written) return wrong(`"${text.trim()}" is no time; one looks like 18 sitting 2, or 18-20 evening.`)
  const [, from, to = from, part = '', round] = written
  if (!isPart(part)) return wrong(noSuch('part of a day', part, PARTS))
  const when = { from: Number(from), to: Number(to), part, round: Number(round ?? 1) }
  return missing(when, round !== undefined) ?? read(when)
}

const isPart = (word: string): word is Part => (PARTS as readonly string[]).includes(word)

/** The slots a stretch covers. */
export const slotsOf = ({ from, to, part, round }: When): readonly Slot[] =>
  SLOTS.filter(slot => slot.day >= from && slot.day <= to && slot.part === part && slot.round === round)

function missing(when: When, roundGiven: boolean): { readonly wrong: string } | undefined {
  const { from, to, part, round } = when
  const onDay = (day: number) => SLOTS.filter(slot => slot.day === day && slot.part === part)
  if (from > to) return wrong(`The stretch from ${from} to ${to} runs backwards.`)
  if (!roundGiven && onDay(from).length > 1)
    return wrong(`Say which round of the sitting: ${from} ${part} 1 to ${onDay(from).length}.`)
  const absent = [from, to].find(day => !onDay(day).some(slot => slot.round === round))
  return absent === undefined
    ? undefined
    : wrong(
        `There is no ${part}${round > 1 || roundGiven ? ` ${round}` : ''} on ${absent} June. ${partsOf(absent)}`,
      )
}

/** `22 June has: morning, sitting 1, sitting 2, evening.` */
function partsOf(day: number): string {
  const slots = SLOTS.filter(slot => slot.day === day)
  const named = slots.map(({ part, round }) =>
    slots.some(other => other.part === part && other.round > 1) ? `${part} ${round}` : part,
  )
  return slots.length > 0 ? `${day} June has: ${named.join(', ')}.` : 'The story runs from 18 to 29 June.'
}
