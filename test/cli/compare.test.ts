/** Two plays compared, and one seen through other eyes, by the built program. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FULL_MEMBERS } from '../../src/engine/index.ts'
import { openRuns } from '../../src/play/runs.ts'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { type CHAIRS, carelessPlay, dice, edition } from '../support/edition.ts'
import { freshFolder, majority } from '../support/program.ts'

const codeOf = (chair: (typeof CHAIRS)[number], seed: number, luck: number, steps = 999): string =>
  makeShareCode(edition, { chair, seed, path: carelessPlay(chair, seed, dice(luck)).path.slice(0, steps) })

const A = codeOf('bulganin', 3, 1)
const B = codeOf('bulganin', 3, 2)

describe('compare', () => {
  test('says where they part, what differs and what each came to', () => {
    const { code, out } = majority(['compare', A, B, '--width', '0'])
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toBe('Chair. A: Bulganin; B: Bulganin')
    const parting = lines[lines.indexOf('Where they part') + 1]!
    expect(parting).toMatch(/^\d\d June, \d\d:\d\d\. A: .+; B: .+$/)
    expect(lines).toContain('What it came to')
    expect(out).not.toMatch(/undefined|NaN|\bnull\b/)
  })

  test('gives the same to a program', () => {
    const told = JSON.parse(majority(['compare', A, B, '--json']).out)
    expect(told.codes).toEqual({ a: A, b: B })
    expect(told.plays.a).toMatchObject({ chair: 'bulganin', seed: 3 })
    expect(told.took.a).not.toBe(told.took.b)
    expect(told.differences.length).toBeGreaterThan(10)
    const turned = JSON.parse(majority(['compare', B, A, '--json']).out)
    expect(turned.differences).toHaveLength(told.differences.length)
    expect(turned.took).toEqual({ a: told.took.b, b: told.took.a })
  })

  test('takes the historical line for a play, on either side', () => {
    const [one, other] = [
      JSON.parse(majority(['compare', A, 'history', '--json']).out),
      JSON.parse(majority(['compare', 'history', A, '--json']).out),
    ]
    expect(one.plays.b).toEqual(other.plays.a)
    expect(one.plays.b).toMatchObject({ seed: 0, outcome: 'kept' })
  })

  test('takes codes that were dictated with spaces, and finds where one ends', () => {
    const spelt = (code: string): string[] => code.toLowerCase().split('-')
    const { code, out } = majority(['compare', ...spelt(A), ...spelt(B), '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).codes).toEqual({ a: A, b: B })
  })

  test('takes a kept play by its id', () => {
    const home = freshFolder()
    const path = carelessPlay('mikoyan', 5).path.slice(0, 20)
    const begun = openRuns(home).begin({ chair: 'mikoyan', seed: 5, path }, edition.index.fingerprint, false)
    if (!('ok' in begun)) throw new Error('It could not be kept.')
    const { code, out } = majority(['compare', begun.ok.id, 'history', '--json'], '', { MAJORITY_HOME: home })
    expect(code).toBe(0)
    expect(JSON.parse(out).plays.a).toMatchObject({ chair: 'mikoyan', seed: 5, steps: 20 })
  })

  test.each([
    [[], /Which two plays\?/],
    [[A], /Which two plays\?/],
    [[A, 'hello'], /"hello" is not a share code/],
    [['history', 'history'], /History is one of the two at most/],
    [[A, `${B.slice(0, -1)}${B.endsWith('0') ? '1' : '0'}`], /letter wrong/],
  ])('%j is answered in one sentence with exit code 2', (args, words) => {
    const { code, out, complaint } = majority(['compare', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })
})

describe('compare --html', () => {
  const file = join(freshFolder(), 'two.html')
  const { code } = majority(['compare', A, B, '--html', file])
  const html = existsSync(file) ? readFileSync(file, 'utf8') : ''

  test('writes one file that fetches nothing and runs nothing', () => {
    expect(code).toBe(0)
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|https?:|\son\w+=/i)
    expect(html).toContain("default-src 'none'")
  })

  test('says in tables what the lines say, each cell with its row and its play', () => {
    const rows = [
      ...html.matchAll(
        /<tr><th scope="row">([^<]*)<\/th><td data-play="A">([^<]*)<\/td><td data-play="B">([^<]*)<\/td><\/tr>/g,
      ),
    ]
    expect(rows.length).toBe((html.match(/<tr>/g) ?? []).length - (html.match(/<thead>/g) ?? []).length)
    expect(rows.length).toBeGreaterThan(20)
    const plain = majority(['compare', A, B, '--width', '0']).out
    for (const [, about] of rows.slice(1))
      expect(plain.toLowerCase()).toContain(about!.replace(/\.$/, '').toLowerCase())
    expect(html.match(/<table>/g)).toHaveLength((html.match(/<caption>[^<]+<\/caption>/g) ?? []).length)
  })

  test('to where nothing can be written ends in a sentence and exit code 1', () => {
    const { code: refused, complaint } = majority(['compare', A, B, '--html', join(file, 'no', 'such.html')])
    expect(refused).toBe(1)
    expect(complaint).toMatch(/cannot be written/)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })
})

describe('replay --as-seen-by', () => {
  test('tells the same days to somebody else', () => {
    const { code, out } = majority(['replay', A, '--as-seen-by', 'Zhukov', '--width', '0'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Zhukov’s twelve days\n/)
    expect(out).toContain('Where you were wrong')
    expect(out).not.toContain('In truth:')
    const inline = majority(['replay', A, '--as-seen-by', 'zhuk', '--hindsight', '--width', '0']).out
    expect(inline).not.toContain('Where you were wrong')
    const unwise = inline.split('\n').filter(line => !line.startsWith('In truth:'))
    expect(unwise.join('\n').trim()).toBe(out.slice(0, out.indexOf('Where you were wrong')).trim())
  })

  test('gives a program hours, beliefs and mistakes', () => {
    const told = JSON.parse(majority(['replay', A, '--as-seen-by', 'suslov', '--json']).out)
    expect(told.who).toBe('suslov')
    const nights = told.hours.flatMap(({ beliefs }: { beliefs?: object }) => (beliefs ? [beliefs] : []))
    expect(nights).toHaveLength(12)
    expect(Object.keys(nights[0])).toHaveLength(FULL_MEMBERS.length - 1)
    expect(JSON.stringify(told.hours)).not.toMatch(/"lean":\{"score":[^0]|"truly"/)
  })

  test.each([
    [['--as-seen-by', 'beria'], /nobody called "beria"/],
    [['--hindsight'], /--as-seen-by/],
  ])('%j is answered in one sentence with exit code 2', (args, words) => {
    const { code, complaint } = majority(['replay', A, ...args])
    expect(code).toBe(2)
    expect(complaint).toMatch(words)
  })
})

test('replay --take-over plays on in lines, and keeps the play', () => {
  const home = freshFolder()
  const { code, out } = majority(['replay', A, '--to', '2', '--take-over', '--plain'], '1\n', {
    MAJORITY_HOME: home,
  })
  expect(code).toBe(0)
  expect(out.trim().split('\n').at(-1)).toMatch(/^code: /)
  expect(openRuns(home).list()).toMatchObject([{ chair: 'bulganin', seed: 3 }])
  expect(openRuns(home).list()[0]!.path).toHaveLength(3)
})

describe('in plain mode', () => {
  const play = (...lines: string[]): string =>
    majority(['play', '--as', 'bulganin', '--seed', '3', '--plain', '--width', '0'], `${lines.join('\n')}\n`)
      .out

  test('/compare sets this play beside another or the real course, and before the end tells no secrets', () => {
    const out = play('1', '1', '/compare history', `/compare ${B}`, '/compare', '/compare nonsense')
    expect(out).toContain('Chair. This play: Bulganin; history: Bulganin')
    expect(out).toContain('Chair. This play: Bulganin; the other: Bulganin')
    expect(out).toContain('History goes on; it is compared as far as this play has come')
    expect(out).toContain('Beside which play?')
    expect(out).toContain('"nonsense" is not a share code')
    expect(out).not.toMatch(/Trust in|bargain|Gathered/)
  })

  test('/seen waits for the end; /replay tells the play again', () => {
    const out = play('1', '1', '/seen zhukov', '/replay')
    expect(out).toContain('What others saw is told when the play is over.')
    expect(out.match(/^> /gm)).toHaveLength(2)
  })
})
