/** What a play is played from: one story, the people in it, and somebody to tell it. */
import type { Opening, PersonId } from '../engine/index.ts'
import type { Chair } from '../narrator/chairs.ts'
import { parseCondition } from '../narrator/parseCondition.ts'
import { isWrong } from '../narrator/problem.ts'
import type { Condition, SceneEntry, StoryIndex } from '../narrator/storyIndex.ts'
import { whenAsked } from './whenAsked.ts'

export interface Edition {
  readonly index: StoryIndex
  readonly opening: Opening
  readonly chairs: readonly Chair[]
  /** A chair's scenes, errands and endings, in the order in which they are written. */
  readonly scenesOf: (chair: PersonId) => readonly SceneEntry[]
  readonly scene: (id: string) => SceneEntry
  /** When each of a chair's three objectives is met. */
  readonly objectivesOf: (chair: PersonId) => readonly Condition[]
}

export function openEdition(index: StoryIndex, opening: Opening, chairs: readonly Chair[]): Edition {
  // The index is opened when a scene is first asked for: a title screen asks for none.
  const byChair = whenAsked(
    () => new Map(chairs.map(({ id }) => [id, index.scenes.filter(scene => scene.chair === id)])),
  )
  const byId = whenAsked(() => new Map(index.scenes.map(scene => [scene.id, scene])))
  const objectives = whenAsked(
    () => new Map(chairs.map(chair => [chair.id, chair.objectives.map(({ met }) => conditionIn(met))])),
  )
  return {
    index,
    opening,
    chairs,
    scenesOf: chair => byChair().get(chair) ?? [],
    scene: id => {
      const scene = byId().get(id)
      if (!scene) throw new Error(`There is no scene called "${id}".`)
      return scene
    },
    objectivesOf: chair => objectives().get(chair) ?? [],
  }
}

/** The check of the story has read these before; a wrong one here is our mistake. */
function conditionIn(met: string): Condition {
  const parsed = parseCondition(met)
  if (isWrong(parsed)) throw new Error(parsed.wrong)
  return parsed.read.condition
}
