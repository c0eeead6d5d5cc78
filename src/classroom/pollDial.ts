/** The way in for networks that let no WebSocket through: messages are posted, and asked for by a request that waits. */
import type { Dial } from './client.ts'
import type { ServerMessage } from './protocol.ts'

type Fetch = (
  url: string,
  init: { readonly method: string; readonly headers?: Record<string, string>; readonly body?: string },
) => Promise<Response>

export function pollDial(address: string, fetch: Fetch): Dial {
  const base = `${address.replace(/\/$/, '')}/poll`
  return {
    polls: true,
    dial: ({ opened, message, closed }) => {
      let over = false
      let line: string | undefined
      let queue: string[] = []
      let posting = false
      const end = (): void => {
        if (over) return
        over = true
        closed()
      }
      const listen = async (): Promise<void> => {
        const answer = await fetch(base, { method: 'POST' })
        if (!answer.ok) return end()
        line = ((await answer.json()) as { line: string }).line
        opened()
        while (!over) {
          const heard = await fetch(`${base}/${line}`, { method: 'GET' })
          if (!heard.ok) return end()
          for (const each of (await heard.json()) as readonly ServerMessage[]) message(each)
        }
      }
      const post = async (): Promise<void> => {
        if (posting || over) return
        posting = true
        while (queue.length > 0 && !over) {
          const body = queue[0]!
          const answer = await fetch(`${base}/${line}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          })
          if (!answer.ok) return end()
          queue = queue.slice(1)
        }
        posting = false
      }
      listen().catch(end)
      return {
        send: each => {
          queue.push(JSON.stringify(each))
          post().catch(end)
        },
        close: end,
      }
    },
  }
}
