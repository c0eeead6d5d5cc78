/** Conditions of `# needs:`, read and asked. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds } from '../../src/narrator/answers.ts'
import { parseCondition } from '../../src/narrator/parseCondition.ts'
import { isWrong } from '../../src/narrator/problem.ts'
import type { Condition } from '../../src/narrator/storyIndex.ts'
import { saysYesTo } from '../support/stories.ts'

const conditionIn = (text: string): Condition => {
  const parsed = parseCondition(text)
  if (isWrong(parsed)) throw new Error(parsed.wrong)
  return parsed.read.condition
}

test.each([
  ['voted()', { ask: 'voted', args: [] }],
  ['trusts(serov, bulganin, -20)', { ask: 'trusts', args: ['serov', 'bulganin', -20] }],
  ['took(bulganin_18_quorum.adjourn)', { ask: 'took', args: ['bulganin_18_quorum.adjourn'] }],
  [
    'in_room(zhukov) and not voted()',
    { all: [{ ask: 'in_room', args: ['zhukov'] }, { not: { ask: 'voted', args: [] } }] },
  ],
  [
    'not (voted() or refused())',
    {
      not: {
        any: [
          { ask: 'voted', args: [] },
          { ask: 'refused', args: [] },
        ],
      },
    },
  ],
])('%s', (text, condition) => {
  expect(conditionIn(text)).toEqual(condition)
})

test('what is named is looked for later', () => {
  expect(parseCondition('took(a_18_b.c) or not ran(a_ring)')).toMatchObject({
    read: {
      names: [
        { kind: 'option', id: 'a_18_b.c' },
        { kind: 'scene', id: 'a_ring' },
      ],
    },
  })
})

const asked = fc.constantFrom<Condition>(
  { ask: 'voted', args: [] },
  { ask: 'in_room', args: ['zhukov'] },
  { ask: 'trusts', args: ['serov', 'bulganin', 20] },
  { ask: 'fate', args: ['zhukov', 'raised'] },
)
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    asked,
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
  ),
}))

/** As a writer would put it. */
const written = (condition: Condition): string =>
  'ask' in condition
    ? `${condition.ask}(${condition.args.join(', ')})`
    : 'not' in condition
      ? `not ${bracketed(condition.not)}`
      : 'all' in condition
        ? condition.all.map(bracketed).join(' and ')
        : condition.any.map(bracketed).join(' or ')
const bracketed = (condition: Condition): string =>
  'ask' in condition ? written(condition) : `(${written(condition)})`

describe('laws', () => {
  test('a condition written down is read as itself', () => {
    fc.assert(
      fc.property(anyCondition, condition => {
        expect(conditionIn(written(condition))).toEqual(condition)
      }),
    )
  })

  const answers = fc.subarray([
    'voted()',
    'in_room(zhukov)',
    'trusts(serov, bulganin, 20)',
    'fate(zhukov, raised)',
  ])
  test('not turns an answer round, and all and any are each other turned inside out', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, answers, (one, other, yes) => {
        const ask = saysYesTo(...yes)
        expect(holds({ not: one }, ask)).toBe(!holds(one, ask))
        expect(holds({ all: [one, other] }, ask)).toBe(!holds({ any: [{ not: one }, { not: other }] }, ask))
      }),
    )
  })

  test('whatever is written, reading it throws nothing', () => {
    const scraps = fc.array(
      fc.constantFrom(
        'voted',
        '(',
        ')',
        ' and ',
        ' or ',
        'not ',
        'in_room',
        'zhukov',
        ',',
        '"',
        '3',
        '.',
        '-',
        '!',
        '{',
        ' ',
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scraps.map(parts => parts.join('')),
        ),
        text => {
          parseCondition(text)
        },
      ),
    )
  })
})
