/** How a page looks: on paper, in the dark, at 320 pixels and with colours forced on it. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ground: #fbf8f1; --ink: #1f1c17; --quiet: #57514a; --rule: #cfc7b8;
  --seven: #9c2f14; --khrushchev: #1c4f8c; --link: #1c4f8c; --panel: #f2ecdf; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #17181b; --ink: #e8e3d9; --quiet: #b3aca0; --rule: #44464d;
    --seven: #f2a07e; --khrushchev: #8fc0f3; --link: #9cc8f5; --panel: #202226; }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 Georgia, "Times New Roman", serif;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1rem 1rem 3rem; max-width: 46rem; overflow-wrap: break-word; hyphens: manual; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2.1rem; margin: 0.2rem 0 0.6rem; }
h2 { font-size: 1.45rem; margin: 0 0 0.8rem; padding-top: 1.4rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.4rem 0 0.4rem; }
h4 { font-size: 1rem; margin: 0.6rem 0 0.2rem; }
section + section { margin-top: 2.4rem; }
.receipts section + section { margin-top: 0; }
p { margin: 0 0 0.8rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, main:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
code { font: 0.95em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; font-weight: bold; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.kicker { margin: 0; color: var(--quiet); font-variant-caps: small-caps; letter-spacing: 0.03em; }
.lead { font-size: 1.2rem; }
nav { margin: 1.6rem 0 2.4rem; padding: 0.8rem 1rem; background: var(--panel); }
nav ol { margin: 0; padding-left: 1.6rem; columns: 17rem 2; }
nav li { padding: 0.15rem 0; break-inside: avoid; }
nav a { display: inline-block; min-height: 24px; }
ol, ul { padding-left: 1.5rem; }
li { margin-bottom: 0.4rem; }
.objectives, .days, .legend, .receipt ul { list-style: none; padding-left: 0; }
.days > li { border-top: 1px solid var(--rule); padding: 0.2rem 0 0.4rem; break-inside: avoid; }
.days > li:first-child { border-top: 0; }
.days h3 { margin-top: 0.6rem; }
.days h4 { font-size: 0.85rem; font-weight: normal; color: var(--quiet); margin: 0; }
.beside { display: grid; gap: 0.2rem 1.6rem; }
.beside p { margin-bottom: 0.4rem; }
@media (min-width: 40rem) { .beside { grid-template-columns: 1fr 1fr; } }
@media print { .beside { grid-template-columns: 1fr 1fr; } }
.numbers a { display: inline-block; min-width: 24px; padding: 0 0.3rem; text-align: center; background: var(--panel);
  border: 1px solid var(--rule); border-radius: 4px; font-size: 0.85rem; text-decoration: none; font-weight: bold; }
.cites, .times { color: var(--quiet); font-size: 0.8rem; }
.cites a { color: inherit; }
.differences li { break-inside: avoid; margin-bottom: 0.8rem; }
.differences p { margin: 0; }
.fact, .note, figcaption { color: var(--quiet); }
figure { margin: 0 0 1.2rem; break-inside: avoid; }
figure > svg { display: block; width: 100%; max-width: 34rem; margin: 0 auto; height: auto; }
figcaption { text-align: center; font-size: 0.95rem; }
svg text { font: 13px Georgia, "Times New Roman", serif; fill: var(--ink); }
svg .seven { fill: var(--seven); }
svg .khrushchev { fill: var(--khrushchev); }
svg .ring { fill: none; stroke: var(--ink); stroke-width: 1.5; }
svg .absent { fill: none; stroke: var(--quiet); stroke-width: 1; }
svg .table { fill: var(--panel); stroke: var(--rule); }
svg .grid { stroke: var(--rule); stroke-width: 1; }
svg .curve { fill: none; stroke: var(--khrushchev); stroke-width: 2.5; stroke-linejoin: round; }
svg .curve.dashed { stroke: var(--seven); stroke-dasharray: 6 4; }
svg .marked { fill: var(--ground); stroke: var(--ink); stroke-width: 1.5; }
svg text.mark { font-weight: bold; }
svg .tie { fill: none; stroke: var(--quiet); }
svg .tie.turned { stroke: var(--seven); }
svg .tie-end { fill: var(--quiet); }
svg .tie-end.turned { fill: var(--seven); }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; justify-content: center; margin: 0.4rem 0 0; font-size: 0.95rem; }
.legend li { display: flex; align-items: center; gap: 0.4rem; margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0.4rem 0 1.2rem; font-size: 0.95rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.3rem; }
th, td { text-align: left; padding: 0.18rem 0.5rem 0.18rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
thead th { border-bottom: 2px solid var(--rule); }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
.stand-seven { color: var(--seven); font-weight: bold; }
.stand-khrushchev { color: var(--khrushchev); font-style: italic; }
.stand-silent { color: var(--quiet); }
.receipts { columns: 20rem 2; column-gap: 2rem; }
.receipt { break-inside: avoid; padding-bottom: 0.8rem; font-size: 0.95rem; }
.receipt ul { margin: 0; }
.receipt li { margin: 0; }
.receipt .points { padding-left: 2.9em; text-indent: -2.9em; }
.receipt .number { font-variant-numeric: tabular-nums; white-space: pre; }
.receipt .faint { color: var(--quiet); }
.receipt .emphasis { font-style: italic; }
.columns { columns: 17rem 2; }
.blank p { border-bottom: 1px solid var(--rule); margin: 0; }
.dossier + .dossier { margin-top: 3rem; }
blockquote { margin: 0; padding: 0.8rem 1rem; border: 1px solid var(--rule); }
blockquote p:last-child { margin-bottom: 0; }
.newspaper { border-top: 4px double var(--ink); }
.hand { font-style: italic; }
dl.later { display: grid; gap: 0 1rem; }
dt { font-weight: bold; break-after: avoid; }
dd { margin: 0 0 0.6rem; }
.questions li { margin-bottom: 0.8rem; }
.sources { font-size: 0.85rem; }
.sources dd { margin-bottom: 0.4rem; }
.sources .times { font-weight: normal; }
footer { margin-top: 2.4rem; border-top: 1px solid var(--rule); padding-top: 0.8rem; color: var(--quiet); font-size: 0.9rem; }
@media (max-width: 26rem) { .wide { display: none; } table { font-size: 0.85rem; } th, td { padding-right: 0.3rem; } }
@media screen and (max-width: 40rem) {
  .stacks, .stacks caption, .stacks tbody, .stacks tr, .stacks th, .stacks td { display: block; }
  .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacks tr { border-bottom: 1px solid var(--rule); padding: 0.4rem 0; }
  .stacks th, .stacks td { border: 0; }
  .stacks tbody th { font-weight: bold; }
  .stacks td::before { content: attr(data-head) ': '; color: var(--quiet); }
}
@media (forced-colors: active) {
  svg .seven, svg .khrushchev { fill: CanvasText; }
  svg .ring, svg .absent, svg .marked { stroke: CanvasText; fill: Canvas; }
  svg .curve, svg .curve.dashed { stroke: CanvasText; }
  svg text { fill: CanvasText; }
  svg .table { fill: Canvas; stroke: CanvasText; }
  svg .tie, svg .tie.turned { stroke: CanvasText; }
  svg .tie-end, svg .tie-end.turned { fill: CanvasText; }
}
@page { margin: 16mm 15mm; }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; background: none; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .numbers a { min-width: 0; }
  section + section { margin-top: 1.4rem; }
  h2 { padding-top: 0.8rem; font-size: 1.3rem; }
  figure > svg { max-width: 9.5cm; }
  .receipts { columns: 3; column-gap: 0.6cm; }
  .receipt { font-size: 8.5pt; }
  .moves { list-style: none; padding-left: 0; }
  table { break-inside: avoid; }
  table.long, table.stacks { break-inside: auto; }
  .dossier { break-inside: avoid; }
  .dossier + .dossier { break-before: page; margin-top: 0; }
  .sources { columns: 2; column-gap: 2rem; }
  .sources dd, .sources dt { break-inside: avoid; }
}
`
