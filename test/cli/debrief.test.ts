/** `majority debrief`, as the built program does it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { carelessPlay, edition } from '../support/edition.ts'
import { freshFolder, majority } from '../support/program.ts'

const codeOf = (out: string): string => /code: (\S+)\s*$/.exec(out)![1]!
const history = codeOf(majority(['history', '--as', 'mikoyan']).out)
const beginning = codeOf(majority(['play', '--as', 'mikoyan', '--seed', '0', '--plain'], '1\n/quit\n').out)

/** A finished play in which a roll was called. */
const voted = (() => {
  const seed = Array.from({ length: 30 }, (_, at) => at + 1).find(each =>
    carelessPlay('bulganin', each).end.crisis.log.some(({ event }) => event.type === 'roll-called'),
  )!
  return makeShareCode(edition, { chair: 'bulganin', seed, path: carelessPlay('bulganin', seed).path })
})()

describe('majority debrief', () => {
  test('prints a finished play beside the real days, in lines no longer than 72', () => {
    const { code, out } = majority(['debrief', history, '--runs', '0'])
    expect(code).toBe(0)
    expect(out).toContain('In fact: ')
    expect(out).toContain('As the newspapers had it')
    expect(out).not.toContain('The odds as they moved')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(72)
  })

  test('tells how the odds moved', () => {
    expect(majority(['debrief', history, '--runs', '10']).out).toContain('The odds as they moved')
  })

  test('writes a page to a file, and nothing but its name to the screen', () => {
    const file = join(freshFolder(), 'play.html')
    const { code, out, complaint } = majority(['debrief', history, '--runs', '0', '--html', file])
    expect([code, out]).toEqual([0, ''])
    expect(complaint).toBe(`Written to ${file}.\n`)
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]+<\/html>\n$/)
  })

  test.each([
    ['debrief', ['debrief', history, '--runs', '0']],
    ['compare', ['compare', history, 'history']],
  ])(
    '%s writes its page over an older one of ours, and over nothing else unless it is told to',
    (_, args) => {
      const folder = freshFolder()
      const [page, letter] = [join(folder, 'page.html'), join(folder, 'letter.html')]
      const letters = '<!doctype html><p>Dear aunt</p>'
      writeFileSync(letter, letters)
      for (let twice = 0; twice < 2; twice++) expect(majority([...args, '--html', page]).code).toBe(0)
      expect(majority([...args, '--html', letter])).toMatchObject({
        code: 2,
        out: '',
        complaint: `majority: "${letter}" is there already, and no page of ours: it is left as it is. Name another file, or add --force.\n`,
      })
      expect(readFileSync(letter, 'utf8')).toBe(letters)
      expect(majority([...args, '--html', letter, '--force']).code).toBe(0)
      expect(readFileSync(letter, 'utf8')).toBe(readFileSync(page, 'utf8'))
      expect(readdirSync(folder).sort()).toEqual(['letter.html', 'page.html'])
    },
  )

  test('words its receipts as is set, or as is asked', { timeout: 60_000 }, () => {
    const home = { MAJORITY_HOME: freshFolder(), XDG_CONFIG_HOME: freshFolder() }
    expect(majority(['settings', 'receipts', 'historian'], '', home).code).toBe(0)
    const set = majority(['debrief', voted, '--runs', '0'], '', home).out
    expect(majority(['debrief', voted, '--runs', '0', '--level', 'adult'], '', home).out).not.toBe(set)
    expect(majority(['debrief', voted, '--runs', '0', '--level', 'historian']).out).toBe(set)
    expect(majority(['roll-call', voted, '--receipts'], '', home).out).toBe(
      majority(['roll-call', voted, '--level', 'historian']).out,
    )
  })

  test('gives JSON that names outcome, differences and questions, and no whole crisis', () => {
    const { out } = majority(['debrief', history, '--runs', '0', '--json'])
    expect(JSON.parse(out)).toMatchObject({ outcome: 'kept', chair: 'mikoyan', code: history })
    expect(JSON.parse(out).questions).toHaveLength(3)
    expect(out).not.toContain('"guesses":[')
  })

  test.each([
    [['debrief', beginning], 2, /The play is not over\. The debrief waits for 29 June\./],
    [['debrief', history, '--html'], 2, /--html needs a value/],
    [['debrief', history, '--runs', 'many'], 2, /--runs takes a whole number from 0 to 5000/],
    [['debrief', 'hello'], 2, /hello/],
    [['debrief', history, '--runs', '0', '--html', '/nowhere/at/all.html'], 1, /cannot be written/],
  ])('%j is answered in a sentence', (args, exit, words) => {
    const { code, out, complaint } = majority(args)
    expect([code, out]).toEqual([exit, ''])
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })
})
