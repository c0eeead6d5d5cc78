import { describe, expect, test } from 'vitest'
import { type Act, OUTCOMES, type PersonId, SLOTS } from '../../src/engine/index.ts'
import { askOf } from '../../src/narrator/answers.ts'
import { contextOf, errandsNow, openingPosition, type Position, standingOf, step } from '../../src/play/director.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { openSession } from '../../src/play/session.ts'
import { follow } from '../../src/play/turn.ts'
import { CHAIRS, carelessPlay, dice, edition, narrator, openWays } from '../support/edition.ts'

const PLAYS = 1000

/** Which side an act serves: plus, the seven. */
function leaning(act: Act): number {
  if ('side' in act) return act.side === 'seven' ? 1 : -1
  if ('motion' in act) return act.motion === 'plenum' ? -1 : 1
  if (['claim', 'keep_silence', 'refuse_delegation'].includes(act.type)) return 1
  if (['plead_no_quorum', 'demand_plenum', 'tell_bloc', 'fly_in', 'sign_letter', 'receive_delegation'].includes(act.type)) return -1
  return 0
}

/** Scenes for a crisis that has gone so far off the record that a thousand plays seldom meet it: nobody at the door on the 21st. */
const RARE: readonly string[] = ['khrushchev_21_noknock', 'bulganin_21_no_letter', 'bulganin_21_quiet', 'mikoyan_21_nobody']

describe.each(CHAIRS)('a thousand careless plays of %s', chair => {
  const told = new Set<string>()
  const taken = new Set<string>()
  const outcomes = new Set<string>()
  const decisions: number[] = []

  /** Plays to the end in one of four tempers: careless, for the seven, for Khrushchev, or after whatever has not been seen. */
  function wander(seed: number): Position {
    const roll = dice(seed)
    const temper = seed % 4
    let position = openingPosition(edition, chair, seed)
    while (position.stage !== 'end') {
      if (position.scene) told.add(position.scene.id)
      for (const beat of position.beats) told.add(beat.scene)
      const ways = openWays(position)
      expect(ways.length, `${position.scene?.id ?? position.stage} is a dead end`).toBeGreaterThan(0)
      const worth = (way: number): number => roll(100) + 150 * likingOf(position, way, temper)
      const n = position.stage === 'count' ? 0 : ways.map(way => [worth(way), way] as const).sort((one, other) => other[0] - one[0])[0]![1]
      if (position.stage === 'scene') taken.add(position.scene!.options[n]!.id)
      const next = step(edition, position, n)
      expect(next, `an offered option of ${position.scene?.id ?? position.stage} was refused`).toBeDefined()
      position = next!
    }
    for (const beat of position.beats) told.add(beat.scene)
    outcomes.add(position.crisis.outcome!)
    decisions.push(position.decisions)
    return position
  }

  /** What a temper sees in a way: 1 something, 0 nothing, −1 the opposite. */
  function likingOf(position: Position, way: number, temper: number): number {
    if (temper === 0 || (position.stage !== 'scene' && position.stage !== 'errands')) return 0
    const errand = position.stage === 'errands' ? errandsNow(edition, position)[way] : undefined
    const options = position.stage === 'errands' ? (errand?.options ?? []) : [position.scene!.options[way]!]
    if (temper === 3) return (errand ? !told.has(errand.id) : options.some(({ id }) => !taken.has(id))) ? 1 : 0
    const leans = options.map(({ acts }) => acts.reduce((sum, act) => sum + leaning(act), 0))
    return Math.sign(Math.max(...leans, ...(leans.length === 0 ? [0] : []))) * (temper === 1 ? 1 : -1)
  }

  test('reach an ending, without a dead end or a refused offer', { timeout: 120_000 }, () => {
    for (let seed = 1; seed <= PLAYS; seed++) expect(wander(seed).crisis.slot).toBe(SLOTS.length - 1)
  })

  test('take 45 decisions and more', () => {
    expect(Math.min(...decisions)).toBeGreaterThanOrEqual(45)
  })

  test('reach at least six outcomes', () => {
    expect(outcomes.size, [...outcomes].join(', ')).toBeGreaterThanOrEqual(6)
    for (const outcome of outcomes) expect(OUTCOMES).toContain(outcome)
  })

  test('find at least eighteen errands', () => {
    const errands = edition.scenesOf(chair).filter(scene => scene.kind === 'errand' && told.has(scene.id))
    expect(errands.length).toBeGreaterThanOrEqual(18)
  })

  test('tell every scene and take every option that this chair has, but for those listed as rare', () => {
    const scenes = edition.scenesOf(chair).filter(scene => scene.kind !== 'ending')
    const untold = scenes.filter(scene => !told.has(scene.id)).map(({ id }) => id).filter(id => !RARE.includes(id))
    const untaken = scenes.filter(scene => told.has(scene.id)).flatMap(scene => scene.options.map(({ id }) => id)).filter(id => !taken.has(id))
    expect({ untold, untaken }).toEqual({ untold: [], untaken: [] })
  })
})

test.each(CHAIRS)('every scene and ending of %s can be told, the rare ones too', chair => {
  const position = historicalPosition(chair)
  for (const scene of edition.scenesOf(chair)) {
    const crisis = scene.outcome ? { ...position.crisis, outcome: scene.outcome } : position.crisis
    const { paragraphs } = narrator.passage(scene.id, askOf(contextOf(edition, { ...position, crisis })), { heavy: true })
    expect(paragraphs.map(({ text }) => text).join(' ').length, scene.id).toBeGreaterThan(scene.kind === 'ending' ? 80 : 20)
  }
})

function historicalPosition(chair: PersonId): Position {
  const { seed, path } = historicalPlay(edition, chair)
  return follow(edition, chair, seed).position(path)!
}

describe.each(CHAIRS)('the historical line of %s', chair => {
  const play = historicalPlay(edition, chair)
  const session = openSession(edition, narrator, play)

  test('is what the man did wherever a scene says what he did', () => {
    const strayed: string[] = []
    for (let length = 0; length < play.path.length; length++) {
      const position = session.positionAt(length)
      if (position.stage !== 'scene') continue
      const done = position.scene!.options.findIndex(option => option.history)
      if (done >= 0 && done !== play.path[length]) strayed.push(position.scene!.id)
    }
    expect(strayed).toEqual([])
  })

  test('undone and done again stands where it stood', () => {
    const before = session.turn()
    expect(session.back(9)).toBeUndefined()
    for (const n of play.path.slice(-9)) expect(session.choose(n)).toBeUndefined()
    expect(session.turn()).toEqual(before)
  })

  test('is told without a control character', () => {
    for (let length = 0; length <= play.path.length; length++) {
      const turn = session.turnAt(length)
      const words = [...turn.aftermath, ...turn.passage].map(({ text }) => text).concat(turn.options.map(({ label, hint }) => label + (hint ?? '')))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      for (const text of words) expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  test('is between six and nine thousand words', () => {
    let words = 0
    for (let length = 0; length <= play.path.length; length++) {
      const turn = session.turnAt(length)
      words += [...turn.aftermath, ...turn.passage].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    }
    expect(words).toBeGreaterThanOrEqual(6000)
    expect(words).toBeLessThanOrEqual(9000)
  })
})

test('the same chair, seed and path lead to the same log', () => {
  for (const chair of CHAIRS) {
    const { path, end } = carelessPlay(chair, 42)
    let position: Position = openingPosition(edition, chair, 42)
    for (const n of path) position = step(edition, position, n)!
    expect(position.crisis.log).toEqual(end.crisis.log)
  }
})

test('an option whose act the engine refuses stands locked, with a reason', () => {
  let locked = 0
  for (const chair of CHAIRS) {
    for (let seed = 1; seed <= 20; seed++) {
      const { path } = carelessPlay(chair, seed)
      const session = openSession(edition, narrator, { chair, seed, path })
      for (let length = 0; length < path.length; length += 3) {
        const turn = session.turnAt(length)
        const { position } = turn
        if (position.stage !== 'scene') continue
        position.scene!.options.forEach((option, n) => {
          const open = standingOf(edition, position, option) === 'open'
          expect(turn.options[n]!.locked === undefined).toBe(open)
          if (!open) {
            locked++
            expect(turn.options[n]!.locked).toMatch(/\w{3}/)
          }
        })
      }
    }
  }
  expect(locked).toBeGreaterThan(0)
})
