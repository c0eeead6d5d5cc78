/** The tree of plays as plain mode asks for it. */
import { ink } from 'story:compiled'
import { openNarrator } from '../narrator/narrator.ts'
import type { Tree } from '../plain/commands.ts'
import { playTo } from '../play/branches.ts'
import type { Edition } from '../play/edition.ts'
import type { Runs } from '../play/runs.ts'
import type { Session, SessionOptions } from '../play/session.ts'
import { troddenBy } from '../play/trodden.ts'
import { branchHead, branchSentences, forksOf } from '../text/branchTree.ts'
import { roadPassage } from '../text/roadPassage.ts'
import { fork } from './kept.ts'
import { chairTree } from './tree.ts'

export function plainTree(edition: Edition, runs: Runs, content: SessionOptions['content']): Tree {
  const treeOf = ({ chair }: Session) =>
    chairTree(edition, chair, troddenBy(edition, runs.list(), chair).plays)
  /** The road most taken at a fork, by the fork's number. */
  const roadAt = (drawing: ReturnType<typeof treeOf>, number: number) =>
    forksOf(drawing.tree)[number - 1]?.at.roads[0]
  return {
    lines: session => {
      const drawing = treeOf(session)
      return [...branchHead(drawing), ...branchSentences(drawing)]
    },
    passage: (session, number) => {
      const drawing = treeOf(session)
      const road = roadAt(drawing, number)
      return road && roadPassage(edition, openNarrator(ink(session.chair)), drawing, road)
    },
    from: play => fork(edition, runs, play, content),
    begin: (session, number) => {
      const drawing = treeOf(session)
      const road = roadAt(drawing, number)
      const play = road && playTo(drawing.tree, road)
      return play && fork(edition, runs, play, content)
    },
  }
}
