/** Sheets for those who are not in the room: parents, and whoever looks after the network. */
import { network, parents, privacy, type Section } from '../../../story/classroom/guide.ts'
import { html, type Markup } from '../../text/html.ts'
import { paragraphs } from './sheet.ts'
import { sectionsSheet } from './teacher.ts'

export const parentsSheet = (): Markup => html`<h1>${parents.title}</h1>
<p>Date: <span class="write"></span></p>
${paragraphs(parents.body)}
<section class="card"><h2>Content note</h2>${paragraphs(parents.note)}</section>
<p>With kind regards</p><p><span class="write signature"></span></p>`

export interface Served {
  /** The port, in digits, if it is known. */
  readonly port?: string
  /** The teacher's computer, as the pupils' address has it. */
  readonly host?: string
}

export const networkSheet = ({ port = '1957', host = '……………………………' }: Served): Markup => {
  const filled = (words: string): string => words.replaceAll('{port}', port).replaceAll('{host}', host)
  const sections = network.map(
    ({ heading, paragraphs: words, points }): Section => ({
      heading,
      ...(words && { paragraphs: words.map(filled) }),
      ...(points && { points: points.map(filled) }),
    }),
  )
  return sectionsSheet('For whoever looks after the network', sections)
}

export const privacySheet = (): Markup => sectionsSheet('Privacy', privacy)
