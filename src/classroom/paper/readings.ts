/** What is read: before the lesson, and beside it. */
import type { Reading } from '../../../story/classroom/readings.ts'
import { html, type Markup } from '../../text/html.ts'
import type { Lesson } from '../lesson.ts'
import { keysOf, paragraphs } from './sheet.ts'

export const readingSheet = ({ title, lead, passages }: Reading): Markup => html`<h1>${title}</h1>
<p class="lead">${lead}</p>
${passages.map(
  ({ heading, paragraphs: words, sources }) =>
    html`<section><h2>${heading}</h2>${paragraphs(words.slice(0, -1))}<p>${words.at(-1)} ${keysOf(sources)}</p></section>`,
)}`

const LETTERS = ['a', 'b', 'c'] as const

export const preReadingSheet = (reading: Reading, { check }: Lesson): Markup => html`${readingSheet(reading)}
<section class="keep"><h2>Five questions</h2>
<ol>${check.map(
  ({ asks, answers }) =>
    html`<li>${asks}<br>${answers.map((answer, at) => html`<span class="nowrap">☐ ${LETTERS[at]!}) ${answer}</span> `)}</li>`,
)}</ol></section>`

export const glossarySheet = ({ glossary, phrasebook }: Lesson): Markup => html`<h1>Glossary</h1>
<dl class="columns">${glossary.map(({ term, means }) => html`<div class="keep"><dt>${term}</dt><dd>${means}</dd></div>`)}</dl>
<section class="keep"><h2>Phrasebook for telegrams</h2>
<ul class="columns">${phrasebook.map(sentence => html`<li>${sentence.replace('{name}', '………')}</li>`)}</ul></section>`
