/** Options that several commands take, read and checked. */
import type { PersonId } from '../engine/index.ts'
import { dataFolder } from '../play/dataFolder.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import type { Result } from '../play/result.ts'
import { openRuns, type Run } from '../play/runs.ts'
import { LEVELS, type Level, type Settings, valuesOf } from '../play/settings.ts'
import {
  EXAMPLE_CODE,
  explainShareCode,
  LAST_SEED,
  type OtherEdition,
  parseShareCode,
  type ShareCodeProblem,
} from '../play/shareCode.ts'
import type { Playthrough } from '../play/turn.ts'
import { isOurs, runBehind, stillPlays, whichRun } from '../play/whichRun.ts'
import { listed } from '../text/names.ts'
import { quoted, shortly } from '../text/quoted.ts'
import { explainWhich, stillWords } from '../text/runs.ts'
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
  const text = words(call.options[name])?.trim()
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

/** The play that was given: a share code, or a kept play as it is called. */
export const playArgument = (
  edition: Edition,
  call: Call,
  kept: () => readonly Run[] = keptPlays,
): Playthrough => orThrow(playIn(edition, call, call.rest, kept))

/** The same for codes of any kind, and nothing else. */
export const codeGiven = <T>(call: Call, parse: (code: string) => Result<T, ShareCodeProblem>): T => {
  // Codes are dictated with spaces, so several words are one code.
  const code = codeIn(call.rest.join(' '))
  if (code === '') throw whichPlay(call, 'a share code')
  const parsed = parse(code)
  if ('ok' in parsed) return parsed.ok
  throw refusal(code, parsed.problem)
}

/** A code as somebody has typed it, copied with what stood around it. */
const codeIn = (typed: string): string =>
  sanitize(typed)
    .normalize('NFKC')
    .trim()
    .replace(/^code:/i, '')
    .replace(/["'`´“”„‘’«»‹›()<>,;:!‐‑‒―−]/g, '')
    .trim()

const whichPlay = ({ command }: Call, what: string): UserError =>
  new UserError(`Which play? Give ${what}, as in: majority ${command} ${EXAMPLE_CODE}.`)

function refusal(code: string, problem: ShareCodeProblem, besides = ''): UserError {
  const words = explainShareCode('code' in problem ? { ...problem, code: shortly(code) } : problem)
  return new UserError(`${words}${besides}`, problem.type === 'other-edition' ? OTHER_EDITION : 2)
}

/** What is a code is taken for one; anything else may be what a kept play is called. */
function playIn(
  edition: Edition,
  call: Call,
  words: readonly string[],
  kept: () => readonly Run[],
): Result<Playthrough, UserError> {
  const typed = words.join(' ').trim()
  const code = codeIn(typed)
  if (code === '') return { problem: whichPlay(call, 'a share code, or the name or number of a kept play') }
  const parsed = parseShareCode(edition, code)
  if ('ok' in parsed) return parsed
  const [first = '', ...more] = words
  if (more.length > 0 && 'ok' in parseShareCode(edition, codeIn(first)))
    return { problem: new UserError(`One play at a time; ${quoted(more.join(' '))} is too much.`) }
  const { problem } = parsed
  if (problem.type === 'other-edition')
    return { problem: refusal(code, problem, keptBehind(edition, problem, kept)) }
  const found = whichRun(kept(), typed)
  if (problem.type === 'malformed' && 'problem' in found && found.problem.type === 'none-kept')
    return { problem: refusal(code, problem, ' No plays are kept here yet that could be called so.') }
  if ('ok' in found) return playOf(edition, found.ok)
  if (problem.type !== 'malformed') return { problem: refusal(code, problem) }
  return {
    problem:
      found.problem.type === 'several'
        ? new UserError(explainWhich(found.problem, LIST))
        : refusal(code, problem, ` No kept play is called that either: ${LIST} names them.`),
  }
}

const LIST = 'majority runs list'

/** The plays on this machine, asked for only if a word is no code. */
function keptPlays(): readonly Run[] {
  const folder = dataFolder()
  return folder === undefined ? [] : openRuns(folder).list()
}

/** A code knows no names of options; the play that it was made of does, if it is kept here. */
function keptBehind(edition: Edition, { made, play }: OtherEdition, kept: () => readonly Run[]): string {
  const run = play && runBehind(kept(), made, play)
  return run ? ` It may be the play kept here as ${shortly(run.id)}. ${stillSentence(edition, run)}` : ''
}

function stillSentence(edition: Edition, run: Run): string {
  const still = stillPlays(edition, run)
  return `${stillWords(run, still)}${still.code ? `: ${still.code}` : ''}.`
}

/** The word for the historical line, in the chair of the play it is set beside. */
const HISTORY = 'history'

/** Two plays: share codes, kept plays as they are called, what `inFile` finds in a file, or a play and `history`. */
export function playsArgument(
  edition: Edition,
  call: Call,
  inFile: (word: string) => Playthrough | undefined,
): [Playthrough, Playthrough] {
  const { rest } = call
  let known: readonly Run[] | undefined
  const kept = (): readonly Run[] => (known ??= keptPlays())
  const whole = (words: readonly string[]) => {
    const found = words.length === 1 ? inFile(words[0]!) : undefined
    return found ? { ok: found } : playIn(edition, call, words, kept)
  }
  if (rest.length < 2)
    throw new UserError(
      'Which two plays? Give two share codes or kept plays, or one and the word history, as in: majority compare last history.',
    )
  const history = rest.findIndex(word => word.toLowerCase() === HISTORY)
  if (history === 0 || history === rest.length - 1) {
    const words = rest.filter((_, at) => at !== history)
    if (words.some(word => word.toLowerCase() === HISTORY))
      throw new UserError('History is one of the two at most: set a share code or a kept play beside it.')
    const play = orThrow(whole(words))
    const line = historicalPlay(edition, play.chair)
    return history === 0 ? [line, play] : [play, line]
  }
  // Wherever the words are parted into two codes; if nowhere, in the middle, to say what is wrong with them.
  for (let at = 1; at < rest.length; at++) {
    const [one, other] = [whole(rest.slice(0, at)), whole(rest.slice(at))]
    if ('ok' in one && 'ok' in other) return [one.ok, other.ok]
    // Both are plays, and not both can be followed: that is what is wrong.
    if (isKnown(one) && isKnown(other)) return [orThrow(one), orThrow(other)]
  }
  const middle = Math.floor(rest.length / 2)
  return [orThrow(whole(rest.slice(0, middle))), orThrow(whole(rest.slice(middle)))]
}

const OTHER_EDITION = 1

const isKnown = (given: Result<Playthrough, UserError>): boolean =>
  'ok' in given || given.problem.exitCode === OTHER_EDITION

function orThrow<T>(result: Result<T, UserError>): T {
  if ('ok' in result) return result.ok
  throw result.problem
}

function playOf(edition: Edition, run: Run): Result<Playthrough, UserError> {
  if (isOurs(edition, run)) return { ok: run }
  const words = `${quoted(run.name ?? run.id)} was played with another edition of the story, and only that one can follow all of it.`
  return { problem: new UserError(`${words} ${stillSentence(edition, run)}`, OTHER_EDITION) }
}
