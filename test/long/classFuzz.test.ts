/**
 * A server that is sent whatever comes to mind: messages as they should be,
 * messages with something put out of place, and bytes. `npm run fuzz -- class
 * --frames N --seed S` goes on for as long as it takes; otherwise the same
 * hundred thousand frames are tried every time.
 */
import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { fold, NOTHING_SEEN } from '../../src/classroom/client.ts'
import { type Ear, type Hub, type Opened, startHub } from '../../src/classroom/hub.ts'
import { startServer } from '../../src/classroom/server.ts'
import { openSession } from '../../src/classroom/session.ts'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import { publicView } from '../../src/classroom/views.ts'
import { chance, type Draw } from '../classroom/bots.ts'
import { anyMessage, mutated, scrambled } from '../classroom/messages.ts'
import { materials } from '../classroom/smallLesson.ts'

const SEED = Number(process.env.MAJORITY_FUZZ_SEED ?? 1)
const FRAMES = Number(process.env.MAJORITY_FUZZ_FRAMES ?? 100_000)
/** Frames for one class; frames over a socket among all. */
const A_CLASS = 2_500
const OVER_SOCKETS = 0.05
/** Milliseconds of the class's clock between two frames, so that no limit stops what is to be tried. */
const APART = 100
const A_DAY = 86_400_000
const SENTENCE = /^[A-Z“].*[.!?]$/s
const SEATS = 12

const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

interface Told {
  acknowledged: number
  refused: number
  ended: number
  readonly sentences: Set<string>
}

/** Whoever is on the line: what he hears is looked at, and if he is hung up on he comes again. */
function caller(
  hub: Hub,
  greeting: () => object | undefined,
  told: Told,
  draw: Draw,
): { say: (frame: string) => Promise<void> } {
  let ear: Ear | undefined
  const dial = (): Ear => {
    const mine = hub.connect({
      address: `10.0.${draw(256)}.${draw(256)}`,
      send(frame) {
        const message = JSON.parse(frame)
        if (message.type === 'ack' && message.err === undefined) told.acknowledged++
        if (message.err === undefined || message.err === null) return
        if (message.type === 'ack') told.refused++
        told.sentences.add(message.err)
      },
      end() {
        told.ended++
        mine.gone()
        if (ear === mine) ear = undefined
      },
    })
    const hello = greeting()
    if (hello) mine.hear(JSON.stringify(hello))
    return mine
  }
  return {
    async say(frame) {
      if (!ear) {
        ear = dial()
        for (let n = 0; n < 4; n++) await breath()
      }
      ear?.hear(frame)
      if (draw(20) === 0) await breath()
    },
  }
}

/** One class for so many frames, and one beside it which must notice nothing. */
async function fuzzClass(hub: Hub, seed: number, frames: number, told: Told, logOf: LogOf): Promise<void> {
  const draw = chance(seed)
  const seats = materials.lesson.roles.slice(0, SEATS).map(({ id }) => id)
  const opened = await hub.open({ plan: 'one-lesson', seed, seats })
  const hello = (more: object) => ({ type: 'hello', v: 1, code: opened.code, have: 0, ...more })
  const token = (n: number): string => `${seed}`.padStart(30, '0') + `${n}`.padStart(2, '0')
  const pupils = seats.map((role, n) =>
    caller(hub, () => hello({ kind: 'pupil', token: token(n), key: opened.keys[role]! }), told, draw),
  )
  const teacher = caller(hub, () => hello({ kind: 'teacher', token: opened.secret }), told, draw)
  const projector = caller(hub, () => hello({ kind: 'projector', token: '' }), told, draw)
  const stranger = caller(hub, () => undefined, told, draw)
  const beside = await neighbour(hub, seed)
  for (let n = 0; n < frames; n++) {
    const from = draw(20)
    const who = from === 0 ? teacher : from === 1 ? projector : from === 2 ? stranger : pupils[draw(SEATS)]!
    const message = anyMessage(draw, who === teacher ? 'teacher' : 'pupil', opened)
    const how = draw(20)
    if (how < 11 && 'command' in message) message.command = mutated(message.command as object, draw)
    const text = JSON.stringify(how === 19 ? mutated(message, draw) : message)
    await who.say(how === 18 ? scrambled(text, draw) : text)
    if (n % 500 === 0) await beside.isWell()
  }
  for (let n = 0; n < 20; n++) await breath()
  // Whoever comes in now sees the class as its log has it, once what waits to be told has been.
  const right = publicView(materials, openSession(materials, await logOf(opened))!.room())
  let seen = NOTHING_SEEN
  const visitor = hub.connect({
    address: '10.1.0.0',
    send: frame => {
      seen = fold(seen, JSON.parse(frame), 0)
    },
    end: () => {},
  })
  visitor.hear(JSON.stringify(hello({ kind: 'teacher', token: opened.secret })))
  await vi.waitFor(() => expect(seen.view).toEqual(JSON.parse(JSON.stringify(right))), 5_000)
  visitor.gone()
}

type LogOf = (opened: Opened) => Promise<NonNullable<Awaited<ReturnType<Hub['logFor']>>>>

/** Somebody in another class, who gets his answers. */
async function neighbour(hub: Hub, seed: number): Promise<{ isWell: () => Promise<void> }> {
  const { code, keys } = await hub.open({ plan: 'one-lesson', seed, seats: ['molotov'] })
  const answers: string[] = []
  const ear = hub.connect({
    address: '10.2.0.0',
    send: frame => void (frame.startsWith('{"type":"ack"') && answers.push(frame)),
    end: () => answers.push('ended'),
  })
  const token = `${seed}`.padStart(32, '0')
  ear.hear(JSON.stringify({ type: 'hello', v: 1, code, kind: 'pupil', token, key: keys.molotov, have: 0 }))
  await new Promise(resolve => setTimeout(resolve, 20))
  let count = 0
  return {
    async isWell() {
      const id = `well-${++count}`
      ear.hear(JSON.stringify({ type: 'cmd', id, command: { type: 'hand', up: count % 2 === 0 } }))
      for (let tries = 0; tries < 1_000 && answers.length < count; tries++) await breath()
      expect(answers.at(-1)).toBe(JSON.stringify({ type: 'ack', id }))
    },
  }
}

/** Bytes to the door: a request that may be none, and frames that may be none. */
async function fuzzDoor(port: number, seed: number, frames: number): Promise<void> {
  const draw = chance(seed)
  const head =
    `GET /ws HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n'
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const gone = new Promise<void>(resolve => socket.on('close', () => resolve()))
  socket.write(Buffer.from(draw(4) === 0 ? scrambled(head, draw) : head, 'latin1'))
  socket.resume()
  for (let n = 0; n < frames; n++) {
    const text = JSON.stringify(mutated(anyMessage(draw, 'pupil'), draw))
    const body = Buffer.from(text.slice(0, 125 + draw(4_000)))
    const long = body.length > 125
    const bytes = Buffer.concat([
      Buffer.from(long ? [0x81, 0xfe, body.length >> 8, body.length & 255] : [0x81, 0x80 | body.length]),
      Buffer.alloc(4),
      body,
    ])
    if (draw(2) === 0) bytes[draw(Math.min(8, bytes.length))] = draw(256)
    socket.write(bytes)
  }
  await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 20))])
  socket.destroy()
  await gone
}

test(
  `${FRAMES.toLocaleString('en')} frames of all kinds: each is answered with a sentence or not at all, and no class notices another`,
  async () => {
    let clock = Date.now()
    const mistakes: unknown[] = []
    const report = (error: unknown): void => void mistakes.push(error)
    const store = memoryStore()
    const hub = startHub({ materials, store, report, now: () => (clock += APART / 10) })
    const server = await startServer({ hub, routes: [], host: '127.0.0.1', port: 0, report })
    const told: Told = { acknowledged: 0, refused: 0, ended: 0, sentences: new Set() }
    const logOf: LogOf = async ({ sid }) => store.read(sid, 1)
    const began = performance.now()
    let [done, bytes, seed] = [0, 0, SEED * 1_000]
    while (done < FRAMES) {
      const some = Math.min(A_CLASS, FRAMES - done)
      const toDoor = Math.round(some * OVER_SOCKETS)
      await fuzzClass(hub, ++seed, some - toDoor, told, logOf)
      for (let sent = 0; sent < toDoor; sent += 10) await fuzzDoor(server.port, seed * 1_000 + sent, 10)
      done += some
      bytes += toDoor
      expect(mistakes).toEqual([])
    }
    for (const sentence of told.sentences) expect(sentence).toMatch(SENTENCE)
    const took = (performance.now() - began) / 1_000
    console.log(
      `${done.toLocaleString('en')} frames from seed ${SEED} in ${took.toFixed(0)} s, ${bytes.toLocaleString('en')} of them as bytes at the door: ` +
        `${told.acknowledged.toLocaleString('en')} acknowledged, ${told.refused.toLocaleString('en')} refused, ${told.ended.toLocaleString('en')} lines ended, ` +
        `with ${told.sentences.size} different sentences; ${mistakes.length} mistakes; ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB at the end.`,
    )
    expect(told.acknowledged).toBeGreaterThan(0)
    await hub.close()
    await server.close()
  },
  A_DAY,
)
