/** What it costs while nobody plays, and while somebody plays for hours. Linux alone tells. */
import { readFileSync } from 'node:fs'
import type { TestTerminal } from '../../test/terminal/harness.ts'
import { answered, inChair, later, megabytes, status, turn } from './game.ts'
import { row } from './table.ts'

const IDLE = 5_000
const TURNS = 3_000

/** Hundredths of a second that a process has had of a processor. */
function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return Number(fields[11]) + Number(fields[12])
}

export async function idling(): Promise<void> {
  const terminal = await inChair()
  await later(500)
  const { pid } = terminal
  const [bytes, wakes, spent] = [terminal.received(), status(pid, 'voluntary_ctxt_switches'), ticks(pid)]
  await later(IDLE)
  const seconds = IDLE / 1_000
  row(`bytes written in ${seconds} idle seconds`, terminal.received() - bytes, '', { aim: 0, limit: 0 })
  row('hundredths of a second of processor in them', ticks(pid) - spent, '', { aim: 0, limit: 0 })
  row('wake-ups in them', status(pid, 'voluntary_ctxt_switches') - wakes, '', { aim: 0, limit: seconds })
  terminal.close()
}

/** Pages that are looked at now and then, the search of one of them included. */
const GLANCES = ['b', 'w', 'a', 'j', 'T', 't', 'c', '?', ',', 'U', 's']

/** One decision more; after the end, another chair. */
async function onward(terminal: TestTerminal, plays: number): Promise<boolean> {
  const isOver = terminal.text().includes('Another chair')
  if (!isOver) await turn(terminal, 4)
  else
    for (const key of ['N', String(1 + (plays % 3)), 'enter'])
      await answered(terminal, () => terminal.key(key), 30)
  return isOver
}

/** Decisions one after another, play after play, in one sitting: longer than two hours of anybody. */
export async function growing(): Promise<void> {
  const terminal = await inChair()
  const fresh = megabytes(terminal.pid)
  const sizes: number[] = []
  let plays = 0
  for (let n = 0; n < TURNS; n += 1) {
    if (n % (TURNS / 8) === 0) sizes.push(megabytes(terminal.pid))
    if (await onward(terminal, plays)) plays += 1
    if (n % 5 === 0)
      for (const key of [GLANCES[(n / 5) % GLANCES.length]!, 'escape'])
        await answered(terminal, () => terminal.key(key), 4)
  }
  const grown = megabytes(terminal.pid)
  row('memory after the start', fresh, 'MB', { aim: 60, limit: 80 })
  row(
    `memory after ${TURNS} turns of ${plays} plays`,
    grown,
    'MB',
    { aim: 75, limit: 110 },
    `by eighths ${sizes.map(size => size.toFixed(0)).join(', ')}`,
  )
  terminal.close()
}
