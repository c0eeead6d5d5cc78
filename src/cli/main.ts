/** The program's door: finds the command, loads it alone, and says in a sentence what a user got wrong. */
import { parseArgs } from 'node:util'
import { type Call, type Command, COMMANDS } from './commands.ts'
import { commandHelp, programHelp } from './help.ts'
import { UserError } from './userError.ts'

declare const VERSION: string

const USAGE = 2
/** Our own mistake: EX_SOFTWARE of sysexits.h. */
const SOFTWARE = 70

async function main(args: readonly string[]): Promise<number> {
  const [first] = args
  if (first === '--version' || first === '-V') return print(VERSION)
  if (first === '--help' || first === '-h' || first === 'help') return print(programHelp(VERSION))
  const named = first !== undefined && !first.startsWith('-')
  const command = named ? COMMANDS.find(each => each.name === first) : playCommand()
  if (!command) throw new UserError(`There is no command "${first}". Known: ${COMMANDS.map(each => each.name).join(', ')}. majority --help says more.`, USAGE)
  const rest = named ? args.slice(1) : args
  if (rest.includes('--help') || rest.includes('-h')) return print(commandHelp(command))
  const call = read(command, rest)
  const { run } = await command.load()
  return run(call)
}

const playCommand = (): Command => COMMANDS.find(each => each.name === 'play')!

function read(command: Command, args: readonly string[]): Call {
  try {
    const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]))
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: command.takes !== undefined, strict: true })
    return { options: values as Call['options'], rest: positionals }
  } catch (error) {
    const words = error instanceof Error ? error.message.split(/\.\s|\n/)[0]!.replace(/\.$/, '') : String(error)
    throw new UserError(`${words}. majority ${command.name} --help lists what it takes.`, USAGE)
  }
}

function print(text: string): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return 0
}

// A reader that closes early, as head does, is no fault.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

main(process.argv.slice(2)).then(
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
