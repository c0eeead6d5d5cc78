/**
 * What a player may set, in one table, and the file it is kept in: lines of
 * `key = value`, with comments. The settings page, `/set`, `majority settings`
 * and the file itself are printed from the table.
 */

interface Setting<V extends string = string> {
  /** What it is, in a clause. */
  readonly says: string
  /** Its values in the order in which one goes through them, and what each means. */
  readonly values: Readonly<Record<V, string>>
  readonly otherwise: V
  /** Any whole number in between will do as well. */
  readonly between?: readonly [least: number, most: number]
}

const setting = <V extends string>(
  says: string,
  otherwise: NoInfer<V>,
  values: Readonly<Record<V, string>>,
  between?: Setting['between'],
): Setting<V> => ({ says, otherwise, values, ...(between && { between }) })

const columns = <N extends number>(...numbers: readonly N[]) =>
  Object.fromEntries(numbers.map(n => [n, `${n} columns`])) as Record<`${N}`, string>

export const SETTINGS = {
  theme: setting('colours of the screen', 'auto', {
    auto: 'the terminal’s own ground and letters, with signs that can be read on both',
    light: 'dark letters on paper',
    dark: 'a room by lamplight',
    contrast: 'white on black, and every sign as bright',
    safe: 'blue and orange on black, for eyes that confuse red and green',
    sixteen: 'the sixteen colours of your terminal, as you have set them',
    mono: 'no colour; weight and slant instead',
  }),
  ascii: setting('only the letters and signs of ASCII', 'auto', {
    auto: 'if the locale asks for it',
    on: 'always; also where signs are drawn two columns wide',
    off: 'never',
  }),
  motion: setting('how a roll call is shown; nothing moves by itself', 'full', {
    full: 'a vote at a time, as you press Space',
    reduced: 'all at once',
  }),
  measure: setting(
    'the longest line of prose on the screen',
    '68',
    columns(60, 62, 64, 66, 68, 70, 72),
    [60, 72],
  ),
  width: setting(
    'the longest line in plain mode and in transcripts',
    '72',
    { 0: 'a paragraph is one line', ...columns(40, 60, 72, 80, 100, 120) },
    [20, 200],
  ),
  marks: setting('how far each paragraph may be believed', 'auto', {
    auto: 'a sign on the screen, nothing in lines of text',
    on: 'a sign on the screen, words in lines of text',
    off: 'not said',
  }),
  receipts: setting('how a vote is explained', 'adult', {
    plain: 'in short sentences',
    adult: 'as a newspaper would',
    historian: 'in the terms of the model, with its sources',
  }),
  odds: setting('the odds, known only with hindsight, while you play', 'off', {
    off: 'kept for the debrief',
    on: 'shown',
  }),
  content: setting('scenes that hold something hard to read', 'ask', {
    ask: 'a note comes first, with a way round',
    tell: 'told without asking',
    round: 'always gone round',
  }),
  repeats: setting('in plain mode, what you have read before, in any play', 'told', {
    told: 'told again',
    short: 'one line says that it was; /again tells it',
  }),
  mouse: setting('clicks and the wheel', 'on', {
    on: 'used; with Shift (Option in iTerm2) you select text',
    off: 'left to the terminal',
  }),
  hints: setting('a key named when it first helps', 'on', { on: 'once each', off: 'never' }),
} as const

export type SettingKey = keyof typeof SETTINGS
export type Settings = { readonly [K in SettingKey]: keyof (typeof SETTINGS)[K]['values'] & string }
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[]

/** What means nothing beside another author's tale: it has no crisis, no marks and no votes. */
const OF_THE_CRISIS: readonly SettingKey[] = ['motion', 'marks', 'receipts', 'odds', 'content', 'hints']
export const TALE_SETTING_KEYS = SETTING_KEYS.filter(key => !OF_THE_CRISIS.includes(key))

/** How a vote is explained: for a reader of sixteen; in the voice of the game; with sources and formulas. */
export type Level = Settings['receipts']
export const LEVELS = Object.keys(SETTINGS.receipts.values) as readonly Level[]

export const settingOf = (key: SettingKey): Setting => SETTINGS[key]
export const valuesOf = (key: SettingKey): readonly string[] => Object.keys(SETTINGS[key].values)
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key)

export const DEFAULTS = Object.fromEntries(
  SETTING_KEYS.map(key => [key, SETTINGS[key].otherwise]),
) as unknown as Settings

/** What a value means, in words. */
export const meaningOf = (key: SettingKey, value: string): string =>
  settingOf(key).values[value] ?? `${value} columns`

const SYNONYMS: Readonly<Record<string, string>> = { yes: 'on', true: 'on', no: 'off', false: 'off' }

/** The value that was meant, if it is one. */
export function readValue(key: SettingKey, text: string): string | undefined {
  const { values, between } = settingOf(key)
  const typed = text.trim().toLowerCase()
  const value = Object.hasOwn(values, typed) ? typed : (SYNONYMS[typed] ?? typed)
  if (Object.hasOwn(values, value)) return value
  const number = Number(value)
  const fits = between && /^\d{1,3}$/.test(value) && number >= between[0] && number <= between[1]
  return fits ? String(number) : undefined
}

/** What a setting may be, as a list that ends in “or”. */
export function choicesOf(key: SettingKey): string {
  const { between } = settingOf(key)
  const named = valuesOf(key)
  if (between) return `${named[0] === '0' ? '0, or ' : ''}a number from ${between[0]} to ${between[1]}`
  return `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`
}

/** The value before or after, round and round; of a number in between, the next that has a name. */
export function neighbour(key: SettingKey, value: string, step: 1 | -1): string {
  const values = valuesOf(key)
  const at = values.indexOf(value)
  if (at >= 0) return values[(at + step + values.length) % values.length]!
  return (step > 0 ? values.find(each => Number(each) > Number(value)) : undefined) ?? values[0]!
}

export const withSetting = (settings: Settings, key: SettingKey, value: string): Settings => ({
  ...settings,
  [key]: value,
})

// the file

export type LineProblem =
  | { readonly type: 'unknown-key'; readonly key: string; readonly line: number }
  | { readonly type: 'bad-value'; readonly key: SettingKey; readonly value: string; readonly line: number }
  | { readonly type: 'no-setting'; readonly line: number }

const ENTRY = /^\s*([^\s=#]+)\s*=\s*([^#]*?)\s*(#.*)?$/
const SAYS_NOTHING = /^\s*(?:#.*)?$/

const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r?\n/)

/** Reads what it can; the last line for a key holds. */
export function parseSettings(text: string): {
  readonly settings: Settings
  readonly problems: readonly LineProblem[]
  /** Lines that say something. */
  readonly understood: number
} {
  let settings = DEFAULTS
  let understood = 0
  const problems: LineProblem[] = []
  for (const [at, words] of linesOf(text).entries()) {
    if (SAYS_NOTHING.test(words)) continue
    const line = at + 1
    const [, key = '', value = ''] = ENTRY.exec(words) ?? []
    const meant = isSettingKey(key) ? readValue(key, value) : undefined
    if (key !== '') understood++
    if (key === '') problems.push({ type: 'no-setting', line })
    else if (!isSettingKey(key)) problems.push({ type: 'unknown-key', key, line })
    else if (meant === undefined) problems.push({ type: 'bad-value', key, value, line })
    else settings = withSetting(settings, key, meant)
  }
  return { settings, problems, understood }
}

/** The same file with one value changed; everything else in it stays as it was, comments too. */
export function withLine(text: string, key: SettingKey, value: string): string {
  const lines = linesOf(text)
  const at = lines.findLastIndex(words => ENTRY.exec(words)?.[1] === key)
  if (at >= 0) {
    const comment = ENTRY.exec(lines[at]!)![3]
    return lines.with(at, `${key} = ${value}${comment ? `  ${comment}` : ''}`).join('\n')
  }
  return `${text.trim() === '' ? '' : `${text.trimEnd()}\n\n`}${entry(key, value)}\n`
}

const entry = (key: SettingKey, value: string): string =>
  [`# ${settingOf(key).says}: ${choicesOf(key)}`, `${key} = ${value}`].join('\n')

/** A file with everything in it, for somebody who opens it in an editor. */
export const freshFile = (settings: Settings): string =>
  [
    '# Settings of Arithmetic Majority. What is behind a # is a comment;',
    '# a line that is taken out is set as it was at first.',
    '',
    ...SETTING_KEYS.map(key => `${entry(key, settings[key])}\n`),
  ].join('\n')
