/** `majority` and `majority play`: decides between screen and lines, and opens the play. */
import { randomInt } from 'node:crypto'
import { codex, ink, sources } from 'story:compiled'
import type { PersonId } from '../engine/index.ts'
import { openNarrator } from '../narrator/narrator.ts'
import { dataFolder } from '../play/dataFolder.ts'
import type { Edition } from '../play/edition.ts'
import { explainRuns, openRuns, type Run, type Runs } from '../play/runs.ts'
import { openSession, type Session } from '../play/session.ts'
import { codexLines } from '../plain/codex.ts'
import { dossierLines, playPlainly, typedLines } from '../plain/play.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { plainManner, speaksUtf8 } from './manner.ts'
import { chairOption, seedOption } from './options.ts'
import { UserError } from './userError.ts'

/** Seeds drawn for a player stay short enough to say. */
const SEEDS = 10_000

export async function run(call: Call): Promise<number> {
  const edition = ourEdition()
  const chair = chairOption(edition, call)
  const seed = seedOption(call)
  const runs = openRuns(dataFolder())
  return wantsLines(call, process.env) ? playLines(edition, runs, call, chair, seed) : playScreen(edition, runs, call, chair, seed)
}

/** No terminal, a dumb one, or somebody who asked: lines. */
function wantsLines({ options }: Call, env: NodeJS.ProcessEnv): boolean {
  return (
    options.plain === true || Boolean(env.ACCESSIBLE) || !process.stdout.isTTY || !process.stdin.isTTY ||
    env.TERM === undefined || env.TERM === 'dumb' || env.TERM.startsWith('vt')
  )
}

const drawnSeed = (): number => 1 + randomInt(SEEDS)

async function playLines(edition: Edition, runs: Runs, call: Call, chair: PersonId | undefined, seed: number | undefined): Promise<number> {
  const manner = plainManner(call)
  const write = (line: string): void => void process.stdout.write(`${line}\n`)
  const input = typedLines(process.stdin)[Symbol.asyncIterator]()
  for (const problem of runs.problems) write(explainRuns(problem))
  const committed = call.options.committed === true
  const session = chair === undefined ? await chooseChair(edition, runs, input, write, committed, seed) : begin(edition, runs, chair, seed, committed)
  if (!session) return 0
  if (session.turn().path.length === 0) for (const line of dossierLines(edition.chairs.find(each => each.id === session.chair)!, manner)) write(line)
  await playPlainly(edition, session, words => codexLines(codex(), sources(), words), { manner, write, input: { [Symbol.asyncIterator]: () => input }, interactive: process.stdin.isTTY === true })
  return 0
}

const begin = (edition: Edition, runs: Runs, chair: PersonId, seed: number | undefined, committed: boolean): Session =>
  openSession(edition, openNarrator(ink(chair)), { chair, seed: seed ?? drawnSeed(), path: [] }, { committed, runs })

/** The play left off last, if it is of this edition and not over. */
export const unfinished = (edition: Edition, runs: Runs): Run | undefined =>
  runs.list().findLast(run => run.edition === edition.index.fingerprint && run.outcome === undefined)

async function chooseChair(
  edition: Edition, runs: Runs, input: AsyncIterator<string>, write: (line: string) => void, committed: boolean, seed: number | undefined,
): Promise<Session | undefined> {
  const left = unfinished(edition, runs)
  write('Arithmetic Majority. Moscow, 18–29 June 1957.')
  write('')
  write('Seven of the eleven men who vote in the Presidium want Khrushchev out. Whose chair will you sit in?')
  edition.chairs.forEach(({ name, line }, at) => { write(`${at + 1}. ${name}. ${line}`) })
  if (left) write(`${edition.chairs.length + 1}. Go on where you left off, as ${edition.opening.people[left.chair].name}.`)
  for (;;) {
    const { value, done } = await input.next()
    if (done) return undefined
    const number = Number(value.trim())
    const chair = edition.chairs[number - 1]
    if (chair) return begin(edition, runs, chair.id, seed, committed)
    if (left && number === edition.chairs.length + 1) return openSession(edition, openNarrator(ink(left.chair)), left, { runs, run: left })
    if (value.trim() === '/quit') return undefined
    write(`Type a number from 1 to ${edition.chairs.length + (left ? 1 : 0)}, or /quit.`)
  }
}

async function playScreen(edition: Edition, runs: Runs, call: Call, chair: PersonId | undefined, seed: number | undefined): Promise<number> {
  const [{ playOnScreen }, { colourDepth, THEMES }] = await Promise.all([import('../tui/play.ts'), import('../tui/themes.ts')])
  const theme = THEMES.find(each => each === (call.options.theme ?? 'auto'))
  if (!theme) throw new UserError(`There is no theme "${call.options.theme}". Themes: ${THEMES.join(', ')}.`)
  const left = unfinished(edition, runs)
  const committed = call.options.committed === true
  await playOnScreen({
    edition,
    library: { codex, sources },
    begin: (who, drawn, forGood) => begin(edition, runs, who, drawn, forGood),
    left: left && {
      words: `${edition.opening.people[left.chair].name}, ${left.path.length} ${left.path.length === 1 ? 'step' : 'steps'} in`,
      goOn: () => openSession(edition, openNarrator(ink(left.chair)), left, { runs, run: left }),
    },
    at: chair && begin(edition, runs, chair, seed, committed),
    seed,
    notice: runs.problems.map(explainRuns).join(' ') || undefined,
    ascii: call.options.ascii === true || !speaksUtf8(process.env),
    terminal: { look: { theme, depth: colourDepth(process.env) } },
  })
  return 0
}
