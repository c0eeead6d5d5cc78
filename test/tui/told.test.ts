/** The page with everything told so far, beside the transcript of the same play. */
import { expect, test } from 'vitest'
import { transcriptLines, turnLines } from '../../src/plain/lines.ts'
import { openSession } from '../../src/play/session.ts'
import { meanwhile } from '../../src/text/meanwhile.ts'
import { plainText } from '../../src/text/spans.ts'
import { gamePages } from '../../src/tui/gamePages.ts'
import { openingModel } from '../../src/tui/model.ts'
import { CHAIRS, carelessPlay, dice, edition, narrator } from '../support/edition.ts'

const chair = CHAIRS[1]!
const { path } = Array.from({ length: 30 }, (_, luck) => carelessPlay(chair, 3, dice(luck))).find(({ end }) =>
  end.crisis.log.some(({ event }) => event.type === 'roll-called'),
)!
const session = openSession(edition, narrator, { chair, seed: 3, path })
const { people } = edition.opening
const pages = gamePages(edition, { codex: () => [], sources: () => ({}), narrator }, () => session)
const size = { columns: 80, rows: 24 }
const model = openingModel({ size, pages, chairs: edition.chairs, turn: session.turn() })
const flat = (text: string): string => text.replace(/\s+/g, ' ')
const told = (search = ''): string =>
  flat(
    pages
      .page('told', { ...model, search }, 76)
      .map(({ line }) => plainText(line))
      .join(' '),
  )

test('rolls and news are told so far as the transcript tells them', () => {
  const manner = { width: 0, marks: false, ascii: (text: string) => text }
  const transcript = flat(transcriptLines(edition, path, session.turnAt, manner).join(' '))
  const all = told()
  const turns = Array.from({ length: path.length + 1 }, (_, length) =>
    meanwhile(people, session.turnAt(length)),
  )
  const rolls = turns.flatMap(turn =>
    [...turn.ownRolls, ...turn.rolls].map(roll => flat(roll.map(plainText).join(' '))),
  )
  expect(rolls.length).toBeGreaterThan(0)
  for (const words of [...rolls, ...turns.flatMap(({ news }) => news.map(flat))]) {
    expect(transcript).toContain(words)
    expect(all).toContain(words)
  }
})

test('a roll is found whole', () => {
  const found = told('On the motion')
  expect(found).toMatch(/On the motion .*Molotov: .*It was (carried|lost): /)
  expect(found.length).toBeLessThan(told().length / 2)
})

test('a roll called by another is told after what one did oneself', () => {
  const turns = Array.from({ length: 30 }, (_, luck) => carelessPlay('mikoyan', 7, dice(luck))).flatMap(
    play => {
      const other = openSession(edition, narrator, { chair: 'mikoyan', seed: 7, path: play.path })
      return play.path.map((_, at) => other.turnAt(at + 1))
    },
  )
  const turn = turns.find(each => each.aftermath.length > 0 && meanwhile(people, each).rolls.length > 0)!
  const manner = { width: 0, marks: false, ascii: (text: string) => text }
  const lines = flat(turnLines(edition, turn, manner, undefined).join(' '))
  const roll = lines.indexOf('On the motion')
  const done = lines.indexOf(flat(turn.aftermath[0]!.text.replaceAll('_', '')))
  expect(done).toBeGreaterThanOrEqual(0)
  expect(roll).toBeGreaterThan(done)
})
