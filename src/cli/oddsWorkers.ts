/**
 * Odds on more than one thread. A worker is this program again, which finds
 * that it is one and runs the rest of plays. Where there can be none,
 * or it is not worth starting one, this thread does it.
 */
import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import type { Edition } from '../play/edition.ts'
import { type Futures, futuresOf } from '../play/odds.ts'
import { dealtTo, type Piece, type Rerun, type Work, workedHere } from '../play/rerun.ts'
import { ourEdition } from './edition.ts'

/** Below so many runs a thread is not worth its start. */
const WORTH_A_THREAD = 1_500
const MOST_THREADS = 8
/**
 * Each thread has to be told the crises and warm up by itself: with two, a play's
 * odds take twice as long as without any; from about four they win.
 */
const WORTH_SPREADING = 4
/** Pieces that lie ready for a thread, so that it never waits for the next. */
const PIECES_AHEAD = 4

export interface Threads {
  /** The program; without it there are no threads. */
  readonly program: string | undefined
  /** How many to use; as many as it pays to, if not said. */
  readonly threads?: number
  /** Whether this thread is to be left free even for little. */
  readonly apart?: boolean
}

/** This program's own file, where it is one. */
export const ownProgram = (): string | undefined =>
  typeof __filename === 'string' && __filename.endsWith('.cjs') ? __filename : undefined

export function rerunOn(edition: Edition, { program, threads, apart = false }: Threads): Rerun {
  const here = dealtTo([workedHere(edition)])
  const cores = availableParallelism()
  const most = threads ?? (cores < WORTH_SPREADING ? 1 : Math.min(MOST_THREADS, cores))
  if (program === undefined || (most < 2 && !apart)) return here
  return async (starts, seeds, watch) => {
    const runs = starts.length * seeds.length
    if (runs === 0 || (runs < WORTH_A_THREAD && !apart && threads === undefined))
      return here(starts, seeds, watch)
    const hands = Array.from({ length: most }, () => openHand(edition, program))
    try {
      const ahead = hands.flatMap(({ work }) => Array.from({ length: PIECES_AHEAD }, () => work))
      return await dealtTo(ahead)(starts, seeds, watch)
    } finally {
      for (const { close } of hands) close()
    }
  }
}

interface Hand {
  readonly work: Work
  readonly close: () => void
}

/** A worker; or this thread, once that has failed. */
function openHand(edition: Edition, program: string): Hand {
  let worker: Worker | undefined
  try {
    worker = new Worker(program, { argv: [] })
  } catch {
    // No threads to be had here: the work is done all the same.
    return { work: workedHere(edition), close: () => undefined }
  }
  const here = workedHere(edition)
  const lost = new Promise<undefined>(resolve => {
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => resolve(undefined))
  })
  // Answers come in the order of the questions.
  const waiting: ((futures: Futures) => void)[] = []
  worker.on('message', (futures: Futures) => waiting.shift()?.(futures))
  return {
    async work(piece) {
      const { chair, crisis, taken, ran } = piece.start
      const answer = new Promise<Futures>(resolve => waiting.push(resolve))
      worker.postMessage({ start: { chair, crisis, taken, ran }, seeds: piece.seeds } satisfies Piece)
      return (await Promise.race([answer, lost])) ?? here(piece)
    },
    close: () => void worker.terminate(),
  }
}

/** The life of a worker: a piece comes, its futures go. */
export function workOdds(): void {
  const edition = ourEdition()
  parentPort!.on('message', ({ start, seeds }: Piece) => {
    parentPort!.postMessage(futuresOf(edition, start, seeds))
  })
}
