/**
 * Which scene is next. The director takes a chair through the slots: in each
 * its scenes, then its errands, then its whip sheet; and between decisions it
 * lets time pass. It knows scenes by the index alone and tells nothing, so a
 * play can be followed a thousand times without ink.
 */
import {
  begin,
  type Crisis,
  FULL_MEMBERS,
  type FullMember,
  PEOPLE,
  type PersonId,
  passTime,
  perform,
  type Refusal,
  SEAT,
  type Side,
  SLOTS,
  type Slot,
} from '../engine/index.ts'
import { askOf, type Context, holds } from '../narrator/answers.ts'
import type { OptionEntry, SceneEntry } from '../narrator/storyIndex.ts'
import type { Edition } from './edition.ts'
import { isSpent } from './refusal.ts'
import { crisisSince, type Since } from './since.ts'

/** Something to be told before the next decision. */
export type Beat =
  /** What an option led to; the passage stood `before` it, the aftermath stands `after` its acts. */
  | {
      readonly type: 'aftermath'
      readonly scene: string
      readonly option: number
      readonly heavy: boolean
      readonly before: Context
      readonly after: Context
    }
  /** A passage without options. */
  | { readonly type: 'telling'; readonly scene: string; readonly context: Context }

/** How a member stands on the whip sheet. */
export const MARKINGS = ['seven', 'khrushchev', 'unsure'] as const
export type Marking = (typeof MARKINGS)[number]
export type WhipSheet = Readonly<Partial<Record<PersonId, Marking>>>

/** Where a play stands. */
export interface Position {
  readonly chair: PersonId
  readonly crisis: Crisis
  readonly stage: 'content' | 'scene' | 'errands' | 'count' | 'end'
  /** The scene on stage, or about to be. */
  readonly scene: SceneEntry | undefined
  /** Whether the heavy paragraphs of this scene are told. */
  readonly heavy: boolean
  readonly beats: readonly Beat[]
  readonly taken: ReadonlySet<string>
  readonly ran: ReadonlySet<string>
  readonly errandsLeft: number
  readonly whip: WhipSheet
  /** The sheet as it stood when each night's count was closed, by slot. */
  readonly counts: readonly { readonly slot: number; readonly sheet: WhipSheet }[]
  /** How far into this slot's scenes the director has come. */
  readonly shown: number
  readonly decisions: number
  /** Length of the log at the last decision. */
  readonly heard: number
}

/** Whether something is decided there: a mark on the whip sheet or a note that is passed decides nothing. */
export const isDecision = (stage: Position['stage']): boolean => stage === 'scene' || stage === 'errands'

export const slotOf = ({ crisis }: Position): Slot => SLOTS[crisis.slot]!

/** The first decision of a play; of one that begins when all is over, its end. */
export function openingPosition(edition: Edition, chair: PersonId, seed: number, since?: Since): Position {
  const crisis = since
    ? { ...crisisSince(edition.opening, seed, since), players: [chair] }
    : begin(edition.opening, seed, [chair])
  const goesOn = crisis.outcome === undefined ? proceed : finale
  return goesOn(edition, {
    chair,
    crisis,
    stage: 'scene',
    scene: undefined,
    heavy: true,
    beats: [],
    taken: new Set(),
    ran: new Set(),
    errandsLeft: SLOTS[crisis.slot]!.errands,
    whip: {},
    counts: [],
    shown: 0,
    decisions: 0,
    heard: 0,
  })
}

/** What the questions of a scene are asked of. */
export function contextOf(
  edition: Edition,
  { chair, crisis, taken, ran }: Pick<Position, 'chair' | 'crisis' | 'taken' | 'ran'>,
): Context {
  const context: Context = {
    crisis,
    viewpoint: chair,
    taken,
    ran,
    met: objective => {
      const condition = edition.objectivesOf(chair)[objective - 1]
      return condition !== undefined && holds(condition, askOf(context))
    },
  }
  return context
}

/** Whether an option can be taken, or why not. */
export type Standing = 'open' | { readonly locked: string } | { readonly refused: Refusal }

export function standingOf(edition: Edition, position: Position, option: OptionEntry): Standing {
  if (option.needs && !holds(option.needs, askOf(contextOf(edition, position))))
    return { locked: option.locked ?? '' }
  const [first] = option.acts
  if (first === undefined) return 'open'
  const attempt = perform(position.crisis, position.chair, [first])
  return 'refused' in attempt && !isSpent(attempt.refused) ? { refused: attempt.refused } : 'open'
}

const isOpen = (edition: Edition, position: Position, scene: SceneEntry): boolean =>
  scene.options.some(option => standingOf(edition, position, option) === 'open')

/** Errands that the state of the crisis offers now, in the order in which they are written. */
export const errandsNow = (edition: Edition, position: Position): SceneEntry[] =>
  edition
    .scenesOf(position.chair)
    .filter(
      scene =>
        scene.kind === 'errand' &&
        !position.ran.has(scene.id) &&
        suits(scene, slotOf(position)) &&
        needsHold(edition, position, scene) &&
        isOpen(edition, position, scene),
    )

/** The one man whom an errand leads to, if all that can be done in it is done to him. */
function errandTo({ options }: SceneEntry): PersonId | undefined {
  const acts = options.flatMap(option => option.acts)
  const [first] = acts
  const whom = first && 'whom' in first ? first.whom : undefined
  return acts.every(act => 'whom' in act && act.whom === whom) ? whom : undefined
}

/** An errand that leads to one man. */
export interface Call {
  readonly whom: PersonId
  readonly label: string
  /** The way out of this turn that it is. */
  readonly way: number
}

/** Those who can be rung or seen now. */
export const callsNow = (edition: Edition, position: Position): readonly Call[] =>
  position.stage !== 'errands'
    ? []
    : errandsNow(edition, position).flatMap((errand, way) => {
        const whom = errandTo(errand)
        return whom === undefined ? [] : [{ whom, label: errand.menu ?? errand.id, way }]
      })

const suits = (scene: SceneEntry, slot: Slot): boolean =>
  scene.when.some(
    when =>
      when.from <= slot.day && slot.day <= when.to && when.part === slot.part && when.round === slot.round,
  )

const needsHold = (edition: Edition, position: Position, scene: SceneEntry): boolean =>
  scene.needs === undefined || holds(scene.needs, askOf(contextOf(edition, position)))

/** Members the whip sheet asks about: all but the chair's own man. */
export const countedBy = (chair: PersonId): FullMember[] => FULL_MEMBERS.filter(member => member !== chair)

/** How many ways a position can be left. A letter of a share code counts in it. */
export function waysOn(edition: Edition, position: Position): number {
  switch (position.stage) {
    case 'content':
      return 2
    case 'scene':
      return position.scene!.options.length
    case 'errands':
      return errandsNow(edition, position).length + 1
    case 'count':
      return 1 + countedBy(position.chair).length * MARKINGS.length
    case 'end':
      return 0
  }
}

/** Takes way `n`, or gives nothing if there is no such way or it is closed. */
export function step(edition: Edition, position: Position, n: number): Position | undefined {
  if (!Number.isInteger(n) || n < 0 || n >= waysOn(edition, position)) return undefined
  const fresh = { ...position, beats: [], heard: position.crisis.log.length }
  switch (position.stage) {
    case 'content':
      return { ...fresh, stage: 'scene', heavy: n === 0 }
    case 'scene':
      return choose(edition, fresh, position.scene!, n)
    case 'errands': {
      const errand = errandsNow(edition, position)[n]
      if (errand === undefined)
        return proceed(edition, { ...fresh, errandsLeft: 0, decisions: position.decisions + 1 })
      return onStage(
        {
          ...fresh,
          errandsLeft: position.errandsLeft - 1,
          ran: new Set([...position.ran, errand.id]),
          decisions: position.decisions + 1,
        },
        errand,
      )
    }
    case 'count': {
      if (n > 0) return { ...position, whip: marked(position, n - 1) }
      const counts = [...position.counts, { slot: position.crisis.slot, sheet: position.whip }]
      return proceed(edition, passOn(edition, { ...fresh, counts, decisions: position.decisions + 1 }))
    }
    case 'end':
      return undefined
  }
}

/** The sheet with one member marked anew. */
function marked({ chair, whip }: Position, cell: number): WhipSheet {
  const member = countedBy(chair)[Math.floor(cell / MARKINGS.length)]!
  return { ...whip, [member]: MARKINGS[cell % MARKINGS.length]! }
}

/** The way that marks a member so. */
export const markingWay = (chair: PersonId, member: FullMember, marking: Marking): number =>
  1 + countedBy(chair).indexOf(member) * MARKINGS.length + MARKINGS.indexOf(marking)

/** The crisis when an option's acts are done, those that have still an effect, and before time passes. */
export function actedOn({ crisis, chair }: Position, option: OptionEntry): Crisis {
  let now = crisis
  for (const act of option.acts) {
    const attempt = perform(now, chair, [act])
    if ('crisis' in attempt) now = attempt.crisis
  }
  return now
}

/** Does an option's acts, and goes on. */
function choose(edition: Edition, position: Position, scene: SceneEntry, n: number): Position | undefined {
  const option = scene.options[n]!
  if (standingOf(edition, position, option) !== 'open') return undefined
  const crisis = actedOn(position, option)
  const after = {
    ...position,
    crisis,
    taken: new Set([...position.taken, option.id]),
    decisions: position.decisions + 1,
  }
  const aftermath: Beat = {
    type: 'aftermath',
    scene: scene.id,
    option: n,
    heavy: position.heavy,
    before: contextOf(edition, position),
    after: contextOf(edition, after),
  }
  return proceed(edition, { ...after, scene: undefined, beats: [aftermath] })
}

function onStage(position: Position, scene: SceneEntry): Position {
  return { ...position, scene, heavy: true, stage: scene.content === undefined ? 'scene' : 'content' }
}

/** Runs on to the next decision: scenes, errands, whip sheet, time. */
function proceed(edition: Edition, from: Position): Position {
  let position = from
  for (;;) {
    const scenes = edition
      .scenesOf(position.chair)
      .filter(scene => scene.kind === 'scene' && suits(scene, slotOf(position)))
    const scene = scenes[position.shown]
    if (scene) {
      position = { ...position, shown: position.shown + 1 }
      if (!needsHold(edition, position, scene)) continue
      if (scene.options.length === 0)
        position = { ...position, beats: [...position.beats, telling(edition, position, scene)] }
      // A scene whose every way is closed has nothing to ask.
      else if (isOpen(edition, position, scene)) return onStage(position, scene)
      continue
    }
    if (position.errandsLeft > 0 && errandsNow(edition, position).length > 0)
      return { ...position, stage: 'errands', scene: undefined }
    if (slotOf(position).count) return { ...position, stage: 'count', scene: undefined }
    if (position.crisis.slot === SLOTS.length - 1) return finale(edition, position)
    position = passOn(edition, position)
  }
}

const telling = (edition: Edition, position: Position, scene: SceneEntry): Beat => ({
  type: 'telling',
  scene: scene.id,
  context: contextOf(edition, position),
})

/** Into the next slot. */
function passOn(edition: Edition, position: Position): Position {
  const crisis = passTime(position.crisis, edition.opening)
  return { ...position, crisis, shown: 0, errandsLeft: SLOTS[crisis.slot]!.errands }
}

/** The epilogue: the parts that fit the outcome, as tellings. */
function finale(edition: Edition, position: Position): Position {
  const { outcome } = position.crisis
  const parts = edition
    .scenesOf(position.chair)
    .filter(
      scene =>
        scene.kind === 'ending' &&
        (scene.outcome === undefined || scene.outcome === outcome) &&
        needsHold(edition, position, scene),
    )
  // What it came to is told first; what follows whatever it came to, after.
  const inOrder = [
    ...parts.filter(part => part.outcome !== undefined),
    ...parts.filter(part => part.outcome === undefined),
  ]
  return {
    ...position,
    stage: 'end',
    scene: undefined,
    beats: [...position.beats, ...inOrder.map(part => telling(edition, position, part))],
  }
}

/** What a member is marked as, or would be from the viewpoint's own guess. */
export function markingOf({ chair, crisis, whip }: Position, member: FullMember): Marking {
  return whip[member] ?? sideGuessed(crisis, chair, member) ?? 'unsure'
}

function sideGuessed(crisis: Crisis, chair: PersonId, member: FullMember): Side | undefined {
  const guess = guessOf(crisis, chair, member)
  return guess >= 50 ? 'seven' : guess <= -50 ? 'khrushchev' : undefined
}

/** Where one person thinks another stands, −100…100; plus is with the seven. */
export const guessOf = (crisis: Crisis, person: PersonId, about: PersonId): number =>
  crisis.guesses[SEAT[person] * PEOPLE.length + SEAT[about]]!
