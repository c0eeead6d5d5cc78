/** Sets type: writers type straight quotation marks and hyphens, readers see real ones. */

const NO_BREAK = '\u00A0'
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const UNITS =
  'million|thousand|hundred|tonnes?|tons?|poods?|roubles?|kopecks?|kilometres?|metres?|miles?|km|kg|per cent|years?|days?|hours?|minutes?|votes?|men'

/** Text as it is shown. Doing it twice changes nothing. */
export const setType = (text: string): string =>
  [dashes, doubleQuotes, singleQuotes, noBreaks].reduce((set, step) => step(set), text.normalize('NFC'))

const dashes = (text: string): string => text.replace(/(?<=\s)-(?=\s|["'”’]|$)/g, '–')

/** What stands before an opening quotation mark, italics aside: nothing, a space, a bracket, a dash, another mark. */
const OPENS = /(?:^|[\s([“‘–—-])_?$/

const doubleQuotes = (text: string): string =>
  text.replace(/"/g, (_, at: number) => (opens(text, at) ? '“' : '”'))

const singleQuotes = (text: string): string =>
  text.replace(/'/g, (_, at: number) => (opens(text, at) && !isElision(text, at) ? '‘' : '’'))

const opens = (text: string, at: number): boolean =>
  OPENS.test(straightenedBefore(text, at)) && /^_?[^\s.,;:!?”’)\]–—]/.test(text.slice(at + 1))

/** Marks before this one that are still straight and themselves open something count as opening. */
const straightenedBefore = (text: string, at: number): string =>
  text.slice(0, at).replace(/(^|[\s([“‘–—])_?["']$/, '$1')

/** The year '37, and words that have lost their beginning. */
const isElision = (text: string, at: number): boolean =>
  /^'(?:\d\ds?\b|em\b|tis\b|twas\b|til\b)/i.test(text.slice(at))

const noBreaks = (text: string): string =>
  text
    .replace(new RegExp(`(\\d) (?=(?:${MONTHS}|${UNITS})\\b)`, 'g'), `$1${NO_BREAK}`)
    .replace(/(?<![\p{L}\p{N}])(\p{Lu}\.) (?=\p{Lu})/gu, `$1${NO_BREAK}`)
    .replace(/(?<!\p{L})(No\.|№) (?=\d)/gu, `$1${NO_BREAK}`)

/**
 * Type set for whole sentences, which may open with a number that a question
 * gave: “six against” after a full stop is “Six against”.
 */
export const setSentences = (text: string): string =>
  setType(text).replace(NUMBER_OPENS, (_, before: string, letter: string) => before + letter.toUpperCase())

const NUMBER =
  'none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty'
const NUMBER_OPENS = new RegExp(`((?:^|[.!?] )["“‘_]*)(?=(?:${NUMBER})\\b)([a-z])`, 'g')
