/**
 * A finished play afterwards, as one page: to print, to project, to send. It
 * needs no network and no script, and says what `debrief.ts` says.
 */
import { FULL_MEMBERS, SLOTS } from '../engine/index.ts'
import { MARKS } from '../narrator/storyIndex.ts'
import type { Debrief, Stand } from '../play/debrief.ts'
import { aimsIn, type Odds } from '../play/odds.ts'
import { MOVE_MARKS, marked, type TurningPoints } from '../play/turningPoints.ts'
import { LATER } from './afterwards.ts'
import { brier, verdictOf } from './calibration.ts'
import { capital } from './capital.ts'
import { factWords } from './dayFacts.ts'
import { type Course, dayWords, INVENTED, type Manner, notesBy, unknownSentences } from './debrief.ts'
import { curveDrawing, hallDrawing, signLegend, tableDrawing } from './drawings.ts'
import { eventWords } from './eventWords.ts'
import { hallSentences } from './hall.ts'
import { html, type Markup } from './html.ts'
import { BLOC_WORDS, FATE_WORDS, nameOf, OUTCOME_WORDS, type People } from './names.ts'
import { percent } from './odds.ts'
import { keepsIn } from './oddsCurve.ts'
import { framedPage, receiptMarkup, spansOf } from './pageFrame.ts'
import { MARK_WORDS } from './prose.ts'
import { receipt } from './receipt.ts'
import { type Line, plainText } from './spans.ts'
import { MOVE_WORDS, turningPointLines } from './turningPoints.ts'
import { markingWords } from './whip.ts'

export interface PageMatter extends Manner {
  readonly people: People
  readonly debrief: Debrief
  readonly chairName: string
  /** A source in full. */
  readonly citation: (key: string) => string | undefined
}

interface Section {
  readonly id: string
  readonly title: string
  readonly body: Markup
}

export function debriefPage(matter: PageMatter): string {
  const { debrief, chairName } = matter
  const title = OUTCOME_WORDS[debrief.outcome].title
  const sections = sectionsOf(matter)
  return framedPage({
    title: `${title}: a play of June 1957 as ${nameOf(matter.people, debrief.chair)}`,
    heading: title,
    skip: 'Go to the debrief',
    lead: [
      html`<p class="lead">${OUTCOME_WORDS[debrief.outcome].words}</p>
<p>Played as ${chairName}, in ${debrief.decisions} decisions.</p>
<p>This play in one line: <code>${debrief.code}</code></p>`,
    ],
    sections,
    footer: html`<p>Made by the game Arithmetic Majority from the code above. <code>majority replay CODE</code> tells the play again.</p>`,
  })
}

function sectionsOf(matter: PageMatter): Section[] {
  const { people, debrief, course, level } = matter
  const found: (Section | undefined)[] = [
    { id: 'success', title: 'What you called success', body: objectives(debrief) },
    { id: 'days', title: 'Your twelve days, and the real ones', body: days(people, debrief) },
    { id: 'differences', title: 'Where your play differs', body: differences(people, debrief) },
    { id: 'table', title: 'Round the table', body: table(people, debrief) },
    { id: 'rolls', title: 'Roll calls', body: rollCalls(people, debrief, level) },
    course && { id: 'odds', title: 'The odds as they moved', body: courseOf(people, course) },
    { id: 'hall', title: 'In the hall', body: hall(debrief) },
    { id: 'fates', title: 'What became of them on the 29th', body: fates(people, debrief) },
    { id: 'whip', title: 'Your whip sheet against the truth', body: whip(people, debrief) },
    unknown(people, debrief),
    { id: 'communique', title: 'As the newspapers had it', body: communique(debrief) },
    { id: 'notes', title: 'As somebody wrote it down', body: notes(people, debrief) },
    { id: 'reading', title: 'How far to believe what you read', body: reading(debrief) },
    { id: 'later', title: 'Afterwards, in fact', body: later() },
    { id: 'questions', title: 'For discussion', body: questions(debrief) },
    { id: 'sources', title: 'Sources', body: sources(matter) },
  ]
  return found.flatMap(section => section ?? [])
}

const paragraphs = (words: readonly string[]): Markup[] => words.map(each => html`<p>${each}</p>`)
const cites = (keys: readonly string[]): Markup =>
  html`<span class="cites">[${keys.map((key, at) => html`${at > 0 && ', '}<a href="#${anchorOf(key)}">${key}</a>`)}]</span>`
const anchorOf = (key: string): string => `source-${key.toLowerCase()}`

const objectives = ({ objectives }: Debrief): Markup =>
  html`<ul class="objectives">${objectives.map(
    ({ words, met }) => html`<li><strong>${met ? 'Met.' : 'Not met.'}</strong> ${words}</li>`,
  )}</ul>`

const days = (people: People, debrief: Debrief): Markup =>
  html`<ol class="days">${debrief.days.map(
    ({ day, real, sources, differences }) => html`<li>
<h3>${day} June</h3>
<div class="beside">
<div><h4>In your play</h4><p>${dayWords(people, debrief, day)}${differences.length > 0 && html` <span class="numbers">${differences.map((number, at) => html`${at > 0 && ' '}<a href="#difference-${number}">${number}<span class="unseen">, a difference</span></a>`)}</span>`}</p></div>
<div><h4>In fact</h4><p>${real} ${cites(sources)}</p></div>
</div></li>`,
  )}</ol>`

const differences = (people: People, { differences, chair }: Debrief): Markup =>
  differences.length === 0
    ? html`<p>In nothing that the record can be asked about.</p>`
    : html`<ol class="differences">${differences.map(
        ({ number, day, yours, real }) =>
          html`<li id="difference-${number}"><p><strong>${day} June.</strong> ${factWords(people, yours, chair)}</p><p class="fact">In fact: ${real.words} ${cites(real.sources)}</p></li>`,
      )}</ol>`

const STAND_WORDS: Readonly<Record<Stand, string>> = {
  seven: 'against',
  khrushchev: 'for him',
  silent: 'silent',
}

/** The evening on which the Presidium was fullest. */
const DRAWN = 20

function table(people: People, { evenings, presiding }: Debrief): Markup {
  const drawn = evenings.find(({ day }) => day === DRAWN)!
  const label = `The Presidium’s table on the evening of ${DRAWN} June: who had declared himself, and how. The table of words below says the same.`
  return html`<figure>${tableDrawing(people, drawn.stands, presiding, label)}
<figcaption>The evening of ${DRAWN} June; ${nameOf(people, presiding)} presides.</figcaption>
${signLegend([
  ['khrushchev', 'with Khrushchev'],
  ['seven', 'with the seven'],
  ['silent', 'has not declared himself'],
])}</figure>
<table><caption>What each had said of Khrushchev in front of the others, by the evening</caption>
<thead><tr><th scope="col">Member</th>${evenings.map(({ day }) => html`<th scope="col">${day} <span class="wide">June</span></th>`)}</tr></thead>
<tbody>${FULL_MEMBERS.map(
    member =>
      html`<tr><th scope="row">${nameOf(people, member)}</th>${evenings.map(({ stands }) => html`<td class="stand-${stands[member]}">${STAND_WORDS[stands[member]]}</td>`)}</tr>`,
  )}</tbody></table>`
}

function rollCalls(people: People, { rollCalls: calls, chair }: Debrief, level: Manner['level']): Markup {
  if (calls.length === 0)
    return html`<p>None. Nobody put anything to the vote, as nobody did in June 1957.</p>`
  return html`${calls.map(
    ({ slot, call, room }) => html`<h3>${SLOTS[slot]!.day} June, ${SLOTS[slot]!.hour}</h3>
<p>${eventWords(people, call)}</p>
<div class="receipts">${call.ballots.map(ballot => receiptMarkup(receipt(people, room, ballot, call.motion, level, room, chair)))}</div>`,
  )}`
}

/** The last odds of each slot. */
const bySlot = ({ curve }: TurningPoints): [number, Odds][] => [
  ...new Map(curve.map(({ slot, odds }) => [slot, odds])),
]
const DAY_STARTS = SLOTS.flatMap(({ day }, from) => (SLOTS[from - 1]?.day === day ? [] : [{ day, from }]))

interface Stretch {
  readonly from: number
  readonly to: number
  readonly cells: readonly string[]
}

/** How each day ended; days that ended alike in one row. */
function stretchesOf(points: readonly (readonly [number, Odds])[]): Stretch[] {
  const byDay = new Map(
    points.map(([slot, odds]) => [SLOTS[slot]!.day, [percent(keepsIn(odds)), percent(aimsIn(odds))]]),
  )
  const stretches: Stretch[] = []
  for (const [day, cells] of byDay) {
    const last = stretches.at(-1)
    if (last?.cells.join() === cells.join()) stretches.splice(-1, 1, { ...last, to: day })
    else stretches.push({ from: day, to: day, cells })
  }
  return stretches
}

function courseOf(people: People, { turning, session }: Course): Markup {
  const points = bySlot(turning)
  const curve = (measure: (odds: Odds) => number) =>
    points.map(([slot, odds]) => ({ slot, thousandths: measure(odds) }))
  const inOrder = marked(turning).sort((a, b) => a.step - b.step)
  const marks = inOrder.map(({ moment: { slot }, mark, taken }) => ({
    slot,
    thousandths: aimsIn(taken.odds),
    mark: mark!,
  }))
  const stretches = stretchesOf(points)
  const label =
    'How the odds moved over the twelve days: that Khrushchev keeps his post, and how many of your objectives are met. The table below says the same day by day.'
  return html`<figure>${curveDrawing(
    [{ points: curve(keepsIn) }, { points: curve(aimsIn), dashed: true }],
    marks,
    DAY_STARTS,
    SLOTS.length,
    label,
  )}
<figcaption>Unbroken: Khrushchev keeps his post. Broken: how many of your objectives are met, on average. Marks as in a chess book: ${MOVE_LEGEND}.</figcaption></figure>
<table><caption>At the end of each day, in ${turning.runs} runs of the rest</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Keeps his post</th><th scope="col">Objectives met</th></tr></thead>
<tbody>${stretches.map(({ from, to, cells }) => html`<tr><th scope="row">${from === to ? from : `${from}–${to}`} June</th>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>
${grouped(turningPointLines(people, turning, session))}`
}

/** Lines under headings, as headings and lists. */
function grouped(lines: readonly Line[]): Markup[] {
  const groups: { title: string; items: Line[] }[] = []
  for (const each of lines) {
    if (each.length === 0) continue
    if (each[0]!.role === 'heading') groups.push({ title: plainText(each), items: [] })
    else groups.at(-1)!.items.push(each)
  }
  return groups.map(
    ({ title, items }) =>
      html`<h3>${title.charAt(0) + title.slice(1).toLowerCase()}</h3><ul class="moves">${items.map(each => html`<li>${spansOf(each)}</li>`)}</ul>`,
  )
}

const MOVE_LEGEND = MOVE_MARKS.map(mark => `${mark} ${MOVE_WORDS[mark]}`).join(', ')

function hall({ hall: { present, against, missing, blocs }, room }: Debrief): Markup {
  const label = `The hall as it stood at the end: ${present - against} with Khrushchev, ${against} against him, ${missing} not there.`
  return html`<figure>${hallDrawing({ present, against, missing }, label)}
${signLegend([
  ['khrushchev', `with Khrushchev: ${present - against}`],
  ['absent', `not there: ${missing}`],
  ['seven', `against him: ${against}`],
])}</figure>
${paragraphs(hallSentences(room))}
<table><caption>Who had reached Moscow, outside the Presidium’s room</caption>
<thead><tr><th scope="col">Bloc</th><th scope="col">In Moscow</th><th scope="col">Of</th></tr></thead>
<tbody>${blocs.map(({ bloc, here, size }) => html`<tr><th scope="row">${capital(BLOC_WORDS[bloc])}</th><td>${here}</td><td>${size}</td></tr>`)}</tbody></table>`
}

const fates = (people: People, { fates }: Debrief): Markup =>
  fates.length === 0
    ? html`<p>Everyone keeps his place.</p>`
    : html`<ul class="columns">${fates.map(({ who, fate }) => html`<li>${nameOf(people, who)} ${FATE_WORDS[fate]}.</li>`)}</ul>`

function whip(people: People, { whip: counted, chair }: Debrief): Markup {
  const { nights, all, errors } = counted
  if (!all) return html`<p>${verdictOf(counted)}</p>`
  return html`<p>${verdictOf(counted)}</p>
<table><caption>Brier scores: the mean squared error, the lower the better</caption>
<thead><tr><th scope="col">Night of</th><th scope="col">Your sheet</th><th scope="col">Always unsure</th><th scope="col">Knowing all</th><th scope="col">Your man’s guesses</th></tr></thead>
<tbody>${[
    ...nights.map(night => ({ ...night, title: `${SLOTS[night.slot]!.day} June` })),
    { ...all, title: 'In all' },
  ].map(
    ({ title, sheet, unsure, knowing, guesses }) =>
      html`<tr><th scope="row">${title}</th><td>${brier(sheet)}</td><td>${brier(unsure)}</td><td>${brier(knowing)}</td><td>${brier(guesses)}</td></tr>`,
  )}</tbody></table>
<p>“Knowing all” is the best that three marks can say. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950).</p>
<table><caption>Man by man, on the last night you counted</caption>
<thead><tr><th scope="col">Member</th><th scope="col">You marked</th><th scope="col">He would have voted</th><th scope="col">Error <span class="wide">of your man’s guess, all nights</span></th></tr></thead>
<tbody>${errors.map(({ member, points }) => {
    const last = nights.at(-1)!.members[member]!
    return html`<tr><th scope="row">${nameOf(people, member)}</th><td>${markingWords(last.marked, chair)}</td><td>${TRUTH_WORDS[last.truth]}</td><td>${points}</td></tr>`
  })}</tbody></table>
<p>The error is how far he was out, on average: 0 knew it, 50 knew nothing, 100 was sure of the opposite.</p>`
}

const TRUTH_WORDS = { for: 'to dismiss', against: 'to keep him', abstain: 'neither' } as const

function unknown(people: People, debrief: Debrief): Section | undefined {
  const groups = unknownSentences(people, debrief.unknown, debrief.chair)
  if (groups.length === 0) return undefined
  return {
    id: 'unknown',
    title: 'What you never knew',
    body: html`${groups.map(
      ({ title, words }) => html`<h3>${title}</h3><ul>${words.map(each => html`<li>${each}</li>`)}</ul>`,
    )}`,
  }
}

const communique = ({ retelling }: Debrief): Markup =>
  html`<p class="note">${INVENTED} It says nothing false, and hides everything.</p><blockquote class="newspaper">${paragraphs(retelling.communique)}</blockquote>`

const notes = (people: People, debrief: Debrief): Markup =>
  html`<p class="note">${INVENTED} ${notesBy(people, debrief)}</p><blockquote class="hand">${paragraphs(debrief.retelling.notes.paragraphs)}</blockquote>`

function reading({ reading: { paragraphs: counts } }: Debrief): Markup {
  const all = MARKS.reduce((sum, mark) => sum + counts[mark], 0)
  return html`<table><caption>Paragraphs you read, of ${all}</caption>
<thead><tr><th scope="col">Mark</th><th scope="col">Paragraphs</th><th scope="col">Share</th></tr></thead>
<tbody>${MARKS.map(
    mark =>
      html`<tr><th scope="row">${capital(MARK_WORDS[mark])}</th><td>${counts[mark]}</td><td>${Math.round((100 * counts[mark]) / Math.max(1, all))} %</td></tr>`,
  )}</tbody></table>`
}

const later = (): Markup =>
  html`<dl class="later">${LATER.map(
    ({ when, words, sources }) => html`<dt>${when}</dt><dd>${words} ${cites(sources)}</dd>`,
  )}</dl>`

const questions = ({ questions }: Debrief): Markup =>
  html`<ol class="questions">${questions.map(each => html`<li>${each}</li>`)}</ol>`

function sources({ debrief, citation }: PageMatter): Markup {
  const met = new Map(debrief.reading.sources.map(({ key, times }) => [key, times]))
  const cited = [
    ...debrief.days.flatMap(day => day.sources),
    ...debrief.differences.flatMap(({ real }) => real.sources),
    ...LATER.flatMap(({ sources }) => sources),
  ]
  const keys = [...new Set([...met.keys(), ...cited])].sort()
  return html`<p>Those you met in what you read, with how often, and those cited on this page.</p>
<dl class="sources">${keys.map(
    key =>
      html`<dt id="${anchorOf(key)}">${key}${met.has(key) && html` <span class="times">met ${met.get(key)!} ${met.get(key) === 1 ? 'time' : 'times'}</span>`}</dt><dd>${citation(key) ?? key}</dd>`,
  )}</dl>`
}
