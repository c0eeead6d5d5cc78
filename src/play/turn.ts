/** Where a path leads. A `Turn` is all that any screen needs. */
import { type Crisis, type PersonId, type PoliticalEvent, type Slot, sees } from '../engine/index.ts'
import { askOf } from '../narrator/answers.ts'
import type { Narrator } from '../narrator/narrator.ts'
import type { Paragraph } from '../narrator/paragraph.ts'
import type { Mark, OptionEntry, SceneEntry } from '../narrator/storyIndex.ts'
import {
  type Beat,
  contextOf,
  countedBy,
  errandsNow,
  MARKINGS,
  markingOf,
  openingPosition,
  type Position,
  slotOf,
  standingOf,
  step,
  type WhipSheet,
} from './director.ts'
import type { Edition } from './edition.ts'
import { explainRefusal } from './refusal.ts'
import type { Since } from './since.ts'
import type { Telling, Way } from './telling.ts'

export type { Paragraph } from '../narrator/paragraph.ts'
export type { WhipSheet } from './director.ts'

/** Chair, seed and options taken: with the edition, the whole of a play. */
export interface Playthrough {
  readonly chair: PersonId
  readonly seed: number
  /** At each decision, which way was taken, counted from 0 over the ways as declared, closed ones included. */
  readonly path: readonly number[]
  /** What it began from, if not from the first morning. */
  readonly since?: Since | undefined
}

export interface Option extends Way {
  readonly id: string
  readonly mark: Mark
  readonly sources: readonly string[]
}

export interface Turn extends Telling {
  readonly chair: PersonId
  readonly seed: number
  /** What the play began from, if not from the first morning. */
  readonly since?: Since | undefined
  readonly crisis: Crisis
  readonly slot: Slot
  /** `content` is a warning before a scene: its first way goes on, its second goes round. */
  readonly kind: Position['stage']
  /** The scene being told; absent on a menu. */
  readonly scene?: string
  /** On a `content` turn, what the next scene holds. */
  readonly content?: string
  readonly aftermath: readonly Paragraph[]
  readonly passage: readonly Paragraph[]
  readonly options: readonly Option[]
  /** What has happened since the last decision, as the viewpoint could see it. */
  readonly news: readonly PoliticalEvent[]
  /** The whip sheet: every member as marked, or as the viewpoint would guess. */
  readonly whip: WhipSheet
  readonly position: Position
}

/** Follows paths from one chair and seed. What it has worked out it keeps, as a cache: the path alone is the truth. */
export interface Follower {
  position(path: readonly number[]): Position | undefined
  /** The longest beginning of a path that leads somewhere. */
  asFarAs(path: readonly number[]): number
}

export function follow(edition: Edition, chair: PersonId, seed: number, since?: Since): Follower {
  const known = new Map<string, Position>()
  const position = (path: readonly number[]): Position | undefined => {
    const key = path.join()
    const found = known.get(key)
    if (found) return found
    const worked = path.length === 0 ? openingPosition(edition, chair, seed, since) : from(path)
    if (worked) known.set(key, worked)
    return worked
  }
  const from = (path: readonly number[]): Position | undefined => {
    const before = position(path.slice(0, -1))
    return before && step(edition, before, path.at(-1)!)
  }
  return {
    position,
    asFarAs(path) {
      let length = 0
      while (length < path.length && position(path.slice(0, length + 1))) length++
      return length
    },
  }
}

/** Tells a position: the aftermath of what led to it, the passage, and the ways on. */
export function turnOf(
  edition: Edition,
  narrator: Narrator,
  path: readonly number[],
  position: Position,
  seed: number,
): Turn {
  const passage = passageOf(edition, narrator, position)
  return {
    path,
    chair: position.chair,
    seed,
    crisis: position.crisis,
    slot: slotOf(position),
    kind: position.stage,
    ...(position.scene && position.stage === 'scene' && { scene: position.scene.id }),
    ...(position.stage === 'content' && { content: position.scene!.content }),
    aftermath: position.beats.flatMap(beat => told(narrator, beat)),
    passage: passage.paragraphs,
    options: passage.options,
    news: newsOf(position),
    whip: Object.fromEntries(countedBy(position.chair).map(member => [member, markingOf(position, member)])),
    position,
    decisions: position.decisions,
  }
}

function told(narrator: Narrator, beat: Beat): readonly Paragraph[] {
  return beat.type === 'telling'
    ? narrator.passage(beat.scene, askOf(beat.context), { heavy: true }).paragraphs
    : narrator.afterwards(beat.scene, beat.option, askOf(beat.before), askOf(beat.after), {
        heavy: beat.heavy,
      })
}

interface Told {
  readonly paragraphs: readonly Paragraph[]
  readonly options: readonly Option[]
}

function passageOf(edition: Edition, narrator: Narrator, position: Position): Told {
  switch (position.stage) {
    case 'scene':
      return sceneTold(edition, narrator, position, position.scene!)
    case 'content':
      return {
        paragraphs: [],
        options: [
          way('content.on', 'Go on'),
          way('content.round', 'Go round it: the rest of the scene without it'),
        ],
      }
    case 'errands':
      return {
        paragraphs: [],
        options: [
          ...errandsNow(edition, position).map(errandOption),
          way('errands.rest', `Let the rest of the ${freeTime(slotOf(position))} go`),
        ],
      }
    case 'count':
      return { paragraphs: [], options: countOptions(position) }
    case 'end':
      return { paragraphs: [], options: [] }
  }
}

/** What there is of time between one day's business and sleep. */
export const freeTime = ({ part, hour }: Slot): 'day' | 'evening' | 'night' =>
  part === 'night' ? 'night' : hour < AN_EVENING ? 'day' : 'evening'

const AN_EVENING = '17:00'

const way = (id: string, label: string): Option => ({ id, label, mark: 'plausible', sources: [] })

function sceneTold(edition: Edition, narrator: Narrator, position: Position, scene: SceneEntry): Told {
  const { paragraphs, options } = narrator.passage(scene.id, askOf(contextOf(edition, position)), {
    heavy: position.heavy,
  })
  return {
    paragraphs,
    options: scene.options.map((entry, n) => ({
      ...options[n]!,
      ...lockOf(edition, position, entry),
      id: entry.id,
      mark: entry.mark,
      sources: entry.sources,
    })),
  }
}

function lockOf(edition: Edition, position: Position, option: OptionEntry): { readonly locked?: string } {
  const standing = standingOf(edition, position, option)
  if (standing === 'open') return {}
  return {
    locked: 'locked' in standing ? standing.locked : explainRefusal(standing.refused, edition.opening),
  }
}

const errandOption = (errand: SceneEntry): Option => ({
  id: errand.id,
  label: errand.menu ?? errand.id,
  ...(errand.hint && { hint: errand.hint }),
  mark: 'plausible',
  sources: [],
})

function countOptions(position: Position): Option[] {
  return [
    way('count.close', 'Close the notebook'),
    ...countedBy(position.chair).flatMap(member =>
      MARKINGS.map(marking => way(`count.${member}.${marking}`, `${member}: ${marking}`)),
    ),
  ]
}

/** What the viewpoint could see of what happened since the last decision. */
function newsOf({ crisis, chair, heard }: Position): PoliticalEvent[] {
  return crisis.log.slice(heard).flatMap(({ event }) => (sees(crisis, event, chair) ? [event] : []))
}
