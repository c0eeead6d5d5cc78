/** Cards: one for each seat, two to a page, and the documents. */
import { html, type Markup } from '../../text/html.ts'
import type { Document, Lesson, PhaseId, Role, RoleId } from '../lesson.ts'
import { groundOf, marksLegend } from './sheet.ts'

/** What a running class knows of a seat, and a pack for a cupboard does not. */
export interface Joining {
  readonly code?: string
  readonly keys?: Readonly<Partial<Record<RoleId, string>>>
}

const LOADS: Readonly<Record<Role['load'], string>> = {
  talks: 'mostly talks',
  writes: 'mostly writes',
  watches: 'mostly watches',
}
const WORTH = [5, 3, 2] as const

const titleOf = ({ phases }: Lesson, id: PhaseId): string =>
  phases.find(phase => phase.id === id)?.title ?? id

export const roleCards = (lesson: Lesson, roles: readonly Role[], plain: boolean, joining: Joining): Markup =>
  html`${roles.map(role => roleCard(lesson, role, plain, joining))}`

function roleCard(lesson: Lesson, role: Role, plain: boolean, { code, keys }: Joining): Markup {
  const { id, name, office, load, card, secret, aims, powers } = role
  const document = lesson.documents.find(each => each.id === role.document)
  return html`<section class="card half" aria-labelledby="${id}">
<div class="row"><h2 id="${id}">${name}</h2><span>${code !== undefined && html`Class <strong>${code}</strong>, `}${code === undefined ? 'Seat' : 'seat'} key <span class="box">${keys?.[id] ?? ''}</span></span></div>
<p><em>${office}</em></p>
<p>${plain ? role.plain : card}</p>
${powers.length > 0 && html`<p><strong>What you can do.</strong> ${powers.map(({ words }, at) => html`${at > 0 && ' '}${words}`)}</p>`}
<div class="secret">
<p><strong>Keep to yourself.</strong> ${secret.words}</p>
<p><strong>You want</strong></p>
<ol>${aims.map(({ words }, at) => html`<li>${words} (${WORTH[at]!})</li>`)}</ol>
</div>
<p class="small foot">${document && html`Your document: ${document.title}${document.from && html`, from “${titleOf(lesson, document.from)}” on`}. `}This seat ${LOADS[load]}. Points are for the game; they are not a mark. ${groundOf(role.mark, role.sources)}.</p>
</section>`
}

export const documentCards = (lesson: Lesson): Markup =>
  html`${marksLegend()}${lesson.documents.map(each => documentCard(lesson, each))}`

const documentCard = (
  lesson: Lesson,
  { id, title, kind, date, text, mark, sources, reliability, from }: Document,
): Markup =>
  html`<section class="card" aria-labelledby="${id}">
<div class="row"><h2 id="${id}">${title}</h2>${from && html`<span class="small">not before “${titleOf(lesson, from)}”</span>`}</div>
<p><em>${kind}; ${date}</em></p>
<p>${text}</p>
<p><strong>How far to believe it.</strong> ${reliability}</p>
<p class="small">${groundOf(mark, sources)}</p>
</section>`
