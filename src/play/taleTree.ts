/** The plays of one tale merged into one tree, by what was chosen and not by luck. */

import { openRoads, type Roads } from './taleRoads.ts'
import type { TaleRun } from './taleRuns.ts'
import type { OpenTale } from './taleSession.ts'

export interface TaleBranch {
  /** What was chosen to come here; nothing where the tree begins. */
  readonly label: string | undefined
  /** Plays that came this way. */
  readonly plays: number
  /** How many of them came to an end here, and how many were left off. */
  readonly ended: number
  readonly left: number
  /** Whether the play at the table came this way. */
  readonly here: boolean
  /** Roads on, the most trodden first. */
  readonly roads: readonly TaleBranch[]
}

interface Growing {
  plays: number
  ended: number
  left: number
  here: boolean
  readonly roads: Map<string, Growing>
}

const growing = (): Growing => ({ plays: 0, ended: 0, left: 0, here: false, roads: new Map() })

/** More plays than anybody remembers; the latest count. */
const MOST = 500

export function taleTree(
  { tale }: Pick<OpenTale, 'tale'>,
  runs: readonly Pick<TaleRun, 'seed' | 'path' | 'ended'>[],
  now: readonly string[],
): TaleBranch {
  const seeds = new Map<number, Roads>()
  const roadsOf = (seed: number): Roads => {
    const roads = seeds.get(seed) ?? openRoads(tale, seed)
    seeds.set(seed, roads)
    return roads
  }
  const root = growing()
  for (const { seed, path, ended } of runs.slice(-MOST)) {
    let here = root
    here.plays += 1
    for (const label of labelsOf(roadsOf(seed), path)) {
      const next = here.roads.get(label) ?? growing()
      here.roads.set(label, next)
      here = next
      here.plays += 1
    }
    if (ended) here.ended += 1
    else here.left += 1
  }
  let here: Growing | undefined = root
  for (const label of [undefined, ...now]) {
    if (label !== undefined) here = here?.roads.get(label)
    if (here) here.here = true
  }
  return grown(undefined, root)
}

function* labelsOf(roads: Roads, path: readonly number[]): Generator<string> {
  for (const [at, way] of path.entries()) {
    const option = roads.momentAt(path.slice(0, at))?.options[way]
    if (!option) return
    yield option.text
  }
}

const grown = (label: string | undefined, { roads, ...counts }: Growing): TaleBranch => ({
  label,
  ...counts,
  roads: [...roads].map(([next, road]) => grown(next, road)).sort((a, b) => b.plays - a.plays),
})
