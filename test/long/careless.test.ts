/** Careless plays of every chair: each comes to an end, and between them they meet everything there is. */
import { describe, expect, test } from 'vitest'
import { type PersonId, SLOTS } from '../../src/engine/index.ts'
import { errandsNow, openingPosition, type Position, step } from '../../src/play/director.ts'
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
