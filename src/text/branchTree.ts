/**
 * Many plays as one tree, as git draws its history: the road most taken runs
 * straight on, the others leave it to the right, and where nothing forks one
 * line stands for all the decisions. A side road has at most half of the plays
 * of the road it leaves, so a thousand plays need ten columns of lanes.
 */
import type { Outcome } from '../engine/index.ts'
import type { Branch, Branches, Stretch, Trodden } from '../play/branches.ts'
import { stretchFrom } from '../play/branches.ts'
import type { Labels } from '../play/labels.ts'
import { nameOf, OUTCOME_WORDS, type People } from './names.ts'
import { quoted, shortly } from './quoted.ts'
import { type Line, line, plainText, type Span, span } from './spans.ts'
import { shortDate } from './when.ts'
import { padded, shorten, width } from './width.ts'

export interface BranchRow {
  readonly line: Line
  /** The same as long as the plays are, and no other row has it. */
  readonly id: string
  /** The decision on it, if there is one. */
  readonly branch?: Branch
  /** Whether roads part here. */
  readonly forks: boolean
  /** What `folded` names to fold or unfold here. */
  readonly fold?: {
    readonly id: string
    readonly open: boolean
    /** The row that is there when it is open. */
    readonly first: string
  }
}

export interface BranchDrawing {
  readonly tree: Branches
  readonly labels: Labels
  readonly people: People
  /** Roads folded away, and stretches unfolded. */
  readonly turned?: ReadonlySet<string>
}

const LANE = '│ '
const DATE = 16

/** The whole tree in rows no wider than `columns`. */
export function branchRows(drawing: BranchDrawing, columns: number): BranchRow[] {
  const { tree } = drawing
  const rows: BranchRow[] = []
  if (tree.plays.length > 0)
    drawLane({ ...drawing, columns, digits: String(tree.plays.length).length, rows }, tree.root, '')
  return rows
}

interface Pen extends BranchDrawing {
  readonly columns: number
  readonly digits: number
  readonly rows: BranchRow[]
}

const stretchId = ({ id }: Branch): string => `s${id}`

/** From a branch on, without its own row. Side roads are drawn on the way, each in a lane of its own. */
function drawLane(pen: Pen, from: Branch, lanes: string): void {
  for (let here: Branch | undefined = from; here; ) {
    const { to } = drawStretch(pen, here, lanes)
    if (to.roads.length === 0) return
    here = drawFork(pen, to, lanes)
  }
}

function drawStretch(pen: Pen, from: Branch, lanes: string): Stretch {
  const stretch = stretchFrom(pen.tree, from)
  const { decisions, to, first } = stretch
  const ends = to.roads.length === 0
  const id = stretchId(from)
  const open = decisions === 1 || pen.turned?.has(id) === true
  if (decisions > 0 && !open) {
    const words = `${decisions} decisions${ends ? `, then ${endWords(pen, to)}` : ''}`
    put(pen, { id, forks: false, fold: { id, open, first } }, lanes, '⋮', [], words, 'faint')
    return stretch
  }
  for (const branch of stretch.branches())
    drawRoad(pen, branch, lanes, '', decisions === 1 ? undefined : { id, open, first })
  if (ends)
    put(
      pen,
      { id: `e${to.id}`, forks: false },
      lanes,
      '○',
      [countSpan(pen, to.ended.length)],
      endWords(pen, to),
      'faint',
    )
  return stretch
}

/** Gives the road that goes straight on, unless it is folded. */
function drawFork(pen: Pen, at: Branch, lanes: string): Branch | undefined {
  const [main, ...sides] = at.roads as [Branch, ...Branch[]]
  if (at.ended.length > 0)
    put(
      pen,
      { id: `e${at.id}`, forks: false },
      `${lanes}├─`,
      '○',
      [countSpan(pen, at.ended.length)],
      endWords(pen, at),
      'faint',
    )
  for (const side of sides) {
    drawRoad(pen, side, lanes, '├─', foldOf(pen, side), true)
    if (!isFolded(pen, side)) drawLane(pen, side, lanes + LANE)
  }
  if (at.fog > 0) put(pen, { id: `f${at.id}`, forks: false }, `${lanes}├─`, '░', [], fogWords(at), 'locked')
  drawRoad(pen, main, lanes, '', foldOf(pen, main), true)
  return isFolded(pen, main) ? undefined : main
}

const isFolded = ({ turned }: Pen, { id }: Branch): boolean => turned?.has(id) === true
const foldOf = (pen: Pen, branch: Branch): BranchRow['fold'] => ({
  id: branch.id,
  open: !isFolded(pen, branch),
  first: branch.id,
})

function drawRoad(
  pen: Pen,
  branch: Branch,
  lanes: string,
  turn: string,
  fold?: BranchRow['fold'],
  forks = false,
): void {
  const more = forks && fold?.open === false ? ' …' : ''
  put(
    pen,
    { id: branch.id, branch, forks, ...(fold && { fold }) },
    lanes + turn,
    branch.history ? '★' : '●',
    [countSpan(pen, branch.plays.length), span(padded(shortDate(branch.slot), DATE), 'faint')],
    pen.labels(branch.decision!) + more,
    'prose',
  )
}

const countSpan = ({ digits }: Pen, plays: number): Span =>
  span(`${String(plays).padStart(digits)}  `, 'number')

function put(
  { rows, columns, digits }: Pen,
  row: Omit<BranchRow, 'line'>,
  lanes: string,
  sign: string,
  lead: readonly Span[],
  words: string,
  role: Span['role'],
): void {
  const counted = lead.length > 0 ? lead : [span(' '.repeat(digits + 2))]
  const used = width(`${lanes}${sign} ${plainText(counted)}`)
  rows.push({
    ...row,
    line: [
      ...(lanes ? [span(lanes, 'rule')] : []),
      span(`${sign} `, sign === '★' || sign === '●' ? 'key' : 'faint'),
      ...counted,
      span(shorten(words, columns - used), role),
    ],
  })
}

export const fogWords = ({ fog, historyInFog }: Pick<Branch, 'fog' | 'historyInFog'>): string =>
  `${fog} more ${fog === 1 ? 'road' : 'roads'} that nobody took${historyInFog ? '; the historical line goes there' : ''}`

/** How plays ended that ended here, and whose it was if it was one with a name. */
export function endWords({ tree: { plays } }: Pick<BranchDrawing, 'tree'>, { ended }: Branch): string {
  const [only] = ended.length === 1 ? [plays[ended[0]!]!] : []
  const by = new Map<string, number>()
  for (const play of ended) {
    const words = outcomeWords(plays[play]!.outcome)
    by.set(words, (by.get(words) ?? 0) + 1)
  }
  const how = [...by].map(([words, count]) => (by.size === 1 ? words : `${count} ${words}`)).join(', ')
  return only?.who ? `${how} (${whoOf(only)})` : how
}

/** A name may come from anywhere. */
export const whoOf = ({ who }: Trodden): string | undefined => (who === undefined ? undefined : shortly(who))

const outcomeWords = (outcome: Outcome | undefined): string =>
  outcome === undefined ? 'left off' : `the end: ${OUTCOME_WORDS[outcome].title}`

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Above the tree: whose plays these are, how many, and what the signs mean. */
export function branchHead({ tree, people }: BranchDrawing): Line[] {
  const { chair, plays, forks } = tree
  return [
    line(
      span(nameOf(people, chair).toUpperCase(), 'heading'),
      span(`  ${plural(plays.length, 'play', 'plays')}, ${plural(forks, 'fork', 'forks')}.`),
    ),
  ]
}

export const LEGEND: Line = line(
  span('★ ', 'key'),
  span('the historical line  ', 'faint'),
  span('░ ', 'faint'),
  span('not taken  ', 'faint'),
  span('⋮ ', 'faint'),
  span('nothing forks', 'faint'),
)

export interface Fork {
  readonly at: Branch
  /** The fork it comes after, by its number, and the road there. */
  readonly from: { readonly fork: number; readonly road: Branch } | undefined
  /** Decisions since. */
  readonly after: number
}

/** Every fork of a tree in its order, so that it can be called by its number. */
export function forksOf(tree: Branches): Fork[] {
  const forks: Fork[] = []
  const waiting: { readonly road: Branch; readonly from: Fork['from'] }[] = [
    { road: tree.root, from: undefined },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { to, decisions } = stretchFrom(tree, next.road)
    if (to.roads.length === 0) continue
    forks.push({ at: to, from: next.from, after: decisions })
    const fork = forks.length
    waiting.push(...[...to.roads].reverse().map(road => ({ road, from: { fork, road } })))
  }
  return forks
}

/** The same to be said: every fork with a number, and where each road goes on. */
export function branchSentences(drawing: BranchDrawing): Line[] {
  const { tree, labels } = drawing
  if (tree.plays.length === 0) return [line(span('Nothing has been decided yet.'))]
  const forks = forksOf(tree)
  if (forks.length === 0) return [line(span(`Nothing forks: ${goesOn(drawing, new Map(), tree.root)}.`))]
  const numbers = new Map(forks.map(({ at }, n) => [at, n + 1]))
  return forks.flatMap(({ at, from, after }, n) => [
    line(
      span(
        `Fork ${n + 1}. ${shortDate(at.roads[0]!.slot)}, ${from ? comesFrom(drawing, from, after) : 'from the beginning'}.`,
        'heading',
      ),
    ),
    ...at.roads.map(road =>
      line(
        span(
          `${road.plays.length} took: ${labels(road.decision!)}${road.history ? ' (the historical line)' : ''}; ${goesOn(drawing, numbers, road)}.`,
        ),
      ),
    ),
    ...(at.ended.length > 0
      ? [line(span(`${at.ended.length} went no further: ${endWords(drawing, at)}.`))]
      : []),
    ...(at.fog > 0 ? [line(span(`${fogWords(at)}.`))] : []),
  ])
}

const comesFrom = (
  { labels }: BranchDrawing,
  { fork, road }: NonNullable<Fork['from']>,
  after: number,
): string =>
  `from fork ${fork}, ${quoted(labels(road.decision!))}${after > 0 ? `, after ${plural(after, 'decision', 'decisions')}` : ''}`

/** To which fork a road goes on, or how it ends. */
function goesOn(drawing: BranchDrawing, numbers: ReadonlyMap<Branch, number>, road: Branch): string {
  const { to, decisions } = stretchFrom(drawing.tree, road)
  const fork = numbers.get(to)
  if (fork !== undefined) return `on to fork ${fork}`
  const between = decisions > 0 ? `${plural(decisions, 'more decision', 'more decisions')}, then ` : ''
  return `${between}${endWords(drawing, to)}`
}

/** The same for programs to read. What nobody took is counted, and not named. */
export const branchValue = (drawing: BranchDrawing) => {
  const { tree, labels } = drawing
  const value = (branch: Branch): object => {
    const { roads, ended } = branch
    const alone = branch.alone === undefined ? [] : stretchFrom(tree, { ...branch, roads: [] }).branches()
    return {
      ...(branch.decision && {
        ...branch.decision,
        when: shortDate(branch.slot),
        label: labels(branch.decision),
      }),
      plays: branch.plays.length,
      history: branch.history,
      notTaken: branch.fog,
      ended: (alone.length > 0 ? [] : branch.alone === undefined ? ended : branch.plays).map(play => ({
        who: whoOf(tree.plays[play]!) ?? null,
        outcome: tree.plays[play]!.outcome ?? null,
      })),
      roads: roads.map(value),
      ...(alone.length > 0 && {
        alone: alone.map(({ decision, slot }) => ({
          ...decision,
          when: shortDate(slot),
          label: labels(decision!),
        })),
        outcome: tree.plays[branch.plays[0]!]!.outcome ?? null,
        who: whoOf(tree.plays[branch.plays[0]!]!) ?? null,
      }),
    }
  }
  return { chair: tree.chair, plays: tree.plays.length, forks: tree.forks, root: value(tree.root) }
}
