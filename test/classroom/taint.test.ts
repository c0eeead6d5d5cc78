/** Classes played at random over real lines: whatever is one's own reaches nobody else, in no frame and in no field. */
import { expect, test } from 'vitest'
import { digestOf } from '../../src/classroom/codes.ts'
import type { RoleId } from '../../src/classroom/lesson.ts'
import type { PupilView } from '../../src/classroom/views.ts'
import { type Bot, chance, takeTurn } from './bots.ts'
import { type Serving, serveClass } from './serving.ts'
import { lesson } from './smallLesson.ts'

const SEATS = 14
const ROUNDS = 30

/** Everything that is only for some: where it is found, and whose it is. */
interface Mark {
  readonly of: RegExp
  readonly mayHear: (found: RegExpMatchArray, role: RoleId | null) => boolean
}

const nobodys = (words: readonly string[]): Mark => ({
  of: new RegExp(words.map(word => word.replace(/[^\w-]/g, '.')).join('|')),
  mayHear: () => false,
})

function marksIn({ opened }: Serving, bots: readonly Bot[]): readonly Mark[] {
  return [
    // Whom a telegram names as writer and reader.
    {
      of: /TAINT-wire-([\w-]+?)-to-([\w-]+?):/g,
      mayHear: ([, by, to], role) => role !== null && (by === role || to === role),
    },
    { of: /TAINT-(?:note|exit)-([\w-]+?):/g, mayHear: ([, to], role) => to === role },
    { of: /TAINT-return-([\w-]+?):/g, mayHear: ([, to], role) => to === role },
    { of: /A rumour for one/g, mayHear: (_, role) => role === 'molotov' },
    { of: /(?:Card|Plain card) of ([\w-]+)\./g, mayHear: ([, whose], role) => whose === role },
    nobodys(Object.values(opened.keys).map(key => `"${key}"`)),
    nobodys([opened.secret, digestOf(opened.secret), opened.recovery]),
    nobodys(bots.flatMap(({ token }) => [token, digestOf(token)])),
    // What only a teacher's view has: hands before the vote is closed, keys, devices, what can be let happen.
    { of: /"(?:hands":\{|key"|taken"|device"|injects"|turns"|locked"|reported")/, mayHear: () => false },
  ]
}

/** Until the debrief begins; then everybody's secret and aims are told to all. */
const SECRETS: Mark = { of: /Secret of ([\w-]+)\./g, mayHear: ([, whose], role) => whose === role }

const leaks = (frames: readonly string[], role: RoleId | null, marks: readonly Mark[]): string[] =>
  frames.flatMap(frame =>
    marks.flatMap(({ of, mayHear }) =>
      [...frame.matchAll(new RegExp(of, 'g'))]
        .filter(found => !mayHear(found, role))
        .map(
          found =>
            `${role ?? 'projector'} heard ${found[0]} in …${frame.slice(Math.max(0, found.index! - 400), found.index! + 100)}…`,
        ),
    ),
  )

/** What bots do not do by themselves. */
async function teach(teacher: Bot, pupils: readonly Bot[], draw: (below: number) => number): Promise<void> {
  const to = pupils[draw(pupils.length)]!.role()
  switch (draw(4)) {
    case 0:
      await teacher.give({ type: 'note', to, text: `TAINT-note-${to}: speak up.` })
      return
    case 1: {
      const own = teacher.own()
      const wire =
        own && 'injects' in own
          ? own.wires.find(({ state }) => state === 'held' || state === 'waiting')
          : undefined
      if (wire)
        await teacher.give({ type: 'return', wire: wire.wire, text: `TAINT-return-${wire.by}: be kinder.` })
      return
    }
    case 2:
      await teacher.give({ type: 'inject', inject: 'rumour' })
      return
    default:
      await teacher.give({ type: 'rekey', role: lesson.roles[SEATS - 1]!.id })
  }
}

test.each([1, 2, 3])('nobody hears what was not for him (%i)', async seed => {
  const serving = await serveClass({ seats: SEATS, seed })
  try {
    const heard = new Map<Bot, string[]>()
    const listening = async (start: (hears: (frame: string) => void) => Promise<Bot>): Promise<Bot> => {
      const frames: string[] = []
      const bot = await start(frame => frames.push(frame))
      heard.set(bot, frames)
      return bot
    }
    const teacher = await serving.teacher()
    const projector = await listening(hears => serving.projector({ hears }))
    const pupils: Bot[] = []
    for (let n = 0; n < SEATS - 1; n++)
      pupils.push(
        await listening(async hears => (await serving.pupils(1, { hears, polls: n % 5 === 2 }))[0]!),
      )
    const draw = chance(seed)
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all([...pupils, teacher].map(bot => (draw(3) === 0 ? undefined : takeTurn(bot, draw))))
      await teach(teacher, pupils, draw)
      if (round % 7 === 3) pupils[draw(pupils.length)]!.cut()
    }
    // Twenty commands a second are a teacher's measure too.
    while (teacher.view().phase.id !== 'debrief') {
      await teacher.give({ type: 'next' })
      await new Promise(resolve => setTimeout(resolve, 60))
    }
    await teacher.until(({ view }) => view().phase.id === 'debrief', 'the debrief')
    await Promise.all(
      pupils.map(pupil =>
        pupil.give({ type: 'exit', answers: [`TAINT-exit-${pupil.role()}: the Marshal surprised me.`] }),
      ),
    )
    await new Promise(resolve => setTimeout(resolve, 400))

    const marks = marksIn(serving, [teacher, ...pupils])
    for (const bot of [projector, ...pupils]) {
      const frames = heard.get(bot)!
      expect(leaks(frames, bot.role(), marks)).toEqual([])
      const opened = frames.findIndex(frame => /"revealed":\[/.test(frame))
      expect(opened).toBeGreaterThan(0)
      expect(leaks(frames.slice(0, opened), bot.role(), [SECRETS])).toEqual([])
    }
    // And these marks are there to be found, where they belong.
    const everything = [...heard.values()].flat().join('\n')
    for (const mark of ['TAINT-wire', 'TAINT-note', 'Card of', 'Secret of'])
      expect(everything).toContain(mark)
    for (const pupil of pupils) {
      const { card } = pupil.own() as PupilView
      expect(card?.secret).toBe(`Secret of ${pupil.role()}.`)
    }
    expect(JSON.stringify(teacher.own())).toContain('TAINT-exit')
    expect(serving.mistakes).toEqual([])
  } finally {
    await serving.close()
  }
})
