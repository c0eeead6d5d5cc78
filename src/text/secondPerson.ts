/** What is told of a man, told to himself. Whoever is “he” in it must be he. */

const PRONOUNS: Readonly<Record<string, string>> = { he: 'you', him: 'you', himself: 'yourself' }
const IRREGULAR: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  goes: 'go',
}

/** “He has spoken for himself, as he seldom does” is “You have spoken for yourself, as you seldom do”. */
export const toYou = (words: string): string =>
  words
    .replace(
      /\b(he(?: seldom| never| always)?) ([a-z]+)/gi,
      (_, he: string, verb: string) => `${he} ${IRREGULAR[verb] ?? verb.replace(/s$/, '')}`,
    )
    .replace(/\bhis\b(?= (?!and\b)[a-z])/gi, like('your'))
    .replace(/\bhis\b/gi, like('yours'))
    .replace(/\b(?:he|him|himself)\b/gi, he => like(PRONOUNS[he.toLowerCase()]!)(he))

const like =
  (word: string) =>
  (was: string): string =>
    /^[A-Z]/.test(was) ? `${word[0]!.toUpperCase()}${word.slice(1)}` : word
