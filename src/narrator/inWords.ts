/** Numbers as prose has them: 6 is “six”. */

const UP_TO_NINETEEN = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** A whole number from 0 to 999; anything else stays in digits. */
export function inWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) return String(number)
  if (number < 20) return UP_TO_NINETEEN[number]!
  if (number < 100) return TENS[Math.floor(number / 10)]! + (number % 10 ? `-${inWords(number % 10)}` : '')
  return `${inWords(Math.floor(number / 100))} hundred${number % 100 ? ` and ${inWords(number % 100)}` : ''}`
}
