/** The game as it is built, played in a real terminal. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CHAIRS, edition } from '../support/edition.ts'
import type { TestTerminal } from './harness.ts'
import {
  aHome,
  expectSane,
  GAME,
  inTerminal,
  type Played,
  playing,
  proseOn,
  sitDown,
  start,
} from './playing.ts'

const RESTORED = { alternate: false, cursorHidden: false, mouse: 'none', bracketedPaste: false } as const

/** Escape waits to see if more comes. */
const backOut = async (terminal: TestTerminal): Promise<void> => {
  const before = terminal.text()
  terminal.key('escape')
  await terminal.until(screen => screen !== before)
}

const press = async (terminal: TestTerminal, key: string): Promise<void> => {
  const before = terminal.text()
  terminal.key(key)
  await terminal.until(screen => screen !== before)
}

describe('from the title to a chair', () => {
  test.each(CHAIRS)('%s: title, dossier on one screen, first scene', async chair => {
    const terminal = start({ args: ['--seed', '1'] })
    await terminal.until('Whose chair')
    expectSane(terminal)
    for (const { name, post } of edition.chairs) {
      expect(terminal.text()).toContain(name)
      expect(terminal.text()).toContain(post)
    }
    terminal.key(String(CHAIRS.indexOf(chair) + 1))
    await terminal.until('Sit in this chair')
    expectSane(terminal)
    expect(terminal.text()).not.toContain('▼')
    for (const { words } of edition.chairs.find(each => each.id === chair)!.objectives)
      expect(proseOn(terminal)).toContain(words)
    terminal.key('enter')
    const played = playing(terminal, chair, 1)
    await played.isTold()
    expectSane(terminal)
    await played.expectAllTold()
    for (const { label } of played.turn().options) expect(proseOn(terminal)).toContain(label)
  })
})

/** Scenes, errands and the whip sheet, to the morning of the second day. */
async function playDayOne(played: Played, between: (step: number) => Promise<void>): Promise<void> {
  for (let step = 0; played.turn().slot.day === 18; step += 1) {
    await between(step)
    await played.take(played.turn().kind === 'count' ? 'count.close' : undefined)
    if (played.terminal.text().includes('Roll call')) await pastTheRoll(played.terminal)
  }
}

async function pastTheRoll(terminal: TestTerminal): Promise<void> {
  await press(terminal, 'a')
  await press(terminal, 'space')
}

describe('the first day', () => {
  test('as Bulganin at 80×24, every word told and every screen in order', async () => {
    const played = await sitDown('bulganin', 0)
    await playDayOne(played, async () => {
      await played.expectAllTold()
      expectSane(played.terminal)
    })
    expect(played.terminal.line(0)).toContain('Wednesday 19 June 1957')
    expect(played.terminal.line(0)).toContain('Day 2 of 12')
  })

  test('the same at 140×45, resized on the way', async () => {
    const played = await sitDown('bulganin', 0, { columns: 140, rows: 45 })
    const sizes = [
      [140, 45],
      [100, 30],
      [40, 15],
      [80, 24],
      [200, 50],
    ] as const
    await playDayOne(played, async step => {
      const [columns, rows] = sizes[step % sizes.length]!
      played.terminal.resize(columns, rows)
      await played.terminal.until(() => /q quit *$/.test(played.terminal.line(rows - 1)))
      await played.terminal.quiet()
      expectSane(played.terminal)
    })
    played.terminal.resize(80, 24)
    await played.terminal.until('Wednesday 19 June 1957')
  })

  test('the whip sheet is marked at night, and closed from the sheet itself', async () => {
    const played = await sitDown('bulganin', 0)
    while (played.turn().kind !== 'count') {
      await played.take()
      if (played.terminal.text().includes('Roll call')) await pastTheRoll(played.terminal)
    }
    const { terminal } = played
    await played.readOn()
    await press(terminal, '1')
    const marked = (): string => /Molotov +\S (.*?) {2}/.exec(terminal.text())![1]!
    const before = marked()
    await press(terminal, 'down')
    await press(terminal, before === 'with the seven' ? 'left' : 'right')
    expect(marked()).not.toBe(before)
    expect(terminal.line(23)).toContain('Enter mark  → the seven  ← Khrushchev')
    terminal.key('end')
    await terminal.until(/▸Close|▸\S.*\n.*\n?.*Enter mark/)
    terminal.key('enter')
    await terminal.until('Wednesday 19 June')
  })
})

describe('going back', () => {
  test('by one decision, and to any', async () => {
    const played = await sitDown('mikoyan', 3)
    const { terminal } = played
    for (let step = 0; step < 3; step += 1) await played.take()
    terminal.key('u')
    played.back(1)
    await played.isTold()
    terminal.key('U')
    await terminal.until('Go back to')
    expectSane(terminal)
    await press(terminal, 'end')
    terminal.key('enter')
    played.back(2)
    await played.isTold()
    expect(played.turn().path).toEqual([])
    terminal.key('u')
    await terminal.until('nothing to take back')
  })

  test('a committed play says no', async () => {
    const played = await sitDown('mikoyan', 3, { args: ['--committed'] })
    await played.take()
    played.terminal.key('u')
    await played.terminal.until(() => proseOn(played.terminal).includes('no going back'))
    expect(played.terminal.line(23)).not.toContain('take back')
    await played.isTold()
  })

  test('so will one that is begun from the title, unless that is changed there', async () => {
    const terminal = start({ args: ['--committed'] })
    await terminal.until('Khrushchev')
    terminal.key('enter')
    await terminal.until('Committed: nothing can be taken back')
  })
})

describe('the pages', () => {
  test.each([
    ['b', 'The Presidium', /Saburov/],
    ['a', 'Alliances', /TIES, AS YOU KNOW THEM/],
    ['h', 'The plenum', /of 130 full members/],
    ['w', 'Whip sheet', /You count/],
    ['j', 'Journal', /18 JUNE/],
    ['s', 'Sources', /documented|plausible|invented/],
    ['?', 'Help', /take the last choice back/],
  ])('%s opens “%s”, and closes it', async (key, title, words) => {
    const played = await sitDown('bulganin', 0)
    await played.take('ring')
    await press(played.terminal, key)
    expect(played.terminal.line(0)).toMatch(new RegExp(`^ ${title}`))
    expect(played.terminal.text()).toMatch(words)
    expectSane(played.terminal)
    await backOut(played.terminal)
    await played.isTold()
  })

  test('help is one screen of keys', async () => {
    const played = await sitDown('bulganin', 0)
    await played.readOn()
    await press(played.terminal, '?')
    await expect(`${played.terminal.text().replace(/ +$/gm, '')}\n`).toMatchFileSnapshot('help-80x24.txt')
  })

  test('the codex is searched, read, and left', async () => {
    const { terminal } = await sitDown('bulganin', 0)
    await press(terminal, 'c')
    expectSane(terminal)
    await press(terminal, '/')
    for (const letter of 'quorum') terminal.key(letter)
    await terminal.until('/ quorum')
    await press(terminal, 'enter')
    terminal.key('enter')
    await terminal.until('See also')
    expect(terminal.text().toLowerCase()).toContain('quorum')
    await backOut(terminal)
    await terminal.until('/ quorum')
    terminal.key('/')
    terminal.send('zzzz\r')
    await terminal.until('No page has that')
    await backOut(terminal)
    await terminal.until('/ to search')
    await backOut(terminal)
    await terminal.until('June 1957')
  })

  test('of a man who has not voted, no reasons are known', async () => {
    const { terminal } = await sitDown('bulganin', 0)
    await press(terminal, 'b')
    terminal.key('enter')
    await terminal.until('His reasons are his own')
    expect(terminal.text()).not.toMatch(/[+−]\d/)
  })

  test('keys that do nothing say so, and change nothing', async () => {
    const played = await sitDown('bulganin', 0)
    await played.readOn()
    const page = (): string[] =>
      played.terminal
        .text()
        .split('\n')
        .slice(0, -2)
        .map(row => row.trimEnd())
    const before = page()
    for (const key of ['z', 'right', '9']) {
      played.terminal.key(key)
      await played.terminal.until(/does nothing here|There is no 9 here/)
      expect(page()).toEqual(before)
      await press(played.terminal, 'C-l')
    }
  })
})

test('a roll call falls vote by vote, and its reasons are a key away', async () => {
  const played = await sitDown('bulganin', 0)
  for (const id of ['ring', 'take', 'declare', 'vote_now']) await played.take(id)
  const { terminal } = played
  const called = played.turn().news.find(event => event.type === 'roll-called')!
  const votes = (): number => terminal.text().match(/ (FOR|AGAINST|abstains) *$/gm)?.length ?? 0
  expect(votes()).toBe(0)
  expectSane(terminal)
  for (const [place, { member, vote }] of called.ballots.entries()) {
    await press(terminal, 'space')
    expect(votes()).toBe(place + 1)
    const name = edition.opening.people[member].name
    const words = { for: 'FOR', against: 'AGAINST', abstain: 'abstains' }[vote]
    expect(terminal.text()).toMatch(new RegExp(`${name} +${words}`))
  }
  await terminal.until(called.carried ? 'It is carried' : 'It is lost')
  await press(terminal, 'r')
  const [, score] = /\(([+−]?\d+)\)/.exec(terminal.text())!
  const points = terminal
    .text()
    .split('\n')
    .flatMap(row => /^ {3,7}([+−]?\d+) {2}(?!in all)\S/.exec(row)?.[1] ?? [])
  const number = (words: string): number => Number(words.replace('−', '-'))
  expect(points.reduce((sum, each) => sum + number(each), 0)).toBe(number(score!))
  await press(terminal, 'l')
  await terminal.until('Ground:')
  await press(terminal, 'l')
  await terminal.until('Mostly it is')
  await press(terminal, 'a')
  await terminal.until('What if a reason')
  expect(terminal.text()).toContain('[×1]')
  await press(terminal, 'left')
  await terminal.until('[×0.5]')
  expectSane(terminal)
  await backOut(terminal)
  await backOut(terminal)
  await press(terminal, 'space')
  await played.isTold()
})

describe('leaving', () => {
  test('q asks, and goes on or leaves; Continue stands where it stood', async () => {
    const home = aHome()
    const played = await sitDown('khrushchev', 5, { home })
    await played.take()
    await played.take()
    const { terminal } = played
    await press(terminal, 'q')
    expect(terminal.text()).toContain('This play is kept')
    terminal.key('1')
    await played.isTold()
    await press(terminal, 'q')
    terminal.key('2')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.state()).toMatchObject(RESTORED)
    await expectContinued(home, played)
  })

  test('Ctrl-C twice leaves', async () => {
    const { terminal } = await sitDown('khrushchev', 5)
    terminal.key('C-c')
    await terminal.until('once more leaves')
    terminal.key('C-c')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.state()).toMatchObject(RESTORED)
  })

  test('kill -9 loses at most the key in flight', async () => {
    const home = aHome()
    const played = await sitDown('khrushchev', 5, { home })
    await played.take()
    await played.take()
    await played.readOn()
    played.terminal.key('1')
    process.kill(played.terminal.pid, 'SIGKILL')
    await played.terminal.ended()
    const again = start({ home })
    await again.until('Continue')
    again.key('enter')
    await again.until('June 1957')
    await again.quiet()
    const kept = lastPath(home)
    expect([2, 3]).toContain(kept.length)
    expect(kept.slice(0, 2)).toEqual(played.turn().path)
  })
})

/** The path in the file of plays, as its last line leaves it. */
const lastPath = (home: string): number[] => {
  let path: number[] = []
  for (const line of readFileSync(join(home, 'plays.jsonl'), 'utf8').trim().split('\n')) {
    const record = JSON.parse(line.slice(9))
    path = record.begin?.path ?? [...path.slice(0, record.from), ...record.path]
  }
  return path
}

async function expectContinued(home: string, played: Played): Promise<void> {
  const again = start({ home })
  await again.until(/Continue: \w+, \d\d June/)
  again.key('enter')
  const { turn } = played
  const { aftermath, passage } = turn()
  const first = [...aftermath, ...passage][0]!.text.replace(/_/g, '').split(' ').slice(0, 4).join(' ')
  await again.until(() => proseOn(again).includes(first.replace(/\u00a0/g, ' ')))
  expect(lastPath(home)).toEqual(turn().path)
}

describe('whatever ends it, the terminal is as it was and the play is kept', () => {
  const throws = (): string => {
    const file = join(aHome(), 'throws.cjs')
    writeFileSync(file, "process.on('SIGUSR2', () => { throw new Error('thrown by the test') })")
    return file
  }
  const inShell = (home: string, program: string): TestTerminal => {
    const script = `A=$(stty -g); ${program}; C=$?; [ "$A" = "$(stty -g)" ] && S=same; echo "code $C stty $S"; read -r x`
    return inTerminal({ file: 'bash', args: ['-c', script], env: { MAJORITY_HOME: home } })
  }

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGUSR2', 70],
  ] as const)('%s', async (signal, code) => {
    const home = aHome()
    const pid = join(home, 'pid')
    const terminal = inShell(
      home,
      `bash -c 'echo $$ > "${pid}"; exec "${process.execPath}" -r "${throws()}" "${GAME}" --as bulganin --seed 0'`,
    )
    const played = playing(terminal, 'bulganin', 0)
    await played.isTold()
    await played.take('ring')
    process.kill(Number(readFileSync(pid, 'utf8')), signal)
    await terminal.until(`code ${code} stty same`)
    expect(terminal.state()).toMatchObject(RESTORED)
    if (signal === 'SIGUSR2') expect(terminal.text()).toContain('thrown by the test')
    await expectContinued(home, played)
  })

  test('Ctrl-Z gives the shell its terminal, fg takes it again', async () => {
    const terminal = inTerminal({
      file: 'bash',
      args: ['--norc', '--noprofile', '-i'],
      env: { PS1: '$ ', MAJORITY_HOME: aHome() },
    })
    await terminal.until('$ ')
    terminal.send(`'${process.execPath}' '${GAME}' --as bulganin --seed 0\r`)
    const played = playing(terminal, 'bulganin', 0)
    await played.isTold()
    terminal.key('C-z')
    await terminal.until('Stopped')
    expect(terminal.state()).toMatchObject({ alternate: false, cursorHidden: false, mouse: 'none' })
    terminal.send('fg\r')
    await terminal.untilState({ alternate: true, cursorHidden: true })
    await played.isTold()
    await played.take('ring')
  })
})

test('where nothing can be written it says so, and the play goes on', async () => {
  const file = join(aHome(), 'a-file')
  writeFileSync(file, '')
  const played = await sitDown('bulganin', 0, { home: join(file, 'plays') })
  await played.readOn()
  played.terminal.key('1')
  await played.terminal.until(/This play is not being kept/)
  expect(proseOn(played.terminal)).toMatch(/its share code will bring it back/)
  played.session.choose(0)
  await press(played.terminal, 'q')
  expect(played.terminal.text()).toContain('has not been saved')
  await press(played.terminal, '1')
  await played.isTold()
})

test('a terminal that is too small says so, and comes back', async () => {
  const played = await sitDown('bulganin', 0)
  played.terminal.resize(20, 5)
  await played.terminal.until('The game wants')
  played.terminal.resize(80, 24)
  await played.isTold()
})
