/** The tree of plays as a page of the built game. */
import { expect, test } from 'vitest'
import { openRuns } from '../../src/play/runs.ts'
import { wordsOf } from '../../src/play/steps.ts'
import { carelessPlay, edition } from '../support/edition.ts'
import type { TestTerminal } from './harness.ts'
import { aHome, expectSane, sitDown } from './playing.ts'

/** A home with careless plays of Bulganin, and one just begun there. */
async function amongPlays(count: number, columns = 80, rows = 24): Promise<TestTerminal> {
  const home = aHome()
  const runs = openRuns(home)
  for (let seed = 1; seed <= count; seed++) {
    const { path } = carelessPlay('bulganin', seed)
    const play = { chair: 'bulganin', seed, path } as const
    runs.begin({ ...play, took: wordsOf(edition, play) }, edition.index.fingerprint, false)
  }
  const played = await sitDown('bulganin', 3, { home, columns, rows })
  await played.take()
  await played.readOn()
  played.terminal.key('t')
  await played.terminal.until(/▸.*◂/)
  return played.terminal
}

/** What is on a screen, whatever stands in its empty cells. */
const words = (screen: string): string => screen.replace(/ +$/gm, '')

test('opens where the play stands, walks from fork to fork, folds, reads, and plays on from there', async () => {
  const terminal = await amongPlays(40)
  expectSane(terminal)
  expect(terminal.text()).toMatch(/▸.*◂/)
  terminal.key('home')
  await terminal.quiet(200)
  const first = terminal.text()
  terminal.key('n')
  await terminal.until(screen => screen !== first && /▸[│├─ ]*[●★+]/.test(screen))
  await terminal.quiet(200)
  const before = words(terminal.text())
  terminal.key('left')
  await terminal.until(screen => words(screen) !== before)
  terminal.key('right')
  await terminal.until(screen => words(screen) === before)
  terminal.key('enter')
  await terminal.until('On that road')
  expectSane(terminal)
  terminal.key('f')
  await terminal.until('A new play from here.')
  expect(terminal.line(0)).toContain('18 June 1957')
})

test('marks the last decision of a play that goes alone, and keeps the road that was taken back', async () => {
  const played = await sitDown('bulganin', 3)
  const { terminal } = played
  await played.take()
  await played.take()
  await played.readOn()
  const left = played.turn().options[0]!.label
  await played.take()
  await played.readOn()
  terminal.key('u')
  played.back(1)
  await played.isTold()
  const { label } = played.turn().options[1]!
  await played.take(played.turn().options[1]!.id)
  await played.readOn()
  terminal.key('t')
  await terminal.until(/▸.*◂/)
  const rows = terminal.text().split('\n')
  expect(rows.find(row => /◂\s*$/.test(row))).toContain(label.slice(0, 20))
  expect(rows.join('\n')).toContain(left.slice(0, 20))
  expect(rows.join('\n')).toMatch(/1 {2}taken back/)
})

test('finds a road by a word, and sets two that are marked side by side', async () => {
  const terminal = await amongPlays(8)
  for (const key of ['/', 'b', 'e', 'g', 'enter']) terminal.key(key)
  await terminal.until(/▸ +\d+ .*Beg him/)
  terminal.key('/')
  terminal.key('enter')
  for (const key of ['home', 'n', 'x', 'n', 'x']) terminal.key(key)
  await terminal.until('Two plays compared')
  expectSane(terminal)
})

test('what was found is shown where it stands; from there odds are told and the play is walked through', async () => {
  const terminal = await amongPlays(45)
  for (const key of ['/', ...'beg him', 'enter']) terminal.key(key)
  await terminal.until(/▸ +\d+ .*Beg him/)
  terminal.key('right')
  await terminal.until(/▸[│├─ ]*[●★+] .*Beg him/)
  expect(terminal.text()).not.toContain('/ beg')
  terminal.key('o')
  await terminal.until('told once a play that went there is over')
  terminal.key('R')
  await terminal.until(/Replay, \d+ of/)
  expect(terminal.text()).toMatch(/Beg him[\s\S]*taken/)
  terminal.key('o')
  await terminal.until(/THE ODDS ON 18 JUNE, 16:00/, 20_000)
  expectSane(terminal)
})

test('one play’s own roads are not set against each other', async () => {
  const terminal = await amongPlays(1)
  for (const key of ['home', 'down', 'x', 'down', 'right', 'x']) terminal.key(key)
  await terminal.until('Both roads are of one play')
})

test('any kept play is found in a list and walked through, and one’s own is there again after it', async () => {
  const terminal = await amongPlays(6)
  terminal.key('P')
  await terminal.until('Plays kept here')
  for (const key of ['/', '7', 'enter']) terminal.key(key)
  await terminal.until('/ 7')
  expectSane(terminal)
  terminal.key('enter')
  await terminal.until(/Replay, 0 of \d+ decisions/)
  terminal.key('escape')
  await terminal.until(/Day 1 of 12/)
  expect(terminal.text()).not.toContain('Replay')
})

test.each([
  [40, 15],
  [140, 45],
])('stands at %i×%i', async (columns, rows) => {
  const terminal = await amongPlays(30, columns, rows)
  terminal.key('n')
  await terminal.quiet()
  expectSane(terminal)
})
