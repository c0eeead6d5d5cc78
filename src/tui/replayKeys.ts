/** A replay goes forward and back, and by itself. */
import { type Stride, strideFrom } from '../play/replay.ts'
import { plainText } from '../text/spans.ts'
import { seen } from './layout.ts'
import { type Effect, type Model, USUAL_PACE } from './model.ts'

import { noticed, type Step, stepTo } from './step.ts'

/** Words a minute. */
export const PACES = [120, 180, 240, 360, 600, 1200, 2400] as const

/** Time to look up and down again, besides reading. */
export const GLANCE = 900

/** Between two ballots. */
export const A_BALLOT = 700

/** As long as it takes to read what is on the screen; after scrolling, what has come into sight. */
export function waitFor(model: Model, before = model): Effect {
  if (model.here.page === 'rollCall') return { type: 'wait', milliseconds: A_BALLOT }
  const { window } = seen(model)
  const more = window.scroll - seen(before).window.scroll
  const rows = more > 0 ? window.scrolls.slice(0, window.scroll + window.room).slice(-more) : window.shown
  const text = rows.map(({ line }) => plainText(line)).join(' ')
  const words = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  return {
    type: 'wait',
    milliseconds: GLANCE + Math.round((60_000 * words) / (model.replay?.pace ?? USUAL_PACE)),
  }
}

export const stilled = (model: Model): Model =>
  model.replay ? { ...model, replay: { ...model.replay, auto: false } } : model

export const AT_AN_END: Readonly<Record<Stride, readonly [back: string, forward: string]>> = {
  decision: ['This is where the play begins.', 'The play goes no further.'],
  day: ['This is the first day.', 'There is no later day in this play.'],
  vote: ['No roll was called before this.', 'No roll is called after this.'],
}

export function strode(model: Model, stride: Stride, direction: 1 | -1): Step {
  const { replay } = model
  if (!replay) return stepTo(model)
  const at = strideFrom(replay.stops, replay.at, stride, direction)
  if (at === undefined) return stepTo(noticed(model, AT_AN_END[stride][direction > 0 ? 1 : 0]))
  return stepTo(model, { type: 'show', at })
}

export function shownAt(model: Model, end: 'first' | 'last'): Step {
  const at = model.replay?.stops.at(end === 'first' ? 0 : -1)?.at
  return at === undefined ? stepTo(model) : stepTo(model, { type: 'show', at })
}

export function paced(model: Model, step: 1 | -1): Step {
  const { replay } = model
  if (!replay) return stepTo(model)
  const now = PACES.findIndex(pace => pace >= replay.pace)
  const pace = PACES[Math.min(PACES.length - 1, Math.max(0, now + step))]!
  const next = noticed({ ...model, replay: { ...replay, pace } }, `${pace} words a minute.`)
  return replay.auto ? stepTo(next, waitFor(next)) : stepTo(next)
}

export function selfGoing(model: Model): Step {
  const { replay } = model
  if (!replay) return stepTo(model)
  if (replay.auto) return stepTo(noticed(stilled(model), 'It waits for you.'), { type: 'rest' })
  const next = { ...model, replay: { ...replay, auto: true } }
  return stepTo(
    noticed(next, 'It goes on by itself; + and − change the pace, any other key stops it.'),
    waitFor(next),
  )
}
