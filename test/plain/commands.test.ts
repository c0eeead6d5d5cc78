import { describe, expect, test } from 'vitest'
import { SLASH_COMMANDS, type SlashCommand } from '../../src/plain/commands.ts'
import { TALE_COMMANDS } from '../../src/plain/tale.ts'
import { majority } from '../support/program.ts'

const BULGANIN = ['play', '--as', 'bulganin', '--seed', '7', '--plain', '--width', '0']
const play = (...lines: string[]): string => majority(BULGANIN, `${lines.join('\n')}\n`).out

/** Closes notebooks, lets evenings go and takes first ways until the play stands before these words. */
function waysTo(words: RegExp, chair = 'bulganin'): { ways: string[]; out: string } {
  const ways: string[] = []
  for (let n = 0; n < 30; n++) {
    const { out } = majority(
      ['play', '--as', chair, '--seed', '7', '--plain', '--width', '0'],
      `${ways.join('\n')}\n`,
    )
    if (words.test(out)) return { ways, out }
    const rest = /^(\d+)\. Let the rest of the (?:day|evening|night) go$/m.exec(
      out.slice(out.lastIndexOf('is yours: there is time for')),
    )
    const atRest = rest && !/^\d+\. /m.test(out.slice(out.lastIndexOf(rest[0]) + rest[0].length))
    ways.push(atRest ? rest[1]! : '1')
  }
  throw new Error(`Nothing on the way says ${words}.`)
}

const REASONS_OF = /^(\w+): for \(\+\d+\): (?=.*conviction \+\d+)(?=.*his word \+\d+)/m

const ROLL =
  /^On the motion that .+:\n(?:[A-Z]\w+: (?:for|against|abstains)\.\n)+(?:Not in the room: .+\.\n)?It was (?:carried|lost): \d for, \d against, \d abstaining\.\n\n/m

/** To the first roll call, and somebody who votes for dismissal there because of his conviction and his word. */
function waysToRollCall(): { ways: string[]; who: string } {
  const { ways } = waysTo(ROLL)
  const voter = REASONS_OF.exec(play(...ways, '/argue').replace(/^Bulganin.*$/gm, ''))
  return { ways, who: voter![1]! }
}

describe('what somebody types', () => {
  test('never reaches the terminal raw, nor at length', () => {
    const out = play(
      '\x1b]0;title\x07',
      '/\x1b[31mred',
      '/codex \x1b[2Jnothing at all',
      '/why \x1b[2Jnobody',
      '/undo \x9b1mx',
      `x${'y'.repeat(10_000)}`,
      '\u202eone',
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
    expect(out).not.toMatch(/y{60}/)
    expect(out).toContain('There is no command /red here.')
    expect(out).toContain('"one" is not one of the choices. Type a number from 1 to 3, or /help.')
  })

  test('may be a number with a stop, a nought or spaces; an empty line asks again', () => {
    const steps = (line: string): string => play(line).trim().split('\n').at(-1)!
    for (const line of ['1.', '01', ' 1 ', '1)']) expect(steps(line)).toBe(steps('1'))
    expect(play('')).toContain('Type a number from 1 to 3, or /help.')
    expect(steps('0')).toBe(steps(''))
  })
})

test('who chooses a chair in lines is told each man’s post', () => {
  const { out } = majority(['play', '--plain', '--width', '0'], 'quit\n')
  expect(out).toMatch(/^2\. .+ Bulganin, Chairman of the Council of Ministers\. \S/m)
})

describe('a command', () => {
  test('by a bare or a second name does the same', () => {
    const names = [
      ['board', '/board'],
      ['HELP', '/help'],
      ['?', '/help'],
      ['why zhukov', '/why zhukov'],
      ['/phone', '/telephone'],
      ['/roll-call', '/roll'],
      ['/share', '/code'],
      ['/copy', '/code'],
      ['/find quorum', '/codex quorum'],
      ['/search quorum', '/codex quorum'],
    ] as const
    expect(play(...names.map(([typed]) => typed))).toBe(play(...names.map(([, command]) => command)))
  })

  test.each(['q', '/leave'])('%s leaves the play', typed => {
    expect(play(typed, '1')).toBe(play('/quit'))
  })

  test('that is none is answered with the one that was meant, and chooses nothing', () => {
    const out = play('/bord', '/journals', '/zzzz', 'aims of mine')
    expect(out).toContain('There is no command /bord here. /help lists them. Did you mean /board?')
    expect(out).toContain('There is no command /journals here. /help lists them. Did you mean /journal?')
    expect(out).toMatch(/^There is no command \/zzzz here\. \/help lists them\.$/m)
    expect(out).toContain('"aims of mine" is not one of the choices.')
    expect(out.trim().split('\n').at(-1)).toBe(play('/code').trim().split('\n').at(-1))
  })

  test('has no second name that is another’s', () => {
    for (const commands of [SLASH_COMMANDS, TALE_COMMANDS]) {
      const names = (commands as readonly SlashCommand<never>[]).flatMap(({ name, also = [] }) => [
        name,
        ...also,
      ])
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

test('a page has one blank line above and below it, a single line none', () => {
  const out = play('/aims', '/telephone', '/hall', '/code', '/save')
  expect(out).toMatch(/[^\n]\n\n1\. [^\n]+\n2\. [^\n]+\n3\. [^\n]+\n\nThe exchange puts you through\./)
  expect(out.trim().split('\n').slice(-4)).toEqual([
    '',
    expect.stringMatching(/^[0-9A-Z-]+$/),
    expect.stringMatching(/^Every decision is kept/),
    expect.stringMatching(/^code: /),
  ])
  expect(out).not.toContain('\n\n\n')
})

describe('/board', () => {
  test('says of each man in a sentence what he has said and what you think', () => {
    const out = play('1', '1', '/board')
    expect(out).toMatch(/^[A-Z]\w+: has spoken with the seven; you think he is with the seven, surely\.$/m)
    expect(out).toContain('Khrushchev: has spoken for himself.')
    expect(out).toContain('You have said nothing in front of the others.')
    expect(out).not.toMatch(/\?\.|,\s*\./)
  })

  test('tells Khrushchev who is for him as one tells a man to his face', () => {
    const { out } = majority(
      ['play', '--as', 'khrushchev', '--seed', '7', '--plain', '--width', '0'],
      '1\n1\n/board\n/journal\n',
    )
    expect(out).toMatch(/spoken with the seven, \d for you; /)
    expect(out).toMatch(/Mikoyan: has spoken for you; you think he is with you, surely\./)
    expect(out).toMatch(/^Against you spoke /m)
    expect(out).not.toMatch(/stood with Khrushchev|with you\b.*\bKhrushchev spoke/)
  })
})

describe('/alliances', () => {
  test('says who is close to whom, the camps, one’s pacts, and what has changed', () => {
    const out = play('1', '1', '/alliances')
    expect(out).toMatch(/^Molotov.*: close to each other.*; at odds with Khrushchev/m)
    expect(out).toMatch(/^With Khrushchev: .*Mikoyan/m)
    expect(out).toContain('You and Malenkov, to stand with the seven: an understanding.')
    expect(out).toMatch(/^Since this morning$/m)
  })

  test('keeps the truth until the end, and knows no other word', () => {
    expect(play('/alliances truth')).toContain('The truth is told when the play is over.')
    expect(play('/alliances \x1b[2Jlies')).toContain('"lies" is neither.')
  })
})

describe('/why', () => {
  test('of somebody who has not voted says what is known of him, and who has no vote', () => {
    expect(play('/why molotov')).toMatch(
      /Molotov: has said nothing .*you think .*His reasons are his own until he has voted\./,
    )
    expect(play('/why furtseva')).toMatch(/you think she is .*She has no vote, and keeps her reasons\./)
  })

  test('of yourself says how you would vote', () => {
    expect(play('/why bulganin')).toMatch(
      /^You would (vote (for|against)|abstain on) dismissing Khrushchev \([+−]?\d+\)$/m,
    )
  })

  test('after a roll call gives the receipt, the points before the reason, in the wording asked for', () => {
    const { ways, who } = waysToRollCall()
    const out = play(...ways, `/why ${who}`, `/why ${who} plain`, `/why ${who} historian`)
    const head = new RegExp(`^${who} voted for dismissing Khrushchev, on \\d+ June \\(\\+\\d+\\)$`, 'gm')
    expect(out.match(head)).toHaveLength(3)
    expect(out).toMatch(/^\+\d+, conviction: /m)
    expect(out).toMatch(/^\S.+ \(conviction, \+\d+\)$/m)
    expect(out).toMatch(/^Mostly it is \S.+ \(\+\d+\)/m)
    expect(out).toMatch(/^Conviction \+\d+: .+ Ground: [A-Z][A-Z-]+.*\.$/m)
    expect(majority([...BULGANIN, '--level', 'plain'], `${ways.join('\n')}\n/why ${who}\n`).out).toMatch(
      /^Mostly it is /m,
    )
  })
})

describe('a roll call', () => {
  test('is told man by man before what follows, in the words of /roll', () => {
    const { ways, out } = waysTo(ROLL)
    const told = ROLL.exec(out)![0].trim()
    expect(play(...ways, '/roll').split(told)).toHaveLength(3)
    expect(out).not.toContain('The roll was called')
    expect(out.slice(out.indexOf(told) + told.length)).toMatch(/^\n\n\S[\s\S]*^1\. /m)
  })
})

describe('/argue', () => {
  test('before anything was put to the vote tells nobody’s reasons', () => {
    const out = play('/argue', '/argue without fear')
    expect(out.match(/Nothing has been put to the vote\./g)).toHaveLength(2)
    expect(out).not.toMatch(/[+−]\d/)
  })

  test('counts a reason otherwise in the roll that was called, and says what changes', () => {
    const { ways, who } = waysToRollCall()
    const out = play(
      ...ways,
      '/argue',
      '/argue without word, fear',
      '/argue loyalty=2 room=0.5',
      '/argue love=2',
      '/argue fear=much',
    )
    const [asItWas, without, twice] = out.split(/^On the motion /m).slice(2)
    expect(asItWas).toMatch(REASONS_OF)
    expect(asItWas).not.toMatch(/change/)
    expect(without).toMatch(/, without fear and without his word:/)
    expect(without).toMatch(new RegExp(`^${who}: .*\\([+−]?\\d+, not \\+\\d+\\): (?!.*(fear|word))`, 'm'))
    expect(without).toMatch(/^(No vote changes|One vote changes|\w+ votes change)/m)
    expect(without).toMatch(
      /^It would be (carried|lost): \d for, \d against, \d abstaining; without your changes/m,
    )
    expect(twice).toMatch(/, with loyalty ×2 and with the room ×0\.5:/)
    expect(out).toContain('There is no reason "love". Reasons: conviction,')
    expect(out).toContain('"much" is not a number of times from 0 to 10')
  })
})

describe('the whip sheet', () => {
  test('is marked at night, and says how', () => {
    const { ways, out } = waysTo(/Before you sleep, you count\./)
    expect(out).toContain('as in /whip saburov unsure.')
    const marked = play(
      ...ways,
      '/whip saburov khrushchev',
      '/whip',
      '/whip saburov',
      '/whip nobody seven',
      '/sources',
      '2',
    )
    expect(marked).toContain('Marked. Saburov: with Khrushchev.')
    expect(marked).toMatch(/^Saburov: with Khrushchev$/m)
    expect(marked).toContain('To mark a man, type for instance: /whip saburov unsure.')
    expect(marked).toContain('Nothing is told at this moment that could have a source.')
    expect(marked).toContain('"2" is not one of the choices. Type 1, or /help.')
  })

  test('is not marked by day', () => {
    expect(play('/whip saburov seven')).toContain('You mark your sheet last thing, before you sleep.')
  })
})

describe('a play to its end', () => {
  const history = majority(['history', '--as', 'mikoyan', '--width', '0']).out
  const code = history.trim().split('\n').at(-1)!.slice('code: '.length)
  const { steps } = JSON.parse(majority(['replay', code, '--json']).out)
  const { out } = majority(
    ['play', '--as', 'mikoyan', '--seed', '0', '--plain', '--width', '0'],
    `${steps.map(({ way }: { way: number }) => way + 1).join('\n')}\n/why zhukov\n/why furtseva\n/why suslov\n/hall\n/alliances\n/alliances truth\n/debrief\n/seen\n/seen 12\n/seen zhukov\n/seen 99\n1\n`,
  )

  test('goes by the numbers of its code', () => {
    expect(out).toContain('The end: The arithmetic fails.')
    expect(out.trim().split('\n').at(-1)).toBe(`code: ${code}`)
    expect(out).toContain('The play is over.')
  })

  test('has no drawing, no mark, no capitals for headings and no double space in any line', () => {
    for (const words of out.split('\n'))
      expect(words).not.toMatch(/ {2}|[▶◀▸●○█─│_]|^[A-Z ]{12,}|\?\.$|undefined/)
  })

  test('/seen lists everybody by number, and takes a number as it takes a name', () => {
    expect(out).toMatch(/^1\. Khrushchev\n2\. Bulganin\n(?:\d+\. .+\n)+/m)
    expect(out).toContain('\n12. Zhukov\n')
    expect(out.match(/^Zhukov’s twelve days$/gm)).toHaveLength(2)
    expect(out).toMatch(/^\/seen takes a name, or a number from 1 to \d+; "99" is none\.$/m)
  })

  test('does not say that those who could not vote abstained', () => {
    expect(out).toMatch(/^Zhukov has no vote; with one he would vote against dismissing Khrushchev/m)
    expect(out).toMatch(/^Furtseva has no vote; with one she would vote against/m)
    expect(out).toMatch(/^Suslov would vote against/m)
    expect(out).toContain('The plenum is over: ')
  })

  test('has the truth of the alliances, and who could be next', () => {
    expect(out).toMatch(/^Bulganin: trusts .*; distrusts .*Khrushchev/m)
    expect(out).toMatch(/^Of the \d+ who are left at the table, .* could put out /m)
  })

  test('has its debrief in lines that can be spoken', () => {
    expect(out).toMatch(/^(Met|Not met): \S/m)
    expect(out).toMatch(/^18 June: \d have spoken with the seven/m)
    expect(out).toMatch(/^What became of them on the 29th$/m)
  })
})

test('/sources names marks in words and each source once by author and title, and /codex knows its keys', () => {
  const out = play('/sources')
  const titles = [...out.matchAll(/^([A-Z][A-Z0-9-]+): \S.{10,}$/gm)].map(([, key]) => key)
  const cited = [...out.matchAll(/ …: .+\.$/gm)].flatMap(([keys]) => keys.match(/[A-Z][A-Z0-9-]{2,}/g) ?? [])
  expect(titles).toEqual([...new Set(cited)])
  const key = /as in \/codex (\S+)\.$/m.exec(out)![1]!
  expect(play(`/codex ${key}`)).toMatch(new RegExp(`^${key}: \\S`, 'm'))
})

test('/undo takes a number of decisions and nothing else', () => {
  for (const odd of ['0', '-1', '1.5', '0x2', 'all'])
    expect(play('1', `/undo ${odd}`)).toContain(`"${odd}" is not a number of them`)
  expect(play('1', '1', '/undo 2').trim().split('\n').at(-1)).toBe(play('/code').trim().split('\n').at(-1))
})

test('--marks says from the start how far to believe each paragraph', () => {
  expect(majority([...BULGANIN, '--marks']).out).toMatch(/\((documented|plausible|invented)/)
  expect(majority(BULGANIN).out).not.toMatch(/\(plausible/)
})

describe('/odds', () => {
  test('waits for the end, unless hindsight was asked for', () => {
    expect(play('/odds')).toContain('after /set odds on, at any moment.')
    const { out } = majority([...BULGANIN, '--odds'], '/odds\n')
    expect(out).toMatch(/^Working it out\.\n\nThe odds on 18 June, 13:00$/m)
    expect(out).toMatch(/^Khrushchev keeps his post: /m)
    expect(out).not.toMatch(/[█▁│]/)
  }, 60_000)
})

test('/replay of another play ends with one’s own moment, and a number answers that', () => {
  const code = /^code: (.*)$/m.exec(play('1', '1'))![1]!
  const { out } = majority(
    ['play', '--as', 'mikoyan', '--seed', '7', '--plain', '--width', '0'],
    `/replay ${code}\n`,
  )
  const [told, own] = out.slice(out.indexOf('> ')).split('Yours goes on:')
  expect(told).not.toMatch(/^1\. /m)
  expect(own).toMatch(/^Tuesday 18 June 1957, 13:00/m)
  expect(own).toMatch(/^1\. /m)
})

test('/journal takes a day, and /fork says what it wants', () => {
  expect(play('1', '1', '1', '/journal 18 June')).not.toContain('Nothing in the journal')
  expect(play('1', '/fork')).toContain('Type /fork and the number of a decision')
})
