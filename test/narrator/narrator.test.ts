/** The narrator tells what the crisis answers. */
import { expect, test } from 'vitest'
import { type Narrator, openNarrator } from '../../src/narrator/narrator.ts'
import type { Ask } from '../../src/narrator/questions.ts'
import { SCENE, saysYesTo, sceneWith, storyIn } from '../support/stories.ts'

const ID = 'bulganin_18_quorum'
const ALL = { heavy: true }
const NOBODY = saysYesTo()

const narratorOf = (text: string): Narrator => {
  const { ink, problems } = storyIn(text)
  expect(problems.filter(({ grade }) => grade === 'error')).toEqual([])
  return openNarrator(() => ink!)
}
const told = (lines: Record<number, string>, ask: Ask, manner = ALL) =>
  narratorOf(sceneWith(lines)).passage(ID, ask, manner)
const texts = (lines: Record<number, string>, ask: Ask, manner = ALL) =>
  told(lines, ask, manner).paragraphs.map(({ text }) => text)

test('a scene is told with its marks and its options in the order of writing', () => {
  expect(narratorOf(SCENE.join('\n')).passage(ID, saysYesTo('in_room(zhukov)'), ALL)).toEqual({
    paragraphs: [
      { text: 'Six have spoken, and all six on one side.', mark: 'documented', sources: ['SPITSYN'] },
      { text: 'The marshal is here.', mark: 'plausible', sources: [] },
    ],
    options: [{ label: 'Put it to the vote' }, { label: 'Adjourn' }],
  })
})

test('a question answered the other way chooses the other words', () => {
  expect(texts({}, NOBODY)[1]).toBe('The marshal is not here.')
})

test('a block chooses paragraphs', () => {
  const lines = {
    4: '{ voted():\n    Yes. # plausible\n    Indeed. # invented\n- else:\n    No. # plausible\n}',
  }
  expect(texts(lines, saysYesTo('voted()')).slice(1)).toEqual(['Yes.', 'Indeed.'])
  expect(texts(lines, NOBODY).slice(1)).toEqual(['No.'])
})

test('a paragraph that comes out empty leaves nothing behind, its tags least of all', () => {
  const lines = {
    3: '{voted(): They voted.} # invented # heavy',
    4: 'They sit. # source: SPITSYN',
    2: '# when: 18 sitting 3 # chair: bulganin # content: a vote',
  }
  expect(told(lines, NOBODY, { heavy: false }).paragraphs).toEqual([
    { text: 'They sit.', mark: 'documented', sources: ['SPITSYN'] },
  ])
})

test('an empty paragraph after another, and a block that tells nothing, do as little', () => {
  const lines = {
    3: 'Tea. # source: LOPEZ\n{voted(): They voted.} # invented\n{ voted():\n    Twice. # invented\n}',
    4: 'They sit. # plausible',
  }
  expect(told(lines, NOBODY).paragraphs).toEqual([
    { text: 'Tea.', mark: 'documented', sources: ['LOPEZ'] },
    { text: 'They sit.', mark: 'plausible', sources: [] },
  ])
})

test('numbers print as digits and as words', () => {
  expect(
    texts(
      { 4: '{declared_seven()} of eleven; {in_words(declared_seven())} of eleven. # plausible' },
      NOBODY,
    )[1],
  ).toBe('6 of eleven; six of eleven.')
})

test('a figure such as ", 12.0 million" is prose like any other', () => {
  const story = narratorOf(
    sceneWith({
      3: 'In 1956, 12.0 million tonnes were cut. # plausible',
      5: '*   [Say, 12.0 million # id: v # plausible]',
    }),
  )
  expect(story.passage(ID, NOBODY, ALL)).toMatchObject({
    paragraphs: [{ text: 'In 1956, 12.0\u00A0million tonnes were cut.' }, {}],
    options: [{ label: 'Say, 12.0\u00A0million' }, {}],
  })
})

test('heavy paragraphs are told to those who want them', () => {
  const lines = {
    2: '# when: 18 sitting 3 # chair: bulganin # content: names',
    3: 'A name. # heavy # plausible',
  }
  expect(texts(lines, NOBODY)).toEqual(['A name.', 'The marshal is not here.'])
  expect(texts(lines, NOBODY, { heavy: false })).toEqual(['The marshal is not here.'])
})

test('an aftermath asks how things stand once the act is done', () => {
  const narrator = narratorOf(sceneWith({ 6: '    {voted(): Hands went up.|Nobody moved.} # invented' }))
  expect(narrator.afterwards(ID, 0, NOBODY, saysYesTo('voted()'), ALL)).toEqual([
    { text: 'Hands went up.', mark: 'invented', sources: [] },
  ])
  expect(narrator.afterwards(ID, 1, NOBODY, NOBODY, ALL)).toMatchObject([{ text: '“Tomorrow, then.”' }])
})

test('hints are words of the option', () => {
  expect(
    told({ 5: "*   [Put it # id: v # hint: it's over in minutes # plausible]" }, NOBODY).options[0],
  ).toEqual({ label: 'Put it', hint: 'it’s over in minutes' })
})

test('one scene told many times is one scene', () => {
  const narrator = narratorOf(SCENE.join('\n'))
  const first = narrator.passage(ID, NOBODY, ALL)
  narrator.afterwards(ID, 0, NOBODY, NOBODY, ALL)
  expect(narrator.passage(ID, NOBODY, ALL)).toEqual(first)
})

test('a question that cannot be answered is an error of ours, and the narrator goes on', () => {
  const narrator = narratorOf(SCENE.join('\n'))
  const broken: Ask = () => {
    throw new Error('Nobody is called that.')
  }
  expect(() => narrator.passage(ID, broken, ALL)).toThrow(
    /bulganin_18_quorum could not be told: Nobody is called that/,
  )
  expect(narrator.passage(ID, NOBODY, ALL).paragraphs).toHaveLength(2)
})

test('a scene or an option that is not there is an error of ours, and the narrator goes on', () => {
  const narrator = narratorOf(SCENE.join('\n'))
  expect(() => narrator.passage('bulganin_30_june', NOBODY, ALL)).toThrow(
    /bulganin_30_june could not be told/,
  )
  expect(() => narrator.afterwards(ID, 7, NOBODY, NOBODY, ALL)).toThrow(/could not be told/)
  expect(narrator.passage(ID, NOBODY, ALL).options).toHaveLength(2)
})
