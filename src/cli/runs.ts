/** `majority runs …`: the plays on this machine listed, shown, named, annotated, carried away and brought in. */
import type { Edition } from '../play/edition.ts'
import type { Result } from '../play/result.ts'
import type { RunsProblem } from '../play/runs.ts'
import { explainRuns, exported, type Imported, type Run, type Runs, type SkippedLine } from '../play/runs.ts'
import { crisisSince, isSameSince } from '../play/since.ts'
import { isOurs, type Still, stillPlays, whichRun } from '../play/whichRun.ts'
import { listed, nameOf, OUTCOME_WORDS } from '../text/names.ts'
import { quoted, quotedFile, shortly } from '../text/quoted.ts'
import { explainWhich, localTime, madeIn, runRows, stillWords } from '../text/runs.ts'
import { sanitize } from '../text/sanitize.ts'
import { plainText } from '../text/spans.ts'
import { shortDate } from '../text/when.ts'
import { width } from '../text/width.ts'
import { classPlay, isClassFile } from './classLog.ts'
import { type Call, RUNS_ACTIONS } from './commands.ts'
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

const ACTIONS: Readonly<Record<(typeof RUNS_ACTIONS)[number], (asked: Asked) => void>> = {
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
  const asked = RUNS_ACTIONS.find(each => each === action)
  if (!asked) throw new UserError(`runs does not know ${quoted(action)}. Known: ${RUNS_ACTIONS.join(', ')}.`)
  const { ascii } = plainManner(call)
  const runs = ourRuns()
  for (const problem of runs.problems) process.stderr.write(`majority: ${sanitize(explainRuns(problem))}\n`)
  ACTIONS[asked]({
    edition: ourEdition(),
    runs,
    call,
    words,
    say: line => void process.stdout.write(`${ascii(sanitize(line))}\n`),
  })
  return 0
}

// listing

function list(asked: Asked): void {
  const { edition, runs, call, words, say } = asked
  if (words.length > 0) throw new UserError(`runs list takes options only, and ${quoted(words[0]!)} is none.`)
  const chair = chairOption(edition, call)
  const found = runs.list().filter(each => chair === undefined || each.chair === chair)
  if (call.options.json) json(found.map(each => plainly(edition, each)))
  else if (found.length === 0) say('No plays are kept here yet.')
  else sayList(asked, found)
}

function sayList({ edition, runs, say }: Asked, found: readonly Run[]): void {
  for (const { line } of runRows(edition, runs.list(), found)) say(plainText(line).trimEnd())
  say('')
  say(
    `${found.length} ${found.length === 1 ? 'play' : 'plays'}, the latest last. majority runs show last, or a number, a name or an id, tells more.`,
  )
}

/** A run for programs to read; what came from outside, clean. */
const plainly = (edition: Edition, { took: _, left: __, path, ...rest }: Run) => ({
  ...Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? sanitize(value) : value]),
  ),
  steps: path.length,
  ours: isOurs(edition, rest as Run),
})

const json = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 1)}\n`)

// one of them

const WHICH = 'Which play? Give its number in majority runs list, its name, its id, or last.'

function which({ runs }: Asked, typed: string | undefined): Run {
  if (typed === undefined || typed.trim() === '') throw new UserError(WHICH)
  const found = whichRun(runs.list(), typed)
  if ('ok' in found) return found.ok
  const { problem } = found
  throw new UserError(explainWhich(problem, 'majority runs list'), problem.type === 'none-kept' ? 1 : 2)
}

function show(asked: Asked): void {
  const { edition, call, words, say } = asked
  const each = which(asked, words.join(' '))
  const still = stillPlays(edition, each)
  if (call.options.json)
    json({ ...plainly(edition, each), still: still.path.length, code: still.code ?? null })
  else sayRun(edition, each, still, say)
}

function sayRun(edition: Edition, each: Run, still: Still, say: Asked['say']): void {
  const { chair, seed, path, name, note, outcome } = each
  const { position } = still
  if (name !== undefined) say(`name: ${name}`)
  say(`id: ${each.id}`)
  say(
    `chair: ${nameOf(edition.opening.people, chair)}, seed ${seed}${each.committed ? ', no going back' : ''}`,
  )
  say(`begun: ${localTime(each.began)}, last played ${localTime(each.played)}`)
  if (isOurs(edition, each)) {
    say(
      `stands: ${shortDate(position.crisis.slot)}, after ${madeIn(edition, each).trim()} (${path.length} ${path.length === 1 ? 'step' : 'steps'}, as --at and --to count them)`,
    )
    say(`outcome: ${outcome ? OUTCOME_WORDS[outcome].title : 'left off'}`)
  } else {
    say(
      `edition: another one (${shortly(each.edition)}). ${stillWords(each, still)}${still.path.length > 0 ? '; the code below holds those' : ''}. Only that edition plays the rest.`,
    )
  }
  if (note !== undefined) say(`note: ${note}`)
  if (still.code !== undefined) say(`code: ${still.code}`)
}

function describe(asked: Asked, what: 'name' | 'note', longest: number): void {
  const [typed, ...rest] = asked.words
  const each = which(asked, typed)
  if (rest.length === 0)
    throw new UserError(
      `Which ${what}? As in: majority runs ${what} ${shortly(typed ?? '1')} WORDS; '' takes it away.`,
    )
  const words = sanitize(rest.join(' ')).trim()
  if (width(words) > longest)
    throw new UserError(`A ${what} has no more than ${longest} letters; that has ${width(words)}.`)
  done(asked.runs[what](each, words))
  asked.say(words === '' ? `The ${what} of ${shortly(each.id)} is gone.` : `${shortly(each.id)}: ${words}`)
}

function deleteRuns(asked: Asked): void {
  if (asked.words.length === 0) throw new UserError(WHICH)
  const doomed = asked.words.map(typed => which(asked, typed))
  for (const each of new Map(doomed.map(run => [run.id, run])).values()) {
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
    writeText(file, text, { always: asked.call.options.force === true })
    asked.say(`${plays(runs.length)} written to ${shortly(file)}.`)
  }
}

function importFrom({ runs, words, say }: Asked): void {
  const [file, extra] = words
  if (file === undefined || extra !== undefined)
    throw new UserError('From which file? As in: majority runs import plays.jsonl.')
  if (isClassFile(file)) {
    say(importClass(runs, file))
    return
  }
  const answer = done(runs.takeIn(readText(file, LARGEST_IMPORT)))
  if (answer.added + answer.longer + answer.known + answer.parted === 0)
    throw new UserError(`${quotedFile(file)} holds no play that majority runs export has written.`, 1)
  for (const sentence of importSentences(answer)) say(sentence)
}

/** A class becomes a kept play without a step of one's own. */
function importClass(runs: Runs, file: string): string {
  const play = classPlay(file)!
  const known = runs.list().find(({ seed, since }) => seed === play.seed && isSameSince(since, play.since))
  if (known) return `That class is kept already, as ${shortly(known.id)}.`
  const { fingerprint } = ourEdition().index
  const { outcome } = crisisSince(ourEdition().opening, play.seed, play.since!)
  if (!outcome) throw new UserError('That class is not over: there is nothing to keep of it yet.')
  const begun = done(runs.begin(play, fingerprint, false))
  done(runs.finish(begun, outcome))
  return `1 class new, kept as ${shortly(begun.id)}: ${OUTCOME_WORDS[outcome].title}. majority tree draws its road; majority play --from ${shortly(file)} goes on from it.`
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
