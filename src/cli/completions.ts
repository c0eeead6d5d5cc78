/** `majority completions SHELL`: what a shell needs to complete the rest, printed from the table of commands. */
import { chairs } from '../../story/chairs.ts'
import { MARK_BOOKS } from '../classroom/after/grades.ts'
import { PLANS } from '../classroom/lesson.ts'
import { MOTIONS, PEOPLE, REASONS } from '../engine/index.ts'
import { LEVELS, SETTING_KEYS, type SettingKey, valuesOf } from '../play/settings.ts'
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

/** What may stand for a value, where it can be listed; commands and options call it by these names. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  CHAIR: chairs.map(({ id }) => id),
  PERSON: PEOPLE,
  LEVEL: LEVELS,
  MOTION: MOTIONS,
  REASON: REASONS,
  THEME: valuesOf('theme'),
  PLAN: PLANS,
  BOOK: MARK_BOOKS,
  SHELL: SHELLS,
}

const valuesOfOption = ({ value }: CommandOption): readonly string[] => LISTED[value ?? ''] ?? []

/** What follows the first word of commands with two. */
const under = (name: string): readonly string[] =>
  COMMANDS.flatMap(each => (each.name.startsWith(`${name} `) ? [each.name.slice(name.length + 1)] : []))

/** The first word behind a command, where there are few. */
const wordsBehind = ({ name, takes = '', words }: Command): readonly string[] =>
  words ??
  LISTED[takes] ??
  (name === 'settings' ? SETTING_KEYS : name === 'help' ? NAMES.filter(each => each !== name) : under(name))

const optionsOf = ({ options }: Command): (readonly [string, CommandOption])[] => [
  ...Object.entries(options),
  ['help', { type: 'boolean', help: 'what this command takes' }],
]

/** Whether a file is named behind an option, or behind a command: a play or a class may be one. */
const takesFile = ({ value = '' }: CommandOption): boolean => /^(FILE|FOLDER)$/.test(value)
const mayTakeFile = ({ takes = '' }: Command): boolean => /\b(FILE|PLAY|CLASS|WHAT)\b/.test(takes)

const PLAY = COMMANDS.find(({ name }) => name === 'play')!
const SINGLE = COMMANDS.filter(({ name }) => !name.includes(' '))
const NAMES = SINGLE.map(({ name }) => name)
const TWO_WORDS = COMMANDS.map(({ name }) => name).filter(name => name.includes(' '))

// bash

/** What is offered behind options that take a value: a case for each list, one for files, and one for what cannot be listed. */
function bashValues(): string[] {
  const cases = new Map<string, string[]>()
  for (const command of COMMANDS)
    for (const [name, option] of Object.entries(command.options)) {
      if (option.type === 'boolean') continue
      const offers = takesFile(option) ? '_majority_files' : `words='${valuesOfOption(option).join(' ')}'`
      cases.set(offers, [...(cases.get(offers) ?? []), `'${command.name} --${name}'`])
    }
  return [...cases].map(([offers, options]) => `    ${options.join('|')}) ${offers} ;;`)
}

function bash(): string {
  return [
    '# bash completion for majority: majority completions bash > ~/.local/share/bash-completion/completions/majority',
    '_majority_files() {',
    "  local IFS=$'\\n'",
    '  compopt -o filenames 2> /dev/null',
    '  COMPREPLY=($(compgen -f -- "$word"))',
    '  words=',
    '}',
    '_majority() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=play words= i place=0`,
    // bash parts --as=m into three words.
    '  if [[ $word == = ]]; then word=',
    `  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
    '  COMPREPLY=()',
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    case \${COMP_WORDS[i]} in ${NAMES.join('|')}) command=\${COMP_WORDS[i]} place=$((COMP_CWORD - i)); break ;; esac`,
    '  done',
    `  ((place > 1)) && case "$command \${COMP_WORDS[i+1]}" in ${TWO_WORDS.map(name => `'${name}'`).join('|')}) command="$command \${COMP_WORDS[i+1]}" place=$((place - 1)) ;; esac`,
    '  case "$command $before" in',
    ...bashValues(),
    '    *)',
    '      case $command in',
    ...COMMANDS.map(
      each =>
        `        '${each.name}') words='${optionsOf(each)
          .map(([name]) => `--${name}`)
          .join(' ')}' ;;`,
    ),
    '      esac',
    `      ((COMP_CWORD == 1)) && words="$words ${NAMES.join(' ')} --version"`,
    '      case "$command $place" in',
    ...COMMANDS.flatMap(each =>
      wordsBehind(each).length > 0
        ? [`        '${each.name} 1') words="${wordsBehind(each).join(' ')} $words" ;;`]
        : [],
    ),
    `        ${COMMANDS.filter(mayTakeFile)
      .map(({ name }) => `'${name} '*`)
      .join('|')}) [[ $word == -* ]] || _majority_files ;;`,
    '      esac',
    '      if [[ $command == settings && $place == 2 ]]; then case $before in',
    ...SETTING_KEYS.map(key => `        ${key}) words='${valuesOf(key).join(' ')}' ;;`),
    '      esac; fi ;;',
    '  esac',
    '  [[ $words ]] && COMPREPLY=($(compgen -W "$words" -- "$word"))',
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
  const list = valuesOfOption(option)
  const takes =
    type === 'boolean'
      ? ''
      : `:${value.toLowerCase()}:${takesFile(option) ? '_files' : list.length > 0 ? `(${list.join(' ')})` : ' '}`
  return `      '--${name}${type === 'boolean' ? '' : '='}[${zshWords(help)}]${takes}' \\`
}

function zshCase(command: Command): string[] {
  const list = wordsBehind(command)
  return [
    `    '${command.name}') _arguments \\`,
    ...optionsOf(command).map(zshOption),
    ...(list.length > 0 ? [`      '1:word:(${list.join(' ')})' \\`] : []),
    ...(command.name === 'settings' ? ["      '2:value:_majority_values' \\"] : []),
    ...(mayTakeFile(command) ? ["      '*:file:_files' \\"] : []),
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
    const list = valuesOfOption(option)
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
  return [
    ...options,
    ...(list.length > 0 ? [fishLine(first, `-a '${list.join(' ')}'`)] : []),
    ...(mayTakeFile(command)
      ? [
          fishLine(
            list.length > 0
              ? `${within(command)}; and __fish_seen_subcommand_from ${list.join(' ')}`
              : within(command),
            '-F',
          ),
        ]
      : []),
  ]
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
