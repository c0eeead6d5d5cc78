/** The words of --help, printed from the table of commands. */
import { COMMANDS, type Command } from './commands.ts'

export const programHelp = (version: string): string =>
  [
    `Arithmetic Majority ${version}: twelve days in June 1957.`,
    '',
    'majority                     choose a chair and play',
    ...COMMANDS.map(({ name, takes, help }) => `majority ${`${name} ${takes ?? ''}`.padEnd(19)} ${help}`),
    'majority --version',
    '',
    'majority COMMAND --help lists what a command takes. Plays are kept in the data folder of this machine; MAJORITY_HOME names another.',
    'Exit codes: 0 done, 1 could not be done, 2 asked wrongly, 70 our mistake, 128 + n ended by signal n.',
  ].join('\n')

export const commandHelp = ({ name, takes, help, options }: Command): string =>
  [
    `majority ${name}${takes ? ` ${takes}` : ''}${Object.keys(options).length > 0 ? ' [options]' : ''}`,
    help,
    '',
    ...Object.entries(options).map(
      ([option, { value, help: words }]) =>
        `  --${`${option}${value ? ` ${value}` : ''}`.padEnd(18)} ${words}`,
    ),
  ].join('\n')
