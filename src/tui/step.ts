/** What comes of a message: the next model, and what the outside should do. */
import type { Effect, Model, Place } from './model.ts'

export interface Step {
  readonly model: Model
  readonly effects: readonly Effect[]
}

export const stepTo = (model: Model, ...effects: readonly Effect[]): Step => ({ model, effects })

export const at = (model: Model, place: Partial<Place>): Model => ({
  ...model,
  here: { ...model.here, ...place },
})

export const noticed = (model: Model, notice: string): Model => ({ ...model, notice })
