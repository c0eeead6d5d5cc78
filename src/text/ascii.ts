/**
 * The same words and signs for a terminal that has only ASCII. Text is put
 * into ASCII before it is broken into lines, since a dash grows to two signs;
 * a drawing afterwards, sign by sign, so that its columns stay.
 */
import type { Line } from './spans.ts'
import { graphemeWidth } from './width.ts'

const WORDS: Readonly<Record<string, string>> = {
  '—': '--',
  '–': '-',
  '‑': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': ',',
  '‹': '<',
  '›': '>',
  '…': '...',
  '№': 'No.',
  '×': 'x',
  '½': '1/2',
  '§': 's.',
  '°': ' deg',
  '→': '->',
  '←': '<-',
  ß: 'ss',
  Æ: 'Ae',
  æ: 'ae',
  Œ: 'Oe',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
}

/** As names are written in the English-speaking press: Хрущёв is Khrushchev. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  і: 'i',
  ї: 'yi',
  ґ: 'g',
  ў: 'u',
}

/** Our own signs, one column for one. */
const SIGNS: Readonly<Record<string, string>> = {
  '§': '$',
  '≈': '=',
  '●': '@',
  '○': 'o',
  '◐': '+',
  '◉': '@',
  '◆': '#',
  '■': '#',
  '□': '=',
  '▪': '*',
  '▫': '-',
  '★': '*',
  '☆': '*',
  '▶': '>',
  '◀': '<',
  '▸': '>',
  '◂': '<',
  '▼': 'v',
  '▲': '^',
  '▾': 'v',
  '▴': '^',
  '↑': '^',
  '↓': 'v',
  '→': '>',
  '←': '<',
  '↵': '<',
  '✓': 'x',
  '·': '.',
  '•': '*',
  '…': '.',
  '☎': 'T',
  '☭': '*',
  '°': '.',
  '█': '#',
  '▓': '#',
  '▒': '=',
  '░': '.',
  '▌': '|',
  '▐': '|',
  '▁': '_',
  '▂': '_',
  '▃': '-',
  '▄': '-',
  '▅': '=',
  '▆': '=',
  '▇': '#',
  '─': '-',
  '━': '=',
  '│': '|',
  '┃': '|',
  '═': '=',
  '║': '|',
  '┄': '-',
  '╌': '-',
  '┆': '|',
  '⋮': ':',
}

const CORNERS = /^[\u250c-\u254b\u2552-\u256c\u256d-\u2570]$/
const ASCII = /^[\x20-\x7e]*$/
const MARKS = /\p{M}+/gu

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function fromCyrillic(letter: string): string | undefined {
  const lower = letter.toLowerCase()
  const latin = CYRILLIC[lower]
  return latin === undefined || lower === letter ? latin : capitalised(latin)
}

/** One character in ASCII, as long as it needs to be. */
function spelled(character: string): string {
  if (ASCII.test(character)) return character
  if (/\s/.test(character)) return ' '
  const bare = character.normalize('NFD').replace(MARKS, '')
  return (
    WORDS[character] ?? fromCyrillic(character) ?? (bare && ASCII.test(bare) ? bare : asciiSign(character))
  )
}

/** A drawn sign in ASCII, as many columns wide as it was. */
export function asciiSign(sign: string): string {
  if (ASCII.test(sign)) return sign
  const known = SIGNS[sign] ?? (CORNERS.test(sign) ? '+' : undefined)
  if (known !== undefined) return known
  const columns = graphemeWidth(sign)
  if (/^\s$/.test(sign)) return ' '.repeat(columns)
  const word = WORDS[sign] ?? fromCyrillic(sign) ?? sign.normalize('NFD').replace(MARKS, '')
  return ASCII.test(word) ? word.slice(0, columns).padEnd(columns) : '?'.repeat(columns)
}

/** Prose in ASCII: it may grow, so break it into lines afterwards. */
export const ascii = (text: string): string =>
  ASCII.test(text) ? text : Array.from(text.normalize('NFC'), spelled).join('')

export const asciiLine = (spans: Line): Line => spans.map(each => ({ ...each, text: ascii(each.text) }))
