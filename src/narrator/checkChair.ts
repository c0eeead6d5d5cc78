/** What is wrong with a chair's file: conditions that cannot be read, sources that are nowhere. */
import type { Chair } from './chairs.ts'
import { parseCondition } from './parseCondition.ts'
import type { PlacedNaming } from './parseScene.ts'
import { error, isWrong, type Place, type Problem } from './problem.ts'

export interface ChairFile {
  readonly chair: Chair
  /** Its text, to say on which line something stands. */
  readonly text: string
}

export interface CheckedChair {
  readonly problems: readonly Problem[]
  readonly names: readonly PlacedNaming[]
}

/** The most letters of the line that names what is at stake. */
const LONGEST_LINE = 60

export function checkChair(
  name: string,
  { chair, text }: ChairFile,
  sources: ReadonlySet<string> | undefined,
): CheckedChair {
  const at = (words: string): Place => ({ file: `chairs/${name}.ts`, line: lineOf(text, words) })
  const conditions = chair.objectives.map(({ met }) => ({ place: at(met), parsed: parseCondition(met) }))
  return {
    problems: [
      ...(chair.id === name ? [] : [error(at(chair.id), `The chair in this file is ${chair.id}.`)]),
      ...(chair.line.length > LONGEST_LINE
        ? [error(at(chair.line), `Its line has ${chair.line.length} letters; it may have ${LONGEST_LINE}.`)]
        : []),
      ...conditions.flatMap(({ place, parsed }) => (isWrong(parsed) ? [error(place, parsed.wrong)] : [])),
      ...chair.sources
        .filter(key => sources && !sources.has(key))
        .map(key => error(at(`'${key}'`), `There is no source "${key}" in story/sources.ts.`)),
    ],
    names: conditions.flatMap(({ place, parsed }) =>
      isWrong(parsed) ? [] : parsed.read.names.map(naming => ({ ...naming, ...place })),
    ),
  }
}

/** The first line on which those words stand, or the first of all. */
const lineOf = (text: string, words: string): number =>
  text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length
