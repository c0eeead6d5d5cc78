/**
 * Remembers what was answered lately. Whoever asks again and again for much
 * the same, as a screen does that is drawn anew at every key, is not answered
 * anew: what was asked for in this generation or the one before is known still.
 */
export function lately<Answer>(generation: number): (asked: string, answer: () => Answer) => Answer {
  let young = new Map<string, Answer>()
  let old = young
  return (asked, answer) => {
    const known = young.get(asked) ?? old.get(asked) ?? answer()
    if (young.size >= generation) {
      old = young
      young = new Map()
    }
    young.set(asked, known)
    return known
  }
}
