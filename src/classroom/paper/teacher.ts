/** Sheets for whoever holds the lesson. */
import { answers, watchersAnswer } from '../../../story/classroom/answers.ts'
import {
  guide,
  onPaper,
  planNotes,
  rubric,
  type Section,
  teacherCard,
} from '../../../story/classroom/guide.ts'
import { TWELVE_DAYS } from '../../../story/debrief/twelveDays.ts'
import { FULL_MEMBERS, type Opening, PEOPLE, type PersonId } from '../../engine/index.ts'
import { html, type Markup } from '../../text/html.ts'
import { SIDE_WORDS } from '../../text/names.ts'
import type { Inject, Lesson, Plan, Role } from '../lesson.ts'
import { emptyLines, groundOf, keysOf, marksLegend, paragraphs, points } from './sheet.ts'

export const teacherCardSheet = (): Markup => html`<section class="card lead"><h1>Twelve lines</h1>
<ol>${teacherCard.map(words => html`<li>${words}</li>`)}</ol></section>`

export const sectionsSheet = (title: string, sections: readonly Section[]): Markup => html`<h1>${title}</h1>
${sections.map(
  ({ heading, paragraphs: words = [], points: list = [] }) =>
    html`<section><h2>${heading}</h2>${paragraphs(words)}${list.length > 0 && points(list)}</section>`,
)}`

/** “4–9”, the minutes of each phase counted from the beginning of its lesson. */
export function minutesOf({
  phases,
  breakBefore,
}: Plan): readonly { readonly from: number; readonly to: number }[] {
  let now = 0
  return phases.map(({ phase, minutes }) => {
    if (phase === breakBefore) now = 0
    const from = now
    now += minutes
    return { from, to: now }
  })
}

const planTable = (lesson: Lesson, plan: Plan): Markup => {
  const spans = minutesOf(plan)
  return html`<table><caption>${plan.title}</caption>
<thead><tr><th scope="col">Minutes</th><th scope="col">Phase</th><th scope="col">Pupils</th><th scope="col">You</th><th scope="col">On paper</th></tr></thead>
<tbody>${plan.phases.map(({ phase }, at) => {
    const text = lesson.phases.find(({ id }) => id === phase)!
    return html`${phase === plan.breakBefore && html`<tr><th scope="rowgroup" colspan="5">Second lesson</th></tr>`}
<tr><td class="nowrap">${spans[at]!.from}–${spans[at]!.to}</td><th scope="row">${text.title}<br><span class="small">${text.date}</span></th><td class="small">${text.pupil}</td><td class="small">${text.teacher}</td><td class="small">${onPaper[phase]}</td></tr>`
  })}</tbody></table>
${points(planNotes[plan.id])}`
}

export const timetableSheet = (lesson: Lesson, plan: Plan): Markup =>
  html`<h1>Timetable</h1>${planTable(lesson, plan)}`

/** The guide, with all three timetables in short. */
export const guideSheet = (lesson: Lesson): Markup => html`${sectionsSheet('Teacher’s guide', guide)}
<section><h2>Three timetables</h2>
${lesson.plans.map(plan => {
  const spans = minutesOf(plan)
  return html`<div class="keep"><h3>${plan.title}</h3><ul class="columns">${plan.phases.map(
    ({ phase }, at) =>
      html`<li>${phase === plan.breakBefore && html`<strong>Second lesson.</strong> `}${spans[at]!.from}–${spans[at]!.to} ${lesson.phases.find(({ id }) => id === phase)!.title}</li>`,
  )}</ul></div>${points(planNotes[plan.id])}`
})}</section>`

export const injectsSheet = ({ injects, phases }: Lesson): Markup => html`<h1>What you can let happen</h1>
<p>None of it is needed; two or three make a lesson. Read the text aloud, or hand it to those it is for.</p>
${marksLegend()}
${phases
  .map(({ id, title }) => ({ title, list: injects.filter(each => each.phases[0] === id) }))
  .filter(({ list }) => list.length > 0)
  .map(({ title, list }) => html`<section><h2>From “${title}” on</h2>${list.map(injectCard)}</section>`)}`

const injectCard = ({ title, text, ask, mark, sources, to }: Inject): Markup => html`<section class="card">
<h3>${title}${to !== 'all' && html` <span class="small">(to some only)</span>`}</h3><p>${text}</p>
<p class="small"><strong>Ask:</strong> ${ask} ${groundOf(mark, sources)}</p></section>`

export const rubricSheet = (): Markup => html`<h1>Rubric</h1>
<p>Four things, nought to four points each; winning is none of them.</p>
<table><thead><tr><th scope="col"></th>${[1, 2, 3, 4].map(points => html`<th scope="col">${points}</th>`)}</tr></thead>
<tbody>${rubric.map(({ name, levels }) => html`<tr><th scope="row">${name}</th>${levels.map(words => html`<td>${words}</td>`)}</tr>`)}</tbody></table>
<table><caption>Seats and points</caption><thead><tr><th scope="col">Seat</th>${rubric.map(({ name }) => html`<th scope="col" class="small">${name}</th>`)}<th scope="col">Sum</th></tr></thead>
<tbody>${Array.from({ length: 16 }, () => html`<tr><th scope="row">&nbsp;</th>${rubric.map(() => html`<td></td>`)}<td></td></tr>`)}</tbody></table>`

export const exitSheet = ({ exit }: Lesson): Markup => {
  const ticket = html`<section class="card half"><h2>Exit ticket</h2><p>I was <span class="write"></span></p>
${exit.map(question => html`<p><strong>${question}</strong></p>${emptyLines(3)}`)}<p class="small foot">Two minutes, alone. Only your teacher reads it.</p></section>`
  return html`${[ticket, ticket]}`
}

const CANDIDATES_AND_OTHERS = PEOPLE.slice(FULL_MEMBERS.length)

/** What happened: for the debrief. */
export function answersSheet(people: Opening['people'], lesson: Lesson, roles: readonly Role[]): Markup {
  const row = (id: PersonId): Markup => {
    const { did, later, sources } = answers[id]
    const stood = roles.find(role => role.id === id)?.stood
    return html`<tr><th scope="row">${people[id].name}${stood && html`<br><span class="small">${SIDE_WORDS[stood]}</span>`}</th><td>${did}</td><td>${later} ${keysOf(sources)}</td></tr>`
  }
  const table = (
    caption: string,
    ids: readonly PersonId[],
  ): Markup => html`<table class="small fixed"><colgroup><col style="width: 16%"><col style="width: 48%"><col style="width: 36%"></colgroup><caption><strong>${caption}</strong></caption>
<thead><tr><th scope="col">Seat</th><th scope="col">In June 1957</th><th scope="col">Afterwards</th></tr></thead><tbody>${ids.map(row)}</tbody></table>`
  return html`<h1>What happened</h1>
<p class="lead">For the debrief. Before it, keep this sheet to yourself.</p>
<p>No minutes of 18–21 June exist, and no vote is on record. By the evening of the 18th six had spoken against Khrushchev and two for him; by the 20th it was seven and four. The plenum kept him.</p>
<section><h2>Day by day</h2><table class="small"><thead><tr><th scope="col">June</th><th scope="col">What happened</th></tr></thead>
<tbody>${TWELVE_DAYS.map(({ day, words, sources }) => html`<tr><th scope="row">${day}</th><td>${words} <span class="keys">[${sources.join(', ')}]</span></td></tr>`)}</tbody></table></section>
<section><h2>Seat by seat</h2>
${table('The eleven', FULL_MEMBERS)}${table('Candidates and others', CANDIDATES_AND_OTHERS)}
<p><strong>Those who watched.</strong> ${watchersAnswer.did} ${watchersAnswer.later} ${keysOf(watchersAnswer.sources)}</p></section>
<section class="keep"><h2>The five questions</h2><ol>${lesson.check.map(({ asks, answers: given, right }) => html`<li>${asks} <strong>${given[right]!}</strong></li>`)}</ol></section>`
}
