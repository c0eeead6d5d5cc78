/** `majority roll-call`, through the built program. */
import { describe, expect, test } from 'vitest'
import { majority } from '../support/program.ts'

const CODE = majority(['history', '--as', 'bulganin', '--width', '0'])
  .out.trim()
  .split('\n')
  .at(-1)!
  .slice('code: '.length)
const roll = (...args: string[]) => majority(['roll-call', CODE, ...args])
const json = (...args: string[]) => JSON.parse(roll(...args, '--json').out)

interface Ballot {
  readonly member: string
  readonly vote: string
  readonly score: number
  readonly parts: Readonly<Record<string, number>>
  readonly was: { readonly vote: string; readonly score: number }
}

const sum = ({ parts }: Ballot): number => Object.values(parts).reduce((total, points) => total + points, 0)

describe('majority roll-call', () => {
  test('calls the roll as it would be at a step: everybody in the room, with reasons that add up', () => {
    const { code, out, complaint } = roll('--at', '6', '--width', '0')
    expect([code, complaint]).toEqual([0, ''])
    expect(out).toMatch(/^Step 6 of \d+, 18 June, 19:00\.$/m)
    const lines = [...out.matchAll(/^(\p{L}+): (?:for|against|abstains) \(([+−]?\d+)\): (.+)\.$/gmu)]
    const number = (words: string): number => Number(words.replace('−', '-'))
    expect(lines.map(([, name]) => name)).toEqual([
      'Khrushchev',
      'Bulganin',
      'Molotov',
      'Malenkov',
      'Kaganovich',
      'Voroshilov',
      'Mikoyan',
      'Pervukhin',
    ])
    for (const [, , score, parts] of lines)
      expect([...parts!.matchAll(/[+−]\d+/g)].reduce((total, [points]) => total + number(points), 0)).toBe(
        number(score!),
      )
    expect(out).toContain('Not in the room: Suslov, Kirichenko and Saburov.')
    expect(out).toMatch(/^It would be carried: 6 for, 2 against, 0 abstaining\.$/m)
  })

  test('at different steps is a different roll; without --at it is the last', () => {
    expect(json('--at', '0').ballots).not.toEqual(json('--at', '6').ballots)
    const last = json()
    expect(last.step).toBe(json('--at', String(last.step)).step)
    expect(last.ballots).toHaveLength(11)
  })

  test('with a reason switched off, changes that part and the score by it', () => {
    const [as, without] = [json('--at', '12'), json('--at', '12', '--without', 'word')]
    expect(without.scales).toEqual({ word: 0 })
    without.ballots.forEach((ballot: Ballot, at: number) => {
      const before = as.ballots[at] as Ballot
      expect(ballot.parts).toEqual({ ...before.parts, word: 0 })
      expect(ballot.score).toBe(before.score - before.parts.word!)
      expect(ballot.was).toMatchObject({ vote: before.vote, score: before.score })
      expect(sum(ballot)).toBe(ballot.score)
    })
    expect(without.changed).toEqual(
      without.ballots
        .filter(({ vote, was }: Ballot) => vote !== was.vote)
        .map(({ member }: Ballot) => member),
    )
  })

  test('takes several reasons at once, decimals, and every motion', () => {
    const { scales, motion, ballots } = json(
      '--motion',
      'plenum',
      '--without',
      'fear',
      '--without',
      'mood,word',
      '--scale',
      'loyalty=2',
      '--scale',
      'room=0.5',
    )
    expect(motion).toBe('plenum')
    expect(scales).toEqual({ fear: 0, mood: 0, word: 0, loyalty: 2, room: 0.5 })
    for (const ballot of ballots) expect(sum(ballot)).toBe(ballot.score)
  })

  test('without any reason nobody votes for anything, and it is lost', () => {
    const { carried, wasCarried, ballots } = json(
      '--at',
      '6',
      '--without',
      'conviction,loyalty,debts,room,fear,mood',
      '--scale',
      'word=0',
    )
    expect([wasCarried, carried]).toEqual([true, false])
    for (const { score } of ballots) expect(score).toBe(0)
  })

  test('prints each receipt in full where a wording is asked for', () => {
    const out = (level: string): string => roll('--at', '6', '--level', level, '--width', '0').out
    expect(out('plain')).toContain('Mostly it is ')
    expect(out('adult')).toContain('First: the post is not necessary.')
    expect(out('historian')).toContain('Ground: ZHUKOV-MS, MLECHIN.')
    for (const level of ['plain', 'adult', 'historian']) expect(out(level).match(/in all/g)).toHaveLength(8)
  })

  test.each([
    [['--without', 'love'], /no reason "love".*conviction, loyalty/],
    [['--scale', 'loyalty'], /REASON=N, as in loyalty=2; "loyalty" has no number/],
    [['--scale', 'loyalty=lots'], /"lots" is not a number of times/],
    [['--scale', 'loyalty=-1'], /"-1" is not/],
    [['--without', 'fear', '--scale', 'fear=2'], /"fear" is changed twice/],
    [['--motion', 'war'], /--motion takes dismissal, abolition or plenum/],
    [['--at', '999'], /--at takes a whole number from 0 to/],
    [['--level', 'rude'], /--level takes plain, adult or historian/],
    [['--at', '1', '--at', '2'], /--at is given twice/],
  ])('%j is answered in one sentence with exit code 2', (args, words) => {
    const { code, out, complaint } = roll(...args)
    expect([code, out]).toEqual([2, ''])
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })
})
