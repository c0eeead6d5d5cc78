/** Careless plays of every chair: each comes to an end, and between them they meet everything there is. */
import { describe, expect, test } from 'vitest'
import { type PersonId, SLOTS } from '../../src/engine/index.ts'
import {
  countedBy,
  errandsNow,
  MARKINGS,
  markingOf,
  markingWay,
  openingPosition,
  type Position,
  standingOf,
  step,
  waysOn,
} from '../../src/play/director.ts'
import { follow } from '../../src/play/turn.ts'
import { CHAIRS, dice, edition, openWays } from '../support/edition.ts'

const PLAYS = 1000

/** An ending for which two seldom things must come together; the test below brings them. */
const SELDOM: readonly string[] = ['mikoyan_end_defeat']

interface Met {
  readonly scenes: Set<string>
  readonly options: Set<string>
  readonly outcomes: Set<string>
}

/** Plays carelessly, notes what is met, and says where an offered way could not be gone. */
function play(
  chair: PersonId,
  seed: number,
  met: Met,
  wanted: readonly string[] = [],
): { readonly refused: readonly string[]; readonly end: Position } {
  const roll = dice(seed * 7919 + 1)
  const refused: string[] = []
  let position = openingPosition(edition, chair, seed)
  while (position.stage !== 'end') {
    note(position, met)
    const ways = openWays(position)
    const sought = wantedWay(position, ways, wanted)
    const n = sought ?? (position.stage === 'count' && roll(4) > 0 ? 0 : ways[roll(ways.length)]!)
    const next = step(edition, position, n)
    if (!next) {
      refused.push(`${position.scene?.id ?? position.stage} way ${n}`)
      break
    }
    if (position.stage === 'scene') met.options.add(position.scene!.options[n]!.id)
    position = next
  }
  note(position, met)
  return { refused, end: position }
}

/** The way to something wanted, if there is one here. */
function wantedWay(
  position: Position,
  ways: readonly number[],
  wanted: readonly string[],
): number | undefined {
  const names = position.stage === 'errands' ? errandsNow(edition, position) : (position.scene?.options ?? [])
  return ways.find(way => names[way] !== undefined && wanted.includes(names[way].id))
}

function note({ scene, stage, beats, crisis }: Position, { scenes, outcomes }: Met): void {
  if (scene) scenes.add(scene.id)
  for (const beat of beats) scenes.add(beat.scene)
  if (stage === 'end') outcomes.add(crisis.outcome!)
}

describe.each(CHAIRS)('%s', chair => {
  const met: Met = { scenes: new Set(), options: new Set(), outcomes: new Set() }

  test('a thousand careless plays come to an end, and no way that is offered is refused', {
    timeout: 120_000,
  }, () => {
    for (let seed = 1; seed <= PLAYS; seed++) {
      const { refused, end } = play(chair, seed, met)
      expect(refused, `seed ${seed}`).toEqual([])
      expect(end.crisis.slot).toBe(SLOTS.length - 1)
      expect(end.crisis.outcome).toBeDefined()
      expect(end.beats.length, `seed ${seed}: an epilogue`).toBeGreaterThan(0)
      expect(end.decisions).toBeGreaterThanOrEqual(45)
    }
  })

  const his = edition.scenesOf(chair).filter(({ id }) => !SELDOM.includes(id))

  test.each(['scene', 'errand', 'ending'] as const)('which between them meet every %s', kind => {
    expect(his.filter(scene => scene.kind === kind && !met.scenes.has(scene.id)).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('and take every option', () => {
    expect(
      his.flatMap(({ options }) => options.map(({ id }) => id)).filter(id => !met.options.has(id)),
    ).toEqual([])
  })
})

test('a hall that hears Khrushchev’s file and nobody else’s can turn him out', () => {
  const wanted = ['mikoyan_folders', 'mikoyan_folders.shelf', 'mikoyan_24_everyone.register']
  const met: Met = { scenes: new Set(), options: new Set(), outcomes: new Set() }
  for (let seed = 1; seed <= 400 && !met.outcomes.has('defeat'); seed++) play('mikoyan', seed, met, wanted)
  expect(met.scenes).toContain('mikoyan_end_defeat')
})

test.each(CHAIRS)('in the chair of %s what is undone and done again is the same', chair => {
  const follower = follow(edition, chair, 11)
  const path: number[] = []
  const roll = dice(5)
  const played: Position[] = []
  for (
    let position = follower.position(path)!;
    position.stage !== 'end';
    position = follower.position(path)!
  ) {
    played.push(position)
    const ways = openWays(position)
    path.push(ways[roll(ways.length)]!)
  }
  const again = follow(edition, chair, 11)
  for (let length = path.length; length >= 0; length--) {
    const position = again.position(path.slice(0, length))!
    if (length < path.length) expect(told(position)).toBe(told(played[length]!))
  }
  expect(follower.asFarAs([...path, 0])).toBe(path.length)
})

/** A position as text, the questions of its beats left out. */
const told = ({ beats, taken, ran, ...rest }: Position): string =>
  JSON.stringify([rest, [...taken], [...ran], beats.map(beat => [beat.type, beat.scene])])

test.each([-1, 0.5, 1000, Number.NaN])('there is no way %d', n => {
  expect(step(edition, openingPosition(edition, 'bulganin', 1), n)).toBeUndefined()
})

test('a closed option leads nowhere', () => {
  let closed = 0
  for (let seed = 1; seed <= 20; seed++) {
    const roll = dice(seed)
    for (let position = openingPosition(edition, 'mikoyan', seed); position.stage !== 'end'; ) {
      if (position.stage === 'scene')
        for (const [n, option] of position.scene!.options.entries())
          if (standingOf(edition, position, option) !== 'open') {
            closed++
            expect(step(edition, position, n)).toBeUndefined()
          }
      const ways = openWays(position)
      position = step(edition, position, ways[roll(ways.length)]!)!
    }
  }
  expect(closed).toBeGreaterThan(0)
})

test('an errand is run once, and the evening has only so many', () => {
  for (const chair of CHAIRS) {
    const roll = dice(3)
    for (let position = openingPosition(edition, chair, 3); position.stage !== 'end'; ) {
      const offered = position.stage === 'errands' ? errandsNow(edition, position) : []
      for (const { id } of offered) expect(position.ran.has(id)).toBe(false)
      if (offered.length > 0) {
        expect(position.errandsLeft).toBeGreaterThan(0)
        expect(waysOn(edition, position)).toBe(offered.length + 1)
      }
      const ways = openWays(position)
      position = step(edition, position, ways[roll(ways.length)]!)!
    }
  }
})

test('the whip sheet keeps what it is told, and guesses the rest', () => {
  let position = openingPosition(edition, 'bulganin', 0)
  const roll = dice(2)
  while (position.stage !== 'count') {
    const ways = openWays(position)
    position = step(edition, position, ways[roll(ways.length)]!)!
  }
  expect(waysOn(edition, position)).toBe(1 + 10 * MARKINGS.length)
  expect(markingOf(position, 'molotov')).toBe('seven')
  for (const member of countedBy('bulganin'))
    for (const marking of MARKINGS) {
      const marked = step(edition, position, markingWay('bulganin', member, marking))!
      expect(markingOf(marked, member)).toBe(marking)
      expect(marked.crisis).toBe(position.crisis)
    }
})
