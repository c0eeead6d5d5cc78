/** Small stories, written in a test and checked as the real one is. */
import type { ChairFile } from '../../src/narrator/checkChair.ts'
import { type CompiledStory, compileStory, type StoryFiles } from '../../src/narrator/compileStory.ts'
import type { Ask } from '../../src/narrator/questions.ts'
import { questionsInk } from '../../src/narrator/questionsInk.ts'

/** Where a test's scenes stand, and the number of their first line there. */
export const FILE = 'days/18-june/bulganin.ink'

const BULGANIN: ChairFile = {
  text: '',
  chair: {
    id: 'bulganin',
    name: 'Nikolai Aleksandrovich Bulganin',
    post: 'Chairman',
    line: 'Seven hands are ready.',
    who: '',
    wants: '',
    fears: '',
    file: '',
    owes: '',
    sources: [],
    objectives: [
      { words: '', met: 'voted()' },
      { words: '', met: 'voted()' },
      { words: '', met: 'voted()' },
    ],
  },
}

/** A story of these files, with everything else in order. */
export function storyOf(
  files: Readonly<Record<string, string>>,
  rest: Partial<StoryFiles> = {},
): CompiledStory {
  const names = Object.keys(files).filter(name => name !== 'main.ink')
  const main = ['INCLUDE questions.ink', ...names.map(name => `INCLUDE ${name}`), '-> DONE', ''].join('\n')
  return compileStory({
    ink: new Map(Object.entries({ 'main.ink': main, 'questions.ink': questionsInk(), ...files })),
    sources: new Set(['SPITSYN', 'LOPEZ']),
    chairs: new Map([['bulganin', BULGANIN]]),
    ...rest,
  })
}

/** A story of one file. */
export const storyIn = (text: string, rest: Partial<StoryFiles> = {}): CompiledStory =>
  storyOf({ [FILE]: text }, rest)

/** A sound scene, whose lines a test may change by their number. */
export const SCENE = [
  '=== bulganin_18_quorum ===',
  '# when: 18 sitting 3    # chair: bulganin',
  'Six have spoken, and all six on one side. # source: SPITSYN',
  '{in_room("zhukov"): The marshal is here.|The marshal is not here.} # plausible',
  '*   [Put it to the vote # id: vote_now # act: put_to_vote(dismissal) # plausible]',
  '    You hear your own voice ask for hands. # invented',
  '*   [Adjourn # id: adjourn # act: adjourn # history # source: LOPEZ # paraphrase]',
  '    "Tomorrow, then." # invented',
  '-   -> DONE',
  '',
]

/** The sound scene with other words on some of its lines. */
export const sceneWith = (lines: Readonly<Record<number, string>>): string =>
  SCENE.map((line, at) => lines[at + 1] ?? line).join('\n')

/** Somebody who says yes to these, and no to all else; numbers are six. */
export const saysYesTo =
  (...yes: readonly string[]): Ask =>
  (question, args) => {
    if (question === 'in_words') return 'six'
    if (question.startsWith('declared_') || question === 'signatures' || question === 'gathered') return 6
    return yes.includes(`${question}(${args.join(', ')})`)
  }
