import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { historicalPlay } from '../../src/play/history.ts'
import { explainShareCode, LETTERS, makeShareCode, parseShareCode } from '../../src/play/shareCode.ts'
import { CHAIRS, carelessPlay, edition } from '../support/edition.ts'

const plays = CHAIRS.map(chair => historicalPlay(edition, chair))
const opened = (code: string) => parseShareCode(edition, code)

describe('a share code', () => {
  test('opens as the play it was made from', () => {
    for (const chair of CHAIRS) {
      for (let seed = 1; seed <= 15; seed++) {
        const { path } = carelessPlay(chair, seed)
        for (const length of [0, 1, Math.floor(path.length / 2), path.length]) {
          const play = { chair, seed, path: path.slice(0, length) }
          expect(opened(makeShareCode(edition, play))).toEqual({ ok: play })
        }
      }
    }
  })

  test('of sixty decisions is shorter than 45 letters and dashes', () => {
    for (const play of plays) {
      const sixty = { ...play, path: play.path.slice(0, 60) }
      expect(makeShareCode(edition, sixty).length).toBeLessThan(45)
    }
  })

  test('forgives case, spaces, dashes and look-alikes', () => {
    for (const play of plays) {
      const code = makeShareCode(edition, play)
      const dictated = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
      expect(opened(dictated)).toEqual({ ok: play })
    }
  })

  test('with any one letter wrong is refused', () => {
    for (const play of plays) {
      const code = makeShareCode(edition, { ...play, path: play.path.slice(0, 40) }).replaceAll('-', '')
      for (let at = 0; at < code.length; at++) {
        for (const letter of LETTERS) {
          if (letter === code[at]) continue
          expect(opened(code.slice(0, at) + letter + code.slice(at + 1))).toHaveProperty('problem')
        }
      }
    }
  })

  test('with any two letters swapped is refused', () => {
    for (const play of plays) {
      const code = makeShareCode(edition, play).replaceAll('-', '')
      for (let one = 0; one < code.length; one++) {
        for (let other = one + 1; other < code.length; other++) {
          if (code[one] === code[other]) continue
          const letters = [...code]
          ;[letters[one], letters[other]] = [letters[other]!, letters[one]!]
          expect(opened(letters.join(''))).toHaveProperty('problem')
        }
      }
    }
  })

  test('with a letter missing is refused', () => {
    const code = makeShareCode(edition, plays[0]!).replaceAll('-', '')
    for (let at = 0; at < code.length; at++) expect(opened(code.slice(0, at) + code.slice(at + 1))).toHaveProperty('problem')
  })

  test('from another edition is refused in a sentence that says which', () => {
    const other = { ...edition, index: { ...edition.index, fingerprint: `${edition.index.fingerprint[0] === '0' ? '1' : '0'}1234567` } }
    const code = makeShareCode(other, plays[0]!)
    const answer = opened(code)
    expect(answer).toMatchObject({ problem: { type: 'other-edition', made: code.slice(0, 3) } })
    if ('problem' in answer) expect(explainShareCode(answer.problem)).toContain(code.slice(0, 3))
  })

  test('is never found among random letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 0, maxLength: 60 })
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), words => 'problem' in opened(words)),
      { numRuns: 20_000 },
    )
  })
})
