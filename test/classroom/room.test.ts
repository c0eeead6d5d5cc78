import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCommand } from '../../src/classroom/commands.ts'
import { decide, type Viewer } from '../../src/classroom/decide.ts'
import type { RoleId } from '../../src/classroom/lesson.ts'
import { changed } from '../../src/classroom/renewal.ts'
import { type Room, roomOf } from '../../src/classroom/room.ts'
import { openSession, type Session } from '../../src/classroom/session.ts'
import { ownView, publicView, type TeacherView, touched } from '../../src/classroom/views.ts'
import { FULL_MEMBERS, scoreOf } from '../../src/engine/index.ts'
import { isWrong } from '../../src/narrator/problem.ts'
import { injects } from '../../story/classroom/injects.ts'
import '../support/cases.ts'
import { anyClass, BEGAN, bid, classOf, must, pupil, TEACHER } from './classes.ts'
import { lesson, materials } from './smallLesson.ts'

const refusalOf = (decided: ReturnType<typeof bid>): string =>
  'refused' in decided ? decided.refused : 'allowed'
const RUNS = { numRuns: 25 }

describe('a class of eight', () => {
  test('goes from seats to debrief, and the crisis ends on the 29th', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    for (let phase = 2; phase < 9; phase++) must(session, TEACHER, { type: 'next' })
    const room = session.room()
    expect(publicView(materials, room).phase.id).toBe('debrief')
    expect(room.crisis.outcome).toBeDefined()
    expect(publicView(materials, room).revealed).toHaveLength(8)
    expect(refusalOf(bid(session, TEACHER, { type: 'next' }))).toBe('This is the last phase.')
  })

  test('a pupil whose seat was played for him at last still hands in his exit ticket, and nothing else', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    for (let phase = 2; phase < 9; phase++) must(session, TEACHER, { type: 'next' })
    must(session, TEACHER, { type: 'mind', role: 'mikoyan', by: 'leaning' })
    must(session, pupil('mikoyan'), { type: 'exit', answers: ['Hands.'] })
    expect(session.room().seats.mikoyan!.exit).toEqual(['Hands.'])
    expect(refusalOf(bid(session, pupil('mikoyan'), { type: 'hand', up: true }))).toBe(
      'This seat is not yours at the moment.',
    )
  })

  test('a pupil’s motion is the engine’s motion: moved, seconded, put by whoever has the chair, and carried by hands', () => {
    const session = atSitting(classOf(15))
    const chair = session.room().crisis.table.chair
    must(session, pupil('molotov'), { type: 'act', act: { type: 'move', motion: 'dismissal' } })
    expect(
      refusalOf(
        bid(session, pupil(chair), { type: 'act', act: { type: 'put_to_vote', motion: 'dismissal' } }),
      ),
    ).toBe('Nobody has seconded the motion.')
    must(session, pupil('malenkov'), { type: 'act', act: { type: 'second', motion: 'dismissal' } })
    must(session, pupil(chair), { type: 'act', act: { type: 'put_to_vote', motion: 'dismissal' } })
    expect(refusalOf(bid(session, pupil('zhukov'), { type: 'vote', vote: 'for' }))).toBe(
      'You have a voice here and no vote.',
    )
    for (const role of ['molotov', 'malenkov', 'kaganovich', 'bulganin', 'khrushchev'] as const)
      must(session, pupil(role), { type: 'vote', vote: 'for' })
    must(session, pupil('khrushchev'), { type: 'vote', vote: 'against' })
    const { vote } = publicView(materials, session.room())
    expect(vote).toMatchObject({ ballot: 'dismissal', cast: 5 })
    must(session, TEACHER, { type: 'close_vote' })
    const [roll] = publicView(materials, session.room()).rolls
    const hand = (role: string) => roll!.hands.find(each => each.role === role)?.vote
    expect(hand('khrushchev')).toBe('against')
    expect(hand('molotov')).toBe('for')
    expect(hand('mikoyan')).toBe('abstain')
    expect(roll!.carried).toBe(roll!.hands.filter(({ vote }) => vote === 'for').length >= 6)
  })

  test('a seat the engine plays votes as it leans, and one played from history as he stood', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'mind', role: 'mikoyan', by: 'leaning' })
    must(session, TEACHER, { type: 'mind', role: 'molotov', by: 'history' })
    atSitting(session)
    must(session, TEACHER, { type: 'open_vote', ballot: 'dismissal' })
    const before = session.room().crisis
    must(session, TEACHER, { type: 'close_vote' })
    const [roll] = publicView(materials, session.room()).rolls
    const hand = (role: string) => roll!.hands.find(each => each.role === role)?.vote
    expect(hand('molotov')).toBe('for')
    expect(hand('mikoyan')).toBe(
      scoreOf(before, 'mikoyan') > 10 ? 'for' : scoreOf(before, 'mikoyan') < -10 ? 'against' : 'abstain',
    )
  })

  test('an empty seat abstains, and one that follows another raises the same hand', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'mind', role: 'kaganovich', by: { like: 'molotov' } })
    must(session, TEACHER, { type: 'mind', role: 'malenkov', by: 'nobody' })
    atSitting(session)
    must(session, TEACHER, { type: 'open_vote', ballot: 'dismissal' })
    must(session, pupil('molotov'), { type: 'vote', vote: 'for' })
    must(session, TEACHER, { type: 'close_vote' })
    const [roll] = publicView(materials, session.room()).rolls
    const hand = (role: string) => roll!.hands.find(each => each.role === role)?.vote
    expect([hand('kaganovich'), hand('malenkov')]).toEqual(['for', 'abstain'])
  })

  test('the resolution is voted on part by part, by everybody who is there', () => {
    const session = classOf(35)
    must(session, TEACHER, { type: 'start' })
    while (publicView(materials, session.room()).phase.id !== 'resolution')
      must(session, TEACHER, { type: 'next' })
    for (const part of [1, 2]) {
      must(session, TEACHER, { type: 'open_vote', ballot: 'resolution' })
      must(session, pupil('zhukov'), { type: 'vote', vote: 'for' })
      must(session, pupil('delegate-ukraine'), { type: 'vote', vote: 'for' })
      must(session, pupil('molotov'), { type: 'vote', vote: 'abstain' })
      must(session, TEACHER, { type: 'close_vote' })
      const { rolls } = publicView(materials, session.room())
      expect(rolls).toHaveLength(part)
      expect(rolls.at(-1)).toMatchObject({ ballot: 'resolution', carried: true })
      expect(rolls.at(-1)!.hands).toContainEqual({ role: 'molotov', vote: 'abstain' })
    }
  })

  test('a telegram is delivered after twenty seconds, and does then what it was meant to do', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    must(session, pupil('molotov'), {
      type: 'wire',
      to: 'bulganin',
      text: 'Stand with us.',
      act: { type: 'promise', whom: 'bulganin', side: 'seven' },
    })
    expect(session.told(pupil('bulganin')).filter(({ kind }) => kind === 'wire')).toEqual([])
    must(session, { kind: 'house' }, { type: 'deliver', wire: 1 })
    expect(session.told(pupil('bulganin'))).toContainEqual(
      expect.objectContaining({ kind: 'wire', by: 'molotov', text: 'Stand with us.' }),
    )
    expect(session.room().crisis.log.at(-1)!.event).toMatchObject({ type: 'promised', by: 'molotov' })
  })

  test('where the teacher reads first nothing goes until it is released', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    must(session, TEACHER, { type: 'wires', mode: 'approved' })
    must(session, pupil('molotov'), { type: 'wire', to: 'bulganin', text: 'One.' })
    must(session, pupil('molotov'), { type: 'wire', to: 'bulganin', text: 'Two.' })
    expect(refusalOf(bid(session, { kind: 'house' }, { type: 'deliver', wire: 1 }))).not.toBe('allowed')
    must(session, TEACHER, { type: 'release', wire: 1 })
    must(session, TEACHER, { type: 'return', wire: 2, text: 'Say it to his face.' })
    expect(session.told(pupil('bulganin')).filter(({ kind }) => kind === 'wire')).toHaveLength(1)
    expect(session.told(pupil('molotov'))).toContainEqual(
      expect.objectContaining({ kind: 'returned', text: 'Say it to his face.' }),
    )
  })

  test('a telegram that was taken back leaves its number behind: what is said of it cannot reach another’s', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    must(session, TEACHER, { type: 'wires', mode: 'approved' })
    must(session, pupil('molotov'), { type: 'wire', to: 'bulganin', text: 'One.' })
    must(session, TEACHER, { type: 'back' })
    must(session, TEACHER, { type: 'start' })
    must(session, TEACHER, { type: 'wires', mode: 'approved' })
    must(session, pupil('malenkov'), { type: 'wire', to: 'bulganin', text: 'Other.' })
    expect(session.room().wires.map(({ by, wire }) => ({ by, wire }))).toEqual([{ by: 'malenkov', wire: 2 }])
    const late = bid(session, TEACHER, { type: 'return', wire: 1, text: 'Molotov, be kinder.' })
    expect(refusalOf(late)).not.toBe('allowed')
    expect(roomOf(materials, session.entries)).toEqual(session.room())
  })

  test('a hand that comes late is not counted in the next vote', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    must(session, TEACHER, { type: 'next' })
    must(session, TEACHER, { type: 'open_vote', ballot: 'dismissal' })
    const { opened } = publicView(materials, session.room()).vote!
    must(session, pupil('molotov'), { type: 'vote', vote: 'for', opened })
    must(session, TEACHER, { type: 'drop_vote' })
    must(session, TEACHER, { type: 'open_vote', ballot: 'plenum' })
    const late = bid(session, pupil('bulganin'), { type: 'vote', vote: 'for', opened })
    expect(refusalOf(late)).toContain('That vote is over')
    expect(publicView(materials, session.room()).vote).toMatchObject({ ballot: 'plenum', cast: 0 })
  })

  test('the teacher sees which injects would be words only, and letting one happen does what was said', () => {
    const full = { ...materials, lesson: { ...materials.lesson, injects } }
    const said = (room: Room): Readonly<Record<string, string>> =>
      (ownView(full, room, TEACHER) as TeacherView).wordsOnly
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    let idle = 0
    for (let phase = 2; phase < 9; phase++) {
      const room = session.room()
      for (const { id, effect } of injects) {
        const decided = decide(full, room, TEACHER, { type: 'inject', inject: id }, 0)
        const happened = 'events' in decided && decided.events[0]
        const comes = happened && 'happened' in happened && happened.happened.length > 0
        expect(said(room)[id] === undefined, id).toBe(comes || !(effect && 'acts' in effect))
        if (said(room)[id] !== undefined) idle += 1
      }
      must(session, TEACHER, { type: 'next' })
    }
    expect(idle).toBeGreaterThan(0)
  })

  test('everybody hears when what may be wired changes, and not how soon it goes', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    const heard = (): readonly string[] =>
      session
        .told(pupil('molotov'))
        .flatMap(item => (item.kind === 'house' && /[Tt]ele/.test(item.text) ? [item.text] : []))
    for (const mode of ['approved', 'phrasebook', 'off', 'delayed', 'open'] as const)
      must(session, TEACHER, { type: 'wires', mode })
    expect(heard()).toEqual([
      'Telegrams go in sentences of the phrasebook only.',
      'The telegraph is shut.',
      'Telegrams go in your own words.',
    ])
  })

  test('a step back takes what was played and leaves who sits where', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    const then = session.room()
    must(session, TEACHER, { type: 'next' })
    must(session, TEACHER, { type: 'mute', role: 'molotov', on: true })
    must(session, TEACHER, { type: 'back' })
    const now = session.room()
    expect(now.crisis).toEqual(then.crisis)
    expect(now.phase).toBe(then.phase)
    expect(now.seats.molotov!.muted).toBe(true)
  })

  test('the clock does not end a phase by itself, and what stands still cannot be played', () => {
    const session = classOf(8)
    must(session, TEACHER, { type: 'start' })
    must(session, TEACHER, { type: 'pause' })
    expect(refusalOf(bid(session, pupil('molotov'), { type: 'wire', to: 'bulganin', text: 'Now.' }))).toBe(
      'The clock stands still. Wait for your teacher.',
    )
    must(session, TEACHER, { type: 'extend', minutes: 3 })
    must(session, TEACHER, { type: 'resume' })
    must(session, pupil('molotov'), { type: 'wire', to: 'bulganin', text: 'Now.' })
  })

  test('a seat that is taken is not given to another device, until the teacher frees it', () => {
    const session = classOf(8)
    const take = (device: string) =>
      refusalOf(bid(session, { kind: 'house' }, { type: 'take', role: 'molotov', device }))
    expect(take('another')).toMatch(/Somebody sits there/)
    expect(take('device of molotov')).toBe('allowed')
    must(session, TEACHER, { type: 'free', role: 'molotov' })
    expect(take('another')).toBe('allowed')
  })
})

function atSitting(session: Session): Session {
  must(session, TEACHER, { type: 'start' })
  while (publicView(materials, session.room()).phase.id !== 'sitting')
    must(session, TEACHER, { type: 'next' })
  return session
}

describe('any class', () => {
  test('is the same when its log is read again', () => {
    fc.assert(
      fc.property(anyClass, session => {
        const log = JSON.parse(JSON.stringify(session.entries))
        const again = openSession(materials, log)!
        expect(again.room()).toEqual(JSON.parse(JSON.stringify(session.room())))
        expect(again.told(TEACHER)).toEqual(session.told(TEACHER))
        expect(roomOf(materials, log)).toEqual(again.room())
      }),
      RUNS,
    )
  })

  test('has as many hands in a roll as members were there, each once', () => {
    fc.assert(
      fc.property(anyClass, session => {
        for (const { ballot, hands, carried } of publicView(materials, session.room()).rolls) {
          if (ballot === 'resolution') continue
          expect(new Set(hands.map(({ role }) => role)).size).toBe(hands.length)
          expect(hands.every(({ role }) => (FULL_MEMBERS as readonly string[]).includes(role))).toBe(true)
          expect(carried).toBe(hands.filter(({ vote }) => vote === 'for').length >= 6)
        }
      }),
      RUNS,
    )
  })

  test('sends each viewer parts that add up to his view', () => {
    fc.assert(
      fc.property(anyClass, session => {
        const viewers: Viewer[] = [TEACHER, { kind: 'projector' }, ...session.room().dealt.map(pupil)]
        const log = session.entries
        const again = openSession(materials, log.slice(0, 1))!
        const views = viewers.map(viewer => ({
          viewer,
          view: publicView(materials, again.room()),
          own: ownView(materials, again.room(), viewer),
        }))
        for (const entry of log.slice(1)) {
          const { before, after } = again.add(entry)
          const part = changed(publicView(materials, before), publicView(materials, after))
          const whose = touched(entry.event, after)
          for (const held of views) {
            held.view = { ...held.view, ...part }
            const { viewer } = held
            if (viewer.kind === 'pupil' && whose !== 'all' && !whose.includes(viewer.role)) continue
            const own = changed(ownView(materials, before, viewer), ownView(materials, after, viewer))
            held.own = held.own && ({ ...held.own, ...own } as typeof held.own)
          }
        }
        for (const { viewer, view, own } of views) {
          expect(view).toEqual(publicView(materials, session.room()))
          expect(own).toEqual(ownView(materials, session.room(), viewer))
        }
      }),
      RUNS,
    )
  })

  test('tells nobody what was not for him', () => {
    fc.assert(
      fc.property(anyClass, session => {
        const room: Room = session.room()
        const isOver = publicView(materials, room).phase.id === 'debrief'
        for (const role of room.dealt) {
          const seen = JSON.stringify([
            publicView(materials, room),
            ownView(materials, room, pupil(role)),
            session.told(pupil(role)),
          ])
          expect(seen).not.toMatch(/KEY\d/)
          expect(seen).not.toContain('device of')
          if (isOver) continue
          for (const other of lesson.roles)
            if (other.id !== role) expect(seen).not.toContain(other.secret.words)
          for (const item of session.told(pupil(role)))
            if (item.kind === 'wire') expect([item.by, item.to]).toContain(role)
        }
        const shown = JSON.stringify([publicView(materials, room), session.told({ kind: 'projector' })])
        expect(shown).not.toContain('"kind":"wire"')
        if (!isOver) expect(shown).not.toContain('Secret of')
      }),
      RUNS,
    )
  })

  test('refuses in a sentence whatever does not come from where it may', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const reading = readCommand(value)
        if (!isWrong(reading)) return
        expect(reading.wrong).toMatch(/^[A-Z“U].*[.]$/)
      }),
    )
    const session = classOf(8)
    const commands = ['start', 'next', 'back', 'pause', 'close', 'close_vote'] as const
    for (const type of commands)
      for (const viewer of [pupil('molotov'), { kind: 'projector' } as const])
        expect(refusalOf(decide(materials, session.room(), viewer, { type }, BEGAN))).toBe(
          'Only the teacher can do that.',
        )
    for (const viewer of [TEACHER, { kind: 'projector' } as const])
      expect(refusalOf(decide(materials, session.room(), viewer, { type: 'vote', vote: 'for' }, BEGAN))).toBe(
        'Only a seat can do that.',
      )
    for (const viewer of [TEACHER, pupil('molotov' as RoleId)])
      expect(refusalOf(decide(materials, session.room(), viewer, { type: 'deliver', wire: 1 }, BEGAN))).toBe(
        'Only the server does that.',
      )
  })
})
