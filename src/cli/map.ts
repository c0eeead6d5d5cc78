/** `majority map FILE-OF-CODES`: a class’s codes as one tree, with what divides it. */

import { splits } from '../play/branches.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import { type BadLine, codesIn, type FoundCode } from '../play/pastedCodes.ts'
import { explainShareCode } from '../play/shareCode.ts'
import { wordsOf } from '../play/steps.ts'
import { tread } from '../play/trodden.ts'
import { follow } from '../play/turn.ts'
import { branchPage, type ChairTree } from '../text/branchPage.ts'
import { branchValue } from '../text/branchTree.ts'
import { quoted, quotedFile, shortly } from '../text/quoted.ts'
import { sanitize } from '../text/sanitize.ts'
import { type Line, line, span } from '../text/spans.ts'
import { loneLines, splitLines } from '../text/splits.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { readText, writePage } from './files.ts'
import { chairTree, drawTrees, printLines } from './tree.ts'
import { UserError } from './userError.ts'

const LARGEST = 5_000_000

export function run(call: Call): number {
  const [file, extra] = call.rest
  if (file === undefined || extra !== undefined)
    throw new UserError(
      'Which file of codes? As in: majority map codes.txt; one code a line, and - for standard input.',
    )
  const edition = ourEdition()
  const { found, bad } = codesIn(edition, readText(file, LARGEST))
  const skipped = bad.map(skippedSentence)
  if (found.length === 0)
    throw new UserError(
      [`No line of ${quotedFile(file)} holds a code of this edition.`, ...skipped.slice(0, 3)].join(' '),
      1,
    )
  const trees = edition.chairs.flatMap(({ id }) => {
    const his = found.filter(({ play }) => play.chair === id)
    return his.length > 0 ? [mapOf(edition, id, his)] : []
  })
  if (call.options.json) {
    process.stdout.write(
      `${JSON.stringify({ trees: trees.map(branchValue), skipped: bad.map((each, at) => ({ line: each.line, why: skipped[at] })) }, null, 1)}\n`,
    )
    return 0
  }
  if (typeof call.options.html === 'string') {
    writePage(call, call.options.html, branchPage('The class map', skipped, trees))
    return 0
  }
  for (const each of trees) {
    drawTrees(call, [each])
    printLines(call, dividedLines(each))
  }
  printLines(
    call,
    skipped.map(words => line(span(words))),
  )
  return 0
}

function mapOf(edition: Edition, chair: FoundCode['play']['chair'], found: readonly FoundCode[]): ChairTree {
  const plays = found.map(({ line: at, beside, play }) =>
    tread(edition, play, {
      who: shortly(beside) || `line ${at}`,
      outcome: outcomeOf(edition, play),
    }),
  )
  const drawn = chairTree(edition, chair, plays)
  return { ...drawn, divided: splits(drawn.tree, wordsOf(edition, historicalPlay(edition, chair))) }
}

function outcomeOf(edition: Edition, { chair, seed, path }: FoundCode['play']) {
  const end = follow(edition, chair, seed).position(path)
  return end?.stage === 'end' ? end.crisis.outcome : undefined
}

const heading = (words: string): Line => line(span(words.toUpperCase(), 'heading'))

const dividedLines = ({ tree, divided = [], labels }: ChairTree): Line[] => [
  heading('What divides most'),
  ...splitLines(divided, labels),
  [],
  heading('Roads that one play alone took'),
  ...loneLines(tree, divided, labels),
  [],
]

/** “Line 7 is skipped: …” */
function skippedSentence({ line: at, problem }: BadLine): string {
  if (problem.type === 'no-code') return `Line ${at} is skipped: there is no code in ${quoted(problem.text)}.`
  const words = explainShareCode('code' in problem ? { ...problem, code: shortly(problem.code) } : problem)
  return sanitize(`Line ${at} is skipped: ${words.charAt(0).toLowerCase()}${words.slice(1)}`)
}
