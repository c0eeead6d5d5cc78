/** The page on which two plays stand side by side, and the one that asks whose eyes to see with. */
import { expect, test } from 'vitest'
import { PEOPLE } from '../../src/engine/index.ts'
import { openSession, type Session } from '../../src/play/session.ts'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { cellsText } from '../../src/tui/cells.ts'
import { gamePages } from '../../src/tui/gamePages.ts'
import { type Model, openingModel } from '../../src/tui/model.ts'
import { view } from '../../src/tui/view.ts'
import { CHAIRS, carelessPlay, dice, edition, narrator } from '../support/edition.ts'
import { follow, press } from './plays.ts'

const careless = (luck: number) => ({
  chair: CHAIRS[1]!,
  seed: 3,
  path: carelessPlay(CHAIRS[1]!, 3, dice(luck)).path,
})
const [ONE, OTHER] = [careless(1), careless(2)]

function modelOf(session: Session | undefined, columns = 80, rows = 24): Model {
  const library = { codex: () => [], sources: () => ({}), narrator }
  const pages = gamePages(edition, library, () => session)
  const turn = session?.turn()
  return openingModel({ size: { columns, rows }, pages, chairs: edition.chairs, ...(turn && { turn }) })
}

const whole = modelOf(openSession(edition, narrator, ONE), 100, 30)
const shown = (model: Model): string => cellsText(view(model))

test('C sets a play beside the historical line: in columns at 80, one under the other at 60', () => {
  const open = press(whole, 'C').model
  const wide = shown({ ...open, size: { columns: 80, rows: 24 } })
  expect(wide).toContain('Beside the historical line')
  expect(wide).toMatch(/Chair +│ Bulganin +│ Bulganin/)
  const narrow = shown({ ...open, size: { columns: 60, rows: 24 } })
  expect(narrow).toMatch(/This play {2}Bulganin\n +History {4}Bulganin/)
})

test('with a code it is that play, with two those two, with or without a play of one’s own', () => {
  const codes = [makeShareCode(edition, ONE), makeShareCode(edition, OTHER)]
  const open = (model: Model, of: string): string =>
    shown(follow(model, { type: 'open', page: 'compare', of }).model)
  expect(open(whole, codes[1]!)).toMatch(/This play +│ The other/)
  expect(open(whole, codes.join(' '))).toMatch(/│ A +│ B/)
  expect(open(whole, codes.join(' '))).toContain('Two plays compared')
  expect(open(modelOf(undefined, 100, 30), codes.join(' '))).toMatch(/Chair +│ Bulganin +│ Bulganin/)
  expect(open(modelOf(undefined, 100, 30), 'nonsense')).toContain('There is nothing to compare.')
})

test('before the end nothing hidden is compared, and nobody else’s eyes are lent', () => {
  const young = modelOf(openSession(edition, narrator, { ...ONE, path: ONE.path.slice(0, 20) }), 100, 200)
  const page = shown(press(young, 'C').model)
  expect(page).toContain('it is compared as far as')
  expect(page).not.toMatch(/Trust in|A bargain|Gathered|It changed/)
  expect(press(young, 'O').model.here.page).toBe('scene')
  expect(shown(press(whole, 'C', 'end').model)).not.toContain('it is compared as far as')
})

test('after the end anybody’s days can be walked', () => {
  const asked = press({ ...whole, size: { columns: 80, rows: 60 } }, 'O').model
  for (const who of PEOPLE) expect(shown(asked)).toContain(edition.opening.people[who].name)
  const walked = press(asked, 'down', 'down', 'enter').model
  expect(walked.here).toMatchObject({ page: 'otherChair', of: PEOPLE[2] })
  expect(shown(walked)).toContain('MOLOTOV’S TWELVE DAYS')
  expect(press(walked, 'escape').model.here.page).toBe('others')
})
