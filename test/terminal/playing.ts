/**
 * The built game in a terminal, alone in its folder, and beside it the same
 * play in memory: that one knows what ought to be on the screen, so that no
 * test repeats a word of the story.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect } from 'vitest'
import type { PersonId } from '../../src/engine/index.ts'
import { openSession, type Session } from '../../src/play/session.ts'
import type { Turn } from '../../src/play/turn.ts'
import { edition, narrator } from '../support/edition.ts'
import { PROGRAM } from '../support/program.ts'
import { type Started, startTerminal, type TestTerminal } from './harness.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'majority-game-'))
export const GAME = join(FOLDER, 'majority.cjs')
copyFileSync(PROGRAM, GAME)

const built = JSON.parse(readFileSync(join(PROGRAM, '../story.json'), 'utf8'))
if (built.index.fingerprint !== edition.index.fingerprint)
  throw new Error('dist is of another story than the one under story/: npm run build makes it anew.')

const open: TestTerminal[] = []
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

export const aHome = (): string => mkdtempSync(join(FOLDER, 'home-'))

export interface Sitting extends Partial<Started> {
  readonly home?: string
}

/** Anything in a terminal, closed after the test. */
export function inTerminal(how: Started): TestTerminal {
  const terminal = startTerminal(how)
  open.push(terminal)
  return terminal
}

export const start = ({ home = aHome(), env, args = [], ...how }: Sitting = {}): TestTerminal =>
  inTerminal({
    file: process.execPath,
    args: [GAME, ...args],
    env: { MAJORITY_HOME: home, ...env },
    ...how,
  })

/** Sits down in a chair at once. */
export async function sitDown(chair: PersonId, seed: number, how: Sitting = {}): Promise<Played> {
  const terminal = start({ ...how, args: ['--as', chair, '--seed', String(seed), ...(how.args ?? [])] })
  const played = playing(terminal, chair, seed)
  await played.isTold()
  return played
}

const flat = (text: string): string => text.replace(/[_\u00a0\s]+/g, match => (match[0] === '_' ? '' : ' '))

/** The words of the column that is read, as one line. */
export function proseOn(terminal: TestTerminal): string {
  const rows = terminal.text().split('\n')
  const column = rows[0]!.length >= 124 ? 1 : 0
  const hasColumns = rows.some(row => row.includes('│'))
  return flat(rows.map(row => (hasColumns ? (row.split('│')[column] ?? row) : row).trim()).join(' '))
}

const told = (turn: Turn): string[] => [...turn.aftermath, ...turn.passage].map(({ text }) => flat(text))

const firstWords = (text: string): string => text.split(' ').slice(0, 4).join(' ')

export type Played = ReturnType<typeof playing>

/** The same play twice. */
export function playing(terminal: TestTerminal, chair: PersonId, seed: number) {
  const session: Session = openSession(edition, narrator, { chair, seed, path: [] })

  const isTold = async (): Promise<void> => {
    const [first] = told(session.turn())
    if (first) await terminal.until(() => proseOn(terminal).includes(firstWords(first)))
    await terminal.until('? help')
    await terminal.quiet(20)
  }

  const isReading = (): boolean => /Space read on/.test(terminal.text())

  /** To the end of what is told, and everything that was seen on the way. */
  const readOn = async (): Promise<string> => {
    let seen = proseOn(terminal)
    while (isReading()) {
      const before = terminal.text()
      terminal.key('space')
      await terminal.until(screen => screen !== before)
      seen += ` ${proseOn(terminal)}`
    }
    return seen
  }

  const press = async (place: number): Promise<void> => {
    if (place < 9) {
      const before = terminal.text()
      terminal.key(String(place + 1))
      await terminal.until(screen => screen !== before)
      await terminal.quiet(20)
      if (terminal.text().includes('out of sight')) terminal.key(String(place + 1))
      return
    }
    for (let step = 0; step < place; step += 1) terminal.key('down')
    await terminal.quiet(20)
    terminal.key('enter')
  }

  return {
    terminal,
    session,
    isTold,
    readOn,
    turn: () => session.turn(),
    /** Takes the way whose id ends so, or the first that is open, and waits for what comes of it. */
    async take(id?: string): Promise<Turn> {
      const { kind, options } = session.turn()
      const way = options.findIndex(option =>
        id === undefined ? option.locked === undefined : `.${option.id}`.endsWith(`.${id}`),
      )
      expect(way, `${id} among ${options.map(option => option.id).join(', ')}`).toBeGreaterThanOrEqual(0)
      await readOn()
      await press(kind === 'count' ? 1 : way)
      expect(session.choose(way)).toBeUndefined()
      const isCalled = session.turn().news.some(event => event.type === 'roll-called')
      if (isCalled) await terminal.until('Roll call')
      else await isTold()
      return session.turn()
    },
    /** Goes back in memory only: the keys are the test's. */
    back: (steps: number) => session.back(steps),
    /** Every word of what is told, on one screen or another. */
    async expectAllTold(): Promise<void> {
      const seen = new Set((await readOn()).split(' '))
      const missing = told(session.turn())
        .flatMap(text => text.split(' '))
        .filter(word => !seen.has(word) && !word.includes('—') && !word.includes('-'))
      expect(missing, 'words that are nowhere on the screen').toEqual([])
    },
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** What is true of every screen of the game. */
export function expectSane(terminal: TestTerminal): void {
  const rows = terminal.text().split('\n')
  expect(terminal.text()).not.toMatch(CONTROL)
  expect(rows.at(-1), 'the footer').toMatch(/\? help {2}q quit *$/)
  expect(rows.at(-1)!.startsWith(' ')).toBe(true)
  const header = rows[0]!
  expect(header.trim() === '' || /^ ?[★\p{L}\d]/u.test(header.trimStart()), `the header: ${header}`).toBe(
    true,
  )
  const [prose, way] = [
    rows.findLastIndex(row => /^ {2,}─{24}/.test(row)),
    rows.findIndex(row => /^.{0,26}[▸ ]1 {2}\S/.test(row)),
  ]
  if (prose > 0 && way > 0 && rows[0]!.startsWith(' ★'))
    expect(way, 'ways stand under the prose').toBeGreaterThan(prose)
}
