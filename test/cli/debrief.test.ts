/** `majority debrief`, as the built program does it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, majority } from '../support/program.ts'

const codeOf = (out: string): string => /code: (\S+)\s*$/.exec(out)![1]!
const history = codeOf(majority(['history', '--as', 'mikoyan']).out)
const beginning = codeOf(majority(['play', '--as', 'mikoyan', '--seed', '0', '--plain'], '1\n/quit\n').out)

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
