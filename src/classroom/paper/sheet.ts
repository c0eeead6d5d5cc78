/** A sheet to print: one file for a browser, black on white, that asks nothing of any network. */
import type { SourceKey } from '../../../story/sources.ts'
import type { Mark } from '../../narrator/storyIndex.ts'
import { html, type Markup } from '../../text/html.ts'
import { MARK_SIGNS, MARK_WORDS } from '../../text/prose.ts'

export const SIZES = ['A4', 'Letter'] as const
export type Size = (typeof SIZES)[number]

/** How a pack is set. */
export interface Setting {
  readonly size: Size
  /** Eighteen points instead of twelve. */
  readonly large: boolean
}

export interface Sheet {
  /** Without its ending: `role-cards`. */
  readonly file: string
  readonly title: string
  readonly body: Markup
  readonly wide?: boolean
}

/** What every sheet begins with, so that a later pack may replace it. */
export const OURS = '<!doctype html>\n<!-- Arithmetic Majority: for a class -->'

/** Millimetres that a page has for its sheet, from top to bottom. */
const TALL: Readonly<Record<Size, number>> = { A4: 281, Letter: 263 }

/** Millimetres that a card of two to a page may be high. */
const HALF: Readonly<Record<Size, number>> = { A4: 138, Letter: 129.5 }

export const sheetPage = ({ title, body, wide }: Sheet, { size, large }: Setting): string =>
  `${OURS}\n${
    html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}: Arithmetic Majority, for a class</title>
<style>${{ markup: styleOf(size, large, wide === true) }}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>`.markup
  }\n`

const textSize = (large: boolean, wide: boolean): number => (large ? 18 : wide ? 15 : 12)

/**
 * Black, white and lines: nothing is said by a colour. Sizes in points, since it is for paper; and the
 * face whose widths are the same on every machine, since two cards must fit a page.
 */
const styleOf = (size: Size, large: boolean, wide: boolean): string => `
@page { size: ${size} ${wide ? 'landscape' : 'portrait'}; margin: 8mm 14mm; }
:root { color-scheme: light; --text: ${textSize(large, wide)}pt; --small: ${large ? 14 : 10}pt; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; font: var(--text)/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; }
main { padding-right: 0.4mm; }
body { margin: 0 auto; padding: 12mm 14mm; max-width: ${wide ? 270 : 200}mm; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.15; margin: 0 0 0.3em; break-after: avoid; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.2em; margin-top: 0.9em; }
h3 { font-size: 1em; margin-top: 0.5em; }
p { margin: 0 0 0.45em; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 0.45em; padding-left: 1.4em; }
li { margin-bottom: 0.25em; break-inside: avoid; }
.lead { font-size: 1.1em; }
.small { font-size: var(--small); line-height: 1.3; }
.keys { font-size: 0.8em; }
.fixed { table-layout: fixed; }
.nowrap { white-space: nowrap; }
.tall td, .tall th { height: ${large ? 9 : 12.5}mm; vertical-align: middle; }
.card { break-inside: avoid; border: 1.2pt solid #000; padding: 3mm 5mm; margin-bottom: 3mm; line-height: 1.24; }
.card h3 { margin: 0; }
.card h2 { font-size: 1.35em; margin: 0; }
.card p, .card ol, .card ul { margin-bottom: 0.25em; }
.card li { margin-bottom: 0.1em; }
.half { min-height: ${large ? 0 : HALF[size]}mm; display: flex; flex-direction: column; }
.half:nth-of-type(even) { margin-bottom: 0; }
.half { line-height: 1.19; }
.half .small { font-size: ${large ? 14 : 9}pt; }
.foot { margin-top: auto; }
.secret { border-top: 1pt dashed #000; padding-top: 1.5mm; margin-top: 1mm; }
.row { display: flex; gap: 4mm; align-items: baseline; justify-content: space-between; }
.box { display: inline-block; border: 1pt solid #000; min-width: 34mm; min-height: 8mm; padding: 1mm 2mm; font-weight: bold; letter-spacing: 0.08em; }
.write { border-bottom: 0.8pt solid #000; display: inline-block; min-width: 40mm; height: 1.2em; }
.write.short { min-width: 34mm; }
.write.long { min-width: 80mm; }
.write.signature { min-width: 70mm; height: 3em; }
.lines { list-style: none; padding: 0; margin: 0.4em 0; }
.lines li { border-bottom: 0.6pt solid #000; height: 8mm; margin: 0; }
.slips { display: grid; grid-template-columns: 1fr 1fr;${large ? '' : ' break-after: page;'} }
.slips:last-child { break-after: auto; }
${
  large
    ? ''
    : `.slips.five .slip { height: ${(TALL[size] - 2) / 5}mm; }
.slips.eight .slip { height: ${(TALL[size] - 2) / 8}mm; }`
}
.slips.three { grid-template-columns: 1fr 1fr 1fr; }
.slip { break-inside: avoid; border: 0.8pt dashed #000; padding: 2mm 4mm; margin: -0.4pt; overflow: hidden; }
.slip p { margin: 0 0 1mm; }
table { border-collapse: collapse; width: 100%; margin: 0.3em 0 0.8em; }
caption { text-align: left; padding-bottom: 0.3em; }
thead { display: table-header-group; }
th, td { border: 0.6pt solid #000; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
tbody th { font-weight: bold; }
th .small { font-weight: normal; }
tr { break-inside: avoid; }
td.tick { width: 14mm; }
.cells { display: grid; grid-template-columns: repeat(10, 1fr); gap: 2mm; margin: 2mm 0 6mm; }
.cells div { border: 1.2pt solid #000; height: 30mm; padding: 1mm 2mm; font-size: var(--small); }
.columns { columns: 2; column-gap: 8mm; }
dl { margin: 0; }
dt { font-weight: bold; break-after: avoid; }
dd { margin: 0 0 0.4em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.page { break-before: page; }
.keep { break-inside: avoid; }
a { color: inherit; }
@media print {
  body { padding: 0; max-width: none; }
  a { text-decoration: none; }
}
`

/** “[SPITSYN, VOIT]”, behind what rests on them. */
export const keysOf = (sources: readonly SourceKey[]): Markup =>
  sources.length === 0 ? html`` : html`<span class="keys">[${sources.join(', ')}]</span>`

/** “§ documented: SOROKIN, K”. */
export const groundOf = (mark: Mark, sources: readonly SourceKey[]): string =>
  `${MARK_SIGNS[mark]} ${MARK_WORDS[mark]}${sources.length > 0 ? `: ${sources.join(', ')}` : ''}`

export const marksLegend = (): Markup =>
  html`<p class="small">${Object.entries(MARK_SIGNS)
    .map(([mark, sign]) => `${sign} ${MARK_WORDS[mark as Mark]}`)
    .join(' · ')}. Capitals are sources; the sheet “Sources” has them in full.</p>`

export const paragraphs = (all: readonly string[]): Markup[] => all.map(each => html`<p>${each}</p>`)
export const points = (all: readonly string[]): Markup =>
  html`<ul>${all.map(each => html`<li>${each}</li>`)}</ul>`
export const emptyLines = (count: number): Markup =>
  html`<ul class="lines" aria-hidden="true">${Array.from({ length: count }, () => html`<li></li>`)}</ul>`
