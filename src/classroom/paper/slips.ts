/** What is handed out, filled in and hung up when a class plays on paper. */

import type { Opening } from '../../engine/index.ts'
import { FULL_MEMBERS } from '../../engine/index.ts'
import { html, type Markup } from '../../text/html.ts'
import { emptyLines } from './sheet.ts'

type People = Opening['people']

const times = (count: number, one: () => Markup): Markup[] => Array.from({ length: count }, one)

/** Slips in pages of so many rows, each page full. */
const pagesOf = (pages: number, look: string, each: number, slip: () => Markup): Markup =>
  html`${times(pages, () => html`<div class="slips ${look}">${times(each, slip)}</div>`)}`

const TELEGRAMS_A_PAGE = 10
export const TELEGRAMS = 40

export const telegramSlips = (): Markup =>
  pagesOf(
    TELEGRAMS / TELEGRAMS_A_PAGE,
    'five',
    TELEGRAMS_A_PAGE,
    () => html`<div class="slip"><p><strong>Telegram</strong></p>
<p>From <span class="write"></span></p><p>To <span class="write"></span></p>${emptyLines(2)}<p class="small">Your teacher can read this.</p></div>`,
  )

const BALLOTS_A_PAGE = 24

export const ballotSlips = (): Markup =>
  pagesOf(
    2,
    'three eight',
    BALLOTS_A_PAGE,
    () => html`<div class="slip"><p><strong>Ballot</strong></p>
<p>I am <span class="write short"></span></p><p>☐ for ☐ against</p><p>☐ abstaining</p></div>`,
  )

const ROLLS = [1, 2, 3] as const
const CHOICES = ['for', 'against', 'abst.'] as const

export const rollCallSheet = (people: People): Markup => html`<h1>Roll call</h1>
<p>Call the names in this order and mark the answer. Whoever is not in the room is not marked, and counts as not voting.
<strong>Six of the eleven carry a motion, however many are present.</strong> A candidate who answers is thanked, and not counted.</p>
<table class="tall">
<caption>Eleven full members, three roll calls</caption>
<thead>
<tr><th scope="col" rowspan="2">Member</th>${ROLLS.map(nth => html`<th scope="colgroup" colspan="3">${nth}. Motion:<br>&nbsp;</th>`)}</tr>
<tr>${ROLLS.map(() => html`${CHOICES.map(choice => html`<th scope="col" class="small">${choice}</th>`)}`)}</tr>
</thead>
<tbody>${FULL_MEMBERS.map(id => html`<tr><th scope="row">${people[id].name}</th>${ROLLS.map(() => html`${CHOICES.map(() => html`<td class="tick"></td>`)}`)}</tr>`)}
<tr><th scope="row">Sum</th>${ROLLS.map(() => html`${CHOICES.map(() => html`<td class="tick"></td>`)}`)}</tr>
<tr><th scope="row">Six for?</th>${ROLLS.map(() => html`<td colspan="3">☐ carried &nbsp; ☐ lost</td>`)}</tr>
</tbody></table>
<p>Whose single vote would have made it otherwise? ${ROLLS.map(nth => html`<span class="nowrap">${nth}. <span class="write short"></span></span> `)}</p>
<p class="small">majority class tally takes the same on a computer, and says why each might have voted otherwise.</p>`

const ABSENT = ['saburov', 'suslov', 'kirichenko', 'kozlov', 'shvernik', 'mukhitdinov'] as const
const TEN = Array.from({ length: 10 }, (_, at) => at + 1)

export const board = (people: People): Markup => html`<h1>The board</h1>
<div class="columns">
<table class="keep"><caption><strong>Public words.</strong> What was said in front of all; six make a majority.</caption>
<thead><tr><th scope="col">Full member</th><th scope="col">against Khrushchev</th><th scope="col">for him</th></tr></thead>
<tbody>${FULL_MEMBERS.map(id => html`<tr><th scope="row">${people[id].name}</th><td></td><td></td></tr>`)}</tbody></table>
<table class="keep"><caption><strong>Not in Moscow</strong> on the morning of 18 June</caption>
<thead><tr><th scope="col">Who</th><th scope="col">called</th><th scope="col">here</th></tr></thead>
<tbody>${ABSENT.map(id => html`<tr><th scope="row">${people[id].name}</th><td>☐</td><td>☐</td></tr>`)}</tbody></table>
<p>In the chair: <span class="write"></span></p>
<p>Motion: <span class="write long"></span></p>
</div>
<section class="page" aria-labelledby="arrivals"><h2 id="arrivals">Arrivals: members of the Central Committee who have reached Moscow</h2>
<p>Fill from the left. Write K or 7 for the side that brought them.</p>
<div class="cells">${TEN.map(nth => html`<div>${nth * 10}</div>`)}</div>
<h2>Signatures under the letter</h2>
<p>At fifty somebody knocks at the door.</p>
<div class="cells">${TEN.map(nth => html`<div>${nth * 10}</div>`)}</div>
<h2>The last three things said that somebody will remember</h2>
${emptyLines(3)}
</section>`
