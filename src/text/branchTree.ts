/**
 * Many plays as one tree, as git draws its history: the road most taken runs
 * straight on, the others leave it to the right, and where nothing forks one
 * line stands for all the decisions. A side road has at most half of the plays
 * of the road it leaves, so a thousand plays need ten columns of lanes.
 */
import type { Branch, Branches, Stretch, Trodden } from '../play/branches.ts'
import { decisionsFound, decisionsIn, everyBranch, stretchFrom } from '../play/branches.ts'
import type { Labels } from '../play/labels.ts'
import { finderOf } from './finder.ts'
import { nameOf, OUTCOME_WORDS, type People } from './names.ts'
import { quoted, shortly } from './quoted.ts'
import { type Line, line, plainText, type Role, type Span, span } from './spans.ts'
import { shortDate } from './when.ts'
import { padded, shorten, width } from './width.ts'
import { unbroken, wrap } from './wrap.ts'

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
  /** Roads that fewer plays took are folded away where they leave the others; not one of them, without it. */
  readonly fewest?: number
  /** Roads that are never folded for that. */
  readonly shown?: ReadonlySet<string>
  /** What is folded or unfolded against its custom. */
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

const isFolded = (drawing: BranchDrawing, branch: Branch): boolean =>
  (drawing.turned?.has(branch.id) ?? false) !== isFoldedFirst(drawing, branch)

const isFoldedFirst = ({ fewest = 0, shown }: BranchDrawing, { id, plays }: Branch): boolean =>
  plays.length < fewest && shown?.has(id) !== true

/** What is to be turned so that a road can be seen. */
export function unfoldedTo(drawing: BranchDrawing, road: string): ReadonlySet<string> {
  const turned = new Set(drawing.turned)
  const [base] = road.split('+')
  let from = drawing.tree.root
  for (let here = from; here.id !== base; ) {
    const parts = here.roads.length > 1 || here.ended.length > 0
    const next = here.roads.find(each => leadsTo(each, base!))
    if (!next) return turned
    if (parts) {
      from = next
      if (next.id !== road && isFolded(drawing, next) && !turned.delete(next.id)) turned.add(next.id)
    }
    here = next
  }
  return from.id === road ? turned : turned.add(stretchId(from))
}

function leadsTo(branch: Branch, id: string): boolean {
  const waiting = [branch]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.id === id) return true
    waiting.push(...next.roads)
  }
  return false
}

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
  const isClosed = forks && fold?.open === false
  put(
    pen,
    { id: branch.id, branch, forks, ...(fold && { fold }) },
    lanes + turn,
    branch.history ? '★' : isClosed ? '+' : '●',
    [countSpan(pen, branch.plays.length), span(padded(shortDate(branch.slot), DATE), 'faint')],
    pen.labels(branch.decision!) + (isClosed ? beyond(pen, branch) : ''),
    'prose',
  )
}

/** The decisions that one row stands for, in words. */
export function foldedIn({ tree, labels }: BranchDrawing, id: string): Line[] {
  for (const from of everyBranch(tree))
    if (stretchId(from) === id)
      return stretchFrom(tree, from)
        .branches()
        .map(({ slot, decision }) => line(span(`${shortDate(slot)}  `, 'faint'), span(labels(decision!))))
  return []
}

/** What is folded away behind a road: where it forks no more, how it ends. */
function beyond(pen: BranchDrawing, branch: Branch): string {
  const { to } = stretchFrom(pen.tree, branch)
  return to.roads.length === 0 ? ` … ${endWords(pen, to)}` : ' …'
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
      span(`${sign} `, ['★', '●', '+'].includes(sign) ? 'key' : 'faint'),
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
    const words = outcomeWords(plays[play]!)
    by.set(words, (by.get(words) ?? 0) + 1)
  }
  const how = [...by].map(([words, count]) => (by.size === 1 ? words : `${count} ${words}`)).join(', ')
  return only?.who ? `${how} (${whoOf(only)})` : how
}

/** A name may come from anywhere. */
export const whoOf = ({ who }: Trodden): string | undefined => (who === undefined ? undefined : shortly(who))

const outcomeWords = ({ outcome, back }: Trodden): string =>
  back !== undefined
    ? 'taken back'
    : outcome === undefined
      ? 'left off'
      : `the end: ${OUTCOME_WORDS[outcome].title}`

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Above the tree: whose plays these are, how many, and what the signs mean. */
export function branchHead({ tree, people }: BranchDrawing): Line[] {
  const { chair, root, forks } = tree
  return [
    line(
      span(nameOf(people, chair).toUpperCase(), 'heading'),
      span(`  ${plural(root.plays.length, 'play', 'plays')}, ${plural(forks, 'fork', 'forks')}.`),
    ),
  ]
}

const SIGNS: readonly (readonly [string, Role, string])[] = [
  ['★', 'key', 'the historical line'],
  ['●', 'key', 'a decision'],
  ['+', 'key', 'folded'],
  ['⋮', 'faint', 'nothing forks'],
  ['░', 'faint', 'not taken'],
  ['○', 'faint', 'a play stops'],
  ['◂', 'key', 'you are here'],
  ['✓', 'key', 'marked'],
]

/** What the signs mean that these rows of a tree have, in lines of a width, broken between two signs. */
export function legendOf(rows: readonly { readonly line: Line }[], columns: number): Line[] {
  const used = new Set(rows.flatMap(({ line: row }) => row.map(({ text }) => text.trim())))
  return wrap(
    SIGNS.filter(([sign]) => used.has(sign)).flatMap(([sign, role, words], place) => [
      ...(place > 0 ? [span('  ')] : []),
      span(unbroken(`${sign} `), role),
      span(unbroken(words), 'faint'),
    ]),
    columns,
  )
}

/** Every fork from a branch on, in the order of the tree; and behind what it stands. */
function forksFrom(tree: Branches, from: Branch, isClosed: (road: Branch) => boolean): Fork[] {
  const forks: Fork[] = []
  const waiting = [from]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { to } = stretchFrom(tree, next)
    if (to.roads.length === 0) continue
    forks.push({ at: to, after: to.decision && to })
    waiting.push(...to.roads.filter(road => !isClosed(road)).reverse())
  }
  return forks
}

interface Fork {
  readonly at: Branch
  /** The last decision before it. */
  readonly after: Branch | undefined
}

/** The same to be said: every fork, each decision with its number, and where its road goes on. */
export function branchSentences(drawing: BranchDrawing, from: Branch = drawing.tree.root): Line[] {
  const { tree, labels } = drawing
  if (tree.plays.length === 0) return [line(span('Nothing has been decided yet.'))]
  const numbers = new Map(decisionsIn(tree).map(({ id }, at) => [id, at + 1]))
  const speaker: Speaker = { ...drawing, number: ({ id }) => numbers.get(id)! }
  const isClosed = (road: Branch): boolean => isFolded(drawing, road)
  const forks = forksFrom(tree, from, isClosed)
  const first = `${goesOn(speaker, from)}.`
  if (forks.length === 0) return [line(span(`Nothing forks: ${first}`))]
  return [
    ...(stretchFrom(tree, from).decisions > 0
      ? [line(span(`${first[0]!.toUpperCase()}${first.slice(1)}`))]
      : []),
    ...forks.flatMap(({ at, after }) => [
      line(
        span(
          `${shortDate(at.roads[0]!.slot)}, ${after ? `after ${speaker.number(after)}, ${quoted(labels(after.decision!))}` : 'at the beginning'}.`,
          'heading',
        ),
      ),
      ...at.roads.map(road => line(span(roadSentence(speaker, road, isClosed(road))))),
      ...(at.ended.length > 0
        ? [line(span(`${at.ended.length} went no further: ${endWords(drawing, at)}.`))]
        : []),
      ...(at.fog > 0 ? [line(span(`${fogWords(at)}.`))] : []),
    ]),
  ]
}

interface Speaker extends BranchDrawing {
  readonly number: (branch: Branch) => number
}

function roadSentence(speaker: Speaker, road: Branch, isClosed: boolean): string {
  const { number, labels } = speaker
  const took = `${number(road)}. ${road.plays.length} took: ${labels(road.decision!)}${road.history ? ' (the historical line)' : ''}`
  const parts = isClosed && stretchFrom(speaker.tree, road).to.roads.length > 0
  return `${took}; ${goesOn(speaker, road)}${parts ? `, folded here: /tree ${number(road)} on` : ''}.`
}

/** What comes before a road forks, or how it ends. */
function goesOn(speaker: Speaker, road: Branch): string {
  const { to, decisions, branches } = stretchFrom(speaker.tree, road)
  const between = branches()
  const [first, last] = [between[0], between.at(-1)]
  const called =
    decisions === 0
      ? ''
      : decisions === 1
        ? `one more decision, ${speaker.number(first!)}, then `
        : `${decisions} more decisions, ${speaker.number(first!)} to ${speaker.number(last!)}, then `
  return `${called}${to.roads.length > 0 ? 'it parts' : endWords(speaker, to)}`
}

/** Decisions that were looked for, each with its number. */
export const foundSentences = ({ tree, labels }: BranchDrawing, words: string): Line[] => {
  const has = finderOf(words)
  const found = decisionsFound(tree, decision => has(labels(decision)))
  if (found.length === 0) return [line(span(`No decision in the tree has ${quoted(words)}.`))]
  return [
    ...found
      .slice(0, MOST_FOUND)
      .map(({ number, branch }) =>
        line(
          span(
            `${number}. ${shortDate(branch.slot)}, ${plural(branch.plays.length, 'play', 'plays')}: ${labels(branch.decision!)}.`,
          ),
        ),
      ),
    ...(found.length > MOST_FOUND
      ? [line(span(`And ${found.length - MOST_FOUND} more; more words find fewer.`))]
      : []),
  ]
}

/** More are not read to their end. */
const MOST_FOUND = 40

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
        ...(tree.plays[play]!.back !== undefined && { takenBack: true }),
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
  return { chair: tree.chair, plays: tree.root.plays.length, forks: tree.forks, root: value(tree.root) }
}
