/** What a page has of its browser: the line, the lesson, preferences, and what a tab remembers. */
import {
  type ClassClient,
  type Dial,
  type HelloWords,
  joinClass,
  makeToken,
  type Seen,
  socketDial,
} from '../client.ts'
import { pollDial } from '../pollDial.ts'
import type { PublicLesson } from '../publicLesson.ts'
import { recall, remember } from './parts.ts'

const dials = (): readonly Dial[] => [
  socketDial(location.origin, url => new WebSocket(url)),
  pollDial(location.origin, (url, init) => fetch(url, init)),
]

/** A line to the server that knows when the network goes and comes. */
export function connect(hello: HelloWords, changed: (seen: Seen) => void): ClassClient {
  const client = joinClass(hello, dials(), changed)
  addEventListener('offline', () => client.network(false))
  addEventListener('online', () => client.network(true))
  return client
}

/** By which this tab is known when it comes back to a class. */
export function tokenOf(code: string): string {
  const known = recall(`token ${code}`)
  if (known) return known
  const token = makeToken(crypto.getRandomValues(new Uint8Array(16)))
  remember(`token ${code}`, token)
  return token
}

/** What everybody may read; asked for again until it is there. */
export async function fetchLesson(): Promise<PublicLesson> {
  for (;;) {
    try {
      const answer = await fetch('/lesson.json')
      if (answer.ok) return await answer.json()
    } catch {
      // The network is away; the line says so.
    }
    await new Promise(again => setTimeout(again, 2_000))
  }
}

/** How somebody wants to read; kept for the tab. */
export interface Reading {
  readonly plain: boolean
  readonly spaced: boolean
  readonly quiet: boolean
  readonly keys: boolean
}
export const readings = (): Reading => {
  const kept = recall('reading')
  return { plain: false, spaced: false, quiet: false, keys: true, ...(kept && (JSON.parse(kept) as Reading)) }
}
export const keepReading = (reading: Reading): void => {
  remember('reading', JSON.stringify(reading))
  document.documentElement.classList.toggle('spaced', reading.spaced)
}

/** Draws once a frame however often it is asked to, and every second for the clock's sake. */
export function drawing(draw: () => void): () => void {
  let asked = false
  const ask = (): void => {
    if (asked) return
    asked = true
    const once = (): void => {
      if (!asked) return
      asked = false
      draw()
    }
    requestAnimationFrame(once)
    // A hidden tab has no frames, and should still be right when it is looked at.
    setTimeout(once, 250)
  }
  setInterval(ask, 1_000)
  return ask
}
