import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, majority } from '../support/program.ts'

const VERSION = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version

describe('the program', () => {
  test('says its version', () => {
    expect(majority(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n` })
  })

  test.each([['play'], ['chairs'], ['history'], ['replay'], ['roll-call'], ['story'], ['model']])(
    '%s explains itself',
    command => {
      const { code, out } = majority([command, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^majority ${command}`))
    },
  )

  test.each([
    [['dance'], /no command "dance"/],
    [['play', '--as', 'beria'], /no chair "beria".*khrushchev, bulganin, mikoyan/],
    [['play', '--seed', 'tuesday'], /--seed takes a whole number/],
    [['play', '--seed', '-1'], /--seed/],
    [['play', '--fast'], /--fast/],
    [['history'], /--as CHAIR/],
    [['replay'], /share code/],
    [['replay', 'hello'], /"hello" is not a share code/],
    [['story', 'plot'], /majority story stats/],
    [['model'], /majority model report/],
    [['model', 'report', '--seeds', '3'], /--seeds takes a whole number from 20/],
  ])('%j is answered in one sentence with exit code 2', (args, words) => {
    const { code, out, complaint } = majority(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })

  test('lists the chairs for people and for programs', () => {
    expect(majority(['chairs']).out).toContain('Bulganin')
    const chairs = JSON.parse(majority(['chairs', '--json']).out)
    expect(chairs.map(({ id }: { id: string }) => id)).toEqual(['khrushchev', 'bulganin', 'mikoyan'])
  })

  test('counts at least nine thousand words that no other chair can show', () => {
    const { chairs } = JSON.parse(majority(['story', 'stats', '--json']).out)
    for (const chair of ['khrushchev', 'bulganin', 'mikoyan'])
      expect(chairs[chair].ownWords).toBeGreaterThanOrEqual(9000)
  })
})

describe('plain mode', () => {
  test('plays three decisions from a pipe, ends with the code, and exits 0', () => {
    const { code, out } = majority(['play', '--as', 'bulganin', '--seed', '7', '--plain'], '1\n2\n1\n')
    expect(code).toBe(0)
    const last = out.trim().split('\n').at(-1)!
    expect(last).toMatch(/^code: [0-9A-Z-]+$/)
    const replayed = JSON.parse(majority(['replay', last.slice('code: '.length), '--json']).out)
    expect(replayed).toMatchObject({ chair: 'bulganin', seed: 7 })
    expect(replayed.steps.map(({ way }: { way: number }) => way)).toEqual([0, 1, 0])
  })

  test('is used by itself when output is no terminal', () => {
    expect(majority(['play', '--as', 'mikoyan', '--seed', '1'], '').out).toContain(
      'What you would call success',
    )
  })

  test('goes on where the last play was left off', () => {
    const env = { MAJORITY_HOME: freshFolder() }
    majority(['play', '--as', 'khrushchev', '--seed', '3', '--plain'], '1\n', env)
    const { out } = majority(['--plain'], '4\n/code\n', env)
    expect(out).toContain('4. Go on where you left off, as Khrushchev.')
    const replayed = JSON.parse(
      majority(['replay', out.trim().split('\n').at(-1)!.slice('code: '.length), '--json']).out,
    )
    expect(replayed.steps).toHaveLength(1)
  })

  test('answers a wrong number, a word and an unknown command with what would be right', () => {
    const { out, code } = majority(
      ['play', '--as', 'mikoyan', '--seed', '1', '--plain'],
      '99\nhello\n/dance\n',
    )
    expect(code).toBe(0)
    expect(out).toContain('"99" is not one of the choices. Type a number from 1 to')
    expect(out).toContain('"hello" is not one of the choices.')
    expect(out).toContain('There is no command /dance here.')
  })

  test('takes back a decision, unless the play is committed', () => {
    const free = majority(['play', '--as', 'mikoyan', '--seed', '1', '--plain'], '1\n/undo\n')
    const code = free.out.trim().split('\n').at(-1)!.slice('code: '.length)
    expect(JSON.parse(majority(['replay', code, '--json']).out).steps).toHaveLength(0)
    expect(
      majority(['play', '--as', 'mikoyan', '--seed', '1', '--plain', '--committed'], '1\n/undo\n').out,
    ).toContain('no going back')
  })

  test.each([
    '/board',
    '/why molotov',
    '/whip',
    '/hall',
    '/journal',
    '/aims',
    '/sources',
    '/code',
    '/help',
    '/codex quorum',
  ])('%s says something and no drawing', command => {
    const quiet = majority(['play', '--as', 'bulganin', '--seed', '7', '--plain'], '1\n1\n').out
    const { out } = majority(['play', '--as', 'bulganin', '--seed', '7', '--plain'], `1\n1\n${command}\n`)
    expect(out.length).toBeGreaterThan(quiet.length)
    expect(out).not.toMatch(/[─│█●◀▶]/)
  })

  test('speaks ASCII to a terminal that knows no more', () => {
    const { out } = majority(['play', '--as', 'bulganin', '--seed', '7', '--plain'], '1\n', {
      LANG: 'C',
      LC_ALL: 'C',
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that there are no others
    expect(out).toMatch(/^[\x00-\x7f]*$/)
  })
})

describe('the historical line', () => {
  test.each(['khrushchev', 'bulganin', 'mikoyan'])(
    'of %s is told to the end and ends as history did',
    chair => {
      const { code, out } = majority(['history', '--as', chair])
      expect(code).toBe(0)
      const last = out.trim().split('\n').at(-1)!
      expect(last).toMatch(/^code: /)
      const { outcome, fates } = JSON.parse(majority(['replay', last.slice('code: '.length), '--json']).out)
      expect(outcome).toBe('kept')
      expect(fates).toMatchObject({
        khrushchev: 'stays',
        molotov: 'expelled',
        malenkov: 'expelled',
        kaganovich: 'expelled',
        shepilov: 'expelled',
        bulganin: 'reprimanded',
        pervukhin: 'demoted',
        saburov: 'demoted',
        voroshilov: 'stays',
        zhukov: 'raised',
        furtseva: 'raised',
      })
    },
  )
})
