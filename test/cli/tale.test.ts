/** `majority play --story`, as somebody with a story of his own would run it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ended, freshFolder, majority } from '../support/program.ts'
import { FERRY } from '../support/tales.ts'

const play = (file: string, input: string, ...args: readonly string[]): Ended =>
  majority(['play', '--story', file, '--plain', '--width', '0', '--seed', '7', ...args], input)

/** A file of ink in a folder of its own, perhaps with others. */
function inkFile(text: string, others: Readonly<Record<string, string>> = {}): string {
  const folder = freshFolder()
  for (const [name, words] of Object.entries(others)) writeFileSync(join(folder, name), words)
  writeFileSync(join(folder, 'mine.ink'), text)
  return join(folder, 'mine.ink')
}

const codeIn = (out: string): string => /^code: (.*)$/m.exec(out)![1]!

test('a story is told in lines, with its title, and its choices by number', () => {
  const { out, complaint, code } = play(FERRY, '2\n/tags\n/again\n/undo\n/rewind\n/told sacks\n/told six\n')
  expect(complaint).toBe('')
  expect(code).toBe(0)
  expect(out).toContain('The Ferry, by Nobody in particular.\n\nThe ferry leaves at six.')
  expect(out).toContain('\n2. Pay 3 coins\n')
  expect(out).toContain('You have paid, and the purser nods.')
  expect(out).toContain('(tag: aside)')
  expect(out).toContain('Nothing has been chosen yet.')
  expect(out).toContain('Nothing told so far has "sacks".')
  expect(codeIn(out)).toMatch(/^[0-9A-Z-]+$/)
})

test('where its plays part is said, whatever the luck', () => {
  const home = { MAJORITY_HOME: freshFolder() }
  const words = (...lines: string[]) => `${lines.join('\n')}\n`
  const line = ['play', '--story', FERRY, '--plain', '--width', '0', '--seed']
  majority([...line, '7'], words('2'), home)
  majority([...line, '8'], words('2', '1'), home)
  const { out } = majority([...line, '9'], words('1', '/roads'), home)
  expect(out).toContain('3 plays of this story, 2 forks.')
  expect(out).toContain(
    '1. After the beginning: 2 took “Pay 3 coins”; 1 took “Ask about the weather”, as you did.',
  )
})

test('a code is played on from, and the play is kept as one of our own', () => {
  const home = { MAJORITY_HOME: freshFolder() }
  const first = play(FERRY, '2\n3\n')
  const taken = ['replay', '--story', FERRY, codeIn(first.out), '--to', '1', '--take-over', '--plain']
  const { out, code } = majority(taken, '1\n/rewind\n', home)
  expect(code).toBe(0)
  expect(out).toContain('1. Pay 3 coins\n2. ')
  const later = majority(['play', '--story', FERRY, '--plain'], '', home)
  expect(later.out).toContain('Go on where you left off (2 choices in)')
})

test('commands of our own story mean here what they can, and the others say so', () => {
  const { out } = play(FERRY, '2\n/tree\n/replay\n/marks\n/new\n/board\n/codex quorum\n/dance\n')
  expect(out).toContain('1 play of this story')
  expect(out).toContain('› Pay 3 coins')
  expect(out).toContain('Tags are told.')
  expect(out.match(/The ferry leaves at six\./g)).toHaveLength(3)
  for (const name of ['board', 'codex'])
    expect(out).toContain(`/${name} belongs to our own story; it means nothing in another.`)
  expect(out).toContain('There is no command /dance here.')
})

test('only the settings that mean something there are listed', () => {
  const { out } = play(FERRY, '/settings\n')
  expect(out).toContain('Theme: auto.')
  expect(out).not.toMatch(/^(Odds|Receipts|Content|Marks|Motion|Hints): /m)
})

test('what was read before is one line, if that is wished, and /again tells it', () => {
  const home = { MAJORITY_HOME: freshFolder() }
  const line = ['play', '--story', FERRY, '--plain', '--width', '0', '--seed', '7']
  majority(line, '', home)
  const { out } = majority(line, '/set repeats short\n/restart\n/again\n', home)
  const [first, second, third] = out.split('Read before: ')
  expect(first).toContain('The ferry leaves at six.')
  expect(second).toContain('; /again tells')
  expect(second!.slice(second!.indexOf('1. '))).toContain('The ferry leaves at six.')
  expect(third).toBeUndefined()
})

test('a code tells the play again, and only of the same text', () => {
  const first = play(FERRY, '2\n3\n4\n2\n')
  const again = majority(['replay', '--story', FERRY, codeIn(first.out), '--width', '0'])
  expect(again.out).toContain('> Pay 3 coins')
  const dice = /show \d, \d and \d/
  expect(dice.exec(again.out)![0]).toBe(dice.exec(first.out)![0])
  expect(codeIn(again.out)).toBe(codeIn(first.out))
  const other = majority(['replay', '--story', inkFile('Hi.'), codeIn(first.out)])
  expect(other).toMatchObject({ code: 1, out: '' })
  expect(other.complaint).toMatch(/made with edition/)
})

test('a play left off is offered again; the other plays on this machine know nothing of it', () => {
  const home = { MAJORITY_HOME: freshFolder() }
  const start = (input: string) =>
    majority(['play', '--story', FERRY, '--plain', '--width', '0'], input, home).out
  start('2\n')
  expect(start('')).toContain('2. Go on where you left off (one choice in)')
  expect(start('2\n')).toContain('You have paid, and the purser nods.')
  expect(existsSync(join(home.MAJORITY_HOME, 'plays.jsonl'))).toBe(false)
  expect(majority(['play', '--plain'], '', home).out).not.toContain('Go on where')
})

describe('whoever left off in a story that was changed since', () => {
  const STORY =
    'One.\n+ [Wait] -> two\n=== two\nTwo.\n+ [Wait] -> three\n=== three\nThree.\n+ [Wait] -> END\n'
  const afterChange = (from: string, to: string, ...args: readonly string[]): string => {
    const home = { MAJORITY_HOME: freshFolder() }
    const file = inkFile(STORY)
    const start = (input: string, ...more: readonly string[]) =>
      majority(['play', '--story', file, '--plain', '--width', '0', ...more], input, home).out
    start('1\n1\n')
    writeFileSync(file, STORY.replace(from, to))
    return start('2\n', ...args)
  }
  test('is told so, and where that play is kept, and may go on from there', () => {
    const out = afterChange('Three.', 'Drei.')
    expect(out).toMatch(/since you left off in it, 2 choices in\. You can go on from there\./)
    expect(out).toMatch(/That play stays in .*tales.*\.jsonl until you delete that file\./)
    expect(out).toContain('2. Go on where you left off (2 choices in)\nDrei.')
  })
  test('goes on as far as what was chosen can still be chosen', () => {
    const out = afterChange('Two.', 'Zwei. -> END')
    expect(out).toContain('Your first choice is still there.')
    expect(out).toContain('2. Go on where you left off (one choice in)\nZwei.')
  })
  test('begins anew where nothing of it can be', () => {
    expect(afterChange('One.', 'Eins. -> END')).toMatch(
      /^This story .* None of what you chose can be chosen now\. .*\n\nmine\.\n\nEins\./,
    )
  })
  test('begins another play with a seed, and is told all the same', () => {
    expect(afterChange('Three.', 'Drei.', '--seed', '1')).toMatch(/^This story .*\n\nmine\.\n\nOne\./)
  })
})

test('compiled ink is played as it is, with or without a mark of byte order', () => {
  const ink =
    '{"inkVersion":21,"root":[["^In 1956, 12.0 million tonnes.","\\n",["done",{"#n":"g-0"}],null],"done",null],"listDefs":{}}'
  const file = join(freshFolder(), 'mine.ink.json')
  writeFileSync(file, `\ufeff${ink}`)
  expect(play(file, '').out).toMatch(/^mine\.\n\nIn 1956, 12\.0 million tonnes\.\n\nThe end\./)
})

test('compiled ink that stalls says in which file, and of no line', () => {
  const ink =
    '{"inkVersion":21,"root":[["^Hi.","\\n",["done",{"#n":"g-0"}],null],{"k":["^No.","\\n",null]}],"listDefs":{}}'
  const file = join(freshFolder(), 'mine.ink.json')
  writeFileSync(file, ink.replace('["done",{"#n":"g-0"}]', '{"->":"k"}'))
  expect(play(file, '').out).toContain('\nmine.ink.json: The story stalls here')
})

test('a transcript is written beside what is there, never over it', () => {
  const file = join(freshFolder(), 'out.txt')
  expect(play(FERRY, `2\n/transcript ${file}\n/transcript ${file}\n`).out).toMatch(
    /is in .*out\.txt\.\nThere is a file/,
  )
  expect(readFileSync(file, 'utf8')).toContain('> Pay 3 coins\n\nYou have paid, and the purser nods.')
})

describe('what cannot be played is said in a clean sentence, with exit code 2:', () => {
  const folder = freshFolder()
  mkdirSync(join(folder, 'dir.ink'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  test.each([
    ['no file', join(folder, 'none.ink'), /none\.ink cannot be read: it is not there/],
    ['a folder', join(folder, 'dir.ink'), /is no file/],
    ['standard input', '-', /- is no file\. Save the story as one, such as story\.ink/],
    ['a device', '/dev/null', /null is no file\. Save the story as one/],
    ['an error', file('a.ink', 'Hi.\n-> nowhere\n'), /a\.ink:2: Ink says: .*nowhere/],
    [
      'an error in another file',
      inkFile('INCLUDE b.ink\n', { 'b.ink': 'Hi.\n\n-> nowhere' }),
      /b\.ink:3: Ink says/,
    ],
    [
      'a file that includes itself',
      file('c.ink', 'INCLUDE c.ink\n'),
      /c\.ink:1: Ink says: Recursive INCLUDE/,
    ],
    ['a missing include', file('d.ink', 'INCLUDE gone.ink\n'), /d\.ink:1: .*gone\.ink cannot be read/],
    ['a function nobody has', file('e.ink', 'EXTERNAL fly(x)\n{fly(1)}'), /asks another program for fly/],
    ['other ink', file('f.json', '{"inkVersion":99,"root":[[]]}'), /version of ink that is too new/],
    ['half a file', file('g.json', '{"inkVersion":21,"ro'), /is not compiled ink/],
    ['rubbish', file('h.json', '{"inkVersion":21,"root":7}'), /no compiled ink, or a damaged one/],
    [
      'compiled ink that goes round before it begins',
      file(
        'j.json',
        '{"inkVersion":21,"root":["done",{"global decl":[{"->":"global decl"},null]}],"listDefs":{}}',
      ),
      /no compiled ink, or a damaged one/,
    ],
    ['noise', file('i.ink', '{{{\u001b]0;x\u0007|~\u0000'), /i\.ink:1: /],
  ])('%s', (_, path, words) => {
    const { code, out, complaint } = play(path, '1\n')
    expect(complaint).toMatch(words)
    expect(code).toBe(2)
    expect(out).toBe('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
    expect(complaint).toMatch(/^majority: [^\x00-\x09\x0b-\x1f\x7f-\x9f]*\n$/)
  })
  test('a chair in a story that has none', () => {
    expect(play(FERRY, '', '--as', 'mikoyan')).toMatchObject({ code: 2, out: '' })
  })
})

test('a story that never comes to a choice says where, and the way back is open', () => {
  const { out, code } = play(
    inkFile('* [Round] -> a\n* [Out] Away. -> END\n=== a\n-> a\n'),
    '1\n1\n/undo\n2\n',
  )
  expect(code).toBe(0)
  expect(out).toMatch(
    /mine\.ink:\d: The story goes on here for 3,000,000 steps without coming to a choice\. It is stopped/,
  )
  expect(out).toContain('The story is over.')
  expect(out).toContain('Away.\n\nThe end.')
})

test('a story takes in what stands beside its folder, or anywhere', () => {
  const folder = freshFolder()
  mkdirSync(join(folder, 'mine'))
  writeFileSync(join(folder, 'common.ink'), '=== common\nShared.\n-> END\n')
  const file = join(folder, 'mine', 'mine.ink')
  for (const name of ['../common.ink', join(folder, 'common.ink')]) {
    writeFileSync(file, `INCLUDE ${name}\n-> common\n`)
    expect(play(file, '').out).toContain('Shared.')
  }
})

test('a warning is said before the story, with file and line', () => {
  expect(play(inkFile('-> k\n=== k\nHi.\n'), '').out).toMatch(/^mine\.ink:3: Ink says: .*loose end/)
})

test('nothing in a story reaches the terminal as more than words', () => {
  const evil = '\u001b\\]0;owned\u0007\u001b\\[2J\u009b31m\u202eback\u202c {bold} <b>b</b>'.replace(
    '{bold}',
    '\\{bold\\}',
  )
  const file = inkFile(
    `# title: ${evil}\n# author: \u001b\\[31mMe\n${evil} # ${evil}\nZ${'\u0301'.repeat(50)}\n${'x'.repeat(10_000)}\n${'漢'.repeat(10_000)}\n+ [${evil} # tag] ${evil} -> END\n+ [ ] -> END\n`,
  )
  const { out, complaint } = majority(
    ['play', '--story', file, '--plain', '--marks', '--seed', '1'],
    '1\n/told\n/undo\n/rewind\n2\n',
  )
  expect(complaint).toBe('')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
  expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
  expect(out).not.toMatch(/\p{M}{3}/u)
  expect(out).toContain('{bold} <b>b</b>')
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(72)
})
