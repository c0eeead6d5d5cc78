/** What somebody typed, as it is said back to him: clean and short. */
import { sanitize } from './sanitize.ts'
import { shorten } from './width.ts'

const COLUMNS = 40
/** Of a path all that anybody gives one. */
const PATH_COLUMNS = 200

export const shortly = (typed: string): string => shorten(sanitize(typed).trim(), COLUMNS)

export const quoted = (typed: string): string => `"${shortly(typed)}"`

/** A file or folder: its name stands at the end, and is what matters. */
export const pathWords = (path: string): string => shorten(sanitize(path).trim(), PATH_COLUMNS)

export const quotedFile = (path: string): string => `"${pathWords(path)}"`
