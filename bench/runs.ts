/**
 * Plays kept, merged and followed: ten thousand opened, beside reading the same
 * lines as JSON; the tree of a thousand drawn, beside git drawing the same tree
 * of commits; one of sixty decisions followed, beside telling it.
 * `npm run bench -- runs`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, platform, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { index, ink } from 'story:compiled'
import { openNarrator } from '../src/narrator/narrator.ts'
import { everyBranch, mergeBranches } from '../src/play/branches.ts'
import { openingPosition, type Position, standingOf, step, waysOn } from '../src/play/director.ts'
import { openEdition } from '../src/play/edition.ts'
import { historicalPlay } from '../src/play/history.ts'
import { openLabels } from '../src/play/labels.ts'
import { openRuns } from '../src/play/runs.ts'
import { wordsOf } from '../src/play/steps.ts'
import { tread } from '../src/play/trodden.ts'
import { turnOf } from '../src/play/turn.ts'
import { branchRows } from '../src/text/branchTree.ts'
import { chairs } from '../story/chairs.ts'
import { opening } from '../story/opening.ts'

const CHAIR = 'bulganin'
const PLAYS = 1000
const KEPT = 10_000
const DECISIONS = 60
const ROUNDS = 9

const edition = openEdition(index, opening, chairs)
const narrator = openNarrator(ink)
const folder = mkdtempSync(join(tmpdir(), 'majority-bench-'))

function dice(seed: number): (ways: number) => number {
  let state = seed >>> 0
  return ways => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % ways
  }
}

/** Any open way at each decision; the notebook is closed as it is. */
function carelessPath(seed: number): number[] {
  const roll = dice(seed * 7919 + 1)
  const path: number[] = []
  for (let position = openingPosition(edition, CHAIR, seed); position.stage !== 'end'; ) {
    const ways = Array.from({ length: waysOn(edition, position) }, (_, n) => n).filter(
      n =>
        position.stage !== 'scene' || standingOf(edition, position, position.scene!.options[n]!) === 'open',
    )
    const n = position.stage === 'count' ? 0 : ways[roll(ways.length)]!
    position = step(edition, position, n)!
    path.push(n)
  }
  return path
}

const plays = Array.from({ length: PLAYS }, (_, n) =>
  tread(edition, { chair: CHAIR, seed: n + 1, path: carelessPath(n + 1) }),
)

const timed = (does: () => void): number => {
  const start = performance.now()
  does()
  return performance.now() - start
}
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!

/** Medians of rounds in which each has its turn, milliseconds; the first round warms up. */
function compared<Name extends string>(
  contenders: Readonly<Record<Name, () => void>>,
  rounds = ROUNDS,
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[]
  const times = new Map<Name, number[]>(names.map(name => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const took = timed(contenders[name])
      if (round >= 0) times.get(name)!.push(took)
    }
  return Object.fromEntries(names.map(name => [name, median(times.get(name)!)])) as Record<Name, number>
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(1).padStart(8)} ms`
const row = (what: string, took: number, rest = ''): void =>
  console.log(`  ${what.padEnd(52)} ${ms(took)}${rest && `   ${rest}`}`)
const aim = (took: number, most: number): string => `(aim: under ${most} ms${took < most ? '' : ', missed'})`

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${platform()} ${release()}, Node ${process.version}`,
)

// opening

const file = join(folder, 'plays.jsonl')
const lineOf = (record: unknown): string => {
  const text = JSON.stringify(record)
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}
const at = (n: number): string => new Date(1_700_000_000_000 + n * 1000).toISOString()
writeFileSync(
  file,
  Array.from({ length: KEPT }, (_, n) => {
    const { chair, seed, path, took } = plays[n % PLAYS]!
    const run = `20261123T045738-${n.toString(36).padStart(5, '0')}`
    const begin = { chair, seed, edition: index.fingerprint, committed: false, path: [], took: [] }
    return [
      lineOf({ run, at: at(n), begin }),
      ...path.map((way, from) => lineOf({ run, at: at(n + from), from, path: [way], took: [took[from]] })),
    ].join('')
  }).join(''),
)
const lines = readFileSync(file, 'utf8')
const asJson = (): void => {
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') JSON.parse(line.slice(9))
}
const first = timed(() => openRuns(folder))
const opened = compared({ again: () => void openRuns(folder), json: asJson }, 5)
console.log(
  `Opening ${KEPT} plays, ${Math.round(lines.length / 1e6)} MB in ${lines.split('\n').length - 1} lines:`,
)
row('the first time, every line read and checked', first)
row(
  'after that',
  opened.again,
  `${(opened.json / opened.again).toFixed(1)} times as fast as its lines as JSON ${aim(opened.again, 1000)}`,
)
row('the same lines, each read as JSON', opened.json)
rmSync(folder, { recursive: true })

// drawing

const history = wordsOf(edition, historicalPlay(edition, CHAIR))
const labels = openLabels(edition, narrator)
let rows = 0
const draw = (): void => {
  const tree = mergeBranches(edition, CHAIR, plays, history)
  rows = branchRows({ tree, labels, people: opening.people }, 80).length
}
const cold = timed(draw)

/** The same tree as commits, one for each decision, and a branch for each play. */
function gitTree(): string | undefined {
  const repository = mkdtempSync(join(tmpdir(), 'majority-git-'))
  if (spawnSync('git', ['init', '-q', repository]).status !== 0) return undefined
  const tree = mergeBranches(edition, CHAIR, plays)
  const parents = new Map<string, number>()
  const stream: string[] = []
  let mark = 0
  const commit = (ref: string, words: string, parent: number | undefined): void => {
    mark++
    stream.push(
      `commit refs/heads/${ref}\nmark :${mark}\ncommitter a <a@b> ${mark} +0000\ndata ${Buffer.byteLength(words)}\n${words}\n${parent ? `from :${parent}\n` : ''}\n`,
    )
  }
  commit('root', 'root', undefined)
  parents.set(tree.root.id, mark)
  const parentOf = new Map(
    [...everyBranch(tree)].flatMap(branch => branch.roads.map(road => [road.id, branch.id] as const)),
  )
  for (const { id, decision } of everyBranch(tree)) {
    if (!decision) continue
    const [stem, tail] = id.split('+')
    const parent = tail ? (tail === '1' ? stem! : `${stem}+${Number(tail) - 1}`) : parentOf.get(id)!
    commit(`b${id.replace('+', '-')}`, decision.took, parents.get(parent))
    parents.set(id, mark)
  }
  const { status } = spawnSync('git', ['-C', repository, 'fast-import', '--quiet'], {
    input: stream.join(''),
  })
  return status === 0 ? repository : undefined
}

const repository = gitTree()
const log = (): void => {
  if (repository)
    spawnSync('git', ['-C', repository, 'log', '--graph', '--oneline', '--all', '--no-decorate'], {
      maxBuffer: 1 << 30,
    })
}
const drawn = compared({ tree: draw, git: log }, 5)
console.log(`The tree of ${PLAYS} plays, merged and drawn:`)
row(`in ${rows} lines of 80 columns`, drawn.tree, aim(drawn.tree, 100))
row('the first time, with every label asked of the story', cold)
if (repository) {
  row(
    'git log --graph of the same decisions as commits',
    drawn.git,
    `${(drawn.git / drawn.tree).toFixed(0)} times as long`,
  )
  rmSync(repository, { recursive: true })
}

// following

const sixty = { ...plays[6]!, path: plays[6]!.path.slice(0, DECISIONS) }
const followed = (visit: (position: Position, length: number) => void): void => {
  let position = openingPosition(edition, sixty.chair, sixty.seed)
  sixty.path.forEach((n, length) => {
    visit(position, length)
    position = step(edition, position, n)!
  })
}
const replayed = compared(
  {
    without: () => followed(() => {}),
    told: () =>
      followed(
        (position, length) =>
          void turnOf(edition, narrator, sixty.path.slice(0, length), position, sixty.seed),
      ),
  },
  60,
)
console.log(`A play of ${DECISIONS} steps followed:`)
row('without prose', replayed.without, aim(replayed.without, 5))
row('told', replayed.told, `${(replayed.told / replayed.without).toFixed(0)} times as long`)
