/**
 * Whole crises a second by the engine, beside random plays of an ink story the
 * size of The Intercept through inkjs: with one story used again and again, the
 * fair way, and with a new one for each play.
 */
import { cpus, platform, release } from 'node:os'
import { Story } from 'inkjs'
import { Compiler } from 'inkjs/full'
import { runCrisis, runUntil, slotAt } from '../src/engine/index.ts'
import { opening } from '../story/opening.ts'

const ROUNDS = 9
/** Milliseconds each contender has in a round. */
const TURN = 400
const AIM = 20

/** Numbers below `ways`, the same on every machine. */
function dice(seed: number): (ways: number) => number {
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

const ink = madeUpStory()
const compiled = JSON.parse(new Compiler(ink).Compile().ToJson()!) as ConstructorParameters<typeof Story>[0]

/** Plays a story to its end, any way at each choice. Gives the number of choices. */
function play(story: Story, roll: (ways: number) => number): number {
  for (let choices = 0; ; choices++) {
    while (story.canContinue) story.Continue()
    if (story.currentChoices.length === 0) return choices
    story.ChooseChoiceIndex(roll(story.currentChoices.length))
  }
}

const reused = new Story(compiled)
let seed = 0
const contenders = {
  crises: () => void runCrisis(opening, ++seed),
  reused: () => {
    reused.ResetState()
    reused.state.storySeed = 0
    play(reused, dice(++seed))
  },
  fresh: () => void play(new Story(compiled), dice(++seed)),
}
type Contender = keyof typeof contenders

/** Milliseconds this program has had of a processor: what else the machine does counts for less. */
const worked = (): number => process.cpuUsage().user / 1000

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

const median = (paces: readonly number[]): number => [...paces].sort((a, b) => a - b)[paces.length >> 1]!

const paces: Record<Contender, number[]> = { crises: [], reused: [], fresh: [] }
for (let round = -1; round < ROUNDS; round++)
  for (const name of Object.keys(contenders) as Contender[]) {
    const measured = pace(contenders[name])
    // The first round warms up.
    if (round >= 0) paces[name].push(measured)
  }

const count = (pattern: RegExp): number => ink.match(pattern)?.length ?? 0
const choices = Array.from({ length: 200 }, (_, n) => {
  reused.ResetState()
  return play(reused, dice(n + 1))
})
/** Words that can be shown: what is logic is left out. */
const wordsIn = (text: string): number =>
  text.replace(/^(?:VAR|===|->|\s*~|\s*->).*|\{\w+ [<>] \d+[:}]/gm, '').match(/[a-z]+/gi)?.length ?? 0
const whole = (number: number): string => Math.round(number).toLocaleString('en')
const [crises, again, anew] = [median(paces.crises), median(paces.reused), median(paces.fresh)]

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${platform()} ${release()}, Node ${process.version}`,
)
console.log(
  `Ink story: ${whole(wordsIn(ink))} words, ${count(/^===/gm)} knots, ${count(/^\*/gm)} choices, ${median(choices)} choices a play`,
)
console.log(`Medians of ${ROUNDS} alternating rounds, one core:`)
console.log(`  whole crises by the engine      ${whole(crises).padStart(8)} a second`)
console.log(
  `  plays of one inkjs Story, reset ${whole(again).padStart(8)} a second   ${(crises / again).toFixed(1)} to 1 (aim: ${AIM} to 1)`,
)
console.log(
  `  plays, a new inkjs Story each   ${whole(anew).padStart(8)} a second   ${(crises / anew).toFixed(1)} to 1`,
)

// What a crisis costs grows with what happens in it, and nothing is left behind.

const SOME = 3_000
console.log('One crisis, as far as an evening:')
for (const day of [18, 19, 20, 21]) {
  const slot = slotAt(day, 'evening')
  let events = 0
  const start = worked()
  for (let n = 1; n <= SOME; n++) events += runUntil(opening, n, slot).log.length
  const each = ((worked() - start) * 1000) / SOME
  console.log(
    `  ${day} June  ${whole(events / SOME).padStart(4)} events  ${whole(each).padStart(4)} µs  ${((each * SOME) / events).toFixed(2)} µs an event`,
  )
}

/** Whole crises to run for the memory; `CRISES=1000000 npm run bench -- crises` runs a million. */
const MANY = Number(process.env.CRISES ?? 50_000)
const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}
for (let n = 1; n <= SOME; n++) runCrisis(opening, n)
const before = heap()
for (let n = 1; n <= MANY; n++) runCrisis(opening, n)
console.log(`Heap before and after ${whole(MANY)} crises: ${before.toFixed(1)} and ${heap().toFixed(1)} MB`)
