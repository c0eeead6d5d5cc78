/** The program's door: finds the command, loads it alone, and says in a sentence what a user got wrong. */
import { isMainThread } from 'node:worker_threads'
import { commandHelp, programHelp } from './help.ts'
import { commandIn, commandNamed, readCall } from './readCall.ts'
import { UserError } from './userError.ts'

declare const VERSION: string

const CANNOT = 1
/** Our own mistake: EX_SOFTWARE of sysexits.h. */
const SOFTWARE = 70

async function main(args: readonly string[]): Promise<number> {
  const [first] = args
  if (first === '--version' || first === '-V') return print(VERSION)
  if (asksForHelp(first)) return print(programHelp(VERSION))
  const name = commandIn(args)
  const command = commandNamed(name ?? 'play')
  const rest = args.slice(name?.split(' ').length ?? 0)
  if (rest.some(asksForHelp)) return print(commandHelp(command))
  const call = readCall(command, rest)
  const { run } = await command.load()
  return run(call)
}

const asksForHelp = (word: string | undefined): boolean => word === '--help' || word === '-h'

function print(text: string): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return 0
}

// Node would listen for a debugger, and there is no network here.
process.on('SIGUSR1', () => undefined)
process.on('uncaughtException', error => {
  // A screen restores its terminal first, and says it then.
  if (process.listenerCount('uncaughtException') > 1) return
  process.stderr.write(`${error.stack}\n`)
  process.exit(SOFTWARE)
})
process.stdout.on('error', error => {
  // A reader that closes early, as head does, is no fault.
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  process.stderr.write(
    `majority: The output cannot be written (${'code' in error ? error.code : error.message}).\n`,
  )
  process.exit(CANNOT)
})
// Nobody is left to be told.
process.stderr.on('error', () => process.exit(CANNOT))

/** A worker is no program of its own: it runs plays on and says nothing. */
async function work(): Promise<number> {
  const { workOdds } = await import('./oddsWorkers.ts')
  workOdds()
  return 0
}

const begun = isMainThread ? main(process.argv.slice(2)) : work()
begun.then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    if (error instanceof UserError) {
      process.stderr.write(`majority: ${error.message}\n`)
      process.exitCode = error.exitCode
    } else {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      process.exitCode = SOFTWARE
    }
  },
)
