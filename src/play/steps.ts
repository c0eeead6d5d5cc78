/**
 * A step of a play in a word that a person can read and that outlives an
 * edition: what was asked and what was taken, `bulganin_18_quorum.adjourn`;
 * on the menu of an evening `18-evening/bulganin_folders`.
 */
import { type PersonId, SLOTS, slotAt } from '../engine/index.ts'
import {
  countedBy,
  errandsNow,
  MARKINGS,
  openingPosition,
  type Position,
  slotOf,
  step,
  waysOn,
} from './director.ts'
import type { Edition } from './edition.ts'
import type { Since } from './since.ts'
import type { Playthrough } from './turn.ts'

/** What an evening's menu calls the way to bed. */
export const REST = 'rest'

export function stepWord(edition: Edition, position: Position, n: number): string {
  const { day, part } = slotOf(position)
  switch (position.stage) {
    case 'scene':
      return position.scene!.options[n]!.id
    case 'content':
      return `${position.scene!.id}/${n === 0 ? 'on' : 'round'}`
    case 'errands':
      return `${day}-${part}/${errandsNow(edition, position)[n]?.id ?? REST}`
    case 'count':
      return `${day}-${part}/${n === 0 ? 'close' : markWord(position, n - 1)}`
    case 'end':
      throw new Error('After the end there is no step.')
  }
}

const markWord = ({ chair }: Position, cell: number): string =>
  `${countedBy(chair)[Math.floor(cell / MARKINGS.length)]}=${MARKINGS[cell % MARKINGS.length]}`

/** The steps of a play, as far as it leads somewhere. */
export function wordsOf(edition: Edition, { chair, seed, path, since }: Playthrough): string[] {
  const words: string[] = []
  let position: Position | undefined = openingPosition(edition, chair, seed, since)
  for (const n of path) {
    const next: Position | undefined = step(edition, position, n)
    if (!next) break
    words.push(stepWord(edition, position, n))
    position = next
  }
  return words
}

/** The path on which the same words are said, as far as there is one: what is left of a play of another edition. */
export function pathOf(
  edition: Edition,
  chair: PersonId,
  seed: number,
  words: readonly string[],
  since?: Since,
): readonly number[] {
  const path: number[] = []
  let position = openingPosition(edition, chair, seed, since)
  for (const word of words) {
    const n = wayCalled(edition, position, word)
    const next = n === undefined ? undefined : step(edition, position, n)
    if (!next) break
    path.push(n!)
    position = next
  }
  return path
}

function wayCalled(edition: Edition, position: Position, word: string): number | undefined {
  for (let n = 0; n < waysOn(edition, position); n++) if (stepWord(edition, position, n) === word) return n
  return undefined
}

/** A decision: the scene or the menu that asked, and what was taken. Content notes and the whip sheet are none. */
export interface Decision {
  readonly asked: string
  readonly took: string
}

const MENU = /^\d+-\w+$/

/** The decision in a step, if it is one. */
export function decisionIn(word: string): Decision | undefined {
  const stop = word.indexOf('.')
  if (stop >= 0) return { asked: word.slice(0, stop), took: word }
  const [asked, took] = word.split('/') as [string, string | undefined]
  const isErrand = MENU.test(asked) && took !== undefined && took !== 'close' && !took.includes('=')
  return isErrand ? { asked, took: word } : undefined
}

/** How many of a play's steps are decisions: what a list of plays counts. */
export const decisionsMade = (words: readonly string[]): number =>
  words.filter(word => decisionIn(word) !== undefined).length

/** Whether a menu asked, and the errand that was run; nothing for the way to bed. */
export const errandIn = ({ asked, took }: Decision): { readonly errand: string | undefined } | undefined => {
  if (!MENU.test(asked)) return undefined
  const errand = took.slice(asked.length + 1)
  return { errand: errand === REST ? undefined : errand }
}

/** When it was asked: as the menu is called, as the scene's file says; of an errand, when the menu before it was. */
export function slotAsked(edition: Edition, { asked }: Decision, before: number): number {
  if (MENU.test(asked)) {
    const [day, part] = asked.split('-')
    return Math.max(
      0,
      SLOTS.findIndex(slot => slot.day === Number(day) && slot.part === part),
    )
  }
  const { kind, when } = edition.scene(asked)
  const [first] = when
  return kind === 'errand' || !first ? before : slotAt(first.from, first.part, first.round)
}

/** Whether a chair's story has such a step; what comes from a file may say anything. */
export function isStepOf(edition: Edition, chair: PersonId, word: string): boolean {
  const decision = decisionIn(word)
  if (!decision) return true
  const his = edition.scenesOf(chair)
  const errand = errandIn(decision)
  if (errand)
    return (
      errand.errand === undefined || his.some(({ id, kind }) => kind === 'errand' && id === errand.errand)
    )
  return his.some(
    ({ id, options }) => id === decision.asked && options.some(option => option.id === decision.took),
  )
}
