/** Sentences that stand twice, and phrases that others have worn out. */
import { countWords } from './parseProse.ts'
import { type Place, type Problem, warning } from './problem.ts'

/** Words with their place, in each of the ways they can read. */
export interface Wording extends Place {
  readonly readings: readonly string[]
}

/** Shorter sentences may well be said again. */
const FEWEST_WORDS = 7

const WORN: readonly string[] = [
  'palpable',
  'the air is thick',
  'hangs in the air',
  'eyes narrow',
  'time seems to',
  'the weight of',
  'a testament to',
  'something shifts',
  'the die is cast',
  'the room falls silent',
  'the room goes quiet',
  'jaw tightens',
  'knuckles',
  'razor-thin',
  'tapestry',
  'a breath he did not know',
]

export const checkWording = (wordings: readonly Wording[]): readonly Problem[] => [
  ...worn(wordings),
  ...saidTwice(wordings),
]

const worn = (wordings: readonly Wording[]): readonly Problem[] =>
  wordings.flatMap(wording =>
    WORN.filter(phrase => wording.readings.some(reading => reading.toLowerCase().includes(phrase))).map(
      phrase => warning(wording, `“${phrase}” is worn.`),
    ),
  )

function saidTwice(wordings: readonly Wording[]): readonly Problem[] {
  const first = new Map<string, Place>()
  return wordings.flatMap(wording =>
    [...sentences(wording)].flatMap(([bare, sentence]) => {
      const before = first.get(bare)
      if (!before) first.set(bare, wording)
      return before
        ? [warning(wording, `“${sentence}” already stands in ${before.file}:${before.line}.`)]
        : []
    }),
  )
}

/** Sentences long enough to be noticed, each by what it is without quotation marks and spacing. */
const sentences = ({ readings }: Wording): ReadonlyMap<string, string> =>
  new Map(
    readings
      .flatMap(reading => reading.split(/(?<=[.!?…]["'”’)_]*)\s+/))
      .filter(sentence => countWords(sentence) >= FEWEST_WORDS)
      .map(sentence => [bare(sentence), sentence.trim()]),
  )

const bare = (sentence: string): string =>
  sentence
    .replace(/["'“”‘’_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
