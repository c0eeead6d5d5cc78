import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitize, sanitizeLines } from '../../src/text/sanitize.ts'

const SILENT = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u

describe('what comes from outside', () => {
  test.each([
    ['keeps words', 'Петров’s class — 7б', 'Петров’s class — 7б'],
    ['drops a window title', '\u001b]0;PWNED\u0007Ivan', 'Ivan'],
    ['drops a link, and keeps its words', '\u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['drops a clearing of the screen', 'a\u001b[2Jb\u001b[1;31mc', 'abc'],
    ['drops the C1 forms', 'a\u009b2Jb\u009d0;t\u0007c', 'abc'],
    ['drops an answer to a query', '\u001bP1$r0m\u001b\\x', 'x'],
    ['drops a string nobody ended', 'a\u001b]0;never\nb', 'a b'],
    ['drops a lone escape', 'a\u001bcb\u001b', 'ab'],
    ['drops an escape inside an escape', '\u001b\u001b[2J', ''],
    ['drops bells and backspaces', 'a\u0007\u0008b\u007f', 'ab'],
    ['drops an override of direction', 'abc\u202edcba', 'abcdcba'],
    ['drops invisible letters', 'a\u200bb\ufeffc\u00add', 'abcd'],
    ['marks half a letter', 'a\ud83d', 'a\ufffd'],
    ['marks private signs', '\ue0b0', '\ufffd'],
    ['composes', 'и\u0306', 'й'],
    ['makes one line', 'one\ttwo\r\nthree', 'one two three'],
  ])('%s', (_, given, clean) => {
    expect(sanitize(given)).toBe(clean)
  })

  test('caps the marks on one letter', () => {
    expect(sanitize(`Z${'\u0335\u0321\u0322'.repeat(20)}`)).toMatch(/^Z\p{M}{2}$/u)
  })

  test('keeps lines apart where they matter', () => {
    expect(sanitizeLines('one\r\ntwo\u001b[2J\nthree')).toEqual(['one', 'two', 'three'])
  })

  test('nothing that acts is ever left, and cleaning twice changes nothing', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '\u001b',
          '[',
          ']',
          '0',
          ';',
          'm',
          '\u0007',
          '\u009b',
          '\u009c',
          'P',
          '\u202e',
          '\ud800',
          '\u0301',
          'и',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 60,
    })
    fc.assert(
      fc.property(nasty, text => {
        const clean = sanitize(text)
        expect(clean).not.toMatch(SILENT)
        expect(sanitize(clean)).toBe(clean)
      }),
      { numRuns: 2000 },
    )
  })
})
