/** What a decision is called, without a crisis to ask: the words of its option, or of the menu. */
import type { Narrator } from '../narrator/narrator.ts'
import type { Edition } from './edition.ts'
import { type Decision, errandIn } from './steps.ts'

export type Labels = (decision: Decision) => string

/** Each scene is told once. Where a label asks something, the answer is no. */
export function openLabels(edition: Edition, narrator: Narrator): Labels {
  const known = new Map<string, string>()
  return ({ asked, took }) => {
    const errand = errandIn({ asked, took })
    if (errand)
      return errand.errand === undefined ? RESTS : (edition.scene(errand.errand).menu ?? errand.errand)
    if (!known.has(took)) {
      const { options } = narrator.passage(asked, () => false, { heavy: false })
      edition.scene(asked).options.forEach(({ id }, n) => {
        known.set(id, (options[n]?.label ?? id).replace(/_/g, ''))
      })
    }
    return known.get(took) ?? took
  }
}

const RESTS = 'Let the rest of the evening go'
