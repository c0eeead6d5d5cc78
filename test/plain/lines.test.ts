import { expect, test } from 'vitest'
import { choiceIn, said, whatToType } from '../../src/plain/lines.ts'
import { line, span } from '../../src/text/spans.ts'

test.each([
  ['1', 0],
  [' 1 ', 0],
  ['01', 0],
  ['1.', 0],
  ['3)', 2],
  ['１', 0],
  ['0', undefined],
  ['4', undefined],
  ['-1', undefined],
  ['1e0', undefined],
  ['0x1', undefined],
  ['1 2', undefined],
  ['one', undefined],
  ['', undefined],
  ['9'.repeat(10_000), undefined],
])('%j of three choices is choice %j', (text, choice) => {
  expect(choiceIn(text, 3)).toBe(choice)
})

test('a single choice is no range', () => {
  expect(whatToType(1)).toBe('Type 1')
  expect(whatToType(3)).toBe('Type a number from 1 to 3')
})

test.each([
  [[span('YOUR TWELVE DAYS', 'heading')], 'Your twelve days'],
  [[span('18 JUNE, 10:00', 'heading')], '18 June, 10:00'],
  [[span('NO FIRST SECRETARY', 'heading')], 'No First Secretary'],
  [[span('18 June  ', 'number'), span('The plenum was called.')], '18 June: The plenum was called.'],
  [
    [span('  +38', 'number'), span('  conviction: ', 'faint'), span('he agrees')],
    '+38, conviction: he agrees',
  ],
  [[span('1958  ', 'number'), span('In March')], '1958: In March'],
  [[span('○ not met  ', 'faint'), span('Be first.')], 'Not met: Be first.'],
  [[span('Saburov      '), span('? ', 'undecided'), span('unsure', 'undecided')], 'Saburov: unsure'],
  [[span('Molotov      '), span('▶ ', 'seven'), span('with the seven', 'seven')], 'Molotov: with the seven'],
])('%j is spoken with nothing drawn', (spans, words) => {
  expect(said(line(...spans))).toBe(words)
})
