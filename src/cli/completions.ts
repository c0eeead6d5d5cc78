/** `majority completions SHELL`: what a shell needs to complete the rest, printed from the table of commands. */
import { chairs } from '../../story/chairs.ts'
import { SETTING_KEYS, type SettingKey, valuesOf } from '../play/settings.ts'
import { quoted } from '../text/quoted.ts'
import { type Call, COMMANDS, type Command, type CommandOption } from './commands.ts'
import { UserError } from './userError.ts'

const WRITERS: Readonly<Record<string, () => string>> = { bash, zsh, fish }
export const SHELLS = Object.keys(WRITERS)

export function run({ rest }: Call): number {
  const [shell = '', ...more] = rest
  if (!Object.hasOwn(WRITERS, shell) || more.length > 0)
    throw new UserError(
      `${shell === '' ? 'Which shell?' : `There are no completions for ${quoted(rest.join(' '))}.`} Shells: ${SHELLS.join(', ')}.`,
    )
  process.stdout.write(WRITERS[shell]!())
  return 0
}

/** The words that may follow an option, if they can be listed. */
const valuesAfter = (name: string): readonly string[] =>
  name === 'as' ? chairs.map(({ id }) => id) : name === 'theme' ? valuesOf('theme') : []

/** What follows the first word of commands with two. */
const under = (name: string): readonly string[] =>
  COMMANDS.flatMap(each => (each.name.startsWith(`${name} `) ? [each.name.slice(name.length + 1)] : []))

/** The first word behind a command, where there are few. */
const wordsBehind = ({ name }: Command): readonly string[] =>
  name === 'completions'
    ? SHELLS
    : name === 'settings'
      ? SETTING_KEYS
      : name === 'story'
        ? ['stats']
        : name === 'help'
          ? COMMANDS.map(each => each.name)
          : under(name)

const optionsOf = ({ options }: Command): (readonly [string, CommandOption])[] => [
  ...Object.entries(options),
  ['help', { type: 'boolean', help: 'what this command takes' }],
]

/** Whether a file is named behind an option. */
const takesFile = ({ type, value }: CommandOption): boolean =>
  type !== 'boolean' && /^(FILE|FOLDER|DIR)$/.test(value ?? '')

const PLAY = COMMANDS.find(({ name }) => name === 'play')!
const SINGLE = COMMANDS.filter(({ name }) => !name.includes(' '))
const NAMES = SINGLE.map(({ name }) => name)
const TWO_WORDS = COMMANDS.map(({ name }) => name).filter(name => name.includes(' '))

// bash

const bashCase = (words: readonly string[], list: readonly string[]): string[] =>
  list.length === 0 ? [] : [`    ${words.join('|')}) words='${list.join(' ')}' ;;`]

function bash(): string {
  const taken = [...new Set(COMMANDS.flatMap(each => Object.keys(each.options)))]
  const files = COMMANDS.flatMap(each => Object.entries(each.options))
    .filter(([, option]) => takesFile(option))
    .map(([name]) => `--${name}`)
  return [
    '# bash completion for majority: majority completions bash > ~/.local/share/bash-completion/completions/majority',
    '_majority() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=play words= i`,
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    case \${COMP_WORDS[i]} in ${NAMES.join('|')}) command=\${COMP_WORDS[i]}; break ;; esac`,
    '  done',
    `  ((COMP_CWORD > i + 1)) && case "$command \${COMP_WORDS[i+1]}" in ${TWO_WORDS.map(name => `'${name}'`).join('|')}) command="$command \${COMP_WORDS[i+1]}" ;; esac`,
    '  case $command in',
    ...COMMANDS.map(
      each =>
        `    '${each.name}') words='${[...wordsBehind(each), ...optionsOf(each).map(([name]) => `--${name}`)].join(' ')}' ;;`,
    ),
    '  esac',
    `  ((COMP_CWORD == 1)) && words="$words ${NAMES.join(' ')} --version"`,
    '  case $before in',
    ...taken.flatMap(name => bashCase([`--${name}`], valuesAfter(name))),
    `    ${[...new Set(files)].join('|')}) compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen -f -- "$word")); return ;;`,
    '  esac',
    '  if [[ $command == settings ]]; then case $before in',
    ...SETTING_KEYS.flatMap(key => bashCase([key], valuesOf(key))),
    '  esac; fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -F _majority majority',
    '',
  ].join('\n')
}

// zsh

/** In single quotes; the signs that _arguments and _describe read are made plain. */
const zshWords = (text: string): string => text.replace(/'/g, '’').replace(/[[\]:\\]/g, '\\$&')

const zshOption = ([name, option]: readonly [string, CommandOption]): string => {
  const { type, value = 'VALUE', help } = option
  const list = valuesAfter(name)
  const takes =
    type === 'boolean'
      ? ''
      : `:${value.toLowerCase()}:${takesFile(option) ? '_files' : list.length > 0 ? `(${list.join(' ')})` : ''}`
  return `      '--${name}[${zshWords(help)}]${takes}' \\`
}

function zshCase(command: Command): string[] {
  const list = wordsBehind(command)
  return [
    `    '${command.name}') _arguments \\`,
    ...optionsOf(command).map(zshOption),
    ...(list.length > 0 ? [`      '1:word:(${list.join(' ')})' \\`] : []),
    ...(command.name === 'settings' ? ["      '2:value:_majority_values' \\"] : []),
    '      ;;',
  ]
}

function zsh(): string {
  return [
    '#compdef majority',
    '# zsh completion for majority: majority completions zsh > a folder of $fpath, as _majority',
    '_majority_values() {',
    '  case $words[2] in',
    ...SETTING_KEYS.map(key => `    ${key}) compadd ${valuesOf(key).join(' ')} ;;`),
    '  esac',
    '}',
    '_majority() {',
    '  local -a commands',
    '  commands=(',
    ...SINGLE.map(({ name, help }) => `    '${name}:${zshWords(help)}'`),
    '  )',
    '  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then',
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  if [[ $command == -* ]]; then command=play; else shift words; ((CURRENT--)); fi',
    `  ((CURRENT > 2)) && case "$command $words[2]" in (${TWO_WORDS.map(name => `'${name}'`).join('|')}) command="$command $words[2]"; shift words; ((CURRENT--)) ;; esac`,
    '  case $command in',
    ...COMMANDS.flatMap(zshCase),
    '  esac',
    '}',
    // Both ways in which zsh is handed a completion: sourced, and found in $fpath.
    'if [[ $funcstack[1] == _majority ]]; then _majority "$@"; else compdef _majority majority; fi',
    '',
  ].join('\n')
}

// fish

const fishWords = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const fishLine = (condition: string, rest: string): string =>
  `complete -c majority -n ${fishWords(condition)} ${rest}`

const within = ({ name }: Command): string =>
  name === PLAY.name
    ? `not __fish_seen_subcommand_from ${NAMES.filter(each => each !== name).join(' ')}`
    : [
        ...name.split(' ').map(word => `__fish_seen_subcommand_from ${word}`),
        ...(under(name).length > 0 ? [`not __fish_seen_subcommand_from ${under(name).join(' ')}`] : []),
      ].join('; and ')

function fishCommand(command: Command): string[] {
  const options = optionsOf(command).map(([name, option]) => {
    const list = valuesAfter(name)
    const takes =
      option.type === 'boolean'
        ? ''
        : takesFile(option)
          ? ' -r -F'
          : ` -x${list.length > 0 ? ` -a '${list.join(' ')}'` : ''}`
    return fishLine(within(command), `-l ${name}${takes} -d ${fishWords(option.help)}`)
  })
  const list = wordsBehind(command)
  const first = `${within(command)}; and not __fish_seen_subcommand_from ${list.join(' ')}`
  return [...options, ...(list.length > 0 ? [fishLine(first, `-a '${list.join(' ')}'`)] : [])]
}

const fishValues = (key: SettingKey): string =>
  fishLine(
    `__fish_seen_subcommand_from settings; and __fish_seen_subcommand_from ${key}`,
    `-a '${valuesOf(key).join(' ')}'`,
  )

function fish(): string {
  return [
    '# fish completion for majority: majority completions fish > ~/.config/fish/completions/majority.fish',
    'complete -c majority -f',
    fishLine('__fish_use_subcommand', "-l version -d 'the version of this program'"),
    ...SINGLE.map(({ name, help }) => fishLine('__fish_use_subcommand', `-a ${name} -d ${fishWords(help)}`)),
    ...COMMANDS.flatMap(fishCommand),
    ...SETTING_KEYS.map(fishValues),
    '',
  ].join('\n')
}
