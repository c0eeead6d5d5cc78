/** The pack that a class plays from without a computer. */
import { describe, expect, test } from 'vitest'
import { dealtRoles } from '../../src/classroom/lesson.ts'
import { type PackMatter, packOf } from '../../src/classroom/paper/pack.ts'
import { minutesOf } from '../../src/classroom/paper/teacher.ts'
import { FULL_MEMBERS } from '../../src/engine/index.ts'
import { answers } from '../../story/classroom/answers.ts'
import { lessonWith } from '../../story/classroom/lesson.ts'
import { background, backgroundPlain, preReading } from '../../story/classroom/readings.ts'
import { roles } from '../../story/classroom/roles.ts'
import { opening } from '../../story/opening.ts'
import { SOURCES } from '../../story/sources.ts'

const lesson = lessonWith(roles)
const matter: PackMatter = {
  lesson,
  people: opening.people,
  plan: lesson.plans[0]!,
  seats: 24,
  plain: false,
  setting: { size: 'A4', large: false },
  citation: key => SOURCES[key as keyof typeof SOURCES]?.citation,
}
const pack = (change: Partial<PackMatter> = {}) => packOf({ ...matter, ...change })
const sheet = (file: string, change: Partial<PackMatter> = {}): string =>
  pack(change).find(each => each.file === file)!.text
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

test('every sheet asks nothing of a network, and nothing of a script', () => {
  for (const { file, text } of pack()) {
    expect(text, file).toContain("default-src 'none'")
    expect(text, file).not.toMatch(/<script|https?:|src=|@import|url\(/)
  }
})

test('every sheet but the slips has one heading of the first rank, and a name of its own', () => {
  for (const { file, text } of pack()) {
    const cut = ['telegrams', 'ballots', 'exit-tickets'].includes(file)
    if (!cut) expect(count(text, /<h1\b/g), file).toBe(1)
  }
  const titles = pack().map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('the index names every other sheet', () => {
  const index = sheet('index')
  for (const { file } of pack()) if (file !== 'index') expect(index).toContain(`href="${file}.html"`)
})

test.each([8, 15, 24, 35])('%d pupils get the first so many cards, and the minute-taker’s', seats => {
  const cards = [...sheet('role-cards', { seats }).matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id)
  expect(cards).toEqual(dealtRoles(roles, seats).map(({ id }) => id))
})

test('a card has what its seat is told, in the words that were asked for', () => {
  const [first] = roles
  expect(sheet('role-cards')).not.toContain(first!.plain.slice(0, 40))
  expect(sheet('role-cards', { plain: true })).toContain(first!.plain.slice(0, 40))
})

test('a class that runs has its code and keys printed; a pack for the cupboard leaves room for them', () => {
  const running = sheet('role-cards', { code: 'K7Q2FX', keys: { khrushchev: 'AB3CD' } })
  expect(running).toContain('K7Q2FX')
  expect(running).toContain('<span class="box">AB3CD</span>')
  expect(sheet('role-cards')).toContain('<span class="box"></span>')
})

test('whatever a card says is escaped', () => {
  const [first, ...others] = roles
  const odd = { ...first!, name: '<b>Nikita & Sons</b>' }
  const cards = sheet('role-cards', { lesson: { ...lesson, roles: [odd, ...others] } })
  expect(cards).toContain('&lt;b&gt;Nikita &amp; Sons&lt;/b&gt;')
  expect(cards).not.toContain('<b>Nikita')
})

test('forty telegrams, eleven names to call, ten boxes twice', () => {
  expect(count(sheet('telegrams'), /<strong>Telegram/g)).toBe(40)
  const call = sheet('roll-call')
  for (const id of FULL_MEMBERS) expect(call).toContain(opening.people[id].name)
  expect(call).toContain('Six of the eleven carry a motion')
  expect(count(sheet('board'), /<div>\d+<\/div>/g)).toBe(20)
})

test('what is read before the lesson does not tell how it ends', () => {
  const told = [background, backgroundPlain, preReading].flatMap(({ lead, passages }) => [
    lead,
    ...passages.flatMap(({ paragraphs }) => paragraphs),
  ])
  expect(
    told.filter(words =>
      /\bplenum (keeps|kept)|resolution|29 June|was expelled|recant|abstained/i.test(words),
    ),
  ).toEqual([])
})

test('cards that would tell the end say from when they are dealt', () => {
  const late = lesson.documents.filter(({ date }) => /2[1-9] June|4 July/.test(date))
  expect(late.length).toBeGreaterThan(3)
  for (const { id, from } of late) expect(from, id).toBeDefined()
  expect(count(sheet('document-cards'), /not before “/g)).toBe(
    lesson.documents.filter(({ from }) => from).length,
  )
})

test('facts in readings and answers name works that are known', () => {
  const keys = [
    ...[background, backgroundPlain, preReading].flatMap(({ passages }) =>
      passages.flatMap(({ sources }) => sources),
    ),
    ...Object.values(answers).flatMap(({ sources }) => sources),
  ]
  expect(keys.filter(key => !(key in SOURCES))).toEqual([])
  for (const { heading, sources } of background.passages) expect(sources.length, heading).toBeGreaterThan(0)
})

test('the answers have every seat and every question', () => {
  const told = sheet('answers')
  for (const { asks } of lesson.check) expect(told).toContain(asks)
  for (const { name } of Object.values(opening.people)) expect(told).toContain(name)
})

test('every source that a sheet names stands on the sheet of sources', () => {
  const listed = sheet('sources')
  const named = pack()
    .filter(({ file }) => file !== 'sources')
    .flatMap(({ text }) =>
      [...text.matchAll(/class="keys">\[([^\]]+)\]/g)].flatMap(([, keys]) => keys!.split(', ')),
    )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(key => !listed.includes(`<dt>${key}</dt>`))).toEqual([])
})

describe('the timetable', () => {
  test.each(lesson.plans)('of $id counts its minutes from the beginning of each lesson', plan => {
    const spans = minutesOf(plan)
    expect(spans[0]!.from).toBe(0)
    expect(Math.max(...spans.map(({ to }) => to))).toBe(plan.id === 'block' ? 90 : 45)
    expect(sheet('timetable', { plan })).toContain(plan.title)
  })
})

test('large type is eighteen points, and a page is what was asked for', () => {
  const large = sheet('guide', { setting: { size: 'Letter', large: true } })
  expect(large).toContain('--text: 18pt')
  expect(large).toContain('size: Letter portrait')
  expect(sheet('guide')).toContain('--text: 12pt')
  expect(sheet('board')).toContain('size: A4 landscape')
})
