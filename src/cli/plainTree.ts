/** The tree of plays as plain mode asks for it. */
import type { Tree } from '../plain/commands.ts'
import { type Branches, decisionsIn, fewestShown, isOverBeyond, playOn, playTo } from '../play/branches.ts'
import type { Edition } from '../play/edition.ts'
import type { Runs } from '../play/runs.ts'
import type { Session, SessionOptions } from '../play/session.ts'
import { troddenBy } from '../play/trodden.ts'
import { isOurs, stillPlays, whichRun } from '../play/whichRun.ts'
import { branchHead, branchSentences, foundSentences } from '../text/branchTree.ts'
import { finderOf } from '../text/finder.ts'
import { roadPassage } from '../text/roadPassage.ts'
import { explainWhich, runRows, stillWords } from '../text/runs.ts'
import { plainText } from '../text/spans.ts'
import { fork, watch } from './kept.ts'
import { narrator } from './narrator.ts'
import { chairTree } from './tree.ts'

export function plainTree(edition: Edition, runs: Runs, content: SessionOptions['content']): Tree {
  const treeOf = ({ chair }: Session) => {
    const drawing = chairTree(edition, chair, troddenBy(edition, runs.list(), chair).plays)
    return { ...drawing, fewest: fewestShown(drawing.tree.root) }
  }
  /** A decision by its number. */
  const decisionAt = (tree: Branches, number: number) => decisionsIn(tree)[number - 1]
  return {
    lines: session => {
      const drawing = treeOf(session)
      return [...branchHead(drawing), ...branchSentences(drawing)]
    },
    linesFrom: (session, number) => {
      const drawing = treeOf(session)
      const road = decisionAt(drawing.tree, number)
      return road && branchSentences({ ...drawing, fewest: fewestShown(road) }, road)
    },
    found: (session, words) => foundSentences(treeOf(session), words),
    passage: (session, number) => {
      const drawing = treeOf(session)
      const road = decisionAt(drawing.tree, number)
      return road && roadPassage(edition, narrator, drawing, road)
    },
    at: (session, number) => {
      const { tree } = treeOf(session)
      const road = decisionAt(tree, number)
      const [before, whole] = road ? [playTo(tree, road), playOn(tree, road)] : []
      return before && whole && { before, whole, isOver: isOverBeyond(tree, road!) }
    },
    from: play => fork(edition, runs, play, content),
    watch: play => watch(edition, play),
    plays: words => {
      const all = runs.list()
      const has = finderOf(words)
      return runRows(edition, all)
        .map(({ line }) => line)
        .filter(each => has(plainText(each)))
    },
    called: typed => {
      const found = whichRun(runs.list(), typed)
      if ('problem' in found) return { problem: explainWhich(found.problem, '/plays') }
      const { chair, seed, since } = found.ok
      const still = stillPlays(edition, found.ok)
      return {
        ok: {
          play: { chair, seed, path: still.path, since },
          besides: isOurs(edition, found.ok) ? undefined : `${stillWords(found.ok, still)}.`,
        },
      }
    },
  }
}
