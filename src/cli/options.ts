/** Options that several commands take, read and checked. */
import type { PersonId } from '../engine/index.ts'
import type { Edition } from '../play/edition.ts'
import { explainShareCode, LAST_SEED, parseShareCode } from '../play/shareCode.ts'
import type { Playthrough } from '../play/turn.ts'
import type { Call } from './commands.ts'
import { UserError } from './userError.ts'

const words = (option: Call['options'][string]): string | undefined => (typeof option === 'string' ? option : undefined)

export function chairOption(edition: Edition, { options }: Call): PersonId | undefined {
  const name = words(options.as)?.toLowerCase()
  if (name === undefined) return undefined
  const chair = edition.chairs.find(each => each.id === name)
  if (!chair) throw new UserError(`There is no chair "${name}". Chairs: ${edition.chairs.map(each => each.id).join(', ')}.`)
  return chair.id
}

export function numberOption(call: Call, name: string, least: number, most: number): number | undefined {
  const text = words(call.options[name])
  if (text === undefined) return undefined
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new UserError(`--${name} takes a whole number from ${least} to ${most}; "${text}" is not one.`)
  }
  return number
}

export const seedOption = (call: Call): number | undefined => numberOption(call, 'seed', 0, LAST_SEED)

/** The play in the share code that was given. */
export function codeArgument(edition: Edition, { rest }: Call): Playthrough {
  // Codes are dictated with spaces, so several words are one code.
  const code = rest.join(' ')
  if (code === '') throw new UserError('Which play? Give a share code, as in: majority replay K7Q2F-0120X-3M9.')
  const parsed = parseShareCode(edition, code)
  if ('problem' in parsed) throw new UserError(explainShareCode(parsed.problem))
  return parsed.ok
}
