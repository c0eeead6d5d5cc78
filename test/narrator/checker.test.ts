/** What the check says to a writer. */
import { describe, expect, test } from 'vitest'
import { problemLine } from '../../src/narrator/problem.ts'
import { FILE, SCENE, sceneWith, storyIn, storyOf } from '../support/stories.ts'

const saysOf = (text: string, rest = {}) =>
  storyIn(text, rest).problems.map(({ line, grade, says }) => `${line} ${grade}: ${says}`)
const isFound = (lines: Record<number, string>, line: number, says: RegExp) => {
  const found = storyIn(sceneWith(lines)).problems.filter(problem => problem.grade === 'error')
  expect(found.map(problem => `${problem.file}:${problem.line} ${problem.says}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^${FILE}:${line} .*${says.source}`)),
  )
}

test('a sound scene has nothing wrong with it', () => {
  expect(saysOf(SCENE.join('\n'))).toEqual([])
})

test('a problem is said with its file and line', () => {
  const [problem] = storyIn(sceneWith({ 5: '*   [Put it # id: vote_now # act: shout # plausible]' })).problems
  expect(problemLine(problem!)).toMatch(/^story\/days\/18-june\/bulganin\.ink:5: There is no act "shout"/)
})

describe('words that are in no vocabulary', () => {
  const option = (tags: string) => ({ 5: `*   [Put it to the vote # id: vote_now ${tags} # plausible]` })
  test.each([
    [
      'a tag of a scene',
      { 2: '# when: 18 sitting 3 # chair: bulganin # weather: hot' },
      2,
      /no tag "weather"/,
    ],
    ['a tag of an option', option('# akt: wait'), 5, /no tag "akt"; did you mean act/],
    [
      'a tag of a paragraph',
      { 3: 'Six have spoken. # plausble' },
      3,
      /no tag "plausble"; did you mean plausible/,
    ],
    [
      'a tag in the wrong place',
      { 3: 'Six have spoken. # plausible # act: wait' },
      3,
      /# act does not belong on a paragraph/,
    ],
    ['an act', option('# act: shout'), 5, /no act "shout"/],
    ['a person', option('# act: lobby(bulgannin, seven)'), 5, /no person "bulgannin"; did you mean bulganin/],
    ['a side', option('# act: lobby(mikoyan, eleven)'), 5, /no side "eleven"/],
    ['a motion', option('# act: put_to_vote(tea)'), 5, /no motion "tea"/],
    ['a bloc', option('# act: tell_bloc(poets)'), 5, /no bloc "poets"/],
    ['an institution', option('# act: claim(radio)'), 5, /no institution "radio"/],
    ['an outcome', option('# needs: outcome(draw) # locked: no'), 5, /no outcome "draw"/],
    ['a fate', option('# needs: fate(zhukov, promotd) # locked: no'), 5, /no fate "promotd"/],
    ['a question', option('# needs: is_tired(zhukov) # locked: no'), 5, /no question "is_tired"/],
    [
      'a person in prose',
      { 4: '{in_room("zukov"): Here.|Not here.} # plausible' },
      4,
      /no person "zukov"; did you mean zhukov/,
    ],
    [
      'a question in prose',
      { 4: '{is_tired("zhukov"): Here.|Not here.} # plausible' },
      4,
      /no question "is_tired"/,
    ],
    ['a chair', { 2: '# when: 18 sitting 3 # chair: bulganine' }, 2, /no person "bulganine"/],
    ['a source', { 3: 'Six have spoken. # source: PRAVDA' }, 3, /no source "PRAVDA"/],
    ['a time', { 2: '# when: 18 siesta # chair: bulganin' }, 2, /no part of a day "siesta"/],
    ['a slot', { 2: '# when: 22 night # chair: bulganin' }, 2, /no night on 22 June/],
  ] as const)('%s', (_, lines, line, says) => isFound(lines, line, says))
})

describe('arguments of the wrong number or kind', () => {
  test.each([
    [
      'too few for an act',
      { 5: '*   [Put it # id: v # act: lobby(mikoyan) # plausible]' },
      5,
      /lobby takes person, side; one is given/,
    ],
    [
      'any for adjourn',
      { 5: '*   [Put it # id: v # act: adjourn(tomorrow) # plausible]' },
      5,
      /adjourn takes nothing/,
    ],
    [
      'done to himself',
      { 5: '*   [Put it # id: v # act: lobby(bulganin, seven) # plausible]' },
      5,
      /done to bulganin himself/,
    ],
    [
      'too few for a question',
      { 4: '{trusts("serov", "bulganin"): Yes.|No.} # plausible' },
      4,
      /trusts takes person, person, number; 2 are given/,
    ],
    ['a word for a number', { 4: '{signed("many"): Yes.|No.} # plausible' }, 4, /"many" is not a number/],
    ['a number for a word', { 4: '{in_room(3): Yes.|No.} # plausible' }, 4, /3 is a number/],
    [
      'prose without quotation marks',
      { 4: '{in_room(zhukov): Yes.|No.} # plausible' },
      4,
      /Write "zhukov" in quotation marks in prose/,
    ],
    [
      'a tag with quotation marks',
      { 5: '*   [Put it # id: v # needs: in_room("zhukov") # locked: no # plausible]' },
      5,
      /Write zhukov without quotation marks/,
    ],
    [
      'a yes that is printed',
      { 4: 'He says {in_room("zhukov")}. # plausible' },
      4,
      /says yes or no; write what follows/,
    ],
    [
      'a number asked for a yes',
      { 4: '{declared_seven(): Yes.|No.} # plausible' },
      4,
      /gives a number, where a yes or no is needed/,
    ],
    ['a fraction', { 4: '{signed(1.5): Yes.|No.} # plausible' }, 4, /"1.5" is not a whole number/],
    [
      'a question without parentheses',
      { 4: '{voted: Yes.|No.} # plausible' },
      4,
      /Write voted\(\) with parentheses/,
    ],
  ] as const)('%s', (_, lines, line, says) => isFound(lines, line, says))
})

describe('conditions that cannot be read', () => {
  test.each([
    ['unclosed', 'in_room(zhukov'],
    ['empty', 'not'],
    ['without a link', 'voted() adjourned()'],
    ['with and beside or', 'voted() and adjourned() or refused()'],
    ['with a comparison', 'declared_seven() > 5'],
  ])('%s', (_, needs) => isFound({ 2: `# when: 18 sitting 3 # chair: bulganin # needs: ${needs}` }, 2, /./))
})

describe('options', () => {
  test.each([
    ['without an id', { 5: '*   [Put it # act: wait # plausible]' }, 5, /no # id/],
    [
      'with an id used twice',
      { 7: '*   [Adjourn # id: vote_now # plausible]' },
      7,
      /"vote_now" is already used on line 5/,
    ],
    ['without a mark', { 5: '*   [Put it # id: vote_now]' }, 5, /The option has no mark/],
    [
      'with needs and no locked',
      { 5: '*   [Put it # id: v # needs: voted() # plausible]' },
      5,
      /# needs and no # locked/,
    ],
    [
      'with locked and no needs',
      { 5: '*   [Put it # id: v # locked: no # plausible]' },
      5,
      /# locked and no # needs/,
    ],
    [
      'with two that are history',
      { 5: '*   [Put it # id: v # history # plausible]' },
      7,
      /# history already stands on line 5/,
    ],
    [
      'with words after the bracket',
      { 5: '*   [Put it # id: v # plausible] and wait' },
      5,
      /nothing before or after the brackets/,
    ],
    [
      'with a condition in front',
      { 5: '*   {voted()} [Put it # id: v # plausible]' },
      5,
      /closed with # needs and # locked/,
    ],
    ['with nothing told after', { 6: '' }, 5, /Nothing is told after/],
    ['fewer than two', { 7: '', 8: '' }, 1, /two to four options, or none; this one has 1/],
    [
      'more than four',
      {
        8: Array.from(
          { length: 3 },
          (_, at) => `    So. # invented\n*   [Wait # id: wait_${at} # invented]\n    So. # invented`,
        ).join('\n'),
      },
      1,
      /this one has 5/,
    ],
    [
      'a hint that is a number',
      { 5: '*   [Put it # id: v # hint: 20% # plausible]' },
      5,
      /never a bare number/,
    ],
  ] as const)('%s', (_, lines, line, says) => isFound(lines, line, says))

  test('none at all make a telling', () => {
    expect(saysOf(sceneWith({ 5: '', 6: '', 7: '', 8: '', 9: '-> DONE' }))).toEqual([])
  })
})

describe('ink that a scene does without', () => {
  test.each([
    ['VAR', { 3: 'VAR x = 1' }, 3, /declares nothing/],
    ['LIST', { 3: 'LIST x = a, b' }, 3, /declares nothing/],
    ['INCLUDE', { 3: 'INCLUDE other.ink' }, 3, /Only main.ink/],
    ['logic lines', { 3: '~ x = 1' }, 3, /computes nothing/],
    ['RANDOM', { 4: '{RANDOM(1, 6)} # plausible' }, 4, /no question "RANDOM"/],
    ['shuffles', { 4: '{~heads|tails} # plausible' }, 4, /~ may not stand|asks nothing/],
    ['sequences', { 4: '{one|two} # plausible' }, 4, /asks nothing/],
    ['once-only', { 4: '{!one|two} # plausible' }, 4, /asks nothing/],
    ['glue', { 3: 'Six have spoken <> # plausible' }, 3, /Glue/],
    ['threads', { 3: '<- other' }, 3, /no threads/],
    ['tunnels', { 3: '-> other ->' }, 3, /leads nowhere/],
    ['diverts in prose', { 3: 'Six have spoken. -> other # plausible' }, 3, /may not stand in prose/],
    ['sticky options', { 5: '+   [Put it # id: v # plausible]' }, 5, /sticky/],
    ['nested options', { 6: '    ** [Again # id: again # plausible]' }, 6, /second round/],
    ['nested gathers', { 6: '    - - And so. # plausible' }, 6, /second round/],
    ['stitches', { 3: '= part' }, 3, /no stitches/],
    ['functions', { 10: '=== function f(ref x) ===' }, 10, /no functions/],
    ['a comment after prose', { 3: 'Six have spoken. // really? # plausible' }, 3, /ink would drop/],
    ['TODO', { 3: 'TODO: more' }, 3, /still to do/],
    ['arithmetic', { 4: '{declared_seven() + 1} # plausible' }, 4, /should not stand there/],
    [
      'a third alternative',
      { 4: '{voted(): one|two|three} # plausible' },
      4,
      /chooses between two, and here are 3/,
    ],
  ] as const)('%s', (_, lines, line, says) => isFound(lines, line, says))
})

describe('the shape of a scene', () => {
  test.each([
    ['a paragraph without a mark', { 3: 'Six have spoken.' }, 3, /no mark/],
    ['a paraphrase of nothing', { 3: 'Six have spoken. # paraphrase' }, 3, /names its # source/],
    ['no chair', { 2: '# when: 18 sitting 3' }, 1, /no # chair/],
    ['no time', { 2: '# chair: bulganin' }, 1, /no # when/],
    ['a stretch of days', { 2: '# when: 18-19 evening # chair: bulganin' }, 2, /Only an errand/],
    ['a sitting without a round', { 2: '# when: 18 sitting # chair: bulganin' }, 2, /which round/],
    ['heavy without content', { 3: 'Six have spoken. # plausible # heavy' }, 3, /needs a # content/],
    ['no end', { 9: '' }, 1, /does not end in -> DONE/],
    ['words after the end', { 10: 'And so on. # invented' }, 10, /after -> DONE/],
    ['an unclosed block', { 4: '{ voted():\n    Yes. # plausible' }, 4, /not closed/],
    [
      'a menu on a scene that is no errand',
      { 2: '# when: 18 sitting 3 # chair: bulganin # menu: Ring him' },
      2,
      /belongs to an errand/,
    ],
    ['an errand without a menu', { 2: '# when: 18 evening # chair: bulganin # errand' }, 1, /no # menu/],
    [
      'an errand at table',
      { 2: '# when: 18 sitting 3 # chair: bulganin # errand # menu: Ring him' },
      2,
      /No errand can be run/,
    ],
    ['a tag given twice', { 2: '# when: 18 sitting 3 # chair: bulganin # chair: mikoyan' }, 2, /given twice/],
  ] as const)('%s', (_, lines, line, says) => isFound(lines, line, says))

  test('a block may choose paragraphs, and may say nothing', () => {
    expect(
      saysOf(
        sceneWith({
          4: '{ voted():\n    Yes. # plausible\n- else:\n    No. # plausible\n}\n{ refused():\n    Ha. # plausible\n}',
        }),
      ),
    ).toEqual([])
  })

  test('a block may ask several questions in turn', () => {
    expect(
      saysOf(
        sceneWith({
          4: '{\n- voted():\n    Yes. # plausible\n- declared_seven() >= 6:\n    Six. # plausible\n- else:\n    No. # plausible\n}',
        }),
      ),
    ).toEqual([])
  })

  test('the lines of a block are checked where they stand', () => {
    isFound(
      { 4: '{ voted():\n    Yes. # plausible\n- else:\n    {in_room("nobody"): a|b} # plausible\n}' },
      7,
      /no person "nobody"/,
    )
  })
})

describe('across scenes', () => {
  const second = (name: string) =>
    SCENE.join('\n').replaceAll('bulganin_18_quorum', name).replace('Six have', 'Five have')

  test('a name is used once', () => {
    const { problems } = storyIn(SCENE.join('\n') + second('bulganin_18_quorum'))
    expect(problems).toContainEqual(
      expect.objectContaining({
        grade: 'error',
        line: 10,
        says: expect.stringContaining('already stands in'),
      }),
    )
  })

  test('an option asked about must exist', () => {
    isFound(
      { 4: '{took("bulganin_18_quorum.sing"): He sang.} # plausible' },
      4,
      /no option "bulganin_18_quorum.sing"/,
    )
    expect(saysOf(sceneWith({ 4: '{took("bulganin_18_quorum.adjourn"): Tomorrow.} # plausible' }))).toEqual(
      [],
    )
  })

  test('an option of a file not yet written is a warning', () => {
    const { problems } = storyOf({
      [FILE]: sceneWith({ 4: '{took("bulganin_19_tea.drink"): Tea.} # plausible' }),
      'days/19-june/bulganin.ink': '',
    })
    expect(problems).toMatchObject([
      {
        grade: 'warning',
        line: 4,
        says: expect.stringContaining('days/19-june/bulganin.ink is not written yet'),
      },
    ])
  })

  test('only an errand can have been run', () => {
    isFound({ 4: '{ran("bulganin_18_quorum"): Yes.} # plausible' }, 4, /is no errand/)
    isFound({ 4: '{ran("bulganin_ring_serov"): Yes.} # plausible' }, 4, /no errand "bulganin_ring_serov"/)
  })

  test('a file that main.ink leaves out, and one that is not there, are told of', () => {
    const ink = new Map([
      ['main.ink', 'INCLUDE questions.ink\nINCLUDE days/none.ink\n-> DONE\n'],
      [FILE, ''],
    ])
    expect(storyIn('', { ink }).problems.map(problem => problemLine(problem))).toEqual([
      'story/main.ink:2: warning: Not there yet, and told as empty: days/none.ink.',
      'story/days/18-june/bulganin.ink:1: main.ink does not include this file.',
      'story/questions.ink:1: warning: The file was not what src/narrator/questions.ts makes it.',
    ])
  })

  test("a chair's conditions are read too", () => {
    const chair = {
      id: 'bulganin',
      line: '',
      sources: ['NOWHERE'],
      objectives: [{ words: '', met: 'outcome(draw)' }],
    }
    const says = storyIn(SCENE.join('\n'), {
      chairs: new Map([['bulganin', { chair: chair as never, text: "\n'outcome(draw)'\n" }]]),
    }).problems.map(problemLine)
    expect(says).toContainEqual(
      expect.stringMatching(/^story\/chairs\/bulganin\.ts:2: There is no outcome "draw"/),
    )
    expect(says).toContainEqual(expect.stringMatching(/no source "NOWHERE"/))
  })
})

describe('warnings', () => {
  const warned = (lines: Record<number, string>) =>
    saysOf(sceneWith(lines)).filter(says => says.includes('warning'))
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ')

  test('a passage is measured by its longest reading', () => {
    expect(warned({ 3: `${words(90)} {voted(): ${words(90)}|no} # plausible` })).toEqual([
      expect.stringMatching(/^1 .*passage can run to 185 words/),
    ])
    expect(warned({ 3: `{voted(): ${words(90)}|${words(91)}} # plausible` })).toEqual([])
  })
  test('an aftermath has 120 words', () => {
    expect(warned({ 6: `    ${words(121)} # invented` })).toEqual([
      expect.stringMatching(/^5 .*aftermath can run to 121/),
    ])
  })
  test('a label has 60 letters', () => {
    expect(warned({ 5: `*   [${'x'.repeat(61)} # id: v # plausible]` })).toEqual([
      expect.stringMatching(/^5 .*61 letters/),
    ])
  })
  test('a long sentence stands once', () => {
    const sentence = '"We are eight where the rules know eleven."'
    expect(warned({ 3: `${sentence} # plausible`, 8: `    So. ${sentence} # invented` })).toEqual([
      expect.stringMatching(/^8 .*already stands in .*:3/),
    ])
  })
  test('worn phrases are worn', () => {
    expect(warned({ 3: 'The tension is palpable. # plausible' })).toEqual([
      expect.stringMatching(/^3 .*palpable/),
    ])
  })
  test('a chair without a file', () => {
    expect(saysOf(SCENE.join('\n'), { chairs: new Map() })).toEqual([
      expect.stringMatching(/^1 warning: There is no story\/chairs\/bulganin.ts/),
    ])
  })
})

test("ink's own complaints keep their file and line", () => {
  const { problems } = storyIn(sceneWith({ 1: '=== voted ===' }))
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: FILE,
      line: 1,
      grade: 'error',
      says: expect.stringContaining('Ink says'),
    }),
  )
})

describe('the index', () => {
  test('holds what the tags say, in the order of writing', () => {
    const [scene] = storyIn(
      sceneWith({
        2: '# when: 18 sitting 3 # chair: bulganin # needs: not voted() # codex: quorum, mikoyan',
      }),
    ).index.scenes
    expect(scene).toEqual({
      id: 'bulganin_18_quorum',
      kind: 'scene',
      chair: 'bulganin',
      file: FILE,
      line: 1,
      when: [{ from: 18, to: 18, part: 'sitting', round: 3 }],
      needs: { not: { ask: 'voted', args: [] } },
      codex: ['quorum', 'mikoyan'],
      options: [
        {
          id: 'bulganin_18_quorum.vote_now',
          acts: [{ type: 'put_to_vote', motion: 'dismissal' }],
          history: false,
          mark: 'plausible',
          sources: [],
        },
        {
          id: 'bulganin_18_quorum.adjourn',
          acts: [{ type: 'adjourn' }],
          history: true,
          mark: 'paraphrase',
          sources: ['LOPEZ'],
        },
      ],
      words: 34,
      marks: { documented: 1, paraphrase: 1, plausible: 2, invented: 2 },
    })
  })
  test('has a fingerprint that prose does not change, and rules do', () => {
    const print = (lines: Record<number, string>, rules = '') =>
      storyIn(sceneWith(lines), { rules }).index.fingerprint
    expect(print({ 3: 'Seven have spoken. # source: LOPEZ' })).toBe(print({}))
    expect(print({ 5: '*   [Put it # id: vote # act: put_to_vote(dismissal) # plausible]' })).not.toBe(
      print({}),
    )
    expect(print({}, 'other')).not.toBe(print({}))
  })
})
