/** What somebody typed, as it is said back to him: clean and short. */
import { sanitize } from './sanitize.ts'
import { shorten } from './width.ts'

const COLUMNS = 40

export const shortly = (typed: string): string => shorten(sanitize(typed).trim(), COLUMNS)

export const quoted = (typed: string): string => `"${shortly(typed)}"`
