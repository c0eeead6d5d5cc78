/** Many plays as one tree: nobody is lost in it, and what nobody took is not told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Branch,
  type Branches,
  decisionsIn,
  everyBranch,
  fewestShown,
  loneRoads,
  mergeBranches,
  playOn,
  playsApart,
  playTo,
  splits,
  stretchFrom,
} from '../../src/play/branches.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { openLabels } from '../../src/play/labels.ts'
import { exported, openRuns } from '../../src/play/runs.ts'
import { openSession, type Session } from '../../src/play/session.ts'
import { decisionIn, pathOf, stepWord, wordsOf } from '../../src/play/steps.ts'
import { tread, troddenBy } from '../../src/play/trodden.ts'
import { follow } from '../../src/play/turn.ts'
import { ascii } from '../../src/text/ascii.ts'
import {
  branchHead,
  branchRows,
  branchSentences,
  branchValue,
  foldedIn,
  legendOf,
  unfoldedTo,
} from '../../src/text/branchTree.ts'
import { type Line, plainText } from '../../src/text/spans.ts'
import { width } from '../../src/text/width.ts'
import { CHAIRS, carelessPlay, edition, narrator } from '../support/edition.ts'
import { freshFolder } from '../support/program.ts'

const people = edition.opening.people
const labels = openLabels(edition, narrator)

/** Careless plays of Bulganin, some of them left off. */
const PLAYS = Array.from({ length: 200 }, (_, n) => {
  const seed = n + 1
  const { path, end } = carelessPlay('bulganin', seed)
  const whole = n % 3 > 0
  const play = { chair: 'bulganin', seed, path: whole ? path : path.slice(0, 3 + (n % 20)) } as const
  return tread(edition, play, whole ? { outcome: end.crisis.outcome } : {})
})
const history = wordsOf(edition, historicalPlay(edition, 'bulganin'))
const treeOf = (plays: typeof PLAYS) => mergeBranches(edition, 'bulganin', plays, history)
const somePlays = fc
  .uniqueArray(fc.nat(PLAYS.length - 1), { minLength: 1, maxLength: 40 })
  .map(places => places.map(n => PLAYS[n]!))

/** A play of Bulganin's, kept in a folder. */
const sitIn = (folder: string): Session =>
  openSession(edition, narrator, { chair: 'bulganin', seed: 3, path: [] }, { runs: openRuns(folder) })

describe('steps in words', () => {
  test.each(CHAIRS)('of %s lead back to the path they were made from', chair => {
    for (const seed of [1, 2, 3]) {
      const { path } = carelessPlay(chair, seed)
      expect(pathOf(edition, chair, seed, wordsOf(edition, { chair, seed, path }))).toEqual(path)
    }
  })

  test('no two ways out of a position are called the same', () => {
    for (const chair of CHAIRS) {
      const { path } = carelessPlay(chair, 5)
      const follower = follow(edition, chair, 5)
      for (let length = 0; length < path.length; length++) {
        const position = follower.position(path.slice(0, length))!
        const ways = position.stage === 'scene' ? position.scene!.options.length : 2
        const words = Array.from({ length: ways }, (_, n) => stepWord(edition, position, n))
        expect(new Set(words).size).toBe(ways)
      }
    }
  })

  test('are kept with a play as it is made, taken back and made again', () => {
    const folder = freshFolder()
    const session = sitIn(folder)
    for (const n of [0, 1, 0]) session.choose(n)
    session.back(2)
    session.choose(0)
    const [run] = openRuns(folder).list()
    expect(run!.took).toEqual(wordsOf(edition, run!))
    expect(troddenBy(edition, [run!], 'bulganin').plays[0]!.took).toBe(run!.took)
  })

  test('that are not of this story are not believed', () => {
    const play = { chair: 'bulganin', seed: 3, path: [0, 1] } as const
    const run = {
      ...play,
      id: 'x',
      edition: edition.index.fingerprint,
      committed: false,
      began: '',
      played: '',
    }
    for (const took of [
      ['no.such', 'scene.at'],
      ['99-evening/nobody', 'x'],
      ['bulganin_18_leningrad.ring'],
      undefined,
    ])
      expect(troddenBy(edition, [{ ...run, took }], 'bulganin').plays[0]!.took).toEqual(
        wordsOf(edition, play),
      )
  })
})

describe('a tree of plays', () => {
  test('loses nobody: at every branch those who came went on, or stopped there', () => {
    fc.assert(
      fc.property(somePlays, plays => {
        const waiting: Branch[] = [treeOf(plays).root]
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const { roads, ended, alone } = next
          waiting.push(...roads)
          if (alone !== undefined) expect([next.plays.length, roads.length, ended.length]).toEqual([1, 0, 0])
          else expect([...ended, ...roads.flatMap(road => road.plays)].sort()).toEqual([...next.plays].sort())
        }
      }),
      { numRuns: 40 },
    )
  })

  test('holds every decision of every play, with how many took it from there', () => {
    fc.assert(
      fc.property(somePlays, plays => {
        const tree = treeOf(plays)
        const trodden = [...everyBranch(tree)].reduce(
          (sum, branch) => sum + (branch.decision ? branch.plays.length : 0),
          0,
        )
        expect(trodden).toBe(plays.flatMap(({ took }) => took.filter(word => decisionIn(word))).length)
      }),
      { numRuns: 40 },
    )
  })

  test('is the same in whatever order the plays come', () => {
    const shape = (branch: Branch): unknown => [
      branch.decision?.took,
      branch.plays.length,
      branch.ended.length,
      branch.alone !== undefined,
      branch.roads.map(shape).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]
    const plays = PLAYS.slice(0, 60)
    expect(shape(treeOf([...plays].reverse()).root)).toEqual(shape(treeOf(plays).root))
  })

  test('leads from every branch back to the moment of its decision', () => {
    const tree = treeOf(PLAYS.slice(0, 8))
    const followers = new Map<number, ReturnType<typeof follow>>()
    for (const branch of everyBranch(tree)) {
      if (!branch.decision) continue
      const { seed, path } = playTo(tree, branch)!
      if (!followers.has(seed)) followers.set(seed, follow(edition, 'bulganin', seed))
      const before = followers.get(seed)!.position(path)!
      const whole = tree.plays[branch.plays[0]!]!.path
      expect(stepWord(edition, before, whole[path.length]!)).toBe(branch.decision.took)
    }
  })

  test('knows the historical line, and where it goes a way that nobody took', () => {
    const real = tread(edition, historicalPlay(edition, 'bulganin'))
    const [alone] = [treeOf([real])]
    expect(
      [...everyBranch(alone)].filter(branch => branch.alone === undefined).every(branch => branch.history),
    ).toBe(true)
    const other = tread(edition, {
      chair: 'bulganin',
      seed: 3,
      path: [real.path[0]!, real.path[1]! === 0 ? 1 : 0],
    })
    const parted = [...everyBranch(treeOf([other]))].find(({ historyInFog }) => historyInFog)
    expect(parted?.decision?.took).toBe(real.took[0])
  })
})

describe('a play that was taken back', () => {
  const folder = freshFolder()
  const session = sitIn(folder)
  const drawn = (): string[] => {
    const { plays } = troddenBy(edition, openRuns(folder).list(), 'bulganin')
    const tree = mergeBranches(edition, 'bulganin', plays, history)
    const drawing = { tree, labels: openLabels(edition, narrator), people: edition.opening.people }
    return [...branchHead(drawing), ...branchRows(drawing, 200).map(({ line }) => line)].map(plainText)
  }
  for (const n of [0, 1, 0]) session.choose(n)
  const { label } = session.turnAt(1).options[1]!

  test('shows nothing of it before another way is gone', () => {
    expect(drawn()[0]).toMatch(/ 1 play, 0 forks\.$/)
    session.back()
    session.choose(0)
    expect(drawn().join('\n')).not.toContain('taken back')
  })

  test('shows the road that was left, for one play, and says that it was taken back', () => {
    session.back(2)
    session.choose(0)
    const rows = drawn()
    expect(rows[0]).toMatch(/ 1 play, 1 fork\.$/)
    expect(rows.filter(row => row.includes(label))).toHaveLength(1)
    expect(rows.join('\n')).toMatch(/1 {2}taken back/)
    expect(rows.join('\n')).toMatch(/1 {2}left off/)
    for (const row of rows) expect(row).not.toMatch(/[●★+] 2 /)
  })

  test('does so still when its plays are taken to another machine', () => {
    const other = openRuns(freshFolder())
    const before = openRuns(folder).list()
    other.takeIn(exported(before))
    expect(other.list()).toEqual(before)
  })
})

describe('drawn', () => {
  const tree = treeOf(PLAYS)
  const drawing = { tree, labels, people }
  const rows = branchRows(drawing, 78)
  const texts = rows.map(({ line }) => plainText(line))

  test('two hundred plays fit into 78 columns, in at most eight lanes', () => {
    expect(Math.max(...texts.map(width))).toBeLessThanOrEqual(78)
    expect(Math.max(...texts.map(text => /^[│├─ ]*/.exec(text)![0].length))).toBeLessThanOrEqual(
      2 * Math.log2(200) + 2,
    )
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('the legend has every sign that the rows have, and no other', () => {
    const SIGN = /[★●○+⋮░◂✓]/g
    const signsOf = (lines: readonly Line[]): string[] =>
      [...new Set(lines.map(plainText).join(' ').match(SIGN))].sort()
    for (const some of [rows, rows.slice(-1), branchRows({ ...drawing, fewest: 1000 }, 78)]) {
      const legend = legendOf(some, 78)
      expect(signsOf(legend)).toEqual(signsOf(some.map(({ line }) => line)))
      expect(Math.max(...legend.map(each => width(plainText(each))))).toBeLessThanOrEqual(78)
    }
    expect(plainText(legendOf(rows, 200)[0]!)).toContain('● a decision')
  })

  test('where nothing forks one line stands for all the decisions, and opens', () => {
    const folded = rows.find(({ fold, branch }) => fold && !fold.open && !branch)!
    const count = Number(/(\d+) decisions/.exec(plainText(folded.line))![1])
    expect(branchRows({ ...drawing, turned: new Set([folded.fold!.id]) }, 78).length).toBeGreaterThanOrEqual(
      rows.length + count - 1,
    )
  })

  test('what one row stands for is told decision by decision', () => {
    const { id, fold, line } = rows.find(({ fold, branch }) => fold && !fold.open && !branch)!
    const told = foldedIn(drawing, id).map(plainText)
    expect(told).toHaveLength(Number(/(\d+) decisions/.exec(plainText(line))![1]))
    const open = branchRows({ ...drawing, turned: new Set([fold!.id]) }, 200)
    const first = plainText(open.find(row => row.id === fold!.first)!.line)
    expect(first.replace(/ +/g, ' ')).toContain(told[0]!.replace(/ +/g, ' '))
    expect(foldedIn(drawing, 'nowhere')).toEqual([])
  })

  test('a road folds with all that grows from it', () => {
    const main = rows.filter(({ forks }) => forks).at(-1)!
    const first = rows.find(({ forks }) => forks)!
    expect(branchRows({ ...drawing, turned: new Set([first.fold!.id]) }, 78).length).toBeLessThan(rows.length)
    expect(branchRows({ ...drawing, turned: new Set([main.fold!.id]) }, 78).at(-1)!.id).toBe(main.id)
  })

  test('says of roads that nobody took that they are there, and never what they say', () => {
    const few = { tree: treeOf(PLAYS.slice(0, 3)), labels, people }
    const taken = new Set(
      [...everyBranch(few.tree)].flatMap(({ decision }) => (decision ? [labels(decision)] : [])),
    )
    const untaken = edition
      .scenesOf('bulganin')
      .flatMap(({ id, options }) => options.map(option => labels({ asked: id, took: option.id })))
      .filter(label => !taken.has(label) && label.length > 8)
    const everything = [
      ...branchRows(few, 200).map(({ line }) => plainText(line)),
      ...branchSentences(few).map(plainText),
      JSON.stringify(branchValue(few)),
    ].join('\n')
    expect(everything).toMatch(/more roads? that nobody took/)
    expect(untaken.filter(label => everything.includes(label))).toEqual([])
  })

  test('and said, every count stands in both', () => {
    const said = branchSentences(drawing).map(plainText).join('\n')
    expect(said.match(/^\d\d June, \d\d:\d\d, (at the beginning|after)/gm)).toHaveLength(tree.forks)
    for (const [, count] of said.matchAll(/^\d+\. (\d+) took: /gm)) expect(Number(count)).toBeGreaterThan(0)
  })

  test('needs no letter beyond ASCII', () => {
    for (const text of texts) expect(ascii(text)).not.toContain('?')
  })
})

describe('every decision of a kept play', () => {
  const tree = treeOf(PLAYS)
  const all = decisionsIn(tree)

  test('has a number, and that leads to a play that took it there', () => {
    const known = new Map(all.map(branch => [branch.id, branch]))
    for (const [play, { took }] of PLAYS.entries()) {
      const ids = decisionsOfPlay(tree, play)
      expect(ids).toHaveLength(took.filter(word => tree.reading(word)).length)
      for (const id of ids) {
        const branch = known.get(id)!
        const { length } = playTo(tree, branch)!.path
        expect(playOn(tree, branch)).toBe(PLAYS[branch.plays[0]!])
        expect(PLAYS[branch.plays[0]!]!.took[length]).toBe(branch.decision!.took)
      }
    }
  })

  test('can be brought in sight on a drawing, whatever is folded', () => {
    const drawing = { tree, labels, people, fewest: 6 }
    for (const { id } of all.filter((_, at) => at % 997 === 0)) {
      const turned = unfoldedTo(drawing, id)
      expect(branchRows({ ...drawing, turned }, 78).map(row => row.id)).toContain(id)
    }
  })

  test('is a key or two away where a tree of hundreds opens as an overview', () => {
    const drawing = { tree, labels, people }
    const overview = branchRows({ ...drawing, fewest: fewestShown(tree.root) }, 78)
    expect(overview.length).toBeLessThan(branchRows(drawing, 78).length / 3)
    for (const { line, fold, branch } of overview) {
      expect(width(plainText(line))).toBeLessThanOrEqual(78)
      if (branch && branch.plays.length < fewestShown(tree.root)) expect(fold?.open).toBe(false)
    }
  })

  test('is said with the number it has', () => {
    const said = branchSentences({ tree, labels, people })
    for (const [, number, label] of said
      .map(plainText)
      .join('\n')
      .matchAll(/^(\d+)\. \d+ took: (.+?)(?: \(the historical line\))?; /gm))
      expect(labels(all[Number(number) - 1]!.decision!)).toBe(label)
  })

  /** The decisions of one play by their ids, as the tree has them. */
  function decisionsOfPlay({ root, plays, reading, ...rest }: Branches, play: number): string[] {
    const ids: string[] = []
    let here = root
    let alone = 0
    for (const word of plays[play]!.took) {
      if (!reading(word)) continue
      const next = here.roads.find(({ decision }) => decision!.took === word)
      if (next) here = next
      else alone++
      ids.push(next ? next.id : `${here.id}+${alone}`)
    }
    expect(rest.forks).toBeGreaterThan(0)
    return ids
  }
})

test('two roads are compared by plays that took one each; where one play took both alone, by none', () => {
  const tree = treeOf(PLAYS.slice(0, 12))
  const fork = [...everyBranch(tree)].find(({ roads }) => roads.length > 1)!
  const [one, other] = fork.roads as [Branch, Branch]
  const [a, b] = playsApart(tree, one, other)!
  expect(a.path).not.toEqual(b.path)
  const lone = [...everyBranch(tree)].filter(({ plays, decision }) => plays.length === 1 && decision)
  const mate = lone.find(({ plays, id }) => plays[0] === lone[0]!.plays[0] && id !== lone[0]!.id)!
  expect(playsApart(tree, lone[0]!, mate)).toBeUndefined()
})

describe('where plays divide', () => {
  const divided = splits(treeOf(PLAYS), history)

  test('the most divisive question is where most pairs part', () => {
    const [first] = divided
    const counts = first!.answers.map(({ plays }) => plays.length)
    const pairs = counts
      .flatMap((one, at) => counts.slice(at + 1).map(other => one * other))
      .reduce((a, b) => a + b)
    expect(first!.pairs).toBe(pairs)
    expect(divided.every(({ pairs: fewer }) => fewer <= pairs)).toBe(true)
  })

  test('who went alone went where at least two others did not', () => {
    const alone = loneRoads(splits(treeOf(PLAYS.slice(0, 12)), history))
    expect(alone.length).toBeGreaterThan(0)
    for (const { split, answer } of alone) {
      expect(answer.plays).toHaveLength(1)
      expect(split.answers.reduce((sum, { plays }) => sum + plays.length, 0)).toBeGreaterThan(2)
    }
  })
})

test('a stretch ends where roads part or plays end', () => {
  const tree = treeOf(PLAYS.slice(0, 30))
  for (const branch of [tree.root, ...tree.root.roads]) {
    const { to, decisions, branches } = stretchFrom(tree, branch)
    expect(branches()).toHaveLength(decisions)
    expect(to.roads.length !== 1 || to.ended.length > 0).toBe(true)
  }
})
