/**
 * What `bench/crises.ts` sets beside each other: the engine, and an ink story
 * the size of The Intercept through inkjs, once used again and again and once
 * new for each play.
 */
import { Story } from 'inkjs'
import { Compiler } from 'inkjs/full'
import { runCrisis } from '../../src/engine/index.ts'
import { opening } from '../../story/opening.ts'

/** Milliseconds each contender has in a round. */
const TURN = 400

/** Numbers below `ways`, the same on every machine. */
export function dice(seed: number): (ways: number) => number {
  let state = seed >>> 0
  return ways => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % ways
  }
}

/** Words that mean nothing much. */
const WORDS =
  'a the of and to in on at by for with from over under after before door window lamp table paper letter train street river snow rain coat hand voice word name year night morning winter station corridor office clerk doctor sister brother stranger cold warm grey long short late early quiet loud old new open shut bright heavy slow quick waits walks turns looks takes gives keeps leaves finds hears says asks knows thinks wants needs stands sits runs falls rises'.split(
    ' ',
  )

/** Layers of knots: a play goes through one of each. */
const LAYERS = [1, 5, 5, 5, 5, 5, 6] as const
const VARIABLES = ['nerve', 'doubt', 'heat', 'debt', 'luck'] as const

/** Some 17,000 words in 32 knots with 343 choices, of which a play makes 28. */
function madeUpStory(): string {
  const roll = dice(1957)
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)]!
  const words = (length: number): string => Array.from({ length }, () => pick(WORDS)).join(' ')
  const sentence = (length: number): string => {
    const text = words(length)
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`
  }
  const prose = (): string =>
    `${sentence(13)} {${pick(VARIABLES)} > ${roll(4)}: ${sentence(9)}|${sentence(8)}} ${sentence(11)}`
  const after = (next: string): string[] => [
    `    ${sentence(12)} {${sentence(5)}|${sentence(5)}}`,
    `    ~ ${pick(VARIABLES)} += ${1 + roll(2)}`,
    `    ${sentence(8)}`,
    ...(next === '' ? [] : [`    -> ${next}`]),
  ]
  let knots = 0
  const knot = (layer: number, n: number): string[] => {
    const lines = [`=== knot_${layer}_${n} ===`, prose()]
    // With one way fewer out of some knots the choices come to as many as there.
    const rounds = knots++ < 9 ? [3, 3, 2, 2] : [3, 3, 2, 3]
    for (const [round, options] of rounds.entries()) {
      const last = round === rounds.length - 1
      for (let option = 0; option < options; option++) {
        const condition = option === 2 ? `{${pick(VARIABLES)} < ${3 + roll(6)}} ` : ''
        const below = LAYERS[layer + 1]
        const next = !last ? '' : below ? `knot_${layer + 1}_${roll(below)}` : 'END'
        lines.push(`*   ${condition}${sentence(3)}[${sentence(4)}]`, ...after(next))
      }
      if (!last) lines.push(`-   ${prose()}`)
    }
    return lines
  }
  const all = LAYERS.flatMap((count, layer) => Array.from({ length: count }, (_, n) => knot(layer, n)))
  return [...VARIABLES.map(name => `VAR ${name} = 0`), '-> knot_0_0', ...all.flat()].join('\n')
}

export const ink = madeUpStory()
export const compile = () =>
  JSON.parse(new Compiler(ink).Compile().ToJson()!) as ConstructorParameters<typeof Story>[0]

/** Plays a story to its end, any way at each choice. Gives the number of choices. */
export function play(story: Story, roll: (ways: number) => number): number {
  for (let choices = 0; ; choices++) {
    while (story.canContinue) story.Continue()
    if (story.currentChoices.length === 0) return choices
    story.ChooseChoiceIndex(roll(story.currentChoices.length))
  }
}

let seed = 0
/** What each does once, when it has made itself ready. */
const CONTENDERS = {
  crises: () => () => void runCrisis(opening, ++seed),
  reused: () => {
    const story = new Story(compile())
    return () => {
      story.ResetState()
      story.state.storySeed = 0
      play(story, dice(++seed))
    }
  },
  fresh: () => {
    const compiled = compile()
    return () => void play(new Story(compiled), dice(++seed))
  },
}
export type Contender = keyof typeof CONTENDERS
export const NAMES = Object.keys(CONTENDERS) as Contender[]

/** Milliseconds this program has had of a processor: what else the machine does counts for less. */
export const worked = (): number => process.cpuUsage().user / 1000

/** How many times a second of a processor something can be done. */
function pace(does: () => void): number {
  const start = worked()
  let times = 0
  while (worked() - start < TURN) {
    does()
    times++
  }
  return (times * 1000) / (worked() - start)
}

/** A contender in its own process: whenever it is asked, it says how fast it is. */
function contend(name: Contender): void {
  const does = CONTENDERS[name]()
  process.on('message', () => process.send!(pace(does)))
}

if (process.send) contend(process.argv[2] as Contender)
