/** `majority man`: the manual page, printed from the tables of commands, keys and settings. */
import { SLASH_COMMANDS } from '../plain/commands.ts'
import { choicesOf, SETTING_KEYS, settingOf } from '../play/settings.ts'
import { asciiSign } from '../text/ascii.ts'
import { capital } from '../text/capital.ts'
import { arrowsNamed, KEYMAP, nameOf } from '../tui/keymap.ts'
import { type Call, COMMANDS, type Command } from './commands.ts'
import { ENVIRONMENT, EXIT_CODES } from './help.ts'

declare const VERSION: string

export function run(_: Call): number {
  process.stdout.write(manualPage(VERSION))
  return 0
}

/** What roff would read as its own. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('\u00a0', '\\~')
    .replace(
      /[^\x20-\x7e]/gu,
      sign => `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^([.'])/, '\\&$1')

/** For a device that lacks a sign: what stands there on a screen in ASCII. */
const fallbacks = (page: string): string[] =>
  [...new Set(page.match(/\\\[u[0-9A-F]+\]/g))].map(glyph => {
    const sign = String.fromCodePoint(Number.parseInt(glyph.slice(3, -1), 16))
    return `.fchar ${glyph} \\&${sign === '…' ? '...' : asciiSign(arrowsNamed(sign))}`
  })

const bold = (text: string): string => `\\fB${roff(text)}\\fR`

const item = (name: string, words: string): string[] => ['.TP', name, roff(capital(words))]

const commandPart = ({ name, takes, help, options }: Command): string[] => [
  `.SS "majority ${roff(`${name}${takes ? ` ${takes}` : ''}`)}"`,
  roff(help),
  ...Object.entries(options).flatMap(([option, { value, help: words }]) =>
    item(`${bold(`--${option}`)}${value ? ` \\fI${roff(value)}\\fR` : ''}`, `${words}.`),
  ),
]

/** A key that does several things is named with each. */
function keyPart(): string[] {
  const said = new Set<string>()
  return KEYMAP.flatMap(binding => {
    const words = binding.long ?? binding.help
    const id = `${nameOf(binding)} ${words}`
    if (said.has(id)) return []
    said.add(id)
    return item(bold(nameOf(binding)), `${words}.`)
  })
}

export function manualPage(version: string): string {
  const [title, ...page] = pageLines(version)
  return `${[title, ...fallbacks(page.join('\n')), ...page].join('\n')}\n`
}

function pageLines(version: string): string[] {
  return [
    `.TH MAJORITY 6 "" ${roff(`"Arithmetic Majority ${version}"`)} "Games"`,
    '.SH NAME',
    'majority \\- twelve days in June 1957, for the terminal',
    '.SH SYNOPSIS',
    `${bold('majority')} [\\fICOMMAND\\fR] [\\fIoptions\\fR]`,
    '.SH DESCRIPTION',
    roff(
      'Seven of the eleven men who vote in the Presidium want Khrushchev out. Sit in one of the chairs and find out why he survives. Without a command, a chair is chosen and played: on a screen, or in lines of text where there is no terminal, TERM is dumb, ACCESSIBLE is set, or --plain is given.',
    ),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(commandPart),
    '.SH KEYS',
    'On a screen; \\fB?\\fR lists those that work where you are.',
    ...keyPart(),
    '.SH "PLAIN MODE"',
    roff('Type the number of a choice, or:'),
    ...SLASH_COMMANDS.flatMap(({ name, takes, help }) =>
      item(`${bold(`/${name}`)}${takes ? ` ${roff(takes)}` : ''}`, `${help}.`),
    ),
    '.SH SETTINGS',
    ...SETTING_KEYS.flatMap(key => item(bold(key), `${settingOf(key).says}: ${choicesOf(key)}.`)),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, words]) => item(bold(name), words)),
    '.SH FILES',
    ...item(
      '\\fI$XDG_DATA_HOME/arithmetic\\-majority\\fR',
      'plays, kept as they are made. Without that variable, ~/.local/share.',
    ),
    ...item(
      '\\fI$XDG_CONFIG_HOME/arithmetic\\-majority/settings.conf\\fR',
      'settings: lines of key = value, with comments. Without that variable, ~/.config.',
    ),
    '.SH "EXIT STATUS"',
    ...EXIT_CODES.flatMap(([code, words]) => item(bold(code), `${words}.`)),
  ]
}
