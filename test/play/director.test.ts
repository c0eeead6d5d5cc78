/** The way a chair takes through the slots; that everything is met is for `test/long/careless.test.ts`. */
import { expect, test } from 'vitest'
import { SLOTS } from '../../src/engine/index.ts'
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
import { CHAIRS, carelessPlay, dice, edition, openWays } from '../support/edition.ts'

test.each(CHAIRS)('in the chair of %s fifty careless plays come to an end', chair => {
  for (let seed = 1; seed <= 50; seed++) {
    const { end } = carelessPlay(chair, seed)
    expect(end.crisis.slot).toBe(SLOTS.length - 1)
    expect(end.beats.length, `seed ${seed}: an epilogue`).toBeGreaterThan(0)
  }
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
