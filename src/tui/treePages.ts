/** The tree of plays and what is told on one of its roads, as the game fills them. */
import type { PersonId } from '../engine/index.ts'
import type { Narrator } from '../narrator/narrator.ts'
import {
  type Branch,
  type Branches,
  everyBranch,
  fewestShown,
  isOverBeyond,
  mergeBranches,
  playOn,
  playsApart,
  playTo,
} from '../play/branches.ts'
import type { Edition } from '../play/edition.ts'
import { historicalPlay } from '../play/history.ts'
import { type Labels, openLabels } from '../play/labels.ts'
import type { Run } from '../play/runs.ts'
import { wordsOf } from '../play/steps.ts'
import { troddenBy } from '../play/trodden.ts'
import type { Playthrough } from '../play/turn.ts'
import {
  type BranchDrawing,
  branchHead,
  branchRows,
  foldedIn,
  legendOf,
  unfoldedTo,
} from '../text/branchTree.ts'
import { finderOf } from '../text/finder.ts'
import { roadPassage } from '../text/roadPassage.ts'
import { runRows } from '../text/runs.ts'
import { type Line, line, plainText, span } from '../text/spans.ts'
import { shortDate } from '../text/when.ts'
import { shorten } from '../text/width.ts'
import type { Model } from './model.ts'
import { type Row, rowsOf } from './pages.ts'

export interface TreePages {
  readonly tree: (model: Model, width: number) => readonly Row[]
  /** What is to be turned on the tree so that a road can be seen. */
  readonly unfolded: (model: Model, road: string) => ReadonlySet<string>
  /** The passage on a road, its decision, and what it led to; of what is folded, the decisions. */
  readonly there: (model: Model) => readonly Line[]
  /** The play up to before a road’s decision. */
  readonly playTo: (chair: PersonId, road: string) => Playthrough | undefined
  /** The whole of a play that took it. */
  readonly playOn: (chair: PersonId, road: string) => Playthrough | undefined
  /** A play of each of two roads; nothing if one and the same play took both. */
  readonly playsApart: (
    chair: PersonId,
    roads: readonly [string, string],
  ) => readonly [Playthrough, Playthrough] | undefined
  /** Whether a play that took it is over. */
  readonly isOver: (chair: PersonId, road: string) => boolean
  /** The plays kept here in a list; those that have the words. */
  readonly plays: (words: string) => readonly Row[]
}

/** What a chair's tree is drawn from, made when it is first opened. */
interface Grove {
  readonly drawing: BranchDrawing
  readonly runs: readonly Run[]
  readonly foreign: number
}

export function openTreePages(edition: Edition, narrator: Narrator, kept: () => readonly Run[]): TreePages {
  const tellers = new Map<PersonId, { labels: Labels; history: readonly string[] }>()
  const tellerOf = (chair: PersonId) => {
    const known = tellers.get(chair)
    if (known) return known
    const history = wordsOf(edition, historicalPlay(edition, chair))
    const made = { labels: openLabels(edition, narrator), history }
    tellers.set(chair, made)
    return made
  }
  const groves = new Map<PersonId, { grove: Grove; of: string }>()
  const groveOf = (chair: PersonId): Grove => {
    const runs = kept()
    const of = runs.map(({ id, played, path }) => `${id} ${played} ${path.length}`).join()
    const known = groves.get(chair)
    if (known?.of === of) return known.grove
    const { labels, history } = tellerOf(chair)
    const { plays, foreign } = troddenBy(edition, runs, chair)
    const tree = mergeBranches(edition, chair, plays, history)
    const grove = { drawing: { tree, labels, people: edition.opening.people }, runs, foreign }
    groves.set(chair, { grove, of })
    return grove
  }
  const roadOf = (chair: PersonId, road: string): [Branches, Branch | undefined] => {
    const tree = treeOf(chair)
    return [tree, branchCalled(tree, road)]
  }
  const treeOf = (chair: PersonId): Branches => groveOf(chair).drawing.tree

  return {
    tree(model, width) {
      const { drawing, foreign } = groveOf(model.turn!.chair)
      const rows = model.search.trim()
        ? found(model, drawing, width)
        : drawn(model, drawing, wordsOf(edition, model.turn!), width)
      return [...headRows(model, drawing, legendOf(rows, width), foreign), ...rows]
    },
    unfolded(model, road) {
      const { drawing } = groveOf(model.turn!.chair)
      const shown = new Set(placesOf(drawing.tree, wordsOf(edition, model.turn!)))
      return unfoldedTo(
        { ...drawing, turned: model.turned, shown, fewest: fewestShown(drawing.tree.root) },
        road,
      )
    },
    there(model) {
      const { drawing } = groveOf(model.turn!.chair)
      const { of = '' } = model.here
      const branch = branchCalled(drawing.tree, of)
      return branch ? roadPassage(edition, narrator, drawing, branch) : foldedIn(drawing, of)
    },
    playTo: (chair, road) => {
      const [tree, branch] = roadOf(chair, road)
      return branch && playTo(tree, branch)
    },
    playOn: (chair, road) => {
      const [tree, branch] = roadOf(chair, road)
      return branch && playOn(tree, branch)
    },
    playsApart: (chair, roads) => {
      const tree = treeOf(chair)
      const [one, other] = roads.map(road => branchCalled(tree, road))
      return one && other && playsApart(tree, one, other)
    },
    isOver: (chair, road) => {
      const [tree, branch] = roadOf(chair, road)
      return branch !== undefined && isOverBeyond(tree, branch)
    },
    plays: words => {
      const has = finderOf(words)
      const rows = runRows(edition, kept()).filter(({ line: each }) => has(plainText(each)))
      if (rows.length === 0)
        return [
          { line: line(span(words === '' ? 'No plays are kept here yet.' : 'No play has that.', 'hint')) },
        ]
      // The latest is likeliest to be wanted.
      return rows.reverse().map(({ run, line: each }) => ({ line: each, item: run.id }))
    },
  }
}

function branchCalled(tree: Branches, id: string | undefined): Branch | undefined {
  for (const branch of everyBranch(tree)) if (branch.id === id) return branch
  return undefined
}

function headRows(
  { search, typing }: Model,
  drawing: BranchDrawing,
  legend: readonly Line[],
  foreign: number,
): Row[] {
  const searching = search !== '' || typing
  return [
    ...branchHead(drawing).map(each => ({ line: each })),
    ...(searching
      ? [{ line: line(span('/ ', 'key'), span(search), ...(typing ? [span('█', 'key')] : [])) }]
      : rowsOf(legend)),
    ...(foreign > 0
      ? [
          {
            line: line(
              span(`${foreign} more of another edition of the story, which only that can draw.`, 'faint'),
            ),
          },
        ]
      : []),
    { line: [] },
  ]
}

function drawn(
  { turned, marked }: Model,
  drawing: BranchDrawing,
  now: readonly string[],
  width: number,
): Row[] {
  const places = placesOf(drawing.tree, now)
  const shown = new Set(places)
  const rows = branchRows({ ...drawing, turned, shown, fewest: fewestShown(drawing.tree.root) }, width - MARK)
  if (rows.length === 0) return [{ line: line(span('Nothing has been decided yet.', 'faint')) }]
  const here = places.find(place => rows.some(({ id }) => id === place))
  return rows.map(({ line: words, id, branch, forks, fold }) => ({
    line: marked.includes(id)
      ? [...words, span(' ✓', 'key')]
      : id === here
        ? [...words, span(' ◂', 'key')]
        : words,
    ...((branch || fold) && { item: id }),
    tree: { branch: branch !== undefined, forks, here: id === here, ...(fold && { fold }) },
  }))
}

/** The rows that a play may stand on, the nearest first: its last decision, or the stretch that is folded over it. */
function placesOf({ root, reading }: Branches, now: readonly string[]): string[] {
  const places: string[] = []
  let here = root
  let alone = 0
  for (const word of now) {
    const next = here.roads.find(({ decision }) => decision?.took === word)
    if (!next && here.alone !== undefined && reading(word)) alone++
    if (!next) continue
    places.unshift(next.id, `s${here.id}`)
    here = next
  }
  return here.alone === undefined ? places : [`${here.id}+${alone}`, `s${here.id}`, ...places]
}

/** Columns for the mark behind a road. */
const MARK = 2
const MOST_FOUND = 200

/** Every decision that has the words. */
function found({ search }: Model, { tree, labels }: BranchDrawing, width: number): Row[] {
  const has = finderOf(search)
  const rows: Row[] = []
  for (const branch of everyBranch(tree)) {
    if (!branch.decision || rows.length >= MOST_FOUND) continue
    const label = labels(branch.decision)
    if (!has(label)) continue
    const date = `${shortDate(branch.slot)}  `
    rows.push({
      line: line(
        span(`${String(branch.plays.length).padStart(3)}  `, 'number'),
        span(date, 'faint'),
        span(shorten(label, width - date.length - 5)),
      ),
      item: branch.id,
      tree: { branch: true, forks: true, here: false },
    })
  }
  return rows.length > 0 ? rows : [{ line: line(span('No road has that.', 'hint')) }]
}
