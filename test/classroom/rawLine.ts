/** Lines that say and hear just what a test wants. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { WebSocket } from 'ws'
import type { Serving } from './serving.ts'

export interface RawLine {
  readonly say: (message: unknown) => void
  readonly heard: readonly Record<string, unknown>[]
  /** The first message of a type. */
  readonly until: (type: string) => Promise<Record<string, unknown>>
  readonly closed: Promise<void>
}

export async function rawLine(address: string): Promise<RawLine> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/ws`)
  const heard: Record<string, unknown>[] = []
  socket.on('message', data => heard.push(JSON.parse(String(data))))
  socket.on('error', () => {})
  const closed = new Promise<void>(resolve => socket.on('close', () => resolve()))
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
  return {
    say: message => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    heard,
    closed,
    async until(type) {
      for (;;) {
        const found = heard.find(message => message.type === type)
        if (found) return found
        await new Promise(resolve => setTimeout(resolve, 5))
      }
    },
  }
}
export const hello = (serving: Serving, more: object): object => ({
  type: 'hello',
  v: 1,
  code: serving.opened.code,
  kind: 'pupil',
  token: 'ab'.repeat(16),
  have: 0,
  ...more,
})

/** A line that has greeted and does not read any more. */
export async function deafLine(address: string, greeting: object): Promise<Socket> {
  const { port } = new URL(address)
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => {})
  const key = randomBytes(16).toString('base64')
  socket.write(
    `GET /ws HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
  )
  await once(socket, 'data')
  socket.write(masked(JSON.stringify(greeting)))
  await once(socket, 'data')
  socket.pause()
  return socket
}

/** A text frame as a client sends it. */
function masked(text: string): Buffer {
  const body = Buffer.from(text)
  const mask = randomBytes(4)
  const head = Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 255])
  return Buffer.concat([head, mask, body.map((byte, n) => byte ^ mask[n % 4]!)])
}
