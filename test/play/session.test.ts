/** A content note that was answered beforehand is not asked, and going back goes past it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { historicalPlay } from '../../src/play/history.ts'
import { openRuns } from '../../src/play/runs.ts'
import { openSession, type Session } from '../../src/play/session.ts'
import type { Settings } from '../../src/play/settings.ts'
import { CHAIRS, edition, narrator } from '../support/edition.ts'

const isNote = (session: Session, length: number): boolean => session.positionAt(length).stage === 'content'

const noted = CHAIRS.flatMap(chair => {
  const play = historicalPlay(edition, chair)
  const whole = openSession(edition, narrator, play)
  const at = play.path.findIndex((_, length) => length > 0 && isNote(whole, length))
  return at > 0 ? [{ chair, play, at }] : []
})

describe.each(noted)('before a heavy scene, as $chair', ({ play, at }) => {
  const before = { ...play, path: play.path.slice(0, at - 1) }
  const step = (content: Settings['content']): Session => {
    const session = openSession(edition, narrator, before, { content: () => content })
    expect(session.choose(play.path[at - 1]!)).toBeUndefined()
    return session
  }

  test('one is asked', () => expect(step('ask').turn().kind).toBe('content'))

  test.each([
    ['tell', 0],
    ['round', 1],
  ] as const)('or, set to %s, not: the path is as if one had answered', (content, way) => {
    const session = step(content)
    expect(session.turn().kind).not.toBe('content')
    expect(session.turn().path.slice(0, at + 1)).toEqual([...play.path.slice(0, at), way])
    expect(session.back()).toBeUndefined()
    expect(session.turn().path).toEqual(before.path)
  })
})

test('what is over stays kept as it ended: whoever goes back from there plays another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'majority-session-'))
  const runs = openRuns(folder)
  const play = historicalPlay(edition, 'mikoyan')
  const session = openSession(edition, narrator, { ...play, path: play.path.slice(0, -1) }, { runs })
  session.choose(play.path.at(-1)!)
  const { kind, crisis } = session.turn()
  expect(kind).toBe('end')
  session.back(3)
  session.choose(play.path.at(-3)!)
  const [ended, other] = openRuns(folder).list()
  expect(ended).toMatchObject({ path: play.path, outcome: crisis.outcome })
  expect(other).toMatchObject({ path: play.path.slice(0, -2), outcome: undefined })
  rmSync(folder, { recursive: true })
})

test('there is a heavy scene to try it on', () => expect(noted.length).toBeGreaterThan(0))
