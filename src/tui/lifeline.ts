/**
 * How a program with a screen ends when it is not asked: by a signal, a lost
 * terminal, or our own mistake. Whatever happens, the terminal is restored
 * first. The exit code says what it was: 128 and the signal, or 70.
 */
import { writeSync } from 'node:fs'

const SIGNALS = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  SIGABRT: 134,
  SIGALRM: 142,
  SIGTERM: 143,
  SIGXCPU: 152,
} as const
/** `EX_SOFTWARE` of sysexits.h. */
const OUR_MISTAKE = 70

export interface Lifeline {
  /** Puts the terminal back; called more than once. */
  readonly restore: () => void
  /** The last moment to save. It cannot wait for anything. */
  readonly beforeEnd?: () => void
}

const WORTH_ANOTHER_TRY = 'EAGAIN'
/** A terminal that has gone away needs no restoring. */
const GONE = new Set(['EIO', 'EPIPE', 'EBADF', 'ENXIO', WORTH_ANOTHER_TRY])
const TRIES = 50

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/** Waits without giving anything else a turn. */
const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Writes at once, to a terminal that may be busy or gone. */
export function writeNow(stream: 1 | 2, text: string): void {
  let bytes = Buffer.from(text)
  for (let tries = 0; bytes.length > 0 && tries < TRIES; tries += 1) {
    try {
      bytes = bytes.subarray(writeSync(stream, bytes))
    } catch (error) {
      const code = codeOf(error)
      if (!code || !GONE.has(code)) throw error
      if (code !== WORTH_ANOTHER_TRY) return
      pause(2)
    }
  }
}

const describe = (error: unknown): string =>
  `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`

/** Holds on until released. */
export function holdLifeline({ restore, beforeEnd }: Lifeline): { release: () => void } {
  let ending = false
  const end = (code: number): void => {
    if (ending) return
    ending = true
    try {
      beforeEnd?.()
    } finally {
      restore()
    }
    process.exit(code)
  }
  const fail = (error: unknown): void => {
    restore()
    writeNow(2, describe(error))
    // A second mistake, made while ending for the first.
    if (ending) process.exit(OUR_MISTAKE)
    end(OUR_MISTAKE)
  }
  const lost = (): void => end(SIGNALS.SIGHUP)
  const signals = Object.entries(SIGNALS).map(([signal, code]) => [signal, () => end(code)] as const)
  for (const [signal, handler] of signals) process.on(signal, handler)
  process.on('uncaughtException', fail)
  process.on('exit', restore)
  process.stdin.on('end', lost)
  process.stdin.on('error', lost)
  process.stdout.on('error', lost)
  return {
    release() {
      for (const [signal, handler] of signals) process.off(signal, handler)
      process.off('uncaughtException', fail)
      process.off('exit', restore)
      process.stdin.off('end', lost)
      process.stdin.off('error', lost)
      process.stdout.off('error', lost)
    },
  }
}
