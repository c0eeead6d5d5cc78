/** `majority compare A B`: two plays side by side. */
import { said, wrapped } from '../plain/lines.ts'
import { type Both, compare, isSamePlay, PLAYS } from '../play/compare.ts'
import { chancesIn } from '../play/compareOdds.ts'
import { labelIn } from '../play/course.ts'
import type { Edition } from '../play/edition.ts'
import { makeShareCode } from '../play/shareCode.ts'
import type { Playthrough } from '../play/turn.ts'
import { type ComparisonTold, comparisonLines, SAME_PLAY } from '../text/comparison.ts'
import { comparisonHtml } from '../text/comparisonHtml.ts'
import { classPlay } from './classLog.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { checkPage, writePage } from './files.ts'
import { plainManner } from './manner.ts'
import { narrator } from './narrator.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { playsArgument } from './options.ts'
import { showProgress } from './progress.ts'

export async function run(call: Call): Promise<number> {
  const edition = ourEdition()
  const [a, b] = playsArgument(edition, call, classPlay)
  const plays: Both<Playthrough> = { a, b }
  const comparison = compare(edition, a, b)
  const labels = { a: labelOf(a), b: labelOf(b) }
  function labelOf(play: Playthrough): ReturnType<typeof labelIn> {
    return labelIn(edition, narrator, play)
  }
  checkPage(call, call.options.html)
  const told: ComparisonTold = {
    people: edition.opening.people,
    comparison,
    label: (which, taken) => labels[which](taken),
    secrets: true,
    ...(call.options.odds && { odds: await chances(edition, plays) }),
  }
  const codes = { a: makeShareCode(edition, a), b: makeShareCode(edition, b) }
  if (call.options.json) {
    const { parting } = comparison
    const took = Object.fromEntries(
      PLAYS.map(which => [which, parting?.[which] ? labels[which](parting[which]) : null]),
    )
    print(
      JSON.stringify(
        {
          edition: edition.index.fingerprint,
          codes,
          paths: { a: plays.a.path, b: plays.b.path },
          took,
          ...comparison,
          ...(told.odds && { odds: told.odds }),
        },
        null,
        1,
      ),
    )
  } else if (call.options.html === undefined) {
    const manner = plainManner(call)
    if (isSamePlay(a, b)) print(SAME_PLAY)
    else for (const line of comparisonLines(told)) for (const each of wrapped(said(line), manner)) print(each)
  } else writePage(call, String(call.options.html), comparisonHtml(told, codes))
  return 0
}

async function chances(edition: Edition, plays: Both<Playthrough>): ReturnType<typeof chancesIn> {
  const progress = showProgress('Running the rest again')
  try {
    return await chancesIn(edition, plays, rerunOn(edition, { program: ownProgram() }), progress)
  } finally {
    progress.end()
  }
}

const print = (words: string): void => void process.stdout.write(`${words}\n`)
