/** Whoever means harm: what he asks for and may not is refused in a sentence, and the class beside him goes on. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { classDebriefOf } from '../../src/classroom/after/debrief.ts'
import { dossiersPage } from '../../src/classroom/after/dossiers.ts'
import { grades } from '../../src/classroom/after/grades.ts'
import { classPage } from '../../src/classroom/after/page.ts'
import { NOTHING_SEEN, type Seen } from '../../src/classroom/client.ts'
import { makeSeatKey, makeSecret } from '../../src/classroom/codes.ts'
import type { PupilCommand, TeacherCommand } from '../../src/classroom/commands.ts'
import type { RoleId } from '../../src/classroom/lesson.ts'
import { publicLesson } from '../../src/classroom/publicLesson.ts'
import { sitPlainly } from '../../src/plain/classSeat.ts'
import { seatCells, seatModel, updateSeat } from '../../src/tui/classSeat.ts'
import { type Bot, leadTo, startBot, strayed } from './bots.ts'
import { hello, type RawLine, rawLine } from './rawLine.ts'
import { type Serving, serveClass } from './serving.ts'
import { lesson, materials } from './smallLesson.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Besieged extends Serving {
  readonly keyOf: (seat: number) => string
  /** What must hold after whatever was done: the server is well, and a pupil of another class gets his answer. */
  readonly isWell: () => Promise<void>
}

async function besieged(options: Parameters<typeof serveClass>[0] = {}): Promise<Besieged> {
  const serving = await serveClass({ seats: 15, ...options })
  closing.push(serving.close)
  const other = await serving.hub.open({ plan: 'one-lesson', seed: 2, seats: ['khrushchev', 'molotov'] })
  const quiet = startBot({
    address: serving.address,
    code: other.code,
    kind: 'pupil',
    key: other.keys.molotov!,
  })
  closing.push(quiet.leave)
  await quiet.until(({ isUp }) => isUp(), 'welcome')
  let up = false
  return {
    ...serving,
    keyOf: seat => serving.opened.keys[serving.opened.seats[seat]!]!,
    async isWell() {
      up = !up
      expect(await quiet.give({ type: 'hand', up })).toBeUndefined()
      expect(quiet.problems).toEqual([])
      const health = await fetch(`${serving.address}/healthz`)
      expect(health.status).toBe(200)
      expect(serving.mistakes).toEqual([])
    },
  }
}

const log = ({ store, opened }: Serving) => store.read(opened.sid, 1)
const happened = async (serving: Serving): Promise<string[]> =>
  (await log(serving)).map(({ event }) => event.type)
const SENTENCE = /^[A-Z“].*[.]$/s

/** One of each, such as may be given at some time by somebody. */
const PUPILS: { readonly [T in PupilCommand['type']]: Extract<PupilCommand, { readonly type: T }> } = {
  ready: { type: 'ready', right: 3 },
  speak: { type: 'speak', text: 'Comrades.' },
  wire: { type: 'wire', to: 'molotov', text: 'Stand firm.' },
  act: { type: 'act', act: { type: 'move', motion: 'dismissal' } },
  vote: { type: 'vote', vote: 'for' },
  file: { type: 'file', text: 'Calm in Moscow.' },
  hand: { type: 'hand', up: true },
  mark: { type: 'mark', about: 'saburov', side: 'seven' },
  report: { type: 'report', wire: 1 },
  exit: { type: 'exit', answers: ['Nothing.'] },
}
const TEACHERS: { readonly [T in TeacherCommand['type']]: Extract<TeacherCommand, { readonly type: T }> } = {
  start: { type: 'start' },
  next: { type: 'next' },
  back: { type: 'back' },
  pause: { type: 'pause' },
  resume: { type: 'resume' },
  extend: { type: 'extend', minutes: 1 },
  inject: { type: 'inject', inject: 'rumour' },
  mind: { type: 'mind', role: 'molotov', by: 'nobody' },
  free: { type: 'free', role: 'molotov' },
  mute: { type: 'mute', role: 'molotov', on: true },
  lock: { type: 'lock', on: true },
  wires: { type: 'wires', mode: 'open' },
  release: { type: 'release', wire: 1 },
  return: { type: 'return', wire: 1, text: 'No.' },
  remove: { type: 'remove', wire: 1 },
  open_vote: { type: 'open_vote', ballot: 'dismissal' },
  close_vote: { type: 'close_vote' },
  drop_vote: { type: 'drop_vote' },
  override: { type: 'override', role: 'molotov', vote: 'for' },
  show: { type: 'show', items: [] },
  note: { type: 'note', to: 'molotov', text: 'Speak up.' },
  revert: { type: 'revert', to: 1 },
  close: { type: 'close' },
}
const ERRANDS: readonly object[] = [{ type: 'rekey', role: 'molotov' }, { type: 'purge' }]
const HOUSE: readonly object[] = [
  { type: 'deliver', wire: 1 },
  { type: 'take', role: 'molotov', device: 'mine' },
  { type: 'rekey', role: 'molotov', key: 'BBBBB' },
]

describe('who may give which command', () => {
  test('is settled by the hello, for every command there is', async () => {
    const serving = await besieged()
    const [pupil, held] = [await serving.pupils(1), await serving.pupils(1)]
    const projector = await serving.projector()
    const before = await happened(serving)
    const refusals = async (bot: Bot, commands: readonly object[]): Promise<(string | undefined)[]> =>
      Promise.all(commands.map(command => bot.give(command)))
    const forTeacher = [...Object.values(TEACHERS), ...ERRANDS]
    expect(new Set(await refusals(pupil[0]!, forTeacher))).toEqual(new Set(['Only the teacher can do that.']))
    expect(new Set(await refusals(projector, forTeacher))).toEqual(new Set(['Only the teacher can do that.']))
    expect(new Set(await refusals(projector, Object.values(PUPILS)))).toEqual(
      new Set(['Only a seat can do that.']),
    )
    expect(await happened(serving)).toEqual(before)
    const teacher = await serving.teacher()
    expect(new Set(await refusals(teacher, Object.values(PUPILS)))).toEqual(
      new Set(['Only a seat can do that.']),
    )
    for (const bot of [teacher, held[0]!])
      for (const command of HOUSE.slice(0, 2))
        expect(await bot.give(command)).toBe('There is no such command.')
    expect(await happened(serving)).toEqual(before)
    // A key is made by the server, whatever a teacher says it should be.
    expect(await teacher.give(HOUSE[2]!)).toBeUndefined()
    expect(JSON.stringify(await log(serving))).not.toContain('BBBBB')
    await serving.isWell()
  })

  test('is nobody, before a hello and after a false one', async () => {
    const serving = await besieged()
    const silent = await rawLine(serving.address)
    const commands = [...Object.values(PUPILS), ...Object.values(TEACHERS), ...ERRANDS]
    for (const [n, command] of commands.entries()) silent.say({ type: 'cmd', id: `c${n}`, command })
    await acknowledged(silent, commands.length)
    for (const { err } of silent.heard) expect(err).toBe('Say first who you are.')
    for (const command of [{ type: 'purge' }, { type: 'start' }, { type: 'vote', vote: 'for' }]) {
      const false_ = await rawLine(serving.address)
      false_.say(hello(serving, { kind: 'teacher', token: makeSecret() }))
      false_.say({ type: 'cmd', id: 'a', command })
      expect(await false_.until('ack')).toMatchObject({ err: 'Say first who you are.' })
      expect(await false_.until('err')).toMatchObject({ err: expect.stringMatching(SENTENCE), final: true })
    }
    expect(await happened(serving)).toEqual(['opened'])
    await serving.isWell()
  })

  test('is not changed by a second hello, by words in a message, or by who is named in a command', async () => {
    const serving = await besieged()
    const line = await rawLine(serving.address)
    line.say({
      ...hello(serving, { key: serving.keyOf(1) }),
      role: 'khrushchev',
      viewer: { kind: 'teacher' },
    })
    expect(await line.until('welcome')).toMatchObject({ role: 'molotov' })
    line.say(hello(serving, { kind: 'teacher', token: serving.opened.secret }))
    const spoof = { by: 'khrushchev', role: 'khrushchev', viewer: { kind: 'teacher' }, kind: 'teacher' }
    line.say({ type: 'cmd', id: 'a', ...spoof, command: { type: 'ready', right: 1, ...spoof } })
    line.say({ type: 'cmd', id: 'b', ...spoof, command: { type: 'start', ...spoof } })
    await acknowledged(line, 2)
    expect(line.heard.filter(({ type }) => type === 'ack')).toEqual([
      { type: 'ack', id: 'a' },
      { type: 'ack', id: 'b', err: 'Only the teacher can do that.' },
    ])
    expect((await log(serving)).at(-1)!.event).toEqual({ type: 'read', by: 'molotov', right: 1 })
  })
})

const acknowledged = async ({ heard }: RawLine, count: number): Promise<void> => {
  while (heard.filter(({ type }) => type === 'ack').length < count)
    await new Promise(resolve => setTimeout(resolve, 5))
}

describe('a seat', () => {
  const greeted = async (serving: Serving, more: object): Promise<string> => {
    const line = await rawLine(serving.address)
    line.say(hello(serving, more))
    const { err } = await line.until('err')
    await line.closed
    return String(err)
  }

  test('is not to be had by a forged token, a wrong key or the key of another class', async () => {
    const serving = await besieged()
    const other = await serving.hub.open({ plan: 'one-lesson', seed: 3, seats: ['molotov'] })
    const [sitting] = await serving.pupils(1)
    const token = makeSecret()
    expect(await greeted(serving, { token })).toContain('no seat in this class')
    expect(await greeted(serving, { token, key: makeSeatKey().replace(/./g, 'B') })).toContain('No card')
    expect(await greeted(serving, { token, key: other.keys.molotov! })).toContain('No card of this class')
    expect(await greeted(serving, { token, key: serving.keyOf(0) })).toContain('Somebody sits there already')
    expect(await greeted(serving, { token: 'short', key: serving.keyOf(2) })).toContain('out of order')
    expect(await greeted(serving, { token: sitting!.token, code: other.code })).toContain(
      'no seat in this class',
    )
    for (const forged of ['', '0'.repeat(40), serving.opened.code, `${serving.opened.secret}0`])
      expect(await greeted(serving, { kind: 'teacher', token: forged })).toContain('not the teacher’s link')
    expect(await happened(serving)).toEqual(['opened', 'taken'])
    await serving.isWell()
  })

  test('that was freed is nobody’s: its token is worth nothing, and a line that stays open says nothing more', async () => {
    const serving = await besieged()
    const teacher = await serving.teacher()
    const token = makeSecret()
    const freed = await stubborn(serving.address, hello(serving, { token, key: serving.keyOf(0) }))
    expect(await teacher.give({ type: 'free', role: 'khrushchev' })).toBeUndefined()
    while (!freed.said().includes('freed this seat')) await new Promise(resolve => setTimeout(resolve, 5))
    freed.say({ type: 'cmd', id: 'still', command: { type: 'ready', right: 5 } })
    expect(await greeted(serving, { token })).toContain('no seat in this class')
    const [next] = await serving.pupils(1)
    expect(next!.role()).toBe('khrushchev')
    freed.say({ type: 'cmd', id: 'still-there', command: { type: 'hand', up: true } })
    expect(await next!.give({ type: 'mark', about: 'saburov', side: 'seven' })).toBeUndefined()
    expect(await happened(serving)).toEqual(['opened', 'taken', 'freed', 'taken', 'marked'])
  })
})

/** A WebSocket that never answers a close: it goes on for as long as it is let. */
async function stubborn(address: string, greeting: object) {
  const socket = dialled(address)
  let said = ''
  socket.on('data', data => {
    said += data.toString('latin1')
  })
  socket.write(UPGRADE(address))
  await once(socket, 'data')
  const say = (message: object): void => void socket.write(framed(Buffer.from(JSON.stringify(message)), 1))
  say(greeting)
  while (!said.includes('"welcome"')) await new Promise(resolve => setTimeout(resolve, 5))
  return { say, said: () => said }
}

function dialled(address: string): Socket {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  socket.on('error', () => {})
  closing.push(() => socket.destroy())
  return socket
}

const UPGRADE = (address: string, path = '/ws', more = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: ${new URL(address).host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n${more}\r\n`

/** A frame as a client sends it, its mask all zeros. */
const framed = (body: Buffer, opcode: number): Buffer =>
  Buffer.concat([Buffer.from([0x80 | opcode, 0xfe, body.length >> 8, body.length & 255, 0, 0, 0, 0]), body])

const deep = (sign: string, end: string): string => sign.repeat(1_900) + end.repeat(1_900)

describe('a message', () => {
  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1e999'],
    ['a list', '[{"type":"hello"}]'],
    ['a list nested two thousand deep', deep('[', ']')],
    ['half a message', '{"type":"cmd","id":"a","comm'],
    ['a key that is every object’s', '{"__proto__":{"type":"cmd","id":"a"}}'],
    ['a type that every object has', '{"type":"constructor"}'],
    ['an id that is a number', '{"type":"cmd","id":1,"command":{"type":"start"}}'],
    ['an id that is long', `{"type":"cmd","id":"${'a'.repeat(33)}","command":null}`],
    ['a hello with a list for a code', '{"type":"hello","v":1,"code":["BBBBBB"],"kind":"pupil"}'],
    ['a hello with numbers as words', '{"type":"hello","v":"1","code":"BBBBBB","kind":"pupil","have":"0"}'],
    ['a hello that has less than nothing', '{"type":"hello","v":1,"code":"BBBBBB","kind":"pupil","have":-1}'],
    ['a hello from the house', '{"type":"hello","v":1,"code":"BBBBBB","kind":"house"}'],
  ])('that is %s ends its own line with a sentence', async (_, words) => {
    const serving = await besieged()
    const { say, until, closed } = await rawLine(serving.address)
    say(words)
    expect(await until('err')).toMatchObject({ err: 'That was no message of this game.', final: true })
    await closed
    await serving.isWell()
  })

  test('with a command that is anything at all is refused in a sentence, and the line stays', async () => {
    const serving = await besieged()
    const [pupil] = await serving.pupils(1)
    const teacher = await serving.teacher()
    const before = await happened(serving)
    for (const command of [
      ...[null, [], 7, 'start', true, {}, { type: null }, { type: ['start'] }],
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''].map(type => ({ type })),
      JSON.parse('{"__proto__":{"type":"start"}}'),
      { type: 'extend', minutes: '5' },
      { type: 'extend', minutes: 1e9 },
      { type: 'revert', to: -1 },
      { type: 'revert', to: 1.5 },
      { type: 'mind', role: '__proto__', by: 'nobody' },
      { type: 'mind', role: 'molotov', by: { like: 'constructor' } },
      { type: 'note', to: 'nobody', text: 'x' },
      { type: 'note', to: 'molotov', text: ' \u202e\u200b' },
      { type: 'show', items: Array(100).fill('board') },
      { type: 'act', act: { type: 'constructor' } },
      { type: 'act', act: { type: 'move', motion: '__proto__' } },
      { type: 'wire', to: 'molotov', text: 'x', act: { type: 'lobby', whom: 'toString', side: 'seven' } },
      { type: 'speak', text: { toString: 'x' } },
      { type: 'exit', answers: [[[]]] },
    ] as object[])
      for (const bot of [pupil!, teacher]) expect(await bot.give(command)).toMatch(SENTENCE)
    expect(await happened(serving)).toEqual(before)
    await serving.isWell()
  })

  test.each([
    ['in bytes', framed(Buffer.from('{"type":"pong"}'), 2)],
    ['in bytes that are no text', framed(Buffer.from([0xff, 0xfe, 0]), 2)],
    ['in text that is no UTF-8', framed(Buffer.from([0xc3, 0x28, 0xff]), 1)],
    ['longer than a frame may be', framed(Buffer.alloc(5_000, 0x20), 1)],
    ['that says it is four gigabytes long', Buffer.from([0x81, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['in frames that never end', Buffer.concat(Array(3_000).fill(Buffer.from([0x00, 0x80, 0, 0, 0, 0])))],
    ['with bits that are kept for later', framed(Buffer.from('{}'), 0x71)],
  ])('%s ends its own line', async (_, bytes) => {
    const serving = await besieged()
    const socket = dialled(serving.address)
    socket.write(UPGRADE(serving.address))
    await once(socket, 'data')
    socket.resume()
    socket.write(bytes)
    await once(socket, 'close')
    await serving.isWell()
  })

  test('by polling is held to the same', async () => {
    const serving = await besieged()
    const ask = (path: string, init: RequestInit = {}) => fetch(`${serving.address}${path}`, init)
    for (const path of ['/poll/__proto__', '/poll/constructor', '/poll/', '/poll/a/b'])
      expect((await ask(path)).status).toBe(404)
    expect((await ask('/poll')).status).toBe(405)
    const { line } = (await (await ask('/poll', { method: 'POST' })).json()) as { line: string }
    expect((await ask(`/poll/${line}`, { method: 'POST', body: 'x'.repeat(5_000) })).status).toBe(413)
    await ask(`/poll/${line}`, { method: 'POST', body: '{"c":null}' })
    expect(await (await ask(`/poll/${line}`)).json()).toMatchObject([
      { type: 'err', err: expect.stringMatching(SENTENCE), final: true },
    ])
    expect((await ask(`/poll/${line}`)).status).toBe(404)
    await serving.isWell()
  })
})

describe('at the door', () => {
  test('no address leads anywhere but to pages, and none ends the server', async () => {
    const serving = await besieged()
    const answered = async (head: string): Promise<string> => {
      const socket = dialled(serving.address)
      let said = ''
      socket.on('data', data => {
        said += data.toString('latin1')
      })
      socket.write(head)
      await Promise.race([
        new Promise(resolve => socket.on('close', resolve)),
        new Promise(resolve => setTimeout(resolve, 250)),
      ])
      return said
    }
    const host = `Host: ${new URL(serving.address).host}\r\n`
    const paths = [
      ...[
        '//',
        '///',
        '//[',
        '/\\',
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/..%2f..%2fetc/passwd',
      ],
      ...['/%00', '/%', '/healthz/..', '*', 'http://[', 'http://elsewhere.example/', `/${'a'.repeat(9_000)}`],
    ]
    for (const said of await Promise.all(
      paths.flatMap(path => [
        answered(UPGRADE(serving.address, path)),
        answered(`GET ${path} HTTP/1.1\r\n${host}\r\n`),
      ]),
    ))
      expect(said).toMatch(/^(HTTP\/1\.1 4\d\d |$)/)
    const heads = [
      `GET / HTTP/1.1\r\n${host}x: ${'y'.repeat(100_000)}\r\n\r\n`,
      `GET / HTTP/1.1\r\n${host}${'x: y\r\n'.repeat(5_000)}\r\n`,
      `POST /poll HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      `POST /healthz HTTP/1.1\r\n${host}Content-Length: 0\r\n\r\n`,
      `CONNECT elsewhere.example:443 HTTP/1.1\r\n${host}\r\n`,
      `TRACE / HTTP/1.1\r\n${host}\r\n`,
      'GET / HTTP/1.1\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      UPGRADE(serving.address, '/ws', 'Origin: https://elsewhere.example\r\n'),
      UPGRADE(serving.address, '/ws', 'Origin: null\r\n'),
      UPGRADE(serving.address, '/ws', `Origin: ${serving.address}.elsewhere.example\r\n`),
    ]
    for (const said of await Promise.all(heads.map(answered))) expect(said).toMatch(/^(HTTP\/1\.1 4\d\d |$)/)
    await serving.isWell()
  })

  test('a hundred connections that say nothing, or a letter at a time, keep nobody out', async () => {
    const serving = await besieged()
    const idle = Array.from({ length: 100 }, () => dialled(serving.address))
    for (const [n, socket] of idle.entries()) {
      if (n % 3 === 0) socket.write('GET / HT')
      if (n % 3 === 1) socket.write(UPGRADE(serving.address))
    }
    const pupils = await serving.pupils(15)
    for (const socket of idle) socket.write('x')
    expect(await Promise.all(pupils.map(pupil => pupil.give({ type: 'ready', right: 1 })))).toEqual(
      pupils.map(() => undefined),
    )
    await serving.isWell()
  })

  test('whoever sends five thousand messages at once gets forty through, and loses his line', async () => {
    const serving = await besieged()
    const [neighbour] = await serving.pupils(1)
    const flooding = await rawLine(serving.address)
    flooding.say(hello(serving, { key: serving.keyOf(1) }))
    await flooding.until('welcome')
    for (let n = 0; n < 5_000; n++)
      flooding.say({ type: 'cmd', id: `n${n}`, command: { type: 'hand', up: n % 2 === 0 } })
    await flooding.closed
    expect((await happened(serving)).filter(type => type === 'hand').length).toBeLessThan(100)
    for (const { err } of flooding.heard) if (err !== undefined) expect(err).toMatch(SENTENCE)
    expect(await neighbour!.give({ type: 'ready', right: 1 })).toBeUndefined()
    await serving.isWell()
  })

  test('many who guess at once wait for each other; whoever has a seat comes back at once, and a card soon gets one', async () => {
    const serving = await besieged({ seats: 35 })
    const before = await serving.pupils(5)
    const guesses = await Promise.all(
      Array.from({ length: 100 }, async (_, n) => {
        const line = await rawLine(serving.address)
        line.say(
          hello(serving, { token: makeSecret(), key: n % 2 ? 'BBBBB' : '', code: serving.opened.code }),
        )
        return line
      }),
    )
    before[0]!.cut()
    await before[0]!.until(({ isUp }) => !isUp(), 'to be gone')
    await before[0]!.until(({ isUp }) => isUp(), 'to be back', 2_000)
    const late = await serving.pupils(5)
    expect(late.map(bot => bot.role())).toEqual(serving.opened.seats.slice(5, 10))
    for (const { heard } of guesses)
      for (const message of heard)
        expect(message).toMatchObject({ type: 'err', err: expect.stringMatching(SENTENCE) })
    await serving.isWell()
  }, 30_000)
})

const HARMFUL = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u001b[2J\u001b]0;taken\u0007You are hacked',
  '\u009b31mred\u0090q\u009c',
  'left \u202eright\u2066 and \u200f back\u2069',
  `z${'\u0301'.repeat(40)}algo`,
  'w'.repeat(280),
  "=cmd|'/c calc'!A1",
  '+1+1',
  '@SUM(A1)',
  'line\nbreak\ttab\r\nNOTE you have been freed',
  '\u{e0041}tag\ufeff{red-fg}bold{/}',
  '\ud800 alone, \ue000 private',
]
/** What must not be left in anything that is shown: controls, marks that turn a line round, what is invisible or nobody's, marks in piles. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]|\p{M}{3}/u

/** Every string in a value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)])
      : []

test('words that mean harm are words to everybody who gets them, in pages and at a terminal', async () => {
  const serving = await besieged({ seats: 35 })
  const teacher = await serving.teacher()
  const projector = await serving.projector()
  const pupils = await serving.pupils(35)
  const seat = (role: RoleId): Bot => pupils.find(each => each.role() === role)!
  await leadTo(teacher, 'caucus')
  for (const [n, text] of HARMFUL.entries()) {
    const by = pupils[n + 1]!
    expect(await by.give({ type: 'wire', to: 'khrushchev', text })).toBeUndefined()
    if (n % 2) expect(await teacher.give({ type: 'return', wire: n + 1, text })).toBeUndefined()
    else expect(await teacher.give({ type: 'release', wire: n + 1 })).toBeUndefined()
    expect(await teacher.give({ type: 'note', to: 'molotov', text })).toBeUndefined()
  }
  await leadTo(teacher, 'plenum')
  for (const [n, text] of HARMFUL.entries()) {
    const by = seat(serving.opened.seats[n]!)
    const refused = await by.give({ type: 'speak', text })
    if (refused !== undefined) expect(refused).toMatch(/not in that room/)
  }
  for (const [n, text] of HARMFUL.entries()) {
    const watcher = seat((['correspondent', 'pravda', 'ambassador', 'minute-taker'] as const)[n % 4]!)
    const refused = await watcher.give({ type: 'file', text })
    if (refused !== undefined) expect(refused).toMatch(/used your acts/)
  }
  await leadTo(teacher, 'debrief')
  expect(await seat('molotov').give({ type: 'exit', answers: HARMFUL.slice(7, 12) })).toBeUndefined()
  expect(
    await seat('molotov').give({ type: 'exit', answers: [...HARMFUL.slice(0, 4), 'w'.repeat(600)] }),
  ).toBeUndefined()
  await new Promise(resolve => setTimeout(resolve, 400))

  const entries = await log(serving)
  for (const text of [
    ...stringsIn(entries),
    ...pupils.flatMap(({ feed, view, own }) => stringsIn([feed, view(), own()])),
  ])
    expect(text).not.toMatch(UNSAFE)
  expect(stringsIn([teacher.feed, teacher.own(), projector.feed]).filter(text => UNSAFE.test(text))).toEqual(
    [],
  )
  expect(JSON.stringify(teacher.feed)).toContain('You are hacked')
  for (const bot of [teacher, projector, ...pupils]) expect(strayed(bot, materials, entries)).toEqual([])

  const debrief = classDebriefOf(materials, entries)!
  const told = { materials, debrief, teacher: true, citation: () => undefined }
  for (const page of [classPage(told), dossiersPage(materials, debrief)]) {
    expect(page).not.toMatch(/<script>alert|<img src=x/)
    expect(page.replaceAll('\n', ' ')).not.toMatch(UNSAFE)
  }
  expect(classPage(told)).toContain('&lt;script&gt;')
  expect(grades(materials, debrief, 'plain')).not.toMatch(/(^|[,"\n])[=+@-]/)

  for (const bot of [seat('khrushchev'), seat('molotov'), seat('pravda')]) {
    const seen: Seen = {
      ...NOTHING_SEEN,
      line: 'online',
      role: bot.role(),
      view: bot.view(),
      own: bot.own(),
      feed: bot.feed,
    }
    const written: string[] = []
    const plain = sitPlainly(
      publicLesson(lesson),
      {
        manner: () => ({ width: 80, marks: false, ascii: text => text }),
        write: each => written.push(each),
        input: (async function* () {})(),
        interactive: false,
      },
      () => 0,
    )
    plain.changed(seen)
    expect(written.join('\n').replaceAll('\n', ' ')).not.toMatch(UNSAFE)
    for (const [columns, rows] of [
      [80, 24],
      [40, 12],
      [140, 45],
    ] as const) {
      let model = seatModel({ columns, rows }, publicLesson(lesson), 0)
      model = updateSeat(model, { type: 'heard', heard: seen }).model
      for (const key of ['pageup', 'pageup', 'pagedown', '1']) {
        const { chars } = seatCells(model, false)
        expect(chars).toHaveLength(columns * rows)
        for (const cell of chars) expect(cell).not.toMatch(UNSAFE)
        model = updateSeat(model, { type: 'key', key }).model
      }
    }
  }
  await serving.isWell()
}, 30_000)

test('a page of another origin gets no line, and our own and a terminal do', async () => {
  const serving = await besieged()
  const outcome = (origin?: string): Promise<string> =>
    new Promise(resolve => {
      const socket = new WebSocket(`${serving.address.replace('http', 'ws')}/ws`, {
        ...(origin && { origin }),
      })
      socket.on('open', () => {
        socket.terminate()
        resolve('open')
      })
      socket.on('error', error => resolve(error.message))
    })
  expect(await outcome('https://elsewhere.example')).toContain('403')
  expect(await outcome(serving.address)).toBe('open')
  expect(await outcome()).toBe('open')
})
