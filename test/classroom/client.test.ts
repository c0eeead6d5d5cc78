/** The far end of the line, over real ones: it comes back, loses nothing and doubles nothing. */
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import {
  type ClassClient,
  type Dial,
  type HelloWords,
  joinClass,
  lineWords,
  makeToken,
  NOTHING_SEEN,
  readCard,
  type Seen,
  type SocketLike,
  socketDial,
  timeLeft,
} from '../../src/classroom/client.ts'
import { pollDial } from '../../src/classroom/pollDial.ts'
import { publicLesson } from '../../src/classroom/publicLesson.ts'
import { openSession } from '../../src/classroom/session.ts'
import type { PublicView, PupilView, TeacherView } from '../../src/classroom/views.ts'
import { bellAt, debriefMinutes } from '../../src/classroom/web/bell.ts'
import { readRooms, roomLinks } from '../../src/classroom/web/rooms.ts'
import { type Serving, serveClass } from './serving.ts'
import { materials } from './smallLesson.ts'

let serving: Serving
const clients: ClassClient[] = []
const sockets: WebSocket[] = []
beforeAll(async () => {
  serving = await serveClass({ seats: 8 })
})
afterAll(async () => {
  for (const client of clients) client.close()
  await serving.close()
})

const bySocket = (): Dial =>
  socketDial(serving.address, url => {
    const socket = new WebSocket(url)
    sockets.push(socket)
    return socket as unknown as SocketLike
  })
const byPolling = (): Dial => pollDial(serving.address, fetch)
const refused: Dial = { polls: false, dial: ({ closed }) => (setTimeout(closed), { send() {}, close() {} }) }

let tokens = 0
const pupil = (n: number): HelloWords => ({
  code: serving.opened.code,
  kind: 'pupil',
  token: makeToken(new Uint8Array(16).fill(++tokens)),
  key: serving.opened.keys[serving.opened.seats[n]!]!,
})
const teacher = (): HelloWords => ({
  code: serving.opened.code,
  kind: 'teacher',
  token: serving.opened.secret,
})

/** Joins, and waits until what is seen is so. */
function join(hello: HelloWords, ...dials: readonly Dial[]) {
  let look = (_: Seen): void => {}
  const client = joinClass(hello, dials, seen => look(seen))
  clients.push(client)
  const until = (isSo: (seen: Seen) => boolean): Promise<Seen> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(JSON.stringify(client.seen().line))), 8_000)
      look = seen => {
        if (!isSo(seen)) return
        clearTimeout(late)
        resolve(seen)
      }
      look(client.seen())
    })
  return { client, until }
}

test('a pupil is given his own card, and nobody else’s', async () => {
  const { until } = join(pupil(0), bySocket())
  const { own, role } = await until(({ line }) => line === 'online')
  expect((own as PupilView).card?.secret).toBe(`TAINT-secret-of-${role}`)
  expect(JSON.stringify(own)).not.toMatch(new RegExp(`TAINT-secret-of-(?!${role}")`))
  expect(JSON.stringify(publicLesson(materials.lesson))).not.toContain('TAINT')
})

test('where no WebSocket goes through he polls, and says so', async () => {
  const { client, until } = join(pupil(1), refused, byPolling())
  const seen = await until(({ line }) => line === 'polling')
  expect(lineWords(seen)).toBe('Connected, in compatibility mode.')
  expect(await client.give({ type: 'ready', right: 3 })).toBeUndefined()
  await until(({ own }) => (own as PupilView).read)
})

test('what is given while the line is down is kept, once; what was missed is told, once', async () => {
  const desk = join(teacher(), bySocket())
  await desk.until(({ line }) => line === 'online')
  const { client, until } = join(pupil(2), bySocket())
  await until(({ line }) => line === 'online')
  await desk.client.give({ type: 'start' })
  await until(({ view }) => view?.phase.id === 'caucus')
  sockets.at(-1)!.terminate()
  await until(({ line }) => line === 'away')
  const wired = client.give({ type: 'wire', to: 'khrushchev', text: 'Where were you?' })
  expect(lineWords(client.seen())).toBe('No connection. Trying again; what you sent is kept.')
  await desk.client.give({ type: 'note', to: client.seen().role!, text: 'Look up.' })
  expect(await wired).toBeUndefined()
  const seen = await until(({ own }) => (own as PupilView).wires.length === 1)
  expect(seen.missed.map(item => 'text' in item && item.text)).toEqual(['Look up.'])
  const desks = await desk.until(({ own }) => (own as TeacherView).wires.length > 0)
  expect((desks.own as TeacherView).wires).toHaveLength(1)
  const log = (await serving.hub.logFor(serving.opened.code, serving.opened.secret))!
  const told = openSession(materials, log)!.told({ kind: 'pupil', role: seen.role! })
  expect(isDeepStrictEqual(client.seen().feed, told)).toBe(true)
})

test('a refusal comes back as a sentence', async () => {
  const { client, until } = join(pupil(3), bySocket())
  await until(({ line }) => line === 'online')
  expect(await client.give({ type: 'speak', text: 'Comrades!' })).toBe(
    'Nobody is sitting: there is no floor to take.',
  )
})

test('a wrong key is refused for good', async () => {
  const { client, until } = join({ ...pupil(4), key: 'BBBBB' }, bySocket())
  const seen = await until(({ line }) => line === 'refused')
  expect(lineWords(seen)).toContain('No card of this class has this key.')
  expect(await client.give({ type: 'hand', up: true })).toContain('No card')
})

describe('a card is read', () => {
  test.each([
    ['abc234-k7q2p', 'ABC234', 'K7Q2P'],
    ['ABC234 K7Q2P', 'ABC234', 'K7Q2P'],
    ['http://school.example:1957/#ABC234-K7Q2P', 'ABC234', 'K7Q2P'],
    ['#ABC234', 'ABC234', ''],
    ['  abc234 – k7q2p ', 'ABC234', 'K7Q2P'],
  ])('from %s', (text, code, key) => {
    expect(readCard(text)).toEqual({ code, key })
  })
  test.each(['', 'ABC', '#board', 'ABC234-K7Q2', '<script>'])('and not from “%s”', text => {
    expect(readCard(text)).toBeUndefined()
  })
})

test('a teacher’s link holds one room or two, and nothing else', () => {
  const rooms = [
    { code: 'ABC234', secret: 'a'.repeat(40) },
    { code: 'DEF679', secret: 'b'.repeat(40) },
  ]
  expect(readRooms(`#${roomLinks(rooms)}`)).toEqual(rooms)
  expect(readRooms('#ABC234')).toBeUndefined()
})

test('the debrief has what the bell leaves it', () => {
  const now = new Date(2026, 10, 23, 10, 0).getTime()
  const bell = bellAt('10:45', now)!
  expect(bell - now).toBe(45 * 60_000)
  expect(bellAt('soon', now)).toBeUndefined()
  const view = {
    phase: { id: 'plenum', index: 1 },
    plan: [
      { phase: 'seats', minutes: 4 },
      { phase: 'plenum', minutes: 8 },
      { phase: 'resolution', minutes: 2 },
      { phase: 'debrief', minutes: 11 },
    ],
    clock: { ends: now + 8 * 60_000 },
  } as unknown as PublicView
  expect(debriefMinutes({ view, ahead: 0 }, bell, now)).toBe(35)
  expect(timeLeft({ ...NOTHING_SEEN, view, ahead: 60_000 }, now)).toBe(7 * 60_000)
})
