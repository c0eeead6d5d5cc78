/** The pack: every sheet of a lesson, in the order in which a teacher wants it. */

import { answers, watchersAnswer } from '../../../story/classroom/answers.ts'
import { background, backgroundPlain, preReading } from '../../../story/classroom/readings.ts'
import { TWELVE_DAYS } from '../../../story/debrief/twelveDays.ts'
import type { Opening } from '../../engine/index.ts'
import { html, type Markup } from '../../text/html.ts'
import { dealtRoles, type Lesson, type Plan } from '../lesson.ts'
import { documentCards, type Joining, roleCards } from './cards.ts'
import { networkSheet, parentsSheet, privacySheet, type Served } from './others.ts'
import { glossarySheet, preReadingSheet, readingSheet } from './readings.ts'
import { type Setting, type Sheet, sheetPage } from './sheet.ts'
import { ballotSlips, board, rollCallSheet, TELEGRAMS, telegramSlips } from './slips.ts'
import {
  answersSheet,
  exitSheet,
  guideSheet,
  injectsSheet,
  rubricSheet,
  teacherCardSheet,
  timetableSheet,
} from './teacher.ts'

export interface PackMatter extends Joining, Served {
  readonly lesson: Lesson
  readonly people: Opening['people']
  readonly plan: Plan
  /** How many pupils: the first so many roles are dealt. */
  readonly seats: number
  /** Cards and background for readers of eleven or twelve. */
  readonly plain: boolean
  readonly setting: Setting
  /** A source in full. */
  readonly citation: (key: string) => string | undefined
}

interface Listed extends Sheet {
  /** For whom, and how many: “one each, cut in two”. */
  readonly copies: string
}

export interface Printed {
  readonly file: string
  readonly title: string
  readonly text: string
}

export function packOf(matter: PackMatter): readonly Printed[] {
  const sheets = sheetsOf(matter)
  const index: Sheet = { file: 'index', title: 'A lesson on paper', body: indexOf(matter, sheets) }
  return [index, ...sheets].map(sheet => ({
    file: sheet.file,
    title: sheet.title,
    text: sheetPage(sheet, matter.setting),
  }))
}

function sheetsOf(matter: PackMatter): Listed[] {
  const { lesson, people, plan, seats, plain } = matter
  const dealt = dealtRoles(lesson.roles, seats)
  const sheets: Listed[] = [
    sheet('teacher-card', 'Teacher’s card', 'one, for you', teacherCardSheet()),
    sheet('timetable', 'Timetable', 'one, for you', timetableSheet(lesson, plan)),
    sheet('guide', 'Teacher’s guide', 'one, to read beforehand', guideSheet(lesson)),
    sheet('pre-reading', 'Pre-reading', 'one each, as homework', preReadingSheet(preReading, lesson)),
    sheet('background', 'Background', 'one each, two pages', readingSheet(background)),
    sheet(
      'background-plain',
      'Background in plain words',
      'for whoever reads better so',
      readingSheet(backgroundPlain),
    ),
    sheet(
      'role-cards',
      'Role cards',
      'once, cut in two',
      html`<h1 class="unseen">Role cards</h1>${roleCards(lesson, dealt, plain, matter)}`,
    ),
    sheet(
      'document-cards',
      'Document cards',
      'twice, cut apart',
      html`<h1>Document cards</h1>${documentCards(lesson)}`,
    ),
    sheet('glossary', 'Glossary and phrasebook', 'one for two pupils', glossarySheet(lesson)),
    sheet(
      'telegrams',
      'Telegram slips',
      `once: ${TELEGRAMS} slips; again for more than thirteen pupils`,
      telegramSlips(),
    ),
    sheet('ballots', 'Ballots', 'once', ballotSlips()),
    sheet('roll-call', 'Roll-call sheet', 'one', rollCallSheet(people)),
    { ...sheet('board', 'The board', 'one, or copied on to the whiteboard', board(people)), wide: true },
    sheet('injects', 'What you can let happen', 'one, for you', injectsSheet(lesson)),
    sheet('exit-tickets', 'Exit tickets', `${Math.ceil(seats / 2)} pages, cut in two`, exitSheet(lesson)),
    sheet('rubric', 'Rubric', 'one, for you', rubricSheet()),
    sheet('answers', 'What happened', 'one, for the debrief', answersSheet(people, lesson, lesson.roles)),
    sheet('parents', 'Letter to parents', 'if your school expects one', parentsSheet()),
    sheet(
      'network',
      'For whoever looks after the network',
      'one, if you use computers',
      networkSheet(matter),
    ),
    sheet('privacy', 'Privacy', 'one, for whoever asks', privacySheet()),
  ]
  return [...sheets, sheet('sources', 'Sources', 'one, for whoever asks', sourcesOf(matter))]
}

const sheet = (file: string, title: string, copies: string, body: Markup): Listed => ({
  file,
  title,
  copies,
  body,
})

const indexOf = (
  { seats, plan, code, lesson }: PackMatter,
  sheets: readonly Listed[],
): Markup => html`<h1>Arithmetic Majority: a lesson on paper</h1>
<p class="lead">Moscow, June 1957. They had seven votes of eleven. Why did they lose?</p>
<p>${seats} seats, from ${lesson.roles[0]?.name} to ${lesson.roles[seats - 1]?.name}. ${plan.title}.${code !== undefined && html` Class code <strong>${code}</strong>.`}</p>
${seats >= 24 && html`<p>With so many, think of two rooms: print two packs of half as many seats.</p>`}
<table><thead><tr><th scope="col">Sheet</th><th scope="col">Print</th></tr></thead>
<tbody>${sheets.map(({ file, title, copies }) => html`<tr><th scope="row"><a href="${file}.html">${title}</a></th><td>${copies}</td></tr>`)}</tbody></table>
<p class="small">Everything is black on white. In the browser’s print window choose actual size, and no headers and footers.</p>`

/** Every work that a sheet of the pack names. */
function sourcesOf({ lesson, citation }: PackMatter): Markup {
  const named = [
    ...lesson.roles.flatMap(({ sources, secret }) => [...sources, ...secret.sources]),
    ...[...lesson.documents, ...lesson.injects].flatMap(({ sources }) => sources),
    ...[background, backgroundPlain, preReading].flatMap(({ passages }) =>
      passages.flatMap(({ sources }) => sources),
    ),
    ...[...Object.values(answers), watchersAnswer, ...TWELVE_DAYS].flatMap(({ sources }) => sources),
  ]
  const keys = [...new Set<string>(named)].toSorted()
  return html`<h1>Sources</h1><dl class="small columns">${keys.map(key => html`<div class="keep"><dt>${key}</dt><dd>${citation(key)}</dd></div>`)}</dl>`
}
