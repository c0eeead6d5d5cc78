/** How soon a key, a choice and a new size are answered, and in how many bytes. */
import type { TestTerminal } from '../../test/terminal/harness.ts'
import { answered, inChair, median, ms, quantile, STARTS, turn } from './game.ts'
import { aside, row } from './table.ts'

const KEYS = 300
const SCENES = 60
/** Choices in which V8 still learns the program. */
const COLD = 6
const SIZES = 50
const STORMS = 10
/** What Escape waits for what it might begin. */
const ESCAPE = 40

const p95 = (times: readonly number[]): number => quantile(times, 0.95)

export async function keys(): Promise<void> {
  const terminal = await inChair()
  for (let n = 0; n < 20; n += 1) await answered(terminal, () => terminal.key('end'), 5)
  const moves = []
  for (let n = 0; n < KEYS; n += 1)
    moves.push(await answered(terminal, () => terminal.key(n % 2 === 0 ? 'down' : 'up'), 10))
  const times = moves.map(each => each.milliseconds)
  row(
    'a key to the last byte, warm, p95',
    p95(times),
    'ms',
    { aim: 2, limit: 8 },
    `p50 ${ms(median(times))} of ${KEYS}`,
  )
  row('writes a frame', Math.max(...moves.map(each => each.frames)), '', { aim: 1, limit: 1 })
  row('bytes of a cursor move, 80×24', median(moves.map(each => each.bytes)), '', { aim: 500, limit: 900 })
  const whole = await answered(terminal, () => terminal.key('C-l'))
  row('bytes of a whole frame, 80×24, true colour', whole.bytes, '', { aim: 4_500, limit: 6_000 })
  terminal.close()
}

export async function firstKeys(): Promise<void> {
  const times: number[] = []
  for (let n = 0; n < STARTS; n += 1) {
    const terminal = await inChair()
    for (const key of ['down', 'up', 'b', 'escape', 'end', 'home']) {
      const { milliseconds } = await answered(terminal, () => terminal.key(key), 10)
      times.push(key === 'escape' ? Math.max(0, milliseconds - ESCAPE) : milliseconds)
    }
    terminal.close()
  }
  row('the first six keys, p95', p95(times), 'ms', { aim: 10, limit: 30 })
}

export async function scenes(): Promise<void> {
  const terminal = await inChair()
  const times: number[] = []
  while (times.length < SCENES && !terminal.text().includes('Another chair'))
    times.push(await turn(terminal, 20))
  const [cold, warm] = [times.slice(0, COLD), times.slice(COLD)]
  row(
    'a choice to the last byte of its scene, warm, p95',
    p95(warm),
    'ms',
    { aim: 8, limit: 25 },
    `p50 ${ms(median(warm))} of ${warm.length}`,
  )
  aside(`the first ${COLD} choices, each`, cold.map(ms).join(', '))
  terminal.close()
}

/** A blank that was written and one that never was look alike. */
const picture = (terminal: TestTerminal): string => terminal.text().replace(/ +$/gm, '')

export async function storms(): Promise<void> {
  const terminal = await inChair()
  const times: number[] = []
  let wrong = 0
  // At a large size all has been read: from then on the screen stays the same.
  await answered(terminal, () => terminal.resize(140, 45))
  await answered(terminal, () => terminal.resize(80, 24))
  const before = picture(terminal)
  for (let n = 0; n < STORMS; n += 1) {
    const { milliseconds } = await answered(
      terminal,
      () => {
        for (let size = 1; size < SIZES; size += 1)
          terminal.resize(30 + ((size * 37) % 150), 10 + ((size * 13) % 45))
        terminal.resize(80, 24)
        // Of a storm the program may hear in pieces, with pauses between them.
      },
      100,
    )
    times.push(milliseconds)
    if (picture(terminal) !== before) wrong += 1
  }
  row(
    `a storm of ${SIZES} sizes to the right picture, p95`,
    p95(times),
    'ms',
    { aim: 20, limit: 100 },
    `p50 ${ms(median(times))} of ${STORMS}`,
  )
  row('storms that left a wrong picture', wrong, '', { aim: 0, limit: 0 })
  terminal.close()
}
