/** What is told on a road of the tree of plays: the passage, the decision, and what it led to. */
import type { Narrator } from '../narrator/narrator.ts'
import { type Branch, playOn, playTo } from '../play/branches.ts'
import type { Edition } from '../play/edition.ts'
import { follow, turnOf } from '../play/turn.ts'
import type { BranchDrawing } from './branchTree.ts'
import { emphasised } from './prose.ts'
import { type Line, line, span } from './spans.ts'
import { shortDate } from './when.ts'

export function roadPassage(
  edition: Edition,
  narrator: Narrator,
  { tree, labels }: BranchDrawing,
  branch: Branch,
): Line[] {
  const [play, whole] = [playTo(tree, branch), playOn(tree, branch)]
  if (!play || !whole || !branch.decision) return []
  const follower = follow(edition, play.chair, play.seed, play.since)
  const after = whole.path.slice(0, play.path.length + 1)
  const [before, next] = [follower.position(play.path), follower.position(after)]
  if (!before || !next) return [line(span('That play cannot be followed here.', 'alert'))]
  const asked = turnOf(edition, narrator, play.path, before, play.seed)
  const led = turnOf(edition, narrator, after, next, play.seed)
  const count = branch.plays.length
  return [
    line(span(shortDate(before.crisis.slot).toUpperCase(), 'heading')),
    [],
    ...asked.passage.flatMap(({ text }) => [emphasised(text, 'prose'), []]),
    line(
      span('▸ ', 'key'),
      span(labels(branch.decision), 'selected'),
      span(
        `  ${count} ${count === 1 ? 'play' : 'plays'}${branch.history ? ', and the historical line' : ''}`,
        'faint',
      ),
    ),
    [],
    ...led.aftermath.flatMap(({ text }) => [emphasised(text, 'prose'), []]),
  ]
}
