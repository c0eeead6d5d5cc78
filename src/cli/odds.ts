/** `majority odds CODE`: what a moment of a play may come to; of a play that is over, where it was decided. */
import { type Manner, wrapped } from '../plain/lines.ts'
import type { Edition } from '../play/edition.ts'
import { type Moment, type Odds, type OptionOdds, type Share, share } from '../play/odds.ts'
import { oddsBy, type Watch } from '../play/rerun.ts'
import { openSession, type Session } from '../play/session.ts'
import { type Judged, type TurningPoints, turningPoints } from '../play/turningPoints.ts'
import { asciiSign } from '../text/ascii.ts'
import { type Labels, labelsAt, oddsLines } from '../text/odds.ts'
import { CURVE_WIDTH, oddsCurveSentences, oddsCurves } from '../text/oddsCurve.ts'
import { type Line, plainText } from '../text/spans.ts'
import { turningPointLines } from '../text/turningPoints.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { plainManner } from './manner.ts'
import { narrator } from './narrator.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { numberOption, playArgument } from './options.ts'
import { showProgress } from './progress.ts'

export async function run(call: Call): Promise<number> {
  const edition = ourEdition()
  const play = playArgument(edition, call)
  const at = numberOption(call, 'at', 0, play.path.length)
  const runs = numberOption(call, 'runs', 10, 100_000)
  const session = openSession(edition, narrator, play)
  const rerun = rerunOn(edition, { program: ownProgram() })
  const progress = showProgress('Running the rest again')
  const watch: Watch & { readonly runs?: number } = { ...progress, ...(runs !== undefined && { runs }) }
  const isOver = session.turn().kind === 'end'
  try {
    if (at === undefined && isOver) {
      const turning = await turningPoints(edition, play, rerun, watch)
      progress.end()
      tellCourse(edition, session, turning, call)
    } else {
      const step = at ?? play.path.length
      const taken = play.path[step]
      const position = session.positionAt(step)
      const moment = await oddsBy(rerun, edition, position, {
        ...watch,
        ...(taken !== undefined && { taken }),
      })
      progress.end()
      tellMoment(edition, moment, labelsAt(session, step), call)
    }
  } finally {
    progress.end()
  }
  return 0
}

function tellMoment(edition: Edition, moment: Moment, labels: Labels, call: Call): void {
  if (call.options.json) printJson(momentJson(moment, labels))
  else print(oddsLines(edition.opening.people, moment, labels), plainManner(call))
}

function tellCourse(edition: Edition, session: Session, turning: TurningPoints, call: Call): void {
  if (call.options.json) {
    printJson({
      chair: turning.chair,
      runs: turning.runs,
      curve: turning.curve.map(({ odds, ...point }) => ({ ...point, ...oddsJson(odds) })),
      decisions: turning.decisions.map(each => judgedJson(each, labelsAt(session, each.step))),
      strokes: turning.strokes,
    })
    return
  }
  const manner = plainManner(call)
  if (manner.width === 0 || manner.width >= CURVE_WIDTH) {
    const drawn = manner.ascii('│') === '│' ? (sign: string) => sign : asciiSign
    for (const each of oddsCurves(turning)) write(Array.from(plainText(each), drawn).join(''))
    write('')
  }
  print(oddsCurveSentences(turning), manner)
  write('')
  print(turningPointLines(edition.opening.people, turning, session), manner)
  write('')
  print([[{ text: `To look closer at a moment, add --at N, the steps before it.`, role: 'faint' }]], manner)
}

const write = (words: string): void => void process.stdout.write(`${words}\n`)

const print = (lines: readonly Line[], manner: Manner): void => {
  for (const each of lines) for (const row of wrapped(plainText(each), manner, hangOf(each))) write(row)
}

/** Below a number or an indent its words go on where they began. */
const hangOf = (words: Line): number => /^(?:\d+\. | +)/.exec(plainText(words))?.[0].length ?? 0

const printJson = (value: unknown): void => write(JSON.stringify(value, null, 1))

/** Counts, and the two shares with their intervals, in thousandths. */
const oddsJson = ({ runs, outcomes, keeps, met }: Odds) => ({
  runs,
  outcomes,
  keeps: { count: keeps, ...share(keeps, runs) },
  objectives: met.map(count => ({ count, ...share(count, runs) })),
})

const optionJson = (option: OptionOdds, labels: Labels) => {
  const { way, id, within, taken, odds, keeps, aims } = option
  return {
    way: way + 1,
    id,
    label: labels(option),
    ...(within !== undefined && { within }),
    taken,
    ...oddsJson(odds),
    over: { keeps, aims } satisfies Record<string, Share>,
  }
}

const momentJson = ({ slot, chair, now, options }: Moment, labels: Labels) => ({
  chair,
  slot,
  now: oddsJson(now),
  options: options.map(option => optionJson(option, labels)),
})

const judgedJson = ({ step, moment, mark }: Judged, labels: Labels) => ({
  step,
  mark: mark ?? null,
  ...momentJson(moment, labels),
})
