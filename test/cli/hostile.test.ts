/** What a stranger, a script or a failing machine does to the program. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { edition } from '../support/edition.ts'
import { freshFolder, majority, PROGRAM, startMajority } from '../support/program.ts'

const BULGANIN = ['play', '--as', 'bulganin', '--seed', '7', '--plain', '--width', '0']
const fileIn = (folder: string): string => join(folder, 'plays.jsonl')
const lineOf = (record: unknown): string => {
  const text = JSON.stringify(record)
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}
const codeIn = (out: string): string => /^code: (.*)$/m.exec(out)![1]!
const stepsOf = (code: string): number[] =>
  JSON.parse(majority(['replay', code, '--json']).out).steps.map(({ way }: { way: number }) => way)

describe('asked wrongly', () => {
  test.each([
    [[''], /no command ""/],
    [['help', 'dance'], /no command "dance"/],
    [['help', 'play', 'replay'], /help takes one command, and "replay" is too much/],
    [['play', '--seed'], /--seed needs a value: --seed N/],
    [['play', '--seed', ''], /--seed needs a value: --seed N/],
    [['play', '--story', ''], /--story needs a value: --story FILE/],
    [['class', '--host='], /--host needs a value: --host ADDRESS/],
    [['play', '--story', 'x.ink', '--from', 'y.jsonl'], /--from does not go with --story/],
    [['play', '--story', 'x.ink', '--at', '20'], /--at goes with --from FILE/],
    [
      ['play', '--story', 'x.ink', '--as', 'mikoyan'],
      /--as does not go with --story: that belongs to our own/,
    ],
    [['play', '--from', 'x', '--seed', '1'], /--seed does not go with --from: the class has drawn its luck/],
    [['replay', 'x', '--take-over', '--json'], /--json does not go with --take-over: a play is printed or/],
    [['replay', 'x', '--as-seen-by', 'serov', '--take-over'], /--as-seen-by does not go with --take-over/],
    [['replay', 'x', '--hindsight'], /--hindsight goes with --as-seen-by PERSON/],
    [['runs', 'export', 'x', '--as', 'mikoyan'], /--as belongs to runs list, and not to runs export/],
    [['runs', 'import', 'x', '--json'], /--json belongs to runs list and runs show, and not to runs import/],
    [['runs', '--force'], /--force belongs to runs export, and not to runs list/],
    [['tree', '--force'], /--force goes with --html FILE/],
    [
      ['map', 'x', '--html', 'y', '--plain'],
      /--html does not go with --plain: one of them is printed or written/,
    ],
    [['compare', 'x', 'y', '--html', 'z', '--json'], /--html does not go with --json/],
    [
      ['class', 'debrief', 'x', '--force'],
      /--force goes with --html FILE or --dossiers FILE or --grades FILE/,
    ],
    [['class', 'debrief', 'x', 'y', '--grades', 'z'], /--grades is of one class, and these are two/],
    [['class', 'debrief', 'x', '--for', 'moodle'], /--for goes with --grades FILE/],
    [['class', 'export', 'x', 'y', '--code'], /which prints, and takes no file/],
    [['class', 'paper', '--seats', '12', '--out', 'x', '--store', 'memory'], /--store goes with --code CODE/],
    [
      ['roll-call', 'x', '--json', '--level', 'plain'],
      /--level does not go with --json: JSON has every reason/,
    ],
    [['odds', 'x', '--json', '--width', '40'], /--json does not go with --width: only text is set in lines/],
    [['map', 'x', '--html', 'y', '--ascii'], /--html does not go with --ascii: only text is set in lines/],
    [['runs', '--json', '--ascii'], /--json does not go with --ascii/],
    [['replay', 'x', '--json', '--marks'], /--json does not go with --marks/],
    [['play', '--plain', '--theme', 'dark'], /--plain does not go with --theme: only the screen has that/],
    [['play', '--no-mouse', '--plain'], /--plain does not go with --no-mouse/],
    [['replay', 'x', '--as-seen-by', 'serov', '--theme', 'dark'], /--as-seen-by does not go with --theme/],
    [['debrief', 'x', '--html', 'y', '--width', '40'], /Beside --html, --width goes with --text/],
    [['debrief', 'x', '--json', '--text'], /--text does not go with --json/],
    [['debrief', 'x', '--json', '--level', 'plain'], /Beside --json, --level goes with --html FILE\./],
    [
      ['class', 'debrief', 'x', '--grades', 'y', '--teacher'],
      /Beside --grades, --teacher goes with --html FILE or --text\./,
    ],
    [
      ['class', 'debrief', 'x', '--dossiers', 'y', '--runs', '9'],
      /Beside --dossiers, --runs goes with --html FILE or --text or --json\./,
    ],
    [
      ['class', 'debrief', 'x', '--grades', 'y', '--level', 'plain'],
      /Beside --grades, --level goes with --html FILE or --text\./,
    ],
    [['model', 'report', '--marks'], /model has no option "--marks"/],
    [['play', '--seed=-1'], /"-1" is not one/],
    [['play', '--seed', '1e3'], /"1e3" is not one/],
    [['play', '--seed', '1048576'], /from 0 to 1048575/],
    [['play', '--seed', '９'], /--seed/],
    [['play', '--seed', ' 7', '--as', 'x'], /no chair "x"/],
    [['play', '--seed', '1', '--seed', '2'], /--seed is given twice/],
    [['play', '--as', 'a\nb\x1b[31m'], /no chair "a b"/],
    [['play', '--as', 'x'.repeat(5000)], /no chair "x{39}…"/],
    [['play', '--plain=yes'], /--plain stands alone/],
    [['play', '--theme', 'pink'], /no theme "pink".*auto, light, dark, contrast, safe, sixteen, mono/],
    [['play', '--width', '3'], /--width takes 0, or a whole number from 20 to 200; "3"/],
    [['play', '--', '--plain'], /"--plain" is none/],
    [['play', '--\x1b[31mfast'], /no option "--fast"/],
    [['play', '-x'], /no option "-x"/],
    [['play', 'bulganin'], /takes options only, and "bulganin" is none/],
    [['chairs', '--as', 'mikoyan'], /chairs has no option "--as"/],
    [['replay', '  '], /Which play\?/],
    [['replay', '\x1b]0;title\x07'], /Which play\?/],
    [['replay', 'A'.repeat(5000)], /"A{39}…" is a share code with a letter wrong/],
  ])('%j is answered in one clean sentence on stderr, with exit code 2', (args, words) => {
    const { code, out, complaint } = majority(args)
    expect(complaint).toMatch(words)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(complaint.length).toBeLessThan(300)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
    expect(complaint).toMatch(/^majority: [^\x00-\x1f\x7f-\x9f]*\n$/)
  })

  test('help of a command is the help of that command', () => {
    expect(majority(['help', 'play'])).toEqual(majority(['play', '--help']))
    expect(majority(['help', 'class', 'list'])).toEqual(majority(['class', 'list', '--help']))
    expect(majority(['help']).out).toBe(majority(['--help']).out)
  })
})

describe('words from outside that would move a terminal', () => {
  const EVIL = '\x1b]0;owned\x07\x1b[31m\x9b2J\u202eevil\u2028{bold}'
  const env = { MAJORITY_HOME: freshFolder() }
  const code = codeIn(majority(BULGANIN, '1\n2\n1\n', env).out)
  const codes = join(env.MAJORITY_HOME, 'codes.txt')
  writeFileSync(codes, `${EVIL}\n${code}\n${EVIL} ${code}\n`)
  majority(['runs', 'name', 'last', EVIL], '', env)
  majority(['runs', 'note', 'last', EVIL], '', env)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
  const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]/

  test.each([
    ['runs', EVIL],
    ['runs', 'show', EVIL],
    ['runs', 'name', EVIL, 'x'],
    ['runs', 'import', EVIL],
    ['runs', 'import', codes],
    ['runs', 'export', `/nowhere/${EVIL}`],
    ['map', EVIL],
    ['map', codes, '--html', `/nowhere/${EVIL}`],
    ['compare', EVIL, code],
    ['compare', code, 'history', '--html', `/nowhere/${EVIL}`],
    ['debrief', EVIL],
    ['roll-call', code, '--without', EVIL],
    ['roll-call', code, '--scale', `${EVIL}=2`],
    ['roll-call', code, '--motion', EVIL],
    ['odds', EVIL],
    ['odds', code, '--at', EVIL],
    ['model', EVIL],
    ['model', 'report', '--seeds', EVIL],
    ['replay', code, '--as-seen-by', EVIL],
    ['tree', '--as', EVIL],
    ['story', EVIL],
    ['play', '--story', EVIL],
  ])('%s %s %s %s: the complaint is clean', (...words) => {
    const { code: left, complaint, out } = majority(words, '', env)
    expect({ left: left === 0, out }).toEqual({ left: false, out: '' })
    expect(complaint).toMatch(/^majority: \S/)
    expect(complaint).not.toMatch(CONTROL)
  })

  test.each([
    ['runs', 'list'],
    ['runs', 'list', '--json'],
    ['runs', 'show', 'last'],
    ['tree'],
    ['tree', '--plain'],
    ['tree', '--html', '-'],
    ['map', codes],
    ['map', codes, '--html', '-'],
    ['map', codes, '--html', join(env.MAJORITY_HOME, `map ${EVIL}`)],
    ['compare', code, 'history', '--html', join(env.MAJORITY_HOME, `page ${EVIL}`)],
  ])('%s %s %s: so is what is told', (...words) => {
    const { code: left, complaint, out } = majority(words, '', env)
    expect(left).toBe(0)
    expect(out + complaint).toMatch(/\S/)
    expect(out + complaint).not.toMatch(CONTROL)
  })
})

describe('a share code', () => {
  const code = codeIn(majority(BULGANIN, '1\n2\n1\n').out)

  test.each([
    ['in small letters with spaces', [code.toLowerCase().replaceAll('-', ' ')]],
    ['in several words', code.split('-')],
    ['with look-alikes', [code.replaceAll('0', 'o').replaceAll('1', 'l')]],
    ['in quotation marks', [`“${code}”`]],
    ['with what stands before it', [`code: ${code}.`]],
    ['with printed hyphens', [code.replaceAll('-', '\u2011')]],
    [
      'in wide letters',
      [code.replace(/[0-9A-Z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ],
    ['behind two dashes', ['--', code]],
  ])('%s is the same code', (_, words) => {
    expect(majority(['replay', '--json', ...words])).toMatchObject({ code: 0, complaint: '' })
  })

  test('is the only one that is told', () => {
    expect(majority(['replay', code, 'extra'])).toMatchObject({
      code: 2,
      complaint: 'majority: One play at a time; "extra" is too much.\n',
    })
  })

  test('tells no further than it goes', () => {
    expect(majority(['replay', code, '--to', '999'])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('from 0 to 3; "999"'),
    })
    expect(majority(['replay', code, '--to', '1']).out.match(/^> /gm)).toHaveLength(1)
  })

  test('of another edition is understood, and cannot be played: exit code 1', () => {
    const foreign = { ...edition, index: { ...edition.index, fingerprint: '0000002a00000000' } }
    const theirs = makeShareCode(foreign, { chair: 'mikoyan', seed: 7, path: [] })
    expect(majority(['replay', theirs])).toMatchObject({
      code: 1,
      out: '',
      complaint: expect.stringContaining(`edition ${theirs.slice(0, 3)}`),
    })
  })
})

describe('output and input', () => {
  const shell = (command: string) =>
    spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, MAJORITY_HOME: freshFolder(), NODE: process.execPath, MAJORITY: PROGRAM },
    })

  const whole = codeIn(majority(['history', '--as', 'mikoyan']).out)
  test.each([
    'history --as mikoyan',
    '--help',
    'chairs',
    'story stats --json',
    'runs list',
    `compare ${whole} history`,
    `compare ${whole} history --json`,
    `debrief ${whole} --runs 0`,
    `debrief ${whole} --runs 0 --html -`,
    `roll-call ${whole}`,
    `odds ${whole} --at 5 --runs 10`,
    `replay ${whole}`,
    `replay ${whole} --json`,
    `replay ${whole} --as-seen-by zhukov`,
  ])('%s may be cut off by head', words => {
    expect(shell(`"$NODE" "$MAJORITY" ${words} | head -1`)).toMatchObject({ status: 0, stderr: '' })
  })

  test.skipIf(!existsSync('/dev/full'))(
    'a full disk behind standard output is a sentence, not a stack',
    () => {
      const { status, stderr } = shell('"$NODE" "$MAJORITY" history --as mikoyan >/dev/full')
      expect(status).toBe(1)
      expect(stderr).toBe('majority: The output cannot be written (ENOSPC).\n')
    },
  )

  test.skipIf(!existsSync('/dev/zero'))('what has no end is read up to a limit', () => {
    for (const words of [['map'], ['runs', 'import'], ['class', 'tally']])
      expect(majority([...words, '/dev/zero'])).toMatchObject({
        code: 2,
        out: '',
        complaint: expect.stringMatching(
          /"\/dev\/zero" has more than [\d.]+ MB, and no more than that is read/,
        ),
      })
  })

  test.each(['<&-', '</dev/null', '</tmp'])(
    'without input (%s) a play shows where it stands and ends with its code',
    from => {
      const { status, stdout, stderr } = shell(`"$NODE" "$MAJORITY" ${BULGANIN.join(' ')} ${from}`)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/^code: /m)
    },
  )

  test('the title speaks ASCII too, and wraps', () => {
    const { out } = majority(['--plain', '--width', '40'], '', { LANG: 'C', LC_ALL: 'C' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that there are no others
    expect(out).toMatch(/^[\x00-\x7f]*$/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  })

  test('--width 0 sets a paragraph a line; otherwise no line is longer than 72', () => {
    expect(majority(BULGANIN).out).toMatch(/^.{200,}$/m)
    for (const line of majority(BULGANIN.slice(0, -2), '1\n/debrief\n/help\n').out.split('\n'))
      expect(line.length).toBeLessThanOrEqual(72)
  })

  test.each(['/quit', '/q'])('%s ends at once, though the input stays open', async word => {
    const play = startMajority(BULGANIN)
    await play.until('1. ')
    play.type(word)
    expect(await play.ended).toMatchObject({ code: 0, out: expect.stringMatching(/\ncode: \S+\n$/) })
    const title = startMajority(['--plain'])
    await title.until('3. ')
    title.type(word)
    expect(await title.ended).toMatchObject({ code: 0 })
  })
})

describe('ended by a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s says the code, exits with %i and loses nothing', async (signal, code) => {
    const env = { MAJORITY_HOME: freshFolder() }
    const play = startMajority(BULGANIN, env)
    play.type('1\n2')
    await play.until('16:50')
    play.kill(signal)
    const ended = await play.ended
    expect(ended).toMatchObject({ code, complaint: '' })
    expect(stepsOf(codeIn(ended.out))).toEqual([0, 1])
    expect(stepsOf(codeIn(majority(['--plain'], '4\n', env).out))).toEqual([0, 1])
  })

  test('SIGKILL loses nothing that was shown', async () => {
    const env = { MAJORITY_HOME: freshFolder() }
    const play = startMajority(BULGANIN, env)
    play.type('1\n2')
    await play.until('16:50')
    play.kill('SIGKILL')
    await play.ended
    expect(stepsOf(codeIn(majority(['--plain'], '4\n', env).out))).toEqual([0, 1])
  })
})

describe('the data folder', () => {
  test('may have spaces and need not exist', () => {
    const folder = join(freshFolder(), 'a b', 'c  d', 'é')
    expect(majority(BULGANIN, '1\n', { MAJORITY_HOME: folder })).toMatchObject({ code: 0, complaint: '' })
    expect(existsSync(fileIn(folder))).toBe(true)
  })

  test('that cannot be used is said once, in words, and the play goes on', () => {
    const file = join(freshFolder(), 'a\x1b[31mfile')
    writeFileSync(file, '')
    const { code, out } = majority(BULGANIN, '1\n1\n1\n', { MAJORITY_HOME: file })
    expect(code).toBe(0)
    expect(
      out.match(/This play is not being kept: .*afile.*\(a file stands where a folder should be\)/g),
    ).toHaveLength(1)
    expect(out).not.toContain('\x1b')
    expect(stepsOf(codeIn(out))).toHaveLength(3)
  })

  test.skipIf(process.getuid?.() === 0)('that is read-only is said so', () => {
    const folder = freshFolder()
    chmodSync(folder, 0o500)
    expect(majority(BULGANIN, '1\n', { MAJORITY_HOME: folder }).out).toContain('it is not permitted')
  })

  test.skipIf(process.getuid?.() !== 0)('of an account without a home is asked for', () => {
    // Where that account may read it, which a private clone is not.
    const open = freshFolder()
    chmodSync(open, 0o755)
    const program = join(open, 'majority.cjs')
    copyFileSync(PROGRAM, program)
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...BULGANIN], {
      encoding: 'utf8',
      input: '',
      uid: 54_321,
      env: {},
      cwd: '/',
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'majority: This account has no home folder to keep plays in. Name a folder in MAJORITY_HOME.\n',
    })
  })

  test('with a folder where the file should be is said so', () => {
    const folder = freshFolder()
    mkdirSync(fileIn(folder))
    expect(majority(BULGANIN, '', { MAJORITY_HOME: folder }).out).toMatch(
      /^Earlier plays cannot be read: .*a folder stands where a file should be/,
    )
  })

  test('with damage keeps what is readable, and says so once', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    majority(BULGANIN, '1\n2\n', env)
    const kept = readFileSync(fileIn(env.MAJORITY_HOME))
    // A checksum that fits nothing, noise, and a line cut short.
    writeFileSync(
      fileIn(env.MAJORITY_HOME),
      Buffer.concat([
        Buffer.from('00000000 \n'),
        Buffer.from([0xff, 0, 0x1b, 10]),
        kept,
        Buffer.from('1234567'),
      ]),
    )
    const first = majority(['--plain', '--width', '0'], '4\n', env)
    expect(first).toMatchObject({ code: 0, complaint: '' })
    expect(first.out).toMatch(/^3 damaged lines in the file of plays; the old file is kept as /)
    expect(stepsOf(codeIn(first.out))).toEqual([0, 1])
    expect(readdirSync(env.MAJORITY_HOME).some(name => name.includes('.damaged-'))).toBe(true)
    expect(majority(['--plain'], '', env).out).not.toContain('damaged')
  })

  test('keeps lines of a later version, even while it mends others', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    majority(BULGANIN, '1\n', env)
    const later = [
      lineOf({ run: 'z', at: '2031-01-01', begin: { chair: 'gorbachev', seed: 1 } }),
      lineOf({ run: 'z', at: '2031-01-02', note: 'hello' }),
      lineOf([]),
    ]
    const file = fileIn(env.MAJORITY_HOME)
    writeFileSync(file, `${later.join('')}${readFileSync(file, 'utf8')}`)
    expect(majority(['--plain'], '', env).out).toMatch(/^Arithmetic Majority/)
    writeFileSync(file, `damage\n${readFileSync(file, 'utf8')}`)
    expect(majority(['--plain'], '4\n/code\n', env).out).toContain('1 damaged line')
    for (const line of later) expect(readFileSync(file, 'utf8')).toContain(line)
  })

  test('with a line cut short by a full disk loses no step made after it', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    majority(BULGANIN, '1\n', env)
    writeFileSync(fileIn(env.MAJORITY_HOME), readFileSync(fileIn(env.MAJORITY_HOME), 'utf8').trimEnd())
    majority(BULGANIN, '2\n', env)
    expect(stepsOf(codeIn(majority(['--plain'], '4\n', env).out))).toEqual([1])
  })

  test('of 50 megabytes opens within seconds', () => {
    const folder = freshFolder()
    const run = { run: 'long', at: '2026-01-01T00:00:00.000Z' }
    const begun = lineOf({
      ...run,
      begin: { chair: 'bulganin', seed: 7, edition: 'other', committed: false, path: [] },
    })
    const step = lineOf({ ...run, from: 0, path: Array.from({ length: 200 }, (_, at) => at % 3) })
    writeFileSync(fileIn(folder), begun + step.repeat(Math.ceil(50_000_000 / step.length)))
    const from = Date.now()
    expect(majority(['--plain'], '', { MAJORITY_HOME: folder }).out).toContain('Arithmetic Majority.')
    expect(Date.now() - from).toBeLessThan(5000)
  })
})

describe('plays left off', () => {
  test('are offered until they are over', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    const history = majority(['history', '--as', 'mikoyan']).out
    const ways = stepsOf(codeIn(history))
    majority(
      ['play', '--as', 'mikoyan', '--seed', '0', '--plain'],
      `${ways
        .slice(0, -1)
        .map(n => n + 1)
        .join('\n')}\n`,
      env,
    )
    expect(majority(['--plain'], '', env).out).toContain('4. Go on where you left off, as Mikoyan.')
    expect(majority(['--plain'], `4\n${ways.at(-1)! + 1}\n`, env).out).toContain('The end: ')
    expect(majority(['--plain'], '', env).out).not.toContain('Go on')
  })

  test('are offered again when the end is taken back', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    const ways = stepsOf(codeIn(majority(['history', '--as', 'mikoyan']).out))
    majority(
      ['play', '--as', 'mikoyan', '--seed', '0', '--plain'],
      `${ways.map(n => n + 1).join('\n')}\n/undo\n`,
      env,
    )
    expect(majority(['--plain'], '', env).out).toContain('4. Go on')
  })

  test('of another edition are not offered, not lost, and said', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    const begun = lineOf({
      run: 'old',
      at: '2026-01-01T00:00:00.000Z',
      begin: { chair: 'mikoyan', seed: 7, edition: 'another', committed: false, path: [0, 1] },
    })
    writeFileSync(fileIn(env.MAJORITY_HOME), begun)
    const { out } = majority(['--plain', '--width', '0'], '1\n1\n', env)
    expect(out).toMatch(
      /^The play you left off last, as Mikoyan, was made with another edition of the story\. It is kept/,
    )
    expect(out).not.toContain('Go on')
    expect(readFileSync(fileIn(env.MAJORITY_HOME), 'utf8')).toContain(begun)
    expect(majority(['--plain'], '', env).out).not.toContain('another edition')
  })

  test('that two programs go on with do not mix, and neither is lost', async () => {
    const env = { MAJORITY_HOME: freshFolder() }
    majority(BULGANIN, '1\n', env)
    const [one, other] = [startMajority(['--plain'], env), startMajority(['--plain'], env)]
    for (const each of [one, other]) {
      await each.until('4. Go on')
      each.type('4')
      await each.until('16:00')
    }
    one.type('2')
    await one.until('16:50')
    other.type('3')
    await other.until('16:50')
    one.type('1')
    await one.until('17:30')
    one.type('/quit')
    other.type('/quit')
    expect(stepsOf(codeIn((await one.ended).out))).toEqual([0, 1, 0])
    expect(stepsOf(codeIn((await other.ended).out))).toEqual([0, 2])
    const lines = readFileSync(fileIn(env.MAJORITY_HOME), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line.slice(9)))
    const begun = lines.filter(line => line.begin)
    expect(begun.map(line => line.begin.path)).toEqual([[0], [0, 2]])
    expect(
      lines
        .filter(line => line.run === begun[0].run)
        .slice(1)
        .map(({ from, path }) => [from, path]),
    ).toEqual([
      [1, [1]],
      [2, [0]],
    ])
  })
})

test.skipIf(process.platform !== 'linux')('a folder where nothing can be made holds no play up', () => {
  const words = ['play', '--as', 'bulganin', '--seed', '7', '--plain']
  const { code, out } = majority(words, '1\n2\n', { MAJORITY_HOME: '/proc/nowhere' })
  expect(code).toBe(0)
  expect(out.replace(/\s+/g, ' ')).toContain('This play is not being kept: /proc/nowhere/plays.jsonl')
  expect(out).toMatch(/^code: /m)
})
