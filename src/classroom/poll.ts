/**
 * The same line where WebSockets are refused. `POST /poll` gives `{ line }`;
 * `GET /poll/LINE` waits, and gives the messages that there are; `POST
 * /poll/LINE` takes one. An answer that is lost ends the line at the client,
 * who opens another and says how much he has: so nothing need be kept here.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Ear, Hub } from './hub.ts'
import { FRAME } from './protocol.ts'

/** Milliseconds that a request waits for something to tell. */
const HOLD = 15_000
/** As much as a client may leave unread. */
export const UNREAD = 1_000_000

interface PolledLine {
  readonly ear: Ear
  readonly ask: (response: ServerResponse) => void
}

export interface Polling {
  /** Whether the request was one of ours. */
  readonly take: (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ) => boolean
  readonly close: () => void
}

/** A line that has not asked for `dead` milliseconds is hung up. */
export function startPolling(hub: Hub, dead: number): Polling {
  const lines = new Map<string, PolledLine>()

  function openLine(address: string): string {
    const name = randomBytes(16).toString('hex')
    let frames: string[] = []
    let unread = 0
    let waiting: ServerResponse | undefined
    let timer: NodeJS.Timeout | undefined
    let ended = false
    let asked = Date.now()
    const flush = (): void => {
      clearTimeout(timer)
      const response = waiting
      waiting = undefined
      if (!response || response.writableEnded || response.destroyed) return
      respond(response, 200, `[${frames.join()}]`)
      frames = []
      unread = 0
      if (ended) close()
    }
    const close = (): void => {
      if (!lines.delete(name)) return
      clearInterval(watch)
      ear.gone()
      flush()
    }
    const ear = hub.connect({
      address,
      send(frame) {
        frames.push(frame)
        unread += frame.length
        if (unread > UNREAD) close()
        else if (waiting) setImmediate(flush)
      },
      end() {
        ended = true
        setImmediate(flush)
      },
    })
    const watch = setInterval(() => {
      if (!waiting && Date.now() - asked > dead) close()
    }, dead / 4)
    watch.unref()
    lines.set(name, {
      ear,
      ask(response) {
        asked = Date.now()
        flush()
        waiting = response
        response.on('close', () => {
          asked = Date.now()
          if (waiting === response) waiting = undefined
        })
        if (frames.length > 0 || ended) setImmediate(flush)
        else timer = setTimeout(flush, Math.min(HOLD, dead / 2))
      },
    })
    return name
  }

  return {
    take(path, request, response, address) {
      const [, root, name] = path.split('/')
      if (root !== 'poll') return false
      if (name === undefined) {
        if (request.method === 'POST') respond(response, 200, JSON.stringify({ line: openLine(address) }))
        else respond(response, 405, '{}')
        return true
      }
      const line = lines.get(name)
      if (!line) respond(response, 404, '{}')
      else if (request.method === 'POST')
        readBody(request, response, body => {
          line.ear.hear(body)
          respond(response, 200, '{}')
        })
      else {
        line.ear.hear('{"type":"pong"}')
        line.ask(response)
      }
      return true
    },
    close() {
      for (const { ear } of lines.values()) ear.gone()
      lines.clear()
    },
  }
}

const respond = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(body)
}

function readBody(request: IncomingMessage, response: ServerResponse, then: (body: string) => void): void {
  const parts: Buffer[] = []
  let size = 0
  request.on('data', (part: Buffer) => {
    size += part.length
    if (size <= FRAME) parts.push(part)
    else if (!response.headersSent) respond(response, 413, '{"err":"That is too long."}')
  })
  request.on('end', () => {
    if (size <= FRAME) then(Buffer.concat(parts).toString())
  })
}
