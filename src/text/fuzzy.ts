/** Finding by words in any order, or by a few letters: “wsh” finds the whip sheet. */

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

/** How well a text has the words that are looked for, the best first. */
const FITS = ['by name', 'whole words', 'beginnings', 'insides', 'scattered'] as const
type Fit = (typeof FITS)[number]

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

const fitOfWord = (wanted: string, text: string, words: readonly string[]): Fit =>
  words.includes(wanted)
    ? 'whole words'
    : words.some(word => word.startsWith(wanted))
      ? 'beginnings'
      : text.includes(wanted)
        ? 'insides'
        : 'scattered'

const worst = (fits: readonly Fit[]): Fit => FITS[Math.max(...fits.map(fit => FITS.indexOf(fit)))]!

/** Scattered letters are looked for from the first word that begins with the first of them. */
function fromFirst(letter: string, text: string): string {
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return text.slice(at)
  return ''
}

interface Match {
  readonly fit: Fit
  readonly score: number
}

/** Looks for words among the names of one thing after another, in any order; else for their letters in one name. */
function finder(letters: string): (names: readonly string[]) => Match | undefined {
  const wanted = plain(letters)
  const words = wordsOf(wanted)
  const score = scorer(letters)
  const best = (texts: readonly string[]): number => Math.max(...texts.map(score))
  return names => {
    const texts = names.map(plain)
    if (texts.includes(wanted)) return { fit: 'by name', score: best(texts) }
    if (words.length === 0) return undefined
    const [all, known] = [texts.join(' '), texts.flatMap(wordsOf)]
    const fit = worst(words.map(word => fitOfWord(word, all, known)))
    if (fit !== 'scattered') return { fit, score: best(texts) }
    const scattered = best(texts.map(text => fromFirst(wanted[0]!, text)))
    return scattered > 0 ? { fit, score: scattered } : undefined
  }
}

/** Scattered letters worth less than this share of the best are noise. */
const WORTH_NAMING = 0.6

/** What fits by any of its names, the best first; without letters, everything as it stands. */
export function fuzzyFind<T>(
  letters: string,
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  if (letters.trim() === '') return all
  const find = finder(letters)
  const found = all.flatMap(one => {
    const match = find(namesOf(one))
    return match ? [{ one, ...match }] : []
  })
  const best = Math.max(...found.map(({ score }) => score))
  return found
    .filter(({ fit, score }) => fit !== 'scattered' || score >= WORTH_NAMING * best)
    .toSorted((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit) || b.score - a.score)
    .map(({ one }) => one)
}
