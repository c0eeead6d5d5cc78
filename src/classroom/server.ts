/**
 * The door of the classroom: pages, the line by WebSocket or by polling, and
 * nothing else. No cookies, nothing from anywhere else.
 */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Hub } from './hub.ts'
import { startPolling, UNREAD } from './poll.ts'
import { FRAME } from './protocol.ts'
import { type Answer, findRoute, healthRoute, type Route } from './routes.ts'

export interface ServerOptions {
  readonly hub: Hub
  readonly routes: readonly Route[]
  readonly host: string
  readonly port: number
  readonly tls?: { readonly cert: string; readonly key: string }
  /** Milliseconds between two signs of life, and after which a silent line is dead. */
  readonly heartbeat?: number
  readonly dead?: number
  readonly report?: (error: unknown) => void
}

export interface ClassServer {
  readonly port: number
  readonly close: () => Promise<void>
}

const HEARTBEAT = 10_000
const DEAD = 25_000
/** Milliseconds between two looks for requests that are too slow in coming. */
const LOOK = 5_000
/** Milliseconds that a client has for hanging up. */
const HANGING_UP = 1_000
/** Messages a line may send in a second, of whatever kind. */
const MESSAGES = 100

/** For a page that asks for nothing and runs nothing. */
const STANDS_ALONE =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** Listens, or throws what the system says, as that a port is taken. */
export async function startServer(options: ServerOptions): Promise<ClassServer> {
  const { hub, host, port, tls, heartbeat = HEARTBEAT, dead = DEAD, report = () => {} } = options
  const routes = [...options.routes, healthRoute]
  const polling = startPolling(hub, dead)

  const listener: RequestListener = (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (tls) response.setHeader('strict-transport-security', 'max-age=31536000')
    const url = urlOf(request)
    if (!url) return void answer(response, { status: 400, type: 'text/plain', body: 'That is no address.' })
    if (polling.take(url.pathname, request, response, addressOf(request))) return
    serve(url, request, response).catch(error => {
      report(error)
      if (!response.headersSent)
        answer(response, { status: 500, type: 'text/plain', body: 'That went wrong here.' })
      else response.end()
    })
  }

  async function serve(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, { status: 405, type: 'text/plain', body: 'This page can only be read.' })
    const route = findRoute(routes, url.pathname)
    const found = await route?.answer({
      hub,
      path: url.pathname,
      query: url.searchParams,
      secret: /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '',
    })
    answer(response, found ?? { status: 404, type: 'text/plain', body: 'There is no such page.' })
  }

  const server = tls
    ? createTlsServer({ ...tls, connectionsCheckingInterval: LOOK }, listener)
    : createServer({ connectionsCheckingInterval: LOOK }, listener)
  // What is read slowly on purpose holds nobody else up.
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.on('clientError', (_, socket) => socket.destroy())

  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME, perMessageDeflate: false })
  server.on('upgrade', (request, socket, head) => {
    // Written here it would hold on to the request for as long as the line lasts.
    socket.on('error', cutOff)
    if (urlOf(request)?.pathname !== '/ws' || !isOurs(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, open => converse(open, addressOf(request)))
  })

  function converse(socket: WebSocket, address: string): void {
    let messages = 0
    let second = 0
    const ear = hub.connect({
      address,
      send(frame) {
        if (socket.readyState !== socket.OPEN) return
        // He will come back, and be told the rest.
        if (socket.bufferedAmount > UNREAD) return socket.terminate()
        socket.send(frame)
      },
      end() {
        socket.close()
        // Whoever does not hang up in his turn is cut off.
        setTimeout(() => socket.terminate(), HANGING_UP).unref()
      },
    })
    const beat = setInterval(() => {
      if (Date.now() - ear.last() > dead) socket.terminate()
      else if (socket.readyState === socket.OPEN) socket.send('{"type":"ping"}')
    }, heartbeat)
    socket.on('message', (data, isBinary) => {
      const now = Math.floor(Date.now() / 1_000)
      if (now !== second) messages = 0
      second = now
      if (++messages > MESSAGES) return socket.terminate()
      // Bytes are no message, and are told so.
      ear.hear(isBinary ? '' : data.toString())
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(beat)
      ear.gone()
    })
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  server.on('error', report)
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      polling.close()
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets.clients) socket.close(1001)
      setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
        server.closeAllConnections()
      }, 300).unref()
      await closed
    },
  }
}

function answer(
  response: ServerResponse,
  { status = 200, type, body, name, packed, keep, standsAlone }: Answer,
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': keep ? 'public, max-age=31536000, immutable' : 'no-store',
    ...(standsAlone && { 'content-security-policy': STANDS_ALONE }),
    ...(packed && { 'content-encoding': 'gzip' }),
    ...(name && { 'content-disposition': `attachment; filename="${name}"` }),
  })
  response.end(body)
}

function cutOff(this: Duplex): void {
  this.destroy()
}

/** What is asked for; nothing, if that is no address. */
const urlOf = ({ url = '' }: IncomingMessage): URL | undefined =>
  URL.canParse(url, 'http://x') ? new URL(url, 'http://x') : undefined

/** A page of somebody else's may not open a line here with a pupil's browser. */
function isOurs({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

/** The one who asks; behind a proxy on this machine, whoever it asks for. Of IPv6 the half that a household has. */
function addressOf({ socket, headers }: IncomingMessage): string {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const forwarded = headers['x-forwarded-for']
  const isProxy = (address === '127.0.0.1' || address === '::1') && typeof forwarded === 'string'
  const from = isProxy ? (forwarded.split(',').at(-1)?.trim() ?? address) : address
  return from.includes(':') ? from.split(':').slice(0, 4).join(':') : from
}
