import { describe, expect, test } from 'vitest'
import { clip, graphemes, isNarrow, padded, shorten, width } from '../../src/text/width.ts'

describe('columns', () => {
  test.each([
    ['', 0],
    ['The Presidium', 13],
    ['Хрущёв', 6],
    ['и\u0306', 1],
    ['“Tomorrow,” he said — no.', 25],
    ['★ ● ◀ ▶ ☎ № │ ───█░', 19],
    ['漢字', 4],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301\u0302', 1],
    ['👍', 2],
    ['👨‍👩‍👧', 2],
    ['🇷🇺', 2],
    ['a\u200db', 2],
    ['\u0301', 0],
  ])('%j takes %i', (text, columns) => {
    expect(width(text)).toBe(columns)
  })

  test('a letter with its mark is one grapheme', () => {
    expect(graphemes('и\u0306а')).toEqual(['и\u0306', 'а'])
    expect(graphemes('ab')).toEqual(['a', 'b'])
  })

  test('the quick way is only for what it is sure of', () => {
    expect(isNarrow('Хрущёв — 19 June ▸')).toBe(true)
    expect(isNarrow('漢')).toBe(false)
    expect(isNarrow('a\u0301')).toBe(false)
    expect(isNarrow('soft\u00adhyphen')).toBe(false)
    expect(isNarrow('\u001b')).toBe(false)
  })
})

describe('cutting', () => {
  test('counts columns, and never cuts a letter', () => {
    expect(clip('漢字', 3)).toBe('漢')
    expect(clip('Bulganin', 4)).toBe('Bulg')
    expect(clip('Bulganin', -1)).toBe('')
  })

  test('says that something was left out', () => {
    expect(shorten('Deputy Premier', 14)).toBe('Deputy Premier')
    expect(shorten('Deputy Premier', 8)).toBe('Deputy…')
    expect(shorten('Deputy', 0)).toBe('')
    expect(shorten('Deputy … left off', 9)).toBe('Deputy…')
  })

  test('pads by columns', () => {
    expect(padded('漢', 4)).toBe('漢  ')
    expect(padded('long', 2)).toBe('long')
  })
})
