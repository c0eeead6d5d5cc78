import { expect, test } from 'vitest'
import { FULL_MEMBERS } from '../../src/engine/index.ts'
import { nameOf } from '../../src/text/names.ts'
import { plainText } from '../../src/text/spans.ts'
import { elevenSentence, TABLE_WIDTH, tableOfEleven } from '../../src/text/table.ts'
import { width } from '../../src/text/width.ts'
import { opening } from '../../story/opening.ts'

const { people } = opening
const drawn = tableOfEleven(people, ['khrushchev', 'bulganin'], 'bulganin')

test('the table seats all eleven once, and the sentence names them', () => {
  const text = drawn.map(plainText).join('\n')
  for (const member of FULL_MEMBERS) {
    expect(text.split(nameOf(people, member))).toHaveLength(2)
    expect(elevenSentence(people)).toContain(nameOf(people, member))
  }
  expect(text.match(/●/g)).toHaveLength(2)
  expect(text.match(/○/g)).toHaveLength(FULL_MEMBERS.length - 2)
})

test('the table fits its columns, its right edge is straight, and who is chosen is seen', () => {
  for (const line of drawn) expect(width(plainText(line).trimEnd())).toBeLessThanOrEqual(TABLE_WIDTH)
  const edges = drawn.map(plainText).filter(text => /[┐│┘]$/.test(text))
  expect(new Set(edges.map(width)).size).toBe(1)
  expect(drawn.flat().find(({ role }) => role === 'selected')?.text).toBe('Bulganin')
})
