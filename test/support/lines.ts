/** Lines between a client and a server that can be made to fail. */
import { connect, createServer, type Server, type Socket } from 'node:net'

const portOf = (server: Server): number => (server.address() as { port: number }).port

const listening = (server: Server): Promise<void> =>
  new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve()))

export interface Balancer {
  readonly address: string
  /** Connections that each server has. */
  readonly open: () => readonly number[]
  /** Sends nobody there any more. */
  readonly without: (server: number) => void
  readonly close: () => void
}

/** Deals connections out to servers in turn, as a proxy that knows nothing of classes does. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const open = ports.map(() => 0)
  const away = new Set<number>()
  const sockets = new Set<Socket>()
  let turn = 0
  const server = createServer(client => {
    const up = ports.map((_, n) => n).filter(n => !away.has(n))
    const n = up[turn++ % up.length]!
    const other = connect(ports[n]!, '127.0.0.1')
    open[n]!++
    join(client, other, sockets, () => {
      open[n]!--
    })
  })
  await listening(server)
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    open: () => open,
    without: n => away.add(n),
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function join(one: Socket, other: Socket, sockets: Set<Socket>, over: () => void): void {
  let ended = false
  const end = (): void => {
    one.destroy()
    other.destroy()
    sockets.delete(one)
    sockets.delete(other)
    if (!ended) over()
    ended = true
  }
  for (const socket of [one, other]) {
    sockets.add(socket)
    socket.on('error', end)
    socket.on('close', end)
  }
  one.pipe(other)
  other.pipe(one)
}

export interface Hole {
  readonly address: string
  /** While it swallows, nothing passes either way and nobody is told so. */
  readonly swallow: (on: boolean) => void
  readonly close: () => void
}

/** A line in which everything may vanish without a word, as in a dead spot of a wireless network. */
export async function startHole(port: number): Promise<Hole> {
  let swallows = false
  const sockets = new Set<Socket>()
  const server = createServer(client => {
    const other = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [client, other],
      [other, client],
    ] as const) {
      sockets.add(from)
      from.on('data', data => {
        if (!swallows) to.write(data)
      })
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        if (!swallows) to.destroy()
      })
    }
  })
  await listening(server)
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    swallow: on => {
      // What was swallowed is gone for good: those lines never come right.
      if (swallows && !on) for (const socket of sockets) socket.destroy()
      swallows = on
    },
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
