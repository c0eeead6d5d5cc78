/** `majority settings`, `completions` and `man`, as a shell gets them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS, RUNS_ACTIONS } from '../../src/cli/commands.ts'
import { MOTIONS } from '../../src/engine/index.ts'
import { SLASH_COMMANDS } from '../../src/plain/commands.ts'
import { LEVELS, SETTING_KEYS, valuesOf } from '../../src/play/settings.ts'
import { KEYMAP } from '../../src/tui/keymap.ts'
import { CHAIRS } from '../support/edition.ts'
import { freshFolder, majority, PROGRAM } from '../support/program.ts'

const inHome = (home: string, ...args: string[]) => majority(args, '', { MAJORITY_HOME: home })

describe('majority settings', () => {
  test('lists them, says one, sets one, and prints JSON', () => {
    const home = freshFolder()
    const all = inHome(home, 'settings')
    for (const key of SETTING_KEYS) expect(all.out).toMatch(new RegExp(`^${key}: `, 'm'))
    expect(inHome(home, 'settings', 'theme', 'dark').out).toMatch(/^theme is dark: /)
    expect(inHome(home, 'settings', 'theme').out).toMatch(/^theme is dark: /)
    const { file, settings } = JSON.parse(inHome(home, 'settings', '--json').out)
    expect(file).toBe(join(home, 'settings.conf'))
    expect(settings).toMatchObject({ theme: 'dark', measure: '68' })
  })

  test.each([
    [['settings', 'colour'], /There is no setting "colour"\. Settings: theme, /],
    [['settings', 'theme', 'pink'], /theme can be auto, .* or mono; "pink" is not one of them\./],
    [['settings', 'measure', '90'], /measure can be a number from 60 to 72; "90" is not one of them\./],
    [['completions'], /Which shell\? Shells: bash, zsh, fish\./],
    [['completions', 'tcsh'], /no completions for "tcsh"\. Shells: bash, zsh, fish\./],
    [['man', 'page'], /man takes options only/],
  ])('%j is a sentence and exit code 2', (args, words) => {
    const { code, out, complaint } = majority(args)
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([2, ''])
  })

  test('follow the folders of the machine, and MAJORITY_HOME before them', () => {
    const [config, data] = [freshFolder(), freshFolder()]
    const env = { ...process.env, MAJORITY_HOME: '', XDG_CONFIG_HOME: config, XDG_DATA_HOME: data }
    spawnSync(process.execPath, [PROGRAM, 'settings', 'odds', 'on'], { env })
    spawnSync(process.execPath, [PROGRAM, '--plain', '--as', 'bulganin'], { env, input: '1\n' })
    expect(readdirSync(join(config, 'arithmetic-majority'))).toEqual(['settings.conf'])
    expect(readdirSync(join(data, 'arithmetic-majority'))).toEqual(['plays.jsonl', 'read-before.txt'])
  })

  test.each([[['theme = dark']], [['theme=dark']], [['theme', '=', 'dark']]])(
    '%j is understood as it would stand in the file',
    words => {
      expect(inHome(freshFolder(), 'settings', ...words).out).toMatch(/^theme is dark: /)
    },
  )

  test('are not looked for in a relative folder of XDG; in a relative MAJORITY_HOME, from where one stands', () => {
    const [home, here] = [freshFolder(), freshFolder()]
    const fileIn = (env: Readonly<Record<string, string>>): string =>
      JSON.parse(
        spawnSync(process.execPath, [PROGRAM, 'settings', '--json'], {
          cwd: here,
          encoding: 'utf8',
          env: { ...process.env, HOME: home, ...env },
        }).stdout,
      ).file
    if (process.platform === 'linux')
      expect(fileIn({ MAJORITY_HOME: '', XDG_CONFIG_HOME: 'config' })).toBe(
        join(home, '.config/arithmetic-majority/settings.conf'),
      )
    expect(fileIn({ MAJORITY_HOME: 'plays' })).toBe(join(realpathSync(here), 'plays', 'settings.conf'))
  })

  test('where they cannot be kept, that is said with exit code 1', () => {
    const home = freshFolder()
    mkdirSync(join(home, 'settings.conf'))
    const { code, complaint } = inHome(home, 'settings', 'theme', 'dark')
    expect(code).toBe(1)
    expect(complaint).toContain('a folder stands where a file should be')
    expect(complaint).not.toContain('until you leave')
  })
})

describe('a file with mistakes in it', () => {
  test('is told of line by line, and holds for the rest; what is not known is named once', () => {
    const home = freshFolder()
    writeFileSync(join(home, 'settings.conf'), 'width = 40\ncolour = red\nmarks = loud\n')
    const first = majority(['--plain', '--as', 'bulganin'], '', { MAJORITY_HOME: home }).out
    const flat = (text: string): string => text.replace(/\s+/g, ' ')
    expect(flat(first)).toContain('sets "colour", which this edition does not know. The line is kept.')
    expect(flat(first)).toContain('marks can be auto, on or off; "loud" is not one of them')
    const prose = first.slice(first.indexOf('Tuesday')).split('\n')
    expect(Math.max(...prose.map(each => each.length))).toBeLessThanOrEqual(40)
    const second = majority(['--plain', '--as', 'bulganin'], '', { MAJORITY_HOME: home }).out
    expect(flat(second)).not.toContain('colour')
    expect(flat(second)).toContain('"loud"')
    inHome(home, 'settings', 'marks', 'off')
    expect(readFileSync(join(home, 'settings.conf'), 'utf8')).toBe('width = 40\ncolour = red\nmarks = off\n')
  })

  test('an option of the call comes before the file, and is not kept', () => {
    const home = freshFolder()
    inHome(home, 'settings', 'width', '40')
    const { out } = majority(['--plain', '--as', 'bulganin', '--width', '0'], '/set marks on\n', {
      MAJORITY_HOME: home,
    })
    expect(Math.max(...out.split('\n').map(each => each.length))).toBeGreaterThan(100)
    expect(inHome(home, 'settings', 'width', '--json').out.trim()).toBe('{"width":"40"}')
    expect(inHome(home, 'settings', 'marks', '--json').out.trim()).toBe('{"marks":"on"}')
  })
})

describe('completions', () => {
  const bash = majority(['completions', 'bash']).out

  /** What bash would offer for the last of these words. */
  function offered(...lines: readonly string[][]): string[][] {
    const asked = lines.map(
      words =>
        `COMP_WORDS=(majority ${words.map(each => `'${each}'`).join(' ')}); COMP_CWORD=${words.length}; COMPREPLY=(); _majority; echo "\${COMPREPLY[*]}"`,
    )
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${bash}\n${asked.join('\n')}`], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    return stdout
      .slice(0, -1)
      .split('\n')
      .map(each => each.split(' ').filter(Boolean))
  }

  test('in bash offer commands, options, chairs, settings and their values', () => {
    const [first, options, chairs, keys, values, shells, under, itsOptions] = offered(
      ['p'],
      ['replay', '--t'],
      ['play', '--as', 'bu'],
      ['settings', 'me'],
      ['settings', 'theme', ''],
      ['completions', ''],
      ['class', 'res'],
      ['class', 'resume', '--po'],
    )
    expect(first).toEqual(['play'])
    expect(options).toEqual(['--to', '--take-over', '--theme'])
    expect(chairs).toEqual(['bulganin'])
    expect(keys).toEqual(['measure'])
    expect(values).toEqual(valuesOf('theme'))
    expect(shells).toEqual(['bash', 'zsh', 'fish', '--help'])
    expect(under).toEqual(['resume'])
    expect(itsOptions).toEqual(['--port'])
  })

  test('in bash offer behind an option what may stand there, and nothing else', () => {
    const values = [
      [['play', '--level', ''], LEVELS],
      [['roll-call', 'X', '--motion', ''], MOTIONS],
      [['roll-call', 'X', '--without', 'f'], ['fear']],
      [['replay', 'X', '--as-seen-by', 'f'], ['furtseva']],
      [['class', '--plan', 't'], ['two-lessons']],
      [['class', 'debrief', 'X', '--for', 'm'], ['moodle']],
      [['play', '--as', '=', 'm'], ['mikoyan']],
      [['play', '--as', '='], CHAIRS],
      [['play', '--seed', ''], []],
    ] as const
    expect(offered(...values.map(([words]) => [...words]))).toEqual(values.map(([, words]) => words))
  })

  test('in bash offer the words behind a command, once, and files where one may stand', () => {
    const [runs, more, model, help, resume, file] = offered(
      ['runs', ''],
      ['runs', 'show', 'd'],
      ['model', 'r'],
      ['help', 'pl'],
      ['help', 'class', ''],
      ['map', 'package.j'],
    )
    expect(runs).toEqual([...RUNS_ACTIONS, '--as', '--json', '--force', '--ascii', '--help'])
    expect(more).not.toContain('delete')
    expect(model).toEqual(['report'])
    expect(help).toEqual(['play'])
    expect(resume).not.toContain('play')
    expect(file).toEqual(['package.json'])
  })

  test.each(['bash', 'zsh', 'fish'])('in %s know every command and every option', shell => {
    const { out } = majority(['completions', shell])
    for (const { name, options } of COMMANDS) {
      for (const word of name.split(' ')) expect(out).toMatch(new RegExp(`\\b${word}\\b`))
      for (const option of Object.keys(options))
        expect(out).toMatch(new RegExp(shell === 'fish' ? `-l ${option} ` : `--${option}\\b`))
    }
    expect(out).toMatch(/^[^\t\r]*$/)
  })
})

describe('the manual page', () => {
  const { out } = majority(['man'])
  const bare = out
    .replaceAll('\\-', '-')
    .replaceAll('\\~', '\u00a0')
    .replace(/\\\[u([0-9A-F]{4})\]/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

  test('has every command, option, key, slash command and setting', () => {
    for (const { name, options } of COMMANDS) {
      expect(bare).toContain(`majority ${name}`)
      for (const option of Object.keys(options)) expect(bare).toContain(`--${option}`)
    }
    for (const { long } of KEYMAP) if (long) expect(bare.toLowerCase()).toContain(long.toLowerCase())
    for (const { name } of SLASH_COMMANDS) expect(bare).toContain(`/${name}`)
    for (const key of SETTING_KEYS) expect(bare).toContain(`\\fB${key}\\fR`)
    for (const word of ['NO_COLOR', 'MAJORITY_HOME', 'EXIT STATUS', 'settings.conf'])
      expect(bare).toContain(word)
  })

  test('has spaces that stay, and no such letter', () => {
    expect(out).not.toContain('u00A0')
    expect(out).toContain('\\~documented')
  })

  test.skipIf(spawnSync('groff', ['--version']).error)(
    'has a sign for every sign on every device of groff',
    () => {
      for (const device of ['ascii', 'latin1', 'utf8', 'ps'])
        expect(
          spawnSync('groff', [`-T${device}`, '-man', '-ww'], { input: out, encoding: 'utf8' }).stderr,
        ).toBe('')
    },
  )

  test('is roff: only ASCII, and no line that begins a request by accident', () => {
    expect(out).toMatch(/^[\x20-\x7e\n]*$/)
    for (const line of out.split('\n')) expect(line).toMatch(/^(?:\.(?:TH|SH|SS|TP|fchar)\b|[^.']|$)/)
  })
})

test('every command’s help and the whole of it are quiet when nobody reads on', () => {
  for (const words of ['--help', 'man', 'completions zsh', 'settings', 'history --as bulganin']) {
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" ${words} | head -n 1`, process.execPath, PROGRAM],
      { encoding: 'utf8', env: { ...process.env, MAJORITY_HOME: freshFolder() } },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(0)
  }
})
