import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fuzzyFind, fuzzyScore } from '../../src/text/fuzzy.ts'

const find = (letters: string, ...all: string[]): readonly string[] => fuzzyFind(letters, all, each => [each])

describe('a few letters', () => {
  test.each([
    ['wsh', 'your whip sheet', 'the war in the snow of the hills'],
    ['them', 'Set theme to dark', 'Set receipts to historian: in the terms of the model'],
    ['roll', 'the last roll call', 'really old lists'],
    ['JOUR', 'The journal', 'just our own'],
    ['light theme', 'Set theme to light', 'delightful themes'],
    ['vote', 'how a vote is explained', 'votes are counted'],
    ['vote', 'votes are counted', 'the devotee'],
    ['vote', 'the devotee', 'volunteers told everything'],
  ])('%s finds “%s” before “%s”', (letters, better, worse) => {
    expect(find(letters, worse, better)[0]).toBe(better)
  })

  test('that are not all there find nothing', () => {
    expect(find('zhukov', 'Bulganin', 'Mikoyan')).toEqual([])
    expect(fuzzyScore('ab', 'ba')).toBe(0)
  })

  test('that are scattered are found only from the beginning of a word', () => {
    expect(find('wsh', 'your whip sheet', 'a low shelf')).toEqual(['your whip sheet'])
  })

  test('that are more than a text has find nothing, however many were pasted', () => {
    const ever = 'x'.repeat(1_000_000)
    expect(find(ever, ...Array.from({ length: 300 }, (_, n) => `x${'xx'.repeat(n % 40)}`))).toEqual([])
  })

  test('none leave everything as it stands', () => {
    expect(find(' ', 'b', 'a')).toEqual(['b', 'a'])
  })

  test('are found exactly where they stand in their order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c]{1,4}$/), fc.stringMatching(/^[a-c ]{0,9}$/), (letters, words) => {
        const isThere = new RegExp([...letters].join('.*')).test(words.replace(/\s+/g, ' ').trim())
        expect(fuzzyScore(letters, words) > 0).toBe(isThere)
      }),
    )
  })
})
