/** What the built program does for a class on paper. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, majority, startMajority } from '../support/program.ts'

const NO_BROWSER = { PATH: '/nowhere' }

describe('majority class paper', () => {
  test('writes every sheet, and says where to begin and that there is no browser to print with', () => {
    const folder = join(freshFolder(), 'lesson', 'tuesday')
    const { code, out, complaint } = majority(
      ['class', 'paper', '--seats', '12', '--out', folder],
      '',
      NO_BROWSER,
    )
    expect([code, complaint]).toEqual([0, ''])
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(out).toContain('Begin with index.html')
    expect(out).toContain('No Chromium was found')
    const files = readdirSync(folder)
    expect(files).toHaveLength(22)
    for (const file of files)
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^<!doctype html>[\s\S]+<\/html>\n$/)
    // Twelve, and the minute-taker's beside them.
    expect(readFileSync(join(folder, 'role-cards.html'), 'utf8').match(/class="card half"/g)).toHaveLength(13)
  })

  test('writes over its own sheets, and over nobody else’s', () => {
    const folder = freshFolder()
    const write = (...more: string[]) =>
      majority(['class', 'paper', '--seats', '8', '--out', folder, '--no-pdf', ...more])
    expect(write().code).toBe(0)
    expect(write('--letter', '--large').code).toBe(0)
    expect(readFileSync(join(folder, 'guide.html'), 'utf8')).toContain('size: Letter')
    writeFileSync(join(folder, 'guide.html'), 'my own notes')
    const { code, complaint } = write('--a4')
    expect(code).toBe(2)
    expect(complaint).toContain('is none of our sheets')
    expect(readFileSync(join(folder, 'guide.html'), 'utf8')).toBe('my own notes')
    expect(readFileSync(join(folder, 'rubric.html'), 'utf8')).toContain('size: Letter')
  })

  test('prints the seats of a class that is kept, with their keys', async () => {
    const env = { MAJORITY_HOME: freshFolder() }
    const server = startMajority(['class', '--seats', '9', '--port', '0'], env)
    const code = /code (\w{6})/.exec(await server.until('Ctrl-C stops'))![1]!
    server.kill('SIGTERM')
    await server.ended
    const folder = freshFolder()
    const { code: exit } = majority(['class', 'paper', '--code', code, '--out', folder, '--no-pdf'], '', env)
    expect(exit).toBe(0)
    const cards = readFileSync(join(folder, 'role-cards.html'), 'utf8')
    const keys = [...cards.matchAll(/class="box">(\w{5})</g)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(9 + 1)
    expect(cards).toContain(code)
    const none = freshFolder()
    const strange = ['class', 'paper', '--code', 'AAAAAA', '--out', none, '--no-pdf']
    expect(majority(strange, '', env).complaint).toContain('There is no class "AAAAAA"')
    expect(readdirSync(none)).toEqual([])
    expect(majority([...strange, '--seats', '8'], '', env).out).toMatch(/^No class "AAAAAA" is kept here/)
  })

  test('says in a line what a browser could not do', () => {
    const folder = freshFolder()
    const bin = join(freshFolder(), 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'chromium'), '#!/bin/sh\nexit 3\n', { mode: 0o755 })
    const { code, out } = majority(['class', 'paper', '--seats', '8', '--out', folder], '', { PATH: bin })
    expect(code).toBe(0)
    expect(out).toMatch(/could not print \(it ended with a complaint\), so 0 of 22 sheets have a PDF/)
  })

  test.each([
    [['--out', 'x'], /For how many pupils/],
    [['--seats', '7', '--out', 'x'], /--seats takes a whole number from 8 to 35/],
    [['--seats', '12'], /Where to\?/],
    [['--seats', '12', '--out', 'x', '--plan', 'year'], /one-lesson, two-lessons or block/],
    [['--seats', '12', '--out', 'x', '--a4', '--letter'], /two sizes of paper/],
    [['--seats', '12', '--out', 'x', '--code', '<b>'], /--code takes the class code/],
  ])('%j is answered in a sentence, and nothing is written', (options, words) => {
    const folder = freshFolder()
    const inside = options.map(each => (each === 'x' ? join(folder, 'x') : each))
    const { code, out, complaint } = majority(['class', 'paper', ...inside])
    expect([code, out]).toEqual([2, ''])
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })
})

const LESSON = `word molotov seven, malenkov seven
18 sitting dismissal: molotov for, malenkov for, mikoyan against
oops
19 plenum: bulganin for, suslov for
`

describe('majority class tally', () => {
  test('reads a pipe: rolls, receipts, and what was skipped', () => {
    const { code, out, complaint } = majority(['class', 'tally', '--level', 'plain'], LESSON)
    expect([code, complaint]).toEqual([0, ''])
    expect(out).toContain('It is lost: 2 for, 1 against, 0 abstaining.')
    expect(out).toContain('Molotov votes for dismissing Khrushchev')
    expect(out).toContain('Line 3 is skipped: "oops" cannot be read.')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(72)
  })

  test('reads a file as JSON, ballots with their reasons', () => {
    const file = join(freshFolder(), 'lesson.txt')
    writeFileSync(file, LESSON)
    const { rolls, skipped } = JSON.parse(majority(['class', 'tally', file, '--json', '--engine']).out)
    expect(rolls.map(({ motion }: { motion: string }) => motion)).toEqual(['dismissal', 'plenum'])
    expect(rolls[0].ballots).toHaveLength(8)
    const [{ score, parts }] = rolls[0].ballots
    expect(Object.values<number>(parts).reduce((sum, points) => sum + points, 0)).toBe(score)
    expect(skipped).toEqual([{ line: 3, why: expect.stringContaining('oops') }])
  })

  test.each([
    [['class', 'tally', '/nowhere/at/all'], '', 2, /cannot be read/],
    [['class', 'tally', 'a', 'b'], '', 2, /one file at most/],
    [['class', 'tally'], 'nothing here\n', 1, /holds no roll call/],
    [['class', 'tally', '--seed', 'x'], '', 2, /--seed takes/],
  ])('%j is answered in a sentence', (args, input, exit, words) => {
    const { code, complaint } = majority(args, input)
    expect(code).toBe(exit)
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })
})
