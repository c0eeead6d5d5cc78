/**
 * Trees of plays as one HTML file: nothing from the network, no script, nested
 * lists under a thin drawing, so that it reads as well without its style.
 */
import { type Branch, loneRoads, type Split, stretchFrom } from '../play/branches.ts'
import { type BranchDrawing, endWords, fogWords } from './branchTree.ts'
import { MADE_BY_US } from './html.ts'
import { nameOf } from './names.ts'
import { sanitize } from './sanitize.ts'
import { whose } from './splits.ts'
import { shortDate } from './when.ts'

export interface ChairTree extends BranchDrawing {
  /** How the questions were answered, if that is to be shown. */
  readonly divided?: readonly Split[]
}

/** With more plays, only what several share is listed decision by decision. */
const EVERY_DECISION = 40

export const branchPage = (title: string, notes: readonly string[], trees: readonly ChairTree[]): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${MADE_BY_US}
<title>${safe(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<p class="legend"><b>★</b> the historical line. The number is how many plays took the road. <span class="fog">Grey</span>: roads that are there and that nobody took.</p>
${trees.map(chairPart).join('\n')}
${notes.length > 0 ? `<footer>${notes.map(words => `<p>${safe(words)}</p>`).join('\n')}</footer>` : ''}
</main>
</body>
</html>
`

const STYLE = `:root { color-scheme: light dark; --ink: #221c15; --ground: #fbf7ee; --rule: #b9a98c; --faint: #6b6152; --red: #a33200 }
@media (prefers-color-scheme: dark) { :root { --ink: #ecdcc0; --ground: #1c1512; --rule: #5d4a3d; --faint: #b09d84; --red: #f0956d } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere }
main { max-width: 46rem; margin: 0 auto; padding: 1rem }
h1, h2, h3 { line-height: 1.2; text-wrap: balance }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); color: var(--faint) }
h2 { margin-top: 2rem; border-top: 2px solid var(--ink); padding-top: .5rem }
ol, ul { list-style: none; margin: 0; padding: 0 }
ol.road { border-left: 2px solid var(--rule); padding-left: .7rem }
ol.road > li { margin: .25rem 0 }
.fork > ul { border-left: 2px solid var(--rule); margin: .2rem 0 .2rem .1rem; padding-left: .6rem }
.fork > ul > li { margin: .3rem 0 }
.count { font-weight: bold; font-variant-numeric: tabular-nums; margin-right: .4rem }
.date, .fog, .end, summary { color: var(--faint) }
.star { color: var(--red) }
summary { cursor: pointer }
details > ol { padding-left: .7rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: bold; padding-top: .6rem }
th, td { text-align: left; vertical-align: top; padding: .15rem .5rem .15rem 0; font-weight: normal }
td.n { text-align: right; width: 3rem; font-weight: bold; font-variant-numeric: tabular-nums }
.bar { display: block; height: .4rem; background: var(--red); min-width: 1px }
@media (max-width: 30rem) { ol.road, .fork > ul { padding-left: .35rem; border-left-width: 1px } }
@media print { :root { color-scheme: light; --ink: #000; --ground: #fff; --rule: #888; --faint: #444; --red: #a33200 } main { max-width: none; padding: 0 } li, tr { break-inside: avoid-page } ol.road > li { break-inside: auto } }`

const safe = (text: string): string => sanitize(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

function chairPart(part: ChairTree): string {
  const { tree, people } = part
  const count = tree.plays.length
  return `<section>
<h2>${safe(nameOf(people, tree.chair))}: ${count} ${count === 1 ? 'play' : 'plays'}, ${tree.forks} ${tree.forks === 1 ? 'fork' : 'forks'}</h2>
${part.divided ? dividedPart(part, part.divided) : ''}
${part.divided ? '<h3>All the roads</h3>' : ''}
${road(part, tree.root)}
</section>`
}

const date = (slot: number): string => `<span class="date">${safe(shortDate(slot))}</span>`
const star = (history: boolean): string =>
  history ? ' <span class="star" title="the historical line">★</span>' : ''

/** One lane: what nothing forks in, the fork, and so on along the road most taken. */
function road(part: ChairTree, from: Branch): string {
  const items: string[] = []
  for (let here: Branch | undefined = from; here; ) {
    const { to, decisions, branches } = stretchFrom(part.tree, here)
    if (decisions > 0) items.push(stretchItem(part, here, decisions, branches))
    if (to.roads.length === 0) {
      items.push(`<li class="end">${safe(endWords(part, to))}</li>`)
      break
    }
    items.push(forkItem(part, to))
    here = to.roads[0]
  }
  return `<ol class="road">\n${items.join('\n')}\n</ol>`
}

function stretchItem(
  part: ChairTree,
  from: Branch,
  decisions: number,
  branches: () => readonly Branch[],
): string {
  const words = `${decisions} ${decisions === 1 ? 'decision' : 'decisions'}`
  if (from.plays.length === 1 && part.tree.plays.length > EVERY_DECISION)
    return `<li class="date">${words}</li>`
  const each = branches().map(
    branch => `<li>${date(branch.slot)}${star(branch.history)} ${safe(part.labels(branch.decision!))}</li>`,
  )
  return `<li><details><summary>${words}</summary><ol>${each.join('')}</ol></details></li>`
}

function forkItem(part: ChairTree, { roads, ended, fog, historyInFog, ...rest }: Branch): string {
  const [main, ...sides] = roads as [Branch, ...Branch[]]
  const named = (branch: Branch): string =>
    `<span class="count">${branch.plays.length}</span>${safe(part.labels(branch.decision!))}${star(branch.history)}`
  const items = [
    ...(ended.length > 0
      ? [
          `<li class="end"><span class="count">${ended.length}</span>${safe(endWords(part, { ...rest, roads, ended, fog, historyInFog }))}</li>`,
        ]
      : []),
    ...sides.map(side => `<li>${named(side)}\n${road(part, side)}</li>`),
    ...(fog > 0 ? [`<li class="fog">${safe(fogWords({ fog, historyInFog }))}</li>`] : []),
    `<li>${named(main)}${sides.length > 0 ? ' <span class="date">(goes on below)</span>' : ''}</li>`,
  ]
  return `<li class="fork">${date(main.slot)}\n<ul>\n${items.join('\n')}\n</ul></li>`
}

function dividedPart({ tree, labels }: ChairTree, divided: readonly Split[]): string {
  const parted = divided.filter(({ pairs }) => pairs > 0).slice(0, 8)
  const alone = loneRoads(divided)
  const tables = parted.map(({ slot, answers }) => {
    const all = answers.reduce((sum, { plays }) => sum + plays.length, 0)
    const rows = answers.map(
      ({ decision, plays, history }) =>
        `<tr><td class="n">${plays.length}</td><th scope="row">${safe(labels(decision))}${star(history)}<span class="bar" style="width:${Math.round((100 * plays.length) / all)}%"></span></th></tr>`,
    )
    return `<table><caption>${safe(shortDate(slot))}</caption>${rows.join('')}</table>`
  })
  const lone = alone.map(
    ({ answer }) =>
      `<li>${date(answer.slot)} <b>${safe(whose(tree.plays, answer))}</b>: ${safe(labels(answer.decision))}${star(answer.history)}</li>`,
  )
  return `<h3>What divides most</h3>
${tables.join('\n') || '<p>Nobody parted from anybody.</p>'}
<h3>Roads that one play alone took</h3>
${lone.length > 0 ? `<ul>${lone.join('\n')}</ul>` : '<p>None.</p>'}`
}
