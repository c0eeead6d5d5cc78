import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../src/text/spans.ts'
import { scenePage } from '../../src/tui/scenePage.ts'
import { opening, pages, turn } from './plays.ts'

const NEWS = fc.array(
  fc
    .array(fc.constantFrom('Malenkov', 'moved', 'that', 'he', 'be', 'relieved'), {
      minLength: 1,
      maxLength: 40,
    })
    .map(words => `${words.join(' ')}.`),
  { maxLength: 8 },
)

test('of what happened meanwhile each piece of news is told whole or left to the journal', () => {
  fc.assert(
    fc.property(NEWS, fc.integer({ min: 30, max: 70 }), (news, width) => {
      const model = { ...opening({ pages: pages({ news: () => news }) }), turn: turn({ passage: [] }) }
      const told = scenePage(model, width)
        .rows.map(({ line }) => plainText(line).trim())
        .join(' ')
      const whole = news.findLastIndex((_, last) => told.startsWith(news.slice(0, last + 1).join(' '))) + 1
      const rest = told.slice(news.slice(0, whole).join(' ').length).trim()
      expect(rest).toBe(whole === news.length ? '' : '… and more, in the journal')
    }),
  )
})
