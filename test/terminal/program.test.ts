import { afterEach, expect, test } from 'vitest'
import { bundleDemo } from './bundleDemo.ts'
import { type Started, startTerminal, type TestTerminal } from './harness.ts'

const game = bundleDemo('demoGame.ts')
let open: TestTerminal | undefined

afterEach(() => open?.close())

const start = async (how: Partial<Started> = {}): Promise<TestTerminal> => {
  open = startTerminal({ file: process.execPath, args: [game], ...how })
  await open.until('Whose chair')
  return open
}

const begin = async (how: Partial<Started> = {}): Promise<TestTerminal> => {
  const terminal = await start(how)
  terminal.key('2')
  await terminal.until('Sit in this chair')
  terminal.key('enter')
  await terminal.until('Go in')
  return terminal
}

test('a play: chair, dossier, choices, a roll call, back and out', async () => {
  const terminal = await begin()
  terminal.key('1')
  await terminal.until('You have taken ways 1.')
  terminal.key('end')
  terminal.key('2')
  await terminal.until('Roll call')
  terminal.key('space')
  await terminal.until('Khrushchev AGAINST')
  terminal.key('a')
  await terminal.until('It carries, seven to four.')
  terminal.key('space')
  await terminal.until('You have taken ways 1, 2.')
  terminal.key('u')
  await terminal.until('You have taken ways 1.')
  terminal.key('q')
  await terminal.until('Leave?')
  terminal.key('q')
  expect(await terminal.ended()).toBe(0)
  expect(terminal.text()).toContain('left in peace')
  expect(terminal.state()).toMatchObject({ alternate: false, cursorHidden: false, mouse: 'none' })
})

test('by mouse alone', async () => {
  const terminal = await start()
  const { x, y } = terminal.find('Nikolai')
  terminal.click(x, y)
  await terminal.until('Sit in this chair')
  terminal.key('enter')
  await terminal.until('Stay away')
  const way = terminal.find('Stay away')
  terminal.click(way.x, way.y)
  await terminal.until('You have taken ways 2.')
})

test('a paste chooses nothing', async () => {
  const terminal = await begin()
  terminal.send('\u001b[200~1\r1\rq\u001b[201~')
  terminal.key('b')
  await terminal.until('PRESIDIUM')
  terminal.key('escape')
  await terminal.until('Go in')
})

test('Ctrl-C twice leaves', async () => {
  const terminal = await begin()
  terminal.key('C-c')
  await terminal.until('once more leaves')
  terminal.key('C-c')
  expect(await terminal.ended()).toBe(0)
})

test('the board stands beside the prose when the window grows, and goes when it shrinks', async () => {
  const terminal = await begin()
  terminal.resize(100, 30)
  await terminal.until('│ PRESIDIUM')
  terminal.resize(140, 45)
  await terminal.until('Bulganin           │')
  terminal.resize(40, 15)
  await terminal.until(screen => !screen.includes('│') && screen.includes('? help  q quit'))
  terminal.resize(20, 6)
  await terminal.until('The game wants')
  terminal.resize(80, 24)
  await terminal.until('Go in')
})

test('a move of the cursor is few bytes, in one write', async () => {
  const terminal = await begin({ env: { COLORTERM: 'truecolor' } })
  await terminal.quiet()
  const [bytes, written] = [terminal.received(), terminal.output().length]
  terminal.key('down')
  await terminal.until(/▸2/)
  await terminal.quiet()
  expect(terminal.received() - bytes).toBeLessThan(500)
  expect(terminal.output().slice(written).split('\u001b[?2026h')).toHaveLength(2)
})
