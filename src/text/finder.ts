/** Searching what has been told, in whatever alphabet. */
import { ascii } from './ascii.ts'
import { sanitize } from './sanitize.ts'

/** Whether a text has all of these words. */
export function finderOf(words: string): (text: string) => boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return text => {
    const searched = wanted.length > 0 ? plain(text) : ''
    return wanted.every(word => searched.includes(word))
  }
}

const plain = (text: string): string => ascii(sanitize(text)).toLowerCase().trim()
