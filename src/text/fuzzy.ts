/** Finding by a few letters: “wsh” finds the whip sheet. */

const WORD_BEGINS = 8
const FOLLOWS = 10
const FOUND = 1

/**
 * How well letters fit some words: 0 if they are not all there, in their order.
 * Letters at the beginning of a word and letters that follow each other count most;
 * between equals the shorter words win.
 */
export const fuzzyScore = (letters: string, words: string): number => scorer(letters)(words)

/** The same of one text after another; what somebody pasted may be long. */
function scorer(letters: string): (words: string) => number {
  const wanted = [...plain(letters).replaceAll(' ', '')]
  return words => {
    const text = plain(words)
    if (wanted.length === 0) return 1
    return areThere(wanted, text) ? scoreFrom(wanted, text) + 1 / (1 + text.length) : 0
  }
}

/** Whether letters are all in a text, in their order. */
function areThere(wanted: readonly string[], text: string): boolean {
  let found = 0
  for (let at = 0; at < text.length && found < wanted.length; at++) if (text[at] === wanted[found]) found++
  return found === wanted.length
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * The best of all ways to find letters that are there, worked out from the last one back: what it is worth
 * to find this letter and the rest exactly here, or anywhere from here on.
 */
function scoreFrom(wanted: readonly string[], text: string): number {
  const NOWHERE = Number.NEGATIVE_INFINITY
  const letters = [...wanted].reverse()
  let exactly = new Array<number>(text.length + 1).fill(NOWHERE)
  let anywhere = new Array<number>(text.length + 1).fill(0)
  for (const letter of letters) {
    const here = new Array<number>(text.length + 1).fill(NOWHERE)
    const from = new Array<number>(text.length + 1).fill(NOWHERE)
    for (let at = text.length - 1; at >= 0; at--) {
      if (text[at] === letter) {
        const begins = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)
        here[at] =
          FOUND + (begins ? WORD_BEGINS : 0) + Math.max(exactly[at + 1]! + FOLLOWS, anywhere[at + 1]!)
      }
      from[at] = Math.max(here[at]!, from[at + 1]!)
    }
    exactly = here
    anywhere = from
  }
  return anywhere[0]!
}

/** Less than this share of the best is noise. */
const WORTH_NAMING = 0.6

/** What fits, the best first; without letters, everything as it stands. */
export function fuzzyFind<T>(letters: string, all: readonly T[], words: (one: T) => string): readonly T[] {
  if (letters.trim() === '') return all
  const score = scorer(letters)
  const scored = all.map(one => ({ one, score: score(words(one)) }))
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= WORTH_NAMING * best)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one)
}
