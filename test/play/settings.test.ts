/** Settings are lines that a person can read and change; nothing in the file is lost, whatever is in it. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configFolder, dataFolder } from '../../src/play/dataFolder.ts'
import { openSaidOnce } from '../../src/play/saidOnce.ts'
import {
  choicesOf,
  DEFAULTS,
  freshFile,
  meaningOf,
  neighbour,
  parseSettings,
  readValue,
  SETTING_KEYS,
  type SettingKey,
  settingOf,
  valuesOf,
  withLine,
} from '../../src/play/settings.ts'
import { openSettings } from '../../src/play/settingsFile.ts'
import { explainSettings } from '../../src/text/settings.ts'
import { freshFolder } from '../support/program.ts'

const aKey = fc.constantFrom(...SETTING_KEYS)
const aSetting = aKey.chain(key => fc.constantFrom(...valuesOf(key)).map(value => [key, value] as const))
/** Lines as people and other programs leave them. */
const aLine = fc.oneof(
  aSetting.map(([key, value]) => `${key} = ${value}`),
  fc.constantFrom(
    '',
    '# a comment',
    'theme=dark # at night',
    '  marks =  on',
    'colour = red',
    'nonsense',
    '=',
  ),
  fc.string().map(text => text.replace(/[\r\n]/g, '')),
)
const aFile = fc.array(aLine, { maxLength: 12 }).map(lines => lines.join('\n'))

describe('the table of settings', () => {
  test.each(SETTING_KEYS)('%s is one of its own values, and each of them has a meaning', key => {
    expect(readValue(key, DEFAULTS[key])).toBe(DEFAULTS[key])
    for (const value of valuesOf(key)) expect(meaningOf(key, value)).toMatch(/\w/)
    expect(choicesOf(key)).toMatch(/ or | to /)
  })

  test.each(SETTING_KEYS)('going on, %s comes round to where it was, and going back undoes going on', key => {
    const around = valuesOf(key).reduce(value => neighbour(key, value, 1), DEFAULTS[key] as string)
    expect(around).toBe(DEFAULTS[key])
    for (const value of valuesOf(key)) expect(neighbour(key, neighbour(key, value, 1), -1)).toBe(value)
  })

  test('a number in between will do, and nothing else', () => {
    expect(readValue('measure', '63')).toBe('63')
    expect(neighbour('measure', '63', 1)).toBe('64')
    for (const odd of ['59', '73', '6 4', '6e1', '-66', '']) expect(readValue('measure', odd)).toBeUndefined()
    expect(readValue('width', '0')).toBe('0')
    expect(readValue('width', '19')).toBeUndefined()
    expect(readValue('theme', 'toString')).toBeUndefined()
  })

  test('yes and no are as good as on and off', () => {
    expect(readValue('odds', 'Yes')).toBe('on')
    expect(readValue('mouse', 'false')).toBe('off')
    expect(readValue('theme', 'on')).toBeUndefined()
  })
})

describe('the file', () => {
  test('a fresh one says what it says without being there', () => {
    const { settings, problems } = parseSettings(freshFile(DEFAULTS))
    expect(settings).toEqual(DEFAULTS)
    expect(problems).toEqual([])
    for (const key of SETTING_KEYS) expect(freshFile(DEFAULTS)).toContain(`# ${settingOf(key).says}`)
  })

  test('what is set is what is read, and every other line stays as it was', () => {
    fc.assert(
      fc.property(aFile, aSetting, (file, [key, value]) => {
        const after = withLine(file, key, value)
        expect(parseSettings(after).settings).toEqual({ ...parseSettings(file).settings, [key]: value })
        const others = (text: string): string[] =>
          text.split(/\r?\n/).filter(each => !new RegExp(`^\\s*${key}\\s*=|^# |^\\s*$`).test(each))
        expect(others(after)).toEqual(others(file))
      }),
    )
  })

  test('a comment behind a value stays behind it', () => {
    expect(withLine('theme = dark  # at night', 'theme', 'light')).toBe('theme = light  # at night')
  })

  test('each line that cannot be understood is named, and the others hold', () => {
    const { settings, problems } = parseSettings('theme = dark\ncolour = red\nodds = perhaps\nnonsense\n')
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark' })
    expect(problems).toEqual([
      { type: 'unknown-key', key: 'colour', line: 2 },
      { type: 'bad-value', key: 'odds', value: 'perhaps', line: 3 },
      { type: 'no-setting', line: 4 },
    ])
  })
})

describe('on the disk', () => {
  const written = (text: string | Buffer): string => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'settings.conf'), text)
    return folder
  }

  test('without a file everything is as it was at first, and none is made', () => {
    const folder = freshFolder()
    expect(openSettings(folder)).toMatchObject({ settings: DEFAULTS, problems: [] })
    expect(readdirSync(folder)).toEqual([])
  })

  test('what is set is there the next time, in a folder that need not have been there', () => {
    const folder = join(freshFolder(), 'deep', 'down')
    expect(openSettings(folder).set('theme', 'light')).toMatchObject({ ok: { theme: 'light' } })
    expect(openSettings(folder).settings.theme).toBe('light')
    expect(readdirSync(folder)).toEqual(['settings.conf'])
  })

  test('what another program sets meanwhile stays set', () => {
    const folder = freshFolder()
    const [one, other] = [openSettings(folder), openSettings(folder)]
    one.set('theme', 'dark')
    other.set('odds', 'on')
    expect(openSettings(folder).settings).toMatchObject({ theme: 'dark', odds: 'on' })
  })

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff])],
    ['a letter', 'Dear Nikita Sergeyevich,\nI write to you about the maize.\n'],
    ['a book', '#'.repeat(100_000)],
  ])('%s in its place is set aside whole, and said so', (_, contents) => {
    const folder = written(contents)
    const { settings, problems } = openSettings(folder)
    expect(settings).toEqual(DEFAULTS)
    expect(problems).toMatchObject([{ type: 'set-aside' }])
    expect(explainSettings(problems[0]!)).toMatch(/holds no settings that can be read. It is now called /)
    const [aside] = readdirSync(folder)
    expect(readFileSync(join(folder, aside!))).toEqual(Buffer.from(contents))
    expect(openSettings(folder).problems).toEqual([])
  })

  test('what is wrong is said in a sentence without control characters', () => {
    const { problems } = openSettings(written('colour\u001b[31m = red\ntheme = \u009b2J\n'))
    for (const each of problems) {
      expect(explainSettings(each)).toMatch(/^Line \d of .*\.$/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
      expect(explainSettings(each)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    }
    expect(problems).toHaveLength(2)
  })

  test('where nothing can be written, that is said, and what was there stays', () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'file'), 'x')
    const answer = openSettings(join(folder, 'file')).set('theme', 'dark')
    expect('problem' in answer && explainSettings(answer.problem)).toMatch(
      /cannot be (kept|read) .*a file stands where a folder should be/,
    )
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x')
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is left alone', () => {
    const folder = written('theme = dark\n')
    chmodSync(join(folder, 'settings.conf'), 0)
    const { problems, set } = openSettings(folder)
    expect(problems).toMatchObject([{ type: 'cannot-read' }])
    expect(set('theme', 'light')).toMatchObject({ problem: { type: 'cannot-read' } })
  })

  test('a folder in its place is left alone', () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'settings.conf'))
    const { problems, set } = openSettings(folder)
    expect(problems).toMatchObject([{ type: 'cannot-read' }])
    expect(set('theme' as SettingKey, 'light')).toMatchObject({ problem: { type: 'cannot-read' } })
    expect(existsSync(join(folder, 'settings.conf'))).toBe(true)
  })
})

test('what was said once is known the next time, and to another program', () => {
  const folder = join(freshFolder(), 'new')
  const once = openSaidOnce(folder)
  expect(once.said().has('hint undo')).toBe(false)
  once.say('hint undo')
  once.say('hint undo')
  expect([...openSaidOnce(folder).said()]).toEqual(['hint undo'])
})

test.each([
  [
    'linux',
    { XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d' },
    '/c/arithmetic-majority',
    '/d/arithmetic-majority',
  ],
  ['linux', { MAJORITY_HOME: '/m', XDG_CONFIG_HOME: '/c' }, '/m', '/m'],
  ['win32', { APPDATA: '/r', LOCALAPPDATA: '/l' }, '/r/arithmetic-majority', '/l/arithmetic-majority'],
] as const)('on %s with %j settings are in %s and plays in %s', (platform, env, config, data) => {
  expect(configFolder(env, platform)).toBe(config)
  expect(dataFolder(env, platform)).toBe(data)
})
