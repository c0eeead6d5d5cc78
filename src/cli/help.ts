/** `majority help`, and the words of --help, printed from the table of commands. */
import { quoted } from '../text/quoted.ts'
import { type Call, COMMANDS, type Command } from './commands.ts'
import { commandIn, commandNamed } from './readCall.ts'
import { UserError } from './userError.ts'

declare const VERSION: string

export function run({ rest }: Call): number {
  const name = commandIn(rest)
  const more = rest.slice(name?.split(' ').length ?? 0)
  if (more.length > 0)
    throw new UserError(`help takes one command, and ${quoted(more.join(' '))} is too much.`)
  process.stdout.write(`${name === undefined ? programHelp(VERSION) : commandHelp(commandNamed(name))}\n`)
  return 0
}

export const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'done'],
  ['1', 'could not be done'],
  ['2', 'asked wrongly'],
  ['70', 'our mistake'],
  ['128 + n', 'ended by signal n'],
]

export const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['MAJORITY_HOME', 'one folder for plays and settings alike; a relative one is looked for where you are'],
  ['ACCESSIBLE', 'lines of text instead of a screen'],
  ['NO_COLOR', 'no colours, greys included'],
  ['COLORTERM', 'truecolor, where the terminal has it'],
  ['REDUCED_MOTION', 'a roll call is shown at once'],
  ['LANG', 'without UTF-8, only the letters and signs of ASCII'],
]

const COLUMNS = 80

/** Words beside what they explain, in a column of their own. */
function besides(head: string, words: string): string {
  const lines = ['']
  for (const word of words.split(' ')) {
    const line = lines.at(-1)!
    if (line !== '' && head.length + line.length + 1 + word.length > COLUMNS) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return head + lines.join(`\n${' '.repeat(head.length)}`)
}

const called = ({ name, takes }: Command): string => (takes ? `${name} ${takes}` : name)
const LONGEST = Math.max(...COMMANDS.map(each => called(each).length))

export const programHelp = (version: string): string =>
  [
    `Arithmetic Majority ${version}: twelve days in June 1957.`,
    '',
    `majority ${''.padEnd(LONGEST)}  Choose a chair and play.`,
    ...COMMANDS.map(each => besides(`majority ${called(each).padEnd(LONGEST)}  `, each.help)),
    'majority --version',
    '',
    'majority COMMAND --help lists what a command takes; majority man is the whole manual.',
    '',
    'Environment:',
    ...ENVIRONMENT.map(([name, words]) => besides(`  ${name.padEnd(18)} `, words)),
    '',
    `Exit codes: ${EXIT_CODES.map(([code, words]) => `${code} ${words}`).join(', ')}.`,
  ].join('\n')

export function commandHelp(command: Command): string {
  const { help, options } = command
  return [
    `majority ${called(command)}${Object.keys(options).length > 0 ? ' [options]' : ''}`,
    besides('', help),
    '',
    ...Object.entries(options).map(([option, { value, help: words }]) =>
      besides(`  --${`${option}${value ? ` ${value}` : ''}`.padEnd(18)} `, words),
    ),
  ].join('\n')
}
