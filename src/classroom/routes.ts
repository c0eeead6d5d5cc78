/** What is served beside the line itself: a table of paths, so that each page is a row. */
import type { Hub } from './hub.ts'

export interface Asking {
  readonly hub: Hub
  readonly path: string
  readonly query: URLSearchParams
  /** The secret of a teacher's link, sent as `Authorization: Bearer SECRET`. */
  readonly secret: string
}

export interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Uint8Array
  /** A file to be kept under this name. */
  readonly name?: string
  /** A page with its style in it, and no script. */
  readonly standsAlone?: true
  /** The body is gzipped; everything that reads pages can open it. */
  readonly packed?: true
  /** A browser may keep it for ever: its path changes with it. */
  readonly keep?: true
}

export interface Route {
  /** The path itself, or with `*` at its end whatever begins so. */
  readonly path: string
  readonly answer: (asking: Asking) => Answer | undefined | Promise<Answer | undefined>
}

export const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body })
export const json = (value: unknown): Answer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})

/** For machines that look whether the server is well. */
export const healthRoute: Route = {
  path: '/healthz',
  answer({ hub }) {
    const counts = hub.counts()
    return { ...json(counts), status: counts.trouble === null ? 200 : 503 }
  },
}

export const findRoute = (routes: readonly Route[], path: string): Route | undefined =>
  routes.find(route => route.path === path) ??
  routes.find(route => route.path.endsWith('*') && path.startsWith(route.path.slice(0, -1)))
