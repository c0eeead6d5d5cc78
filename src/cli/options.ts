/** Options that several commands take, read and checked. */
import type { PersonId } from '../engine/index.ts'
import type { Edition } from '../play/edition.ts'
import { type Settings, valuesOf } from '../play/settings.ts'
import { explainShareCode, LAST_SEED, parseShareCode } from '../play/shareCode.ts'
import type { Playthrough } from '../play/turn.ts'
import { listed } from '../text/names.ts'
import { quoted, shortly } from '../text/quoted.ts'
import { LEVELS, type Level } from '../text/reasonWords.ts'
import { sanitize } from '../text/sanitize.ts'
import type { Call } from './commands.ts'
import { UserError } from './userError.ts'

/** What an option says that may be given more than once; commas part it too. */
export const listOption = ({ options }: Call, name: string): readonly string[] => {
  const given = options[name]
  return (Array.isArray(given) ? given : []).flatMap((each: string) => each.split(','))
}

/** One of a few words, however it is spelt. */
export function wordOption<Word extends string>(
  call: Call,
  name: string,
  known: readonly Word[],
): Word | undefined {
  const text = words(call.options[name])
  if (text === undefined) return undefined
  const found = known.find(each => each === text.toLowerCase())
  if (!found) throw new UserError(`--${name} takes ${listed(known, 'or')}; ${quoted(text)} is none of them.`)
  return found
}

export const levelOption = (call: Call): Level | undefined => wordOption(call, 'level', LEVELS)

const words = (option: Call['options'][string]): string | undefined =>
  typeof option === 'string' ? option : undefined

export function chairOption(edition: Edition, { options }: Call): PersonId | undefined {
  const name = words(options.as)?.toLowerCase()
  if (name === undefined) return undefined
  const chair = edition.chairs.find(each => each.id === name)
  if (!chair)
    throw new UserError(
      `There is no chair ${quoted(name)}. Chairs: ${edition.chairs.map(each => each.id).join(', ')}.`,
    )
  return chair.id
}

export function numberOption(
  call: Call,
  name: string,
  least: number,
  most: number,
  besides = '',
): number | undefined {
  const text = words(call.options[name])
  if (text === undefined) return undefined
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new UserError(
      `--${name} takes ${besides}a whole number from ${least} to ${most}; ${quoted(text)} is not one.`,
    )
  }
  return number
}

export const seedOption = (call: Call): number | undefined => numberOption(call, 'seed', 0, LAST_SEED)

export function themeOption({ options }: Call): Settings['theme'] | undefined {
  const name = words(options.theme)
  if (name === undefined) return undefined
  const themes = valuesOf('theme') as readonly Settings['theme'][]
  const theme = themes.find(each => each === name)
  if (!theme) throw new UserError(`There is no theme ${quoted(name)}. Themes: ${themes.join(', ')}.`)
  return theme
}

/** The columns of a line: 0 for lines as long as their paragraphs. */
export function widthOption(call: Call): number | undefined {
  const text = words(call.options.width)
  return text === '0' ? 0 : numberOption(call, 'width', 20, 200, '0, or ')
}

/** The play in the share code that was given. */
export function codeArgument(edition: Edition, { rest }: Call): Playthrough {
  // Codes are dictated with spaces, so several words are one code; and copied with what stood around them.
  const typed = rest.join(' ')
  const code = sanitize(typed)
    .normalize('NFKC')
    .trim()
    .replace(/^code:/i, '')
    .replace(/["'`´“”„‘’«»‹›()<>,;:!‐‑‒―−]/g, '')
    .trim()
  if (code === '')
    throw new UserError('Which play? Give a share code, as in: majority replay K7Q2F-0120X-3M9.')
  const parsed = parseShareCode(edition, code)
  if ('ok' in parsed) return parsed.ok
  const { problem } = parsed
  throw new UserError(
    explainShareCode('code' in problem ? { ...problem, code: shortly(code) } : problem),
    problem.type === 'other-edition' ? 1 : 2,
  )
}
