/** The historical line of each chair: played to the end, told in order, and taken back again. */
import { describe, expect, test } from 'vitest'
import { historicalPlay } from '../../src/play/history.ts'
import { openSession } from '../../src/play/session.ts'
import { CHAIRS, edition, narrator } from '../support/edition.ts'

describe.each(CHAIRS)('the historical line of %s', chair => {
  const play = historicalPlay(edition, chair)
  const session = openSession(edition, narrator, play)
  const turns = Array.from({ length: play.path.length + 1 }, (_, length) => session.turnAt(length))

  test('is what the man did wherever a scene says what he did', () => {
    const strayed = play.path.flatMap((n, length) => {
      const { stage, scene } = session.positionAt(length)
      const done = stage === 'scene' ? scene!.options.findIndex(option => option.history) : -1
      return done >= 0 && done !== n ? [scene!.id] : []
    })
    expect(strayed).toEqual([])
  })

  test('undone and done again stands where it stood', () => {
    const before = session.turn()
    expect(session.back(9)).toBeUndefined()
    for (const n of play.path.slice(-9)) expect(session.choose(n)).toBeUndefined()
    expect(session.turn().passage).toEqual(before.passage)
    expect(session.turn().crisis).toEqual(before.crisis)
  })

  test('is told without a control character', () => {
    for (const { aftermath, passage, options } of turns) {
      const words = [...aftermath, ...passage].map(({ text }) => text)
      for (const text of [...words, ...options.map(({ label, hint }) => label + (hint ?? ''))]) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
        expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
      }
    }
  })

  test('is between six and nine thousand words', () => {
    const told = turns.flatMap(({ aftermath, passage }) => [...aftermath, ...passage])
    const words = told.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    expect(words).toBeGreaterThanOrEqual(6000)
    expect(words).toBeLessThanOrEqual(9000)
  })

  test('says of every paragraph how far it may be believed, and names its source where it is documented', () => {
    for (const { mark, sources, text } of turns.flatMap(({ passage }) => passage)) {
      if (mark === 'documented' || mark === 'paraphrase') expect(sources.length, text).toBeGreaterThan(0)
    }
  })
})
