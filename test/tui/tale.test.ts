/** The screen of any story, as a program: whatever keys come, it stands. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTaleSession } from '../../src/play/taleSession.ts'
import { cellsText } from '../../src/tui/cells.ts'
import { footerOf } from '../../src/tui/footer.ts'
import { KEYMAP } from '../../src/tui/keymap.ts'
import { type Message, type Model, openingModel } from '../../src/tui/model.ts'
import { update } from '../../src/tui/program.ts'
import { talePages } from '../../src/tui/talePages.ts'
import { view } from '../../src/tui/view.ts'
import { ferry, taleOf } from '../support/tales.ts'

const FERRY = ferry()

/** A tale on a screen, with somebody outside who does what is asked. */
function reading(tale = FERRY) {
  const session = openTaleSession(tale, { seed: 7, path: [] })
  let model: Model = openingModel({
    size: { columns: 80, rows: 24 },
    chairs: [],
    pages: talePages(session),
    tale: session.turn(),
  })
  const tell = (message: Message): void => {
    const step = update(model, message)
    model = step.model
    for (const effect of step.effects) {
      if (effect.type === 'choose') expect(session.choose(effect.way)).toBeUndefined()
      else if (effect.type === 'undo') session.back()
      else if (effect.type === 'rewind') session.back(session.turn().path.length - Number(effect.to))
      else if (effect.type === 'restart') session.restart()
      else continue
      tell({ type: 'tale', tale: session.turn(), committed: false })
    }
  }
  tell({ type: 'changed' })
  return { tell, model: () => model, session }
}

const KEYS = [...new Set(KEYMAP.flatMap(({ keys }) => keys))]
const message: fc.Arbitrary<Message> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...KEYS).map(key => ({ type: 'key', key }) as const) },
  { weight: 1, arbitrary: fc.constantFrom('1', '2', '3').map(key => ({ type: 'key', key }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .record({ columns: fc.integer({ min: 10, max: 200 }), rows: fc.integer({ min: 4, max: 60 }) })
      .map(size => ({ type: 'resize', size }) as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ x: fc.nat(199), y: fc.nat(59) })
      .map(({ x, y }) => ({ type: 'mouse', action: 'press', x, y }) as const),
  },
)

test('whatever keys are pressed, it tells the moment the path leads to', () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 20, maxLength: 120 }), messages => {
      const { tell, model, session } = reading()
      for (const each of messages) {
        tell(each)
        cellsText(view(model()))
        expect(model().tale!.path).toEqual(session.turn().path)
      }
    }),
    { numRuns: 40 },
  )
})

test('where nothing was told, the page of what was told says so', () => {
  const { tell, model } = reading({ ...FERRY, tale: taleOf('-> END') })
  tell({ type: 'key', key: 'T' })
  expect(cellsText(view(model()))).toContain('Nothing has been told yet.')
})

test('nothing in the footer belongs to the crisis, on any page', () => {
  const { tell, model } = reading()
  const said = (): string[] => footerOf(model(), 200).map(({ help }) => help)
  const seen = new Set(said())
  for (const key of ['1', 'T', '/', 'escape', 'escape', 'U', 'escape', '?', 'escape', '4', '3', 'q']) {
    tell({ type: 'key', key })
    for (const help of said()) seen.add(help)
  }
  expect([...seen].sort()).toEqual([
    'back',
    'choose',
    'decision before',
    'end the search',
    'find',
    'go back to it',
    'help',
    'next',
    'quit',
    'search',
    'take back',
    'told so far',
  ])
})
