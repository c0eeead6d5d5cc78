/** Options that several commands take, read and checked. */
import type { PersonId } from '../engine/index.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import type { Result } from '../play/result.ts'
import type { Run } from '../play/runs.ts'
import { type Settings, valuesOf } from '../play/settings.ts'
import { explainShareCode, LAST_SEED, parseShareCode, type ShareCodeProblem } from '../play/shareCode.ts'
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
export const codeArgument = (edition: Edition, call: Call): Playthrough =>
  codeGiven(call, code => parseShareCode(edition, code))

/** The same for any kind of code. */
export const codeGiven = <T>({ rest }: Call, parse: (code: string) => Result<T, ShareCodeProblem>): T =>
  // Codes are dictated with spaces, so several words are one code.
  orThrow(codeIn(rest.join(' '), parse))

/** The play in a code as somebody has typed it, copied with what stood around it. */
function codeIn<T>(
  typed: string,
  parse: (code: string) => Result<T, ShareCodeProblem>,
): Result<T, UserError> {
  const code = sanitize(typed)
    .normalize('NFKC')
    .trim()
    .replace(/^code:/i, '')
    .replace(/["'`´“”„‘’«»‹›()<>,;:!‐‑‒―−]/g, '')
    .trim()
  if (code === '')
    return {
      problem: new UserError('Which play? Give a share code, as in: majority replay K7Q2F-0120X-3M9.'),
    }
  const parsed = parse(code)
  if ('ok' in parsed) return parsed
  const { problem } = parsed
  return {
    problem: new UserError(
      explainShareCode('code' in problem ? { ...problem, code: shortly(code) } : problem),
      problem.type === 'other-edition' ? 1 : 2,
    ),
  }
}

/** The word for the historical line, in the chair of the play it is set beside. */
const HISTORY = 'history'

/** Two plays: share codes, kept plays by their ids, or a play and `history`. */
export function playsArgument(
  edition: Edition,
  { rest }: Call,
  kept: () => readonly Run[],
): [Playthrough, Playthrough] {
  const whole = (words: readonly string[]): Result<Playthrough, UserError> => {
    const parsed = codeIn(words.join(' '), code => parseShareCode(edition, code))
    if ('ok' in parsed || words.length > 1) return parsed
    const run = kept().find(({ id }) => id === words[0])
    return run ? { ok: playOf(edition, run) } : parsed
  }
  if (rest.length < 2)
    throw new UserError('Which two plays? Give two share codes, or one and the word history.')
  const history = rest.findIndex(word => word.toLowerCase() === HISTORY)
  if (history === 0 || history === rest.length - 1) {
    const words = rest.filter((_, at) => at !== history)
    const play = orThrow(whole(words))
    const line = historicalPlay(edition, play.chair)
    return history === 0 ? [line, play] : [play, line]
  }
  // Wherever the words are parted into two codes; if nowhere, in the middle, to say what is wrong with them.
  for (let at = 1; at < rest.length; at++) {
    const [one, other] = [whole(rest.slice(0, at)), whole(rest.slice(at))]
    if ('ok' in one && 'ok' in other) return [one.ok, other.ok]
  }
  const middle = Math.floor(rest.length / 2)
  return [orThrow(whole(rest.slice(0, middle))), orThrow(whole(rest.slice(middle)))]
}

function orThrow<T>(result: Result<T, UserError>): T {
  if ('ok' in result) return result.ok
  throw result.problem
}

function playOf(edition: Edition, run: Run): Playthrough {
  if (run.edition !== edition.index.fingerprint)
    throw new UserError(
      `${quoted(run.id)} was played with another edition of the story, and only that one can follow it.`,
      1,
    )
  return run
}
