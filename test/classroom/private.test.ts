/** What a class can keep: no field of a table or an entry has room for who somebody is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RoomEvent } from '../../src/classroom/events.ts'
import { WATCHERS } from '../../src/classroom/lesson.ts'
import { classColumns, columnsOf, TABLES } from '../../src/classroom/store/store.ts'
import { PEOPLE } from '../../src/engine/index.ts'
import '../support/cases.ts'
import { anyClass, played, pupil, TEACHER } from './classes.ts'
import { lesson } from './smallLesson.ts'

/**
 * What somebody writes himself, field by field: said aloud, wired, handed in
 * or returned by the teacher. All else that is a string is one of ours.
 */
const WRITTEN: Readonly<Partial<Record<RoomEvent['type'], readonly string[]>>> = {
  spoke: ['text'],
  wired: ['text'],
  returned: ['text'],
  filed: ['text'],
  noted: ['text'],
  exit: ['answers'],
}

/** Every field of an event there is; a new one has to be put here, and thought about. */
const FIELDS: { readonly [T in RoomEvent['type']]: readonly (keyof Extract<RoomEvent, { type: T }>)[] } = {
  opened: ['seed', 'edition', 'plan', 'seats', 'keys', 'happened'],
  taken: ['role', 'device'],
  freed: ['role'],
  rekeyed: ['role', 'key'],
  locked: ['on'],
  read: ['by', 'right'],
  phase: ['to', 'happened'],
  clock: ['runs', 'left'],
  spoke: ['by', 'text', 'stance', 'cites', 'happened'],
  wired: ['wire', 'by', 'to', 'text', 'act', 'due'],
  delivered: ['wire', 'happened'],
  returned: ['wire', 'text'],
  removed: ['wire'],
  reported: ['wire', 'by'],
  acted: ['by', 'act', 'happened'],
  'vote-opened': ['ballot'],
  voted: ['by', 'vote', 'teacher'],
  'vote-closed': ['ballot', 'hands', 'happened'],
  'vote-dropped': [],
  filed: ['by', 'text'],
  injected: ['inject', 'happened'],
  minded: ['role', 'by'],
  muted: ['role', 'on'],
  'wires-set': ['mode'],
  shown: ['items'],
  noted: ['to', 'text'],
  hand: ['by', 'up'],
  marked: ['by', 'about', 'side'],
  exit: ['by', 'answers'],
  reverted: ['to'],
  closed: [],
}

/** Words of ours, codes and digests: ids of people and things, and nothing with a space, a dot or an at sign in it. */
const OURS = /^[\w-]*$/

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)])
      : []

test('no entry has a field that is not named here, and nothing but what was written holds words', () => {
  fc.assert(
    fc.property(anyClass, session => {
      const { dealt } = session.room()
      played(session, [
        { viewer: TEACHER, command: { type: 'note', to: dealt[0], text: 'Speak up.' } },
        { viewer: pupil(dealt[0]!), command: { type: 'hand', up: true } },
      ])
      for (const { event } of session.entries) {
        const { type, ...fields } = event
        for (const [name, value] of Object.entries(fields)) {
          expect(FIELDS[type]).toContain(name)
          // The tests name devices in words; a server, by a digest.
          if (WRITTEN[type]?.includes(name) || name === 'device') continue
          for (const each of stringsIn(value)) expect(each).toMatch(OURS)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('who does something is a seat of the lesson, never somebody', () => {
  const seats = new Set<string>([...PEOPLE, ...WATCHERS])
  expect(lesson.roles.every(({ id }) => seats.has(id))).toBe(true)
  fc.assert(
    fc.property(anyClass, session => {
      for (const { event } of session.entries)
        for (const field of ['by', 'role', 'to'] as const) {
          const who = (event as unknown as Record<string, unknown>)[field]
          if (typeof who === 'string' && !(event.type === 'minded' && field === 'by'))
            expect(seats).toContain(who)
        }
    }),
    { numRuns: 30 },
  )
})

test('no column is named after a person, and each row fills its columns with no more than that', () => {
  const names = TABLES.join(' ').match(/[a-z_]+(?= (?:TEXT|BIGINT))/g)!
  expect(names.length).toBeGreaterThan(10)
  for (const name of names)
    expect(name).not.toMatch(/name|mail|address|ip|phone|birth|pupil|student|user|agent|cookie/)
  const row = {
    sid: 's',
    code: 'c',
    created: 1,
    purgeAfter: 2,
    plan: 'block',
    edition: 'e',
    teacherHash: 't',
    recoveryHash: 'r',
  } as const
  const entry = { seq: 1, at: 2, event: { type: 'closed' } } as const
  expect(classColumns(row).length + columnsOf('s', entry).length).toBe(names.length)
})
