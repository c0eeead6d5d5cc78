import { expect, test } from 'vitest'
import { emphasised } from '../../src/text/passage.ts'
import { span } from '../../src/text/spans.ts'

test('words between underscores are in italics', () => {
  expect(emphasised('He reads _Pravda_ aloud.')).toEqual([
    span('He reads '),
    span('Pravda', 'emphasis'),
    span(' aloud.'),
  ])
  expect(emphasised('_The Presidium_, he says')).toEqual([
    span('The Presidium', 'emphasis'),
    span(', he says'),
  ])
})

test('an underscore inside a word, or alone, is one', () => {
  expect(emphasised('snake_case_name and _ alone')).toEqual([span('snake_case_name and _ alone')])
})
