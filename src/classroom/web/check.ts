/** For whoever looks after a school's network: what of a class gets through from this machine. */
import { h, render } from './dom.ts'

type Finding = { readonly ok: boolean; readonly words: string }

const TOO_LATE = 8_000
const ROUNDS = 5

export function checkPage(root: Element): void {
  const findings: Finding[] = [{ ok: true, words: 'Pages: they load, and their script runs.' }]
  let busy = true
  const draw = (): void =>
    render(root, [
      h(
        'main',
        null,
        h('h1', null, 'Does the network let a class through?'),
        h(
          'ul',
          null,
          findings.map(({ ok, words }) => h('li', null, `${ok ? 'Yes.' : 'No.'} ${words}`)),
        ),
        h('p', { role: 'status' }, busy ? 'Looking…' : verdict(findings)),
        h(
          'p',
          null,
          `A class needs nothing but this address, ${location.origin}. No other site is asked for anything, nothing is installed, and no cookie is set.`,
        ),
      ),
    ])
  const look = async (): Promise<void> => {
    for (const check of [checkSocket, checkPolling]) {
      findings.push(await check())
      draw()
    }
    busy = false
    draw()
  }
  draw()
  look()
}

const verdict = ([, socket, polling]: readonly Finding[]): string =>
  socket?.ok
    ? 'All is well.'
    : polling?.ok
      ? 'A class can be held. It will say “compatibility mode”, and be a little slower.'
      : 'A class cannot be held from here. Ask for this address to be let through, or use a hotspot from a telephone.'

/** Opens a line, and times some words there and back. */
const checkSocket = (): Promise<Finding> =>
  new Promise(resolve => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/ws`)
    const times: number[] = []
    let sent = 0
    const end = (finding: Finding): void => {
      clearTimeout(late)
      socket.onclose = null
      socket.close()
      resolve(finding)
    }
    const fail = (): void =>
      end({ ok: false, words: 'WebSocket: it is refused, or something on the way closes it.' })
    const late = setTimeout(fail, TOO_LATE)
    const say = (): void => {
      sent = performance.now()
      socket.send(JSON.stringify({ type: 'cmd', id: `check-${times.length}`, command: null }))
    }
    socket.onopen = say
    socket.onclose = fail
    socket.onmessage = () => {
      times.push(performance.now() - sent)
      if (times.length < ROUNDS) return say()
      times.sort((one, other) => one - other)
      end({
        ok: true,
        words: `WebSocket: it opens, and an answer takes ${Math.ceil(times[ROUNDS >> 1]!)} milliseconds.`,
      })
    }
  })

/** The same by requests that wait. */
async function checkPolling(): Promise<Finding> {
  const began = performance.now()
  try {
    const signal = AbortSignal.timeout(TOO_LATE)
    const { line } = await (await fetch('/poll', { method: 'POST', signal })).json()
    const body = JSON.stringify({ type: 'cmd', id: 'check', command: null })
    await fetch(`/poll/${line}`, { method: 'POST', body, signal })
    const answer = await fetch(`/poll/${line}`, { signal })
    if (!answer.ok) throw new Error(String(answer.status))
    return {
      ok: true,
      words: `Plain requests, for where WebSocket is refused: they pass, in ${Math.ceil(performance.now() - began)} milliseconds.`,
    }
  } catch {
    return { ok: false, words: 'Plain requests, for where WebSocket is refused: they do not pass.' }
  }
}
