/** A seat at a terminal: what is asked, what is drawn, and what is said in lines. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClassClient, NOTHING_SEEN, type Seen } from '../../src/classroom/client.ts'
import { type PupilCommand, readCommand } from '../../src/classroom/commands.ts'
import { decide } from '../../src/classroom/decide.ts'
import { asking, deskOf } from '../../src/classroom/dialogue.ts'
import type { RoleId } from '../../src/classroom/lesson.ts'
import { publicLesson } from '../../src/classroom/publicLesson.ts'
import type { Session } from '../../src/classroom/session.ts'
import { ownView, publicView } from '../../src/classroom/views.ts'
import { isWrong } from '../../src/narrator/problem.ts'
import { sitPlainly } from '../../src/plain/classSeat.ts'
import { seatCells, seatModel, updateSeat } from '../../src/tui/classSeat.ts'
import '../support/cases.ts'
import { anyClass, classOf, must, pupil, TEACHER } from './classes.ts'
import { lesson, materials } from './smallLesson.ts'

const open = publicLesson(lesson)

const seenBy = (session: Session, role: RoleId): Seen => ({
  ...NOTHING_SEEN,
  line: 'online',
  role,
  view: publicView(materials, session.room()),
  own: ownView(materials, session.room(), pupil(role)),
  feed: session.told(pupil(role)),
})

describe('what a pupil is asked', () => {
  test('comes to a command that can be read, whatever is answered', () => {
    fc.assert(
      fc.property(anyClass, fc.nat(), fc.infiniteStream(fc.nat()), (session, who, choosing) => {
        const role = session.room().dealt[who % session.room().dealt.length]!
        const desk = deskOf(seenBy(session, role), open)!
        let answers: readonly string[] = []
        for (let step = 0; step < 10; step++) {
          const next = asking(desk, answers)!
          expect(next).toBeDefined()
          if ('command' in next) {
            const reading = readCommand(JSON.parse(JSON.stringify(next.command)))
            expect(isWrong(reading) ? reading.wrong : reading.read).toEqual(next.command)
            return
          }
          if ('reading' in next) return
          expect(next.asks).not.toBe('')
          if ('text' in next) answers = [...answers, 'Comrades.']
          else {
            expect(next.choices.length).toBeGreaterThan(0)
            answers = [...answers, next.choices[choosing.next().value! % next.choices.length]!.id]
          }
        }
        throw new Error(`Ten answers were not enough: ${answers.join(', ')}`)
      }),
      { numRuns: 60 },
    )
  })

  test('offers no speech to him who is not in the room, and no vote to him who has none', () => {
    const session = classOf(15)
    must(session, TEACHER, { type: 'start' })
    while (publicView(materials, session.room()).phase.id !== 'sitting')
      must(session, TEACHER, { type: 'next' })
    must(session, TEACHER, { type: 'open_vote', ballot: 'dismissal' })
    for (const role of session.room().dealt) {
      const desk = deskOf(seenBy(session, role), open)!
      const first = asking(desk, [])!
      const ids = 'choices' in first ? first.choices.map(({ id }) => id) : []
      const says = decide(materials, session.room(), pupil(role), { type: 'speak', text: 'I.' }, 0)
      expect(ids.includes('speak')).toBe('events' in says)
      const votes = decide(materials, session.room(), pupil(role), { type: 'vote', vote: 'for' }, 0)
      expect(ids.includes('vote')).toBe('events' in votes)
    }
  })

  test('may say by telegram no more than the phrasebook does, once it is all that goes', () => {
    const session = classOf(15)
    must(session, TEACHER, { type: 'start' })
    must(session, TEACHER, { type: 'wires', mode: 'phrasebook' })
    const desk = deskOf(seenBy(session, 'molotov'), open)!
    const asked = (...answers: string[]) => asking(desk, ['wire', 'khrushchev', 'none', ...answers])!
    const [plain, naming] = lesson.phrasebook as readonly [string, string]
    expect(asked()).toMatchObject({ choices: [{ id: plain }, { label: 'Where does … stand?' }] })
    for (const answers of [[plain], [naming, 'zhukov']]) {
      const said = asked(...answers)
      if (!('command' in said)) throw new Error(`Still asks: ${JSON.stringify(said)}`)
      expect(decide(materials, session.room(), pupil('molotov'), said.command, 0)).toHaveProperty('events')
    }
    expect(asked(naming)).toMatchObject({ asks: 'Whom does it name?' })
  })
})

describe('a seat on the screen', () => {
  test('is drawn at every size without a cell out of place, and asks the same as the lines do', () => {
    fc.assert(
      fc.property(
        anyClass,
        fc.integer({ min: 20, max: 160 }),
        fc.integer({ min: 5, max: 60 }),
        fc.array(
          fc.constantFrom('1', '2', '3', 'up', 'down', 'enter', 'escape', 'pageup', 'a', 'space', 'q'),
          {
            maxLength: 25,
          },
        ),
        (session, columns, rows, keys) => {
          const role = session.room().dealt[0]!
          let model = seatModel({ columns, rows }, open, 0)
          model = updateSeat(model, { type: 'heard', heard: seenBy(session, role) }).model
          for (const key of keys) model = updateSeat(model, { type: 'key', key }).model
          const cells = seatCells(model, false)
          expect(cells.chars).toHaveLength(columns * rows)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('says who one is and what is asked, at 80 by 24', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    const heard = seenBy(session, 'bulganin')
    let model = seatModel({ columns: 80, rows: 24 }, open, 0)
    model = updateSeat(model, { type: 'heard', heard }).model
    const text = (): string => seatCells(model, false).chars.join('')
    expect(text()).toContain('Bulganin')
    expect(text()).toContain('Send a telegram')
    model = updateSeat(model, { type: 'key', key: '1' }).model
    expect(text()).toContain('To whom?')
    model = updateSeat(model, { type: 'key', key: '1' }).model
    model = updateSeat(model, { type: 'key', key: '1' }).model
    model = updateSeat(model, { type: 'paste', text: 'Where do you\u001b[31m stand?' }).model
    const { give } = updateSeat(model, { type: 'key', key: 'enter' })
    expect(give).toEqual({ type: 'wire', to: 'khrushchev', text: 'Where do you stand?' })
  })
})

/** A line to a class that is in this process. */
const clientOf = (given: PupilCommand[]): ClassClient => ({
  seen: () => NOTHING_SEEN,
  give: async command => {
    given.push(command as PupilCommand)
    return given.length > 1 ? 'You have used your telegrams for this phase: 3.' : undefined
  },
  caughtUp: () => undefined,
  network: () => undefined,
  close: () => undefined,
})

test('in lines every question has numbers, what happens is printed as it comes, and a refusal is said', async () => {
  const session = classOf(8)
  must(session, TEACHER, { type: 'start' })
  const written: string[] = []
  const given: PupilCommand[] = []
  async function* typed(): AsyncIterable<string> {
    yield* [
      '/card',
      '1',
      '2',
      '3',
      '1',
      'Stand with us.',
      '1',
      '2',
      '1',
      'Again.',
      '99',
      '0',
      '/nothing',
      '/vote for',
      '/quit',
    ]
  }
  const seat = sitPlainly(
    open,
    {
      manner: () => ({ width: 80, marks: false, ascii: text => text }),
      write: each => written.push(each),
      input: typed(),
      interactive: false,
    },
    () => 0,
  )
  seat.changed(seenBy(session, 'bulganin'))
  must(session, TEACHER, { type: 'note', to: 'bulganin', text: 'Speak up.' })
  seat.changed(seenBy(session, 'bulganin'))
  await seat.talk(clientOf(given))
  expect(given).toEqual([
    {
      type: 'wire',
      to: 'molotov',
      text: 'Stand with us.',
      act: expect.objectContaining({ type: 'promise' }),
    },
    { type: 'wire', to: 'molotov', text: 'Again.' },
  ])
  const text = written.join('\n')
  expect(text).toContain('Your teacher, to you: Speak up.')
  expect(text).toContain('Card of bulganin.')
  expect(text).toContain('Done, and kept.')
  expect(text).toContain('You have used your telegrams')
  expect(text).toContain('There is no 99 here.')
  expect(text).toContain('There is no /nothing.')
  expect(text).toContain('That is no longer open.')
})
