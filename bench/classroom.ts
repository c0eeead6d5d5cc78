/**
 * The built server under classes of 35: how soon what one does is seen by the
 * others, how soon a vote is kept when everybody votes at once, what a class
 * takes of memory and processor; beside a bare fan-out of frames as long, as
 * often. The server is a process of its own, and this one is all the pupils.
 * `npm run bench -- classroom [--classes N]`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { WebSocket, WebSocketServer } from 'ws'
import { digestOf, makeSeatKey } from '../src/classroom/codes.ts'
import type { Command } from '../src/classroom/commands.ts'
import { decide, open, type Viewer } from '../src/classroom/decide.ts'
import type { RoleId } from '../src/classroom/lesson.ts'
import { phaseOf } from '../src/classroom/room.ts'
import { openSession, type Session } from '../src/classroom/session.ts'
import { sqliteStore } from '../src/classroom/store/sqlite.ts'
import { ourMaterials } from '../src/cli/classMaterials.ts'
import { chance, type Draw } from '../test/classroom/bots.ts'

const SEATS = 35
/** What a class does in a second while it plays, and how much of it aloud. */
const ACTS = 2
const ALOUD = 0.6
/** Seconds of play, seconds in which everybody votes, and milliseconds after which a hand is shown to all. */
const STEADY = 15
const VOTING = 3
const SHOWN = 250
/** Aims, in milliseconds at the 99th percentile and in megabytes. */
const STEADY_AIM = 50
const BURST_AIM = 250
const MEMORY_AIM = 1
/** Where the search for the limit ends, in milliseconds and in classes. */
const TOO_LATE = 500
const MOST = 400

const materials = ourMaterials()
const roles = materials.lesson.roles.slice(0, SEATS).map(({ id }) => id)
const folder = mkdtempSync(join(tmpdir(), 'majority-bench-'))
const later = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) * part)] ?? Number.NaN
const ms = (number: number): string => `${number < 10 ? number.toFixed(1) : Math.round(number)} ms`
const p50p99 = (numbers: readonly number[]): string =>
  `p50 ${ms(quantile(numbers, 0.5))}, p99 ${ms(quantile(numbers, 0.99))}`
const judged = (met: boolean, aim: string): string => `${aim} aimed at: ${met ? 'met' : 'NOT MET'}`
const say = (what: string, figure: string): void => console.log(`  ${what.padEnd(34)}${figure}`)

// a process beside this one

interface Beside {
  readonly address: string
  /** Milliseconds of processor since it began, and megabytes; nothing where the system does not say. */
  readonly spent: () => number
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

async function beside(words: readonly string[]): Promise<Beside> {
  const child: ChildProcess = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout!.setEncoding('utf8').on('data', text => {
      said += text
      const found = /http:\/\/[^\s/]*:(\d+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.on('exit', () => reject(new Error(`It did not start: ${said}`)))
  })
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${child.pid}/${file}`, 'utf8')
    } catch {
      return ''
    }
  }
  return {
    address: `ws://127.0.0.1:${port}`,
    spent() {
      const [user, system] = read('stat').split(') ').at(-1)!.split(' ').slice(11, 13)
      return 10 * (Number(user) + Number(system))
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1]) / 1024,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await gone
      clearTimeout(late)
    },
  }
}

// classes, as far as the plenum

function asFarAsThePlenum(): Session {
  const keys = Object.fromEntries(roles.map(role => [role, makeSeatKey()]))
  const opening = open(materials, { seed: 1957, plan: 'one-lesson', seats: roles, keys })
  const session = openSession(materials, [{ seq: 1, at: Date.now(), event: opening }])!
  const teacher = (command: Command): void => {
    const decided = decide(materials, session.room(), { kind: 'teacher' }, command, Date.now())
    if ('refused' in decided) throw new Error(decided.refused)
    for (const event of decided.events)
      session.add({ seq: session.entries.length + 1, at: Date.now(), event })
  }
  teacher({ type: 'start' })
  teacher({ type: 'wires', mode: 'open' })
  while (phaseOf(session.room()) !== 'plenum') teacher({ type: 'next' })
  return session
}

const begun = asFarAsThePlenum()
const CODE_SIGNS = 'BCDEFGHJKLMNPQRSTVWXYZ'
const codeOf = (n: number): string =>
  Array.from({ length: 6 }, (_, place) => CODE_SIGNS[Math.floor(n / 22 ** place) % 22]).join('')
const secretOf = (n: number): string => `${codeOf(n)}-secret`

async function makeClasses(file: string, count: number): Promise<void> {
  const store = await sqliteStore(file)
  const [opening, ...entries] = begun.entries
  for (let n = 0; n < count; n++) {
    const hash = digestOf(secretOf(n).toLowerCase())
    const row = {
      sid: `bench-${n}`,
      code: codeOf(n),
      created: Date.now(),
      purgeAfter: Date.now() + 86_400_000,
      plan: 'one-lesson' as const,
      edition: materials.edition,
      teacherHash: hash,
      recoveryHash: hash,
    }
    await store.create(row, opening!)
    await store.append([{ sid: row.sid, entries }])
  }
  await store.close()
}

const allowed = (session: Session, viewer: Viewer, command: Command): boolean =>
  'events' in decide(materials, session.room(), viewer, command, Date.now())
const speakers = roles.filter(role =>
  allowed(begun, { kind: 'pupil', role }, { type: 'speak', text: 'Comrades.' }),
)

// the pupils

interface Seat {
  readonly socket: WebSocket
  readonly room: number
  readonly role: RoleId | null
  speeches: number
  wires: number
  /** When its vote was sent. */
  voted: number
}

/** What was seen and when, of frames that hold `~N~` or acknowledge N. */
interface Measured {
  readonly sent: Map<number, number>
  seen: number[]
  kept: number[]
  hands: number[]
  refused: number
  frames: number
  bytes: number
}

const measured: Measured = { sent: new Map(), seen: [], kept: [], hands: [], refused: 0, frames: 0, bytes: 0 }
let count = 0
const TILDE = 0x7e

function reset(): void {
  Object.assign(measured, { seen: [], kept: [], hands: [], refused: 0, frames: 0, bytes: 0 })
  measured.sent.clear()
}

/** Bytes are looked through and not parsed: what this process does is taken from the server's time. */
function hear(seat: Seat, frame: Buffer): void {
  measured.frames++
  measured.bytes += frame.length
  const kind = frame.subarray(9, 12).toString('latin1')
  if (kind === 'ack') {
    const end = frame.indexOf(0x22, 20)
    const at = measured.sent.get(Number(frame.toString('latin1', 20, end)))
    if (at === undefined) return
    measured.kept.push(performance.now() - at)
    if (frame.indexOf('"err"') !== -1) measured.refused++
  } else if (kind.startsWith('ev')) {
    for (let at = frame.indexOf(TILDE); at !== -1; ) {
      const end = frame.indexOf(TILDE, at + 1)
      const sent = measured.sent.get(Number(frame.toString('latin1', at + 1, end)))
      if (sent !== undefined) measured.seen.push(performance.now() - sent)
      at = frame.indexOf(TILDE, end + 1)
    }
    if (seat.voted > 0 && frame.indexOf('"ballot":"for"') !== -1) {
      measured.hands.push(performance.now() - seat.voted)
      seat.voted = 0
    }
  } else if (kind === 'pin') seat.socket.send('{"type":"pong"}')
}

/** Everybody sits down, a class at a time and eight classes at once. */
async function sitDown(address: string, classes: number): Promise<{ seats: Seat[]; took: number[] }> {
  const seats: Seat[] = []
  const took: number[] = []
  const sit = async (room: number, role: RoleId | null): Promise<void> => {
    const from = performance.now()
    const socket = new WebSocket(`${address}/ws`, { perMessageDeflate: false, skipUTF8Validation: true })
    const seat: Seat = { socket, room, role, speeches: 0, wires: 0, voted: 0 }
    await once(socket, 'open')
    const first = once(socket, 'message')
    socket.on('error', () => {})
    const opening = begun.entries[0]!.event
    socket.send(
      JSON.stringify({
        type: 'hello',
        v: 1,
        code: codeOf(room),
        have: 0,
        ...(role
          ? {
              kind: 'pupil',
              token: randomBytes(16).toString('hex'),
              key: opening.type === 'opened' ? opening.keys[role] : '',
            }
          : { kind: 'teacher', token: secretOf(room) }),
      }),
    )
    const [welcome] = await first
    if (!String(welcome).startsWith('{"type":"welcome"')) throw new Error(String(welcome))
    took.push(performance.now() - from)
    socket.on('message', frame => hear(seat, frame as Buffer))
    seats.push(seat)
  }
  let next = 0
  const usher = async (): Promise<void> => {
    while (next < classes) {
      const room = next++
      await Promise.all([null, ...roles].map(role => sit(room, role)))
    }
  }
  await Promise.all(Array.from({ length: 8 }, usher))
  return { seats, took }
}

/** So many a second, evenly, for so many seconds. */
async function evenly(rate: number, seconds: number, act: (nth: number) => void): Promise<void> {
  const from = performance.now()
  for (let done = 0; done < rate * seconds; ) {
    const due = Math.min(rate * seconds, ((performance.now() - from) / 1_000) * rate)
    while (done < due) act(done++)
    await later(2)
  }
}

const give = (seat: Seat, command: object): void => {
  const id = ++count
  measured.sent.set(id, performance.now())
  seat.socket.send(`{"type":"cmd","id":"${id}","command":${JSON.stringify(command)}}`)
}

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!

/** A pupil who may still speak says something, or one who may still write writes; else somebody notes where a member stands. */
function actIn(pupils: readonly Seat[], draw: Draw): void {
  const aloud = draw(1_000) < 1_000 * ALOUD
  const speaker = aloud
    ? pupils.find(({ role, speeches }) => speeches < 2 && speakers.includes(role!))
    : undefined
  const writer = !aloud && draw(2) === 0 ? pupils.find(({ wires }) => wires < 1) : undefined
  if (speaker) {
    speaker.speeches++
    const text = `Comrades, the virgin lands have paid for themselves twice ~${count + 1}~`
    give(speaker, { type: 'speak', text, ...(draw(3) === 0 && { stance: 'neither' }) })
  } else if (writer) {
    writer.wires++
    const others = roles.filter(role => role !== writer.role)
    give(writer, { type: 'wire', to: pick(draw, others), text: 'Where do you stand, and who has rung you?' })
  } else {
    const side = pick(draw, ['khrushchev', 'seven', 'unsure'])
    give(pick(draw, pupils), { type: 'mark', about: 'saburov', side })
  }
}

interface Figures {
  readonly steady: readonly number[]
  readonly kept: readonly number[]
  readonly burst: readonly number[]
  readonly hands: readonly number[]
  /** Bytes of a frame, and frames a second, of the play and of the vote. */
  readonly size: number
  readonly memory: number
}

const delay = monitorEventLoopDelay({ resolution: 5 })

async function hold(classes: number, seconds: number): Promise<Figures> {
  const file = join(folder, `classes-${classes}.db`)
  await makeClasses(file, classes)
  const server = await beside([
    ...(process.env.MAJORITY_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.MAJORITY_PROFILE}`] : []),
    process.env.MAJORITY_PROGRAM ?? join(import.meta.dirname, '../majority.cjs'),
    ...['class', 'resume', codeOf(0), '--store', file, '--port', '0', '--host', '127.0.0.1'],
  ])
  const empty = server.memory()
  console.log(`\n${classes} classes of ${SEATS}, ${classes * (SEATS + 1)} lines`)
  const { seats, took } = await sitDown(server.address, classes)
  say('from dialling to seated', `${p50p99(took)}`)
  const full = server.memory()
  const pupils = Array.from({ length: classes }, (_, room) =>
    seats.filter(seat => seat.room === room && seat.role !== null),
  )
  const teachers = seats.filter(({ role }) => role === null)
  const draw = chance(1957)
  const during = async (work: () => Promise<unknown>): Promise<{ spent: number; took: number }> => {
    await later(800)
    reset()
    delay.reset()
    delay.enable()
    const [spent, from] = [server.spent(), performance.now()]
    await work()
    await later(600)
    delay.disable()
    return { spent: server.spent() - spent, took: performance.now() - from }
  }
  const costs = ({ spent, took }: { spent: number; took: number }): string =>
    `${((100 * spent) / took).toFixed(0)} % of a processor; ${measured.sent.size} acts, ${(spent / measured.sent.size).toFixed(2)} ms each; ` +
    `${measured.frames} frames of ${Math.round(measured.bytes / measured.frames)} bytes, ${((1_000 * spent) / measured.frames).toFixed(0)} µs each` +
    (measured.refused > 0 ? `; ${measured.refused} refused` : '')

  const played = await during(() =>
    evenly(ACTS * classes, seconds, nth => actIn(pupils[nth % classes]!, draw)),
  )
  const { seen: steady, kept } = measured
  const size = Math.round(measured.bytes / measured.frames)
  say('act to seen by each of the others', p50p99(steady))
  say('act to acknowledged, on the disk', p50p99(kept))
  say('server', costs(played))
  say('this process was late by', `p99 ${ms(delay.percentile(99) / 1e6)}`)

  for (const teacher of teachers) {
    give(teacher, { type: 'next' })
    give(teacher, { type: 'open_vote', ballot: 'resolution' })
    await later(20)
  }
  const voters = seats.filter(({ role }) => role !== null && mayVote.includes(role))
  const shuffled = voters
    .map(seat => ({ seat, at: draw(1e9) }))
    .sort((one, other) => one.at - other.at)
    .map(({ seat }) => seat)
  await later(1_000)
  const voted = await during(() =>
    evenly(voters.length / VOTING, VOTING, nth => {
      const seat = shuffled[nth]!
      seat.voted = performance.now()
      give(seat, { type: 'vote', vote: 'for' })
    }),
  )
  const { kept: burst, hands } = measured
  say(`vote to acknowledged, all in ${VOTING} s`, `${p50p99(burst)} (${burst.length} of ${voters.length})`)
  say('vote to seen in the count', p50p99(hands))
  say('server', costs(voted))
  say('this process was late by', `p99 ${ms(delay.percentile(99) / 1e6)}`)
  const memory = (Math.max(full, server.memory()) - empty) / classes
  say('memory', `${empty.toFixed(0)} MB without a class, ${memory.toFixed(2)} MB a class`)
  for (const { socket } of seats) socket.terminate()
  await server.stop()
  return { steady, kept, burst, hands, size, memory }
}

/** Who has a hand in the resolution. */
const mayVote = ((): readonly RoleId[] => {
  const session = openSession(materials, begun.entries)!
  for (const command of [{ type: 'next' }, { type: 'open_vote', ballot: 'resolution' }] as const) {
    const decided = decide(materials, session.room(), { kind: 'teacher' }, command, Date.now())
    if ('refused' in decided) throw new Error(decided.refused)
    for (const event of decided.events)
      session.add({ seq: session.entries.length + 1, at: Date.now(), event })
  }
  return roles.filter(role => allowed(session, { kind: 'pupil', role }, { type: 'vote', vote: 'for' }))
})()

// the bare fan-out

/** Sends what a line says to its whole class at once, back to itself, or to itself at once and to the class every 250 ms. */
function serveEcho(): void {
  const rooms = new Map<string, Set<WebSocket>>()
  const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  sockets.on('listening', () =>
    console.log(`http://127.0.0.1:${(sockets.address() as { port: number }).port}`),
  )
  const waiting = new Map<string, string>()
  setInterval(() => {
    for (const [name, frame] of waiting) for (const each of rooms.get(name)!) each.send(frame)
    waiting.clear()
  }, SHOWN)
  sockets.on('connection', (socket, { url = '' }) => {
    const room = rooms.get(url) ?? new Set()
    rooms.set(url, room.add(socket))
    socket.on('message', data => {
      const frame = String(data)
      if (frame.startsWith('{"type":"ev"')) for (const each of room) each.send(frame)
      else socket.send(frame)
      if (frame.includes('"vote"')) waiting.set(url, frame.replace('ack', 'for'))
    })
    socket.on('close', () => room.delete(socket))
    socket.on('error', () => socket.terminate())
  })
  process.on('SIGTERM', () => process.exit(0))
}

/** The same acts as frames of that length through a server that does nothing else. */
async function echo(classes: number, seconds: number, size: number): Promise<Figures> {
  const server = await beside([import.meta.filename, '--echo'])
  const empty = server.memory()
  const seats: Seat[] = []
  for (let room = 0; room < classes; room++)
    await Promise.all(
      [null, ...roles].map(async role => {
        const socket = new WebSocket(`${server.address}/${room}`, {
          perMessageDeflate: false,
          skipUTF8Validation: true,
        })
        const seat: Seat = { socket, room, role, speeches: 0, wires: 0, voted: 0 }
        await once(socket, 'open')
        socket.on('error', () => {})
        socket.on('message', frame => hear(seat, frame as Buffer))
        seats.push(seat)
      }),
    )
  const draw = chance(1957)
  const send = (seat: Seat, head: string, length: number): void => {
    measured.sent.set(count, performance.now())
    seat.socket.send(`${head}${' '.repeat(Math.max(0, length - head.length - 1))}}`)
  }
  reset()
  const [spent, from] = [server.spent(), performance.now()]
  await evenly(ACTS * classes, seconds, nth => {
    const seat = seats[(nth % classes) * (SEATS + 1) + draw(SEATS)]!
    count++
    if (draw(1_000) < 1_000 * ALOUD) send(seat, `{"type":"ev","x":"~${count}~"`, size)
    else send(seat, `{"type":"ack","id":"${count}"`, 60)
  })
  await later(600)
  const { seen: steady } = measured
  console.log(`\nA bare fan-out of ${measured.frames} frames, of ${size} bytes where they go to all`)
  say('frame to each of the others', p50p99(steady))
  say(
    'server',
    `${((100 * (server.spent() - spent)) / (performance.now() - from)).toFixed(0)} % of a processor, ${((1_000 * (server.spent() - spent)) / measured.frames).toFixed(0)} µs a frame`,
  )
  reset()
  const voters = seats.filter(({ role }) => role !== null && mayVote.includes(role))
  await evenly(voters.length / VOTING, VOTING, nth => {
    count++
    send(voters[(nth * 7_919) % voters.length]!, `{"type":"ack","id":"${count}","x":"vote"`, 60)
  })
  await later(600)
  const { kept: burst } = measured
  say(`frame and back, all in ${VOTING} s`, p50p99(burst))
  const memory = (server.memory() - empty) / classes
  say('memory', `${memory.toFixed(2)} MB a class`)
  for (const { socket } of seats) socket.terminate()
  await server.stop()
  return { steady, kept: burst, burst, hands: [], size, memory }
}

// all of it

const { echo: isEcho, classes: asked } = parseArgs({
  options: { echo: { type: 'boolean' }, classes: { type: 'string' } },
}).values

if (isEcho) serveEcho()
else if (asked !== undefined && !/^[1-9]\d{0,2}$/.test(asked)) {
  console.error('--classes takes a number from 1 to 999.')
  process.exitCode = 2
} else {
  try {
    await measure(asked === undefined ? undefined : Number(asked))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(only: number | undefined): Promise<void> {
  const busy = loadavg()[0]!
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, load ${busy.toFixed(1)} before, Node ${process.versions.node}`,
  )
  if (busy > 1) console.log('This machine is busy with other things: these figures say little.')
  const classes = only ?? 100
  const ours = await hold(classes, STEADY)
  const bare = await echo(classes, Math.min(STEADY, 8), ours.size)
  const p99 = (numbers: readonly number[]): number => quantile(numbers, 0.99)
  const ratio = (one: readonly number[], other: readonly number[]): string =>
    (p99(one) / p99(other)).toFixed(1)
  console.log(`\n${classes} classes, p99, beside the bare fan-out in the same run`)
  say(
    'steady',
    `${ms(p99(ours.steady))}, ${ratio(ours.steady, bare.steady)} times; ${judged(p99(ours.steady) <= STEADY_AIM, `${STEADY_AIM} ms`)}`,
  )
  say(
    'everybody votes',
    `${ms(p99(ours.burst))}, ${ratio(ours.burst, bare.burst)} times; ${judged(p99(ours.burst) <= BURST_AIM, `${BURST_AIM} ms`)}`,
  )
  say(
    'memory a class',
    `${ours.memory.toFixed(2)} MB; ${judged(ours.memory <= MEMORY_AIM, `${MEMORY_AIM} MB`)}`,
  )
  if (only !== undefined) return
  let held = classes
  for (let more = 2 * classes; more <= MOST; more += classes) {
    const figures = await hold(more, 6)
    if (Math.max(p99(figures.steady), p99(figures.burst)) > TOO_LATE) break
    held = more
  }
  console.log(
    `\nOne process held ${held} classes of ${SEATS} with p99 within ${TOO_LATE} ms${held === MOST ? '; more were not tried' : `, and ${held + classes} not`}.`,
  )
}
