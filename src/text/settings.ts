/** Settings in words: the list of them, one of them, and what is wrong with their file. */
import {
  choicesOf,
  DEFAULTS,
  meaningOf,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  settingOf,
} from '../play/settings.ts'
import type { SettingsProblem } from '../play/settingsFile.ts'
import { capital } from './capital.ts'
import { quoted } from './quoted.ts'
import { sanitize } from './sanitize.ts'
import { type Line, line, span } from './spans.ts'
import { width as columnsOf, padded } from './width.ts'

/** The columns of a key and of a value, in the list. */
const KEY_WIDTH = 10
const VALUE_WIDTH = 11

/** One setting in a row: its name, its value, and what it is where there is room. */
export function settingRow(settings: Settings, key: SettingKey, width: number): Line {
  const { says } = settingOf(key)
  const room = width - KEY_WIDTH - VALUE_WIDTH
  return line(
    span(padded(key, KEY_WIDTH)),
    span(padded(settings[key], VALUE_WIDTH), 'key'),
    ...(columnsOf(says) <= room ? [span(says, 'faint')] : []),
  )
}

/** A value and what it means: “auto: the terminal’s own ground”, “68 columns”. */
export function valueWords(key: SettingKey, value: string): string {
  const meaning = meaningOf(key, value)
  return meaning.startsWith(`${value} `) ? meaning : `${value}: ${meaning}`
}

/** “theme is auto: the terminal’s own ground … Colours of the screen: auto, light … or mono.” */
export const settingSentence = (settings: Settings, key: SettingKey): string =>
  `${key} is ${valueWords(key, settings[key])}. ${capital(settingOf(key).says)}: ${choicesOf(key)}.`

/** Every setting in a sentence that stands alone. */
export const settingSentences = (settings: Settings, keys: readonly SettingKey[] = SETTING_KEYS): string[] =>
  keys.map(key => `${key}: ${settings[key]}. ${capital(settingOf(key).says)}: ${choicesOf(key)}.`)

export const noSuchSetting = (key: string): string =>
  `There is no setting ${quoted(key)}. Settings: ${SETTING_KEYS.join(', ')}.`

export const noSuchValue = (key: SettingKey, value: string): string =>
  `${key} can be ${choicesOf(key)}; ${quoted(value)} is not one of them.`

/** A file may have any name, and say anything. */
export function explainSettings(problem: SettingsProblem): string {
  const file = sanitize(problem.file)
  switch (problem.type) {
    case 'unknown-key':
      return `Line ${problem.line} of ${file} sets ${quoted(problem.key)}, which this edition does not know. The line is kept.`
    case 'bad-value':
      return `Line ${problem.line} of ${file}: ${problem.key} can be ${choicesOf(problem.key)}; ${quoted(problem.value)} is not one of them, and ${DEFAULTS[problem.key]} is taken instead.`
    case 'no-setting':
      return `Line ${problem.line} of ${file} is not of the form key = value, and is passed over.`
    case 'set-aside':
      return `${file} holds no settings that can be read. It is now called ${sanitize(problem.aside)}, and everything is set as it was at first.`
    case 'cannot-read':
      return `The settings in ${file} cannot be read (${problem.reason}); everything is set as it was at first.`
    case 'cannot-write':
      return `The settings cannot be kept in ${file} (${problem.reason}).`
  }
}
