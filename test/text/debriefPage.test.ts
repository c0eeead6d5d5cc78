/** The debrief as a page: that it stands alone, is safe, and says what the lines say. What a browser makes of it is `long/pages.test.ts`. */
import { describe, expect, test } from 'vitest'
import { dealtTo, workedHere } from '../../src/play/rerun.ts'
import { turningPoints } from '../../src/play/turningPoints.ts'
import { debriefLines } from '../../src/text/debrief.ts'
import { debriefPage, type PageMatter } from '../../src/text/debriefPage.ts'
import { escaped, html } from '../../src/text/html.ts'
import { plainText } from '../../src/text/spans.ts'
import { opening } from '../../story/opening.ts'
import { debriefedPlays } from '../support/debriefs.ts'
import { carelessPlay, edition } from '../support/edition.ts'

const { people } = opening
const plays = debriefedPlays(2)
const { session, debrief } = plays[0]!
const turning = await turningPoints(
  edition,
  { chair: session.chair, seed: session.seed, path: carelessPlay(session.chair, session.seed).path },
  dealtTo([workedHere(edition)]),
  { runs: 10 },
)
const course = { turning, session }
const matter = (more: Partial<PageMatter> = {}): PageMatter => ({
  people,
  debrief,
  chairName: 'A chair',
  citation: key => `The book called ${key}`,
  ...more,
})
const pages = [
  debriefPage(matter({ course })),
  ...plays.map(each => debriefPage(matter({ debrief: each.debrief }))),
]

const wordsOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

describe('a page', () => {
  test('asks for nothing from anywhere, and runs nothing', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/https?:|<script|<link|<img|\bsrc=|url\(|@import| on\w+=/i)
      expect(page).toContain("default-src 'none'")
    }
  })

  test('leads every link to a place on it, and names each place once', () => {
    for (const page of pages) {
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, to] of page.matchAll(/href="([^"]+)"/g)) expect(ids.map(id => `#${id}`)).toContain(to)
    }
  })

  test('names every drawing, and has a table beside it', () => {
    for (const page of pages)
      for (const section of page.split('<section id=').filter(each => each.includes('role="img"'))) {
        expect(section).toMatch(/<svg [^>]*role="img" aria-label="[^"]{30,}"/)
        expect(section).toContain('<caption>')
      }
  })

  test('says all that the lines say of what happened, what it was worth and how it is told', () => {
    const page = wordsOf(pages[0]!)
    for (const words of [
      ...debrief.retelling.communique,
      ...debrief.retelling.notes.paragraphs,
      ...debrief.questions,
      ...debrief.objectives.map(each => each.words),
      ...debrief.days.map(({ real }) => real),
      ...debrief.differences.map(({ real }) => real.words),
      debrief.code,
    ])
      expect(page).toContain(words.replace(/\s+/g, ' '))
    const lines = debriefLines(people, debrief, { course }).map(plainText)
    const run = (words: string): string => words.replace(/\s/g, '')
    for (const words of lines.filter(each => /^[?!]{1,2} /.test(each)))
      expect(run(page)).toContain(run(words))
  })

  test('shows what is filled in and never obeys it', () => {
    const evil = `"><script>alert('x')</script>&amp;<b onclick=x>`
    const page = debriefPage(
      matter({
        chairName: evil,
        citation: () => evil,
        debrief: { ...debrief, code: evil, questions: [evil], objectives: [{ words: evil, met: true }] },
      }),
    )
    expect(page).not.toMatch(/<script|<b /)
    expect(wordsOf(page)).toContain(evil)
  })
})

test('markup escapes what it is given, once', () => {
  expect(
    html`<p title="${'"'}">${'<&>'} ${7} ${false} ${[html`<b>${'&'}</b>`, html`<i></i>`]}</p>`.markup,
  ).toBe('<p title="&quot;">&lt;&amp;&gt; 7  <b>&amp;</b><i></i></p>')
  expect(escaped('plain words')).toBe('plain words')
})
