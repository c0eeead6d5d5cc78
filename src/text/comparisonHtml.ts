/** Two plays compared as one page of HTML: a table under each heading. */
import { type Both, PLAYS } from '../play/compare.ts'
import { type ComparisonRow, type ComparisonTold, comparisonRows } from './comparison.ts'
import { escaped, htmlPage } from './html.ts'

type Pair = Extract<ComparisonRow, { type: 'pair' }>

/** Codes, since they are what brings a play back. */
export function comparisonHtml(told: ComparisonTold, codes: Both<string>): string {
  const rows = comparisonRows(told).filter(row => row.type !== 'pair' || row.about !== '')
  const parts: string[] = ['<h1>Two plays compared</h1>']
  let under = 'The plays'
  let pairs: Pair[] = [{ type: 'pair', about: 'Code', values: codes }]
  const endTable = (): void => {
    if (pairs.length > 0) parts.push(table(told, under, pairs))
    pairs = []
  }
  for (const row of rows) {
    if (row.type === 'pair') pairs.push(row)
    else {
      endTable()
      if (row.type === 'heading') under = row.words
      parts.push(row.type === 'heading' ? `<h2>${escaped(row.words)}</h2>` : `<p>${escaped(row.words)}</p>`)
    }
  }
  endTable()
  return htmlPage('Two plays compared', parts.join('\n'))
}

const NAMES: Both<string> = { a: 'A', b: 'B' }

function table({ names = NAMES }: ComparisonTold, under: string, pairs: readonly Pair[]): string {
  const head = PLAYS.map(which => `<th scope="col">${escaped(names[which])}</th>`).join('')
  const rows = pairs.map(
    ({ about, values }) =>
      `<tr><th scope="row">${escaped(about)}</th>${PLAYS.map(
        which => `<td data-play="${escaped(names[which])}">${escaped(values[which])}</td>`,
      ).join('')}</tr>`,
  )
  return `<table>
<caption>${escaped(under)}</caption>
<thead><tr><th scope="col">What</th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}
