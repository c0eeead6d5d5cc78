/** The same scene as others show it, each measured in the same way. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTerminal, type TestTerminal } from '../../test/terminal/harness.ts'
import { findPeers, type Peer } from '../peers/peers.ts'
import { AT_TABLE, answered, env, GAME, median, megabytes, ms, STARTS } from './game.ts'
import { bareNode } from './starting.ts'
import { row } from './table.ts'

const OURS: Peer = {
  name: 'this game',
  file: process.execPath,
  args: [GAME, ...AT_TABLE],
  ready: '? help',
  moves: ['down', 'up'],
  answers: ['1', 'u'],
}

interface Beside {
  readonly name: string
  /** Milliseconds; the median. */
  readonly start: number
  readonly move: number | undefined
  readonly moveBytes: number | undefined
  readonly answer: number
  readonly answerBytes: number
  readonly memory: number
}

async function measured(peer: Peer): Promise<Beside> {
  const open = (): TestTerminal =>
    startTerminal({ file: peer.file, args: peer.args, columns: 100, rows: 30, env })
  const starts: number[] = []
  for (let n = 0; n < STARTS; n += 1) {
    const from = performance.now()
    const terminal = open()
    await terminal.until(peer.ready)
    await terminal.quiet(60)
    starts.push(terminal.lastByte() - from)
    terminal.close()
  }
  const terminal = open()
  await terminal.until(peer.ready)
  await terminal.quiet(200)
  const memory = process.platform === 'linux' ? megabytes(terminal.pid) : Number.NaN
  const repeated = async (times: number, act: (n: number) => void) => {
    const all = []
    for (let n = 0; n < times; n += 1) all.push(await answered(terminal, () => act(n), 30))
    const warm = all.slice(times / 5)
    return { ms: median(warm.map(each => each.milliseconds)), bytes: median(warm.map(each => each.bytes)) }
  }
  // What is told is read to its end, so that a digit chooses.
  if (peer === OURS) await repeated(10, () => terminal.key('space'))
  const { moves, answers } = peer
  const moved = moves && (await repeated(100, n => terminal.key(moves[n % moves.length]!)))
  const told = await repeated(50, n => terminal.send(answers[n % answers.length]!))
  terminal.close()
  return {
    name: peer.name,
    start: median(starts),
    move: moved?.ms,
    moveBytes: moved?.bytes,
    answer: told.ms,
    answerBytes: told.bytes,
    memory,
  }
}

export async function beside(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'majority-peers-'))
  const { found, missing } = findPeers(place)
  const bare: number[] = []
  for (let n = 0; n < STARTS; n += 1) bare.push(await bareNode())
  const ours = await measured(OURS)
  const others: Beside[] = []
  for (const peer of found) others.push(await measured(peer))
  rmSync(place, { recursive: true, force: true })
  const ratio = (theirs: number, own: number): string => `×${(theirs / own).toFixed(2)}`
  console.log('The same scene at 100×30; behind each figure, how many times ours it is.')
  console.log(`node -e 0: started and ended in ${ms(median(bare))}, ${ratio(median(bare), ours.start)}`)
  for (const { name, start, move, moveBytes, answer, answerBytes, memory } of [ours, ...others])
    console.log(
      [
        `${name}: first picture ${ms(start)} ${ratio(start, ours.start)}`,
        ...(move === undefined
          ? []
          : [
              `a move ${ms(move)} ${ratio(move, ours.move!)}, ${moveBytes} bytes ${ratio(moveBytes!, ours.moveBytes!)}`,
            ]),
        `a new scene ${ms(answer)} ${ratio(answer, ours.answer)}, ${answerBytes} bytes ${ratio(answerBytes, ours.answerBytes)}`,
        `${memory.toFixed(0)} MB ${ratio(memory, ours.memory)}`,
      ].join('; '),
    )
  for (const sentence of missing) console.log(sentence)
  const react = others.find(({ name }) => name === 'React Ink')
  if (!react) return
  const ahead = [
    react.start / ours.start,
    react.move! / ours.move!,
    react.moveBytes! / ours.moveBytes!,
    react.memory / ours.memory,
  ]
  row(
    'times ahead of the JavaScript peer that draws a screen, at least',
    Math.min(...ahead),
    '',
    { aim: 1, limit: 1, atLeast: true },
    `React Ink: start, move, bytes, memory ${ahead.map(each => `×${each.toFixed(1)}`).join(', ')}`,
  )
}
