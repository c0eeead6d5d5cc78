/** `majority runs …`: the plays on this machine listed, shown, named, annotated, carried away and brought in. */
import type { Edition } from '../play/edition.ts'
import type { Result } from '../play/result.ts'
import type { RunsProblem } from '../play/runs.ts'
import { explainRuns, exported, type Imported, type Run, type Runs, type SkippedLine } from '../play/runs.ts'
import { makeShareCode } from '../play/shareCode.ts'
import { pathOf } from '../play/steps.ts'
import { follow } from '../play/turn.ts'
import { listed, nameOf, OUTCOME_WORDS } from '../text/names.ts'
import { quoted, shortly } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import { shortDate } from '../text/when.ts'
import { padded, width } from '../text/width.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { readText, writeText } from './files.ts'
import { ourRuns } from './kept.ts'
import { plainManner } from './manner.ts'
import { chairOption } from './options.ts'
import { UserError } from './userError.ts'

const NAME = 60
const NOTE = 500
const LARGEST_IMPORT = 500_000_000

interface Asked {
  readonly edition: Edition
  readonly runs: Runs
  readonly call: Call
  /** What stands behind the action. */
  readonly words: readonly string[]
  readonly say: (words: string) => void
}

const ACTIONS: Readonly<Record<string, (asked: Asked) => void>> = {
  list,
  show,
  name: asked => describe(asked, 'name', NAME),
  note: asked => describe(asked, 'note', NOTE),
  export: exportTo,
  import: importFrom,
  delete: deleteRuns,
}

export function run(call: Call): number {
  const [action = 'list', ...words] = call.rest
  const does = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (!does)
    throw new UserError(`runs does not know ${quoted(action)}. Known: ${Object.keys(ACTIONS).join(', ')}.`)
  const { ascii } = plainManner(call)
  const runs = ourRuns()
  for (const problem of runs.problems) process.stderr.write(`majority: ${sanitize(explainRuns(problem))}\n`)
  does({
    edition: ourEdition(),
    runs,
    call,
    words,
    say: line => void process.stdout.write(`${ascii(sanitize(line))}\n`),
  })
  return 0
}

// listing

function list({ edition, runs, call, words, say }: Asked): void {
  if (words.length > 0) throw new UserError(`runs list takes options only, and ${quoted(words[0]!)} is none.`)
  const chair = chairOption(edition, call)
  const found = runs.list().filter(each => chair === undefined || each.chair === chair)
  if (call.options.json) json(found.map(each => plainly(edition, each)))
  else if (found.length === 0) say('No plays are kept here yet.')
  else sayList(edition, found, say)
}

function sayList(edition: Edition, found: readonly Run[], say: Asked['say']): void {
  const ids = Math.max(...found.map(({ id }) => width(shortly(id))))
  for (const each of found) say(row(edition, each, ids))
  say('')
  say(
    `${found.length} ${found.length === 1 ? 'play' : 'plays'}, the latest last. majority runs show last, or an id or a name, tells more.`,
  )
}

function row(edition: Edition, each: Run, ids: number): string {
  const what = each.name !== undefined ? quotedName(each.name) : ''
  return [
    padded(shortly(each.id), ids),
    localTime(each.played),
    padded(nameOf(edition.opening.people, each.chair), 10),
    `${String(each.path.length).padStart(3)} steps`,
    each.outcome ? OUTCOME_WORDS[each.outcome].title : isOurs(edition, each) ? 'left off' : 'other edition',
    what,
  ]
    .join('  ')
    .trimEnd()
}

const isOurs = (edition: Edition, each: Run): boolean => each.edition === edition.index.fingerprint
const quotedName = (name: string): string => `“${shortly(name)}”`

/** A run for programs to read; what came from outside, clean. */
const plainly = (edition: Edition, { took: _, path, ...rest }: Run) => ({
  ...Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? sanitize(value) : value]),
  ),
  steps: path.length,
  ours: isOurs(edition, rest as Run),
})

const json = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 1)}\n`)

/** Of this machine's clock; what is no time, as it stands. */
function localTime(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return shortly(at)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
}

// one of them

const WHICH = 'Which play? Give an id, the beginning of one, a name, or last.'

function which({ runs }: Asked, typed: string | undefined): Run {
  if (typed === undefined || typed.trim() === '') throw new UserError(WHICH)
  const all = runs.list()
  if (all.length === 0) throw new UserError('No plays are kept here yet.', 1)
  const wanted = typed.toLowerCase()
  if (wanted === 'last') return all.at(-1)!
  const exact = all.find(({ id }) => id === typed)
  if (exact) return exact
  const found = all.filter(
    ({ id, name }) => id.toLowerCase().startsWith(wanted) || name?.toLowerCase() === wanted,
  )
  if (found.length === 1) return found[0]!
  throw new UserError(
    found.length === 0
      ? `There is no play ${quoted(typed)}. majority runs list names them.`
      : `${quoted(typed)} could be ${found.length} plays: ${listed(found.slice(0, 4).map(({ id }) => shortly(id)))}${found.length > 4 ? ' and more' : ''}. Give more of the id.`,
  )
}

function show(asked: Asked): void {
  const { edition, call, words, say } = asked
  const each = which(asked, words.join(' '))
  const still = stillPlays(edition, each)
  if (call.options.json)
    json({ ...plainly(edition, each), still: still.path.length, code: still.code ?? null })
  else sayRun(edition, each, still, say)
}

interface Still {
  readonly path: readonly number[]
  readonly code: string | undefined
}

function sayRun(edition: Edition, each: Run, still: Still, say: Asked['say']): void {
  const { chair, seed, since, name, note, outcome, path } = each
  const position = follow(edition, chair, seed, since).position(still.path)!
  const steps = (count: number): string => `${count} ${count === 1 ? 'step' : 'steps'}`
  if (name !== undefined) say(`name: ${name}`)
  say(`id: ${each.id}`)
  say(
    `chair: ${nameOf(edition.opening.people, chair)}, seed ${seed}${each.committed ? ', no going back' : ''}`,
  )
  say(`begun: ${localTime(each.began)}, last played ${localTime(each.played)}`)
  if (isOurs(edition, each)) {
    say(`stands: ${shortDate(position.crisis.slot)}, after ${steps(path.length)}`)
    say(`outcome: ${outcome ? OUTCOME_WORDS[outcome].title : 'left off'}`)
  } else {
    say(
      `edition: another one (${shortly(each.edition)}). Of its ${steps(path.length)} the first ${still.path.length} still play here${still.path.length > 0 ? `, to ${shortDate(position.crisis.slot)}; the code below holds those` : ''}. Only that edition plays the rest.`,
    )
  }
  if (note !== undefined) say(`note: ${note}`)
  if (still.code !== undefined) say(`code: ${still.code}`)
}

/** How much of a run this edition can play: of another edition's, what is still called the same. */
function stillPlays(edition: Edition, each: Run): Still {
  const { chair, seed, path, took, since } = each
  if (!edition.chairs.some(({ id }) => id === chair)) return { path: [], code: undefined }
  const still =
    !isOurs(edition, each) && took
      ? pathOf(edition, chair, seed, took, since)
      : path.slice(0, follow(edition, chair, seed, since).asFarAs(path))
  const code =
    still.length > 0 || isOurs(edition, each)
      ? makeShareCode(edition, { chair, seed, path: still, ...(since && { since }) })
      : undefined
  return { path: still, code }
}

function describe(asked: Asked, what: 'name' | 'note', longest: number): void {
  const [typed, ...rest] = asked.words
  const each = which(asked, typed)
  const words = sanitize(rest.join(' ')).trim()
  if (width(words) > longest)
    throw new UserError(`A ${what} has no more than ${longest} letters; that has ${width(words)}.`)
  done(asked.runs[what](each, words))
  asked.say(words === '' ? `The ${what} of ${shortly(each.id)} is gone.` : `${shortly(each.id)}: ${words}`)
}

function deleteRuns(asked: Asked): void {
  if (asked.words.length === 0) throw new UserError(WHICH)
  const doomed = asked.words.map(typed => which(asked, typed))
  for (const each of doomed) {
    done(asked.runs.delete(each))
    asked.say(`${shortly(each.id)} is deleted. Its lines stay in the file of plays, struck out.`)
  }
}

function done<T>(answer: Result<T, RunsProblem>): T {
  if ('ok' in answer) return answer.ok
  const { problem } = answer
  throw new UserError(
    sanitize(
      problem.type === 'cannot-write'
        ? `That is not kept: ${problem.file} cannot be written (${problem.reason}).`
        : explainRuns(problem),
    ),
    1,
  )
}

// away and back

function exportTo(asked: Asked): void {
  const [file, ...chosen] = asked.words
  if (file === undefined) throw new UserError('Into which file? As in: majority runs export plays.jsonl.')
  const runs = chosen.length > 0 ? chosen.map(typed => which(asked, typed)) : asked.runs.list()
  const text = exported(runs)
  if (file === '-') process.stdout.write(text)
  else {
    writeText(file, text)
    asked.say(`${plays(runs.length)} written to ${shortly(file)}.`)
  }
}

function importFrom({ runs, words, say }: Asked): void {
  const [file, extra] = words
  if (file === undefined || extra !== undefined)
    throw new UserError('From which file? As in: majority runs import plays.jsonl.')
  const answer = done(runs.takeIn(readText(file, LARGEST_IMPORT)))
  for (const sentence of importSentences(answer)) say(sentence)
}

const plays = (count: number): string => `${count} ${count === 1 ? 'play' : 'plays'}`

function importSentences({ added, longer, known, parted, skipped }: Imported): string[] {
  const parts = [
    `${plays(added)} new`,
    ...(longer > 0 ? [`${plays(longer)} played further there`] : []),
    ...(parted > 0 ? [`${plays(parted)} gone another way there, kept beside yours`] : []),
    ...(known > 0 ? [`${plays(known)} known already`] : []),
  ]
  return [`${listed(parts)}.`, ...(skipped.length > 0 ? [skippedSentence(skipped)] : [])]
}

const WHY: Readonly<Record<SkippedLine['why'], string>> = {
  damaged: 'damaged, their checksum does not fit',
  'cut-short': 'cut short',
  'unknown-kind': 'of a kind this version does not know',
  'no-beginning': 'of a play whose beginning is not in the file',
}

function skippedSentence(skipped: readonly SkippedLine[]): string {
  const kinds = [...new Set(skipped.map(({ why }) => why))].map(why => {
    const lines = skipped.filter(each => each.why === why)
    const some = lines.slice(0, 5).map(({ line }) => String(line))
    const named = lines.length > 5 ? `${some.join(', ')} …` : listed(some)
    return `${lines.length} ${WHY[why]} (line ${named})`
  })
  return `Skipped ${skipped.length} ${skipped.length === 1 ? 'line' : 'lines'}: ${kinds.join('; ')}.`
}
