/** What the check says of a story: a sentence and where it is true. */

export interface Place {
  /** From `story/`: `days/18-june/bulganin.ink`. */
  readonly file: string
  readonly line: number
}

export interface Problem extends Place {
  /** An error stops the build; a warning asks for a second look. */
  readonly grade: 'error' | 'warning'
  readonly says: string
}

/** Something read, or a sentence about why it cannot be read. */
export type Reading<T> = { readonly read: T } | { readonly wrong: string }

export const read = <T>(value: T): Reading<T> => ({ read: value })
export const wrong = (says: string): { readonly wrong: string } => ({ wrong: says })
export const isWrong = <T>(reading: Reading<T>): reading is { readonly wrong: string } => 'wrong' in reading

export const error = ({ file, line }: Place, says: string): Problem => ({ grade: 'error', file, line, says })
export const warning = ({ file, line }: Place, says: string): Problem => ({
  grade: 'warning',
  file,
  line,
  says,
})

/** `story/days/18-june/bulganin.ink:12: There is no act "shout".` */
export const problemLine = ({ grade, file, line, says }: Problem): string =>
  `story/${file}:${line}: ${grade === 'warning' ? 'warning: ' : ''}${says}`
