/** The story itself: whatever is answered, every scene can be told. */
import { index, ink } from 'story:compiled'
import { expect, test } from 'vitest'
import { openNarrator } from '../../src/narrator/narrator.ts'
import type { Ask } from '../../src/narrator/questions.ts'

const always =
  (yes: boolean): Ask =>
  question =>
    question === 'in_words'
      ? 'six'
      : /^declared_|^signatures$|^gathered$|^hall_against$/.test(question)
        ? 6
        : yes

test.each([true, false])('every passage and every aftermath has words, if all is answered %s', yes => {
  const narrator = openNarrator(ink)
  for (const scene of index.scenes) {
    const { paragraphs, options } = narrator.passage(scene.id, always(yes), { heavy: true })
    expect(paragraphs, scene.id).not.toEqual([])
    expect(options, scene.id).toHaveLength(scene.options.length)
    for (const [option, { id }] of scene.options.entries())
      expect(
        narrator.afterwards(scene.id, option, always(yes), always(yes), { heavy: true }),
        id,
      ).not.toEqual([])
  }
})
