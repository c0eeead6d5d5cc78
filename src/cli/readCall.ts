/** A command's name and the words behind it, read by its row in the table; whatever does not fit is a sentence. */
import { parseArgs } from 'node:util'
import { quoted, shortly } from '../text/quoted.ts'
import { type Call, COMMANDS, type Command } from './commands.ts'
import { UserError } from './userError.ts'

export function readCall(command: Command, args: readonly string[]): Call {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple === true },
    ]),
  )
  // Node's own complaints do not say what would be right, so it is asked to make none.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    checkOption(command, token, seen)
    seen.add(token.name)
  }
  for (const name of seen) checkTogether(command, name, seen, positionals[0])
  const [extra] = positionals
  if (extra !== undefined && command.takes === undefined) {
    // As in majority --plain debrief last: without a name before the options it is read as play.
    if (COMMANDS.some(({ name }) => name === extra))
      throw new UserError(`The command comes first, and its options behind it: majority ${extra}.`)
    const below = COMMANDS.flatMap(({ name }) =>
      name.startsWith(`${command.name} `) ? [name.slice(command.name.length + 1)] : [],
    )
    throw new UserError(
      below.length > 0
        ? `There is no command ${quoted(`${command.name} ${extra}`)}. Behind ${command.name} may stand: ${below.join(', ')}. ${moreOf(command)}`
        : `${command.name} takes options only, and ${quoted(extra)} is none. ${moreOf(command)}`,
    )
  }
  return { command: command.name, options: values as Call['options'], rest: positionals }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
}

function checkOption(
  command: Command,
  { name, rawName, value }: OptionToken,
  seen: ReadonlySet<string>,
): void {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined
  if (!option || !rawName.startsWith('--'))
    throw new UserError(`${command.name} has no option ${quoted(rawName)}. ${moreOf(command)}`)
  if (option.type === 'boolean' && value !== undefined)
    throw new UserError(`--${name} stands alone and takes no value; ${quoted(value)} is too much.`)
  if (option.type === 'string' && !value)
    throw new UserError(`--${name} needs a value: --${name} ${option.value}, ${option.help}.`)
  if (option.type === 'string' && option.multiple !== true && seen.has(name))
    throw new UserError(`--${name} is given twice; give it once.`)
}

/** What would be passed over in silence otherwise. */
function checkTogether(
  command: Command,
  name: string,
  given: ReadonlySet<string>,
  word = command.words?.[0],
): void {
  const { behind, needs, beside, excludes = {} } = command.options[name]!
  const spelt = (other: string): string =>
    [`--${other}`, command.options[other]?.value].filter(Boolean).join(' ')
  if (behind && !behind.some(each => each === word))
    throw new UserError(
      `--${name} belongs to ${behind.map(each => `${command.name} ${each}`).join(' and ')}, and not to ${command.name} ${shortly(word ?? '')}.`,
    )
  const where = beside?.find(each => given.has(each))
  if (needs && (!beside || where) && !needs.some(each => given.has(each)))
    throw new UserError(
      `${where ? `Beside --${where}, ` : ''}--${name} goes with ${needs.map(spelt).join(' or ')}.`,
    )
  const excluded = Object.keys(excludes).find(each => given.has(each))
  if (excluded) throw new UserError(`--${excluded} does not go with --${name}: ${excludes[excluded]}.`)
}

const moreOf = ({ name }: Command): string => `majority ${name} --help lists what it takes.`

/** The one or two words at the beginning that name a command; none if an option comes first. */
export function commandIn([first, second]: readonly string[]): string | undefined {
  if (first === undefined || first.startsWith('-')) return undefined
  const both = `${first} ${second}`
  return COMMANDS.some(({ name }) => name === both) ? both : first
}

export function commandNamed(name: string): Command {
  const command = COMMANDS.find(each => each.name === name)
  if (!command)
    throw new UserError(
      `There is no command ${quoted(name)}. Known: ${COMMANDS.flatMap(each => (each.name.includes(' ') ? [] : [each.name])).join(', ')}. majority --help says more.`,
    )
  return command
}
