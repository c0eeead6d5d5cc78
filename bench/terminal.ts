/**
 * The built game in a pseudo-terminal, measured: how soon it stands there, how
 * soon it answers a key, what it writes, what it costs while nobody plays; and
 * the same of others that show a scene. `npm run bench -- terminal`, or with
 * `--only NAME` one measurement: `beside` for the others.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { firstKeys, keys, scenes, storms } from './screen/answering.ts'
import { beside } from './screen/beside.ts'
import { growing, idling } from './screen/costing.ts'
import { colours, restored, suite } from './screen/keeping.ts'
import { bundle, executable, starting } from './screen/starting.ts'
import { printed } from './screen/table.ts'

const ALL = [
  starting,
  bundle,
  beside,
  executable,
  firstKeys,
  keys,
  storms,
  scenes,
  ...(process.platform === 'linux' ? [idling, growing, restored] : []),
  colours,
  suite,
]
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const chosen = only === undefined ? ALL : ALL.filter(({ name }) => name === only)
if (chosen.length === 0) {
  console.error(`There is no measurement “${only}”. Known: ${ALL.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
for (const [n, measure] of chosen.entries()) {
  console.error(`${measure.name} (${n + 1} of ${chosen.length})`)
  await measure()
}
console.log(printed())
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
)
