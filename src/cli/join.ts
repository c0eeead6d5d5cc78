/** `majority join ADDRESS CODE [KEY]`: a seat in somebody's class, on the screen or in lines. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import WebSocket from 'ws'
import {
  type ClassClient,
  type Dial,
  joinClass,
  makeToken,
  readCard,
  type Seen,
  socketDial,
} from '../classroom/client.ts'
import { pollDial } from '../classroom/pollDial.ts'
import type { PublicLesson } from '../classroom/publicLesson.ts'
import { sitPlainly } from '../plain/classSeat.ts'
import { typedLines } from '../plain/play.ts'
import { dataFolder } from '../play/dataFolder.ts'
import { makeFolder } from '../play/makeFolder.ts'
import { quoted } from '../text/quoted.ts'
import type { Call } from './commands.ts'
import { keepHeapSmall } from './keepHeapSmall.ts'
import { drawsSigns, mannerOf } from './manner.ts'
import { ourSettings } from './ourSettings.ts'
import { wantsLines } from './play.ts'
import { UserError } from './userError.ts'

/** The port of a class, if an address has none. */
const USUAL_PORT = 1957
const ANSWERS_WITHIN = 5_000

export async function run(call: Call): Promise<number> {
  const [typed, ...words] = call.rest
  if (typed === undefined)
    throw new UserError(
      'Which class? It takes the address on the board, the class code and the key of your card: majority join 192.168.1.20 HRT4KX M7Q3D',
    )
  const card = readCard(words.length > 0 ? words.join(' ') : typed)
  if (!card)
    throw new UserError(
      'Which class? The code on the board has six signs and the key on your card five: majority join 192.168.1.20 HRT4KX M7Q3D',
    )
  const address = addressIn(typed)
  const lesson = await lessonAt(address)
  const token = tokenFor(`${address} ${card.code}`, card.key)
  const hello = { code: card.code, kind: 'pupil' as const, token, ...(card.key && { key: card.key }) }
  const dials: readonly Dial[] = [
    socketDial(address, url => new WebSocket(url) as never),
    pollDial(address, (url, init) => fetch(url, init)),
  ]
  const open = (changed: (seen: Seen) => void): ClassClient => joinClass(hello, dials, changed)
  return wantsLines(call, process.env) ? inLines(call, lesson, open) : onScreen(call, lesson, open)
}

type Open = (changed: (seen: Seen) => void) => ClassClient

async function inLines(call: Call, lesson: PublicLesson, open: Open): Promise<number> {
  const settings = ourSettings(call)
  const seat = sitPlainly(lesson, {
    manner: () => mannerOf(settings.now()),
    write: each => console.log(each),
    input: typedLines(process.stdin),
    interactive: process.stdin.isTTY === true,
  })
  let refused = false
  const client = open(seen => {
    seat.changed(seen)
    if (seen.line !== 'refused') return
    refused = true
    process.stdin.destroy()
  })
  await seat.talk(client)
  client.close()
  return refused ? 2 : 0
}

async function onScreen(call: Call, lesson: PublicLesson, open: Open): Promise<number> {
  keepHeapSmall()
  const [{ sitOnScreen }, { colourDepth, drawsItalic }] = await Promise.all([
    import('../tui/classSeat.ts'),
    import('../tui/themes.ts'),
  ])
  const { theme, mouse } = ourSettings(call).now()
  let client: ClassClient | undefined
  const seat = sitOnScreen(lesson, command => client!.give(command), {
    look: { theme, depth: colourDepth(process.env), italic: drawsItalic(process.env) },
    ascii: !drawsSigns(process.env),
    mouse: mouse === 'on',
  })
  client = open(seat.changed)
  await seat.left
  const { line, problem } = client.seen()
  client.close()
  if (line !== 'refused') return 0
  throw new UserError(problem ?? 'The server will not have this line.')
}

/** `192.168.1.20`, `http://school:1957/#HRT4KX`: the server's own address. */
function addressIn(typed: string): string {
  const full = /^https?:\/\//i.test(typed) ? typed : `http://${typed}`
  let url: URL
  try {
    url = new URL(full)
  } catch {
    throw new UserError(
      `${quoted(typed)} is not an address; one looks like 192.168.1.20 or http://school:1957.`,
    )
  }
  if (url.port === '' && !/^https?:\/\//i.test(typed)) url.port = String(USUAL_PORT)
  return url.origin
}

/** What every seat may read. It also shows whether anybody is there. */
async function lessonAt(address: string): Promise<PublicLesson> {
  try {
    const answer = await fetch(`${address}/lesson.json`, { signal: AbortSignal.timeout(ANSWERS_WITHIN) })
    if (answer.ok) return (await answer.json()) as PublicLesson
  } catch {
    // Said below, in one sentence for whatever was wrong.
  }
  throw new UserError(
    `Nobody answers at ${quoted(address)}. Is the address as it stands on the board, and are you on the class’s network?`,
    1,
  )
}

const SEATS = 'seats.json'

/**
 * By the token a seat is known again, so it is kept for each class and card. A
 * machine without a folder sits down anew each time.
 */
function tokenFor(place: string, key: string): string {
  const made = makeToken(randomBytes(16))
  const folder = dataFolder()
  if (folder === undefined) return made
  const file = join(folder, SEATS)
  const kept = tokensIn(file)
  const name = `${place} ${key}`
  const known =
    key === '' ? Object.entries(kept).findLast(([of]) => of.startsWith(`${place} `))?.[1] : kept[name]
  if (known) return known
  try {
    makeFolder(folder)
    writeFileSync(file, `${JSON.stringify({ ...kept, [name]: made }, undefined, 2)}\n`, { mode: 0o600 })
  } catch {
    // Then the seat is his as long as the program runs.
  }
  return made
}

function tokensIn(file: string): Record<string, string> {
  try {
    const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    return Object.fromEntries(
      Object.entries(kept as object).filter(
        ([, token]) => typeof token === 'string' && /^[0-9a-f]{32}$/.test(token),
      ),
    )
  } catch {
    return {}
  }
}
