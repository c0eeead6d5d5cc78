/** Markup in which whatever is filled in is escaped, unless it is markup itself. */

export interface Markup {
  readonly markup: string
}

type Filling = Markup | string | number | undefined | false | readonly Markup[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign]!)

/** `html`, as a tag: ``html`<p>${words}</p>` ``. */
export function html(strings: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return {
    markup: strings.reduce((whole, part, at) => `${whole}${markupOf(fillings[at - 1])}${part}`),
  }
}

function markupOf(filling: Filling): string {
  if (filling === undefined || filling === false) return ''
  if (typeof filling === 'string' || typeof filling === 'number') return escaped(String(filling))
  return 'markup' in filling ? filling.markup : filling.map(({ markup }) => markup).join('')
}

/** By this a page is known as one of ours, and may be replaced by a newer one. */
export const MADE_BY_US = '<meta name="generator" content="Arithmetic Majority">'

/** Contrast of at least 7 to 1; tables that become lists where there is no room for columns. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; color: #1b1b1b; background: #fdfcf8; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; border-top: 1px solid #8a8577; padding-top: .5rem; }
p { max-width: 42rem; margin: .4rem 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { text-align: left; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid #d6d1c2; font-weight: normal; overflow-wrap: anywhere; }
thead th { font-weight: bold; }
tbody th { color: #3d3a33; }
@media (max-width: 40rem) {
  table, thead, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody th { border: 0; padding-bottom: 0; }
  td { border: 0; padding: 0 0 0 1rem; }
  td::before { content: attr(data-play) ': '; font-weight: bold; }
  tr { border-bottom: 1px solid #d6d1c2; padding: .3rem 0; }
}
@media (prefers-color-scheme: dark) {
  body { color: #ece8dc; background: #171613; }
  tbody th { color: #cfc9b8; }
  h2 { border-color: #6d6859; }
  th, td, tr { border-color: #3b382f; }
}
@media print {
  @page { margin: 18mm; }
  body { max-width: none; padding: 0; font-size: 10pt; color: #000; background: #fff; }
  tr, h2 { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`

export const htmlPage = (title: string, body: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${MADE_BY_US}
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
