/** Any story in ink: what it may do, and that none can hang the program. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InkState, Moment, Tale, Told } from '../../src/narrator/tale.ts'
import { ferry, problemsOf, taleOf } from '../support/tales.ts'

const wordsOf = ({ paragraphs }: Moment): string => paragraphs.map(({ text }) => text).join('\n')
const labelsOf = ({ options }: Moment): string[] => options.map(({ text }) => text)

/** Takes options by the beginning of their words. */
function taking(tale: Tale, ...labels: readonly string[]): Moment {
  let told = tale.begin(1)
  for (const label of labels) {
    const option = labelsOf(told.moment).findIndex(text => text.startsWith(label))
    expect(option, `${label} among ${labelsOf(told.moment).join(', ')}`).toBeGreaterThanOrEqual(0)
    told = tale.after(told.state!, option)
  }
  return told.moment
}

describe('a tale may use', () => {
  const { tale } = ferry()

  test('tags, of its own, of a paragraph and of an option', () => {
    expect(tale.tags).toEqual(['title: The Ferry', 'author: Nobody in particular'])
    const { moment } = tale.begin(1)
    expect(moment.paragraphs.find(({ text }) => text.startsWith('The ferry'))!.tags).toContain('mood: calm')
    expect(moment.options[0]!.tags).toEqual(['aside'])
  })
  test('other files, and a tunnel there and back', () => {
    expect(wordsOf(taking(tale, 'Ask'))).toBe(
      '"Wind by night," says an old man.\nIt is six.\nThe hold has 2 things in it: mail, eggs.',
    )
  })
  test('variables, conditions and glue', () => {
    expect(labelsOf(taking(tale))).not.toContain('Load the piano')
    const paid = taking(tale, 'Pay 3')
    expect(wordsOf(paid)).toContain('You have paid, and the purser nods.')
    expect(labelsOf(paid)).toContain('Load the piano')
  })
  test('lists, functions, and an external one that falls back on ink', () => {
    expect(wordsOf(taking(tale, 'Pay', 'Load', 'Go', 'Sail'))).toBe(
      'The piano hums in the swell.\nYou owe nothing.\nIt is high water at the harbour mouth.',
    )
  })
  test('threads, whose options stand together', () => {
    expect(labelsOf(taking(tale, 'Go'))).toEqual(['Talk to the mate', 'Talk to a passenger', 'Sail'])
  })
  test('options that stay, options that go, and one that is taken when none is left', () => {
    expect(labelsOf(taking(tale, 'Look', 'Look', 'Ask'))).toEqual([
      'Pay 3 coins',
      'Look at the water.',
      'Go aboard',
    ])
    const short = taleOf('-> k\n=== k\n* [One] -> k\n* -> out\n=== out\nAway.\n-> END')
    expect(taking(short, 'One')).toMatchObject({ paragraphs: [{ text: 'Away.' }], end: { type: 'end' } })
  })
  test('dice, which fall as the seed says', () => {
    const thrown = (seed: number): string => {
      let told = tale.begin(seed)
      for (const label of ['Go', 'Talk to a p'])
        told = tale.after(
          told.state!,
          labelsOf(told.moment).findIndex(text => text.startsWith(label)),
        )
      return wordsOf(told.moment)
    }
    expect(thrown(5)).toBe(thrown(5))
    expect(new Set(Array.from({ length: 20 }, (_, seed) => thrown(seed))).size).toBeGreaterThan(10)
  })
})

/** As many random choices as there are numbers. */
function played(tale: Tale, seed: number, picks: readonly number[]): Told[] {
  const all = [tale.begin(seed)]
  for (const pick of picks) {
    const { moment, state } = all.at(-1)!
    if (state) all.push(tale.after(state, pick % moment.options.length))
  }
  return all
}

test('what is told after a choice does not depend on what else was tried before', () => {
  const picks = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 })
  const [{ tale }, fresh] = [ferry(), ferry()]
  fc.assert(
    fc.property(fc.nat(1000), picks, picks, (seed, road, other) => {
      const straight = played(fresh.tale, seed, road).map(({ moment }) => moment)
      const again: Moment[] = []
      let told = tale.begin(seed)
      for (const pick of [...road, 0]) {
        again.push(told.moment)
        if (!told.state) break
        let elsewhere: InkState | undefined = told.state
        for (const _ of other) elsewhere = elsewhere && tale.after(elsewhere, 0).state
        told = tale.after(told.state, pick % told.moment.options.length)
      }
      expect(again).toEqual(straight.slice(0, again.length))
      expect(again).toHaveLength(straight.length)
    }),
    { numRuns: 30 },
  )
})

describe('a tale that does not come to a choice', () => {
  test.each([
    ['goes round', 'Hi.\n-> a\n=== a\n-> b\n=== b\n-> a', 'steps'],
    ['goes round talking', '-> a\n=== a\nHello.\n-> a', 'paragraphs'],
    ['never ends a line', '-> a\n=== a\nHello <>\n-> a', 'steps'],
    ['calls itself', '{f(1)}\n=== function f(x)\n~ return f(x + 1)', 'depth'],
    ['tunnels on', '-> t ->\n=== t\n-> t ->\n->->', 'depth'],
    ['tunnels on talking', '-> t ->\n=== t\nLine.\n-> t ->\n->->', 'steps'],
    ['doubles a text', 'VAR s = "ab"\n-> a\n=== a\n~ s = s + s\n-> a', 'characters'],
    ['forks without end', '-> a\n=== a\n<- b\n-> a\n=== b\n* x -> END', 'options'],
  ])('and %s says so, and where', (_, ink, limit) => {
    const { moment, state } = taleOf(ink).begin(1)
    expect(moment.end).toMatchObject({ type: 'runaway', limit, place: { file: 'story.ink' } })
    expect(moment.paragraphs.length).toBeLessThan(50)
    expect(state).toBeUndefined()
  })
  test('and what was told before is not lost', () => {
    const { moment } = taleOf('One.\nTwo.\n-> a\n=== a\n-> a').begin(1)
    expect(wordsOf(moment)).toBe('One.\nTwo.')
  })
  test('may be gone back from, and another way taken', () => {
    const tale = taleOf('* [Round] -> a\n* [Out] Away. -> END\n=== a\n-> a')
    const { state } = tale.begin(1)
    expect(tale.after(state!, 0).moment.end).toMatchObject({ type: 'runaway' })
    expect(tale.after(state!, 1).moment).toMatchObject({
      paragraphs: [{ text: 'Away.' }],
      end: { type: 'end' },
    })
  })
})

describe('a tale that works long before it comes to a choice', () => {
  test.each([
    [
      'in a loop of fifty thousand rounds',
      'VAR n = 0\nBegin.\n-> loop\n=== loop\n~ n = n + 1\n{ n < 50000: -> loop }\nDone: {n}.\n-> END',
      'Begin.\nDone: 50000.',
    ],
    [
      'in a function five thousand deep',
      'Sum: {sum(5000)}.\n-> END\n=== function sum(n)\n{ n == 0:\n  ~ return 0\n}\n~ return n + sum(n - 1)',
      'Sum: 12502500.',
    ],
    [
      'in a tunnel two thousand deep that tells at every turn',
      '-> t(2000) ->\n-> END\n=== t(n)\n{ n > 0:\n  Down {n}.\n  -> t(n - 1) ->\n}\n->->',
      'Down 2.\nDown 1.',
    ],
  ])('%s comes to its end', (_, ink, words) => {
    const { moment } = taleOf(ink).begin(1)
    expect(moment.end).toEqual({ type: 'end' })
    expect(wordsOf(moment)).toContain(words)
  })
})

describe('a tale that stops', () => {
  test.each([
    ['where it says so', 'Hi.\n-> END', { type: 'end' }],
    ['where it is done', 'Hi.\n-> DONE', { type: 'end' }],
    ['at once', '', { type: 'end' }],
    ['where nothing comes next', '-> k\n=== k\nHi.', { type: 'ran-out', place: { file: 'story.ink' } }],
    [
      'where ink cannot go on',
      'Hi.\n* [Go]\n  {LIST_MIN(3)} -> END',
      { type: 'broken', place: { file: 'story.ink', line: 3 } },
    ],
  ])('%s says why', (_, ink, end) => {
    const tale = taleOf(ink)
    const first = tale.begin(1)
    const { moment } = first.moment.options.length > 0 ? tale.after(first.state!, 0) : first
    expect(moment.end).toMatchObject(end)
  })
})

describe('the compiler', () => {
  test('says file and line of what is wrong', () => {
    expect(problemsOf('Hi.\n-> nowhere\n')).toMatchObject([{ grade: 'error', file: 'story.ink', line: 2 }])
    expect(problemsOf('INCLUDE parts/none.ink\n')[0]).toMatchObject({ file: 'story.ink', line: 1 })
    expect(problemsOf('-> k\n=== k\nHi.')).toMatchObject([{ grade: 'warning', line: 3 }])
  })
  test.each([
    ['braces in quotation marks in braces', `${'{"'.repeat(12)}1${'"}'.repeat(12)}`],
    ['three hundred braces', '{'.repeat(300)],
  ])('gives up on %s', (_, ink) => {
    expect(problemsOf(ink)).toMatchObject([{ grade: 'error', says: /nested too deeply/ }])
  })
})
