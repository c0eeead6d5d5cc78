import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, plainText, span } from '../../src/text/spans.ts'
import { width } from '../../src/text/width.ts'
import { wrap } from '../../src/text/wrap.ts'

const lines = (text: string, measure: number, indents = {}): string[] =>
  wrap([span(text)], measure, indents).map(plainText)

describe('breaking a paragraph', () => {
  test('evens the lines out', () => {
    expect(lines('aaa bb cc ddddd', 6)).toEqual(['aaa', 'bb cc', 'ddddd'])
  })

  test('the last word is not left alone where the line before can spare one', () => {
    expect(lines('tired of hearing this sort of thing', 30)).toEqual([
      'tired of hearing this sort',
      'of thing',
    ])
  })

  test('a word that fits is not cut', () => {
    expect(lines('redistribution of responsibilities immediately', 18)).toEqual([
      'redistribution of',
      'responsibilities',
      'immediately',
    ])
  })

  test('a word that does not fit is cut at its hyphen, else where it must be', () => {
    expect(lines('Константинопольский-Преображенский', 24)).toEqual([
      'Константинопольский-',
      'Преображенский',
    ])
    expect(lines('a'.repeat(40), 16)).toEqual(['a'.repeat(16), 'a'.repeat(16), 'a'.repeat(8)])
  })

  test('a line may end in a dash and not begin with one', () => {
    expect(lines('He waits – then speaks', 8)).toEqual(['He', 'waits –', 'then', 'speaks'])
    expect(lines('He waited—and sat', 10)).toEqual(['He waited—', 'and sat'])
    expect(lines('18–29 June', 6)).toEqual(['18–29', 'June'])
  })

  test('a line does not end at a no-break space', () => {
    expect(lines('it was on 19\u00a0June', 13)).toEqual(['it was on', '19 June'])
    expect(lines('says N.\u00a0S.\u00a0Khrushchev', 18)).toEqual(['says', 'N. S. Khrushchev'])
    expect(lines('N.\u00a0S.\u00a0Khrushchev', 10)).toEqual(['N. S.', 'Khrushchev'])
  })

  test('no-break spaces before a word too long for a line are no line of their own', () => {
    expect(lines('a \u00a0\u00a0bbbbbbbb', 5)).toEqual(['a', 'bbbbb', 'bbb'])
  })

  test('options hang', () => {
    expect(lines('Put it to the vote now', 14, { hang: 4 })).toEqual(['Put it to the', '    vote now'])
  })

  test('roles survive, and the space belongs to the plainer word', () => {
    const paragraph: Line = [span('He reads '), span('Pravda today', 'emphasis'), span(' aloud.')]
    expect(wrap(paragraph, 40)).toEqual([
      [span('He reads '), span('Pravda today', 'emphasis'), span(' aloud.')],
    ])
    expect(wrap(paragraph, 15)).toEqual([
      [span('He reads '), span('Pravda', 'emphasis')],
      [span('today', 'emphasis'), span(' aloud.')],
    ])
  })

  test('columns set apart by spaces stay apart', () => {
    expect(lines('  ▶ Suslov      ●──  leans', 40)).toEqual(['  ▶ Suslov      ●──  leans'])
    expect(lines('  ▶ Suslov      ●──  leans to you', 26)).toEqual(['  ▶ Suslov      ●──  leans', 'to you'])
    expect(lines(`${' '.repeat(50)}far`, 10)).toEqual(['       far'])
  })

  test('an empty paragraph has no lines, and no measure is too small', () => {
    expect(lines('', 40)).toEqual([])
    expect(lines('   ', 40)).toEqual([])
    expect(lines('abc 漢字', 0)).toEqual(['ab', 'c', '漢', '字'])
    expect(lines('abc', -5, { hang: 4 })).toEqual(['ab', '    c'])
  })
})

describe('laws of breaking', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-zа-я]{1,12}[,.]?$/),
    fc.constantFrom('—', '–', '-', '19', 'June', 'N.', 'S.', '漢字', 'и\u0306', 'a—b'),
  )
  const prose = fc.array(word, { maxLength: 60 }).map(words => words.join(' '))
  const measure = fc.integer({ min: 14, max: 70 })
  const indents = fc.record({ first: fc.nat({ max: 4 }), hang: fc.nat({ max: 4 }) })

  test('no line is wider than the measure', () => {
    fc.assert(
      fc.property(prose, measure, indents, (text, columns, indent) => {
        for (const line of lines(text, columns, indent)) expect(width(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  test('every letter is there, once and in order', () => {
    fc.assert(
      fc.property(prose, measure, (text, columns) => {
        expect(lines(text, columns).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  test('no line but the first begins with a dash', () => {
    const spoken = fc.array(fc.oneof(fc.stringMatching(/^[a-z]{1,9}$/), fc.constant('said –')), {
      maxLength: 50,
    })
    fc.assert(
      fc.property(spoken, measure, (words, columns) => {
        for (const line of lines(words.join(' '), columns).slice(1)) expect(line).not.toMatch(/^–/)
      }),
    )
  })

  test('no better set of breaks exists', () => {
    const alone = (rows: readonly string[], columns: number) =>
      rows.length > 1 && !rows.at(-1)!.includes(' ') && width(rows.at(-1)!) < columns / 4
    const gaps = (rows: readonly string[], columns: number) =>
      rows
        .slice(0, -1)
        .reduce(
          (sum, row) => sum + (columns - width(row)) ** 2,
          alone(rows, columns) ? (columns / 2) ** 2 : 0,
        )
    const greedy = (words: readonly string[], columns: number): string[] => {
      const rows: string[] = []
      for (const each of words) {
        const longer = `${rows.at(-1)} ${each}`
        if (rows.length > 0 && longer.length <= columns) rows[rows.length - 1] = longer
        else rows.push(each)
      }
      return rows
    }
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 }),
        measure,
        (words, columns) => {
          expect(gaps(lines(words.join(' '), columns), columns)).toBeLessThanOrEqual(
            gaps(greedy(words, columns), columns),
          )
        },
      ),
    )
  })
})
