/** A page that stands alone: no script, no network, to read, print and send. */
import type { Part, Section } from './document.ts'
import { html, MADE_BY_US, type Markup } from './html.ts'
import { PAGE_STYLE } from './pageStyle.ts'
import { type Line, plainText } from './spans.ts'

export interface Framed {
  /** Of the window. */
  readonly title: string
  readonly heading: string
  readonly skip: string
  /** Under the heading. */
  readonly lead: readonly Markup[]
  readonly sections: readonly { readonly id: string; readonly title: string; readonly body: Markup }[]
  readonly footer: Markup
}

export const framedPage = ({ title, heading, skip, lead, sections, footer }: Framed): string =>
  wholePage(
    title,
    html`<a class="skip" href="#main">${skip}</a>
<header>
<p class="kicker">Arithmetic Majority · 18–29 June 1957</p>
<h1>${heading}</h1>
${lead}
</header>
<nav aria-label="Contents"><ol>${sections.map(({ id, title: words }) => html`<li><a href="#${id}">${words}</a></li>`)}</ol></nav>
<main id="main" tabindex="-1">
${sections.map(({ id, title: words, body }) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${words}</h2>${body}</section>`)}
</main>
<footer>
${footer}
</footer>`,
  )

export const wholePage = (title: string, body: Markup): string =>
  `<!doctype html>\n${
    html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${{ markup: MADE_BY_US }}
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
${body}
</body>
</html>`.markup
  }\n`

/** The sections of a document as they stand on a page. */
export const framedSections = (sections: readonly Section[]): Framed['sections'] =>
  sections.map(({ id, title, parts }) => ({ id, title, body: html`${parts.map(partMarkup)}` }))

export function partMarkup(part: Part): Markup {
  switch (part.kind) {
    case 'words':
      return part.note ? html`<p class="note">${part.words}</p>` : html`<p>${part.words}</p>`
    case 'heading':
      return html`<h3>${part.words}</h3>`
    case 'list': {
      const items = part.items.map(item => html`<li>${item}</li>`)
      return part.numbered ? html`<ol class="questions">${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'table':
      return html`<table class="${part.head.length > 2 ? 'stacks' : 'long'}"><caption>${part.caption}</caption>
<thead><tr>${part.head.map(each => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${part.rows.map(
        ([name = '', ...cells]) =>
          html`<tr><th scope="row">${name}</th>${cells.map((cell, at) => html`<td data-head="${part.head[at + 1]!}">${cell}</td>`)}</tr>`,
      )}</tbody></table>`
    case 'figure':
      return html`<figure>${part.drawing}<figcaption>${part.caption}</figcaption></figure>`
    case 'receipts':
      return html`<div class="receipts">${part.receipts.map(receiptMarkup)}</div>`
    case 'blank':
      return html`<div class="blank" aria-hidden="true">${Array.from({ length: part.lines }, () => html`<p>&nbsp;</p>`)}</div>`
  }
}

export const spansOf = (each: Line): Markup[] =>
  each.map(({ text, role }) => html`<span class="${role}">${text}</span>`)

export const receiptMarkup = ([title, ...lines]: readonly Line[]): Markup =>
  html`<section class="receipt"><h4>${plainText(title ?? [])}</h4><ul>${lines
    .filter(each => each.length > 0)
    .map(
      each => html`<li class="${each[0]!.role === 'number' ? 'points' : 'said'}">${spansOf(each)}</li>`,
    )}</ul></section>`
