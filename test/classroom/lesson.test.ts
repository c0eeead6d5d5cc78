/** What a class plays from holds together, and everything in it says where it comes from. */
import { describe, expect, test } from 'vitest'
import { PHASES, WATCHERS } from '../../src/classroom/lesson.ts'
import { RULES } from '../../src/classroom/phases.ts'
import {
  begin,
  CANDIDATES,
  type Crisis,
  FULL_MEMBERS,
  PEOPLE,
  passTime,
  perform,
  runUntil,
} from '../../src/engine/index.ts'
import { documents } from '../../story/classroom/documents.ts'
import { injects } from '../../story/classroom/injects.ts'
import { check, exit, glossary, phases, phrasebook, plans } from '../../story/classroom/lesson.ts'
import { roles } from '../../story/classroom/roles.ts'
import { opening } from '../../story/opening.ts'
import { SOURCES } from '../../story/sources.ts'

/** A crisis in which the first eighteen are pupils who have not said a word. */
function ofSilentClass(slot: number): Crisis {
  let crisis = begin(opening, 1, [...FULL_MEMBERS, ...CANDIDATES])
  while (crisis.slot < slot) crisis = passTime(crisis, opening)
  return crisis
}

const words = (text: string): number => text.split(/\s+/).length
const unique = (ids: readonly string[]): void =>
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
const QUOTATION = /[“”"«»]/

describe('documents', () => {
  test('are the fourteen, each once', () => {
    expect(documents).toHaveLength(14)
    unique(documents.map(({ id }) => id))
  })

  test('are each dealt to somebody, unless they tell too much and are kept for later', () => {
    const dealt = new Set(roles.map(({ document }) => document))
    expect(documents.filter(({ id, from }) => !dealt.has(id) && !from).map(({ id }) => id)).toEqual([])
  })

  test.each(documents)(
    '$id is short, sourced, and says how far to believe it',
    ({ text, reliability, sources }) => {
      expect(words(text)).toBeGreaterThanOrEqual(55)
      expect(words(text)).toBeLessThanOrEqual(95)
      expect(words(reliability)).toBeLessThanOrEqual(45)
      expect(sources.length).toBeGreaterThan(0)
    },
  )
})

describe('injects', () => {
  test('are at least 26, each once, a power cut and a fire drill among them', () => {
    unique(injects.map(({ id }) => id))
    expect(injects.length).toBeGreaterThanOrEqual(26)
    expect(injects.find(({ id }) => id === 'power-cut')?.effect).toEqual({ wires: 'off' })
    expect(injects.find(({ id }) => id === 'fire-drill')?.effect).toEqual({ pause: true })
  })

  test.each(injects)(
    '$id can be read out in half a minute, and asks one thing',
    ({ text, ask, to, phases: when }) => {
      expect(words(text)).toBeLessThanOrEqual(60)
      expect(words(ask)).toBeLessThanOrEqual(30)
      expect(when.length).toBeGreaterThan(0)
      for (const id of to === 'all' ? [] : to) expect([...PEOPLE, ...WATCHERS]).toContain(id)
    },
  )

  test.each(PHASES.filter(phase => phase !== 'seats' && phase !== 'debrief'))(
    'there is something for %s',
    phase => {
      expect(injects.some(inject => inject.phases.includes(phase))).toBe(true)
    },
  )

  const acting = injects.flatMap(({ id, effect, phases: when }) =>
    effect && 'acts' in effect
      ? [{ id, slots: when.map(phase => RULES[phase].slot), acts: effect.acts }]
      : [],
  )
  test.each(acting)('$id can be done in one of its phases', ({ slots, acts }) => {
    const done = slots
      .flatMap(slot => [runUntil(opening, 1, slot), ofSilentClass(slot)])
      .filter(crisis => {
        const last = acts.reduce<ReturnType<typeof perform>>(
          (before, { by, act }) => ('crisis' in before ? perform(before.crisis, by, [act]) : before),
          { crisis },
        )
        return 'crisis' in last
      })
    expect(done).not.toEqual([])
  })
})

describe('what is said in quotation marks', () => {
  const spoken = [...documents, ...injects].filter(({ text }) => QUOTATION.test(text))
  test('is found in both', () => {
    expect(spoken.length).toBeGreaterThan(20)
  })
  test.each(spoken)('in $id is documented', ({ mark, sources }) => {
    expect(mark).toBe('documented')
    expect(sources.length).toBeGreaterThan(0)
  })
})

test.each([...documents, ...injects])(
  '$id names its ground, and only works that are known',
  ({ mark, sources }) => {
    expect(sources.filter(key => !(key in SOURCES))).toEqual([])
    if (mark !== 'invented') expect(sources.length).toBeGreaterThan(0)
  },
)

describe('a timetable', () => {
  test.each(plans)(
    '$id takes the time it says, and keeps ten minutes for the debrief',
    ({ id, phases: rows }) => {
      const minutes = (part: typeof rows): number => part.reduce((sum, row) => sum + row.minutes, 0)
      expect(minutes(rows)).toBe(id === 'one-lesson' ? 45 : 90)
      expect(rows.at(-1)!.phase).toBe('debrief')
      expect(rows.at(-1)!.minutes).toBeGreaterThanOrEqual(10)
    },
  )

  test.each(plans)('$id follows the order of the phases', ({ phases: rows }) => {
    const order = rows.map(({ phase }) => PHASES.indexOf(phase))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(order).size).toBe(order.length)
  })

  test('of two lessons breaks after 45 minutes', () => {
    const { phases: rows, breakBefore } = plans.find(({ id }) => id === 'two-lessons')!
    const first = rows.slice(
      0,
      rows.findIndex(({ phase }) => phase === breakBefore),
    )
    expect(first.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45)
  })
})

test('every phase is told to pupils and teacher, in order', () => {
  expect(phases.map(({ id }) => id)).toEqual([...PHASES])
  for (const { pupil, teacher } of phases) {
    expect(words(pupil)).toBeLessThanOrEqual(35)
    expect(words(teacher)).toBeLessThanOrEqual(40)
  }
})

test('the five questions have one right answer each, and not always the same', () => {
  expect(check).toHaveLength(5)
  for (const { answers, right } of check) {
    unique(answers)
    expect(answers[right]).toBeDefined()
  }
  expect(new Set(check.map(({ right }) => right)).size).toBe(3)
})

test('a telegram of the phrasebook names nobody by itself', () => {
  expect(phrasebook.length).toBeGreaterThanOrEqual(12)
  expect(phrasebook.length).toBeLessThanOrEqual(16)
  for (const sentence of phrasebook) expect(sentence.replace('{name}', '')).not.toMatch(/[{}]/)
})

test('25 terms stand in alphabetical order, and three questions end the lesson', () => {
  expect(glossary).toHaveLength(25)
  const terms = glossary.map(({ term }) => term)
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b)))
  expect(exit).toHaveLength(3)
})
