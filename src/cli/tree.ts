/** `majority tree`: all the plays on this machine as one tree for each chair. */
import type { PersonId } from '../engine/index.ts'
import { said, wrapped } from '../plain/lines.ts'
import { mergeBranches, type Trodden } from '../play/branches.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import { openLabels } from '../play/labels.ts'
import { wordsOf } from '../play/steps.ts'
import { troddenBy } from '../play/trodden.ts'
import { isOurs } from '../play/whichRun.ts'
import { asciiSign } from '../text/ascii.ts'
import { branchPage, type ChairTree } from '../text/branchPage.ts'
import { branchHead, branchRows, branchSentences, branchValue, legendOf } from '../text/branchTree.ts'
import { classRoadLines, classRoads, classRoadValue } from '../text/classRoad.ts'
import { nameOf } from '../text/names.ts'
import { type Line, plainText } from '../text/spans.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { writePage } from './files.ts'
import { ourRuns } from './kept.ts'
import { plainManner } from './manner.ts'
import { narrator } from './narrator.ts'
import { chairOption, widthOption } from './options.ts'
import { UserError } from './userError.ts'

export function run(call: Call): number {
  const edition = ourEdition()
  const chair = chairOption(edition, call)
  const kept = ourRuns().list()
  const chairs = chair ? [chair] : edition.chairs.map(({ id }) => id)
  const all = chairs.map(each => ({ chair: each, ...troddenBy(edition, kept, each) }))
  const trees = all.flatMap(({ chair: each, plays }) =>
    plays.length > 0 ? [chairTree(edition, each, plays)] : [],
  )
  const notes = all.flatMap(({ chair: each, foreign }) =>
    foreign > 0
      ? [
          `${foreign} ${foreign === 1 ? 'play' : 'plays'} as ${nameOf(edition.opening.people, each)} ${foreign === 1 ? 'is' : 'are'} of another edition and not in the tree.`,
        ]
      : [],
  )
  const roads = classRoads(kept.filter(run => isOurs(edition, run)))
  if (call.options.json)
    return print(JSON.stringify([...trees.map(branchValue), ...roads.map(classRoadValue)], null, 1))
  if (trees.length === 0 && roads.length === 0)
    throw new UserError(['No plays are kept here yet.', ...notes].join(' '), 1)
  if (typeof call.options.html === 'string')
    writePage(call, call.options.html, branchPage('The roads taken', notes, trees))
  else {
    drawTrees(call, trees, notes)
    for (const road of roads) printLines(call, [...classRoadLines(edition, road), []])
  }
  return 0
}

export function chairTree(edition: Edition, chair: PersonId, plays: readonly Trodden[]): ChairTree {
  const history = wordsOf(edition, historicalPlay(edition, chair))
  return {
    tree: mergeBranches(edition, chair, plays, history),
    labels: openLabels(edition, narrator),
    people: edition.opening.people,
  }
}

const COLUMNS = 80
const WIDEST = 200

/** Drawn, or said in sentences. */
export function drawTrees(call: Call, trees: readonly ChairTree[], notes: readonly string[] = []): void {
  for (const each of trees) printLines(call, treeLines(call, each))
  for (const words of notes) printLines(call, [[{ text: words, role: 'prose' }]])
}

function treeLines(call: Call, tree: ChairTree): Line[] {
  if (call.options.plain) return [...branchHead(tree), ...branchSentences(tree)]
  const rows = branchRows(tree, columnsOf(call))
  return [...branchHead(tree), ...legendOf(rows, columnsOf(call)), [], ...rows.map(row => row.line), []]
}

export function printLines(call: Call, lines: readonly Line[]): void {
  const manner = plainManner(call)
  for (const each of lines)
    if (call.options.plain) for (const words of wrapped(said(each), manner, 2)) print(words)
    else print(isAscii(call) ? [...plainText(each)].map(asciiSign).join('') : plainText(each).trimEnd())
}

const isAscii = (call: Call): boolean => plainManner(call).ascii('…') !== '…'

export function columnsOf(call: Call): number {
  const asked = widthOption(call)
  return asked === 0 ? WIDEST : (asked ?? Math.min(WIDEST, process.stdout.columns ?? COLUMNS))
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}
