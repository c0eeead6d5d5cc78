/** `majority runs`, `tree` and `map` through the built program, with whatever files a machine may hold. */
import { spawn, spawnSync } from 'node:child_process'
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
import { index } from 'story:compiled'
import { describe, expect, test } from 'vitest'
import { openEdition } from '../../src/play/edition.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { openRuns } from '../../src/play/runs.ts'
import { EXAMPLE_CODE, makeShareCode } from '../../src/play/shareCode.ts'
import { wordsOf } from '../../src/play/steps.ts'
import { chairs } from '../../story/chairs.ts'
import { opening } from '../../story/opening.ts'
import { carelessPlay, edition } from '../support/edition.ts'
import { freshFolder, majority, PROGRAM } from '../support/program.ts'

const BULGANIN = ['play', '--as', 'bulganin', '--seed', '7', '--plain', '--width', '0']
const fileIn = (folder: string): string => join(folder, 'plays.jsonl')
const lineOf = (record: unknown): string => {
  const text = JSON.stringify(record)
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]/

/** A home with three plays of Bulganin that part at the second decision. */
function home(): { readonly MAJORITY_HOME: string } {
  const env = { MAJORITY_HOME: freshFolder() }
  const runs = openRuns(env.MAJORITY_HOME)
  for (const path of [
    [0, 0, 0],
    [0, 1],
    [0, 1, 0, 0],
  ]) {
    const play = { chair: 'bulganin', seed: 7, path } as const
    runs.begin({ ...play, took: wordsOf(edition, play) }, edition.index.fingerprint, false)
  }
  return env
}
const listed = (env: { readonly MAJORITY_HOME: string }) =>
  JSON.parse(majority(['runs', 'list', '--json'], '', env).out)

describe('majority runs', () => {
  const env = home()
  const ids: string[] = listed(env).map(({ id }: { id: string }) => id)

  test('lists what was played, the latest last', () => {
    expect(majority(['runs'], '', env).out.match(/Bulganin +\d decisions {2}left off/g)).toHaveLength(3)
    expect(listed(env).map(({ steps }: { steps: number }) => steps)).toEqual([3, 2, 4])
  })

  test('names and annotates one, which is then found by its name', () => {
    expect(majority(['runs', 'name', 'last', 'Second', 'try'], '', env)).toMatchObject({
      code: 0,
      complaint: '',
    })
    expect(majority(['runs', 'note', 'second try', 'I', 'wavered'], '', env).code).toBe(0)
    const { out } = majority(['runs', 'show', 'Second', 'try'], '', env)
    expect(out).toMatch(/^name: Second try$/m)
    expect(out).toMatch(/^note: I wavered$/m)
    const code = /^code: (.*)$/m.exec(out)![1]!
    expect(JSON.parse(majority(['replay', code, '--json'], '', env).out).steps).toHaveLength(4)
  })

  test('carries plays to another machine and back', () => {
    const file = join(env.MAJORITY_HOME, 'away.jsonl')
    expect(majority(['runs', 'export', file], '', env).out).toMatch(/^3 plays written/)
    const there = { MAJORITY_HOME: freshFolder() }
    expect(majority(['runs', 'import', file], '', there).out).toBe('3 plays new.\n')
    expect(majority(['runs', 'import', file], '', there).out).toBe('0 plays new and 3 plays known already.\n')
    expect(listed(there)).toEqual(listed(env))
    expect(majority(['runs', 'export', '-'], '', there).out).toBe(readFileSync(file, 'utf8'))
    expect(majority(['runs', 'export', file], '', env)).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('is there already'),
    })
    expect(majority(['runs', 'export', file, 'last', '--force'], '', env).out).toMatch(/^1 play written/)
    expect(readdirSync(env.MAJORITY_HOME).filter(name => name.endsWith('.new'))).toEqual([])
  })

  test('numbers them, and finds them by their numbers', () => {
    const { out } = majority(['runs'], '', env)
    expect(out).toMatch(/^1 {2}.* 3 decisions/m)
    expect(out).toMatch(/^3 {2}.* 4 decisions/m)
    expect(majority(['runs', 'show', '2'], '', env).out).toContain(`id: ${ids[1]}`)
  })

  test.each([
    ['its number', ['3']],
    ['its name', ['Second', 'try']],
    ['last', ['last']],
    ['the beginning of its id', () => [ids[2]!.slice(0, -1)]],
  ])('a play is replayed, weighed and compared by %s', (_, given) => {
    const named = typeof given === 'function' ? given() : given
    const replayed = majority(['replay', ...named, '--json'], '', env)
    expect(JSON.parse(replayed.out).steps).toHaveLength(4)
    expect(majority(['roll-call', ...named, '--json'], '', env).code).toBe(0)
    expect(majority(['odds', ...named, '--runs', '10', '--json'], '', env).code).toBe(0)
    expect(majority(['debrief', ...named], '', env).complaint).toMatch(/The play is not over/)
    expect(JSON.parse(majority(['compare', ...named, '1', '--json'], '', env).out).plays).toMatchObject({
      a: { steps: 4 },
      b: { steps: 3 },
    })
  })

  test.each(['replay', 'debrief', 'odds', 'roll-call'])(
    '%s asks which play with an example of its own',
    name => {
      expect(majority([name], '', env)).toMatchObject({
        code: 2,
        complaint: expect.stringContaining(`as in: majority ${name} ${EXAMPLE_CODE}.`),
      })
      expect(majority([name, 'nobody'], '', env).complaint).toMatch(/No kept play is called that either/)
    },
  )

  test('deletes one and keeps the rest', () => {
    const one = home()
    const [first] = listed(one)
    const { code, out } = majority(['runs', 'delete', first.id, first.id], '', one)
    expect([code, out.match(/is deleted/g)]).toEqual([0, ['is deleted']])
    expect(listed(one)).toHaveLength(2)
    expect(readFileSync(fileIn(one.MAJORITY_HOME), 'utf8')).toContain(first.id)
  })

  test.each([
    [['runs', 'dance'], /runs does not know "dance"\. Known: list, show/],
    [['runs', 'show'], /Which play\?/],
    [['runs', 'show', 'nobody'], /no play "nobody"/],
    [['runs', 'show', '20'], /"20" could be 3 plays/],
    [['runs', 'name', 'last', 'x'.repeat(61)], /no more than 60 letters; that has 61/],
    [['runs', 'export'], /Into which file\?/],
    [['runs', 'import', '/nowhere/at/all'], /cannot be read \(it is not there\)/],
    [['runs', 'import', '/tmp'], /cannot be read \(a folder stands/],
    [['runs', 'list', 'me'], /"me" is none/],
    [['map'], /Which file of codes\?/],
    [['map', '/nowhere'], /cannot be read/],
    [['tree', '--as', 'nobody'], /no chair "nobody"/],
  ])('%j is answered in a sentence, with exit code 2', (args, words) => {
    const { code, out, complaint } = majority(args, '', env)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(complaint).toMatch(words)
    expect(complaint).toMatch(/^majority: .*\n$/)
  })

  test('an id’s beginning is enough', () => {
    expect(majority(['runs', 'show', ids[0]!.slice(0, -1)], '', env).complaint + ids[0]).toContain(
      ids[0]!.slice(0, -1),
    )
    expect(majority(['runs', 'show', ids[0]!], '', env).out).toContain(`id: ${ids[0]}`)
  })
})

describe('a file from somebody else', () => {
  const EVIL = '\u001b]0;owned\u0007\u001b[31m\u009b2J\u202eevil\u2028<script>alert(1)</script>'
  const begin = {
    chair: 'bulganin',
    seed: 7,
    edition: edition.index.fingerprint,
    committed: false,
    path: [0, 1],
    took: [EVIL, 'constructor.prototype'],
  }
  const env = { MAJORITY_HOME: freshFolder() }
  const file = join(env.MAJORITY_HOME, 'theirs.jsonl')
  writeFileSync(
    file,
    [
      'no line of ours \u001b[31m\n',
      lineOf({ run: EVIL, at: EVIL, begin }),
      lineOf({ run: EVIL, at: EVIL, name: EVIL }),
      lineOf({ run: EVIL, at: EVIL, note: EVIL }),
      lineOf({ run: '__proto__', at: '2026', begin: { ...begin, edition: EVIL } }),
      lineOf({ run: 'x', at: '2026', begin: { ...begin, chair: 'gorbachev' } }),
      lineOf({ run: 'y', at: '2026', from: 1, path: [1] }),
      lineOf({ run: EVIL, at: '2026', from: 2, path: [-1] }),
      lineOf({ run: EVIL, at: '2026', begin }).slice(0, 50),
    ].join(''),
  )

  test('is taken in as far as it is whole, and what was skipped is told', () => {
    const { out } = majority(['runs', 'import', file], '', env)
    expect(out).toContain('2 plays new.')
    expect(out).toContain(
      'Skipped 5 lines: 1 damaged, their checksum does not fit (line 1); 2 of a kind this version does not know (line 6 and 8); 1 of a play whose beginning is not in the file (line 7); 1 cut short (line 9).',
    )
  })

  test('never reaches the terminal as anything but letters', () => {
    for (const args of [
      ['runs', 'list'],
      ['runs', 'list', '--json'],
      ['runs', 'show', 'last'],
      ['runs', 'show', '__proto__'],
      ['runs', 'show', EVIL],
      ['tree'],
      ['tree', '--plain'],
      ['tree', '--json'],
      ['runs', 'export', '-'],
    ]) {
      const { out, complaint } = majority(args, '', env)
      expect(out + complaint, args.join(' ')).not.toMatch(CONTROL)
    }
    expect(readFileSync(fileIn(env.MAJORITY_HOME), 'utf8')).not.toMatch(CONTROL)
  })

  test('nor a browser', () => {
    const page = join(env.MAJORITY_HOME, 'tree.html')
    expect(majority(['tree', '--html', page], '', env).code).toBe(0)
    expect(readFileSync(page, 'utf8')).not.toMatch(/<script|alert\(1\)<|https?:|src=|@import|url\(/)
  })
})

describe('a play of another edition', () => {
  test('says how far it still goes here, and gives a code of that', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    const { seed, path } = historicalPlay(edition, 'mikoyan')
    const took = [
      ...wordsOf(edition, { chair: 'mikoyan', seed, path: path.slice(0, 12) }),
      'mikoyan_gone.away',
      'mikoyan_gone.too',
    ]
    const begin = {
      chair: 'mikoyan',
      seed,
      edition: 'another',
      committed: false,
      path: [...path.slice(0, 12), 0, 0],
      took,
    }
    writeFileSync(fileIn(env.MAJORITY_HOME), lineOf({ run: 'old', at: '2026-01-01T00:00:00.000Z', begin }))
    const other = { MAJORITY_HOME: freshFolder() }
    const whole = { ...begin, path: path.slice(0, 12), took: took.slice(0, 12) }
    writeFileSync(
      fileIn(other.MAJORITY_HOME),
      lineOf({ run: 'whole', at: '2026-01-01T00:00:00.000Z', begin: whole }),
    )
    expect(majority(['runs', 'show', 'whole'], '', other).out).toContain(
      'All of its 12 steps still play here',
    )
    const { out } = majority(['runs', 'show', 'old'], '', env)
    expect(out).toContain('Of its 14 steps the first 12 still play here')
    const code = /^code: (.*)$/m.exec(out)![1]!
    expect(JSON.parse(majority(['replay', code, '--json']).out).steps).toHaveLength(12)
    const refused = majority(['replay', 'old'], '', env)
    expect(refused.code).toBe(1)
    expect(refused.complaint).toMatch(
      /^majority: "old" was played with another edition.* the first 12 still play here, to .*: \S+\.\n$/,
    )
    expect(refused.complaint).toContain(code)
    expect(majority(['compare', 'history', 'old'], '', env).complaint).toBe(refused.complaint)
    expect(majority(['compare', 'old', 'old'], '', env).complaint).toBe(refused.complaint)
    expect(majority(['tree'], '', env)).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('1 play as Mikoyan is of another edition'),
    })
  })
})

test('a code of another edition tells how far the play it is of still goes, if that is kept here', () => {
  const env = { MAJORITY_HOME: freshFolder() }
  const { seed, path } = historicalPlay(edition, 'mikoyan')
  const took = [...wordsOf(edition, { chair: 'mikoyan', seed, path: path.slice(0, 20) }), 'mikoyan_gone.away']
  const older = openEdition(
    { ...index, fingerprint: `0badcafe${index.fingerprint.slice(8)}` },
    opening,
    chairs,
  )
  const whole = { chair: 'mikoyan', seed, path: path.slice(0, 21) } as const
  openRuns(env.MAJORITY_HOME).begin({ ...whole, took }, older.index.fingerprint, false)
  const code = makeShareCode(older, whole)
  const here = makeShareCode(edition, { ...whole, path: path.slice(0, 20) })
  const kept = majority(['replay', code], '', env)
  expect(kept.code).toBe(1)
  expect(kept.complaint).toContain('Of its 21 steps the first 20 still play here, to ')
  expect(kept.complaint).toContain(`: ${here}.`)
  const bare = majority(['replay', code])
  expect(bare.complaint).toContain('It holds 21 steps as Mikoyan, seed 0. All of them fit here')
  expect(bare.complaint).not.toContain('kept here')
})

describe('two programs at once', () => {
  const start = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    new Promise<number | null>(resolve => {
      spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env }, stdio: 'ignore' }).on(
        'close',
        resolve,
      )
    })

  test('that name, annotate and import lose nothing of one another', async () => {
    const env = home()
    const other = home()
    const file = join(other.MAJORITY_HOME, 'other.jsonl')
    majority(['runs', 'export', file], '', other)
    const ids: string[] = listed(env).map(({ id }: { id: string }) => id)
    const codes = await Promise.all([
      ...ids.map((id, n) => start(['runs', 'name', id, `name ${n}`], env)),
      ...ids.map((id, n) => start(['runs', 'note', id, `note ${n}`], env)),
      start(['runs', 'import', file], env),
    ])
    expect(codes.every(code => code === 0)).toBe(true)
    const all = listed(env)
    expect(all).toHaveLength(6)
    for (const [n, id] of ids.entries())
      expect(all).toContainEqual(expect.objectContaining({ id, name: `name ${n}`, note: `note ${n}` }))
    expect(majority(['runs'], '', env).complaint).toBe('')
  })
})

describe('a disk that fails', () => {
  test('a file that may not grow is said so once, the play goes on, and what was kept stays', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', `trap '' XFSZ; ulimit -f 1; exec "$NODE" "$MAJORITY" ${BULGANIN.join(' ')} | cat`],
      {
        encoding: 'utf8',
        input: '1\n1\n1\n1\n1\n',
        env: { ...process.env, ...env, NODE: process.execPath, MAJORITY: PROGRAM },
      },
    )
    expect(status).toBe(0)
    expect(
      stdout.match(/This play is not being kept: .* cannot be written \(.*\)\. The play goes on/g),
    ).toHaveLength(1)
    const code = /^code: (.*)$/m.exec(stdout)![1]!
    expect(JSON.parse(majority(['replay', code, '--json']).out).steps).toHaveLength(5)
    const [kept] = listed(env)
    expect(kept.steps).toBeGreaterThan(0)
    expect(kept.steps).toBeLessThan(5)
  })

  /** Only an administrator may mount a disk of 16 kilobytes. */
  const tiny = join(freshFolder(), 'tiny')
  mkdirSync(tiny)
  const mounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', tiny]).status === 0

  test.skipIf(!mounted)('a full one is said so, and a name on it is not kept silently', () => {
    try {
      const env = { MAJORITY_HOME: tiny }
      majority(BULGANIN, '1\n', env)
      for (let size = 16_384; size > 0; size = Math.floor(size / 2)) {
        try {
          writeFileSync(join(tiny, `filler-${size}`), Buffer.alloc(size))
        } catch {
          // That is what is wanted: no room for so much.
        }
      }
      writeFileSync(fileIn(tiny), readFileSync(fileIn(tiny)))
      const said = majority(['runs', 'note', 'last', 'y'.repeat(499)], '', env)
      const played = majority(BULGANIN, '1\n'.repeat(60), env)
      expect(said.complaint + played.out).toContain('the disk is full')
      expect(played.out).toMatch(/^code: /m)
    } finally {
      spawnSync('umount', [tiny])
    }
  })

  test.skipIf(process.getuid?.() !== 0)(
    'a folder that can only be read is said so, and its plays can still be seen',
    () => {
      const env = home()
      const open = freshFolder()
      chmodSync(open, 0o755)
      chmodSync(env.MAJORITY_HOME, 0o755)
      const program = join(open, 'majority.cjs')
      copyFileSync(PROGRAM, program)
      const asNobody = (args: readonly string[], input = '') =>
        spawnSync(process.execPath, [program, ...args], {
          encoding: 'utf8',
          input,
          uid: 54_321,
          env: { ...env, LANG: 'C.UTF-8' },
          cwd: '/',
        })
      expect(asNobody(BULGANIN, '1\n2\n').stdout).toMatch(
        /cannot be written \(it is not permitted\)\. The play goes on[\s\S]*code: /,
      )
      expect(asNobody(['runs', 'name', 'last', 'mine'])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('That is not kept'),
      })
      expect(asNobody(['tree']).stdout).toContain('3 plays')
    },
  )
})

describe('majority tree', () => {
  const env = home()

  test('draws a fork with its counts, fog where nobody went, and the historical line', () => {
    const { out } = majority(['tree', '--width', '80'], '', env)
    expect(out).toMatch(/^BULGANIN {2}3 plays, \d forks\.$/m)
    expect(out).toMatch(/^├─★ 1 {2}18 June, 16:00/m)
    expect(out).toMatch(/^├─░ +1 more road that nobody took$/m)
    expect(out).toMatch(/^● 2 {2}18 June, 16:00/m)
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
    expect(majority(['tree', '--ascii'], '', env).out).toMatch(/^[\x20-\x7e\n]+$/)
  })

  test('says the same in lines', () => {
    const { out } = majority(['tree', '--plain'], '', env)
    expect(out).toMatch(/^2\. 2 took: .*; it parts\.$/m)
    expect(out).not.toMatch(/[│├░★⋮●]/)
  })

  test('writes a page of nested lists that asks nothing of the network, over its own kind alone', () => {
    const page = join(env.MAJORITY_HOME, 'tree.html')
    for (let twice = 0; twice < 2; twice++) expect(majority(['tree', '--html', page], '', env).code).toBe(0)
    const html = readFileSync(page, 'utf8')
    expect(html).toMatch(/<ol class="road">/)
    expect(html).not.toMatch(/<script|https?:|src=|@import|url\(/)
    for (const tag of ['ol', 'ul', 'li', 'section', 'main', 'details'])
      expect(html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length).toBe(
        html.match(new RegExp(`</${tag}>`, 'g'))?.length,
      )
    expect(majority(['tree', '--html', fileIn(env.MAJORITY_HOME)], '', env).code).toBe(2)
    expect(listed(env)).toHaveLength(3)
  })

  test('of no plays is a sentence', () => {
    expect(majority(['tree'])).toMatchObject({
      code: 1,
      out: '',
      complaint: 'majority: No plays are kept here yet.\n',
    })
    expect(majority(['tree', '--json']).out).toBe('[]\n')
  })

  test('in plain mode every decision of it has a number, is found by its words and leads to a new play', () => {
    const three = home()
    const out = (...lines: string[]): string =>
      majority(['--plain', '--width', '0'], `4\n${lines.join('\n')}\n`, three).out
    const tree = out('/tree')
    expect(tree).toMatch(/^3\. 1 took: .+; one more decision, 4,\s+then left off\.$/m)
    for (let number = 1; number <= 6; number++) {
      const told = out(`/tree ${number}`)
      const code = out(`/fork ${number}`).trim().split('\n').at(-1)!.slice('code: '.length)
      const { steps } = JSON.parse(majority(['replay', code, '--json']).out)
      const label = /^(.+): \d plays?(?:, and the historical line)?$/m.exec(told)![1]!
      expect(out(`/tree ${label}`)).toContain(`${number}. `)
      expect(steps.length).toBeLessThan(4)
    }
    expect(out('/tree 1 on')).toMatch(/^18 June, 16:00, after 1, /m)
    expect(out('/tree no such words')).toContain('No decision in the tree has "no such words".')
    expect(out('/odds 1')).toContain('The odds are told when the play is over')
    expect(out('/set odds on', '/odds 1')).toMatch(/^The odds on 18 June, 13:00[\s\S]+\(taken\)/m)
  })

  test('in plain mode another kept play is told, or set beside this one', () => {
    const three = home()
    const out = majority(
      ['--plain', '--width', '0'],
      '4\n/plays\n/plays 4 decisions\n/replay 1\n/compare 1\n/compare last\n/replay nobody\n',
      three,
    ).out
    expect(out).toMatch(/^1\b.+ 3 decisions/m)
    expect(out.match(/^3\b.+ 4 decisions/gm)).toHaveLength(2)
    expect(out.match(/^> /gm)).toHaveLength(3)
    expect(out).toContain('Chair. This play: Bulganin; the other: Bulganin')
    expect(out).toContain('The two are one play')
    expect(out).toContain('There is no play "nobody". /plays names them.')
  })

  test('is walked in plain mode: a fork read, and a new play begun there', () => {
    const { out } = majority(['--plain', '--width', '0'], '4\n/tree\n/tree 1\n/fork 2\n/tree 99\n', env)
    expect(out).toMatch(/^18 June, 16:00, after 1, /m)
    expect(out).toContain('A new play from here. The others are kept as they are.')
    expect(out).toContain('There is no decision "99" in the tree; /tree gives their numbers.')
    const code = out.trim().split('\n').at(-1)!.slice('code: '.length)
    expect(JSON.parse(majority(['replay', code, '--json']).out).steps).toHaveLength(1)
  })
})

describe('majority map', () => {
  const folder = freshFolder()
  const file = join(folder, 'codes.txt')
  const codes = [1, 2, 3, 4].map(seed =>
    makeShareCode(edition, { chair: 'bulganin', seed, path: carelessPlay('bulganin', seed).path }),
  )
  const other = makeShareCode(edition, { chair: 'mikoyan', seed: 1, path: carelessPlay('mikoyan', 1).path })
  writeFileSync(
    file,
    [
      'Class 9b',
      ...codes.map((code, n) => `${n + 1}. ${['Anna', 'Ben', 'Eve', '<b>Kim</b>'][n]}: ${code}`),
      other,
      `Leo ${codes[0]!.slice(0, -1)}`,
    ].join('\n'),
  )

  test('tells what divides, who went alone, each chair apart, and what was skipped', () => {
    const { out, code } = majority(['map', file])
    expect(code).toBe(0)
    expect(out).toMatch(/^BULGANIN {2}4 plays/m)
    expect(out).toMatch(/^MIKOYAN {2}1 play, 0 forks/m)
    expect(out).toMatch(/WHAT DIVIDES MOST\n\d+ June/)
    expect(out).toMatch(/^\d+ June, \d\d:\d\d {2}(Anna|Ben|Eve|b>Kim<\/b): /m)
    expect(out).toContain('Line 1 is skipped: there is no code in "Class 9b".')
    expect(out).toMatch(/^Line 7 is skipped: ".*" is a share code with a letter wrong, missing or swapped/m)
  })

  test('reads standard input, and gives JSON and a page', () => {
    const { trees, skipped } = JSON.parse(majority(['map', '-', '--json'], readFileSync(file, 'utf8')).out)
    expect(trees.map(({ chair, plays }: { chair: string; plays: number }) => [chair, plays])).toEqual([
      ['bulganin', 4],
      ['mikoyan', 1],
    ])
    expect(skipped).toHaveLength(2)
    const page = join(folder, 'map.html')
    expect(majority(['map', file, '--html', page]).code).toBe(0)
    expect(readFileSync(page, 'utf8')).not.toContain('<b>Kim')
  })

  test('of nothing but mistakes says so', () => {
    const bad = join(folder, 'bad.txt')
    writeFileSync(bad, 'hello\n')
    expect(majority(['map', bad])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('No line of'),
    })
    expect(existsSync(bad)).toBe(true)
  })
})
