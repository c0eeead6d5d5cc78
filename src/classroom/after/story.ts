/** A class entry by entry in words, for everybody. */
import type { PoliticalEvent } from '../../engine/index.ts'
import type { Since } from '../../play/since.ts'
import { eventWords } from '../../text/eventWords.ts'
import { MOTION_WORDS, type People } from '../../text/names.ts'
import { happenedIn } from '../events.ts'
import { type Materials, nameIn } from '../room.ts'
import type { ClassStep } from './debrief.ts'

export interface Told {
  /** Counted from 1, of the entries of which something came or was said. */
  readonly step: number
  /** When it was over. */
  readonly slot: number
  readonly words: readonly string[]
  readonly events: readonly PoliticalEvent[]
}

/** What everybody may know once it is over: who was written to, and not what. */
export function entryLines(materials: Materials, steps: readonly ClassStep[]): readonly Told[] {
  const told = steps.flatMap(step => {
    const words = wordsOf(materials, step)
    const events = happenedIn(step.entry.event)
    return words.length === 0 && events.length === 0 ? [] : [{ slot: step.after.crisis.slot, words, events }]
  })
  return told.map((each, n) => ({ step: n + 1, ...each }))
}

/** The same of a class of which only what happened is kept, event by event: who said what is not in it. */
export function eventLines(people: People, { events }: Since): readonly Told[] {
  let slot = 0
  return events.map((event, n) => {
    if (event.type === 'slot-began') slot = event.slot
    const words = eventWords(people, event)
    return { step: n + 1, slot, words: words === '' ? [] : [words], events: [event] }
  })
}

function wordsOf(materials: Materials, { entry: { event }, after }: ClassStep): string[] {
  const name = (role: Parameters<typeof nameIn>[1]): string => nameIn(materials, role)
  const happened = happenedIn(event)
    .map(each => eventWords(materials.opening.people, each))
    .filter(words => words !== '')
  switch (event.type) {
    case 'opened':
      return [`${event.seats.length} seats are dealt: ${event.seats.map(name).join(', ')}.`, ...happened]
    case 'phase': {
      const id = after.plan.phases[event.to]!.phase
      const phase = materials.lesson.phases.find(each => each.id === id)
      return [...happened, `${phase?.title ?? id}. ${phase?.date ?? ''}`]
    }
    case 'spoke': {
      const document = materials.lesson.documents.find(({ id }) => id === event.cites)
      return [
        `${name(event.by)}: \u201c${event.text}\u201d${document ? ` (citing \u201c${document.title}\u201d)` : ''}`,
        ...happened,
      ]
    }
    case 'delivered': {
      const { by, to } = after.wires.find(({ wire }) => wire === event.wire)!
      return [`${name(by)} wired ${name(to)}.`, ...happened]
    }
    case 'filed':
      return [`${name(event.by)} files: \u201c${event.text}\u201d`]
    case 'injected': {
      const inject = materials.lesson.injects.find(({ id }) => id === event.inject)
      return [...(inject ? [`${inject.title}.`] : []), ...happened]
    }
    case 'minded':
      return [`${name(event.role)} is played ${minderWords(event.by, name)} from here.`]
    case 'vote-opened':
      return [
        `A vote is open: ${event.ballot === 'resolution' ? 'a part of the resolution' : MOTION_WORDS[event.ballot]}.`,
      ]
    case 'vote-closed': {
      const hands = Object.entries(event.hands) as [keyof typeof event.hands, string][]
      const count = (vote: string): number => hands.filter(([, hand]) => hand === vote).length
      return event.ballot === 'resolution'
        ? [
            `The resolution: ${count('for')} for, ${count('against')} against, ${count('abstain')} abstaining.`,
          ]
        : happened
    }
    case 'vote-dropped':
      return ['The vote is dropped.']
    case 'closed':
      return ['The class is closed.']
    default:
      return happened
  }
}

function minderWords(
  by: Extract<ClassStep['entry']['event'], { type: 'minded' }>['by'],
  name: (role: never) => string,
): string {
  if (typeof by === 'object') return `as ${name(by.like as never)} does`
  switch (by) {
    case 'pupil':
      return 'by a pupil'
    case 'leaning':
      return 'by the engine'
    case 'history':
      return 'as it was in June 1957'
    case 'nobody':
      return 'by nobody'
  }
}
